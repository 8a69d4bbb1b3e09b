// Written by Scripts/embed-files; change the file that it carries instead.
// swift-format-ignore-file

extension BuiltInFiles {
  /// The text of `Rubrics/waivers.schema.json`.
  static let waiversSchema: String = #"""
{
"$schema": "https://json-schema.org/draft/2020-12/schema",
"$id": "urn:cabildo:waivers:1",
"$comment": "Besides the standard keywords, x-es holds the Spanish title and description.",
"title": "Waivers",
"description": "Findings that may stand, each with a reason and somebody who answers for it.",
"x-es": {
"title": "Dispensas",
"description": "Hallazgos que pueden quedar, cada uno con una razón y alguien que responde por él."
},
"x-pt": {
"title": "Dispensas",
"description": "Achados que podem ficar, cada um com uma razão e alguém que responde por ele."
},
"type": "object",
"properties": {
"$schema": {
"title": "Schema",
"description": "Where this schema is kept, for editors.",
"x-es": {"title": "Esquema", "description": "Dónde está este esquema, para los editores."},
"x-pt": {"title": "Esquema", "description": "Onde está este esquema, para os editores."},
"type": "string"
},
"format": {
"title": "Format",
"description": "Marks the file as waivers of this version.",
"x-es": {"title": "Formato", "description": "Marca el archivo como dispensas de esta versión."},
"x-pt": {"title": "Formato", "description": "Marca o arquivo como dispensas desta versão."},
"const": "waivers/1"
},
"waivers": {
"title": "Waivers",
"description": "The waivers, one for each finding.",
"x-es": {"title": "Dispensas", "description": "Las dispensas, una por cada hallazgo."},
"x-pt": {"title": "Dispensas", "description": "As dispensas, uma para cada achado."},
"type": "array",
"items": {"$ref": "#/$defs/waiver"}
}
},
"required": ["format", "waivers"],
"additionalProperties": false,
"$defs": {
"waiver": {
"title": "Waiver",
"description": "One criterion of one design that somebody answers for.",
"x-es": {
"title": "Dispensa",
"description": "Un criterio de un diseño por el que alguien responde."
},
"x-pt": {
"title": "Dispensa",
"description": "Um critério de um desenho pelo qual alguém responde."
},
"type": "object",
"properties": {
"criterion": {
"title": "Criterion",
"description": "The id of a criterion, of a contradiction, or of an integrity rule that is a warning.",
"x-es": {"title": "Criterio", "description": "El id de un criterio, de una contradicción o de una regla de integridad que es una advertencia."},
"x-pt": {
"title": "Critério",
"description": "O id de um critério, de uma contradição ou de uma regra de integridade que é um aviso."
},
"type": "string",
"minLength": 1,
"examples": ["L1-07"]
},
"design": {
"title": "Design",
"description": "The id of the design. Without it the waiver excuses nothing.",
"x-es": {
"title": "Diseño",
"description": "El id del diseño. Sin él la dispensa no excusa nada."
},
"x-pt": {
"title": "Desenho",
"description": "O id do desenho. Sem ele a dispensa não dispensa nada."
},
"type": "string",
"examples": ["water-council-2026"]
},
"place": {
"title": "Place",
"description": "The place in the design by names and identities; left out: anywhere in it.",
"x-es": {
"title": "Lugar",
"description": "El lugar en el diseño por nombres e identidades; si se omite: cualquiera."
},
"x-pt": {
"title": "Lugar",
"description": "O lugar no desenho por nomes e identidades; se omitido: qualquer um."
},
"type": "string",
"examples": ["conveners[actor_id=ministry]"]
},
"kind": {
"title": "Kind",
"description": "Why the finding may stand: the criterion does not concern the design, what is asked is in another document, the owner takes the risk until a date, the criterion is wrong here, or the design is an example of just this.",
"x-es": {
"title": "Clase",
"description": "Por qué puede quedar el hallazgo: el criterio no atañe al diseño, lo que se pide está en otro documento, quien responde asume el riesgo hasta una fecha, el criterio es erróneo aquí o el diseño es un ejemplo de ello."
},
"x-pt": {
"title": "Tipo",
"description": "Por que o achado pode ficar: o critério não diz respeito ao desenho, o que se pede está em outro documento, quem responde assume o risco até uma data, o critério está errado aqui ou o desenho é um exemplo disso."
},
"enum": ["not-applicable", "met-elsewhere", "accepted-risk", "rule-wrong", "example"]
},
"reason": {
"title": "Reason",
"description": "The reason, in a sentence that others can check.",
"x-es": {"title": "Razón", "description": "La razón, en una frase que otros puedan comprobar."},
"x-pt": {"title": "Razão", "description": "A razão, em uma frase que outros possam verificar."},
"type": "string",
"minLength": 1
},
"owner": {
"title": "Owner",
"description": "Who answers for it: a person, a team or an office.",
"x-es": {
"title": "Responsable",
"description": "Quién responde: una persona, un equipo o una oficina."
},
"x-pt": {
"title": "Responsável",
"description": "Quem responde: uma pessoa, uma equipe ou um escritório."
},
"type": "string",
"minLength": 1
},
"expires": {
"title": "Expires",
"description": "The last day on which the waiver counts; required for an accepted risk.",
"x-es": {
"title": "Vence",
"description": "El último día en que cuenta la dispensa; obligatorio para un riesgo asumido."
},
"x-pt": {
"title": "Vence",
"description": "O último dia em que a dispensa conta; obrigatório para um risco assumido."
},
"type": "string",
"pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
"examples": ["2026-12-31"]
}
},
"required": ["criterion", "kind", "reason", "owner"],
"if": {"properties": {"kind": {"const": "accepted-risk"}}, "required": ["kind"]},
"then": {"required": ["expires"]},
"additionalProperties": false
}
}
}
"""#
}
