extension RuleForm {
  /// What may stand in braces in the texts of advice and messages.
  package static let placeholders: [RuleForm] = [
    RuleForm(
      kind: .placeholder, names: ["{name}"], others: [], examples: ["Today {addressed}."],
      text: LocalizedText(
        en: "the value of the criterion's measure, or the members of the fact, of that name",
        es: "el valor de la medida del criterio, o los miembros del hecho, de ese nombre",
        pt: "o valor da medida do critério, ou os membros do fato, desse nome")),
    RuleForm(
      kind: .placeholder, names: ["{name|words}"], others: [],
      examples: ["Name a body for {sample-orphans|every item}."],
      text: LocalizedText(
        en: "the same; the words where there is nothing to list",
        es: "lo mismo; las palabras donde no hay nada que enumerar",
        pt: "o mesmo; as palavras onde não há nada a listar")),
    RuleForm(
      kind: .placeholder, names: ["{nodes}"], others: [], examples: [],
      text: LocalizedText(
        en: "in the message of a contradiction or an integrity rule: its `nodes`",
        es: "en el mensaje de una contradicción o regla de integridad: sus `nodes`",
        pt: "na mensagem de uma contradição ou regra de integridade: os `nodes` dela")),
    RuleForm(
      kind: .placeholder, names: ["{{"], others: [], examples: ["Write {{ for a brace."],
      text: LocalizedText(
        en: "a brace that is meant as such", es: "una llave que se quiere como tal",
        pt: "uma chave que se quer como tal")),
  ]
}
