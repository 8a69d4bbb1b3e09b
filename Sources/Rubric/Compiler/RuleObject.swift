internal import JSONDocument

/// The members of a JSON object of a rule file, looked up by name.
///
/// Names are compared as bytes where they stand: nearly all of them never become strings.
struct RuleObject {
  let node: NodeID
  private let document: JSONDocument

  init(_ node: NodeID, in document: JSONDocument) {
    self.node = node
    self.document = document
  }

  /// The members with their names as texts.
  var members: [(name: String, nameNode: NodeID, value: NodeID)] {
    var members: [(name: String, nameNode: NodeID, value: NodeID)] = []
    for member in document.members(of: node) {
      members.append((document.string(member.name), member.name, member.value))
    }
    return members
  }

  subscript(_ name: String) -> NodeID? {
    document.value(of: node, named: name)
  }

  /// Tells whether the object has a member of this name.
  func has(_ name: String) -> Bool {
    self[name] != nil
  }

  /// The names that are not among those allowed.
  func names(notIn allowed: [String]) -> [NodeID] {
    var names: [NodeID] = []
    for member in document.members(of: node) {
      let length = document.plainText(member.name)?.count
      var isAllowed = false
      for name in allowed
      where (length == nil || length == name.utf8.count) && document.string(member.name, isText: name) {
        isAllowed = true
        break
      }
      if !isAllowed { names.append(member.name) }
    }
    return names
  }
}
