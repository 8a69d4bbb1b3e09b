internal import JSONDocument

/// The values of the keywords of one schema object; of those with the same name the first.
///
/// A schema has a handful of keywords out of some fifty, so that one bit for each answers most questions.
struct FoundKeywords {
  private var entries: [(keyword: SchemaKeyword, value: NodeID)] = []
  private(set) var set = Set()

  /// A set of keywords.
  struct Set {
    fileprivate var bits: UInt64 = 0

    init() {}

    init(_ keywords: SchemaKeyword...) {
      for keyword in keywords { bits |= 1 &<< UInt64(keyword.rawValue) }
    }

    init(_ keywords: [SchemaKeyword]) {
      for keyword in keywords { bits |= 1 &<< UInt64(keyword.rawValue) }
    }

    @inline(__always)
    func contains(_ keyword: SchemaKeyword) -> Bool { bits & (1 &<< UInt64(keyword.rawValue)) != 0 }

    @inline(__always)
    func isDisjoint(with other: Set) -> Bool { bits & other.bits == 0 }
  }

  init() {}

  init(_ schema: NodeID, in document: JSONDocument) {
    for member in document.members(of: schema) {
      guard let keyword = Self.keyword(member.name, in: document), !set.contains(keyword) else { continue }
      set.bits |= 1 &<< UInt64(keyword.rawValue)
      entries.append((keyword, member.value))
    }
  }

  subscript(keyword: SchemaKeyword) -> NodeID? {
    guard set.contains(keyword) else { return nil }
    for entry in entries where entry.keyword == keyword { return entry.value }
    return nil
  }

  private static let table: NameTables = {
    var tables = NameTables()
    _ = tables.add(
      SchemaKeyword.allCases.map { NameTables.Item(name: Array($0.name.utf8), schema: UInt32($0.rawValue)) })
    return tables
  }()

  private static func keyword(_ name: NodeID, in document: JSONDocument) -> SchemaKeyword? {
    let found: UInt32
    if let range = document.plainText(name) {
      found = table.find(0, document.bytes, range.lowerBound, range.upperBound)
    } else {
      let text = document.utf8(name)
      found = table.find(0, text, 0, text.count)
    }
    if found == none { return nil }
    return SchemaKeyword(rawValue: UInt8(truncatingIfNeeded: table.entries[Int(found)].schema))
  }
}
