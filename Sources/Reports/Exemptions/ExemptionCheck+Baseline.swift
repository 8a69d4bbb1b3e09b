internal import JSONDocument
internal import Rubric

extension ExemptionCheck {
  /// Tells of each finding of a design what the baseline says of it, and returns which of the design's entries were
  /// met.
  func compare(_ result: inout DesignFindings, with baseline: Baseline) {
    let entries = result.baselineEntry.map { baseline.designs[$0].findings } ?? []
    var met: Set<Int> = []
    for position in result.findings.indices {
      let finding = result.findings[position]
      result.findings[position].baselineState = .new
      if finding.kind == .invalid { continue }
      for (index, entry) in entries.enumerated() where !met.contains(index) {
        guard let state = entry.state(of: finding) else { continue }
        met.insert(index)
        result.findings[position].baselineState = state
        if finding.excuse == nil { result.findings[position].excuse = .known }
        break
      }
    }
    for (index, _) in entries.enumerated() where !met.contains(index) { result.staleEntries.append(index) }
  }

  /// Returns the lessons that are worse than the baseline has them, and those that are better.
  func movements(
    of floors: [(lesson: String, verdict: String, hundredths: Int?)], verdicts: [String], entry: Int
  ) -> [FloorMovement] {
    guard let baseline else { return [] }
    var movements: [FloorMovement] = []
    for then in baseline.designs[entry].lessons {
      guard let now = floors.first(where: { $0.lesson == then.lesson }) else { continue }
      let before = verdicts.firstIndex(of: then.verdict) ?? 0
      let after = verdicts.firstIndex(of: now.verdict) ?? 0
      let isWorse = after < before || (now.hundredths ?? -1) < (then.hundredths ?? -1)
      let isBetter = after > before || (now.hundredths ?? -1) > (then.hundredths ?? -1)
      if isWorse || isBetter {
        movements.append(
          FloorMovement(
            lesson: then.lesson, isWorse: isWorse, verdictBefore: then.verdict, verdict: now.verdict,
            before: then.hundredths, after: now.hundredths))
      }
    }
    return movements
  }

  /// Returns the entries of the baseline that nothing matches any more; `isGone` tells of a file, seen from the
  /// baseline's folder, whether it is there no more.
  package func staleFindings(
    _ stale: [(design: Int, entry: Int)], _ use: ExemptionUse, language: Language, isGone: (String) -> Bool
  ) -> DesignFindings? {
    guard let baseline else { return nil }
    var result = DesignFindings(file: baseline.file)
    result.isDesign = false
    result.bytes = baseline.bytes
    let lines = LineIndex(baseline.bytes)
    func add(_ range: ByteRange, _ phrase: FindingPhrase, _ rule: String, _ design: String) {
      result.add(
        Finding(
          ruleID: "baseline-stale", kind: .exemption, severity: isStrict ? .error : .note,
          file: baseline.file,
          span: Finding.Span(
            start: lines.location(of: range.start), end: lines.location(of: range.start + 1),
            range: ByteRange(start: range.start, end: range.start + 1)),
          pointer: "", message: phrase.text(in: language, ("rule", rule), ("design", design)),
          help: FindingPhrase.baselineStaleHelp.text(in: language), rank: 60,
          fingerprint: Fingerprint.text(["baseline-stale", rule, design, String(range.start)])),
        title: "baseline-stale", group: Finding.Kind.exemption.rawValue)
    }
    for (index, design) in baseline.designs.enumerated()
    where !use.entries.contains(index) && isGone(design.file) {
      add(design.range, .baselineDesignGone, "", design.id)
    }
    for (design, entry) in stale {
      let known = baseline.designs[design]
      add(known.findings[entry].range, .baselineStale, known.findings[entry].rule, known.id)
    }
    result.findings.sort(by: Finding.isBefore)
    return result.findings.isEmpty ? nil : result
  }
}

/// How a lesson's score stands to that of the baseline.
package struct FloorMovement: Sendable {
  /// The lesson's id.
  package let lesson: String
  /// Whether the verdict or the number is worse; else one of them is better, and none worse.
  package let isWorse: Bool
  /// The verdict of the baseline.
  package let verdictBefore: String
  /// The verdict now.
  package let verdict: String
  /// The number of the baseline, in hundredths of a point.
  package let before: Int?
  /// The number now.
  package let after: Int?
}
