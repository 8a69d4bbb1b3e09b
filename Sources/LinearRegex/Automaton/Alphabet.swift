/// The symbols an automaton runs on: code points that no set of the pattern tells apart are one symbol.
///
/// `^\d{4}-\d\d$` has three symbols (digits, the hyphen, all else), so its tables are three columns wide
/// whatever the number of characters in Unicode. An ASCII byte finds its symbol with one lookup; for the rest
/// the bytes of a character are put together first, unless all characters beyond ASCII are one symbol.
struct Alphabet: Sendable {
  /// The most symbols that fit the tables.
  static let symbolLimit = 65_000

  /// How many symbols there are.
  let symbolCount: Int

  /// The symbols of each set of the pattern, in order.
  let symbolsOfSets: [[UInt16]]

  /// For each symbol, whether its characters are word characters; nil if the pattern does not ask.
  let isWord: [Bool]?

  /// The symbols of the characters of ASCII.
  let asciiSymbols: [UInt16]
  /// The first code points of the intervals, and the symbols of these.
  let starts: [UInt32]
  let symbols: [UInt16]
  /// The symbol of everything beyond ASCII, if it is one.
  private let highSymbol: UInt16?

  /// Creates the coarsest alphabet for some sets.
  init(_ sets: [CodePointSet], tellsWordsApart: Bool) {
    var partition = Partition(tellsWordsApart ? sets + [.wordCharacters] : sets)
    symbolsOfSets = sets.map { partition.symbols(of: $0) }
    var isWord: [Bool]?
    if tellsWordsApart {
      var flags = [Bool](repeating: false, count: partition.symbolCount)
      for symbol in partition.symbols(of: .wordCharacters) { flags[Int(symbol)] = true }
      isWord = flags
    }
    self.isWord = isWord
    symbolCount = partition.symbolCount
    partition.joinNeighbours()
    starts = partition.starts
    symbols = partition.symbols
    asciiSymbols = partition.asciiSymbols
    // The last interval reaches to the end of Unicode.
    highSymbol = partition.starts.last.map { $0 <= 0x80 } == true ? partition.symbols.last : nil
  }

  /// Makes an alphabet that walks a finished table; nil where its parts do not go together.
  init?(starts: [UInt32], symbols: [UInt16], symbolCount: Int) {
    guard starts.first == 0, starts.count == symbols.count, symbolCount <= Self.symbolLimit else {
      return nil
    }
    for symbol in symbols where symbol >= symbolCount { return nil }
    self.starts = starts
    self.symbols = symbols
    self.symbolCount = symbolCount
    symbolsOfSets = []
    isWord = nil
    highSymbol = starts.last.map { $0 <= 0x80 } == true ? symbols.last : nil
    var asciiSymbols: [UInt16] = []
    asciiSymbols.reserveCapacity(128)
    var interval = 0
    for codePoint: UInt32 in 0..<128 {
      if interval + 1 < starts.count, starts[interval + 1] <= codePoint { interval += 1 }
      asciiSymbols.append(symbols[interval])
    }
    self.asciiSymbols = asciiSymbols
  }

  /// Returns what a character of a symbol is as a neighbour of a place.
  func neighbour(_ symbol: Int) -> Neighbour {
    guard let isWord, isWord[symbol] else { return .otherCharacter }
    return .wordCharacter
  }

  /// Reads the character at a place and moves the place behind it.
  @inline(__always)
  func nextSymbol(_ text: borrowing Span<UInt8>, _ place: inout Int, end: Int) -> Int {
    let byte = text[place]
    if byte < 0x80 {
      place += 1
      return Int(asciiSymbols[Int(byte)])
    }
    return highSymbol(text, first: byte, &place, end: end)
  }

  private func highSymbol(
    _ text: borrowing Span<UInt8>, first: UInt8, _ place: inout Int, end: Int
  ) -> Int {
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    // Ill-formed text must not trap: a character that is cut off ends at the end.
    let next = min(place + length, end)
    defer { place = next }
    if let highSymbol { return Int(highSymbol) }
    var value = UInt32(first) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for index in (place + 1)..<max(next, place + 1) { value = value << 6 | UInt32(text[index]) & 0x3F }
    return Int(symbols[interval(of: value)])
  }

  /// Returns the interval that holds a code point.
  private func interval(of codePoint: UInt32) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= codePoint { low = middle } else { high = middle }
    }
    return low
  }
}
