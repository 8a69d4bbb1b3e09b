/// What is asked of the list of findings.
package struct FindingSelection: Sendable {
  /// How findings are ordered.
  package enum Order: String, Sendable, CaseIterable {
    case place, severity, rule

    /// Returns where a finding stands in the order; findings with the same key stand in the order of files and places.
    func key(of finding: Finding) -> String {
      switch self {
      case .place: return ""
      case .severity:
        // How much it lacks to the worst, in four digits.
        let worst = Finding.Severity.error.rawValue
        let lack = (worst - finding.severity.rawValue) * 1000 + 100 - min(max(finding.rank, 0), 100)
        return String(String(10_000 + lack).dropFirst())
      case .rule: return finding.ruleID
      }
    }
  }

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

  /// Tells whether a finding is selected. What is wrong with a file or with an exemption always is.
  package func takes(_ finding: Finding) -> Bool {
    switch finding.kind {
    case .invalid, .exemption, .ownGate: true
    default: takes(finding.ruleID, lesson: finding.lessonID, kind: finding.kind)
    }
  }

  func takes(_ ruleID: String, lesson: String?, kind: Finding.Kind?) -> Bool {
    func names(_ word: String) -> Bool {
      word == ruleID || word == lesson || word == kind?.rawValue
    }
    return (only.isEmpty || only.contains(where: names)) && !skip.contains(where: names)
  }

  /// Leaves out of a file what is not selected.
  func apply(to design: inout DesignFindings) {
    if only.isEmpty, skip.isEmpty { return }
    design.findings.removeAll { !takes($0) }
    design.checks.removeAll { check in
      switch check.result {
      case .found(let finding): !takes(finding)
      case .passed, .skipped: !takes(check.ruleID, lesson: check.group, kind: nil)
      }
    }
  }
}

/// Makes the fingerprints of a run differ, although designs may have the same id.
///
/// It remembers designs, not findings, so that it stays small.
struct FindingNames {
  private var designs: [String: Int] = [:]

  mutating func tellApart(_ design: inout DesignFindings) {
    let number = designs[design.designID, default: 0] + 1
    designs[design.designID] = number
    var seen: [String: Int] = [:]
    for position in design.findings.indices {
      let fingerprint = design.findings[position].fingerprint
      let count = seen[fingerprint, default: 0] + 1
      seen[fingerprint] = count
      var parts = [fingerprint]
      if number > 1 { parts.append("design " + String(number)) }
      if count > 1 { parts.append(String(count)) }
      if parts.count > 1 { design.findings[position].fingerprint = Fingerprint.text(parts) }
    }
  }
}
