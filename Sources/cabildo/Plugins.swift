import LessonVerdict
import Reports
import Rubric
import WeakestLink
import WeightedMean
import Workspace

/// The strategies and reporters that the command knows.
struct Plugins: Sendable {
  /// What a configuration may name.
  let strategies: StrategyRegistry
  /// What `--format` takes, the default first.
  let reporters: ReporterRegistry

  /// The one list of all that is built in.
  static let builtIn = Plugins(
    strategies: StrategyRegistry([LessonVerdict.module, WeightedMean.module, WeakestLink.module]),
    reporters: ReporterRegistry([TextReporter(), JSONReporter()]))
}
