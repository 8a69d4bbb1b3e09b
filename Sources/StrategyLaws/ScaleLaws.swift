internal import Rubric

/// The laws of scales.
struct ScaleLaws {
  let scale: any Scale

  private static let measures: [Double] = [
    -1e9, -1000, -1, -0.5, 0, 0.1, 0.25, 0.5, 0.75, 1, 1.5, 2, 2.5, 3, 4, 5, 7, 10, 33, 60, 100, 250, 600,
    1000,
    2500, 4000, 1e4, 1e6, 1e9,
  ]

  private func result(_ measure: Double) -> Double? {
    do throws(ScoringFailure) { return try scale.value(of: measure) } catch { return nil }
  }

  func violation(of law: StrategyLaws.Law) -> StrategyLaws.Violation? {
    if law == .errorIsFailure {
      return result(.nan).map {
        StrategyLaws.Violation(law: law, subject: "NaN", before: nil, after: $0, values: [])
      }
    }
    var last: Double?
    for measure in Self.measures {
      guard let value = result(measure) else { continue }
      var isBroken = false
      switch law {
      case .bounded: isBroken = !(value >= 0 && value <= 1)
      case .deterministic: isBroken = result(measure)?.bitPattern != value.bitPattern
      case .increasing: isBroken = (last ?? 0) > value
      case .decreasing: isBroken = (last ?? 1) < value
      case .scoresSomething: return nil
      default: return nil
      }
      if isBroken {
        return StrategyLaws.Violation(law: law, subject: "\(measure)", before: last, after: value, values: [])
      }
      last = value
    }
    guard law == .scoresSomething else { return nil }
    return StrategyLaws.Violation(law: law, subject: "", before: nil, after: nil, values: [])
  }
}
