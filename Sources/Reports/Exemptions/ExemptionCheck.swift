internal import JSONDocument
package import Rubric

/// Holds exemptions against the day and against what they exempt: what is the matter with them is a finding, too.
package struct ExemptionCheck: Sendable {
  /// The waivers, or nil.
  package let waivers: Waivers?
  /// The baseline, or nil.
  package let baseline: Baseline?
  /// Whether exemptions that exempt nothing fail the run.
  package let isStrict: Bool
  /// Whether a lesson that is worse than the baseline has it fails the run.
  package let forbidsRegressions: Bool
  /// What is wrong with each waiver from the start; nil where nothing is.
  private let faults: [FindingPhrase?]
  private let suggestions: [String?]
  private let daysLeft: [Int64?]
  /// The indexes of the waivers that count, by the design that they are about.
  private let byDesign: [String: [Int]]

  /// How many days ahead a waiver's end is told.
  private static let notice: Int64 = 14

  /// Prepares to hold findings against exemptions; `today` is YYYY-MM-DD.
  package init(
    waivers: Waivers?, baseline: Baseline?, scorecard: Scorecard, today: String, isStrict: Bool,
    forbidsRegressions: Bool = false
  ) {
    self.waivers = waivers
    self.baseline = baseline
    self.isStrict = isStrict
    self.forbidsRegressions = forbidsRegressions
    // A design that breaks an integrity rule that is an error is not evaluated, whoever answers for it.
    let known = scorecard.criterionIDs + scorecard.contradictionIDs + scorecard.integrityWarningIDs
    let day = CivilDate(Array(today.utf8))?.dayNumber ?? 0
    var faults: [FindingPhrase?] = []
    var suggestions: [String?] = []
    var daysLeft: [Int64?] = []
    var byDesign: [String: [Int]] = [:]
    for (index, waiver) in (waivers?.list ?? []).enumerated() {
      let left = waiver.expires.flatMap { CivilDate(Array($0.utf8)) }.map { $0.dayNumber - day }
      var fault: FindingPhrase?
      var suggestion: String?
      if waiver.criterion == "*" || scorecard.lessonIDs.contains(waiver.criterion) || waiver.design == nil
        || waiver.design == "*"
      {
        fault = .waiverBlanket
      } else if !known.contains(waiver.criterion) {
        fault = .waiverUnknown
        suggestion = spellingSuggestion(for: waiver.criterion, among: known)
      } else if let left, left < 0 {
        fault = .waiverExpired
      } else if let design = waiver.design {
        byDesign[design, default: []].append(index)
      }
      faults.append(fault)
      suggestions.append(suggestion)
      daysLeft.append(left)
    }
    self.faults = faults
    self.suggestions = suggestions
    self.daysLeft = daysLeft
    self.byDesign = byDesign
  }

  /// Returns the index of the waiver for a place of a design, or nil.
  func waiver(of criterion: String, in design: String, at path: String) -> Int? {
    guard let waivers, let indexes = byDesign[design] else { return nil }
    return indexes.first { waivers.list[$0].covers(criterion, in: design, at: path) }
  }

  /// Tells whether any waiver may be about a design.
  func hasWaivers(for design: String) -> Bool { byDesign[design] != nil }

  // MARK: - What is the matter with exemptions

  /// Returns what is the matter with the waivers, once all designs have been looked at.
  package func findings(
    _ use: ExemptionUse, language: Language
  ) -> DesignFindings? {
    guard let waivers, !waivers.list.isEmpty else { return nil }
    var result = DesignFindings(file: waivers.file)
    result.isDesign = false
    result.bytes = waivers.bytes
    let lines = LineIndex(waivers.bytes)
    for (index, waiver) in waivers.list.enumerated() {
      let arguments = [
        ("criterion", waiver.criterion), ("design", waiver.design ?? "–"), ("owner", waiver.owner),
        ("expires", waiver.expires ?? "–"), ("days", String(daysLeft[index] ?? 0)),
      ]
      if let fault = faults[index] {
        var help = fault.mend(in: language)
        if let suggestion = suggestions[index] {
          help = DiagnosticPhrase.didYouMean.text(in: language, ("word", suggestion))
        }
        add(fault, .error, help, arguments, waiver, lines, &result, language)
        continue
      }
      let isSeen = waiver.design.map { use.designs.contains($0) } ?? false
      if isSeen, !use.waivers.contains(index) {
        add(
          .waiverSuperfluous, isStrict ? .error : .warning,
          FindingPhrase.waiverSuperfluous.mend(in: language), arguments, waiver, lines, &result, language)
      } else if !isSeen, isStrict {
        add(
          .waiverOfNoDesign, .warning, FindingPhrase.waiverOfNoDesign.mend(in: language), arguments, waiver,
          lines, &result, language)
      } else if let left = daysLeft[index], left <= Self.notice {
        add(
          .waiverEnds, .note, FindingPhrase.waiverEnds.mend(in: language), arguments, waiver, lines, &result,
          language)
      }
    }
    return result.findings.isEmpty ? nil : result
  }

  private func add(
    _ phrase: FindingPhrase, _ severity: Finding.Severity, _ help: String,
    _ arguments: [(String, String)], _ waiver: Waiver, _ lines: LineIndex, _ result: inout DesignFindings,
    _ language: Language
  ) {
    let named = arguments.map { (name: $0.0, text: $0.1) }
    let message = fillPlaceholders(of: phrase.text(in: language), with: named)
    let help = fillPlaceholders(of: help, with: named)
    // A waiver is an object over several lines, of which the first character is marked.
    let range = ByteRange(start: waiver.range.start, end: waiver.range.start + 1)
    result.add(
      Finding(
        ruleID: phrase.exemptionRule, kind: .exemption, severity: severity, file: result.file,
        span: Finding.Span(
          start: lines.location(of: range.start), end: lines.location(of: range.end), range: range),
        pointer: "", message: message, help: help, rank: 80,
        fingerprint: Fingerprint.text([
          phrase.exemptionRule, waiver.criterion, waiver.design ?? "", waiver.place ?? "",
        ])),
      title: phrase.exemptionRule, group: Finding.Kind.exemption.rawValue)
  }
}

/// Which exemptions were used in a run.
package struct ExemptionUse: Sendable {
  /// The ids of the designs that were evaluated and that some exemption is about.
  package var designs: Set<String> = []
  /// The indexes of the waivers that excused something.
  package var waivers: Set<Int> = []
  /// The indexes of the baseline's designs that were evaluated.
  package var entries: Set<Int> = []

  /// Nothing was used.
  package init() {}

  /// Takes what one design used.
  package mutating func take(_ design: DesignFindings, _ check: ExemptionCheck) {
    if check.hasWaivers(for: design.designID) { designs.insert(design.designID) }
    for index in design.usedWaivers { waivers.insert(index) }
    if let entry = design.baselineEntry { entries.insert(entry) }
  }
}
