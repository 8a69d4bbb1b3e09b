internal import JSONDocument
internal import Reports
internal import Rubric

/// Finds what there is to tell about a design while it is written.
struct DesignDiagnostics {
  private let judge: DesignJudge
  private let language: Language

  /// The steps that an evaluation may take between two keystrokes.
  private static let budget = 4_000_000

  init(_ judge: DesignJudge, language: Language) {
    self.judge = judge
    self.language = language
  }

  private var scorecard: Scorecard { judge.scorecard }

  func analysis(of text: DocumentText, file: String) -> Analysis {
    var analysis = Analysis()
    let faults = ProblemDiagnostics(text, schema: scorecard.format.schema, language: language)
    do throws(Problems) {
      let design = try scorecard.load(text.bytes, file: file)
      analysis.design = design
      add(design, to: &analysis)
    } catch {
      analysis.diagnostics = faults.diagnostics(all(error.list, in: text, file: file))
    }
    return analysis
  }

  /// Returns the faults that a loader would tell one step after the other.
  private func all(_ problems: [Problem], in text: DocumentText, file: String) -> [Problem] {
    guard problems.first?.code == .schemaViolation,
      let document = try? JSONDocument(parsing: text.bytes)
    else { return problems }
    return problems + scorecard.referenceProblems(in: document, file: file)
  }

  private func add(_ design: Design, to analysis: inout Analysis) {
    do throws(EvaluationFailure) {
      let evaluation = try scorecard.evaluate(design, budget: Self.budget, extent: .reasons)
      analysis.evaluation = evaluation
      var maker = FindingMaker(scorecard, gates: judge.gates, language: language)
      maker.exemptions = judge.exemptions
      let path = judge.baselineFolder.map { FilePath.relative(design.file, to: $0) }
      let found = try maker.findings(in: evaluation, of: design, path: path)
      analysis.diagnostics = found.findings.map { diagnostic($0) }
    } catch {
      let renderer = DiagnosticRenderer(language: language) { _ in nil }
      let texts = renderer.diagnostic(error)
      analysis.diagnostics = [
        LocatedDiagnostic(
          range: 0..<0, severity: .warning, code: "incomplete",
          message: LocatedDiagnostic.text(texts.message, texts.help))
      ]
    }
  }

  private func diagnostic(_ finding: Finding) -> LocatedDiagnostic {
    let isCriterion = [.belowGate, .low, .open].contains(finding.kind)
    let help = finding.excuse == nil ? finding.help : finding.excuseText(in: language)
    return LocatedDiagnostic(
      range: finding.span.range.offsets, severity: severity(finding), code: finding.ruleID,
      message: LocatedDiagnostic.text(finding.message, help),
      related: finding.related.map {
        LocatedDiagnostic.Related(
          range: $0.range.offsets, message: ServerPhrase.belongsToIt.text(in: language))
      },
      origin: isCriterion ? .criterion(finding.ruleID) : .other)
  }

  /// A design that is still being written falls short of most things: only faults are errors. What somebody answers for,
  /// or was there before, is a hint.
  private func severity(_ finding: Finding) -> LocatedDiagnostic.Severity {
    if finding.excuse != nil { return .hint }
    return switch finding.kind {
    case .invalid: .error
    case .oddity, .contradiction, .exemption, .ownGate: .warning
    case .gate, .belowGate, .low, .regression: .information
    case .open: .hint
    }
  }
}
