internal import JSONDocument

/// Writes findings as TAP version 14: a line for each lesson, criterion and fault of each design.
package final class TAPReporter: FindingReporter {
  /// Makes a reporter.
  package init() {}

  /// The format's name, `tap`.
  package let format = "tap"
  /// The ending of TAP files.
  package let fileEnding = "tap"

  /// Begins a report.
  package func stream(_ context: FindingContext) -> any FindingStream { TAPStream(context) }
}

/// The plan, which says how many tests there are, stands first.
private final class TAPStream: FindingStream {
  private let context: FindingContext
  private var count = 0

  init(_ context: FindingContext) { self.context = context }

  let lists = [FindingListKind(isOfFindings: false)]

  func take(_ design: DesignFindings, shown: [Finding]) -> @Sendable () -> [FindingRow] {
    let first = count + 1
    count += design.checks.count
    return { [context] in [FindingRow(Array(Self.text(design, first: first, context).utf8))] }
  }

  func end(_ totals: FindingTotals, _ lists: [FindingListEnd]) -> [FindingPart] {
    [.text("TAP version 14\n1.." + String(count) + (count == 0 ? " # SKIP\n" : "\n")), .list(0)]
  }

  /// Returns the lines of a file's tests, which are counted from a number on.
  private static func text(_ design: DesignFindings, first: Int, _ context: FindingContext) -> String {
    var text = ""
    for (position, check) in design.checks.enumerated() {
      let number = String(first + position)
      let name = escaped(ReportURI.plainPath(design.file) + " " + check.ruleID + " " + check.title)
      func skip(_ reason: String) -> String {
        "ok " + number + " - " + name + " # SKIP " + escaped(reason) + "\n"
      }
      switch check.result {
      case .passed: text += "ok " + number + " - " + name + "\n"
      case .skipped(let reason): text += skip(reason)
      case .found(let finding) where finding.excuse != nil:
        text += skip(finding.excuseText(in: context.language))
      case .found(let finding):
        let fails = finding.kind == .invalid || context.fails(finding)
        text += (fails ? "not ok " : "ok ") + number + " - " + name + "\n"
        text += block(finding)
      }
    }
    return text
  }

  /// Returns a YAML block of strings in JSON's notation, which YAML reads too.
  private static func block(_ finding: Finding) -> String {
    var text = "  ---\n"
    text += "  message: " + quoted(finding.message) + "\n"
    text += "  severity: " + (finding.severity == .error ? "fail" : finding.severity.word) + "\n"
    text += "  at:\n    file: " + quoted(finding.file) + "\n"
    text += "    line: " + String(finding.span.start.line) + "\n"
    text += "    column: " + String(finding.span.start.column) + "\n"
    if !finding.help.isEmpty { text += "  help: " + quoted(finding.help) + "\n" }
    return text + "  ...\n"
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      default: result += scalar.isTerminalHazard ? "\u{FFFD}" : String(Character(scalar))
      }
    }
    return result + "\""
  }

  /// Returns a text for a test's line: `#` would begin a directive.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case "#": result += "\\#"
      case "\n", "\r": result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return terminalSafe(result)
  }
}
