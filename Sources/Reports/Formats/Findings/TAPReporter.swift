internal import JSONDocument

/// Writes findings as TAP version 14: a line for each lesson, criterion and fault of each design.
package final class TAPReporter: FindingReporter {
  /// Makes a reporter.
  package init() {}

  /// The format's name, `tap`.
  package let format = "tap"
  /// The ending of TAP files.
  package let fileEnding = "tap"

  /// Returns the report.
  package func report(_ report: FindingReport, options: ReportOptions) -> [UInt8] {
    var count = 0
    for design in report.designs { count += design.checks.count }
    var text = "TAP version 14\n1.." + String(count)
    text += count == 0 ? " # SKIP\n" : "\n"
    var number = 0
    for design in report.designs {
      for check in design.checks {
        number += 1
        let name = Self.escaped(ReportURI.plainPath(design.file) + " " + check.ruleID + " " + check.title)
        switch check.result {
        case .passed: text += "ok " + String(number) + " - " + name + "\n"
        case .skipped(let reason):
          text += "ok " + String(number) + " - " + name + " # SKIP " + Self.escaped(reason) + "\n"
        case .found(let finding):
          let fails = finding.kind == .invalid || report.fails(finding)
          text += (fails ? "not ok " : "ok ") + String(number) + " - " + name + "\n"
          text += Self.block(finding)
        }
      }
    }
    return Array(text.utf8)
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
