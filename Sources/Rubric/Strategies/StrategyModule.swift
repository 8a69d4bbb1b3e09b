/// A strategy as it is registered: what it is, what it can be told, and how to make one.
public struct StrategyModule: Sendable {
  /// How to make the strategy from its parameters.
  public enum Maker: Sendable {
    case aggregator(@Sendable (StrategyParameters) throws(ScoringFailure) -> any Aggregator)
    case classifier(@Sendable (StrategyParameters) throws(ScoringFailure) -> any Classifier)
  }

  /// A parameter that the strategy accepts.
  public struct Parameter: Sendable {
    /// The name in `config.json`.
    public let name: String
    /// What the parameter does.
    public let summary: LocalizedText
    /// What holds where the parameter is left out.
    public let defaultValue: StrategyParameters.Value
    /// The least number allowed.
    public let least: Double
    /// The largest number allowed.
    public let most: Double

    /// Declares a parameter that is a number from `least` to `most`.
    public init(name: String, summary: LocalizedText, default value: Double, least: Double, most: Double) {
      self.name = name
      self.summary = summary
      self.defaultValue = .number(value)
      self.least = least
      self.most = most
    }
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
  /// How to make the strategy.
  public let make: Maker

  /// Declares a strategy.
  public init(
    id: String, title: LocalizedText, summary: LocalizedText, reference: String,
    parameters: [Parameter] = [], make: Maker
  ) {
    self.id = id
    self.title = title
    self.summary = summary
    self.reference = reference
    self.parameters = parameters
    self.make = make
  }
}
