internal import JSONDocument
package import Rubric

/// Deletes, empties and doubles every part of a design, and lists what raises a criterion.
package struct IncentiveRun {
  private let scorecard: Scorecard
  private let document: JSONDocument
  private let file: String

  /// What came of a run.
  package struct Report: Sendable {
    /// What raises a criterion, in the order of the text.
    package internal(set) var incentives: [Incentive] = []
    /// How many changed designs were still valid ones, and were evaluated.
    package internal(set) var tried = 0
  }

  /// Prepares a run.
  ///
  /// - Throws: `Problems` where the file is no design.
  package init(_ bytes: [UInt8], file: String, scorecard: Scorecard) throws(Problems) {
    // Every change makes the word of others stale; what is looked for is what a change does besides.
    document = try scorecard.load(bytes, file: file, checksVersions: false).document
    self.scorecard = scorecard
    self.file = file
  }

  /// Tries every part; `progress` is told how many of how many are done.
  package func run(progress: (Int, Int) -> Void = { _, _ in }) -> Report {
    var report = Report()
    guard let original = load(document.bytes), let before = evaluate(original) else { return report }
    let levels = before.map { $0.level.shown }
    let edits = edits()
    for (position, edit) in edits.enumerated() {
      progress(position, edits.count)
      guard let design = load(edit.bytes), let now = try? scorecard.shownLevels(of: design) else { continue }
      report.tried += 1
      // What cannot be judged or does not apply has no level that could rise.
      let hasRisen = zip(levels, now).contains { was, now in
        if let was, let now { now > was } else { false }
      }
      guard hasRisen, let after = evaluate(design) else { continue }
      for (old, new) in zip(before, after) {
        guard let was = old.level.shown, let now = new.level.shown, now > was else { continue }
        report.incentives.append(
          Incentive(
            file: file, pointer: edit.pointer, change: edit.change, criterion: new.id, before: was,
            after: now, denominators: Self.denominators(old, new)))
      }
    }
    return report
  }

  private func load(_ bytes: [UInt8]) -> Design? {
    try? scorecard.load(bytes, file: file, checksVersions: false)
  }

  private func evaluate(_ design: Design) -> [CriterionResult]? {
    guard let evaluation = try? scorecard.evaluate(design, extent: .reasons) else { return nil }
    var criteria: [CriterionResult] = []
    for lesson in evaluation.lessons { criteria += lesson.criteria }
    return criteria
  }

  private static func denominators(
    _ old: CriterionResult, _ new: CriterionResult
  ) -> [Incentive.Denominator] {
    var found: [Incentive.Denominator] = []
    for (was, now) in zip(old.measures, new.measures) {
      guard let before = was.total, let after = now.total, after < before else { continue }
      found.append(Incentive.Denominator(label: was.label, before: was.text, after: now.text))
    }
    return found
  }

  // MARK: - Edits

  private struct Edit {
    let pointer: String
    let change: Incentive.Change
    let bytes: [UInt8]
  }

  private func edits() -> [Edit] {
    var edits: [Edit] = []
    visit(document.root, &edits)
    return edits
  }

  private func visit(_ node: NodeID, _ edits: inout [Edit]) {
    for element in document.elements(of: node) {
      add(.deleted, element, &edits)
      add(.duplicated, element, &edits)
      visit(element, &edits)
    }
    for member in document.members(of: node) {
      add(.deleted, member.value, &edits)
      if document.kind(of: member.value) == .array, document.count(of: member.value) > 0 {
        add(.emptied, member.value, &edits)
      }
      visit(member.value, &edits)
    }
  }

  private func add(_ change: Incentive.Change, _ node: NodeID, _ edits: inout [Edit]) {
    var writer = JSONWriter(pretty: false)
    write(document.root, change, at: node, into: &writer)
    edits.append(
      Edit(pointer: document.pointer(to: node).description, change: change, bytes: writer.bytes))
  }

  private func write(
    _ node: NodeID, _ change: Incentive.Change, at target: NodeID, into writer: inout JSONWriter
  ) {
    guard document.node(target, isWithin: node) else {
      writer.value(node, of: document)
      return
    }
    if node == target {
      if change == .emptied {
        writer.beginArray()
        writer.endArray()
      } else {
        writer.value(node, of: document)
        if change == .duplicated { writer.value(node, of: document) }
      }
      return
    }
    let isDeletion = change == .deleted
    if document.kind(of: node) == .object {
      writer.beginObject()
      for member in document.members(of: node) where !isDeletion || member.value != target {
        writer.name(document.string(member.name))
        write(member.value, change, at: target, into: &writer)
      }
      writer.endObject()
    } else {
      writer.beginArray()
      for element in document.elements(of: node) where !isDeletion || element != target {
        write(element, change, at: target, into: &writer)
      }
      writer.endArray()
    }
  }
}
