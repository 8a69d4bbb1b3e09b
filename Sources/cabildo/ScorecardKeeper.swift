import Workspace

/// Holds the scorecards that a command has loaded.
///
/// The command holds its own until the process ends: to take a scorecard apart piece by piece, only to exit, would
/// cost a good part of what an evaluation takes.
final class ScorecardKeeper {
  private var scorecards: [LoadedScorecard] = []

  /// Holds a scorecard as long as itself.
  func keep(_ scorecard: LoadedScorecard) { scorecards.append(scorecard) }
}
