internal import JSONDocument

extension JSONPathParser {
  private typealias Code = [JSONPath.Instruction]

  /// Parses a filter from its `?` and returns its number.
  mutating func parseFilter() throws(JSONPathError) -> Int {
    try open(offset)
    offset += 1
    skipSpace()
    // Filters within this one add instructions meanwhile, so these are put in their place at the end.
    var code: Code = []
    let firstQuery = queries.count
    try parseOr(&code)
    close()
    let first = instructions.count
    instructions.append(contentsOf: code)
    filters.append(first..<instructions.count)
    // A query within a filter of one of these queries counts too: it is rather asked once more than once too few.
    areConstant.append(!queries[firstQuery...].contains { $0.isRelative })
    return filters.count - 1
  }

  // MARK: - Logic

  private mutating func parseOr(_ code: inout Code) throws(JSONPathError) {
    try parseAnd(&code)
    var jumps: [Int] = []
    while eatOperator("|") {
      jumps.append(code.count)
      code.append(.jumpIfTrue(0))
      try parseAnd(&code)
    }
    for jump in jumps { code[jump] = .jumpIfTrue(code.count) }
  }

  private mutating func parseAnd(_ code: inout Code) throws(JSONPathError) {
    try parseBasic(&code)
    var jumps: [Int] = []
    while eatOperator("&") {
      jumps.append(code.count)
      code.append(.jumpIfFalse(0))
      try parseBasic(&code)
    }
    for jump in jumps { code[jump] = .jumpIfFalse(code.count) }
  }

  /// Steps over `||` or `&&` and the space around it, if it is next.
  private mutating func eatOperator(_ character: Unicode.Scalar) -> Bool {
    let start = offset
    skipSpace()
    guard eat(character, character) else {
      offset = start
      return false
    }
    skipSpace()
    return true
  }

  private mutating func parseBasic(_ code: inout Code) throws(JSONPathError) {
    let start = offset
    let isNegated = eat("!")
    if isNegated { skipSpace() }
    if peek == UInt8(ascii: "(") {
      try open(offset)
      offset += 1
      skipSpace()
      try parseOr(&code)
      skipSpace()
      guard eat(")") else { throw unexpected(.closingParenthesis) }
      close()
    } else {
      let primary = try parsePrimary(isNegated ? .negatable : .expression)
      if let comparison = try parseComparison(primary) {
        if isNegated { throw JSONPathError(.negatedComparison, start, offset) }
        code.append(comparison)
      } else {
        code.append(try test(primary))
      }
    }
    if isNegated { code.append(.invert) }
  }

  /// Makes a test of a query or call that is not compared.
  private func test(_ primary: Primary) throws(JSONPathError) -> JSONPath.Instruction {
    switch primary.operand {
    case .literal: throw JSONPathError(.uncomparedLiteral, primary.range)
    case .query(let query): return .exists(query)
    case .call(let call):
      let function = calls[call].function
      guard function.result == .logical else {
        throw JSONPathError(.wrongResultType(function, expected: .logical), primary.range)
      }
      return .call(call)
    }
  }

  // MARK: - Comparisons

  /// Parses the rest of a comparison if there is an operator.
  private mutating func parseComparison(
    _ left: Primary
  ) throws(JSONPathError) -> JSONPath.Instruction? {
    let end = offset
    skipSpace()
    guard let comparison = try parseComparisonOperator() else {
      offset = end
      return nil
    }
    try checkComparable(left)
    skipSpace()
    let right = try parsePrimary(.comparable)
    try checkComparable(right)
    return .compare(comparison, left.operand, right.operand)
  }

  private mutating func parseComparisonOperator() throws(JSONPathError) -> JSONPath.Comparison? {
    if eat("=", "=") { return .equal }
    if eat("!", "=") { return .notEqual }
    if eat("<", "=") { return .lessOrEqual }
    if eat(">", "=") { return .greaterOrEqual }
    if eat("<") { return .less }
    if eat(">") { return .greater }
    if peek == UInt8(ascii: "=") || peek == UInt8(ascii: "!") { throw unexpected(.comparisonOperator) }
    return nil
  }

  private func checkComparable(_ primary: Primary) throws(JSONPathError) {
    switch primary.operand {
    case .literal: break
    case .query(let query):
      guard queries[query].isSingular else {
        throw JSONPathError(.nonSingularComparison, primary.range)
      }
      guard !queries[query].hasInnerSpace else {
        throw JSONPathError(.spaceInSingularQuery, primary.range)
      }
    case .call(let call):
      let function = calls[call].function
      guard function.result == .value else {
        throw JSONPathError(.wrongResultType(function, expected: .value), primary.range)
      }
    }
  }

  // MARK: - Queries, literals, calls

  /// What comparisons, tests and arguments are made of.
  struct Primary {
    let operand: JSONPath.Operand
    let range: ByteRange
  }

  private mutating func parsePrimary(
    _ expected: JSONPathError.Expectation
  ) throws(JSONPathError) -> Primary {
    let start = offset
    let operand: JSONPath.Operand
    switch peek {
    case UInt8(ascii: "@"), UInt8(ascii: "$"):
      let query = try parseQuery()
      queries.append(query)
      operand = .query(queries.count - 1)
    case UInt8(ascii: "'"), UInt8(ascii: "\""):
      operand = literal(.string(JSONName(utf8: try parseString())))
    case UInt8(ascii: "-"), .some(0x30...0x39):
      operand = literal(try parseNumber())
    case .some(0x61...0x7A):
      operand = try parseWord()
    default: throw unexpected(expected)
    }
    return Primary(operand: operand, range: ByteRange(start, offset))
  }

  private mutating func literal(_ literal: JSONPath.Literal) -> JSONPath.Operand {
    literals.append(literal)
    return .literal(literals.count - 1)
  }

  /// Parses `true`, `false`, `null` or a call.
  private mutating func parseWord() throws(JSONPathError) -> JSONPath.Operand {
    let start = offset
    while let byte = peek, 0x61...0x7A ~= byte || byte == UInt8(ascii: "_") || isDigit(byte) {
      offset += 1
    }
    let word = Array(bytes[start..<offset])
    if peek == UInt8(ascii: "(") {
      guard let function = JSONPath.Function(name: word) else {
        throw JSONPathError(
          .unknownFunction(String(decoding: word, as: UTF8.self)), start, offset)
      }
      return .call(try parseCall(function, start))
    }
    if word.elementsEqual("true".utf8) { return literal(.true) }
    if word.elementsEqual("false".utf8) { return literal(.false) }
    if word.elementsEqual("null".utf8) { return literal(.null) }
    throw unexpectedWord(start)
  }

  private func unexpectedWord(_ start: Int) -> JSONPathError {
    let scalar = Unicode.Scalar(bytes[start])
    return JSONPathError(.unexpectedCharacter(scalar, expected: .literalOrCall), start, offset)
  }

  // MARK: - Calls

  /// Parses a call's arguments from the parenthesis, checks them and returns the call's place.
  private mutating func parseCall(
    _ function: JSONPath.Function, _ start: Int
  ) throws(JSONPathError) -> Int {
    try open(offset)
    offset += 1
    skipSpace()
    let parameters = function.parameters
    var arguments: [Primary] = []
    while !eat(")") {
      if !arguments.isEmpty {
        guard eat(",") else { throw unexpected(.commaOrClosingParenthesis) }
        skipSpace()
      }
      arguments.append(try parseArgument(function, arguments.count))
      skipSpace()
    }
    close()
    guard arguments.count == parameters.count else {
      throw JSONPathError(
        .wrongArgumentCount(function, expected: parameters.count, found: arguments.count),
        start, offset)
    }
    for position in arguments.indices {
      try check(arguments[position], function, position, parameters[position])
    }
    calls.append(
      JSONPath.Call(
        function: function, arguments: arguments.map { $0.operand }, range: ByteRange(start, offset),
        pattern: prepare(function, arguments)))
    return calls.count - 1
  }

  /// Parses an argument. No function has a parameter for a truth value, so an expression that gives one is
  /// parsed only to say what it is.
  private mutating func parseArgument(
    _ function: JSONPath.Function, _ position: Int
  ) throws(JSONPathError) -> Primary {
    let start = offset
    var isLogical = true
    if peek != UInt8(ascii: "!"), peek != UInt8(ascii: "(") {
      let primary = try parsePrimary(.argument)
      let end = offset
      skipSpace()
      switch peek {
      case UInt8(ascii: "="), UInt8(ascii: "!"), UInt8(ascii: "<"), UInt8(ascii: ">"),
        UInt8(ascii: "&"), UInt8(ascii: "|"):
        offset = start
      default: isLogical = false
      }
      if !isLogical {
        offset = end
        return primary
      }
    }
    var code: Code = []
    try parseOr(&code)
    let parameters = function.parameters
    throw JSONPathError(
      .typeMismatch(
        function, argument: position + 1,
        expected: position < parameters.count ? parameters[position] : .value, found: .logical),
      start, offset)
  }

  /// Checks that an argument suits its parameter (RFC 9535, section 2.4.3).
  private func check(
    _ argument: Primary, _ function: JSONPath.Function, _ position: Int,
    _ expected: JSONPath.ExpressionType
  ) throws(JSONPathError) {
    let found: JSONPathError.Found
    switch (argument.operand, expected) {
    case (.literal, .value), (.query, .nodes): return
    case (.query(let query), .value):
      if queries[query].isSingular {
        guard queries[query].hasInnerSpace else { return }
        throw JSONPathError(.spaceInSingularQuery, argument.range)
      }
      found = .nodes
    case (.call(let call), _):
      let result = calls[call].function.result
      if result == expected { return }
      found = result == .logical ? .logical : .value
    case (.literal, _): found = .value
    case (.query, _): found = .nodes
    }
    throw JSONPathError(
      .typeMismatch(function, argument: position + 1, expected: expected, found: found),
      argument.range)
  }
}
