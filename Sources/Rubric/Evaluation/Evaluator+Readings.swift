internal import JSONDocument

extension Evaluator {
  private static let evidenceField: JSONName = "evidence"
  private static let statusField: JSONName = "status"

  /// Tells in which readings the condition of a level holds.
  ///
  /// What is stated counts in *shown* and *claimed* when it is certain, in *possible* when it may be. Evidence and
  /// the word of others are asked for in *shown* alone.
  func readings(_ condition: Condition) throws(EvaluationFailure) -> ByReading<Bool> {
    switch condition {
    case .all(let parts):
      var result = ByReading(shown: true, claimed: true, possible: true)
      for part in parts {
        let holds = try readings(part)
        result.shown = result.shown && holds.shown
        result.claimed = result.claimed && holds.claimed
        result.possible = result.possible && holds.possible
      }
      return result
    case .any(let parts):
      var result = ByReading(shown: false, claimed: false, possible: false)
      for part in parts {
        let holds = try readings(part)
        result.shown = result.shown || holds.shown
        result.claimed = result.claimed || holds.claimed
        result.possible = result.possible || holds.possible
      }
      return result
    case .atLeast(let count, let parts):
      var counts = ByReading(shown: 0, claimed: 0, possible: 0)
      for part in parts {
        let holds = try readings(part)
        if holds.shown { counts.shown += 1 }
        if holds.claimed { counts.claimed += 1 }
        if holds.possible { counts.possible += 1 }
      }
      return ByReading(
        shown: counts.shown >= count, claimed: counts.claimed >= count, possible: counts.possible >= count)
    case .evidenced(let expression, let status, let threshold):
      let set = try set(expression, at: nil)
      var evidenced = 0
      for member in set.elements where member.isCertain {
        if try evidenceStatus(of: NodeID(index: member.key)).rawValue >= status.rawValue { evidenced += 1 }
      }
      let certain = set.certainCount
      let possible = set.isOpen ? Int.max : set.elements.count
      return ByReading(
        shown: Self.reaches(evidenced, of: certain, threshold) && (threshold.isCount || !set.isOpen),
        claimed: Self.reaches(certain, of: certain, threshold),
        possible: Self.reaches(possible, of: possible, threshold))
    case .attested(let part):
      var gaps: [Gap] = []
      return ByReading(shown: try truth(part, at: nil, gaps: &gaps) == .true, claimed: true, possible: true)
    case .compare, .field, .member, .not:
      var gaps: [Gap] = []
      let truth = try truth(condition, at: nil, gaps: &gaps)
      return ByReading(shown: truth == .true, claimed: truth == .true, possible: truth != .false)
    }
  }

  private static func reaches(_ count: Int, of total: Int, _ threshold: Threshold) -> Bool {
    guard total > 0 else { return false }
    switch threshold {
    case .every: return count == total
    case .count(let wanted): return count >= wanted
    case .share(let share): return Ratio(Int64(count), Int64(total)) >= share
    }
  }

  /// Returns the strongest evidence that a node names.
  func evidenceStatus(of node: NodeID) throws(EvaluationFailure) -> Condition.EvidenceStatus {
    guard let list = document.value(of: node, named: Self.evidenceField) else { return .none }
    var strongest = Condition.EvidenceStatus.none
    for entry in document.elements(of: list) {
      try spend(1)
      guard let item = design.target(of: entry) else { continue }
      var status = Condition.EvidenceStatus.asserted
      if let value = document.value(of: item, named: Self.statusField) {
        if document.string(value, isText: "documented") { status = .documented }
        if document.string(value, isText: "third_party") { status = .thirdParty }
      }
      if status.rawValue > strongest.rawValue { strongest = status }
    }
    return strongest
  }

  // MARK: - What keeps a condition from holding

  /// What keeps a condition from being shown.
  struct Unmet {
    /// Something stated does not suffice.
    var isBelow = false
    /// All that does not suffice is stated to be none.
    var isStatedNone = true
    /// Something is not stated.
    var isNotStated = false
    /// There is nothing to judge by.
    var hasNoValue = false
    var needsEvidence = false
    var awaitsAttestation = false
    /// How many single conditions are not met.
    var count = 0
    var gaps: [Gap] = []
  }

  func collectUnmet(_ condition: Condition, into unmet: inout Unmet) throws(EvaluationFailure) {
    switch condition {
    case .all(let parts):
      for part in parts { try collectUnmet(part, into: &unmet) }
    case .any(let parts), .atLeast(_, let parts):
      let holds = try readings(condition)
      if holds.shown { return }
      for part in parts {
        // An alternative that cannot hold does not make what is merely not stated look judged.
        if holds.possible, try !readings(part).possible { continue }
        try collectUnmet(part, into: &unmet)
      }
    case .evidenced(let expression, _, _):
      if try readings(condition).shown { return }
      unmet.count += 1
      let set = try set(expression, at: nil)
      if set.certainCount > 0 {
        unmet.needsEvidence = true
      } else if set.isCertainlyEmpty {
        unmet.isBelow = true
      } else {
        unmet.isNotStated = true
        unmet.gaps += set.gaps
      }
    case .attested:
      if try readings(condition).shown { return }
      unmet.count += 1
      unmet.awaitsAttestation = true
    case .compare(let measure, _):
      var gaps: [Gap] = []
      let truth = try truth(condition, at: nil, gaps: &gaps)
      if truth == .true { return }
      unmet.count += 1
      let value = try self.measure(measure, at: nil)
      if value.interval == nil { unmet.hasNoValue = true }
      if truth == .unknown {
        unmet.isNotStated = true
        unmet.gaps += gaps
      } else {
        unmet.isBelow = true
        if !value.isStatedNone { unmet.isStatedNone = false }
      }
    case .field, .member, .not:
      var gaps: [Gap] = []
      let truth = try truth(condition, at: nil, gaps: &gaps)
      if truth == .true { return }
      unmet.count += 1
      if truth == .unknown {
        unmet.isNotStated = true
        unmet.gaps += gaps
      } else {
        unmet.isBelow = true
        unmet.isStatedNone = false
      }
    }
  }
}

extension Threshold {
  /// Whether a number of members suffices, however many others there are.
  var isCount: Bool {
    if case .count = self { return true }
    return false
  }
}
