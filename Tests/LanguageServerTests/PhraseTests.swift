import Reports
import TestSupport
import Testing

@testable import LanguageServer

@Suite("What the server says")
struct PhraseTests {
  @Test("is there in every language, with the same placeholders", arguments: ServerPhrase.allCases)
  func languages(phrase: ServerPhrase) {
    let english = phrase.text(in: .english)
    for language in Language.allCases where language != .english {
      let text = phrase.text(in: language)
      #expect(!english.isEmpty && !text.isEmpty)
      #expect(english != text)
      let faults = Translations.faults(
        of: text, in: language.tag, english: english, spanish: phrase.text(in: .spanish))
      #expect(faults == [], "\(text)")
    }
  }
}
