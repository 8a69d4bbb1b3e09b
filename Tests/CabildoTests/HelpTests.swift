import Reports
import TestSupport
import Testing

@testable import cabildo

@Suite("Help and messages")
struct HelpTests {
  @Test("are there in every language, with the same placeholders", arguments: CommandPhrase.allCases)
  func languages(phrase: CommandPhrase) {
    let english = phrase.text(in: .english)
    for language in Language.allCases where language != .english {
      let text = phrase.text(in: language)
      #expect(!english.isEmpty && !text.isEmpty)
      #expect(english != text || phrase == .error || phrase == .numberWord || phrase == .shellWord)
      let faults = Translations.faults(
        of: text, in: language.tag, english: english, spanish: phrase.text(in: .spanish))
      #expect(faults.filter { fault in !Self.names.contains { fault == "English: " + $0 } } == [], "\(text)")
    }
  }

  @Test("are there in every language for authors of rubrics, too", arguments: RubricPhrase.allCases)
  func rubricLanguages(phrase: RubricPhrase) {
    let english = phrase.text(in: .english)
    for language in Language.allCases where language != .english {
      let text = phrase.text(in: language)
      #expect(!english.isEmpty && !text.isEmpty)
      #expect(english != text || phrase == .error)
      let faults = Translations.faults(
        of: text, in: language.tag, english: english, spanish: phrase.text(in: .spanish))
      #expect(faults.filter { fault in !Self.names.contains { fault == "English: " + $0 } } == [], "\(text)")
    }
  }

  @Test("are there in every language for sheets, too", arguments: SheetPhrase.allCases)
  func sheetLanguages(phrase: SheetPhrase) {
    let english = phrase.text(in: .english)
    for language in Language.allCases where language != .english {
      let text = phrase.text(in: language)
      #expect(!english.isEmpty && !text.isEmpty && english != text)
      let faults = Translations.faults(
        of: text, in: language.tag, english: english, spanish: phrase.text(in: .spanish))
      #expect(faults.filter { fault in !Self.names.contains { fault == "English: " + $0 } } == [], "\(text)")
    }
  }

  /// Words that users write and that stay as they are: formats, kinds and verdicts.
  private static let names: Set<String> = ["design", "evaluation", "scorecard"]

  @Test(
    "name each option and operand of each command", arguments: Commands(plugins: .builtIn).all.map { $0.name }
  )
  func complete(name: String) throws {
    let declaration = try #require(Commands(plugins: .builtIn)[name])
    for language in Language.allCases {
      let outcome = cabildo(name, "--help", "--lang", language.tag)
      #expect(outcome.code == .done)
      for option in declaration.allOptions { #expect(outcome.output.contains(option.spelling)) }
      for operand in declaration.operands {
        #expect(outcome.output.contains(operand.word.text(in: language)))
      }
      for line in outcome.output.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
    }
  }

  @Test("are narrower on a narrow terminal")
  func narrow() {
    let console = TestConsole(screen: Screen(isTerminal: true, width: 50))
    let outcome = cabildo("--help", console: console)
    #expect(outcome.output.split(separator: "\n").allSatisfy { $0.count <= 50 })
  }

  @Test("say the version and the scorecard")
  func version() {
    let outcome = cabildo("--version")
    #expect(outcome.code == .done)
    #expect(
      outcome.output
        == "cabildo 0.1.0\nscorecard ella-2012: Three lessons on multi-actor dialogues (35 criteria)\n")
  }

  @Test("show the exit codes as they are")
  func exitCodes() {
    let help = cabildo("--help").output
    for code in ExitCode.allCases { #expect(help.contains("\n  \(code.rawValue) ")) }
    var worst = ExitCode.done
    for code in [ExitCode.gateMissed, .nothingEvaluated, .incomplete, .badRequest, .defect] {
      worst.worsen(to: code)
      #expect(worst == code)
      worst.worsen(to: .done)
      #expect(worst == code)
    }
  }
}
