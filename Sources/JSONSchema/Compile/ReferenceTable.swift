internal import JSONDocument

/// Remembers where the references of a document lead, by their text, since most of them name a few places again
/// and again.
///
/// Open addressing over the bytes of the text with FNV-1a, because looking a text up must not allocate. The texts are
/// ranges of the document's bytes.
struct ReferenceTable {
  private struct Entry {
    let hash: UInt32
    let resource: UInt32
    let text: Range<Int>
    let record: UInt32
  }

  private var entries: [Entry] = []
  /// Positions of entries plus one; 0 marks a free slot. The count is a power of two.
  private var slots: [UInt32] = []

  /// Returns the record that a reference with the same text in the same resource led to, or nil.
  func record(
    for text: Range<Int>, _ hash: UInt32, of resource: UInt32, in bytes: borrowing Span<UInt8>
  ) -> UInt32? {
    guard !slots.isEmpty else { return nil }
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let position = Int(slots[slot]) - 1
      if entries[position].hash == hash, entries[position].resource == resource,
        bytes.extracting(entries[position].text).hasSameBytes(as: bytes.extracting(text))
      {
        return entries[position].record
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Remembers a reference that is not there yet.
  mutating func add(_ record: UInt32, for text: Range<Int>, _ hash: UInt32, of resource: UInt32) {
    entries.append(Entry(hash: hash, resource: resource, text: text, record: record))
    if entries.count * 2 > slots.count {
      slots = Array(repeating: 0, count: max(256, slots.count * 2))
      for position in entries.indices { place(position) }
    } else {
      place(entries.count - 1)
    }
  }

  private mutating func place(_ position: Int) {
    var slot = Int(truncatingIfNeeded: entries[position].hash) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = UInt32(truncatingIfNeeded: position + 1)
  }

  /// Returns the hash of a text in a resource.
  static func hash(_ bytes: borrowing Span<UInt8>, _ text: Range<Int>, _ resource: UInt32) -> UInt32 {
    var hash: UInt32 = 2_166_136_261 ^ resource
    for position in text { hash = (hash ^ UInt32(bytes[position])) &* 16_777_619 }
    return hash
  }
}
