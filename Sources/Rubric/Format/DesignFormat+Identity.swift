package import JSONDocument

extension DesignFormat {
  /// Returns the path of a place by names and identities, `participants[actor_id=ministry].status` for example.
  ///
  /// It stays the same when lists are reordered, as long as their entries have identities; an entry without one is
  /// named by its index, from 0.
  package func identityPath(of pointer: JSONPointer, in document: JSONDocument) -> String {
    var path = ""
    var names: [String] = []
    var isPlain = true
    var current = document.root
    for (position, token) in pointer.tokens.enumerated() {
      guard let next = document.node(at: JSONPointer(tokens: Array(pointer.tokens[...position]))) else {
        break
      }
      if document.kind(of: current) == .array {
        path += "[" + entry(next, index: token, of: isPlain ? names : [], in: document) + "]"
        isPlain = false
      } else {
        path += path.isEmpty ? token : "." + token
        names.append(token)
      }
      current = next
    }
    return path
  }

  private func entry(_ node: NodeID, index: String, of list: [String], in document: JSONDocument) -> String {
    switch document.kind(of: node) {
    case .string: return "=" + document.string(node)
    case .object:
      var fields = ["id"]
      for known in lists where known.path == list { fields = [known.identity.text] }
      for field in fields {
        if let value = document.value(of: node, named: field), document.kind(of: value) == .string {
          return field + "=" + document.string(value)
        }
      }
      return index
    default: return index
    }
  }
}
