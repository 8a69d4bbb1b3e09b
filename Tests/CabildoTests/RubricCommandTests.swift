import Foundation
import TestSupport
import Testing

@testable import cabildo

/// `cabildo rubric` as a methodologist uses it.
@Suite struct RubricCommandTests {
  /// A rubric with one fault, and the one message that it gets.
  struct Fault: Sendable, CustomTestStringConvertible {
    let name: String
    let old: String
    let new: String
    /// The text at the place of the message.
    let place: String
    /// A part of what is said to be wrong, and a part of the mend.
    let message: String
    let mend: String
    var isError = true
    var testDescription: String { name }
  }

  static let faults: [Fault] = [
    Fault(
      name: "a key is misspelt", old: #""weight": 1"#, new: #""wieght": 1"#, place: #""wieght""#,
      message: "`wieght` is not a key that may stand here", mend: "did you mean `weight`?"),
    Fault(
      name: "a field of designs is misspelt", old: #""$.agenda[*]""#, new: #""$.agendas[*]""#,
      place: #""$.agendas[*]""#,
      message: "designs have no field `agendas` here", mend: "did you mean `agenda`?"),
    Fault(
      name: "a fact is misspelt", old: #""of": "sample-items""#, new: #""of": "sample-item""#,
      place: #""sample-item""#,
      message: "there is no fact `sample-item`", mend: "did you mean `sample-items`?"),
    Fault(
      name: "a placeholder is misspelt", old: "(today {addressed})", new: "(today {adressed})",
      place: "{\n        \"en\": \"Name a body",
      message: "there is no fact or measure `adressed` to fill in", mend: "did you mean `addressed`?"),
    Fault(
      name: "a translation is missing", old: #", "es": "Hay una agenda.""#, new: "",
      place: #"{"en": "There is an agenda.""#,
      message: "the text for the language `es` is missing", mend: #"add `"es": "…"`"#, isError: false),
    Fault(
      name: "a threshold has no origin",
      old: #""atLeast": "50 %"},"# + "\n" + #"          "origin": "judgement""#, new: #""atLeast": "50 %"}"#,
      place: "{\n          \"descriptor\": {\n            \"en\": \"Half",
      message: "the key `origin` is missing",
      mend: #"add `"origin"`"#),
    Fault(
      name: "a share is written as a word", old: #""atLeast": "50 %""#, new: #""atLeast": "half""#,
      place: #""half""#, message: "this is not a threshold", mend: #"a share as "60 %""#),
    Fault(
      name: "a clause is not served", old: #""clauses": {"#,
      new: #""clauses": {"SAMPLEb": {"en": "b", "es": "b"}, "#, place: #"{"SAMPLEb""#,
      message: "no criterion makes the clause `SAMPLEb` operational",
      mend: "name it under `clauses` of a criterion"),
    Fault(
      name: "a ladder has six levels", old: #"{"descriptor": {"en": "There is no agenda.""#,
      new:
        #"{"descriptor": {"en": "a", "es": "a"}}, {"descriptor": {"en": "There is no agenda.""#,
      place: "[\n        {\"descriptor\": {\"en\": \"a\"",
      message: "a ladder has five levels, 0 to 4, but here are 6",
      mend: "describe the levels 0, 1, 2, 3 and 4"),
    Fault(
      name: "a word is not one of the field's", old: #""field": "formal_body_id", "is": "written""#,
      new: #""field": "formal_body_id", "is": "writen""#, place: #""writen""#,
      message: "`writen` is not a word that may stand here", mend: "did you mean `written`?"),
    Fault(
      name: "a level contradicts the one below", old: #"{"count": "sample-items", "atLeast": 3}"#,
      new: #"{"count": "sample-items", "lessThan": 1}"#, place: #"{"count": "sample-items", "lessThan""#,
      message: "can never be reached",
      mend: "let level 4 ask for more of the same"),
    Fault(
      name: "a threshold goes down", old: #"{"measure": "addressed", "atLeast": "100 %"}"#,
      new: #"{"measure": "addressed", "atLeast": "40 %"}"#,
      place: #"{"measure": "addressed", "atLeast": "40 %"}"#,
      message: "the ladder goes down", mend: "write a threshold above that of level 2", isError: false),
    Fault(
      name: "more of a good thing lowers the level", old: #"{"count": "sample-items", "atLeast": 3}"#,
      new: #"{"count": "sample-items", "atMost": 3}"#, place: #"{"count": "sample-items", "atMost""#,
      message: "more of a good thing would lower the result", mend: "decide which way is better",
      isError: false),
  ]

  private static func rubric(in folder: TemporaryFolder) throws -> String {
    let path = folder.path + "/sample.json"
    let outcome = cabildo("rubric", "new", folder.path + "/sample", "--lang", "en")
    try #require(outcome.code == .done, "\(outcome.errors)")
    return path
  }

  @Test("A new rubric passes the check and its tests, notices every fault and is covered")
  func new() throws {
    let folder = try TemporaryFolder()
    let path = try Self.rubric(in: folder)
    let check = cabildo("rubric", "check", path, "--lang", "en")
    #expect(check.code == .done && check.output == "files checked: 1; nothing to mend\n")
    let test = cabildo("rubric", "test", path, "--coverage", "--mutate", "--lang", "en")
    #expect(test.code == .done)
    for part in [
      "tests that hold: 9 of 9", "levels reached: 5 of 5", "not noticed 0", "mutation score 100 %",
    ] { #expect(test.output.contains(part), "\(part)") }
    #expect(cabildo("rubric", "new", folder.path + "/sample").code == .badRequest)
    #expect(cabildo("rubric", "new", folder.path + "/Señal").code == .badRequest)
  }

  @Test("A rubric with one fault gets one message, at the fault, that names the mend", arguments: faults)
  func oneMessage(_ fault: Fault) throws {
    let folder = try TemporaryFolder()
    let path = try Self.rubric(in: folder)
    let text = String(decoding: try #require(folder.read("sample.json")), as: UTF8.self)
    let range = try #require(text.range(of: fault.old))
    let broken = text.replacingCharacters(in: range, with: fault.new)
    try folder.write(broken, to: "sample.json")
    let before = broken[..<(try #require(broken.range(of: fault.place))).lowerBound]
    let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
    let place = "\(lines.count):\((lines.last?.unicodeScalars.count ?? 0) + 1)"
    let outcome = cabildo("rubric", "check", path, "--format", "json", "--lang", "en")
    #expect(outcome.code == (fault.isError ? .badRequest : .done))
    let messages = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [[String: Any]])
    #expect(messages.count == 1)
    let message = try #require(messages.first)
    #expect(message["file"] as? String == path)
    #expect("\(message["line"] ?? 0):\(message["column"] ?? 0)" == place)
    #expect((message["why"] as? String ?? "").contains(fault.message))
    #expect((message["mend"] as? String ?? "").contains(fault.mend))
    let plain = cabildo("rubric", "check", path, "--lang", "en")
    #expect((plain.output + plain.errors).contains("\(path):\(place)"))
    #expect((plain.output + plain.errors).contains(fault.mend))
    let sarif = cabildo("rubric", "check", path, "--format", "sarif", "--lang", "es")
    #expect(sarif.output.contains("\"version\": \"2.1.0\"") || sarif.output.contains("\"version\":\"2.1.0\""))
  }

  @Test("A failing test says what was wanted, what was found, and the facts and measures that led there")
  func failure() throws {
    let folder = try TemporaryFolder()
    let path = try Self.rubric(in: folder)
    let text = String(decoding: try #require(folder.read("sample.json")), as: UTF8.self)
    try folder.write(text.replacingOccurrences(of: "50 %", with: "60 %"), to: "sample.json")
    let outcome = cabildo("rubric", "test", path, "--lang", "en")
    #expect(outcome.code == .gateMissed)
    for part in [
      "level (shown): wanted 2, found 1", "addressed: 1 of 2 (50 %)", "sample-items: a, b",
      "tests that hold: 8 of 9",
    ] { #expect(outcome.output.contains(part), "\(part)") }
  }

  @Test("A rubric that extends another is started with one change, which passes check and test")
  func extends() throws {
    let folder = try TemporaryFolder()
    let base = try Self.rubric(in: folder)
    try folder.makeFolder("andes")
    let path = folder.path + "/andes/mine.json"
    let new = cabildo("rubric", "new", folder.path + "/andes/mine", "--extends", base, "--lang", "en")
    #expect(new.code == .done, "\(new.errors)")
    let text = String(decoding: try #require(folder.read("andes/mine.json")), as: UTF8.self)
    #expect(text.contains(#""extends": "../sample.json""#))
    let check = cabildo("rubric", "check", path, "--lang", "en")
    #expect(check.code == .done && check.output == "files checked: 1; nothing to mend\n")
    #expect(cabildo("rubric", "test", path, "--mutate").code == .done)

    try folder.write(text.replacingOccurrences(of: #""reason""#, with: #""raeson""#), to: "andes/mine.json")
    let broken = cabildo("rubric", "check", path, "--lang", "en")
    #expect(broken.code == .badRequest)
    #expect(broken.errors.contains("the key `reason` is missing"))
    #expect(broken.errors.contains("did you mean `reason`?"))

    let config = """
      {"format": "scorecard/1", "id": "t", "title": {"en": "T", "es": "T"}, "about": {"en": "A", "es": "A"},
       "schema": "builtin:Rubrics/dialogue-design.schema.json", "libraries": ["builtin:Rubrics/common.json"],
       "rubrics": ["andes/mine.json"], "verdict": {"strategy": "lesson-verdict"},
       "number": {"strategy": "weighted-mean"}}
      """
    try folder.write(config, to: "config.json")
    let wrong = cabildo(
      "evaluate", "Designs/template.json", "--config", folder.path + "/config.json", "--lang", "en")
    #expect(wrong.code == .badRequest && wrong.errors.contains("andes/mine.json:"))
    try folder.write(text.replacingOccurrences(of: "../sample", with: "../simple"), to: "andes/mine.json")
    let missing = cabildo(
      "evaluate", "Designs/template.json", "--config", folder.path + "/config.json", "--lang", "en")
    #expect(missing.code == .badRequest && missing.errors.contains("did you mean `../sample.json`?"))
    try folder.write(text, to: "andes/mine.json")
    let report = cabildo(
      "evaluate", "Designs/template.json", "--config", folder.path + "/config.json", "--lang", "en")
    #expect(report.code == .done, "\(report.errors)")
    #expect(report.output.contains("This rubric changes “sample”:"))
    #expect(report.output.contains("weight 1 → 2. Reason: Say here why"))
  }

  @Test("A rubric that the program carries may be extended without being there")
  func extendsBuiltIn() throws {
    let folder = try TemporaryFolder()
    let outcome = cabildo(
      "rubric", "new", folder.path + "/mine", "--extends", "builtin:Rubrics/lesson-1.json", "--lang", "en")
    #expect(outcome.code == .done, "\(outcome.errors)")
    #expect(cabildo("rubric", "check", folder.path + "/mine.json").code == .done)
    #expect(cabildo("rubric", "test", folder.path + "/mine.json").code == .done)
  }

  @Test("All files of the folder of rubrics may be named: tests, schemas and scorecards stand aside")
  func wholeFolder() throws {
    let folder = SharedMaterial.checkout + "/Rubrics"
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      .filter { $0.hasSuffix(".json") }.map { "Rubrics/" + $0 }
    let console = TestConsole()
    let code = run(
      arguments: ["rubric", "check"] + files + ["--lang", "en"], environment: [:], console: console)
    #expect(code == .done && console.outputText == "files checked: 5; nothing to mend\n")
    let other = TestConsole()
    let tested = run(
      arguments: ["rubric", "test"] + files + ["--coverage", "--lang", "en"], environment: [:], console: other
    )
    #expect(tested == .done)
    for part in ["levels reached: 175 of 175", "levels reached: 30 of 30"] {
      #expect(other.outputText.contains(part))
    }
  }

  @Test("The six principles are a scorecard of their own, from a file or carried by the program")
  func secondRubric() {
    let design = "Designs/peru-acuerdo-nacional-2002.json"
    let carried = cabildo(
      "evaluate", design, "--config", "builtin:Rubrics/usip-2015.scorecard.json", "--lang", "en")
    #expect(carried.code == .done, "\(carried.errors)")
    let file = cabildo("evaluate", design, "--config", "Rubrics/usip-2015.scorecard.json", "--lang", "en")
    #expect(file.output == carried.output && file.output.contains("USIP-6"))
    let typo = cabildo("evaluate", design, "--config", "builtin:Rubrics/usip-2015.scorecard", "--lang", "en")
    #expect(typo.code == .badRequest)
    #expect(typo.errors.contains("did you mean `builtin:Rubrics/usip-2015.scorecard.json`?"))
    let page = cabildo(
      "explain", "USIP-4", "--config", "builtin:Rubrics/usip-2015.scorecard.json", "--lang", "es")
    #expect(page.output.contains("Un convocante creíble"))
  }

  @Test("An action that is misspelt is asked about")
  func action() {
    let outcome = cabildo("rubric", "chekc", "--lang", "en")
    #expect(outcome.code == .badRequest && outcome.errors.contains("did you mean `check`?"))
  }
}
