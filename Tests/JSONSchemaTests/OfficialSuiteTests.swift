import FoundationEssentials
import JSONDocument
import JSONSchema
import TestSupport
import Testing

/// The official test suite of JSON Schema 2020-12.
@Suite(.enabled(if: SharedMaterial.exists("conformance/json-schema"), "the JSON Schema suite is not here"))
struct OfficialSuiteTests {
  private static let folder = "conformance/json-schema/"

  /// The optional cases that are not met, each with the reason.
  static let exceptions: [String: String] = [
    "optional/cross-draft.json: refs to historic drafts are processed as historic drafts: "
      + "first item not a string is valid":
      "2020-12 is the only draft: a resource that declares another is refused"
  ]

  @Test("Every required case is decided as the suite says")
  func required() throws {
    let failures = try run("required", formats: .annotate, count: 1043)
    compare(failures, with: [])
  }

  @Test("Every optional case but the listed ones is decided as the suite says")
  func optional() throws {
    let failures = try run("optional", formats: .annotate, count: 117)
    compare(failures, with: Self.exceptions.keys.filter { !$0.hasPrefix("optional/format/") })
  }

  @Test("Every format case but the listed ones is decided as the suite says, where formats are checks")
  func formats() throws {
    let failures = try run("optional/format", formats: .assert, count: 741)
    compare(failures, with: Self.exceptions.keys.filter { $0.hasPrefix("optional/format/") })
  }

  private func compare(_ failures: [String: String], with exceptions: [String]) {
    for (name, reason) in failures.sorted(by: { $0.key < $1.key }) where !exceptions.contains(name) {
      Issue.record("\(name): \(reason)")
    }
    for exception in exceptions.sorted() where failures[exception] == nil {
      Issue.record("listed as an exception, but met: \(exception)")
    }
  }

  // MARK: - Running

  /// Returns the names of the cases that are decided otherwise, with how.
  private func run(_ part: String, formats: FormatMode, count expected: Int) throws -> [String: String] {
    let resources = try Self.remotes()
    var failures: [String: String] = [:]
    var count = 0
    var carried = 0
    for file in try Self.files(Self.folder + part) where file.hasSuffix(".json") && !file.contains("/") {
      let suite = try JSONDocument(
        parsing: try #require(SharedMaterial.bytes(Self.folder + part + "/" + file)))
      for group in suite.elements(of: suite.root) {
        let text = try #require(suite.value(of: group, named: "schema"))
        let tests = try #require(suite.value(of: group, named: "tests"))
        let title = suite.string(try #require(suite.value(of: group, named: "description")))
        var writer = JSONWriter(pretty: false)
        writer.value(text, of: suite)
        let document = try JSONDocument(parsing: writer.bytes)
        var schema: JSONSchema?
        var refusal = ""
        do throws(JSONSchemaError) {
          schema = try JSONSchema(document, resources: resources, formats: formats)
        } catch {
          refusal = "refused: \(error.kind)"
        }
        let image = schema?.quickCheck.image
        if image != nil { carried += 1 }
        let readCheck = image.flatMap { SchemaCheck($0) }
        if (image == nil) != (readCheck == nil) { failures[title] = "its image cannot be read" }
        for test in suite.elements(of: tests) {
          count += 1
          let name = suite.string(try #require(suite.value(of: test, named: "description")))
          let data = try #require(suite.value(of: test, named: "data"))
          let isValid = try suite.kind(of: #require(suite.value(of: test, named: "valid"))) == .true
          let title = "\(part)/\(file): \(title): \(name)"
          guard let schema else {
            failures[title] = refusal
            continue
          }
          let result = schema.validate(suite, at: data)
          if result.outcome != (isValid ? .valid : .invalid) { failures[title] = "\(result.outcome)" }
          if schema.isValid(suite, at: data) != result.isValid { failures[title] = "quick check differs" }
          if let readCheck, readCheck.check(suite, at: data) != result.outcome {
            failures[title] = "the check read from an image differs"
          }
          if result.isValid != result.violations.isEmpty { failures[title] = "\(result.violations)" }
        }
      }
    }
    #expect(count == expected)
    #expect(carried > 0)
    print(
      "JSON Schema suite, \(part): \(count) cases, \(failures.count) not met, "
        + "\(carried) schemas checked through images too")
    return failures
  }

  private static func remotes() throws -> [SchemaResource] {
    var resources: [SchemaResource] = []
    for file in try files(folder + "remotes").sorted() where file.hasSuffix(".json") {
      let bytes = try #require(SharedMaterial.bytes(folder + "remotes/" + file))
      resources.append(
        SchemaResource(uri: "http://localhost:1234/" + file, document: try JSONDocument(parsing: bytes)))
    }
    return resources
  }

  private static func files(_ path: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: SharedMaterial.folder + "/" + path).sorted()
  }
}
