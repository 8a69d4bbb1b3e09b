internal import Rubric

/// The laws of comparators.
struct DesignLaws {
  let kit: StrategyLaws
  let comparator: any Comparator

  private func order(_ designs: [ScoredDesign]) -> DesignOrder? {
    do throws(ScoringFailure) { return try comparator.compare(designs) } catch { return nil }
  }

  func violation(of law: StrategyLaws.Law) -> StrategyLaws.Violation? {
    var samples = LawSamples(ids: kit.ids, seed: kit.seed, law: law)
    if law == .emptyIsFailure {
      if order([]) == nil, order([ScoredDesign(id: "d1", parts: [])]) == nil { return nil }
      return found(law, [])
    }
    var isWitnessed = false
    for _ in 0..<kit.rounds {
      let designs = samples.designs()
      guard let before = order(designs) else { continue }
      switch law {
      case .bounded: if !isRanking(before, designs) { return found(law, designs) }
      case .deterministic: if order(designs) != before { return found(law, designs) }
      case .orderIndependent:
        if let violation = dependsOnOrder(designs, before, &samples) { return violation }
      case .weightScale:
        let heavier = designs.map { design in
          ScoredDesign(id: design.id, parts: design.parts.map { $0.with(weight: $0.weight * 4) })
        }
        if order(heavier)?.ranks != before.ranks { return found(law, designs) }
      case .errorIsFailure: if acceptsNonsense(designs) { return found(law, designs) }
      case .scoresSomething: return nil
      case .respectsDominance:
        for (left, design) in designs.enumerated() {
          for (right, other) in designs.enumerated() where before.ranks[left] > before.ranks[right] {
            if zip(design.parts, other.parts).allSatisfy({ $0.value >= $1.value }) {
              return found(law, designs, at: design.id)
            }
          }
        }
      case .monotone:
        let position = samples.below(designs.count)
        for part in designs[position].parts.indices {
          var parts = designs[position].parts
          parts[part] = parts[part].raised
          var better = designs
          better[position] = ScoredDesign(id: designs[position].id, parts: parts)
          guard let after = order(better) else { continue }
          if after.ranks[position] > before.ranks[position] {
            return StrategyLaws.Violation(
              law: law, subject: designs[position].id + "/" + parts[part].id,
              before: Double(before.ranks[position]), after: Double(after.ranks[position]),
              values: values(designs))
          }
        }
      case .independentOfOthers:
        if let violation = reverses(designs, before) { return violation }
      case .usesWeights:
        for part in designs[0].parts.indices {
          let heavier = designs.map { design in
            var parts = design.parts
            parts[part] = parts[part].with(weight: parts[part].weight * 20)
            return ScoredDesign(id: design.id, parts: parts)
          }
          if let after = order(heavier), after.ranks != before.ranks { isWitnessed = true }
        }
      case .emptyIsFailure, .shownAddsUp, .idempotent, .additive, .annihilatedByZero, .increasing,
        .decreasing:
        return nil
      }
    }
    if law == .scoresSomething || (law == .usesWeights && !isWitnessed) { return found(law, []) }
    return nil
  }

  /// Ranks are those of a competition, leaders exist and are in order.
  private func isRanking(_ order: DesignOrder, _ designs: [ScoredDesign]) -> Bool {
    guard order.ranks.count == designs.count, !order.leaders.isEmpty else { return false }
    if let scores = order.scores, scores.count != designs.count { return false }
    for rank in order.ranks {
      var ahead = 0
      for other in order.ranks where other < rank { ahead += 1 }
      if rank != ahead + 1 { return false }
    }
    for leader in order.leaders where !designs.indices.contains(leader) { return false }
    return order.leaders == order.leaders.sorted()
  }

  private func dependsOnOrder(
    _ designs: [ScoredDesign], _ before: DesignOrder, _ samples: inout LawSamples
  ) -> StrategyLaws.Violation? {
    let positions = samples.shuffled(Array(designs.indices))
    let columns = samples.shuffled(Array(designs[0].parts.indices))
    let shuffled = positions.map { position in
      ScoredDesign(id: designs[position].id, parts: columns.map { designs[position].parts[$0] })
    }
    guard let after = order(shuffled) else { return found(.orderIndependent, designs) }
    for (place, position) in positions.enumerated() where after.ranks[place] != before.ranks[position] {
      return StrategyLaws.Violation(
        law: .orderIndependent, subject: designs[position].id, before: Double(before.ranks[position]),
        after: Double(after.ranks[place]), values: values(designs))
    }
    return nil
  }

  /// Looks for two designs that swap when a third is left out.
  private func reverses(_ designs: [ScoredDesign], _ before: DesignOrder) -> StrategyLaws.Violation? {
    guard designs.count > 2 else { return nil }
    for removed in designs.indices {
      var fewer = designs
      fewer.remove(at: removed)
      guard let after = order(fewer) else { continue }
      let old = before.ranks.enumerated().filter { $0.offset != removed }.map { $0.element }
      for left in fewer.indices {
        for right in fewer.indices where old[left] < old[right] && after.ranks[left] > after.ranks[right] {
          return StrategyLaws.Violation(
            law: .independentOfOthers,
            subject: "\(fewer[left].id), \(fewer[right].id) without \(designs[removed].id)",
            before: nil, after: nil, values: values(designs))
        }
      }
    }
    return nil
  }

  private func acceptsNonsense(_ designs: [ScoredDesign]) -> Bool {
    var broken = designs
    var parts = designs[0].parts
    parts[0] = parts[0].with(value: .nan)
    broken[0] = ScoredDesign(id: designs[0].id, parts: parts)
    if order(broken) != nil { return true }
    broken[0] = ScoredDesign(id: designs[0].id, parts: Array(designs[0].parts.dropLast()))
    return order(broken) != nil
  }

  private func values(_ designs: [ScoredDesign]) -> [[Double]] {
    designs.map { design in design.parts.map { $0.value } }
  }

  private func found(
    _ law: StrategyLaws.Law, _ designs: [ScoredDesign], at subject: String = ""
  ) -> StrategyLaws.Violation {
    StrategyLaws.Violation(law: law, subject: subject, before: nil, after: nil, values: values(designs))
  }
}
