internal import JSONDocument

/// Writes findings as GitHub's workflow commands, which become annotations of files.
///
/// GitHub shows ten annotations of a severity and step, so that only the ten findings that matter most are
/// written; a last line says how much there is.
package final class GitHubReporter: FindingReporter {
  /// Makes a reporter.
  package init() {}

  /// The format's name, `github`.
  package let format = "github"
  /// The ending of text files; `txt` alone is the text report.
  package let fileEnding = "github.txt"

  /// Begins a report.
  package func stream(_ context: FindingContext) -> any FindingStream { GitHubStream(context) }
}

private final class GitHubStream: FindingStream {
  private static let most = 10

  private let context: FindingContext
  private var best: [Finding] = []
  private var count = 0

  init(_ context: FindingContext) { self.context = context }

  let lists: [FindingListKind] = []

  func take(_ design: DesignFindings, shown: [Finding]) -> @Sendable () -> [FindingRow] {
    for finding in shown where finding.excuse == nil {
      count += 1
      if best.count == Self.most, let last = best.last, !Finding.mattersMore(finding, last) { continue }
      let place = best.firstIndex { Finding.mattersMore(finding, $0) } ?? best.count
      best.insert(finding, at: place)
      if best.count > Self.most { best.removeLast() }
    }
    return { [] }
  }

  func end(_ totals: FindingTotals, _ lists: [FindingListEnd]) -> [FindingPart] {
    var text = ""
    for finding in best {
      let command =
        switch finding.severity {
        case .error: "error"
        case .warning: "warning"
        case .note: "notice"
        }
      var properties = "file=" + Self.property(ReportURI.plainPath(finding.file))
      properties += ",line=" + String(finding.span.start.line) + ",col=" + String(finding.span.start.column)
      properties += ",endLine=" + String(finding.span.end.line)
      // An end column is only understood within one line.
      if finding.span.end.line == finding.span.start.line {
        properties += ",endColumn=" + String(finding.span.end.column)
      }
      properties += ",title=" + Self.property(finding.ruleID)
      let message = finding.help.isEmpty ? finding.message : finding.message + "\n" + finding.help
      text += "::" + command + " " + properties + "::" + Self.data(message) + "\n"
    }
    let more = count + totals.omitted - Self.most
    if more > 0 { text += FindingPhrase.more(more).text(in: context.language) + "\n" }
    text += FindingSummary.line(totals, context.language) + "\n"
    return [.text(text)]
  }

  private static func data(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      default:
        if scalar.isTerminalHazard {
          result += scalar.visibleEscape
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result
  }

  private static func property(_ text: String) -> String {
    var result = ""
    for scalar in data(text).unicodeScalars {
      switch scalar {
      case ":": result += "%3A"
      case ",": result += "%2C"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
