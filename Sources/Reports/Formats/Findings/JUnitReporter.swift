/// Writes findings as JUnit's XML: a suite for each design, a test for each lesson, criterion and fault.
///
/// A test fails where its finding fails the run; a lesser finding is told in the suite's output. The result meets
/// the schemas of Ant and of Jenkins. Nothing is timed: the time is 0, and the timestamp is the design's date.
package final class JUnitReporter: FindingReporter {
  /// Makes a reporter.
  package init() {}

  /// The format's name, `junit`.
  package let format = "junit"
  /// The ending of XML files.
  package let fileEnding = "xml"

  /// Returns the report.
  package func report(_ report: FindingReport, options: ReportOptions) -> [UInt8] {
    var writer = XMLWriter()
    writer.begin("testsuites")
    for (index, design) in report.designs.enumerated() {
      write(design, number: index, report, to: &writer)
    }
    writer.end()
    return Array(writer.text.utf8)
  }

  private func write(
    _ design: DesignFindings, number: Int, _ report: FindingReport, to writer: inout XMLWriter
  ) {
    var failures = 0
    var errors = 0
    var skipped = 0
    for check in design.checks {
      switch check.result {
      case .passed: break
      case .skipped: skipped += 1
      case .found(let finding):
        if finding.kind == .invalid { errors += 1 } else if report.fails(finding) { failures += 1 }
      }
    }
    let file = ReportURI.plainPath(design.file)
    writer.begin(
      "testsuite",
      [
        ("name", XMLWriter.token(file)), ("id", String(number)), ("package", "cabildo"),
        ("timestamp", (design.asOf ?? "1970-01-01") + "T00:00:00"), ("hostname", "localhost"),
        ("tests", String(design.checks.count)), ("failures", String(failures)), ("errors", String(errors)),
        ("skipped", String(skipped)), ("time", "0"),
      ])
    writer.begin("properties")
    writer.element("property", [("name", "design"), ("value", design.title)])
    for verdict in design.verdicts {
      writer.element("property", [("name", XMLWriter.token(verdict.lessonID)), ("value", verdict.verdict)])
    }
    writer.end()
    var output = ""
    for check in design.checks {
      let attributes: [(name: String, value: String)] = [
        ("name", XMLWriter.token(check.ruleID + " " + check.title)),
        ("classname", XMLWriter.token(file + "." + check.group)), ("time", "0"),
      ]
      switch check.result {
      case .passed: writer.element("testcase", attributes)
      case .skipped(let reason):
        writer.begin("testcase", attributes)
        writer.element("skipped", [("message", reason)])
        writer.end()
      case .found(let finding) where finding.kind == .invalid || report.fails(finding):
        writer.begin("testcase", attributes)
        writer.element(
          finding.kind == .invalid ? "error" : "failure",
          [("message", finding.message), ("type", finding.kind.rawValue)], text: Self.text(finding))
        writer.end()
      case .found(let finding):
        writer.element("testcase", attributes)
        output += finding.severity.word + ": " + Self.text(finding) + "\n"
      }
    }
    writer.element("system-out", text: output)
    writer.element("system-err")
    writer.end()
  }

  private static func text(_ finding: Finding) -> String {
    let text = finding.placeText + ": " + finding.message
    return finding.help.isEmpty ? text : text + "\n" + finding.help
  }
}
