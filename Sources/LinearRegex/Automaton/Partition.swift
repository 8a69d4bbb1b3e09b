/// All code points cut into intervals, and the intervals grouped into symbols.
struct Partition {
  /// The first code point of each interval, in order; the first is 0.
  private(set) var starts: [UInt32]

  /// The symbol of each interval.
  private(set) var symbols: [UInt16]

  /// How many symbols there are; above `Alphabet.symbolLimit` the grouping was given up.
  private(set) var symbolCount = 1

  /// Cuts and groups so that each set is a union of symbols.
  init(_ sets: [CodePointSet]) {
    var cuts: [UInt32] = [0]
    for set in sets {
      for range in set.ranges {
        cuts.append(range.lowerBound)
        if range.upperBound < CodePointSet.last { cuts.append(range.upperBound + 1) }
      }
    }
    cuts.sort()
    starts = []
    for cut in cuts where starts.last != cut { starts.append(cut) }
    symbols = [UInt16](repeating: 0, count: starts.count)
    // How many intervals each symbol has.
    var sizes = [starts.count]
    for set in sets {
      refine(by: set, &sizes)
      guard symbolCount <= Alphabet.symbolLimit else { return }
    }
  }

  /// Splits every symbol that a set holds only in part.
  private mutating func refine(by set: CodePointSet, _ sizes: inout [Int]) {
    let members = intervals(of: set)
    var covered: [UInt16: Int] = [:]
    for interval in members { covered[symbols[interval], default: 0] += 1 }
    // In the order of the intervals, so that numbering is the same in each run.
    var replacements: [UInt16: UInt16] = [:]
    for interval in members {
      let symbol = symbols[interval]
      if let replacement = replacements[symbol] {
        symbols[interval] = replacement
        continue
      }
      let count = covered[symbol, default: 0]
      guard count < sizes[Int(symbol)] else { continue }
      guard symbolCount < Alphabet.symbolLimit else {
        symbolCount = Alphabet.symbolLimit + 1
        return
      }
      let replacement = UInt16(symbolCount)
      symbolCount += 1
      sizes[Int(symbol)] -= count
      sizes.append(count)
      replacements[symbol] = replacement
      symbols[interval] = replacement
    }
  }

  /// Returns the symbols of a set that the partition was made for.
  func symbols(of set: CodePointSet) -> [UInt16] {
    var seen = Set<UInt16>()
    var result: [UInt16] = []
    for interval in intervals(of: set) where seen.insert(symbols[interval]).inserted {
      result.append(symbols[interval])
    }
    result.sort()
    return result
  }

  /// Returns the symbol of a code point.
  func symbol(of codePoint: UInt32) -> UInt16 { symbols[firstInterval(from: codePoint + 1) - 1] }

  /// Joins intervals beside each other that have one symbol; the partition serves lookups only after that.
  mutating func joinNeighbours() {
    var kept = 0
    for index in starts.indices where kept == 0 || symbols[kept - 1] != symbols[index] {
      starts[kept] = starts[index]
      symbols[kept] = symbols[index]
      kept += 1
    }
    starts.removeLast(starts.count - kept)
    symbols.removeLast(symbols.count - kept)
  }

  private func intervals(of set: CodePointSet) -> [Int] {
    var result: [Int] = []
    for range in set.ranges {
      var interval = firstInterval(from: range.lowerBound)
      while interval < starts.count, starts[interval] <= range.upperBound {
        result.append(interval)
        interval += 1
      }
    }
    return result
  }

  /// Returns the first interval that starts at a code point or after it.
  private func firstInterval(from codePoint: UInt32) -> Int {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] < codePoint { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
