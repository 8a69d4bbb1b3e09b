internal import LinearRegex

extension RegexPhrase {
  var english: String {
    switch self {
    case .message(let kind): Self.englishMessage(kind)
    case .expected(let expected): Self.english(expected)
    }
  }

  static func englishMessage(_ kind: RegexSyntaxError.Kind) -> String {
    switch kind {
    case .unexpectedCharacter(let scalar):
      "\(PathPhrase.quote(scalar)) must be escaped to stand for itself in the pattern"
    case .unclosedGroup: "a group of the pattern is not closed"
    case .unopenedGroup: "a parenthesis of the pattern closes nothing"
    case .unknownGroup: "the pattern has a kind of group that is not known"
    case .malformedGroupName: "the name of a group of the pattern is not well formed"
    case .repeatedGroupName(let name): "two groups of the pattern are named `\(name)`"
    case .nothingToRepeat: "there is nothing in the pattern for this to repeat"
    case .repeatedQuantifier: "the pattern repeats a repetition"
    case .malformedQuantifier: "these braces of the pattern hold no count"
    case .quantifierRange: "the smallest count of a repetition is above the largest"
    case .unclosedClass: "a character class of the pattern is not closed"
    case .emptyClass: "a character class of the pattern has no members"
    case .classRange(let first, let last):
      "the range from \(PathPhrase.quote(first)) to \(PathPhrase.quote(last)) ends before it starts"
    case .classRangeOfSets: "a range of characters begins or ends with a set of characters"
    case .misplacedHyphen: "a hyphen in a character class stands between members"
    case .unfinishedEscape: "the pattern ends in a backslash"
    case .unknownEscape(let scalar):
      "a backslash before \(PathPhrase.quote(scalar)) means nothing in the pattern"
    case .malformedEscape(let scalar): "the escape `\\\(String(Character(scalar)))` is not well formed"
    case .unknownProperty(let name): "there is no character property `\(name)`"
    case .unsupportedProperty(let name): "the character property `\(name)` is not supported"
    case .backreference: "backreferences are not supported in patterns"
    case .lookaround: "lookahead and lookbehind are not supported in patterns"
    case .tooLong(let bytes, let limit): "the pattern has \(bytes) bytes, more than \(limit)"
    case .tooLarge(let states, let limit): "the pattern needs \(states) states, more than \(limit)"
    case .tooDeep(let limit): "more than \(limit) groups of the pattern within each other"
    }
  }

  static func english(_ expected: RegexSyntaxError.Expected) -> String {
    switch expected {
    case .atom: "a character, a class or a group"
    case .digit: "a digit"
    case .commaOrClosingBrace: "`,` or `}`"
    case .character(let scalar): PathPhrase.quote(scalar)
    case .classMember: "a member of the class"
    case .hexDigits(let count): count == 1 ? "1 hexadecimal digit" : "\(count) hexadecimal digits"
    case .codePoint: "a code point up to 10FFFF in hexadecimal digits"
    case .letter: "a letter from A to Z"
    case .propertyName: "the name of a character property"
    case .groupName: "the name of a group"
    }
  }
}
