package import JSONDocument

/// A JSONPath query (RFC 9535), checked and compiled once, to be evaluated on many documents.
///
/// The query is held as flat arrays that refer to each other by position: a query is a run of segments, a
/// segment a run of selectors, a filter a run of instructions. ``JSONPath/segments`` is where a reader that
/// wants to follow the structure begins.
package struct JSONPath: Sendable {
  /// The query as written.
  package let text: String
  /// The query itself; those inside filters are among ``queries``.
  package let query: Query
  /// All queries inside filters, at any depth, in the order in which they end.
  package let queries: [Query]
  /// The names that selectors refer to.
  package let names: [JSONName]
  /// The literals that operands refer to.
  package let literals: [Literal]
  /// The calls of functions that operands and instructions refer to.
  package let calls: [Call]
  /// The slices that selectors refer to.
  package let slices: [Slice]

  let allSegments: [Segment]
  let allSelectors: [Selector]
  let allInstructions: [Instruction]
  let filters: [Range<Int>]
  /// For each filter whether it asks nothing of the node at hand, so that its answer is the same for all.
  let areConstant: [Bool]
  let patterns: [Pattern]

  /// Checks and compiles a query.
  ///
  /// - Throws: `JSONPathError` with the place of the first fault, if the text is not well-formed or not valid:
  ///   that is, against the grammar, the range of integers (RFC 9535, section 2.1) or the types of functions
  ///   (section 2.4.3).
  package init(_ text: String) throws(JSONPathError) {
    var parser = try JSONPathParser(text)
    query = try parser.parse()
    self.text = text
    queries = parser.queries
    names = parser.names
    literals = parser.literals
    calls = parser.calls
    slices = parser.slices
    allSegments = parser.segments
    allSelectors = parser.selectors
    allInstructions = parser.instructions
    filters = parser.filters
    areConstant = parser.areConstant
    patterns = parser.patterns
  }

  /// Whether the query can select at most one node whatever the document: names and indices only.
  package var isSingular: Bool { query.isSingular }

  /// The segments of the query, in order.
  package var segments: ArraySlice<Segment> { segments(of: query) }

  /// Returns the segments of a query of this path.
  package func segments(of query: Query) -> ArraySlice<Segment> {
    allSegments[query.segments]
  }

  /// Returns the selectors of a segment of this path: several where it is a union.
  package func selectors(of segment: Segment) -> ArraySlice<Selector> {
    allSelectors[segment.selectors]
  }

  /// Returns the instructions of a filter of this path.
  package func instructions(ofFilter filter: Int) -> ArraySlice<Instruction> {
    allInstructions[filters[filter]]
  }
}
