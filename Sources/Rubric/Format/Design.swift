package import JSONDocument

/// A design that has been read and found valid: the document, and what its references point to.
package struct Design: Sendable {
  /// The file, as the user named it.
  package let file: String
  /// The text and its nodes.
  package let document: JSONDocument
  /// For each node the index of the entry that it refers to; 0, the root, for all that is no reference.
  let targets: [UInt32]
  /// The nodes of answers that were given on another version of the design, in the order of the text.
  let staleAnswers: [UInt32]
  /// What is odd, but no error.
  package let warnings: [Problem]

  /// Returns the entry that a reference points to, or nil.
  func target(of reference: NodeID) -> NodeID? {
    let index = targets[Int(reference.index)]
    return index == 0 ? nil : NodeID(index: index)
  }
}
