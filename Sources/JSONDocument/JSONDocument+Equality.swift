extension JSONDocument {
  /// Tells whether two values are equal as JSON Schema and JSONPath define it: numbers by value, strings by
  /// code points, objects without regard to order.
  package func isEqual(_ left: NodeID, to right: NodeID, in other: JSONDocument) -> Bool {
    let leftKind = kind(of: left)
    guard leftKind == other.kind(of: right) else { return false }
    switch leftKind {
    case .null, .true, .false: return true
    case .number:
      if let ours = int64(left), let theirs = other.int64(right) { return ours == theirs }
      return number(left) == other.number(right)
    case .string, .name:
      if let ours = plainText(left), let theirs = other.plainText(right) {
        guard nodes[Int(left.index)].mark == other.nodes[Int(right.index)].mark else { return false }
        return bytes.span.extracting(ours).hasSameBytes(as: other.bytes.span.extracting(theirs))
      }
      return utf8(left) == other.utf8(right)
    case .array:
      var theirs = other.elements(of: right)
      for ours in elements(of: left) {
        guard let their = theirs.next(), isEqual(ours, to: their, in: other) else { return false }
      }
      return theirs.next() == nil
    case .object:
      var count = 0
      var values: [JSONName: NodeID] = [:]
      for member in other.members(of: right) {
        values[JSONName(utf8: other.utf8(member.name))] = member.value
      }
      for member in members(of: left) {
        count += 1
        guard let value = values[JSONName(utf8: utf8(member.name))],
          isEqual(member.value, to: value, in: other)
        else { return false }
      }
      return count == other.count(of: right)
    }
  }

  /// Feeds a value into a hasher so that equal values, in the sense of ``isEqual(_:to:in:)``, feed the same.
  package func hash(_ node: NodeID, into hasher: inout Hasher) {
    switch kind(of: node) {
    case .null: hasher.combine(0 as UInt8)
    case .true: hasher.combine(1 as UInt8)
    case .false: hasher.combine(2 as UInt8)
    case .number:
      hasher.combine(3 as UInt8)
      if let integer = int64(node) { hasher.combine(integer) } else { hasher.combine(number(node)) }
    case .string, .name:
      hasher.combine(4 as UInt8)
      hasher.combine(utf8(node))
    case .array:
      hasher.combine(5 as UInt8)
      for element in elements(of: node) { hash(element, into: &hasher) }
    case .object:
      hasher.combine(6 as UInt8)
      // Order does not count: the members' own hashes are summed.
      var sum = 0
      for member in members(of: node) {
        var inner = Hasher()
        inner.combine(utf8(member.name))
        hash(member.value, into: &inner)
        sum = sum &+ inner.finalize()
      }
      hasher.combine(sum)
    }
  }
}
