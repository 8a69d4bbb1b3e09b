extension RuleForm {
  static let allCondition = RuleForm(
    kind: .condition, names: ["allOf"], others: [],
    examples: [#"{"allOf": [{"count": "positions", "atLeast": 1}, {"count": "outputs", "atLeast": 1}]}"#],
    text: LocalizedText(
      en: "all of them hold",
      es: "se cumplen todas",
      pt: "todas se cumprem"))

  static let anyCondition = RuleForm(
    kind: .condition, names: ["anyOf"], others: [],
    examples: [#"{"anyOf": [{"count": "positions", "atLeast": 1}, {"count": "outputs", "atLeast": 1}]}"#],
    text: LocalizedText(
      en: "at least one of them holds",
      es: "se cumple al menos una",
      pt: "ao menos uma se cumpre"))

  static let notCondition = RuleForm(
    kind: .condition, names: ["not"], others: [],
    examples: [#"{"not": {"count": "risks", "equals": 0}}"#],
    text: LocalizedText(
      en: "it does not hold",
      es: "no se cumple",
      pt: "não se cumpre"))

  static let someOfCondition = RuleForm(
    kind: .condition, names: ["atLeast"], others: ["of"],
    examples: [
      #"{"atLeast": 2, "of": [{"count": "positions", "atLeast": 1}, {"count": "outputs", "atLeast": 1}, {"count": "results", "atLeast": 1}]}"#
    ],
    text: LocalizedText(
      en: "at least so many of them hold",
      es: "se cumplen al menos tantas",
      pt: "ao menos tantas se cumprem"))

  static let memberCondition = RuleForm(
    kind: .condition, names: ["member"], others: [],
    examples: [],
    text: LocalizedText(
      en: "`\"@\"` belongs to a set; only where there is a member at hand",
      es: "`\"@\"` pertenece a un conjunto; solo donde hay un miembro en juego",
      pt: "`\"@\"` pertence a um conjunto; só onde há um membro em jogo"))

  static let evidencedCondition = RuleForm(
    kind: .condition, names: ["evidenced"], others: ["by", "atLeast"],
    examples: [#"{"evidenced": "conveners", "by": "documented", "atLeast": 1}"#],
    text: LocalizedText(
      en:
        "the members have evidence of at least this status (asserted, documented, third_party): all of them, or as many as `atLeast` says; asked for in the shown reading only",
      es:
        "los miembros tienen evidencia de al menos ese grado (asserted, documented, third_party): todos, o tantos como diga `atLeast`; solo en la lectura mostrada",
      pt:
        "os membros têm evidência de ao menos esse grau (asserted, documented, third_party): todos, ou "
        + "tantos quantos diga `atLeast`; só na leitura demonstrada"
    ))

  static let attestedCondition = RuleForm(
    kind: .condition, names: ["attested"], others: [],
    examples: [#"{"attested": {"count": "attestations", "atLeast": 1}}"#],
    text: LocalizedText(
      en: "what only others can say; asked for in the shown reading only",
      es: "lo que solo otros pueden decir; solo en la lectura mostrada",
      pt: "o que só outros podem dizer; só na leitura demonstrada"))

  static let fieldCondition = RuleForm(
    kind: .condition, names: ["field"],
    others: [
      "ifAbsent", "in", "includesAny", "includesAll", "is", "sameTextAs", "atLeast", "atMost", "moreThan",
      "lessThan", "equals", "before", "after", "onOrBefore", "onOrAfter",
    ],
    examples: [
      #"{"field": "$.status", "in": ["launched", "concluded"]}"#,
      #"{"field": "$.process.facilitated", "equals": true, "ifAbsent": false}"#,
      #"{"field": "$.purpose.statement", "is": "stated"}"#,
    ],
    text: LocalizedText(
      en:
        "a field is one of some words (`in`, `equals`), has one or all of some in its list (`includesAny`, `includesAll`), has a value (`is`: `stated` or `written`), says the same as a text of a set (`sameTextAs`), or compares as a number or a date; `ifAbsent` says what a missing field means, which is otherwise unknown",
      es:
        "un campo es una de ciertas palabras (`in`, `equals`), tiene una o todas en su lista (`includesAny`, `includesAll`), tiene valor (`is`: `stated` o `written`), dice lo mismo que un texto de un conjunto (`sameTextAs`), o se compara como número o fecha; `ifAbsent` dice qué significa un campo ausente, que si no es desconocido",
      pt:
        "um campo é uma de certas palavras (`in`, `equals`), tem uma ou todas na sua lista "
        + "(`includesAny`, `includesAll`), tem valor (`is`: `stated` ou `written`), diz o mesmo que um "
        + "texto de um conjunto (`sameTextAs`), ou é comparado como número ou data; `ifAbsent` diz o que "
        + "significa um campo ausente, que de outro modo é desconhecido"
    ))

  /// The forms of conditions.
  package static let conditions = [
    allCondition, anyCondition, notCondition, someOfCondition, memberCondition, evidencedCondition,
    attestedCondition, fieldCondition,
  ]
}
