internal import Rubric

/// The laws of strategies that turn parts into a score or a class.
struct PartLaws {
  let kit: StrategyLaws
  let subject: StrategyLaws.Subject

  private static let tolerance = 1e-9

  /// Returns the score, or the class's position; nil for a failure.
  private func result(_ parts: [ScorePart]) -> Double? {
    do throws(ScoringFailure) {
      switch subject.strategy {
      case .aggregator(let aggregator): return try aggregator.aggregate(parts)
      case .classifier(let classifier): return Double(try classifier.classify(parts))
      case .scale, .comparator: return nil
      }
    } catch {
      return nil
    }
  }

  private func account(_ parts: [ScorePart]) -> ScoreAccount? {
    guard case .aggregator(let aggregator) = subject.strategy else { return nil }
    do throws(ScoringFailure) { return try aggregator.account(parts) } catch { return nil }
  }

  private var most: Double {
    if case .classifier(let classifier) = subject.strategy { return Double(classifier.classes.count - 1) }
    return 1
  }

  func violation(of law: StrategyLaws.Law) -> StrategyLaws.Violation? {
    var samples = LawSamples(ids: kit.ids, seed: kit.seed, law: law)
    if law == .emptyIsFailure { return result([]).map { found(law, after: $0, []) } }
    var isWitnessed = false
    for _ in 0..<kit.rounds {
      let parts = samples.parts()
      guard let before = result(parts) else { continue }
      switch law {
      case .bounded:
        if !(before >= -1e-12 && before <= most + 1e-12) { return found(law, after: before, parts) }
      case .deterministic:
        guard let again = result(parts), again.bitPattern == before.bitPattern else {
          return found(law, before, result(parts) ?? .nan, parts)
        }
      case .orderIndependent:
        if let other = changed(before, samples.shuffled(parts)) { return found(law, before, other, parts) }
      case .weightScale:
        if let other = changed(before, parts.map { $0.with(weight: $0.weight * 3) }) {
          return found(law, before, other, parts)
        }
      case .errorIsFailure:
        if let violation = acceptsNonsense(parts) { return violation }
      case .shownAddsUp:
        if let violation = showsOtherThings(parts, before) { return violation }
      case .scoresSomething: return nil
      case .monotone:
        for position in parts.indices {
          var higher = parts
          higher[position] = parts[position].raised
          guard let after = result(higher) else { continue }
          if after < before - 1e-12 { return found(law, before, after, parts, at: parts[position].id) }
        }
      case .idempotent:
        let value = parts[0].value
        guard let after = result(parts.map { $0.with(value: value) }) else { continue }
        if abs(after - value) > Self.tolerance { return found(law, value, after, parts) }
      case .additive:
        guard let account = account(parts), let contributions = account.contributions else {
          return found(law, after: before, parts)
        }
        let sum = contributions.reduce(0, +)
        if abs(sum - account.value) > Self.tolerance { return found(law, account.value, sum, parts) }
      case .annihilatedByZero:
        var zero = parts
        zero[0] = parts[0].with(value: 0)
        if let after = result(zero), after > Self.tolerance { return found(law, 0, after, zero) }
      case .usesWeights:
        for position in parts.indices {
          var heavier = parts
          heavier[position] = parts[position].with(weight: parts[position].weight * 5)
          if let after = result(heavier), abs(after - before) > Self.tolerance { isWitnessed = true }
        }
      case .emptyIsFailure, .respectsDominance, .independentOfOthers, .increasing, .decreasing:
        return nil
      }
    }
    if law == .scoresSomething || (law == .usesWeights && !isWitnessed) { return found(law, after: 0, []) }
    return nil
  }

  private func changed(_ before: Double, _ parts: [ScorePart]) -> Double? {
    guard let after = result(parts) else { return .nan }
    return abs(after - before) > Self.tolerance ? after : nil
  }

  private func acceptsNonsense(_ parts: [ScorePart]) -> StrategyLaws.Violation? {
    for bad in [Double.nan, .infinity, -.infinity] {
      var broken = parts
      broken[0] = parts[0].with(value: bad)
      if let after = result(broken) { return found(.errorIsFailure, after: after, broken) }
      broken[0] = parts[0].with(weight: bad)
      if let after = result(broken) { return found(.errorIsFailure, after: after, parts, at: "weight") }
    }
    var broken = parts
    broken[0] = parts[0].with(weight: -1)
    if let after = result(broken) { return found(.errorIsFailure, after: after, parts, at: "weight") }
    if let after = result(parts.map { $0.with(weight: 0) }) {
      return found(.errorIsFailure, after: after, parts, at: "weight")
    }
    return nil
  }

  private func showsOtherThings(_ parts: [ScorePart], _ value: Double) -> StrategyLaws.Violation? {
    if case .classifier(let classifier) = subject.strategy {
      var shortfalls: [ScoreShortfall] = []
      do throws(ScoringFailure) { shortfalls = try classifier.shortfalls(parts) } catch {
        return found(.shownAddsUp, after: value, parts)
      }
      for shortfall in shortfalls {
        let isPart = parts.contains { $0.id == shortfall.id }
        if !isPart || shortfall.lacking <= 0 || value == most {
          return found(.shownAddsUp, value, shortfall.lacking, parts, at: shortfall.id)
        }
      }
      return nil
    }
    guard let account = account(parts) else { return found(.shownAddsUp, after: value, parts) }
    if account.value.bitPattern != value.bitPattern {
      return found(.shownAddsUp, value, account.value, parts)
    }
    if let contributions = account.contributions {
      let sum = contributions.reduce(0, +)
      if contributions.count != parts.count || abs(sum - value) > Self.tolerance {
        return found(.shownAddsUp, value, sum, parts)
      }
    }
    for id in account.deciding + account.unmet where !parts.contains(where: { $0.id == id }) {
      return found(.shownAddsUp, after: value, parts, at: id)
    }
    return nil
  }

  private func found(
    _ law: StrategyLaws.Law, _ before: Double, _ after: Double, _ parts: [ScorePart], at subject: String = ""
  ) -> StrategyLaws.Violation {
    StrategyLaws.Violation(
      law: law, subject: subject, before: before, after: after, values: [parts.map { $0.value }])
  }

  private func found(
    _ law: StrategyLaws.Law, after: Double, _ parts: [ScorePart], at subject: String = ""
  ) -> StrategyLaws.Violation {
    StrategyLaws.Violation(
      law: law, subject: subject, before: nil, after: after, values: [parts.map { $0.value }])
  }
}
