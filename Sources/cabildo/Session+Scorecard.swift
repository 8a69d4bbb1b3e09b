import Reports
import Rubric
import Workspace

extension Session {
  /// Why a command ends early; what is wrong has been said.
  struct Stopped: Error {
    let code: ExitCode
  }

  /// Loads the scorecard for some designs: that of `--config`, else that of the nearest `cabildo.json`, else the one
  /// that is built in; with its hash where evaluations are to be stored or compared. Says what is wrong with it.
  ///
  /// - Throws: `Stopped` with the exit code, also where the designs have different configurations.
  func scorecard(
    _ parsed: ParsedArguments, near inputs: [InputSource], showsWarnings: Bool = false,
    makesHash: Bool = false
  ) throws(Stopped) -> LoadedScorecard {
    if let file = parsed.value(of: "config") {
      return try load(.file(file), showsWarnings: showsWarnings, makesHash: makesHash)
    }
    var search = ConfigurationSearch()
    let first = inputs.first ?? .standardInput
    let found = search.nearest(to: first)
    for input in inputs.dropFirst() {
      let other = search.nearest(to: input)
      if other == found { continue }
      let builtIn = "builtin:config.json"
      say(
        Message(
          text: CommandPhrase.severalConfigurations.text(
            in: language, ("first", first.name), ("one", found ?? builtIn), ("second", input.name),
            ("other", other ?? builtIn)),
          help: [CommandPhrase.severalConfigurationsMend.text(in: language)]))
      throw Stopped(code: .badRequest)
    }
    return try load(
      ScorecardSource.choose(named: nil, near: found), showsWarnings: showsWarnings, makesHash: makesHash)
  }

  /// Loads a scorecard, and says what is wrong with it.
  ///
  /// - Throws: `Stopped` with the exit code.
  func load(
    _ source: ScorecardSource, from reader: ConfigurationReader = .disk, showsWarnings: Bool = false,
    makesHash: Bool = false
  ) throws(Stopped) -> LoadedScorecard {
    let stopped = Stopped(code: source == .builtIn ? .defect : .badRequest)
    do throws(ScorecardFailure) {
      let loaded = try source.load(
        registry: plugins.strategies, policy: pluginPolicy, makesHash: makesHash, reader: reader)
      keeper.keep(loaded)
      if showsWarnings { say(loaded.warnings, sources: loaded.sources) }
      return loaded
    } catch {
      if error.source == .builtIn { say(Message(text: CommandPhrase.defect.text(in: language))) }
      // That a plugin may not run shows as a wrong strategy, which would mislead.
      if let failure = error.plugin {
        say(Message(text: failure.text.text(in: language.tag)))
        throw stopped
      }
      say(error.problems, sources: error.sources)
      for failure in error.failures { say(failure) }
      throw stopped
    }
  }
}
