internal import Rubric

/// Hands what is found to reports, file by file, and counts it. What has been handed over is not kept.
package struct FindingRun {
  /// A file on its way into the reports.
  package struct Rendering: Sendable {
    fileprivate let reports: [@Sendable () -> [FindingRow]]

    /// Writes the file's rows; this may be done on any thread.
    package func rows() -> Rows { Rows(reports: reports.map { $0() }) }
  }

  /// A file's rows for each report.
  package struct Rows: Sendable {
    fileprivate let reports: [[FindingRow]]
  }

  /// A report while it grows.
  private struct Report {
    let stream: any FindingStream
    let sink: any FindingSink
    var lists: [FindingList]
    var parts = 0

    mutating func add(_ rows: [FindingRow]) {
      for row in rows { lists[row.list].append(row, to: sink, parts: &parts) }
    }
  }

  private let selection: FindingSelection
  private let failOn: Finding.Severity?
  private var names = FindingNames()
  private var shown = 0
  private var reports: [Report] = []
  /// What is known so far.
  package private(set) var totals = FindingTotals()

  /// Begins a run.
  package init(
    _ selection: FindingSelection, failOn: Finding.Severity?,
    reports: [(stream: any FindingStream, sink: any FindingSink)]
  ) {
    self.selection = selection
    self.failOn = failOn
    // In the order of the files a finding is known to be one too many as soon as it comes.
    let most = selection.order == .place ? nil : selection.most
    for (stream, sink) in reports {
      let lists = stream.lists.map { FindingList($0, mostRows: $0.isOfFindings ? most : nil) }
      self.reports.append(Report(stream: stream, sink: sink, lists: lists))
    }
  }

  /// Takes a file with what was found in it, and the rules that it names; its rows are to be written and then added, in
  /// the same order.
  package mutating func take(
    _ design: DesignFindings, rules: [FindingRule], about: String? = nil
  ) -> Rendering {
    if let about { totals.about = about }
    totals.take(rules)
    var design = design
    selection.apply(to: &design)
    names.tellApart(&design)
    totals.count(design, failOn: failOn)
    let room = (selection.most ?? Int.max) - shown
    totals.omitted += max(design.findings.count - max(room, 0), 0)
    shown += design.findings.count
    var part = design.findings
    if selection.order == .place, part.count > room { part.removeLast(part.count - max(room, 0)) }
    return Rendering(reports: reports.map { $0.stream.take(design, shown: part) })
  }

  /// Adds a file's rows.
  package mutating func add(_ rows: Rows) {
    for (index, rows) in rows.reports.enumerated() { reports[index].add(rows) }
  }

  /// Takes a file and adds its rows.
  package mutating func add(_ design: DesignFindings, rules: [FindingRule], about: String? = nil) {
    add(take(design, rules: rules, about: about).rows())
  }

  /// Ends all reports.
  package mutating func finish() {
    for report in reports {
      let ends = report.lists.map { $0.end() }
      var slices: [FindingSlice] = []
      var part = report.parts
      for piece in report.stream.end(totals, ends.map { $0.end }) {
        switch piece {
        case .text(let bytes):
          report.sink.write(bytes, part: part)
          slices.append(FindingSlice(part: part, range: 0..<bytes.count))
          part += 1
        case .list(let index): slices += ends[index].slices
        }
      }
      report.sink.arrange(slices)
    }
  }
}
