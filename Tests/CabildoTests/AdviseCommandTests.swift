import JSONDocument
import Reports
import TestSupport
import Testing

@testable import cabildo

@Suite("advise")
struct AdviseCommandTests {
  private let design = SharedMaterial.checkout + "/Designs/flawed-talk-shop.json"

  @Test("writes text, JSON, Markdown and HTML in every language", arguments: Language.allCases)
  func formats(language: Language) throws {
    let text = cabildo("advise", design, "--target", "partly", "--lang", language.tag)
    #expect(text.code == .done && text.errors.isEmpty)
    #expect(text.output.contains("lesson-1".uppercased()))
    // A path is one word, however long.
    let lines = text.output.split(separator: "\n").filter { !$0.contains("flawed-talk-shop.json") }
    #expect(lines.allSatisfy { $0.count <= 80 })
    let json = cabildo("advise", design, "--target", "partly", "--lang", language.tag, "--format", "json")
    let document = try JSONDocument(parsing: Array(json.output.utf8))
    let format = try #require(document.value(of: document.root, named: "format"))
    #expect(document.string(format) == "advice/1")
    #expect(json.output.contains("\"optimal\": true"))
    let html = cabildo("advise", design, "-f", "html", "--lang", language.tag)
    #expect(html.output.contains("<html lang=\"\(language.tag)\">"))
    #expect(!html.output.contains("<script"))
    #expect(cabildo("advise", design, "-f", "markdown", "--lang", language.tag).output.hasPrefix("# "))
  }

  @Test("says with exit code 1 that a target is out of reach, and refuses targets that do not exist")
  func targets() {
    #expect(cabildo("advise", design, "--target", "100").code == .done)
    let wrong = cabildo("advise", design, "--target", "larely")
    #expect(wrong.code == .badRequest && wrong.errors.contains("did you mean `largely`?"))
    for target in ["101", "-1", "nan", "not-judgeable"] {
      #expect(cabildo("advise", design, "--target=\(target)").code == .badRequest, "\(target)")
    }
    let missing = cabildo("advise", "no-such-file.json")
    #expect(missing.code == .nothingEvaluated && missing.output.isEmpty)
  }

  @Test("takes efforts of one's own, and shows them only then")
  func efforts() {
    let own = cabildo("advise", design, "--target", "largely", "--effort", "L1-07=3", "--effort=L1-02=0.5")
    #expect(own.code == .done && own.output.contains("Effort"))
    #expect(!cabildo("advise", design, "--target", "largely").output.contains("Effort"))
    for effort in ["L1-7=3", "L1-07", "L1-07=0", "L1-07=x", "L1-07=nan", "L1-07=inf"] {
      #expect(cabildo("advise", design, "--effort", effort).code == .badRequest, "\(effort)")
    }
  }

  @Test("has every phrase in every language, with the same placeholders", arguments: AdvicePhrase.allCases)
  func phrases(phrase: AdvicePhrase) {
    let english = phrase.text(in: .english)
    for language in Language.allCases where language != .english {
      let text = phrase.text(in: language)
      #expect(!english.isEmpty && (english != text || phrase == .step))
      let faults = Translations.faults(
        of: text, in: language.tag, english: english, spanish: phrase.text(in: .spanish))
      #expect(faults == [], "\(text)")
    }
  }
}
