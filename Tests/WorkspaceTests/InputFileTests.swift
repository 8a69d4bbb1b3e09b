import Glibc
import TestSupport
import Testing
import Workspace

@Suite("Reading a file")
struct InputFileTests {
  private func failure(_ path: String, limit: Int = InputFile.limit) -> FileFailure.Kind? {
    do throws(FileFailure) {
      _ = try InputFile.read(path, limit: limit)
      return nil
    } catch { return error.kind }
  }

  @Test("gives its bytes, all of them")
  func bytes() throws {
    let folder = try TemporaryFolder()
    let bytes = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ $0 >> 8) }
    #expect(try InputFile.read(folder.write(bytes, to: "large")) == bytes)
    #expect(try InputFile.read(folder.write([], to: "empty")) == [])
  }

  @Test("reads what has no size beforehand")
  func systemFile() throws {
    #expect(try !InputFile.read("/proc/self/status").isEmpty)
  }

  @Test("follows links, and a circle of links is no usable path")
  func links() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "target")
    try folder.makeLink("link", to: "target")
    try folder.makeLink("circle", to: "circle")
    #expect(try InputFile.read(folder.file("link")) == [UInt8(ascii: "x")])
    #expect(failure(folder.file("circle")) == .badPath)
  }

  @Test("refuses folders, pipes and devices without waiting for them")
  func noFiles() throws {
    let folder = try TemporaryFolder()
    try folder.makePipe("pipe")
    #expect(failure(folder.path) == .isFolder)
    #expect(failure(folder.file("pipe")) == .notAFile)
    #expect(failure("/dev/zero") == .notAFile)
    #expect(failure("/dev/null") == .notAFile)
  }

  @Test("refuses a file that is too large, by its size")
  func tooLarge() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("0123456789", to: "ten")
    #expect(failure(path, limit: 9) == .tooLarge(limit: 9))
    #expect(failure(path, limit: 10) == nil)
    try folder.setSize(of: "ten", to: 1 << 30)
    #expect(failure(path) == .tooLarge(limit: 64 << 20))
  }

  @Test("names a file with a similar name where there is none of this one")
  func neighbours() throws {
    let folder = try TemporaryFolder()
    for name in ["water.json", "forest.json", "notes.txt", "agenda.yaml"] { try folder.write("", to: name) }
    #expect(failure(folder.file("watre.json")) == .notFound(suggestion: folder.file("water.json")))
    #expect(failure(folder.file("forest.jsn")) == .notFound(suggestion: folder.file("forest.json")))
    #expect(failure(folder.file("nope.json")) == .notFound(suggestion: nil))
    #expect(failure(folder.file("missing/water.json")) == .notFound(suggestion: nil))
    #expect(failure(folder.file("notes.txt/x.json")) == .badPath)
  }

  @Test("reads no addresses")
  func addresses() {
    #expect(failure("https://example.org/design.json") == .isAddress)
  }

  @Test(
    "says that the rights do not suffice", .enabled(if: getuid() != 0, "the superuser may read everything"))
  func rights() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("x", to: "secret")
    try folder.setRights(of: "secret", to: 0)
    #expect(failure(path) == .notPermitted)
  }
}
