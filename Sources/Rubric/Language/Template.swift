/// A text with placeholders for facts and measures.
struct Template: Sendable {
  /// A piece of a text.
  enum Part: Sendable {
    case text(TextSlice)
    /// The members of a fact, by slot; the words stand in for none.
    case fact(Int, ifEmpty: String?)
    /// The value of a measure of the criterion, by slot.
    case measure(Int)
    /// The nodes that a contradiction or an integrity rule is about.
    case nodes(ifEmpty: String?)
  }

  /// The parts, by language.
  var entries: [(language: String, parts: [Part])]

  static let empty = Template(entries: [])
}
