package import Rubric

/// What a score can be, given what is known: silence and claims never pay.
///
/// Of a monotone strategy `low` and `high` are exact bounds.
package struct EvidenceInterval: Sendable {
  /// What the evidence supports: claims count in part, what is missing counts 0.
  package let low: Double
  /// Claims taken at face value, what is missing counts 0.
  package let asserted: Double
  /// Claims taken at face value, what is missing turns out best.
  package let high: Double
  /// What leaving out the missing parts would give, to show by how much it flatters; nil where nothing is known.
  package let availableOnly: Double?

  /// The share of its value that a claim counts, where nothing else is said; the project's choice.
  package static let standardTrust = 0.5

  /// Scores the parts; those that do not apply are left out, and the others' weights take their place. Nil where no part
  /// applies.
  ///
  /// - Throws: `ScoringFailure` where the strategy does.
  package init?(
    _ parts: [EvidencePart], by aggregator: any Aggregator, trust: Double = standardTrust
  ) throws(ScoringFailure) {
    let applying = parts.filter { $0.state != .notApplicable }
    guard !applying.isEmpty else { return nil }
    low = try aggregator.aggregate(
      applying.map { $0.part($0.state == .claimed ? ($0.value ?? 0) * trust : $0.value ?? 0) })
    asserted = try aggregator.aggregate(applying.map { $0.part($0.value ?? 0) })
    high = try aggregator.aggregate(applying.map { $0.part($0.value ?? 1) })
    let known = applying.filter { $0.value != nil }
    availableOnly = known.isEmpty ? nil : try aggregator.aggregate(known.map { $0.part($0.value ?? 0) })
  }

  /// Tells whether this score is higher than another whatever the missing evidence says.
  package func isCertainlyAbove(_ other: EvidenceInterval) -> Bool {
    low > other.high + 1e-12
  }

  /// Returns the share of the weight in each state, in the order of `EvidenceState.allCases`.
  package static func coverage(_ parts: [EvidencePart]) -> [(state: EvidenceState, share: Double)] {
    var total = 0.0
    for part in parts { total += part.weight }
    return EvidenceState.allCases.map { state in
      var sum = 0.0
      for part in parts where part.state == state { sum += part.weight }
      return (state, total > 0 ? sum / total : 0)
    }
  }
}

extension EvidencePart {
  /// Returns the complete part that a strategy sees.
  func part(_ value: Double) -> ScorePart {
    ScorePart(id: id, value: value, weight: weight)
  }
}
