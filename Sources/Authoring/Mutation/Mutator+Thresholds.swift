internal import JSONDocument
internal import Rubric

extension Mutator {
  /// Moves a threshold one step up and one step down: counts by 1, from 20 on by a tenth, shares by 10 points.
  static let thresholds = Mutator(name: "threshold") { node, document in
    var edits: [Edit] = []
    for member in document.members(of: node) {
      let name = document.string(member.name)
      guard ["atLeast", "atMost", "moreThan", "lessThan", "equals"].contains(name) else { continue }
      for text in neighbours(of: member.value, document) {
        edits.append(
          Edit(
            range: document.range(of: member.value), replacement: text, before: document.line(node),
            after: name + " " + text))
      }
    }
    return edits
  }

  private static func neighbours(of node: NodeID, _ document: JSONDocument) -> [String] {
    switch document.kind(of: node) {
    case .number:
      guard let value = document.int64(node) else { return [] }
      let step = max(1, value.magnitude >= 20 ? Int64(value.magnitude / 10) : 1)
      // A count is never below zero.
      return value == 0 ? ["1"] : [String(value - step), String(value + step)]
    case .string:
      guard let share = Ratio(share: document.string(node)) else { return [] }
      let (points, isOver) = share.numerator.multipliedReportingOverflow(by: 100)
      if isOver { return [] }
      let percent = points / share.denominator
      var texts: [String] = []
      if percent >= 10 { texts.append("\"" + String(percent - 10) + " %\"") }
      if percent <= 90 { texts.append("\"" + String(percent + 10) + " %\"") }
      return texts
    default: return []
    }
  }
}
