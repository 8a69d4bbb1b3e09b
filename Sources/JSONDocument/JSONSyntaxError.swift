/// Why a text is not JSON (RFC 8259), and where.
package struct JSONSyntaxError: Error, Equatable, Sendable {
  /// What is wrong.
  package enum Kind: Equatable, Sendable {
    /// The text holds nothing but white space.
    case empty
    /// The text ends before the value does.
    case unexpectedEnd(expected: Expectation)
    /// A byte that cannot stand here.
    case unexpectedByte(UInt8, expected: Expectation)
    /// A number such as `01`, `1.` or `1e`.
    case malformedNumber
    /// A backslash followed by something that is no escape.
    case invalidEscape
    /// `\u` without four hexadecimal digits.
    case invalidUnicodeEscape
    /// Half of a surrogate pair, which is no character.
    case loneSurrogate
    /// A control character (below U+0020) inside a string, to be written as an escape.
    case controlCharacter(UInt8)
    /// Bytes that are not UTF-8.
    case invalidUTF8
    /// The text begins with the bytes of UTF-16 or UTF-32.
    case wrongEncoding
    /// The text begins with a byte order mark, which RFC 8259, section 8.1, forbids.
    case byteOrderMark
    /// More open containers than the limit.
    case tooDeep(limit: Int)
    /// More bytes than the limit.
    case tooLarge(limit: Int)
    /// Something follows the value.
    case trailingContent
    /// A comma with nothing behind it.
    case trailingComma
  }

  /// What the grammar allows at a place.
  package enum Expectation: Equatable, Sendable {
    case value, name, colon, commaOrClosingBrace, commaOrClosingBracket, closingQuote
  }

  /// What is wrong.
  package let kind: Kind
  /// The bytes at fault.
  package let range: ByteRange
  /// Where the container or string begins that is not closed, if that is the trouble.
  package let opening: ByteRange?

  init(_ kind: Kind, _ start: Int, _ end: Int, opening: ByteRange? = nil) {
    self.kind = kind
    self.range = ByteRange(start, end)
    self.opening = opening
  }
}
