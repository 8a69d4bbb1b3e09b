/// A value for each of the three readings.
public struct ByReading<Value: Sendable>: Sendable {
  /// What is certain, with the evidence and the word of others that a criterion asks for.
  public var shown: Value
  /// The file taken at its word.
  public var claimed: Value
  /// All that is not stated, or waits for others, turns out well.
  public var possible: Value

  /// Makes the values.
  public init(shown: Value, claimed: Value, possible: Value) {
    self.shown = shown
    self.claimed = claimed
    self.possible = possible
  }

  /// The value of a reading.
  public subscript(reading: Reading) -> Value {
    switch reading {
    case .shown: shown
    case .claimed: claimed
    case .possible: possible
    }
  }
}

extension ByReading: Equatable where Value: Equatable {}
