internal import JSONDocument

/// Numbers the distinct texts of an evaluation, so that sets of values hold small integers.
///
/// Open addressing over the UTF-8 bytes with FNV-1a, because looking a text up must not allocate.
struct SymbolTable: Sendable {
  /// A text's number.
  typealias Symbol = UInt32

  private(set) var names: [JSONName] = []
  /// Symbols plus one; 0 marks a free slot. The count is a power of two.
  private var slots: [UInt32] = Array(repeating: 0, count: 64)

  /// The number of texts.
  var count: Int { names.count }

  /// Returns the text of a symbol.
  func text(_ symbol: Symbol) -> String {
    Int(symbol) < names.count ? names[Int(symbol)].text : ""
  }

  /// Returns the symbol of a text, or nil where it has none.
  func find(_ text: borrowing Span<UInt8>, in range: Range<Int>) -> Symbol? {
    var slot = Int(truncatingIfNeeded: hash(text, range)) & (slots.count - 1)
    while slots[slot] != 0 {
      let symbol = slots[slot] - 1
      if names[Int(symbol)].equals(text, in: range) { return symbol }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Returns the symbol of a text, a new one where it has none.
  mutating func intern(_ name: JSONName) -> Symbol {
    if let known = name.withUTF8({ find($0, in: 0..<$0.count) }) { return known }
    let symbol = Symbol(truncatingIfNeeded: names.count)
    names.append(name)
    if names.count * 2 > slots.count {
      slots = Array(repeating: 0, count: slots.count * 2)
      for position in names.indices { place(Symbol(truncatingIfNeeded: position)) }
    } else {
      place(symbol)
    }
    return symbol
  }

  private mutating func place(_ symbol: Symbol) {
    var slot =
      Int(truncatingIfNeeded: names[Int(symbol)].withUTF8 { hash($0, 0..<$0.count) }) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = symbol + 1
  }

  private func hash(_ text: borrowing Span<UInt8>, _ range: Range<Int>) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    for position in range { hash = (hash ^ UInt32(text[position])) &* 16_777_619 }
    return hash
  }
}
