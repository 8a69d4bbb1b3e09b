public import Rubric

extension StrategyLaws {
  /// Returns the cases in which a measure kind breaks a law for all, or is not monotone although it says so: at most one
  /// for each.
  public func violations(of module: MeasureModule) -> [Violation] {
    let laws = MeasureLaws(kit: self, kind: module.kind)
    var violations: [Violation] = []
    for law in [Law.deterministic, .orderIndependent, .scoresSomething]
      + (module.isMonotone ? [.monotone] : [])
    {
      if let violation = laws.violation(of: law) { violations.append(violation) }
    }
    return violations
  }
}

/// The laws of measure kinds.
struct MeasureLaws {
  let kit: StrategyLaws
  let kind: any MeasureKind

  func violation(of law: StrategyLaws.Law) -> StrategyLaws.Violation? {
    var samples = LawSamples(ids: kit.ids, seed: kit.seed, law: law)
    var hasResult = false
    for _ in 0..<kit.rounds {
      var numbers: [Ratio] = []
      for _ in 0...samples.below(6) {
        numbers.append(Ratio(Int64(samples.below(41)) - 10, Int64(1 + samples.below(4))))
      }
      let result = kind.measure(of: numbers)
      if result != nil { hasResult = true }
      var other: Ratio?
      var isBroken = false
      switch law {
      case .deterministic:
        other = kind.measure(of: numbers)
        isBroken = other != result
      case .orderIndependent:
        other = kind.measure(of: samples.shuffled(numbers))
        isBroken = other != result
      case .monotone:
        let position = samples.below(numbers.count)
        let raised = numbers[position]
        numbers[position] = Ratio(raised.numerator + 1 + Int64(samples.below(9)), raised.denominator)
        other = kind.measure(of: numbers)
        if let result, let other {
          isBroken = other < result
        } else {
          isBroken = (result == nil) != (other == nil)
        }
      default: break
      }
      if isBroken {
        return StrategyLaws.Violation(
          law: law, subject: "", before: result?.double, after: other?.double,
          values: [numbers.map { $0.double }])
      }
    }
    guard law == .scoresSomething, !hasResult else { return nil }
    return StrategyLaws.Violation(law: law, subject: "", before: nil, after: nil, values: [])
  }
}
