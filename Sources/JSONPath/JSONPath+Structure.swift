package import JSONDocument

extension JSONPath {
  /// A query: the whole path, or one inside a filter.
  package struct Query: Sendable {
    /// It begins with `@`, the node that a filter tests, and not with `$`.
    package let isRelative: Bool
    /// It selects at most one node.
    package let isSingular: Bool
    /// Its bytes in the path's text.
    package let range: ByteRange
    let segments: Range<Int>
    /// There is space inside the brackets of a segment.
    let hasInnerSpace: Bool
  }

  /// A step from nodes to their children or descendants.
  package struct Segment: Sendable {
    /// It begins with `..`: its selectors apply to the node and all its descendants.
    package let isDescendant: Bool
    /// Its bytes in the path's text.
    package let range: ByteRange
    let selectors: Range<Int>
  }

  /// What picks children of a node.
  package enum Selector: Equatable, Sendable {
    /// The member of a name, by its place in ``JSONPath/names``.
    case name(Int)
    /// All children.
    case wildcard
    /// The element of an index, from the end where negative.
    case index(Int64)
    /// The elements of a slice, by its place in ``JSONPath/slices``.
    case slice(Int)
    /// The children that pass a filter; its number is for ``JSONPath/instructions(ofFilter:)``.
    case filter(Int)
  }

  /// The parts of `start:end:step`.
  package struct Slice: Equatable, Sendable {
    /// The first index, if written.
    package let start: Int64?
    /// The index to stop before, if written.
    package let end: Int64?
    /// The distance of one to the next; 1 where not written.
    package let step: Int64
  }

  /// A step of a filter. Filters run from their first instruction and hold one truth value, which is the
  /// answer at the end.
  package enum Instruction: Equatable, Sendable {
    /// True if a query, by its place in ``JSONPath/queries``, selects anything.
    case exists(Int)
    /// The answer of a function, by the place of its call in ``JSONPath/calls``.
    case call(Int)
    /// The outcome of a comparison.
    case compare(Comparison, Operand, Operand)
    /// The opposite of the truth value.
    case invert
    /// Goes on at an instruction, counted from the filter's first, if the truth value is true: `||`.
    case jumpIfTrue(Int)
    /// Goes on at an instruction, counted from the filter's first, if the truth value is false: `&&`.
    case jumpIfFalse(Int)
  }

  /// A comparison operator.
  package enum Comparison: Equatable, Sendable {
    case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual
  }

  /// A side of a comparison or an argument of a function.
  package enum Operand: Equatable, Sendable {
    /// A literal, by its place in ``JSONPath/literals``.
    case literal(Int)
    /// A query, by its place in ``JSONPath/queries``.
    case query(Int)
    /// A function's result, by the place of its call in ``JSONPath/calls``.
    case call(Int)
  }

  /// A literal value.
  package enum Literal: Equatable, Sendable {
    case string(JSONName)
    /// A number, and again as an integer where it is one of 64 bits.
    case number(ExactDecimal, integer: Int64?)
    case `true`
    case `false`
    case null
  }

  /// A call of a function.
  package struct Call: Equatable, Sendable {
    /// What is called.
    package let function: Function
    /// What it is given, one for each of the function's parameters.
    package let arguments: [Operand]
    /// Its bytes in the path's text.
    package let range: ByteRange
    /// The place of the prepared pattern, if the function takes one.
    let pattern: Int?
  }
}
