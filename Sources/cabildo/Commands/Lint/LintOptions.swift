import Reports
import Rubric

/// Reads what a lint asks of designs and of the list of findings.
struct LintOptions {
  let parsed: ParsedArguments
  let scorecard: Scorecard

  /// Returns the configuration's gates for some designs with those of the arguments over them.
  ///
  /// - Throws: `UsageError` where an argument names what is not there.
  func gates(over configured: Scorecard.Gates) throws(UsageError) -> Scorecard.Gates {
    var gates = configured
    if let word = parsed.value(of: "reading"), let reading = Reading(rawValue: word) {
      gates.reading = reading
    }
    if let verdict = parsed.value(of: "min-verdict") {
      // That nothing can be judged is no verdict to ask for.
      try check(verdict, of: "--min-verdict", among: scorecard.verdicts.dropFirst().map { $0.id })
      gates.ask(verdict: verdict)
    }
    for occurrence in parsed.occurrences where occurrence.name == "min-score" {
      let parts = occurrence.value.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let number = parts.last.flatMap({ Double($0) }), number >= 0, number <= 100 else {
        throw .notANumber(occurrence.value, option: "--min-score", range: 0...100)
      }
      if parts.count == 1 {
        gates.ask(number: number)
      } else {
        let known = scorecard.lessonIDs + (scorecard.hasOverallScore ? [Scorecard.Gates.overallID] : [])
        try check(String(parts[0]), of: "--min-score", among: known)
        gates.numbers.append(Scorecard.Gates.LeastNumber(subject: String(parts[0]), number: number))
      }
    }
    return gates
  }

  /// Returns which findings are shown.
  ///
  /// - Throws: `UsageError` where an argument names what is not there.
  func selection() throws(UsageError) -> FindingSelection {
    var selection = FindingSelection()
    selection.only = try rules("only")
    selection.skip = try rules("skip")
    selection.most = parsed.number(of: "max-findings")
    selection.order = parsed.value(of: "sort").flatMap { FindingSelection.Order(rawValue: $0) } ?? .place
    return selection
  }

  private func rules(_ option: String) throws(UsageError) -> [String] {
    let known =
      scorecard.lessonIDs + scorecard.criterionIDs + scorecard.contradictionIDs + scorecard.integrityIDs
      + Finding.Kind.allCases.map { $0.rawValue }
    var rules: [String] = []
    for occurrence in parsed.occurrences where occurrence.name == option {
      for part in occurrence.value.split(separator: ",") {
        try check(String(part), of: "--" + option, among: known)
        rules.append(String(part))
      }
    }
    return rules
  }

  private func check(_ word: String, of option: String, among known: [String]) throws(UsageError) {
    guard !known.contains(word) else { return }
    throw .unknownValue(
      word, option: option, known: known, suggestion: spellingSuggestion(for: word, among: known))
  }
}
