internal import JSONDocument

/// Reads what a configuration asks of designs.
struct GateReader {
  let compiler: RuleCompiler
  /// The ids of the verdicts; nil where nobody knows them, which has been reported.
  let verdicts: [String]?
  /// The ids of the lessons; nil where not all of them are known.
  let lessons: [String]?
  let hasOverall: Bool

  private static let keys = ["reading", "verdict", "number", "lessons", "overall"]

  /// Reads `gates`.
  func changes(_ node: NodeID) -> Scorecard.Gates.Changes {
    var changes = Scorecard.Gates.Changes()
    guard let object = compiler.object(node) else { return changes }
    compiler.check(object, allows: Self.keys)
    if let node = object["reading"], let word = compiler.string(node) {
      changes.reading = Reading(rawValue: word)
      check(word, at: node, among: Reading.allCases.map { $0.rawValue })
    }
    changes.verdict = verdict(in: object)
    changes.number = number("number", in: object)
    if let overall = number("overall", in: object) {
      if hasOverall || overall == nil {
        changes.numbers.append(
          Scorecard.Gates.LeastNumber(subject: Scorecard.Gates.overallID, number: overall))
      } else if let node = object["overall"] {
        compiler.report(.gateWithoutOverall, at: node)
      }
    }
    guard let node = object["lessons"], let list = compiler.object(node) else { return changes }
    for member in list.members {
      if let lessons { check(member.name, at: member.nameNode, among: lessons) }
      guard let asked = compiler.object(member.value) else { continue }
      compiler.check(asked, allows: ["verdict", "number"])
      if let verdict = verdict(in: asked) {
        changes.verdicts.append(Scorecard.Gates.LeastVerdict(lessonID: member.name, verdict: verdict))
      }
      if let number = number("number", in: asked) {
        changes.numbers.append(Scorecard.Gates.LeastNumber(subject: member.name, number: number))
      }
    }
    return changes
  }

  /// Reads `overrides`.
  func overrides(_ root: RuleObject) -> [Scorecard.GateOverride] {
    guard let list = root["overrides"] else { return [] }
    var overrides: [Scorecard.GateOverride] = []
    for node in compiler.elements(list) ?? [] {
      guard let object = compiler.object(node) else { continue }
      compiler.check(object, allows: ["files", "gates"])
      guard let filesNode = compiler.required("files", in: object), let files = compiler.strings(filesNode),
        let gates = compiler.required("gates", in: object)
      else { continue }
      if files.isEmpty { compiler.report(.emptyList, at: filesNode) }
      overrides.append(Scorecard.GateOverride(files: files, gates: changes(gates)))
    }
    return overrides
  }

  private func verdict(in object: RuleObject) -> String?? {
    guard let node = object["verdict"] else { return nil }
    if compiler.document.kind(of: node) == .null { return .some(nil) }
    guard let word = compiler.string(node) else { return nil }
    if let verdicts { check(word, at: node, among: verdicts) }
    return word
  }

  private func number(_ key: String, in object: RuleObject) -> Double?? {
    guard let node = object[key] else { return nil }
    if compiler.document.kind(of: node) == .null { return .some(nil) }
    guard let number = compiler.integer(node, in: 0...100) else { return nil }
    return Double(number)
  }

  private func check(_ word: String, at node: NodeID, among known: [String]) {
    if known.contains(word) { return }
    compiler.report(
      .unknownWord, at: node, [("word", word), ("known", known.joined(separator: ", "))],
      suggestion: spellingSuggestion(for: word, among: known))
  }
}
