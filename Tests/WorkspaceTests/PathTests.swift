import Testing
import Workspace

@Suite("Paths")
struct PathTests {
  @Test(
    "are split into folder, name, stem and ending",
    arguments: [
      ("a.json", ".", "a.json", "a", "json"),
      ("dir/a.json", "dir", "a.json", "a", "json"),
      ("dir//a.JSON/", "dir", "a.JSON", "a", "json"),
      ("/a", "/", "a", "a", ""),
      ("/", "/", "/", "/", ""),
      ("../x/.hidden", "../x", ".hidden", ".hidden", ""),
      ("ñandú.tar.gz", ".", "ñandú.tar.gz", "ñandú.tar", "gz"),
    ])
  func split(path: String, folder: String, name: String, stem: String, ending: String) {
    #expect(Path.folder(of: path) == folder)
    #expect(Path.name(of: path) == name)
    #expect(Path.stem(of: path) == stem)
    #expect(Path.ending(of: path) == ending)
  }

  @Test("are joined with the folder of the file that wrote them, unless they are absolute")
  func join() {
    #expect(Path.join("a/b", "../c.json") == "a/b/../c.json")
    #expect(Path.join(".", "c.json") == "c.json")
    #expect(Path.join("/", "c.json") == "/c.json")
    #expect(Path.join("a", "/c.json") == "/c.json")
  }

  @Test("are told from addresses on a network")
  func addresses() {
    #expect(Path.isAddress("https://example.org/a.json"))
    #expect(Path.isAddress("FILE:///a.json"))
    #expect(!Path.isAddress("a:b/c.json"))
    #expect(!Path.isAddress("x//y"))
    #expect(!Path.isAddress("builtin:Rubrics/lesson-1.json"))
  }
}
