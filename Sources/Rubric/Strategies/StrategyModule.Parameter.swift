extension StrategyModule {
  /// A parameter that a strategy accepts.
  public struct Parameter: Sendable {
    /// The name in `config.json`.
    public let name: String
    /// What the parameter does.
    public let summary: LocalizedText
    /// What may be given.
    public let shape: Shape
    /// What holds where the parameter is left out; nil where it must be given or may be absent.
    public let defaultValue: StrategyParameters.Value?
    /// Whether it must be given.
    public let isRequired: Bool

    /// Declares a parameter that has a default.
    public init(
      name: String, summary: LocalizedText, shape: Shape, default value: StrategyParameters.Value
    ) {
      self.name = name
      self.summary = summary
      self.shape = shape
      defaultValue = value
      isRequired = false
    }

    /// Declares a parameter that has no default.
    public init(name: String, summary: LocalizedText, shape: Shape, isRequired: Bool) {
      self.name = name
      self.summary = summary
      self.shape = shape
      defaultValue = nil
      self.isRequired = isRequired
    }

    /// Declares a parameter that is a number from `least` to `most`.
    public init(name: String, summary: LocalizedText, default value: Double, least: Double, most: Double) {
      self.init(
        name: name, summary: summary, shape: .number(least: least, most: most), default: .number(value))
    }
  }

  /// What may be given for a parameter.
  public indirect enum Shape: Sendable {
    /// A number in a range, both ends included.
    case number(least: Double, most: Double)
    /// `true` or `false`.
    case boolean
    /// A text; one of the words where there are any.
    case text(words: [String])
    /// The id of a criterion or lesson.
    case part
    /// At least so many values, all alike.
    case list(of: Shape, least: Int)
    /// An object with ids of criteria or lessons for names, and values that are all alike.
    case table(of: Shape)
    /// An object with these fields.
    case record([Parameter])
    /// Another aggregator, `{"strategy": …, "with": {…}}`.
    case aggregator
  }
}
