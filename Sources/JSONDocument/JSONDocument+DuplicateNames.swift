/// Two members of one object that have the same name.
package struct DuplicateName: Error, Equatable, Sendable {
  /// The name.
  package let name: String
  /// The first place.
  package let first: ByteRange
  /// The place that repeats it.
  package let second: ByteRange
}

extension JSONDocument {
  /// Returns every member whose name an earlier member of the same object has, in the order of the text; at most so
  /// many.
  package func duplicateNames(limit: Int = 1_000) -> [DuplicateName] {
    var found: [DuplicateName] = []
    var hashes: [UInt64] = []
    let tape = nodes.span
    for index in 0..<tape.count where tape[index].kind == .object {
      if Self.hasDifferentMarks(index, tape) { continue }
      let object = NodeID(index: UInt32(truncatingIfNeeded: index))
      if hasDifferentHashes(object, &hashes) { continue }
      var seen: [JSONName: NodeID] = [:]
      for member in members(of: object) {
        let key = JSONName(utf8: utf8(member.name))
        if let earlier = seen[key] {
          found.append(duplicate(earlier, member.name))
          if found.count >= limit { return found }
        } else {
          seen[key] = member.name
        }
      }
    }
    return found
  }

  /// Tells whether the names of an object have different hashes (FNV-1a), so that they are different for sure.
  private func hasDifferentHashes(_ object: NodeID, _ hashes: inout [UInt64]) -> Bool {
    hashes.removeAll(keepingCapacity: true)
    for member in members(of: object) {
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      if let text = plainText(member.name) {
        let span = bytes.span
        for position in text { hash = (hash ^ UInt64(span[position])) &* 0x100_0000_01B3 }
      } else {
        for byte in utf8(member.name) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      }
      hashes.append(hash)
    }
    hashes.sort()
    var position = 1
    while position < hashes.count {
      if hashes[position] == hashes[position - 1] { return false }
      position += 1
    }
    return true
  }

  /// Tells whether the names of an object are all different for sure: a set of 128 bits, to which each name adds
  /// one that follows from its mark, never meets a bit that is there already.
  private static func hasDifferentMarks(_ object: Int, _ nodes: borrowing Span<Node>) -> Bool {
    let end = nodes[object].next
    var position = UInt32(truncatingIfNeeded: object) &+ 1
    // There is nothing to tell apart where there is one name or none.
    if position == end || nodes[Int(position) &+ 1].next == end { return true }
    var low: UInt64 = 0
    var high: UInt64 = 0
    while position < end {
      let name = nodes[Int(position)]
      if name.isComplex { return false }
      let mark = name.mark &>> 9
      let bit: UInt64 = 1 &<< UInt64(mark & 63)
      if mark < 64 {
        if low & bit != 0 { return false }
        low |= bit
      } else {
        if high & bit != 0 { return false }
        high |= bit
      }
      position = nodes[Int(position) &+ 1].next
    }
    return true
  }

  private func duplicate(_ first: NodeID, _ second: NodeID) -> DuplicateName {
    DuplicateName(name: string(second), first: range(of: first), second: range(of: second))
  }
}
