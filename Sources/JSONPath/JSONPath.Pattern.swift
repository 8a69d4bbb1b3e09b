internal import JSONDocument
internal import LinearRegex

extension JSONPath {
  /// The second argument of `match()` or `search()`, an I-Regexp (RFC 9485).
  enum Pattern: Sendable {
    /// It matches nothing: it is no string, or not an I-Regexp, or too large.
    case invalid
    case compiled(LinearRegex)

    /// Compiles a pattern of the path itself, or of the document, for which less time is spent.
    init(_ text: String, isFromDocument: Bool) {
      let limits = isFromDocument ? LinearRegex.Limits(patternBytes: 4_096, tableCells: 4_096) : .standard
      do throws(RegexSyntaxError) {
        self = .compiled(try LinearRegex(text, dialect: .iRegexpWithAnchors, limits: limits))
      } catch {
        self = .invalid
      }
    }

    /// Returns the most steps that a match takes for a byte.
    func stepsPerByte(whole: Bool) -> Int {
      guard case .compiled(let regex) = self else { return 1 }
      return regex.stepsPerCharacter(whole: whole)
    }

    /// Tells whether it matches a range of bytes: all of it for `match()`, some part of it for `search()`.
    func matches(_ bytes: [UInt8], _ range: Range<Int>, whole: Bool) -> Bool {
      guard case .compiled(let regex) = self else { return false }
      return whole ? regex.matchesWhole(bytes, range) : regex.matchesSomewhere(bytes, range)
    }
  }
}

extension JSONPathParser {
  /// Compiles a call's pattern if it is a literal, and returns its place.
  mutating func prepare(_ function: JSONPath.Function, _ arguments: [Primary]) -> Int? {
    guard function == .match || function == .search, let argument = arguments.last,
      case .literal(let literal) = argument.operand
    else { return nil }
    if case .string(let name) = literals[literal] {
      patterns.append(JSONPath.Pattern(name.text, isFromDocument: false))
    } else {
      patterns.append(.invalid)
    }
    return patterns.count - 1
  }
}
