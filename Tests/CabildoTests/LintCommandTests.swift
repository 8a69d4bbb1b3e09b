import FoundationEssentials
import Glibc
import JSONDocument
import TestSupport
import Testing
import Workspace

@testable import cabildo

/// Runs `cabildo lint` in folders made for each test.
@Suite struct LintCommandTests {
  /// Keeps what a run writes.
  private final class Recorder: Console {
    let output = Screen()
    let errors = Screen()
    var written: [UInt8] = []
    var said: [UInt8] = []

    func readInput() throws(FileFailure) -> [UInt8] { [] }
    func writeOutput(_ bytes: [UInt8]) throws(FileFailure) { written += bytes }
    func writeError(_ bytes: [UInt8]) { said += bytes }
  }

  private struct Ended {
    let code: ExitCode
    let output: String
    let errors: String
  }

  /// A folder that is removed when the test ends.
  private final class Folder {
    let path: String

    init() throws {
      path = NSTemporary.path + "/cabildo-lint-" + UUID().uuidString
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ text: String, _ name: String) throws {
      let file = path + "/" + name
      try FileManager.default.createDirectory(
        atPath: Path.folder(of: file), withIntermediateDirectories: true)
      try #require(FileManager.default.createFile(atPath: file, contents: Data(text.utf8)))
    }

    func copyDesign(_ design: String, to name: String) throws {
      let bytes = try #require(SharedMaterial.checkoutBytes("Designs/\(design).json"))
      try write(String(decoding: bytes, as: UTF8.self), name)
    }
  }

  private enum NSTemporary {
    static let path = FileManager.default.temporaryDirectory.path
  }

  private static func lint(_ arguments: String...) -> Ended {
    let console = Recorder()
    let code = run(arguments: ["lint"] + arguments, environment: [:], console: console)
    return Ended(
      code: code, output: String(decoding: console.written, as: UTF8.self),
      errors: String(decoding: console.said, as: UTF8.self))
  }

  private static let good = "peru-acuerdo-nacional-2002"

  @Test("A missed gate ends with 1, and the findings name their places")
  func missedGate() throws {
    let folder = try Folder()
    try folder.copyDesign("template", to: "a.json")
    let ended = Self.lint(folder.path)
    #expect(ended.code == .gateMissed)
    #expect(ended.output.contains(folder.path + "/a.json:1:1: error: "))
    #expect(Self.lint(folder.path, "--fail-on", "never").code == .done)
  }

  @Test("The least score can be asked of one lesson")
  func scores() throws {
    let folder = try Folder()
    try folder.copyDesign("template", to: "a.json")
    let ended = Self.lint(
      folder.path, "--min-score", "lesson-2=100", "--only", "gate", "--format", "json", "--min-verdict",
      "not-satisfied")
    #expect(ended.code == .gateMissed)
    #expect(ended.output.contains("\"rule\": \"lesson-2\""))
    #expect(Self.lint(folder.path, "--min-score", "lesson-9=3").code == .badRequest)
    #expect(Self.lint(folder.path, "--min-score", "overall=3").code == .badRequest)
    #expect(Self.lint(folder.path, "--min-score", "nan").code == .badRequest)
  }

  @Test("However many designs are evaluated at once, the findings are the same bytes")
  func jobs() throws {
    let folder = try Folder()
    for number in 0..<40 {
      if number % 5 == 4 {
        try folder.write(#"{"format": "dialogue-design/1", "actors": 7}"#, "\(number).json")
      } else {
        try folder.copyDesign(number % 2 == 0 ? "template" : Self.good, to: "\(number).json")
      }
    }
    let alone = Self.lint(folder.path, "--jobs", "1", "--format", "json")
    for jobs in ["2", "3", "100"] {
      let together = Self.lint(folder.path, "--jobs", jobs, "--format", "json")
      #expect(together.output == alone.output)
      #expect(together.code == alone.code)
    }
  }

  @Test("Where no design is found, that is no success")
  func nothing() throws {
    let folder = try Folder()
    try folder.write("{}", "other.json")
    try folder.write(#"{"a": {"format": "dialogue-design/1"}}"#, "inner.json")
    #expect(Self.lint(folder.path).code == .nothingEvaluated)
    #expect(Self.lint(folder.path + "/missing").code == .nothingEvaluated)
  }

  @Test("A design with faults fails the run and is in every report; so is one that is no JSON")
  func faults() throws {
    let folder = try Folder()
    try folder.copyDesign(Self.good, to: "good.json")
    try folder.write(#"{"format": "dialogue-design/1", "actors": 7}"#, "faulty.json")
    try folder.write(#"{"format": "dialogue-design/1", "#, "broken.json")
    for format in ["text", "json", "sarif", "junit", "gitlab", "checkstyle", "tap", "markdown"] {
      let ended = Self.lint(folder.path, "--format", format, "--fail-on", "never")
      #expect(ended.code == .nothingEvaluated, "\(format)")
      #expect(ended.output.contains("faulty.json"), "\(format)")
      #expect(ended.output.contains("broken.json"), "\(format)")
    }
  }

  @Test("What .gitignore names and names with a dot are left out; circles of links end")
  func search() throws {
    let folder = try Folder()
    try folder.copyDesign("template", to: "a.json")
    try folder.copyDesign("template", to: "build/b.json")
    try folder.copyDesign("template", to: ".hidden/c.json")
    try folder.copyDesign("template", to: "inner/d.json")
    try folder.write("build/\n", ".gitignore")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/inner/loop", withDestinationPath: folder.path)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/gone.json", withDestinationPath: "nowhere")
    let ended = Self.lint(folder.path, "--format", "json")
    let document = try JSONDocument(parsing: ended.output)
    let designs = try #require(document.value(of: document.root, named: "designs"))
    let files = document.elements(of: designs).map { element in
      document.value(of: element, named: "file").map { document.string($0) } ?? ""
    }
    #expect(files == [folder.path + "/a.json", folder.path + "/inner/d.json"])
  }

  @Test("Several formats are written in one run")
  func severalFormats() throws {
    let folder = try Folder()
    try folder.copyDesign("template", to: "in/a.json")
    let sarif = folder.path + "/out.sarif"
    let ended = Self.lint(
      folder.path + "/in", "--format", "github", "--output", sarif, "--format", "sarif", "--output",
      folder.path + "/out2.sarif", "--format", "tap")
    #expect(ended.code == .gateMissed)
    #expect(ended.output.hasPrefix("TAP version 14"))
    #expect(FileManager.default.fileExists(atPath: sarif))
    let clash = Self.lint(folder.path, "--format", "tap", "--format", "json")
    #expect(clash.code == .badRequest)
    let replaced = Self.lint(folder.path + "/in", "--format", "json", "--output", folder.path + "/in/a.json")
    #expect(replaced.code == .badRequest)
  }

  @Test(
    "Wrong arguments are named, with what was meant",
    arguments: [
      ["--only", "L1-1"], ["--skip", "lesson-4"], ["--min-verdict", "partli"], ["--reading", "possible"],
    ])
  func wrong(_ arguments: [String]) {
    let console = Recorder()
    let code = run(arguments: ["lint"] + arguments, environment: [:], console: console)
    #expect(code == .badRequest)
    #expect(String(decoding: console.said, as: UTF8.self).contains(arguments[1]))
  }
}
