extension JSONPath {
  /// A pattern that is a literal, prepared when the path is compiled.
  enum Pattern: Sendable {
    case invalid
  }
}

extension JSONPathParser {
  mutating func prepare(_ function: JSONPath.Function, _ arguments: [Primary]) -> Int? { nil }
}
