internal import JSONDocument
internal import Rubric

/// Compares the levels of a ladder with each other: each must ask for more than those below, and for nothing that
/// contradicts them.
struct LadderCheck {
  private let outline: RuleOutline
  private let criterion: RuleOutline.Criterion
  private(set) var findings: [RubricFinding] = []
  /// What the levels so far ask for together.
  private var known: [(level: Int, claim: LadderClaim)] = []

  init(_ criterion: RuleOutline.Criterion, of outline: RuleOutline) {
    self.outline = outline
    self.criterion = criterion
  }

  mutating func run() {
    let reader = LadderClaimReader(outline: outline)
    for (number, when) in criterion.levels {
      let parts = flatten(reader.claim(when))
      let before = known.count
      var isUnreachable = false
      var isLowered = false
      var idle = 0
      for part in parts {
        if !isUnreachable, let against = contradicted(part) {
          isUnreachable = true
          findings.append(
            .unreachableLevel(
              number, asks: quote(part), against: quote(against.claim), ofLevel: against.level,
              at: outline.site(node(of: part) ?? when)))
        }
        if isImplied(part, by: before) { idle += 1 }
        if let lowered = lowered(part, by: before), let node = node(of: part) {
          isLowered = true
          findings.append(
            .loweredThreshold(
              number, asks: quote(part), below: quote(lowered.claim), ofLevel: lowered.level,
              at: outline.site(node)))
        } else if !isUnreachable, let floor = floored(part), let node = node(of: part) {
          findings.append(
            .moreIsLess(
              number, cap: quote(part), floor: quote(floor.claim), ofLevel: floor.level,
              at: outline.site(node)))
        }
        known.append((number, part))
      }
      if !isUnreachable, !isLowered, number > 1, !parts.isEmpty, idle == parts.count {
        findings.append(.idleLevel(number, at: outline.site(when)))
      }
      if isUnreachable { return }
    }
  }

  private func flatten(_ claim: LadderClaim) -> [LadderClaim] {
    guard case .all(let parts) = claim else { return [claim] }
    var flat: [LadderClaim] = []
    for part in parts { flat += flatten(part) }
    return flat
  }

  /// Returns what a claim contradicts among those known.
  private func contradicted(_ claim: LadderClaim) -> (level: Int, claim: LadderClaim)? {
    if case .any(let parts) = claim {
      var first: (level: Int, claim: LadderClaim)?
      for part in parts {
        guard let against = contradictedAll(part) else { return nil }
        if first == nil { first = against }
      }
      return first
    }
    for other in known where Self.areContrary(claim, other.claim) { return other }
    return nil
  }

  private func contradictedAll(_ claim: LadderClaim) -> (level: Int, claim: LadderClaim)? {
    for part in flatten(claim) {
      if let against = contradicted(part) { return against }
    }
    return nil
  }

  private static func areContrary(_ left: LadderClaim, _ right: LadderClaim) -> Bool {
    switch (left, right) {
    case (.number(let ours), .number(let theirs)):
      return ours.measure == theirs.measure && ours.excludes(theirs)
    case (.words(let field, let ours, _), .words(let other, let theirs, _)):
      return field == other && ours.isDisjoint(with: theirs)
    case (.other(let ours, let isOurs), .other(let theirs, let isTheirs)):
      return ours == theirs && isOurs != isTheirs
    default: return false
    }
  }

  /// Whether the first of the claims known imply another.
  private func isImplied(_ claim: LadderClaim, by count: Int) -> Bool {
    switch claim {
    case .all(let parts):
      for part in parts where !isImplied(part, by: count) { return false }
      return true
    case .any(let parts):
      for part in parts where isImplied(part, by: count) { return true }
      return false
    case .number(let range):
      for other in known.prefix(count) {
        if case .number(let theirs) = other.claim, theirs.measure == range.measure, range.contains(theirs) {
          return true
        }
      }
      return false
    case .words(let field, let words, _):
      for other in known.prefix(count) {
        if case .words(let theirs, let fewer, _) = other.claim, theirs == field, fewer.isSubset(of: words) {
          return true
        }
      }
      return false
    case .other(let text, let isNegated):
      for other in known.prefix(count) {
        if case .other(let theirs, let isTheirs) = other.claim, theirs == text, isTheirs == isNegated {
          return true
        }
      }
      return false
    }
  }

  /// Returns the level below that asks for more of the same number.
  private func lowered(_ claim: LadderClaim, by count: Int) -> (level: Int, claim: LadderClaim)? {
    guard case .number(let range) = claim else { return nil }
    for other in known.prefix(count) {
      guard case .number(let theirs) = other.claim, theirs.measure == range.measure else { continue }
      if let ours = range.least, range.most == nil, let more = theirs.least, more.value > ours.value {
        return other
      }
      if let ours = range.most, range.least == nil, let less = theirs.most, less.value < ours.value {
        return other
      }
    }
    return nil
  }

  /// Returns the level that asks for at least so much of a number of which this claim allows only so much.
  private func floored(_ claim: LadderClaim) -> (level: Int, claim: LadderClaim)? {
    guard case .number(let range) = claim, range.most != nil, range.least == nil else { return nil }
    for other in known {
      guard case .number(let theirs) = other.claim, theirs.measure == range.measure else { continue }
      if let least = theirs.least, theirs.most == nil, least.value > Ratio(0) { return other }
    }
    return nil
  }

  private func node(of claim: LadderClaim) -> NodeID? {
    switch claim {
    case .number(let range): range.node
    case .words(_, _, let node): node
    case .all, .any, .other: nil
    }
  }

  private func quote(_ claim: LadderClaim) -> String {
    switch claim {
    case .number(let range): "`" + outline.quote(range.node) + "`"
    case .words(_, _, let node): "`" + outline.quote(node) + "`"
    case .other(let text, let isNegated): "`" + (isNegated ? "not " : "") + text + "`"
    case .all(let parts), .any(let parts): parts.first.map { quote($0) } ?? ""
    }
  }
}
