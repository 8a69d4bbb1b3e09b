internal import JSONDocument

/// The values of the keywords of one schema object; of those with the same name the first.
struct FoundKeywords {
  private var values: [UInt32] = []

  init() {}

  init(_ schema: NodeID, in document: JSONDocument) {
    values = [UInt32](repeating: none, count: SchemaKeyword.allCases.count)
    for member in document.members(of: schema) {
      guard let keyword = Self.keyword(member.name, in: document), values[keyword] == none else { continue }
      values[keyword] = member.value.index
    }
  }

  subscript(keyword: SchemaKeyword) -> NodeID? {
    guard !values.isEmpty else { return nil }
    let value = values[Int(keyword.rawValue)]
    return value == none ? nil : NodeID(index: value)
  }

  private static let table: NameTables = {
    var tables = NameTables()
    _ = tables.add(
      SchemaKeyword.allCases.map { NameTables.Item(name: Array($0.name.utf8), schema: UInt32($0.rawValue)) })
    return tables
  }()

  private static func keyword(_ name: NodeID, in document: JSONDocument) -> Int? {
    let found: UInt32
    if let range = document.plainText(name) {
      found = table.find(0, document.bytes, range.lowerBound, range.upperBound)
    } else {
      let text = document.utf8(name)
      found = table.find(0, text, 0, text.count)
    }
    return found == none ? nil : Int(table.entries[Int(found)].schema)
  }
}
