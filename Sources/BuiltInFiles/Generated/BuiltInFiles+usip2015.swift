// Written by Scripts/embed-files; change the file that it carries instead.
// swift-format-ignore-file

extension BuiltInFiles {
  /// The text of `Rubrics/usip-2015.json`.
  static let usip2015: String = #"""
{
"$schema": "rubric.schema.json",
"format": "rubric/1",
"id": "usip-2015",
"title": {
"en": "Six principles for national dialogues",
"es": "Seis principios para diálogos nacionales",
"pt": "Seis princípios para diálogos nacionais"
},
"lesson": {
"en": "National dialogues may have a better chance if they are inclusive and open, reach far, have a credible convener, clear rules and a plan for what comes after. The source calls this a hypothesis.",
"es": "Los diálogos nacionales pueden tener más posibilidades si son incluyentes y abiertos, van lejos y tienen un convocante creíble, reglas claras y un plan para después. La fuente lo llama una hipótesis.",
"pt": "Os diálogos nacionais podem ter mais chances se forem inclusivos e abertos, chegarem longe e tiverem um convocante confiável, regras claras e um plano para depois. A fonte chama isso de hipótese."
},
"clauses": {
"USIPa": {"en": "Inclusion", "es": "Inclusión", "pt": "Inclusão"},
"USIPb": {
"en": "Transparency and public participation",
"es": "Transparencia y participación pública",
"pt": "Transparência e participação pública"
},
"USIPc": {
"en": "A far-reaching agenda",
"es": "Una agenda de largo alcance",
"pt": "Uma pauta de longo alcance"
},
"USIPd": {"en": "A credible convener", "es": "Un convocante creíble", "pt": "Um convocante confiável"},
"USIPe": {
"en": "Appropriate and clear rules of procedure",
"es": "Reglas de procedimiento adecuadas y claras",
"pt": "Regras de procedimento adequadas e claras"
},
"USIPf": {
"en": "An implementation plan",
"es": "Un plan de implementación",
"pt": "Um plano de implementação"
}
},
"scope": {
"unless": {"not": {"field": "$.jurisdiction.scope", "in": ["national", "multinational"]}},
"text": {
"en": "The principles were written for dialogues of a whole nation.",
"es": "Los principios se escribieron para diálogos de toda una nación.",
"pt": "Os princípios foram escritos para diálogos de uma nação inteira."
}
},
"facts": {
"usip_seated_excluded": {"in": "excluded_stakeholders", "referring": "actor_id", "to": "seated"},
"usip_absent_excluded": {"difference": ["excluded_stakeholders", "usip_seated_excluded"]},
"usip_published": {"values": "published_items", "of": "item"},
"usip_core_items": {"list": ["announcement", "participant_list", "agenda", "decision_rules", "agreement"]},
"usip_unpublished": {"difference": ["usip_core_items", "usip_published"]},
"usip_channels": {"values": "communication", "of": "public_input_channels"},
"usip_proposers": {"values": {"follow": "agenda_items", "by": "proposed_by"}, "of": "sector", "table": "family"},
"usip_far_items": {
"in": "negotiable_items",
"where": {
"field": "decision_type",
"in": ["law", "constitutional_reform", "budget", "public_policy", "treaty"]
}
},
"usip_accepting": {"values": {"follow": "conveners", "by": "accepted_by"}, "of": "sector", "table": "family"},
"usip_silent": {"difference": ["guest_families", "usip_accepting"]},
"usip_unanswered": {
"in": "conveners",
"where": {
"allOf": [
{"count": {"follow": "@", "by": "contested_by"}, "atLeast": 1},
{"not": {"field": "response_to_contest", "is": "written"}}
]
}
},
"usip_planned_results": {
"in": "results",
"where": {
"allOf": [
{"field": "formal_body_id", "is": "written"},
{"field": "responsible_actor_id", "is": "written"},
{"field": "deadline", "is": "written"},
{"field": "indicator", "is": "written"}
]
}
},
"usip_unplanned_results": {"difference": ["results", "usip_planned_results"]},
"usip_appointed": {"in": "participants", "where": {"field": "selection_method", "equals": "appointed_by_convener"}}
},
"criteria": [
{
"id": "USIP-1",
"title": {"en": "Inclusion", "es": "Inclusión", "pt": "Inclusão"},
"question": {
"en": "Do the groups that the matter concerns sit at the table, those excluded in the past among them?",
"es": "¿Están en la mesa los grupos a los que concierne el asunto, entre ellos los históricamente excluidos?",
"pt": "Estão na mesa os grupos a que o assunto diz respeito, entre eles os historicamente excluídos?"
},
"why": {
"en": "A dialogue that widens a debate beyond those who usually decide must have the others in the room.",
"es": "Un diálogo que amplía el debate más allá de quienes suelen decidir necesita a los demás en la sala.",
"pt": "Um diálogo que amplia o debate para além de quem costuma decidir precisa dos demais na sala."
},
"clauses": ["USIPa"],
"gate": true,
"limits": {
"en": "A seat is not a voice: the file does not say who is heard.",
"es": "Un asiento no es una voz: el archivo no dice a quién se escucha.",
"pt": "Um assento não é uma voz: o arquivo não diz quem é ouvido."
},
"measures": {
"families": {
"label": {
"en": "families of actors at the table",
"es": "familias de actores en la mesa",
"pt": "famílias de atores na mesa"
},
"count": "seated_families"
},
"included": {
"label": {
"en": "groups excluded in the past that are at the table",
"es": "grupos históricamente excluidos que están en la mesa",
"pt": "grupos historicamente excluídos que estão na mesa"
},
"share": {"member": "usip_seated_excluded"},
"of": "excluded_stakeholders"
}
},
"evidence": {"of": "participants", "atLevel4": "documented"},
"advice": {
"en": "Invite further families (today {families}; missing: {missing_families|none}).",
"es": "Invite a más familias (hoy {families}; faltan: {missing_families|ninguna}).",
"pt": "Convide mais famílias (hoje {families}; faltam: {missing_families|nenhuma})."
},
"place": "$.participants",
"levels": [
{
"descriptor": {
"en": "Fewer than three families of actors are at the table.",
"es": "Hay menos de tres familias de actores en la mesa.",
"pt": "Há menos de três famílias de atores na mesa."
}
},
{
"descriptor": {
"en": "Three families are at the table.",
"es": "Hay tres familias en la mesa.",
"pt": "Há três famílias na mesa."
},
"when": {"measure": "families", "atLeast": 3},
"origin": "judgement",
"note": {
"en": "The brief names the principle and no number; the thresholds are ours.",
"es": "El documento nombra el principio y ningún número; los umbrales son nuestros.",
"pt": "O documento cita o princípio e nenhum número; os limiares são nossos."
}
},
{
"descriptor": {
"en": "Five families are there, and the map of actors names groups excluded in the past.",
"es": "Hay cinco familias y el mapa de actores nombra grupos históricamente excluidos.",
"pt": "Há cinco famílias e o mapa de atores cita grupos historicamente excluídos."
},
"when": {
"allOf": [{"measure": "families", "atLeast": 5}, {"count": "excluded_stakeholders", "atLeast": 1}]
},
"origin": "judgement",
"advice": {
"en": "Bring in further families (today {families}), and mark in the map of actors who was excluded in the past.",
"es": "Incorpore más familias (hoy {families}) y marque en el mapa de actores quiénes han sido excluidos.",
"pt": "Incorpore mais famílias (hoje {families}) e marque no mapa de atores quem foi excluído."
}
},
{
"descriptor": {
"en": "Three of five of these groups are at the table.",
"es": "Tres de cada cinco de esos grupos están en la mesa.",
"pt": "Três de cada cinco desses grupos estão na mesa."
},
"when": {"measure": "included", "atLeast": "60 %"},
"origin": "judgement",
"advice": {
"en": "Seat the groups excluded in the past (today {included}; absent: {usip_absent_excluded|none}).",
"es": "Siente a los grupos históricamente excluidos (hoy {included}; ausentes: {usip_absent_excluded|ninguno}).",
"pt": "Traga à mesa os grupos historicamente excluídos (hoje {included}; ausentes: {usip_absent_excluded|nenhum})."
}
},
{
"descriptor": {
"en": "All of them are, with seven families in all.",
"es": "Están todos, con siete familias en total.",
"pt": "Estão todos, com sete famílias no total."
},
"when": {
"allOf": [{"measure": "included", "atLeast": "100 %"}, {"measure": "families", "atLeast": 7}]
},
"origin": "judgement",
"advice": {
"en": "Seat all groups excluded in the past (absent: {usip_absent_excluded|none}) and seven families (today {families}).",
"es": "Siente a todos los grupos históricamente excluidos (ausentes: {usip_absent_excluded|ninguno}) y a siete familias (hoy {families}).",
"pt": "Traga à mesa todos os grupos historicamente excluídos (ausentes: {usip_absent_excluded|nenhum}) e sete famílias (hoje {families})."
}
}
]
},
{
"id": "USIP-2",
"title": {
"en": "Transparency and public participation",
"es": "Transparencia y participación pública",
"pt": "Transparência e participação pública"
},
"question": {
"en": "Can those outside the room follow what is said, and say something themselves?",
"es": "¿Pueden quienes están fuera de la sala seguir lo que se dice y decir algo?",
"pt": "Quem está fora da sala pode acompanhar o que se diz e dizer algo?"
},
"why": {
"en": "Those who are not at the table accept a result more easily that they could see come about and speak to.",
"es": "Quienes no están en la mesa aceptan mejor un resultado que pudieron ver nacer y sobre el que pudieron opinar.",
"pt": "Quem não está na mesa aceita melhor um resultado que pôde ver nascer e sobre o qual pôde opinar."
},
"clauses": ["USIPb"],
"gate": true,
"limits": {
"en": "Whether the public reads what is published stays open.",
"es": "Queda abierto si el público lee lo que se publica.",
"pt": "Fica em aberto se o público lê o que se publica."
},
"measures": {
"published": {
"label": {
"en": "kinds of documents published",
"es": "tipos de documentos publicados",
"pt": "tipos de documentos publicados"
},
"count": "usip_published"
},
"core": {
"label": {
"en": "core documents published",
"es": "documentos centrales publicados",
"pt": "documentos centrais publicados"
},
"share": {"member": "usip_published"},
"of": "usip_core_items"
},
"channels": {
"label": {
"en": "channels for the public",
"es": "canales para el público",
"pt": "canais para o público"
},
"count": "usip_channels"
}
},
"advice": {
"en": "Publish the core documents (today {core}; missing: {usip_unpublished|none}).",
"es": "Publique los documentos centrales (hoy {core}; faltan: {usip_unpublished|ninguno}).",
"pt": "Publique os documentos centrais (hoje {core}; faltam: {usip_unpublished|nenhum})."
},
"place": "$.communication",
"levels": [
{
"descriptor": {
"en": "Nothing is published.",
"es": "No se publica nada.",
"pt": "Nada é publicado."
}
},
{
"descriptor": {
"en": "Something is published.",
"es": "Se publica algo.",
"pt": "Algo é publicado."
},
"when": {"measure": "published", "atLeast": 1},
"origin": "judgement",
"note": {
"en": "The brief names the principle and no number; the thresholds are ours.",
"es": "El documento nombra el principio y ningún número; los umbrales son nuestros.",
"pt": "O documento cita o princípio e nenhum número; os limiares são nossos."
},
"advice": {
"en": "Publish at least one kind of document (today {published}).",
"es": "Publique al menos un tipo de documento (hoy {published}).",
"pt": "Publique ao menos um tipo de documento (hoje {published})."
}
},
{
"descriptor": {
"en": "Two of five core documents are published, and the public has a channel.",
"es": "Se publican dos de cinco documentos centrales y el público tiene un canal.",
"pt": "São publicados dois de cinco documentos centrais e o público tem um canal."
},
"when": {"allOf": [{"measure": "core", "atLeast": "40 %"}, {"measure": "channels", "atLeast": 1}]},
"origin": "judgement"
},
{
"descriptor": {
"en": "Four of five are, and the public has two channels.",
"es": "Se publican cuatro de cinco y el público tiene dos canales.",
"pt": "São publicados quatro de cinco e o público tem dois canais."
},
"when": {"allOf": [{"measure": "core", "atLeast": "80 %"}, {"measure": "channels", "atLeast": 2}]},
"origin": "judgement",
"advice": {
"en": "Publish the core documents (missing: {usip_unpublished|none}) and open two channels (today {channels}).",
"es": "Publique los documentos centrales (faltan: {usip_unpublished|ninguno}) y abra dos canales (hoy {channels}).",
"pt": "Publique os documentos centrais (faltam: {usip_unpublished|nenhum}) e abra dois canais (hoje {channels})."
}
},
{
"descriptor": {
"en": "All core documents are published, and there is a round in which the public hears what became of its input.",
"es": "Se publican todos los documentos centrales y hay una ronda en la que el público conoce qué se hizo con sus aportes.",
"pt": "São publicados todos os documentos centrais e há uma rodada em que o público sabe o que se fez com as suas contribuições."
},
"when": {
"allOf": [
{"measure": "core", "atLeast": "100 %"},
{"field": "$.communication.feedback_rounds", "atLeast": 1}
]
},
"origin": "judgement",
"advice": {
"en": "Publish what is missing ({usip_unpublished|nothing}) and hold a round of answers to the public.",
"es": "Publique lo que falta ({usip_unpublished|nada}) y celebre una ronda de respuestas al público.",
"pt": "Publique o que falta ({usip_unpublished|nada}) e realize uma rodada de respostas ao público."
}
}
]
},
{
"id": "USIP-3",
"title": {
"en": "A far-reaching agenda",
"es": "Una agenda de largo alcance",
"pt": "Uma pauta de longo alcance"
},
"question": {
"en": "Does the agenda reach what divides the country, and who put it there?",
"es": "¿Llega la agenda a lo que divide al país, y quién la propuso?",
"pt": "A pauta chega ao que divide o país, e quem a propôs?"
},
"why": {
"en": "A dialogue about side issues leaves the causes of the conflict where they are.",
"es": "Un diálogo sobre asuntos secundarios deja las causas del conflicto donde están.",
"pt": "Um diálogo sobre assuntos secundários deixa as causas do conflito onde estão."
},
"clauses": ["USIPc"],
"gate": true,
"limits": {
"en": "Whether an item is a cause of the conflict is for people to judge; only the kind of decision is read.",
"es": "Si un punto es causa del conflicto lo juzgan las personas; solo se lee el tipo de decisión.",
"pt": "Se um item é causa do conflito, quem julga são as pessoas; só se lê o tipo de decisão."
},
"measures": {
"items": {
"label": {
"en": "items open to negotiation",
"es": "puntos abiertos a negociación",
"pt": "itens abertos à negociação"
},
"count": "negotiable_items"
},
"proposers": {
"label": {
"en": "families that proposed items",
"es": "familias que propusieron puntos",
"pt": "famílias que propuseram itens"
},
"count": "usip_proposers"
},
"far": {
"label": {
"en": "open items on laws, the constitution, budgets, policies or treaties",
"es": "puntos abiertos sobre leyes, Constitución, presupuestos, políticas o tratados",
"pt": "itens abertos sobre leis, Constituição, orçamentos, políticas ou tratados"
},
"count": "usip_far_items"
}
},
"advice": {
"en": "Let more families propose items (today {proposers}).",
"es": "Deje que más familias propongan puntos (hoy {proposers}).",
"pt": "Deixe que mais famílias proponham itens (hoje {proposers})."
},
"place": "$.agenda",
"levels": [
{
"descriptor": {
"en": "Nothing is open to negotiation.",
"es": "No hay nada abierto a negociación.",
"pt": "Nada está aberto à negociação."
}
},
{
"descriptor": {
"en": "Something is open to negotiation.",
"es": "Hay algo abierto a negociación.",
"pt": "Algo está aberto à negociação."
},
"when": {"measure": "items", "atLeast": 1},
"origin": "judgement",
"note": {
"en": "The brief names the principle and no number; the thresholds are ours.",
"es": "El documento nombra el principio y ningún número; los umbrales son nuestros.",
"pt": "O documento cita o princípio e nenhum número; os limiares são nossos."
},
"advice": {
"en": "Write an agenda of items that are open to negotiation.",
"es": "Escriba una agenda de puntos abiertos a negociación.",
"pt": "Escreva uma pauta de itens abertos à negociação."
}
},
{
"descriptor": {
"en": "Three items are open, proposed by two families.",
"es": "Hay tres puntos abiertos, propuestos por dos familias.",
"pt": "Há três itens abertos, propostos por duas famílias."
},
"when": {"allOf": [{"measure": "items", "atLeast": 3}, {"measure": "proposers", "atLeast": 2}]},
"origin": "judgement",
"advice": {
"en": "Open three items (today {items}), proposed by two families (today {proposers}).",
"es": "Abra tres puntos (hoy {items}), propuestos por dos familias (hoy {proposers}).",
"pt": "Abra três itens (hoje {items}), propostos por duas famílias (hoje {proposers})."
}
},
{
"descriptor": {
"en": "Three families proposed items, and one is on a law, the constitution, a budget, a policy or a treaty.",
"es": "Tres familias propusieron puntos y uno trata de una ley, la Constitución, un presupuesto, una política o un tratado.",
"pt": "Três famílias propuseram itens e um trata de uma lei, da Constituição, de um orçamento, de uma política ou de um tratado."
},
"when": {"allOf": [{"measure": "proposers", "atLeast": 3}, {"measure": "far", "atLeast": 1}]},
"origin": "judgement"
},
{
"descriptor": {
"en": "Four families proposed items, and three are of that reach.",
"es": "Cuatro familias propusieron puntos y tres son de ese alcance.",
"pt": "Quatro famílias propuseram itens e três são desse alcance."
},
"when": {"allOf": [{"measure": "proposers", "atLeast": 4}, {"measure": "far", "atLeast": 3}]},
"origin": "judgement",
"advice": {
"en": "Let four families propose items (today {proposers}), three of them far-reaching (today: {usip_far_items|none}).",
"es": "Deje que cuatro familias propongan puntos (hoy {proposers}), tres de largo alcance (hoy: {usip_far_items|ninguno}).",
"pt": "Deixe que quatro famílias proponham itens (hoje {proposers}), três de longo alcance (hoje: {usip_far_items|nenhum})."
}
}
]
},
{
"id": "USIP-4",
"title": {"en": "A credible convener", "es": "Un convocante creíble", "pt": "Um convocante confiável"},
"question": {
"en": "Is the convener accepted by those who are invited?",
"es": "¿Aceptan al convocante quienes son invitados?",
"pt": "Quem é convidado aceita o convocante?"
},
"why": {
"en": "Who convenes decides whom the others believe: a convener of one side alone gets guests of one side alone.",
"es": "Quien convoca decide a quién creen los demás: un convocante de un solo lado recibe invitados de un solo lado.",
"pt": "Quem convoca decide em quem os demais acreditam: um convocante de um só lado recebe convidados de um só lado."
},
"clauses": ["USIPd"],
"gate": true,
"watch": {
"en": "Acceptance is written by whoever writes the file; from level 3 on the participants are asked.",
"es": "La aceptación la escribe quien redacta el archivo; desde el nivel 3 se pregunta a los participantes.",
"pt": "A aceitação é escrita por quem redige o arquivo; a partir do nível 3 se pergunta aos participantes."
},
"measures": {
"accepting": {
"label": {
"en": "families that accept the convener",
"es": "familias que aceptan al convocante",
"pt": "famílias que aceitam o convocante"
},
"count": "usip_accepting"
},
"covered": {
"label": {
"en": "families of guests that accept the convener",
"es": "familias de invitados que aceptan al convocante",
"pt": "famílias de convidados que aceitam o convocante"
},
"share": {"member": "usip_accepting"},
"of": "guest_families"
}
},
"attestation": {
"fromLevel": 3,
"by": ["participant"],
"question": {
"en": "Do you accept the conveners of this dialogue?",
"es": "¿Acepta usted a quienes convocan este diálogo?",
"pt": "Você aceita quem convoca este diálogo?"
}
},
"advice": {
"en": "Ask the families of the guests whether they accept the convener (silent: {usip_silent|none}).",
"es": "Pregunte a las familias de invitados si aceptan al convocante (sin respuesta: {usip_silent|ninguna}).",
"pt": "Pergunte às famílias de convidados se aceitam o convocante (sem resposta: {usip_silent|nenhuma})."
},
"place": "$.conveners",
"levels": [
{"descriptor": {"en": "Nobody convenes.", "es": "Nadie convoca.", "pt": "Ninguém convoca."}},
{
"descriptor": {"en": "Somebody convenes.", "es": "Alguien convoca.", "pt": "Alguém convoca."},
"when": {"count": "conveners", "atLeast": 1},
"origin": "judgement",
"note": {
"en": "The brief names the principle and no number; the thresholds are ours.",
"es": "El documento nombra el principio y ningún número; los umbrales son nuestros.",
"pt": "O documento cita o princípio e nenhum número; os limiares são nossos."
},
"advice": {
"en": "Name who convenes.",
"es": "Nombre a quien convoca.",
"pt": "Indique quem convoca."
}
},
{
"descriptor": {
"en": "Two families accept the convener.",
"es": "Dos familias aceptan al convocante.",
"pt": "Duas famílias aceitam o convocante."
},
"when": {"measure": "accepting", "atLeast": 2},
"origin": "judgement"
},
{
"descriptor": {
"en": "Half of the families of guests do, and no objection is left without an answer.",
"es": "Lo acepta la mitad de las familias de invitados y ninguna objeción queda sin respuesta.",
"pt": "Metade das famílias de convidados o aceita e nenhuma objeção fica sem resposta."
},
"when": {
"allOf": [{"measure": "covered", "atLeast": "50 %"}, {"count": "usip_unanswered", "equals": 0}]
},
"origin": "judgement",
"advice": {
"en": "Gain the word of half of the families of guests (today {covered}; silent: {usip_silent|none}) and answer objections to: {usip_unanswered|nobody}.",
"es": "Obtenga la palabra de la mitad de las familias de invitados (hoy {covered}; sin respuesta: {usip_silent|ninguna}) y responda objeciones a: {usip_unanswered|nadie}.",
"pt": "Obtenha a palavra de metade das famílias de convidados (hoje {covered}; sem resposta: {usip_silent|nenhuma}) e responda às objeções a: {usip_unanswered|ninguém}."
}
},
{
"descriptor": {
"en": "All of them do, and the conveners come from two families.",
"es": "Lo aceptan todas y quienes convocan provienen de dos familias.",
"pt": "Todas o aceitam e quem convoca vem de duas famílias."
},
"when": {
"allOf": [{"measure": "covered", "atLeast": "100 %"}, {"count": "convener_families", "atLeast": 2}]
},
"origin": "judgement",
"advice": {
"en": "Gain the word of all families of guests (silent: {usip_silent|none}) and convene from two families (today: {convener_families|none}).",
"es": "Obtenga la palabra de todas las familias de invitados (sin respuesta: {usip_silent|ninguna}) y convoque desde dos familias (hoy: {convener_families|ninguna}).",
"pt": "Obtenha a palavra de todas as famílias de convidados (sem resposta: {usip_silent|nenhuma}) e convoque a partir de duas famílias (hoje: {convener_families|nenhuma})."
}
}
]
},
{
"id": "USIP-5",
"title": {
"en": "Appropriate and clear rules of procedure",
"es": "Reglas de procedimiento adecuadas y claras",
"pt": "Regras de procedimento adequadas e claras"
},
"question": {
"en": "Is it written how the dialogue decides, and how it goes on when it cannot?",
"es": "¿Está escrito cómo decide el diálogo y cómo sigue cuando no puede?",
"pt": "Está escrito como o diálogo decide e como continua quando não consegue?"
},
"why": {
"en": "Rules that are made up in the middle of a quarrel are those of the stronger side.",
"es": "Las reglas que se inventan en plena disputa son las del más fuerte.",
"pt": "As regras que se inventam em plena disputa são as do mais forte."
},
"clauses": ["USIPe"],
"gate": true,
"limits": {
"en": "Whether rules suit the conflict is not read from a file.",
"es": "Si las reglas convienen al conflicto no se lee en un archivo.",
"pt": "Se as regras convêm ao conflito não se lê em um arquivo."
},
"measures": {
"adoption": {
"label": {
"en": "participants who adopted the rules",
"es": "participantes que adoptaron las reglas",
"pt": "participantes que adotaram as regras"
},
"share": {
"count": {"intersection": [{"follow": "@", "by": "actor_id"}, "decision_rule_adopters"]},
"atLeast": 1
},
"of": "participants"
}
},
"advice": {
"en": "Write down quorum, fallback, deadlock procedure and how dissent is recorded.",
"es": "Escriba el quórum, la regla subsidiaria, el procedimiento de bloqueo y el registro del disenso.",
"pt": "Escreva o quórum, a regra subsidiária, o procedimento de bloqueio e o registro do dissenso."
},
"place": "$.decision_rules",
"levels": [
{
"descriptor": {
"en": "How the dialogue decides is not written.",
"es": "No está escrito cómo decide el diálogo.",
"pt": "Não está escrito como o diálogo decide."
}
},
{
"descriptor": {
"en": "A way of deciding is written.",
"es": "Está escrita una forma de decidir.",
"pt": "Está escrita uma forma de decidir."
},
"when": {
"field": "$.decision_rules.method",
"in": ["consensus", "consent_no_objection", "unanimity", "supermajority", "simple_majority"]
},
"origin": "judgement",
"note": {
"en": "The brief names the principle and no number; the thresholds are ours.",
"es": "El documento nombra el principio y ningún número; los umbrales son nuestros.",
"pt": "O documento cita o princípio e nenhum número; os limiares são nossos."
},
"advice": {
"en": "Write how the dialogue decides.",
"es": "Escriba cómo decide el diálogo.",
"pt": "Escreva como o diálogo decide."
}
},
{
"descriptor": {
"en": "Two of quorum, fallback, deadlock procedure and record of dissent are written.",
"es": "Están escritos dos de: quórum, regla subsidiaria, procedimiento de bloqueo y registro del disenso.",
"pt": "Estão escritos dois de: quórum, regra subsidiária, procedimento de bloqueio e registro do dissenso."
},
"when": {
"atLeast": 2,
"of": [
{"field": "$.decision_rules.quorum_percent", "is": "written"},
{
"field": "$.decision_rules.fallback.method",
"in": ["consensus", "consent_no_objection", "unanimity", "supermajority", "simple_majority"]
},
{"field": "$.process.deadlock_procedure.exists", "equals": true},
{"field": "$.decision_rules.dissent_recording", "in": ["named", "unnamed"]}
]
},
"origin": "judgement"
},
{
"descriptor": {
"en": "Three of them are, and the rules are public.",
"es": "Están escritos tres y las reglas son públicas.",
"pt": "Estão escritos três e as regras são públicas."
},
"when": {
"allOf": [
{
"atLeast": 3,
"of": [
{"field": "$.decision_rules.quorum_percent", "is": "written"},
{
"field": "$.decision_rules.fallback.method",
"in": [
"consensus",
"consent_no_objection",
"unanimity",
"supermajority",
"simple_majority"
]
},
{"field": "$.process.deadlock_procedure.exists", "equals": true},
{"field": "$.decision_rules.dissent_recording", "in": ["named", "unnamed"]}
]
},
{"field": "$.decision_rules.public", "equals": true}
]
},
"origin": "judgement",
"advice": {
"en": "Write down three of quorum, fallback, deadlock procedure and record of dissent, and publish the rules.",
"es": "Escriba tres de: quórum, regla subsidiaria, procedimiento de bloqueo y registro del disenso, y publique las reglas.",
"pt": "Escreva três de: quórum, regra subsidiária, procedimento de bloqueio e registro do dissenso, e publique as regras."
}
},
{
"descriptor": {
"en": "Three of five participants have adopted them.",
"es": "Las ha adoptado el 60 % de los participantes.",
"pt": "Foram adotadas por 60 % dos participantes."
},
"when": {"measure": "adoption", "atLeast": "60 %"},
"origin": "judgement",
"advice": {
"en": "Have the rules adopted by three of five participants (today {adoption}).",
"es": "Logre que adopte las reglas el 60 % de los participantes (hoy {adoption}).",
"pt": "Consiga que 60 % dos participantes adotem as regras (hoje {adoption})."
}
}
]
},
{
"id": "USIP-6",
"title": {
"en": "An implementation plan",
"es": "Un plan de implementación",
"pt": "Um plano de implementação"
},
"question": {
"en": "Is it planned who does what by when with what comes out?",
"es": "¿Está planeado quién hace qué y cuándo con lo que salga?",
"pt": "Está planejado quem faz o quê e quando com o que sair?"
},
"why": {
"en": "An agreement without a plan is left to those who did not want it.",
"es": "Un acuerdo sin plan queda en manos de quienes no lo querían.",
"pt": "Um acordo sem plano fica nas mãos de quem não o queria."
},
"clauses": ["USIPf"],
"gate": true,
"limits": {
"en": "A plan is not yet its execution.",
"es": "Un plan no es todavía su ejecución.",
"pt": "Um plano ainda não é a sua execução."
},
"measures": {
"planned": {
"label": {
"en": "results with a body, somebody responsible, a deadline and an indicator",
"es": "resultados con instancia, responsable, plazo e indicador",
"pt": "resultados com instância, responsável, prazo e indicador"
},
"share": {"member": "usip_planned_results"},
"of": "results"
},
"funded": {
"label": {
"en": "results with secured or committed funding, or in no need of any",
"es": "resultados con financiamiento asegurado o comprometido, o que no lo necesitan",
"pt": "resultados com financiamento assegurado ou comprometido, ou que não precisam dele"
},
"share": {"field": "funding_status", "in": ["secured", "committed", "not_needed"]},
"of": "results"
}
},
"advice": {
"en": "Complete the plan for: {usip_unplanned_results|each result} (today {planned}).",
"es": "Complete el plan de: {usip_unplanned_results|cada resultado} (hoy {planned}).",
"pt": "Complete o plano de: {usip_unplanned_results|cada resultado} (hoje {planned})."
},
"place": "$.results",
"levels": [
{
"descriptor": {
"en": "No result is foreseen.",
"es": "No se prevé ningún resultado.",
"pt": "Nenhum resultado está previsto."
}
},
{
"descriptor": {
"en": "A result is foreseen.",
"es": "Se prevé un resultado.",
"pt": "Um resultado está previsto."
},
"when": {"count": "results", "atLeast": 1},
"origin": "judgement",
"note": {
"en": "The brief names the principle and no number; the thresholds are ours.",
"es": "El documento nombra el principio y ningún número; los umbrales son nuestros.",
"pt": "O documento cita o princípio e nenhum número; os limiares são nossos."
},
"advice": {
"en": "Write which results the dialogue should have.",
"es": "Escriba qué resultados debería tener el diálogo.",
"pt": "Escreva que resultados o diálogo deveria ter."
}
},
{
"descriptor": {
"en": "Half of the results have a body, somebody responsible, a deadline and an indicator.",
"es": "La mitad de los resultados tiene instancia, responsable, plazo e indicador.",
"pt": "Metade dos resultados tem instância, responsável, prazo e indicador."
},
"when": {"measure": "planned", "atLeast": "50 %"},
"origin": "judgement"
},
{
"descriptor": {
"en": "Four of five do, and others than the convener follow up.",
"es": "Los tienen cuatro de cada cinco y dan seguimiento otros que el convocante.",
"pt": "Quatro de cada cinco os têm e o acompanhamento é de outros além do convocante."
},
"when": {
"allOf": [
{"measure": "planned", "atLeast": "80 %"},
{
"field": "$.follow_up.mechanism",
"in": [
"joint_committee",
"parliamentary_committee",
"independent_observatory",
"ombudsman",
"statutory_body"
]
}
]
},
"origin": "judgement",
"advice": {
"en": "Complete the plan for: {usip_unplanned_results|each result} (today {planned}), and found a follow-up that is not the convener's alone.",
"es": "Complete el plan de: {usip_unplanned_results|cada resultado} (hoy {planned}) y cree un seguimiento que no sea solo del convocante.",
"pt": "Complete o plano de: {usip_unplanned_results|cada resultado} (hoje {planned}) e crie um acompanhamento que não seja só do convocante."
}
},
{
"descriptor": {
"en": "Half of the results have their funding, and the public hears once a year how far they are.",
"es": "La mitad de los resultados tiene financiamiento y el público conoce el avance una vez al año.",
"pt": "Metade dos resultados tem financiamento e o público conhece o andamento uma vez por ano."
},
"when": {
"allOf": [
{"measure": "funded", "atLeast": "50 %"},
{"field": "$.follow_up.public_reports", "equals": true},
{"field": "$.follow_up.reporting_interval_months", "atMost": 12}
]
},
"origin": "judgement",
"advice": {
"en": "Secure the funding (today {funded}), and report in public every twelve months or oftener.",
"es": "Asegure el financiamiento (hoy {funded}) e informe en público cada doce meses o menos.",
"pt": "Assegure o financiamento (hoje {funded}) e informe em público a cada doze meses ou menos."
}
}
]
}
],
"contradictions": [
{
"id": "USIP-X1",
"title": {
"en": "A dialogue of those in power with their own guests",
"es": "Un diálogo del poder con sus propios invitados",
"pt": "Um diálogo do poder com os seus próprios convidados"
},
"when": {
"allOf": [
{"count": "conveners", "atLeast": 1},
{
"count": {"difference": ["convener_families", {"list": ["F1"], "table": "family"}]},
"equals": 0
},
{"share": {"member": "usip_appointed"}, "of": "participants", "atLeast": "50 %"}
]
},
"nodes": "usip_appointed",
"message": {
"en": "Only the executive convenes, and it appoints half of the participants or more: {nodes}. The source warns that leaders may use a dialogue to consolidate their power.",
"es": "Solo convoca el Ejecutivo y designa a la mitad de los participantes o más: {nodes}. La fuente advierte que los gobernantes pueden usar un diálogo para consolidar su poder.",
"pt": "Só o Executivo convoca e designa metade dos participantes ou mais: {nodes}. A fonte adverte que governantes podem usar um diálogo para consolidar o seu poder."
},
"lessons": ["usip-2015"]
}
]
}
"""#
}
