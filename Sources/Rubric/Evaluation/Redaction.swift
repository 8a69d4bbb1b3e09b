/// Asks for an evaluation that quotes nothing of the design, to be shared: people become roles.
package struct Redaction: Sendable {
  /// The number that stands for the design's name; nil where there is only one.
  package let number: Int?

  /// Asks for it; designs in one report are told apart by their numbers.
  package init(number: Int? = nil) {
    self.number = number
  }
}
