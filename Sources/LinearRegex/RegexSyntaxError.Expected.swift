extension RegexSyntaxError {
  /// What would have been right where a pattern is wrong.
  package enum Expected: Equatable, Sendable {
    /// Something that can be repeated: a character, a class or a group.
    case atom
    /// A digit of a count.
    case digit
    /// A comma or the closing brace of a count.
    case commaOrClosingBrace
    /// This character.
    case character(Unicode.Scalar)
    /// A member of a character class.
    case classMember
    /// This many hexadecimal digits.
    case hexDigits(Int)
    /// A code point up to 10FFFF in hexadecimal digits.
    case codePoint
    /// A letter A to Z, in either case.
    case letter
    /// The name of a general category or property.
    case propertyName
    /// The name of a group.
    case groupName
  }
}
