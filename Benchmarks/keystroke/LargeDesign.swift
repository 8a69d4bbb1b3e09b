import JSONDocument

/// Makes a design larger: the entries of its lists are written again and again, each time with ids of their own, so
/// that references stay within a copy and all stays valid.
struct LargeDesign {
  private let document: JSONDocument
  private var json = JSONWriter(pretty: true)
  private var ids: Set<String> = []
  private var copy = 0

  private init(_ document: JSONDocument) {
    self.document = document
    collectIDs()
  }

  /// Returns a design of at least so many lines.
  static func text(of design: [UInt8], lines: Int) throws -> [UInt8] {
    let document = try JSONDocument(parsing: design)
    for copies in 1...200 {
      var writer = LargeDesign(document)
      writer.writeRoot(copies)
      if LineIndex(writer.json.bytes).lineCount >= lines { return writer.json.bytes }
    }
    return design
  }

  private mutating func collectIDs() {
    for member in document.members(of: document.root) {
      for list in [member.value] + document.members(of: member.value).map({ $0.value }) {
        for entry in document.elements(of: list) {
          if let id = document.value(of: entry, named: "id") { ids.insert(document.string(id)) }
        }
      }
    }
  }

  private mutating func writeRoot(_ copies: Int) {
    json.beginObject()
    for member in document.members(of: document.root) {
      json.name(document.string(member.name))
      if document.kind(of: member.value) == .object {
        json.beginObject()
        for inner in document.members(of: member.value) {
          json.name(document.string(inner.name))
          writeList(inner.value, copies)
        }
        json.endObject()
      } else {
        writeList(member.value, copies)
      }
    }
    json.endObject()
  }

  private mutating func writeList(_ node: NodeID, _ copies: Int) {
    let hasEntries = document.elements(of: node).contains { document.kind(of: $0) == .object }
    guard hasEntries else {
      copy = 0
      return write(node)
    }
    json.beginArray()
    for number in 0..<copies {
      copy = number
      for entry in document.elements(of: node) { write(entry) }
    }
    json.endArray()
  }

  private mutating func write(_ node: NodeID) {
    switch document.kind(of: node) {
    case .object:
      json.beginObject()
      for member in document.members(of: node) {
        json.name(document.string(member.name))
        write(member.value)
      }
      json.endObject()
    case .array:
      json.beginArray()
      for element in document.elements(of: node) { write(element) }
      json.endArray()
    case .string where copy > 0 && ids.contains(document.string(node)):
      json.string(document.string(node) + "-" + String(copy))
    default: json.value(node, of: document)
    }
  }
}
