internal import JSONDocument
internal import Rubric

/// Reads the members of a file of exemptions, and collects all that is wrong with them.
final class ExemptionReader {
  let document: JSONDocument
  let file: String
  var problems: [Problem] = []

  /// Parses a file of a format.
  ///
  /// - Throws: `Problems` where it is another.
  init(_ bytes: [UInt8], file: String, format: String) throws(Problems) {
    document = try ScorecardLoader.parse(bytes, file: file)
    self.file = file
    guard document.kind(of: document.root) == .object else {
      wrongType(document.root, expected: .object)
      throw Problems(list: problems)
    }
    guard let node = required("format", in: document.root), let found = string(node) else {
      throw Problems(list: problems)
    }
    if found != format {
      report(.wrongFormat, at: node, [("expected", format), ("found", found)])
      throw Problems(list: problems)
    }
  }

  func report(
    _ code: Problem.Code, at node: NodeID, _ arguments: [(name: String, text: String)] = [],
    suggestion: String? = nil
  ) {
    problems.append(
      Problem(
        code, file: file, range: document.range(of: node), arguments: arguments, suggestion: suggestion))
  }

  /// Reports members that an object may not have.
  func check(_ object: NodeID, allows allowed: [String]) {
    for member in document.members(of: object) {
      let name = document.string(member.name)
      if allowed.contains(name) { continue }
      report(
        .unknownKey, at: member.name, [("key", name)],
        suggestion: spellingSuggestion(for: name, among: allowed))
    }
  }

  func optional(_ name: String, in object: NodeID) -> NodeID? { document.value(of: object, named: name) }

  func required(_ name: String, in object: NodeID) -> NodeID? {
    if let node = optional(name, in: object) { return node }
    report(.missingKey, at: object, [("key", name)])
    return nil
  }

  func string(_ node: NodeID) -> String? {
    if document.kind(of: node) == .string { return document.string(node) }
    wrongType(node, expected: .string)
    return nil
  }

  /// Returns a text in which something is said.
  func words(_ name: String, in object: NodeID) -> String? {
    guard let node = required(name, in: object), let text = string(node) else { return nil }
    if text.utf8.contains(where: { $0 > 0x20 }) { return text }
    report(.emptyText, at: node)
    return nil
  }

  /// Returns the members of a list that are objects.
  func objects(_ name: String, in object: NodeID) -> [NodeID] {
    guard let list = required(name, in: object) else { return [] }
    guard document.kind(of: list) == .array else {
      wrongType(list, expected: .array)
      return []
    }
    var objects: [NodeID] = []
    for element in document.elements(of: list) {
      if document.kind(of: element) == .object {
        objects.append(element)
      } else {
        wrongType(element, expected: .object)
      }
    }
    return objects
  }

  func word(_ node: NodeID, among known: [String]) -> String? {
    guard let word = string(node) else { return nil }
    if known.contains(word) { return word }
    report(
      .unknownWord, at: node, [("word", word), ("known", known.joined(separator: ", "))],
      suggestion: spellingSuggestion(for: word, among: known))
    return nil
  }

  func wrongType(_ node: NodeID, expected: JSONKind) {
    report(
      .wrongType, at: node,
      [("expected", expected.description), ("found", document.kind(of: node).description)])
  }
}
