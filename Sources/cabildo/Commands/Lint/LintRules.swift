import Reports
import Rubric
import Workspace

/// What the designs of a lint are judged by: the configuration that is named, else for each design the nearest.
struct LintRules {
  /// What one design is judged by.
  struct Judge: Sendable {
    let scorecard: Scorecard
    let maker: FindingMaker
  }

  private let session: Session
  private let parsed: ParsedArguments
  private var search = ConfigurationSearch()
  private var loaded: [(source: ScorecardSource, scorecard: LoadedScorecard)] = []

  init(_ parsed: ParsedArguments, session: Session) {
    self.parsed = parsed
    self.session = session
  }

  /// Loads the scorecard for an input; what is wrong has been said when it throws.
  mutating func scorecard(for input: InputSource) throws(Session.Stopped) -> LoadedScorecard {
    let named = parsed.value(of: "config")
    let source = ScorecardSource.choose(
      named: named, near: named == nil ? search.nearest(to: input) : nil)
    if let known = loaded.first(where: { $0.source == source }) { return known.scorecard }
    let scorecard = try session.load(source, showsWarnings: !parsed.has("quiet"))
    loaded.append((source, scorecard))
    return scorecard
  }

  /// Returns what judges an input; what is wrong has been said when it throws.
  mutating func judge(of input: InputSource) throws(Session.Stopped) -> Judge {
    let loaded = try scorecard(for: input)
    do throws(UsageError) {
      let options = LintOptions(parsed: parsed, scorecard: loaded.scorecard)
      let gates = try options.gates(over: loaded.gates(for: input))
      return Judge(
        scorecard: loaded.scorecard,
        maker: FindingMaker(loaded.scorecard, gates: gates, language: session.language))
    } catch {
      session.say(error, command: "lint")
      throw Session.Stopped(code: .badRequest)
    }
  }

  /// Returns where the configuration of a path is looked for: in a folder itself, else beside the file.
  static func place(of path: String) -> InputSource {
    FileSystem.isFolder(path) ? .file(Path.join(path, ConfigurationSearch.name)) : InputSource(path)
  }
}
