import Foundation
import JSONDocument
import Reports
import TestSupport
import Testing

@testable import cabildo

@Suite("compare")
struct CompareCommandTests {
  private let folder: TemporaryFolder
  private let name = "Designs/flawed-captured-table.json"
  private var design: String { SharedMaterial.checkout + "/" + name }

  init() throws { folder = try TemporaryFolder() }

  private func text(_ name: String) throws -> String {
    String(decoding: try #require(SharedMaterial.checkoutBytes(name)), as: UTF8.self)
  }

  /// Replaces the first place of a text, which must be there.
  private func replacing(_ old: String, by new: String, in text: String) throws -> String {
    let range = try #require(text.range(of: old))
    return text.replacingCharacters(in: range, with: new)
  }

  /// The same dialogue with one more affected group on the map that is not at the table: an honest addition.
  private func honest() throws -> String {
    let actor = #"{"id": "fishers", "name": "Fishers", "kind": "organisation", "sector": "peasant"}, "#
    let entry =
      #"{"actor_id": "fishers", "affected": true, "power": false, "legitimacy": true, "urgency": true, "#
      + #""veto_player": false, "stance": "opposed", "handling": "not_contacted"}, "#
    var changed = try text(name)
    changed = try replacing("\"actors\": [", by: "\"actors\": [" + actor, in: changed)
    changed = try replacing("\"entries\": [", by: "\"entries\": [" + entry, in: changed)
    return try folder.write(changed, to: "honest.json")
  }

  private func json(_ outcome: Outcome) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
  }

  @Test("Nothing changed between a design and itself, and everything adds up to nothing")
  func same() throws {
    let outcome = cabildo("compare", design, design)
    #expect(outcome.code == .done && outcome.errors.isEmpty)
    #expect(outcome.output.contains("No criterion changed."))
    let lessons = try #require(
      try json(cabildo("compare", design, design, "-f", "json"))["lessons"] as? [[String: Any]])
    for lesson in lessons { #expect(lesson["difference"] as? Double == 0) }
  }

  @Test("The shares of the criteria add up to the difference, which is the design's alone")
  func addsUp() throws {
    let changed = try folder.write(
      text(name).replacingOccurrences(of: "\"status\": \"confirmed\"", with: "\"status\": \"declined\""),
      to: "declined.json")
    let result = try json(cabildo("compare", design, changed, "--format", "json"))
    var moved = 0
    for lesson in try #require(result["lessons"] as? [[String: Any]]) {
      let difference = try #require(lesson["difference"] as? Double)
      let criteria = try #require(lesson["criteria"] as? [[String: Any]])
      let sum = criteria.reduce(0) { $0 + ($1["points"] as? Double ?? .nan) }
      #expect((sum - difference).magnitude < 1e-6)
      let parts = try #require(lesson["parts"] as? [String: Any])
      #expect(parts["design"] as? Double == difference)
      #expect(parts["rules"] as? Double == 0 && parts["engine"] as? Double == 0)
      moved += criteria.count
    }
    #expect(moved > 0)
  }

  @Test("A share that fell since the list became more honest is named so", arguments: Language.allCases)
  func honesty(language: Language) throws {
    let outcome = cabildo("compare", design, try honest(), "--lang", language.tag)
    #expect(outcome.code == .done)
    #expect(outcome.output.contains(ComparisonPhrase.honestHeading.text(in: language)))
    let result = try json(cabildo("compare", design, try honest(), "-f", "json"))
    let lessons = try #require(result["lessons"] as? [[String: Any]])
    let criteria = lessons.flatMap { $0["criteria"] as? [[String: Any]] ?? [] }
    #expect(criteria.contains { !($0["lowerByHonesty"] as? [Any] ?? []).isEmpty })
    // The way back is no fall by honesty.
    let back = cabildo("compare", try honest(), design)
    #expect(!back.output.contains(ComparisonPhrase.honestHeading.text(in: .english)))
  }

  @Test("What the rules did is told from what the design did, and both add up")
  func rules() throws {
    var config = try text("config.json")
    for path in ["dialogue-design.schema", "common", "lesson-1", "lesson-2", "lesson-3"] {
      config = config.replacingOccurrences(
        of: "\"Rubrics/\(path).json\"", with: "\"builtin:Rubrics/\(path).json\"")
    }
    config = try replacing(
      #"{"strategy": "weighted-mean"}"#, by: #"{"strategy": "weighted-mean", "with": {"p": 2}}"#, in: config)
    let old = try folder.write(config, to: "old.json")
    let result = try json(
      cabildo("compare", design, try honest(), "--before-config", old, "--format", "json"))
    for lesson in try #require(result["lessons"] as? [[String: Any]]) {
      let parts = try #require(lesson["parts"] as? [String: Any])
      let design = try #require(parts["design"] as? Double)
      let rules = try #require(parts["rules"] as? Double)
      #expect(rules != 0 && parts["engine"] as? Double == 0)
      #expect((design + rules - (lesson["difference"] as? Double ?? .nan)).magnitude < 1e-6)
    }
  }

  @Test("Stored evaluations are compared, and split exactly once their design is at hand")
  func stored() throws {
    let report = folder.file("report.json")
    #expect(cabildo("evaluate", design, "--quiet", "--format", "json", "--output", report).code == .done)
    // The hash of the rules says that no condition changed; without it nobody can tell.
    let plain = cabildo("compare", report, try honest())
    #expect(plain.code == .done && !plain.output.contains("--before-design"))
    #expect(plain.output.contains("same hash"))
    let stored = String(decoding: try #require(folder.read("report.json")), as: UTF8.self)
    let line = try #require(stored.split(separator: "\n").first { $0.contains("\"hash\":") })
    let bare = try folder.write(
      replacing(String(line), by: "    \"hash\": null", in: stored), to: "bare.json")
    let unknown = cabildo("compare", bare, try honest())
    #expect(unknown.code == .done && unknown.output.contains("--before-design"))
    // The same, had another engine made it.
    let text = String(decoding: try #require(folder.read("report.json")), as: UTF8.self)
    let other = try folder.write(
      replacing("\"engine\": \"", by: "\"engine\": \"0.0.", in: text), to: "other.json")
    let unsplit = cabildo("compare", other, try honest())
    #expect(unsplit.output.contains("cannot be told") && unsplit.code == .done)
    let result = try json(
      cabildo("compare", other, try honest(), "--before-design", design, "--format", "json"))
    #expect(result["changedBesideDesign"] as? String == "engine")
    for lesson in try #require(result["lessons"] as? [[String: Any]]) {
      let parts = try #require(lesson["parts"] as? [String: Any])
      #expect(parts["engine"] as? Double == 0)
      #expect(parts["design"] as? Double == lesson["difference"] as? Double)
    }
  }

  /// A configuration whose first lesson asks for more than the built-in one, behind the same texts.
  private func stricter() throws -> String {
    var config = try text("config.json")
    for path in ["dialogue-design.schema", "common", "lesson-2", "lesson-3"] {
      config = config.replacingOccurrences(
        of: "\"Rubrics/\(path).json\"", with: "\"builtin:Rubrics/\(path).json\"")
    }
    config = try replacing("Rubrics/lesson-1.json", by: "lesson-1.json", in: config)
    let rubric = try replacing(
      #"{"measure": "families", "atLeast": 3}"#, by: #"{"measure": "families", "atLeast": 9}"#,
      in: text("Rubrics/lesson-1.json"))
    _ = try folder.write(rubric, to: "lesson-1.json")
    return try folder.write(config, to: "stricter.json")
  }

  @Test("A condition that changed behind the same texts is seen by its hash in two stored evaluations")
  func changedCondition() throws {
    let (old, new) = (folder.file("old.json"), folder.file("new.json"))
    let config = try stricter()
    #expect(cabildo("evaluate", design, "--quiet", "--format", "json", "--output", old).code == .done)
    #expect(
      cabildo("evaluate", design, "--quiet", "--config", config, "--format", "json", "--output", new).code
        == .done)
    let result = try json(cabildo("compare", old, new, "--config", config, "--format", "json"))
    #expect(result["changedBesideDesign"] as? String == "rules")
    #expect(result["rulesKnown"] as? Bool == true)
    let lesson = try #require((result["lessons"] as? [[String: Any]])?.first)
    #expect(lesson["difference"] as? Double ?? 0 < 0)
    // What of it is the design's cannot be told from the two alone, and is not claimed.
    #expect((lesson["parts"] as? [String: Any])?["design"] is NSNull)
    let exact = try json(
      cabildo("compare", old, new, "--config", config, "--before-design", design, "--format", "json"))
    let split = try #require((exact["lessons"] as? [[String: Any]])?.first)
    let parts = try #require(split["parts"] as? [String: Any])
    #expect(parts["design"] as? Double == 0 && parts["engine"] as? Double == 0)
    #expect(parts["rules"] as? Double == split["difference"] as? Double)
  }

  @Test("The hash of rules does not depend on where they lie, how they are written, or on gates")
  func hashOfRules() throws {
    func hash(_ config: String?) throws -> String {
      let file = folder.file("hash.json")
      let options = config.map { ["--config", $0] } ?? []
      let console = TestConsole()
      let code = run(
        arguments: ["evaluate", design, "--quiet", "--format", "json", "--output", file] + options,
        environment: [:], console: console)
      #expect(code == .done, "\(console.errorText)")
      let object = try JSONSerialization.jsonObject(with: Data(try #require(folder.read("hash.json"))))
      let scorecard = try #require((object as? [String: Any])?["scorecard"] as? [String: Any])
      return try #require(scorecard["hash"] as? String)
    }
    let carried = try hash(nil)
    #expect(try hash(SharedMaterial.checkout + "/config.json") == carried)
    var config = try text("config.json").replacingOccurrences(of: "\"Rubrics/", with: "\"builtin:Rubrics/")
    #expect(try hash(try folder.write("\n" + config, to: "moved.json")) == carried)
    #expect(try hash(try stricter()) != carried)
    config = try replacing(
      #"{"strategy": "weighted-mean"}"#, by: #"{"strategy": "weighted-mean", "with": {"p": 2}}"#, in: config)
    #expect(try hash(try folder.write(config, to: "other.json")) != carried)
  }

  @Test("Unlike things are refused: other designs, other scorecards, another design than was evaluated")
  func refusals() throws {
    let other = SharedMaterial.checkout + "/Designs/flawed-talk-shop.json"
    let designs = cabildo("compare", design, other)
    #expect(designs.code == .badRequest && designs.output.isEmpty)
    #expect(designs.errors.contains("cabildo rank"))
    let report = folder.file("report.json")
    _ = cabildo("evaluate", design, "--quiet", "--format", "json", "--output", report)
    #expect(cabildo("compare", report, design, "--before-design", other).code == .badRequest)
    let text = String(decoding: try #require(folder.read("report.json")), as: UTF8.self)
    let foreign = try folder.write(
      replacing("\"id\": \"ella-2012\"", by: "\"id\": \"another\"", in: text), to: "foreign.json")
    #expect(cabildo("compare", foreign, report).code == .badRequest)
    #expect(cabildo("compare", design, "no-such.json").code == .nothingEvaluated)
  }

  @Test("A merge request gets Markdown, a browser HTML", arguments: Language.allCases)
  func formats(language: Language) throws {
    let markdown = cabildo("compare", design, try honest(), "-f", "markdown", "--lang", language.tag)
    #expect(markdown.output.hasPrefix("# ") && markdown.output.contains("| --: |"))
    let file = folder.file("page.html")
    #expect(cabildo("compare", design, try honest(), "-o", file, "--lang", language.tag).output.isEmpty)
    let html = String(decoding: try #require(folder.read("page.html")), as: UTF8.self)
    #expect(html.hasPrefix("<!DOCTYPE html>") && !html.contains("<script"))
  }

  @Test("Every phrase is there in every language", arguments: ComparisonPhrase.allCases)
  func phrases(phrase: ComparisonPhrase) {
    let english = phrase.text(in: .english)
    for language in Language.allCases where language != .english {
      let text = phrase.text(in: language)
      #expect(!english.isEmpty && english != text)
      let faults = Translations.faults(
        of: text, in: language.tag, english: english, spanish: phrase.text(in: .spanish))
      #expect(faults == [], "\(text)")
    }
  }
}
