import JSONDocument
import TestSupport

@testable import Reports
@testable import Rubric

/// Reports of findings to write.
enum TestFindings {
  /// Evaluates a text against some gates.
  static func findings(
    _ text: [UInt8], file: String = "design.json", verdict: String? = "partly", number: Double? = nil,
    language: Language = .english, checksVersions: Bool = true
  ) throws -> DesignFindings {
    let scorecard = try TestEvaluations.scorecard.get()
    var gates = Scorecard.Gates()
    gates.verdict = verdict
    gates.number = number
    let maker = FindingMaker(scorecard, gates: gates, language: language)
    let design: Design
    do throws(Problems) {
      design = try scorecard.load(text, file: file, checksVersions: checksVersions)
    } catch {
      return maker.findings(error.list, bytes: text, file: file)
    }
    return try maker.findings(in: try scorecard.evaluate(design), of: design)
  }

  /// The findings in all designs of this checkout, and in a file that is none.
  static func everything(_ language: Language) throws -> FindingReport {
    switch language {
    case .english: try english.get()
    case .portuguese: try portuguese.get()
    case .spanish: try spanish.get()
    }
  }

  private static let english = Result { try make(.english) }
  private static let spanish = Result { try make(.spanish) }
  private static let portuguese = Result { try make(.portuguese) }

  private static func make(_ language: Language) throws -> FindingReport {
    let scorecard = try TestEvaluations.scorecard.get()
    var report = FindingReport(language: language)
    for name in TestEvaluations.names {
      let file = "Designs/\(name).json"
      let bytes = SharedMaterial.checkoutBytes(file) ?? []
      let evaluation = try scorecard.evaluate(try scorecard.load(bytes, file: file))
      report.about = evaluation.about.text(in: language.tag)
      report.add(
        try findings(bytes, file: file, language: language),
        rules: FindingRule.rules(of: evaluation, language: language))
    }
    report.add(try findings(Array("{\"format\": ".utf8), file: "broken.json", language: language), rules: [])
    return report
  }

  /// A small report in which each text tries to break the format that it is written in.
  static func hostile(_ language: Language = .english) -> FindingReport {
    let text = "{\n  \"title\": \"😀 <b>&\\\"\", \"actors\": []\n}\n"
    let bytes = Array(text.utf8)
    let lines = LineIndex(bytes)
    func span(_ start: Int, _ end: Int) -> Finding.Span {
      Finding.Span(
        start: lines.location(of: UInt32(start)), end: lines.location(of: UInt32(end)),
        range: ByteRange(start, end))
    }
    let hazard = "]]> | `code` @team [link](x) # % , : \u{202E}\u{1B}[31m\u{0} <b>&\"'\n::error::no"
    var first = DesignFindings(file: "./designs/a b,c#1|%.json")
    first.title = hazard
    first.asOf = "2024-05-01"
    first.bytes = bytes
    first.verdicts = [
      DesignFindings.Verdict(
        lessonID: "lesson-1", lesson: "One " + hazard, verdict: "Weak", number: 33.333, meetsGate: false),
      DesignFindings.Verdict(
        lessonID: "lesson-2", lesson: "Two", verdict: "Not judgeable", number: nil, meetsGate: true),
    ]
    let findings = [
      Finding(
        ruleID: "lesson-1", kind: .gate, severity: .error, file: first.file, span: span(0, 1), pointer: "",
        message: "Gate: " + hazard, help: "", lessonID: "lesson-1", rank: 100, fingerprint: "0000000000000001"
      ),
      Finding(
        ruleID: "L1-01", kind: .belowGate, severity: .error, file: first.file, span: span(13, 30),
        pointer: "/title", message: "Criterion " + hazard, help: "Mend " + hazard, lessonID: "lesson-1",
        level: 1, outcome: .judged, rank: 60, fingerprint: "0000000000000002"),
      Finding(
        ruleID: "X1", kind: .contradiction, severity: .warning, file: first.file, span: span(42, 43),
        pointer: "/actors", related: [span(13, 30)], message: "Contradiction", help: "Agree", rank: 50,
        fingerprint: "0000000000000003"),
      Finding(
        ruleID: "L1-02", kind: .open, severity: .note, file: first.file, span: span(42, 43),
        pointer: "/actors", message: "Open", help: "Ask", lessonID: "lesson-1", level: 2,
        outcome: .awaitingAttestation, rank: 20, fingerprint: "0000000000000004"),
      Finding(
        ruleID: "L1-03", kind: .open, severity: .note, file: first.file, span: span(42, 43),
        pointer: "/actors", message: "Open", help: "State", lessonID: "lesson-1", level: 2,
        outcome: .notStated, rank: 10, fingerprint: "0000000000000004"),
    ]
    first.findings = findings
    for finding in findings {
      first.checks.append(
        DesignFindings.Check(
          ruleID: finding.ruleID, title: hazard, group: finding.lessonID ?? "contradiction",
          result: .found(finding)))
    }
    first.checks.append(
      DesignFindings.Check(ruleID: "L1-04", title: "Passed", group: "lesson-1", result: .passed))
    first.checks.append(
      DesignFindings.Check(
        ruleID: "L1-05", title: "Skipped", group: "lesson-1", result: .skipped(reason: hazard)))
    var second = DesignFindings(file: "-")
    second.bytes = Array("[".utf8)
    let broken = Finding(
      ruleID: "invalid-json", kind: .invalid, severity: .error, file: "-", span: span(0, 1), pointer: "",
      message: "Broken", help: "Mend it", rank: 100, fingerprint: "0000000000000005")
    second.findings = [broken]
    second.checks = [
      DesignFindings.Check(
        ruleID: "invalid-json", title: "invalid-json", group: "invalid", result: .found(broken))
    ]
    var report = FindingReport(language: language, version: "1.2.3")
    report.about = "About " + hazard
    report.add(
      first,
      rules: [
        FindingRule(
          id: "L1-01", title: "Title " + hazard, question: "Question?", details: ["Why " + hazard],
          severity: .error, lessonID: "lesson-1")
      ])
    report.add(second, rules: [])
    return report
  }

  static let noDesigns = FindingReport(language: .spanish, version: "1.2.3")
}
