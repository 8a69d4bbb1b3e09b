internal import JSONDocument

extension JSONPathEvaluation {
  /// Patterns that the document gives, compiled; a few, because a filter usually asks for the same one again.
  struct PatternCache {
    private var entries: [(text: [UInt8], pattern: JSONPath.Pattern)] = []
    private var oldest = 0
    private static let capacity = 16

    func pattern(for text: ArraySlice<UInt8>) -> JSONPath.Pattern? {
      for entry in entries where entry.text.elementsEqual(text) { return entry.pattern }
      return nil
    }

    mutating func insert(_ pattern: JSONPath.Pattern, for text: ArraySlice<UInt8>) {
      if entries.count < Self.capacity {
        entries.append((Array(text), pattern))
      } else {
        entries[oldest] = (Array(text), pattern)
        oldest = (oldest + 1) % Self.capacity
      }
    }
  }

  /// Returns the answer of `match()` or `search()` (RFC 9535, sections 2.4.6 and 2.4.7).
  mutating func matches(_ index: Int, _ node: NodeID) -> Bool {
    let call = path.calls[index]
    guard call.arguments.count == 2 else { return false }
    let subject = value(call.arguments[0], node)
    guard isString(subject) else { return false }
    let pattern: JSONPath.Pattern
    if let prepared = call.pattern {
      pattern = path.patterns[prepared]
    } else {
      let given = value(call.arguments[1], node)
      guard isString(given), !isExhausted else { return false }
      pattern = compiled(text(given))
    }
    let isWhole = call.function == .match
    // The text of a document is searched where it stands.
    if case .node(let node) = subject, let range = document.plainText(node) {
      visits -= textCost(node) + Int64(range.count) * Int64(pattern.stepsPerByte(whole: isWhole)) >> 3
      return !isExhausted && pattern.matches(document.bytes, range, whole: isWhole)
    }
    let text = Array(text(subject))
    visits -= Int64(text.count) * Int64(pattern.stepsPerByte(whole: isWhole)) >> 3
    return !isExhausted && pattern.matches(text, text.indices, whole: isWhole)
  }

  private mutating func compiled(_ text: ArraySlice<UInt8>) -> JSONPath.Pattern {
    if let pattern = patternCache.pattern(for: text) { return pattern }
    let pattern = JSONPath.Pattern(String(decoding: text, as: UTF8.self), isFromDocument: true)
    // To compile costs far more than to look at a node.
    visits -= 1_000 + Int64(text.count)
    patternCache.insert(pattern, for: text)
    return pattern
  }
}
