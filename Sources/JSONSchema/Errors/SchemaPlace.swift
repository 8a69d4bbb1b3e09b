package import JSONDocument

/// A place in one of a schema's documents.
package struct SchemaPlace: Hashable, Sendable {
  /// The index in ``JSONSchema/documents``; 0 is the schema's own document.
  package let document: Int
  /// The node there.
  package let node: NodeID

  /// Makes a place.
  package init(document: Int, node: NodeID) {
    self.document = document
    self.node = node
  }
}
