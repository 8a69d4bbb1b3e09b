/// A parsed pattern. Groups have left no trace: only the language matters, so neither captures nor laziness do.
indirect enum PatternNode: Sendable {
  /// The empty text.
  case empty
  /// One character of a set, by its number in `PatternParser.sets`.
  case set(Int)
  case sequence([PatternNode])
  case alternatives([PatternNode])
  /// A count from `minimum` to `maximum`; nil is no end.
  case repetition(PatternNode, minimum: Int, maximum: Int?)
  case assertion(Assertion)

  /// A condition on the place between two characters.
  enum Assertion: Sendable {
    case start
    case end
    case wordBoundary
    case noWordBoundary
  }
}

/// A node with the number of automaton states it will need.
struct SizedNode: Sendable {
  var node: PatternNode
  var states: Int

  static let empty: SizedNode = SizedNode(node: .empty, states: 0)

  /// The repetition of this node, written out: `x{2,4}` is `xx(x(x)?)?`, `x{2,}` is `xx+`.
  func repeated(_ minimum: Int, _ maximum: Int?) -> SizedNode {
    if maximum == 0 || states == 0 { return .empty }
    if minimum == 1, maximum == 1 { return self }
    let result = PatternNode.repetition(node, minimum: minimum, maximum: maximum)
    guard let maximum else {
      let copies = Self.multiplying(states, max(1, minimum))
      return SizedNode(node: result, states: Self.adding(copies, 1))
    }
    let copies = Self.multiplying(states, maximum)
    return SizedNode(node: result, states: Self.adding(copies, maximum - minimum))
  }

  /// The sum, or the greatest integer if that is less.
  static func adding(_ a: Int, _ b: Int) -> Int {
    let (sum, overflow) = a.addingReportingOverflow(b)
    return overflow ? .max : sum
  }

  private static func multiplying(_ a: Int, _ b: Int) -> Int {
    let (product, overflow) = a.multipliedReportingOverflow(by: b)
    return overflow ? .max : product
  }
}
