import Reports
import Rubric
import Workspace

/// Evaluates many designs, several at a time, and hands over what came of each in their order.
struct LintBatch {
  /// What came of one file.
  enum Checked: Sendable {
    case evaluated(DesignFindings, rules: [FindingRule], about: String)
    /// Nothing was evaluated; what is wrong with the text has been made findings.
    case unread(DesignFailure, faults: DesignFindings?)
    case incomplete(EvaluationFailure)
    case interrupted
  }

  let session: Session
  let parsed: ParsedArguments
  let judges: [LintRules.Judge]
  let work: [(input: InputSource, judge: Int)]
  /// Whether the rules of findings are needed.
  var needsRules = true

  /// Does it; returns false where a person wished that it end.
  ///
  /// `look` takes what came of each file, one after the other, and says what is left to do on any thread; `take` gets what
  /// comes of that.
  func run<Rest: Sendable>(
    _ look: (InputSource, LintRules.Judge, Checked) -> @Sendable () -> Rest, take: (Rest) -> Void
  ) -> Bool {
    // Standard input is there once, and read here.
    var given: Result<[UInt8], FileFailure> = .success([])
    if work.contains(where: { $0.input == .standardInput }) {
      given = Result { () throws(FileFailure) in try session.console.readInput() }
    }
    var progress = LintProgress(session, total: work.count)
    let indexes = Array(work.indices)
    ParallelMap.run(indexes, workers: parsed.number(of: "jobs") ?? ParallelMap.cores) {
      [given, work, judges, needsRules] index in
      if Interruption.isRequested { return Checked.interrupted }
      let judge = judges[work[index].judge]
      return Self.check(work[index].input, by: judge, needsRules: needsRules, standardInput: given)
    } look: { index, checked -> @Sendable () -> Rest? in
      progress.step()
      if Interruption.isRequested { return { nil } }
      return look(work[index].input, judges[work[index].judge], checked)
    } take: { rest in
      if let rest { take(rest) }
    }
    progress.end()
    return !Interruption.isRequested
  }

  /// Evaluates one design; this is done on several files at once.
  private static func check(
    _ input: InputSource, by judge: LintRules.Judge, needsRules: Bool,
    standardInput: Result<[UInt8], FileFailure>
  ) -> Checked {
    let reader = DesignReader(judge.scorecard) { () throws(FileFailure) in try standardInput.get() }
    let design: Design
    do throws(DesignFailure) { design = try reader.read(input).design } catch {
      guard case .problems(let problems) = error.kind else { return .unread(error, faults: nil) }
      return .unread(
        error, faults: judge.maker.findings(problems, bytes: error.bytes, file: input.name))
    }
    do throws(EvaluationFailure) {
      let evaluation = try judge.scorecard.evaluate(
        design, language: judge.maker.language.tag, extent: .reasons)
      let path = judge.baseline.map { ExemptionFiles.path(of: input.name, seenFrom: $0) }
      let rules =
        needsRules
        ? FindingRule.rules(of: evaluation, language: judge.maker.language)
          + judge.maker.rules(of: design.warnings) : []
      return .evaluated(
        try judge.maker.findings(in: evaluation, of: design, path: path), rules: rules,
        about: evaluation.about.text(in: judge.maker.language.tag))
    } catch {
      return .incomplete(error)
    }
  }
}

/// The line on a terminal that says how far long work has come; nothing where nobody is there to see it.
struct LintProgress {
  private let session: Session
  private let total: Int
  private let isShown: Bool
  private var done = 0
  private var last: Int64
  private var isOnScreen = false

  /// How long to wait before the first line, and between lines, in milliseconds.
  private static let pause: Int64 = 200

  init(_ session: Session, total: Int) {
    self.session = session
    self.total = total
    isShown = session.console.errors.isTerminal && session.environment["TERM"] != "dumb"
    // Short work shows nothing.
    last = Clock.milliseconds + 800
  }

  /// One more is done.
  mutating func step() {
    done += 1
    guard isShown, Clock.milliseconds - last >= Self.pause else { return }
    last = Clock.milliseconds
    isOnScreen = true
    let text = CommandPhrase.lintProgress.text(
      in: session.language, ("done", String(done)), ("total", String(total)))
    session.console.writeError(Array(("\r" + text).utf8))
  }

  /// Takes the line away.
  mutating func end() {
    if isOnScreen { session.console.writeError(Array("\r\u{1B}[K".utf8)) }
    isOnScreen = false
  }
}
