/// The words around what a rubric says, in one language.
struct DocsWords {
  let language: String
  let criteria, looks, question, why, clauses, ladder, origin, asks, advice, write, limits, watch: String
  let measures, contradictions, attestation, notJudgeable, notApplicable, weight, gate, evidence: String
  let originCase, originFramework, originJudgement, asserted, documented, thirdParty, level, from: String
  let example, changes: String

  static let english = DocsWords(
    language: "en", criteria: "Criteria", looks: "What it looks like", question: "Question", why: "Why",
    clauses: "Clauses of the lesson",
    ladder: "Ladder", origin: "Origin of the threshold", asks: "Level", advice: "Advice",
    write: "What to write in the design", limits: "What a machine cannot see",
    watch: "How it can be met on paper only", measures: "What is counted", contradictions: "Contradictions",
    attestation: "What others are asked", notJudgeable: "Cannot be judged", notApplicable: "Does not apply",
    weight: "Weight", gate: "gate: the verdict of the lesson depends on it", evidence: "Evidence",
    originCase: "documented dialogues", originFramework: "a published framework",
    originJudgement: "judgement of the authors", asserted: "asserted", documented: "documented",
    thirdParty: "of a third party", level: "level", from: "from level", example: "As in the illustration:",
    changes: "What the rubric changes in the one that it extends")

  static let spanish = DocsWords(
    language: "es", criteria: "Criterios", looks: "Cómo se ve", question: "Pregunta", why: "Por qué",
    clauses: "Cláusulas de la lección", ladder: "Escalera", origin: "Origen del umbral", asks: "Nivel",
    advice: "Consejo", write: "Qué escribir en el diseño", limits: "Lo que una máquina no ve",
    watch: "Cómo se puede cumplir solo en el papel", measures: "Qué se cuenta",
    contradictions: "Contradicciones", attestation: "Qué se pregunta a terceros",
    notJudgeable: "No se puede juzgar", notApplicable: "No se aplica", weight: "Peso",
    gate: "condición: de él depende el veredicto de la lección", evidence: "Evidencia",
    originCase: "diálogos documentados", originFramework: "un marco publicado",
    originJudgement: "juicio de los autores", asserted: "afirmada", documented: "documentada",
    thirdParty: "de un tercero", level: "nivel", from: "desde el nivel", example: "Como en la ilustración:",
    changes: "Lo que la rúbrica modifica en la que extiende")

  static let all = [english, spanish]
}
