package import JSONDocument

/// What a JSON text that is no design seems to be.
package enum FormatGuess: Equatable, Sendable {
  /// The outermost value is no object.
  case notAnObject(JSONKind)
  /// A file of ours, but of another kind.
  case rubric, library, scorecard, evaluation
  /// A JSON Schema.
  case schema
  /// `format` names something else.
  case other(format: String)
  /// There is no `format`, and nothing that a design has.
  case noFormat

  /// Guesses what a text is, or returns nil where it means to be a design of the format.
  ///
  /// `knownMembers` are the names of a design's members; a text without `format` that has two of them is taken for
  /// a design that lacks only that.
  package init?(_ document: JSONDocument, format: String, knownMembers: [String]) {
    let root = document.root
    guard document.kind(of: root) == .object else {
      self = .notAnObject(document.kind(of: root))
      return
    }
    func has(_ name: String) -> Bool { document.value(of: root, named: name) != nil }
    if let node = document.value(of: root, named: "format") {
      guard document.kind(of: node) == .string, document.string(node) != format else { return nil }
      let found = document.string(node)
      switch String(found.prefix { $0 != "/" }) {
      case "rubric": self = .rubric
      case "library": self = .library
      case "scorecard": self = .scorecard
      case "evaluation": self = .evaluation
      default: self = .other(format: found)
      }
    } else if has("$schema"), has("$id") || has("$defs") || has("properties") {
      self = .schema
    } else if has("criteria") {
      self = .rubric
    } else if has("rubrics") {
      self = .scorecard
    } else if has("lessons") {
      self = .evaluation
    } else if has("tables") || has("facts") {
      self = .library
    } else if knownMembers.filter(has).count >= 2 {
      return nil
    } else {
      self = .noFormat
    }
  }
}
