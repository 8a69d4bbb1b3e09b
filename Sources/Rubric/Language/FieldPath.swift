internal import JSONDocument

/// A field of a node, one or several member names deep.
struct FieldPath: Hashable, Sendable {
  /// The names from the node, or from the design's root.
  let names: [JSONName]
  /// Whether the path begins at the design's root.
  let isAbsolute: Bool

  /// The path as it is written in a rule.
  var text: String {
    ((isAbsolute ? ["$"] : []) + names.map { $0.text }).joined(separator: ".")
  }
}
