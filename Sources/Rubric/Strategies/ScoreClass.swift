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
