internal import JSONDocument

extension Evaluator {
  /// Tells whether a condition holds; evidence and attestations are not asked for here.
  func truth(
    _ condition: Condition, at element: Element?, gaps: inout [Gap]
  ) throws(EvaluationFailure) -> Kleene {
    switch condition {
    case .compare(let measure, let comparisons):
      let value = try self.measure(measure, at: element)
      guard let interval = value.interval else { return .false }
      let result = try compare(interval, comparisons, at: element)
      if result != .true { for gap in value.gaps { gaps.note(gap) } }
      return result
    case .field(let path, let test, let ifAbsent):
      return try field(path, test, ifAbsent: ifAbsent, at: element, gaps: &gaps)
    case .member(let expression):
      guard let element else { return .false }
      let set = try set(expression, at: element)
      let result = set.contains(element.key)
      if result == .unknown { for gap in set.gaps { gaps.note(gap) } }
      return result
    case .all(let parts):
      var result = Kleene.true
      for part in parts {
        result = result.and(try truth(part, at: element, gaps: &gaps))
        if result == .false { return .false }
      }
      return result
    case .any(let parts):
      var result = Kleene.false
      for part in parts {
        result = result.or(try truth(part, at: element, gaps: &gaps))
        if result == .true { return .true }
      }
      return result
    case .not(let part): return !(try truth(part, at: element, gaps: &gaps))
    case .atLeast(let count, let parts):
      var certain = 0
      var possible = 0
      for part in parts {
        switch try truth(part, at: element, gaps: &gaps) {
        case .true:
          certain += 1
          possible += 1
        case .unknown: possible += 1
        case .false: break
        }
      }
      return certain >= count ? .true : possible >= count ? .unknown : .false
    case .evidenced(let expression, _, _):
      // The compiler keeps this out of member conditions; taken at its word it asks for something to be there.
      let set = try set(expression, at: element)
      return set.certainCount > 0 ? .true : set.isCertainlyEmpty ? .false : .unknown
    case .attested(let part): return try truth(part, at: element, gaps: &gaps)
    }
  }

  /// Compares an interval with several operands.
  func compare(
    _ interval: Interval, _ comparisons: [Comparison], at element: Element?
  ) throws(EvaluationFailure) -> Kleene {
    var result = Kleene.true
    for comparison in comparisons {
      let operand: Interval
      if case .constant(let value) = comparison.operand {
        operand = Interval(exactly: value)
      } else {
        guard let value = try measure(comparison.operand, at: element).interval else { return .false }
        operand = value
      }
      result = result.and(Self.compare(interval, comparison.comparator, operand))
    }
    return result
  }

  private static func compare(_ left: Interval, _ comparator: Comparison.Operator, _ right: Interval)
    -> Kleene
  {
    switch comparator {
    case .atLeast: return isAtLeast(left, right)
    case .lessThan: return !isAtLeast(left, right)
    case .atMost: return isAtLeast(right, left)
    case .moreThan: return !isAtLeast(right, left)
    case .equals:
      if let ours = left.exact, let theirs = right.exact { return Kleene(ours == theirs) }
      if let least = left.least, let most = right.most, least > most { return .false }
      if let most = left.most, let least = right.least, most < least { return .false }
      return .unknown
    }
  }

  private static func isAtLeast(_ left: Interval, _ right: Interval) -> Kleene {
    if let least = left.least, let most = right.most, least >= most { return .true }
    if let most = left.most, let least = right.least, most < least { return .false }
    return .unknown
  }

  // MARK: - Fields

  private func field(
    _ path: FieldPath, _ test: FieldTest, ifAbsent: Bool?, at element: Element?, gaps: inout [Gap]
  ) throws(EvaluationFailure) -> Kleene {
    let start = element.map { NodeID(index: $0.key) } ?? document.root
    switch value(path, of: start) {
    case .absent(let gap):
      if case .isWritten = test { return .false }
      if let ifAbsent { return Kleene(ifAbsent) }
      if let gap { gaps.note(gap) }
      return .unknown
    case .unknown(let gap):
      if let gap { gaps.note(gap) }
      return .unknown
    case .none: return .false
    case .value(let node): return try self.test(node, test, at: element, gaps: &gaps)
    }
  }

  private func test(
    _ node: NodeID, _ test: FieldTest, at element: Element?, gaps: inout [Gap]
  ) throws(EvaluationFailure) -> Kleene {
    switch test {
    case .oneOf(let names):
      let names = names.span
      for position in names.indices where document.string(node, equals: names[position]) { return .true }
      return .false
    case .isTrue(let wanted):
      switch document.kind(of: node) {
      case .true: return Kleene(wanted)
      case .false: return Kleene(!wanted)
      default: return .false
      }
    case .includesAny(let names):
      var result = Kleene.false
      for name in names { result = result.or(try includes(node, name)) }
      return result
    case .includesAll(let names):
      var result = Kleene.true
      for name in names { result = result.and(try includes(node, name)) }
      return result
    case .number(let comparisons):
      if isNoneWord(node) { return .false }
      guard let number = number(node) else { return .false }
      return try compare(Interval(exactly: number), comparisons, at: element)
    case .date(let comparator, let operand):
      guard let date = dayNumber(node) else { return .false }
      let value = try measure(operand, at: element)
      guard let interval = value.interval else { return .false }
      let day = Interval(exactly: date)
      let result: Kleene
      switch comparator {
      case .onOrAfter: result = Self.isAtLeast(day, interval)
      case .before: result = !Self.isAtLeast(day, interval)
      case .onOrBefore: result = Self.isAtLeast(interval, day)
      case .after: result = !Self.isAtLeast(interval, day)
      }
      if result == .unknown { for gap in value.gaps { gaps.note(gap) } }
      return result
    case .isStated, .isWritten: return Kleene(!isNoneWord(node) && !isEmpty(node))
    case .sameText(let expression):
      let text = normalized(document.utf8(node))
      if case .fact(let slot) = expression { return try texts(ofFact: slot).contains(text) }
      return try texts(of: try set(expression, at: element)).contains(text)
    }
  }

  /// The normalized texts of a set's members.
  struct Texts {
    private var symbols = SymbolTable()
    /// Whether each text is certainly there, by its symbol.
    private var isCertain: [Bool] = []
    let isOpen: Bool

    init(isOpen: Bool) {
      self.isOpen = isOpen
    }

    mutating func insert(_ text: [UInt8], isCertain: Bool) {
      let symbol = Int(symbols.intern(text.span, in: 0..<text.count))
      if symbol == self.isCertain.count {
        self.isCertain.append(isCertain)
      } else if isCertain {
        self.isCertain[symbol] = true
      }
    }

    func contains(_ text: [UInt8]) -> Kleene {
      guard let symbol = symbols.find(text.span, in: 0..<text.count) else {
        return isOpen ? .unknown : .false
      }
      return isCertain[Int(symbol)] ? .true : .unknown
    }
  }

  private func texts(ofFact slot: Int) throws(EvaluationFailure) -> Texts {
    if factTexts.isEmpty { factTexts = Array(repeating: nil, count: scorecard.facts.count) }
    if let known = factTexts[slot] { return known }
    let texts = try texts(of: try fact(slot))
    factTexts[slot] = texts
    return texts
  }

  private func texts(of set: ElementSet) throws(EvaluationFailure) -> Texts {
    var texts = Texts(isOpen: set.isOpen)
    try spend(set.elements.count)
    // The same few texts come again and again: each is normalized once.
    var seen = SymbolTable()
    var marks: [UInt8] = []
    for member in set.elements {
      if member.source != 0, let symbol = Self.symbol(of: NodeID(index: member.source), in: document, &seen) {
        if symbol == marks.count { marks.append(0) }
        let mark: UInt8 = member.isCertain ? 1 : 2
        if marks[Int(symbol)] & mark != 0 { continue }
        marks[Int(symbol)] |= mark
      }
      let text = normalized(
        member.source == 0
          ? Array(symbols.text(member.key).utf8) : document.utf8(NodeID(index: member.source)))
      texts.insert(text, isCertain: member.isCertain)
    }
    return texts
  }

  private static func symbol(
    of node: NodeID, in document: JSONDocument, _ symbols: inout SymbolTable
  ) -> SymbolTable.Symbol? {
    guard document.kind(of: node) == .string, let text = document.plainText(node) else { return nil }
    let bytes = document.bytes
    return symbols.intern(bytes.span, in: text)
  }

  private func includes(_ node: NodeID, _ name: JSONName) throws(EvaluationFailure) -> Kleene {
    if document.kind(of: node) == .array {
      var result = Kleene.false
      for entry in document.elements(of: node) {
        try spend(1)
        if document.string(entry, equals: name) { return .true }
        if isUnknown(entry) { result = .unknown }
      }
      return result
    }
    return Kleene(document.string(node, equals: name))
  }

  private func isEmpty(_ node: NodeID) -> Bool {
    switch document.kind(of: node) {
    case .array, .object: return document.end(of: node).index == node.index + 1
    case .string: return document.range(of: node).end - document.range(of: node).start <= 2
    case .null: return true
    default: return false
    }
  }

  /// A text without case, with single spaces and without punctuation at its ends.
  func normalized(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    for byte in text {
      switch byte {
      case 0x41...0x5A: result.append(byte | 0x20)
      case 0x09, 0x0A, 0x0D, 0x20: if let last = result.last, last != 0x20 { result.append(0x20) }
      case 0x80...: return normalizedUnicode(text)
      default: result.append(byte)
      }
    }
    while let last = result.last, Self.isPunctuationOrSpace(last) { result.removeLast() }
    let start = result.firstIndex { !Self.isPunctuationOrSpace($0) } ?? result.endIndex
    return Array(result[start...])
  }

  private static func isPunctuationOrSpace(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }

  private func normalizedUnicode(_ text: [UInt8]) -> [UInt8] {
    var words: [String] = []
    var word = ""
    for character in String(decoding: text, as: UTF8.self).lowercased() {
      if character.isWhitespace {
        if !word.isEmpty { words.append(word) }
        word = ""
      } else {
        word.append(character)
      }
    }
    if !word.isEmpty { words.append(word) }
    var joined = Substring(words.joined(separator: " "))
    while let last = joined.last, last.isPunctuation || last == " " { joined.removeLast() }
    while let first = joined.first, first.isPunctuation || first == " " { joined.removeFirst() }
    return Array(joined.utf8)
  }
}
