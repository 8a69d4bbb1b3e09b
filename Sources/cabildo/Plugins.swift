import BuiltInStrategies
import Reports
import Rubric
import Workspace

/// The strategies and reporters that the command knows.
struct Plugins: Sendable {
  /// What a configuration may name.
  let strategies: StrategyRegistry
  /// What `--format` takes, the default first.
  let reporters: ReporterRegistry

  /// The one list of all that is built in.
  static let builtIn = Plugins(
    strategies: .builtIn,
    reporters: ReporterRegistry([
      TextReporter(), JSONReporter(), HTMLReporter(), CSVReporter(), NDJSONReporter(),
    ]))
}
