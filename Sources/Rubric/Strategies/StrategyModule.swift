/// A strategy as it is registered: what it is, what it can be told, and how to make one.
public struct StrategyModule: Sendable {
  /// How to make the strategy from its parameters.
  public enum Maker: Sendable {
    case aggregator(@Sendable (StrategyParameters) throws(ScoringFailure) -> any Aggregator)
    case classifier(@Sendable (StrategyParameters) throws(ScoringFailure) -> any Classifier)
    case scale(@Sendable (StrategyParameters) throws(ScoringFailure) -> any Scale)
    case comparator(@Sendable (StrategyParameters) throws(ScoringFailure) -> any Comparator)
  }

  /// What a strategy does.
  public enum Kind: String, Sendable, CaseIterable {
    /// A measure becomes a value.
    case scale
    /// The parts' scores become the score of the whole.
    case aggregator
    /// The whole is put into one of several ordered classes.
    case classifier
    /// Several designs are put in an order.
    case comparator
  }

  /// The name in `config.json`, for example `weighted-mean`.
  public let id: String
  /// The name for people.
  public let title: LocalizedText
  /// The formula, when to use it and its pitfalls, in a few sentences.
  public let summary: LocalizedText
  /// Where the formula comes from.
  public let reference: String
  /// The parameters.
  public let parameters: [Parameter]
  /// What holds of the strategy beyond the laws for all; parameters may change it, see ``Aggregator/ownTraits``.
  public let traits: StrategyTraits
  /// How to make the strategy.
  public let make: Maker

  /// Declares a strategy.
  public init(
    id: String, title: LocalizedText, summary: LocalizedText, reference: String,
    parameters: [Parameter] = [], traits: StrategyTraits = .monotone, make: Maker
  ) {
    self.id = id
    self.title = title
    self.summary = summary
    self.reference = reference
    self.parameters = parameters
    self.traits = traits
    self.make = make
  }

  /// What the strategy does.
  public var kind: Kind {
    switch make {
    case .aggregator: .aggregator
    case .classifier: .classifier
    case .scale: .scale
    case .comparator: .comparator
    }
  }

  /// Returns what was given with the default of each parameter that was left out; for tests and library users, a
  /// configuration is checked first.
  public func parameters(
    _ given: [(name: String, value: StrategyParameters.Value)] = []
  ) -> StrategyParameters {
    let given = StrategyParameters(given)
    var values: [(name: String, value: StrategyParameters.Value)] = []
    for parameter in parameters {
      if let value = given[parameter.name] ?? parameter.defaultValue {
        values.append((parameter.name, value))
      }
    }
    return StrategyParameters(values)
  }
}
