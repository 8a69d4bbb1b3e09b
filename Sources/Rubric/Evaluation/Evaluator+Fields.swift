internal import JSONDocument

extension Evaluator {
  /// What stands at a field.
  enum FieldValue {
    case value(NodeID)
    /// The nearest node that is there, and the name that it lacks.
    case absent(NodeID, JSONName)
    /// The node that says "unknown", or what counts as that.
    case unknown(NodeID)
    /// The node that says "none", above the field.
    case none
  }

  /// The words that stand for a fact that is not known, and for one that is known not to be.
  private static let unknownWord: JSONName = "unknown"
  private static let noneWord: JSONName = "none"

  func isUnknownWord(_ node: NodeID) -> Bool {
    document.kind(of: node) == .string && document.string(node, equals: Self.unknownWord)
  }

  /// Whether it is not known what stands at a node: it says so, or it is an answer about another version of the design.
  func isUnknown(_ node: NodeID) -> Bool {
    if !design.staleAnswers.isEmpty, design.staleAnswers.contains(node.index) { return true }
    return isUnknownWord(node)
  }

  func isNoneWord(_ node: NodeID) -> Bool {
    document.kind(of: node) == .string && document.string(node, equals: Self.noneWord)
  }

  /// Looks a field up.
  func value(_ path: FieldPath, of start: NodeID) -> FieldValue {
    var node = path.isAbsolute ? document.root : start
    var isFirst = true
    for name in path.names {
      if !isFirst {
        if isUnknown(node) { return .unknown(node) }
        if isNoneWord(node) { return .none }
      }
      isFirst = false
      guard let next = document.value(of: node, named: name) else { return .absent(node, name) }
      node = next
    }
    if isUnknown(node) { return .unknown(node) }
    return .value(node)
  }

  /// Reads a number: a JSON number, or a decimal text as money is written.
  func number(_ node: NodeID) -> Ratio? {
    switch document.kind(of: node) {
    case .number:
      if let integer = document.int64(node) { return Ratio(integer) }
      return Ratio(document.number(node))
    case .string: return Ratio(decimal: document.string(node))
    default: return nil
    }
  }

  /// Reads a date as a day number.
  func dayNumber(_ node: NodeID) -> Ratio? {
    guard let text = document.plainText(node), let date = CivilDate(document.bytes[text]) else { return nil }
    return Ratio(date.dayNumber)
  }

  /// A number field as an interval: what is not stated may be any number from 0.
  func numberInterval(_ path: FieldPath, of node: NodeID, gaps: inout [ElementSet.Gap]) -> Interval {
    switch value(path, of: node) {
    case .value(let value):
      if let number = number(value) { return Interval(exactly: number) }
      if isNoneWord(value) { return Interval(exactly: Ratio(0)) }
    case .absent(let node, let field): gaps.append(ElementSet.Gap(node: node, field: field))
    case .unknown(let node): gaps.append(ElementSet.Gap(node: node, field: nil))
    case .none: return Interval(exactly: Ratio(0))
    }
    return Interval(least: Ratio(0), most: nil)
  }
}
