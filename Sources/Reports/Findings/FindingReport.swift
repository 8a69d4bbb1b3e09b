internal import Rubric

/// All that one run found, ready to be written in any format.
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

  /// How findings are ordered.
  package enum Order: String, Sendable, CaseIterable {
    case place, severity, rule
  }

  /// What is asked of the list of findings.
  package struct Selection: Sendable {
    /// The rules, lessons or kinds to show; empty shows all.
    package var only: [String] = []
    /// The rules, lessons or kinds to leave out.
    package var skip: [String] = []
    /// The most findings to show; nil shows all.
    package var most: Int?
    /// The order.
    package var order = Order.place

    /// Makes a selection of everything.
    package init() {}

    /// Tells whether a finding is selected. A file that is no valid design always is.
    package func takes(_ finding: Finding) -> Bool {
      if finding.kind == .invalid { return true }
      return takes(finding.ruleID, lesson: finding.lessonID, kind: finding.kind)
    }

    func takes(_ ruleID: String, lesson: String?, kind: Finding.Kind?) -> Bool {
      func names(_ word: String) -> Bool {
        word == ruleID || word == lesson || word == kind?.rawValue
      }
      return (only.isEmpty || only.contains(where: names)) && !skip.contains(where: names)
    }
  }

  /// Adds a file.
  package mutating func add(_ design: DesignFindings, rules: [FindingRule]) {
    designs.append(design)
    for rule in rules where !self.rules.contains(where: { $0.id == rule.id }) { self.rules.append(rule) }
  }

  /// Chooses and orders the findings to show, and makes their fingerprints differ.
  package mutating func select(_ selection: Selection) {
    var seen: [String: Int] = [:]
    findings = []
    for index in designs.indices {
      designs[index].findings.removeAll { !selection.takes($0) }
      for position in designs[index].findings.indices {
        let fingerprint = designs[index].findings[position].fingerprint
        let count = seen[fingerprint, default: 0] + 1
        seen[fingerprint] = count
        if count > 1 {
          designs[index].findings[position].fingerprint = Fingerprint.text([fingerprint, String(count)])
        }
      }
      designs[index].checks.removeAll { check in
        switch check.result {
        case .found(let finding): !selection.takes(finding)
        case .passed, .skipped: !selection.takes(check.ruleID, lesson: check.group, kind: nil)
        }
      }
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

  /// Tells whether a finding fails the run.
  package func fails(_ finding: Finding) -> Bool {
    failOn.map { finding.severity >= $0 } ?? false
  }

  /// Whether any finding fails the run, shown or not.
  package var hasFailed: Bool {
    for design in designs {
      for finding in design.findings where fails(finding) { return true }
    }
    return false
  }

  /// The number of findings of a severity, shown or not.
  package func count(_ severity: Finding.Severity) -> Int {
    var count = 0
    for design in designs {
      for finding in design.findings where finding.severity == severity { count += 1 }
    }
    return count
  }
}
