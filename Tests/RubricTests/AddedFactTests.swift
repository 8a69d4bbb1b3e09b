import JSONDocument
import Rubric
import TestSupport
import Testing

/// Stating what a ladder asks for never lowers a level.
@Suite struct AddedFactTests {
  /// A field and a value that some condition asks of it.
  private struct AskedFact {
    let field: String
    let value: String
  }

  /// Collects from the rubrics what their conditions ask of fields, outside of negations.
  private func askedFacts() throws -> [AskedFact] {
    var facts: [AskedFact] = []
    for name in ["lesson-1", "lesson-2", "lesson-3"] {
      let document = try JSONDocument(
        parsing: try #require(SharedMaterial.checkoutBytes("Rubrics/\(name).json")))
      func visit(_ node: NodeID) {
        for element in document.elements(of: node) { visit(element) }
        if let field = document.value(of: node, named: "field") {
          let path = document.string(field)
          let last = String(path.split(separator: ".").last ?? "")
          for key in ["equals", "in", "includesAny", "includesAll"] {
            guard let value = document.value(of: node, named: key) else { continue }
            var writer = JSONWriter(pretty: false)
            if key == "in", let first = document.elements(of: value).first(where: { _ in true }) {
              writer.value(first, of: document)
            } else {
              writer.value(value, of: document)
            }
            facts.append(AskedFact(field: last, value: writer.text))
          }
        }
        for member in document.members(of: node) where document.string(member.name) != "not" {
          visit(member.value)
        }
      }
      visit(document.root)
    }
    return facts
  }

  @Test("Adding one fact that a ladder asks for never lowers a level", arguments: LawTests.designs)
  func addingNeverLowers(_ name: String) throws {
    let scorecard = try TestScorecard.standard.get()
    let bytes = try #require(SharedMaterial.checkoutBytes("Designs/" + name))
    // The ladders' law takes for granted that the others are asked again about a changed design.
    let before = try scorecard.evaluate(try scorecard.load(bytes, file: name, checksVersions: false))
    let attested = try scorecard.evaluate(try scorecard.load(bytes, file: name))
    let document = try JSONDocument(parsing: bytes)
    let asked = try askedFacts()
    #expect(asked.count > 50)
    var seen = Set<String>()
    var count = 0
    for evidence in before.lessons.flatMap({ $0.criteria }).flatMap({ $0.evidence }) {
      guard evidence.role == .notStated, let pointer = JSONPointer(evidence.place.pointer),
        let node = document.node(at: pointer), document.kind(of: node) == .object
      else { continue }
      // The label ends in the field's name, in backticks.
      let field = String(evidence.label.text(in: "en").split(separator: "`").last ?? "")
      guard document.value(of: node, named: field) == nil else { continue }
      for fact in asked where fact.field == field {
        guard seen.insert(evidence.place.pointer + " " + field + " " + fact.value).inserted else { continue }
        let changed = try adding(fact, to: node, of: document)
        let design: Design
        do throws(Problems) {
          design = try scorecard.load(changed.bytes, file: name, checksVersions: false)
        } catch {
          continue
        }
        count += 1
        let after = try scorecard.evaluate(design)
        for now in lowered(from: before, to: after) {
          Issue.record("\(name): \(field) = \(fact.value) at \(evidence.place.pointer) lowers \(now.id)")
        }
        // Until they are asked, what rests on their word may be lower, and nothing else.
        let unasked = try scorecard.evaluate(try scorecard.load(changed.bytes, file: name))
        for now in lowered(from: attested, to: unasked)
        where now.attestation == nil && now.outcome != .awaitingAttestation {
          Issue.record("\(name): \(field) = \(fact.value) lowers \(now.id), which rests on nobody's word")
        }
      }
    }
    print("\(name): \(count) facts added")
  }

  private func lowered(from before: Evaluation, to after: Evaluation) -> [CriterionResult] {
    zip(before.lessons.flatMap { $0.criteria }, after.lessons.flatMap { $0.criteria })
      .filter { ($1.level.shown ?? -1) < ($0.level.shown ?? -1) }.map { $1 }
  }

  private func adding(_ fact: AskedFact, to target: NodeID, of document: JSONDocument) throws -> JSONDocument
  {
    var writer = JSONWriter(pretty: true)
    func write(_ node: NodeID) {
      guard document.node(target, isWithin: node) else {
        writer.value(node, of: document)
        return
      }
      if document.kind(of: node) == .object {
        writer.beginObject()
        for member in document.members(of: node) {
          writer.name(document.string(member.name))
          write(member.value)
        }
        if node == target {
          writer.name(fact.field)
          writer.raw(fact.value)
        }
        writer.endObject()
      } else {
        writer.beginArray()
        for element in document.elements(of: node) { write(element) }
        writer.endArray()
      }
    }
    write(document.root)
    return try JSONDocument(parsing: writer.bytes)
  }
}
