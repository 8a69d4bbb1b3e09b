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

  /// Begins a report.
  package func stream(_ context: FindingContext) -> any FindingStream { JUnitStream(context) }
}

private final class JUnitStream: FindingStream {
  private let context: FindingContext
  private var count = 0

  init(_ context: FindingContext) { self.context = context }

  let lists = [FindingListKind(isOfFindings: false)]

  func take(_ design: DesignFindings, shown: [Finding]) -> @Sendable () -> [FindingRow] {
    let number = count
    count += 1
    return { [context] in
      var writer = XMLWriter(inside: "testsuites")
      Self.write(design, number: number, context, to: &writer)
      return [FindingRow(writer.drain())]
    }
  }

  func end(_ totals: FindingTotals, _ lists: [FindingListEnd]) -> [FindingPart] {
    var writer = XMLWriter()
    writer.begin("testsuites")
    let head = writer.drain()
    writer.end()
    return [.text(head), .list(0), .text(writer.drain())]
  }

  private static func write(
    _ design: DesignFindings, number: Int, _ context: FindingContext, to writer: inout XMLWriter
  ) {
    var failures = 0
    var errors = 0
    var skipped = 0
    for check in design.checks {
      switch check.result {
      case .passed: break
      case .skipped: skipped += 1
      case .found(let finding):
        if finding.excuse != nil {
          skipped += 1
        } else if finding.kind == .invalid {
          errors += 1
        } else if context.fails(finding) {
          failures += 1
        }
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
      case .found(let finding) where finding.excuse != nil:
        writer.begin("testcase", attributes)
        writer.element("skipped", [("message", finding.excuseText(in: context.language))])
        writer.end()
      case .found(let finding) where finding.kind == .invalid || context.fails(finding):
        writer.begin("testcase", attributes)
        writer.element(
          finding.kind == .invalid ? "error" : "failure",
          [("message", finding.message), ("type", finding.kind.rawValue)], text: text(finding))
        writer.end()
      case .found(let finding):
        writer.element("testcase", attributes)
        output += finding.severity.word + ": " + text(finding) + "\n"
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
