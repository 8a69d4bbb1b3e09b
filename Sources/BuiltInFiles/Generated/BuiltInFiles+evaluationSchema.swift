// Written by Scripts/embed-files; change the file that it carries instead.
// swift-format-ignore-file

extension BuiltInFiles {
  /// The text of `Rubrics/evaluation.schema.json`.
  static let evaluationSchema: String = #"""
{
"$schema": "https://json-schema.org/draft/2020-12/schema",
"$id": "urn:cabildo:evaluation:1",
"$comment": "Besides the standard keywords, x-es holds the Spanish title and description.",
"title": "Evaluation",
"description": "The result of evaluating one dialogue design: lessons, criteria and levels with numbers and evidence, in every language. Every member is always there; null stands for what there is not. Any report can be made from it again.",
"x-es": {
"title": "Evaluación",
"description": "El resultado de evaluar un diseño de diálogo: lecciones, criterios y niveles con números y evidencia, en todos los idiomas. Todos los miembros están siempre; null ocupa el lugar de lo que no hay. A partir de ella se puede volver a hacer cualquier informe."
},
"x-pt": {
"title": "Avaliação",
"description": "O resultado de avaliar um desenho de diálogo: lições, critérios e níveis com números e evidência, em todos os idiomas. Todos os membros estão sempre presentes; null ocupa o lugar do que não há. A partir dela se pode fazer de novo qualquer relatório."
},
"type": "object",
"properties": {
"format": {
"title": "Format",
"description": "Marks the text as an evaluation of this version.",
"x-es": {"title": "Formato", "description": "Marca el texto como evaluación de esta versión."},
"x-pt": {"title": "Formato", "description": "Marca o texto como avaliação desta versão."},
"const": "evaluation/1"
},
"engine": {
"title": "Engine",
"description": "The version of the engine.",
"x-es": {"title": "Motor", "description": "La versión del motor."},
"x-pt": {"title": "Motor", "description": "A versão do motor."},
"type": "string"
},
"about": {
"description": "What an evaluation is and is not.",
"x-es": {"description": "Qué es y qué no es una evaluación."},
"x-pt": {"description": "O que é e o que não é uma avaliação."},
"$ref": "#/$defs/text"
},
"scorecard": {
"title": "Scorecard",
"description": "What the design was judged by.",
"x-es": {"title": "Configuración", "description": "Con qué se juzgó el diseño."},
"x-pt": {"title": "Configuração", "description": "Com que o desenho foi avaliado."},
"type": "object",
"properties": {
"id": {
"title": "Id",
"description": "The scorecard's id.",
"x-es": {"title": "Identificador", "description": "El identificador de la configuración."},
"x-pt": {"title": "Identificador", "description": "O identificador da configuração."},
"type": "string"
},
"title": {
"description": "The scorecard's name.",
"x-es": {"description": "El nombre de la configuración."},
"x-pt": {"description": "O nome da configuração."},
"$ref": "#/$defs/text"
},
"hash": {
"title": "Hash",
"description": "The SHA-256 of all that the design was judged by: configuration, rubrics, libraries, schema of designs, process plugins. Spaces and the order of members do not count. Null where it was not asked for.",
"x-es": {
"title": "Huella",
"description": "El SHA-256 de todo aquello con lo que se juzgó el diseño: configuración, rúbricas, bibliotecas, esquema de los diseños, complementos de proceso. No cuentan los espacios ni el orden de los miembros. Null donde no se pidió."
},
"x-pt": {
"title": "Resumo criptográfico",
"description": "O SHA-256 de tudo aquilo com que o desenho foi avaliado: configuração, rubricas, bibliotecas, esquema dos desenhos, plugins de processo. Não contam os espaços nem a ordem dos membros. Null onde não foi pedido."
},
"type": ["string", "null"],
"pattern": "^sha256:[0-9a-f]{64}$"
}
},
"required": ["id", "title", "hash"],
"additionalProperties": false
},
"languages": {
"title": "Languages",
"description": "The languages of all texts, the first being the default.",
"x-es": {
"title": "Idiomas",
"description": "Los idiomas de todos los textos; el primero es el predeterminado."
},
"x-pt": {
"title": "Idiomas",
"description": "Os idiomas de todos os textos; o primeiro é o padrão."
},
"type": "array",
"items": {"type": "string"}
},
"design": {"$ref": "#/$defs/design"},
"redacted": {
"title": "Redacted",
"description": "Whether nothing of the design is quoted: people are roles, everything else is the name and number of its place.",
"x-es": {
"title": "Reservada",
"description": "Si no se cita nada del diseño: las personas son roles y lo demás es el nombre y el número de su lugar."
},
"x-pt": {
"title": "Reservada",
"description": "Se nada do desenho é citado: as pessoas são papéis e o resto é o nome e o número do seu lugar."
},
"type": "boolean"
},
"verdicts": {
"title": "Verdicts",
"description": "The verdicts that a lesson can have, the worst first.",
"x-es": {
"title": "Veredictos",
"description": "Los veredictos que puede tener una lección, el peor primero."
},
"x-pt": {
"title": "Vereditos",
"description": "Os vereditos que uma lição pode ter, o pior primeiro."
},
"type": "array",
"items": {"$ref": "#/$defs/verdict"}
},
"overall": {
"description": "The score over all lessons, where the scorecard names a strategy for one.",
"x-es": {
"description": "El puntaje sobre todas las lecciones, donde la configuración nombra una estrategia para ello."
},
"x-pt": {
"description": "A pontuação sobre todas as lições, onde a configuração indica uma estratégia para ela."
},
"oneOf": [{"type": "null"}, {"$ref": "#/$defs/score"}]
},
"lessons": {
"title": "Lessons",
"description": "The lessons, in the order of the scorecard.",
"x-es": {"title": "Lecciones", "description": "Las lecciones, en el orden de la configuración."},
"x-pt": {"title": "Lições", "description": "As lições, na ordem da configuração."},
"type": "array",
"items": {"$ref": "#/$defs/lesson"}
},
"changes": {
"title": "Changes",
"description": "What could be done next, the most worthwhile first.",
"x-es": {
"title": "Cambios",
"description": "Qué se podría hacer a continuación, lo más provechoso primero."
},
"x-pt": {
"title": "Mudanças",
"description": "O que se poderia fazer a seguir, o que mais vale a pena primeiro."
},
"type": "array",
"items": {"$ref": "#/$defs/change"}
},
"contradictions": {
"title": "Contradictions",
"description": "What in the design contradicts itself.",
"x-es": {"title": "Contradicciones", "description": "Qué se contradice en el diseño."},
"x-pt": {"title": "Contradições", "description": "O que se contradiz no desenho."},
"type": "array",
"items": {"$ref": "#/$defs/contradiction"}
},
"maps": {
"description": "What can be drawn of the design; null where only levels were asked for.",
"x-es": {"description": "Lo que se puede dibujar del diseño; null donde solo se pidieron niveles."},
"x-pt": {"description": "O que se pode desenhar em mapas do desenho; null onde só se pediram níveis."},
"oneOf": [{"type": "null"}, {"$ref": "#/$defs/maps"}]
}
},
"required": [
"format",
"engine",
"about",
"scorecard",
"languages",
"design",
"redacted",
"verdicts",
"overall",
"lessons",
"changes",
"contradictions",
"maps"
],
"additionalProperties": false,
"$defs": {
"indexes": {
"title": "Positions",
"description": "Positions in another list, from 0.",
"x-es": {"title": "Posiciones", "description": "Posiciones en otra lista, desde 0."},
"x-pt": {"title": "Posições", "description": "Posições em outra lista, a partir de 0."},
"type": "array",
"items": {"type": "integer", "minimum": 0}
},
"maps": {
"title": "Maps",
"description": "Who matters and where they are, and what leads from the agenda to results. Lists have at most 300 entries.",
"x-es": {
"title": "Mapas",
"description": "Quién importa y dónde está, y qué lleva de la agenda a los resultados. Las listas tienen a lo sumo 300 entradas."
},
"x-pt": {
"title": "Mapas",
"description": "Quem importa e onde está, e o que leva da pauta aos resultados. As listas têm no máximo 300 entradas."
},
"type": "object",
"properties": {
"families": {
"title": "Families",
"description": "The families of sectors.",
"x-es": {"title": "Familias", "description": "Las familias de sectores."},
"x-pt": {"title": "Famílias", "description": "As famílias de setores."},
"type": "array",
"items": {"$ref": "#/$defs/text"}
},
"stakeholders": {
"title": "Stakeholders",
"description": "Those who take part or stand on the map of stakeholders, each once.",
"x-es": {
"title": "Actores",
"description": "Quienes participan o están en el mapa de actores, cada uno una vez."
},
"x-pt": {
"title": "Atores",
"description": "Quem participa ou está no mapa de atores, cada um uma vez."
},
"type": "array",
"items": {
"type": "object",
"properties": {
"name": {"$ref": "#/$defs/text"},
"family": {
"title": "Family",
"description": "A position among the families; null where the sector has none.",
"x-es": {
"title": "Familia",
"description": "Una posición entre las familias; null si el sector no tiene ninguna."
},
"x-pt": {
"title": "Família",
"description": "Uma posição entre as famílias; null se o setor não tem nenhuma."
},
"type": ["integer", "null"],
"minimum": 0
},
"standing": {
"title": "Standing",
"description": "Where it is.",
"x-es": {"title": "Situación", "description": "Dónde está."},
"x-pt": {"title": "Situação", "description": "Onde está."},
"enum": [
"at-the-table", "observer", "consulted", "informed", "declined", "outside-with-reason",
"outside-without-reason", "not-stated"
]
}
},
"required": ["name", "family", "standing"],
"additionalProperties": false
}
},
"agenda": {
"title": "Agenda",
"description": "The items of the agenda with what they lead to.",
"x-es": {"title": "Agenda", "description": "Los puntos de la agenda con aquello a lo que llevan."},
"x-pt": {"title": "Pauta", "description": "Os itens da pauta com aquilo a que levam."},
"type": "array",
"items": {
"type": "object",
"properties": {
"name": {"$ref": "#/$defs/text"},
"negotiable": {
"title": "Negotiable",
"description": "Whether the table may decide on it.",
"x-es": {"title": "Negociable", "description": "Si la mesa puede decidir sobre él."},
"x-pt": {"title": "Negociável", "description": "Se a mesa pode decidir sobre ele."},
"type": "boolean"
},
"body": {
"title": "Body",
"description": "The body that decides, a position among the bodies.",
"x-es": {"title": "Instancia", "description": "La instancia que decide, una posición entre las instancias."},
"x-pt": {
"title": "Instância",
"description": "A instância que decide, uma posição entre as instâncias."
},
"type": ["integer", "null"],
"minimum": 0
},
"competence": {
"title": "Competence",
"description": "How the body stands to the item.",
"x-es": {"title": "Competencia", "description": "Qué es la instancia respecto del punto."},
"x-pt": {"title": "Competência", "description": "O que a instância é em relação ao item."},
"enum": ["competent", "not-competent", "not-stated", "no-body", "body-not-stated"]
},
"outputs": {"$ref": "#/$defs/indexes"}
},
"required": ["name", "negotiable", "body", "competence", "outputs"],
"additionalProperties": false
}
},
"bodies": {
"title": "Bodies",
"description": "The formal bodies.",
"x-es": {"title": "Instancias", "description": "Las instancias formales."},
"x-pt": {"title": "Instâncias", "description": "As instâncias formais."},
"type": "array",
"items": {"$ref": "#/$defs/text"}
},
"outputs": {
"title": "Outputs",
"description": "The outputs with the results that rest on them.",
"x-es": {"title": "Productos", "description": "Los productos con los resultados que se apoyan en ellos."},
"x-pt": {"title": "Produtos", "description": "Os produtos com os resultados que se apoiam neles."},
"type": "array",
"items": {
"type": "object",
"properties": {"name": {"$ref": "#/$defs/text"}, "results": {"$ref": "#/$defs/indexes"}},
"required": ["name", "results"],
"additionalProperties": false
}
},
"results": {
"title": "Results",
"description": "The results in words.",
"x-es": {"title": "Resultados", "description": "Los resultados en palabras."},
"x-pt": {"title": "Resultados", "description": "Os resultados em palavras."},
"type": "array",
"items": {"$ref": "#/$defs/text"}
},
"leftOut": {
"title": "Left out",
"description": "How many entries of these lists were left out.",
"x-es": {"title": "Omitidas", "description": "Cuántas entradas de estas listas se omitieron."},
"x-pt": {"title": "Omitidas", "description": "Quantas entradas destas listas foram omitidas."},
"type": "integer",
"minimum": 0
}
},
"required": ["families", "stakeholders", "agenda", "bodies", "outputs", "results", "leftOut"],
"additionalProperties": false
},
"text": {
"title": "Text",
"description": "A text by language (BCP 47 tags); “und” where it is the same in all, a name for example.",
"x-es": {
"title": "Texto",
"description": "Un texto por idioma (etiquetas BCP 47); “und” donde es igual en todos, un nombre por ejemplo."
},
"x-pt": {
"title": "Texto",
"description": "Um texto por idioma (etiquetas BCP 47); “und” onde é igual em todos, um nome por exemplo."
},
"type": "object",
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
},
"und": {
"type": "string",
"description": "The text in all languages.",
"x-es": {"description": "El texto en todos los idiomas."},
"x-pt": {"description": "O texto em todos os idiomas."}
}
},
"additionalProperties": {"type": "string"}
},
"ratio": {
"title": "Ratio",
"description": "An exact quotient; not in lowest terms, since 4 of 8 says more than a half.",
"x-es": {
"title": "Razón",
"description": "Un cociente exacto; sin simplificar, pues 4 de 8 dice más que la mitad."
},
"x-pt": {
"title": "Razão",
"description": "Um quociente exato; sem simplificar, pois 4 de 8 diz mais do que a metade."
},
"type": "object",
"properties": {
"numerator": {
"title": "Numerator",
"description": "The dividend.",
"x-es": {"title": "Numerador", "description": "El dividendo."},
"x-pt": {"title": "Numerador", "description": "O dividendo."},
"type": "integer"
},
"denominator": {
"title": "Denominator",
"description": "The divisor.",
"x-es": {"title": "Denominador", "description": "El divisor."},
"x-pt": {"title": "Denominador", "description": "O divisor."},
"type": "integer",
"minimum": 1
}
},
"required": ["numerator", "denominator"],
"additionalProperties": false
},
"place": {
"title": "Place",
"description": "A place in the design.",
"x-es": {"title": "Lugar", "description": "Un lugar del diseño."},
"x-pt": {"title": "Lugar", "description": "Um lugar do desenho."},
"type": "object",
"properties": {
"pointer": {
"title": "Pointer",
"description": "A JSON Pointer (RFC 6901) into the design.",
"x-es": {"title": "Puntero", "description": "Un puntero JSON (RFC 6901) a un lugar del diseño."},
"x-pt": {"title": "Ponteiro", "description": "Um ponteiro JSON (RFC 6901) para um lugar do desenho."},
"type": "string",
"examples": ["/participants/0/status"]
},
"line": {
"title": "Line",
"description": "The line, from 1.",
"x-es": {"title": "Línea", "description": "La línea, desde 1."},
"x-pt": {"title": "Linha", "description": "A linha, a partir de 1."},
"type": "integer",
"minimum": 0
},
"column": {
"title": "Column",
"description": "The column, from 1, in Unicode code points.",
"x-es": {"title": "Columna", "description": "La columna, desde 1, en puntos de código Unicode."},
"x-pt": {"title": "Coluna", "description": "A coluna, a partir de 1, em pontos de código Unicode."},
"type": "integer",
"minimum": 0
}
},
"required": ["pointer", "line", "column"],
"additionalProperties": false
},
"score": {
"title": "Score",
"description": "A score, 0 to 100 with at most seven decimals, in each reading; for trend and comparison only.",
"x-es": {
"title": "Puntaje",
"description": "Un puntaje, de 0 a 100 con siete decimales como máximo, en cada lectura; solo para tendencias y comparaciones."
},
"x-pt": {
"title": "Pontuação",
"description": "Uma pontuação, de 0 a 100 com no máximo sete casas decimais, em cada leitura; só para tendências e comparações."
},
"type": "object",
"properties": {
"shown": {
"description": "What is certain, with the evidence and the word of others that a criterion asks for.",
"x-es": {
"description": "Lo que es seguro, con la evidencia y la palabra de otros que un criterio pide."
},
"x-pt": {
"description": "O que é certo, com a evidência e a palavra de outros que um critério pede."
},
"type": "number",
"minimum": 0,
"maximum": 100
},
"claimed": {
"description": "The file taken at its word.",
"x-es": {"description": "El archivo tomado al pie de la letra."},
"x-pt": {"description": "O arquivo tomado ao pé da letra."},
"type": "number",
"minimum": 0,
"maximum": 100
},
"possible": {
"description": "All that is not stated, or waits for others, turns out well.",
"x-es": {"description": "Todo lo que no consta, o espera la palabra de otros, resulta bien."},
"x-pt": {"description": "Tudo o que não foi informado, ou espera a palavra de outros, é favorável."},
"type": "number",
"minimum": 0,
"maximum": 100
}
},
"required": ["shown", "claimed", "possible"],
"additionalProperties": false
},
"design": {
"title": "Design",
"description": "The design that was evaluated.",
"x-es": {"title": "Diseño", "description": "El diseño que se evaluó."},
"x-pt": {"title": "Desenho", "description": "O desenho que foi avaliado."},
"type": "object",
"properties": {
"file": {
"title": "File",
"description": "The file, as the user named it.",
"x-es": {
"title": "Archivo",
"description": "El archivo, con el nombre que le dio quien lo evaluó."
},
"x-pt": {
"title": "Arquivo",
"description": "O arquivo, com o nome que lhe deu quem o avaliou."
},
"type": "string"
},
"id": {
"title": "Id",
"description": "The design's id.",
"x-es": {"title": "Identificador", "description": "El identificador del diseño."},
"x-pt": {"title": "Identificador", "description": "O identificador do desenho."},
"type": "string"
},
"title": {
"description": "The design's title.",
"x-es": {"description": "El título del diseño."},
"x-pt": {"description": "O título do desenho."},
"$ref": "#/$defs/text"
},
"status": {
"title": "Status",
"description": "Whether the dialogue is proposed, launched or concluded.",
"x-es": {"title": "Estado", "description": "Si el diálogo está propuesto, iniciado o concluido."},
"x-pt": {"title": "Estado", "description": "Se o diálogo está proposto, em andamento ou concluído."},
"type": "string"
},
"asOf": {
"title": "As of",
"description": "The date for which all is said, YYYY-MM-DD.",
"x-es": {
"title": "Fecha de corte",
"description": "La fecha a la que se refiere todo lo dicho, AAAA-MM-DD."
},
"x-pt": {
"title": "Data de referência",
"description": "A data a que se refere tudo o que é dito, AAAA-MM-DD."
},
"type": "string",
"format": "date"
}
},
"required": ["file", "id", "title", "status", "asOf"],
"additionalProperties": false
},
"verdict": {
"title": "Verdict",
"description": "A verdict that a lesson can have.",
"x-es": {"title": "Veredicto", "description": "Un veredicto que puede tener una lección."},
"x-pt": {"title": "Veredito", "description": "Um veredito que uma lição pode ter."},
"type": "object",
"properties": {
"id": {
"title": "Id",
"description": "The verdict's id.",
"x-es": {"title": "Identificador", "description": "El identificador del veredicto."},
"x-pt": {"title": "Identificador", "description": "O identificador do veredito."},
"type": "string"
},
"title": {
"description": "The verdict's name for people.",
"x-es": {"description": "El nombre del veredicto para las personas."},
"x-pt": {"description": "O nome do veredito para as pessoas."},
"$ref": "#/$defs/text"
}
},
"required": ["id", "title"],
"additionalProperties": false
},
"clause": {
"title": "Clause",
"description": "A clause of a lesson.",
"x-es": {"title": "Cláusula", "description": "Una cláusula de una lección."},
"x-pt": {"title": "Cláusula", "description": "Uma cláusula de uma lição."},
"type": "object",
"properties": {
"id": {
"title": "Id",
"description": "The clause's id.",
"x-es": {"title": "Identificador", "description": "El identificador de la cláusula."},
"x-pt": {"title": "Identificador", "description": "O identificador da cláusula."},
"type": "string"
},
"text": {
"description": "The clause in our words.",
"x-es": {"description": "La cláusula en nuestras palabras."},
"x-pt": {"description": "A cláusula em nossas palavras."},
"$ref": "#/$defs/text"
}
},
"required": ["id", "text"],
"additionalProperties": false
},
"lesson": {
"title": "Lesson",
"description": "What the design came to on one lesson.",
"x-es": {"title": "Lección", "description": "Qué alcanzó el diseño en una lección."},
"x-pt": {"title": "Lição", "description": "O que o desenho alcançou em uma lição."},
"type": "object",
"properties": {
"id": {
"title": "Id",
"description": "The rubric's id.",
"x-es": {"title": "Identificador", "description": "El identificador de la rúbrica."},
"x-pt": {"title": "Identificador", "description": "O identificador da rubrica."},
"type": "string"
},
"title": {
"description": "The lesson's name.",
"x-es": {"description": "El nombre de la lección."},
"x-pt": {"description": "O nome da lição."},
"$ref": "#/$defs/text"
},
"lesson": {
"description": "The lesson in a sentence.",
"x-es": {"description": "La lección en una frase."},
"x-pt": {"description": "A lição em uma frase."},
"$ref": "#/$defs/text"
},
"weight": {
"title": "Weight",
"description": "The lesson's weight in an overall score.",
"x-es": {"title": "Peso", "description": "El peso de la lección en un puntaje total."},
"x-pt": {"title": "Peso", "description": "O peso da lição em uma pontuação total."},
"type": "integer",
"minimum": 1,
"maximum": 100
},
"verdict": {
"title": "Verdict",
"description": "The id of the lesson's verdict in each reading.",
"x-es": {
"title": "Veredicto",
"description": "El identificador del veredicto de la lección en cada lectura."
},
"x-pt": {
"title": "Veredito",
"description": "O identificador do veredito da lição em cada leitura."
},
"type": "object",
"properties": {
"shown": {
"description": "What is certain, with the evidence and the word of others that a criterion asks for.",
"x-es": {
"description": "Lo que es seguro, con la evidencia y la palabra de otros que un criterio pide."
},
"x-pt": {
"description": "O que é certo, com a evidência e a palavra de outros que um critério pede."
},
"type": "string"
},
"claimed": {
"description": "The file taken at its word.",
"x-es": {"description": "El archivo tomado al pie de la letra."},
"x-pt": {"description": "O arquivo tomado ao pé da letra."},
"type": "string"
},
"possible": {
"description": "All that is not stated, or waits for others, turns out well.",
"x-es": {"description": "Todo lo que no consta, o espera la palabra de otros, resulta bien."},
"x-pt": {
"description": "Tudo o que não foi informado, ou espera a palavra de outros, é favorável."
},
"type": "string"
}
},
"required": ["shown", "claimed", "possible"],
"additionalProperties": false
},
"number": {
"description": "The lesson's number; null where no criterion applies.",
"x-es": {"description": "El número de la lección; null donde no se aplica ningún criterio."},
"x-pt": {"description": "O número da lição; null onde nenhum critério se aplica."},
"oneOf": [{"type": "null"}, {"$ref": "#/$defs/score"}]
},
"scopeNote": {
"description": "Why the lesson applies only in part to this design.",
"x-es": {"description": "Por qué la lección se aplica solo en parte a este diseño."},
"x-pt": {"description": "Por que a lição se aplica só em parte a este desenho."},
"oneOf": [{"type": "null"}, {"$ref": "#/$defs/text"}]
},
"clauses": {
"title": "Clauses",
"description": "The clauses of the lesson that the criteria make operational.",
"x-es": {
"title": "Cláusulas",
"description": "Las cláusulas de la lección que los criterios hacen operativas."
},
"x-pt": {
"title": "Cláusulas",
"description": "As cláusulas da lição que os critérios tornam operativas."
},
"type": "array",
"items": {"$ref": "#/$defs/clause"}
},
"overrides": {
"title": "Changes to another rubric",
"description": "What the rubric changes in those that it extends, with the reasons.",
"x-es": {
"title": "Cambios a otra rúbrica",
"description": "Qué cambia la rúbrica en las que amplía, con las razones."
},
"x-pt": {
"title": "Mudanças em outra rubrica",
"description": "O que a rubrica muda nas que estende, com as razões."
},
"type": "array",
"items": {"$ref": "#/$defs/override"}
},
"criteria": {
"title": "Criteria",
"description": "The criteria, in the order of the rubric.",
"x-es": {"title": "Criterios", "description": "Los criterios, en el orden de la rúbrica."},
"x-pt": {"title": "Critérios", "description": "Os critérios, na ordem da rubrica."},
"type": "array",
"items": {"$ref": "#/$defs/criterion"}
}
},
"required": [
"id",
"title",
"lesson",
"weight",
"verdict",
"number",
"scopeNote",
"clauses",
"overrides",
"criteria"
],
"additionalProperties": false
},
"override": {
"title": "Change to another rubric",
"description": "Something that a rubric changes in one that it extends.",
"x-es": {
"title": "Cambio a otra rúbrica",
"description": "Algo que una rúbrica cambia en otra que amplía."
},
"x-pt": {
"title": "Mudança em outra rubrica",
"description": "Algo que uma rubrica muda em outra que estende."
},
"type": "object",
"properties": {
"kind": {
"title": "Kind",
"description": "What is changed: a number or all that a level asks for, a criterion's weight, whether it is required, or whether it is there.",
"x-es": {
"title": "Clase",
"description": "Qué se cambia: un número o todo lo que pide un nivel, el peso de un criterio, si es requisito o si está."
},
"x-pt": {
"title": "Tipo",
"description": "O que se muda: um número ou tudo o que um nível pede, o peso de um critério, se é obrigatório ou se está presente."
},
"enum": ["threshold", "condition", "weight", "gate", "added", "dropped"]
},
"base": {
"title": "Base",
"description": "The id of the rubric that is changed.",
"x-es": {"title": "Base", "description": "El identificador de la rúbrica que se cambia."},
"x-pt": {"title": "Base", "description": "O identificador da rubrica que se muda."},
"type": "string"
},
"criterion": {
"title": "Criterion",
"description": "The criterion's id.",
"x-es": {"title": "Criterio", "description": "El identificador del criterio."},
"x-pt": {"title": "Critério", "description": "O identificador do critério."},
"type": "string"
},
"title": {
"description": "The criterion's name.",
"x-es": {"description": "El nombre del criterio."},
"x-pt": {"description": "O nome do critério."},
"$ref": "#/$defs/text"
},
"level": {
"title": "Level",
"description": "The level that is changed, where one is.",
"x-es": {"title": "Nivel", "description": "El nivel que se cambia, donde se cambia uno."},
"x-pt": {"title": "Nível", "description": "O nível que se muda, onde se muda um."},
"type": ["integer", "null"],
"minimum": 1,
"maximum": 4
},
"label": {
"description": "What is counted, where a threshold is changed.",
"x-es": {"description": "Qué se cuenta, donde se cambia un umbral."},
"x-pt": {"description": "O que se conta, onde se muda um limiar."},
"oneOf": [{"type": "null"}, {"$ref": "#/$defs/text"}]
},
"before": {
"description": "What the other rubric says; of a criterion left out, the clauses that nothing serves any more.",
"x-es": {
"description": "Qué dice la otra rúbrica; de un criterio omitido, las cláusulas a las que ya nada responde."
},
"x-pt": {
"description": "O que diz a outra rubrica; de um critério omitido, as cláusulas a que nada mais responde."
},
"oneOf": [{"type": "null"}, {"$ref": "#/$defs/text"}]
},
"after": {
"description": "What this rubric says instead.",
"x-es": {"description": "Qué dice esta rúbrica en su lugar."},
"x-pt": {"description": "O que esta rubrica diz em seu lugar."},
"oneOf": [{"type": "null"}, {"$ref": "#/$defs/text"}]
},
"reason": {
"description": "Why, in the author's words.",
"x-es": {"description": "Por qué, en palabras de quien lo escribió."},
"x-pt": {"description": "Por quê, nas palavras de quem o escreveu."},
"$ref": "#/$defs/text"
}
},
"required": ["kind", "base", "criterion", "title", "level", "label", "before", "after", "reason"],
"additionalProperties": false
},
"criterion": {
"title": "Criterion",
"description": "What the design came to on one criterion, and why.",
"x-es": {"title": "Criterio", "description": "Qué alcanzó el diseño en un criterio, y por qué."},
"x-pt": {"title": "Critério", "description": "O que o desenho alcançou em um critério, e por quê."},
"type": "object",
"properties": {
"id": {
"title": "Id",
"description": "The criterion's id.",
"x-es": {"title": "Identificador", "description": "El identificador del criterio."},
"x-pt": {"title": "Identificador", "description": "O identificador do critério."},
"type": "string"
},
"title": {
"description": "The criterion's name.",
"x-es": {"description": "El nombre del criterio."},
"x-pt": {"description": "O nome do critério."},
"$ref": "#/$defs/text"
},
"question": {
"description": "What is asked.",
"x-es": {"description": "Qué se pregunta."},
"x-pt": {"description": "O que se pergunta."},
"$ref": "#/$defs/text"
},
"why": {
"description": "Why it is asked.",
"x-es": {"description": "Por qué se pregunta."},
"x-pt": {"description": "Por que se pergunta."},
"$ref": "#/$defs/text"
},
"clauses": {
"title": "Clauses",
"description": "The ids of the clauses that it makes operational.",
"x-es": {
"title": "Cláusulas",
"description": "Los identificadores de las cláusulas que hace operativas."
},
"x-pt": {
"title": "Cláusulas",
"description": "Os identificadores das cláusulas que torna operativas."
},
"type": "array",
"items": {"type": "string"}
},
"weight": {
"title": "Weight",
"description": "The weight.",
"x-es": {"title": "Peso", "description": "El peso."},
"x-pt": {"title": "Peso", "description": "O peso."},
"type": "integer",
"minimum": 1,
"maximum": 100
},
"gate": {
"title": "Gate",
"description": "Whether the lesson's verdict depends on it alone already.",
"x-es": {
"title": "Requisito",
"description": "Si el veredicto de la lección ya depende solo de él."
},
"x-pt": {
"title": "Obrigatório",
"description": "Se o veredito da lição já depende só dele."
},
"type": "boolean"
},
"limits": {
"description": "What a machine cannot see here.",
"x-es": {"description": "Qué no puede ver aquí una máquina."},
"x-pt": {"description": "O que uma máquina não pode ver aqui."},
"oneOf": [{"type": "null"}, {"$ref": "#/$defs/text"}]
},
"watch": {
"description": "How it can be met on paper only.",
"x-es": {"description": "Cómo se puede cumplir solo en el papel."},
"x-pt": {"description": "Como pode ser cumprido só no papel."},
"oneOf": [{"type": "null"}, {"$ref": "#/$defs/text"}]
},
"level": {
"title": "Level",
"description": "The level 0 to 4 in each reading; null where it cannot be judged or does not apply.",
"x-es": {
"title": "Nivel",
"description": "El nivel, de 0 a 4, en cada lectura; null donde no se puede evaluar o no se aplica."
},
"x-pt": {
"title": "Nível",
"description": "O nível, de 0 a 4, em cada leitura; null onde não é avaliável ou não se aplica."
},
"type": "object",
"properties": {
"shown": {
"description": "What is certain, with the evidence and the word of others that a criterion asks for.",
"x-es": {
"description": "Lo que es seguro, con la evidencia y la palabra de otros que un criterio pide."
},
"x-pt": {
"description": "O que é certo, com a evidência e a palavra de outros que um critério pede."
},
"type": ["integer", "null"],
"minimum": 0,
"maximum": 4
},
"claimed": {
"description": "The file taken at its word.",
"x-es": {"description": "El archivo tomado al pie de la letra."},
"x-pt": {"description": "O arquivo tomado ao pé da letra."},
"type": ["integer", "null"],
"minimum": 0,
"maximum": 4
},
"possible": {
"description": "All that is not stated, or waits for others, turns out well.",
"x-es": {"description": "Todo lo que no consta, o espera la palabra de otros, resulta bien."},
"x-pt": {
"description": "Tudo o que não foi informado, ou espera a palavra de outros, é favorável."
},
"type": ["integer", "null"],
"minimum": 0,
"maximum": 4
}
},
"required": ["shown", "claimed", "possible"],
"additionalProperties": false
},
"outcome": {
"title": "Outcome",
"description": "What keeps the criterion at its shown level.",
"x-es": {"title": "Resultado", "description": "Qué retiene al criterio en su nivel mostrado."},
"x-pt": {"title": "Resultado", "description": "O que retém o critério no seu nível demonstrado."},
"enum": [
"judged",
"not-stated",
"stated-none",
"needs-evidence",
"awaiting-attestation",
"cannot-judge",
"not-applicable"
]
},
"outcomeText": {
"description": "The rubric's words for an outcome that comes from it.",
"x-es": {"description": "Las palabras de la rúbrica para un resultado que viene de ella."},
"x-pt": {"description": "As palavras da rubrica para um resultado que vem dela."},
"oneOf": [{"type": "null"}, {"$ref": "#/$defs/text"}]
},
"levels": {
"title": "Levels",
"description": "The five levels, 0 to 4.",
"x-es": {"title": "Niveles", "description": "Los cinco niveles, de 0 a 4."},
"x-pt": {"title": "Níveis", "description": "Os cinco níveis, de 0 a 4."},
"type": "array",
"items": {"$ref": "#/$defs/level"},
"minItems": 5,
"maxItems": 5
},
"measures": {
"title": "Measures",
"description": "What was counted.",
"x-es": {"title": "Medidas", "description": "Qué se contó."},
"x-pt": {"title": "Medidas", "description": "O que foi contado."},
"type": "array",
"items": {"$ref": "#/$defs/measure"}
},
"evidence": {
"title": "Evidence",
"description": "What the result rests on, and what is missing; the first 24 of each.",
"x-es": {
"title": "Evidencia",
"description": "En qué se apoya el resultado, y qué falta; los primeros 24 de cada cosa."
},
"x-pt": {
"title": "Evidência",
"description": "Em que o resultado se apoia, e o que falta; os primeiros 24 de cada coisa."
},
"type": "array",
"items": {"$ref": "#/$defs/evidence"}
},
"advice": {
"description": "How to reach the next level; null at the top and where the criterion does not apply.",
"x-es": {
"description": "Cómo alcanzar el nivel siguiente; null en el más alto y donde el criterio no se aplica."
},
"x-pt": {
"description": "Como alcançar o nível seguinte; null no mais alto e onde o critério não se aplica."
},
"oneOf": [{"type": "null"}, {"$ref": "#/$defs/text"}]
},
"place": {
"description": "Where in the design the answer is written, or the nearest place above it.",
"x-es": {
"description": "Dónde está escrita la respuesta en el diseño, o el lugar más cercano por encima."
},
"x-pt": {
"description": "Onde a resposta está escrita no desenho, ou o lugar mais próximo acima."
},
"$ref": "#/$defs/place"
},
"attestation": {
"description": "What others are asked to attest, where the criterion asks that.",
"x-es": {"description": "Qué se pide que otros dejen constar, donde el criterio lo pide."},
"x-pt": {"description": "O que se pede que outros atestem, onde o critério o pede."},
"oneOf": [{"type": "null"}, {"$ref": "#/$defs/attestation"}]
}
},
"required": [
"id",
"title",
"question",
"why",
"clauses",
"weight",
"gate",
"limits",
"watch",
"level",
"outcome",
"outcomeText",
"levels",
"measures",
"evidence",
"advice",
"place",
"attestation"
],
"additionalProperties": false
},
"level": {
"title": "Level",
"description": "A rung of the ladder. The levels are cumulative.",
"x-es": {"title": "Nivel", "description": "Un peldaño de la escala. Los niveles son acumulativos."},
"x-pt": {"title": "Nível", "description": "Um degrau da escala. Os níveis são cumulativos."},
"type": "object",
"properties": {
"descriptor": {
"description": "What the level looks like.",
"x-es": {"description": "Cómo se ve el nivel."},
"x-pt": {"description": "Como é o nível."},
"$ref": "#/$defs/text"
},
"origin": {
"title": "Origin",
"description": "Where the threshold comes from; null for level 0.",
"x-es": {"title": "Origen", "description": "De dónde viene el umbral; null para el nivel 0."},
"x-pt": {"title": "Origem", "description": "De onde vem o limiar; null para o nível 0."},
"enum": ["case", "framework", "judgement", null]
},
"note": {
"description": "More on the threshold.",
"x-es": {"description": "Más sobre el umbral."},
"x-pt": {"description": "Mais sobre o limiar."},
"oneOf": [{"type": "null"}, {"$ref": "#/$defs/text"}]
},
"holds": {
"title": "Holds",
"description": "Whether what this level itself asks holds, in each reading.",
"x-es": {
"title": "Se cumple",
"description": "Si se cumple lo que este nivel mismo pide, en cada lectura."
},
"x-pt": {
"title": "Cumpre-se",
"description": "Se o que este próprio nível pede se cumpre, em cada leitura."
},
"type": "object",
"properties": {
"shown": {
"description": "What is certain, with the evidence and the word of others that a criterion asks for.",
"x-es": {
"description": "Lo que es seguro, con la evidencia y la palabra de otros que un criterio pide."
},
"x-pt": {
"description": "O que é certo, com a evidência e a palavra de outros que um critério pede."
},
"type": "boolean"
},
"claimed": {
"description": "The file taken at its word.",
"x-es": {"description": "El archivo tomado al pie de la letra."},
"x-pt": {"description": "O arquivo tomado ao pé da letra."},
"type": "boolean"
},
"possible": {
"description": "All that is not stated, or waits for others, turns out well.",
"x-es": {"description": "Todo lo que no consta, o espera la palabra de otros, resulta bien."},
"x-pt": {
"description": "Tudo o que não foi informado, ou espera a palavra de outros, é favorável."
},
"type": "boolean"
}
},
"required": ["shown", "claimed", "possible"],
"additionalProperties": false
}
},
"required": ["descriptor", "origin", "note", "holds"],
"additionalProperties": false
},
"measure": {
"title": "Measure",
"description": "What a measure came to.",
"x-es": {"title": "Medida", "description": "Qué dio una medida."},
"x-pt": {"title": "Medida", "description": "O que uma medida deu."},
"type": "object",
"properties": {
"name": {
"title": "Name",
"description": "The measure's name in the rubric.",
"x-es": {"title": "Nombre", "description": "El nombre de la medida en la rúbrica."},
"x-pt": {"title": "Nome", "description": "O nome da medida na rubrica."},
"type": "string"
},
"label": {
"description": "What is counted.",
"x-es": {"description": "Qué se cuenta."},
"x-pt": {"description": "O que se conta."},
"$ref": "#/$defs/text"
},
"unit": {
"title": "Unit",
"description": "What the number stands for; dates are days since 1 January 1970.",
"x-es": {
"title": "Unidad",
"description": "Qué representa el número; las fechas son días desde el 1 de enero de 1970."
},
"x-pt": {
"title": "Unidade",
"description": "O que o número representa; as datas são dias desde 1.º de janeiro de 1970."
},
"enum": ["count", "share", "days", "months", "date"]
},
"value": {
"description": "The value, an interval; null where there is nothing to count.",
"x-es": {"description": "El valor, un intervalo; null donde no hay nada que contar."},
"x-pt": {"description": "O valor, um intervalo; null onde não há nada a contar."},
"oneOf": [
{"type": "null"},
{
"type": "object",
"properties": {
"least": {
"description": "The least that it may be; null where nothing bounds it below.",
"x-es": {"description": "Lo menos que puede ser; null donde nada lo acota por debajo."},
"x-pt": {"description": "O mínimo que pode ser; null onde nada o limita por baixo."},
"oneOf": [{"type": "null"}, {"$ref": "#/$defs/ratio"}]
},
"most": {
"description": "The most that it may be; null where nothing bounds it above.",
"x-es": {"description": "Lo más que puede ser; null donde nada lo acota por encima."},
"x-pt": {"description": "O máximo que pode ser; null onde nada o limita por cima."},
"oneOf": [{"type": "null"}, {"$ref": "#/$defs/ratio"}]
}
},
"required": ["least", "most"],
"additionalProperties": false
}
]
},
"counted": {
"description": "For a share: what was certainly counted.",
"x-es": {"description": "De una proporción: lo contado con seguridad."},
"x-pt": {"description": "De uma proporção: o que foi contado com segurança."},
"oneOf": [{"type": "null"}, {"$ref": "#/$defs/ratio"}]
},
"total": {
"description": "For a share: out of how many.",
"x-es": {"description": "De una proporción: de cuántos."},
"x-pt": {"description": "De uma proporção: de quantos."},
"oneOf": [{"type": "null"}, {"$ref": "#/$defs/ratio"}]
},
"text": {
"description": "The value in words.",
"x-es": {"description": "El valor en palabras."},
"x-pt": {"description": "O valor em palavras."},
"$ref": "#/$defs/text"
}
},
"required": ["name", "label", "unit", "value", "counted", "total", "text"],
"additionalProperties": false
},
"evidence": {
"title": "Evidence",
"description": "A node that the result rests on, or where something is missing.",
"x-es": {
"title": "Evidencia",
"description": "Un nodo en el que se apoya el resultado, o donde falta algo."
},
"x-pt": {
"title": "Evidência",
"description": "Um nó em que o resultado se apoia, ou onde falta algo."
},
"type": "object",
"properties": {
"role": {
"title": "Role",
"description": "Whether the node was counted, or something that would be counted is not stated here.",
"x-es": {
"title": "Papel",
"description": "Si el nodo se contó, o si aquí no consta algo que se contaría."
},
"x-pt": {
"title": "Papel",
"description": "Se o nó foi contado, ou se aqui não foi informado algo que se contaria."
},
"enum": ["counted", "not-stated"]
},
"label": {
"description": "What is there, in a few words; for something not stated the name of the field.",
"x-es": {
"description": "Qué hay allí, en pocas palabras; de lo que no consta, el nombre del campo."
},
"x-pt": {
"description": "O que há ali, em poucas palavras; do que não foi informado, o nome do campo."
},
"$ref": "#/$defs/text"
},
"place": {"$ref": "#/$defs/place"}
},
"required": ["role", "label", "place"],
"additionalProperties": false
},
"attestation": {
"title": "Attestation",
"description": "What others are asked.",
"x-es": {"title": "Constancia", "description": "Qué se pregunta a otros."},
"x-pt": {"title": "Atestação", "description": "O que se pergunta a outros."},
"type": "object",
"properties": {
"question": {
"description": "The question to ask.",
"x-es": {"description": "La pregunta que hay que hacer."},
"x-pt": {"description": "A pergunta a fazer."},
"$ref": "#/$defs/text"
},
"fromLevel": {
"title": "From level",
"description": "The level from which it counts.",
"x-es": {"title": "Desde el nivel", "description": "El nivel desde el que cuenta."},
"x-pt": {"title": "A partir do nível", "description": "O nível a partir do qual conta."},
"type": "integer",
"minimum": 1,
"maximum": 4
},
"capacities": {
"title": "Capacities",
"description": "In which capacities people may answer.",
"x-es": {"title": "Calidades", "description": "En qué calidades se puede responder."},
"x-pt": {"title": "Qualidades", "description": "Em que qualidades se pode responder."},
"type": "array",
"items": {"type": "string"}
},
"agreeing": {
"title": "Agreeing",
"description": "How many agree.",
"x-es": {"title": "De acuerdo", "description": "Cuántos están de acuerdo."},
"x-pt": {"title": "De acordo", "description": "Quantos estão de acordo."},
"type": "integer",
"minimum": 0
},
"disagreeing": {
"title": "Disagreeing",
"description": "How many disagree.",
"x-es": {"title": "En desacuerdo", "description": "Cuántos no están de acuerdo."},
"x-pt": {"title": "Em desacordo", "description": "Quantos não estão de acordo."},
"type": "integer",
"minimum": 0
},
"stale": {
"title": "Stale",
"description": "How many agree with another version of the design than this one; they count neither way.",
"x-es": {
"title": "Caducas",
"description": "Cuántos están de acuerdo con otra versión del diseño que esta; no cuentan ni a favor ni en contra."
},
"x-pt": {
"title": "Vencidas",
"description": "Quantos estão de acordo com outra versão do desenho que não esta; não contam nem a favor nem contra."
},
"type": "integer",
"minimum": 0
},
"unbound": {
"title": "Without version",
"description": "How many agree without saying with which version of the design; they count neither way.",
"x-es": {
"title": "Sin versión",
"description": "Cuántos están de acuerdo sin decir con qué versión del diseño; no cuentan ni a favor ni en contra."
},
"x-pt": {
"title": "Sem versão",
"description": "Quantos estão de acordo sem dizer com que versão do desenho; não contam nem a favor nem contra."
},
"type": "integer",
"minimum": 0
}
},
"required": ["question", "fromLevel", "capacities", "agreeing", "disagreeing", "stale", "unbound"],
"additionalProperties": false
},
"change": {
"title": "Change",
"description": "One criterion one level up.",
"x-es": {"title": "Cambio", "description": "Un criterio, un nivel más arriba."},
"x-pt": {"title": "Mudança", "description": "Um critério, um nível acima."},
"type": "object",
"properties": {
"criterion": {
"title": "Criterion",
"description": "The criterion's id.",
"x-es": {"title": "Criterio", "description": "El identificador del criterio."},
"x-pt": {"title": "Critério", "description": "O identificador do critério."},
"type": "string"
},
"lesson": {
"title": "Lesson",
"description": "The lesson's id.",
"x-es": {"title": "Lección", "description": "El identificador de la lección."},
"x-pt": {"title": "Lição", "description": "O identificador da lição."},
"type": "string"
},
"from": {
"title": "From",
"description": "The level now; null where it cannot be judged.",
"x-es": {"title": "De", "description": "El nivel de ahora; null donde no se puede evaluar."},
"x-pt": {"title": "De", "description": "O nível de agora; null onde não é avaliável."},
"type": ["integer", "null"],
"minimum": 0,
"maximum": 4
},
"to": {
"title": "To",
"description": "The level then.",
"x-es": {"title": "A", "description": "El nivel que se alcanzaría."},
"x-pt": {"title": "Para", "description": "O nível que seria alcançado."},
"type": "integer",
"minimum": 1,
"maximum": 4
},
"kind": {
"title": "Kind",
"description": "Document what is claimed, ask others to attest it, write down what is not stated, or change the design.",
"x-es": {
"title": "Clase",
"description": "Documentar lo afirmado, pedir que otros lo dejen constar, escribir lo que no consta o cambiar el diseño."
},
"x-pt": {
"title": "Tipo",
"description": "Documentar o declarado, pedir que outros o atestem, escrever o que não foi informado ou mudar o desenho."
},
"enum": ["evidence", "attestation", "statement", "design"]
},
"advice": {
"description": "What to do.",
"x-es": {"description": "Qué hacer."},
"x-pt": {"description": "O que fazer."},
"$ref": "#/$defs/text"
},
"place": {
"description": "Where to write it.",
"x-es": {"description": "Dónde escribirlo."},
"x-pt": {"description": "Onde escrevê-lo."},
"$ref": "#/$defs/place"
},
"gain": {
"title": "Gain",
"description": "The points that the lesson's number gains in the shown reading: recomputed, not estimated.",
"x-es": {
"title": "Ganancia",
"description": "Los puntos que gana el número de la lección en la lectura mostrada: calculados de nuevo, no estimados."
},
"x-pt": {
"title": "Ganho",
"description": "Os pontos que o número da lição ganha na leitura do demonstrado: calculados de novo, não estimados."
},
"type": "number",
"minimum": -100,
"maximum": 100
},
"verdict": {
"title": "Verdict",
"description": "The id of the lesson's verdict then.",
"x-es": {
"title": "Veredicto",
"description": "El identificador del veredicto que tendría la lección."
},
"x-pt": {
"title": "Veredito",
"description": "O identificador do veredito que a lição teria."
},
"type": "string"
},
"gate": {
"title": "Gate",
"description": "Whether the criterion is a gate.",
"x-es": {"title": "Requisito", "description": "Si el criterio es requisito."},
"x-pt": {"title": "Obrigatório", "description": "Se o critério é obrigatório."},
"type": "boolean"
},
"missing": {
"title": "Missing",
"description": "How many single conditions of the next level are not met.",
"x-es": {
"title": "Faltan",
"description": "Cuántas condiciones simples del nivel siguiente no se cumplen."
},
"x-pt": {
"title": "Faltam",
"description": "Quantas condições simples do nível seguinte não se cumprem."
},
"type": "integer",
"minimum": 0
}
},
"required": [
"criterion",
"lesson",
"from",
"to",
"kind",
"advice",
"place",
"gain",
"verdict",
"gate",
"missing"
],
"additionalProperties": false
},
"contradiction": {
"title": "Contradiction",
"description": "A contradiction that was found; it lowers no level.",
"x-es": {
"title": "Contradicción",
"description": "Una contradicción encontrada; no baja ningún nivel."
},
"x-pt": {
"title": "Contradição",
"description": "Uma contradição encontrada; não rebaixa nenhum nível."
},
"type": "object",
"properties": {
"id": {
"title": "Id",
"description": "The contradiction's id.",
"x-es": {"title": "Identificador", "description": "El identificador de la contradicción."},
"x-pt": {"title": "Identificador", "description": "O identificador da contradição."},
"type": "string"
},
"title": {"description": "Its name.", "x-es": {"description": "Su nombre."}, "x-pt": {"description": "O seu nome."}, "$ref": "#/$defs/text"},
"message": {
"description": "What contradicts what.",
"x-es": {"description": "Qué contradice a qué."},
"x-pt": {"description": "O que contradiz o quê."},
"$ref": "#/$defs/text"
},
"lessons": {
"title": "Lessons",
"description": "The ids of the lessons that it concerns.",
"x-es": {
"title": "Lecciones",
"description": "Los identificadores de las lecciones a las que atañe."
},
"x-pt": {
"title": "Lições",
"description": "Os identificadores das lições a que diz respeito."
},
"type": "array",
"items": {"type": "string"}
},
"places": {
"title": "Places",
"description": "Where it shows.",
"x-es": {"title": "Lugares", "description": "Dónde se ve."},
"x-pt": {"title": "Lugares", "description": "Onde se vê."},
"type": "array",
"items": {"$ref": "#/$defs/place"}
}
},
"required": ["id", "title", "message", "lessons", "places"],
"additionalProperties": false
}
}
}
"""#
}
