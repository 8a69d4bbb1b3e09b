import Decisions
import Foundation
import Reports
import TestSupport
import Testing

@testable import cabildo

@Suite("calibrate")
struct CalibrateCommandTests {
  private func calibrate(_ table: String, _ arguments: String...) -> Outcome {
    let console = TestConsole(input: table)
    let code = run(arguments: ["calibrate", "-"] + arguments, environment: [:], console: console)
    return Outcome(code: code, output: console.outputText, errors: console.errorText)
  }

  private static let table = """
    design,criterion,rater,level
    one,L1-01,ana,2
    two,L1-01,ana,3
    three,L1-01,ana,0
    one,L1-01,cabildo,2
    two,L1-01,cabildo,2
    three,L1-01,cabildo,1
    one,L1-02,ana,4
    two,L1-02,ana,4
    one,L1-02,cabildo,4
    two,L1-02,cabildo,4
    three,L1-02,cabildo,

    """

  @Test("Figures are those of a small table that can be checked by hand")
  func figures() throws {
    let outcome = calibrate(Self.table, "--format", "json")
    #expect(outcome.code == .done && outcome.errors.isEmpty)
    let result = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    #expect(result["reference"] as? String == "ana")
    let criteria = try #require(result["criteria"] as? [[String: Any]])
    let first = try #require((criteria[0]["raters"] as? [[String: Any]])?.first)
    #expect(first["pairs"] as? Int == 3 && first["tooFew"] as? Bool == true)
    #expect(((first["exact"] as? Double ?? 0) - 1.0 / 3).magnitude < 1e-8)
    #expect(first["adjacent"] as? Double == 1)
    #expect(first["bias"] as? Double == 0)
    // Squares of distances: 0 + 1 + 1 are found; by chance, of 2, 3, 0 with 2, 2, 1, (1 + 6 + 9) / 3.
    #expect(((first["quadraticKappa"] as? Double ?? 0) - (1 - 2 / (16.0 / 3))).magnitude < 1e-8)
    // All levels alike: agreement says nothing, and the figure is null with its reason.
    let second = try #require((criteria[1]["raters"] as? [[String: Any]])?.first)
    #expect(second["quadraticKappa"] is NSNull)
    #expect(second["quadraticKappaReason"] as? String == "no-variation")
    #expect(criteria[1]["alpha"] is NSNull && criteria[1]["alphaReason"] as? String == "no-variation")
    #expect(criteria[1]["units"] as? Int == 3)
  }

  @Test("Text says what is undefined and what is too few", arguments: Language.allCases)
  func text(language: Language) {
    let output = calibrate(Self.table, "--lang", language.tag).output
    #expect(output.contains(CalibrationPhrase.undefined(.noVariation).text(in: language)))
    #expect(output.contains("20"))
    #expect(output.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test("Another reference turns the bias")
  func reference() {
    #expect(calibrate(Self.table, "--reference", "cabildo").code == .done)
    #expect(calibrate(Self.table, "--reference", "nobody").code == .badRequest)
  }

  @Test(
    "A faulty table is told at its line",
    arguments: [
      ("", 1), ("design,criterion,rater\n", 1), ("design,criterion,rater,level\na,b\n", 2),
      ("design,criterion,rater,level\na,b,c,5\n", 2), ("design,criterion,rater,level\na,b,c,x\n", 2),
      ("design,criterion,rater,level\na,b,c,1\na,b,c,1\n", 3),
      ("design,criterion,rater,level\na,b,c,1\n", 3),
    ])
  func faults(table: String, line: Int) {
    let outcome = calibrate(table)
    #expect(outcome.code == .nothingEvaluated && outcome.output.isEmpty)
    #expect(outcome.errors.hasPrefix("-:\(line): error:"), "\(outcome.errors)")
  }

  @Test("Every phrase is there in every language", arguments: CalibrationPhrase.all)
  func phrases(phrase: CalibrationPhrase) {
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
