import JSONDocument
import TestSupport
import Testing

@testable import Reports
@testable import Rubric

@Suite struct FindingTests {
  private static func design(_ name: String) throws -> [UInt8] {
    try #require(SharedMaterial.checkoutBytes("Designs/\(name).json"))
  }

  /// Returns the text with all lists of objects turned round and the layout removed.
  private static func turned(_ bytes: [UInt8]) throws -> [UInt8] {
    let document = try JSONDocument(parsing: bytes)
    var writer = JSONWriter(pretty: false)
    func write(_ node: NodeID) {
      switch document.kind(of: node) {
      case .object:
        writer.beginObject()
        for member in document.members(of: node) {
          writer.name(document.string(member.name))
          write(member.value)
        }
        writer.endObject()
      case .array:
        writer.beginArray()
        let elements = Array(document.elements(of: node))
        let isTurned = elements.allSatisfy { document.value(of: $0, named: "id") != nil }
        for element in isTurned ? elements.reversed() : elements { write(element) }
        writer.endArray()
      default: writer.value(node, of: document)
      }
    }
    write(document.root)
    return writer.bytes
  }

  @Test(
    "Fingerprints stay when lists are reordered and the file is laid out anew",
    arguments: TestEvaluations.names)
  func stableFingerprints(_ name: String) throws {
    func prints(_ bytes: [UInt8]) throws -> [String] {
      // The order of a list is a part of what people gave their word on.
      try TestFindings.findings(bytes, checksVersions: false).findings.map { $0.fingerprint }.sorted()
    }
    let bytes = try Self.design(name)
    #expect(try prints(bytes) == prints(Self.turned(bytes)))
  }

  @Test("A place is named by the identities of list entries")
  func identityPath() throws {
    let format = try TestEvaluations.scorecard.get().format
    let document = try JSONDocument(
      parsing: #"""
        {"conveners": [{"actor_id": "a"}, {"actor_id": "b", "role": ["x"]}], "other": [{"id": 1}, [7]]}
        """#)
    func path(_ pointer: String) throws -> String {
      format.identityPath(of: try #require(JSONPointer(pointer)), in: document)
    }
    #expect(try path("") == "")
    #expect(try path("/conveners/1/role/0") == "conveners[actor_id=b].role[=x]")
    #expect(try path("/other/0/id") == "other[0].id")
    #expect(try path("/other/1/0") == "other[1][0]")
    #expect(try path("/conveners/9") == "conveners")
  }

  @Test("The gate is missed exactly where a finding says so", arguments: TestEvaluations.names)
  func gates(_ name: String) throws {
    let evaluation = try TestEvaluations.evaluation(name)
    for verdict in evaluation.verdicts.dropFirst() {
      var gates = Scorecard.Gates()
      gates.verdict = verdict.id
      let found = try TestFindings.findings(try Self.design(name), verdict: verdict.id)
      let missed = evaluation.missedGates(gates).map { $0.lessonID }
      #expect(Set(found.findings.filter { $0.kind == .gate }.map { $0.ruleID }) == Set(missed))
      #expect(found.verdicts.filter { !$0.meetsGate }.map { $0.lessonID } == missed)
    }
  }

  @Test("A criterion below what the gate needs keeps its lesson from it", arguments: TestEvaluations.names)
  func belowGate(_ name: String) throws {
    let found = try TestFindings.findings(try Self.design(name))
    let missed = Set(found.findings.filter { $0.kind == .gate }.map { $0.ruleID })
    for finding in found.findings where finding.kind == .belowGate {
      #expect(missed.contains(finding.lessonID ?? ""))
      #expect(finding.severity == .error)
      #expect(!finding.help.isEmpty)
    }
  }

  @Test("Without a gate no criterion is an error")
  func noGate() throws {
    for name in TestEvaluations.names {
      let found = try TestFindings.findings(try Self.design(name), verdict: nil)
      #expect(found.findings.allSatisfy { $0.severity < .error })
    }
  }

  @Test("A number that is asked for and missed is a finding")
  func number() throws {
    let found = try TestFindings.findings(try Self.design("template"), verdict: nil, number: 100)
    #expect(found.findings.filter { $0.kind == .gate }.count == 3)
    #expect(found.findings.contains { $0.kind == .belowGate })
  }

  @Test("A file with faults gives errors that no selection hides")
  func invalid() throws {
    let bytes = Array(#"{"format": "dialogue-design/1", "actors": 7}"#.utf8)
    var report = FindingReport(language: .english)
    report.add(try TestFindings.findings(bytes), rules: [])
    var selection = FindingSelection()
    selection.only = ["L1-01"]
    selection.skip = ["invalid", "schema-violation"]
    report.selection = selection
    #expect(!report.findings.isEmpty)
    #expect(report.findings.allSatisfy { $0.kind == .invalid && $0.severity == .error })
    #expect(report.totals.hasFailed)
  }

  @Test("Rules, lessons and kinds choose findings; a limit cuts the list and says by how much")
  func selection() throws {
    var report = try TestFindings.everything(.english)
    let all = report.findings.count
    var selection = FindingSelection()
    selection.skip = ["lesson-2", "contradiction", "L1-01"]
    selection.most = 3
    report.selection = selection
    #expect(report.findings.count == 3)
    let omitted = report.totals.omitted
    #expect(omitted > 0 && omitted + 3 < all)
    for design in report.run().recorder.designs {
      for finding in design.findings {
        #expect(finding.lessonID != "lesson-2" && finding.kind != .contradiction && finding.ruleID != "L1-01")
      }
    }
  }

  @Test(
    "Findings come in the order of the text, and their places are in it", arguments: TestEvaluations.names)
  func places(_ name: String) throws {
    let bytes = try Self.design(name)
    let lines = LineIndex(bytes)
    let findings = try TestFindings.findings(bytes).findings
    for (left, right) in zip(findings, findings.dropFirst()) { #expect(!Finding.isBefore(right, left)) }
    for finding in findings {
      #expect(finding.span.start.line <= lines.lineCount)
      #expect(finding.span.end.line == finding.span.start.line)
      #expect(finding.span.start.column <= finding.span.end.column)
    }
  }
}
