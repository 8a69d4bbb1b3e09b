internal import JSONDocument

extension Evaluator {
  /// What stands at a field.
  enum FieldValue {
    case value(NodeID)
    /// The nearest node that is there lacks a member.
    case absent(ElementSet.Gap?)
    /// A node says "unknown", or what counts as that.
    case unknown(ElementSet.Gap?)
    /// The node that says "none", above the field.
    case none
  }

  func isUnknownWord(_ node: NodeID) -> Bool {
    document.kind(of: node) == .string && document.string(node, equals: unknownWord)
  }

  /// Whether it is not known what stands at a node: it says so, or it is an answer about another version of the design.
  func isUnknown(_ node: NodeID) -> Bool {
    if !design.staleAnswers.isEmpty, design.staleAnswers.contains(node.index) { return true }
    return isUnknownWord(node)
  }

  func isNoneWord(_ node: NodeID) -> Bool {
    document.kind(of: node) == .string && document.string(node, equals: noneWord)
  }

  /// Looks a field up.
  func value(_ path: FieldPath, of start: NodeID) -> FieldValue {
    var node = path.isAbsolute ? document.root : start
    let names = path.names.span
    for position in names.indices {
      if position > 0 {
        if isUnknown(node) { return .unknown(gap(at: node)) }
        if isNoneWord(node) { return .none }
      }
      guard let next = document.value(of: node, named: names[position]) else {
        return .absent(gap(at: node, lacking: names[position]))
      }
      node = next
    }
    if isUnknown(node) { return .unknown(gap(at: node)) }
    return .value(node)
  }

  /// Returns the gap of a node that says it is not known, or nil where nobody wants it.
  func gap(at node: NodeID) -> Gap? {
    explains ? Gap(node: node, field: nil) : nil
  }

  /// Returns the gap of a node that lacks a member, or nil where nobody wants it.
  ///
  /// Gaps are many and the names few, so gaps have numbers for them.
  func gap(at node: NodeID, lacking name: JSONName) -> Gap? {
    guard explains else { return nil }
    for position in missingMarks.indices where missingMarks[position] == name.mark {
      if missingFields[position] == name {
        return Gap(node: node, field: UInt16(truncatingIfNeeded: position))
      }
    }
    // With more names than there are numbers, the node alone is told.
    guard missingFields.count < UInt16.max else { return Gap(node: node, field: nil) }
    missingFields.append(name)
    missingMarks.append(name.mark)
    return Gap(node: node, field: UInt16(truncatingIfNeeded: missingFields.count - 1))
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
    case .absent(let gap), .unknown(let gap): if let gap { gaps.append(gap) }
    case .none: return Interval(exactly: Ratio(0))
    }
    return Interval(least: Ratio(0), most: nil)
  }
}
