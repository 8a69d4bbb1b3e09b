extension RuleForm {
  static let selectSet = RuleForm(
    kind: .set, names: ["select"], others: ["in"],
    examples: [#"{"select": "$.agenda[*]"}"#, #"{"in": "conveners", "select": "$.accepted_by[*]"}"#],
    text: LocalizedText(
      en: "nodes of the design by a path (RFC 9535); with `in`, from each member, where `$` is that member",
      es: "nodos del diseño por una ruta (RFC 9535); con `in`, desde cada miembro, donde `$` es ese miembro",
      pt:
        "nós do desenho por um caminho (RFC 9535); com `in`, a partir de cada membro, onde `$` é esse "
        + "membro"))

  static let filterSet = RuleForm(
    kind: .set, names: ["where"], others: ["in"],
    examples: [#"{"in": "participants", "where": {"field": "status", "equals": "confirmed"}}"#],
    text: LocalizedText(
      en:
        "the members for which a condition about `\"@\"` holds; where it is unknown the member is only possible",
      es:
        "los miembros para los que se cumple una condición sobre `\"@\"`; si no se sabe, el miembro es solo posible",
      pt:
        "os membros para os quais se cumpre uma condição sobre `\"@\"`; se não se sabe, o membro é só possível"
    ))

  static let followSet = RuleForm(
    kind: .set, names: ["follow"], others: ["by"],
    examples: [#"{"follow": "positions", "by": "held_by"}"#],
    text: LocalizedText(
      en: "what the members' references in a field point to",
      es: "aquello a lo que apuntan las referencias de los miembros en un campo",
      pt: "aquilo para que apontam as referências dos membros em um campo"))

  static let referringSet = RuleForm(
    kind: .set, names: ["referring"], others: ["in", "to"],
    examples: [#"{"in": "positions", "referring": "held_by", "to": "seated"}"#],
    text: LocalizedText(
      en: "the members whose references in a field point into another set",
      es: "los miembros cuyas referencias en un campo apuntan a otro conjunto",
      pt: "os membros cujas referências em um campo apontam para outro conjunto"))

  static let unionSet = RuleForm(
    kind: .set, names: ["union"], others: [],
    examples: [#"{"union": ["outputs", "results"]}"#],
    text: LocalizedText(
      en: "what is in any of several sets",
      es: "lo que está en alguno de varios conjuntos",
      pt: "o que está em algum de vários conjuntos"))

  static let intersectionSet = RuleForm(
    kind: .set, names: ["intersection"], others: [],
    examples: [#"{"intersection": ["seated", "convener_actors"]}"#],
    text: LocalizedText(
      en: "what is in all of several sets",
      es: "lo que está en todos los conjuntos",
      pt: "o que está em todos os conjuntos"))

  static let differenceSet = RuleForm(
    kind: .set, names: ["difference"], others: [],
    examples: [#"{"difference": ["seated", "convener_actors"]}"#],
    text: LocalizedText(
      en: "what is in the first set and not in the second",
      es: "lo que está en el primer conjunto y no en el segundo",
      pt: "o que está no primeiro conjunto e não no segundo"))

  static let valuesSet = RuleForm(
    kind: .set, names: ["values"], others: ["of", "table"],
    examples: [#"{"values": "seated", "of": "sector", "table": "family"}"#],
    text: LocalizedText(
      en: "the distinct values of a field, looked up in a table where one is named",
      es: "los valores distintos de un campo, buscados en una tabla si se nombra una",
      pt: "os valores distintos de um campo, buscados em uma tabela se uma for indicada"))

  static let listSet = RuleForm(
    kind: .set, names: ["list"], others: ["table"],
    examples: [#"{"list": ["F1", "F2"], "table": "family"}"#],
    text: LocalizedText(
      en: "these values; a table gives them their names",
      es: "estos valores; una tabla les da nombre",
      pt: "estes valores; uma tabela lhes dá nome"))

  /// The forms of sets.
  package static let sets = [
    selectSet, filterSet, followSet, referringSet, unionSet, intersectionSet, differenceSet, valuesSet,
    listSet,
  ]
}
