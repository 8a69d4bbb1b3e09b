internal import JSONDocument

/// Numbers the distinct texts of an evaluation, so that sets of values hold small integers.
///
/// The texts stand one behind the other in one array, and are found by open addressing over a
/// hash of their UTF-8 bytes: neither looking a text up nor adding one allocates for that text.
struct SymbolTable: Sendable {
  /// A text's number.
  typealias Symbol = UInt32

  private var bytes: [UInt8] = []
  /// Where the texts end, in the order of their symbols.
  private var ends: [UInt32] = []
  /// Symbols plus one; 0 marks a free slot. The count is a power of two.
  private var slots: [UInt32] = Array(repeating: 0, count: 64)

  /// The number of texts.
  var count: Int { ends.count }

  /// The texts, in the order of their symbols.
  var names: [JSONName] {
    (0..<count).map { JSONName(utf8: Array(bytes[range(of: $0)])) }
  }

  /// Returns the text of a symbol.
  func text(_ symbol: Symbol) -> String {
    Int(symbol) < count ? String(decoding: bytes[range(of: Int(symbol))], as: UTF8.self) : ""
  }

  /// Returns the symbol of a text, or nil where it has none.
  func find(_ text: borrowing Span<UInt8>, in range: Range<Int>) -> Symbol? {
    let slot = self.slot(of: text, in: range)
    return slots[slot] == 0 ? nil : slots[slot] - 1
  }

  /// Returns the symbol of a text, a new one where it has none.
  mutating func intern(_ text: borrowing Span<UInt8>, in range: Range<Int>) -> Symbol {
    var slot = self.slot(of: text, in: range)
    if slots[slot] != 0 { return slots[slot] - 1 }
    for position in range { bytes.append(text[position]) }
    ends.append(UInt32(truncatingIfNeeded: bytes.count))
    if count * 2 > slots.count {
      slots = Array(repeating: 0, count: slots.count * 2)
      for symbol in 0..<count - 1 {
        let place = self.slot(of: bytes.span, in: self.range(of: symbol))
        slots[place] = Symbol(truncatingIfNeeded: symbol + 1)
      }
      slot = self.slot(of: text, in: range)
    }
    slots[slot] = Symbol(truncatingIfNeeded: count)
    return Symbol(truncatingIfNeeded: count - 1)
  }

  /// Returns the symbol of a text, a new one where it has none.
  mutating func intern(_ name: JSONName) -> Symbol {
    intern(name.utf8.span, in: 0..<name.utf8.count)
  }

  /// Returns the slot that a text has, or that is free for it.
  private func slot(of text: borrowing Span<UInt8>, in range: Range<Int>) -> Int {
    let hash = text.extracting(range).wordHash
    var slot = Int(truncatingIfNeeded: hash &>> 32) & (slots.count - 1)
    while slots[slot] != 0, !isText(Int(slots[slot]) - 1, text, in: range) {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private func isText(_ symbol: Int, _ text: borrowing Span<UInt8>, in range: Range<Int>) -> Bool {
    bytes.span.extracting(self.range(of: symbol)).hasSameBytes(as: text.extracting(range))
  }

  private func range(of symbol: Int) -> Range<Int> {
    (symbol == 0 ? 0 : Int(ends[symbol - 1]))..<Int(ends[symbol])
  }
}
