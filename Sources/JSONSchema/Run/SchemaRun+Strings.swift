internal import JSONDocument
internal import LinearRegex

extension SchemaRun {
  mutating func checkLength(minimum: UInt32, _ node: NodeID) -> Bool {
    let minimum = Int(minimum)
    // A code point has at most four bytes, an escaped one at most twelve: most texts need no count.
    let size = Int(document.range(of: node).end - document.range(of: node).start) - 2
    if size >= minimum * 12 { return true }
    if size >= minimum {
      charge(size / 32)
      if document.codePointCount(node) >= minimum { return true }
    }
    if isReporting {
      add(.minLength, node, .tooShort(minimum: minimum, found: document.codePointCount(node)))
    }
    return false
  }

  mutating func checkLength(maximum: UInt32, _ node: NodeID) -> Bool {
    let size = Int(document.range(of: node).end - document.range(of: node).start) - 2
    if size <= Int(maximum) { return true }
    charge(size / 32)
    let count = document.codePointCount(node)
    if count <= Int(maximum) { return true }
    if isReporting { add(.maxLength, node, .tooLong(maximum: Int(maximum), found: count)) }
    return false
  }

  mutating func checkPattern(_ pattern: UInt32, _ node: NodeID) -> Bool {
    if matches(pattern, node) { return true }
    if isReporting { add(.pattern, node, .pattern(plan.patternTexts[Int(pattern)])) }
    return false
  }

  mutating func checkFormat(_ format: StringFormat, _ node: NodeID) -> Bool {
    let range = document.range(of: node)
    steps -= Int64(range.end - range.start) * format.costPerByte / 32
    let isMet: Bool
    if let text = document.plainText(node) {
      isMet = format.accepts(document.bytes, text)
    } else {
      let text = document.utf8(node)
      isMet = format.accepts(text, text.indices)
    }
    if !isMet, isReporting { add(.format, node, .format(format.rawValue)) }
    return isMet
  }

  /// Tells whether a regular expression matches somewhere in a string or name.
  mutating func matches(_ pattern: UInt32, _ node: NodeID) -> Bool {
    let pattern = plan.patterns[Int(pattern)]
    let range = document.range(of: node)
    steps -= Int64(range.end - range.start) * pattern.stepsPerByte / 16 + 1
    // The work is done only where it is paid for.
    if steps < 0 { return exhaust(.steps, plan.root, node) }
    if let text = document.plainText(node) { return pattern.matches(document.bytes, text) }
    let text = document.utf8(node)
    return pattern.matches(text, text.indices)
  }
}
