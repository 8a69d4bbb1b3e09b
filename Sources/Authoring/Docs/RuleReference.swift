internal import Rubric

/// The reference of the rule language, made of what the compiler takes.
enum RuleReference {
  static func blocks(_ words: DocsWords, _ scorecard: Scorecard) -> [DocsBlock] {
    [
      .heading(1, words.ruleForms, anchor: ""),
      .heading(2, words.sets, anchor: ""), table(RuleForm.sets, words),
      .heading(2, words.numbers, anchor: ""),
      .paragraph(
        words.comparisons + ": " + RuleForm.comparisons.map { "`" + $0 + "`" }.joined(separator: ", ")),
      table(RuleForm.measures, words),
      .heading(2, words.conditions, anchor: ""), table(RuleForm.conditions, words),
      .heading(2, words.placeholders, anchor: ""), table(RuleForm.placeholders, words),
      .heading(2, words.sharedFacts, anchor: ""), .paragraph(list(scorecard.sharedFactNames)),
      .heading(2, words.tables, anchor: ""), .paragraph(list(scorecard.tableNames)),
    ]
  }

  private static func table(_ forms: [RuleForm], _ words: DocsWords) -> DocsBlock {
    var rows: [[String]] = []
    for form in forms {
      rows.append([
        list(form.names), list(form.others), form.text.text(in: words.language),
        form.examples.map { "`" + $0 + "`" }.joined(separator: " "),
      ])
    }
    return .table(words.formColumns, rows)
  }

  private static func list(_ names: [String]) -> String {
    names.map { "`" + $0 + "`" }.joined(separator: ", ")
  }
}
