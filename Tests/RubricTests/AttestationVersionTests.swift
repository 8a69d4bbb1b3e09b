import JSONDocument
import Rubric
import TestSupport
import Testing

/// People give their word on what a design says; once it says something else, that is not their word any more.
@Suite("Attestations and the version of the design that they are about")
struct AttestationVersionTests {
  private static let name = "Designs/illustration-water-security.json"

  private func illustration() throws -> JSONDocument {
    try JSONDocument(parsing: try #require(SharedMaterial.checkoutBytes(Self.name)))
  }

  private func merging(_ patch: String, into document: JSONDocument) throws -> JSONDocument {
    let patch = try JSONDocument(parsing: patch)
    return try document.merging(patch.root, of: patch)
  }

  private func load(_ document: JSONDocument) throws -> Design {
    try TestScorecard.standard.get().load(document.bytes, file: "d.json")
  }

  private func criterion(_ id: String, of document: JSONDocument) throws -> CriterionResult {
    let evaluation = try TestScorecard.standard.get().evaluate(try load(document))
    return try #require(evaluation.lessons.flatMap { $0.criteria }.first { $0.id == id })
  }

  /// The illustration with other attestations: on L1-07, by participants who hold three positions.
  private func attested(
    _ answers: [(by: String, agrees: String, hash: String?)], in document: JSONDocument
  ) throws -> JSONDocument {
    var entries: [String] = []
    for (number, answer) in answers.enumerated() {
      var entry =
        #"{"id": "a\#(number)", "criterion_id": "L1-07", "capacity": "participant", "attested_by": "\#(answer.by)""#
      entry += #", "agrees": \#(answer.agrees)"#
      if let hash = answer.hash { entry += #", "document_hash": "\#(hash)""# }
      entries.append(entry + "}")
    }
    return try merging(#"{"attestations": [\#(entries.joined(separator: ", "))]}"#, into: document)
  }

  private static let other = "sha256:" + String(repeating: "0", count: 64)

  // MARK: - The hash

  @Test("The hash is of what a design says, not of how it is written")
  func hash() throws {
    func hash(_ text: String) throws -> String {
      DocumentHash.text(ofDesign: try JSONDocument(parsing: text))
    }
    let plain = try hash(#"{"b": [1, 2.5, 0, true, null, {"y": 300000, "x": -12}], "a": "é\n"}"#)
    // As any other program makes it of {"a":"é\n","b":[1,25e-1,0,true,null,{"x":-12,"y":3e5}]}.
    #expect(plain == "sha256:c8655bfeb3487a31b7aeb08ef24860211f28ba83330ec1565966cb86009e681d")
    for same in [
      "{ \"a\" : \"\\u00e9\\u000a\",\n\"b\":[1.0,25e-1,-0,true,null,{\"x\":-12,\"y\":3E5}] }",
      #"{"$schema": "x.json", "attestations": [{"id": "a"}], "a": "é\n", "b": [1, 2.50, 0e9, true, null, {"x": -1.2e1, "y": 300000}]}"#,
    ] { #expect(try hash(same) == plain) }
    for other in [
      #"{"b": [2.5, 1, 0, true, null, {"y": 300000, "x": -12}], "a": "é\n"}"#,
      #"{"b": [1, 2.5, 0, true, null, {"y": 300000, "x": -12}], "a": "e\u0301\n"}"#,
      #"{"b": [1, 2.5, 0, "true", null, {"y": 300000, "x": -12}], "a": "é\n"}"#,
      #"{"b": [1, 2.5, 0, true, null, {"y": 300000, "x": 12}], "a": "é\n"}"#,
      #"{"b": [1, 2.5, 0, true, null, {"y": 300000, "x": -12, "attestations": []}], "a": "é\n"}"#,
      "[]", "{}",
    ] { #expect(try hash(other) != plain) }
  }

  @Test("Recording a word changes no hash, so that the others stay as they are")
  func recording() throws {
    let document = try illustration()
    let hash = DocumentHash.text(ofDesign: document)
    let one = try attested([("highland-communities", "true", hash)], in: document)
    let two = try attested(
      [("highland-communities", "true", hash), ("agro-exporters", "true", hash)], in: document)
    #expect(DocumentHash.text(ofDesign: one) == hash && DocumentHash.text(ofDesign: two) == hash)
    #expect(try criterion("L1-07", of: two).attestation?.agreeing == 2)
  }

  @Test("The illustration is attested as it is")
  func illustrationIsCurrent() throws {
    #expect(try load(try illustration()).warnings.map { $0.code } == [])
  }

  // MARK: - Staleness

  @Test("A change makes agreement stale: it is not shown any more, but claimed and possible as before")
  func stale() throws {
    let document = try illustration()
    let before = try criterion("L1-07", of: document)
    let after = try criterion("L1-07", of: try merging(#"{"title": "Another title"}"#, into: document))
    let agreeing = try #require(before.attestation?.agreeing)
    #expect(before.level.shown ?? 0 >= 3 && agreeing > 1)
    #expect(after.level.shown == 2 && after.outcome == .awaitingAttestation)
    #expect(after.attestation?.agreeing == 0 && after.attestation?.stale == agreeing)
    #expect(after.level.claimed == before.level.claimed && after.level.possible == before.level.possible)
  }

  @Test("A level that asks for the word of others itself does not take a stale one either")
  func staleInConditions() throws {
    let document = try illustration()
    let hash = DocumentHash.text(ofDesign: document)
    let current = [("highland-communities", "true", hash), ("agro-exporters", "true", hash)]
    let level = try criterion("L1-07", of: try attested(current, in: document)).level.shown
    #expect(level == 4)
    // Those who are left agree, but from one position only.
    let half = [("highland-communities", "true", hash), ("agro-exporters", "true", Self.other)]
    let left = try criterion("L1-07", of: try attested(half, in: document))
    #expect(left.level.shown == 3 && left.outcome == .awaitingAttestation)
    #expect(left.attestation?.agreeing == 1 && left.attestation?.stale == 1)
  }

  @Test("An objection is not got rid of by a change of the design")
  func objections() throws {
    let document = try illustration()
    let hash = DocumentHash.text(ofDesign: document)
    let objected = try attested(
      [("highland-communities", "true", hash), ("agro-exporters", "false", Self.other)], in: document)
    let found = try criterion("L1-07", of: objected)
    #expect(found.attestation?.disagreeing == 1 && found.attestation?.agreeing == 1)
    #expect(found.level.shown == 2)
  }

  @Test("To name no version is worth no more than to name another one", arguments: ["true", "false"])
  func unbound(agrees: String) throws {
    let document = try illustration()
    let answers = [("highland-communities", agrees, Self.other), ("agro-exporters", agrees, Self.other)]
    let stale = try criterion("L1-07", of: try attested(answers, in: document))
    let none = try criterion("L1-07", of: try attested(answers.map { ($0.0, $0.1, nil) }, in: document))
    #expect(stale.level.shown == none.level.shown && none.level.shown == 2)
    #expect(none.attestation?.stale == 0 && none.attestation?.unbound == (agrees == "true" ? 2 : 0))
    #expect(none.attestation?.disagreeing == (agrees == "true" ? 0 : 2))
  }

  // MARK: - Warnings

  private static let codes: [Problem.Code] = [.staleAttestation, .unboundAttestation]

  @Test("Each stale attestation is warned of at its hash, with the hash to write; those without one together")
  func warnings() throws {
    let document = try illustration()
    let hash = DocumentHash.text(ofDesign: document)
    let mixed = try attested(
      [
        ("highland-communities", "true", Self.other), ("agro-exporters", "true", nil),
        ("highland-communities", "true", nil), ("agro-exporters", "true", hash),
      ], in: document)
    let warnings = try load(mixed).warnings.filter { Self.codes.contains($0.code) }
    #expect(warnings.map { $0.code } == [.staleAttestation, .unboundAttestation])
    #expect(warnings.map { $0.severity } == [.warning, .warning])
    #expect(warnings[0].argument("id") == "a0" && warnings[0].argument("hash") == hash)
    #expect(String(decoding: mixed.bytes[warnings[0].range.offsets], as: UTF8.self) == "\"\(Self.other)\"")
    #expect(warnings[1].argument("count") == "2")
  }

  @Test(
    "What is no hash is refused",
    arguments: [
      "\"\"", "\"unknown\"", "1", "\"sha256:00\"", "\"sha1:\(String(repeating: "0", count: 64))\"",
      "\"sha256:\(String(repeating: "G", count: 64))\"", "[\"sha256:\(String(repeating: "0", count: 64))\"]",
    ])
  func badHash(text: String) throws {
    let document = try merging(
      #"{"attestations": [{"id": "a", "document_hash": \#(text)}]}"#, into: try illustration())
    #expect(throws: Problems.self) { try load(document) }
  }

  @Test(
    "Lists that are none or not known, and entries that say nothing, are no matter",
    arguments: [
      "\"none\"", "\"unknown\"", "[]", "[{\"id\": \"a\"}]", "[{\"id\": \"a\", \"agrees\": \"unknown\"}]",
    ])
  func nothing(list: String) throws {
    let document = try merging(#"{"attestations": \#(list)}"#, into: try illustration())
    #expect(!(try load(document).warnings).contains { Self.codes.contains($0.code) })
    #expect(try criterion("L1-07", of: document).attestation?.agreeing == 0)
  }
}
