internal import JSONDocument

/// Remembers where the references of a document lead, by their text, since most of them name a few places again
/// and again.
///
/// Open addressing over the bytes of the text with FNV-1a, because looking a text up must not allocate.
struct ReferenceTable {
  private struct Entry {
    let resource: UInt32
    let node: NodeID
    let record: UInt32
  }

  private var entries: [Entry] = []
  /// Positions of entries plus one; 0 marks a free slot. The count is a power of two.
  private var slots: [UInt32] = Array(repeating: 0, count: 64)

  /// Returns the record that a reference with the same text in the same resource led to, or nil.
  func record(for node: NodeID, of resource: UInt32, in document: JSONDocument) -> UInt32? {
    guard let text = document.plainText(node) else { return nil }
    var slot = hash(text, resource, document) & (slots.count - 1)
    while slots[slot] != 0 {
      let entry = entries[Int(slots[slot]) - 1]
      if entry.resource == resource, let other = document.plainText(entry.node), other.count == text.count,
        document.isEqual(entry.node, to: node, in: document)
      {
        return entry.record
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Remembers a reference that is not there yet.
  mutating func add(_ record: UInt32, for node: NodeID, of resource: UInt32, in document: JSONDocument) {
    guard document.plainText(node) != nil else { return }
    entries.append(Entry(resource: resource, node: node, record: record))
    if entries.count * 2 > slots.count {
      slots = Array(repeating: 0, count: slots.count * 2)
      for position in entries.indices { place(position, document) }
    } else {
      place(entries.count - 1, document)
    }
  }

  private mutating func place(_ position: Int, _ document: JSONDocument) {
    let entry = entries[position]
    guard let text = document.plainText(entry.node) else { return }
    var slot = hash(text, entry.resource, document) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = UInt32(truncatingIfNeeded: position + 1)
  }

  private func hash(_ text: Range<Int>, _ resource: UInt32, _ document: JSONDocument) -> Int {
    var hash: UInt32 = 2_166_136_261 ^ resource
    for position in text { hash = (hash ^ UInt32(document.bytes[position])) &* 16_777_619 }
    return Int(truncatingIfNeeded: hash)
  }
}
