package import JSONDocument

/// Why a text is not a JSONPath query (RFC 9535), and where.
package struct JSONPathError: Error, Equatable, Sendable {
  /// What is wrong.
  package enum Kind: Equatable, Sendable {
    /// The text does not begin with `$`.
    case missingRoot
    /// White space before or after the query.
    case surroundingSpace
    /// The text ends too soon.
    case unexpectedEnd(expected: Expectation)
    /// A character that cannot stand here.
    case unexpectedCharacter(Unicode.Scalar, expected: Expectation)
    /// A string with no closing quote; the range is its opening quote.
    case unclosedString
    /// A number that begins with a zero too many.
    case leadingZero
    /// `-0` as an index or a part of a slice.
    case negativeZero
    /// An index or a part of a slice beyond ±(2^53 − 1).
    case integerOutOfRange
    /// A number such as `1.` or `1e`.
    case malformedNumber
    /// A backslash followed by something that is no escape, or by the quote that does not enclose the string.
    case invalidEscape
    /// `\u` without four hexadecimal digits.
    case invalidUnicodeEscape
    /// Half of a surrogate pair, which is no character.
    case loneSurrogate
    /// A control character (below U+0020) inside a string, to be written as an escape.
    case controlCharacter(UInt8)
    /// A function that is not defined.
    case unknownFunction(String)
    /// More or fewer arguments than the function has parameters.
    case wrongArgumentCount(JSONPath.Function, expected: Int, found: Int)
    /// An argument, counted from 1, that the function's parameter does not admit.
    case typeMismatch(
      JSONPath.Function, argument: Int, expected: JSONPath.ExpressionType, found: Found)
    /// A function's result is a value and stands where a truth value must, or the other way round.
    case wrongResultType(JSONPath.Function, expected: JSONPath.ExpressionType)
    /// A literal that is not compared with anything.
    case uncomparedLiteral
    /// A query that may select several nodes, on one side of a comparison.
    case nonSingularComparison
    /// A query on one side of a comparison, or as an argument that is a value, has space inside brackets, which
    /// the grammar of such queries has no place for.
    case spaceInSingularQuery
    /// `!` before a comparison, which needs parentheses.
    case negatedComparison
    /// More filters, parentheses and calls within each other than the limit.
    case nestingTooDeep(limit: Int)
    /// A longer text than the limit, in bytes.
    case tooLong(limit: Int)
  }

  /// What the grammar allows at a place.
  package enum Expectation: Equatable, Sendable {
    /// `.`, `..`, `[` or the end.
    case segment
    /// `*` or a name, behind a dot.
    case nameOrWildcard
    /// `*`, `[` or a name, behind two dots.
    case nameWildcardOrBracket
    /// A quoted name, `*`, an index, a slice or a filter.
    case selector
    /// `,` or `]`.
    case commaOrClosingBracket
    /// `,` or `)`.
    case commaOrClosingParenthesis
    case closingParenthesis
    /// A digit.
    case digit
    /// A query, a literal, a call, `!` or `(`.
    case expression
    /// A query, a literal or a call.
    case comparable
    /// `==`, `!=`, `<`, `<=`, `>` or `>=`.
    case comparisonOperator
    /// A query, a call or `(`, behind `!`.
    case negatable
    /// A query, a literal or a call.
    case argument
    /// `true`, `false`, `null` or the `(` of a call.
    case literalOrCall
  }

  /// What an argument turned out to be.
  package enum Found: Equatable, Sendable {
    /// A literal, or the result of a function that gives a value.
    case value
    /// A truth value: a test, a comparison, or the result of a function that gives one.
    case logical
    /// A query that may select several nodes.
    case nodes
  }

  /// What is wrong.
  package let kind: Kind
  /// The bytes at fault, in the path's text.
  package let range: ByteRange

  init(_ kind: Kind, _ start: Int, _ end: Int) {
    self.kind = kind
    self.range = ByteRange(start, end)
  }

  init(_ kind: Kind, _ range: ByteRange) {
    self.kind = kind
    self.range = range
  }
}
