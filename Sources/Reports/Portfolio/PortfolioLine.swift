package import JSONDocument
internal import Rubric

/// Reads lines of `evaluate --stream` into a portfolio.
package enum PortfolioLine {
  /// What a line holds.
  package enum Content: Sendable {
    /// What a design came to, and the hash of the rules.
    case result(Portfolio.Design, scorecardID: String, hash: String?)
    /// A design that could not be evaluated.
    case faults
    /// A whole evaluation.
    case evaluation
    /// Something else; the member at fault, where it lacks one or has a wrong one.
    case other(member: String?)
  }

  /// Reads a line; the criteria and verdicts must be those of `rules`, in their order.
  package static func read(_ document: JSONDocument, by rules: Portfolio.Rules) -> Content {
    let root = document.root
    guard document.kind(of: root) == .object else { return .other(member: nil) }
    if let format = document.value(of: root, named: "format"),
      document.string(format) == Evaluation.storedFormat
    {
      return .evaluation
    }
    if document.value(of: root, named: "faults") != nil { return .faults }
    func text(_ name: JSONName) -> String? {
      document.value(of: root, named: name).flatMap {
        document.kind(of: $0) == .string ? document.string($0) : nil
      }
    }
    guard document.value(of: root, named: "line") != nil else { return .other(member: nil) }
    guard let id = text("design") else { return .other(member: "design") }
    guard let scorecardID = text("scorecard") else { return .other(member: "scorecard") }
    guard let lessons = document.value(of: root, named: "lessons"), document.kind(of: lessons) == .object
    else {
      return .other(member: "lessons")
    }
    let hash = text("rules")
    // Which rules they are is said before what of them is missing.
    if scorecardID != rules.scorecardID || hash != rules.hash {
      return .result(
        Portfolio.Design(id: id, levels: [], outcomes: [], verdicts: []), scorecardID: scorecardID, hash: hash
      )
    }
    var levels: [UInt8] = []
    var outcomes: [UInt8] = []
    var verdicts: [UInt8] = []
    for lesson in rules.lessons {
      guard let node = document.value(of: lessons, named: JSONName(lesson.id)),
        let criteria = document.value(of: node, named: "criteria"),
        let word = document.value(of: node, named: "verdict").flatMap({
          document.value(of: $0, named: "shown")
        }),
        let verdict = rules.verdicts.firstIndex(where: { $0.id == document.string(word) })
      else { return .other(member: lesson.id) }
      verdicts.append(UInt8(verdict))
      for criterion in rules.criteria[lesson.criteria] {
        guard let node = document.value(of: criteria, named: JSONName(criterion.id)),
          let shown = document.value(of: node, named: "shown"),
          let word = document.value(of: node, named: "outcome").map({ document.string($0) }),
          let outcome = CriterionResult.Outcome.allCases.firstIndex(where: { $0.rawValue == word })
        else { return .other(member: criterion.id) }
        if document.kind(of: shown) == .null {
          levels.append(Portfolio.noLevel)
        } else if let level = document.int64(shown), (0...4).contains(level) {
          levels.append(UInt8(level))
        } else {
          return .other(member: criterion.id)
        }
        outcomes.append(UInt8(outcome))
      }
    }
    return .result(
      Portfolio.Design(id: id, levels: levels, outcomes: outcomes, verdicts: verdicts),
      scorecardID: scorecardID,
      hash: hash)
  }
}
