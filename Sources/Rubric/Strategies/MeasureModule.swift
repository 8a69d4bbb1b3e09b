/// Makes one number of several: a measure that a rule may ask for as `calculate`, beside those of the rule language.
///
/// It is a pure function of complete numbers, whatever their order. What is not stated, or may or may not belong, stays
/// with the engine, so that no module can mishandle it. `StrategyLaws` checks it.
public protocol MeasureKind: AnyObject, Sendable {
  /// Returns the measure of some numbers, of which there is at least one; nil where they have none, or it does not fit.
  func measure(of numbers: [Ratio]) -> Ratio?
}

/// A measure kind as it is registered.
public struct MeasureModule: Sendable {
  /// The name in rules, for example `median`.
  public let id: String
  /// The name for people.
  public let title: LocalizedText
  /// What it computes, when to use it and its pitfalls, in a few sentences.
  public let summary: LocalizedText
  /// Where the formula comes from.
  public let reference: String
  /// What the number stands for.
  public let unit: MeasureUnit
  /// Whether a larger number never makes the measure smaller. Of numbers that are known between bounds the measure then
  /// lies between those of the bounds; else nothing is known of it.
  public let isMonotone: Bool
  /// What computes it.
  public let kind: any MeasureKind

  /// Declares a measure kind.
  public init(
    id: String, title: LocalizedText, summary: LocalizedText, reference: String, unit: MeasureUnit,
    isMonotone: Bool, kind: any MeasureKind
  ) {
    self.id = id
    self.title = title
    self.summary = summary
    self.reference = reference
    self.unit = unit
    self.isMonotone = isMonotone
    self.kind = kind
  }
}
