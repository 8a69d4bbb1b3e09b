import Reports
import TestSupport
import Testing
import Workspace

@Suite("What is said about files")
struct WorkspacePhraseTests {
  @Test("is there in every language, with the same placeholders", arguments: WorkspacePhrase.allCases)
  func languages(phrase: WorkspacePhrase) {
    let english = phrase.text(in: .english)
    for language in Language.allCases where language != .english {
      let text = phrase.text(in: language)
      #expect(!english.isEmpty && !text.isEmpty && english != text)
      let faults = Translations.faults(
        of: text, in: language.tag, english: english, spanish: phrase.text(in: .spanish))
      #expect(faults == [], "\(text)")
    }
  }
}
