internal import JSONDocument

/// Tables of names that are looked up in the bytes of documents without making strings.
///
/// A name's key is its mark, which the tape of a document keeps; it is hashed with a multiplier that is chosen for the
/// table. Names that are made to collide are searched by halves instead, so that no table is slow.
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
  /// The keys, in the upper half, with the numbers of the entries, from 1, in the lower; 0 marks a free slot.
  private var slots: [UInt64] = []
  private var bytes: [UInt8] = []

  init() {}

  /// Adds a table of the names that a builder has gathered.
  mutating func add(_ builder: NameTableBuilder) -> UInt32 {
    let first = entries.count
    let firstByte = UInt32(truncatingIfNeeded: bytes.count)
    let count = builder.entries.count
    bytes += builder.bytes
    for entry in builder.entries {
      var entry = entry
      entry.start += firstByte
      entries.append(entry)
    }
    var table = Table(
      slots: 0, shift: 0, multiplier: 0, entries: UInt32(truncatingIfNeeded: first),
      count: UInt32(truncatingIfNeeded: count), isSorted: false)
    reserveSlots(for: &table)
    var bestProbes = Int.max
    var last: UInt32 = 0
    for multiplier: UInt32 in [0x9E37_79B1, 0x85EB_CA6B, 0xC2B2_AE35, 0x27D4_EB2F] where bestProbes > 1 {
      let probes = fill(table, multiplier)
      last = multiplier
      if probes < bestProbes {
        bestProbes = probes
        table.multiplier = multiplier
      }
    }
    if last != table.multiplier { _ = fill(table, table.multiplier) }
    if bestProbes > Self.searchLimit {
      table.isSorted = true
      let sorted = entries[first...].sorted { precedes($0, $1) }
      entries.replaceSubrange(first..., with: sorted)
    }
    tables.append(table)
    return UInt32(truncatingIfNeeded: tables.count - 1)
  }

  /// The longest search in a table that is not sorted.
  private static let searchLimit = 16

  /// Fills the slots of a table and returns the longest search; gives up, with a long search, where there are many
  /// collisions.
  private mutating func fill(_ table: Table, _ multiplier: UInt32) -> Int {
    let start = Int(table.slots)
    let mask = (1 << Int(32 - table.shift)) - 1
    for slot in start...start + mask { slots[slot] = 0 }
    var longest = 0
    for index in 0..<Int(table.count) {
      let key = entries[Int(table.entries) + index].key
      var slot = Int((key &* multiplier) &>> table.shift)
      var probes = 1
      while slots[start + slot] != 0 {
        slot = (slot + 1) & mask
        probes += 1
        if probes > Self.searchLimit { return probes }
      }
      slots[start + slot] = UInt64(key) << 32 | UInt64(truncatingIfNeeded: index + 1)
      longest = max(longest, probes)
    }
    return longest
  }

  /// Returns the index of the entry for a name, or `none`.
  func find(_ index: UInt32, _ mark: UInt16, _ text: [UInt8], _ range: Range<Int>) -> UInt32 {
    let table = tables[Int(index)]
    if table.isSorted { return search(table, text, range.lowerBound, range.count) }
    let name = text.span.extracting(range)
    let key = UInt32(mark)
    let slots = slots.span
    let first = Int(table.slots)
    let mask = Int(1 &<< (32 &- table.shift) &- (1 as UInt32))
    var slot = Int((key &* table.multiplier) &>> table.shift)
    while true {
      let found = slots[first &+ slot]
      if found == 0 { return none }
      if UInt32(truncatingIfNeeded: found &>> 32) == key {
        let position = table.entries &+ UInt32(truncatingIfNeeded: found) &- 1
        if isEqual(entries[Int(position)], name) { return position }
      }
      slot = (slot &+ 1) & mask
    }
  }

  /// Tells whether an index is that of a table's entry for just this name.
  @inline(__always)
  func isEntry(
    _ index: UInt32, of table: UInt32, _ mark: UInt16, _ text: [UInt8], _ range: Range<Int>
  ) -> Bool {
    let table = tables[Int(table)]
    guard index &- table.entries < table.count else { return false }
    let entry = entries[Int(index)]
    return entry.key == UInt32(mark) && isEqual(entry, text.span.extracting(range))
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
  private func isEqual(_ entry: Entry, _ name: borrowing Span<UInt8>) -> Bool {
    let first = Int(entry.start)
    return bytes.span.extracting(first..<first &+ Int(entry.length)).hasSameBytes(as: name)
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

  // MARK: - Images

  /// The names, one after the other, in the order of the entries.
  var names: [UInt8] {
    entries.flatMap { bytes[Int($0.start)..<Int($0.start + $0.length)] }
  }

  func write(to image: inout SchemaImageWriter) {
    image.list(tables) { image, table in
      image.number(table.count)
      image.number(table.isSorted ? 1 : 0)
      image.number(table.multiplier)
    }
    image.list(entries) { image, entry in
      image.number(entry.length)
      image.index(entry.schema)
      image.index(entry.required)
    }
  }

  /// Reads tables whose names begin some texts; nil where the two do not go together.
  init?(from image: inout SchemaImageReader, names texts: [UInt8]) {
    bytes = texts
    let tables = image.list { image -> Table? in
      guard let count = image.number(), let isSorted = image.number(), let multiplier = image.number() else {
        return nil
      }
      return Table(
        slots: 0, shift: 0, multiplier: multiplier, entries: 0, count: count, isSorted: isSorted == 1)
    }
    let entries = image.list { image -> Entry? in
      guard let name = image.nameRange(), let schema = image.index(), let required = image.index() else {
        return nil
      }
      return Entry(
        key: UInt32(TextMark.mark(of: texts.span, in: name)),
        start: UInt32(truncatingIfNeeded: name.lowerBound),
        length: UInt32(truncatingIfNeeded: name.count), schema: schema, required: required)
    }
    guard let tables, let entries else { return nil }
    self.entries = entries
    for var table in tables {
      let used = self.tables.last.map { $0.entries + $0.count } ?? 0
      guard Int(table.count) <= entries.count - Int(used) else { return nil }
      table.entries = used
      reserveSlots(for: &table)
      if !table.isSorted, fill(table, table.multiplier) > Self.searchLimit { return nil }
      self.tables.append(table)
    }
  }

  /// Appends free slots for a table whose number of entries is known.
  private mutating func reserveSlots(for table: inout Table) {
    var bits: UInt32 = 1
    while 1 << bits < table.count * 2 { bits += 1 }
    table.slots = UInt32(truncatingIfNeeded: slots.count)
    table.shift = 32 - bits
    slots.append(contentsOf: repeatElement(0, count: 1 << bits))
  }
}
