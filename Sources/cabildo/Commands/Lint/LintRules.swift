import Reports
import Rubric
import Workspace

/// What the designs of a lint are judged by: the configuration that is named, else for each design the nearest; with its
/// waivers and its baseline.
struct LintRules {
  /// What one design is judged by.
  struct Judge: Sendable {
    let scorecard: Scorecard
    let maker: FindingMaker
    /// The index of the configuration.
    let group: Int
    /// The path of the baseline; nil where there is none.
    let baseline: String?
  }

  /// A configuration that some designs have.
  struct Group {
    let source: ScorecardSource
    let loaded: LoadedScorecard
    let paths: (waivers: String?, baseline: String?)
    let exemptions: ExemptionCheck?
    /// Which exemptions were used.
    var use = ExemptionUse()
    /// The findings of the baseline that nothing matches.
    var stale: [(design: Int, entry: Int)] = []
  }

  /// What is asked of exemptions.
  struct Demands {
    /// Exemptions that exempt nothing fail the run.
    var isStrict = false
    /// A lesson that is worse than the baseline has it fails the run.
    var forbidsRegressions = false
    /// The baseline is looked at.
    var usesBaseline = true
    /// Findings say what was judged.
    var listsJudged = false
  }

  private let session: Session
  private let parsed: ParsedArguments
  private let reader: ConfigurationReader
  private let demands: Demands
  private let today: String
  private var search: ConfigurationSearch
  /// The configurations, in the order in which they came up.
  var groups: [Group] = []
  /// What designs are judged by, each once.
  private(set) var judges: [Judge] = []
  private var places: [String: Int] = [:]

  init(
    _ parsed: ParsedArguments, session: Session, today: String, reader: ConfigurationReader = .disk,
    demands: Demands
  ) {
    self.parsed = parsed
    self.session = session
    self.today = today
    self.reader = reader
    self.demands = demands
    search = ConfigurationSearch(reader)
  }

  /// Returns the index of the configuration for an input; what is wrong has been said when it throws.
  mutating func group(for input: InputSource) throws(Session.Stopped) -> Int {
    let named = parsed.value(of: "config")
    let source = ScorecardSource.choose(
      named: named, near: named == nil ? search.nearest(to: input) : nil)
    if let known = groups.firstIndex(where: { $0.source == source }) { return known }
    let loaded = try session.load(source, from: reader, showsWarnings: !parsed.has("quiet"))
    var paths = ExemptionFiles.paths(
      of: loaded, waivers: parsed.value(of: "waivers"), baseline: parsed.value(of: "baseline"))
    if parsed.has("no-waivers") { paths.waivers = nil }
    if demands.usesBaseline, demands.forbidsRegressions, paths.baseline == nil {
      session.say(
        Message(
          subject: source.path ?? "cabildo", text: WorkspacePhrase.noBaseline.text(in: session.language),
          help: [WorkspacePhrase.noBaselineMend.text(in: session.language)]))
      throw Session.Stopped(code: .badRequest)
    }
    let files = try exemptions(
      (paths.waivers, demands.usesBaseline ? paths.baseline : nil), loaded.scorecard)
    var check: ExemptionCheck?
    if files.waivers != nil || files.baseline != nil {
      check = ExemptionCheck(
        waivers: files.waivers, baseline: files.baseline, scorecard: loaded.scorecard, today: today,
        isStrict: demands.isStrict, forbidsRegressions: demands.forbidsRegressions)
    }
    groups.append(Group(source: source, loaded: loaded, paths: paths, exemptions: check))
    return groups.count - 1
  }

  private func exemptions(
    _ paths: (waivers: String?, baseline: String?), _ scorecard: Scorecard
  ) throws(Session.Stopped) -> ExemptionFiles {
    let reading = parsed.value(of: "reading").flatMap { Reading(rawValue: $0) } ?? scorecard.gates.reading
    do throws(ExemptionFiles.Failure) {
      return try ExemptionFiles(paths, for: scorecard, reading: reading, from: reader)
    } catch {
      session.say(error)
      throw Session.Stopped(code: .badRequest)
    }
  }

  /// Returns the index of what judges an input; what is wrong has been said when it throws.
  mutating func judge(of input: InputSource) throws(Session.Stopped) -> Int {
    let index = try group(for: input)
    let group = groups[index]
    let key = ([index] + group.loaded.overrides(for: input)).map { String($0) }.joined(separator: ",")
    if let known = places[key] { return known }
    do throws(UsageError) {
      let options = LintOptions(parsed: parsed, scorecard: group.loaded.scorecard)
      let gates = try options.gates(over: group.loaded.gates(for: input))
      var maker = FindingMaker(group.loaded.scorecard, gates: gates, language: session.language)
      maker.exemptions = group.exemptions
      maker.listsJudged = demands.listsJudged
      places[key] = judges.count
      judges.append(
        Judge(
          scorecard: group.loaded.scorecard, maker: maker, group: index,
          baseline: group.exemptions?.baseline?.file))
      return judges.count - 1
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

extension Session {
  /// Says why waivers or a baseline cannot be used.
  func say(_ failure: ExemptionFiles.Failure) {
    switch failure {
    case .file(let failure): say(failure)
    case .problems(let problems, let source): say(problems, sources: [source])
    case .otherRules(let file):
      say(
        Message(
          subject: file, text: WorkspacePhrase.otherRules.text(in: language),
          help: [WorkspacePhrase.otherRulesMend.text(in: language)]))
    case .otherReading(let file, let then, let now):
      say(
        Message(
          subject: file,
          text: WorkspacePhrase.otherReading.text(
            in: language, ("then", then.rawValue), ("now", now.rawValue)),
          help: [WorkspacePhrase.otherReadingMend.text(in: language)]))
    }
  }

  /// Says why a revision cannot be read.
  func say(_ failure: GitFailure) {
    let texts = failure.text(in: language)
    say(Message(subject: failure.folder, text: texts.message, help: [texts.mend]))
  }

  /// Returns the day for which waivers count: `--today`, else that of `SOURCE_DATE_EPOCH`, else the clock's, in UTC.
  ///
  /// - Throws: `UsageError` where what is given is no day.
  func today(_ parsed: ParsedArguments) throws(UsageError) -> String {
    if let text = parsed.value(of: "today") {
      guard CivilDate(Array(text.utf8)) != nil else { throw .notADate(text, option: "--today") }
      return text
    }
    return day
  }

  /// The day of `SOURCE_DATE_EPOCH`, else the clock's, in UTC.
  var day: String {
    if let text = environment["SOURCE_DATE_EPOCH"], let seconds = Int64(text), seconds >= 0 {
      return CivilDate(dayNumber: seconds / 86_400).description
    }
    return Clock.today.description
  }
}
