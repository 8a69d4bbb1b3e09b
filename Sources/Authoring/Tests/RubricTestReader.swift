internal import JSONDocument
internal import Rubric

/// Reads tests from their document, and collects what is wrong with them.
struct RubricTestReader {
  private(set) var problems: [Problem] = []
  private let document: JSONDocument
  private let file: String

  private static let subjects = ["criterion", "contradiction", "integrity", "lesson"]
  private static let common = ["name", "base", "merge"]
  private static let ofCriteria = [
    "level", "claimed", "possible", "outcome", "evidence", "missing", "message",
  ]
  private static let ofFlags = ["flagged", "evidence", "message"]
  private static let ofLessons = ["verdict", "number", "claimed", "possible"]

  init(_ document: JSONDocument, file: String) {
    self.document = document
    self.file = file
  }

  mutating func tests() -> [RubricTest] {
    guard document.kind(of: document.root) == .object else {
      wrongType(document.root, expected: .object)
      return []
    }
    check(
      document.root,
      allows: ["$schema", "format", "rubric", "library", "tests", "equivalent", "incentives"])
    if let format = document.value(of: document.root, named: "format"),
      document.string(format) != "rubric-tests/1"
    {
      report(
        .wrongFormat, at: format, [("expected", "rubric-tests/1"), ("found", document.string(format))])
    }
    guard let list = required("tests", of: document.root) else { return [] }
    guard document.kind(of: list) == .array else {
      wrongType(list, expected: .array)
      return []
    }
    var tests: [RubricTest] = []
    for node in document.elements(of: list) {
      if let test = test(node) { tests.append(test) }
    }
    return tests
  }

  /// Reads the list of mutants that mean the same.
  mutating func equivalents() -> [EquivalentMutant] {
    guard let list = document.value(of: document.root, named: "equivalent") else { return [] }
    var found: [EquivalentMutant] = []
    for node in document.elements(of: list) {
      check(node, allows: ["rule", "before", "after", "why"])
      guard let before = required("before", of: node), let after = required("after", of: node),
        let why = required("why", of: node)
      else { continue }
      found.append(
        EquivalentMutant(
          subject: text("rule", of: node) ?? "", before: document.string(before),
          after: document.string(after), why: document.string(why)))
    }
    return found
  }

  /// Reads the list of changes that raise a criterion and are accepted.
  mutating func incentives() -> [ExplainedIncentive] {
    guard let list = document.value(of: document.root, named: "incentives") else { return [] }
    let changes = Incentive.Change.allCases.map { $0.rawValue }
    var found: [ExplainedIncentive] = []
    for node in document.elements(of: list) {
      check(node, allows: ["rule", "change", "part", "why"])
      guard let rule = required("rule", of: node), let change = required("change", of: node),
        let part = required("part", of: node), let why = required("why", of: node)
      else { continue }
      let word = document.string(change)
      if !changes.contains(word) {
        report(
          .unknownWord, at: change, [("word", word), ("known", changes.joined(separator: ", "))],
          suggestion: spellingSuggestion(for: word, among: changes))
      }
      found.append(
        ExplainedIncentive(
          criterion: document.string(rule), change: word, part: document.string(part),
          why: document.string(why)))
    }
    return found
  }

  private mutating func test(_ node: NodeID) -> RubricTest? {
    guard document.kind(of: node) == .object else {
      wrongType(node, expected: .object)
      return nil
    }
    guard let subject = subject(node) else { return nil }
    let name = document.value(of: node, named: "name").map { document.string($0) } ?? ""
    var test = RubricTest(subject: subject, name: name, range: document.range(of: node))
    test.base = text("base", of: node)
    test.merge = document.value(of: node, named: "merge")
    test.shown = level("level", of: node)
    if case .lesson = subject {
      for (name, reading) in [("number", Reading.shown), ("claimed", .claimed), ("possible", .possible)] {
        if let interval = interval(name, of: node) { test.numbers.append((reading, interval)) }
      }
    } else {
      test.claimed = level("claimed", of: node)
      test.possible = level("possible", of: node)
    }
    if let outcome = document.value(of: node, named: "outcome") {
      let word = document.string(outcome)
      let known = CriterionResult.Outcome.allCases.map { $0.rawValue }
      if !known.contains(word) {
        report(
          .unknownWord, at: outcome, [("word", word), ("known", known.joined(separator: ", "))],
          suggestion: spellingSuggestion(for: word, among: known))
      }
      test.outcome = word
    }
    test.evidence = texts("evidence", of: node)
    test.missing = texts("missing", of: node)
    test.message = message(of: node)
    if let flagged = document.value(of: node, named: "flagged") {
      test.isFlagged = document.kind(of: flagged) == .true
    }
    test.verdicts = texts("verdict", of: node)
    return test
  }

  private mutating func subject(_ node: NodeID) -> RubricTest.Subject? {
    for kind in Self.subjects {
      guard let value = document.value(of: node, named: kind) else { continue }
      guard document.kind(of: value) == .string else {
        wrongType(value, expected: .string)
        return nil
      }
      let id = document.string(value)
      switch kind {
      case "criterion":
        check(node, allows: [kind] + Self.common + Self.ofCriteria)
        return .criterion(id)
      case "contradiction":
        check(node, allows: [kind] + Self.common + Self.ofFlags)
        return .contradiction(id)
      case "integrity":
        check(node, allows: [kind] + Self.common + Self.ofFlags)
        return .integrity(id)
      default:
        check(node, allows: [kind] + Self.common + Self.ofLessons)
        return .lesson(id)
      }
    }
    report(.missingKey, at: node, [("key", "criterion")])
    return nil
  }

  private mutating func level(_ name: String, of node: NodeID) -> RubricTest.WantedLevel? {
    guard let value = document.value(of: node, named: name) else { return nil }
    if document.kind(of: value) == .null { return RubricTest.WantedLevel.none }
    guard let number = document.int64(value), (0...4).contains(number) else {
      report(.numberOutOfRange, at: value, [("least", "0"), ("most", "4")])
      return nil
    }
    return .level(Int(number))
  }

  private mutating func interval(_ name: String, of node: NodeID) -> ClosedRange<Double>? {
    guard let value = document.value(of: node, named: name) else { return nil }
    var ends: [Double] = []
    for element in document.elements(of: value) {
      if document.kind(of: element) == .number, let end = document.int64(element) { ends.append(Double(end)) }
    }
    guard ends.count == 2, ends[0] <= ends[1] else {
      report(.numberOutOfRange, at: value, [("least", "0"), ("most", "100")])
      return nil
    }
    return ends[0]...ends[1]
  }

  private mutating func message(of node: NodeID) -> [RubricTest.WantedText] {
    guard let value = document.value(of: node, named: "message") else { return [] }
    switch document.kind(of: value) {
    case .string, .array:
      return texts("message", of: node).map { RubricTest.WantedText(language: nil, text: $0) }
    case .object:
      var texts: [RubricTest.WantedText] = []
      for member in document.members(of: value) {
        texts.append(
          RubricTest.WantedText(
            language: document.string(member.name), text: document.string(member.value)))
      }
      return texts
    default:
      wrongType(value, expected: .string)
      return []
    }
  }

  private func text(_ name: String, of node: NodeID) -> String? {
    document.value(of: node, named: name).map { document.string($0) }
  }

  /// Reads a text or a list of texts.
  private mutating func texts(_ name: String, of node: NodeID) -> [String] {
    guard let value = document.value(of: node, named: name) else { return [] }
    if document.kind(of: value) == .string { return [document.string(value)] }
    var texts: [String] = []
    for element in document.elements(of: value) {
      if document.kind(of: element) == .string {
        texts.append(document.string(element))
      } else {
        wrongType(element, expected: .string)
      }
    }
    return texts
  }

  // MARK: - Reporting

  private mutating func required(_ name: String, of node: NodeID) -> NodeID? {
    if let value = document.value(of: node, named: name) { return value }
    report(.missingKey, at: node, [("key", name)])
    return nil
  }

  private mutating func check(_ node: NodeID, allows allowed: [String]) {
    for member in document.members(of: node) {
      let name = document.string(member.name)
      if allowed.contains(name) { continue }
      report(
        .unknownKey, at: member.name, [("key", name)],
        suggestion: spellingSuggestion(for: name, among: allowed))
    }
  }

  private mutating func wrongType(_ node: NodeID, expected: JSONKind) {
    report(
      .wrongType, at: node,
      [("expected", expected.description), ("found", document.kind(of: node).description)])
  }

  private mutating func report(
    _ code: Problem.Code, at node: NodeID, _ arguments: [(name: String, text: String)],
    suggestion: String? = nil
  ) {
    problems.append(
      Problem(
        code, file: file, range: document.range(of: node), arguments: arguments, suggestion: suggestion))
  }
}
