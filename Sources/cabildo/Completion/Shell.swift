/// A shell that completes command lines, by the script that ``Commands`` come to in it.
enum Shell: String, CaseIterable, Sendable {
  case bash, zsh, fish

  /// Returns the script.
  func script(for commands: Commands, session: Session) -> String {
    switch self {
    case .bash: BashCompletion(commands: commands).text
    case .zsh: ZshCompletion(commands: commands, session: session).text
    case .fish: FishCompletion(commands: commands, session: session).text
    }
  }
}

/// What may follow an option, as shells see it.
enum CompletedValue {
  case none
  case words([String])
  /// A file, or a text that no shell can guess.
  case file

  init(_ value: OptionDeclaration.Value) {
    switch value {
    case .none: self = .none
    case .choice(let words), .list(let words): self = .words(words)
    case .text: self = .file
    case .number: self = .words([])
    }
  }
}

extension OptionDeclaration {
  /// All ways to write the option.
  var spellings: [String] { [spelling] + (letter.map { ["-\($0)"] } ?? []) }
}
