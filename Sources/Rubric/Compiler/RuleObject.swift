internal import JSONDocument

/// The members of a JSON object of a rule file, looked up by name.
struct RuleObject {
  let node: NodeID
  private(set) var members: [(name: String, nameNode: NodeID, value: NodeID)] = []

  init(_ node: NodeID, in document: JSONDocument) {
    self.node = node
    for member in document.members(of: node) {
      members.append((document.string(member.name), member.name, member.value))
    }
  }

  subscript(_ name: String) -> NodeID? {
    for member in members where member.name == name { return member.value }
    return nil
  }

  /// Tells whether the object has a member of this name.
  func has(_ name: String) -> Bool {
    self[name] != nil
  }
}
