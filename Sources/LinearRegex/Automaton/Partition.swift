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
    Self.sort(&cuts)
    starts = []
    for cut in cuts where starts.last != cut { starts.append(cut) }
    symbols = [UInt16](repeating: 0, count: starts.count)
    var counts = Counts(size: starts.count)
    for set in sets {
      refine(by: set, &counts)
      guard symbolCount <= Alphabet.symbolLimit else { return }
    }
  }

  /// Sorts, few by insertion, which is quicker than to get the general algorithm going.
  private static func sort(_ cuts: inout [UInt32]) {
    guard cuts.count <= 32 else {
      cuts.sort()
      return
    }
    for index in cuts.indices.dropFirst() {
      let cut = cuts[index]
      var place = index
      while place > 0, cuts[place - 1] > cut {
        cuts[place] = cuts[place - 1]
        place -= 1
      }
      cuts[place] = cut
    }
  }

  /// What is counted for each symbol.
  private struct Counts {
    /// How many intervals a symbol has.
    var sizes: [Int]
    /// How many of them the set at work holds.
    var covered = [0]
    /// What replaces it in the set at work; 0, which replaces none, for nothing.
    var replacements: [UInt16] = [0]

    init(size: Int) { sizes = [size] }

    mutating func add(size: Int) {
      sizes.append(size)
      covered.append(0)
      replacements.append(0)
    }
  }

  /// Splits every symbol that a set holds only in part.
  private mutating func refine(by set: CodePointSet, _ counts: inout Counts) {
    let members = intervals(of: set)
    var touched: [Int] = []
    for interval in members {
      let symbol = Int(symbols[interval])
      if counts.covered[symbol] == 0 { touched.append(symbol) }
      counts.covered[symbol] += 1
    }
    // In the order of the intervals, so that numbering is the same in each run.
    for interval in members {
      let symbol = Int(symbols[interval])
      if counts.replacements[symbol] == 0 {
        let count = counts.covered[symbol]
        guard count < counts.sizes[symbol] else { continue }
        guard symbolCount < Alphabet.symbolLimit else {
          symbolCount = Alphabet.symbolLimit + 1
          return
        }
        counts.replacements[symbol] = UInt16(symbolCount)
        symbolCount += 1
        counts.sizes[symbol] -= count
        counts.add(size: count)
      }
      symbols[interval] = counts.replacements[symbol]
    }
    for symbol in touched {
      counts.covered[symbol] = 0
      counts.replacements[symbol] = 0
    }
  }

  /// Returns the symbols of a set that the partition was made for.
  func symbols(of set: CodePointSet) -> [UInt16] {
    var found: [UInt32] = []
    for interval in intervals(of: set) { found.append(UInt32(symbols[interval])) }
    Self.sort(&found)
    var result: [UInt16] = []
    for symbol in found where result.last.map({ UInt32($0) }) != symbol { result.append(UInt16(symbol)) }
    return result
  }

  /// The symbols of the characters of ASCII.
  var asciiSymbols: [UInt16] {
    var result: [UInt16] = []
    result.reserveCapacity(128)
    for interval in starts.indices where starts[interval] < 128 {
      let end = interval + 1 < starts.count ? min(starts[interval + 1], 128) : 128
      result.append(contentsOf: repeatElement(symbols[interval], count: Int(end - starts[interval])))
    }
    return result
  }

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
