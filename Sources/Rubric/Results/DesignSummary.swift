/// The design that was evaluated.
public struct DesignSummary: Sendable {
  /// The file, as the user named it.
  public var file: String
  /// The design's id.
  public var id: String
  /// The design's title.
  public var title: LocalizedText
  /// `proposed`, `launched` or `concluded`.
  public var status: String
  /// The date for which all is said, YYYY-MM-DD.
  public var asOf: String
}
