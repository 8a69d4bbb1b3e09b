internal import JSONDocument

/// Gathers the names of a table, each once.
///
/// It is made once and emptied for each table, so that small tables allocate nothing.
struct NameTableBuilder {
  /// The names, in the order in which they came; where they start counts from the first.
  private(set) var entries: [NameTables.Entry] = []
  private(set) var bytes: [UInt8] = []
  /// The positions by text, once there are many.
  private var positions: [[UInt8]: Int] = [:]
  private static let many = 48

  var isEmpty: Bool { entries.isEmpty }

  /// Forgets all names.
  mutating func removeAll() {
    entries.removeAll(keepingCapacity: true)
    bytes.removeAll(keepingCapacity: true)
    if !positions.isEmpty { positions = [:] }
  }

  /// Adds a name behind the others, unless it is there already; returns its position.
  mutating func add(_ name: NodeID, of document: JSONDocument) -> Int {
    if let range = document.plainText(name) { return add(document.bytes, range) }
    let text = document.utf8(name)
    return add(text, text.indices)
  }

  /// Sets the record of a name's schema.
  mutating func setSchema(_ schema: UInt32, at position: Int) { entries[position].schema = schema }

  /// Sets the number of a required name; false where it has one already.
  mutating func setRequired(_ number: UInt32, at position: Int) -> Bool {
    guard entries[position].required == none else { return false }
    entries[position].required = number
    return true
  }

  private mutating func add(_ text: [UInt8], _ range: Range<Int>) -> Int {
    let key = UInt32(TextMark.mark(of: text.span, in: range))
    if entries.count < Self.many {
      let name = text.span.extracting(range)
      for position in entries.indices where entries[position].key == key {
        let start = Int(entries[position].start)
        let other = bytes.span.extracting(start..<start + Int(entries[position].length))
        if other.hasSameBytes(as: name) { return position }
      }
    } else {
      if positions.isEmpty {
        for (position, entry) in entries.enumerated() {
          positions[Array(bytes[Int(entry.start)..<Int(entry.start + entry.length)])] = position
        }
      }
      let name = Array(text[range])
      if let position = positions[name] { return position }
      positions[name] = entries.count
    }
    entries.append(
      NameTables.Entry(
        key: key, start: UInt32(truncatingIfNeeded: bytes.count),
        length: UInt32(truncatingIfNeeded: range.count), schema: none, required: none))
    bytes.append(contentsOf: text[range])
    return entries.count - 1
  }
}
