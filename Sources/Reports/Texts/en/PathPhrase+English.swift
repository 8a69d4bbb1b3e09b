internal import JSONPath

extension PathPhrase {
  var english: String {
    switch self {
    case .message(let kind): Self.englishMessage(kind)
    case .mend(let kind): Self.englishMend(kind)
    case .expectation(let expectation): Self.english(expectation)
    case .type(let type): Self.english(type)
    case .found(let found): Self.english(found)
    }
  }

  static func englishMessage(_ kind: JSONPathError.Kind) -> String {
    switch kind {
    case .missingRoot: "a path begins with `$`"
    case .surroundingSpace: "white space stands before or after the path"
    case .unexpectedEnd(let expected): "the path ends where \(english(expected)) is expected"
    case .unexpectedCharacter(let scalar, let expected):
      "expected \(english(expected)), found \(quote(scalar))"
    case .unclosedString: "a quoted text in the path is not closed"
    case .leadingZero: "an index may not begin with 0"
    case .negativeZero: "`-0` is not an index"
    case .integerOutOfRange: "this index is too large"
    case .malformedNumber: "this number in the path is not complete"
    case .invalidEscape: "a backslash in the path stands before something that it cannot escape"
    case .invalidUnicodeEscape: "`\\u` in the path is not followed by four hexadecimal digits"
    case .loneSurrogate: "this escape in the path is half of a pair, and no character by itself"
    case .controlCharacter(let byte):
      "a control character (\(hexadecimal(byte))) stands inside a quoted text of the path"
    case .unknownFunction(let name): "there is no function `\(name)`"
    case .wrongArgumentCount(let function, let expected, let found):
      "`\(function.name)` takes \(expected == 1 ? "1 argument" : "\(expected) arguments"), not \(found)"
    case .typeMismatch(let function, let argument, let expected, let found):
      "argument \(argument) of `\(function.name)` must be \(english(expected)), not \(english(found))"
    case .wrongResultType(let function, let expected):
      "`\(function.name)` stands where \(english(expected)) is needed, and gives something else"
    case .uncomparedLiteral: "this literal is not compared with anything"
    case .nonSingularComparison: "a query that may select several nodes cannot be compared"
    case .spaceInSingularQuery: "a query that is compared may not have spaces inside brackets"
    case .negatedComparison: "`!` stands before a comparison"
    case .nestingTooDeep(let limit): "more than \(limit) filters, parentheses and calls within each other"
    case .tooLong(let limit): "the path has more than \(limit) bytes"
    }
  }

  static func englishMend(_ kind: JSONPathError.Kind) -> String {
    switch kind {
    case .missingRoot: "write `$.` before the first name"
    case .surroundingSpace: "take the white space out"
    case .unexpectedEnd: "complete the path"
    case .unexpectedCharacter(_, let expected): "write \(english(expected)) here"
    case .unclosedString: "close it with the quotation mark that opens it"
    case .leadingZero: "leave the 0 out"
    case .negativeZero: "write `0` for the first element, `-1` for the last"
    case .integerOutOfRange: "use an index up to 9007199254740991"
    case .malformedNumber: "write it as in 12, 0.5 or 1e3"
    case .invalidEscape: "write a backslash that is meant as such twice"
    case .invalidUnicodeEscape: "write four hexadecimal digits"
    case .loneSurrogate: "write the character itself, or both halves of the pair"
    case .controlCharacter: "write it as an escape"
    case .unknownFunction: "the functions are `length`, `count`, `match`, `search` and `value`"
    case .wrongArgumentCount(_, let expected, _):
      expected == 1 ? "give it one argument" : "give it \(expected) arguments"
    case .typeMismatch(_, _, .value, .nodes): "wrap the query in `value(…)`, or make it select one node"
    case .typeMismatch: "give the function what it takes"
    case .wrongResultType(_, .logical): "compare the result with something"
    case .wrongResultType: "use the result as a test of its own"
    case .uncomparedLiteral: "add a comparison such as `== \"x\"`"
    case .nonSingularComparison: "name one member or index, without `*`, `..` or slices"
    case .spaceInSingularQuery: "take the spaces inside the brackets out"
    case .negatedComparison: "put the comparison in parentheses: `!(…)`"
    case .nestingTooDeep, .tooLong: "split the path into several facts"
    }
  }

  static func english(_ expectation: JSONPathError.Expectation) -> String {
    switch expectation {
    case .segment: "`.`, `..`, `[` or the end"
    case .nameOrWildcard: "`*` or a name"
    case .nameWildcardOrBracket: "`*`, `[` or a name"
    case .selector: "a quoted name, `*`, an index, a slice or a filter"
    case .commaOrClosingBracket: "`,` or `]`"
    case .commaOrClosingParenthesis: "`,` or `)`"
    case .closingParenthesis: "`)`"
    case .digit: "a digit"
    case .expression: "a query, a literal, a call, `!` or `(`"
    case .comparable: "a query, a literal or a call to compare with"
    case .comparisonOperator: "`==`, `!=`, `<`, `<=`, `>` or `>=`"
    case .negatable: "a query, a call or `(`"
    case .argument: "an argument: a query, a literal or a call"
    case .literalOrCall: "`true`, `false`, `null` or the `(` of a call"
    }
  }

  static func english(_ type: JSONPath.ExpressionType) -> String {
    switch type {
    case .value: "a value"
    case .logical: "a truth value"
    case .nodes: "a query"
    }
  }

  static func english(_ found: JSONPathError.Found) -> String {
    switch found {
    case .value: "a value"
    case .logical: "a truth value"
    case .nodes: "a query that may select several nodes"
    }
  }
}
