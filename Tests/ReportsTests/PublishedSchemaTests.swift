import JSONDocument
import JSONSchema
import Reports
import Rubric
import TestSupport
import Testing

/// The schemas that we publish for our own formats, `Rubrics/*.schema.json`.
@Suite struct PublishedSchemaTests {
  static let names = [
    "baseline", "dialogue-design", "evaluation", "library", "rubric", "scorecard", "waivers",
  ]

  private static func document(_ path: String) throws -> JSONDocument {
    try JSONDocument(parsing: try #require(SharedMaterial.checkoutBytes(path), "\(path) is not there"))
  }

  private static func schema(_ name: String) throws -> JSONSchema {
    try JSONSchema(document("Rubrics/\(name).schema.json"))
  }

  /// Returns what is wrong with a document, one line each.
  private static func faults(_ document: JSONDocument, _ schema: JSONSchema) -> [String] {
    let lines = LineIndex(document.bytes)
    return schema.validate(document).violations.prefix(5).map { violation in
      "line \(lines.location(of: violation.range.start).line): \(violation.description)"
    }
  }

  @Test("Each schema is a schema of 2020-12", arguments: names)
  func meetsTheMetaSchema(_ name: String) throws {
    let meta = try JSONSchema(
      JSONDocument(parsing: #"{"$ref": "https://json-schema.org/draft/2020-12/schema"}"#))
    #expect(try Self.faults(Self.document("Rubrics/\(name).schema.json"), meta) == [])
  }

  @Test(
    "Our own files meet their schemas",
    arguments: [
      ("config.json", "scorecard"), ("Rubrics/common.json", "library"), ("Rubrics/lesson-1.json", "rubric"),
      ("Rubrics/lesson-2.json", "rubric"), ("Rubrics/lesson-3.json", "rubric"),
      ("Rubrics/usip-2015.json", "rubric"), ("Rubrics/usip-2015.scorecard.json", "scorecard"),
    ])
  func ownFiles(_ path: String, _ schema: String) throws {
    #expect(try Self.faults(Self.document(path), Self.schema(schema)) == [])
  }

  @Test(
    "What an author or designer reads in a schema is there in Spanish and Portuguese too",
    arguments: names)
  func translations(_ name: String) throws {
    let schema = try Self.document("Rubrics/\(name).schema.json")
    var count = 0
    for index in 0..<UInt32(truncatingIfNeeded: schema.nodeCount) {
      let node = NodeID(index: index)
      for key in ["title", "description"] {
        guard let text = schema.value(of: node, named: key), schema.kind(of: text) == .string,
          !Self.isExample(node, schema)
        else { continue }
        count += 1
        let texts = try ["x-es", "x-pt"].map { language in
          let words = schema.value(of: node, named: language).flatMap { schema.value(of: $0, named: key) }
          return schema.string(try #require(words, "\(language) of \(schema.pointer(to: node))"))
        }
        #expect(!texts[0].isEmpty && !texts[1].isEmpty)
        #expect(Translations.spanishWords(in: texts[1]) == [], "\(texts[1])")
      }
    }
    #expect(count > 20)
  }

  /// Whether a node stands in an example or is itself a translation.
  private static func isExample(_ node: NodeID, _ schema: JSONDocument) -> Bool {
    let pointer = schema.pointer(to: node).description.split(separator: "/")
    return pointer.contains { ["examples", "x-es", "x-pt", "default", "const"].contains($0) }
  }

  @Test("Every JSON report meets the schema of evaluations", arguments: TestEvaluations.names)
  func reports(_ name: String) throws {
    let report = try JSONReporter().report(TestEvaluations.evaluation(name), options: ReportOptions())
    #expect(try Self.faults(JSONDocument(parsing: report), Self.schema("evaluation")) == [])
  }

  @Test("A report with a member more or less does not meet the schema")
  func reportsAreClosed() throws {
    let text = String(decoding: try TestEvaluations.evaluation("template").storedText(), as: UTF8.self)
    let schema = try Self.schema("evaluation")
    for (old, new) in [
      (#""engine":"#, #""extra": 1, "engine":"#), (#""engine":"#, #""engin":"#),
      (#""column":"#, #""colum":"#), (#""outcome": ""#, #""outcome": "x"#), (#""gate": true"#, #""gate": 1"#),
    ] {
      let parts = text.split(separator: old, maxSplits: 1, omittingEmptySubsequences: false)
      try #require(parts.count == 2)
      #expect(try !schema.isValid(JSONDocument(parsing: parts[0] + new + parts[1])), "\(old) → \(new)")
    }
  }

  @Test("What rubrics and libraries share is defined alike in both schemas")
  func sharedDefinitions() throws {
    let rubric = try Self.document("Rubrics/rubric.schema.json")
    let library = try Self.document("Rubrics/library.schema.json")
    let ours = try #require(rubric.value(of: rubric.root, named: "$defs"))
    let theirs = try #require(library.value(of: library.root, named: "$defs"))
    var shared = 0
    for member in rubric.members(of: ours) {
      guard let other = library.value(of: theirs, named: rubric.string(member.name)) else { continue }
      shared += 1
      #expect(rubric.isEqual(member.value, to: other, in: library), "\(rubric.string(member.name))")
    }
    #expect(shared > 40)
  }

  /// A rubric file of one criterion whose first level asks this.
  private static func rubric(condition: String) throws -> JSONDocument {
    let text = #"{"en": "a", "es": "a"}"#
    let level = #"{"descriptor": \#(text), "when": {"count": "agenda", "atLeast": 1}, "origin": "case"}"#
    return try JSONDocument(
      parsing: """
        {"format": "rubric/1", "id": "r", "title": \(text), "lesson": \(text), "clauses": {"La": \(text)},
         "criteria": [{"id": "L-1", "title": \(text), "question": \(text), "why": \(text), "clauses": ["La"],
          "advice": \(text), "levels": [{"descriptor": \(text)},
          {"descriptor": \(text), "when": \(condition), "origin": "case"}, \(level), \(level), \(level)]}]}
        """)
  }

  @Test(
    "The schema of rubrics takes every form of the rule language",
    arguments: [
      #"{"count": {"in": "a", "select": "$.b[*]"}, "atLeast": 2}"#,
      #"{"count": {"follow": "a", "by": "held_by"}, "moreThan": 2, "lessThan": 4}"#,
      #"{"count": {"in": "a", "referring": "actor_id", "to": "b"}, "equals": {"count": "c"}}"#,
      #"{"count": {"union": ["a", {"intersection": ["b", {"difference": ["c", "d"]}]}]}, "atMost": 1}"#,
      #"{"count": {"values": "a", "of": "sector", "table": "family"}, "atLeast": 2}"#,
      #"{"count": {"list": ["F1"], "table": "family"}, "atLeast": 1}"#,
      #"{"share": {"member": "b"}, "of": "a", "weighing": "seats", "atLeast": "60 %"}"#,
      #"{"sum": "seats", "of": "a", "atLeast": 3}"#,
      #"{"minimum": {"count": {"in": "@", "select": "$.b[*]"}}, "of": "a", "atLeast": 1}"#,
      #"{"days": {"from": "2026-01-31", "to": {"latest": "date", "of": "a"}}, "atLeast": 30}"#,
      #"{"months": {"from": {"earliest": "date", "of": "a"}, "to": "2026-01-31"}, "atLeast": 6}"#,
      #"{"ratio": {"count": "a"}, "to": {"count": "b"}, "atLeast": "1/3"}"#,
      #"{"largestGroup": "a", "by": {"values": "@", "of": "b"}, "sum": "seats", "atMost": 2}"#,
      #"{"smallestGroup": "a", "by": {"values": "@", "of": "b"}, "atLeast": 2}"#,
      #"{"repeated": {"select": "$.results[*].indicator"}, "atMost": 2}"#,
      #"{"measure": "women", "atLeast": "40 %"}"#,
      #"{"field": "$.a.b", "in": ["x"], "ifAbsent": false}"#, #"{"field": "a", "equals": true}"#,
      #"{"field": "a", "equals": "x"}"#, #"{"field": "a", "equals": 3}"#,
      #"{"field": "a", "includesAny": ["x"]}"#, #"{"field": "a", "includesAll": ["x"]}"#,
      #"{"field": "a", "atLeast": 3, "atMost": 5}"#, #"{"field": "a", "onOrBefore": "2026-01-31"}"#,
      #"{"field": "a", "after": {"latest": "date", "of": "b"}}"#, #"{"field": "a", "is": "written"}"#,
      #"{"field": "a", "sameTextAs": "b"}"#, #"{"allOf": [{"anyOf": [{"not": {"member": "a"}}]}]}"#,
      #"{"atLeast": 1, "of": [{"member": "a"}]}"#, #"{"evidenced": "a", "by": "documented"}"#,
      #"{"evidenced": "a", "by": "third_party", "atLeast": "50 %"}"#, #"{"attested": {"member": "a"}}"#,
    ])
  func takes(_ condition: String) throws {
    #expect(try Self.faults(Self.rubric(condition: condition), Self.schema("rubric")) == [])
  }

  @Test(
    "The schema of rubrics refuses what the rule language does not have",
    arguments: [
      "{}", #""a""#, #"{"count": "a"}"#, #"{"count": "a", "atleast": 1}"#,
      #"{"count": "a", "atLeast": "many"}"#,
      #"{"count": "a", "weighing": "b", "atLeast": 1}"#,
      #"{"count": "a", "share": {"member": "b"}, "atLeast": 1}"#,
      #"{"count": {"difference": ["a"]}, "atLeast": 1}"#, #"{"count": {"union": []}, "atLeast": 1}"#,
      #"{"count": {"select": "agenda"}, "atLeast": 1}"#, #"{"count": {"in": "a"}, "atLeast": 1}"#,
      #"{"share": {"member": "b"}, "atLeast": 1}"#,
      #"{"days": {"from": "31/1/2026", "to": "x"}, "atLeast": 1}"#,
      #"{"field": "a"}"#, #"{"field": "a", "in": []}"#, #"{"field": "a", "in": ["x"], "is": "stated"}"#,
      #"{"field": "a", "is": "there"}"#, #"{"allOf": []}"#, #"{"allOf": [{"member": "a"}], "anyOf": []}"#,
      #"{"evidenced": "a"}"#, #"{"evidenced": "a", "by": "rumour"}"#,
      #"{"member": "a", "not": {"member": "b"}}"#,
    ])
  func refuses(_ condition: String) throws {
    #expect(try !Self.schema("rubric").isValid(Self.rubric(condition: condition)))
  }
}
