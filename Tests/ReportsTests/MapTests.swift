import JSONDocument
import Rubric
import TestSupport
import Testing

@testable import Reports

@Suite("The maps of a design") struct MapTests {
  private static func elements(_ evaluation: Evaluation, _ language: String = "en") throws -> [MarkupScanner
    .Element]
  {
    let bytes = try HTMLReporter().report(evaluation, options: ReportOptions(language: language))
    return MarkupScanner(String(decoding: bytes, as: UTF8.self)).elements
  }

  /// Evaluates the template with some members changed.
  private static func evaluation(_ members: String) throws -> Evaluation {
    let text = """
      {"format": "dialogue-design/1", "id": "d", "title": "D", "status": "proposed", "as_of": "2026-01-01",
      \(members.contains("\"actors\"") ? members : "\"actors\": []," + members)}
      """
    let scorecard = try TestEvaluations.scorecard.get()
    return try scorecard.evaluate(scorecard.load(Array(text.utf8), file: "d.json"))
  }

  @Test("have every participant and every entry of the stakeholder map once, where the design puts them")
  func stakeholders() throws {
    let maps = try #require(
      Self.evaluation(
        #"""
        "actors": [
          {"id": "a", "name": "A", "sector": "company"}, {"id": "b", "name": "B", "sector": "donor"},
          {"id": "c", "name": "C"}, {"id": "d", "name": "D"}, {"id": "e", "name": "E"}, {"id": "f", "name": "F"}],
        "participants": [
          {"actor_id": "a", "status": "confirmed"}, {"actor_id": "b", "status": "withdrawn"},
          {"actor_id": "f", "status": "observer"}],
        "stakeholder_map": {"entries": [
          {"actor_id": "a", "handling": "deliberately_excluded"},
          {"actor_id": "c", "handling": "participant"},
          {"actor_id": "d", "handling": "not_contacted", "reason": "none"},
          {"actor_id": "e", "handling": "deliberately_excluded", "reason": "Asked to stay away."}]}
        """#
      ).maps)
    #expect(maps.stakeholders.map { $0.name.text(in: "en") } == ["A", "B", "F", "C", "D", "E"])
    #expect(
      maps.stakeholders.map(\.standing) == [
        .atTable, .declined, .observer, .notStated, .outsideWithoutReason, .outsideWithReason,
      ])
    #expect(
      maps.stakeholders.map { $0.family.map { maps.families[$0].text(in: "en") } } == ["business"] + [
        nil, nil, nil, nil, nil,
      ])
  }

  @Test("have the chain from agenda to results by both ways in which a design states it")
  func chain() throws {
    let maps = try #require(
      Self.evaluation(
        #"""
        "formal_bodies": [{"id": "x", "name": "X"}],
        "agenda": [
          {"id": "i", "topic": "I", "formal_body_id": "x", "body_has_competence": true, "output_ids": ["p"]},
          {"id": "j", "topic": "J", "formal_body_id": "x", "body_has_competence": false, "negotiable": false},
          {"id": "k", "topic": "K", "formal_body_id": "none"}, {"id": "l", "topic": "L", "formal_body_id": "x"}],
        "outputs": [
          {"id": "p", "title": "P", "agenda_item_ids": ["i", "k"]}, {"id": "q", "title": "Q"}],
        "results": [{"id": "r", "statement": "R", "output_id": "p"}, {"id": "s", "statement": "S"}]
        """#
      ).maps)
    #expect(maps.agenda.map(\.competence) == [.competent, .notCompetent, .noBody, .notStated])
    #expect(maps.agenda.map(\.body) == [0, 0, nil, 0])
    #expect(maps.agenda.map(\.outputs) == [[0], [], [0], []])
    #expect(maps.agenda.map(\.isNegotiable) == [true, false, true, true])
    #expect(maps.outputs.map(\.results) == [[0], []])
  }

  @Test("are bounded, and say how much is left out")
  func bounded() throws {
    let actors = (0..<400).map { #"{"id": "a\#($0)", "name": "N\#($0)"}"# }.joined(separator: ",")
    let entries = (0..<400).map { #"{"actor_id": "a\#($0)"}"# }.joined(separator: ",")
    let evaluation = try Self.evaluation(
      #""actors": [\#(actors)], "participants": [\#(entries)]"#)
    #expect(evaluation.maps?.stakeholders.count == DesignMaps.limit && evaluation.maps?.leftOut == 100)
    let note = try Self.elements(evaluation).contains { $0.text.contains("100 further entries") }
    #expect(note)
  }

  @Test("are drawn, and everything drawn stands in a table besides", arguments: ["en", "es"])
  func tables(_ language: String) throws {
    let evaluation = try GoldenFiles.evaluation()
    let maps = try #require(evaluation.maps)
    let elements = try Self.elements(evaluation, language)
    for id in ["stakeholders", "chain"] {
      let section = try #require(elements.first { $0.name == "section" && $0["id"] == id })
      let names =
        id == "chain"
        ? maps.agenda.map(\.name) + maps.bodies + maps.outputs.map(\.name) + maps.results
        : maps.stakeholders.map(\.name) + [maps.families[1]]
      for name in names {
        let text = name.text(in: language)
        #expect(section.text.lowercased().contains(text.lowercased()), "\(text)")
      }
    }
    let drawings = elements.filter { $0.name == "svg" && $0["class"] == "map" }
    #expect(drawings.count == 2 && drawings.allSatisfy { $0["role"] == "img" && $0["aria-label"] != nil })
  }

  @Test("name each gap of the chain", arguments: Language.allCases)
  func gaps(_ language: Language) throws {
    let section = try #require(
      Self.elements(GoldenFiles.evaluation(), language.tag).first { $0["id"] == "chain" })
    for phrase in [
      MapPhrase.competence(.notCompetent), .competence(.noBody), .competence(.bodyNotStated),
      .competence(.notStated), .noOutput, .noResult, .noItem, .notNegotiable,
    ] { #expect(section.text.contains(phrase.text(in: language)), "\(phrase)") }
    let summary = fillPlaceholders(
      of: MapPhrase.chainSummary.text(in: language), with: [("complete", "1"), ("total", "4")])
    #expect(section.text.contains(summary))
  }

  @Test("are left out, with a word, where a stored evaluation has none")
  func missing() throws {
    var text = String(decoding: try GoldenFiles.evaluation().storedText(), as: UTF8.self)
    text = String(text.split(separator: ",\n  \"maps\"", maxSplits: 1)[0]) + "\n}\n"
    let evaluation = try Evaluation(reading: JSONDocument(parsing: text))
    #expect(evaluation.maps == nil)
    let section = try #require(Self.elements(evaluation).first { $0["id"] == "maps" })
    #expect(section.text.contains("Evaluate the design again"))
  }

  @Test("are not made up where a design says nothing")
  func empty() throws {
    let evaluation = try Self.evaluation(#""note": "x""#)
    #expect(evaluation.maps?.stakeholders.isEmpty == true && evaluation.maps?.agenda.isEmpty == true)
    let elements = try Self.elements(evaluation)
    #expect(!elements.contains { $0["class"] == "map" })
    #expect(elements.contains { $0.text == MapPhrase.noAgenda.text(in: .english) })
  }

  @Test("have their words in both languages, with the same placeholders")
  func phrases() {
    var phrases: [MapPhrase] = [
      .maps, .notKept, .leftOut, .stakeholders, .stakeholdersNote, .noStakeholders, .family, .noFamily,
      .stakeholderSummary, .chain, .chainNote, .noAgenda, .item, .body, .output, .result, .gaps, .noGap,
      .notNegotiable, .chainSummary, .drawnRows, .noOutput, .noResult, .noItem,
    ]
    phrases += MapPhrase.Zone.allCases.map { .zone($0) }
    phrases += DesignMaps.Standing.allCases.map { .standing($0) }
    phrases += DesignMaps.Competence.allCases.map { .competence($0) }
    for phrase in phrases {
      let english = phrase.text(in: .english)
      let spanish = phrase.text(in: .spanish)
      #expect(!english.isEmpty && !spanish.isEmpty && english != spanish)
      #expect(Translations.placeholders(of: english) == Translations.placeholders(of: spanish), "\(english)")
      #expect(Translations.englishWords(in: spanish) == [], "\(spanish)")
    }
  }
}
