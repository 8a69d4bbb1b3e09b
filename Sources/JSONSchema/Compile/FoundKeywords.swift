internal import JSONDocument

/// Which keywords a schema object has; their values lie side by side with those of all other schemas, so that each
/// schema is read once and has no list of its own.
///
/// A schema has a handful of keywords out of some fifty, so that one bit for each answers most questions.
struct FoundKeywords {
  var set = Set()
  var start: UInt32 = 0
  var count: UInt32 = 0

  /// The value of a keyword.
  struct Value {
    let keyword: SchemaKeyword
    let node: NodeID
  }

  /// Finds the value of a keyword among those of all schemas.
  func value(_ keyword: SchemaKeyword, among values: [Value]) -> NodeID? {
    for position in Int(start)..<Int(start + count) where values[position].keyword == keyword {
      return values[position].node
    }
    return nil
  }

  /// A set of keywords.
  struct Set {
    private var bits: UInt64 = 0

    init() {}

    init(_ keywords: SchemaKeyword...) {
      for keyword in keywords { insert(keyword) }
    }

    init(_ keywords: [SchemaKeyword]) {
      for keyword in keywords { insert(keyword) }
    }

    @inline(__always)
    mutating func insert(_ keyword: SchemaKeyword) { bits |= 1 &<< UInt64(keyword.rawValue) }

    @inline(__always)
    func contains(_ keyword: SchemaKeyword) -> Bool { bits & (1 &<< UInt64(keyword.rawValue)) != 0 }

    @inline(__always)
    func isDisjoint(with other: Set) -> Bool { bits & other.bits == 0 }

    @inline(__always)
    mutating func formIntersection(_ other: Set) { bits &= other.bits }

    /// Takes the first keyword out, in the order of their declaration.
    @inline(__always)
    mutating func popFirst() -> SchemaKeyword? {
      guard bits != 0 else { return nil }
      let first = SchemaKeyword(rawValue: UInt8(truncatingIfNeeded: bits.trailingZeroBitCount))
      bits &= bits &- 1
      return first
    }
  }
}

extension FoundKeywords.Set {
  /// The keywords of some vocabularies.
  init(_ vocabularies: SchemaVocabularies) {
    self.init(SchemaKeyword.allCases.filter { !vocabularies.isDisjoint(with: $0.home) })
  }

  /// Those of the vocabularies of JSON Schema 2020-12.
  static let standard = FoundKeywords.Set(SchemaVocabularies.standard)
}

extension SchemaCompiler {
  /// Reads the members of a schema object; of those with the same name the first counts.
  mutating func readKeywords(_ schema: NodeID, in document: JSONDocument) -> FoundKeywords {
    var found = FoundKeywords()
    found.start = UInt32(truncatingIfNeeded: keywordValues.count)
    for member in document.members(of: schema) {
      guard let keyword = SchemaKeyword.named(member.name, in: document), !found.set.contains(keyword) else {
        continue
      }
      found.set.insert(keyword)
      keywordValues.append(FoundKeywords.Value(keyword: keyword, node: member.value))
    }
    found.count = UInt32(truncatingIfNeeded: keywordValues.count) - found.start
    return found
  }

  /// Returns the value of a keyword that a schema has, or nil.
  @inline(__always)
  func value(_ keyword: SchemaKeyword, _ found: FoundKeywords) -> NodeID? {
    found.set.contains(keyword) ? found.value(keyword, among: keywordValues) : nil
  }
}
