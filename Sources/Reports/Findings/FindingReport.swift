internal import Rubric

/// All that one run found, at hand as a whole: for orders that need that, and for tests.
package struct FindingReport: Sendable {
  /// The language of all texts.
  package let language: Language
  /// The version of the engine.
  package let version: String
  /// What an evaluation is and is not; empty where nothing was evaluated.
  package var about = ""
  /// The rules that findings name, in order.
  package var rules: [FindingRule] = []
  /// The files, in the order in which they were looked at.
  package var designs: [DesignFindings] = []
  /// The findings to show, in the order to show them.
  package var findings: [Finding] = []
  /// How many more findings there are.
  package var omitted = 0
  /// The severity from which a finding fails the run; nil where none does.
  package var failOn: Finding.Severity? = .error

  /// Makes a report without findings.
  package init(language: Language, version: String = Scorecard.engineVersion) {
    self.language = language
    self.version = version
  }

  /// Adds a file.
  package mutating func add(_ design: DesignFindings, rules: [FindingRule]) {
    designs.append(design)
    for rule in rules where !self.rules.contains(where: { $0.id == rule.id }) { self.rules.append(rule) }
  }

  /// Chooses and orders the findings to show, and makes their fingerprints differ.
  package mutating func select(_ selection: FindingSelection) {
    var names = FindingNames()
    findings = []
    for index in designs.indices {
      selection.apply(to: &designs[index])
      names.tellApart(&designs[index])
      findings += designs[index].findings
    }
    switch selection.order {
    case .place: break
    case .severity: findings.sort(by: Finding.mattersMore)
    case .rule: findings.sort(by: Finding.hasEarlierRule)
    }
    if let most = selection.most, findings.count > most {
      omitted = findings.count - most
      findings.removeLast(omitted)
    }
  }

  /// What is known in the end.
  package var totals: FindingTotals {
    var totals = FindingTotals()
    for design in designs { totals.count(design, failOn: failOn) }
    totals.omitted = omitted
    totals.about = about
    totals.rules = rules
    return totals
  }

  /// Whether any finding fails the run, shown or not.
  package var hasFailed: Bool { totals.hasFailed }

  /// The number of findings of a severity that nothing excuses, shown or not.
  package func count(_ severity: Finding.Severity) -> Int { totals.counts[severity.rawValue] }

  /// Hands everything to a report.
  func feed(_ stream: any FindingStream) {
    var places: [String: Int] = [:]
    var shown = [[Finding]](repeating: [], count: designs.count)
    for (index, design) in designs.enumerated() where places[design.file] == nil {
      places[design.file] = index
    }
    for finding in findings {
      if let place = places[finding.file] { shown[place].append(finding) }
    }
    for (index, design) in designs.enumerated() { stream.begin(design, shown: shown[index]) }
    for finding in findings {
      if let place = places[finding.file] { stream.add(finding, of: designs[place]) }
    }
    stream.end(totals)
  }
}
