import JSONDocument
import Rubric
import TestSupport
import Testing

/// Rubrics and budgets at which an evaluation must end, and say so where it ends without a result.
@Suite("Hostile rubrics")
struct HostileRubricTests {
  private static func criterion(_ id: String, condition: String = #"{"measure": "n", "atLeast": 1}"#)
    -> String
  {
    let text = #"{"en": "a", "es": "b"}"#
    let levels = (1...4).map { _ in
      #"{"descriptor": \#(text), "when": \#(condition), "origin": "judgement"}"#
    }
    return #"""
      {"id": "\#(id)", "title": \#(text), "question": \#(text), "why": \#(text), "clauses": ["C"],
       "measures": {"n": {"label": \#(text), "count": "participants"}}, "advice": \#(text),
       "place": "$.participants", "levels": [{"descriptor": \#(text)}, \#(levels.joined(separator: ", "))]}
      """#
  }

  private static func rubric(_ criteria: [String]) -> [UInt8] {
    let text = #"{"en": "a", "es": "b"}"#
    return Array(
      #"""
      {"format": "rubric/1", "id": "hostile", "title": \#(text), "lesson": \#(text), "clauses": {"C": \#(text)},
       "criteria": [\#(criteria.joined(separator: ","))]}
      """#.utf8)
  }

  /// Returns the project's scorecard with one rubric in the place of its own.
  private func scorecard(_ rubric: [UInt8]) throws -> Scorecard {
    let config = try JSONDocument(parsing: try #require(SharedMaterial.checkoutBytes("config.json")))
    let patch = try JSONDocument(parsing: #"{"rubrics": ["hostile.json"]}"#)
    let loader = ScorecardLoader(registry: TestScorecard.registry) { path in
      path == "hostile.json" ? rubric : SharedMaterial.checkoutBytes(path)
    }
    return try loader.load(config.merging(patch.root, of: patch).bytes, file: "config.json")
  }

  private func design(_ scorecard: Scorecard) throws -> Design {
    let bytes = try #require(SharedMaterial.checkoutBytes("Designs/template.json"))
    return try scorecard.load(bytes, file: "template.json")
  }

  @Test("A rubric of 10,000 rules is loaded; its evaluation ends without a result, and names the rubric")
  func manyRules() throws {
    let scorecard = try scorecard(Self.rubric((0..<10_000).map { Self.criterion("R-\($0)") }))
    #expect(scorecard.criterionIDs.count == 10_000)
    let design = try design(scorecard)
    do throws(EvaluationFailure) {
      _ = try scorecard.evaluate(design)
      Issue.record("10,000 rules are evaluated in the standard budget")
    } catch {
      #expect(error.kind == .outOfSteps(limit: Scorecard.standardBudget))
      #expect(error.subject == "hostile")
    }
  }

  @Test("A rubric of 200 rules is evaluated in the standard budget")
  func someRules() throws {
    let scorecard = try scorecard(Self.rubric((0..<200).map { Self.criterion("R-\($0)") }))
    let evaluation = try scorecard.evaluate(try design(scorecard))
    #expect(evaluation.lessons.flatMap { $0.criteria }.count == 200)
  }

  @Test("Conditions nested as deep as JSON may be are refused or evaluated")
  func deepConditions() throws {
    for (opening, closing) in [(#"{"not": "#, "}"), (#"{"allOf": ["#, "]}")] {
      let depth = opening.contains("[") ? 240 : 490
      let condition =
        String(repeating: opening, count: depth) + #"{"measure": "n", "atLeast": 1}"#
        + String(repeating: closing, count: depth)
      let bytes = Self.rubric([Self.criterion("R-1", condition: condition)])
      do {
        let scorecard = try scorecard(bytes)
        _ = try scorecard.evaluate(try design(scorecard))
      } catch let problems as Problems {
        #expect(!problems.list.isEmpty)
      }
    }
  }

  @Test("A language that a scorecard names twice counts once, and what is stored can be read")
  func repeatedLanguage() throws {
    let config = try JSONDocument(parsing: try #require(SharedMaterial.checkoutBytes("config.json")))
    let patch = try JSONDocument(parsing: #"{"languages": ["es", "es", "en"]}"#)
    let loader = ScorecardLoader(registry: TestScorecard.registry, read: SharedMaterial.checkoutBytes)
    let scorecard = try loader.load(config.merging(patch.root, of: patch).bytes, file: "config.json")
    #expect(scorecard.languages == ["es", "en"])
    let stored = try scorecard.evaluate(try design(scorecard)).storedText()
    #expect(try JSONDocument(parsing: stored).duplicateNames().isEmpty)
  }

  @Test("Whatever the budget, there is the whole evaluation or a failure that names a rule, never a part")
  func everyBudget() throws {
    let scorecard = try TestScorecard.standard.get()
    let bytes = try #require(SharedMaterial.checkoutBytes("Designs/template.json"))
    let design = try scorecard.load(bytes, file: "template.json")
    let whole = try scorecard.evaluate(design).storedText()
    var failures = 0
    var successes = 0
    var subjects: Set<String> = []
    var budget = 0
    while successes < 2, budget < Scorecard.standardBudget {
      do throws(EvaluationFailure) {
        #expect(try scorecard.evaluate(design, budget: budget).storedText() == whole)
        successes += 1
      } catch {
        failures += 1
        subjects.insert(error.subject)
        if error.kind != .outOfSteps(limit: budget) { Issue.record("\(error)") }
        if error.subject.isEmpty { Issue.record("a failure that names nothing") }
      }
      budget = budget * 5 / 4 + 10
    }
    #expect(successes == 2)
    #expect(failures > 5)
    #expect(!subjects.isDisjoint(with: scorecard.criterionIDs))
  }
}
