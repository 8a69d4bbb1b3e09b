/// An option of a command: what is parsed, and what help says about it.
struct OptionDeclaration: Sendable {
  /// What follows the option's name.
  enum Value: Sendable {
    /// Nothing.
    case none
    /// A text; the phrase is the word for it in help.
    case text(CommandPhrase)
    /// One of several words.
    case choice([String])
    /// One or several of some words, with commas between them.
    case list([String])
    /// A whole number in a range; the phrase is the word for it in help.
    case number(CommandPhrase, ClosedRange<Int>)
  }

  /// The name, without the two hyphens.
  let name: String
  /// A letter for short, or nil.
  let letter: Character?
  /// What follows the name.
  let value: Value
  /// Whether the option may be given more than once.
  let isRepeatable: Bool
  /// What the option does.
  let help: CommandPhrase

  init(
    _ name: String, letter: Character? = nil, value: Value = .none, isRepeatable: Bool = false,
    help: CommandPhrase
  ) {
    self.name = name
    self.letter = letter
    self.value = value
    self.isRepeatable = isRepeatable
    self.help = help
  }

  /// The option as users write it.
  var spelling: String { "--" + name }
}
