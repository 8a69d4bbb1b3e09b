// Written by Scripts/embed-files; change the file that it carries instead.
// swift-format-ignore-file

extension BuiltInFiles {
  /// The text of `Rubrics/library.schema.json`.
  static let librarySchema: String = #"""
{
"$schema": "https://json-schema.org/draft/2020-12/schema",
"$id": "urn:cabildo:rule-library:1",
"$comment": "Besides the standard keywords, x-es holds the Spanish title and description.",
"title": "Rule library",
"description": "What several rubrics share: tables, facts, integrity rules and contradictions.",
"x-es": {
"title": "Biblioteca de reglas",
"description": "Lo que comparten varias rúbricas: tablas, hechos, reglas de integridad y contradicciones."
},
"x-pt": {
"title": "Biblioteca de regras",
"description": "O que várias rubricas compartilham: tabelas, fatos, regras de integridade e contradições."
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
"description": "Marks the file as a library of this version.",
"x-es": {"title": "Formato", "description": "Marca el archivo como biblioteca de esta versión."},
"x-pt": {"title": "Formato", "description": "Marca o arquivo como biblioteca desta versão."},
"const": "library/1"
},
"tables": {
"title": "Tables",
"description": "Tables by name.",
"x-es": {"title": "Tablas", "description": "Tablas por nombre."},
"x-pt": {"title": "Tabelas", "description": "Tabelas por nome."},
"type": "object",
"additionalProperties": {"$ref": "#/$defs/table"}
},
"facts": {"$ref": "#/$defs/facts"},
"integrity": {
"title": "Integrity rules",
"description": "What must hold in every design beyond its schema.",
"x-es": {
"title": "Reglas de integridad",
"description": "Lo que debe cumplirse en todo diseño además de su esquema."
},
"x-pt": {
"title": "Regras de integridade",
"description": "O que deve se cumprir em todo desenho além do seu esquema."
},
"type": "array",
"items": {"$ref": "#/$defs/integrityRule"}
},
"contradictions": {
"title": "Contradictions",
"description": "What in a design contradicts itself.",
"x-es": {"title": "Contradicciones", "description": "Lo que en un diseño se contradice."},
"x-pt": {"title": "Contradições", "description": "O que se contradiz em um desenho."},
"type": "array",
"items": {"$ref": "#/$defs/contradiction"}
}
},
"required": ["format"],
"additionalProperties": false,
"$defs": {
"text": {
"title": "Text",
"description": "One string for each language that the scorecard lists (BCP 47 tags).",
"x-es": {
"title": "Texto",
"description": "Una cadena por cada idioma que enumera la configuración (etiquetas BCP 47)."
},
"x-pt": {
"title": "Texto",
"description": "Uma cadeia de caracteres para cada idioma que a configuração enumera (etiquetas BCP 47)."
},
"examples": [{"en": "At least two families", "es": "Al menos dos familias"}],
"type": "object",
"minProperties": 1,
"properties": {
"en": {
"title": "English",
"description": "The text in English.",
"x-es": {"title": "Inglés", "description": "El texto en inglés."},
"x-pt": {"title": "Inglês", "description": "O texto em inglês."},
"type": "string"
},
"es": {
"title": "Spanish",
"description": "The text in Spanish.",
"x-es": {"title": "Español", "description": "El texto en español."},
"x-pt": {"title": "Espanhol", "description": "O texto em espanhol."},
"type": "string"
},
"pt": {
"title": "Portuguese",
"description": "The text in Portuguese.",
"x-es": {"title": "Portugués", "description": "El texto en portugués."},
"x-pt": {"title": "Português", "description": "O texto em português."},
"type": "string"
}
},
"propertyNames": {"pattern": "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$"},
"additionalProperties": {"type": "string"}
},
"template": {
"title": "Text with placeholders",
"description": "A text in which {name} stands for the members of the fact, or the value of the measure, of that name; {name|words} gives the words for when there is nothing to list. {{ is a brace.",
"x-es": {
"title": "Texto con marcadores",
"description": "Un texto en que {name} hace las veces de los miembros del hecho, o del valor de la medida, de ese nombre; {name|palabras} da las palabras para cuando no hay nada que enumerar. {{ es una llave."
},
"x-pt": {
"title": "Texto com marcadores",
"description": "Um texto em que {name} faz as vezes dos membros do fato, ou do valor da medida, com esse nome; {name|palavras} dá as palavras para quando não há nada a enumerar. {{ é uma chave."
},
"examples": [
{"en": "Invite {missing|further families}.", "es": "Invitar a {missing|otras familias}."}
],
"type": "object",
"minProperties": 1,
"properties": {
"en": {
"title": "English",
"description": "The text in English.",
"x-es": {"title": "Inglés", "description": "El texto en inglés."},
"x-pt": {"title": "Inglês", "description": "O texto em inglês."},
"type": "string"
},
"es": {
"title": "Spanish",
"description": "The text in Spanish.",
"x-es": {"title": "Español", "description": "El texto en español."},
"x-pt": {"title": "Espanhol", "description": "O texto em espanhol."},
"type": "string"
},
"pt": {
"title": "Portuguese",
"description": "The text in Portuguese.",
"x-es": {"title": "Portugués", "description": "El texto en portugués."},
"x-pt": {"title": "Português", "description": "O texto em português."},
"type": "string"
}
},
"propertyNames": {"pattern": "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$"},
"additionalProperties": {"type": "string"}
},
"field": {
"title": "Field",
"description": "What would stand behind $. in a path. A field that itself begins with $. is looked up from the root of the design.",
"x-es": {
"title": "Campo",
"description": "Lo que estaría detrás de $. en una ruta. Un campo que empieza con $. se busca desde la raíz del diseño."
},
"x-pt": {
"title": "Campo",
"description": "O que viria depois de $. em um caminho. Um campo que começa com $. é procurado desde a raiz do desenho."
},
"type": "string",
"pattern": "^(\\$\\.)?[^.]+(\\.[^.]+)*$",
"examples": ["status", "mandate.type", "$.decision_rules.method"]
},
"path": {
"title": "Path",
"description": "A JSONPath (RFC 9535).",
"x-es": {"title": "Ruta", "description": "Un JSONPath (RFC 9535)."},
"x-pt": {"title": "Caminho", "description": "Um JSONPath (RFC 9535)."},
"type": "string",
"pattern": "^\\$",
"examples": ["$.agenda[*]", "$.problem_framing.positions[*]"]
},
"words": {
"title": "Words",
"description": "The values that are asked for, as the design's schema spells them.",
"x-es": {
"title": "Palabras",
"description": "Los valores que se piden, como los escribe el esquema del diseño."
},
"x-pt": {
"title": "Palavras",
"description": "Os valores que se pedem, como o esquema do desenho os escreve."
},
"type": "array",
"items": {"type": "string"},
"minItems": 1,
"examples": [["confirmed", "signed"]]
},
"share": {
"title": "Share",
"description": "A percentage or a quotient, kept exactly.",
"x-es": {
"title": "Proporción",
"description": "Un porcentaje o un cociente, que se conserva exacto."
},
"x-pt": {
"title": "Proporção",
"description": "Uma porcentagem ou um quociente, que se conserva exato."
},
"type": "string",
"pattern": "^ *[0-9]+(\\.[0-9]+)? *(% *|/ *[0-9]+(\\.[0-9]+)? *)$",
"examples": ["60 %", "1/3"]
},
"date": {
"title": "Date",
"description": "A day, YYYY-MM-DD.",
"x-es": {"title": "Fecha", "description": "Un día, AAAA-MM-DD."},
"x-pt": {"title": "Data", "description": "Um dia, AAAA-MM-DD."},
"type": "string",
"format": "date",
"pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
"examples": ["2026-01-31"]
},
"set": {
"title": "Set",
"description": "A set of nodes of the design, or of values: the name of a fact, “@” for the member at hand (inside where, share, minimum …), or an expression.",
"x-es": {
"title": "Conjunto",
"description": "Un conjunto de nodos del diseño o de valores: el nombre de un hecho, «@» para el miembro en cuestión (dentro de where, share, minimum …) o una expresión."
},
"x-pt": {
"title": "Conjunto",
"description": "Um conjunto de nós do desenho ou de valores: o nome de um fato, “@” para o membro em questão (dentro de where, share, minimum …) ou uma expressão."
},
"examples": [
"participants",
"@",
{"select": "$.agenda[*]"},
{"values": "participants", "of": "sector", "table": "family"}
],
"oneOf": [
{"type": "string", "minLength": 1},
{"$ref": "#/$defs/selectSet"},
{"$ref": "#/$defs/whereSet"},
{"$ref": "#/$defs/followSet"},
{"$ref": "#/$defs/referringSet"},
{"$ref": "#/$defs/unionSet"},
{"$ref": "#/$defs/intersectionSet"},
{"$ref": "#/$defs/differenceSet"},
{"$ref": "#/$defs/valuesSet"},
{"$ref": "#/$defs/listSet"}
]
},
"selectSet": {
"title": "Selection",
"description": "Nodes of the design, or of each member of a set, that a path selects.",
"x-es": {
"title": "Selección",
"description": "Nodos del diseño, o de cada miembro de un conjunto, que una ruta selecciona."
},
"x-pt": {
"title": "Seleção",
"description": "Nós do desenho, ou de cada membro de um conjunto, que um caminho seleciona."
},
"examples": [{"select": "$.agenda[*]"}, {"in": "positions", "select": "$.held_by[*]"}],
"type": "object",
"properties": {
"select": {"$ref": "#/$defs/path"},
"in": {
"description": "Select from each member of this set, $ being the member, instead of from the design's root.",
"x-es": {
"description": "Selecciona desde cada miembro de este conjunto, siendo $ el miembro, en vez de desde la raíz del diseño."
},
"x-pt": {
"description": "Seleciona a partir de cada membro deste conjunto, sendo $ o membro, em vez de desde a raiz do desenho."
},
"$ref": "#/$defs/set"
}
},
"required": ["select"],
"additionalProperties": false
},
"whereSet": {
"title": "Filter",
"description": "The members of a set for which a condition holds.",
"x-es": {
"title": "Filtro",
"description": "Los miembros de un conjunto para los que se cumple una condición."
},
"x-pt": {
"title": "Filtro",
"description": "Os membros de um conjunto para os quais uma condição se cumpre."
},
"examples": [{"in": "participants", "where": {"field": "status", "in": ["confirmed"]}}],
"type": "object",
"properties": {
"in": {
"description": "The set to choose from.",
"x-es": {"description": "El conjunto del que se elige."},
"x-pt": {"description": "O conjunto do qual se escolhe."},
"$ref": "#/$defs/set"
},
"where": {
"description": "The condition, about “@”. Where it is unknown the member may belong, but is not certain to.",
"x-es": {
"description": "La condición, sobre «@». Donde no se sabe, el miembro puede pertenecer, pero no es seguro."
},
"x-pt": {
"description": "A condição, sobre “@”. Onde não se sabe, o membro pode pertencer, mas não é seguro."
},
"$ref": "#/$defs/condition"
}
},
"required": ["in", "where"],
"additionalProperties": false
},
"followSet": {
"title": "Followed references",
"description": "What the members' references in a field point to.",
"x-es": {
"title": "Referencias seguidas",
"description": "Aquello a lo que apuntan las referencias de los miembros en un campo."
},
"x-pt": {
"title": "Referências seguidas",
"description": "Aquilo para que apontam as referências dos membros em um campo."
},
"examples": [{"follow": "positions", "by": "held_by"}],
"type": "object",
"properties": {
"follow": {
"description": "Whose references to follow.",
"x-es": {"description": "De quiénes se siguen las referencias."},
"x-pt": {"description": "De quem se seguem as referências."},
"$ref": "#/$defs/set"
},
"by": {
"description": "The field that holds the references.",
"x-es": {"description": "El campo que contiene las referencias."},
"x-pt": {"description": "O campo que contém as referências."},
"$ref": "#/$defs/field"
}
},
"required": ["follow", "by"],
"additionalProperties": false
},
"referringSet": {
"title": "Referring members",
"description": "The members whose references in a field point into another set.",
"x-es": {
"title": "Miembros que refieren",
"description": "Los miembros cuyas referencias en un campo apuntan a otro conjunto."
},
"x-pt": {
"title": "Membros que referem",
"description": "Os membros cujas referências em um campo apontam para outro conjunto."
},
"examples": [{"in": "participants", "referring": "actor_id", "to": "executive_actors"}],
"type": "object",
"properties": {
"in": {
"description": "The set to choose from.",
"x-es": {"description": "El conjunto del que se elige."},
"x-pt": {"description": "O conjunto do qual se escolhe."},
"$ref": "#/$defs/set"
},
"referring": {
"description": "The field that holds the references.",
"x-es": {"description": "El campo que contiene las referencias."},
"x-pt": {"description": "O campo que contém as referências."},
"$ref": "#/$defs/field"
},
"to": {
"description": "What they must point to.",
"x-es": {"description": "A qué deben apuntar."},
"x-pt": {"description": "Para o que devem apontar."},
"$ref": "#/$defs/set"
}
},
"required": ["in", "referring", "to"],
"additionalProperties": false
},
"unionSet": {
"title": "Union",
"description": "What belongs to any of these sets.",
"x-es": {"title": "Unión", "description": "Lo que pertenece a alguno de estos conjuntos."},
"x-pt": {"title": "União", "description": "O que pertence a algum destes conjuntos."},
"examples": [{"union": ["conveners", "participants"]}],
"type": "object",
"properties": {"union": {"type": "array", "items": {"$ref": "#/$defs/set"}, "minItems": 1}},
"required": ["union"],
"additionalProperties": false
},
"intersectionSet": {
"title": "Intersection",
"description": "What belongs to all of these sets.",
"x-es": {"title": "Intersección", "description": "Lo que pertenece a todos estos conjuntos."},
"x-pt": {"title": "Interseção", "description": "O que pertence a todos estes conjuntos."},
"examples": [{"intersection": ["conveners", "participants"]}],
"type": "object",
"properties": {"intersection": {"type": "array", "items": {"$ref": "#/$defs/set"}, "minItems": 1}},
"required": ["intersection"],
"additionalProperties": false
},
"differenceSet": {
"title": "Difference",
"description": "What belongs to the first set but not to the second.",
"x-es": {
"title": "Diferencia",
"description": "Lo que pertenece al primer conjunto pero no al segundo."
},
"x-pt": {
"title": "Diferença",
"description": "O que pertence ao primeiro conjunto mas não ao segundo."
},
"examples": [{"difference": ["stakeholders", "participants"]}],
"type": "object",
"properties": {
"difference": {"type": "array", "items": {"$ref": "#/$defs/set"}, "minItems": 2, "maxItems": 2}
},
"required": ["difference"],
"additionalProperties": false
},
"valuesSet": {
"title": "Values",
"description": "The distinct values of a field.",
"x-es": {"title": "Valores", "description": "Los valores distintos de un campo."},
"x-pt": {"title": "Valores", "description": "Os valores distintos de um campo."},
"examples": [{"values": "participants", "of": "sector", "table": "family"}],
"type": "object",
"properties": {
"values": {
"description": "Whose field to read.",
"x-es": {"description": "De quiénes se lee el campo."},
"x-pt": {"description": "De quem se lê o campo."},
"$ref": "#/$defs/set"
},
"of": {
"description": "The field; of a list, each entry counts.",
"x-es": {"description": "El campo; de una lista cuenta cada entrada."},
"x-pt": {"description": "O campo; de uma lista conta cada entrada."},
"$ref": "#/$defs/field"
},
"table": {
"title": "Table",
"description": "The table in which to look the values up; what it lacks is left out.",
"x-es": {
"title": "Tabla",
"description": "La tabla en la que se buscan los valores; lo que falta en ella se omite."
},
"x-pt": {
"title": "Tabela",
"description": "A tabela em que se procuram os valores; o que falta nela é omitido."
},
"type": "string"
}
},
"required": ["values", "of"],
"additionalProperties": false
},
"listSet": {
"title": "List",
"description": "Values written in the rule.",
"x-es": {"title": "Lista", "description": "Valores escritos en la regla."},
"x-pt": {"title": "Lista", "description": "Valores escritos na regra."},
"examples": [{"list": ["F1", "F2"], "table": "family"}],
"type": "object",
"properties": {
"list": {
"title": "Values",
"description": "The values.",
"x-es": {"title": "Valores", "description": "Los valores."},
"x-pt": {"title": "Valores", "description": "Os valores."},
"type": "array",
"items": {"type": "string"}
},
"table": {
"title": "Table",
"description": "The table that has labels for the values.",
"x-es": {"title": "Tabla", "description": "La tabla que tiene los nombres de los valores."},
"x-pt": {"title": "Tabela", "description": "A tabela que tem os nomes dos valores."},
"type": "string"
}
},
"required": ["list"],
"additionalProperties": false
},
"measureForm": {
"title": "Form of a measure",
"description": "One of the ways to get a number out of sets.",
"x-es": {
"title": "Forma de una medida",
"description": "Una de las maneras de obtener un número de los conjuntos."
},
"x-pt": {
"title": "Forma de uma medida",
"description": "Uma das maneiras de obter um número dos conjuntos."
},
"oneOf": [
{"$ref": "#/$defs/countMeasure"},
{"$ref": "#/$defs/shareMeasure"},
{"$ref": "#/$defs/sumMeasure"},
{"$ref": "#/$defs/minimumMeasure"},
{"$ref": "#/$defs/maximumMeasure"},
{"$ref": "#/$defs/earliestMeasure"},
{"$ref": "#/$defs/latestMeasure"},
{"$ref": "#/$defs/daysMeasure"},
{"$ref": "#/$defs/monthsMeasure"},
{"$ref": "#/$defs/ratioMeasure"},
{"$ref": "#/$defs/largestGroupMeasure"},
{"$ref": "#/$defs/smallestGroupMeasure"},
{"$ref": "#/$defs/repeatedMeasure"},
{"$ref": "#/$defs/criteriaAtMeasure"},
{"$ref": "#/$defs/calculateMeasure"},
{"$ref": "#/$defs/namedMeasure"}
]
},
"measure": {
"title": "Measure",
"description": "A number computed from sets: an interval, exact where everything is stated.",
"x-es": {
"title": "Medida",
"description": "Un número calculado de los conjuntos: un intervalo, exacto donde todo está consignado."
},
"x-pt": {
"title": "Medida",
"description": "Um número calculado dos conjuntos: um intervalo, exato onde tudo foi informado."
},
"examples": [
{"count": "positions"},
{"share": {"field": "independent", "equals": true}, "of": "intermediaries"},
{"measure": "women"}
],
"$ref": "#/$defs/measureForm",
"unevaluatedProperties": false
},
"declaredMeasure": {
"title": "Measure with a label",
"description": "A measure that texts and levels of the criterion can name.",
"x-es": {
"title": "Medida con nombre",
"description": "Una medida que los textos y niveles del criterio pueden nombrar."
},
"x-pt": {
"title": "Medida com nome",
"description": "Uma medida que os textos e níveis do critério podem citar pelo nome."
},
"examples": [
{
"label": {"en": "families of participants", "es": "familias de participantes"},
"count": "participant_families"
}
],
"allOf": [{"$ref": "#/$defs/measureForm"}],
"type": "object",
"properties": {
"label": {
"description": "What is counted, in a few words.",
"x-es": {"description": "Qué se cuenta, en pocas palabras."},
"x-pt": {"description": "O que se conta, em poucas palavras."},
"$ref": "#/$defs/text"
}
},
"required": ["label"],
"unevaluatedProperties": false
},
"numberSource": {
"title": "Number of each member",
"description": "A number field, or a measure about “@”.",
"x-es": {
"title": "Número de cada miembro",
"description": "Un campo numérico o una medida sobre «@»."
},
"x-pt": {
"title": "Número de cada membro",
"description": "Um campo numérico ou uma medida sobre “@”."
},
"oneOf": [{"$ref": "#/$defs/field"}, {"$ref": "#/$defs/measure"}],
"examples": ["seats", {"count": {"in": "@", "select": "$.accepted_by[*]"}}]
},
"dateSource": {
"title": "Date",
"description": "A date, or a measure that is a date.",
"x-es": {"title": "Fecha", "description": "Una fecha o una medida que es una fecha."},
"x-pt": {"title": "Data", "description": "Uma data ou uma medida que é uma data."},
"oneOf": [{"$ref": "#/$defs/date"}, {"$ref": "#/$defs/measure"}],
"examples": ["2026-01-31", {"latest": "date", "of": "sessions"}]
},
"countMeasure": {
"title": "Count",
"description": "How many members a set has.",
"x-es": {"title": "Cuenta", "description": "Cuántos miembros tiene un conjunto."},
"x-pt": {"title": "Contagem", "description": "Quantos membros um conjunto tem."},
"examples": [{"count": "positions"}],
"type": "object",
"properties": {
"count": {
"description": "What to count.",
"x-es": {"description": "Qué contar."},
"x-pt": {"description": "O que contar."},
"$ref": "#/$defs/set"
}
},
"required": ["count"]
},
"shareMeasure": {
"title": "Share",
"description": "The share of the members for which a condition holds. Of nothing there is no share.",
"x-es": {
"title": "Proporción",
"description": "La proporción de los miembros para los que se cumple una condición. De nada no hay proporción."
},
"x-pt": {
"title": "Proporção",
"description": "A proporção dos membros para os quais uma condição se cumpre. De nada não há proporção."
},
"examples": [{"share": {"member": "accepting"}, "of": "participants"}],
"type": "object",
"properties": {
"share": {
"description": "The condition, about “@”.",
"x-es": {"description": "La condición, sobre «@»."},
"x-pt": {"description": "A condição, sobre “@”."},
"$ref": "#/$defs/condition"
},
"of": {
"description": "Over which members.",
"x-es": {"description": "Sobre qué miembros."},
"x-pt": {"description": "Sobre que membros."},
"$ref": "#/$defs/set"
},
"weighing": {
"description": "A number field with which each member counts.",
"x-es": {"description": "Un campo numérico con el que cuenta cada miembro."},
"x-pt": {"description": "Um campo numérico com o qual conta cada membro."},
"$ref": "#/$defs/field"
}
},
"required": ["share", "of"]
},
"sumMeasure": {
"title": "Sum",
"description": "The sum over the members.",
"x-es": {"title": "Suma", "description": "La suma sobre los miembros."},
"x-pt": {"title": "Soma", "description": "A soma sobre os membros."},
"examples": [{"sum": "seats", "of": "participants"}],
"type": "object",
"properties": {
"sum": {"$ref": "#/$defs/numberSource"},
"of": {
"description": "Over which members.",
"x-es": {"description": "Sobre qué miembros."},
"x-pt": {"description": "Sobre que membros."},
"$ref": "#/$defs/set"
}
},
"required": ["sum", "of"]
},
"minimumMeasure": {
"title": "Minimum",
"description": "The smallest over the members; of nothing there is none.",
"x-es": {"title": "Mínimo", "description": "El menor de los miembros; de nada no lo hay."},
"x-pt": {"title": "Mínimo", "description": "O menor dos membros; de nada não há."},
"examples": [{"minimum": "seats", "of": "participants"}],
"type": "object",
"properties": {
"minimum": {"$ref": "#/$defs/numberSource"},
"of": {
"description": "Over which members.",
"x-es": {"description": "Sobre qué miembros."},
"x-pt": {"description": "Sobre que membros."},
"$ref": "#/$defs/set"
}
},
"required": ["minimum", "of"]
},
"maximumMeasure": {
"title": "Maximum",
"description": "The largest over the members; of nothing there is none.",
"x-es": {"title": "Máximo", "description": "El mayor de los miembros; de nada no lo hay."},
"x-pt": {"title": "Máximo", "description": "O maior dos membros; de nada não há."},
"examples": [{"maximum": "seats", "of": "participants"}],
"type": "object",
"properties": {
"maximum": {"$ref": "#/$defs/numberSource"},
"of": {
"description": "Over which members.",
"x-es": {"description": "Sobre qué miembros."},
"x-pt": {"description": "Sobre que membros."},
"$ref": "#/$defs/set"
}
},
"required": ["maximum", "of"]
},
"earliestMeasure": {
"title": "Earliest date",
"description": "The first date of a field over the members.",
"x-es": {"title": "Primera fecha", "description": "La primera fecha de un campo entre los miembros."},
"x-pt": {"title": "Primeira data", "description": "A primeira data de um campo entre os membros."},
"examples": [{"earliest": "date", "of": "sessions"}],
"type": "object",
"properties": {
"earliest": {
"description": "The date field.",
"x-es": {"description": "El campo de fecha."},
"x-pt": {"description": "O campo de data."},
"$ref": "#/$defs/field"
},
"of": {
"description": "Over which members.",
"x-es": {"description": "Sobre qué miembros."},
"x-pt": {"description": "Sobre que membros."},
"$ref": "#/$defs/set"
}
},
"required": ["earliest", "of"]
},
"latestMeasure": {
"title": "Latest date",
"description": "The last date of a field over the members.",
"x-es": {"title": "Última fecha", "description": "La última fecha de un campo entre los miembros."},
"x-pt": {"title": "Última data", "description": "A última data de um campo entre os membros."},
"examples": [{"latest": "date", "of": "sessions"}],
"type": "object",
"properties": {
"latest": {
"description": "The date field.",
"x-es": {"description": "El campo de fecha."},
"x-pt": {"description": "O campo de data."},
"$ref": "#/$defs/field"
},
"of": {
"description": "Over which members.",
"x-es": {"description": "Sobre qué miembros."},
"x-pt": {"description": "Sobre que membros."},
"$ref": "#/$defs/set"
}
},
"required": ["latest", "of"]
},
"span": {
"title": "Span of time",
"description": "From one date to another; negative when the second lies before the first.",
"x-es": {
"title": "Lapso",
"description": "De una fecha a otra; negativo cuando la segunda es anterior a la primera."
},
"x-pt": {
"title": "Intervalo de tempo",
"description": "De uma data a outra; negativo quando a segunda é anterior à primeira."
},
"type": "object",
"properties": {
"from": {
"description": "The first date.",
"x-es": {"description": "La primera fecha."},
"x-pt": {"description": "A primeira data."},
"$ref": "#/$defs/dateSource"
},
"to": {
"description": "The second date.",
"x-es": {"description": "La segunda fecha."},
"x-pt": {"description": "A segunda data."},
"$ref": "#/$defs/dateSource"
}
},
"required": ["from", "to"],
"additionalProperties": false
},
"daysMeasure": {
"title": "Days",
"description": "The days from one date to another.",
"x-es": {"title": "Días", "description": "Los días de una fecha a otra."},
"x-pt": {"title": "Dias", "description": "Os dias de uma data a outra."},
"examples": [
{
"days": {
"from": {"latest": "date", "of": "sessions"},
"to": {"earliest": "deadline", "of": "results"}
}
}
],
"type": "object",
"properties": {"days": {"$ref": "#/$defs/span"}},
"required": ["days"]
},
"monthsMeasure": {
"title": "Months",
"description": "The whole calendar months from one date to another.",
"x-es": {"title": "Meses", "description": "Los meses completos de calendario de una fecha a otra."},
"x-pt": {"title": "Meses", "description": "Os meses completos do calendário de uma data a outra."},
"examples": [
{
"months": {
"from": {"latest": "date", "of": "sessions"},
"to": {"earliest": "deadline", "of": "results"}
}
}
],
"type": "object",
"properties": {"months": {"$ref": "#/$defs/span"}},
"required": ["months"]
},
"ratioMeasure": {
"title": "Ratio",
"description": "The quotient of two measures.",
"x-es": {"title": "Cociente", "description": "El cociente de dos medidas."},
"x-pt": {"title": "Quociente", "description": "O quociente de duas medidas."},
"examples": [{"ratio": {"count": "hard_questions"}, "to": {"count": "questions"}}],
"type": "object",
"properties": {
"ratio": {
"description": "The dividend.",
"x-es": {"description": "El dividendo."},
"x-pt": {"description": "O dividendo."},
"$ref": "#/$defs/measure"
},
"to": {
"description": "The divisor.",
"x-es": {"description": "El divisor."},
"x-pt": {"description": "O divisor."},
"$ref": "#/$defs/measure"
}
},
"required": ["ratio", "to"]
},
"largestGroupMeasure": {
"title": "Largest group",
"description": "The members are grouped; the size of the largest group.",
"x-es": {
"title": "Grupo mayor",
"description": "Los miembros se agrupan; el tamaño del grupo mayor."
},
"x-pt": {
"title": "Maior grupo",
"description": "Os membros são agrupados; o tamanho do maior grupo."
},
"examples": [
{
"largestGroup": "participants",
"by": {"values": {"follow": "@", "by": "actor_id"}, "of": "sector", "table": "family"},
"sum": "seats"
}
],
"type": "object",
"properties": {
"largestGroup": {
"description": "What to group.",
"x-es": {"description": "Qué agrupar."},
"x-pt": {"description": "O que agrupar."},
"$ref": "#/$defs/set"
},
"by": {
"description": "By what: a set about “@”, for example its values of a field.",
"x-es": {"description": "Según qué: un conjunto sobre «@», por ejemplo sus valores de un campo."},
"x-pt": {
"description": "Segundo o quê: um conjunto sobre “@”, por exemplo os seus valores de um campo."
},
"$ref": "#/$defs/set"
},
"sum": {
"description": "Add up this number field instead of counting.",
"x-es": {"description": "Suma este campo numérico en vez de contar."},
"x-pt": {"description": "Soma este campo numérico em vez de contar."},
"$ref": "#/$defs/field"
}
},
"required": ["largestGroup", "by"]
},
"smallestGroupMeasure": {
"title": "Smallest group",
"description": "The members are grouped; the size of the smallest group.",
"x-es": {
"title": "Grupo menor",
"description": "Los miembros se agrupan; el tamaño del grupo menor."
},
"x-pt": {
"title": "Menor grupo",
"description": "Os membros são agrupados; o tamanho do menor grupo."
},
"examples": [
{
"smallestGroup": "participants",
"by": {"values": {"follow": "@", "by": "actor_id"}, "of": "sector", "table": "family"},
"sum": "seats"
}
],
"type": "object",
"properties": {
"smallestGroup": {
"description": "What to group.",
"x-es": {"description": "Qué agrupar."},
"x-pt": {"description": "O que agrupar."},
"$ref": "#/$defs/set"
},
"by": {
"description": "By what: a set about “@”, for example its values of a field.",
"x-es": {"description": "Según qué: un conjunto sobre «@», por ejemplo sus valores de un campo."},
"x-pt": {
"description": "Segundo o quê: um conjunto sobre “@”, por exemplo os seus valores de um campo."
},
"$ref": "#/$defs/set"
},
"sum": {
"description": "Add up this number field instead of counting.",
"x-es": {"description": "Suma este campo numérico en vez de contar."},
"x-pt": {"description": "Soma este campo numérico em vez de contar."},
"$ref": "#/$defs/field"
}
},
"required": ["smallestGroup", "by"]
},
"repeatedMeasure": {
"title": "Repeated text",
"description": "How often the most frequent text occurs, ignoring case and white space.",
"x-es": {
"title": "Texto repetido",
"description": "Con qué frecuencia aparece el texto más frecuente, sin distinguir mayúsculas ni espacios."
},
"x-pt": {
"title": "Texto repetido",
"description": "Com que frequência aparece o texto mais frequente, sem distinguir maiúsculas nem espaços."
},
"examples": [{"repeated": {"select": "$.results[*].indicator"}}],
"type": "object",
"properties": {
"repeated": {
"description": "Text nodes.",
"x-es": {"description": "Nodos de texto."},
"x-pt": {"description": "Nós de texto."},
"$ref": "#/$defs/set"
}
},
"required": ["repeated"]
},
"criteriaAtMeasure": {
"title": "Criteria at a level",
"description": "The share of all criteria whose claimed level is at least this one; only in contradictions.",
"x-es": {
"title": "Criterios en un nivel",
"description": "La proporción de todos los criterios cuyo nivel afirmado es al menos este; solo en contradicciones."
},
"x-pt": {
"title": "Critérios em um nível",
"description": "A proporção de todos os critérios cujo nível declarado é ao menos este; só em contradições."
},
"examples": [{"criteriaAt": 4}],
"type": "object",
"properties": {
"criteriaAt": {
"title": "Level",
"description": "The level.",
"x-es": {"title": "Nivel", "description": "El nivel."},
"x-pt": {"title": "Nível", "description": "O nível."},
"type": "integer",
"minimum": 0,
"maximum": 4
}
},
"required": ["criteriaAt"]
},
"calculateMeasure": {
"title": "Calculated by a module",
"description": "What a module that the program is built with makes of a number of each member.",
"x-es": {
"title": "Calculado por un módulo",
"description": "Lo que un módulo incluido en el programa calcula con un número de cada miembro."
},
"x-pt": {
"title": "Calculado por um módulo",
"description": "O que um módulo incluído no programa calcula com um número de cada membro."
},
"examples": [{"calculate": "median", "over": "seats", "of": "participants"}],
"type": "object",
"properties": {
"calculate": {
"title": "Module",
"description": "The id of the measure kind.",
"x-es": {"title": "Módulo", "description": "El identificador de la clase de medida."},
"x-pt": {"title": "Módulo", "description": "O identificador do tipo de medida."},
"type": "string"
},
"over": {"$ref": "#/$defs/numberSource"},
"of": {
"description": "Whose numbers.",
"x-es": {"description": "De quiénes son los números."},
"x-pt": {"description": "De quem são os números."},
"$ref": "#/$defs/set"
}
},
"required": ["calculate", "over", "of"]
},
"namedMeasure": {
"title": "Declared measure",
"description": "The measure of that name.",
"x-es": {"title": "Medida declarada", "description": "La medida de ese nombre."},
"x-pt": {"title": "Medida declarada", "description": "A medida com esse nome."},
"examples": [{"measure": "women"}],
"type": "object",
"properties": {
"measure": {
"title": "Name",
"description": "The name of a measure that the criterion declares above.",
"x-es": {
"title": "Nombre",
"description": "El nombre de una medida que el criterio declara arriba."
},
"x-pt": {
"title": "Nome",
"description": "O nome de uma medida que o critério declara acima."
},
"type": "string",
"minLength": 1
}
},
"required": ["measure"]
},
"operand": {
"title": "Number to compare with",
"description": "A number, a share, or a measure.",
"x-es": {
"title": "Número con el que comparar",
"description": "Un número, una proporción o una medida."
},
"x-pt": {
"title": "Número com que comparar",
"description": "Um número, uma proporção ou uma medida."
},
"oneOf": [{"type": "number"}, {"$ref": "#/$defs/share"}, {"$ref": "#/$defs/measure"}],
"examples": [2, "40 %", "1/3", {"count": "positions"}]
},
"comparisons": {
"title": "Comparisons",
"description": "One or several; all must hold.",
"x-es": {"title": "Comparaciones", "description": "Una o varias; todas deben cumplirse."},
"x-pt": {"title": "Comparações", "description": "Uma ou várias; todas devem se cumprir."},
"type": "object",
"properties": {
"atLeast": {
"description": "The number is ≥ this.",
"x-es": {"description": "El número es ≥ este."},
"x-pt": {"description": "O número é ≥ este."},
"$ref": "#/$defs/operand"
},
"atMost": {
"description": "The number is ≤ this.",
"x-es": {"description": "El número es ≤ este."},
"x-pt": {"description": "O número é ≤ este."},
"$ref": "#/$defs/operand"
},
"moreThan": {
"description": "The number is > this.",
"x-es": {"description": "El número es > este."},
"x-pt": {"description": "O número é > este."},
"$ref": "#/$defs/operand"
},
"lessThan": {
"description": "The number is < this.",
"x-es": {"description": "El número es < este."},
"x-pt": {"description": "O número é < este."},
"$ref": "#/$defs/operand"
},
"equals": {
"description": "The number is = this.",
"x-es": {"description": "El número es = este."},
"x-pt": {"description": "O número é = este."},
"$ref": "#/$defs/operand"
}
},
"anyOf": [
{"required": ["atLeast"]},
{"required": ["atMost"]},
{"required": ["moreThan"]},
{"required": ["lessThan"]},
{"required": ["equals"]}
]
},
"conditions": {
"title": "Conditions",
"description": "At least one.",
"x-es": {"title": "Condiciones", "description": "Al menos una."},
"x-pt": {"title": "Condições", "description": "Ao menos uma."},
"type": "array",
"items": {"$ref": "#/$defs/condition"},
"minItems": 1
},
"condition": {
"title": "Condition",
"description": "A statement about the design, or about the member at hand: true, false, or unknown where what it asks is not stated.",
"x-es": {
"title": "Condición",
"description": "Un enunciado sobre el diseño o sobre el miembro en cuestión: verdadero, falso o desconocido donde lo que pide no está consignado."
},
"x-pt": {
"title": "Condição",
"description": "Um enunciado sobre o desenho ou sobre o membro em questão: verdadeiro, falso ou desconhecido onde o que pede não foi informado."
},
"examples": [
{"count": "positions", "atLeast": 2},
{"field": "status", "in": ["confirmed"]},
{"allOf": [{"count": "conveners", "atLeast": 1}, {"measure": "women", "atLeast": "40 %"}]}
],
"oneOf": [
{"$ref": "#/$defs/measureCondition"},
{"$ref": "#/$defs/fieldCondition"},
{"$ref": "#/$defs/allOfCondition"},
{"$ref": "#/$defs/anyOfCondition"},
{"$ref": "#/$defs/notCondition"},
{"$ref": "#/$defs/atLeastCondition"},
{"$ref": "#/$defs/memberCondition"},
{"$ref": "#/$defs/evidencedCondition"},
{"$ref": "#/$defs/attestedCondition"}
]
},
"measureCondition": {
"title": "Comparison of a measure",
"description": "A measure with one comparison or several.",
"x-es": {
"title": "Comparación de una medida",
"description": "Una medida con una o varias comparaciones."
},
"x-pt": {
"title": "Comparação de uma medida",
"description": "Uma medida com uma ou várias comparações."
},
"examples": [{"count": "positions", "atLeast": 2}, {"measure": "women", "atLeast": "40 %"}],
"allOf": [{"$ref": "#/$defs/measureForm"}, {"$ref": "#/$defs/comparisons"}],
"unevaluatedProperties": false
},
"allOfCondition": {
"title": "All of",
"description": "All of these conditions hold.",
"x-es": {"title": "Todas", "description": "Se cumplen todas estas condiciones."},
"x-pt": {"title": "Todas", "description": "Todas estas condições se cumprem."},
"examples": [{"allOf": [{"count": "conveners", "atLeast": 1}, {"count": "positions", "atLeast": 2}]}],
"type": "object",
"properties": {"allOf": {"$ref": "#/$defs/conditions"}},
"required": ["allOf"],
"additionalProperties": false
},
"anyOfCondition": {
"title": "Any of",
"description": "At least one of these conditions holds.",
"x-es": {"title": "Alguna", "description": "Se cumple al menos una de estas condiciones."},
"x-pt": {"title": "Alguma", "description": "Ao menos uma destas condições se cumpre."},
"examples": [{"anyOf": [{"count": "conveners", "atLeast": 1}, {"count": "positions", "atLeast": 2}]}],
"type": "object",
"properties": {"anyOf": {"$ref": "#/$defs/conditions"}},
"required": ["anyOf"],
"additionalProperties": false
},
"notCondition": {
"title": "Not",
"description": "The condition does not hold.",
"x-es": {"title": "No", "description": "La condición no se cumple."},
"x-pt": {"title": "Não", "description": "A condição não se cumpre."},
"examples": [{"not": {"field": "status", "equals": "declined"}}],
"type": "object",
"properties": {"not": {"$ref": "#/$defs/condition"}},
"required": ["not"],
"additionalProperties": false
},
"atLeastCondition": {
"title": "At least so many",
"description": "At least so many of these conditions hold.",
"x-es": {
"title": "Al menos tantas",
"description": "Se cumplen al menos tantas de estas condiciones."
},
"x-pt": {
"title": "Ao menos tantas",
"description": "Ao menos tantas destas condições se cumprem."
},
"examples": [
{"atLeast": 2, "of": [{"field": "quorum", "is": "stated"}, {"field": "threshold", "is": "stated"}]}
],
"type": "object",
"properties": {
"atLeast": {
"title": "Number",
"description": "How many must hold.",
"x-es": {"title": "Número", "description": "Cuántas deben cumplirse."},
"x-pt": {"title": "Número", "description": "Quantas devem se cumprir."},
"type": "integer",
"minimum": 0,
"maximum": 1000
},
"of": {"$ref": "#/$defs/conditions"}
},
"required": ["atLeast", "of"],
"additionalProperties": false
},
"memberCondition": {
"title": "Member",
"description": "“@” belongs to the set.",
"x-es": {"title": "Miembro", "description": "«@» pertenece al conjunto."},
"x-pt": {"title": "Membro", "description": "“@” pertence ao conjunto."},
"examples": [{"member": "signatories"}],
"type": "object",
"properties": {"member": {"$ref": "#/$defs/set"}},
"required": ["member"],
"additionalProperties": false
},
"evidenceStatus": {
"title": "Strength of evidence",
"description": "Asserted by the author, documented, or documented by a third party.",
"x-es": {
"title": "Fuerza de la evidencia",
"description": "Afirmada por quien escribe, documentada o documentada por un tercero."
},
"x-pt": {
"title": "Força da evidência",
"description": "Afirmada por quem escreve, documentada ou documentada por um terceiro."
},
"enum": ["asserted", "documented", "third_party"]
},
"evidencedCondition": {
"title": "Evidenced",
"description": "The members of the set have evidence of at least this status. Asked only in the shown reading; false for an empty set. Not inside where, share or not.",
"x-es": {
"title": "Con evidencia",
"description": "Los miembros del conjunto tienen evidencia de al menos este estado. Se pide solo en la lectura de lo mostrado; falso para un conjunto vacío. No dentro de where, share o not."
},
"x-pt": {
"title": "Com evidência",
"description": "Os membros do conjunto têm evidência ao menos deste estado. Só se pede na leitura do demonstrado; falso para um conjunto vazio. Não dentro de where, share ou not."
},
"examples": [{"evidenced": "commitments", "by": "documented", "atLeast": "50 %"}],
"type": "object",
"properties": {
"evidenced": {
"description": "The nodes.",
"x-es": {"description": "Los nodos."},
"x-pt": {"description": "Os nós."},
"$ref": "#/$defs/set"
},
"by": {
"description": "The least status.",
"x-es": {"description": "El estado mínimo."},
"x-pt": {"description": "O estado mínimo."},
"$ref": "#/$defs/evidenceStatus"
},
"atLeast": {
"title": "How many",
"description": "How many members must have such evidence, a whole number or a share; all where it is left out.",
"x-es": {
"title": "Cuántos",
"description": "Cuántos miembros deben tener esa evidencia, un número entero o una proporción; todos si se omite."
},
"x-pt": {
"title": "Quantos",
"description": "Quantos membros devem ter essa evidência, um número inteiro ou uma proporção; todos, se omitido."
},
"oneOf": [{"type": "integer"}, {"$ref": "#/$defs/share"}]
}
},
"required": ["evidenced", "by"],
"additionalProperties": false
},
"attestedCondition": {
"title": "Attested",
"description": "What only others can say. Asked only in the shown reading. Not inside where, share or not.",
"x-es": {
"title": "Atestiguado",
"description": "Lo que solo otros pueden decir. Se pide solo en la lectura de lo mostrado. No dentro de where, share o not."
},
"x-pt": {
"title": "Atestado",
"description": "O que só outros podem dizer. Só se pede na leitura do demonstrado. Não dentro de where, share ou not."
},
"examples": [{"attested": {"count": "attesting_participants", "atLeast": 3}}],
"type": "object",
"properties": {"attested": {"$ref": "#/$defs/condition"}},
"required": ["attested"],
"additionalProperties": false
},
"fieldCondition": {
"title": "Condition on a field",
"description": "A field of the member at hand, or of the design, with one test.",
"x-es": {
"title": "Condición sobre un campo",
"description": "Un campo del miembro en cuestión o del diseño, con una prueba."
},
"x-pt": {
"title": "Condição sobre um campo",
"description": "Um campo do membro em questão ou do desenho, com um teste."
},
"examples": [
{"field": "status", "in": ["confirmed"]},
{"field": "exists", "equals": true},
{"field": "seats", "atLeast": 3},
{"field": "date", "before": {"latest": "date", "of": "sessions"}},
{"field": "reason", "is": "stated"}
],
"type": "object",
"properties": {
"field": {"$ref": "#/$defs/field"},
"ifAbsent": {
"title": "If absent",
"description": "What an absent field means; without it, it means unknown.",
"x-es": {
"title": "Si falta",
"description": "Qué significa un campo ausente; sin esto significa desconocido."
},
"x-pt": {
"title": "Se falta",
"description": "O que significa um campo ausente; sem isto significa desconhecido."
},
"type": "boolean"
}
},
"required": ["field"],
"oneOf": [
{
"properties": {
"in": {
"description": "The field is one of these.",
"x-es": {"description": "El campo es uno de estos."},
"x-pt": {"description": "O campo é um destes."},
"$ref": "#/$defs/words"
}
},
"required": ["in"]
},
{
"properties": {
"includesAny": {
"description": "The field's list holds one of these.",
"x-es": {"description": "La lista del campo contiene alguno de estos."},
"x-pt": {"description": "A lista do campo contém algum destes."},
"$ref": "#/$defs/words"
}
},
"required": ["includesAny"]
},
{
"properties": {
"includesAll": {
"description": "The field's list holds all of these.",
"x-es": {"description": "La lista del campo contiene todos estos."},
"x-pt": {"description": "A lista do campo contém todos estes."},
"$ref": "#/$defs/words"
}
},
"required": ["includesAll"]
},
{
"properties": {
"is": {
"title": "State",
"description": "stated: the field has a value that is neither “unknown” nor “none” nor empty. written: the same, but absence makes it false.",
"x-es": {
"title": "Estado",
"description": "stated: el campo tiene un valor que no es «unknown» ni «none» ni vacío. written: lo mismo, pero la ausencia lo hace falso."
},
"x-pt": {
"title": "Estado",
"description": "stated: o campo tem um valor que não é “unknown” nem “none” nem vazio. written: o mesmo, mas a ausência o torna falso."
},
"enum": ["stated", "written"]
}
},
"required": ["is"]
},
{
"properties": {
"sameTextAs": {
"description": "The text equals that of a member, ignoring case, spaces and punctuation at the ends.",
"x-es": {
"description": "El texto es igual al de un miembro, sin distinguir mayúsculas, espacios ni puntuación en los extremos."
},
"x-pt": {
"description": "O texto é igual ao de um membro, sem distinguir maiúsculas, espaços nem pontuação nas extremidades."
},
"$ref": "#/$defs/set"
}
},
"required": ["sameTextAs"]
},
{
"properties": {
"before": {
"description": "The date lies before this one.",
"x-es": {"description": "La fecha es anterior a esta."},
"x-pt": {"description": "A data é anterior a esta."},
"$ref": "#/$defs/dateSource"
}
},
"required": ["before"]
},
{
"properties": {
"after": {
"description": "The date lies after this one.",
"x-es": {"description": "La fecha es posterior a esta."},
"x-pt": {"description": "A data é posterior a esta."},
"$ref": "#/$defs/dateSource"
}
},
"required": ["after"]
},
{
"properties": {
"onOrBefore": {
"description": "The date lies on or before this one.",
"x-es": {"description": "La fecha es anterior o igual a esta."},
"x-pt": {"description": "A data é anterior ou igual a esta."},
"$ref": "#/$defs/dateSource"
}
},
"required": ["onOrBefore"]
},
{
"properties": {
"onOrAfter": {
"description": "The date lies on or after this one.",
"x-es": {"description": "La fecha es posterior o igual a esta."},
"x-pt": {"description": "A data é posterior ou igual a esta."},
"$ref": "#/$defs/dateSource"
}
},
"required": ["onOrAfter"]
},
{
"properties": {
"equals": {
"title": "Value",
"description": "The value of the field.",
"x-es": {"title": "Valor", "description": "El valor del campo."},
"x-pt": {"title": "Valor", "description": "O valor do campo."},
"type": ["string", "boolean"]
}
},
"required": ["equals"]
},
{"$ref": "#/$defs/comparisons"}
],
"unevaluatedProperties": false
},
"facts": {
"title": "Facts",
"description": "Named sets, in any order; a fact may use others, but not itself.",
"x-es": {
"title": "Hechos",
"description": "Conjuntos con nombre, en cualquier orden; un hecho puede usar otros, pero no a sí mismo."
},
"x-pt": {
"title": "Fatos",
"description": "Conjuntos com nome, em qualquer ordem; um fato pode usar outros, mas não a si mesmo."
},
"type": "object",
"additionalProperties": {"$ref": "#/$defs/set"},
"examples": [{"agenda": {"select": "$.agenda[*]"}}]
},
"contradiction": {
"title": "Contradiction",
"description": "A flag beside the verdict; it never lowers a level.",
"x-es": {
"title": "Contradicción",
"description": "Una señal junto al veredicto; nunca baja un nivel."
},
"x-pt": {
"title": "Contradição",
"description": "Um sinal ao lado do veredito; nunca rebaixa um nível."
},
"type": "object",
"properties": {
"id": {
"title": "Id",
"description": "A short name, for example X1.",
"x-es": {"title": "Identificador", "description": "Un nombre corto, por ejemplo X1."},
"x-pt": {"title": "Identificador", "description": "Um nome curto, por exemplo X1."},
"type": "string",
"minLength": 1
},
"title": {
"description": "The contradiction's name.",
"x-es": {"description": "El nombre de la contradicción."},
"x-pt": {"description": "O nome da contradição."},
"$ref": "#/$defs/text"
},
"when": {
"description": "When it is there.",
"x-es": {"description": "Cuándo existe."},
"x-pt": {"description": "Quando existe."},
"$ref": "#/$defs/condition"
},
"nodes": {
"description": "The places to show.",
"x-es": {"description": "Los lugares que se muestran."},
"x-pt": {"description": "Os lugares que se mostram."},
"$ref": "#/$defs/set"
},
"message": {
"description": "What contradicts what; {nodes} stands for the places.",
"x-es": {"description": "Qué contradice a qué; {nodes} hace las veces de los lugares."},
"x-pt": {"description": "O que contradiz o quê; {nodes} faz as vezes dos lugares."},
"$ref": "#/$defs/template"
},
"lessons": {
"title": "Lessons",
"description": "The ids of the rubrics that it concerns.",
"x-es": {"title": "Lecciones", "description": "Los id de las rúbricas a las que concierne."},
"x-pt": {"title": "Lições", "description": "Os ids das rubricas a que diz respeito."},
"type": "array",
"items": {"type": "string"}
}
},
"required": ["id", "title", "when", "message"],
"additionalProperties": false
},
"table": {
"title": "Table",
"description": "Maps values to others, and names them.",
"x-es": {"title": "Tabla", "description": "Asigna valores a otros y los nombra."},
"x-pt": {"title": "Tabela", "description": "Atribui valores a outros e lhes dá nome."},
"examples": [
{
"map": {"legislature": "F2"},
"labels": {"F2": {"en": "representative politics", "es": "política representativa"}}
}
],
"type": "object",
"properties": {
"map": {
"title": "Map",
"description": "To which value each value belongs.",
"x-es": {"title": "Asignación", "description": "A qué valor pertenece cada valor."},
"x-pt": {"title": "Atribuição", "description": "A que valor pertence cada valor."},
"type": "object",
"additionalProperties": {"type": "string"},
"examples": [{"legislature": "F2"}]
},
"labels": {
"title": "Labels",
"description": "The names of values for people.",
"x-es": {"title": "Nombres", "description": "Los nombres de los valores para las personas."},
"x-pt": {"title": "Nomes", "description": "Os nomes dos valores para as pessoas."},
"type": "object",
"additionalProperties": {"$ref": "#/$defs/text"}
}
},
"required": [],
"additionalProperties": false
},
"integrityRule": {
"title": "Integrity rule",
"description": "Something that must not be in a design.",
"x-es": {"title": "Regla de integridad", "description": "Algo que no debe haber en un diseño."},
"x-pt": {"title": "Regra de integridade", "description": "Algo que não deve haver em um desenho."},
"type": "object",
"properties": {
"id": {
"title": "Id",
"description": "A short name, for example R4.",
"x-es": {"title": "Identificador", "description": "Un nombre corto, por ejemplo R4."},
"x-pt": {"title": "Identificador", "description": "Um nome curto, por exemplo R4."},
"type": "string",
"minLength": 1
},
"nodes": {
"description": "Every certain member is a fault.",
"x-es": {"description": "Cada miembro seguro es una falta."},
"x-pt": {"description": "Cada membro seguro é uma falta."},
"$ref": "#/$defs/set"
},
"message": {
"description": "What is wrong; {nodes} stands for the member.",
"x-es": {"description": "Qué está mal; {nodes} hace las veces del miembro."},
"x-pt": {"description": "O que está errado; {nodes} faz as vezes do membro."},
"$ref": "#/$defs/template"
},
"severity": {
"title": "Severity",
"description": "An error keeps the design from being evaluated.",
"x-es": {"title": "Gravedad", "description": "Un error impide evaluar el diseño."},
"x-pt": {"title": "Gravidade", "description": "Um erro impede avaliar o desenho."},
"enum": ["error", "warning"],
"default": "error"
}
},
"required": ["id", "nodes", "message"],
"additionalProperties": false
}
}
}
"""#
}
