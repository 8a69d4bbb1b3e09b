internal import JSONDocument

/// The entries of a design's lists by their identities.
///
/// Open addressing over the bytes where they stand, with FNV-1a, because looking a reference up must not allocate.
struct IdentityTable {
  private struct Entry {
    let hash: UInt32
    let list: Int
    let identity: NodeID
    let node: NodeID
  }

  private var entries: [Entry] = []
  /// Positions of entries plus one; 0 marks a free slot. The count is a power of two.
  private var slots: [UInt32] = Array(repeating: 0, count: 256)

  /// Returns the entry of a list that has the text of a node as its identity, or nil.
  func entry(_ text: NodeID, of list: Int, in document: JSONDocument) -> NodeID? {
    let hash = Self.hash(text, list, document)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let position = Int(slots[slot]) - 1
      if entries[position].hash == hash, entries[position].list == list,
        document.isEqual(entries[position].identity, to: text, in: document)
      {
        return entries[position].node
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Adds an entry whose identity is not there yet.
  mutating func add(_ node: NodeID, identity: NodeID, of list: Int, in document: JSONDocument) {
    entries.append(
      Entry(hash: Self.hash(identity, list, document), list: list, identity: identity, node: node))
    if entries.count * 2 > slots.count {
      slots = Array(repeating: 0, count: slots.count * 2)
      for position in entries.indices { place(position) }
    } else {
      place(entries.count - 1)
    }
  }

  /// Returns the identities of a list, in the order of the text.
  func identities(of list: Int) -> [NodeID] {
    var identities: [NodeID] = []
    for entry in entries where entry.list == list { identities.append(entry.identity) }
    return identities
  }

  private mutating func place(_ position: Int) {
    var slot = Int(truncatingIfNeeded: entries[position].hash) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = UInt32(truncatingIfNeeded: position + 1)
  }

  private static func hash(_ text: NodeID, _ list: Int, _ document: JSONDocument) -> UInt32 {
    let hash =
      if let range = document.plainText(text) {
        document.bytes.span.extracting(range).wordHash
      } else {
        document.utf8(text).span.wordHash
      }
    return UInt32(truncatingIfNeeded: hash &>> 32) ^ UInt32(truncatingIfNeeded: list)
  }
}
