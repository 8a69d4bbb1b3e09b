import JSONDocument
import Reports
import Rubric
import Workspace

/// Reads stored results into a portfolio; of what is read nothing is kept but the portfolio.
///
/// A file whose first line has more than the bracket of an object is read line by line, however long it is; any other is
/// an evaluation or an array of them.
struct PortfolioReading {
  let parsed: ParsedArguments
  let session: Session
  private(set) var portfolio = Portfolio()
  /// What the lines of streams were judged by, and whether it has been looked for.
  private var lineRules: Portfolio.Rules?
  private var hasLooked = false
  /// Where each design was read, for those that come again.
  private var places: [(file: String, line: Int)] = []
  private var told = 0
  /// The most faults that are told; all are counted.
  private static let faultLimit = 20

  init(parsed: ParsedArguments, session: Session) {
    self.parsed = parsed
    self.session = session
  }

  /// Reads a file, and says what is wrong with it.
  mutating func read(_ input: InputSource, _ code: inout ExitCode) {
    var pieces = PieceReader()
    do throws(FileFailure) {
      switch input {
      case .file(let path):
        try InputFile.scan(path, limit: Int.max) { piece in
          take(pieces.add(piece), of: input, &code)
          return pieces.isSane
        }
      case .standardInput:
        while true {
          let piece = try session.console.readAvailable()
          if piece.isEmpty || !pieces.isSane { break }
          take(pieces.add(piece), of: input, &code)
        }
      }
    } catch {
      session.say(error)
      return code.worsen(to: .nothingEvaluated)
    }
    if !pieces.isSane {
      session.say(FileFailure(.tooLarge(limit: InputFile.limit), path: input.name))
      return code.worsen(to: .nothingEvaluated)
    }
    switch pieces.finish() {
    case .lines(let lines): take(lines, of: input, &code)
    case .whole(let bytes): whole(bytes, of: input, &code)
    }
  }

  // MARK: - Evaluations

  private mutating func whole(_ bytes: [UInt8], of input: InputSource, _ code: inout ExitCode) {
    do throws(Problems) {
      for evaluation in try StoredEvaluations.read(bytes, file: input.name) {
        add(Portfolio.Design(of: evaluation), Portfolio.Rules(of: evaluation), at: (input.name, 0), &code)
      }
    } catch {
      session.say(error.list, sources: [SourceText(name: input.name, bytes: bytes)])
      leaveOut(&code)
    }
  }

  private mutating func add(
    _ design: Portfolio.Design, _ rules: Portfolio.Rules, at place: (file: String, line: Int),
    _ code: inout ExitCode
  ) {
    do throws(Portfolio.Refusal) {
      try portfolio.add(design, by: rules, place: places.count)
      places.append(place)
    } catch {
      switch error {
      case .otherRules(let first, let this):
        say(.reportOtherRules, .reportOtherRulesMend, place, ("first", first), ("this", this))
      case .sameDesign(let id, let other):
        let other = places[other]
        say(
          .reportSameDesign, .reportSameDesignMend, place, ("id", id),
          ("place", other.line > 0 ? "\(other.file):\(other.line)" : other.file))
      }
      leaveOut(&code)
    }
  }

  // MARK: - Lines

  private mutating func take(_ lines: [PieceReader.Line], of input: InputSource, _ code: inout ExitCode) {
    for line in lines { take(line, of: input, &code) }
  }

  private mutating func take(_ line: PieceReader.Line, of input: InputSource, _ code: inout ExitCode) {
    guard case .bytes(let bytes) = line.text else {
      say(.reportLongLine, .reportInputsMend, (input.name, line.number))
      return leaveOut(&code)
    }
    if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { return }
    let document: JSONDocument
    do throws(Problems) { document = try ScorecardLoader.parse(bytes, file: input.name) } catch {
      return say(error, bytes, (input.name, line.number), &code)
    }
    guard let rules = rules(&code) else { return leaveOut(&code) }
    switch PortfolioLine.read(document, by: rules) {
    case .faults: portfolio.leftOut += 1
    case .evaluation:
      do throws(Problems) {
        for evaluation in try StoredEvaluations.read(bytes, file: input.name) {
          add(
            Portfolio.Design(of: evaluation), Portfolio.Rules(of: evaluation), at: (input.name, line.number),
            &code)
        }
      } catch {
        say(error, bytes, (input.name, line.number), &code)
      }
    case .result(let design, let scorecardID, let hash):
      if scorecardID != rules.scorecardID || hash != rules.hash {
        say(
          .reportOtherScorecard, .reportOtherScorecardMend, (input.name, line.number),
          ("this", scorecardID + " " + (hash.map { String($0.prefix(19)) } ?? "–")),
          ("first", rules.scorecardID + " " + (rules.hash.map { String($0.prefix(19)) } ?? "–")))
        return leaveOut(&code)
      }
      add(design, rules, at: (input.name, line.number), &code)
    case .other(let member):
      if let member {
        say(.reportLineLacks, .reportInputsMend, (input.name, line.number), ("member", member))
      } else {
        say(.reportNoResult, .reportInputsMend, (input.name, line.number))
      }
      leaveOut(&code)
    }
  }

  /// Returns what lines are read by: the scorecard of `--config`, else the one that a stream is evaluated by.
  private mutating func rules(_ code: inout ExitCode) -> Portfolio.Rules? {
    if hasLooked { return lineRules }
    hasLooked = true
    do throws(Session.Stopped) {
      lineRules = Portfolio.Rules(of: try session.scorecard(parsed, near: [], makesHash: true).scorecard)
    } catch {
      code.worsen(to: error.code)
    }
    return lineRules
  }

  // MARK: - What is wrong

  /// Says something, unless much has been said.
  private mutating func tell(_ message: Message) {
    told += 1
    if told <= Self.faultLimit { session.say(message) }
    if told == Self.faultLimit + 1 {
      session.say(Message(severity: .note, text: CommandPhrase.reportMoreFaults.text(in: session.language)))
    }
  }

  private mutating func leaveOut(_ code: inout ExitCode) {
    portfolio.leftOut += 1
    code.worsen(to: .nothingEvaluated)
  }

  /// Says what is wrong in a line: its places are in the file, not in the line.
  private mutating func say(
    _ problems: Problems, _ bytes: [UInt8], _ place: (file: String, line: Int), _ code: inout ExitCode
  ) {
    let renderer = DiagnosticRenderer(language: session.language, read: { _ in bytes })
    for diagnostic in renderer.diagnostics(problems.list).prefix(1) {
      tell(
        Message(
          subject: "\(place.file):\(place.line):\(diagnostic.start.column)", text: diagnostic.message,
          help: diagnostic.help.isEmpty ? [] : [diagnostic.help]))
    }
    leaveOut(&code)
  }

  private mutating func say(
    _ phrase: CommandPhrase, _ mend: CommandPhrase, _ place: (file: String, line: Int),
    _ arguments: (name: String, text: String)...
  ) {
    tell(
      Message(
        subject: place.line > 0 ? "\(place.file):\(place.line)" : place.file,
        text: fillPlaceholders(of: phrase.text(in: session.language), with: arguments),
        help: [mend.text(in: session.language)]))
  }
}
