internal import JSONDocument

extension SyntaxPhrase {
  var english: String {
    switch self {
    case .message(let kind, let found): Self.englishMessage(kind, found)
    case .mend(let kind, let found): Self.englishMend(kind, found)
    case .expectation(let expectation): Self.english(expectation)
    }
  }

  static func englishMessage(_ kind: JSONSyntaxError.Kind, _ found: String) -> String {
    switch kind {
    case .empty: "the file is empty"
    case .unexpectedEnd(let expected): "the file ends where \(english(expected)) is expected"
    case .unexpectedByte(_, let expected): "expected \(english(expected)), found \(found)"
    case .malformedNumber: "this is not a number as JSON writes them"
    case .invalidEscape: "a backslash stands before something that it cannot escape"
    case .invalidUnicodeEscape: "`\\u` is not followed by four hexadecimal digits"
    case .loneSurrogate: "this escape is half of a pair, and no character by itself"
    case .controlCharacter(let byte): "a control character (\(hexadecimal(byte))) stands inside a text"
    case .invalidUTF8: "these bytes are not UTF-8"
    case .wrongEncoding: "the file is in UTF-16 or UTF-32, not in UTF-8"
    case .byteOrderMark: "the file begins with a byte order mark"
    case .tooDeep(let limit): "more than \(limit) lists and objects within each other"
    case .tooLarge(let limit): "the file has more than \(limit) bytes"
    case .trailingContent: "something follows the end of the JSON value"
    case .trailingComma: "nothing follows this comma"
    }
  }

  static func englishMend(_ kind: JSONSyntaxError.Kind, _ found: String) -> String {
    switch kind {
    case .empty: "start from a template: `cabildo new design`"
    case .unexpectedEnd(.closingQuote): "close the text with `\"`"
    case .unexpectedEnd: "close what is still open; the file may have been cut off"
    case .unexpectedByte where isTypographicQuote(found): "use the straight double quotation mark, `\"`"
    case .unexpectedByte(_, .commaOrClosingBrace), .unexpectedByte(_, .commaOrClosingBracket):
      "a comma is probably missing before this"
    case .unexpectedByte(_, .name): "names of fields stand in double quotation marks"
    case .unexpectedByte(_, .colon): "put a colon between the name and its value"
    case .unexpectedByte(_, .closingQuote): "close the text with `\"`"
    case .unexpectedByte(_, .value):
      "texts stand in double quotation marks; `true`, `false` and `null` in small letters"
    case .malformedNumber: "write it as in 12, 0.5 or -3: no leading zeros, no thousands separators"
    case .invalidEscape: "write a backslash that is meant as such twice, `\\\\`"
    case .invalidUnicodeEscape: "write four hexadecimal digits, as in `\\u00e1`"
    case .loneSurrogate: "write the character itself, or both halves of the pair"
    case .controlCharacter: "take it out, or write an escape: `\\n` for a line break, `\\t` for a tab"
    case .invalidUTF8, .wrongEncoding: "save the file as UTF-8"
    case .byteOrderMark: "save the file as UTF-8 without a byte order mark (BOM)"
    case .tooDeep: "use fewer levels of nesting"
    case .tooLarge: "split the file, or take out what is not part of the design"
    case .trailingContent: "a file holds one value: take out what follows, or join the two"
    case .trailingComma: "take the comma out"
    }
  }

  static func english(_ expectation: JSONSyntaxError.Expectation) -> String {
    switch expectation {
    case .value: "a value"
    case .name: "a field's name in double quotation marks"
    case .colon: "`:`"
    case .commaOrClosingBrace: "`,` or `}`"
    case .commaOrClosingBracket: "`,` or `]`"
    case .closingQuote: "the closing `\"`"
    }
  }
}

/// Returns a byte as U+ and its hexadecimal digits.
func hexadecimal(_ byte: UInt8) -> String {
  let digits = String(byte, radix: 16, uppercase: true)
  return "U+" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
}
