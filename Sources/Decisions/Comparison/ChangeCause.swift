package import Rubric

/// What else than the design changed between two evaluations.
package enum ChangeCause: Hashable, Sendable {
  /// Nothing, as far as the evaluations show.
  case nothing
  /// The rubrics or the configuration.
  case rules
  /// The engine.
  case engine
  /// Both.
  case rulesAndEngine

  /// Looks at what two evaluations say of themselves.
  ///
  /// Of the rules an evaluation holds the hash, where it was made with one; else the texts, weights and gates are
  /// looked at, behind which a condition may have changed.
  package init(_ before: Evaluation, _ after: Evaluation) {
    let hasRules: Bool
    if let old = before.scorecardHash, let new = after.scorecardHash {
      hasRules = old != new
    } else {
      hasRules = Self.rules(of: before) != Self.rules(of: after)
    }
    if before.engine == after.engine {
      self = hasRules ? .rules : .nothing
    } else {
      self = hasRules ? .rulesAndEngine : .engine
    }
  }

  private static func rules(of evaluation: Evaluation) -> [String] {
    var facts = [evaluation.scorecardID] + evaluation.verdicts.map { $0.id }
    func add(_ text: LocalizedText) {
      for entry in text.entries { facts.append(entry.text) }
    }
    for lesson in evaluation.lessons {
      facts += [lesson.id, String(lesson.weight)]
      for criterion in lesson.criteria {
        facts += [criterion.id, String(criterion.weight), criterion.isGate ? "gate" : ""]
        add(criterion.question)
        for level in criterion.levels { add(level.descriptor) }
        if let attestation = criterion.attestation { facts.append(String(attestation.fromLevel)) }
      }
    }
    return facts
  }
}
