import JSONDocument
import Reports
import Rubric
import TestSupport
import Testing

@Suite struct DiagnosticTests {
  /// Says what is wrong with a design.
  private static func text(
    _ design: String, _ language: Language = .english, width: Int = 80, limit: Int = 20
  ) throws -> String {
    let (problems, renderer) = try problems(design, language, width: width, limit: limit)
    return renderer.text(problems)
  }

  private static func problems(
    _ design: String, _ language: Language = .english, width: Int = 80, limit: Int = 20
  ) throws -> ([Problem], DiagnosticRenderer) {
    let scorecard = try TestEvaluations.scorecard.get()
    let bytes = Array(design.utf8)
    let renderer = DiagnosticRenderer(
      language: language, schema: scorecard.format.schema, width: width, limit: limit
    ) { $0 == "d.json" ? bytes : nil }
    do throws(Problems) {
      return (try scorecard.load(bytes, file: "d.json").warnings, renderer)
    } catch {
      return (error.list, renderer)
    }
  }

  /// A design with the least that there must be, and one more member.
  private static func design(_ member: String, status: String = "proposed", actors: String = "[]") -> String {
    """
    {
      "format": "dialogue-design/1", "id": "d", "title": "D", "as_of": "2026-01-15",
      "status": "\(status)",
      "actors": \(actors),
      \(member)
    }
    """
  }

  @Test("A choice is named with its labels, and the word that was meant is guessed")
  func choices() throws {
    let design = Self.design(#""policy_area": "water""#, status: "concluido")
    #expect(
      try Self.text(design) == """
        d.json:3:13: error: “Status” must be one of these: `proposed`, `launched` or `concluded`
            3 |   "status": "concluido",
              |             ^^^^^^^^^^^
          help: did you mean `concluded`?
        1 error

        """)
    #expect(
      try Self.text(design, .spanish) == """
        d.json:3:13: error: «Estado» (`status`) debe ser uno de estos valores: `proposed` (Propuesto), \
        `launched` (En marcha) o `concluded` (Concluido)
            3 |   "status": "concluido",
              |             ^^^^^^^^^^^
          ayuda: ¿quiso decir `concluded`?
        1 error

        """)
  }

  @Test("A label in the author's language leads to the word")
  func labels() throws {
    let text = try Self.text(Self.design(#""policy_area": "water""#, status: "En marcha"))
    #expect(text.contains("did you mean `launched`?"))
  }

  @Test("A field that is not known is told of its object, once for all entries of a list")
  func unknownFields() throws {
    let actors = """
      [{"id": "a", "name": "A", "nmae": 1},
        {"id": "b", "name": "B", "nmae": 1}]
      """
    let text = try Self.text(Self.design(#""policy_area": "water""#, actors: actors))
    #expect(text.contains("d.json:4:39: error: entry 1 of “Actors” has no field `nmae`"))
    #expect(text.contains("note: the same at line 5"))
    #expect(text.contains("help: did you mean `name`?"))
  }

  @Test("What may be a number or “unknown” is told so")
  func alternatives() throws {
    let text = try Self.text(Self.design(#""participants": [{"actor_id": "a", "seats": "two"}]"#))
    #expect(text.contains("“Seats” must be a whole number or `unknown`"))
  }

  @Test("A missing field is named, described and asked for")
  func missingFields() throws {
    let text = try Self.text(#"{"format": "dialogue-design/1"}"#, .spanish)
    #expect(text.contains("error: en el documento falta «A la fecha» (`as_of`)"))
    #expect(text.contains("ayuda: agregue `as_of`: La fecha de referencia"))
  }

  @Test("The mark stands below the place in lines with wide, combining and control characters")
  func marks() throws {
    let text = try Self.text("{\n\t\"e\u{301}日本\u{7F}\": \"x\", “y”: 1\n}")
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines[0].hasPrefix("d.json:2:16: error: expected a field's name in double quotation marks"))
    #expect(lines[1] == "    2 |   \"e\u{301}日本\\u{7F}\": \"x\", “y”: 1")
    let before = try #require(lines[1].split(separator: "“").first)
    #expect(lines[2] == "      |" + String(repeating: " ", count: displayWidth(String(before)) - 7) + "^")
    #expect(lines[3] == "  help: use the straight double quotation mark, `\"`")
  }

  @Test("Long lines are cut around the place", arguments: [40, 80, 120])
  func longLines(_ width: Int) throws {
    let many = String(repeating: #""id": "x", "#, count: 100)
    let actors = "[{\(many)\"name\": \"A\", \"nmae\": 1, \(many)\"kind\": 1}]"
    let text = try Self.text(Self.design("\"policy_area\": \"w\"", actors: actors), width: width)
    let lines = text.split(separator: "\n").map(String.init)
    for line in lines where line.contains(" | ") { #expect(displayWidth(line) <= width) }
    for (number, line) in lines.enumerated() where line.contains("^") {
      // What is marked is a whole name.
      let marked = Array(lines[number - 1].unicodeScalars)
      let start = try #require(line.unicodeScalars.map { $0 }.firstIndex(of: "^"))
      #expect(marked[start] == "\"")
    }
  }

  @Test("Of two that may not be the same, the first is named too")
  func related() throws {
    let text = try Self.text("{\n  \"a\": 1,\n  \"a\": 2\n}")
    #expect(text.contains("d.json:3:3: error: `a` stands twice in one object"))
    #expect(text.contains("note: the first is here: d.json:2:3"))
    let cut = try Self.text("{\n  \"a\": [1,\n")
    #expect(cut.contains("note: opened here: d.json:2:8"))
  }

  @Test("Of a message that a rubric's author wrote, the first sentence is what is wrong, the others the mend")
  func integrity() {
    let text = LocalizedText(en: "This ends early. Correct it. Or not.", es: "Esto termina antes")
    let problem = Problem(
      .integrity, file: "d.json", range: ByteRange(0, 1), arguments: [("rule", "R4")], text: text,
      severity: .warning)
    let english = DiagnosticRenderer(language: .english) { _ in [0x7B] }
    #expect(
      english.text([problem]) == """
        d.json:1:1: warning: This ends early
            1 | {
              | ^
          help: Correct it. Or not.
        1 warning

        """)
    let spanish = DiagnosticRenderer(language: .spanish) { _ in nil }.diagnostics([problem])
    #expect(spanish.map { $0.message } == ["Esto termina antes"])
    #expect(spanish.map { $0.help } == [""])
  }

  @Test("A long list of problems is cut, and the number of those not shown is told")
  func limits() throws {
    var members: [String] = []
    for number in 1...30 { members.append("\"x\(number)\": 1") }
    let text = try Self.text(Self.design(members.joined(separator: ",\n  ")))
    #expect(text.contains("`x20`"))
    #expect(!text.contains("`x21`"))
    #expect(text.hasSuffix("… and 10 more problems\n30 errors\n"))
  }

  @Test("Machines get the same problems as values, in the order of the text")
  func values() throws {
    let (problems, renderer) = try Self.problems(
      Self.design(#""ñandú": 1, "x": 2"#, status: "x"))
    let found = renderer.diagnostics(problems)
    #expect(found.map { $0.start.line } == [3, 5, 5])
    #expect(found.map { $0.start.column } == [13, 3, 15])
    #expect(found.map { $0.end.column } == [16, 10, 18])
    #expect(found.allSatisfy { $0.severity == .error && $0.file == "d.json" && !$0.message.isEmpty })
  }

  @Test("Names of files and fields never reach the terminal as control codes")
  func hostileNames() throws {
    let name = "a\u{1B}[2J\u{202E}.json"
    let bytes = Array("{\"b\\u001b\\u202e\": 1, \"b\\u001b\\u202e\": 2}".utf8)
    let scorecard = try TestEvaluations.scorecard.get()
    let renderer = DiagnosticRenderer(language: .english, schema: scorecard.format.schema) { _ in bytes }
    do throws(Problems) {
      _ = try scorecard.load(bytes, file: name)
      Issue.record("accepted")
    } catch {
      let text = renderer.text(error.list)
      #expect(text.hasPrefix("a\\u{1B}[2J\\u{202E}.json:1:"))
      #expect(text.contains("`b\\u{1B}\\u{202E}` stands twice"))
      #expect(!text.unicodeScalars.contains { $0.value != 10 && ($0.value < 32 || $0.value == 0x202E) })
    }
  }

  @Test("An evaluation that is incomplete names the rule at work", arguments: Language.allCases)
  func failures(_ language: Language) throws {
    let scorecard = try TestEvaluations.scorecard.get()
    let bytes = SharedMaterial.checkoutBytes("Designs/template.json") ?? []
    let design = try scorecard.load(bytes, file: "t.json")
    let renderer = DiagnosticRenderer(language: language) { _ in bytes }
    do throws(EvaluationFailure) {
      _ = try scorecard.evaluate(design, budget: 10)
      Issue.record("evaluated")
    } catch {
      let text = renderer.text(error, file: "t.json")
      #expect(text.hasPrefix("t.json: \(language == .portuguese ? "erro" : "error"): "))
      #expect(text.contains("`\(error.subject)`"))
      #expect(text.contains("10"))
    }
  }

  @Test("Problems of the files of a scorecard are told with their places", arguments: Language.allCases)
  func scorecardProblems(_ language: Language) throws {
    let config = Array(#"{"format": "scorecard/1", "schema": "none.json"}"#.utf8)
    let loader = ScorecardLoader(registry: TestEvaluations.registry) { _ in nil }
    do throws(Problems) {
      _ = try loader.load(config, file: "config.json")
      Issue.record("loaded")
    } catch {
      let text = DiagnosticRenderer(language: language) { _ in config }.text(error.list)
      #expect(text.contains("config.json:1:37: \(language == .portuguese ? "erro" : "error"): "))
      #expect(text.contains("`none.json`"))
    }
  }

  @Test("Of a very long line only what lies around the place is shown, wherever it is")
  func longLines() throws {
    for (before, after) in [(0, 400_000), (3, 400_000), (400_000, 0), (400_000, 400_000), (400_001, 400_001)]
    {
      func filler(_ count: Int) -> String { String(repeating: "é ", count: count / 2) }
      let member =
        #""note": "\#(filler(before))", "policy_area": 1, "jurisdiction": {"note": "\#(filler(after))"}"#
      let text = try Self.text(Self.design(member), width: 60)
      let line = try #require(text.split(separator: "\n").first { $0.contains("5 | ") })
      #expect(line.unicodeScalars.count <= 60)
      #expect(line.contains("1"))
      #expect(line.contains("| …") == (before > 60))
      #expect(line.hasSuffix("…") == (after > 60))
    }
  }

  @Test("The same said of many places of one line is told once, with the number of the others")
  func manyPlaces() throws {
    let actors = (0..<3_000).map { #"{"id": "a\#($0)", "name": "n", "kind": "x"}"# }.joined(separator: ", ")
    let text = try Self.text(Self.design(#""policy_area": "water""#, actors: "[\(actors)]"))
    #expect(text.split(separator: "\n").count < 60)
  }
}
