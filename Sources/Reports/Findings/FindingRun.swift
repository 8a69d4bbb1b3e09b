internal import Rubric

/// Hands what is found to reports, file by file, and counts it. What has been handed over is not kept, unless the order
/// of findings goes across files.
package struct FindingRun {
  private let selection: FindingSelection
  private let failOn: Finding.Severity?
  private let streams: [any FindingStream]
  private var names = FindingNames()
  private var whole: FindingReport?
  private var shown = 0
  /// What is known so far.
  package private(set) var totals = FindingTotals()

  /// Begins a run.
  package init(
    _ selection: FindingSelection, failOn: Finding.Severity?, language: Language,
    streams: [any FindingStream]
  ) {
    self.selection = selection
    self.failOn = failOn
    self.streams = streams
    if selection.order != .place { whole = FindingReport(language: language) }
  }

  /// Takes a file with what was found in it, and the rules that it names.
  package mutating func add(_ design: DesignFindings, rules: [FindingRule], about: String? = nil) {
    if let about { totals.about = about }
    totals.take(rules)
    if whole != nil {
      whole?.add(design, rules: [])
      return
    }
    var design = design
    selection.apply(to: &design)
    names.tellApart(&design)
    totals.count(design, failOn: failOn)
    var part = design.findings
    if let most = selection.most, shown + part.count > most {
      totals.omitted += shown + part.count - most
      part.removeLast(shown + part.count - most)
    }
    shown += part.count
    for stream in streams {
      stream.begin(design, shown: part)
      for finding in part { stream.add(finding, of: design) }
    }
  }

  /// Ends all reports.
  package mutating func finish() {
    if var report = whole {
      report.failOn = failOn
      report.about = totals.about
      report.rules = totals.rules
      report.select(selection)
      totals = report.totals
      for stream in streams { report.feed(stream) }
    } else {
      for stream in streams { stream.end(totals) }
    }
  }
}
