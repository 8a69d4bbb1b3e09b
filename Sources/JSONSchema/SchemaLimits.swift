/// How large a schema may be before it is refused.
package struct SchemaLimits: Sendable {
  /// The most nodes, those of referenced documents included.
  package var nodes: Int
  /// The most different regular expressions.
  package var patterns: Int
  /// The most bytes of all regular expressions.
  package var patternBytes: Int
  /// The most significant digits of a `multipleOf`.
  package var divisorDigits: Int

  /// Makes limits; what is not given is as in ``standard``.
  package init(
    nodes: Int = 2_000_000, patterns: Int = 2_000, patternBytes: Int = 1 << 20, divisorDigits: Int = 1_000
  ) {
    self.nodes = nodes
    self.patterns = patterns
    self.patternBytes = patternBytes
    self.divisorDigits = divisorDigits
  }

  /// Two million nodes, 2,000 regular expressions of 1 MiB together, divisors of 1,000 digits.
  package static let standard = SchemaLimits()
}
