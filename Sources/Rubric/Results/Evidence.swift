/// A node that a result rests on, or where something is missing.
public struct Evidence: Sendable {
  /// What the node has to do with the result.
  public enum Role: String, Sendable, CaseIterable {
    /// It was counted.
    case counted
    /// Something that would be counted is not stated here.
    case notStated = "not-stated"
  }

  /// What the node has to do with the result.
  public var role: Role
  /// Where it is.
  public var place: Place
  /// What is there, in a few words; for something not stated the name of the field.
  public var label: LocalizedText
}
