internal import Rubric

/// Words of the pages about strategies.
enum StrategyPagePhrase: Phrase {
  case kind(StrategyModule.Kind)
  case kinds(StrategyModule.Kind)
  case parameters, traits, counterTraits, source, measures
  /// `{least}` and `{most}` are numbers.
  case numberRange
  case yesOrNo, anyText, partID, aggregator
  /// `{words}` are words.
  case oneOf
  /// `{element}` is a shape.
  case list, table
  case fields
  /// `{value}` is the default.
  case standard
  case required, optional
}
