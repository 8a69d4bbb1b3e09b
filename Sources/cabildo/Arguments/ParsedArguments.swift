/// What the user asks of a command.
struct ParsedArguments: Sendable {
  /// An option as it was given.
  struct Occurrence: Equatable, Sendable {
    /// The option's name.
    let name: String
    /// What follows it; empty for options without a value.
    let value: String
  }

  /// The options, in the order in which they were given.
  var occurrences: [Occurrence] = []
  /// The arguments that are no options.
  var operands: [String] = []

  /// Tells whether an option was given.
  func has(_ name: String) -> Bool {
    occurrences.contains { $0.name == name }
  }

  /// Returns the value of an option, or nil.
  func value(of name: String) -> String? {
    occurrences.last { $0.name == name }?.value
  }

  /// Returns the number that an option was given, or nil.
  func number(of name: String) -> Int? {
    value(of: name).flatMap { Int($0) }
  }
}
