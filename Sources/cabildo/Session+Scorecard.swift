import Reports
import Rubric
import Workspace

extension Session {
  /// Loads the scorecard of a configuration file, or the one that is built in, and says what is wrong with it.
  func loadScorecard(_ file: String?, showsWarnings: Bool = false) -> LoadedScorecard? {
    do throws(ScorecardFailure) {
      let loaded = try ScorecardSource.choose(named: file).load(
        registry: plugins.strategies, policy: pluginPolicy)
      keeper.keep(loaded)
      if showsWarnings { say(loaded.warnings, sources: loaded.sources) }
      return loaded
    } catch {
      if error.source == .builtIn { say(Message(text: CommandPhrase.defect.text(in: language))) }
      // That a plugin may not run shows as a wrong strategy, which would mislead.
      if let failure = error.plugin {
        say(Message(text: failure.text.text(in: language.tag)))
        return nil
      }
      say(error.problems, sources: error.sources)
      for failure in error.failures { say(failure) }
      return nil
    }
  }
}
