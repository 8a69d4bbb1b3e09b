/// The strategies that a configuration may name, and the measure kinds that rules may.
public struct StrategyRegistry: Sendable {
  /// The strategies, in the order in which they were registered.
  public let modules: [StrategyModule]

  /// The measure kinds, in the order in which they were registered.
  public let measures: [MeasureModule]

  /// Registers strategies and measure kinds; of two with the same id the first wins.
  public init(_ modules: [StrategyModule], measures: [MeasureModule] = []) {
    self.modules = modules
    self.measures = measures
  }

  /// Returns the strategy of an id, or nil.
  public subscript(id: String) -> StrategyModule? {
    for module in modules where module.id == id { return module }
    return nil
  }
}
