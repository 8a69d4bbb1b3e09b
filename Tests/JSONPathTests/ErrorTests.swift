import JSONDocument
import JSONPath
import Testing

@Suite("Faults of queries")
struct ErrorTests {
  private func error(_ query: String) -> JSONPathError? {
    do throws(JSONPathError) {
      _ = try JSONPath(query)
      return nil
    } catch {
      return error
    }
  }

  /// Checks that a query is refused for a reason, at the bytes between the two `¦` of the text.
  private func expect(
    _ marked: String, _ kind: JSONPathError.Kind, _ location: Testing.SourceLocation = #_sourceLocation
  ) {
    let parts = marked.split(separator: "¦", omittingEmptySubsequences: false)
    guard parts.count == 3 else {
      Issue.record("two marks are needed", sourceLocation: location)
      return
    }
    let start = parts[0].utf8.count
    let found = error(parts.joined())
    #expect(found?.kind == kind, "\(marked)", sourceLocation: location)
    #expect(
      found?.range == ByteRange(start, start + parts[1].utf8.count), "\(marked)", sourceLocation: location)
  }

  @Test("A query begins with a dollar sign and has no space around it")
  func ends() {
    expect("¦¦", .missingRoot)
    expect("¦a¦.b", .missingRoot)
    expect("¦é¦", .missingRoot)
    expect("¦  ¦$.a", .surroundingSpace)
    expect("$.a¦ \n¦", .surroundingSpace)
    #expect(error("$.aé") == nil)
  }

  @Test("What cannot stand at a place is named with what can")
  func unexpected() {
    expect("$¦a¦", .unexpectedCharacter("a", expected: .segment))
    expect("$.¦1¦", .unexpectedCharacter("1", expected: .nameOrWildcard))
    expect("$.¦ ¦a", .unexpectedCharacter(" ", expected: .nameOrWildcard))
    expect("$..¦?¦", .unexpectedCharacter("?", expected: .nameWildcardOrBracket))
    expect("$[¦a¦]", .unexpectedCharacter("a", expected: .selector))
    expect("$[¦]¦", .unexpectedCharacter("]", expected: .selector))
    expect("$['a',¦]¦", .unexpectedCharacter("]", expected: .selector))
    expect("$['a'¦;¦'b']", .unexpectedCharacter(";", expected: .commaOrClosingBracket))
    expect("$['a'¦¦", .unexpectedEnd(expected: .commaOrClosingBracket))
    expect("$.¦¦", .unexpectedEnd(expected: .nameOrWildcard))
    expect("$[1:¦x¦]", .unexpectedCharacter("x", expected: .commaOrClosingBracket))
    expect("$[-¦x¦]", .unexpectedCharacter("x", expected: .digit))
    expect("$[?¦]¦", .unexpectedCharacter("]", expected: .expression))
    expect("$[?@.a ¦=¦ 1]", .unexpectedCharacter("=", expected: .comparisonOperator))
    expect("$[?@.a == ¦(¦1)]", .unexpectedCharacter("(", expected: .comparable))
    expect("$[?(@.a¦]¦", .unexpectedCharacter("]", expected: .closingParenthesis))
    expect("$[?!¦!¦@.a]", .unexpectedCharacter("!", expected: .negatable))
    expect("$[?@.a == ¦nul¦]", .unexpectedCharacter("n", expected: .literalOrCall))
    expect("$[?@.a ¦&¦ @.b]", .unexpectedCharacter("&", expected: .commaOrClosingBracket))
    expect("$[?length(@.a¦;¦)]", .unexpectedCharacter(";", expected: .commaOrClosingParenthesis))
    expect("$[?length(@.a,¦)¦ == 1]", .unexpectedCharacter(")", expected: .argument))
  }

  @Test("Integers are whole, plain and within the range that every reader takes exactly")
  func integers() {
    expect("$[¦01¦]", .leadingZero)
    expect("$[¦-01¦]", .leadingZero)
    expect("$[¦-0¦]", .negativeZero)
    expect("$[1:¦-0¦:2]", .negativeZero)
    expect("$[¦9007199254740992¦]", .integerOutOfRange)
    expect("$[::¦-9007199254740992¦]", .integerOutOfRange)
    expect("$[¦99999999999999999999999999¦]", .integerOutOfRange)
    #expect(error("$[9007199254740991, -9007199254740991]") == nil)
    expect("$[1¦.¦0]", .unexpectedCharacter(".", expected: .commaOrClosingBracket))
  }

  @Test("Number literals follow the grammar of JSON, with a negative zero")
  func numbers() {
    expect("$[?@ == ¦01¦]", .leadingZero)
    expect("$[?@ == ¦1.¦]", .malformedNumber)
    expect("$[?@ == ¦1e¦]", .malformedNumber)
    expect("$[?@ == ¦1e+¦]", .malformedNumber)
    expect("$[?@ == -¦.¦5]", .unexpectedCharacter(".", expected: .digit))
    for literal in ["-0", "-0.0", "1e2", "1E-2", "0.5e+1", "123456789012345678901234567890"] {
      #expect(error("$[?@ == \(literal)]") == nil)
    }
  }

  @Test("Strings are closed, and their escapes are JSON's and that of the enclosing quote")
  func strings() {
    expect("$[¦'¦abc]", .unclosedString)
    expect("$[\"¦\\'¦\"]", .invalidEscape)
    expect("$['¦\\\"¦']", .invalidEscape)
    expect("$['¦\\x¦']", .invalidEscape)
    expect("$['¦\\é¦']", .invalidEscape)
    expect("$['¦\\u12¦']", .invalidUnicodeEscape)
    expect("$['¦\\uD83D¦']", .loneSurrogate)
    expect("$['¦\\uD83D¦\\u0041']", .loneSurrogate)
    expect("$['¦\\uDE00¦']", .loneSurrogate)
    expect("$['a¦\n¦']", .controlCharacter(0x0A))
  }

  @Test("Functions are known and get as many arguments as they have parameters")
  func calls() {
    expect("$[?¦foo¦(@.a)]", .unknownFunction("foo"))
    expect("$[?¦true¦(@.a)]", .unknownFunction("true"))
    expect("$[?¦length()¦ == 1]", .wrongArgumentCount(.length, expected: 1, found: 0))
    expect("$[?¦match(@.a)¦]", .wrongArgumentCount(.match, expected: 2, found: 1))
    expect("$[?¦count(@.a, @.b, 1)¦ == 1]", .wrongArgumentCount(.count, expected: 1, found: 3))
    expect("$[?¦length¦ (@.a) == 1]", .unexpectedCharacter("l", expected: .literalOrCall))
  }

  @Test("Arguments and results have the types that are declared")
  func types() {
    expect("$[?length(¦@.*¦) == 1]", .typeMismatch(.length, argument: 1, expected: .value, found: .nodes))
    expect("$[?length(¦@..a¦) == 1]", .typeMismatch(.length, argument: 1, expected: .value, found: .nodes))
    expect("$[?count(¦1¦) == 1]", .typeMismatch(.count, argument: 1, expected: .nodes, found: .value))
    expect(
      "$[?value(¦length(@)¦) == 1]", .typeMismatch(.value, argument: 1, expected: .nodes, found: .value))
    expect(
      "$[?length(¦match(@, 'a')¦) == 1]",
      .typeMismatch(.length, argument: 1, expected: .value, found: .logical))
    expect(
      "$[?match(@.a, ¦@.b == 'x'¦)]",
      .typeMismatch(.match, argument: 2, expected: .value, found: .logical))
    expect(
      "$[?count(¦(@.b)¦) == 1]", .typeMismatch(.count, argument: 1, expected: .nodes, found: .logical))
    expect("$[?¦length(@)¦]", .wrongResultType(.length, expected: .logical))
    expect("$[?!¦value(@..a)¦]", .wrongResultType(.value, expected: .logical))
    expect("$[?¦match(@, 'a')¦ == true]", .wrongResultType(.match, expected: .value))
  }

  @Test("Comparisons are between single values")
  func comparisons() {
    expect("$[?¦@.*¦ == 1]", .nonSingularComparison)
    expect("$[?1 == ¦$..a¦]", .nonSingularComparison)
    expect("$[?¦@['a','b']¦ == 1]", .nonSingularComparison)
    expect("$[?¦@[ 'a']¦ == 1]", .spaceInSingularQuery)
    expect("$[?length(¦@[0 ]¦) == 1]", .spaceInSingularQuery)
    #expect(error("$[?@[ 'a' ] && count(@[ 'a' ]) == 1]") == nil)
    expect("$[?¦'a'¦]", .uncomparedLiteral)
    expect("$[?@.a && ¦true¦]", .uncomparedLiteral)
    expect("$[?¦!@.a == 1¦]", .negatedComparison)
    #expect(error("$[?!(@.a == 1)]") == nil)
    expect("$[?@.a == 1 ¦=¦= 2]", .unexpectedCharacter("=", expected: .commaOrClosingBracket))
  }

  @Test("Nesting and length are bounded")
  func bounds() {
    let open = String(repeating: "(", count: 63)
    let close = String(repeating: ")", count: 63)
    #expect(error("$[?\(open)@.a\(close)]") == nil)
    expect("$[?\(open)¦(¦@.a\(close))]", .nestingTooDeep(limit: 64))
    let filters = String(repeating: "[?@", count: 100_000 / 8)
    #expect(error("$\(filters)")?.kind == .nestingTooDeep(limit: 64))
    #expect(error("$" + String(repeating: ".a", count: 40_000))?.kind == .tooLong(limit: 65_536))
    let tests = String(repeating: "@.a || ", count: 9_000)
    #expect(error("$[?\(tests)@.b]") == nil)
  }

  @Test("A query cut off anywhere, or with a byte too many anywhere, is refused or accepted, and no more")
  func mutilated() {
    let query = "$..book[?(@.price<-10.5e1||!@['a\\u00e9\\uD83D\\uDE00'])&&match(@.x,'a.*'),1:-5:2,*]['b']"
    let bytes = Array(query.utf8)
    for end in 0...bytes.count { _ = error(String(decoding: bytes[..<end], as: UTF8.self)) }
    for place in 0...bytes.count {
      for byte in "$@.[]()?*,:'\"\\!=<&|-0e \nau".utf8 {
        var changed = bytes
        changed.insert(byte, at: place)
        _ = error(String(decoding: changed, as: UTF8.self))
        guard place < bytes.count else { continue }
        changed.remove(at: place + 1)
        _ = error(String(decoding: changed, as: UTF8.self))
      }
    }
    #expect(error(query) == nil)
  }
}
