/// The parameters that a configuration gives a strategy; each is declared, and checked before.
public struct StrategyParameters: Sendable {
  /// The value of a parameter.
  public enum Value: Hashable, Sendable {
    case number(Double)
  }

  private let values: [(name: String, value: Value)]

  /// Makes parameters.
  public init(_ values: [(name: String, value: Value)]) {
    self.values = values
  }

  /// Returns a number.
  ///
  /// - Throws: `ScoringFailure` where there is none of this name.
  public func number(_ name: String) throws(ScoringFailure) -> Double {
    for entry in values where entry.name == name {
      switch entry.value {
      case .number(let number): return number
      }
    }
    throw ScoringFailure(.badParameter(name: name))
  }
}
