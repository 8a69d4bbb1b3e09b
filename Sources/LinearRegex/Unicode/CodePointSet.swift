/// A set of code points, as sorted ranges that neither overlap nor touch.
struct CodePointSet: Hashable, Sendable {
  /// The greatest code point.
  static let last: UInt32 = 0x10FFFF

  private(set) var ranges: [ClosedRange<UInt32>]

  /// Creates a set from ranges in any order.
  init(_ ranges: [ClosedRange<UInt32>] = []) {
    self.ranges = ranges
    normalize()
  }

  /// Creates the set of one code point.
  init(_ codePoint: UInt32) {
    ranges = [codePoint...codePoint]
  }

  /// Tells whether a code point is a member.
  func contains(_ codePoint: UInt32) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < codePoint { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].lowerBound <= codePoint
  }

  /// The code points that are not members.
  var inverted: CodePointSet {
    var result = CodePointSet()
    var next: UInt32 = 0
    for range in ranges {
      if range.lowerBound > next { result.ranges.append(next...(range.lowerBound - 1)) }
      next = range.upperBound + 1
    }
    if next <= Self.last { result.ranges.append(next...Self.last) }
    return result
  }

  private mutating func normalize() {
    ranges.sort { $0.lowerBound < $1.lowerBound }
    var kept = 0
    for index in ranges.indices {
      let range = ranges[index]
      if kept > 0, range.lowerBound <= ranges[kept - 1].upperBound &+ 1 {
        let joined = ranges[kept - 1]
        ranges[kept - 1] = joined.lowerBound...max(joined.upperBound, range.upperBound)
      } else {
        ranges[kept] = range
        kept += 1
      }
    }
    ranges.removeLast(ranges.count - kept)
  }
}

// MARK: - Building

extension CodePointSet {
  /// Collects the members of a character class.
  ///
  /// What is collected is put in order each time it has doubled, so that a class that names a large category
  /// many times stays small.
  struct Builder {
    private var pending: [ClosedRange<UInt32>] = []
    private var threshold = 4096

    mutating func insert(_ range: ClosedRange<UInt32>) {
      pending.append(range)
      compactIfLarge()
    }

    mutating func insert(_ set: CodePointSet) {
      pending.append(contentsOf: set.ranges)
      compactIfLarge()
    }

    /// The set of all that was inserted.
    var set: CodePointSet { CodePointSet(pending) }

    private mutating func compactIfLarge() {
      guard pending.count > threshold else { return }
      pending = set.ranges
      threshold = max(4096, pending.count * 2)
    }
  }
}
