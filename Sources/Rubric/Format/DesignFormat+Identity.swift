package import JSONDocument

extension DesignFormat {
  /// Returns the path of a place by names and identities, `participants[actor_id=ministry].status` for example.
  ///
  /// It stays the same when lists are reordered, as long as their entries have identities; an entry without one is
  /// named by its index, from 0, or by a digest of what it holds.
  package func identityPath(
    of pointer: JSONPointer, in document: JSONDocument, namingContent: Bool = false
  ) -> String {
    var path = ""
    var names: [String] = []
    var isPlain = true
    var current = document.root
    for (position, token) in pointer.tokens.enumerated() {
      guard let next = document.node(at: JSONPointer(tokens: Array(pointer.tokens[...position]))) else {
        break
      }
      if document.kind(of: current) == .array {
        let name = entry(next, of: isPlain ? names : [], in: document)
        path += "[" + (name ?? (namingContent ? "#" + document.digest(of: next) : token)) + "]"
        isPlain = false
      } else {
        path += path.isEmpty ? token : "." + token
        names.append(token)
      }
      current = next
    }
    return path
  }

  private func entry(_ node: NodeID, of list: [String], in document: JSONDocument) -> String? {
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
      return nil
    default: return nil
    }
  }
}

extension JSONDocument {
  /// Returns eight hexadecimal digits for a value: members may stand in any order, and spaces do not count.
  package func digest(of node: NodeID) -> String {
    let value = digestValue(of: node)
    let digits = String(UInt32(truncatingIfNeeded: value ^ (value >> 32)), radix: 16)
    return String(repeating: "0", count: 8 - digits.utf8.count) + digits
  }

  private func digestValue(of node: NodeID) -> UInt64 {
    func mix(_ hash: UInt64, _ bytes: some Sequence<UInt8>) -> UInt64 {
      var hash = hash
      for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      return (hash ^ 0xFF) &* 0x100_0000_01B3
    }
    func start(_ letter: UInt8) -> UInt64 { mix(0xCBF2_9CE4_8422_2325, [letter]) }
    switch kind(of: node) {
    case .object:
      var sum: UInt64 = 0
      for member in members(of: node) {
        sum &+= mix(start(UInt8(ascii: "m")) &+ digestValue(of: member.value), utf8(member.name))
      }
      return start(UInt8(ascii: "o")) &+ sum
    case .array:
      var hash = start(UInt8(ascii: "a"))
      for element in elements(of: node) { hash = (hash ^ digestValue(of: element)) &* 0x100_0000_01B3 }
      return hash
    case .string, .name: return mix(start(UInt8(ascii: "s")), utf8(node))
    case .number, .true, .false, .null: return mix(start(UInt8(ascii: "v")), bytes[range(of: node).offsets])
    }
  }
}
