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
  /// Returns every member whose name an earlier member of the same object has, in the order of the text.
  package func duplicateNames() -> [DuplicateName] {
    var found: [DuplicateName] = []
    var hashes: [UInt64] = []
    for index in 0..<nodes.count where nodes[index].kind == .object {
      let object = NodeID(index: UInt32(truncatingIfNeeded: index))
      if hasDifferentMarks(object) || hasDifferentHashes(object, &hashes) { continue }
      var seen: [JSONName: NodeID] = [:]
      for member in members(of: object) {
        let key = JSONName(utf8: utf8(member.name))
        if let earlier = seen[key] {
          found.append(duplicate(earlier, member.name))
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
        for position in text { hash = (hash ^ UInt64(bytes[position])) &* 0x100_0000_01B3 }
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

  /// Tells whether the names of an object are all different for sure: a set of 256 bits, to which each name adds
  /// one that follows from its length and three of its bytes, never meets a bit that is there already.
  private func hasDifferentMarks(_ object: NodeID) -> Bool {
    var bits: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
    let end = nodes[Int(object.index)].next
    var position = object.index + 1
    while position < end {
      let name = nodes[Int(position)]
      let length = name.end - name.start
      // An empty name has two quotes.
      if name.isComplex || length == 2 { return false }
      let first = UInt32(bytes[Int(name.start) + 1])
      let middle = UInt32(bytes[Int(name.start + length / 2)])
      let last = UInt32(bytes[Int(name.end) - 2])
      let mark = (length &+ first &* 31 &+ middle &* 961 &+ last &* 29_791) &* 0x9E37_79B1 &>> 24
      let bit: UInt64 = 1 &<< UInt64(mark & 63)
      switch mark >> 6 {
      case 0:
        if bits.0 & bit != 0 { return false }
        bits.0 |= bit
      case 1:
        if bits.1 & bit != 0 { return false }
        bits.1 |= bit
      case 2:
        if bits.2 & bit != 0 { return false }
        bits.2 |= bit
      default:
        if bits.3 & bit != 0 { return false }
        bits.3 |= bit
      }
      position = nodes[Int(position) + 1].next
    }
    return true
  }

  private func duplicate(_ first: NodeID, _ second: NodeID) -> DuplicateName {
    DuplicateName(name: string(second), first: range(of: first), second: range(of: second))
  }
}
