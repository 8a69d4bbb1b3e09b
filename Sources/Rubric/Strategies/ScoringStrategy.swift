/// Turns the scores of parts into the score of the whole.
///
/// An aggregator is a pure function of its parts: no clock, no randomness, no memory. `StrategyLaws` checks it.
public protocol Aggregator: AnyObject, Sendable {
  /// Returns the score of the whole, 0 to 1.
  ///
  /// - Throws: `ScoringFailure`, for no parts for example.
  func aggregate(_ parts: [ScorePart]) throws(ScoringFailure) -> Double

  /// Returns the score of the whole with what it is made of.
  ///
  /// - Throws: `ScoringFailure` wherever ``aggregate(_:)`` does.
  func account(_ parts: [ScorePart]) throws(ScoringFailure) -> ScoreAccount

  /// Returns the score of each of several wholes, in order, just as ``aggregate(_:)`` would one by one.
  ///
  /// - Throws: `ScoringFailure` wherever ``aggregate(_:)`` does.
  func aggregateAll(_ cases: [[ScorePart]]) throws(ScoringFailure) -> [Double]

  /// The traits with these parameters, where they differ from the module's; else nil.
  var ownTraits: StrategyTraits? { get }
}

extension Aggregator {
  /// Nothing: the module's traits hold.
  public var ownTraits: StrategyTraits? { nil }

  /// Returns the score alone; a strategy that can say more overrides this.
  ///
  /// - Throws: `ScoringFailure` wherever ``aggregate(_:)`` does.
  public func account(_ parts: [ScorePart]) throws(ScoringFailure) -> ScoreAccount {
    ScoreAccount(value: try aggregate(parts))
  }

  /// Scores one by one; a strategy to which each question takes long overrides this.
  ///
  /// - Throws: `ScoringFailure` wherever ``aggregate(_:)`` does.
  public func aggregateAll(_ cases: [[ScorePart]]) throws(ScoringFailure) -> [Double] {
    var scores: [Double] = []
    scores.reserveCapacity(cases.count)
    for parts in cases { scores.append(try aggregate(parts)) }
    return scores
  }
}

/// Puts the whole into one of several ordered classes.
public protocol Classifier: AnyObject, Sendable {
  /// The classes, the worst first.
  var classes: [ScoreClass] { get }

  /// Returns the position of the class in ``classes``.
  ///
  /// - Throws: `ScoringFailure`, for no parts for example.
  func classify(_ parts: [ScorePart]) throws(ScoringFailure) -> Int

  /// Returns what falls short of the next class, part by part; nothing in the best class, or where the strategy
  /// cannot say.
  ///
  /// - Throws: `ScoringFailure` wherever ``classify(_:)`` does.
  func shortfalls(_ parts: [ScorePart]) throws(ScoringFailure) -> [ScoreShortfall]
}

extension Classifier {
  /// Returns nothing; a strategy that knows what is missing overrides this.
  ///
  /// - Throws: `ScoringFailure` wherever ``classify(_:)`` does.
  public func shortfalls(_ parts: [ScorePart]) throws(ScoringFailure) -> [ScoreShortfall] { [] }
}

/// Turns a measure into a value from 0 to 1.
public protocol Scale: AnyObject, Sendable {
  /// Returns the value of a measure, 0 to 1.
  ///
  /// - Throws: `ScoringFailure` for a measure that the scale is not made for, NaN for example.
  func value(of measure: Double) throws(ScoringFailure) -> Double

  /// The traits with these parameters, where they differ from the module's; else nil.
  var ownTraits: StrategyTraits? { get }
}

extension Scale {
  /// Nothing: the module's traits hold.
  public var ownTraits: StrategyTraits? { nil }
}

/// Puts several designs in an order.
///
/// A comparator informs a choice and never sets a grade: the place of a design may depend on the others.
public protocol Comparator: AnyObject, Sendable {
  /// Returns the order of designs that have the same parts, in the same order.
  ///
  /// - Throws: `ScoringFailure`, for no designs or designs of different parts for example.
  func compare(_ designs: [ScoredDesign]) throws(ScoringFailure) -> DesignOrder
}
