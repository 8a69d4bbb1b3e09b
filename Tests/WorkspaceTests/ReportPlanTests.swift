import Reports
import Rubric
import TestSupport
import Testing
import Workspace

@Suite("Where reports go")
struct ReportPlanTests {
  /// A reporter that writes its own name.
  private final class Fake: Reporter {
    let format: String
    let joining: ReportJoining

    init(_ format: String, _ joining: ReportJoining) {
      self.format = format
      self.joining = joining
    }

    func report(_ evaluation: Evaluation, options: ReportOptions) throws(ReportFailure) -> [UInt8] {
      Array("\(format)\n".utf8)
    }
  }

  private let registry = ReporterRegistry([
    Fake("text", .sequence), Fake("json", .jsonArray), Fake("html", .separate),
  ])

  private func failure(
    _ requests: [ReportRequest], folder: String? = nil, inputs: [String] = ["a.json"]
  ) -> ReportPlanFailure? {
    do throws(ReportPlanFailure) {
      _ = try ReportPlan(
        requests, folder: folder, inputs: inputs.map { InputSource($0) }, registry: registry)
      return nil
    } catch { return error }
  }

  @Test("is standard output for the first format where nothing is asked for")
  func standard() throws {
    let plan = try ReportPlan([], folder: nil, inputs: [.file("a.json")], registry: registry)
    #expect(plan.usesStandardOutput)
    #expect(failure([ReportRequest(format: "html", output: "-")]) == nil)
  }

  @Test("is told by the ending of a file without a format")
  func endings() {
    #expect(failure([ReportRequest(output: "x.html")]) == nil)
    #expect(failure([ReportRequest(output: "x.JSON")]) == nil)
    #expect(
      failure([ReportRequest(output: "x.pdf")])
        == .unknownEnding(file: "x.pdf", known: [".text", ".json", ".html"]))
    #expect(failure([ReportRequest(format: "json", output: "x.pdf")]) == nil)
  }

  @Test("cannot be standard output for two formats")
  func twoOnOutput() {
    #expect(
      failure([ReportRequest(format: "text"), ReportRequest(format: "json")])
        == .severalOnStandardOutput(["text", "json"]))
    #expect(failure([ReportRequest(format: "text"), ReportRequest(format: "json", output: "x")]) == nil)
  }

  @Test("is unclear where the format stands behind the file")
  func order() {
    #expect(
      failure([ReportRequest(output: "x.html"), ReportRequest(format: "html")])
        == .formatBehindFile(format: "html", file: "x.html"))
    #expect(failure([ReportRequest(output: "x.html"), ReportRequest(format: "text")]) == nil)
  }

  @Test("must differ between reports")
  func sameFile() {
    #expect(
      failure([ReportRequest(format: "text", output: "x"), ReportRequest(format: "json", output: "x")])
        == .sameFile("x"))
    #expect(
      failure([ReportRequest(format: "json")], folder: "out", inputs: ["a/x.json", "b/x.json"])
        == .sameName(first: "a/x.json", second: "b/x.json"))
  }

  @Test("needs a folder for several designs where a format holds one")
  func severalDesigns() {
    let both = ["a.json", "b.json"]
    #expect(failure([ReportRequest(format: "html")], inputs: both) == .oneDesignOnly(format: "html"))
    #expect(failure([ReportRequest(format: "html")], folder: "out", inputs: both) == nil)
    #expect(failure([ReportRequest(format: "json")], inputs: both) == nil)
  }

  @Test("is never a design that is read, by whatever path")
  func inputs() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("{}", to: "a.json")
    let other = folder.path + "/./a.json"
    #expect(
      failure([ReportRequest(format: "json", output: other)], inputs: [path]) == .replacesInput(other))
    #expect(
      failure([ReportRequest(format: "json")], folder: folder.path, inputs: [path]) == .replacesInput(path))
  }
}
