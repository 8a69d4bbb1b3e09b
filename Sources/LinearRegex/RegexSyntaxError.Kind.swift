extension RegexSyntaxError {
  /// The ways in which a pattern can be wrong.
  package enum Kind: Equatable, Sendable {
    /// A character that has to be escaped to stand for itself here.
    case unexpectedCharacter(Unicode.Scalar)
    /// A group is not closed; the range is its opening parenthesis.
    case unclosedGroup
    /// A closing parenthesis without an opening one.
    case unopenedGroup
    /// `(?` with something behind it that the dialect does not have (a flag, a comment, a Python group).
    case unknownGroup
    /// A name of a group that is empty or not an identifier, or is not closed with `>`.
    case malformedGroupName
    /// A name that another group of the same alternative has.
    case repeatedGroupName(String)

    /// A quantifier with nothing before it that can be repeated.
    case nothingToRepeat
    /// A second quantifier on the same thing.
    case repeatedQuantifier
    /// Braces that do not hold a count.
    case malformedQuantifier
    /// A smallest count above the largest.
    case quantifierRange

    /// A character class is not closed; the range is its opening bracket.
    case unclosedClass
    /// A character class without members, in a dialect that has none.
    case emptyClass
    /// A range of characters that ends before it starts.
    case classRange(first: Unicode.Scalar, last: Unicode.Scalar)
    /// A range of characters whose start or end is a set of characters.
    case classRangeOfSets
    /// A hyphen between members of a class, which has to be escaped or moved to an end.
    case misplacedHyphen

    /// The pattern ends in a backslash.
    case unfinishedEscape
    /// A backslash before a character that the dialect gives no meaning.
    case unknownEscape(Unicode.Scalar)
    /// An escape that starts well but is not of the form it needs (`\x4`, `\u{110000}`, `\c1`, `\p{L`).
    case malformedEscape(Unicode.Scalar)
    /// A general category or property that the dialect does not have.
    case unknownProperty(String)
    /// A property that the dialect has but this engine holds no data for (scripts, some emoji properties).
    case unsupportedProperty(String)

    /// A backreference, which cannot be matched in linear time.
    case backreference
    /// A lookahead or lookbehind, which this engine does not match: linear time is not assured for it.
    case lookaround
    /// The pattern is longer than the limit, in UTF-8 bytes.
    case tooLong(bytes: Int, limit: Int)
    /// The automaton would have more states (or telling apart more kinds of characters) than the limit.
    case tooLarge(states: Int, limit: Int)
    /// Groups are nested deeper than the limit.
    case tooDeep(limit: Int)
  }
}
