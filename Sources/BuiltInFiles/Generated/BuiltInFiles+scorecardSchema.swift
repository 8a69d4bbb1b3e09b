// Written by Scripts/embed-files; change the file that it carries instead.
// swift-format-ignore-file

extension BuiltInFiles {
  /// The text of `Rubrics/scorecard.schema.json`.
  static let scorecardSchema: String = #"""
{
"$schema": "https://json-schema.org/draft/2020-12/schema",
"$id": "urn:cabildo:scorecard:1",
"$comment": "Besides the standard keywords, x-es holds the Spanish title and description.",
"title": "Scorecard",
"description": "What designs are judged by: rubrics with their weights, the strategies that turn levels into verdicts and numbers, and the gates.",
"x-es": {
"title": "Configuración",
"description": "Con qué se juzgan los diseños: rúbricas con sus pesos, las estrategias que convierten niveles en veredictos y números, y las exigencias."
},
"x-pt": {
"title": "Configuração",
"description": "Com que se avaliam os desenhos: rubricas com os seus pesos, as estratégias que convertem níveis em vereditos e números, e as exigências."
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
"description": "Marks the file as a scorecard of this version.",
"x-es": {"title": "Formato", "description": "Marca el archivo como configuración de esta versión."},
"x-pt": {"title": "Formato", "description": "Marca o arquivo como configuração desta versão."},
"const": "scorecard/1"
},
"id": {
"title": "Id",
"description": "A short name of the scorecard.",
"x-es": {"title": "Identificador", "description": "Un nombre corto de la configuración."},
"x-pt": {"title": "Identificador", "description": "Um nome curto da configuração."},
"type": "string",
"minLength": 1,
"examples": ["ella-2012"]
},
"title": {
"description": "The scorecard's name.",
"x-es": {"description": "El nombre de la configuración."},
"x-pt": {"description": "O nome da configuração."},
"$ref": "#/$defs/text"
},
"about": {
"description": "What an evaluation is and is not: the first line of every report.",
"x-es": {"description": "Qué es y qué no es una evaluación: la primera línea de todo informe."},
"x-pt": {"description": "O que é e o que não é uma avaliação: a primeira linha de todo relatório."},
"$ref": "#/$defs/text"
},
"languages": {
"title": "Languages",
"description": "The languages (BCP 47 tags) in which every text must be there, the first being the default.",
"x-es": {
"title": "Idiomas",
"description": "Los idiomas (etiquetas BCP 47) en que debe estar todo texto; el primero es el predeterminado."
},
"x-pt": {
"title": "Idiomas",
"description": "Os idiomas (etiquetas BCP 47) em que todo texto deve estar; o primeiro é o padrão."
},
"type": "array",
"items": {"type": "string", "pattern": "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$"},
"minItems": 1,
"uniqueItems": true,
"default": ["en", "es"]
},
"schema": {
"title": "Schema of designs",
"description": "The path of the JSON Schema of the designs.",
"x-es": {"title": "Esquema de los diseños", "description": "La ruta del JSON Schema de los diseños."},
"x-pt": {"title": "Esquema dos desenhos", "description": "O caminho do JSON Schema dos desenhos."},
"type": "string",
"minLength": 1
},
"libraries": {
"title": "Libraries",
"description": "The paths of the rule libraries, in the order in which they may use each other.",
"x-es": {
"title": "Bibliotecas",
"description": "Las rutas de las bibliotecas de reglas, en el orden en que pueden usarse unas a otras."
},
"x-pt": {
"title": "Bibliotecas",
"description": "Os caminhos das bibliotecas de regras, na ordem em que podem usar umas às outras."
},
"type": "array",
"items": {"$ref": "#/$defs/file"}
},
"rubrics": {
"title": "Rubrics",
"description": "The rubrics, one for each lesson, in the order of the report.",
"x-es": {
"title": "Rúbricas",
"description": "Las rúbricas, una por cada lección, en el orden del informe."
},
"x-pt": {
"title": "Rubricas",
"description": "As rubricas, uma para cada lição, na ordem do relatório."
},
"type": "array",
"items": {"$ref": "#/$defs/file"}
},
"plugins": {
"title": "Process plugins",
"description": "The folders of process plugins, each with a plugin.json, whose strategies this file may name. They run only if the user allows their content.",
"x-es": {
"title": "Complementos de proceso",
"description": "Las carpetas de complementos de proceso, cada una con un plugin.json, cuyas estrategias puede nombrar este archivo. Se ejecutan solo si el usuario permite su contenido."
},
"x-pt": {
"title": "Plugins de processo",
"description": "As pastas de plugins de processo, cada uma com um plugin.json, cujas estratégias este arquivo pode citar. Só são executados se o usuário permitir o seu conteúdo."
},
"type": "array",
"items": {"type": "string", "minLength": 1},
"uniqueItems": true
},
"verdict": {
"description": "The strategy that gives each lesson its verdict; a classifier.",
"x-es": {"description": "La estrategia que da a cada lección su veredicto; un clasificador."},
"x-pt": {"description": "A estratégia que dá a cada lição o seu veredito; um classificador."},
"$ref": "#/$defs/strategy"
},
"scale": {
"description": "What a level, 0 to 4, counts in numbers; a scale. Left out: its share of the highest level.",
"x-es": {
"description": "Qué cuenta en números un nivel, 0 a 4; una escala. Si se omite: su proporción del nivel más alto."
},
"x-pt": {
"description": "Quanto vale em números um nível, 0 a 4; uma escala. Se omitida: a sua proporção do nível mais alto."
},
"$ref": "#/$defs/strategy"
},
"number": {
"description": "The strategy that gives each lesson its number, for trend and comparison only; an aggregator.",
"x-es": {
"description": "La estrategia que da a cada lección su número, solo para tendencia y comparación; un agregador."
},
"x-pt": {
"description": "A estratégia que dá a cada lição o seu número, só para tendência e comparação; um agregador."
},
"$ref": "#/$defs/strategy"
},
"overall": {
"title": "Overall",
"description": "The strategy that turns the lessons' numbers into one; an aggregator. null or left out: there is no grand total.",
"x-es": {
"title": "General",
"description": "La estrategia que convierte los números de las lecciones en uno; un agregador. null u omitido: no hay total general."
},
"x-pt": {
"title": "Geral",
"description": "A estratégia que converte os números das lições em um só; um agregador. null ou omitido: não há total geral."
},
"oneOf": [{"type": "null"}, {"$ref": "#/$defs/strategy"}],
"default": null
},
"judgeable": {
"description": "The share of a lesson's weight that must be judged for it to have a verdict.",
"x-es": {
"description": "La proporción del peso de una lección que debe juzgarse para que tenga veredicto."
},
"x-pt": {
"description": "A proporção do peso de uma lição que deve ser avaliável para que ela tenha veredito."
},
"default": "2/3",
"$ref": "#/$defs/share"
},
"gates": {
"description": "What decides the exit code where a gate is asked for. Of a configuration that extends another, the members are merged one by one.",
"x-es": {
"description": "Lo que decide el código de salida donde se pide una exigencia. En una configuración que extiende otra, los miembros se combinan uno por uno."
},
"x-pt": {
"description": "O que decide o código de saída onde se pede uma exigência. Em uma configuração que estende outra, os membros se combinam um a um."
},
"$ref": "#/$defs/gates"
},
"extends": {
"title": "Extends",
"description": "The configuration, or several, whose values count where this file says nothing; of several the last counts. `builtin:config.json` is the one that the program carries. A path starts from this file's folder.",
"x-es": {
"title": "Extiende",
"description": "La configuración, o varias, cuyos valores cuentan donde este archivo no dice nada; de varias cuenta la última. `builtin:config.json` es la que lleva el programa. Una ruta parte de la carpeta de este archivo."
},
"x-pt": {
"title": "Estende",
"description": "A configuração, ou várias, cujos valores contam onde este arquivo não diz nada; de várias conta a última. `builtin:config.json` é a que o programa traz consigo. Um caminho parte da pasta deste arquivo."
},
"oneOf": [
{"type": "string", "minLength": 1},
{"type": "array", "items": {"type": "string", "minLength": 1}}
],
"examples": ["builtin:config.json"]
},
"overrides": {
"title": "Overrides",
"description": "What is asked of the designs in some files instead; of several the last counts.",
"x-es": {
"title": "Excepciones por archivo",
"description": "Lo que se pide en cambio a los diseños de algunos archivos; de varias cuenta la última."
},
"x-pt": {
"title": "Exceções por arquivo",
"description": "O que se pede, em vez disso, aos desenhos de alguns arquivos; de várias conta a última."
},
"type": "array",
"items": {
"type": "object",
"properties": {
"files": {
"title": "Files",
"description": "Patterns of paths from this file's folder: `*` and `?` stay within a name, `**` stands for any number of folders.",
"x-es": {
"title": "Archivos",
"description": "Patrones de rutas desde la carpeta de este archivo: `*` y `?` quedan dentro de un nombre, `**` vale por cualquier número de carpetas."
},
"x-pt": {
"title": "Arquivos",
"description": "Padrões de caminhos a partir da pasta deste arquivo: `*` e `?` ficam dentro de um nome, `**` vale por qualquer número de pastas."
},
"type": "array",
"items": {"type": "string", "minLength": 1},
"minItems": 1,
"examples": [["pilots/**"]]
},
"gates": {
"description": "What is asked of them.",
"x-es": {"description": "Lo que se les pide."},
"x-pt": {"description": "O que se pede deles."},
"$ref": "#/$defs/gates"
}
},
"required": ["files", "gates"],
"additionalProperties": false
}
},
"baseline": {
"title": "Baseline",
"description": "The path of the file of known findings that `cabildo baseline write` writes.",
"x-es": {
"title": "Línea de base",
"description": "La ruta del archivo de hallazgos conocidos que escribe `cabildo baseline write`."
},
"x-pt": {
"title": "Linha de base",
"description": "O caminho do arquivo de achados conhecidos que `cabildo baseline write` escreve."
},
"type": "string",
"minLength": 1,
"examples": ["cabildo-baseline.json"]
},
"waivers": {
"title": "Waivers",
"description": "The path of the file of waivers: findings that somebody answers for.",
"x-es": {
"title": "Dispensas",
"description": "La ruta del archivo de dispensas: hallazgos por los que alguien responde."
},
"x-pt": {
"title": "Dispensas",
"description": "O caminho do arquivo de dispensas: achados pelos quais alguém responde."
},
"type": "string",
"minLength": 1,
"examples": ["cabildo-waivers.json"]
}
},
"required": ["format"],
"anyOf": [
{"required": ["extends"]},
{"required": ["id", "title", "about", "schema", "verdict", "number"]}
],
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
"gates": {
"title": "Gates",
"description": "What designs must reach.",
"x-es": {"title": "Exigencias", "description": "Lo que los diseños deben alcanzar."},
"x-pt": {"title": "Exigências", "description": "O que os desenhos devem alcançar."},
"type": "object",
"properties": {
"reading": {
"title": "Reading",
"description": "The reading that the gates look at.",
"x-es": {"title": "Lectura", "description": "La lectura que miran las exigencias."},
"x-pt": {"title": "Leitura", "description": "A leitura que as exigências olham."},
"enum": ["shown", "claimed", "possible"],
"default": "shown"
},
"verdict": {
"title": "Least verdict",
"description": "The verdict that every lesson must at least have; null asks nothing.",
"x-es": {"title": "Veredicto mínimo", "description": "El veredicto que cada lección debe tener al menos; null no pide nada."},
"x-pt": {
"title": "Veredito mínimo",
"description": "O veredito que cada lição deve ter ao menos; null não pede nada."
},
"type": ["string", "null"],
"minLength": 1,
"examples": ["partly"]
},
"number": {
"title": "Least number",
"description": "The number that every lesson must at least have; null asks nothing.",
"x-es": {"title": "Número mínimo", "description": "El número que cada lección debe tener al menos; null no pide nada."},
"x-pt": {
"title": "Número mínimo",
"description": "O número que cada lição deve ter ao menos; null não pede nada."
},
"type": ["integer", "null"],
"minimum": 0,
"maximum": 100
},
"overall": {
"title": "Least number of the whole",
"description": "The number that the whole must at least have, where there is a strategy for one.",
"x-es": {"title": "Número mínimo del conjunto", "description": "El número que el conjunto debe tener al menos, donde hay una estrategia para ello."},
"x-pt": {
"title": "Número mínimo do conjunto",
"description": "O número que o conjunto deve ter ao menos, onde há uma estratégia para ele."
},
"type": ["integer", "null"],
"minimum": 0,
"maximum": 100
},
"lessons": {
"title": "Lessons",
"description": "What single lessons must reach, by their ids; it counts before what every lesson must.",
"x-es": {
"title": "Lecciones",
"description": "Lo que deben alcanzar lecciones sueltas, por sus ids; cuenta antes que lo que debe toda lección."
},
"x-pt": {
"title": "Lições",
"description": "O que devem alcançar lições isoladas, pelos seus ids; conta antes do que deve toda lição."
},
"type": "object",
"additionalProperties": {
"type": "object",
"properties": {
"verdict": {
"title": "Least verdict",
"description": "The verdict that this lesson must at least have; null asks nothing.",
"x-es": {"title": "Veredicto mínimo", "description": "El veredicto que esta lección debe tener al menos; null no pide nada."},
"x-pt": {
"title": "Veredito mínimo",
"description": "O veredito que esta lição deve ter ao menos; null não pede nada."
},
"type": ["string", "null"],
"minLength": 1,
"examples": ["partly"]
},
"number": {
"title": "Least number",
"description": "The number that this lesson must at least have; null asks nothing.",
"x-es": {"title": "Número mínimo", "description": "El número que esta lección debe tener al menos; null no pide nada."},
"x-pt": {
"title": "Número mínimo",
"description": "O número que esta lição deve ter ao menos; null não pede nada."
},
"type": ["integer", "null"],
"minimum": 0,
"maximum": 100
}
},
"additionalProperties": false
},
"examples": [{"lesson-3": {"verdict": "largely"}}]
}
},
"required": [],
"additionalProperties": false
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
"file": {
"title": "File",
"description": "A path relative to this file, or a path with a weight.",
"x-es": {
"title": "Archivo",
"description": "Una ruta relativa a este archivo, o una ruta con un peso."
},
"x-pt": {
"title": "Arquivo",
"description": "Um caminho relativo a este arquivo, ou um caminho com um peso."
},
"oneOf": [
{"type": "string", "minLength": 1},
{
"type": "object",
"properties": {
"file": {
"title": "Path",
"description": "The path.",
"x-es": {"title": "Ruta", "description": "La ruta."},
"x-pt": {"title": "Caminho", "description": "O caminho."},
"type": "string",
"minLength": 1
},
"weight": {
"title": "Weight",
"description": "How much the lesson counts in a score over all lessons.",
"x-es": {
"title": "Peso",
"description": "Cuánto cuenta la lección en un puntaje sobre todas las lecciones."
},
"x-pt": {
"title": "Peso",
"description": "Quanto a lição conta em uma pontuação sobre todas as lições."
},
"type": "integer",
"minimum": 1,
"maximum": 100,
"default": 1
}
},
"required": ["file"],
"additionalProperties": false
}
],
"examples": ["Rubrics/common.json", {"file": "Rubrics/lesson-1.json", "weight": 1}]
},
"strategy": {
"title": "Strategy with parameters",
"description": "How parts become a whole.",
"x-es": {"title": "Estrategia con parámetros", "description": "Cómo las partes se vuelven un todo."},
"x-pt": {"title": "Estratégia com parâmetros", "description": "Como as partes se tornam um todo."},
"type": "object",
"properties": {
"strategy": {
"title": "Strategy",
"description": "The strategy's id; `cabildo plugins` lists them.",
"x-es": {
"title": "Estrategia",
"description": "El id de la estrategia; `cabildo plugins` las enumera."
},
"x-pt": {
"title": "Estratégia",
"description": "O id da estratégia; `cabildo plugins` as enumera."
},
"type": "string",
"minLength": 1,
"examples": ["lesson-verdict", "weighted-mean", "weakest-link"]
},
"with": {
"title": "Parameters",
"description": "The strategy's parameters; `cabildo plugins ID --schema` says which there are.",
"x-es": {
"title": "Parámetros",
"description": "Los parámetros de la estrategia; `cabildo plugins ID --schema` dice cuáles hay."
},
"x-pt": {
"title": "Parâmetros",
"description": "Os parâmetros da estratégia; `cabildo plugins ID --schema` diz quais há."
},
"type": "object",
"examples": [{"p": 0, "floor": "1 %"}]
}
},
"required": ["strategy"],
"additionalProperties": false
}
}
}
"""#
}
