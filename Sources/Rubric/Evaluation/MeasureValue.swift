internal import JSONDocument

/// What a measure came to, and what that rests on.
struct MeasureValue: Sendable {
  /// The possible values; nil where the measure has none, for want of a denominator for example.
  var interval: Interval?
  /// For a share, what was certainly counted.
  var counted: Ratio?
  /// For a share, out of how many.
  var total: Ratio?
  /// The nodes that were counted.
  var nodes: [NodeID] = []
  /// What the design does not state.
  var gaps: [ElementSet.Gap] = []
  /// Whether everything that was looked at is stated to be empty.
  var isStatedNone = false

  static let nothing = MeasureValue(interval: nil)
}
