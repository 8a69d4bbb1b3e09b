/// Reads a pattern by recursive descent; what the two dialects share is here, their atoms are in extensions.
///
/// The recursion follows the nesting of groups only, which `Limits.nesting` bounds. Sizes are added up while
/// reading, so that a pattern too large for the limit is refused before anything is built for it.
struct PatternParser {
  /// The sets of characters of the pattern, each once; nodes refer to them by number.
  private(set) var sets: [CodePointSet] = []

  /// Tells whether the pattern asks for word boundaries.
  var hasWordAssertions = false

  /// The names of groups that a further group here must not have.
  var visibleGroupNames: [String] = []

  /// The sets of `\p` names that were asked for so far, for some of which every code point is looked at.
  var propertySets: [String: CodePointSet] = [:]

  let dialect: LinearRegex.Dialect
  private let limits: LinearRegex.Limits
  private let scalars: [Unicode.Scalar]
  private let offsets: [Int]
  private(set) var position = 0
  private var depth = 0
  /// The numbers of the sets, once there are many.
  private var setNumbers: [CodePointSet: Int] = [:]
  private static let fewSets = 16

  init(
    _ pattern: String, dialect: LinearRegex.Dialect, limits: LinearRegex.Limits
  ) throws(RegexSyntaxError) {
    let bytes = pattern.utf8.count
    guard bytes <= limits.patternBytes else {
      throw RegexSyntaxError(.tooLong(bytes: bytes, limit: limits.patternBytes), at: 0..<bytes)
    }
    self.dialect = dialect
    self.limits = limits
    scalars = Array(pattern.unicodeScalars)
    var offsets: [Int] = []
    var offset = 0
    for scalar in scalars {
      offsets.append(offset)
      offset += UTF8.width(scalar)
    }
    offsets.append(offset)
    self.offsets = offsets
  }

  /// Reads the whole pattern.
  mutating func parse() throws(RegexSyntaxError) -> PatternNode {
    let root = try disjunction()
    if peek() != nil { throw RegexSyntaxError(.unopenedGroup, at: nextRange) }
    return root.node
  }
}

// MARK: - Structure

extension PatternParser {
  /// Reads alternatives up to the end or a closing parenthesis.
  mutating func disjunction() throws(RegexSyntaxError) -> SizedNode {
    let start = position
    let outerNames = visibleGroupNames
    var names = outerNames
    var branches: [SizedNode] = []
    var states = -1
    repeat {
      visibleGroupNames = outerNames
      let branch = try branch()
      branches.append(branch)
      // Each alternative but the last needs a state that branches.
      states = SizedNode.adding(states, SizedNode.adding(branch.states, 1))
      names += visibleGroupNames[outerNames.count...]
      try checkSize(states, from: start)
    } while skip("|")
    visibleGroupNames = names
    if branches.count == 1 { return branches[0] }
    return SizedNode(node: .alternatives(branches.map { $0.node }), states: states)
  }

  private mutating func branch() throws(RegexSyntaxError) -> SizedNode {
    let start = position
    var nodes: [PatternNode] = []
    var states = 0
    while let next = peek(), next != "|", next != ")" {
      let piece = try piece()
      // What is empty adds nothing to a sequence.
      guard piece.states > 0 else { continue }
      nodes.append(piece.node)
      states = SizedNode.adding(states, piece.states)
      try checkSize(states, from: start)
    }
    switch nodes.count {
    case 0: return .empty
    case 1: return SizedNode(node: nodes[0], states: states)
    default: return SizedNode(node: .sequence(nodes), states: states)
    }
  }

  /// Reads an atom or assertion with its quantifier, if any.
  private mutating func piece() throws(RegexSyntaxError) -> SizedNode {
    let start = position
    if let assertion = try assertion() {
      try refuseQuantifier(.nothingToRepeat, expected: .atom)
      return SizedNode(node: .assertion(assertion), states: 1)
    }
    let atom = try atom()
    guard let count = try quantifier() else { return atom }
    if dialect == .ecma262 { _ = skip("?") }
    let result = atom.repeated(count.minimum, count.maximum)
    try checkSize(result.states, from: start)
    try refuseQuantifier(.repeatedQuantifier)
    return result
  }

  private mutating func assertion() throws(RegexSyntaxError) -> PatternNode.Assertion? {
    switch dialect {
    case .iRegexp: nil
    case .iRegexpWithAnchors: iRegexpAnchor()
    case .ecma262: ecmaAssertion()
    }
  }

  private mutating func atom() throws(RegexSyntaxError) -> SizedNode {
    guard let next = peek() else { throw RegexSyntaxError(.nothingToRepeat, at: nextRange) }
    switch next {
    case "(":
      return try group()
    case "*", "+", "?", "{":
      throw RegexSyntaxError(.nothingToRepeat, at: nextRange, expected: .atom)
    case "]", "}":
      throw RegexSyntaxError(.unexpectedCharacter(next), at: nextRange, expected: .atom)
    case "[":
      return try setNode(characterClass())
    case ".":
      skipNext()
      return setNode(dialect == .ecma262 ? .ecmaDot : .iRegexpDot)
    case "\\":
      return try setNode(dialect == .ecma262 ? ecmaAtomEscape() : iRegexpEscape().set)
    default:
      skipNext()
      return setNode(CodePointSet(next.value))
    }
  }

  private mutating func characterClass() throws(RegexSyntaxError) -> CodePointSet {
    switch dialect {
    case .iRegexp, .iRegexpWithAnchors: try iRegexpClass()
    case .ecma262: try ecmaClass()
    }
  }

  private mutating func group() throws(RegexSyntaxError) -> SizedNode {
    let start = position
    skipNext()
    guard depth < limits.nesting else {
      throw RegexSyntaxError(.tooDeep(limit: limits.nesting), at: range(from: start))
    }
    depth += 1
    defer { depth -= 1 }
    if peek() == "?" { try groupPrefix(from: start) }
    let opening = range(from: start)
    let content = try disjunction()
    guard skip(")") else {
      throw RegexSyntaxError(.unclosedGroup, at: opening, expected: .character(")"))
    }
    return content
  }

  private mutating func groupPrefix(from start: Int) throws(RegexSyntaxError) {
    switch dialect {
    case .iRegexp, .iRegexpWithAnchors:
      skipNext()
      throw RegexSyntaxError(.unknownGroup, at: range(from: start))
    case .ecma262:
      try ecmaGroupPrefix(from: start)
    }
  }
}

// MARK: - Quantifiers

extension PatternParser {
  private mutating func quantifier() throws(RegexSyntaxError) -> (minimum: Int, maximum: Int?)? {
    switch peek() {
    case "*":
      skipNext()
      return (0, nil)
    case "+":
      skipNext()
      return (1, nil)
    case "?":
      skipNext()
      return (0, 1)
    case "{":
      return try braces()
    default:
      return nil
    }
  }

  private mutating func braces() throws(RegexSyntaxError) -> (minimum: Int, maximum: Int?) {
    let start = position
    skipNext()
    let minimum = try count(from: start)
    if skip("}") { return (minimum, minimum) }
    guard skip(",") else {
      throw RegexSyntaxError(.malformedQuantifier, at: range(from: start), expected: .commaOrClosingBrace)
    }
    if skip("}") { return (minimum, nil) }
    let maximum = try count(from: start)
    guard skip("}") else {
      throw RegexSyntaxError(.malformedQuantifier, at: range(from: start), expected: .character("}"))
    }
    guard minimum <= maximum else { throw RegexSyntaxError(.quantifierRange, at: range(from: start)) }
    return (minimum, maximum)
  }

  /// Reads a count; one that is beyond every limit is held down to a number that still is.
  private mutating func count(from start: Int) throws(RegexSyntaxError) -> Int {
    guard let first = peek(), Self.digit(first) != nil else {
      throw RegexSyntaxError(.malformedQuantifier, at: range(from: start), expected: .digit)
    }
    var result = 0
    while let next = peek(), let digit = Self.digit(next) {
      skipNext()
      result = min(result * 10 + digit, 100_000_000)
    }
    return result
  }

  private func refuseQuantifier(
    _ kind: RegexSyntaxError.Kind, expected: RegexSyntaxError.Expected? = nil
  ) throws(RegexSyntaxError) {
    switch peek() {
    case "*", "+", "?", "{": throw RegexSyntaxError(kind, at: nextRange, expected: expected)
    default: break
    }
  }
}

// MARK: - Reading

extension PatternParser {
  /// Returns the next character without reading it.
  func peek() -> Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  /// Returns the character after the next one.
  func peekSecond() -> Unicode.Scalar? {
    position + 1 < scalars.count ? scalars[position + 1] : nil
  }

  /// Reads the next character.
  mutating func next() -> Unicode.Scalar? {
    guard let next = peek() else { return nil }
    position += 1
    return next
  }

  /// Passes over the next character, of which the caller knows that it is there.
  mutating func skipNext() {
    if position < scalars.count { position += 1 }
  }

  /// Reads the next character if it is this one.
  mutating func skip(_ scalar: Unicode.Scalar) -> Bool {
    guard peek() == scalar else { return false }
    position += 1
    return true
  }

  /// Goes back to a place.
  mutating func rewind(to place: Int) { position = place }

  /// The bytes of the pattern from a place to here.
  func range(from start: Int) -> Range<Int> { offsets[start]..<offsets[position] }

  /// The bytes of the next character.
  var nextRange: Range<Int> { offsets[position]..<offsets[min(position + 1, scalars.count)] }

  /// The value of a decimal digit.
  static func digit(_ scalar: Unicode.Scalar) -> Int? {
    (0x30...0x39).contains(scalar.value) ? Int(scalar.value) - 0x30 : nil
  }

  private func checkSize(_ states: Int, from start: Int) throws(RegexSyntaxError) {
    // One more state is where matches end.
    let all = SizedNode.adding(states, 1)
    guard all <= limits.states else {
      throw RegexSyntaxError(.tooLarge(states: all, limit: limits.states), at: range(from: start))
    }
  }

  private mutating func setNode(_ set: CodePointSet) -> SizedNode {
    if sets.count <= Self.fewSets {
      for number in sets.indices where sets[number] == set { return SizedNode(node: .set(number), states: 1) }
    } else if let number = setNumbers[set] {
      return SizedNode(node: .set(number), states: 1)
    }
    let number = sets.count
    sets.append(set)
    if sets.count > Self.fewSets {
      if setNumbers.isEmpty {
        for (number, known) in sets.enumerated() { setNumbers[known] = number }
      } else {
        setNumbers[set] = number
      }
    }
    return SizedNode(node: .set(number), states: 1)
  }
}
