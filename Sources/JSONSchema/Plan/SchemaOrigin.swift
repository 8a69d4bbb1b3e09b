internal import JSONDocument

/// Where a schema comes from.
struct SchemaOrigin: Sendable {
  var document: UInt32
  var node: NodeID
  /// The record of the schema around it, or `none`.
  var parent: UInt32
  /// The keyword of the parent that holds it.
  var keyword: SchemaKeyword
  /// The name or index under the keyword.
  var step: Step

  enum Step: Sendable {
    case none
    case name(NodeID)
    case index(UInt32)
  }
}
