import Workspace

/// Holds the scorecards that a command has loaded.
///
/// The command holds its own until the process ends: to take a scorecard apart piece by piece, only to exit, would
/// cost a good part of what an evaluation takes.
final class ScorecardKeeper {
  private var scorecards: [LoadedScorecard] = []

  /// Holds a scorecard as long as itself.
  func keep(_ scorecard: LoadedScorecard) { scorecards.append(scorecard) }

  private var plugins: [PluginSet] = []

  /// Holds plugins until ``closePlugins()``.
  func keep(_ plugins: PluginSet) { self.plugins.append(plugins) }

  /// Ends the processes of all plugins.
  func closePlugins() {
    for scorecard in scorecards { scorecard.plugins.close() }
    for plugins in plugins { plugins.close() }
  }
}
