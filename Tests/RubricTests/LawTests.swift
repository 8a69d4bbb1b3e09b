import FoundationEssentials
import JSONDocument
import Rubric
import TestSupport
import Testing

/// What must hold for every design, whatever the rubrics say.
@Suite struct LawTests {
  private static let emptyDesign =
    #"{"format":"dialogue-design/1","id":"test","title":"Test","as_of":"2026-01-15","status":"proposed","actors":[]}"#

  static let designs: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: SharedMaterial.checkout + "/Designs")) ?? [])
    .filter { $0.hasSuffix(".json") }.sorted()

  private func read(_ name: String) throws -> JSONDocument {
    try JSONDocument(parsing: try #require(SharedMaterial.checkoutBytes("Designs/" + name)))
  }

  /// Returns the evaluation of a design, or nil where it is not a valid one.
  private func evaluate(_ document: JSONDocument) throws -> Evaluation? {
    let scorecard = try TestScorecard.standard.get()
    let design: Design
    do throws(Problems) {
      design = try scorecard.load(document.bytes, file: "test", checksVersions: false)
    } catch {
      return nil
    }
    return try scorecard.evaluate(design)
  }

  @Test("Every sample design is valid", arguments: designs)
  func everyDesignIsValid(_ name: String) throws {
    let scorecard = try TestScorecard.standard.get()
    let bytes = try read(name).bytes
    do throws(Problems) {
      _ = try scorecard.load(bytes, file: name)
    } catch {
      Issue.record("\(TestScorecard.describe(error))")
    }
  }

  @Test("Shown is never above claimed, nor claimed above possible", arguments: designs)
  func readingsAreOrdered(_ name: String) throws {
    let evaluation = try #require(try evaluate(try read(name)))
    for lesson in evaluation.lessons {
      #expect(lesson.verdict.shown <= lesson.verdict.claimed)
      #expect(lesson.verdict.claimed <= lesson.verdict.possible)
      let number = try #require(lesson.number)
      #expect(number.shown <= number.claimed && number.claimed <= number.possible)
      for criterion in lesson.criteria {
        let levels = Reading.allCases.map { criterion.level[$0] ?? -1 }
        #expect(levels == levels.sorted(), "\(criterion.id)")
      }
    }
  }

  @Test("Every lesson of the brief has all its clauses covered by a criterion")
  func clausesAreCovered() throws {
    let evaluation = try #require(try evaluate(try JSONDocument(parsing: Self.emptyDesign)))
    let covered = Set(evaluation.lessons.flatMap { $0.criteria }.flatMap { $0.clauses })
    let clauses = [
      "L1a", "L1b", "L1c", "L1d", "L1e", "L1f", "L2a", "L2b", "L2c", "L2d", "L2e", "L2f", "L3a", "L3b", "L3c",
      "L3d",
    ]
    #expect(evaluation.lessons.flatMap { $0.clauses }.map { $0.id } == clauses)
    for clause in clauses { #expect(covered.contains(clause), "\(clause)") }
    #expect(evaluation.lessons.map { $0.criteria.count } == [12, 11, 12])
  }

  @Test("Without evidence nothing that asks for it is shown above level 2")
  func claimsStopAtTwo() throws {
    var document = try read("illustration-water-security.json")
    // Evidence goes everywhere, and the word of others with it.
    let bare = #"{"evidence": [], "attestations": []}"#
    document = try removingEvidence(from: document)
    let patch = try JSONDocument(parsing: bare)
    document = try document.merging(patch.root, of: patch)
    let evaluation = try #require(try evaluate(document))
    let scorecard = try TestScorecard.standard.get()
    let asking = scorecard.criteriaAskingForEvidence
    #expect(asking.count > 10)
    for criterion in evaluation.lessons.flatMap({ $0.criteria }) where asking.contains(criterion.id) {
      #expect((criterion.level.shown ?? 0) <= 2, "\(criterion.id) is at \(criterion.level.shown ?? -1)")
    }
  }

  private func removingEvidence(from document: JSONDocument) throws -> JSONDocument {
    var writer = JSONWriter(pretty: true)
    func write(_ node: NodeID) {
      switch document.kind(of: node) {
      case .object:
        writer.beginObject()
        for member in document.members(of: node) where document.string(member.name) != "evidence" {
          writer.name(document.string(member.name))
          write(member.value)
        }
        writer.endObject()
      case .array:
        writer.beginArray()
        for element in document.elements(of: node) { write(element) }
        writer.endArray()
      default: writer.value(node, of: document)
      }
    }
    write(document.root)
    return try JSONDocument(parsing: writer.bytes)
  }

  // MARK: - Deleting

  @Test(
    "Deleting a subtree never raises a shown lesson result, unless a list that is divided by got shorter",
    arguments: designs)
  func deletingNeverRaises(_ name: String) throws {
    let document = try read(name)
    let before = try #require(try evaluate(document))
    var count = 0
    var rises = 0
    for node in deletable(in: document) {
      guard let after = try evaluate(try deleting(node, from: document)) else { continue }
      count += 1
      for (old, new) in zip(before.lessons, after.lessons) {
        let isHigher =
          new.verdict.shown > old.verdict.shown || (new.number?.shown ?? 0) > (old.number?.shown ?? 0)
        guard isHigher else { continue }
        rises += 1
        for (was, now) in zip(old.criteria, new.criteria)
        where (now.level.shown ?? -1) > (was.level.shown ?? -1) && !hasSmallerDenominator(was, now) {
          Issue.record(
            "\(name): without \(document.pointer(to: node)), \(now.id) rises from \(was.level.shown ?? -1) to \(now.level.shown ?? -1): \(was.measures.map { $0.name + " " + $0.text.text(in: "en") }) became \(now.measures.map { $0.text.text(in: "en") })"
          )
        }
      }
    }
    print("\(name): \(count) deletions that leave a valid design, \(rises) rises, all by a shorter list")
    #expect(count > 10)
  }

  /// Whether something that the report prints as divided by, or as counted, got smaller.
  private func hasSmallerDenominator(_ was: CriterionResult, _ now: CriterionResult) -> Bool {
    for (old, new) in zip(was.measures, now.measures) {
      if let before = old.total, let after = new.total, after < before { return true }
      // Of a list that may have more members than are certain, the report prints the share as a range: where such a
      // member goes, the range gets shorter from below though nothing more is counted.
      if let before = old.least, let after = new.least, after > before, new.total == old.total,
        let most = old.most, let newMost = new.most, newMost <= most, let counted = old.counted,
        let still = new.counted, still <= counted
      {
        return true
      }
    }
    if let before = was.attestation, let after = now.attestation {
      return after.agreeing + after.disagreeing < before.agreeing + before.disagreeing
    }
    return false
  }

  /// How many deletions of a design are tried; all of them where `CABILDO_EXHAUSTIVE` is set.
  private static let sample =
    ProcessInfo.processInfo.environment["CABILDO_EXHAUSTIVE"] == nil ? 60 : Int.max

  /// The members and elements whose deletion is tried: all of small designs, a fixed sample of large ones.
  private func deletable(in document: JSONDocument) -> [NodeID] {
    var nodes: [NodeID] = []
    func visit(_ node: NodeID) {
      for element in document.elements(of: node) {
        nodes.append(element)
        visit(element)
      }
      for member in document.members(of: node) {
        nodes.append(member.value)
        visit(member.value)
      }
    }
    visit(document.root)
    let step = max(1, nodes.count / Self.sample)
    return stride(from: 0, to: nodes.count, by: step).map { nodes[$0] }
  }

  private func deleting(_ target: NodeID, from document: JSONDocument) throws -> JSONDocument {
    var writer = JSONWriter(pretty: true)
    func write(_ node: NodeID) {
      guard document.node(target, isWithin: node) else {
        writer.value(node, of: document)
        return
      }
      if document.kind(of: node) == .object {
        writer.beginObject()
        for member in document.members(of: node) where member.value != target {
          writer.name(document.string(member.name))
          write(member.value)
        }
        writer.endObject()
      } else {
        writer.beginArray()
        for element in document.elements(of: node) where element != target { write(element) }
        writer.endArray()
      }
    }
    write(document.root)
    return try JSONDocument(parsing: writer.bytes)
  }
}
