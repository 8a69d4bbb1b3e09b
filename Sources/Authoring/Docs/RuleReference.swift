internal import Rubric

/// The reference of the rule language, made of what the compiler takes.
enum RuleReference {
  static func blocks(_ words: DocsWords, _ scorecard: Scorecard) -> [DocsBlock] {
    let isSpanish = words.language == "es"
    return [
      .heading(1, isSpanish ? "Formas del lenguaje de reglas" : "Forms of the rule language", anchor: ""),
      .heading(2, isSpanish ? "Conjuntos" : "Sets", anchor: ""), table(RuleForm.sets, words),
      .heading(2, isSpanish ? "Medidas" : "Measures", anchor: ""),
      .paragraph(
        (isSpanish ? "Comparaciones: " : "Comparisons: ")
          + RuleForm.comparisons.map { "`" + $0 + "`" }.joined(separator: ", ")),
      table(RuleForm.measures, words),
      .heading(2, isSpanish ? "Condiciones" : "Conditions", anchor: ""), table(RuleForm.conditions, words),
      .heading(2, isSpanish ? "Marcadores en los textos" : "Placeholders in texts", anchor: ""),
      table(RuleForm.placeholders, words),
      .heading(
        2, isSpanish ? "Hechos que comparten las rúbricas" : "Facts that the rubrics share", anchor: ""),
      .paragraph(list(scorecard.sharedFactNames)),
      .heading(2, isSpanish ? "Tablas" : "Tables", anchor: ""), .paragraph(list(scorecard.tableNames)),
    ]
  }

  private static func table(_ forms: [RuleForm], _ words: DocsWords) -> DocsBlock {
    let isSpanish = words.language == "es"
    var rows: [[String]] = []
    for form in forms {
      rows.append([
        list(form.names), list(form.others), form.text.text(in: words.language),
        form.examples.map { "`" + $0 + "`" }.joined(separator: " "),
      ])
    }
    return .table(
      isSpanish ? ["Clave", "Además", "Qué es", "Ejemplo"] : ["Key", "Besides", "What it is", "Example"], rows
    )
  }

  private static func list(_ names: [String]) -> String {
    names.map { "`" + $0 + "`" }.joined(separator: ", ")
  }
}
