/// The words around what a rubric says, in one language.
struct DocsWords {
  let language: String
  /// The language's name for itself.
  let name: String
  let criteria, looks, question, why, clauses, ladder, origin, asks, advice, write, limits, watch: String
  let measures, contradictions, attestation, notJudgeable, notApplicable, weight, gate, evidence: String
  let originCase, originFramework, originJudgement, asserted, documented, thirdParty, level, from: String
  let example, changes: String
  let ruleForms, sets, numbers, comparisons, conditions, placeholders, sharedFacts, tables: String
  let formColumns: [String]

  static let english = DocsWords(
    language: "en", name: "English", criteria: "Criteria", looks: "What it looks like", question: "Question",
    why: "Why",
    clauses: "Clauses of the lesson",
    ladder: "Ladder", origin: "Origin of the threshold", asks: "Level", advice: "Advice",
    write: "What to write in the design", limits: "What a machine cannot see",
    watch: "How it can be met on paper only", measures: "What is counted", contradictions: "Contradictions",
    attestation: "What others are asked", notJudgeable: "Cannot be judged", notApplicable: "Does not apply",
    weight: "Weight", gate: "gate: the verdict of the lesson depends on it", evidence: "Evidence",
    originCase: "documented dialogues", originFramework: "a published framework",
    originJudgement: "judgement of the authors", asserted: "asserted", documented: "documented",
    thirdParty: "of a third party", level: "level", from: "from level", example: "As in the illustration:",
    changes: "What the rubric changes in the one that it extends",
    ruleForms: "Forms of the rule language", sets: "Sets", numbers: "Measures", comparisons: "Comparisons",
    conditions: "Conditions", placeholders: "Placeholders in texts",
    sharedFacts: "Facts that the rubrics share", tables: "Tables",
    formColumns: ["Key", "Besides", "What it is", "Example"])

  static let spanish = DocsWords(
    language: "es", name: "Español", criteria: "Criterios", looks: "Cómo se ve", question: "Pregunta",
    why: "Por qué",
    clauses: "Cláusulas de la lección", ladder: "Escalera", origin: "Origen del umbral", asks: "Nivel",
    advice: "Consejo", write: "Qué escribir en el diseño", limits: "Lo que una máquina no ve",
    watch: "Cómo se puede cumplir solo en el papel", measures: "Qué se cuenta",
    contradictions: "Contradicciones", attestation: "Qué se pregunta a terceros",
    notJudgeable: "No se puede juzgar", notApplicable: "No se aplica", weight: "Peso",
    gate: "condición: de él depende el veredicto de la lección", evidence: "Evidencia",
    originCase: "diálogos documentados", originFramework: "un marco publicado",
    originJudgement: "juicio de los autores", asserted: "afirmada", documented: "documentada",
    thirdParty: "de un tercero", level: "nivel", from: "desde el nivel", example: "Como en la ilustración:",
    changes: "Lo que la rúbrica modifica en la que extiende",
    ruleForms: "Formas del lenguaje de reglas", sets: "Conjuntos", numbers: "Medidas",
    comparisons: "Comparaciones", conditions: "Condiciones", placeholders: "Marcadores en los textos",
    sharedFacts: "Hechos que comparten las rúbricas", tables: "Tablas",
    formColumns: ["Clave", "Además", "Qué es", "Ejemplo"])

  static let portuguese = DocsWords(
    language: "pt", name: "Português", criteria: "Critérios", looks: "Como se apresenta",
    question: "Pergunta", why: "Por quê",
    clauses: "Cláusulas da lição", ladder: "Escala", origin: "Origem do limiar", asks: "Nível",
    advice: "Recomendação", write: "O que escrever no desenho", limits: "O que uma máquina não vê",
    watch: "Como pode ser cumprido só no papel", measures: "O que se conta",
    contradictions: "Contradições", attestation: "O que se pergunta a terceiros",
    notJudgeable: "Não avaliável", notApplicable: "Não se aplica", weight: "Peso",
    gate: "obrigatório: dele depende o veredito da lição", evidence: "Evidência",
    originCase: "diálogos documentados", originFramework: "um referencial publicado",
    originJudgement: "julgamento dos autores", asserted: "afirmada", documented: "documentada",
    thirdParty: "de um terceiro", level: "nível", from: "a partir do nível", example: "Como na ilustração:",
    changes: "O que a rubrica modifica naquela que ela estende",
    ruleForms: "Formas da linguagem de regras", sets: "Conjuntos", numbers: "Medidas",
    comparisons: "Comparações", conditions: "Condições", placeholders: "Marcadores nos textos",
    sharedFacts: "Fatos que as rubricas compartilham", tables: "Tabelas",
    formColumns: ["Chave", "Além disso", "O que é", "Exemplo"])

  static let all = [english, spanish, portuguese]
}
