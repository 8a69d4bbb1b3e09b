internal import JSONDocument

/// Tables of names that are looked up in the bytes of documents without making strings.
///
/// A name's key is its length with its first, middle and last byte; the key is hashed with a multiplier that is
/// chosen for the table. Names that are made to collide are searched by halves instead, so that no table is slow.
struct NameTables: Sendable {
  struct Table: Sendable {
    var slots: UInt32
    var shift: UInt32
    var multiplier: UInt32
    var entries: UInt32
    var count: UInt32
    var isSorted: Bool
  }

  struct Entry: Sendable {
    var key: UInt32
    var start: UInt32
    var length: UInt32
    /// The record of the member's schema, or `none`.
    var schema: UInt32
    /// The number among the required names, or `none`.
    var required: UInt32
  }

  private var tables: [Table] = []
  private(set) var entries: [Entry] = []
  private var slots: [UInt32] = []
  private var bytes: [UInt8] = []

  /// A name with what belongs to it.
  struct Item {
    var name: [UInt8]
    var schema: UInt32 = none
    var required: UInt32 = none
  }

  /// Adds a table of names that are all different.
  mutating func add(_ items: [Item]) -> UInt32 {
    var added: [Entry] = []
    added.reserveCapacity(items.count)
    for item in items {
      added.append(
        Entry(
          key: Self.key(item.name, 0, item.name.count), start: UInt32(truncatingIfNeeded: bytes.count),
          length: UInt32(truncatingIfNeeded: item.name.count), schema: item.schema, required: item.required))
      bytes += item.name
    }
    var bits: UInt32 = 1
    while 1 << bits < items.count * 2 { bits += 1 }
    let first = UInt32(truncatingIfNeeded: entries.count)
    var table = Table(
      slots: UInt32(truncatingIfNeeded: slots.count), shift: 32 - bits, multiplier: 0, entries: first,
      count: UInt32(truncatingIfNeeded: items.count), isSorted: false)
    var best: [UInt32] = []
    var bestProbes = Int.max
    for multiplier: UInt32 in [0x9E37_79B1, 0x85EB_CA6B, 0xC2B2_AE35, 0x27D4_EB2F] where bestProbes > 1 {
      let (filled, probes) = Self.fill(added, bits: bits, multiplier: multiplier)
      if probes < bestProbes {
        bestProbes = probes
        best = filled
        table.multiplier = multiplier
      }
    }
    if bestProbes > 16 {
      table.isSorted = true
      added.sort { precedes($0, $1) }
    } else {
      slots += best
    }
    entries += added
    tables.append(table)
    return UInt32(truncatingIfNeeded: tables.count - 1)
  }

  /// Returns the slots and the longest search; gives up, with a long search, where there are many collisions.
  private static func fill(_ entries: [Entry], bits: UInt32, multiplier: UInt32) -> ([UInt32], Int) {
    let mask = (1 << bits) - 1
    var slots = [UInt32](repeating: 0, count: mask + 1)
    var longest = 0
    for (index, entry) in entries.enumerated() {
      var slot = Int((entry.key &* multiplier) &>> (32 - bits))
      var probes = 1
      while slots[slot] != 0 {
        slot = (slot + 1) & mask
        probes += 1
        if probes > 16 { return (slots, probes) }
      }
      slots[slot] = UInt32(truncatingIfNeeded: index + 1)
      longest = max(longest, probes)
    }
    return (slots, longest)
  }

  /// Returns the index of the entry for a name, or `none`.
  func find(_ index: UInt32, _ text: [UInt8], _ start: Int, _ end: Int) -> UInt32 {
    let table = tables[Int(index)]
    let length = end - start
    if table.isSorted { return search(table, text, start, length) }
    let key = Self.key(text, start, length)
    let mask = Int(1 &<< (32 &- table.shift) &- (1 as UInt32))
    var slot = Int((key &* table.multiplier) &>> table.shift)
    while true {
      let number = slots[Int(table.slots) + slot]
      if number == 0 { return none }
      let position = table.entries + number - 1
      let entry = entries[Int(position)]
      if entry.key == key, entry.length == length, isEqual(entry, text.span, start) { return position }
      slot = (slot + 1) & mask
    }
  }

  /// The text of an entry.
  func text(_ entry: Entry) -> String {
    String(decoding: bytes[Int(entry.start)..<Int(entry.start + entry.length)], as: UTF8.self)
  }

  /// The indices of a table's entries.
  func entries(of table: UInt32) -> Range<Int> {
    let table = tables[Int(table)]
    return Int(table.entries)..<Int(table.entries + table.count)
  }

  @inline(__always)
  private func isEqual(_ entry: Entry, _ text: borrowing Span<UInt8>, _ start: Int) -> Bool {
    let length = Int(entry.length)
    let first = Int(entry.start)
    let ours = bytes.span.extracting(first..<first + length)
    let theirs = text.extracting(start..<start + length)
    // Eight bytes at a time, the last eight once more where the length is no multiple of eight.
    guard length >= 8 else {
      for offset in 0..<length where ours[offset] != theirs[offset] { return false }
      return true
    }
    var offset = 0
    while offset < length &- 8 {
      if word(ours, offset) != word(theirs, offset) { return false }
      offset &+= 8
    }
    return word(ours, length &- 8) == word(theirs, length &- 8)
  }

  /// Returns eight bytes as a number; the compiler makes one load of them.
  @inline(__always)
  private func word(_ bytes: borrowing Span<UInt8>, _ start: Int) -> UInt64 {
    guard start >= 0, start <= bytes.count &- 8 else { return 0 }
    var word = UInt64(bytes[start])
    word |= UInt64(bytes[start &+ 1]) << 8
    word |= UInt64(bytes[start &+ 2]) << 16
    word |= UInt64(bytes[start &+ 3]) << 24
    word |= UInt64(bytes[start &+ 4]) << 32
    word |= UInt64(bytes[start &+ 5]) << 40
    word |= UInt64(bytes[start &+ 6]) << 48
    word |= UInt64(bytes[start &+ 7]) << 56
    return word
  }

  private func search(_ table: Table, _ text: [UInt8], _ start: Int, _ length: Int) -> UInt32 {
    var low = Int(table.entries)
    var high = low + Int(table.count)
    while low < high {
      let middle = (low + high) / 2
      switch order(entries[middle], text, start, length) {
      case 0: return UInt32(truncatingIfNeeded: middle)
      case ..<0: low = middle + 1
      default: high = middle
      }
    }
    return none
  }

  /// Orders by length, then by bytes.
  private func order(_ entry: Entry, _ text: [UInt8], _ start: Int, _ length: Int) -> Int {
    if Int(entry.length) != length { return Int(entry.length) - length }
    for offset in 0..<length {
      let ours = Int(bytes[Int(entry.start) + offset])
      let theirs = Int(text[start + offset])
      if ours != theirs { return ours - theirs }
    }
    return 0
  }

  private func precedes(_ left: Entry, _ right: Entry) -> Bool {
    order(left, bytes, Int(right.start), Int(right.length)) < 0
  }

  @inline(__always)
  private static func key(_ text: [UInt8], _ start: Int, _ length: Int) -> UInt32 {
    if length == 0 { return 0 }
    let first = UInt32(text[start])
    let middle = UInt32(text[start + length / 2])
    let last = UInt32(text[start + length - 1])
    return UInt32(truncatingIfNeeded: length & 0xFF) &<< 24 | first &<< 16 | middle &<< 8 | last
  }
}
