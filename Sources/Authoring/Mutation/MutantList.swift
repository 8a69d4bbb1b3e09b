internal import JSONDocument
internal import Rubric

/// Walks a rule file and lists its mutants.
struct MutantList {
  private(set) var mutants: [Mutant] = []
  private let document: JSONDocument
  private let file: String
  private let whole: Scorecard.WholeRubric?

  /// Members that hold texts or names, where there is nothing to mutate.
  private static let texts = [
    "title", "question", "why", "label", "descriptor", "advice", "note", "limits", "watch", "message",
    "otherwise", "text", "clauses", "lesson", "tables", "id", "place",
  ]

  init(_ outline: RuleOutline) {
    document = outline.document
    file = outline.file
    whole = outline.whole
    for member in document.members(of: document.root) {
      switch document.string(member.name) {
      case "criteria", "contradictions", "integrity":
        for rule in document.elements(of: member.value) {
          visit(rule, subject: document.value(of: rule, named: "id").map { document.string($0) } ?? "")
        }
      case "facts": visit(member.value, subject: "")
      default: continue
      }
    }
    mutants.sort { ($0.range.start, $0.range.end) < ($1.range.start, $1.range.end) }
  }

  private mutating func visit(_ node: NodeID, subject: String) {
    if document.kind(of: node) == .object {
      for mutator in Mutator.all {
        for edit in mutator.edits(node, document) {
          guard let range = ownRange(edit.range) else { continue }
          mutants.append(
            Mutant(
              mutator: mutator.name, file: file, range: range,
              replacement: Array(edit.replacement.utf8), subject: subject, before: edit.before,
              after: edit.after))
        }
      }
    }
    for element in document.elements(of: node) { visit(element, subject: subject) }
    for member in document.members(of: node) where !Self.texts.contains(document.string(member.name)) {
      visit(member.value, subject: subject)
    }
  }

  /// Returns the bytes of the file that a range stands for; nil where it stands in a rubric that is extended.
  private func ownRange(_ range: ByteRange) -> ByteRange? {
    guard let whole else { return range }
    guard let place = whole.places.verbatimPlace(of: range), place.file == file else { return nil }
    return place.range
  }
}
