/// What a measure came to.
public struct MeasureResult: Sendable {
  /// The measure's name in the rubric.
  public var name: String
  /// What is counted.
  public var label: LocalizedText
  /// What the number stands for.
  public var unit: MeasureUnit
  /// Whether there is a value; without a denominator there is none.
  public var hasValue: Bool
  /// The least that it may be; nil where nothing bounds it below. Dates are days since 1 January 1970.
  public var least: Ratio?
  /// The most that it may be; nil where nothing bounds it above.
  public var most: Ratio?
  /// For a share: what was certainly counted.
  public var counted: Ratio?
  /// For a share: out of how many.
  public var total: Ratio?
  /// The value in words.
  public var text: LocalizedText
}
