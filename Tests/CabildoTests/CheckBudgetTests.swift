import JSONDocument
import TestSupport
import Testing

@testable import cabildo

@Suite("A design whose check would cost too much")
struct CheckBudgetTests {
  /// A design in which every item of the agenda names every output, and the other way round.
  private func design(_ count: Int) throws -> [UInt8] {
    func names(_ name: String) -> String {
      (1...count).map { #""\#(name)-\#($0)""# }.joined(separator: ",")
    }
    func entries(_ name: String, _ text: String, _ field: String, _ others: String) -> String {
      (1...count).map { #"{"id": "\#(name)-\#($0)", "\#(text)": "x", "\#(field)": [\#(others)]}"# }
        .joined(separator: ",")
    }
    let patch = try JSONDocument(
      parsing: """
        {"agenda": [\(entries("item", "topic", "output_ids", names("output")))],
         "outputs": [\(entries("output", "title", "agenda_item_ids", names("item")))]}
        """)
    let template = try JSONDocument(
      parsing: try #require(SharedMaterial.checkoutBytes("Designs/template.json")))
    return try template.merging(patch.root, of: patch).bytes
  }

  @Test("is not evaluated: the rule that spent the budget is named, nothing is written, and the code is 4")
  func isIncomplete() throws {
    let folder = try TemporaryFolder()
    try folder.write(try design(300), to: "design.json")
    let report = folder.path + "/report.json"
    let outcome = cabildo(
      "evaluate", folder.path + "/design.json", "--format", "json", "--output", report, "--quiet")
    #expect(outcome.code == .incomplete)
    #expect(outcome.output.isEmpty)
    #expect(
      outcome.errors.contains("`R8` could not be checked within the budget of steps"), "\(outcome.errors)")
    #expect(outcome.errors.contains("nothing was taken"))
    #expect(folder.names == ["design.json"])
  }

  @Test("is evaluated where it is smaller")
  func isEvaluated() throws {
    let folder = try TemporaryFolder()
    try folder.write(try design(20), to: "design.json")
    let outcome = cabildo("evaluate", folder.path + "/design.json", "--quiet")
    #expect(outcome.code == .done, "\(outcome.errors)")
  }
}
