// Written by Scripts/embed-files; change the file that it carries instead.
// swift-format-ignore-file

extension BuiltInFiles {
  /// The text of `Rubrics/dialogue-design.schema.json`.
  static let dialogueDesignSchema: String = #"""
{
"$schema": "https://json-schema.org/draft/2020-12/schema",
"$id": "urn:cabildo:dialogue-design:1",
"$comment": "Besides the standard keywords: x-es holds the Spanish title and description; x-labels the names of enumerated values; x-identity names the field that identifies the items of a list; x-refers-to points to the list of this document that a reference belongs to (the words unknown and none are no references, nor is any word under x-also). The family of each sector, and what must hold between fields and JSON Schema cannot say, stand in common.json.",
"title": "Dialogue design",
"description": "The written design of a policy dialogue among many actors. A field left out means “not stated”; “unknown” means that the author knows it is not known; “none” means that there is none. null is not used.",
"x-es": {
"title": "Diseño de diálogo",
"description": "El diseño escrito de un diálogo de política entre muchos actores. Un campo omitido significa «no consignado»; «unknown», que se sabe que no se conoce; «none», que no hay. No se usa null."
},
"x-pt": {
"title": "Desenho de diálogo",
"description": "O desenho escrito de um diálogo de política entre muitos atores. Um campo omitido significa “não informado”; “unknown”, que se sabe que não se conhece; “none”, que não há. null não é usado."
},
"type": "object",
"required": ["format", "id", "title", "as_of", "status", "actors"],
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
"description": "Marks the file as a dialogue design of this version.",
"x-es": {"title": "Formato", "description": "Marca el archivo como diseño de diálogo de esta versión."},
"x-pt": {"title": "Formato", "description": "Marca o arquivo como desenho de diálogo desta versão."},
"const": "dialogue-design/1"
},
"id": {
"title": "Id",
"description": "Short name of the design.",
"x-es": {"title": "Identificador", "description": "Nombre corto del diseño."},
"x-pt": {"title": "Identificador", "description": "Nome curto do desenho."},
"$ref": "#/$defs/identifier"
},
"title": {
"title": "Title",
"description": "Name of the dialogue, in one or more languages.",
"x-es": {"title": "Título", "description": "Nombre del diálogo, en uno o más idiomas."},
"x-pt": {"title": "Título", "description": "Nome do diálogo, em um ou mais idiomas."},
"$ref": "#/$defs/localized_text"
},
"note": {"$ref": "#/$defs/note"},
"status": {
"title": "Status",
"description": "Proposed, launched, or concluded (for coding past cases).",
"x-es": {
"title": "Estado",
"description": "Propuesto, en marcha o concluido (para codificar casos pasados)."
},
"x-pt": {
"title": "Situação",
"description": "Proposto, em andamento ou concluído (para codificar casos passados)."
},
"enum": ["proposed", "launched", "concluded"],
"x-labels": {
"proposed": {"en": "Proposed", "es": "Propuesto", "pt": "Proposto"},
"launched": {"en": "Launched", "es": "En marcha", "pt": "Em andamento"},
"concluded": {"en": "Concluded", "es": "Concluido", "pt": "Concluído"}
}
},
"as_of": {
"title": "As of",
"description": "The reference date: all that is said holds on this day, and it stands for “today” in every comparison of dates.",
"x-es": {
"title": "A la fecha",
"description": "La fecha de referencia: todo lo dicho vale a este día, y hace las veces de «hoy» en cada comparación de fechas."
},
"x-pt": {
"title": "Na data",
"description": "A data de referência: tudo o que é dito vale nesse dia, e ela faz as vezes de “hoje” em cada comparação de datas."
},
"$ref": "#/$defs/date",
"examples": ["2026-03-15"]
},
"prepared_by": {
"title": "Authors of the file",
"description": "Actors who wrote this file, where they are in the list of actors.",
"x-es": {
"title": "Autores del archivo",
"description": "Actores que escribieron este archivo, si están en la lista de actores."
},
"x-pt": {
"title": "Autores do arquivo",
"description": "Atores que escreveram este arquivo, se estão na lista de atores."
},
"$ref": "#/$defs/stated_list",
"items": {"$ref": "#/$defs/identifier", "x-refers-to": "/actors"},
"uniqueItems": true
},
"jurisdiction": {
"title": "Jurisdiction",
"description": "Where the policy holds.",
"x-es": {"title": "Jurisdicción", "description": "Dónde rige la política."},
"x-pt": {"title": "Jurisdição", "description": "Onde a política vigora."},
"$ref": "#/$defs/jurisdiction"
},
"policy_area": {
"title": "Policy area",
"description": "The field of policy.",
"x-es": {"title": "Área de política", "description": "El campo de la política."},
"x-pt": {"title": "Área de política", "description": "O campo da política."},
"$ref": "#/$defs/text",
"examples": ["water", "public security"]
},
"purpose": {
"title": "Purpose",
"description": "What the dialogue is for.",
"x-es": {"title": "Propósito", "description": "Para qué es el diálogo."},
"x-pt": {"title": "Propósito", "description": "Para que serve o diálogo."},
"$ref": "#/$defs/purpose"
},
"problem_framing": {
"title": "Framing of the problem",
"description": "Positions, words and questions.",
"x-es": {"title": "Encuadre del problema", "description": "Posiciones, palabras y preguntas."},
"x-pt": {"title": "Enquadramento do problema", "description": "Posições, palavras e perguntas."},
"$ref": "#/$defs/problem_framing"
},
"actors": {
"title": "Actors",
"description": "Everyone this file speaks of, listed once.",
"x-es": {
"title": "Actores",
"description": "Todos los actores de los que habla el archivo, una sola vez."
},
"x-pt": {"title": "Atores", "description": "Todos os atores de que o arquivo fala, uma só vez."},
"$ref": "#/$defs/stated_list",
"items": {"$ref": "#/$defs/actor"},
"x-identity": "id"
},
"stakeholder_map": {
"title": "Stakeholder map",
"description": "Who matters for this policy.",
"x-es": {"title": "Mapa de actores", "description": "Quién importa para esta política."},
"x-pt": {"title": "Mapa de atores", "description": "Quem importa para esta política."},
"$ref": "#/$defs/stakeholder_map"
},
"conveners": {
"title": "Conveners",
"description": "Who calls and promotes the dialogue.",
"x-es": {"title": "Convocantes", "description": "Quiénes convocan y promueven el diálogo."},
"x-pt": {"title": "Convocantes", "description": "Quem convoca e promove o diálogo."},
"$ref": "#/$defs/stated_list",
"items": {"$ref": "#/$defs/convener"},
"x-identity": "actor_id"
},
"participants": {
"title": "Participants",
"description": "Who sits at the table.",
"x-es": {"title": "Participantes", "description": "Quiénes se sientan a la mesa."},
"x-pt": {"title": "Participantes", "description": "Quem se senta à mesa."},
"$ref": "#/$defs/stated_list",
"items": {"$ref": "#/$defs/participant"},
"x-identity": "actor_id"
},
"intermediaries": {
"title": "Intermediaries",
"description": "Who stands between the sides.",
"x-es": {"title": "Intermediarios", "description": "Quiénes están entre las partes."},
"x-pt": {"title": "Intermediários", "description": "Quem está entre as partes."},
"$ref": "#/$defs/stated_list",
"items": {"$ref": "#/$defs/intermediary"},
"x-identity": "actor_id"
},
"coalition": {
"title": "Coalition",
"description": "Who carries the matter together.",
"x-es": {"title": "Coalición", "description": "Quiénes llevan juntos el asunto."},
"x-pt": {"title": "Coalizão", "description": "Quem conduz o assunto em conjunto."},
"$ref": "#/$defs/coalition"
},
"agenda": {
"title": "Agenda",
"description": "What is to be settled, and who decides it.",
"x-es": {"title": "Agenda", "description": "Qué hay que resolver, y quién lo decide."},
"x-pt": {"title": "Pauta", "description": "O que é preciso resolver, e quem decide."},
"$ref": "#/$defs/stated_list",
"items": {"$ref": "#/$defs/agenda_item"},
"x-identity": "id"
},
"process": {
"title": "Process",
"description": "Phases, rules, safety valves.",
"x-es": {"title": "Proceso", "description": "Fases, reglas, válvulas de seguridad."},
"x-pt": {"title": "Processo", "description": "Fases, regras, válvulas de segurança."},
"$ref": "#/$defs/process"
},
"decision_rules": {
"title": "Decision rules",
"description": "How the table decides.",
"x-es": {"title": "Reglas de decisión", "description": "Cómo decide la mesa."},
"x-pt": {"title": "Regras de decisão", "description": "Como a mesa decide."},
"$ref": "#/$defs/decision_rules"
},
"formal_bodies": {
"title": "Formal bodies",
"description": "Bodies that can turn outputs into decisions.",
"x-es": {
"title": "Instancias formales",
"description": "Instancias que pueden convertir los productos en decisiones."
},
"x-pt": {
"title": "Instâncias formais",
"description": "Instâncias que podem converter os produtos em decisões."
},
"$ref": "#/$defs/stated_list",
"items": {"$ref": "#/$defs/formal_body"},
"x-identity": "id"
},
"outputs": {
"title": "Outputs",
"description": "What the dialogue delivers.",
"x-es": {"title": "Productos", "description": "Lo que entrega el diálogo."},
"x-pt": {"title": "Produtos", "description": "O que o diálogo entrega."},
"$ref": "#/$defs/stated_list",
"items": {"$ref": "#/$defs/output"},
"x-identity": "id"
},
"results": {
"title": "Results",
"description": "What should change outside the dialogue.",
"x-es": {"title": "Resultados", "description": "Lo que debe cambiar fuera del diálogo."},
"x-pt": {"title": "Resultados", "description": "O que deve mudar fora do diálogo."},
"$ref": "#/$defs/stated_list",
"items": {"$ref": "#/$defs/result"},
"x-identity": "id"
},
"resources": {
"title": "Resources",
"description": "Money, people, support.",
"x-es": {"title": "Recursos", "description": "Dinero, personas, apoyos."},
"x-pt": {"title": "Recursos", "description": "Dinheiro, pessoas, apoios."},
"$ref": "#/$defs/resources"
},
"communication": {
"title": "Communication",
"description": "What is public and how.",
"x-es": {"title": "Comunicación", "description": "Qué es público y cómo."},
"x-pt": {"title": "Comunicação", "description": "O que é público e como."},
"$ref": "#/$defs/communication"
},
"follow_up": {
"title": "Follow-up",
"description": "Who watches over the results.",
"x-es": {"title": "Seguimiento", "description": "Quién vigila los resultados."},
"x-pt": {"title": "Acompanhamento", "description": "Quem acompanha os resultados."},
"$ref": "#/$defs/follow_up"
},
"evaluation": {
"title": "Evaluation",
"description": "How the dialogue is evaluated.",
"x-es": {"title": "Evaluación", "description": "Cómo se evalúa el diálogo."},
"x-pt": {"title": "Avaliação", "description": "Como o diálogo é avaliado."},
"$ref": "#/$defs/evaluation"
},
"risks": {
"title": "Risks",
"description": "What may go wrong.",
"x-es": {"title": "Riesgos", "description": "Lo que puede salir mal."},
"x-pt": {"title": "Riscos", "description": "O que pode dar errado."},
"$ref": "#/$defs/stated_list",
"items": {"$ref": "#/$defs/risk"},
"x-identity": "id"
},
"calendar": {
"title": "Calendar",
"description": "Dates that open or close windows for decision.",
"x-es": {"title": "Calendario", "description": "Fechas que abren o cierran ventanas de decisión."},
"x-pt": {"title": "Calendário", "description": "Datas que abrem ou fecham janelas de decisão."},
"$ref": "#/$defs/stated_list",
"items": {"$ref": "#/$defs/calendar_event"},
"x-identity": "id"
},
"evidence": {
"title": "Evidence",
"description": "Sources that show what the file says.",
"x-es": {"title": "Evidencia", "description": "Fuentes que muestran lo que dice el archivo."},
"x-pt": {"title": "Evidência", "description": "Fontes que mostram o que o arquivo diz."},
"$ref": "#/$defs/stated_list",
"items": {"$ref": "#/$defs/evidence"},
"x-identity": "id"
},
"attestations": {
"title": "Attestations",
"description": "The word of others on single criteria.",
"x-es": {"title": "Constancias", "description": "La palabra de otros sobre criterios concretos."},
"x-pt": {"title": "Atestações", "description": "A palavra de outros sobre critérios concretos."},
"$ref": "#/$defs/stated_list",
"items": {"$ref": "#/$defs/attestation"},
"x-identity": "id"
}
},
"additionalProperties": false,
"$defs": {
"text": {
"title": "Text",
"description": "Words for people, in one language. No meaning is read from them.",
"x-es": {
"title": "Texto",
"description": "Palabras para personas, en un idioma. No se interpreta su significado."
},
"x-pt": {
"title": "Texto",
"description": "Palavras para pessoas, em um idioma. O significado delas não é interpretado."
},
"type": "string",
"minLength": 1
},
"localized_text": {
"title": "Text in one or more languages",
"description": "A plain string, or one string for each language.",
"x-es": {"title": "Texto en uno o más idiomas", "description": "Una cadena, o una cadena por idioma."},
"x-pt": {"title": "Texto em um ou mais idiomas", "description": "Um texto, ou um texto por idioma."},
"type": ["string", "object"],
"minLength": 1,
"minProperties": 1,
"properties": {
"en": {
"title": "English",
"description": "The text in English.",
"x-es": {"title": "Inglés", "description": "El texto en inglés."},
"x-pt": {"title": "Inglês", "description": "O texto em inglês."},
"type": "string",
"minLength": 1
},
"es": {
"title": "Spanish",
"description": "The text in Spanish.",
"x-es": {"title": "Español", "description": "El texto en español."},
"x-pt": {"title": "Espanhol", "description": "O texto em espanhol."},
"type": "string",
"minLength": 1
},
"pt": {
"title": "Portuguese",
"description": "The text in Portuguese.",
"x-es": {"title": "Portugués", "description": "El texto en portugués."},
"x-pt": {"title": "Português", "description": "O texto em português."},
"type": "string",
"minLength": 1
}
},
"additionalProperties": false
},
"identifier": {
"title": "Identifier",
"description": "Letters, digits, dot, hyphen and underscore. The words “unknown”, “none” and “initial” are taken.",
"x-es": {
"title": "Identificador",
"description": "Letras, dígitos, punto, guion y guion bajo. Las palabras «unknown», «none» e «initial» están reservadas."
},
"x-pt": {
"title": "Identificador",
"description": "Letras, dígitos, ponto, hífen e sublinhado. As palavras “unknown”, “none” e “initial” são reservadas."
},
"type": "string",
"pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$",
"maxLength": 64,
"not": {"enum": ["unknown", "none", "initial"]}
},
"reference": {
"title": "Reference",
"description": "The id of an item elsewhere in this file, or “unknown”, or “none” (stated: there is none).",
"x-es": {
"title": "Referencia",
"description": "El identificador de un elemento de este archivo, o «unknown» (no se conoce), o «none» (se declara que no hay)."
},
"x-pt": {
"title": "Referência",
"description": "O identificador de um elemento deste arquivo, ou “unknown” (não se sabe), ou “none” (declara-se que não há)."
},
"type": "string",
"pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$",
"maxLength": 64
},
"stated_list": {
"title": "List",
"description": "A list, or “unknown”, or “none” (stated: there are none, the same as an empty list).",
"x-es": {
"title": "Lista",
"description": "Una lista, o «unknown» (no se conoce), o «none» (se declara que no hay, igual que una lista vacía)."
},
"x-pt": {
"title": "Lista",
"description": "Uma lista, ou “unknown” (não se sabe), ou “none” (declara-se que não há, o mesmo que uma lista vazia)."
},
"type": ["array", "string"],
"if": {"type": "string"},
"then": {"enum": ["unknown", "none"]}
},
"boolean_fact": {
"title": "Yes, no or unknown",
"description": "true, false or “unknown”.",
"x-es": {"title": "Sí, no o desconocido", "description": "true, false o «unknown»."},
"x-pt": {"title": "Sim, não ou desconhecido", "description": "true, false ou “unknown”."},
"enum": [true, false, "unknown"],
"x-labels": {
"true": {"en": "yes", "es": "sí", "pt": "sim"},
"false": {"en": "no", "es": "no", "pt": "não"},
"unknown": {"en": "not known", "es": "no se conoce", "pt": "não se sabe"}
}
},
"date_fact": {
"title": "Date",
"description": "A full date (year-month-day), or “unknown”.",
"x-es": {"title": "Fecha", "description": "Una fecha completa (año-mes-día) o «unknown»."},
"x-pt": {"title": "Data", "description": "Uma data completa (ano-mês-dia) ou “unknown”."},
"type": "string",
"if": {"const": "unknown"},
"else": {"$ref": "#/$defs/date"},
"examples": ["2026-03-15", "unknown"]
},
"date": {
"title": "Full date",
"description": "Year, month and day as in ISO 8601.",
"x-es": {"title": "Fecha completa", "description": "Año, mes y día según ISO 8601."},
"x-pt": {"title": "Data completa", "description": "Ano, mês e dia conforme a ISO 8601."},
"type": "string",
"format": "date",
"pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
},
"count_fact": {
"title": "Whole number",
"description": "A whole number from 0, or “unknown”.",
"x-es": {"title": "Número entero", "description": "Un número entero desde 0, o «unknown»."},
"x-pt": {"title": "Número inteiro", "description": "Um número inteiro a partir de 0, ou “unknown”."},
"type": ["integer", "string"],
"minimum": 0,
"if": {"type": "string"},
"then": {"const": "unknown"}
},
"hours_fact": {
"title": "Hours",
"description": "A number of hours from 0, or “unknown”.",
"x-es": {"title": "Horas", "description": "Una cantidad de horas desde 0, o «unknown»."},
"x-pt": {"title": "Horas", "description": "Uma quantidade de horas a partir de 0, ou “unknown”."},
"type": ["number", "string"],
"minimum": 0,
"if": {"type": "string"},
"then": {"const": "unknown"}
},
"number_fact": {
"title": "Number",
"description": "A number from 0, or “unknown”.",
"x-es": {"title": "Número", "description": "Un número desde 0, o «unknown»."},
"x-pt": {"title": "Número", "description": "Um número a partir de 0, ou “unknown”."},
"type": ["number", "string"],
"minimum": 0,
"if": {"type": "string"},
"then": {"const": "unknown"}
},
"percent_fact": {
"title": "Percentage of a rule",
"description": "A percentage that a rule fixes, from 0 to 100, or “unknown”. Shares of people or items are computed and never typed.",
"x-es": {
"title": "Porcentaje de una regla",
"description": "Un porcentaje fijado por una regla, de 0 a 100, o «unknown». Las proporciones de personas o puntos se calculan y nunca se escriben."
},
"x-pt": {
"title": "Porcentagem de uma regra",
"description": "Uma porcentagem fixada por uma regra, de 0 a 100, ou “unknown”. As proporções de pessoas ou itens são calculadas e nunca escritas."
},
"type": ["number", "string"],
"minimum": 0,
"maximum": 100,
"if": {"type": "string"},
"then": {"const": "unknown"}
},
"measured_value": {
"title": "Measured value",
"description": "A number or a short text with the value; “unknown” when nobody has measured it.",
"x-es": {
"title": "Valor medido",
"description": "Un número o un texto breve con el valor; «unknown» si nadie lo ha medido."
},
"x-pt": {
"title": "Valor medido",
"description": "Um número ou um texto breve com o valor; “unknown” se ninguém o mediu."
},
"type": ["number", "string"],
"minLength": 1
},
"amount": {
"title": "Amount",
"description": "A decimal number written as text, with a dot and without thousands separators.",
"x-es": {
"title": "Monto",
"description": "Un número decimal escrito como texto, con punto y sin separador de miles."
},
"x-pt": {
"title": "Valor",
"description": "Um número decimal escrito como texto, com ponto e sem separador de milhar."
},
"type": "string",
"pattern": "^(0|[1-9][0-9]*)(\\.[0-9]+)?$",
"examples": ["1250000.00"]
},
"currency": {
"title": "Currency",
"description": "Three-letter currency code (ISO 4217).",
"x-es": {"title": "Moneda", "description": "Código de moneda de tres letras (ISO 4217)."},
"x-pt": {"title": "Moeda", "description": "Código de moeda de três letras (ISO 4217)."},
"type": "string",
"pattern": "^[A-Z]{3}$",
"examples": ["USD", "PEN", "UYU"]
},
"money_fact": {
"title": "Money",
"description": "An amount with its currency, or “unknown”, or “none”.",
"x-es": {"title": "Dinero", "description": "Un monto con su moneda, o «unknown», o «none»."},
"x-pt": {"title": "Dinheiro", "description": "Um valor com a sua moeda, ou “unknown”, ou “none”."},
"type": ["object", "string"],
"if": {"type": "string"},
"then": {"enum": ["unknown", "none"]},
"required": ["amount", "currency"],
"properties": {
"amount": {
"title": "Amount",
"description": "The amount, written as text.",
"x-es": {"title": "Monto", "description": "El monto, escrito como texto."},
"x-pt": {"title": "Valor", "description": "O valor, escrito como texto."},
"$ref": "#/$defs/amount"
},
"currency": {
"title": "Currency",
"description": "The currency of the amount; every amount needs one.",
"x-es": {"title": "Moneda", "description": "La moneda del monto; todo monto la necesita."},
"x-pt": {"title": "Moeda", "description": "A moeda do valor; todo valor precisa dela."},
"$ref": "#/$defs/currency"
},
"note": {"$ref": "#/$defs/note"}
},
"additionalProperties": false
},
"note": {
"title": "Note",
"description": "Free remark for people who read the file; it is never scored. Begin with “Assumption:” when it records a reading of yours.",
"x-es": {
"title": "Nota",
"description": "Comentario libre para quien lee el archivo; nunca se puntúa. Comience con «Supuesto:» si recoge una interpretación propia."
},
"x-pt": {
"title": "Nota",
"description": "Comentário livre para quem lê o arquivo; nunca é pontuado. Comece com “Suposto:” se registra uma interpretação própria."
},
"$ref": "#/$defs/text"
},
"evidence_refs": {
"title": "Evidence",
"description": "Ids of the evidence items that show this. Without them the statement counts as claimed, not as shown.",
"x-es": {
"title": "Evidencia",
"description": "Identificadores de las evidencias que lo respaldan. Sin ellas, lo dicho cuenta como afirmado, no como demostrado."
},
"x-pt": {
"title": "Evidência",
"description": "Identificadores das evidências que o sustentam. Sem elas, o que é dito conta como afirmado, não como demonstrado."
},
"$ref": "#/$defs/stated_list",
"items": {"$ref": "#/$defs/identifier", "x-refers-to": "/evidence"},
"uniqueItems": true
},
"language_tag": {
"title": "Language",
"description": "Language tag (BCP 47).",
"x-es": {"title": "Idioma", "description": "Etiqueta de idioma (BCP 47)."},
"x-pt": {"title": "Idioma", "description": "Etiqueta de idioma (BCP 47)."},
"type": "string",
"pattern": "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$",
"examples": ["es", "qu", "en"]
},
"sector": {
"title": "Sector",
"description": "The part of society the actor belongs to. The family of the sector follows from the table and is never typed.",
"x-es": {
"title": "Sector",
"description": "La parte de la sociedad a la que pertenece el actor. La familia del sector se deduce de la tabla y nunca se escribe."
},
"x-pt": {
"title": "Setor",
"description": "A parte da sociedade a que o ator pertence. A família do setor é deduzida da tabela e nunca escrita."
},
"enum": [
"national_executive", "subnational_executive", "public_agency", "security_forces", "legislature",
"political_party", "subnational_council", "judiciary", "ombudsman", "audit_body", "electoral_body",
"business_association", "company", "cooperative", "trade_union", "professional_association", "ngo",
"human_rights_org", "think_tank_advocacy", "foundation", "social_movement", "community_org",
"victims", "indigenous_people", "afrodescendant", "peasant", "women_org", "youth_org",
"disability_org", "migrant", "lgbtiq", "elderly_org", "academia", "expert_individual",
"research_centre", "faith_community", "cultural_figure", "media", "lay_citizens",
"international_organisation", "donor", "unknown"
],
"x-labels": {
"national_executive": {
"en": "National executive",
"es": "Ejecutivo nacional",
"pt": "Executivo nacional"
},
"subnational_executive": {
"en": "Regional or local executive",
"es": "Ejecutivo regional o local",
"pt": "Executivo estadual ou municipal"
},
"public_agency": {"en": "Public agency", "es": "Organismo público", "pt": "Órgão público"},
"security_forces": {
"en": "Security forces",
"es": "Fuerzas de seguridad",
"pt": "Forças de segurança"
},
"legislature": {"en": "Legislature", "es": "Poder legislativo", "pt": "Poder Legislativo"},
"political_party": {"en": "Political party", "es": "Partido político", "pt": "Partido político"},
"subnational_council": {
"en": "Regional or local council",
"es": "Consejo o concejo subnacional",
"pt": "Conselho ou câmara subnacional"
},
"judiciary": {"en": "Judiciary", "es": "Poder judicial", "pt": "Poder Judiciário"},
"ombudsman": {
"en": "Ombudsman",
"es": "Defensoría del pueblo",
"pt": "Ouvidoria ou defensoria do povo"
},
"audit_body": {"en": "Audit body", "es": "Órgano de control", "pt": "Órgão de controle"},
"electoral_body": {"en": "Electoral body", "es": "Órgano electoral", "pt": "Órgão eleitoral"},
"business_association": {
"en": "Business association",
"es": "Gremio empresarial",
"pt": "Associação empresarial"
},
"company": {"en": "Company", "es": "Empresa", "pt": "Empresa"},
"cooperative": {"en": "Cooperative", "es": "Cooperativa", "pt": "Cooperativa"},
"trade_union": {"en": "Trade union", "es": "Sindicato", "pt": "Sindicato"},
"professional_association": {
"en": "Professional association",
"es": "Colegio o asociación profesional",
"pt": "Conselho ou associação profissional"
},
"ngo": {
"en": "Non-governmental organisation",
"es": "Organización no gubernamental",
"pt": "Organização não governamental"
},
"human_rights_org": {
"en": "Human-rights organisation",
"es": "Organismo de derechos humanos",
"pt": "Organização de direitos humanos"
},
"think_tank_advocacy": {
"en": "Advocacy think tank",
"es": "Centro de pensamiento e incidencia",
"pt": "Centro de estudos e incidência"
},
"foundation": {"en": "Foundation", "es": "Fundación", "pt": "Fundação"},
"social_movement": {"en": "Social movement", "es": "Movimiento social", "pt": "Movimento social"},
"community_org": {
"en": "Community organisation",
"es": "Organización comunitaria",
"pt": "Organização comunitária"
},
"victims": {"en": "Victims", "es": "Víctimas", "pt": "Vítimas"},
"indigenous_people": {"en": "Indigenous people", "es": "Pueblo indígena", "pt": "Povo indígena"},
"afrodescendant": {
"en": "Afro-descendant people",
"es": "Pueblo afrodescendiente",
"pt": "População negra e quilombola"
},
"peasant": {
"en": "Peasant organisation",
"es": "Organización campesina",
"pt": "Organização camponesa"
},
"women_org": {
"en": "Women's organisation",
"es": "Organización de mujeres",
"pt": "Organização de mulheres"
},
"youth_org": {
"en": "Youth organisation",
"es": "Organización de jóvenes",
"pt": "Organização de jovens"
},
"disability_org": {
"en": "Organisation of persons with disabilities",
"es": "Organización de personas con discapacidad",
"pt": "Organização de pessoas com deficiência"
},
"migrant": {"en": "Migrants", "es": "Personas migrantes", "pt": "Pessoas migrantes"},
"lgbtiq": {"en": "LGBTIQ+ organisation", "es": "Organización LGBTIQ+", "pt": "Organização LGBTQIA+"},
"elderly_org": {
"en": "Older persons' organisation",
"es": "Organización de personas mayores",
"pt": "Organização de pessoas idosas"
},
"academia": {"en": "Academia", "es": "Academia", "pt": "Academia"},
"expert_individual": {"en": "Individual expert", "es": "Persona experta", "pt": "Especialista"},
"research_centre": {
"en": "Research centre",
"es": "Centro de investigación",
"pt": "Centro de pesquisa"
},
"faith_community": {
"en": "Faith community",
"es": "Comunidad religiosa",
"pt": "Comunidade religiosa"
},
"cultural_figure": {"en": "Cultural figure", "es": "Figura de la cultura", "pt": "Figura da cultura"},
"media": {"en": "Media", "es": "Medios de comunicación", "pt": "Meios de comunicação"},
"lay_citizens": {
"en": "Citizens without an organisation",
"es": "Ciudadanía no organizada",
"pt": "Cidadania não organizada"
},
"international_organisation": {
"en": "International organisation",
"es": "Organismo internacional",
"pt": "Organismo internacional"
},
"donor": {"en": "Donor", "es": "Cooperación o donante", "pt": "Cooperação ou doador"},
"unknown": {"en": "not known", "es": "no se conoce", "pt": "não se sabe"}
}
},
"family": {
"title": "Family of sectors",
"description": "Ten families group the sectors. International organisations and donors support a dialogue and belong to none.",
"x-es": {
"title": "Familia de sectores",
"description": "Diez familias agrupan los sectores. Los organismos internacionales y la cooperación apoyan el diálogo y no pertenecen a ninguna."
},
"x-pt": {
"title": "Família de setores",
"description": "Dez famílias agrupam os setores. Os organismos internacionais e a cooperação apoiam o diálogo e não pertencem a nenhuma."
},
"enum": ["F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9", "F10"],
"x-labels": {
"F1": {"en": "State: executive", "es": "Estado: ejecutivo", "pt": "Estado: executivo"},
"F2": {
"en": "Representative politics",
"es": "Política representativa",
"pt": "Política representativa"
},
"F3": {"en": "Oversight and justice", "es": "Control y justicia", "pt": "Controle e justiça"},
"F4": {"en": "Business", "es": "Empresas", "pt": "Empresas"},
"F5": {"en": "Labour", "es": "Trabajo", "pt": "Trabalho"},
"F6": {
"en": "Organised civil society",
"es": "Sociedad civil organizada",
"pt": "Sociedade civil organizada"
},
"F7": {
"en": "Affected and grassroots groups",
"es": "Grupos afectados y de base",
"pt": "Grupos afetados e de base"
},
"F8": {"en": "Knowledge", "es": "Conocimiento", "pt": "Conhecimento"},
"F9": {
"en": "Moral and cultural authority",
"es": "Autoridad moral y cultural",
"pt": "Autoridade moral e cultural"
},
"F10": {
"en": "Information and citizens",
"es": "Información y ciudadanía",
"pt": "Informação e cidadania"
}
}
},
"participation_level": {
"title": "Level of participation",
"description": "How far participants shape the decision, from being informed to deciding.",
"x-es": {
"title": "Nivel de participación",
"description": "Cuánto influyen los participantes en la decisión, desde ser informados hasta decidir."
},
"x-pt": {
"title": "Nível de participação",
"description": "Quanto os participantes influem na decisão, de ser informados até decidir."
},
"enum": ["inform", "consult", "involve", "collaborate", "empower", "unknown"],
"x-labels": {
"inform": {"en": "Inform", "es": "Informar", "pt": "Informar"},
"consult": {"en": "Consult", "es": "Consultar", "pt": "Consultar"},
"involve": {"en": "Involve", "es": "Involucrar", "pt": "Envolver"},
"collaborate": {"en": "Collaborate", "es": "Colaborar", "pt": "Colaborar"},
"empower": {"en": "Empower", "es": "Empoderar", "pt": "Empoderar"},
"unknown": {"en": "not known", "es": "no se conoce", "pt": "não se sabe"}
}
},
"policy_stage": {
"title": "Stage of the policy",
"description": "The point of the policy cycle that is at stake.",
"x-es": {
"title": "Etapa de la política",
"description": "El momento del ciclo de la política que está en juego."
},
"x-pt": {
"title": "Etapa da política",
"description": "O momento do ciclo da política que está em jogo."
},
"enum": ["agenda_setting", "formulation_and_decision", "implementation", "evaluation", "unknown"],
"x-labels": {
"agenda_setting": {"en": "Agenda setting", "es": "Formación de agenda", "pt": "Formação da agenda"},
"formulation_and_decision": {
"en": "Formulation and decision",
"es": "Formulación y decisión",
"pt": "Formulação e decisão"
},
"implementation": {"en": "Implementation", "es": "Implementación", "pt": "Implementação"},
"evaluation": {"en": "Evaluation", "es": "Evaluación", "pt": "Avaliação"},
"unknown": {"en": "not known", "es": "no se conoce", "pt": "não se sabe"}
}
},
"output_type": {
"title": "Type of output",
"description": "What kind of text or product the dialogue delivers.",
"x-es": {
"title": "Tipo de producto",
"description": "Qué clase de texto o producto entrega el diálogo."
},
"x-pt": {"title": "Tipo de produto", "description": "Que tipo de texto ou produto o diálogo entrega."},
"enum": [
"recommendations", "joint_declaration", "policy_agreement", "draft_bill", "roadmap", "scenarios",
"plan", "monitoring_report", "unknown"
],
"x-labels": {
"recommendations": {"en": "Recommendations", "es": "Recomendaciones", "pt": "Recomendações"},
"joint_declaration": {
"en": "Joint declaration",
"es": "Declaración conjunta",
"pt": "Declaração conjunta"
},
"policy_agreement": {
"en": "Policy agreement",
"es": "Acuerdo de política",
"pt": "Acordo de política"
},
"draft_bill": {"en": "Draft bill", "es": "Proyecto de ley", "pt": "Projeto de lei"},
"roadmap": {"en": "Roadmap", "es": "Hoja de ruta", "pt": "Roteiro de ação"},
"scenarios": {"en": "Scenarios", "es": "Escenarios", "pt": "Cenários"},
"plan": {"en": "Plan", "es": "Plan", "pt": "Plano"},
"monitoring_report": {
"en": "Monitoring report",
"es": "Informe de seguimiento",
"pt": "Relatório de acompanhamento"
},
"unknown": {"en": "not known", "es": "no se conoce", "pt": "não se sabe"}
}
},
"decision_type": {
"title": "Type of decision",
"description": "The formal act by which the item would be decided.",
"x-es": {
"title": "Tipo de decisión",
"description": "El acto formal con el que se decidiría el punto."
},
"x-pt": {"title": "Tipo de decisão", "description": "O ato formal com que o item seria decidido."},
"enum": [
"law", "constitutional_reform", "budget", "regulation", "public_policy", "plan", "appointment",
"judicial", "administrative", "treaty", "none", "unknown"
],
"x-labels": {
"law": {"en": "Law", "es": "Ley", "pt": "Lei"},
"constitutional_reform": {
"en": "Constitutional reform",
"es": "Reforma constitucional",
"pt": "Reforma constitucional"
},
"budget": {"en": "Budget", "es": "Presupuesto", "pt": "Orçamento"},
"regulation": {"en": "Regulation", "es": "Reglamento", "pt": "Regulamento"},
"public_policy": {"en": "Public policy", "es": "Política pública", "pt": "Política pública"},
"plan": {"en": "Plan", "es": "Plan", "pt": "Plano"},
"appointment": {"en": "Appointment", "es": "Designación", "pt": "Designação"},
"judicial": {"en": "Court decision", "es": "Decisión judicial", "pt": "Decisão judicial"},
"administrative": {
"en": "Administrative act",
"es": "Acto administrativo",
"pt": "Ato administrativo"
},
"treaty": {"en": "Treaty", "es": "Tratado", "pt": "Tratado"},
"none": {"en": "No formal decision", "es": "Ninguna decisión formal", "pt": "Nenhuma decisão formal"},
"unknown": {"en": "not known", "es": "no se conoce", "pt": "não se sabe"}
}
},
"decision_method": {
"title": "Decision method",
"description": "How the table reaches a decision.",
"x-es": {"title": "Método de decisión", "description": "Cómo llega la mesa a una decisión."},
"x-pt": {"title": "Método de decisão", "description": "Como a mesa chega a uma decisão."},
"enum": [
"consensus", "consent_no_objection", "unanimity", "supermajority", "simple_majority", "no_decision",
"none", "unknown"
],
"x-labels": {
"consensus": {"en": "Consensus", "es": "Consenso", "pt": "Consenso"},
"consent_no_objection": {
"en": "Consent: nobody objects",
"es": "Consentimiento: nadie objeta",
"pt": "Consentimento: ninguém objeta"
},
"unanimity": {"en": "Unanimity by vote", "es": "Unanimidad por voto", "pt": "Unanimidade por voto"},
"supermajority": {
"en": "Qualified majority",
"es": "Mayoría calificada",
"pt": "Maioria qualificada"
},
"simple_majority": {"en": "Simple majority", "es": "Mayoría simple", "pt": "Maioria simples"},
"no_decision": {
"en": "No decision is taken",
"es": "No se toman decisiones",
"pt": "Não se tomam decisões"
},
"none": {"en": "None", "es": "Ninguno", "pt": "Nenhum"},
"unknown": {"en": "not known", "es": "no se conoce", "pt": "não se sabe"}
}
},
"instrument": {
"title": "Instrument",
"description": "The form in which a body binds itself.",
"x-es": {"title": "Instrumento", "description": "La forma en que una instancia se obliga."},
"x-pt": {"title": "Instrumento", "description": "A forma em que uma instância se obriga."},
"enum": ["none", "verbal", "letter", "agreement", "resolution", "decree", "law", "unknown"],
"x-labels": {
"none": {"en": "None", "es": "Ninguno", "pt": "Nenhum"},
"verbal": {"en": "Spoken word only", "es": "Solo de palabra", "pt": "Só de palavra"},
"letter": {"en": "Letter", "es": "Carta", "pt": "Carta"},
"agreement": {"en": "Signed agreement", "es": "Acuerdo firmado", "pt": "Acordo assinado"},
"resolution": {"en": "Resolution", "es": "Resolución", "pt": "Resolução"},
"decree": {"en": "Decree", "es": "Decreto", "pt": "Decreto"},
"law": {"en": "Law", "es": "Ley", "pt": "Lei"},
"unknown": {"en": "not known", "es": "no se conoce", "pt": "não se sabe"}
}
},
"funding_status": {
"title": "Funding status",
"description": "How sure the money is.",
"x-es": {"title": "Situación de los fondos", "description": "Qué tan seguros están los fondos."},
"x-pt": {"title": "Situação dos recursos", "description": "Quão seguros estão os recursos."},
"enum": ["secured", "committed", "requested", "none", "not_needed", "unknown"],
"x-labels": {
"secured": {"en": "Secured", "es": "Asegurados", "pt": "Assegurados"},
"committed": {"en": "Committed", "es": "Comprometidos", "pt": "Comprometidos"},
"requested": {"en": "Requested", "es": "Solicitados", "pt": "Solicitados"},
"none": {"en": "None", "es": "Ninguno", "pt": "Nenhum"},
"not_needed": {"en": "Not needed", "es": "No se necesitan", "pt": "Não são necessários"},
"unknown": {"en": "not known", "es": "no se conoce", "pt": "não se sabe"}
}
},
"camp": {
"title": "Political camp",
"description": "Which side of government the actor stands on.",
"x-es": {"title": "Campo político", "description": "De qué lado del gobierno está el actor."},
"x-pt": {"title": "Campo político", "description": "De que lado do governo o ator está."},
"enum": ["government", "opposition", "independent", "not_applicable", "unknown"],
"x-labels": {
"government": {"en": "Government", "es": "Oficialismo", "pt": "Governo"},
"opposition": {"en": "Opposition", "es": "Oposición", "pt": "Oposição"},
"independent": {"en": "Independent", "es": "Independiente", "pt": "Independente"},
"not_applicable": {"en": "Not applicable", "es": "No aplica", "pt": "Não se aplica"},
"unknown": {"en": "not known", "es": "no se conoce", "pt": "não se sabe"}
}
},
"method": {
"title": "Working method",
"description": "A way of working in a phase of the dialogue.",
"x-es": {"title": "Método de trabajo", "description": "Una forma de trabajo en una fase del diálogo."},
"x-pt": {"title": "Método de trabalho", "description": "Uma forma de trabalho em uma fase do diálogo."},
"enum": [
"bilateral_interviews", "pre_dialogue_by_sector", "shuttle", "plenary", "thematic_working_group",
"joint_fact_finding", "scenario_building", "single_negotiating_text", "storytelling_testimony",
"public_hearing", "territorial_rounds", "online_consultation", "expert_panel",
"world_cafe_open_space", "role_exchange", "negotiation", "voting"
],
"x-labels": {
"bilateral_interviews": {
"en": "Bilateral interviews",
"es": "Entrevistas bilaterales",
"pt": "Entrevistas bilaterais"
},
"pre_dialogue_by_sector": {
"en": "Pre-dialogue by sector",
"es": "Prediálogo por sector",
"pt": "Pré-diálogo por setor"
},
"shuttle": {
"en": "Shuttle between sides",
"es": "Gestión itinerante entre partes",
"pt": "Mediação itinerante entre partes"
},
"plenary": {"en": "Plenary", "es": "Plenaria", "pt": "Plenária"},
"thematic_working_group": {
"en": "Thematic working group",
"es": "Grupo de trabajo temático",
"pt": "Grupo de trabalho temático"
},
"joint_fact_finding": {
"en": "Joint fact-finding",
"es": "Investigación conjunta de hechos",
"pt": "Apuração conjunta de fatos"
},
"scenario_building": {
"en": "Scenario building",
"es": "Construcción de escenarios",
"pt": "Construção de cenários"
},
"single_negotiating_text": {
"en": "Single negotiating text",
"es": "Texto único de negociación",
"pt": "Texto único de negociação"
},
"storytelling_testimony": {
"en": "Stories and testimony",
"es": "Relatos y testimonios",
"pt": "Relatos e depoimentos"
},
"public_hearing": {"en": "Public hearing", "es": "Audiencia pública", "pt": "Audiência pública"},
"territorial_rounds": {
"en": "Rounds in the territories",
"es": "Rondas territoriales",
"pt": "Rodadas territoriais"
},
"online_consultation": {
"en": "Online consultation",
"es": "Consulta en línea",
"pt": "Consulta on-line"
},
"expert_panel": {"en": "Expert panel", "es": "Panel de expertos", "pt": "Painel de especialistas"},
"world_cafe_open_space": {
"en": "World café or open space",
"es": "Café mundial o espacio abierto",
"pt": "World café ou espaço aberto"
},
"role_exchange": {"en": "Exchange of roles", "es": "Intercambio de roles", "pt": "Troca de papéis"},
"negotiation": {"en": "Negotiation", "es": "Negociación", "pt": "Negociação"},
"voting": {"en": "Voting", "es": "Votación", "pt": "Votação"}
}
},
"budget": {
"title": "Budget",
"description": "An amount of money and how sure it is.",
"x-es": {"title": "Presupuesto", "description": "Un monto y qué tan asegurado está."},
"x-pt": {"title": "Orçamento", "description": "Um valor e quão assegurado está."},
"type": "object",
"properties": {
"amount": {
"title": "Amount",
"description": "The amount, written as text.",
"x-es": {"title": "Monto", "description": "El monto, escrito como texto."},
"x-pt": {"title": "Valor", "description": "O valor, escrito como texto."},
"$ref": "#/$defs/amount"
},
"currency": {
"title": "Currency",
"description": "The currency of the amount; every amount needs one.",
"x-es": {"title": "Moneda", "description": "La moneda del monto; todo monto la necesita."},
"x-pt": {"title": "Moeda", "description": "A moeda do valor; todo valor precisa dela."},
"$ref": "#/$defs/currency"
},
"status": {
"title": "Status",
"description": "How sure this money is.",
"x-es": {"title": "Situación", "description": "Qué tan seguros están estos fondos."},
"x-pt": {"title": "Situação", "description": "Quão seguros estão estes recursos."},
"$ref": "#/$defs/funding_status"
},
"evidence": {"$ref": "#/$defs/evidence_refs"},
"note": {"$ref": "#/$defs/note"}
},
"additionalProperties": false,
"dependentRequired": {"amount": ["currency"], "currency": ["amount"]}
},
"existence": {
"title": "Existence",
"description": "Whether the thing exists, since when, and what shows it.",
"x-es": {"title": "Existencia", "description": "Si existe, desde cuándo y qué lo demuestra."},
"x-pt": {"title": "Existência", "description": "Se existe, desde quando e o que o demonstra."},
"type": "object",
"properties": {
"exists": {
"title": "Exists",
"description": "Whether it exists.",
"x-es": {"title": "Existe", "description": "Si existe."},
"x-pt": {"title": "Existe", "description": "Se existe."},
"$ref": "#/$defs/boolean_fact"
},
"date": {
"title": "Date",
"description": "Date of the document.",
"x-es": {"title": "Fecha", "description": "Fecha del documento."},
"x-pt": {"title": "Data", "description": "Data do documento."},
"$ref": "#/$defs/date_fact"
},
"evidence": {"$ref": "#/$defs/evidence_refs"},
"note": {"$ref": "#/$defs/note"}
},
"additionalProperties": false
},
"period": {
"title": "Period",
"description": "A span of time.",
"x-es": {"title": "Período", "description": "Un lapso de tiempo."},
"x-pt": {"title": "Período", "description": "Um intervalo de tempo."},
"type": "object",
"properties": {
"from": {
"title": "From",
"description": "First day.",
"x-es": {"title": "Desde", "description": "Primer día."},
"x-pt": {"title": "Desde", "description": "Primeiro dia."},
"$ref": "#/$defs/date_fact"
},
"to": {
"title": "To",
"description": "Last day.",
"x-es": {"title": "Hasta", "description": "Último día."},
"x-pt": {"title": "Até", "description": "Último dia."},
"$ref": "#/$defs/date_fact"
},
"note": {"$ref": "#/$defs/note"}
},
"additionalProperties": false
},
"purpose": {
"title": "Purpose",
"description": "What the dialogue is for, how far it goes and what it leaves out.",
"x-es": {
"title": "Propósito",
"description": "Para qué es el diálogo, hasta dónde llega y qué deja fuera."
},
"x-pt": {
"title": "Propósito",
"description": "Para que serve o diálogo, até onde chega e o que deixa de fora."
},
"type": "object",
"properties": {
"statement": {
"title": "Statement",
"description": "The purpose in one or two sentences.",
"x-es": {"title": "Enunciado", "description": "El propósito en una o dos oraciones."},
"x-pt": {"title": "Enunciado", "description": "O propósito em uma ou duas frases."},
"$ref": "#/$defs/text"
},
"question": {
"title": "Question",
"description": "The task put as one neutral question in plain language.",
"x-es": {
"title": "Pregunta",
"description": "La tarea formulada como una pregunta neutral en lenguaje claro."
},
"x-pt": {
"title": "Pergunta",
"description": "A tarefa formulada como uma pergunta neutra em linguagem clara."
},
"$ref": "#/$defs/text",
"examples": ["How should the basin share water in dry years?"]
},
"tested_with": {
"title": "Tested with",
"description": "Actors who reviewed the wording of the question before it was fixed.",
"x-es": {
"title": "Probada con",
"description": "Actores que revisaron la redacción de la pregunta antes de fijarla."
},
"x-pt": {
"title": "Testada com",
"description": "Atores que revisaram a redação da pergunta antes de fixá-la."
},
"$ref": "#/$defs/stated_list",
"items": {"$ref": "#/$defs/identifier", "x-refers-to": "/actors"},
"uniqueItems": true
},
"changes_recorded": {
"title": "Changes recorded",
"description": "Whether the changes made after that review are written down.",
"x-es": {
"title": "Cambios registrados",
"description": "Si quedaron por escrito los cambios hechos tras esa revisión."
},
"x-pt": {
"title": "Mudanças registradas",
"description": "Se ficaram por escrito as mudanças feitas depois dessa revisão."
},
"$ref": "#/$defs/boolean_fact"
},
"expected_output_types": {
"title": "Expected outputs",
"description": "Kinds of text the dialogue is to deliver.",
"x-es": {
"title": "Productos esperados",
"description": "Clases de texto que debe entregar el diálogo."
},
"x-pt": {
"title": "Produtos esperados",
"description": "Tipos de texto que o diálogo deve entregar."
},
"$ref": "#/$defs/stated_list",
"items": {"$ref": "#/$defs/output_type"},
"uniqueItems": true
},
"participation_level": {
"title": "Level of participation",
"description": "The promise made to participants; it is compared with what the formal bodies have committed to.",
"x-es": {
"title": "Nivel de participación",
"description": "La promesa hecha a los participantes; se compara con lo que comprometieron las instancias formales."
},
"x-pt": {
"title": "Nível de participação",
"description": "A promessa feita aos participantes; é comparada com aquilo a que as instâncias formais se comprometeram."
},
"$ref": "#/$defs/participation_level"
},
"policy_stage": {
"title": "Stages of the policy",
"description": "The parts of the policy cycle the dialogue wants to reach.",
"x-es": {
"title": "Etapas de la política",
"description": "Las partes del ciclo de la política que el diálogo quiere alcanzar."
},
"x-pt": {
"title": "Etapas da política",
"description": "As partes do ciclo da política que o diálogo quer alcançar."
},
"$ref": "#/$defs/stated_list",
"items": {"$ref": "#/$defs/policy_stage"},
"uniqueItems": true
},
"decisiveness_sought": {
"title": "Decisiveness sought",
"description": "Whether the agreements are meant to bind.",
"x-es": {"title": "Carácter buscado", "description": "Si se busca que los acuerdos obliguen."},
"x-pt": {"title": "Caráter buscado", "description": "Se se busca que os acordos obriguem."},
"enum": ["binding", "non_binding", "none", "unknown"],
"x-labels": {
"binding": {"en": "Binding", "es": "Vinculante", "pt": "Vinculante"},
"non_binding": {"en": "Not binding", "es": "No vinculante", "pt": "Não vinculante"},
"none": {"en": "No decision sought", "es": "No busca decisiones", "pt": "Não busca decisões"},
"unknown": {"en": "not known", "es": "no se conoce", "pt": "não se sabe"}
}
},
"dialogue_not_for": {
"title": "What it is not for",
"description": "Explicit limits: what is not up for discussion here.",
"x-es": {
"title": "Para qué no es",
"description": "Límites explícitos: lo que aquí no se discute."
},
"x-pt": {
"title": "Para que não serve",
"description": "Limites explícitos: o que aqui não se discute."
},
"$ref": "#/$defs/text"
},
"evidence": {"$ref": "#/$defs/evidence_refs"},
"note": {"$ref": "#/$defs/note"}
},
"additionalProperties": false
},
"diagnosis": {
"title": "Diagnosis",
"description": "The analysis of the conflict and of the positions on which the design rests.",
"x-es": {
"title": "Diagnóstico",
"description": "El análisis del conflicto y de las posiciones en que se apoya el diseño."
},
"x-pt": {
"title": "Diagnóstico",
"description": "A análise do conflito e das posições em que o desenho se apoia."
},
"type": "object",
"properties": {
"prepared_by": {
"title": "Prepared by",
"description": "Actors who wrote the diagnosis.",
"x-es": {"title": "Elaborado por", "description": "Actores que elaboraron el diagnóstico."},
"x-pt": {"title": "Elaborado por", "description": "Atores que elaboraram o diagnóstico."},
"$ref": "#/$defs/stated_list",
"items": {"$ref": "#/$defs/identifier", "x-refers-to": "/actors"},
"uniqueItems": true
},
"date": {
"title": "Date",
"description": "When it was finished.",
"x-es": {"title": "Fecha", "description": "Cuándo se terminó."},
"x-pt": {"title": "Data", "description": "Quando foi concluído."},
"$ref": "#/$defs/date_fact"
},
"evidence": {"$ref": "#/$defs/evidence_refs"},
"note": {"$ref": "#/$defs/note"}
},
"additionalProperties": false
},
"prior_attempt": {
"title": "Earlier attempt",
"description": "An earlier dialogue or reform on the same matter.",
"x-es": {
"title": "Intento anterior",
"description": "Un diálogo o una reforma anterior sobre el mismo asunto."
},
"x-pt": {
"title": "Tentativa anterior",
"description": "Um diálogo ou uma reforma anterior sobre o mesmo assunto."
},
"type": "object",
"required": ["id"],
"properties": {
"id": {
"title": "Id",
"description": "Short name of this attempt, unique in its list; other parts of the file refer to it.",
"x-es": {
"title": "Identificador",
"description": "Nombre corto de este intento, único en su lista; otras partes del archivo lo citan."
},
"x-pt": {
"title": "Identificador",
"description": "Nome curto desta tentativa, único na sua lista; outras partes do arquivo o citam."
},
"$ref": "#/$defs/identifier"
},
"title": {
"title": "Title",
"description": "How it is known.",
"x-es": {"title": "Título", "description": "Cómo se lo conoce."},
"x-pt": {"title": "Título", "description": "Como é conhecida."},
"$ref": "#/$defs/text"
},
"period": {
"title": "Period",
"description": "When it took place, in words.",
"x-es": {"title": "Período", "description": "Cuándo ocurrió, en palabras."},
"x-pt": {"title": "Período", "description": "Quando ocorreu, em palavras."},
"$ref": "#/$defs/text",
"examples": ["2018-2019"]
},
"why_failed": {
"title": "Why it fell short",
"description": "What kept it from working.",
"x-es": {"title": "Por qué no bastó", "description": "Qué impidió que funcionara."},
"x-pt": {"title": "Por que não bastou", "description": "O que impediu que funcionasse."},
"$ref": "#/$defs/text"
},
"evidence": {"$ref": "#/$defs/evidence_refs"},
"note": {"$ref": "#/$defs/note"}
},
"additionalProperties": false
},
"position": {
"title": "Position",
"description": "One answer to the question that people defend today.",
"x-es": {"title": "Posición", "description": "Una respuesta a la pregunta que hoy se defiende."},
"x-pt": {"title": "Posição", "description": "Uma resposta à pergunta que hoje se defende."},
"type": "object",
"required": ["id"],
"properties": {
"id": {
"title": "Id",
"description": "Short name of this position, unique in its list; other parts of the file refer to it.",
"x-es": {
"title": "Identificador",
"description": "Nombre corto de esta posición, único en su lista; otras partes del archivo lo citan."
},
"x-pt": {
"title": "Identificador",
"description": "Nome curto desta posição, único na sua lista; outras partes do arquivo o citam."
},
"$ref": "#/$defs/identifier"
},
"statement": {
"title": "Statement",
"description": "The position as its holders would say it.",
"x-es": {
"title": "Enunciado",
"description": "La posición tal como la dirían quienes la sostienen."
},
"x-pt": {"title": "Enunciado", "description": "A posição tal como a diria quem a sustenta."},
"$ref": "#/$defs/text"
},
"held_by": {
"title": "Held by",
"description": "Actors who hold it.",
"x-es": {"title": "Sostenida por", "description": "Actores que la sostienen."},
"x-pt": {"title": "Sustentada por", "description": "Atores que a sustentam."},
"$ref": "#/$defs/stated_list",
"items": {"$ref": "#/$defs/identifier", "x-refers-to": "/actors"},
"uniqueItems": true
},
"red_lines": {
"title": "Red lines",
"description": "What its holders cannot accept; “none” when they say there is nothing.",
"x-es": {
"title": "Líneas rojas",
"description": "Lo que no pueden aceptar; «none» si declaran que no hay."
},
"x-pt": {
"title": "Linhas vermelhas",
"description": "O que não podem aceitar; “none” se declaram que não há."
},
"$ref": "#/$defs/text"
},
"evidence": {"$ref": "#/$defs/evidence_refs"},
"note": {"$ref": "#/$defs/note"}
},
"additionalProperties": false
},
"key_term": {
"title": "Key term",
"description": "A word in dispute and the one proposed in its place.",
"x-es": {
"title": "Término clave",
"description": "Una palabra en disputa y la que se propone en su lugar."
},
"x-pt": {
"title": "Termo-chave",
"description": "Uma palavra em disputa e a que se propõe em seu lugar."
},
"type": "object",
"required": ["id"],
"properties": {
"id": {
"title": "Id",
"description": "Short name of this term, unique in its list; other parts of the file refer to it.",
"x-es": {
"title": "Identificador",
"description": "Nombre corto de este término, único en su lista; otras partes del archivo lo citan."
},
"x-pt": {
"title": "Identificador",
"description": "Nome curto deste termo, único na sua lista; outras partes do arquivo o citam."
},
"$ref": "#/$defs/identifier"
},
"contested_term": {
"title": "Contested term",
"description": "The word that divides.",
"x-es": {"title": "Término en disputa", "description": "La palabra que divide."},
"x-pt": {"title": "Termo em disputa", "description": "A palavra que divide."},
"$ref": "#/$defs/text"
},
"used_by": {
"title": "Used by",
"description": "Positions that use the word.",
"x-es": {"title": "Usado por", "description": "Posiciones que usan la palabra."},
"x-pt": {"title": "Usado por", "description": "Posições que usam a palavra."},
"$ref": "#/$defs/stated_list",
"items": {"$ref": "#/$defs/identifier", "x-refers-to": "/problem_framing/positions"},
"uniqueItems": true
},
"proposed_term": {
"title": "Proposed term",
"description": "The word offered in its place.",
"x-es": {"title": "Término propuesto", "description": "La palabra que se ofrece en su lugar."},
"x-pt": {"title": "Termo proposto", "description": "A palavra que se oferece em seu lugar."},
"$ref": "#/$defs/text"
},
"status": {
"title": "Status",
"description": "Whether the participants have taken it up.",
"x-es": {"title": "Estado", "description": "Si los participantes la hicieron suya."},
"x-pt": {"title": "Situação", "description": "Se os participantes a adotaram."},
"enum": ["proposed", "agreed", "unknown"],
"x-labels": {
"proposed": {"en": "Proposed", "es": "Propuesto", "pt": "Proposto"},
"agreed": {"en": "Agreed", "es": "Acordado", "pt": "Acordado"},
"unknown": {"en": "not known", "es": "no se conoce", "pt": "não se sabe"}
}
},
"evidence": {"$ref": "#/$defs/evidence_refs"},
"note": {"$ref": "#/$defs/note"}
},
"additionalProperties": false
},
"reframed_question": {
"title": "Reframed question",
"description": "The controversy put as a new question that several positions can work on.",
"x-es": {
"title": "Pregunta reformulada",
"description": "La controversia planteada como una pregunta nueva en la que varias posiciones pueden trabajar."
},
"x-pt": {
"title": "Pergunta reformulada",
"description": "A controvérsia colocada como uma pergunta nova em que várias posições podem trabalhar."
},
"type": "object",
"required": ["id"],
"properties": {
"id": {
"title": "Id",
"description": "Short name of this question, unique in its list; other parts of the file refer to it.",
"x-es": {
"title": "Identificador",
"description": "Nombre corto de esta pregunta, único en su lista; otras partes del archivo lo citan."
},
"x-pt": {
"title": "Identificador",
"description": "Nome curto desta pergunta, único na sua lista; outras partes do arquivo o citam."
},
"$ref": "#/$defs/identifier"
},
"question": {
"title": "Question",
"description": "The new wording.",
"x-es": {"title": "Pregunta", "description": "La nueva redacción."},
"x-pt": {"title": "Pergunta", "description": "A nova redação."},
"$ref": "#/$defs/text"
},
"replaces": {
"title": "Replaces",
"description": "“initial” for the initial question, or the id of an earlier reframed question.",
"x-es": {
"title": "Reemplaza a",
"description": "«initial» si reemplaza a la pregunta inicial, o el identificador de una reformulación anterior."
},
"x-pt": {
"title": "Substitui",
"description": "“initial” se substitui a pergunta inicial, ou o identificador de uma reformulação anterior."
},
"$ref": "#/$defs/reference",
"x-refers-to": "/problem_framing/reframed_questions",
"x-also": ["initial"]
},
"serves_positions": {
"title": "Serves positions",
"description": "Positions whose concern the new question takes in.",
"x-es": {
"title": "Sirve a las posiciones",
"description": "Posiciones cuya preocupación recoge la nueva pregunta."
},
"x-pt": {
"title": "Serve às posições",
"description": "Posições cuja preocupação a nova pergunta acolhe."
},
"$ref": "#/$defs/stated_list",
"items": {"$ref": "#/$defs/identifier", "x-refers-to": "/problem_framing/positions"},
"uniqueItems": true
},
"developed_by": {
"title": "Developed by",
"description": "Actors who worded it.",
"x-es": {"title": "Elaborada por", "description": "Actores que la redactaron."},
"x-pt": {"title": "Elaborada por", "description": "Atores que a redigiram."},
"$ref": "#/$defs/stated_list",
"items": {"$ref": "#/$defs/identifier", "x-refers-to": "/actors"},
"uniqueItems": true
},
"stage": {
"title": "Stage",
"description": "How far it has come.",
"x-es": {"title": "Etapa", "description": "Hasta dónde ha llegado."},
"x-pt": {"title": "Etapa", "description": "Até onde chegou."},
"enum": ["draft", "tested", "agreed", "unknown"],
"x-labels": {
"draft": {"en": "Draft", "es": "Borrador", "pt": "Rascunho"},
"tested": {"en": "Tested", "es": "Probada", "pt": "Testada"},
"agreed": {"en": "Agreed", "es": "Acordada", "pt": "Acordada"},
"unknown": {"en": "not known", "es": "no se conoce", "pt": "não se sabe"}
}
},
"tested_with": {
"title": "Tested with",
"description": "Actors with whom it was tried out.",
"x-es": {"title": "Probada con", "description": "Actores con quienes se puso a prueba."},
"x-pt": {"title": "Testada com", "description": "Atores com quem foi posta à prova."},
"$ref": "#/$defs/stated_list",
"items": {"$ref": "#/$defs/identifier", "x-refers-to": "/actors"},
"uniqueItems": true
},
"date": {
"title": "Date",
"description": "Date of the present stage.",
"x-es": {"title": "Fecha", "description": "Fecha de la etapa actual."},
"x-pt": {"title": "Data", "description": "Data da etapa atual."},
"$ref": "#/$defs/date_fact"
},
"evidence": {"$ref": "#/$defs/evidence_refs"},
"note": {"$ref": "#/$defs/note"}
},
"additionalProperties": false
},
"convergence_point": {
"title": "Convergence point",
"description": "A sentence that holders of different positions could sign, or have signed.",
"x-es": {
"title": "Punto de convergencia",
"description": "Una frase que quienes sostienen posiciones distintas podrían firmar, o ya firmaron."
},
"x-pt": {
"title": "Ponto de convergência",
"description": "Uma frase que quem sustenta posições diferentes poderia assinar, ou já assinou."
},
"type": "object",
"required": ["id"],
"properties": {
"id": {
"title": "Id",
"description": "Short name of this point, unique in its list; other parts of the file refer to it.",
"x-es": {
"title": "Identificador",
"description": "Nombre corto de este punto, único en su lista; otras partes del archivo lo citan."
},
"x-pt": {
"title": "Identificador",
"description": "Nome curto deste ponto, único na sua lista; outras partes do arquivo o citam."
},
"$ref": "#/$defs/identifier"
},
"statement": {
"title": "Statement",
"description": "The sentence itself.",
"x-es": {"title": "Enunciado", "description": "La frase misma."},
"x-pt": {"title": "Enunciado", "description": "A própria frase."},
"$ref": "#/$defs/text"
},
"bridges": {
"title": "Bridges",
"description": "Positions it brings together.",
"x-es": {"title": "Une a", "description": "Posiciones que acerca."},
"x-pt": {"title": "Une", "description": "Posições que aproxima."},
"$ref": "#/$defs/stated_list",
"items": {"$ref": "#/$defs/identifier", "x-refers-to": "/problem_framing/positions"},
"uniqueItems": true
},
"explored_with": {
"title": "Explored with",
"description": "Actors with whom it was talked through.",
"x-es": {"title": "Explorado con", "description": "Actores con quienes se conversó."},
"x-pt": {"title": "Explorado com", "description": "Atores com quem se conversou."},
"$ref": "#/$defs/stated_list",
"items": {"$ref": "#/$defs/identifier", "x-refers-to": "/actors"},
"uniqueItems": true
},
"endorsed_by": {
"title": "Endorsed by",
"description": "Actors who accept it.",
"x-es": {"title": "Respaldado por", "description": "Actores que lo aceptan."},
"x-pt": {"title": "Apoiado por", "description": "Atores que o aceitam."},
"$ref": "#/$defs/stated_list",
"items": {"$ref": "#/$defs/identifier", "x-refers-to": "/actors"},
"uniqueItems": true
},
"stage": {
"title": "Stage",
"description": "How far it has come.",
"x-es": {"title": "Etapa", "description": "Hasta dónde ha llegado."},
"x-pt": {"title": "Etapa", "description": "Até onde chegou."},
"enum": ["hypothesis", "explored", "agreed", "unknown"],
"x-labels": {
"hypothesis": {"en": "Hypothesis", "es": "Hipótesis", "pt": "Hipótese"},
"explored": {"en": "Explored", "es": "Explorado", "pt": "Explorado"},
"agreed": {"en": "Agreed", "es": "Acordado", "pt": "Acordado"},
"unknown": {"en": "not known", "es": "no se conoce", "pt": "não se sabe"}
}
},
"agenda_item_ids": {
"title": "Agenda items",
"description": "Items it belongs to.",
"x-es": {"title": "Puntos de agenda", "description": "Puntos a los que pertenece."},
"x-pt": {"title": "Itens da pauta", "description": "Itens a que pertence."},
"$ref": "#/$defs/stated_list",
"items": {"$ref": "#/$defs/identifier", "x-refers-to": "/agenda"},
"uniqueItems": true
},
"evidence": {"$ref": "#/$defs/evidence_refs"},
"note": {"$ref": "#/$defs/note"}
},
"additionalProperties": false
},
"evidence_item": {
"title": "Piece of the evidence base",
"description": "A study, data set or testimony the table works with.",
"x-es": {
"title": "Pieza de la base de evidencia",
"description": "Un estudio, dato o testimonio con el que trabaja la mesa."
},
"x-pt": {
"title": "Peça da base de evidência",
"description": "Um estudo, dado ou depoimento com que a mesa trabalha."
},
"type": "object",
"required": ["id"],
"properties": {
"id": {
"title": "Id",
"description": "Short name of this piece, unique in its list; other parts of the file refer to it.",
"x-es": {
"title": "Identificador",
"description": "Nombre corto de esta pieza, único en su lista; otras partes del archivo lo citan."
},
"x-pt": {
"title": "Identificador",
"description": "Nome curto desta peça, único na sua lista; outras partes do arquivo o citam."
},
"$ref": "#/$defs/identifier"
},
"title": {
"title": "Title",
"description": "Its name.",
"x-es": {"title": "Título", "description": "Su nombre."},
"x-pt": {"title": "Título", "description": "O nome dela."},
"$ref": "#/$defs/text"
},
"type": {
"title": "Type",
"description": "What kind of knowledge it is.",
"x-es": {"title": "Tipo", "description": "Qué clase de conocimiento es."},
"x-pt": {"title": "Tipo", "description": "Que tipo de conhecimento é."},
"enum": [
"data", "study", "testimony", "joint_fact_finding", "international_comparison", "legal_analysis",
"evaluation", "unknown"
],
"x-labels": {
"data": {"en": "Data", "es": "Datos", "pt": "Dados"},
"study": {"en": "Study", "es": "Estudio", "pt": "Estudo"},
"testimony": {"en": "Testimony", "es": "Testimonio", "pt": "Depoimento"},
"joint_fact_finding": {
"en": "Joint fact-finding",
"es": "Investigación conjunta de hechos",
"pt": "Apuração conjunta de fatos"
},
"international_comparison": {
"en": "International comparison",
"es": "Comparación internacional",
"pt": "Comparação internacional"
},
"legal_analysis": {"en": "Legal analysis", "es": "Análisis jurídico", "pt": "Análise jurídica"},
"evaluation": {"en": "Evaluation", "es": "Evaluación", "pt": "Avaliação"},
"unknown": {"en": "not known", "es": "no se conoce", "pt": "não se sabe"}
}
},
"produced_by": {
"title": "Produced by",
"description": "Actors who made it.",
"x-es": {"title": "Producida por", "description": "Actores que la produjeron."},
"x-pt": {"title": "Produzida por", "description": "Atores que a produziram."},
"$ref": "#/$defs/stated_list",
"items": {"$ref": "#/$defs/identifier", "x-refers-to": "/actors"},
"uniqueItems": true
},
"commissioned_jointly": {
"title": "Commissioned jointly",
"description": "Whether actors with different positions asked for it together.",
"x-es": {
"title": "Encargada en conjunto",
"description": "Si la encargaron juntos actores de posiciones distintas."
},
"x-pt": {
"title": "Encomendada em conjunto",
"description": "Se foi encomendada em conjunto por atores de posições diferentes."
},
"$ref": "#/$defs/boolean_fact"
},
"accepted_by": {
"title": "Accepted by",
"description": "Actors who accept it as a common basis.",
"x-es": {"title": "Aceptada por", "description": "Actores que la aceptan como base común."},
"x-pt": {"title": "Aceita por", "description": "Atores que a aceitam como base comum."},
"$ref": "#/$defs/stated_list",
"items": {"$ref": "#/$defs/identifier", "x-refers-to": "/actors"},
"uniqueItems": true
},
"accessible_formats": {
"title": "Accessible formats",
"description": "Forms in which everyone at the table can take it in.",
"x-es": {
"title": "Formatos accesibles",
"description": "Formas en que todas las personas de la mesa pueden conocerla."
},
"x-pt": {
"title": "Formatos acessíveis",
"description": "Formas em que todas as pessoas da mesa podem conhecê-la."
},
"$ref": "#/$defs/stated_list",
"items": {
"enum": [
"plain_language", "easy_read", "audio", "video", "sign_language", "braille", "large_print",
"infographic", "oral_presentation"
],
"x-labels": {
"plain_language": {"en": "Plain language", "es": "Lenguaje claro", "pt": "Linguagem simples"},
"easy_read": {"en": "Easy read", "es": "Lectura fácil", "pt": "Leitura fácil"},
"audio": {"en": "Audio", "es": "Audio", "pt": "Áudio"},
"video": {"en": "Video", "es": "Video", "pt": "Vídeo"},
"sign_language": {"en": "Sign language", "es": "Lengua de señas", "pt": "Língua de sinais"},
"braille": {"en": "Braille", "es": "Braille", "pt": "Braille"},
"large_print": {"en": "Large print", "es": "Letra grande", "pt": "Letra ampliada"},
"infographic": {"en": "Infographic", "es": "Infografía", "pt": "Infográfico"},
"oral_presentation": {
"en": "Oral presentation",
"es": "Presentación oral",
"pt": "Apresentação oral"
}
}
},
"uniqueItems": true
},
"languages": {
"title": "Languages",
"description": "Languages in which it can be had (BCP 47).",
"x-es": {"title": "Idiomas", "description": "Idiomas en que está disponible (BCP 47)."},
"x-pt": {"title": "Idiomas", "description": "Idiomas em que está disponível (BCP 47)."},
"$ref": "#/$defs/stated_list",
"items": {"$ref": "#/$defs/language_tag"},
"uniqueItems": true
},
"shared_before_days": {
"title": "Days ahead",
"description": "Days before the session on which it is shared.",
"x-es": {
"title": "Días de anticipación",
"description": "Días antes de la sesión en que se comparte."
},
"x-pt": {
"title": "Dias de antecedência",
"description": "Dias antes da sessão em que é compartilhada."
},
"$ref": "#/$defs/count_fact"
},
"evidence": {"$ref": "#/$defs/evidence_refs"},
"note": {"$ref": "#/$defs/note"}
},
"additionalProperties": false
},
"problem_framing": {
"title": "Framing of the problem",
"description": "How the matter is disputed today and how it could be put anew.",
"x-es": {
"title": "Encuadre del problema",
"description": "Cómo se disputa hoy el asunto y cómo podría plantearse de nuevo."
},
"x-pt": {
"title": "Enquadramento do problema",
"description": "Como o assunto é disputado hoje e como poderia ser colocado de novo."
},
"type": "object",
"properties": {
"complexity": {
"title": "Complexity",
"description": "How entangled the matter is.",
"x-es": {"title": "Complejidad", "description": "Qué tan enmarañado es el asunto."},
"x-pt": {"title": "Complexidade", "description": "Quão emaranhado é o assunto."},
"enum": ["very_low", "low", "moderate", "high", "very_high", "unknown"],
"x-labels": {
"very_low": {"en": "Very low", "es": "Muy baja", "pt": "Muito baixa"},
"low": {"en": "Low", "es": "Baja", "pt": "Baixa"},
"moderate": {"en": "Moderate", "es": "Moderada", "pt": "Moderada"},
"high": {"en": "High", "es": "Alta", "pt": "Alta"},
"very_high": {"en": "Very high", "es": "Muy alta", "pt": "Muito alta"},
"unknown": {"en": "not known", "es": "no se conoce", "pt": "não se sabe"}
}
},
"polarization": {
"title": "Polarisation",
"description": "How far apart the sides are.",
"x-es": {"title": "Polarización", "description": "Qué tan alejadas están las partes."},
"x-pt": {"title": "Polarização", "description": "Quão afastadas estão as partes."},
"enum": ["not", "low", "moderate", "polarized", "high", "unknown"],
"x-labels": {
"not": {"en": "Not polarised", "es": "Sin polarización", "pt": "Sem polarização"},
"low": {"en": "Low", "es": "Baja", "pt": "Baixa"},
"moderate": {"en": "Moderate", "es": "Moderada", "pt": "Moderada"},
"polarized": {"en": "Polarised", "es": "Polarizado", "pt": "Polarizado"},
"high": {"en": "High", "es": "Alta", "pt": "Alta"},
"unknown": {"en": "not known", "es": "no se conoce", "pt": "não se sabe"}
}
},
"diagnosis": {
"title": "Diagnosis",
"description": "Who analysed the conflict, and when.",
"x-es": {"title": "Diagnóstico", "description": "Quién analizó el conflicto y cuándo."},
"x-pt": {"title": "Diagnóstico", "description": "Quem analisou o conflito e quando."},
"$ref": "#/$defs/diagnosis"
},
"prior_attempts": {
"title": "Earlier attempts",
"description": "What was tried before; “none” when nothing was.",
"x-es": {
"title": "Intentos anteriores",
"description": "Lo que se intentó antes; «none» si no hubo nada."
},
"x-pt": {
"title": "Tentativas anteriores",
"description": "O que se tentou antes; “none” se não houve nada."
},
"$ref": "#/$defs/stated_list",
"items": {"$ref": "#/$defs/prior_attempt"},
"x-identity": "id"
},
"initial_question": {
"title": "Initial question",
"description": "How the controversy is put today.",
"x-es": {"title": "Pregunta inicial", "description": "Cómo se plantea hoy la controversia."},
"x-pt": {"title": "Pergunta inicial", "description": "Como a controvérsia é colocada hoje."},
"$ref": "#/$defs/text"
},
"positions": {
"title": "Positions",
"description": "The answers in dispute: at least two in a controversy.",
"x-es": {
"title": "Posiciones",
"description": "Las respuestas en disputa: al menos dos si hay controversia."
},
"x-pt": {
"title": "Posições",
"description": "As respostas em disputa: ao menos duas se há controvérsia."
},
"$ref": "#/$defs/stated_list",
"items": {"$ref": "#/$defs/position"},
"x-identity": "id"
},
"key_terms": {
"title": "Key terms",
"description": "Words that divide and words that could join.",
"x-es": {
"title": "Términos clave",
"description": "Palabras que dividen y palabras que podrían unir."
},
"x-pt": {
"title": "Termos-chave",
"description": "Palavras que dividem e palavras que poderiam unir."
},
"$ref": "#/$defs/stated_list",
"items": {"$ref": "#/$defs/key_term"},
"x-identity": "id"
},
"reframed_questions": {
"title": "Reframed questions",
"description": "New ways of putting the question.",
"x-es": {
"title": "Preguntas reformuladas",
"description": "Nuevas formas de plantear la pregunta."
},
"x-pt": {"title": "Perguntas reformuladas", "description": "Novas formas de colocar a pergunta."},
"$ref": "#/$defs/stated_list",
"items": {"$ref": "#/$defs/reframed_question"},
"x-identity": "id"
},
"convergence_points": {
"title": "Convergence points",
"description": "Common ground, from hypothesis to agreement.",
"x-es": {
"title": "Puntos de convergencia",
"description": "Terreno común, de la hipótesis al acuerdo."
},
"x-pt": {"title": "Pontos de convergência", "description": "Terreno comum, da hipótese ao acordo."},
"$ref": "#/$defs/stated_list",
"items": {"$ref": "#/$defs/convergence_point"},
"x-identity": "id"
},
"evidence_base": {
"title": "Evidence base",
"description": "What the table knows together.",
"x-es": {"title": "Base de evidencia", "description": "Lo que la mesa conoce en común."},
"x-pt": {"title": "Base de evidência", "description": "O que a mesa conhece em comum."},
"$ref": "#/$defs/stated_list",
"items": {"$ref": "#/$defs/evidence_item"},
"x-identity": "id"
},
"evidence": {"$ref": "#/$defs/evidence_refs"},
"note": {"$ref": "#/$defs/note"}
},
"additionalProperties": false
},
"territory": {
"title": "Territory",
"description": "Regions or localities, one name for each.",
"x-es": {"title": "Territorio", "description": "Regiones o localidades, un nombre por cada una."},
"x-pt": {"title": "Território", "description": "Regiões ou localidades, um nome para cada uma."},
"$ref": "#/$defs/stated_list",
"items": {"$ref": "#/$defs/text"},
"uniqueItems": true
},
"actor": {
"title": "Actor",
"description": "An organisation, person, public body, network, or a whole sector taken as one (aggregate).",
"x-es": {
"title": "Actor",
"description": "Una organización, persona, organismo público, red, o todo un sector tomado como uno (agregado)."
},
"x-pt": {
"title": "Ator",
"description": "Uma organização, pessoa, órgão público, rede, ou todo um setor tomado como um só (agregado)."
},
"type": "object",
"required": ["id"],
"properties": {
"id": {
"title": "Id",
"description": "Short name of this actor, unique in its list; other parts of the file refer to it.",
"x-es": {
"title": "Identificador",
"description": "Nombre corto de este actor, único en su lista; otras partes del archivo lo citan."
},
"x-pt": {
"title": "Identificador",
"description": "Nome curto deste ator, único na sua lista; outras partes do arquivo o citam."
},
"$ref": "#/$defs/identifier"
},
"name": {
"title": "Name",
"description": "Name, or the role where a name should not be written.",
"x-es": {
"title": "Nombre",
"description": "Nombre, o el rol cuando no conviene escribir el nombre."
},
"x-pt": {"title": "Nome", "description": "Nome, ou o papel quando não convém escrever o nome."},
"$ref": "#/$defs/text"
},
"kind": {
"title": "Kind",
"description": "“aggregate” stands for several organisations, for instance a sector of which only the number is known.",
"x-es": {
"title": "Clase",
"description": "«aggregate» representa a varias organizaciones, por ejemplo un sector del que solo se conoce el número."
},
"x-pt": {
"title": "Classe",
"description": "“aggregate” representa várias organizações, por exemplo um setor de que só se conhece o número."
},
"enum": ["organisation", "person", "public_body", "network", "aggregate", "unknown"],
"x-labels": {
"organisation": {"en": "Organisation", "es": "Organización", "pt": "Organização"},
"person": {"en": "Person", "es": "Persona", "pt": "Pessoa"},
"public_body": {"en": "Public body", "es": "Organismo público", "pt": "Órgão público"},
"network": {"en": "Network", "es": "Red", "pt": "Rede"},
"aggregate": {
"en": "Aggregate of several",
"es": "Agregado de varios",
"pt": "Agregado de vários"
},
"unknown": {"en": "not known", "es": "no se conoce", "pt": "não se sabe"}
}
},
"represents_count": {
"title": "Stands for",
"description": "How many organisations an aggregate or a network stands for.",
"x-es": {
"title": "Representa a",
"description": "A cuántas organizaciones representa un agregado o una red."
},
"x-pt": {
"title": "Representa",
"description": "Quantas organizações um agregado ou uma rede representa."
},
"$ref": "#/$defs/count_fact"
},
"sector": {
"title": "Sector",
"description": "Part of society; it decides the family.",
"x-es": {"title": "Sector", "description": "Parte de la sociedad; de ella se deduce la familia."},
"x-pt": {"title": "Setor", "description": "Parte da sociedade; dela se deduz a família."},
"$ref": "#/$defs/sector"
},
"camp": {
"title": "Political camp",
"description": "Side of government, for parties and legislators above all.",
"x-es": {
"title": "Campo político",
"description": "Lado del gobierno, sobre todo para partidos y legisladores."
},
"x-pt": {
"title": "Campo político",
"description": "Lado do governo, sobretudo para partidos e parlamentares."
},
"$ref": "#/$defs/camp"
},
"territory": {"$ref": "#/$defs/territory"},
"constituency_size": {
"title": "Size of the constituency",
"description": "People or members the actor speaks for.",
"x-es": {
"title": "Tamaño de la base",
"description": "Personas o miembros por quienes habla el actor."
},
"x-pt": {"title": "Tamanho da base", "description": "Pessoas ou membros por quem o ator fala."},
"$ref": "#/$defs/count_fact"
},
"evidence": {"$ref": "#/$defs/evidence_refs"},
"note": {"$ref": "#/$defs/note"}
},
"additionalProperties": false
},
"family_review": {
"title": "Review of a family",
"description": "Says of one family of sectors whether it matters here, and why.",
"x-es": {
"title": "Revisión de una familia",
"description": "Dice de una familia de sectores si importa aquí, y por qué."
},
"x-pt": {
"title": "Revisão de uma família",
"description": "Diz de uma família de setores se ela importa aqui, e por quê."
},
"type": "object",
"required": ["family"],
"properties": {
"family": {
"title": "Family",
"description": "The family under review.",
"x-es": {"title": "Familia", "description": "La familia revisada."},
"x-pt": {"title": "Família", "description": "A família revista."},
"$ref": "#/$defs/family"
},
"relevant": {
"title": "Relevant",
"description": "Whether the family matters for this policy.",
"x-es": {"title": "Pertinente", "description": "Si la familia importa para esta política."},
"x-pt": {"title": "Pertinente", "description": "Se a família importa para esta política."},
"$ref": "#/$defs/boolean_fact"
},
"reason": {
"title": "Reason",
"description": "Why, in one sentence.",
"x-es": {"title": "Razón", "description": "Por qué, en una oración."},
"x-pt": {"title": "Razão", "description": "Por quê, em uma frase."},
"$ref": "#/$defs/text"
},
"evidence": {"$ref": "#/$defs/evidence_refs"},
"note": {"$ref": "#/$defs/note"}
},
"additionalProperties": false
},
"contact": {
"title": "Prior contact",
"description": "Contact with the actor before the design was fixed.",
"x-es": {"title": "Contacto previo", "description": "Contacto con el actor antes de fijar el diseño."},
"x-pt": {"title": "Contato prévio", "description": "Contato com o ator antes de fixar o desenho."},
"type": "object",
"properties": {
"made": {
"title": "Made",
"description": "Whether there was contact.",
"x-es": {"title": "Realizado", "description": "Si hubo contacto."},
"x-pt": {"title": "Realizado", "description": "Se houve contato."},
"$ref": "#/$defs/boolean_fact"
},
"date": {
"title": "Date",
"description": "When.",
"x-es": {"title": "Fecha", "description": "Cuándo."},
"x-pt": {"title": "Data", "description": "Quando."},
"$ref": "#/$defs/date_fact"
},
"evidence": {"$ref": "#/$defs/evidence_refs"},
"note": {"$ref": "#/$defs/note"}
},
"additionalProperties": false
},
"stakeholder_entry": {
"title": "Entry of the stakeholder map",
"description": "What the map says of one actor.",
"x-es": {"title": "Entrada del mapa de actores", "description": "Lo que el mapa dice de un actor."},
"x-pt": {"title": "Elemento do mapa de atores", "description": "O que o mapa diz de um ator."},
"type": "object",
"required": ["actor_id"],
"properties": {
"actor_id": {
"title": "Actor",
"description": "The actor; a group is registered as an aggregate actor first.",
"x-es": {
"title": "Actor",
"description": "El actor; un grupo se registra primero como actor agregado."
},
"x-pt": {"title": "Ator", "description": "O ator; um grupo é registrado antes como ator agregado."},
"$ref": "#/$defs/reference",
"x-refers-to": "/actors"
},
"affected": {
"title": "Affected",
"description": "Whether the policy touches its life or work.",
"x-es": {"title": "Afectado", "description": "Si la política toca su vida o su trabajo."},
"x-pt": {"title": "Afetado", "description": "Se a política atinge a sua vida ou o seu trabalho."},
"$ref": "#/$defs/boolean_fact"
},
"historically_excluded": {
"title": "Historically excluded",
"description": "Whether it used to be left out of such decisions.",
"x-es": {
"title": "Históricamente excluido",
"description": "Si solía quedar fuera de estas decisiones."
},
"x-pt": {
"title": "Historicamente excluído",
"description": "Se costumava ficar fora destas decisões."
},
"$ref": "#/$defs/boolean_fact"
},
"power": {
"title": "Power",
"description": "Whether it can bring about or hold up what it wants.",
"x-es": {"title": "Poder", "description": "Si puede lograr o frenar lo que quiere."},
"x-pt": {"title": "Poder", "description": "Se pode conseguir ou frear o que quer."},
"$ref": "#/$defs/boolean_fact"
},
"legitimacy": {
"title": "Legitimacy",
"description": "Whether others see its claim as proper.",
"x-es": {"title": "Legitimidad", "description": "Si los demás ven su reclamo como válido."},
"x-pt": {"title": "Legitimidade", "description": "Se os demais veem a sua demanda como válida."},
"$ref": "#/$defs/boolean_fact"
},
"urgency": {
"title": "Urgency",
"description": "Whether its claim cannot wait.",
"x-es": {"title": "Urgencia", "description": "Si su reclamo no puede esperar."},
"x-pt": {"title": "Urgência", "description": "Se a sua demanda não pode esperar."},
"$ref": "#/$defs/boolean_fact"
},
"veto_player": {
"title": "Veto player",
"description": "Whether it can block the result.",
"x-es": {"title": "Actor con poder de veto", "description": "Si puede bloquear el resultado."},
"x-pt": {"title": "Ator com poder de veto", "description": "Se pode bloquear o resultado."},
"$ref": "#/$defs/boolean_fact"
},
"stance": {
"title": "Stance",
"description": "How it looks on the dialogue.",
"x-es": {"title": "Postura", "description": "Cómo ve el diálogo."},
"x-pt": {"title": "Postura", "description": "Como vê o diálogo."},
"enum": ["supportive", "critical", "undecided", "opposed", "unknown"],
"x-labels": {
"supportive": {"en": "Supportive", "es": "Favorable", "pt": "Favorável"},
"critical": {"en": "Critical", "es": "Crítica", "pt": "Crítica"},
"undecided": {"en": "Undecided", "es": "Indecisa", "pt": "Indecisa"},
"opposed": {"en": "Opposed", "es": "Opuesta", "pt": "Contrária"},
"unknown": {"en": "not known", "es": "no se conoce", "pt": "não se sabe"}
}
},
"handling": {
"title": "Handling",
"description": "What the design does with it.",
"x-es": {"title": "Tratamiento", "description": "Qué hace el diseño con él."},
"x-pt": {"title": "Tratamento", "description": "O que o desenho faz com ele."},
"enum": [
"participant", "consulted", "informed", "invited_declined", "deliberately_excluded",
"not_contacted", "unknown"
],
"x-labels": {
"participant": {"en": "Takes part", "es": "Participa", "pt": "Participa"},
"consulted": {"en": "Consulted", "es": "Consultado", "pt": "Consultado"},
"informed": {"en": "Informed", "es": "Informado", "pt": "Informado"},
"invited_declined": {
"en": "Invited, declined",
"es": "Invitado, declinó",
"pt": "Convidado, recusou"
},
"deliberately_excluded": {
"en": "Left out on purpose",
"es": "Excluido a propósito",
"pt": "Excluído de propósito"
},
"not_contacted": {"en": "Not contacted", "es": "No contactado", "pt": "Não contatado"},
"unknown": {"en": "not known", "es": "no se conoce", "pt": "não se sabe"}
}
},
"reason": {
"title": "Reason",
"description": "Why it is handled so; needed for those left out or not contacted.",
"x-es": {
"title": "Razón",
"description": "Por qué se lo trata así; necesaria si quedó fuera o no fue contactado."
},
"x-pt": {
"title": "Razão",
"description": "Por que é tratado assim; necessária se ficou de fora ou não foi contatado."
},
"$ref": "#/$defs/text"
},
"territory": {"$ref": "#/$defs/territory"},
"prior_contact": {
"title": "Prior contact",
"description": "Contact before the design was fixed.",
"x-es": {"title": "Contacto previo", "description": "Contacto antes de fijar el diseño."},
"x-pt": {"title": "Contato prévio", "description": "Contato antes de fixar o desenho."},
"$ref": "#/$defs/contact"
},
"evidence": {"$ref": "#/$defs/evidence_refs"},
"note": {"$ref": "#/$defs/note"}
},
"additionalProperties": false
},
"stakeholder_map": {
"title": "Stakeholder map",
"description": "Who matters for this policy, whether invited or not: the yardstick for breadth.",
"x-es": {
"title": "Mapa de actores",
"description": "Quién importa para esta política, invitado o no: la vara para medir la amplitud."
},
"x-pt": {
"title": "Mapa de atores",
"description": "Quem importa para esta política, convidado ou não: a medida da amplitude."
},
"type": "object",
"properties": {
"method": {
"title": "Method",
"description": "How the map was made.",
"x-es": {"title": "Método", "description": "Cómo se hizo el mapa."},
"x-pt": {"title": "Método", "description": "Como o mapa foi feito."},
"$ref": "#/$defs/stated_list",
"items": {
"enum": ["desk", "interviews", "snowball", "public_call", "conflict_analysis"],
"x-labels": {
"desk": {"en": "Desk study", "es": "Estudio de gabinete", "pt": "Estudo de gabinete"},
"interviews": {"en": "Interviews", "es": "Entrevistas", "pt": "Entrevistas"},
"snowball": {"en": "Snowball", "es": "Bola de nieve", "pt": "Bola de neve"},
"public_call": {"en": "Public call", "es": "Convocatoria pública", "pt": "Convocação pública"},
"conflict_analysis": {
"en": "Conflict analysis",
"es": "Análisis de conflicto",
"pt": "Análise de conflito"
}
}
},
"uniqueItems": true
},
"prepared_by": {
"title": "Prepared by",
"description": "Actors who made the map.",
"x-es": {"title": "Elaborado por", "description": "Actores que hicieron el mapa."},
"x-pt": {"title": "Elaborado por", "description": "Atores que fizeram o mapa."},
"$ref": "#/$defs/stated_list",
"items": {"$ref": "#/$defs/identifier", "x-refers-to": "/actors"},
"uniqueItems": true
},
"reviewed_by": {
"title": "Reviewed by",
"description": "Actors who checked the map.",
"x-es": {"title": "Revisado por", "description": "Actores que revisaron el mapa."},
"x-pt": {"title": "Revisado por", "description": "Atores que revisaram o mapa."},
"$ref": "#/$defs/stated_list",
"items": {"$ref": "#/$defs/identifier", "x-refers-to": "/actors"},
"uniqueItems": true
},
"date": {
"title": "Date",
"description": "Date of the map.",
"x-es": {"title": "Fecha", "description": "Fecha del mapa."},
"x-pt": {"title": "Data", "description": "Data do mapa."},
"$ref": "#/$defs/date_fact"
},
"consulted_count": {
"title": "People consulted",
"description": "How many people were asked while making it.",
"x-es": {
"title": "Personas consultadas",
"description": "A cuántas personas se consultó al hacerlo."
},
"x-pt": {
"title": "Pessoas consultadas",
"description": "Quantas pessoas foram consultadas ao fazê-lo."
},
"$ref": "#/$defs/count_fact"
},
"family_review": {
"title": "Review of the ten families",
"description": "Every family of sectors, relevant or not, with the reason.",
"x-es": {
"title": "Revisión de las diez familias",
"description": "Cada familia de sectores, pertinente o no, con su razón."
},
"x-pt": {
"title": "Revisão das dez famílias",
"description": "Cada família de setores, pertinente ou não, com a sua razão."
},
"$ref": "#/$defs/stated_list",
"items": {"$ref": "#/$defs/family_review"},
"x-identity": "family"
},
"entries": {
"title": "Entries",
"description": "One for each actor.",
"x-es": {"title": "Entradas", "description": "Una por cada actor."},
"x-pt": {"title": "Elementos", "description": "Um para cada ator."},
"$ref": "#/$defs/stated_list",
"items": {"$ref": "#/$defs/stakeholder_entry"},
"x-identity": "actor_id"
},
"evidence": {"$ref": "#/$defs/evidence_refs"},
"note": {"$ref": "#/$defs/note"}
},
"additionalProperties": false
},
"mandate": {
"title": "Mandate",
"description": "What entitles the convener to convene.",
"x-es": {"title": "Mandato", "description": "Lo que faculta al convocante para convocar."},
"x-pt": {"title": "Mandato", "description": "O que autoriza o convocante a convocar."},
"type": "object",
"properties": {
"type": {
"title": "Type",
"description": "Where the mandate comes from.",
"x-es": {"title": "Tipo", "description": "De dónde viene el mandato."},
"x-pt": {"title": "Tipo", "description": "De onde vem o mandato."},
"enum": [
"law", "decree", "resolution", "agreement_of_parties", "invitation", "self_mandate", "none",
"unknown"
],
"x-labels": {
"law": {"en": "Law", "es": "Ley", "pt": "Lei"},
"decree": {"en": "Decree", "es": "Decreto", "pt": "Decreto"},
"resolution": {"en": "Resolution", "es": "Resolución", "pt": "Resolução"},
"agreement_of_parties": {
"en": "Agreement of the parties",
"es": "Acuerdo de las partes",
"pt": "Acordo das partes"
},
"invitation": {"en": "Invitation", "es": "Invitación", "pt": "Convite"},
"self_mandate": {"en": "Self-given", "es": "Propio", "pt": "Próprio"},
"none": {"en": "None", "es": "Ninguno", "pt": "Nenhum"},
"unknown": {"en": "not known", "es": "no se conoce", "pt": "não se sabe"}
}
},
"instrument": {
"title": "Instrument",
"description": "Name or number of the act.",
"x-es": {"title": "Instrumento", "description": "Nombre o número del acto."},
"x-pt": {"title": "Instrumento", "description": "Nome ou número do ato."},
"$ref": "#/$defs/text"
},
"date": {
"title": "Date",
"description": "Date of the act.",
"x-es": {"title": "Fecha", "description": "Fecha del acto."},
"x-pt": {"title": "Data", "description": "Data do ato."},
"$ref": "#/$defs/date_fact"
},
"published_before_launch": {
"title": "Published before the launch",
"description": "Whether it was public before the dialogue began.",
"x-es": {
"title": "Publicado antes del lanzamiento",
"description": "Si era público antes de empezar el diálogo."
},
"x-pt": {
"title": "Publicado antes do lançamento",
"description": "Se era público antes de começar o diálogo."
},
"$ref": "#/$defs/boolean_fact"
},
"evidence": {"$ref": "#/$defs/evidence_refs"},
"note": {"$ref": "#/$defs/note"}
},
"additionalProperties": false
},
"convener": {
"title": "Convener",
"description": "Who calls, promotes or sponsors the dialogue.",
"x-es": {"title": "Convocante", "description": "Quien convoca, promueve o patrocina el diálogo."},
"x-pt": {"title": "Convocante", "description": "Quem convoca, promove ou patrocina o diálogo."},
"type": "object",
"required": ["actor_id"],
"properties": {
"actor_id": {
"title": "Actor",
"description": "The actor who convenes.",
"x-es": {"title": "Actor", "description": "El actor que convoca."},
"x-pt": {"title": "Ator", "description": "O ator que convoca."},
"$ref": "#/$defs/reference",
"x-refers-to": "/actors"
},
"role": {
"title": "Role",
"description": "Its part in the promotion.",
"x-es": {"title": "Papel", "description": "Su parte en la promoción."},
"x-pt": {"title": "Papel", "description": "A sua parte na promoção."},
"enum": ["convener", "co_convener", "promoter", "sponsor", "unknown"],
"x-labels": {
"convener": {"en": "Convener", "es": "Convocante", "pt": "Convocante"},
"co_convener": {"en": "Co-convener", "es": "Co-convocante", "pt": "Coconvocante"},
"promoter": {"en": "Promoter", "es": "Promotor", "pt": "Promotor"},
"sponsor": {"en": "Sponsor", "es": "Patrocinador", "pt": "Patrocinador"},
"unknown": {"en": "not known", "es": "no se conoce", "pt": "não se sabe"}
}
},
"mandate": {
"title": "Mandate",
"description": "What entitles it.",
"x-es": {"title": "Mandato", "description": "Lo que lo faculta."},
"x-pt": {"title": "Mandato", "description": "O que o autoriza."},
"$ref": "#/$defs/mandate"
},
"legitimacy_basis": {
"title": "Basis of legitimacy",
"description": "On what grounds others may accept it.",
"x-es": {
"title": "Base de legitimidad",
"description": "Con qué fundamento otros pueden aceptarlo."
},
"x-pt": {
"title": "Base de legitimidade",
"description": "Com que fundamento outros podem aceitá-lo."
},
"$ref": "#/$defs/stated_list",
"items": {
"enum": [
"electoral", "legal", "moral", "technical", "representative", "track_record", "neutrality"
],
"x-labels": {
"electoral": {"en": "Electoral", "es": "Electoral", "pt": "Eleitoral"},
"legal": {"en": "Legal", "es": "Legal", "pt": "Legal"},
"moral": {"en": "Moral", "es": "Moral", "pt": "Moral"},
"technical": {"en": "Technical", "es": "Técnica", "pt": "Técnica"},
"representative": {"en": "Representative", "es": "Representativa", "pt": "Representativa"},
"track_record": {"en": "Track record", "es": "Trayectoria", "pt": "Trajetória"},
"neutrality": {"en": "Neutrality", "es": "Neutralidad", "pt": "Neutralidade"}
}
},
"uniqueItems": true
},
"accepted_by": {
"title": "Accepted by",
"description": "Actors who have said they accept it as convener.",
"x-es": {
"title": "Aceptado por",
"description": "Actores que han dicho que lo aceptan como convocante."
},
"x-pt": {
"title": "Aceito por",
"description": "Atores que disseram que o aceitam como convocante."
},
"$ref": "#/$defs/stated_list",
"items": {"$ref": "#/$defs/identifier", "x-refers-to": "/actors"},
"uniqueItems": true
},
"contested_by": {
"title": "Contested by",
"description": "Actors who object to it.",
"x-es": {"title": "Cuestionado por", "description": "Actores que lo cuestionan."},
"x-pt": {"title": "Contestado por", "description": "Atores que o contestam."},
"$ref": "#/$defs/stated_list",
"items": {"$ref": "#/$defs/identifier", "x-refers-to": "/actors"},
"uniqueItems": true
},
"response_to_contest": {
"title": "Answer to the objection",
"description": "What was done about the objection.",
"x-es": {
"title": "Respuesta al cuestionamiento",
"description": "Qué se hizo ante el cuestionamiento."
},
"x-pt": {"title": "Resposta à contestação", "description": "O que se fez diante da contestação."},
"$ref": "#/$defs/text"
},
"stake_in_outcome": {
"title": "Stake in the outcome",
"description": "Whether it gains or loses by the result.",
"x-es": {"title": "Interés en el resultado", "description": "Si gana o pierde con el resultado."},
"x-pt": {"title": "Interesse no resultado", "description": "Se ganha ou perde com o resultado."},
"$ref": "#/$defs/boolean_fact"
},
"stake_declared": {
"title": "Stake declared",
"description": "The interest in its own words.",
"x-es": {"title": "Interés declarado", "description": "El interés en sus propias palabras."},
"x-pt": {"title": "Interesse declarado", "description": "O interesse em suas próprias palavras."},
"$ref": "#/$defs/text"
},
"evidence": {"$ref": "#/$defs/evidence_refs"},
"note": {"$ref": "#/$defs/note"}
},
"additionalProperties": false
},
"signature": {
"title": "Signed commitment",
"description": "Whether the participant has signed to take part to the end.",
"x-es": {
"title": "Compromiso firmado",
"description": "Si el participante firmó que participará hasta el final."
},
"x-pt": {
"title": "Compromisso assinado",
"description": "Se o participante assinou que participará até o fim."
},
"type": "object",
"properties": {
"signed": {
"title": "Signed",
"description": "Whether it has signed.",
"x-es": {"title": "Firmado", "description": "Si firmó."},
"x-pt": {"title": "Assinado", "description": "Se assinou."},
"$ref": "#/$defs/boolean_fact"
},
"date": {
"title": "Date",
"description": "When.",
"x-es": {"title": "Fecha", "description": "Cuándo."},
"x-pt": {"title": "Data", "description": "Quando."},
"$ref": "#/$defs/date_fact"
},
"evidence": {"$ref": "#/$defs/evidence_refs"},
"note": {"$ref": "#/$defs/note"}
},
"additionalProperties": false
},
"participant": {
"title": "Participant",
"description": "An actor with a seat, or asked to take one.",
"x-es": {"title": "Participante", "description": "Un actor con asiento, o invitado a ocuparlo."},
"x-pt": {"title": "Participante", "description": "Um ator com assento, ou convidado a ocupá-lo."},
"type": "object",
"required": ["actor_id"],
"properties": {
"actor_id": {
"title": "Actor",
"description": "The actor who takes part.",
"x-es": {"title": "Actor", "description": "El actor que participa."},
"x-pt": {"title": "Ator", "description": "O ator que participa."},
"$ref": "#/$defs/reference",
"x-refers-to": "/actors"
},
"seats": {
"title": "Seats",
"description": "Seats it holds; for an aggregate, all its seats.",
"x-es": {
"title": "Asientos",
"description": "Asientos que ocupa; si es un agregado, todos los suyos."
},
"x-pt": {
"title": "Assentos",
"description": "Assentos que ocupa; se é um agregado, todos os seus."
},
"$ref": "#/$defs/count_fact"
},
"status": {
"title": "Status",
"description": "How sure its presence is on the reference date.",
"x-es": {
"title": "Estado",
"description": "Qué tan segura es su presencia a la fecha de referencia."
},
"x-pt": {"title": "Situação", "description": "Quão segura é a sua presença na data de referência."},
"enum": ["planned", "invited", "confirmed", "declined", "withdrawn", "observer", "unknown"],
"x-labels": {
"planned": {"en": "Planned", "es": "Prevista", "pt": "Prevista"},
"invited": {"en": "Invited", "es": "Invitada", "pt": "Convidada"},
"confirmed": {"en": "Confirmed", "es": "Confirmada", "pt": "Confirmada"},
"declined": {"en": "Declined", "es": "Declinó", "pt": "Recusou"},
"withdrawn": {"en": "Withdrawn", "es": "Se retiró", "pt": "Retirou-se"},
"observer": {"en": "Observer", "es": "Observa", "pt": "Observa"},
"unknown": {"en": "not known", "es": "no se conoce", "pt": "não se sabe"}
}
},
"selection_method": {
"title": "Selection",
"description": "How its delegates are chosen.",
"x-es": {"title": "Selección", "description": "Cómo se eligen sus delegados."},
"x-pt": {"title": "Seleção", "description": "Como são escolhidos os seus delegados."},
"enum": [
"self_selected_by_sector", "appointed_by_convener", "election", "public_call", "random",
"stratified_random", "ex_officio", "unknown"
],
"x-labels": {
"self_selected_by_sector": {
"en": "Chosen by its own sector",
"es": "Elegidos por su propio sector",
"pt": "Escolhidos pelo próprio setor"
},
"appointed_by_convener": {
"en": "Appointed by the convener",
"es": "Designados por el convocante",
"pt": "Designados pelo convocante"
},
"election": {"en": "Election", "es": "Elección", "pt": "Eleição"},
"public_call": {"en": "Public call", "es": "Convocatoria pública", "pt": "Convocação pública"},
"random": {"en": "Lot", "es": "Sorteo", "pt": "Sorteio"},
"stratified_random": {
"en": "Stratified lot",
"es": "Sorteo estratificado",
"pt": "Sorteio estratificado"
},
"ex_officio": {"en": "By office", "es": "Por su cargo", "pt": "Pelo cargo"},
"unknown": {"en": "not known", "es": "no se conoce", "pt": "não se sabe"}
}
},
"mandate_to_commit": {
"title": "May commit",
"description": "Whether its delegates may bind the organisation.",
"x-es": {
"title": "Puede comprometer",
"description": "Si sus delegados pueden obligar a la organización."
},
"x-pt": {
"title": "Pode comprometer",
"description": "Se os seus delegados podem obrigar a organização."
},
"$ref": "#/$defs/boolean_fact"
},
"delegate_rank": {
"title": "Rank of delegates",
"description": "Rank within the organisation.",
"x-es": {"title": "Rango de los delegados", "description": "Rango dentro de la organización."},
"x-pt": {"title": "Nível dos delegados", "description": "Nível dentro da organização."},
"enum": ["top", "senior", "technical", "unspecified", "unknown"],
"x-labels": {
"top": {"en": "Top", "es": "Máximo", "pt": "Máximo"},
"senior": {"en": "Senior", "es": "Alto", "pt": "Alto"},
"technical": {"en": "Technical", "es": "Técnico", "pt": "Técnico"},
"unspecified": {"en": "Not specified", "es": "Sin especificar", "pt": "Sem especificar"},
"unknown": {"en": "not known", "es": "no se conoce", "pt": "não se sabe"}
}
},
"alternates": {
"title": "Alternates",
"description": "How many alternates there are.",
"x-es": {"title": "Suplentes", "description": "Cuántos suplentes hay."},
"x-pt": {"title": "Suplentes", "description": "Quantos suplentes há."},
"$ref": "#/$defs/count_fact"
},
"alternates_follow_balance": {
"title": "Alternates keep the balance",
"description": "Whether the rule on women and youth holds for alternates too.",
"x-es": {
"title": "Los suplentes mantienen el equilibrio",
"description": "Si la regla sobre mujeres y jóvenes rige también para suplentes."
},
"x-pt": {
"title": "Os suplentes mantêm o equilíbrio",
"description": "Se a regra sobre mulheres e jovens vale também para suplentes."
},
"$ref": "#/$defs/boolean_fact"
},
"women_seats": {
"title": "Seats of women",
"description": "How many of the seats women hold.",
"x-es": {"title": "Asientos de mujeres", "description": "Cuántos de los asientos ocupan mujeres."},
"x-pt": {
"title": "Assentos de mulheres",
"description": "Quantos dos assentos são ocupados por mulheres."
},
"$ref": "#/$defs/count_fact"
},
"youth_seats": {
"title": "Seats of youth",
"description": "How many of the seats young people hold.",
"x-es": {"title": "Asientos de jóvenes", "description": "Cuántos de los asientos ocupan jóvenes."},
"x-pt": {
"title": "Assentos de jovens",
"description": "Quantos dos assentos são ocupados por jovens."
},
"$ref": "#/$defs/count_fact"
},
"territory": {"$ref": "#/$defs/territory"},
"commitment_signed": {
"title": "Signed commitment",
"description": "Whether it signed to take part, with date and proof.",
"x-es": {
"title": "Compromiso firmado",
"description": "Si firmó su compromiso, con fecha y prueba."
},
"x-pt": {
"title": "Compromisso assinado",
"description": "Se assinou o seu compromisso, com data e prova."
},
"$ref": "#/$defs/signature"
},
"feedback_to_constituency": {
"title": "Reports back",
"description": "How delegates report back to those they speak for.",
"x-es": {
"title": "Rinde cuentas a su base",
"description": "Cómo informan los delegados a quienes representan."
},
"x-pt": {
"title": "Presta contas à sua base",
"description": "Como os delegados informam a quem representam."
},
"enum": ["none", "informal", "written_report", "meeting", "report_and_meeting", "unknown"],
"x-labels": {
"none": {"en": "Not planned", "es": "No previsto", "pt": "Não previsto"},
"informal": {"en": "Informally", "es": "De modo informal", "pt": "De modo informal"},
"written_report": {
"en": "By written report",
"es": "Con informe escrito",
"pt": "Com relatório escrito"
},
"meeting": {"en": "In a meeting", "es": "En una reunión", "pt": "Em uma reunião"},
"report_and_meeting": {
"en": "By report and meeting",
"es": "Con informe y reunión",
"pt": "Com relatório e reunião"
},
"unknown": {"en": "not known", "es": "no se conoce", "pt": "não se sabe"}
}
},
"evidence": {"$ref": "#/$defs/evidence_refs"},
"note": {"$ref": "#/$defs/note"}
},
"additionalProperties": false
},
"capital": {
"title": "Political capital",
"description": "One kind of standing, with what shows it.",
"x-es": {
"title": "Capital político",
"description": "Un tipo de autoridad reconocida, con lo que la demuestra."
},
"x-pt": {
"title": "Capital político",
"description": "Um tipo de autoridade reconhecida, com o que a demonstra."
},
"type": "object",
"required": ["kind"],
"properties": {
"kind": {
"title": "Kind",
"description": "What the standing rests on.",
"x-es": {"title": "Tipo", "description": "En qué se apoya esa autoridad."},
"x-pt": {"title": "Tipo", "description": "Em que essa autoridade se apoia."},
"enum": [
"former_high_office", "moral_authority", "cross_party_access", "technical_reputation",
"represents_large_constituency", "prior_mediation", "international_standing", "unknown"
],
"x-labels": {
"former_high_office": {
"en": "Former high office",
"es": "Alto cargo anterior",
"pt": "Alto cargo anterior"
},
"moral_authority": {"en": "Moral authority", "es": "Autoridad moral", "pt": "Autoridade moral"},
"cross_party_access": {
"en": "Access across parties",
"es": "Llegada a todos los partidos",
"pt": "Acesso a todos os partidos"
},
"technical_reputation": {
"en": "Technical reputation",
"es": "Prestigio técnico",
"pt": "Prestígio técnico"
},
"represents_large_constituency": {
"en": "Speaks for many",
"es": "Representa a una base amplia",
"pt": "Representa uma base ampla"
},
"prior_mediation": {
"en": "Earlier mediation",
"es": "Mediación anterior",
"pt": "Mediação anterior"
},
"international_standing": {
"en": "International standing",
"es": "Prestigio internacional",
"pt": "Prestígio internacional"
},
"unknown": {"en": "not known", "es": "no se conoce", "pt": "não se sabe"}
}
},
"statement": {
"title": "Statement",
"description": "What the standing is, in one sentence.",
"x-es": {"title": "Enunciado", "description": "En qué consiste, en una oración."},
"x-pt": {"title": "Enunciado", "description": "Em que consiste, em uma frase."},
"$ref": "#/$defs/text"
},
"evidence": {"$ref": "#/$defs/evidence_refs"},
"note": {"$ref": "#/$defs/note"}
},
"additionalProperties": false
},
"acceptance": {
"title": "Acceptance of the role",
"description": "Whether the person or body has agreed to do it.",
"x-es": {
"title": "Aceptación del encargo",
"description": "Si la persona o entidad aceptó el encargo."
},
"x-pt": {"title": "Aceitação do encargo", "description": "Se a pessoa ou entidade aceitou o encargo."},
"type": "object",
"properties": {
"accepted": {
"title": "Accepted",
"description": "Whether it has agreed.",
"x-es": {"title": "Aceptado", "description": "Si aceptó."},
"x-pt": {"title": "Aceito", "description": "Se aceitou."},
"$ref": "#/$defs/boolean_fact"
},
"date": {
"title": "Date",
"description": "When.",
"x-es": {"title": "Fecha", "description": "Cuándo."},
"x-pt": {"title": "Data", "description": "Quando."},
"$ref": "#/$defs/date_fact"
},
"evidence": {"$ref": "#/$defs/evidence_refs"},
"note": {"$ref": "#/$defs/note"}
},
"additionalProperties": false
},
"intermediary": {
"title": "Intermediary",
"description": "Who stands between the sides: facilitates, mediates, guarantees, or keeps the secretariat.",
"x-es": {
"title": "Intermediario",
"description": "Quien está entre las partes: facilita, media, garantiza o lleva la secretaría."
},
"x-pt": {
"title": "Intermediário",
"description": "Quem está entre as partes: facilita, media, garante ou cuida da secretaria."
},
"type": "object",
"required": ["actor_id"],
"properties": {
"actor_id": {
"title": "Actor",
"description": "The actor in between.",
"x-es": {"title": "Actor", "description": "El actor intermediario."},
"x-pt": {"title": "Ator", "description": "O ator intermediário."},
"$ref": "#/$defs/reference",
"x-refers-to": "/actors"
},
"function": {
"title": "Functions",
"description": "What it does.",
"x-es": {"title": "Funciones", "description": "Qué hace."},
"x-pt": {"title": "Funções", "description": "O que faz."},
"$ref": "#/$defs/stated_list",
"items": {
"enum": [
"facilitator", "mediator", "guarantor", "honest_broker", "witness", "technical_secretariat",
"rapporteur", "shuttle"
],
"x-labels": {
"facilitator": {"en": "Facilitator", "es": "Facilitador", "pt": "Facilitador"},
"mediator": {"en": "Mediator", "es": "Mediador", "pt": "Mediador"},
"guarantor": {"en": "Guarantor", "es": "Garante", "pt": "Garantidor"},
"honest_broker": {
"en": "Honest broker",
"es": "Intermediario imparcial",
"pt": "Intermediário imparcial"
},
"witness": {"en": "Witness", "es": "Testigo", "pt": "Testemunha"},
"technical_secretariat": {
"en": "Technical secretariat",
"es": "Secretaría técnica",
"pt": "Secretaria técnica"
},
"rapporteur": {"en": "Rapporteur", "es": "Relator", "pt": "Relator"},
"shuttle": {
"en": "Shuttle between sides",
"es": "Enlace entre partes",
"pt": "Elo entre as partes"
}
}
},
"uniqueItems": true
},
"acceptance": {
"title": "Accepts the role",
"description": "Its own agreement to serve, for instance an appointment letter.",
"x-es": {
"title": "Acepta el encargo",
"description": "Su propia aceptación, por ejemplo una carta de designación."
},
"x-pt": {
"title": "Aceita o encargo",
"description": "A sua própria aceitação, por exemplo uma carta de designação."
},
"$ref": "#/$defs/acceptance"
},
"independent_of_conveners": {
"title": "Independent of the conveners",
"description": "Whether no convener employs or directs it.",
"x-es": {
"title": "Independiente de los convocantes",
"description": "Si ningún convocante lo emplea ni dirige."
},
"x-pt": {
"title": "Independente dos convocantes",
"description": "Se nenhum convocante o emprega nem dirige."
},
"$ref": "#/$defs/boolean_fact"
},
"independent_of_positions": {
"title": "Independent of the positions",
"description": "Whether it holds none of the positions. Not required: acceptance is.",
"x-es": {
"title": "Independiente de las posiciones",
"description": "Si no sostiene ninguna posición. No es requisito: lo es la aceptación."
},
"x-pt": {
"title": "Independente das posições",
"description": "Se não sustenta nenhuma posição. Não é requisito: a aceitação é."
},
"$ref": "#/$defs/boolean_fact"
},
"declared_interests": {
"title": "Declared interests",
"description": "Its interests in its own words; “none” when it declares none.",
"x-es": {
"title": "Intereses declarados",
"description": "Sus intereses en sus propias palabras; «none» si declara no tener."
},
"x-pt": {
"title": "Interesses declarados",
"description": "Os seus interesses em suas próprias palavras; “none” se declara não ter."
},
"$ref": "#/$defs/text"
},
"appointed_by": {
"title": "Appointed by",
"description": "Actors who appointed it.",
"x-es": {"title": "Designado por", "description": "Actores que lo designaron."},
"x-pt": {"title": "Designado por", "description": "Atores que o designaram."},
"$ref": "#/$defs/stated_list",
"items": {"$ref": "#/$defs/identifier", "x-refers-to": "/actors"},
"uniqueItems": true
},
"capital": {
"title": "Political capital",
"description": "Kinds of standing, each with its proof.",
"x-es": {"title": "Capital político", "description": "Tipos de autoridad, cada uno con su prueba."},
"x-pt": {
"title": "Capital político",
"description": "Tipos de autoridade, cada um com a sua prova."
},
"$ref": "#/$defs/stated_list",
"items": {"$ref": "#/$defs/capital"},
"x-identity": "kind"
},
"accepted_by": {
"title": "Accepted by",
"description": "Actors who have said they accept it.",
"x-es": {"title": "Aceptado por", "description": "Actores que han dicho que lo aceptan."},
"x-pt": {"title": "Aceito por", "description": "Atores que disseram que o aceitam."},
"$ref": "#/$defs/stated_list",
"items": {"$ref": "#/$defs/identifier", "x-refers-to": "/actors"},
"uniqueItems": true
},
"rejected_by": {
"title": "Rejected by",
"description": "Actors who reject it.",
"x-es": {"title": "Rechazado por", "description": "Actores que lo rechazan."},
"x-pt": {"title": "Rejeitado por", "description": "Atores que o rejeitam."},
"$ref": "#/$defs/stated_list",
"items": {"$ref": "#/$defs/identifier", "x-refers-to": "/actors"},
"uniqueItems": true
},
"response_to_rejection": {
"title": "Answer to the rejection",
"description": "What was done about the rejection.",
"x-es": {"title": "Respuesta al rechazo", "description": "Qué se hizo ante el rechazo."},
"x-pt": {"title": "Resposta à rejeição", "description": "O que se fez diante da rejeição."},
"$ref": "#/$defs/text"
},
"access_to": {
"title": "Access to",
"description": "Formal bodies that take its calls.",
"x-es": {"title": "Llegada a", "description": "Instancias formales que atienden su llamado."},
"x-pt": {"title": "Acesso a", "description": "Instâncias formais que atendem ao seu chamado."},
"$ref": "#/$defs/stated_list",
"items": {"$ref": "#/$defs/identifier", "x-refers-to": "/formal_bodies"},
"uniqueItems": true
},
"from": {
"title": "From",
"description": "First day of its service.",
"x-es": {"title": "Desde", "description": "Primer día de su encargo."},
"x-pt": {"title": "Desde", "description": "Primeiro dia do encargo."},
"$ref": "#/$defs/date_fact"
},
"to": {
"title": "To",
"description": "Last day of its service.",
"x-es": {"title": "Hasta", "description": "Último día de su encargo."},
"x-pt": {"title": "Até", "description": "Último dia do encargo."},
"$ref": "#/$defs/date_fact"
},
"role_in_follow_up": {
"title": "Role in the follow-up",
"description": "Whether it goes on during implementation.",
"x-es": {
"title": "Papel en el seguimiento",
"description": "Si continúa durante la implementación."
},
"x-pt": {"title": "Papel no acompanhamento", "description": "Se continua durante a implementação."},
"$ref": "#/$defs/boolean_fact"
},
"training": {
"title": "Training",
"description": "How it was prepared for the role.",
"x-es": {"title": "Formación", "description": "Cómo se preparó para el encargo."},
"x-pt": {"title": "Formação", "description": "Como se preparou para o encargo."},
"enum": ["professional", "trained", "untrained", "unknown"],
"x-labels": {
"professional": {"en": "Professional", "es": "Profesional", "pt": "Profissional"},
"trained": {"en": "Trained", "es": "Con formación", "pt": "Com formação"},
"untrained": {"en": "Untrained", "es": "Sin formación", "pt": "Sem formação"},
"unknown": {"en": "not known", "es": "no se conoce", "pt": "não se sabe"}
}
},
"funded_by": {
"title": "Paid by",
"description": "Actors who pay for its work.",
"x-es": {"title": "Pagado por", "description": "Actores que pagan su trabajo."},
"x-pt": {"title": "Pago por", "description": "Atores que pagam o seu trabalho."},
"$ref": "#/$defs/stated_list",
"items": {"$ref": "#/$defs/identifier", "x-refers-to": "/actors"},
"uniqueItems": true
},
"evidence": {"$ref": "#/$defs/evidence_refs"},
"note": {"$ref": "#/$defs/note"}
},
"additionalProperties": false
},
"rival_pair": {
"title": "Rivals within the coalition",
"description": "Two members that usually stand against each other.",
"x-es": {
"title": "Rivales dentro de la coalición",
"description": "Dos miembros que suelen estar enfrentados."
},
"x-pt": {
"title": "Rivais dentro da coalizão",
"description": "Dois membros que costumam estar em lados opostos."
},
"type": "object",
"required": ["first_actor_id", "second_actor_id"],
"properties": {
"first_actor_id": {
"title": "First",
"description": "One of the two.",
"x-es": {"title": "Primero", "description": "Uno de los dos."},
"x-pt": {"title": "Primeiro", "description": "Um dos dois."},
"$ref": "#/$defs/reference",
"x-refers-to": "/actors"
},
"second_actor_id": {
"title": "Second",
"description": "The other.",
"x-es": {"title": "Segundo", "description": "El otro."},
"x-pt": {"title": "Segundo", "description": "O outro."},
"$ref": "#/$defs/reference",
"x-refers-to": "/actors"
},
"divide": {
"title": "Divide",
"description": "What separates them.",
"x-es": {"title": "División", "description": "Qué los separa."},
"x-pt": {"title": "Divisão", "description": "O que os separa."},
"$ref": "#/$defs/text"
},
"evidence": {"$ref": "#/$defs/evidence_refs"},
"note": {"$ref": "#/$defs/note"}
},
"additionalProperties": false
},
"coalition": {
"title": "Coalition",
"description": "Those who carry the matter together, across the divides.",
"x-es": {
"title": "Coalición",
"description": "Quienes llevan juntos el asunto, por encima de las divisiones."
},
"x-pt": {"title": "Coalizão", "description": "Quem conduz o assunto em conjunto, acima das divisões."},
"type": "object",
"properties": {
"name": {
"title": "Name",
"description": "Its name.",
"x-es": {"title": "Nombre", "description": "Su nombre."},
"x-pt": {"title": "Nome", "description": "O nome dela."},
"$ref": "#/$defs/text"
},
"members": {
"title": "Members",
"description": "Actors who have joined.",
"x-es": {"title": "Miembros", "description": "Actores que adhirieron."},
"x-pt": {"title": "Membros", "description": "Atores que aderiram."},
"$ref": "#/$defs/stated_list",
"items": {"$ref": "#/$defs/identifier", "x-refers-to": "/actors"},
"uniqueItems": true
},
"rival_pairs": {
"title": "Rival pairs",
"description": "Members who are rivals elsewhere.",
"x-es": {"title": "Pares de rivales", "description": "Miembros que en otros asuntos son rivales."},
"x-pt": {"title": "Pares de rivais", "description": "Membros que em outros assuntos são rivais."},
"$ref": "#/$defs/stated_list",
"items": {"$ref": "#/$defs/rival_pair"}
},
"founding_document": {
"title": "Founding document",
"description": "The text the members signed.",
"x-es": {"title": "Documento fundacional", "description": "El texto que firmaron los miembros."},
"x-pt": {"title": "Documento fundador", "description": "O texto que os membros assinaram."},
"$ref": "#/$defs/existence"
},
"coordination": {
"title": "Coordination",
"description": "How it is led.",
"x-es": {"title": "Coordinación", "description": "Cómo se conduce."},
"x-pt": {"title": "Coordenação", "description": "Como é conduzida."},
"enum": ["rotating", "collegial", "single_lead", "none", "unknown"],
"x-labels": {
"rotating": {"en": "Rotating", "es": "Rotativa", "pt": "Rotativa"},
"collegial": {"en": "Collegial", "es": "Colegiada", "pt": "Colegiada"},
"single_lead": {"en": "One lead", "es": "Un solo responsable", "pt": "Um só responsável"},
"none": {"en": "None", "es": "Ninguna", "pt": "Nenhuma"},
"unknown": {"en": "not known", "es": "no se conoce", "pt": "não se sabe"}
}
},
"shared_principles": {
"title": "Shared principles",
"description": "What the members hold in common.",
"x-es": {"title": "Principios compartidos", "description": "Lo que los miembros tienen en común."},
"x-pt": {"title": "Princípios compartilhados", "description": "O que os membros têm em comum."},
"$ref": "#/$defs/stated_list",
"items": {"$ref": "#/$defs/text"}
},
"drafting_capacity": {
"title": "Can draft",
"description": "Whether it can write bills or policy texts itself.",
"x-es": {
"title": "Puede redactar",
"description": "Si puede redactar proyectos o textos de política."
},
"x-pt": {"title": "Pode redigir", "description": "Se pode redigir projetos ou textos de política."},
"$ref": "#/$defs/boolean_fact"
},
"joint_spokespersons": {
"title": "Joint spokespersons",
"description": "Members who speak for all.",
"x-es": {"title": "Voceros conjuntos", "description": "Miembros que hablan por todos."},
"x-pt": {"title": "Porta-vozes conjuntos", "description": "Membros que falam por todos."},
"$ref": "#/$defs/stated_list",
"items": {"$ref": "#/$defs/identifier", "x-refers-to": "/actors"},
"uniqueItems": true
},
"resources_pooled": {
"title": "Pools resources",
"description": "Whether members put staff or money together.",
"x-es": {
"title": "Reúne recursos",
"description": "Si los miembros aportan personal o dinero en común."
},
"x-pt": {
"title": "Reúne recursos",
"description": "Se os membros aportam pessoal ou dinheiro em comum."
},
"$ref": "#/$defs/boolean_fact"
},
"duration": {
"title": "Duration",
"description": "From when to when it works.",
"x-es": {"title": "Duración", "description": "Desde cuándo y hasta cuándo trabaja."},
"x-pt": {"title": "Duração", "description": "Desde quando e até quando trabalha."},
"$ref": "#/$defs/period"
},
"exit_rules": {
"title": "Exit rules",
"description": "Whether it is written how a member leaves.",
"x-es": {"title": "Reglas de salida", "description": "Si está escrito cómo se retira un miembro."},
"x-pt": {"title": "Regras de saída", "description": "Se está escrito como um membro se retira."},
"$ref": "#/$defs/boolean_fact"
},
"entry_rules": {
"title": "Entry rules",
"description": "How a new member joins.",
"x-es": {"title": "Reglas de ingreso", "description": "Cómo ingresa un nuevo miembro."},
"x-pt": {"title": "Regras de ingresso", "description": "Como ingressa um novo membro."},
"enum": ["open", "closed", "by_consensus", "unknown"],
"x-labels": {
"open": {"en": "Open", "es": "Abierto", "pt": "Aberto"},
"closed": {"en": "Closed", "es": "Cerrado", "pt": "Fechado"},
"by_consensus": {"en": "By consensus", "es": "Por consenso", "pt": "Por consenso"},
"unknown": {"en": "not known", "es": "no se conoce", "pt": "não se sabe"}
}
},
"evidence": {"$ref": "#/$defs/evidence_refs"},
"note": {"$ref": "#/$defs/note"}
},
"additionalProperties": false
},
"agenda_item": {
"title": "Agenda item",
"description": "One matter to settle, with the body that decides on it.",
"x-es": {
"title": "Punto de agenda",
"description": "Un asunto por resolver, con la instancia que lo decide."
},
"x-pt": {
"title": "Item da pauta",
"description": "Um assunto a resolver, com a instância que o decide."
},
"type": "object",
"required": ["id"],
"properties": {
"id": {
"title": "Id",
"description": "Short name of this item, unique in its list; other parts of the file refer to it.",
"x-es": {
"title": "Identificador",
"description": "Nombre corto de este punto, único en su lista; otras partes del archivo lo citan."
},
"x-pt": {
"title": "Identificador",
"description": "Nome curto deste ponto, único na sua lista; outras partes do arquivo o citam."
},
"$ref": "#/$defs/identifier"
},
"topic": {
"title": "Topic",
"description": "The matter in a few words.",
"x-es": {"title": "Tema", "description": "El asunto en pocas palabras."},
"x-pt": {"title": "Tema", "description": "O assunto em poucas palavras."},
"$ref": "#/$defs/text"
},
"question": {
"title": "Question",
"description": "What is to be answered.",
"x-es": {"title": "Pregunta", "description": "Lo que hay que responder."},
"x-pt": {"title": "Pergunta", "description": "O que é preciso responder."},
"$ref": "#/$defs/text"
},
"proposed_by": {
"title": "Proposed by",
"description": "Actors who put it on the agenda.",
"x-es": {"title": "Propuesto por", "description": "Actores que lo llevaron a la agenda."},
"x-pt": {"title": "Proposto por", "description": "Atores que o levaram à pauta."},
"$ref": "#/$defs/stated_list",
"items": {"$ref": "#/$defs/identifier", "x-refers-to": "/actors"},
"uniqueItems": true
},
"reframed_question_id": {
"title": "Reframed question",
"description": "The reframed question it belongs to.",
"x-es": {
"title": "Pregunta reformulada",
"description": "La pregunta reformulada a la que pertenece."
},
"x-pt": {"title": "Pergunta reformulada", "description": "A pergunta reformulada a que pertence."},
"$ref": "#/$defs/reference",
"x-refers-to": "/problem_framing/reframed_questions"
},
"formal_body_id": {
"title": "Formal body",
"description": "The body that decides on it.",
"x-es": {"title": "Instancia formal", "description": "La instancia que lo decide."},
"x-pt": {"title": "Instância formal", "description": "A instância que o decide."},
"$ref": "#/$defs/reference",
"x-refers-to": "/formal_bodies"
},
"decision_type": {
"title": "Type of decision",
"description": "The formal act wanted.",
"x-es": {"title": "Tipo de decisión", "description": "El acto formal buscado."},
"x-pt": {"title": "Tipo de decisão", "description": "O ato formal buscado."},
"$ref": "#/$defs/decision_type"
},
"body_has_competence": {
"title": "The body is competent",
"description": "Whether that body may lawfully decide this; show the law under evidence.",
"x-es": {
"title": "La instancia es competente",
"description": "Si esa instancia puede decidirlo legalmente; muestre la norma en evidencia."
},
"x-pt": {
"title": "A instância é competente",
"description": "Se essa instância pode decidi-lo legalmente; mostre a norma em evidência."
},
"$ref": "#/$defs/boolean_fact"
},
"legal_basis": {
"title": "Legal basis",
"description": "Article or statute that gives the competence.",
"x-es": {"title": "Base legal", "description": "Artículo o norma que da la competencia."},
"x-pt": {"title": "Base legal", "description": "Artigo ou norma que dá a competência."},
"$ref": "#/$defs/text"
},
"policy_stage": {
"title": "Stage of the policy",
"description": "Where in the policy cycle it falls.",
"x-es": {
"title": "Etapa de la política",
"description": "En qué parte del ciclo de la política cae."
},
"x-pt": {
"title": "Etapa da política",
"description": "Em que parte do ciclo da política se situa."
},
"$ref": "#/$defs/policy_stage"
},
"decision_date": {
"title": "Decision date",
"description": "When the body is to decide.",
"x-es": {"title": "Fecha de decisión", "description": "Cuándo debe decidir la instancia."},
"x-pt": {"title": "Data da decisão", "description": "Quando a instância deve decidir."},
"$ref": "#/$defs/date_fact"
},
"preparation_days": {
"title": "Preparation days",
"description": "Days the body needs between receiving the output and deciding.",
"x-es": {
"title": "Días de preparación",
"description": "Días que necesita la instancia entre recibir el producto y decidir."
},
"x-pt": {
"title": "Dias de preparação",
"description": "Dias de que a instância precisa entre receber o produto e decidir."
},
"$ref": "#/$defs/count_fact"
},
"negotiable": {
"title": "Negotiable",
"description": "Whether the outcome is open; false for information items.",
"x-es": {
"title": "Negociable",
"description": "Si el resultado está abierto; false en puntos informativos."
},
"x-pt": {
"title": "Negociável",
"description": "Se o resultado está em aberto; false em itens informativos."
},
"$ref": "#/$defs/boolean_fact"
},
"output_ids": {
"title": "Outputs",
"description": "Outputs that come of it.",
"x-es": {"title": "Productos", "description": "Productos que salen de él."},
"x-pt": {"title": "Produtos", "description": "Produtos que saem dele."},
"$ref": "#/$defs/stated_list",
"items": {"$ref": "#/$defs/identifier", "x-refers-to": "/outputs"},
"uniqueItems": true
},
"hours": {
"title": "Hours",
"description": "Hours of joint work it is given.",
"x-es": {"title": "Horas", "description": "Horas de trabajo conjunto que se le dan."},
"x-pt": {"title": "Horas", "description": "Horas de trabalho conjunto que se dão a ele."},
"$ref": "#/$defs/hours_fact"
},
"evidence": {
"title": "Evidence of competence",
"description": "Evidence that the body may decide this, such as the law or a legal opinion.",
"x-es": {
"title": "Evidencia de competencia",
"description": "Evidencia de que la instancia puede decidirlo, como la norma o un dictamen jurídico."
},
"x-pt": {
"title": "Evidência de competência",
"description": "Evidência de que a instância pode decidi-lo, como a norma ou um parecer jurídico."
},
"$ref": "#/$defs/evidence_refs"
},
"note": {"$ref": "#/$defs/note"}
},
"additionalProperties": false
},
"phase": {
"title": "Phase",
"description": "A stretch of the process with its methods and people.",
"x-es": {"title": "Fase", "description": "Un tramo del proceso con sus métodos y personas."},
"x-pt": {"title": "Fase", "description": "Um trecho do processo com os seus métodos e pessoas."},
"type": "object",
"required": ["id"],
"properties": {
"id": {
"title": "Id",
"description": "Short name of this phase, unique in its list; other parts of the file refer to it.",
"x-es": {
"title": "Identificador",
"description": "Nombre corto de esta fase, único en su lista; otras partes del archivo lo citan."
},
"x-pt": {
"title": "Identificador",
"description": "Nome curto desta fase, único na sua lista; outras partes do arquivo o citam."
},
"$ref": "#/$defs/identifier"
},
"kind": {
"title": "Kind",
"description": "Which of the four phases it is.",
"x-es": {"title": "Clase", "description": "Cuál de las cuatro fases es."},
"x-pt": {"title": "Classe", "description": "Qual das quatro fases é."},
"enum": ["exploration", "design", "implementation", "follow_up", "unknown"],
"x-labels": {
"exploration": {"en": "Exploration", "es": "Exploración", "pt": "Exploração"},
"design": {"en": "Design", "es": "Diseño", "pt": "Desenho"},
"implementation": {"en": "Implementation", "es": "Implementación", "pt": "Implementação"},
"follow_up": {"en": "Follow-up", "es": "Seguimiento", "pt": "Acompanhamento"},
"unknown": {"en": "not known", "es": "no se conoce", "pt": "não se sabe"}
}
},
"title": {
"title": "Title",
"description": "Its name.",
"x-es": {"title": "Título", "description": "Su nombre."},
"x-pt": {"title": "Título", "description": "O nome dela."},
"$ref": "#/$defs/text"
},
"start": {
"title": "Start",
"description": "First day.",
"x-es": {"title": "Inicio", "description": "Primer día."},
"x-pt": {"title": "Início", "description": "Primeiro dia."},
"$ref": "#/$defs/date_fact"
},
"end": {
"title": "End",
"description": "Last day.",
"x-es": {"title": "Fin", "description": "Último día."},
"x-pt": {"title": "Fim", "description": "Último dia."},
"$ref": "#/$defs/date_fact"
},
"sessions": {
"title": "Sessions",
"description": "How many sessions.",
"x-es": {"title": "Sesiones", "description": "Cuántas sesiones."},
"x-pt": {"title": "Sessões", "description": "Quantas sessões."},
"$ref": "#/$defs/count_fact"
},
"hours": {
"title": "Hours",
"description": "Hours in all.",
"x-es": {"title": "Horas", "description": "Horas en total."},
"x-pt": {"title": "Horas", "description": "Horas no total."},
"$ref": "#/$defs/hours_fact"
},
"methods": {
"title": "Methods",
"description": "Ways of working.",
"x-es": {"title": "Métodos", "description": "Formas de trabajo."},
"x-pt": {"title": "Métodos", "description": "Formas de trabalho."},
"$ref": "#/$defs/stated_list",
"items": {"$ref": "#/$defs/method"},
"uniqueItems": true
},
"participating_actor_ids": {
"title": "Who takes part",
"description": "Actors who take part in this phase.",
"x-es": {"title": "Quiénes participan", "description": "Actores que participan en esta fase."},
"x-pt": {"title": "Quem participa", "description": "Atores que participam desta fase."},
"$ref": "#/$defs/stated_list",
"items": {"$ref": "#/$defs/identifier", "x-refers-to": "/actors"},
"uniqueItems": true
},
"products": {
"title": "Products",
"description": "What the phase leaves behind.",
"x-es": {"title": "Productos", "description": "Lo que deja la fase."},
"x-pt": {"title": "Produtos", "description": "O que a fase deixa."},
"$ref": "#/$defs/stated_list",
"items": {"$ref": "#/$defs/text"}
},
"evidence": {"$ref": "#/$defs/evidence_refs"},
"note": {"$ref": "#/$defs/note"}
},
"additionalProperties": false
},
"ground_rules": {
"title": "Ground rules",
"description": "Rules of conduct the table has given itself.",
"x-es": {"title": "Reglas del diálogo", "description": "Reglas de convivencia que la mesa se ha dado."},
"x-pt": {"title": "Regras do diálogo", "description": "Regras de convivência que a mesa se deu."},
"type": "object",
"properties": {
"items": {
"title": "Rules",
"description": "Which rules there are.",
"x-es": {"title": "Reglas", "description": "Qué reglas hay."},
"x-pt": {"title": "Regras", "description": "Que regras há."},
"$ref": "#/$defs/stated_list",
"items": {
"enum": [
"respect", "equal_speaking_time", "confidentiality_or_chatham", "attribution_rule",
"no_surprise_media", "interpretation", "right_to_amend_agenda", "record_of_dissent",
"safety_non_retaliation", "conflict_of_interest", "attendance", "complaint_channel",
"withdrawal_and_return"
],
"x-labels": {
"respect": {"en": "Respect", "es": "Respeto", "pt": "Respeito"},
"equal_speaking_time": {
"en": "Equal time to speak",
"es": "Tiempo igual de palabra",
"pt": "Tempo de fala igual"
},
"confidentiality_or_chatham": {
"en": "Confidentiality",
"es": "Confidencialidad",
"pt": "Confidencialidade"
},
"attribution_rule": {
"en": "Rule on attribution",
"es": "Regla de atribución",
"pt": "Regra de atribuição"
},
"no_surprise_media": {
"en": "No surprises in the media",
"es": "Sin sorpresas en los medios",
"pt": "Sem surpresas na mídia"
},
"interpretation": {"en": "Interpretation", "es": "Interpretación", "pt": "Interpretação"},
"right_to_amend_agenda": {
"en": "Right to amend the agenda",
"es": "Derecho a modificar la agenda",
"pt": "Direito de modificar a pauta"
},
"record_of_dissent": {
"en": "Dissent is recorded",
"es": "Registro del disenso",
"pt": "Registro do dissenso"
},
"safety_non_retaliation": {
"en": "Safety, no retaliation",
"es": "Seguridad y no represalias",
"pt": "Segurança e não retaliação"
},
"conflict_of_interest": {
"en": "Conflicts of interest",
"es": "Conflictos de interés",
"pt": "Conflitos de interesse"
},
"attendance": {"en": "Attendance", "es": "Asistencia", "pt": "Presença"},
"complaint_channel": {
"en": "Complaint channel",
"es": "Canal de quejas",
"pt": "Canal de queixas"
},
"withdrawal_and_return": {
"en": "Leaving and coming back",
"es": "Retiro y regreso",
"pt": "Retirada e retorno"
}
}
},
"uniqueItems": true
},
"adopted_by": {
"title": "Adopted by",
"description": "Actors who adopted them.",
"x-es": {"title": "Adoptadas por", "description": "Actores que las adoptaron."},
"x-pt": {"title": "Adotadas por", "description": "Atores que as adotaram."},
"$ref": "#/$defs/stated_list",
"items": {"$ref": "#/$defs/identifier", "x-refers-to": "/actors"},
"uniqueItems": true
},
"date": {
"title": "Date",
"description": "When they were adopted.",
"x-es": {"title": "Fecha", "description": "Cuándo se adoptaron."},
"x-pt": {"title": "Data", "description": "Quando foram adotadas."},
"$ref": "#/$defs/date_fact"
},
"evidence": {"$ref": "#/$defs/evidence_refs"},
"note": {"$ref": "#/$defs/note"}
},
"additionalProperties": false
},
"design_participation": {
"title": "Part in the design",
"description": "An actor who helped to shape the process.",
"x-es": {
"title": "Participación en el diseño",
"description": "Un actor que ayudó a dar forma al proceso."
},
"x-pt": {
"title": "Participação no desenho",
"description": "Um ator que ajudou a dar forma ao processo."
},
"type": "object",
"required": ["actor_id"],
"properties": {
"actor_id": {
"title": "Actor",
"description": "Who helped.",
"x-es": {"title": "Actor", "description": "Quién ayudó."},
"x-pt": {"title": "Ator", "description": "Quem ajudou."},
"$ref": "#/$defs/reference",
"x-refers-to": "/actors"
},
"stage": {
"title": "Stage",
"description": "When it helped.",
"x-es": {"title": "Etapa", "description": "Cuándo ayudó."},
"x-pt": {"title": "Etapa", "description": "Quando ajudou."},
"enum": ["exploration", "design", "unknown"],
"x-labels": {
"exploration": {"en": "Exploration", "es": "Exploración", "pt": "Exploração"},
"design": {"en": "Design", "es": "Diseño", "pt": "Desenho"},
"unknown": {"en": "not known", "es": "no se conoce", "pt": "não se sabe"}
}
},
"evidence": {"$ref": "#/$defs/evidence_refs"},
"note": {"$ref": "#/$defs/note"}
},
"additionalProperties": false
},
"deadlock_procedure": {
"title": "Deadlock procedure",
"description": "What happens when no agreement comes.",
"x-es": {"title": "Procedimiento ante bloqueo", "description": "Qué ocurre cuando no hay acuerdo."},
"x-pt": {
"title": "Procedimento diante de bloqueio",
"description": "O que acontece quando não há acordo."
},
"type": "object",
"properties": {
"exists": {
"title": "Exists",
"description": "Whether there is one.",
"x-es": {"title": "Existe", "description": "Si existe."},
"x-pt": {"title": "Existe", "description": "Se existe."},
"$ref": "#/$defs/boolean_fact"
},
"steps": {
"title": "Steps",
"description": "The steps in order.",
"x-es": {"title": "Pasos", "description": "Los pasos en orden."},
"x-pt": {"title": "Passos", "description": "Os passos em ordem."},
"$ref": "#/$defs/stated_list",
"items": {"$ref": "#/$defs/text"}
},
"responsible_actor_id": {
"title": "Person in charge",
"description": "Who sets it going.",
"x-es": {"title": "Responsable", "description": "Quién lo activa."},
"x-pt": {"title": "Responsável", "description": "Quem o aciona."},
"$ref": "#/$defs/reference",
"x-refers-to": "/actors"
},
"evidence": {"$ref": "#/$defs/evidence_refs"},
"note": {"$ref": "#/$defs/note"}
},
"additionalProperties": false
},
"suspension_rule": {
"title": "Suspension rule",
"description": "When the dialogue pauses and how it resumes.",
"x-es": {
"title": "Regla de suspensión",
"description": "Cuándo se suspende el diálogo y cómo se retoma."
},
"x-pt": {
"title": "Regra de suspensão",
"description": "Quando o diálogo é suspenso e como é retomado."
},
"type": "object",
"properties": {
"exists": {
"title": "Exists",
"description": "Whether there is one.",
"x-es": {"title": "Existe", "description": "Si existe."},
"x-pt": {"title": "Existe", "description": "Se existe."},
"$ref": "#/$defs/boolean_fact"
},
"text": {
"title": "Text",
"description": "The rule in words.",
"x-es": {"title": "Texto", "description": "La regla en palabras."},
"x-pt": {"title": "Texto", "description": "A regra em palavras."},
"$ref": "#/$defs/text"
},
"allows_return": {
"title": "Allows return",
"description": "Whether it says how to come back to the table.",
"x-es": {"title": "Permite regresar", "description": "Si dice cómo volver a la mesa."},
"x-pt": {"title": "Permite retornar", "description": "Se diz como voltar à mesa."},
"$ref": "#/$defs/boolean_fact"
},
"evidence": {"$ref": "#/$defs/evidence_refs"},
"note": {"$ref": "#/$defs/note"}
},
"additionalProperties": false
},
"complaints": {
"title": "Complaints",
"description": "Where to complain about the process.",
"x-es": {"title": "Quejas", "description": "Dónde quejarse del proceso."},
"x-pt": {"title": "Queixas", "description": "Onde se queixar do processo."},
"type": "object",
"properties": {
"exists": {
"title": "Exists",
"description": "Whether there is a channel.",
"x-es": {"title": "Existe", "description": "Si hay un canal."},
"x-pt": {"title": "Existe", "description": "Se há um canal."},
"$ref": "#/$defs/boolean_fact"
},
"recipient_actor_id": {
"title": "Recipient",
"description": "Who receives complaints; better not a convener.",
"x-es": {
"title": "Destinatario",
"description": "Quién recibe las quejas; mejor si no es convocante."
},
"x-pt": {
"title": "Destinatário",
"description": "Quem recebe as queixas; melhor se não é convocante."
},
"$ref": "#/$defs/reference",
"x-refers-to": "/actors"
},
"days_to_answer": {
"title": "Days to answer",
"description": "Days within which an answer is due.",
"x-es": {"title": "Días para responder", "description": "Plazo de respuesta en días."},
"x-pt": {"title": "Dias para responder", "description": "Prazo de resposta em dias."},
"$ref": "#/$defs/count_fact"
},
"evidence": {"$ref": "#/$defs/evidence_refs"},
"note": {"$ref": "#/$defs/note"}
},
"additionalProperties": false
},
"attendance": {
"title": "Attendance",
"description": "Head counts of the whole dialogue, for cases where only totals are known.",
"x-es": {
"title": "Asistencia",
"description": "Recuentos de todo el diálogo, para casos en que solo se conocen totales."
},
"x-pt": {
"title": "Presença",
"description": "Contagens de todo o diálogo, para casos em que só se conhecem totais."
},
"type": "object",
"properties": {
"organisations_invited": {
"title": "Organisations invited",
"description": "How many were invited.",
"x-es": {"title": "Organizaciones convocadas", "description": "Cuántas se convocaron."},
"x-pt": {"title": "Organizações convocadas", "description": "Quantas foram convocadas."},
"$ref": "#/$defs/count_fact"
},
"organisations_attending": {
"title": "Organisations attending",
"description": "How many came.",
"x-es": {"title": "Organizaciones asistentes", "description": "Cuántas asistieron."},
"x-pt": {"title": "Organizações presentes", "description": "Quantas compareceram."},
"$ref": "#/$defs/count_fact"
},
"organisations_sustained": {
"title": "Organisations to the end",
"description": "How many stayed to the end.",
"x-es": {
"title": "Organizaciones hasta el final",
"description": "Cuántas permanecieron hasta el final."
},
"x-pt": {"title": "Organizações até o fim", "description": "Quantas permaneceram até o fim."},
"$ref": "#/$defs/count_fact"
},
"persons": {
"title": "Persons",
"description": "How many people took part.",
"x-es": {"title": "Personas", "description": "Cuántas personas participaron."},
"x-pt": {"title": "Pessoas", "description": "Quantas pessoas participaram."},
"$ref": "#/$defs/count_fact"
},
"women": {
"title": "Women",
"description": "How many of them were women.",
"x-es": {"title": "Mujeres", "description": "Cuántas eran mujeres."},
"x-pt": {"title": "Mulheres", "description": "Quantas eram mulheres."},
"$ref": "#/$defs/count_fact"
},
"youth": {
"title": "Young people",
"description": "How many of them were young.",
"x-es": {"title": "Jóvenes", "description": "Cuántas eran jóvenes."},
"x-pt": {"title": "Jovens", "description": "Quantas eram jovens."},
"$ref": "#/$defs/count_fact"
},
"territories": {
"title": "Territories",
"description": "How many territories were present.",
"x-es": {"title": "Territorios", "description": "Cuántos territorios estuvieron presentes."},
"x-pt": {"title": "Territórios", "description": "Quantos territórios estiveram presentes."},
"$ref": "#/$defs/count_fact"
},
"evidence": {"$ref": "#/$defs/evidence_refs"},
"note": {"$ref": "#/$defs/note"}
},
"additionalProperties": false
},
"process": {
"title": "Process",
"description": "Phases, rules of conduct and safety valves.",
"x-es": {"title": "Proceso", "description": "Fases, reglas de convivencia y válvulas de seguridad."},
"x-pt": {"title": "Processo", "description": "Fases, regras de convivência e válvulas de segurança."},
"type": "object",
"properties": {
"phases": {
"title": "Phases",
"description": "The phases, from exploration to follow-up.",
"x-es": {"title": "Fases", "description": "Las fases, de la exploración al seguimiento."},
"x-pt": {"title": "Fases", "description": "As fases, da exploração ao acompanhamento."},
"$ref": "#/$defs/stated_list",
"items": {"$ref": "#/$defs/phase"},
"x-identity": "id"
},
"facilitated": {
"title": "Facilitated",
"description": "Whether a facilitator leads the sessions.",
"x-es": {"title": "Con facilitación", "description": "Si una persona facilita las sesiones."},
"x-pt": {"title": "Com facilitação", "description": "Se uma pessoa facilita as sessões."},
"$ref": "#/$defs/boolean_fact"
},
"materials_shared_before_days": {
"title": "Materials ahead of time",
"description": "Days before a session on which papers are shared.",
"x-es": {
"title": "Materiales con anticipación",
"description": "Días antes de la sesión en que se comparten los materiales."
},
"x-pt": {
"title": "Materiais com antecedência",
"description": "Dias antes da sessão em que os materiais são compartilhados."
},
"$ref": "#/$defs/count_fact"
},
"ground_rules": {
"title": "Ground rules",
"description": "Rules of conduct.",
"x-es": {"title": "Reglas del diálogo", "description": "Reglas de convivencia."},
"x-pt": {"title": "Regras do diálogo", "description": "Regras de convivência."},
"$ref": "#/$defs/ground_rules"
},
"design_participation": {
"title": "Part in the design",
"description": "Who helped to shape the process.",
"x-es": {
"title": "Participación en el diseño",
"description": "Quiénes ayudaron a dar forma al proceso."
},
"x-pt": {"title": "Participação no desenho", "description": "Quem ajudou a dar forma ao processo."},
"$ref": "#/$defs/stated_list",
"items": {"$ref": "#/$defs/design_participation"}
},
"learning_inputs": {
"title": "Learning inputs",
"description": "What helps the table to learn together, such as visits or talks.",
"x-es": {
"title": "Insumos de aprendizaje",
"description": "Lo que ayuda a la mesa a aprender, como visitas o charlas."
},
"x-pt": {
"title": "Insumos de aprendizagem",
"description": "O que ajuda a mesa a aprender, como visitas ou palestras."
},
"$ref": "#/$defs/stated_list",
"items": {"$ref": "#/$defs/text"}
},
"deadlock_procedure": {
"title": "Deadlock procedure",
"description": "What happens when no agreement comes.",
"x-es": {"title": "Procedimiento ante bloqueo", "description": "Qué ocurre si no hay acuerdo."},
"x-pt": {
"title": "Procedimento diante de bloqueio",
"description": "O que acontece se não há acordo."
},
"$ref": "#/$defs/deadlock_procedure"
},
"suspension_rule": {
"title": "Suspension rule",
"description": "When to pause and how to resume.",
"x-es": {"title": "Regla de suspensión", "description": "Cuándo suspender y cómo retomar."},
"x-pt": {"title": "Regra de suspensão", "description": "Quando suspender e como retomar."},
"$ref": "#/$defs/suspension_rule"
},
"complaints": {
"title": "Complaints",
"description": "Where to complain.",
"x-es": {"title": "Quejas", "description": "Dónde quejarse."},
"x-pt": {"title": "Queixas", "description": "Onde se queixar."},
"$ref": "#/$defs/complaints"
},
"attendance": {
"title": "Attendance",
"description": "Totals of people and organisations.",
"x-es": {"title": "Asistencia", "description": "Totales de personas y organizaciones."},
"x-pt": {"title": "Presença", "description": "Totais de pessoas e organizações."},
"$ref": "#/$defs/attendance"
},
"evidence": {"$ref": "#/$defs/evidence_refs"},
"note": {"$ref": "#/$defs/note"}
},
"additionalProperties": false
},
"fallback": {
"title": "Fallback rule",
"description": "The rule that holds when the first fails.",
"x-es": {"title": "Regla supletoria", "description": "La regla que rige cuando la primera falla."},
"x-pt": {"title": "Regra supletiva", "description": "A regra que vale quando a primeira falha."},
"type": "object",
"properties": {
"method": {
"title": "Method",
"description": "How it is decided then.",
"x-es": {"title": "Método", "description": "Cómo se decide entonces."},
"x-pt": {"title": "Método", "description": "Como se decide então."},
"$ref": "#/$defs/decision_method"
},
"threshold_percent": {
"title": "Threshold",
"description": "Percentage needed.",
"x-es": {"title": "Umbral", "description": "Porcentaje necesario."},
"x-pt": {"title": "Limiar", "description": "Porcentagem necessária."},
"$ref": "#/$defs/percent_fact"
},
"evidence": {"$ref": "#/$defs/evidence_refs"},
"note": {"$ref": "#/$defs/note"}
},
"additionalProperties": false
},
"decision_rules": {
"title": "Decision rules",
"description": "How the table decides and how dissent is kept.",
"x-es": {
"title": "Reglas de decisión",
"description": "Cómo decide la mesa y cómo se conserva el disenso."
},
"x-pt": {
"title": "Regras de decisão",
"description": "Como a mesa decide e como se conserva o dissenso."
},
"type": "object",
"properties": {
"method": {
"title": "Method",
"description": "How decisions are taken.",
"x-es": {"title": "Método", "description": "Cómo se decide."},
"x-pt": {"title": "Método", "description": "Como se decide."},
"$ref": "#/$defs/decision_method"
},
"threshold_percent": {
"title": "Threshold",
"description": "Percentage of votes needed.",
"x-es": {"title": "Umbral", "description": "Porcentaje de votos necesario."},
"x-pt": {"title": "Limiar", "description": "Porcentagem de votos necessária."},
"$ref": "#/$defs/percent_fact"
},
"consensus_definition": {
"title": "What consensus means",
"description": "When the table may say that there is consensus.",
"x-es": {
"title": "Qué significa consenso",
"description": "Cuándo puede decir la mesa que hay consenso."
},
"x-pt": {
"title": "O que significa consenso",
"description": "Quando a mesa pode dizer que há consenso."
},
"$ref": "#/$defs/text"
},
"quorum_percent": {
"title": "Quorum",
"description": "Percentage that must be present.",
"x-es": {"title": "Quórum", "description": "Porcentaje que debe estar presente."},
"x-pt": {"title": "Quórum", "description": "Porcentagem que deve estar presente."},
"$ref": "#/$defs/percent_fact"
},
"per_sector_veto": {
"title": "Veto of each sector",
"description": "Whether each sector or member can stop a decision.",
"x-es": {
"title": "Veto de cada sector",
"description": "Si cada sector o miembro puede frenar una decisión."
},
"x-pt": {
"title": "Veto de cada setor",
"description": "Se cada setor ou membro pode frear uma decisão."
},
"$ref": "#/$defs/boolean_fact"
},
"equal_weight": {
"title": "Equal weight",
"description": "Whether each institution counts the same, whatever its seats.",
"x-es": {
"title": "Igual peso",
"description": "Si cada institución pesa lo mismo, sin importar sus asientos."
},
"x-pt": {
"title": "Peso igual",
"description": "Se cada instituição pesa o mesmo, sem importar os seus assentos."
},
"$ref": "#/$defs/boolean_fact"
},
"fallback": {
"title": "Fallback",
"description": "What holds when there is no agreement.",
"x-es": {"title": "Regla supletoria", "description": "Qué rige si no hay acuerdo."},
"x-pt": {"title": "Regra supletiva", "description": "O que vale se não há acordo."},
"$ref": "#/$defs/fallback"
},
"dissent_recording": {
"title": "Record of dissent",
"description": "How disagreement is written down.",
"x-es": {"title": "Registro del disenso", "description": "Cómo se deja constancia del desacuerdo."},
"x-pt": {"title": "Registro do dissenso", "description": "Como se registra o desacordo."},
"enum": ["named", "unnamed", "none", "unknown"],
"x-labels": {
"named": {"en": "With names", "es": "Con nombres", "pt": "Com nomes"},
"unnamed": {"en": "Without names", "es": "Sin nombres", "pt": "Sem nomes"},
"none": {"en": "Not recorded", "es": "No se registra", "pt": "Não se registra"},
"unknown": {"en": "not known", "es": "no se conoce", "pt": "não se sabe"}
}
},
"minority_report": {
"title": "Minority report",
"description": "Whether a minority may write its own report.",
"x-es": {
"title": "Informe de minoría",
"description": "Si una minoría puede presentar su propio informe."
},
"x-pt": {
"title": "Relatório de minoria",
"description": "Se uma minoria pode apresentar o seu próprio relatório."
},
"$ref": "#/$defs/boolean_fact"
},
"minority_report_published": {
"title": "Minority report is published",
"description": "Whether that report is made public.",
"x-es": {
"title": "Se publica el informe de minoría",
"description": "Si ese informe se hace público."
},
"x-pt": {
"title": "O relatório de minoria é publicado",
"description": "Se esse relatório se torna público."
},
"$ref": "#/$defs/boolean_fact"
},
"bracketed_text": {
"title": "Bracketed text",
"description": "Whether disputed passages stay in the text in brackets.",
"x-es": {
"title": "Texto entre corchetes",
"description": "Si los pasajes en disputa quedan en el texto entre corchetes."
},
"x-pt": {
"title": "Texto entre colchetes",
"description": "Se os trechos em disputa ficam no texto entre colchetes."
},
"$ref": "#/$defs/boolean_fact"
},
"amendment_rule": {
"title": "How the rules change",
"description": "How these rules may be changed.",
"x-es": {
"title": "Cómo cambian las reglas",
"description": "Cómo pueden modificarse estas reglas."
},
"x-pt": {
"title": "Como mudam as regras",
"description": "Como estas regras podem ser modificadas."
},
"$ref": "#/$defs/text"
},
"who_drafts": {
"title": "Who drafts",
"description": "Who writes the texts for decision.",
"x-es": {"title": "Quién redacta", "description": "Quién escribe los textos que se deciden."},
"x-pt": {"title": "Quem redige", "description": "Quem escreve os textos que são decididos."},
"$ref": "#/$defs/text"
},
"adopted_by": {
"title": "Adopted by",
"description": "Actors who adopted the rules.",
"x-es": {"title": "Adoptadas por", "description": "Actores que adoptaron las reglas."},
"x-pt": {"title": "Adotadas por", "description": "Atores que adotaram as regras."},
"$ref": "#/$defs/stated_list",
"items": {"$ref": "#/$defs/identifier", "x-refers-to": "/actors"},
"uniqueItems": true
},
"date": {
"title": "Date",
"description": "When they were adopted.",
"x-es": {"title": "Fecha", "description": "Cuándo se adoptaron."},
"x-pt": {"title": "Data", "description": "Quando foram adotadas."},
"$ref": "#/$defs/date_fact"
},
"public": {
"title": "Public",
"description": "Whether the rules are public.",
"x-es": {"title": "Públicas", "description": "Si las reglas son públicas."},
"x-pt": {"title": "Públicas", "description": "Se as regras são públicas."},
"$ref": "#/$defs/boolean_fact"
},
"evidence": {"$ref": "#/$defs/evidence_refs"},
"note": {"$ref": "#/$defs/note"}
},
"additionalProperties": false
},
"commitment": {
"title": "Commitment",
"description": "What the body has bound itself to do with the outputs.",
"x-es": {
"title": "Compromiso",
"description": "A qué se obligó la instancia respecto de los productos."
},
"x-pt": {"title": "Compromisso", "description": "A que a instância se obrigou quanto aos produtos."},
"type": "object",
"properties": {
"level": {
"title": "Level",
"description": "From nothing to adopting. “We will consider it” is the second step, whatever the letterhead.",
"x-es": {
"title": "Nivel",
"description": "De nada a adoptar. «Lo consideraremos» es el segundo peldaño, sea cual sea el membrete."
},
"x-pt": {
"title": "Nível",
"description": "De nada a adotar. “Vamos considerar” é o segundo degrau, seja qual for o timbre."
},
"enum": [
"none", "consider", "respond_publicly", "table_or_initiate", "adopt_or_implement", "unknown"
],
"x-labels": {
"none": {"en": "None", "es": "Ninguno", "pt": "Nenhum"},
"consider": {"en": "Consider", "es": "Considerar", "pt": "Considerar"},
"respond_publicly": {
"en": "Answer in public",
"es": "Responder en público",
"pt": "Responder em público"
},
"table_or_initiate": {
"en": "Table or initiate",
"es": "Presentar o iniciar el trámite",
"pt": "Apresentar ou iniciar a tramitação"
},
"adopt_or_implement": {
"en": "Adopt or implement",
"es": "Adoptar o implementar",
"pt": "Adotar ou implementar"
},
"unknown": {"en": "not known", "es": "no se conoce", "pt": "não se sabe"}
}
},
"instrument": {
"title": "Instrument",
"description": "The form of the commitment.",
"x-es": {"title": "Instrumento", "description": "La forma del compromiso."},
"x-pt": {"title": "Instrumento", "description": "A forma do compromisso."},
"$ref": "#/$defs/instrument"
},
"signed_by": {
"title": "Signed by",
"description": "Actors who signed it.",
"x-es": {"title": "Firmado por", "description": "Actores que lo firmaron."},
"x-pt": {"title": "Assinado por", "description": "Atores que o assinaram."},
"$ref": "#/$defs/stated_list",
"items": {"$ref": "#/$defs/identifier", "x-refers-to": "/actors"},
"uniqueItems": true
},
"date": {
"title": "Date",
"description": "When it was given.",
"x-es": {"title": "Fecha", "description": "Cuándo se dio."},
"x-pt": {"title": "Data", "description": "Quando foi dado."},
"$ref": "#/$defs/date_fact"
},
"response_days": {
"title": "Days to respond",
"description": "Days within which the answer is due.",
"x-es": {"title": "Días para responder", "description": "Plazo de respuesta en días."},
"x-pt": {"title": "Dias para responder", "description": "Prazo de resposta em dias."},
"$ref": "#/$defs/count_fact"
},
"covers_agenda": {
"title": "Items covered",
"description": "Agenda items it holds for.",
"x-es": {"title": "Puntos cubiertos", "description": "Puntos de agenda para los que vale."},
"x-pt": {"title": "Itens cobertos", "description": "Itens da pauta para os quais vale."},
"$ref": "#/$defs/stated_list",
"items": {"$ref": "#/$defs/identifier", "x-refers-to": "/agenda"},
"uniqueItems": true
},
"reasons_required_if_rejected": {
"title": "Reasons for a refusal",
"description": "Whether a refusal must give reasons.",
"x-es": {"title": "Razones si rechaza", "description": "Si un rechazo debe dar razones."},
"x-pt": {"title": "Razões se recusar", "description": "Se uma recusa deve dar razões."},
"$ref": "#/$defs/boolean_fact"
},
"evidence": {"$ref": "#/$defs/evidence_refs"},
"note": {"$ref": "#/$defs/note"}
},
"additionalProperties": false
},
"standstill": {
"title": "Standstill",
"description": "What the body promises not to decide meanwhile.",
"x-es": {"title": "Pausa", "description": "Lo que la instancia promete no decidir mientras tanto."},
"x-pt": {"title": "Pausa", "description": "O que a instância promete não decidir enquanto isso."},
"type": "object",
"properties": {
"type": {
"title": "Type",
"description": "How far the promise goes.",
"x-es": {"title": "Tipo", "description": "Hasta dónde llega la promesa."},
"x-pt": {"title": "Tipo", "description": "Até onde vai a promessa."},
"enum": ["none", "notice", "consult_first", "no_decision_during_dialogue", "unknown"],
"x-labels": {
"none": {"en": "None", "es": "Ninguna", "pt": "Nenhuma"},
"notice": {"en": "Gives notice", "es": "Da aviso", "pt": "Avisa"},
"consult_first": {"en": "Asks first", "es": "Consulta antes", "pt": "Consulta antes"},
"no_decision_during_dialogue": {
"en": "No decision meanwhile",
"es": "No decide mientras tanto",
"pt": "Não decide enquanto isso"
},
"unknown": {"en": "not known", "es": "no se conoce", "pt": "não se sabe"}
}
},
"covers_agenda": {
"title": "Items covered",
"description": "Agenda items it holds for.",
"x-es": {"title": "Puntos cubiertos", "description": "Puntos de agenda para los que vale."},
"x-pt": {"title": "Itens cobertos", "description": "Itens da pauta para os quais vale."},
"$ref": "#/$defs/stated_list",
"items": {"$ref": "#/$defs/identifier", "x-refers-to": "/agenda"},
"uniqueItems": true
},
"instrument": {
"title": "Instrument",
"description": "The form of the promise.",
"x-es": {"title": "Instrumento", "description": "La forma de la promesa."},
"x-pt": {"title": "Instrumento", "description": "A forma da promessa."},
"$ref": "#/$defs/instrument"
},
"until": {
"title": "Until",
"description": "Last day it holds.",
"x-es": {"title": "Hasta", "description": "Último día en que vale."},
"x-pt": {"title": "Até", "description": "Último dia em que vale."},
"$ref": "#/$defs/date_fact"
},
"evidence": {"$ref": "#/$defs/evidence_refs"},
"note": {"$ref": "#/$defs/note"}
},
"additionalProperties": false
},
"procedure_step": {
"title": "Step of the procedure",
"description": "One step the decision takes within the body.",
"x-es": {
"title": "Paso del trámite",
"description": "Un paso que la decisión da dentro de la instancia."
},
"x-pt": {
"title": "Passo da tramitação",
"description": "Um passo que a decisão dá dentro da instância."
},
"type": "object",
"required": ["order"],
"properties": {
"order": {
"title": "Order",
"description": "Place in the sequence, from 1.",
"x-es": {"title": "Orden", "description": "Lugar en la secuencia, desde 1."},
"x-pt": {"title": "Ordem", "description": "Lugar na sequência, a partir de 1."},
"type": "integer",
"minimum": 1
},
"step": {
"title": "Step",
"description": "What happens.",
"x-es": {"title": "Paso", "description": "Qué ocurre."},
"x-pt": {"title": "Passo", "description": "O que acontece."},
"$ref": "#/$defs/text"
},
"deadline": {
"title": "Deadline",
"description": "Last day for it.",
"x-es": {"title": "Plazo", "description": "Último día para hacerlo."},
"x-pt": {"title": "Prazo", "description": "Último dia para fazê-lo."},
"$ref": "#/$defs/date_fact"
},
"note": {"$ref": "#/$defs/note"}
},
"additionalProperties": false
},
"formal_body": {
"title": "Formal body",
"description": "A body that can turn an output into a decision.",
"x-es": {
"title": "Instancia formal",
"description": "Una instancia que puede convertir un producto en decisión."
},
"x-pt": {
"title": "Instância formal",
"description": "Uma instância que pode converter um produto em decisão."
},
"type": "object",
"required": ["id"],
"properties": {
"id": {
"title": "Id",
"description": "Short name of this body, unique in its list; other parts of the file refer to it.",
"x-es": {
"title": "Identificador",
"description": "Nombre corto de esta instancia, único en su lista; otras partes del archivo lo citan."
},
"x-pt": {
"title": "Identificador",
"description": "Nome curto desta instância, único na sua lista; outras partes do arquivo o citam."
},
"$ref": "#/$defs/identifier"
},
"name": {
"title": "Name",
"description": "Its name.",
"x-es": {"title": "Nombre", "description": "Su nombre."},
"x-pt": {"title": "Nome", "description": "O nome dela."},
"$ref": "#/$defs/text"
},
"actor_id": {
"title": "Actor",
"description": "The same body in the list of actors.",
"x-es": {"title": "Actor", "description": "La misma instancia en la lista de actores."},
"x-pt": {"title": "Ator", "description": "A mesma instância na lista de atores."},
"$ref": "#/$defs/reference",
"x-refers-to": "/actors"
},
"branch": {
"title": "Branch",
"description": "Branch of the state.",
"x-es": {"title": "Poder", "description": "Poder del Estado."},
"x-pt": {"title": "Poder", "description": "Poder do Estado."},
"enum": [
"executive", "legislative", "judicial", "autonomous", "subnational", "electorate", "unknown"
],
"x-labels": {
"executive": {"en": "Executive", "es": "Ejecutivo", "pt": "Executivo"},
"legislative": {"en": "Legislative", "es": "Legislativo", "pt": "Legislativo"},
"judicial": {"en": "Judicial", "es": "Judicial", "pt": "Judiciário"},
"autonomous": {"en": "Autonomous", "es": "Autónomo", "pt": "Autônomo"},
"subnational": {"en": "Regional or local", "es": "Subnacional", "pt": "Subnacional"},
"electorate": {"en": "Electorate", "es": "Electorado", "pt": "Eleitorado"},
"unknown": {"en": "not known", "es": "no se conoce", "pt": "não se sabe"}
}
},
"participates_as": {
"title": "Takes part as",
"description": "Its place in the dialogue.",
"x-es": {"title": "Participa como", "description": "Su lugar en el diálogo."},
"x-pt": {"title": "Participa como", "description": "O seu lugar no diálogo."},
"enum": ["member", "observer", "recipient", "none", "unknown"],
"x-labels": {
"member": {"en": "Member", "es": "Miembro", "pt": "Membro"},
"observer": {"en": "Observer", "es": "Observadora", "pt": "Observadora"},
"recipient": {"en": "Recipient of outputs", "es": "Destinataria", "pt": "Destinatária"},
"none": {"en": "Does not take part", "es": "No participa", "pt": "Não participa"},
"unknown": {"en": "not known", "es": "no se conoce", "pt": "não se sabe"}
}
},
"representative_rank": {
"title": "Rank of its representative",
"description": "Rank of the person it sends.",
"x-es": {"title": "Rango de su representante", "description": "Rango de la persona que envía."},
"x-pt": {"title": "Nível do seu representante", "description": "Nível da pessoa que envia."},
"enum": ["head", "minister_or_committee_chair", "senior", "technical", "none", "unknown"],
"x-labels": {
"head": {"en": "Head of the body", "es": "Titular", "pt": "Titular"},
"minister_or_committee_chair": {
"en": "Minister or committee chair",
"es": "Ministro o presidente de comisión",
"pt": "Ministro ou presidente de comissão"
},
"senior": {"en": "Senior", "es": "Alto", "pt": "Alto"},
"technical": {"en": "Technical", "es": "Técnico", "pt": "Técnico"},
"none": {"en": "Nobody", "es": "Nadie", "pt": "Ninguém"},
"unknown": {"en": "not known", "es": "no se conoce", "pt": "não se sabe"}
}
},
"camps_present": {
"title": "Camps present",
"description": "Sides of government among those it sends.",
"x-es": {"title": "Campos presentes", "description": "Lados del gobierno entre quienes envía."},
"x-pt": {"title": "Campos presentes", "description": "Lados do governo entre quem envia."},
"$ref": "#/$defs/stated_list",
"items": {"$ref": "#/$defs/camp"},
"uniqueItems": true
},
"commitment": {
"title": "Commitment",
"description": "What it will do with the outputs.",
"x-es": {"title": "Compromiso", "description": "Qué hará con los productos."},
"x-pt": {"title": "Compromisso", "description": "O que fará com os produtos."},
"$ref": "#/$defs/commitment"
},
"standstill": {
"title": "Standstill",
"description": "What it will not decide meanwhile.",
"x-es": {"title": "Pausa", "description": "Qué no decidirá mientras tanto."},
"x-pt": {"title": "Pausa", "description": "O que não decidirá enquanto isso."},
"$ref": "#/$defs/standstill"
},
"cannot_bind_calendar": {
"title": "Cannot bind its calendar",
"description": "True for a legislature or court that may not lawfully promise to wait.",
"x-es": {
"title": "No puede atar su calendario",
"description": "true si es un parlamento o tribunal que no puede prometer legalmente una espera."
},
"x-pt": {
"title": "Não pode comprometer o calendário",
"description": "true se é um parlamento ou tribunal que não pode prometer legalmente uma espera."
},
"$ref": "#/$defs/boolean_fact"
},
"procedure_steps": {
"title": "Procedure",
"description": "Steps the decision takes.",
"x-es": {"title": "Trámite", "description": "Pasos que da la decisión."},
"x-pt": {"title": "Tramitação", "description": "Passos que a decisão dá."},
"$ref": "#/$defs/stated_list",
"items": {"$ref": "#/$defs/procedure_step"},
"x-identity": "order"
},
"contact_actor_id": {
"title": "Contact",
"description": "Who answers for it.",
"x-es": {"title": "Contacto", "description": "Quién responde por ella."},
"x-pt": {"title": "Contato", "description": "Quem responde por ela."},
"$ref": "#/$defs/reference",
"x-refers-to": "/actors"
},
"evidence": {"$ref": "#/$defs/evidence_refs"},
"note": {"$ref": "#/$defs/note"}
},
"additionalProperties": false
},
"output": {
"title": "Output",
"description": "A text or product the dialogue delivers.",
"x-es": {"title": "Producto", "description": "Un texto o producto que entrega el diálogo."},
"x-pt": {"title": "Produto", "description": "Um texto ou produto que o diálogo entrega."},
"type": "object",
"required": ["id"],
"properties": {
"id": {
"title": "Id",
"description": "Short name of this output, unique in its list; other parts of the file refer to it.",
"x-es": {
"title": "Identificador",
"description": "Nombre corto de este producto, único en su lista; otras partes del archivo lo citan."
},
"x-pt": {
"title": "Identificador",
"description": "Nome curto deste produto, único na sua lista; outras partes do arquivo o citam."
},
"$ref": "#/$defs/identifier"
},
"title": {
"title": "Title",
"description": "Its name.",
"x-es": {"title": "Título", "description": "Su nombre."},
"x-pt": {"title": "Título", "description": "O nome dela."},
"$ref": "#/$defs/text"
},
"type": {
"title": "Type",
"description": "What kind of product.",
"x-es": {"title": "Tipo", "description": "Qué clase de producto."},
"x-pt": {"title": "Tipo", "description": "Que tipo de produto."},
"$ref": "#/$defs/output_type"
},
"agenda_item_ids": {
"title": "Agenda items",
"description": "Items it settles.",
"x-es": {"title": "Puntos de agenda", "description": "Puntos que resuelve."},
"x-pt": {"title": "Itens da pauta", "description": "Itens que resolve."},
"$ref": "#/$defs/stated_list",
"items": {"$ref": "#/$defs/identifier", "x-refers-to": "/agenda"},
"uniqueItems": true
},
"date": {
"title": "Date",
"description": "When it is delivered.",
"x-es": {"title": "Fecha", "description": "Cuándo se entrega."},
"x-pt": {"title": "Data", "description": "Quando é entregue."},
"$ref": "#/$defs/date_fact"
},
"delivered_to": {
"title": "Delivered to",
"description": "Formal bodies that receive it.",
"x-es": {"title": "Entregado a", "description": "Instancias formales que lo reciben."},
"x-pt": {"title": "Entregue a", "description": "Instâncias formais que o recebem."},
"$ref": "#/$defs/stated_list",
"items": {"$ref": "#/$defs/identifier", "x-refers-to": "/formal_bodies"},
"uniqueItems": true
},
"public": {
"title": "Public",
"description": "Whether it is public.",
"x-es": {"title": "Público", "description": "Si es público."},
"x-pt": {"title": "Público", "description": "Se é público."},
"$ref": "#/$defs/boolean_fact"
},
"evidence": {"$ref": "#/$defs/evidence_refs"},
"note": {"$ref": "#/$defs/note"}
},
"additionalProperties": false
},
"result": {
"title": "Result",
"description": "A concrete change outside the dialogue that the output should bring about.",
"x-es": {
"title": "Resultado",
"description": "Un cambio concreto fuera del diálogo que el producto debe lograr."
},
"x-pt": {
"title": "Resultado",
"description": "Uma mudança concreta fora do diálogo que o produto deve alcançar."
},
"type": "object",
"required": ["id"],
"properties": {
"id": {
"title": "Id",
"description": "Short name of this result, unique in its list; other parts of the file refer to it.",
"x-es": {
"title": "Identificador",
"description": "Nombre corto de este resultado, único en su lista; otras partes del archivo lo citan."
},
"x-pt": {
"title": "Identificador",
"description": "Nome curto deste resultado, único na sua lista; outras partes do arquivo o citam."
},
"$ref": "#/$defs/identifier"
},
"statement": {
"title": "Statement",
"description": "The change in one sentence.",
"x-es": {"title": "Enunciado", "description": "El cambio en una oración."},
"x-pt": {"title": "Enunciado", "description": "A mudança em uma frase."},
"$ref": "#/$defs/text"
},
"output_id": {
"title": "Output",
"description": "The output it comes from.",
"x-es": {"title": "Producto", "description": "El producto del que proviene."},
"x-pt": {"title": "Produto", "description": "O produto de que provém."},
"$ref": "#/$defs/reference",
"x-refers-to": "/outputs"
},
"formal_body_id": {
"title": "Formal body",
"description": "The body that makes it happen.",
"x-es": {"title": "Instancia formal", "description": "La instancia que lo hace realidad."},
"x-pt": {"title": "Instância formal", "description": "A instância que o torna realidade."},
"$ref": "#/$defs/reference",
"x-refers-to": "/formal_bodies"
},
"kind": {
"title": "Kind",
"description": "What kind of change.",
"x-es": {"title": "Clase", "description": "Qué clase de cambio."},
"x-pt": {"title": "Classe", "description": "Que tipo de mudança."},
"enum": [
"law", "budget_allocation", "regulation", "programme", "institution", "service_change",
"court_action", "behaviour_change", "unknown"
],
"x-labels": {
"law": {"en": "Law", "es": "Ley", "pt": "Lei"},
"budget_allocation": {
"en": "Budget allocation",
"es": "Asignación presupuestaria",
"pt": "Dotação orçamentária"
},
"regulation": {"en": "Regulation", "es": "Reglamento", "pt": "Regulamento"},
"programme": {"en": "Programme", "es": "Programa", "pt": "Programa"},
"institution": {"en": "Institution", "es": "Institución", "pt": "Instituição"},
"service_change": {
"en": "Change of a service",
"es": "Cambio en un servicio",
"pt": "Mudança em um serviço"
},
"court_action": {"en": "Court action", "es": "Acción judicial", "pt": "Ação judicial"},
"behaviour_change": {
"en": "Change of behaviour",
"es": "Cambio de conducta",
"pt": "Mudança de conduta"
},
"unknown": {"en": "not known", "es": "no se conoce", "pt": "não se sabe"}
}
},
"indicator": {
"title": "Indicator",
"description": "What is measured.",
"x-es": {"title": "Indicador", "description": "Qué se mide."},
"x-pt": {"title": "Indicador", "description": "O que se mede."},
"$ref": "#/$defs/text"
},
"unit": {
"title": "Unit",
"description": "Unit of measurement.",
"x-es": {"title": "Unidad", "description": "Unidad de medida."},
"x-pt": {"title": "Unidade", "description": "Unidade de medida."},
"$ref": "#/$defs/text"
},
"baseline": {
"title": "Baseline",
"description": "Value today.",
"x-es": {"title": "Línea de base", "description": "Valor actual."},
"x-pt": {"title": "Linha de base", "description": "Valor atual."},
"$ref": "#/$defs/measured_value"
},
"target": {
"title": "Target",
"description": "Value wanted.",
"x-es": {"title": "Meta", "description": "Valor buscado."},
"x-pt": {"title": "Meta", "description": "Valor buscado."},
"$ref": "#/$defs/measured_value"
},
"deadline": {
"title": "Deadline",
"description": "Day by which it should be reached.",
"x-es": {"title": "Plazo", "description": "Día en que debe alcanzarse."},
"x-pt": {"title": "Prazo", "description": "Dia em que deve ser alcançado."},
"$ref": "#/$defs/date_fact"
},
"responsible_actor_id": {
"title": "Responsible",
"description": "Who answers for it.",
"x-es": {"title": "Responsable", "description": "Quién responde por él."},
"x-pt": {"title": "Responsável", "description": "Quem responde por ele."},
"$ref": "#/$defs/reference",
"x-refers-to": "/actors"
},
"cost": {
"title": "Cost",
"description": "What it costs.",
"x-es": {"title": "Costo", "description": "Cuánto cuesta."},
"x-pt": {"title": "Custo", "description": "Quanto custa."},
"$ref": "#/$defs/money_fact"
},
"funding_status": {
"title": "Funding",
"description": "How sure the money is.",
"x-es": {"title": "Fondos", "description": "Qué tan seguros están los fondos."},
"x-pt": {"title": "Financiamento", "description": "Quão seguros estão os recursos."},
"$ref": "#/$defs/funding_status"
},
"departs_from_current_policy": {
"title": "Departs from present policy",
"description": "How far it departs from what is done today.",
"x-es": {
"title": "Se aparta de la política actual",
"description": "Cuánto se aparta de lo que hoy se hace."
},
"x-pt": {
"title": "Afasta-se da política atual",
"description": "Quanto se afasta do que hoje se faz."
},
"enum": ["low", "medium", "high", "unknown"],
"x-labels": {
"low": {"en": "A little", "es": "Poco", "pt": "Pouco"},
"medium": {"en": "Somewhat", "es": "Algo", "pt": "Um tanto"},
"high": {"en": "A lot", "es": "Mucho", "pt": "Muito"},
"unknown": {"en": "not known", "es": "no se conoce", "pt": "não se sabe"}
}
},
"political_support": {
"title": "Political support",
"description": "Actors who back it in politics.",
"x-es": {"title": "Apoyo político", "description": "Actores que lo apoyan en la política."},
"x-pt": {"title": "Apoio político", "description": "Atores que o apoiam na política."},
"$ref": "#/$defs/stated_list",
"items": {"$ref": "#/$defs/identifier", "x-refers-to": "/actors"},
"uniqueItems": true
},
"state": {
"title": "State",
"description": "How far it has come on the reference date.",
"x-es": {"title": "Estado", "description": "Hasta dónde llegó a la fecha de referencia."},
"x-pt": {"title": "Situação", "description": "Até onde chegou na data de referência."},
"enum": ["planned", "in_progress", "achieved", "not_achieved", "unknown"],
"x-labels": {
"planned": {"en": "Planned", "es": "Previsto", "pt": "Previsto"},
"in_progress": {"en": "In progress", "es": "En curso", "pt": "Em curso"},
"achieved": {"en": "Achieved", "es": "Logrado", "pt": "Alcançado"},
"not_achieved": {"en": "Not achieved", "es": "No logrado", "pt": "Não alcançado"},
"unknown": {"en": "not known", "es": "no se conoce", "pt": "não se sabe"}
}
},
"achieved_on": {
"title": "Achieved on",
"description": "Day it was reached.",
"x-es": {"title": "Logrado el", "description": "Día en que se logró."},
"x-pt": {"title": "Alcançado em", "description": "Dia em que foi alcançado."},
"$ref": "#/$defs/date_fact"
},
"evidence": {"$ref": "#/$defs/evidence_refs"},
"note": {"$ref": "#/$defs/note"}
},
"additionalProperties": false
},
"funding_source": {
"title": "Source of money",
"description": "Who pays, and how much.",
"x-es": {"title": "Fuente de fondos", "description": "Quién paga y cuánto."},
"x-pt": {"title": "Fonte de recursos", "description": "Quem paga e quanto."},
"type": "object",
"required": ["actor_id"],
"properties": {
"actor_id": {
"title": "Actor",
"description": "Who pays.",
"x-es": {"title": "Actor", "description": "Quién paga."},
"x-pt": {"title": "Ator", "description": "Quem paga."},
"$ref": "#/$defs/reference",
"x-refers-to": "/actors"
},
"amount": {
"title": "Amount",
"description": "The amount, written as text.",
"x-es": {"title": "Monto", "description": "El monto, escrito como texto."},
"x-pt": {"title": "Valor", "description": "O valor, escrito como texto."},
"$ref": "#/$defs/amount"
},
"currency": {
"title": "Currency",
"description": "The currency of the amount; every amount needs one.",
"x-es": {"title": "Moneda", "description": "La moneda del monto; todo monto la necesita."},
"x-pt": {"title": "Moeda", "description": "A moeda do valor; todo valor precisa dela."},
"$ref": "#/$defs/currency"
},
"status": {
"title": "Status",
"description": "How sure this money is.",
"x-es": {"title": "Situación", "description": "Qué tan seguros están estos fondos."},
"x-pt": {"title": "Situação", "description": "Quão seguros estão estes recursos."},
"$ref": "#/$defs/funding_status"
},
"in_kind": {
"title": "In kind",
"description": "Whether it is given in kind.",
"x-es": {"title": "En especie", "description": "Si se aporta en especie."},
"x-pt": {"title": "Em bens ou serviços", "description": "Se é aportado em bens ou serviços."},
"$ref": "#/$defs/boolean_fact"
},
"evidence": {"$ref": "#/$defs/evidence_refs"},
"note": {"$ref": "#/$defs/note"}
},
"additionalProperties": false,
"dependentRequired": {"amount": ["currency"], "currency": ["amount"]}
},
"secretariat": {
"title": "Secretariat",
"description": "The office that keeps the dialogue going.",
"x-es": {"title": "Secretaría", "description": "La oficina que sostiene el diálogo."},
"x-pt": {"title": "Secretaria", "description": "O escritório que sustenta o diálogo."},
"type": "object",
"properties": {
"exists": {
"title": "Exists",
"description": "Whether there is one.",
"x-es": {"title": "Existe", "description": "Si existe."},
"x-pt": {"title": "Existe", "description": "Se existe."},
"$ref": "#/$defs/boolean_fact"
},
"host_actor_id": {
"title": "Host",
"description": "Who houses it.",
"x-es": {"title": "Sede", "description": "Quién la alberga."},
"x-pt": {"title": "Sede", "description": "Quem a abriga."},
"$ref": "#/$defs/reference",
"x-refers-to": "/actors"
},
"fte": {
"title": "Full-time posts",
"description": "Full-time equivalents.",
"x-es": {"title": "Puestos a tiempo completo", "description": "Equivalentes a tiempo completo."},
"x-pt": {"title": "Postos em tempo integral", "description": "Equivalentes em tempo integral."},
"$ref": "#/$defs/number_fact"
},
"evidence": {"$ref": "#/$defs/evidence_refs"},
"note": {"$ref": "#/$defs/note"}
},
"additionalProperties": false
},
"resources": {
"title": "Resources",
"description": "Money, people and support for taking part.",
"x-es": {"title": "Recursos", "description": "Dinero, personas y apoyo para participar."},
"x-pt": {"title": "Recursos", "description": "Dinheiro, pessoas e apoio para participar."},
"type": "object",
"properties": {
"budget": {
"title": "Budget",
"description": "Budget of the dialogue itself.",
"x-es": {"title": "Presupuesto", "description": "Presupuesto del propio diálogo."},
"x-pt": {"title": "Orçamento", "description": "Orçamento do próprio diálogo."},
"$ref": "#/$defs/budget"
},
"sources": {
"title": "Sources of money",
"description": "Who pays for the dialogue.",
"x-es": {"title": "Fuentes de fondos", "description": "Quiénes pagan el diálogo."},
"x-pt": {"title": "Fontes de recursos", "description": "Quem paga o diálogo."},
"$ref": "#/$defs/stated_list",
"items": {"$ref": "#/$defs/funding_source"},
"x-identity": "actor_id"
},
"secretariat": {
"title": "Secretariat",
"description": "The supporting office.",
"x-es": {"title": "Secretaría", "description": "La oficina de apoyo."},
"x-pt": {"title": "Secretaria", "description": "O escritório de apoio."},
"$ref": "#/$defs/secretariat"
},
"participation_support": {
"title": "Support for taking part",
"description": "What helps those with fewer means to take part.",
"x-es": {
"title": "Apoyos para participar",
"description": "Lo que ayuda a participar a quienes tienen menos medios."
},
"x-pt": {
"title": "Apoios para participar",
"description": "O que ajuda a participar quem tem menos meios."
},
"$ref": "#/$defs/stated_list",
"items": {
"enum": [
"travel", "per_diem", "childcare", "interpretation", "accessibility", "connectivity",
"technical_advice_for_weak_groups", "lost_income"
],
"x-labels": {
"travel": {"en": "Travel", "es": "Viajes", "pt": "Viagens"},
"per_diem": {"en": "Daily allowance", "es": "Viáticos", "pt": "Diárias"},
"childcare": {"en": "Childcare", "es": "Cuidado infantil", "pt": "Cuidado de crianças"},
"interpretation": {"en": "Interpretation", "es": "Interpretación", "pt": "Interpretação"},
"accessibility": {"en": "Accessibility", "es": "Accesibilidad", "pt": "Acessibilidade"},
"connectivity": {"en": "Connectivity", "es": "Conectividad", "pt": "Conectividade"},
"technical_advice_for_weak_groups": {
"en": "Technical advice for weaker groups",
"es": "Asesoría técnica a grupos con menos medios",
"pt": "Assessoria técnica a grupos com menos meios"
},
"lost_income": {"en": "Lost income", "es": "Ingreso perdido", "pt": "Renda perdida"}
}
},
"uniqueItems": true
},
"implementation_budget": {
"title": "Budget for implementation",
"description": "Money to carry out the results.",
"x-es": {
"title": "Presupuesto para implementar",
"description": "Fondos para llevar a cabo los resultados."
},
"x-pt": {
"title": "Orçamento para implementar",
"description": "Recursos para levar a cabo os resultados."
},
"$ref": "#/$defs/budget"
},
"evidence": {"$ref": "#/$defs/evidence_refs"},
"note": {"$ref": "#/$defs/note"}
},
"additionalProperties": false
},
"published_item": {
"title": "Published item",
"description": "Something that is made public, and when.",
"x-es": {"title": "Publicación", "description": "Algo que se hace público, y cuándo."},
"x-pt": {"title": "Publicação", "description": "Algo que se torna público, e quando."},
"type": "object",
"required": ["item"],
"properties": {
"item": {
"title": "Item",
"description": "What is published.",
"x-es": {"title": "Qué", "description": "Qué se publica."},
"x-pt": {"title": "O quê", "description": "O que se publica."},
"enum": [
"announcement", "terms_of_reference", "participant_list", "agenda", "minutes", "submissions",
"evidence", "funding", "decision_rules", "agreement", "minority_report", "official_response",
"progress_reports", "evaluation"
],
"x-labels": {
"announcement": {"en": "Announcement", "es": "Anuncio", "pt": "Anúncio"},
"terms_of_reference": {
"en": "Terms of reference",
"es": "Términos de referencia",
"pt": "Termos de referência"
},
"participant_list": {
"en": "List of participants",
"es": "Lista de participantes",
"pt": "Lista de participantes"
},
"agenda": {"en": "Agenda", "es": "Agenda", "pt": "Pauta"},
"minutes": {"en": "Minutes", "es": "Actas", "pt": "Atas"},
"submissions": {"en": "Submissions", "es": "Aportes recibidos", "pt": "Contribuições recebidas"},
"evidence": {"en": "Evidence", "es": "Evidencia", "pt": "Evidência"},
"funding": {"en": "Funding", "es": "Financiamiento", "pt": "Financiamento do diálogo"},
"decision_rules": {"en": "Decision rules", "es": "Reglas de decisión", "pt": "Regras de decisão"},
"agreement": {"en": "Agreement", "es": "Acuerdo", "pt": "Acordo"},
"minority_report": {
"en": "Minority report",
"es": "Informe de minoría",
"pt": "Relatório de minoria"
},
"official_response": {
"en": "Official response",
"es": "Respuesta oficial",
"pt": "Resposta oficial"
},
"progress_reports": {
"en": "Progress reports",
"es": "Informes de avance",
"pt": "Relatórios de andamento"
},
"evaluation": {"en": "Evaluation", "es": "Evaluación", "pt": "Avaliação"}
}
},
"when": {
"title": "When",
"description": "In relation to the dialogue.",
"x-es": {"title": "Cuándo", "description": "Con respecto al diálogo."},
"x-pt": {"title": "Quando", "description": "Em relação ao diálogo."},
"enum": ["before", "during", "after", "unknown"],
"x-labels": {
"before": {"en": "Before", "es": "Antes", "pt": "Antes"},
"during": {"en": "During", "es": "Durante", "pt": "Durante"},
"after": {"en": "After", "es": "Después", "pt": "Depois"},
"unknown": {"en": "not known", "es": "no se conoce", "pt": "não se sabe"}
}
},
"channel": {
"title": "Channel",
"description": "Where it can be found.",
"x-es": {"title": "Canal", "description": "Dónde se encuentra."},
"x-pt": {"title": "Canal", "description": "Onde se encontra."},
"$ref": "#/$defs/text"
},
"evidence": {"$ref": "#/$defs/evidence_refs"},
"note": {"$ref": "#/$defs/note"}
},
"additionalProperties": false
},
"discourse_baseline": {
"title": "Baseline of the debate",
"description": "A measurement of how the matter is named in public today.",
"x-es": {
"title": "Línea de base del debate",
"description": "Una medición de cómo se nombra hoy el asunto en público."
},
"x-pt": {
"title": "Linha de base do debate",
"description": "Uma medição de como o assunto é nomeado hoje em público."
},
"type": "object",
"properties": {
"exists": {
"title": "Exists",
"description": "Whether it was measured.",
"x-es": {"title": "Existe", "description": "Si se midió."},
"x-pt": {"title": "Existe", "description": "Se foi medido."},
"$ref": "#/$defs/boolean_fact"
},
"method": {
"title": "Method",
"description": "How.",
"x-es": {"title": "Método", "description": "Cómo."},
"x-pt": {"title": "Método", "description": "Como."},
"$ref": "#/$defs/text"
},
"date": {
"title": "Date",
"description": "When.",
"x-es": {"title": "Fecha", "description": "Cuándo."},
"x-pt": {"title": "Data", "description": "Quando."},
"$ref": "#/$defs/date_fact"
},
"evidence": {"$ref": "#/$defs/evidence_refs"},
"note": {"$ref": "#/$defs/note"}
},
"additionalProperties": false
},
"discourse_target": {
"title": "Target for the debate",
"description": "A change wanted in how the matter is named.",
"x-es": {"title": "Meta del debate", "description": "Un cambio buscado en cómo se nombra el asunto."},
"x-pt": {"title": "Meta do debate", "description": "Uma mudança buscada em como o assunto é nomeado."},
"type": "object",
"required": ["indicator"],
"properties": {
"indicator": {
"title": "Indicator",
"description": "What is measured.",
"x-es": {"title": "Indicador", "description": "Qué se mide."},
"x-pt": {"title": "Indicador", "description": "O que se mede."},
"$ref": "#/$defs/text"
},
"baseline": {
"title": "Baseline",
"description": "Value today.",
"x-es": {"title": "Línea de base", "description": "Valor actual."},
"x-pt": {"title": "Linha de base", "description": "Valor atual."},
"$ref": "#/$defs/measured_value"
},
"target": {
"title": "Target",
"description": "Value wanted.",
"x-es": {"title": "Meta", "description": "Valor buscado."},
"x-pt": {"title": "Meta", "description": "Valor buscado."},
"$ref": "#/$defs/measured_value"
},
"evidence": {"$ref": "#/$defs/evidence_refs"},
"note": {"$ref": "#/$defs/note"}
},
"additionalProperties": false
},
"communication": {
"title": "Communication",
"description": "What is public, in which languages, and how the public can speak.",
"x-es": {
"title": "Comunicación",
"description": "Qué es público, en qué idiomas y cómo puede opinar el público."
},
"x-pt": {
"title": "Comunicação",
"description": "O que é público, em que idiomas e como o público pode opinar."
},
"type": "object",
"properties": {
"published_items": {
"title": "Published items",
"description": "What is published, and when.",
"x-es": {"title": "Publicaciones", "description": "Qué se publica, y cuándo."},
"x-pt": {"title": "Publicações", "description": "O que se publica, e quando."},
"$ref": "#/$defs/stated_list",
"items": {"$ref": "#/$defs/published_item"}
},
"languages": {
"title": "Languages",
"description": "Working languages (BCP 47); more than one calls for interpretation.",
"x-es": {
"title": "Idiomas",
"description": "Idiomas de trabajo (BCP 47); si hay más de uno se requiere interpretación."
},
"x-pt": {
"title": "Idiomas",
"description": "Idiomas de trabalho (BCP 47); se há mais de um, é preciso interpretação."
},
"$ref": "#/$defs/stated_list",
"items": {"$ref": "#/$defs/language_tag"},
"uniqueItems": true
},
"public_input_channels": {
"title": "Channels for the public",
"description": "Ways in which people outside can contribute.",
"x-es": {
"title": "Canales para el público",
"description": "Vías por las que puede aportar quien no está en la mesa."
},
"x-pt": {
"title": "Canais para o público",
"description": "Vias pelas quais quem não está na mesa pode contribuir."
},
"$ref": "#/$defs/stated_list",
"items": {
"enum": [
"online_form", "post_or_email", "public_hearing", "community_meeting", "radio_or_phone",
"social_media", "other"
],
"x-labels": {
"online_form": {"en": "Online form", "es": "Formulario en línea", "pt": "Formulário on-line"},
"post_or_email": {
"en": "Post or e-mail",
"es": "Correo postal o electrónico",
"pt": "Correio postal ou eletrônico"
},
"public_hearing": {
"en": "Public hearing",
"es": "Audiencia pública",
"pt": "Audiência pública"
},
"community_meeting": {
"en": "Community meeting",
"es": "Reunión comunitaria",
"pt": "Reunião comunitária"
},
"radio_or_phone": {
"en": "Radio or telephone",
"es": "Radio o teléfono",
"pt": "Rádio ou telefone"
},
"social_media": {"en": "Social media", "es": "Redes sociales", "pt": "Redes sociais"},
"other": {"en": "Other", "es": "Otro", "pt": "Outro"}
}
},
"uniqueItems": true
},
"media_protocol": {
"title": "Media protocol",
"description": "Whether it is agreed who speaks to the media, when and about what.",
"x-es": {
"title": "Protocolo de medios",
"description": "Si está acordado quién habla con los medios, cuándo y sobre qué."
},
"x-pt": {
"title": "Protocolo para a mídia",
"description": "Se está combinado quem fala com a mídia, quando e sobre o quê."
},
"$ref": "#/$defs/boolean_fact"
},
"feedback_rounds": {
"title": "Feedback rounds",
"description": "How often drafts go back to the bases.",
"x-es": {
"title": "Rondas de consulta",
"description": "Cuántas veces los borradores vuelven a las bases."
},
"x-pt": {
"title": "Rodadas de consulta",
"description": "Quantas vezes os rascunhos voltam às bases."
},
"$ref": "#/$defs/count_fact"
},
"discourse_baseline": {
"title": "Baseline of the debate",
"description": "How the matter is named today.",
"x-es": {"title": "Línea de base del debate", "description": "Cómo se nombra hoy el asunto."},
"x-pt": {"title": "Linha de base do debate", "description": "Como o assunto é nomeado hoje."},
"$ref": "#/$defs/discourse_baseline"
},
"discourse_targets": {
"title": "Targets for the debate",
"description": "Changes wanted in the public debate.",
"x-es": {"title": "Metas del debate", "description": "Cambios buscados en el debate público."},
"x-pt": {"title": "Metas do debate", "description": "Mudanças buscadas no debate público."},
"$ref": "#/$defs/stated_list",
"items": {"$ref": "#/$defs/discourse_target"},
"x-identity": "indicator"
},
"evidence": {"$ref": "#/$defs/evidence_refs"},
"note": {"$ref": "#/$defs/note"}
},
"additionalProperties": false
},
"trigger": {
"title": "Trigger",
"description": "What is done when something happens or fails to.",
"x-es": {"title": "Disparador", "description": "Qué se hace cuando algo ocurre o deja de ocurrir."},
"x-pt": {"title": "Gatilho", "description": "O que se faz quando algo acontece ou deixa de acontecer."},
"type": "object",
"required": ["condition"],
"properties": {
"condition": {
"title": "Condition",
"description": "What sets it off.",
"x-es": {"title": "Condición", "description": "Qué lo activa."},
"x-pt": {"title": "Condição", "description": "O que o aciona."},
"$ref": "#/$defs/text"
},
"action": {
"title": "Action",
"description": "What is done then.",
"x-es": {"title": "Acción", "description": "Qué se hace entonces."},
"x-pt": {"title": "Ação", "description": "O que se faz então."},
"$ref": "#/$defs/text"
},
"note": {"$ref": "#/$defs/note"}
},
"additionalProperties": false
},
"follow_up": {
"title": "Follow-up",
"description": "Who watches that the results come, for how long, and with what means.",
"x-es": {
"title": "Seguimiento",
"description": "Quién vigila que lleguen los resultados, por cuánto tiempo y con qué medios."
},
"x-pt": {
"title": "Acompanhamento",
"description": "Quem acompanha se os resultados chegam, por quanto tempo e com que meios."
},
"type": "object",
"properties": {
"mechanism": {
"title": "Mechanism",
"description": "Kind of body, from none to statutory.",
"x-es": {"title": "Mecanismo", "description": "Clase de órgano, de ninguno a creado por ley."},
"x-pt": {"title": "Mecanismo", "description": "Tipo de órgão, de nenhum a criado por lei."},
"enum": [
"none", "convener_only", "joint_committee", "parliamentary_committee", "independent_observatory",
"ombudsman", "statutory_body", "unknown"
],
"x-labels": {
"none": {"en": "None", "es": "Ninguno", "pt": "Nenhum"},
"convener_only": {
"en": "The convener alone",
"es": "Solo el convocante",
"pt": "Só o convocante"
},
"joint_committee": {"en": "Joint committee", "es": "Comité conjunto", "pt": "Comitê conjunto"},
"parliamentary_committee": {
"en": "Parliamentary committee",
"es": "Comisión parlamentaria",
"pt": "Comissão parlamentar"
},
"independent_observatory": {
"en": "Independent observatory",
"es": "Observatorio independiente",
"pt": "Observatório independente"
},
"ombudsman": {
"en": "Ombudsman",
"es": "Defensoría del pueblo",
"pt": "Ouvidoria ou defensoria do povo"
},
"statutory_body": {
"en": "Body created by law",
"es": "Órgano creado por ley",
"pt": "Órgão criado por lei"
},
"unknown": {"en": "not known", "es": "no se conoce", "pt": "não se sabe"}
}
},
"members": {
"title": "Members",
"description": "Actors who sit on it.",
"x-es": {"title": "Miembros", "description": "Actores que lo integran."},
"x-pt": {"title": "Membros", "description": "Atores que o integram."},
"$ref": "#/$defs/stated_list",
"items": {"$ref": "#/$defs/identifier", "x-refers-to": "/actors"},
"uniqueItems": true
},
"created_before_agreement": {
"title": "Created before the agreement",
"description": "Whether it exists before the signing.",
"x-es": {"title": "Creado antes del acuerdo", "description": "Si existe antes de la firma."},
"x-pt": {"title": "Criado antes do acordo", "description": "Se existe antes da assinatura."},
"$ref": "#/$defs/boolean_fact"
},
"legal_basis": {
"title": "Legal basis",
"description": "Norm that creates it; “none” when there is none.",
"x-es": {"title": "Base legal", "description": "Norma que lo crea; «none» si no la hay."},
"x-pt": {"title": "Base legal", "description": "Norma que o cria; “none” se não há."},
"$ref": "#/$defs/text"
},
"start": {
"title": "Start",
"description": "First day.",
"x-es": {"title": "Inicio", "description": "Primer día."},
"x-pt": {"title": "Início", "description": "Primeiro dia."},
"$ref": "#/$defs/date_fact"
},
"end": {
"title": "End",
"description": "Last day; leave out when it is permanent.",
"x-es": {"title": "Fin", "description": "Último día; omítalo si es permanente."},
"x-pt": {"title": "Fim", "description": "Último dia; omita-o se é permanente."},
"$ref": "#/$defs/date_fact"
},
"permanent": {
"title": "Permanent",
"description": "Whether it has no end date by design.",
"x-es": {"title": "Permanente", "description": "Si por diseño no tiene fecha de término."},
"x-pt": {"title": "Permanente", "description": "Se por desenho não tem data de término."},
"$ref": "#/$defs/boolean_fact"
},
"reporting_interval_months": {
"title": "Months between reports",
"description": "How often it reports.",
"x-es": {"title": "Meses entre informes", "description": "Cada cuánto informa."},
"x-pt": {"title": "Meses entre relatórios", "description": "Com que frequência presta contas."},
"$ref": "#/$defs/count_fact"
},
"public_reports": {
"title": "Public reports",
"description": "Whether its reports are public.",
"x-es": {"title": "Informes públicos", "description": "Si sus informes son públicos."},
"x-pt": {"title": "Relatórios públicos", "description": "Se os seus relatórios são públicos."},
"$ref": "#/$defs/boolean_fact"
},
"tracks_result_ids": {
"title": "Results tracked",
"description": "Results it watches.",
"x-es": {"title": "Resultados que sigue", "description": "Resultados que vigila."},
"x-pt": {"title": "Resultados que acompanha", "description": "Resultados que vigia."},
"$ref": "#/$defs/stated_list",
"items": {"$ref": "#/$defs/identifier", "x-refers-to": "/results"},
"uniqueItems": true
},
"triggers": {
"title": "Triggers",
"description": "What happens when results lag.",
"x-es": {"title": "Disparadores", "description": "Qué ocurre si los resultados se atrasan."},
"x-pt": {"title": "Gatilhos", "description": "O que acontece se os resultados atrasam."},
"$ref": "#/$defs/stated_list",
"items": {"$ref": "#/$defs/trigger"}
},
"reconvene_clause": {
"title": "Clause to reconvene",
"description": "Whether the table can be called together again.",
"x-es": {
"title": "Cláusula de reconvocatoria",
"description": "Si la mesa puede volver a convocarse."
},
"x-pt": {
"title": "Cláusula de reconvocação",
"description": "Se a mesa pode voltar a ser convocada."
},
"$ref": "#/$defs/boolean_fact"
},
"budget": {
"title": "Budget",
"description": "Money for the follow-up.",
"x-es": {"title": "Presupuesto", "description": "Fondos para el seguimiento."},
"x-pt": {"title": "Orçamento", "description": "Recursos para o acompanhamento."},
"$ref": "#/$defs/budget"
},
"signatories_beyond_government": {
"title": "Signatories beyond the government",
"description": "Parties and others who sign for the time after this government.",
"x-es": {
"title": "Firmantes más allá del gobierno",
"description": "Partidos y otros que firman para después de este gobierno."
},
"x-pt": {
"title": "Signatários além do governo",
"description": "Partidos e outros que assinam para depois deste governo."
},
"$ref": "#/$defs/stated_list",
"items": {"$ref": "#/$defs/identifier", "x-refers-to": "/actors"},
"uniqueItems": true
},
"evidence": {"$ref": "#/$defs/evidence_refs"},
"note": {"$ref": "#/$defs/note"}
},
"additionalProperties": false
},
"evaluation": {
"title": "Evaluation",
"description": "How the dialogue itself is evaluated.",
"x-es": {"title": "Evaluación", "description": "Cómo se evalúa el propio diálogo."},
"x-pt": {"title": "Avaliação", "description": "Como o próprio diálogo é avaliado."},
"type": "object",
"properties": {
"independent": {
"title": "Independent",
"description": "Whether someone other than the organisers evaluates.",
"x-es": {
"title": "Independiente",
"description": "Si evalúa alguien distinto de los organizadores."
},
"x-pt": {
"title": "Independente",
"description": "Se avalia alguém que não seja dos organizadores."
},
"$ref": "#/$defs/boolean_fact"
},
"evaluator_actor_id": {
"title": "Evaluator",
"description": "Who evaluates.",
"x-es": {"title": "Evaluador", "description": "Quién evalúa."},
"x-pt": {"title": "Avaliador", "description": "Quem avalia."},
"$ref": "#/$defs/reference",
"x-refers-to": "/actors"
},
"methods": {
"title": "Methods",
"description": "How.",
"x-es": {"title": "Métodos", "description": "Cómo."},
"x-pt": {"title": "Métodos", "description": "Como."},
"$ref": "#/$defs/stated_list",
"items": {
"enum": ["participant_survey", "observation", "document_review", "interviews"],
"x-labels": {
"participant_survey": {
"en": "Survey of participants",
"es": "Encuesta a participantes",
"pt": "Pesquisa com participantes"
},
"observation": {"en": "Observation", "es": "Observación", "pt": "Observação"},
"document_review": {
"en": "Review of documents",
"es": "Revisión documental",
"pt": "Revisão documental"
},
"interviews": {"en": "Interviews", "es": "Entrevistas", "pt": "Entrevistas"}
}
},
"uniqueItems": true
},
"moments": {
"title": "Moments",
"description": "When.",
"x-es": {"title": "Momentos", "description": "Cuándo."},
"x-pt": {"title": "Momentos", "description": "Quando."},
"$ref": "#/$defs/stated_list",
"items": {
"enum": ["baseline", "mid", "end", "after_12_months"],
"x-labels": {
"baseline": {"en": "Baseline", "es": "Línea de base", "pt": "Linha de base"},
"mid": {"en": "Midway", "es": "A mitad", "pt": "No meio"},
"end": {"en": "End", "es": "Al final", "pt": "No fim"},
"after_12_months": {
"en": "After twelve months",
"es": "Doce meses después",
"pt": "Doze meses depois"
}
}
},
"uniqueItems": true
},
"published": {
"title": "Published",
"description": "Whether it is made public.",
"x-es": {"title": "Publicada", "description": "Si se publica."},
"x-pt": {"title": "Publicada", "description": "Se é publicada."},
"$ref": "#/$defs/boolean_fact"
},
"participant_survey": {
"title": "Survey of participants",
"description": "Whether participants are asked anonymously.",
"x-es": {
"title": "Encuesta a participantes",
"description": "Si se pregunta a los participantes de forma anónima."
},
"x-pt": {
"title": "Pesquisa com participantes",
"description": "Se os participantes são perguntados de forma anônima."
},
"$ref": "#/$defs/boolean_fact"
},
"evidence": {"$ref": "#/$defs/evidence_refs"},
"note": {"$ref": "#/$defs/note"}
},
"additionalProperties": false
},
"risk": {
"title": "Risk",
"description": "What may go wrong, and what is ready for it.",
"x-es": {"title": "Riesgo", "description": "Lo que puede salir mal, y qué está previsto."},
"x-pt": {"title": "Risco", "description": "O que pode dar errado, e o que está previsto."},
"type": "object",
"required": ["id"],
"properties": {
"id": {
"title": "Id",
"description": "Short name of this risk, unique in its list; other parts of the file refer to it.",
"x-es": {
"title": "Identificador",
"description": "Nombre corto de este riesgo, único en su lista; otras partes del archivo lo citan."
},
"x-pt": {
"title": "Identificador",
"description": "Nome curto deste risco, único na sua lista; outras partes do arquivo o citam."
},
"$ref": "#/$defs/identifier"
},
"description": {
"title": "Description",
"description": "What may happen.",
"x-es": {"title": "Descripción", "description": "Qué puede ocurrir."},
"x-pt": {"title": "Descrição", "description": "O que pode acontecer."},
"$ref": "#/$defs/text"
},
"category": {
"title": "Category",
"description": "What kind of risk.",
"x-es": {"title": "Categoría", "description": "Qué clase de riesgo."},
"x-pt": {"title": "Categoria", "description": "Que tipo de risco."},
"enum": [
"capture", "boycott", "spoiler", "security", "leak", "mandate_change", "funding", "fatigue",
"legal", "overpromise", "retaliation", "unknown"
],
"x-labels": {
"capture": {"en": "Capture", "es": "Captura", "pt": "Captura"},
"boycott": {"en": "Boycott", "es": "Boicot", "pt": "Boicote"},
"spoiler": {"en": "Spoiler", "es": "Saboteo", "pt": "Sabotagem"},
"security": {"en": "Security", "es": "Seguridad", "pt": "Segurança"},
"leak": {"en": "Leak", "es": "Filtración", "pt": "Vazamento"},
"mandate_change": {
"en": "Change of mandate",
"es": "Cambio de mandato",
"pt": "Mudança de mandato"
},
"funding": {"en": "Funding", "es": "Financiamiento", "pt": "Financiamento do diálogo"},
"fatigue": {"en": "Fatigue", "es": "Fatiga", "pt": "Fadiga"},
"legal": {"en": "Legal", "es": "Legal", "pt": "Legal"},
"overpromise": {"en": "Overpromise", "es": "Promesa excesiva", "pt": "Promessa excessiva"},
"retaliation": {"en": "Retaliation", "es": "Represalias", "pt": "Represálias"},
"unknown": {"en": "not known", "es": "no se conoce", "pt": "não se sabe"}
}
},
"actor_ids": {
"title": "Actors concerned",
"description": "Actors whose absence or action is the risk.",
"x-es": {
"title": "Actores implicados",
"description": "Actores cuya ausencia o acción constituye el riesgo."
},
"x-pt": {
"title": "Atores envolvidos",
"description": "Atores cuja ausência ou ação constitui o risco."
},
"$ref": "#/$defs/stated_list",
"items": {"$ref": "#/$defs/identifier", "x-refers-to": "/actors"},
"uniqueItems": true
},
"likelihood": {
"title": "Likelihood",
"description": "From 1 (rare) to 5 (nearly certain).",
"x-es": {"title": "Probabilidad", "description": "De 1 (rara) a 5 (casi segura)."},
"x-pt": {"title": "Probabilidade", "description": "De 1 (rara) a 5 (quase certa)."},
"type": ["integer", "string"],
"minimum": 1,
"maximum": 5,
"if": {"type": "string"},
"then": {"const": "unknown"}
},
"impact": {
"title": "Impact",
"description": "From 1 (slight) to 5 (severe).",
"x-es": {"title": "Impacto", "description": "De 1 (leve) a 5 (grave)."},
"x-pt": {"title": "Impacto", "description": "De 1 (leve) a 5 (grave)."},
"type": ["integer", "string"],
"minimum": 1,
"maximum": 5,
"if": {"type": "string"},
"then": {"const": "unknown"}
},
"mitigation": {
"title": "Mitigation",
"description": "What is done about it; “none” when nothing.",
"x-es": {"title": "Mitigación", "description": "Qué se hace al respecto; «none» si nada."},
"x-pt": {"title": "Mitigação", "description": "O que se faz a respeito; “none” se nada."},
"$ref": "#/$defs/text"
},
"owner_actor_id": {
"title": "Owner",
"description": "Who looks after it.",
"x-es": {"title": "Responsable", "description": "Quién lo atiende."},
"x-pt": {"title": "Responsável", "description": "Quem cuida dele."},
"$ref": "#/$defs/reference",
"x-refers-to": "/actors"
},
"evidence": {"$ref": "#/$defs/evidence_refs"},
"note": {"$ref": "#/$defs/note"}
},
"additionalProperties": false
},
"evidence": {
"title": "Evidence item",
"description": "A source that shows something this file says.",
"x-es": {"title": "Evidencia", "description": "Una fuente que muestra algo que este archivo dice."},
"x-pt": {"title": "Evidência", "description": "Uma fonte que mostra algo que este arquivo diz."},
"type": "object",
"required": ["id"],
"properties": {
"id": {
"title": "Id",
"description": "Short name of this source, unique in its list; other parts of the file refer to it.",
"x-es": {
"title": "Identificador",
"description": "Nombre corto de esta fuente, único en su lista; otras partes del archivo lo citan."
},
"x-pt": {
"title": "Identificador",
"description": "Nome curto desta fonte, único na sua lista; outras partes do arquivo o citam."
},
"$ref": "#/$defs/identifier"
},
"type": {
"title": "Type",
"description": "What kind of source.",
"x-es": {"title": "Tipo", "description": "Qué clase de fuente."},
"x-pt": {"title": "Tipo", "description": "Que tipo de fonte."},
"enum": [
"legal_text", "signed_agreement", "letter", "minutes", "survey", "study", "press",
"budget_document", "website", "interview", "photo", "other", "unknown"
],
"x-labels": {
"legal_text": {"en": "Legal text", "es": "Norma", "pt": "Norma"},
"signed_agreement": {"en": "Signed agreement", "es": "Acuerdo firmado", "pt": "Acordo assinado"},
"letter": {"en": "Letter", "es": "Carta", "pt": "Carta"},
"minutes": {"en": "Minutes", "es": "Acta", "pt": "Ata"},
"survey": {"en": "Survey", "es": "Encuesta", "pt": "Pesquisa"},
"study": {"en": "Study", "es": "Estudio", "pt": "Estudo"},
"press": {"en": "Press", "es": "Prensa", "pt": "Imprensa"},
"budget_document": {
"en": "Budget document",
"es": "Documento presupuestario",
"pt": "Documento orçamentário"
},
"website": {"en": "Website", "es": "Sitio web", "pt": "Site"},
"interview": {"en": "Interview", "es": "Entrevista", "pt": "Entrevista"},
"photo": {"en": "Photograph", "es": "Fotografía", "pt": "Fotografia"},
"other": {"en": "Other", "es": "Otro", "pt": "Outro"},
"unknown": {"en": "not known", "es": "no se conoce", "pt": "não se sabe"}
}
},
"title": {
"title": "Title",
"description": "What it is called.",
"x-es": {"title": "Título", "description": "Cómo se llama."},
"x-pt": {"title": "Título", "description": "Como se chama."},
"$ref": "#/$defs/text"
},
"issuer_actor_id": {
"title": "Issuer in the registry",
"description": "Who issued it, if it is one of the actors.",
"x-es": {"title": "Emisor registrado", "description": "Quién la emitió, si es uno de los actores."},
"x-pt": {"title": "Emissor registrado", "description": "Quem a emitiu, se é um dos atores."},
"$ref": "#/$defs/reference",
"x-refers-to": "/actors"
},
"issuer": {
"title": "Issuer",
"description": "Who issued it, when it is nobody in the list of actors.",
"x-es": {"title": "Emisor", "description": "Quién la emitió, si no está en la lista de actores."},
"x-pt": {"title": "Emissor", "description": "Quem a emitiu, se não está na lista de atores."},
"$ref": "#/$defs/text"
},
"date": {
"title": "Date",
"description": "Date of the source.",
"x-es": {"title": "Fecha", "description": "Fecha de la fuente."},
"x-pt": {"title": "Data", "description": "Data da fonte."},
"$ref": "#/$defs/date_fact"
},
"locator": {
"title": "Where to find it",
"description": "File path or web address.",
"x-es": {"title": "Dónde está", "description": "Ruta de archivo o dirección web."},
"x-pt": {"title": "Onde está", "description": "Caminho de arquivo ou endereço da web."},
"$ref": "#/$defs/text"
},
"status": {
"title": "Status",
"description": "Asserted by the promoters; documented in an official or signed text; or from a third party, who is neither a convener nor an author of this file.",
"x-es": {
"title": "Calidad",
"description": "Afirmado por los promotores; documentado en un texto oficial o firmado; o de un tercero, que no es convocante ni autor de este archivo."
},
"x-pt": {
"title": "Qualidade",
"description": "Afirmado pelos promotores; documentado em um texto oficial ou assinado; ou de um terceiro, que não é convocante nem autor deste arquivo."
},
"enum": ["asserted", "documented", "third_party", "unknown"],
"x-labels": {
"asserted": {"en": "Asserted", "es": "Afirmada", "pt": "Afirmada"},
"documented": {"en": "Documented", "es": "Documentada", "pt": "Documentada"},
"third_party": {"en": "Third party", "es": "De un tercero", "pt": "De um terceiro"},
"unknown": {"en": "not known", "es": "no se conoce", "pt": "não se sabe"}
}
},
"sha256": {
"title": "Digest",
"description": "SHA-256 of a local file, in hexadecimal.",
"x-es": {"title": "Huella", "description": "SHA-256 de un archivo local, en hexadecimal."},
"x-pt": {"title": "Hash", "description": "SHA-256 de um arquivo local, em hexadecimal."},
"type": "string",
"pattern": "^[0-9a-f]{64}$"
},
"note": {"$ref": "#/$defs/note"}
},
"additionalProperties": false
},
"attestation": {
"title": "Attestation",
"description": "The word of someone else on a criterion.",
"x-es": {"title": "Constancia", "description": "La palabra de otra persona sobre un criterio."},
"x-pt": {"title": "Atestação", "description": "A palavra de outra pessoa sobre um critério."},
"type": "object",
"required": ["id"],
"properties": {
"id": {
"title": "Id",
"description": "Short name of this attestation, unique in its list; other parts of the file refer to it.",
"x-es": {
"title": "Identificador",
"description": "Nombre corto de esta constancia, único en su lista; otras partes del archivo lo citan."
},
"x-pt": {
"title": "Identificador",
"description": "Nome curto desta atestação, único na sua lista; outras partes do arquivo o citam."
},
"$ref": "#/$defs/identifier"
},
"criterion_id": {
"title": "Criterion",
"description": "Id of the criterion it speaks to.",
"x-es": {"title": "Criterio", "description": "Identificador del criterio al que se refiere."},
"x-pt": {"title": "Critério", "description": "Identificador do critério a que se refere."},
"type": "string",
"pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$",
"maxLength": 64,
"examples": ["L1-07"]
},
"statement": {
"title": "Statement",
"description": "What is attested.",
"x-es": {"title": "Enunciado", "description": "Lo que se deja constar."},
"x-pt": {"title": "Enunciado", "description": "O que se atesta."},
"$ref": "#/$defs/text"
},
"attested_by": {
"title": "Attested by",
"description": "Who gives their word.",
"x-es": {"title": "Otorgada por", "description": "Quién da su palabra."},
"x-pt": {"title": "Dada por", "description": "Quem dá a sua palavra."},
"$ref": "#/$defs/reference",
"x-refers-to": "/actors"
},
"capacity": {
"title": "Capacity",
"description": "In what capacity they speak.",
"x-es": {"title": "Calidad", "description": "En qué calidad habla."},
"x-pt": {"title": "Qualidade", "description": "Em que qualidade fala."},
"enum": ["convener", "participant", "intermediary", "formal_body", "outside_expert", "unknown"],
"x-labels": {
"convener": {"en": "Convener", "es": "Convocante", "pt": "Convocante"},
"participant": {"en": "Participant", "es": "Participante", "pt": "Participante"},
"intermediary": {"en": "Intermediary", "es": "Intermediario", "pt": "Intermediário"},
"formal_body": {"en": "Formal body", "es": "Instancia formal", "pt": "Instância formal"},
"outside_expert": {
"en": "Outside expert",
"es": "Persona experta externa",
"pt": "Especialista externo"
},
"unknown": {"en": "not known", "es": "no se conoce", "pt": "não se sabe"}
}
},
"date": {
"title": "Date",
"description": "When.",
"x-es": {"title": "Fecha", "description": "Cuándo."},
"x-pt": {"title": "Data", "description": "Quando."},
"$ref": "#/$defs/date_fact"
},
"document_hash": {
"title": "Version of the design",
"description": "The hash of the design that they spoke about, as “cabildo attest” prints it. Once the design changes, their agreement is stale: it is shown and does not count. Without it nor does it count.",
"x-es": {
"title": "Versión del diseño",
"description": "La huella del diseño del que hablaron, como la imprime «cabildo attest». Cuando el diseño cambia, su acuerdo caduca: se muestra y no cuenta. Sin ella tampoco cuenta."
},
"x-pt": {
"title": "Versão do desenho",
"description": "O hash do desenho de que falaram, como “cabildo attest” o imprime. Quando o desenho muda, o acordo vence: é mostrado e não conta. Sem ele também não conta."
},
"type": "string",
"pattern": "^sha256:[0-9a-f]{64}$",
"examples": ["sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"]
},
"agrees": {
"title": "Agrees",
"description": "Whether they agree; a “no” counts and is printed.",
"x-es": {
"title": "Está de acuerdo",
"description": "Si está de acuerdo; un «no» cuenta y se imprime."
},
"x-pt": {
"title": "Está de acordo",
"description": "Se está de acordo; um “não” conta e é impresso."
},
"$ref": "#/$defs/boolean_fact"
},
"comment": {
"title": "Comment",
"description": "In their own words.",
"x-es": {"title": "Comentario", "description": "En sus propias palabras."},
"x-pt": {"title": "Comentário", "description": "Em suas próprias palavras."},
"$ref": "#/$defs/text"
},
"evidence": {"$ref": "#/$defs/evidence_refs"},
"note": {"$ref": "#/$defs/note"}
},
"additionalProperties": false
},
"calendar_event": {
"title": "Calendar event",
"description": "A date that opens or closes a window for decision.",
"x-es": {
"title": "Fecha del calendario",
"description": "Una fecha que abre o cierra una ventana de decisión."
},
"x-pt": {
"title": "Data do calendário",
"description": "Uma data que abre ou fecha uma janela de decisão."
},
"type": "object",
"required": ["id"],
"properties": {
"id": {
"title": "Id",
"description": "Short name of this event, unique in its list; other parts of the file refer to it.",
"x-es": {
"title": "Identificador",
"description": "Nombre corto de esta fecha, único en su lista; otras partes del archivo lo citan."
},
"x-pt": {
"title": "Identificador",
"description": "Nome curto desta data, único na sua lista; outras partes do arquivo o citam."
},
"$ref": "#/$defs/identifier"
},
"kind": {
"title": "Kind",
"description": "What happens on that day.",
"x-es": {"title": "Clase", "description": "Qué ocurre ese día."},
"x-pt": {"title": "Classe", "description": "O que acontece nesse dia."},
"enum": [
"election", "budget_deadline", "legislative_session_start", "legislative_session_end",
"mandate_end", "court_deadline", "other", "unknown"
],
"x-labels": {
"election": {"en": "Election", "es": "Elección", "pt": "Eleição"},
"budget_deadline": {
"en": "Budget deadline",
"es": "Plazo del presupuesto",
"pt": "Prazo do orçamento"
},
"legislative_session_start": {
"en": "Legislative session begins",
"es": "Inicio del período legislativo",
"pt": "Início do período legislativo"
},
"legislative_session_end": {
"en": "Legislative session ends",
"es": "Fin del período legislativo",
"pt": "Fim do período legislativo"
},
"mandate_end": {"en": "End of a mandate", "es": "Fin de mandato", "pt": "Fim de mandato"},
"court_deadline": {"en": "Court deadline", "es": "Plazo judicial", "pt": "Prazo judicial"},
"other": {"en": "Other", "es": "Otra", "pt": "Outra"},
"unknown": {"en": "not known", "es": "no se conoce", "pt": "não se sabe"}
}
},
"date": {
"title": "Date",
"description": "The day.",
"x-es": {"title": "Fecha", "description": "El día."},
"x-pt": {"title": "Data", "description": "O dia."},
"$ref": "#/$defs/date_fact"
},
"formal_body_id": {
"title": "Formal body",
"description": "The body it concerns.",
"x-es": {"title": "Instancia formal", "description": "La instancia a la que atañe."},
"x-pt": {"title": "Instância formal", "description": "A instância a que diz respeito."},
"$ref": "#/$defs/reference",
"x-refers-to": "/formal_bodies"
},
"evidence": {"$ref": "#/$defs/evidence_refs"},
"note": {"$ref": "#/$defs/note"}
},
"additionalProperties": false
},
"jurisdiction": {
"title": "Jurisdiction",
"description": "Where the policy holds.",
"x-es": {"title": "Jurisdicción", "description": "Dónde rige la política."},
"x-pt": {"title": "Jurisdição", "description": "Onde a política vigora."},
"type": "object",
"properties": {
"country": {
"title": "Country",
"description": "Two-letter country code (ISO 3166-1).",
"x-es": {"title": "País", "description": "Código de país de dos letras (ISO 3166-1)."},
"x-pt": {"title": "País", "description": "Código de país de duas letras (ISO 3166-1)."},
"type": "string",
"pattern": "^([A-Z]{2}|unknown)$",
"examples": ["PE"]
},
"scope": {
"title": "Scope",
"description": "Reach of the policy.",
"x-es": {"title": "Alcance", "description": "Alcance de la política."},
"x-pt": {"title": "Abrangência", "description": "Abrangência da política."},
"enum": [
"organization", "neighbourhood", "city_town", "metropolitan", "regional", "national",
"multinational", "no_geo", "unknown"
],
"x-labels": {
"organization": {"en": "Organisation", "es": "Organización", "pt": "Organização"},
"neighbourhood": {"en": "Neighbourhood", "es": "Barrio", "pt": "Bairro"},
"city_town": {"en": "City or town", "es": "Ciudad o localidad", "pt": "Cidade ou localidade"},
"metropolitan": {"en": "Metropolitan", "es": "Metropolitano", "pt": "Metropolitana"},
"regional": {"en": "Regional", "es": "Regional", "pt": "Regional"},
"national": {"en": "National", "es": "Nacional", "pt": "Nacional"},
"multinational": {"en": "Several countries", "es": "Varios países", "pt": "Vários países"},
"no_geo": {"en": "No territory", "es": "Sin territorio", "pt": "Sem território"},
"unknown": {"en": "not known", "es": "no se conoce", "pt": "não se sabe"}
}
},
"territory": {"$ref": "#/$defs/territory"},
"note": {"$ref": "#/$defs/note"}
},
"additionalProperties": false
}
}
}
"""#
}
