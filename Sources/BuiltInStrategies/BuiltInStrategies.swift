internal import BooleanScale
internal import Choquet
internal import ElectreTriB
internal import EvidentialReasoning
internal import Gates
internal import GoalpostScale
internal import LessonVerdict
internal import LevelScale
internal import Lexicographic
internal import LogNormalScale
internal import MRSort
internal import MaturityLevel
internal import PassFraction
internal import PiecewiseScale
internal import Promethee
public import Rubric
internal import Topsis
internal import TopsisFixed
internal import Vikor
internal import WeakestLink
internal import WeightedMean
internal import WeightedOWA

extension StrategyRegistry {
  /// The strategies that come with the project: the one list, for the command, the tests and the browser engine.
  public static let builtIn = StrategyRegistry(
    [
      // Scales.
      BooleanScale.module,
      GoalpostScale.module,
      LevelScale.module,
      LogNormalScale.module,
      PiecewiseScale.module,
      // Aggregators.
      Choquet.module,
      EvidentialReasoning.module,
      Gates.module,
      PassFraction.module,
      WeakestLink.module,
      WeightedMean.module,
      WeightedOWA.module,
      // Classifiers.
      ElectreTriB.module,
      LessonVerdict.module,
      MRSort.module,
      MaturityLevel.module,
      // Comparators.
      Lexicographic.module,
      Promethee.module,
      Topsis.module,
      TopsisFixed.module,
      Vikor.module,
    ],
    measures: [])
}
