import Reports
import TestSupport
import Testing

@testable import LanguageServer

@Suite("What the server says")
struct PhraseTests {
  @Test("is there in both languages, with the same placeholders", arguments: ServerPhrase.allCases)
  func languages(phrase: ServerPhrase) {
    let english = phrase.text(in: .english)
    let spanish = phrase.text(in: .spanish)
    #expect(!english.isEmpty && !spanish.isEmpty)
    #expect(english != spanish)
    #expect(Translations.placeholders(of: english) == Translations.placeholders(of: spanish))
    #expect(Translations.englishWords(in: spanish) == [])
  }
}
