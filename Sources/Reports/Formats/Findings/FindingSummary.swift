/// The line that says how much was found.
enum FindingSummary {
  static func line(_ report: FindingReport) -> String {
    let parts = [
      FindingPhrase.designs(report.designs.count), .errors(report.count(.error)),
      .warnings(report.count(.warning)), .notes(report.count(.note)),
    ]
    var texts: [String] = []
    for part in parts { texts.append(part.text(in: report.language)) }
    return texts.joined(separator: ", ")
  }
}
