import TestSupport
import Testing
import Workspace

@Suite("Writing a file")
struct OutputFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func failure(_ files: [(path: String, bytes: [UInt8])]) -> FileFailure? {
    do throws(FileFailure) {
      try OutputFile.write(files)
      return nil
    } catch { return error }
  }

  @Test("replaces the old one and leaves nothing else behind")
  func replaces() throws {
    let path = try folder.write("old", to: "report")
    try OutputFile.write([(path, Array("new".utf8))])
    #expect(folder.read("report") == Array("new".utf8))
    #expect(folder.names == ["report"])
  }

  @Test("shows nothing of itself before it has its name")
  func staged() throws {
    let path = try folder.write("old", to: "report")
    let file = try OutputFile(Array("new".utf8), for: path)
    #expect(folder.read("report") == Array("old".utf8))
    try file.commit()
    #expect(folder.read("report") == Array("new".utf8))
  }

  @Test("keeps the access rights of the file that it replaces")
  func rights() throws {
    let path = try folder.write("old", to: "report")
    try folder.setRights(of: "report", to: 0o640)
    try OutputFile.write([(path, [])])
    #expect(try folder.rights(of: "report") == 0o640)
  }

  @Test("replaces a link and leaves alone what the link leads to")
  func link() throws {
    try folder.write("precious", to: "target")
    try folder.makeLink("link", to: "target")
    try OutputFile.write([(folder.file("link"), Array("new".utf8))])
    #expect(folder.read("target") == Array("precious".utf8))
    #expect(folder.read("link") == Array("new".utf8))
  }

  @Test("does not replace where that is not wanted, not even a dangling link")
  func exists() throws {
    try folder.write("mine", to: "design.json")
    try folder.makeLink("link", to: "nowhere")
    for name in ["design.json", "link"] {
      let path = folder.file(name)
      #expect(throws: FileFailure(.exists, path: path)) {
        try OutputFile(Array("new".utf8), for: path, replacing: false).commit()
      }
    }
    #expect(folder.read("design.json") == Array("mine".utf8))
    #expect(folder.names == ["design.json", "link"])
  }

  @Test("says that the folder is missing, or that the path is a folder")
  func places() throws {
    #expect(failure([(folder.file("no/report"), [])])?.kind == .noFolder)
    #expect(failure([(folder.path, [])])?.kind == .isFolder)
  }

  @Test("writes to devices in place, and reports a full disk")
  func devices() throws {
    #expect(failure([("/dev/null", [1])]) == nil)
    #expect(failure([("/dev/full", [1])])?.kind == .noSpace)
    #expect(failure([("/dev/full", [1])])?.path == "/dev/full")
  }

  @Test("writes all of several files or none")
  func several() throws {
    try folder.write("old", to: "first")
    let files: [(path: String, bytes: [UInt8])] = [
      (folder.file("first"), Array("new".utf8)), (folder.file("no/second"), []),
    ]
    #expect(failure(files)?.kind == .noFolder)
    #expect(folder.read("first") == Array("old".utf8))
    #expect(folder.names == ["first"])
  }
}
