/// Turns the scores of parts into the score of the whole.
public protocol Aggregator: AnyObject, Sendable {
  /// Returns the score of the whole, 0 to 1.
  ///
  /// - Throws: `ScoringFailure`, for no parts for example.
  func aggregate(_ parts: [ScorePart]) throws(ScoringFailure) -> Double
}

/// Puts the whole into one of several ordered classes.
public protocol Classifier: AnyObject, Sendable {
  /// The classes, the worst first.
  var classes: [ScoreClass] { get }

  /// Returns the position of the class in ``classes``.
  ///
  /// - Throws: `ScoringFailure`, for no parts for example.
  func classify(_ parts: [ScorePart]) throws(ScoringFailure) -> Int
}

/// One class of a classifier.
public struct ScoreClass: Hashable, Sendable {
  /// The class's name in machine-readable results, for example `largely`.
  public let id: String
  /// The class's name for people.
  public let title: LocalizedText

  /// Makes a class.
  public init(id: String, title: LocalizedText) {
    self.id = id
    self.title = title
  }
}
