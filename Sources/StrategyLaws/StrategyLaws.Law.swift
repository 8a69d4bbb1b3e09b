public import Rubric

extension StrategyLaws {
  /// What a strategy may be held to.
  public enum Law: String, Sendable, CaseIterable {
    // For all strategies.
    /// A score lies between 0 and 1, a class among the classes, a rank among the ranks.
    case bounded
    /// The same input gives the same bits.
    case deterministic
    /// The order of parts, and of designs, makes no difference.
    case orderIndependent = "order-independent"
    /// Weights count relative to each other: doubling all of them changes nothing, unless the strategy declares
    /// `StrategyTraits.absoluteWeights`.
    case weightScale = "weight-scale"
    /// Nothing to score is a failure, never a score.
    case emptyIsFailure = "empty-is-failure"
    /// A value or weight that is no number is a failure, never a score.
    case errorIsFailure = "error-is-failure"
    /// What is shown with a score explains it: contributions add up to it, and parts that are named exist.
    case shownAddsUp = "shown-adds-up"
    /// Some ordinary input has a score.
    case scoresSomething = "scores-something"
    /// Of a comparator: a design that is nowhere worse never has the worse rank.
    case respectsDominance = "respects-dominance"
    // For those that declare the trait.
    case monotone, idempotent, additive
    case annihilatedByZero = "annihilated-by-zero"
    case usesWeights = "uses-weights"
    case independentOfOthers = "independent-of-others"
    case increasing, decreasing

    /// The trait that stands or falls with this law; nil for the laws that hold for all.
    public var trait: StrategyTraits? {
      switch self {
      case .monotone: .monotone
      case .idempotent: .idempotent
      case .additive: .additive
      case .annihilatedByZero: .annihilatedByZero
      case .usesWeights: .usesWeights
      case .independentOfOthers: .independentOfOthers
      case .increasing: .increasing
      case .decreasing: .decreasing
      case .bounded, .deterministic, .orderIndependent, .weightScale, .emptyIsFailure, .errorIsFailure,
        .shownAddsUp, .scoresSomething, .respectsDominance:
        nil
      }
    }
  }

  /// A case in which a law does not hold.
  public struct Violation: Hashable, Sendable {
    /// The law.
    public let law: Law
    /// The part or design that was changed, left out or named; empty where it is none in particular.
    public let subject: String
    /// The result before, or the one expected.
    public let before: Double?
    /// The result after, or the one found.
    public let after: Double?
    /// The values of the case, a row for each design, or one row of parts.
    public let values: [[Double]]
  }
}

extension StrategyLaws.Violation: CustomStringConvertible {
  /// The facts in one line, for a test's failure message.
  public var description: String {
    var text = law.rawValue
    if !subject.isEmpty { text += " at \(subject)" }
    if let before, let after { text += ": \(before) becomes \(after)" }
    for row in values {
      text += " ["
      for (position, value) in row.enumerated() { text += (position == 0 ? "" : " ") + "\(value)" }
      text += "]"
    }
    return text
  }
}
