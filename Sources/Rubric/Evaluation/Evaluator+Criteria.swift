internal import JSONDocument

extension Evaluator {
  /// What a criterion came to, before it is put into words.
  struct Judgement {
    var level: ByReading<Int?>
    var outcome: CriterionResult.Outcome
    var outcomeText: LocalizedText?
    var holds: [ByReading<Bool>]
    var unmet = Unmet()
    var attestations = Answers()
  }

  /// Places a design on a criterion's ladder.
  func judge(_ criterion: Criterion) throws(EvaluationFailure) -> Judgement {
    begin(criterion.id, measures: criterion.measures)
    var judgement = Judgement(
      level: ByReading(shown: 0, claimed: 0, possible: 0), outcome: .judged,
      holds: [ByReading(shown: true, claimed: true, possible: true)])
    var gaps: [Gap] = []
    if let applies = criterion.appliesWhen, try truth(applies.condition, at: nil, gaps: &gaps) == .false {
      judgement.level = ByReading(shown: nil, claimed: nil, possible: nil)
      judgement.outcome = .notApplicable
      judgement.outcomeText = applies.otherwise
      return judgement
    }
    judgement.attestations = try attestations(on: criterion)
    let assumed = assumedLevel(of: criterion.id)
    for number in 1...4 {
      judgement.holds.append(
        number <= assumed ?? 0
          ? ByReading(shown: true, claimed: true, possible: true)
          : try holds(criterion, number, judgement.attestations))
    }
    judgement.level = ByReading(
      shown: Self.level(judgement.holds, .shown), claimed: Self.level(judgement.holds, .claimed),
      possible: Self.level(judgement.holds, .possible))

    if let judgeable = criterion.judgeableWhen, assumed == nil {
      let truth = try truth(judgeable.condition, at: nil, gaps: &judgement.unmet.gaps)
      if truth != .true {
        judgement.level.shown = nil
        judgement.level.claimed = nil
        if truth == .false { judgement.level.possible = nil }
        judgement.outcome = .cannotJudge
        judgement.outcomeText = judgeable.otherwise
        return judgement
      }
    }
    try explain(criterion, &judgement)
    return judgement
  }

  private static func level(_ holds: [ByReading<Bool>], _ reading: Reading) -> Int {
    var level = 0
    while level < 4, holds[level + 1][reading] { level += 1 }
    return level
  }

  private func holds(
    _ criterion: Criterion, _ number: Int, _ attestations: Answers
  ) throws(EvaluationFailure) -> ByReading<Bool> {
    guard let condition = criterion.levels[number].condition else {
      return ByReading(shown: false, claimed: false, possible: false)
    }
    var holds = try readings(condition)
    if holds.shown, let cap = criterion.evidence, cap.statusByLevel[number] != .none {
      holds.shown = try isEvidenced(cap, at: number)
    }
    if holds.shown, let cap = criterion.attestation, number >= cap.fromLevel {
      holds.shown = attestations.agreeing > attestations.disagreeing
    }
    return holds
  }

  private func isEvidenced(
    _ cap: Criterion.EvidenceCap, at number: Int
  ) throws(EvaluationFailure) -> Bool {
    let wanted = cap.statusByLevel[number]
    for member in try set(cap.basis, at: nil).elements where member.isCertain {
      if try evidenceStatus(of: NodeID(index: member.key)).rawValue >= wanted.rawValue { return true }
    }
    return false
  }

  /// Finds what keeps a criterion at its shown level.
  private func explain(_ criterion: Criterion, _ judgement: inout Judgement) throws(EvaluationFailure) {
    guard let shown = judgement.level.shown, shown < 4,
      let condition = criterion.levels[shown + 1].condition
    else { return }
    try collectUnmet(condition, into: &judgement.unmet)
    let unmet = judgement.unmet
    if unmet.hasNoValue, shown == 0 {
      // Nothing is divided by nothing: no pass, and no level either.
      judgement.level.shown = nil
      judgement.level.claimed = nil
      if judgement.level.possible == 0 { judgement.level.possible = nil }
      judgement.outcome = .cannotJudge
    } else if unmet.isBelow {
      judgement.outcome = shown == 0 && unmet.isStatedNone && !unmet.isNotStated ? .statedNone : .judged
    } else if unmet.isNotStated {
      judgement.outcome = .notStated
    } else if unmet.needsEvidence {
      judgement.outcome = .needsEvidence
    } else if unmet.awaitsAttestation {
      judgement.outcome = .awaitingAttestation
    } else if let cap = criterion.evidence, cap.statusByLevel[shown + 1] != .none,
      try !isEvidenced(cap, at: shown + 1)
    {
      judgement.outcome = .needsEvidence
      judgement.unmet.count += 1
    } else {
      judgement.outcome = .awaitingAttestation
      judgement.unmet.count += 1
    }
  }

  /// What those who were asked about a criterion answered.
  struct Answers {
    var agreeing = 0
    var disagreeing = 0
    /// Those who agree with another version of the design; they count neither way.
    var stale = 0
    /// Those who agree, but do not say with which version; they count neither way.
    var unbound = 0
  }

  /// Counts those who attest a criterion in one of the capacities that it asks for, and all others who were asked.
  private func attestations(on criterion: Criterion) throws(EvaluationFailure) -> Answers {
    var answers = Answers()
    guard let cap = criterion.attestation,
      let list = document.value(of: document.root, named: "attestations")
    else { return answers }
    let id = JSONName(criterion.id)
    for entry in document.elements(of: list) {
      try spend(1)
      guard let about = document.value(of: entry, named: "criterion_id"), document.string(about, equals: id)
      else { continue }
      // Whoever was asked and is not on record as agreeing counts against, so that nothing is gained by leaving
      // the answer out.
      guard let agrees = document.value(of: entry, named: "agrees"), document.kind(of: agrees) == .true else {
        answers.disagreeing += 1
        continue
      }
      guard let capacity = document.value(of: entry, named: "capacity") else { continue }
      guard cap.capacities.contains(document.string(capacity)) else { continue }
      if !isUnknown(agrees) {
        answers.agreeing += 1
      } else if document.value(of: entry, named: "document_hash") == nil {
        answers.unbound += 1
      } else {
        answers.stale += 1
      }
    }
    return answers
  }
}
