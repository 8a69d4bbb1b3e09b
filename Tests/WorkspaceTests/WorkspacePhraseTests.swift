import Reports
import TestSupport
import Testing
import Workspace

@Suite("What is said about files")
struct WorkspacePhraseTests {
  @Test("is there in both languages, with the same placeholders", arguments: WorkspacePhrase.allCases)
  func languages(phrase: WorkspacePhrase) {
    let english = phrase.text(in: .english)
    let spanish = phrase.text(in: .spanish)
    #expect(!english.isEmpty && !spanish.isEmpty && english != spanish)
    #expect(Translations.placeholders(of: english) == Translations.placeholders(of: spanish))
    #expect(Translations.englishWords(in: spanish) == [])
  }
}
