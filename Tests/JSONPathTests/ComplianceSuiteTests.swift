import JSONDocument
import JSONPath
import TestSupport
import Testing

/// The JSONPath compliance suite: queries, with the nodes they select or that they are invalid.
@Suite(
  .enabled(if: SharedMaterial.exists("conformance/jsonpath"), "the JSONPath compliance suite is not here"))
struct ComplianceSuiteTests {
  @Test("Every case of the compliance suite selects the nodes it should, or is refused as it should be")
  func cases() throws {
    let suite = try JSONDocument(
      parsing: try #require(SharedMaterial.bytes("conformance/jsonpath/cts.json")))
    let tests = try #require(suite.value(of: suite.root, named: "tests"))
    var count = 0
    for test in suite.elements(of: tests) {
      count += 1
      if let fault = try fault(of: test, in: suite) {
        let name = suite.value(of: test, named: "name").map { suite.string($0) } ?? "?"
        Issue.record("\(name): \(fault)")
      }
    }
    #expect(count == 562)
    print("JSONPath compliance suite: \(count) cases")
  }

  /// Returns what is wrong with the outcome of a case, or nil.
  private func fault(of test: NodeID, in suite: JSONDocument) throws -> String? {
    let query = suite.string(try #require(suite.value(of: test, named: "selector")))
    let isInvalid = suite.value(of: test, named: "invalid_selector") != nil
    let path: JSONPath
    do throws(JSONPathError) {
      path = try JSONPath(query)
    } catch {
      return isInvalid ? nil : "\(query) is refused: \(error)"
    }
    if isInvalid { return "\(query) is accepted" }

    let document = try #require(suite.value(of: test, named: "document"))
    let nodes = try path.nodes(in: suite, from: document)
    let depth = suite.steps(to: document).count
    let paths = nodes.map { normalizedPath(Array(suite.steps(to: $0).dropFirst(depth))) }

    var wantedValues: [[NodeID]] = []
    if let result = suite.value(of: test, named: "result") {
      wantedValues = [Array(suite.elements(of: result))]
    } else if let results = suite.value(of: test, named: "results") {
      wantedValues = suite.elements(of: results).map { Array(suite.elements(of: $0)) }
    }
    let hasValues = wantedValues.contains { wanted in
      wanted.count == nodes.count
        && zip(wanted, nodes).allSatisfy { suite.isEqual($0, to: $1, in: suite) }
    }
    if !hasValues { return "\(query) selects other values, at \(paths)" }

    var wantedPaths: [[String]] = []
    if let result = suite.value(of: test, named: "result_paths") {
      wantedPaths = [suite.elements(of: result).map { suite.string($0) }]
    } else if let results = suite.value(of: test, named: "results_paths") {
      wantedPaths = suite.elements(of: results).map { suite.elements(of: $0).map { suite.string($0) } }
    }
    return wantedPaths.contains(paths) ? nil : "\(query) selects \(paths)"
  }

  @Test("Every case of the normalized paths gives the paths it should")
  func normalizedPaths() throws {
    let suite = try JSONDocument(
      parsing: try #require(
        SharedMaterial.bytes("conformance/jsonpath/normalized-paths/normalized_paths.json")))
    let tests = try #require(suite.value(of: suite.root, named: "tests"))
    var count = 0
    for test in suite.elements(of: tests) {
      count += 1
      let query = suite.string(try #require(suite.value(of: test, named: "query")))
      let document = try #require(suite.value(of: test, named: "document"))
      let wanted = suite.elements(of: try #require(suite.value(of: test, named: "paths")))
        .map { suite.string($0) }
      let depth = suite.steps(to: document).count
      let paths = try JSONPath(query).nodes(in: suite, from: document)
        .map { normalizedPath(Array(suite.steps(to: $0).dropFirst(depth))) }
      #expect(paths == wanted, "\(query)")
    }
    #expect(count == 15)
    print("Normalized paths: \(count) cases")
  }
}
