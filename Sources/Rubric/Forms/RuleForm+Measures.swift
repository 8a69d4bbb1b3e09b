extension RuleForm {
  static let countMeasure = RuleForm(
    kind: .measure, names: ["count"], others: [],
    examples: [#"{"count": "positions", "atLeast": 2}"#],
    text: LocalizedText(
      en: "how many members; unit: count",
      es: "cuántos miembros; unidad: cantidad",
      pt: "quantos membros; unidade: quantidade"))

  static let shareMeasure = RuleForm(
    kind: .measure, names: ["share"], others: ["of", "weighing"],
    examples: [
      #"{"share": {"field": "mandate_to_commit", "equals": true}, "of": "participants", "atLeast": "60 %"}"#
    ],
    text: LocalizedText(
      en:
        "the share of the members for which a condition about `\"@\"` holds, each counted with a number field where `weighing` names one; unit: share",
      es:
        "la proporción de miembros para los que se cumple una condición sobre `\"@\"`, contados con un campo numérico si `weighing` nombra uno; unidad: proporción",
      pt:
        "a proporção de membros para os quais se cumpre uma condição sobre `\"@\"`, contados com um campo numérico se `weighing` indica um; unidade: proporção"
    ))

  static let overMembersMeasure = RuleForm(
    kind: .measure, names: ["sum", "minimum", "maximum"], others: ["of"],
    examples: [
      #"{"sum": "seats", "of": "participants", "atLeast": 10}"#,
      #"{"minimum": "seats", "of": "participants", "atLeast": 1}"#,
    ],
    text: LocalizedText(
      en: "the sum, the smallest, the largest of a number field or of a measure about `\"@\"`",
      es: "la suma, el menor, el mayor de un campo numérico o de una medida sobre `\"@\"`",
      pt: "a soma, o menor, o maior de um campo numérico ou de uma medida sobre `\"@\"`"))

  static let datesMeasure = RuleForm(
    kind: .measure, names: ["earliest", "latest"], others: ["of"],
    examples: [
      #"{"days": {"from": {"earliest": "start", "of": "phases"}, "to": {"latest": "end", "of": "phases"}}, "atLeast": 30}"#
    ],
    text: LocalizedText(
      en: "the first, the last date of a field; unit: date",
      es: "la primera, la última fecha de un campo; unidad: fecha",
      pt: "a primeira, a última data de um campo; unidade: data"))

  static let spansMeasure = RuleForm(
    kind: .measure, names: ["days", "months"], others: [],
    examples: [
      #"{"months": {"from": {"earliest": "start", "of": "phases"}, "to": "2026-12-31"}, "atLeast": 6}"#
    ],
    text: LocalizedText(
      en: "days, whole calendar months `from` one date `to` another",
      es: "días, meses completos desde una fecha (`from`) hasta otra (`to`)",
      pt: "dias, meses completos de uma data (`from`) até outra (`to`)"))

  static let ratioMeasure = RuleForm(
    kind: .measure, names: ["ratio"], others: ["to"],
    examples: [#"{"ratio": {"count": "positions"}, "to": {"count": "participants"}, "atLeast": "1/3"}"#],
    text: LocalizedText(
      en: "the quotient of two measures; unit: share",
      es: "el cociente de dos medidas; unidad: proporción",
      pt: "o quociente de duas medidas; unidade: proporção"))

  static let groupsMeasure = RuleForm(
    kind: .measure, names: ["largestGroup", "smallestGroup"], others: ["by", "sum"],
    examples: [
      #"{"largestGroup": "participants", "by": {"values": {"follow": "@", "by": "actor_id"}, "of": "sector"}, "sum": "seats", "atMost": 5}"#
    ],
    text: LocalizedText(
      en:
        "the size of the largest, smallest group when members are grouped by a set about `\"@\"`; with `sum` its sum of a number field",
      es:
        "el tamaño del grupo mayor, menor al agrupar los miembros por un conjunto sobre `\"@\"`; con `sum`, su suma de un campo numérico",
      pt:
        "o tamanho do grupo maior, menor ao agrupar os membros por um conjunto sobre `\"@\"`; com `sum`, a soma dele em um campo numérico"
    ))

  static let repeatedMeasure = RuleForm(
    kind: .measure, names: ["repeated"], others: [],
    examples: [#"{"repeated": {"select": "$.problem_framing.positions[*].statement"}, "atMost": 1}"#],
    text: LocalizedText(
      en: "how often the most frequent text occurs",
      es: "cuántas veces aparece el texto más frecuente",
      pt: "quantas vezes aparece o texto mais frequente"))

  static let criteriaAtMeasure = RuleForm(
    kind: .measure, names: ["criteriaAt"], others: [],
    examples: [],
    text: LocalizedText(
      en: "the share of all criteria whose claimed level is at least this; only in contradictions",
      es: "la proporción de criterios cuyo nivel declarado es al menos este; solo en contradicciones",
      pt: "a proporção de critérios cujo nível declarado é ao menos este; só em contradições"))

  static let calculateMeasure = RuleForm(
    kind: .measure, names: ["calculate"], others: ["over", "of"],
    examples: [],
    text: LocalizedText(
      en: "what a module that the program is built with makes of a number of each member",
      es: "lo que un módulo incluido en el programa calcula con un número de cada miembro",
      pt: "o que um módulo incluído no programa calcula com um número de cada membro"))

  static let namedMeasure = RuleForm(
    kind: .measure, names: ["measure"], others: [],
    examples: [],
    text: LocalizedText(
      en: "the measure of that name that the criterion declares",
      es: "la medida de ese nombre que el criterio declara",
      pt: "a medida desse nome que o critério declara"))

  /// The forms of measures.
  package static let measures = [
    countMeasure, shareMeasure, overMembersMeasure, datesMeasure, spansMeasure, ratioMeasure, groupsMeasure,
    repeatedMeasure, criteriaAtMeasure, calculateMeasure, namedMeasure,
  ]
}
