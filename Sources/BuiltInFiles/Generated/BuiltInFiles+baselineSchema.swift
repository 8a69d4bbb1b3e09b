// Written by Scripts/embed-files; change the file that it carries instead.
// swift-format-ignore-file

extension BuiltInFiles {
  /// The text of `Rubrics/baseline.schema.json`.
  static let baselineSchema: String = #"""
{
"$schema": "https://json-schema.org/draft/2020-12/schema",
"$id": "urn:cabildo:baseline:1",
"$comment": "Besides the standard keywords, x-es holds the Spanish title and description.",
"title": "Baseline",
"description": "The findings and scores that a team starts from. `cabildo baseline write` writes it; nobody needs to edit it.",
"x-es": {
"title": "Línea de base",
"description": "Los hallazgos y puntajes de los que parte un equipo. Lo escribe `cabildo baseline write`; nadie necesita editarlo."
},
"x-pt": {
"title": "Linha de base",
"description": "Os achados e pontuações de que parte uma equipe. `cabildo baseline write` o escreve; ninguém precisa editá-lo."
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
"description": "Marks the file as a baseline of this version.",
"x-es": {"title": "Formato", "description": "Marca el archivo como línea de base de esta versión."},
"x-pt": {"title": "Formato", "description": "Marca o arquivo como linha de base desta versão."},
"const": "baseline/1"
},
"scorecard": {
"title": "Scorecard",
"description": "The id of the configuration that designs were judged by.",
"x-es": {
"title": "Configuración",
"description": "El id de la configuración con que se juzgaron los diseños."
},
"x-pt": {
"title": "Configuração",
"description": "O id da configuração com que os desenhos foram avaliados."
},
"type": "string"
},
"rules": {
"title": "Rules",
"description": "A digest of all that decides a level: a baseline of other rules is refused.",
"x-es": {
"title": "Reglas",
"description": "Un resumen de todo lo que decide un nivel: se rechaza una línea de base de otras reglas."
},
"x-pt": {
"title": "Regras",
"description": "Um resumo de tudo o que decide um nível: uma linha de base de outras regras é recusada."
},
"type": "string",
"pattern": "^[0-9a-f]{16}$"
},
"reading": {
"title": "Reading",
"description": "The reading that levels and scores are of.",
"x-es": {"title": "Lectura", "description": "La lectura de la que son los niveles y puntajes."},
"x-pt": {"title": "Leitura", "description": "A leitura de que são os níveis e pontuações."},
"enum": ["shown", "claimed", "possible"]
},
"designs": {
"title": "Designs",
"description": "What is known of each design, ordered by id.",
"x-es": {"title": "Diseños", "description": "Lo que se conoce de cada diseño, por orden de id."},
"x-pt": {"title": "Desenhos", "description": "O que se conhece de cada desenho, por ordem de id."},
"type": "array",
"items": {
"type": "object",
"properties": {
"id": {
"title": "Id",
"description": "The design's id, by which it is found again wherever its file is.",
"x-es": {
"title": "Identificador",
"description": "El id del diseño, por el que se halla de nuevo esté donde esté su archivo."
},
"x-pt": {
"title": "Identificador",
"description": "O id do desenho, pelo qual é achado de novo onde quer que esteja o seu arquivo."
},
"type": "string",
"minLength": 1
},
"file": {
"title": "File",
"description": "The path of its file from the folder of this one; it tells designs of the same id apart.",
"x-es": {
"title": "Archivo",
"description": "La ruta de su archivo desde la carpeta de este; distingue diseños del mismo id."
},
"x-pt": {
"title": "Arquivo",
"description": "O caminho do seu arquivo a partir da pasta deste; distingue desenhos com o mesmo id."
},
"type": "string",
"minLength": 1
},
"lessons": {
"title": "Lessons",
"description": "The least that each lesson must stay at with `--no-regress`.",
"x-es": {
"title": "Lecciones",
"description": "Lo mínimo en que cada lección debe quedar con `--no-regress`."
},
"x-pt": {
"title": "Lições",
"description": "O mínimo em que cada lição deve ficar com `--no-regress`."
},
"type": "array",
"items": {
"type": "object",
"properties": {
"id": {
"title": "Lesson",
"description": "The lesson's id.",
"x-es": {"title": "Lección", "description": "El id de la lección."},
"x-pt": {"title": "Lição", "description": "O id da lição."},
"type": "string"
},
"verdict": {
"title": "Verdict",
"description": "The verdict's id.",
"x-es": {"title": "Veredicto", "description": "El id del veredicto."},
"x-pt": {"title": "Veredito", "description": "O id do veredito."},
"type": "string"
},
"number": {
"title": "Number",
"description": "The number from 0 to 100, rounded down to two decimals; null where there is none.",
"x-es": {
"title": "Número",
"description": "El número de 0 a 100, redondeado hacia abajo a dos decimales; null donde no hay."
},
"x-pt": {
"title": "Número",
"description": "O número de 0 a 100, arredondado para baixo a duas casas decimais; null onde não há."
},
"type": ["number", "null"],
"minimum": 0,
"maximum": 100
}
},
"required": ["id", "verdict"],
"additionalProperties": false
}
},
"findings": {
"title": "Findings",
"description": "The findings that are known.",
"x-es": {"title": "Hallazgos", "description": "Los hallazgos conocidos."},
"x-pt": {"title": "Achados", "description": "Os achados conhecidos."},
"type": "array",
"items": {
"type": "object",
"properties": {
"rule": {
"title": "Rule",
"description": "The id of the criterion, contradiction or lesson.",
"x-es": {
"title": "Regla",
"description": "El id del criterio, de la contradicción o de la lección."
},
"x-pt": {
"title": "Regra",
"description": "O id do critério, da contradição ou da lição."
},
"type": "string"
},
"place": {
"title": "Place",
"description": "The place by names and identities.",
"x-es": {"title": "Lugar", "description": "El lugar por nombres e identidades."},
"x-pt": {"title": "Lugar", "description": "O lugar por nomes e identidades."},
"type": "string"
},
"level": {
"title": "Level",
"description": "How good it was: a level, the place of a verdict among the verdicts, or hundredths of a point.",
"x-es": {
"title": "Nivel",
"description": "Cuán bueno era: un nivel, el lugar de un veredicto entre los veredictos o centésimas de punto."
},
"x-pt": {
"title": "Nível",
"description": "Quão bom era: um nível, o lugar de um veredito entre os vereditos ou centésimos de ponto."
},
"type": "integer"
},
"judged": {
"title": "Judged",
"description": "Digests of the places that counted (+) and of those that were lacking (-).",
"x-es": {
"title": "Juzgado",
"description": "Resúmenes de los lugares que contaron (+) y de los que faltaban (-)."
},
"x-pt": {
"title": "Avaliado",
"description": "Resumos dos lugares que contaram (+) e dos que faltavam (-)."
},
"type": "array",
"items": {"type": "string", "pattern": "^[+-][0-9a-f]{8}$"}
}
},
"required": ["rule", "place", "judged"],
"additionalProperties": false
}
}
},
"required": ["id", "file", "lessons", "findings"],
"additionalProperties": false
}
}
},
"required": ["format", "rules", "reading", "designs"],
"additionalProperties": false
}
"""#
}
