internal import JSONDocument
internal import LinearRegex

/// Turns schema documents into a plan.
///
///     index     find every schema of a document, its resource (`$id`) and its anchors; give each a record
///     compile   write the instructions of each record that is needed; a reference may load another document
///     link      number the resources of dynamic anchors, and mark the schemas that can come back to themselves
///
/// All work is kept in lists, not on the call stack, and each step is linear in the size of the documents.
struct SchemaCompiler {
  /// A document in use.
  struct Source {
    let uri: String
    /// The record of each node that is a schema, or `none`.
    var records: [UInt32]
    /// Where the references within one resource lead.
    var references = ReferenceTable()
  }

  /// A schema resource: a schema with an identifier, or the root of a document.
  struct Resource {
    let base: URIReference
    let document: UInt32
    let root: UInt32
    let vocabularies: SchemaVocabularies
    /// The keywords that the vocabularies have.
    let keywords: FoundKeywords.Set
    /// The records of all anchors.
    var anchors: [String: UInt32] = [:]
    /// The records of the dynamic ones, in order.
    var dynamicAnchors: [(name: String, record: UInt32)] = []
    var dynamicAnchorNames: Set<String> = []
  }

  var plan = SchemaPlanParts()
  var sources: [Source] = []
  var resources: [Resource] = []
  var resourceNumbers = ResourceNumbers()
  /// The resource of each record.
  var resourceOf: [UInt32] = []
  /// The keywords of each record, and their values.
  var foundKeywords: [FoundKeywords] = []
  var keywordValues: [FoundKeywords.Value] = []
  /// The documents that may be loaded, until they are.
  var available: [SchemaResource]
  let formats: FormatMode
  let limits: SchemaLimits

  var queue: [UInt32] = []
  var isQueued: [Bool] = []
  /// The references that have been followed.
  var targets: [Reference: Target] = [:]
  /// The hashes of the patterns' texts.
  var patternHashes: [UInt32] = []
  var patternBytes = 0
  /// The names of the table at work.
  var nameTable = NameTableBuilder()
  /// The names of `dependentRequired` and the like, numbered as in the plan.
  var dependentNames = SeenNames()
  var dynamicNames: [String: UInt32] = [:]
  /// What has been counted so far against the limit.
  var nodeCount = 0
  /// How many nodes pointers may step over before large containers are indexed.
  var unindexedNodes = 4_000_000
  /// Members and elements of large containers that pointers lead through.
  var memberIndex: [SchemaPlace: [JSONName: NodeID]] = [:]
  var elementIndex: [SchemaPlace: [NodeID]] = [:]

  init(resources: [SchemaResource], formats: FormatMode, limits: SchemaLimits) {
    available = resources
    self.formats = formats
    self.limits = limits
  }

  /// Compiles a document and all it refers to.
  mutating func compile(_ document: JSONDocument, baseURI: String) throws(JSONSchemaError) {
    let root = try load(document, uri: baseURI)
    plan.root = root
    // All of the schema's own document is checked, what is unused too; of others what is referred to.
    for record in 0..<UInt32(truncatingIfNeeded: plan.records.count) { enqueue(record) }
    try drain()
    // A dynamic reference may lead to each anchor of its name.
    var checked = 0
    while checked < resources.count {
      for anchor in resources[checked].dynamicAnchors where dynamicNames[anchor.name] != nil {
        enqueue(anchor.record)
      }
      checked += 1
      if checked == resources.count {
        let before = resources.count + dynamicNames.count
        try drain()
        if resources.count + dynamicNames.count > before { checked = 0 }
      }
    }
    link()
  }

  /// Puts a record on the list of those to compile.
  mutating func enqueue(_ record: UInt32) {
    if isQueued.count < plan.records.count {
      isQueued.append(contentsOf: repeatElement(false, count: plan.records.count - isQueued.count))
    }
    guard !isQueued[Int(record)] else { return }
    isQueued[Int(record)] = true
    queue.append(record)
  }

  private mutating func drain() throws(JSONSchemaError) {
    var position = 0
    while position < queue.count {
      try compile(queue[position])
      position += 1
    }
    queue = []
  }

  /// Makes an error about a node.
  func failure(_ kind: JSONSchemaError.Kind, _ document: UInt32, _ node: NodeID) -> JSONSchemaError {
    JSONSchemaError(
      kind: kind, documentURI: sources[Int(document)].uri, isInSchema: document == 0, node: node,
      range: plan.documents[Int(document)].range(of: node))
  }

  /// Makes an error about a keyword's value.
  func malformed(
    _ keyword: SchemaKeyword, _ expected: JSONSchemaError.Expectation, _ document: UInt32, _ node: NodeID
  ) -> JSONSchemaError {
    failure(.malformedKeyword(keyword, expected: expected), document, node)
  }
}
