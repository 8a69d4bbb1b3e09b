internal import JSONDocument
internal import LinearRegex

extension JSONPath {
  /// The second argument of `match()` or `search()`, an I-Regexp (RFC 9485).
  enum Pattern: Sendable {
    /// It matches nothing: it is no string, or not an I-Regexp, or too large.
    case invalid
    case compiled(LinearRegex)

    init(_ text: String) {
      do throws(RegexSyntaxError) {
        self = .compiled(try LinearRegex(text, dialect: .iRegexpWithAnchors))
      } catch {
        self = .invalid
      }
    }

    /// Tells whether it matches bytes: all of them for `match()`, some part of them for `search()`.
    func matches(_ text: ArraySlice<UInt8>, whole: Bool) -> Bool {
      guard case .compiled(let regex) = self else { return false }
      return whole ? regex.matchesWhole(text.span) : regex.matchesSomewhere(text.span)
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
      patterns.append(JSONPath.Pattern(name.text))
    } else {
      patterns.append(.invalid)
    }
    return patterns.count - 1
  }
}
