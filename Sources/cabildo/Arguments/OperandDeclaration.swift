/// An argument that is no option.
struct OperandDeclaration: Sendable {
  /// The word for it in help.
  let word: CommandPhrase
  /// What it is.
  let help: CommandPhrase
  /// How many there may be.
  let count: ClosedRange<Int>
}
