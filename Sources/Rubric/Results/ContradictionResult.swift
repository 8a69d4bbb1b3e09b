/// A contradiction that was found.
public struct ContradictionResult: Sendable {
  /// The contradiction's id, for example `X1`.
  public var id: String
  /// Its name.
  public var title: LocalizedText
  /// What contradicts what.
  public var message: LocalizedText
  /// The lessons that it concerns.
  public var lessons: [String]
  /// Where it shows.
  public var places: [Place]
}
