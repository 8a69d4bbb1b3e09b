internal import JSONDocument

/// An object of a stored evaluation that has just the members it must have, and no others than those it may have.
struct StoredObject {
  private let document: JSONDocument
  private let node: NodeID

  init(
    _ node: NodeID, in document: JSONDocument, members: [String], others: [String] = []
  ) throws(EvaluationReadingError) {
    self.document = document
    self.node = node
    guard document.kind(of: node) == .object else {
      throw EvaluationReadingError(
        kind: .wrongType(expected: .object, found: document.kind(of: node)), range: document.range(of: node))
    }
    for member in document.members(of: node) {
      let name = document.string(member.name)
      if members.contains(name) || others.contains(name) { continue }
      throw EvaluationReadingError(
        kind: .unknownMember(name: name), range: document.range(of: member.name))
    }
    for name in members { _ = try self[name] }
  }

  /// Returns the value of a member that may be absent, or nil.
  func optional(_ name: String) -> NodeID? { document.value(of: node, named: name) }

  /// Returns a member's value.
  subscript(_ name: String) -> NodeID {
    get throws(EvaluationReadingError) {
      if let value = document.value(of: node, named: name) { return value }
      throw EvaluationReadingError(kind: .missingMember(name: name), range: document.range(of: node))
    }
  }
}
