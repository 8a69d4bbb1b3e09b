/// What holds of a strategy beyond the laws for all.
///
/// A trait that is not declared does not hold in general, and documentation shows that.
public struct StrategyTraits: OptionSet, Sendable {
  /// The bits.
  public let rawValue: UInt16

  /// Makes traits from bits.
  public init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  /// A higher part never lowers the whole; of a comparator, never worsens the design's own rank.
  public static let monotone = Self(rawValue: 1 << 0)
  /// Equal parts give that part.
  public static let idempotent = Self(rawValue: 1 << 1)
  /// The score is the sum of what the parts contribute.
  public static let additive = Self(rawValue: 1 << 2)
  /// One part at 0 makes the whole 0.
  public static let annihilatedByZero = Self(rawValue: 1 << 3)
  /// Weights make a difference.
  public static let usesWeights = Self(rawValue: 1 << 4)
  /// Of a comparator: two designs keep their order when a third comes or goes.
  public static let independentOfOthers = Self(rawValue: 1 << 5)
  /// Of a scale: a larger measure never has a smaller value.
  public static let increasing = Self(rawValue: 1 << 6)
  /// Of a scale: a larger measure never has a larger value.
  public static let decreasing = Self(rawValue: 1 << 7)
  /// Weights have a meaning of their own, a weight of 2 is heavy for example: doubling all of them may change the
  /// result.
  public static let absoluteWeights = Self(rawValue: 1 << 8)

  /// Each trait with its name for people, in a fixed order.
  public static let all: [(trait: StrategyTraits, name: LocalizedText)] = [
    (.monotone, LocalizedText(en: "monotone", es: "monótona", pt: "monótona")),
    (
      .idempotent,
      LocalizedText(
        en: "equal parts give that part", es: "partes iguales dan esa parte",
        pt: "partes iguais dão essa parte")
    ),
    (
      .additive,
      LocalizedText(
        en: "contributions add up", es: "los aportes se suman",
        pt: "as contribuições se somam")
    ),
    (
      .annihilatedByZero,
      LocalizedText(
        en: "one zero gives zero", es: "un cero da cero",
        pt: "um zero dá zero")
    ),
    (.usesWeights, LocalizedText(en: "uses weights", es: "usa pesos", pt: "usa pesos")),
    (
      .independentOfOthers,
      LocalizedText(
        en: "order independent of other designs", es: "orden independiente de otros diseños",
        pt: "ordem independente de outros desenhos")
    ),
    (.increasing, LocalizedText(en: "higher is better", es: "más es mejor", pt: "mais é melhor")),
    (
      .absoluteWeights,
      LocalizedText(
        en: "weights count by themselves", es: "los pesos cuentan por sí mismos",
        pt: "os pesos contam por si mesmos")
    ),
    (.decreasing, LocalizedText(en: "lower is better", es: "menos es mejor", pt: "menos é melhor")),
  ]
}
