/// The strategies that a configuration may name.
public struct StrategyRegistry: Sendable {
  /// The strategies, in the order in which they were registered.
  public let modules: [StrategyModule]

  /// Registers strategies; of two with the same id the first wins.
  public init(_ modules: [StrategyModule]) {
    self.modules = modules
  }

  /// Returns the strategy of an id, or nil.
  public subscript(id: String) -> StrategyModule? {
    for module in modules where module.id == id { return module }
    return nil
  }
}
