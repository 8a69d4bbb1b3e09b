import JSONDocument
import Reports
import Rubric
import Workspace

extension Session {
  /// Says why a file is not evaluated.
  func say(
    _ failure: DesignFailure, _ input: InputSource, _ scorecard: Scorecard, showsAll: Bool,
    isRedacted: Bool = false
  ) {
    switch failure.kind {
    case .file(let failure): say(failure)
    case .problems(let problems):
      say(
        problems, in: SourceText(name: input.name, bytes: failure.bytes), scorecard: scorecard,
        showsAll: showsAll, isRedacted: isRedacted)
    case .otherFormat(let guess):
      let place = formatPlace(failure.bytes)
      var guess = guess
      if isRedacted, case .other = guess { guess = .noFormat }
      say(
        Message(
          subject: "\(input.name):\(place.line):\(place.column)", text: text(guess),
          help: [mend(guess, scorecard.format.name)]))
    }
  }

  /// Says what is wrong or odd in a design; where it may not be quoted, only how much and where.
  func say(
    _ problems: [Problem], in source: SourceText, scorecard: Scorecard, showsAll: Bool, isRedacted: Bool
  ) {
    guard isRedacted, !problems.isEmpty else {
      return say(problems, sources: [source], scorecard: scorecard, showsAll: showsAll)
    }
    let lines = LineIndex(source.bytes)
    let places = problems.prefix(showsAll ? problems.count : 20).map { problem in
      let place = lines.location(of: problem.range.start)
      return "\(place.line):\(place.column)"
    }
    say(
      Message(
        subject: source.name, severity: problems.contains { $0.severity == .error } ? .error : .note,
        text: CommandPhrase.redactedProblems.text(
          in: language, ("count", "\(problems.count)"),
          ("places", places.joined(separator: ", ") + (places.count < problems.count ? " …" : ""))),
        help: [CommandPhrase.redactedProblemsMend.text(in: language)]))
  }

  /// Returns where a text says what it is: its `format`, else its beginning.
  private func formatPlace(_ bytes: [UInt8]) -> SourceLocation {
    let lines = LineIndex(bytes)
    guard let document = try? JSONDocument(parsing: bytes) else { return lines.location(of: 0) }
    let node = document.value(of: document.root, named: "format") ?? document.root
    return lines.location(of: document.range(of: node).start)
  }

  /// Says what a file that is no design seems to be.
  func text(_ guess: FormatGuess) -> String {
    switch guess {
    case .notAnObject(let kind):
      let phrase: CommandPhrase =
        switch kind {
        case .array: .guessArray
        case .string, .name: .guessString
        case .number: .guessNumber
        case .object, .true, .false, .null: .guessWord
        }
      return phrase.text(in: language)
    case .rubric: return CommandPhrase.guessRubric.text(in: language)
    case .library: return CommandPhrase.guessLibrary.text(in: language)
    case .scorecard: return CommandPhrase.guessScorecard.text(in: language)
    case .evaluation: return CommandPhrase.guessEvaluation.text(in: language)
    case .schema: return CommandPhrase.guessSchema.text(in: language)
    case .other(let format): return CommandPhrase.guessOther.text(in: language, ("format", format))
    case .noFormat: return CommandPhrase.guessNothing.text(in: language)
    }
  }

  /// Says what to do with a file that is no design.
  func mend(_ guess: FormatGuess, _ format: String) -> String {
    switch guess {
    case .evaluation: CommandPhrase.guessEvaluationMend.text(in: language)
    case .scorecard: CommandPhrase.guessScorecardMend.text(in: language)
    default: CommandPhrase.guessMend.text(in: language, ("format", format))
    }
  }
}
