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
    var names: [NodeID] = []
    var marks: [UInt32] = []
    for index in 0..<nodes.count where nodes[index].kind == .object {
      let object = NodeID(index: UInt32(truncatingIfNeeded: index))
      if hasDifferentMarks(object) { continue }
      // Small objects, the usual case, are compared pair by pair without a table; length and two bytes tell most
      // names apart.
      names.removeAll(keepingCapacity: true)
      marks.removeAll(keepingCapacity: true)
      for member in members(of: object) {
        names.append(member.name)
        marks.append(mark(member.name))
      }
      if names.count <= 16 {
        for later in names.indices {
          for earlier in 0..<later
          where (marks[earlier] == marks[later] || marks[earlier] == 0 || marks[later] == 0)
            && isSameName(names[earlier], names[later])
          {
            found.append(duplicate(names[earlier], names[later]))
            break
          }
        }
      } else {
        var seen: [JSONName: NodeID] = [:]
        for name in names {
          let key = JSONName(utf8: utf8(name))
          if let earlier = seen[key] {
            found.append(duplicate(earlier, name))
          } else {
            seen[key] = name
          }
        }
      }
    }
    return found
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

  /// A number that is the same for equal names: 0 for names with escapes, else length, first and last byte.
  private func mark(_ name: NodeID) -> UInt32 {
    guard let text = plainText(name), !text.isEmpty else { return 0 }
    let ends = UInt32(bytes[text.lowerBound]) << 8 | UInt32(bytes[text.upperBound - 1])
    return UInt32(truncatingIfNeeded: text.count) << 16 | ends
  }

  private func isSameName(_ left: NodeID, _ right: NodeID) -> Bool {
    if let ours = plainText(left), let theirs = plainText(right) {
      guard ours.count == theirs.count else { return false }
      return bytes[ours] == bytes[theirs]
    }
    return utf8(left) == utf8(right)
  }

  private func duplicate(_ first: NodeID, _ second: NodeID) -> DuplicateName {
    DuplicateName(name: string(second), first: range(of: first), second: range(of: second))
  }
}
