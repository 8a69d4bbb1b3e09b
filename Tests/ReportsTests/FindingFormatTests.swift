import JSONDocument
import JSONSchema
import TestSupport
import Testing

@testable import Reports
@testable import Rubric

@Suite struct FindingFormatTests {
  static let formats = FindingReporters.builtIn.map { $0.format }

  private static func reporter(_ format: String) throws -> any FindingReporter {
    try #require(FindingReporters.builtIn.first { $0.format == format })
  }

  private static func write(_ report: FindingReport, _ format: String) throws -> [UInt8] {
    report.written(by: try reporter(format))
  }

  @Test("Texts that try to break their format are written as they are kept", arguments: formats)
  func golden(_ format: String) throws {
    for (name, report) in [
      ("hostile.en", TestFindings.hostile()), ("hostile.es", TestFindings.hostile(.spanish)),
      ("hostile.pt", TestFindings.hostile(.portuguese)),
      ("nothing", TestFindings.noDesigns),
    ] {
      let ending = try Self.reporter(format).fileEnding
      let path = "findings/\(name).\(format).\(ending)"
      #expect(GoldenFile.difference(of: try Self.write(report, format), from: path) == nil)
    }
  }

  @Test(
    "No format lets a control character or a bidirectional override of a file through", arguments: formats)
  func noHazards(_ format: String) throws {
    // JSON and XML escape control characters in their own ways, and keep format characters as data.
    let keepsData = ["json", "sarif", "gitlab", "junit", "checkstyle"].contains(format)
    let text = String(decoding: try Self.write(TestFindings.hostile(), format), as: UTF8.self)
    for scalar in text.unicodeScalars where scalar != "\n" {
      #expect(!(scalar.value < 0x20 || scalar.value == 0x7F))
      if !keepsData { #expect(scalar != "\u{202E}") }
    }
  }

  @Test("Names of formats and endings of files differ")
  func differ() {
    #expect(Set(Self.formats).count == Self.formats.count)
    #expect(Set(FindingReporters.builtIn.map { $0.fileEnding }).count == Self.formats.count)
  }

  // MARK: - Outside schemas

  /// A schema of an older draft: what it uses means the same in ours, its identifier and dialect aside.
  private static func schema(_ path: String) throws -> JSONSchema {
    let document = try JSONDocument(
      parsing: try #require(SharedMaterial.bytes("conformance/formats/" + path)))
    var writer = JSONWriter(pretty: false)
    writer.beginObject()
    for member in document.members(of: document.root) {
      let name = document.string(member.name)
      if ["$schema", "$id", "id"].contains(name) { continue }
      writer.name(name)
      writer.value(member.value, of: document)
    }
    writer.endObject()
    return try JSONSchema(try JSONDocument(parsing: writer.bytes))
  }

  private static func faults(_ text: [UInt8], _ schema: JSONSchema) throws -> [String] {
    schema.validate(try JSONDocument(parsing: text)).violations.prefix(5).map { $0.description }
  }

  private static let reports: [@Sendable () throws -> FindingReport] = [
    { TestFindings.hostile() }, { TestFindings.noDesigns }, { try TestFindings.everything(.english) },
    { try TestFindings.everything(.spanish) }, { try TestFindings.everything(.portuguese) },
  ]

  @Test(
    "SARIF meets the schemas of OASIS and of SchemaStore",
    .enabled(
      if: SharedMaterial.exists("conformance/formats/sarif"), "the schemas stand beside the checkout only"),
    arguments: ["sarif/sarif-schema-2.1.0.json", "sarif-schemastore/sarif-2.1.0.json"])
  func sarifSchemas(_ path: String) throws {
    let schema = try Self.schema(path)
    for report in Self.reports {
      #expect(try Self.faults(try Self.write(report(), "sarif"), schema) == [])
    }
    let broken = Array("{\"version\": \"2.1.0\", \"runs\": [{\"tool\": {}}]}".utf8)
    #expect(try Self.faults(broken, schema) != [])
  }

  @Test(
    "Each GitLab entry meets the schema of Code Quality",
    .enabled(
      if: SharedMaterial.exists("conformance/formats/gitlab-code-quality"),
      "the schema stands beside the checkout only"))
  func gitLabSchema() throws {
    let schema = try Self.schema("gitlab-code-quality/codeclimate.json")
    for report in Self.reports {
      let document = try JSONDocument(parsing: try Self.write(report(), "gitlab"))
      for entry in document.elements(of: document.root) {
        let bytes = Array(document.bytes[document.range(of: entry).offsets])
        #expect(try Self.faults(bytes, schema) == [])
      }
    }
  }

  // MARK: - What the readers of a format ask besides

  @Test(
    "GitHub finds in SARIF what it asks for: help, relative addresses, unique fingerprints, fitting levels")
  func sarifForGitHub() throws {
    let document = try JSONDocument(parsing: try Self.write(TestFindings.everything(.english), "sarif"))
    func all(_ pointer: String, _ node: NodeID) -> [NodeID] {
      var node = node
      for token in pointer.split(separator: "/") {
        guard let next = document.value(of: node, named: String(token)) else { return [] }
        node = next
      }
      return Array(document.elements(of: node))
    }
    func text(_ node: NodeID, _ path: String...) throws -> String {
      var node = node
      for name in path { node = try #require(document.value(of: node, named: name)) }
      return document.string(node)
    }
    let run = try #require(all("runs", document.root).first)
    var ids: Set<String> = []
    for rule in all("tool/driver/rules", run) {
      #expect(ids.insert(try text(rule, "id")).inserted)
      #expect(try !text(rule, "help", "text").isEmpty)
      #expect(try !text(rule, "fullDescription", "text").isEmpty)
      #expect(try text(rule, "name").utf8.count <= 255)
    }
    var fingerprints: Set<String> = []
    let results = all("results", run)
    #expect(results.count > 50)
    for result in results {
      #expect(ids.contains(try text(result, "ruleId")))
      #expect(fingerprints.insert(try text(result, "partialFingerprints", "cabildo/v1")).inserted)
      let isFail = try text(result, "kind") == "fail"
      #expect(isFail == (try text(result, "level") != "none"))
      let location = try #require(all("locations", result).first)
      let uri = try text(location, "physicalLocation", "artifactLocation", "uri")
      #expect(!uri.hasPrefix("/") && !uri.contains(" ") && !uri.contains("://"))
    }
  }

  @Test("SARIF counts columns in UTF-16 code units, the other formats in characters")
  func columns() throws {
    let bytes = Array(#"{"format": "dialogue-design/1", "😀": 1}"#.utf8)
    var report = FindingReport(language: .english)
    report.add(try TestFindings.findings(bytes), rules: [])
    let after = try #require(report.findings.first { $0.span.start.column > 33 || $0.span.end.column > 33 })
    #expect(after.span.end.utf16Column == after.span.end.column + 1)
  }

  @Test("At most ten annotations go to GitHub, and those that matter most")
  func tenAnnotations() throws {
    let report = try TestFindings.everything(.english)
    let text = String(decoding: try Self.write(report, "github"), as: UTF8.self)
    let lines = text.split(separator: "\n").filter { $0.hasPrefix("::") }
    #expect(lines.count == 10)
    #expect(lines.allSatisfy { $0.hasPrefix("::error ") })
    #expect(text.contains("\(report.findings.count - 10) more findings are not shown."))
  }

  @Test("A job summary stays below its limit and says what it leaves out")
  func summaryLimit() throws {
    let whole = try TestFindings.everything(.english)
    var report = FindingReport(language: .english)
    // Many verdicts, and few findings.
    for number in 0..<60 {
      for var design in whole.designs where design.isDesign {
        design.findings = Array(design.findings.prefix(1))
        design.designID += String(number)
        report.add(design, rules: [])
      }
    }
    let verdicts = report.designs.reduce(0) { $0 + $1.verdicts.count }
    for (report, order) in [(whole, .place), (whole, .severity), (report, .place)]
      as [(FindingReport, FindingSelection.Order)]
    {
      var report = report
      report.selection.order = order
      let written = report.written(by: FindingMarkdownReporter(summary: 20_000))
      let text = String(decoding: written, as: UTF8.self)
      #expect(written.count > 10_000 && written.count < 20_000)
      let rows = text.split(separator: "\n").filter { $0.hasPrefix("| ") }
      // The words before, and two lines of heads.
      let words = ["| error ", "| warning ", "| note "]
      let shown = rows.count { row in words.contains { row.hasPrefix($0) } }
      #expect(text.contains("\n\(report.findings.count - shown) more findings are not shown."))
      let lessons = rows.count - shown - 4
      if report.designs.count > 100 {
        #expect(text.contains("\nThe verdicts on \(verdicts - lessons) more lessons are not shown."))
      } else {
        #expect(!text.contains("more lessons"))
      }
    }
    // The findings that matter most are those that stay.
    var sorted = whole
    sorted.selection.order = .severity
    let text = String(
      decoding: sorted.written(by: FindingMarkdownReporter(summary: 20_000)), as: UTF8.self)
    #expect(!text.contains("| warning ") && text.contains("| error "))
  }

  @Test("Sorted findings come one key after the other, and by place within it", arguments: formats)
  func sorted(_ format: String) throws {
    let whole = try TestFindings.everything(.english)
    for (order, most) in [(.severity, nil), (.rule, nil), (.severity, 7), (.rule, 7), (.severity, 0)]
      as [(FindingSelection.Order, Int?)]
    {
      var report = whole
      report.selection.order = order
      report.selection.most = most
      let text = String(decoding: report.written(by: try Self.reporter(format)), as: UTF8.self)
      var findings = whole.findings.enumerated().map { ($0.offset, $0.element) }
      findings.sort { left, right in
        let (a, b) = (left.1, right.1)
        switch order {
        case .rule where a.ruleID != b.ruleID: return a.ruleID < b.ruleID
        case .severity where a.severity != b.severity: return a.severity > b.severity
        case .severity where a.rank != b.rank: return a.rank > b.rank
        default: return left.0 < right.0
        }
      }
      let expected = findings.prefix(most ?? findings.count).map { $0.1 }
      switch format {
      case "json":
        let document = try JSONDocument(parsing: Array(text.utf8))
        let list = try #require(document.value(of: document.root, named: "findings"))
        let prints = document.elements(of: list).map {
          document.value(of: $0, named: "fingerprint").map { document.string($0) }
        }
        #expect(prints == expected.map { $0.fingerprint })
      case "text":
        let words = [": error: ", ": warning: ", ": note: "]
        let heads = text.split(separator: "\n").filter { line in words.contains { line.contains($0) } }
        #expect(heads.count == expected.count)
        for (head, finding) in zip(heads, expected) {
          #expect(head.hasPrefix(finding.placeText) && head.hasSuffix("[\(finding.ruleID)]"))
        }
      case "checkstyle":
        #expect(text.split(separator: "<error ").count == expected.count + 1)
      default:
        break
      }
      if ["sarif", "gitlab"].contains(format) { _ = try JSONDocument(parsing: Array(text.utf8)) }
    }
  }

  @Test("TAP has as many lines of tests as its plan says")
  func tapPlan() throws {
    let text = String(decoding: try Self.write(TestFindings.everything(.spanish), "tap"), as: UTF8.self)
    let lines = text.split(separator: "\n")
    let tests = lines.filter { $0.hasPrefix("ok ") || $0.hasPrefix("not ok ") }
    #expect(lines.dropFirst().first == "1..\(tests.count)")
  }
}
