/// The line that says how much was found.
enum FindingSummary {
  static func line(_ totals: FindingTotals, _ language: Language) -> String {
    var parts = [
      FindingPhrase.designs(totals.designs), .errors(totals.counts[Finding.Severity.error.rawValue]),
      .warnings(totals.counts[Finding.Severity.warning.rawValue]),
      .notes(totals.counts[Finding.Severity.note.rawValue]),
    ]
    if totals.waived > 0 { parts.append(.waived(totals.waived)) }
    if totals.known > 0 { parts.append(.known(totals.known)) }
    var texts: [String] = []
    for part in parts { texts.append(part.text(in: language)) }
    return texts.joined(separator: ", ")
  }
}
