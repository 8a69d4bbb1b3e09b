// Written by Scripts/embed-files; change the file that it carries instead.
// swift-format-ignore-file

extension BuiltInFiles {
  /// The text of `Rubrics/lesson-3.json`.
  static let lesson3: String = #"""
{
"$schema": "rubric.schema.json",
"format": "rubric/1",
"id": "lesson-3",
"title": {
"en": "An agenda that reaches formal decisions, and results that last",
"es": "Una agenda que llega a las decisiones formales y resultados que perduran",
"pt": "Uma pauta que chega às decisões formais e resultados que perduram"
},
"lesson": {
"en": "People commit themselves to a dialogue when what it discusses can weigh on formal decisions. Its effects last when what comes out of it is tied to concrete results.",
"es": "Las personas se comprometen con un diálogo cuando lo que se discute puede pesar en las decisiones formales. Sus efectos perduran cuando lo que sale de él se vincula con resultados concretos.",
"pt": "As pessoas se comprometem com um diálogo quando o que se discute pode pesar nas decisões formais. Os efeitos dele perduram quando o que dele sai se vincula a resultados concretos."
},
"clauses": {
"L3a": {
"en": "What is on the agenda can weigh on formal decisions.",
"es": "Lo que está en la agenda puede pesar en las decisiones formales.",
"pt": "O que está na pauta pode pesar nas decisões formais."
},
"L3b": {
"en": "That is why the participants commit themselves to the dialogue.",
"es": "Por eso los participantes se comprometen con el diálogo.",
"pt": "Por isso os participantes se comprometem com o diálogo."
},
"L3c": {
"en": "The effects of the dialogue last.",
"es": "Los efectos del diálogo perduran.",
"pt": "Os efeitos do diálogo perduram."
},
"L3d": {
"en": "What comes out of the dialogue is tied to concrete results.",
"es": "Lo que sale del diálogo se vincula con resultados concretos.",
"pt": "O que sai do diálogo se vincula a resultados concretos."
}
},
"scope": {
"unless": {"field": "$.purpose.decisiveness_sought", "equals": "none"},
"text": {
"en": "This dialogue does not seek a decision: it means to learn, to understand or to reconcile. The lesson favours dialogues that aim at decisions, so a low result here does not mean that the dialogue is worth little. It is evaluated all the same.",
"es": "Este diálogo no busca una decisión: quiere aprender, comprender o reconciliar. La lección favorece los diálogos que apuntan a decisiones, así que un resultado bajo no significa que el diálogo valga poco. Se evalúa de todos modos.",
"pt": "Este diálogo não busca uma decisão: quer aprender, compreender ou reconciliar. A lição favorece os diálogos que visam a decisões, então um resultado baixo não significa que o diálogo valha pouco. É avaliado mesmo assim."
}
},
"criteria": [
{
"id": "L3-01",
"title": {
"en": "A competent body for each item",
"es": "Una instancia competente para cada punto",
"pt": "Uma instância competente para cada item"
},
"question": {
"en": "Does every item that is open to negotiation name the body that may lawfully decide it?",
"es": "¿Cada punto abierto a negociación nombra la instancia que puede decidirlo legalmente?",
"pt": "Cada item aberto à negociação cita a instância que pode decidi-lo legalmente?"
},
"why": {
"en": "An agenda weighs on decisions only where someone has the power to take them. An item without a competent body is talk.",
"es": "Una agenda pesa en las decisiones solo donde alguien tiene la facultad de tomarlas. Un punto sin instancia competente es solo conversación.",
"pt": "Uma pauta só pesa nas decisões onde alguém tem o poder de tomá-las. Um item sem instância competente é só conversa."
},
"clauses": ["L3a"],
"weight": 2,
"gate": true,
"limits": {
"en": "Whether a body is competent is a legal question. The file shows the law that is cited, not whether it is read rightly: ask a lawyer.",
"es": "Si una instancia es competente es una cuestión jurídica. El archivo muestra la norma citada, no si está bien leída: consulte a un jurista.",
"pt": "Se uma instância é competente é uma questão jurídica. O arquivo mostra a norma citada, não se foi bem lida: consulte um jurista."
},
"watch": {
"en": "Items that nobody can decide may be moved out of the negotiable ones to raise the share. See which items are marked as not negotiable.",
"es": "Los puntos que nadie puede decidir pueden sacarse de los negociables para subir la proporción. Vea qué puntos figuran como no negociables.",
"pt": "Os itens que ninguém pode decidir podem ser tirados dos negociáveis para elevar a proporção. Veja que itens constam como não negociáveis."
},
"judgeableWhen": {
"condition": {"count": "negotiable_items", "atLeast": 1},
"otherwise": {
"en": "The design has no agenda item open to negotiation, so there is nothing that a body could decide.",
"es": "El diseño no tiene ningún punto de agenda abierto a negociación; no hay nada que una instancia pueda decidir.",
"pt": "O desenho não tem nenhum item da pauta aberto à negociação; não há nada que uma instância possa decidir."
}
},
"facts": {
"items_without_competence": {"difference": ["negotiable_items", "competent_items"]},
"items_with_proof": {"in": "competent_items", "where": {"field": "evidence", "is": "stated"}},
"items_without_proof": {"difference": ["competent_items", "items_with_proof"]}
},
"measures": {
"competent": {
"label": {
"en": "items with a competent body",
"es": "puntos con instancia competente",
"pt": "itens com instância competente"
},
"share": {"member": "competent_items"},
"of": "negotiable_items"
}
},
"advice": {
"en": "Name the body that may lawfully decide, and the law that lets it. Items without one: {items_without_competence|none}.",
"es": "Indique la instancia que puede decidir legalmente y la norma que la faculta. Puntos sin ella: {items_without_competence|ninguno}.",
"pt": "Indique a instância que pode decidir legalmente e a norma que lhe dá esse poder. Itens sem ela: {items_without_competence|nenhum}."
},
"place": "$.agenda",
"levels": [
{
"descriptor": {
"en": "No item has a competent body.",
"es": "Ningún punto tiene instancia competente.",
"pt": "Nenhum item tem instância competente."
}
},
{
"descriptor": {
"en": "At least one item has a body that may decide it.",
"es": "Al menos un punto tiene una instancia que puede decidirlo.",
"pt": "Ao menos um item tem uma instância que pode decidi-lo."
},
"when": {"count": "competent_items", "atLeast": 1},
"origin": "judgement"
},
{
"descriptor": {
"en": "At least half of the items have one.",
"es": "Al menos la mitad de los puntos la tiene.",
"pt": "Ao menos metade dos itens a tem."
},
"when": {"measure": "competent", "atLeast": "50 %"},
"origin": "judgement"
},
{
"descriptor": {
"en": "At least four in five have one, and a document proves the competence for as many.",
"es": "Al menos cuatro de cada cinco la tienen, y un documento prueba la competencia en esa misma proporción.",
"pt": "Ao menos quatro de cada cinco a têm, e um documento prova a competência nessa mesma proporção."
},
"when": {
"allOf": [
{"measure": "competent", "atLeast": "80 %"},
{"evidenced": "competent_items", "by": "documented", "atLeast": "80 %"}
]
},
"origin": "judgement",
"advice": {
"en": "Four items in five need a competent body, and a law or statute attached. Without a competent body: {items_without_competence|none}. Without evidence: {items_without_proof|none}.",
"es": "Cuatro de cada cinco puntos necesitan una instancia competente y una ley o estatuto adjunto. Sin instancia competente: {items_without_competence|ninguno}. Sin evidencia: {items_without_proof|ninguno}.",
"pt": "Quatro de cada cinco itens precisam de uma instância competente e de uma lei ou estatuto anexado. Sem instância competente: {items_without_competence|nenhum}. Sem evidência: {items_without_proof|nenhum}."
}
},
{
"descriptor": {
"en": "Every item has one, and a document proves each competence.",
"es": "Todos los puntos la tienen, y un documento prueba cada competencia.",
"pt": "Todos os itens a têm, e um documento prova cada competência."
},
"when": {
"allOf": [
{"measure": "competent", "atLeast": "100 %"},
{"evidenced": "competent_items", "by": "documented"}
]
},
"origin": "judgement",
"advice": {
"en": "Every item needs a competent body, and a law or statute attached. Without a competent body: {items_without_competence|none}. Without evidence: {items_without_proof|none}.",
"es": "Todos los puntos necesitan una instancia competente y una ley o estatuto adjunto. Sin instancia competente: {items_without_competence|ninguno}. Sin evidencia: {items_without_proof|ninguno}.",
"pt": "Todos os itens precisam de uma instância competente e de uma lei ou estatuto anexado. Sem instância competente: {items_without_competence|nenhum}. Sem evidência: {items_without_proof|nenhum}."
}
}
]
},
{
"id": "L3-02",
"title": {
"en": "Decision type and date",
"es": "Tipo y fecha de decisión",
"pt": "Tipo e data da decisão"
},
"question": {
"en": "Is it known, for each item, which formal act is wanted and when it falls due?",
"es": "¿Se sabe, para cada punto, qué acto formal se busca y cuándo corresponde?",
"pt": "Sabe-se, para cada item, que ato formal se busca e quando ele cabe?"
},
"why": {
"en": "A dialogue that does not know whether it wants a law, a budget line or a decree, nor when these are decided, comes late with the wrong paper.",
"es": "Un diálogo que no sabe si busca una ley, una partida del presupuesto o un decreto, ni cuándo se deciden, llega tarde y con el papel equivocado.",
"pt": "Um diálogo que não sabe se busca uma lei, uma dotação no orçamento ou um decreto, nem quando são decididos, chega tarde e com o papel errado."
},
"clauses": ["L3a"],
"weight": 1,
"limits": {
"en": "Dates are plans; bodies move them.",
"es": "Las fechas son planes; las instancias las cambian.",
"pt": "As datas são planos; as instâncias as mudam."
},
"watch": {
"en": "One date copied into every item says little. Compare with the calendar (L3-06).",
"es": "Una fecha copiada en todos los puntos dice poco. Compare con el calendario (L3-06).",
"pt": "Uma data copiada em todos os itens diz pouco. Compare com o calendário (L3-06)."
},
"judgeableWhen": {
"condition": {"count": "negotiable_items", "atLeast": 1},
"otherwise": {
"en": "The design has no agenda item open to negotiation.",
"es": "El diseño no tiene ningún punto de agenda abierto a negociación.",
"pt": "O desenho não tem nenhum item da pauta aberto à negociação."
}
},
"facts": {
"typed_items": {"in": "negotiable_items", "where": {"field": "decision_type", "is": "stated"}},
"dated_items": {"in": "typed_items", "where": {"field": "decision_date", "is": "stated"}},
"staged_items": {"in": "dated_items", "where": {"field": "policy_stage", "is": "stated"}},
"items_without_date": {"difference": ["negotiable_items", "dated_items"]},
"items_without_stage": {"difference": ["negotiable_items", "staged_items"]},
"bodies_without_steps": {
"in": "linked_bodies",
"where": {"not": {"count": {"in": "@", "select": "$.procedure_steps[*]"}, "atLeast": 1}}
}
},
"measures": {
"dated": {
"label": {
"en": "items with a type of decision and a date",
"es": "puntos con tipo de decisión y fecha",
"pt": "itens com tipo de decisão e data"
},
"share": {"member": "dated_items"},
"of": "negotiable_items"
},
"staged": {
"label": {
"en": "items that also state the stage of the policy",
"es": "puntos que declaran además la etapa de la política",
"pt": "itens que declaram além disso a etapa da política"
},
"share": {"member": "staged_items"},
"of": "negotiable_items"
},
"bodies": {
"label": {
"en": "bodies that decide on the agenda",
"es": "instancias que deciden sobre la agenda",
"pt": "instâncias que decidem sobre a pauta"
},
"count": "linked_bodies"
}
},
"advice": {
"en": "State the type of decision and its date. Items that lack one of them: {items_without_date|none}.",
"es": "Declare el tipo de decisión y su fecha. Puntos a los que les falta alguno: {items_without_date|ninguno}.",
"pt": "Declare o tipo de decisão e a sua data. Itens a que falta algum deles: {items_without_date|nenhum}."
},
"place": "$.agenda",
"levels": [
{
"descriptor": {
"en": "No item says which formal act is wanted.",
"es": "Ningún punto dice qué acto formal se busca.",
"pt": "Nenhum item diz que ato formal se busca."
}
},
{
"descriptor": {
"en": "At least one item says so.",
"es": "Al menos un punto lo dice.",
"pt": "Ao menos um item o diz."
},
"when": {"count": "typed_items", "atLeast": 1},
"origin": "judgement"
},
{
"descriptor": {
"en": "At least half of the items have a type of decision and a date.",
"es": "Al menos la mitad de los puntos tiene tipo de decisión y fecha.",
"pt": "Ao menos metade dos itens tem tipo de decisão e data."
},
"when": {"measure": "dated", "atLeast": "50 %"},
"origin": "judgement"
},
{
"descriptor": {
"en": "At least four in five have both, and the stage of the policy besides.",
"es": "Al menos cuatro de cada cinco tienen ambos y, además, la etapa de la política.",
"pt": "Ao menos quatro de cada cinco têm ambos e, além disso, a etapa da política."
},
"when": {"measure": "staged", "atLeast": "80 %"},
"origin": "judgement",
"advice": {
"en": "State type of decision, date and stage of the policy. Items that lack one of them: {items_without_stage|none}.",
"es": "Declare tipo de decisión, fecha y etapa de la política. Puntos a los que les falta alguno: {items_without_stage|ninguno}.",
"pt": "Declare tipo de decisão, data e etapa da política. Itens a que falta algum deles: {items_without_stage|nenhum}."
}
},
{
"descriptor": {
"en": "Every item has type and date, and the steps of the procedure are written for each body.",
"es": "Todos los puntos tienen tipo y fecha, y para cada instancia están escritos los pasos del procedimiento.",
"pt": "Todos os itens têm tipo e data, e para cada instância estão escritos os passos do procedimento."
},
"when": {
"allOf": [
{"measure": "dated", "atLeast": "100 %"},
{"measure": "bodies", "atLeast": 1},
{"count": "bodies_without_steps", "equals": 0}
]
},
"origin": "judgement",
"advice": {
"en": "Every item needs type and date (missing in: {items_without_date|none}), and the steps of the procedure have to be written for each body. Bodies without steps: {bodies_without_steps|none}.",
"es": "Todos los puntos necesitan tipo y fecha (faltan en: {items_without_date|ninguno}), y deben escribirse los pasos del procedimiento de cada instancia. Instancias sin pasos: {bodies_without_steps|ninguna}.",
"pt": "Todos os itens precisam de tipo e data (faltam em: {items_without_date|nenhum}), e devem ser escritos os passos do procedimento de cada instância. Instâncias sem passos: {bodies_without_steps|nenhuma}."
}
}
]
},
{
"id": "L3-03",
"title": {
"en": "Presence of the deciders",
"es": "Presencia de quienes deciden",
"pt": "Presença de quem decide"
},
"question": {
"en": "Do the bodies that will decide take part, with people of enough rank, or do they only receive a document?",
"es": "¿Participan las instancias que van a decidir, con personas de rango suficiente, o solo reciben un documento?",
"pt": "As instâncias que vão decidir participam, com pessoas de nível suficiente, ou apenas recebem um documento?"
},
"why": {
"en": "Those who sat through the talks know why a sentence is worded as it is. A body that only receives a paper begins again.",
"es": "Quienes estuvieron en la conversación saben por qué una frase está escrita así. Una instancia que solo recibe un papel empieza de nuevo.",
"pt": "Quem esteve na conversa sabe por que uma frase está escrita assim. Uma instância que só recebe um papel começa de novo."
},
"clauses": ["L3a", "L3b"],
"weight": 2,
"limits": {
"en": "Presence is not support. The file cannot show whether the person sent may speak for the body.",
"es": "La presencia no es apoyo. El archivo no puede mostrar si la persona enviada puede hablar por la instancia.",
"pt": "Presença não é apoio. O arquivo não pode mostrar se a pessoa enviada pode falar pela instância."
},
"watch": {
"en": "Observers of low rank make a body look present. A legislature that is linked to no item is easily forgotten.",
"es": "Unos observadores de bajo rango hacen que una instancia parezca presente. Es fácil olvidar un congreso que no está ligado a ningún punto.",
"pt": "Observadores de nível baixo fazem uma instância parecer presente. É fácil esquecer um congresso que não está ligado a nenhum item."
},
"judgeableWhen": {
"condition": {"count": "negotiable_items", "atLeast": 1},
"otherwise": {
"en": "The design has no agenda item open to negotiation, so nobody can be said to decide it.",
"es": "El diseño no tiene ningún punto de agenda abierto a negociación; no puede decirse quién decide.",
"pt": "O desenho não tem nenhum item da pauta aberto à negociação; não se pode dizer quem decide."
}
},
"facts": {
"reached_bodies": {
"in": "linked_bodies",
"where": {"field": "participates_as", "in": ["member", "observer", "recipient"]}
},
"present_bodies": {
"in": "linked_bodies",
"where": {"field": "participates_as", "in": ["member", "observer"]}
},
"absent_bodies": {"difference": ["linked_bodies", "present_bodies"]},
"high_bodies": {
"in": "present_bodies",
"where": {"field": "representative_rank", "in": ["head", "minister_or_committee_chair"]}
},
"bodies_of_low_rank": {"difference": ["linked_bodies", "high_bodies"]},
"law_items": {
"in": "negotiable_items",
"where": {"field": "decision_type", "in": ["law", "constitutional_reform", "budget"]}
},
"present_legislatures": {
"in": "formal_bodies",
"where": {
"allOf": [
{"field": "branch", "equals": "legislative"},
{"field": "participates_as", "in": ["member", "observer"]}
]
}
},
"plural_legislatures": {
"in": "present_legislatures",
"where": {"field": "camps_present", "includesAll": ["government", "opposition"]}
},
"bodies_not_reached": {"difference": ["linked_bodies", "reached_bodies"]}
},
"measures": {
"present": {
"label": {
"en": "deciding bodies that take part as member or observer",
"es": "instancias que deciden y participan como miembro u observadora",
"pt": "instâncias que decidem e participam como membro ou observadora"
},
"share": {"member": "present_bodies"},
"of": "linked_bodies"
},
"high": {
"label": {
"en": "deciding bodies present with a minister, a committee chair or higher",
"es": "instancias presentes con ministro, presidencia de comisión o más",
"pt": "instâncias presentes com ministro, presidência de comissão ou mais"
},
"share": {"member": "high_bodies"},
"of": "linked_bodies"
}
},
"evidence": {"of": "present_bodies", "atLevel3": "documented"},
"advice": {
"en": "Bring in as member or observer the deciding bodies that are still outside: {absent_bodies|none}.",
"es": "Incorpore como miembro u observadora a las instancias que deciden y siguen fuera: {absent_bodies|ninguna}.",
"pt": "Incorpore como membro ou observadora as instâncias que decidem e continuam fora: {absent_bodies|nenhuma}."
},
"place": "$.formal_bodies",
"levels": [
{
"descriptor": {
"en": "No deciding body has a part in the dialogue.",
"es": "Ninguna instancia que decide tiene parte en el diálogo.",
"pt": "Nenhuma instância que decide toma parte no diálogo."
}
},
{
"descriptor": {
"en": "At least one receives what comes out of it.",
"es": "Al menos una recibe lo que sale de él.",
"pt": "Ao menos uma recebe o que sai dele."
},
"when": {"count": "reached_bodies", "atLeast": 1},
"origin": "judgement",
"advice": {
"en": "Name the bodies that decide on the agenda, and agree how they take part. Without a part now: {bodies_not_reached|all}.",
"es": "Nombre las instancias que deciden sobre la agenda y acuerde cómo participan. Hoy sin participación: {bodies_not_reached|todas}.",
"pt": "Indique as instâncias que decidem sobre a pauta e combine como participam. Hoje sem participação: {bodies_not_reached|todas}."
}
},
{
"descriptor": {
"en": "At least half take part as member or observer.",
"es": "Al menos la mitad participa como miembro u observadora.",
"pt": "Ao menos metade participa como membro ou observadora."
},
"when": {"measure": "present", "atLeast": "50 %"},
"origin": "judgement"
},
{
"descriptor": {
"en": "Three in four take part, half of all with a minister, a committee chair or higher; where laws or budgets are on the agenda a legislature is there; a document shows it.",
"es": "Tres de cada cuatro participan, la mitad de todas con ministro, presidencia de comisión o más; si hay leyes o presupuestos en la agenda, está un órgano legislativo; un documento lo muestra.",
"pt": "Três de cada quatro participam, metade de todas com ministro, presidência de comissão ou mais; se há leis ou orçamentos na pauta, está um órgão legislativo; um documento o mostra."
},
"when": {
"allOf": [
{"measure": "present", "atLeast": "75 %"},
{"measure": "high", "atLeast": "50 %"},
{
"anyOf": [
{"count": "law_items", "equals": 0},
{"count": "present_legislatures", "atLeast": 1}
]
}
]
},
"origin": "case",
"note": {
"en": "In Argentina in June 2010 more than thirty legislators sat in the committee that heard the security agreement. One legislature at the table is asked for, whichever item it is linked to, because an item names only one body, often the one that tables the bill.",
"es": "En Argentina, en junio de 2010, más de treinta legisladores estuvieron en la comisión que escuchó el acuerdo de seguridad. Se pide un órgano legislativo en la mesa, cualquiera sea el punto al que esté ligado, porque cada punto nombra una sola instancia, a menudo la que presenta el proyecto.",
"pt": "Na Argentina, em junho de 2010, mais de trinta parlamentares estiveram na comissão que ouviu o acordo de segurança. Pede-se um órgão legislativo na mesa, qualquer que seja o item a que esteja ligado, porque cada item cita uma só instância, muitas vezes a que apresenta o projeto."
},
"advice": {
"en": "Three deciding bodies in four have to take part (outside: {absent_bodies|none}), half of all with a minister, a committee chair or higher (lower, or unknown: {bodies_of_low_rank|none}), a legislature too where laws or budgets are wanted (now: {present_legislatures|none}), and a document has to show it.",
"es": "Deben participar tres de cada cuatro instancias que deciden (fuera: {absent_bodies|ninguna}), la mitad de todas con ministro, presidencia de comisión o más (con menos, o sin dato: {bodies_of_low_rank|ninguna}), también un órgano legislativo si se buscan leyes o presupuestos (hoy: {present_legislatures|ninguno}), y un documento debe mostrarlo.",
"pt": "Devem participar três de cada quatro instâncias que decidem (fora: {absent_bodies|nenhuma}), metade de todas com ministro, presidência de comissão ou mais (com menos, ou sem dado: {bodies_of_low_rank|nenhuma}), também um órgão legislativo se se buscam leis ou orçamentos (hoje: {present_legislatures|nenhum}), e um documento deve mostrá-lo."
}
},
{
"descriptor": {
"en": "All take part, each shown by a document; where laws or budgets are on the agenda, government and opposition are there.",
"es": "Todas participan, cada una mostrada por un documento; si hay leyes o presupuestos en la agenda, están el gobierno y la oposición.",
"pt": "Todas participam, cada uma mostrada por um documento; se há leis ou orçamentos na pauta, estão o governo e a oposição."
},
"when": {
"allOf": [
{"measure": "present", "atLeast": "100 %"},
{
"anyOf": [
{"count": "law_items", "equals": 0},
{"count": "plural_legislatures", "atLeast": 1}
]
},
{"evidenced": "present_bodies", "by": "documented"}
]
},
"origin": "case",
"note": {
"en": "That committee session gathered all political forces.",
"es": "Esa sesión de comisión reunió a todas las fuerzas políticas.",
"pt": "Essa sessão de comissão reuniu todas as forças políticas."
},
"advice": {
"en": "Every deciding body has to take part (outside: {absent_bodies|none}), each shown by a document; where laws or budgets are wanted, legislators of government and of opposition have to be there (now in: {plural_legislatures|none}).",
"es": "Deben participar todas las instancias que deciden (fuera: {absent_bodies|ninguna}), cada una mostrada por un documento; si se buscan leyes o presupuestos, deben estar legisladores de gobierno y de oposición (hoy en: {plural_legislatures|ninguno}).",
"pt": "Devem participar todas as instâncias que decidem (fora: {absent_bodies|nenhuma}), cada uma mostrada por um documento; se se buscam leis ou orçamentos, devem estar parlamentares do governo e da oposição (hoje em: {plural_legislatures|nenhum})."
}
}
]
},
{
"id": "L3-04",
"title": {
"en": "Prior commitment to respond or act",
"es": "Compromiso previo de responder o actuar",
"pt": "Compromisso prévio de responder ou agir"
},
"question": {
"en": "Have the deciding bodies bound themselves beforehand to answer, or to act, by a day and with reasons?",
"es": "¿Se obligaron de antemano las instancias que deciden a responder, o a actuar, en un plazo y con razones?",
"pt": "As instâncias que decidem se obrigaram de antemão a responder, ou a agir, em um prazo e com razões?"
},
"why": {
"en": "A promise to listen costs nothing. In France “without filter” was never defined, and three proposals were turned down at once; in Ireland the government owed an official answer.",
"es": "Prometer escuchar no cuesta nada. En Francia, «sin filtro» nunca se definió y tres propuestas se rechazaron de inmediato; en Irlanda, el gobierno debía una respuesta oficial.",
"pt": "Prometer ouvir não custa nada. Na França, “sem filtro” nunca foi definido e três propostas foram rejeitadas de imediato; na Irlanda, o governo devia uma resposta oficial."
},
"clauses": ["L3a", "L3b"],
"weight": 2,
"limits": {
"en": "Whether a commitment is meant, only time shows. A signed letter and a named official come nearest.",
"es": "Si un compromiso es sincero, solo el tiempo lo dice. Lo más cercano es una carta firmada y un funcionario con nombre.",
"pt": "Se um compromisso é sincero, só o tempo diz. O mais próximo é uma carta assinada e um funcionário com nome."
},
"watch": {
"en": "To “consider” is never more than level 1, on whatever paper it is written. Read with the commitment of the participants (L3-12): signatures are hollow where nobody has to answer.",
"es": "«Considerar» nunca pasa del nivel 1, en el papel que sea. Léase junto con el compromiso de los participantes (L3-12): las firmas son huecas donde nadie tiene que responder.",
"pt": "“Considerar” nunca passa do nível 1, em que papel seja. Leia junto com o compromisso dos participantes (L3-12): as assinaturas são ocas onde ninguém tem de responder."
},
"judgeableWhen": {
"condition": {"count": "negotiable_items", "atLeast": 1},
"otherwise": {
"en": "The design has no agenda item open to negotiation that a body could answer.",
"es": "El diseño no tiene ningún punto de agenda abierto a negociación al que una instancia pueda responder.",
"pt": "O desenho não tem nenhum item da pauta aberto à negociação a que uma instância possa responder."
}
},
"facts": {
"promising_bodies": {
"in": "linked_bodies",
"where": {
"field": "commitment.level",
"in": ["consider", "respond_publicly", "table_or_initiate", "adopt_or_implement"]
}
},
"answering_bodies": {
"in": "linked_bodies",
"where": {
"allOf": [
{
"field": "commitment.level",
"in": ["respond_publicly", "table_or_initiate", "adopt_or_implement"]
},
{
"field": "commitment.instrument",
"in": ["letter", "agreement", "resolution", "decree", "law"]
}
]
}
},
"timed_bodies": {
"in": "answering_bodies",
"where": {
"allOf": [
{"field": "commitment.response_days", "atMost": 180},
{"field": "commitment.reasons_required_if_rejected", "equals": true}
]
}
},
"binding_bodies": {
"in": "timed_bodies",
"where": {
"allOf": [
{"field": "commitment.level", "in": ["table_or_initiate", "adopt_or_implement"]},
{"field": "commitment.instrument", "in": ["agreement", "resolution", "decree", "law"]},
{"field": "commitment.response_days", "atMost": 90}
]
}
},
"items_answered": {
"in": "negotiable_items",
"where": {
"count": {
"intersection": [
{"follow": "@", "by": "formal_body_id"},
{"in": "timed_bodies", "referring": "commitment.covers_agenda", "to": "@"}
]
},
"atLeast": 1
}
},
"items_bound": {
"in": "negotiable_items",
"where": {
"count": {
"intersection": [
{"follow": "@", "by": "formal_body_id"},
{"in": "binding_bodies", "referring": "commitment.covers_agenda", "to": "@"}
]
},
"atLeast": 1
}
},
"bodies_not_answering": {"difference": ["linked_bodies", "answering_bodies"]},
"items_unanswered": {"difference": ["negotiable_items", "items_answered"]},
"items_unbound": {"difference": ["negotiable_items", "items_bound"]}
},
"measures": {
"answering": {
"label": {
"en": "deciding bodies bound in writing to answer",
"es": "instancias obligadas por escrito a responder",
"pt": "instâncias obrigadas por escrito a responder"
},
"count": "answering_bodies"
},
"answered": {
"label": {
"en": "items whose body must answer within 180 days, with reasons",
"es": "puntos cuya instancia debe responder en 180 días, con razones",
"pt": "itens cuja instância deve responder em 180 dias, com razões"
},
"share": {"member": "items_answered"},
"of": "negotiable_items"
},
"bound": {
"label": {
"en": "items whose body must act or table them within 90 days",
"es": "puntos cuya instancia debe actuar o tramitarlos en 90 días",
"pt": "itens cuja instância deve agir ou encaminhá-los em 90 dias"
},
"share": {"member": "items_bound"},
"of": "negotiable_items"
}
},
"evidence": {
"of": {"in": "answering_bodies", "select": "$.commitment"},
"atLevel3": "documented",
"atLevel4": "third_party"
},
"advice": {
"en": "Obtain a written duty to answer in public. Deciding bodies that have given none: {bodies_not_answering|none}.",
"es": "Obtenga el deber escrito de responder en público. Instancias que deciden y no lo han dado: {bodies_not_answering|ninguna}.",
"pt": "Obtenha o dever escrito de responder em público. Instâncias que decidem e não o deram: {bodies_not_answering|nenhuma}."
},
"place": "$.formal_bodies",
"levels": [
{
"descriptor": {
"en": "No deciding body has committed itself to anything.",
"es": "Ninguna instancia que decide se ha comprometido a nada.",
"pt": "Nenhuma instância que decide se comprometeu com nada."
}
},
{
"descriptor": {
"en": "One has promised to consider, or promised more only by word of mouth.",
"es": "Alguna prometió considerar, o prometió más solo de palabra.",
"pt": "Alguma prometeu considerar, ou prometeu mais só de palavra."
},
"when": {"count": "promising_bodies", "atLeast": 1},
"origin": "judgement"
},
{
"descriptor": {
"en": "One is bound in writing to answer in public.",
"es": "Alguna está obligada por escrito a responder en público.",
"pt": "Alguma está obrigada por escrito a responder em público."
},
"when": {"measure": "answering", "atLeast": 1},
"origin": "framework",
"note": {
"en": "OECD, good practice for deliberation (2020): the authority commits itself in public to respond or act in time.",
"es": "OCDE, buenas prácticas de deliberación (2020): la autoridad se compromete en público a responder o actuar a tiempo.",
"pt": "OCDE, boas práticas de deliberação (2020): a autoridade se compromete em público a responder ou agir a tempo."
}
},
{
"descriptor": {
"en": "For at least seven in ten items, the body that decides must answer within 180 days and give reasons when it rejects; a document shows it.",
"es": "En al menos siete de cada diez puntos, la instancia que decide debe responder en 180 días y dar razones si rechaza; un documento lo muestra.",
"pt": "Em ao menos sete de cada dez itens, a instância que decide deve responder em 180 dias e dar razões se recusar; um documento o mostra."
},
"when": {"measure": "answered", "atLeast": "70 %"},
"origin": "case",
"note": {
"en": "Ireland's assembly came with a duty to answer but no deadline; by April 2019 three of its five topics had been answered. Only a commitment of the item's own body counts.",
"es": "La asamblea de Irlanda trajo un deber de respuesta sin plazo; hasta abril de 2019 se habían respondido tres de sus cinco temas. Solo cuenta el compromiso de la instancia del propio punto.",
"pt": "A assembleia da Irlanda trouxe um dever de resposta sem prazo; até abril de 2019, três dos seus cinco temas tinham sido respondidos. Só conta o compromisso da instância do próprio item."
},
"advice": {
"en": "For seven items in ten, the body that decides has to bind itself in writing to answer within 180 days, with reasons for what it rejects, and a document has to show it. Items without such a duty: {items_unanswered|none}.",
"es": "En siete de cada diez puntos, la instancia que decide debe obligarse por escrito a responder en 180 días, con razones de lo que rechace, y un documento debe mostrarlo. Puntos sin ese deber: {items_unanswered|ninguno}.",
"pt": "Em sete de cada dez itens, a instância que decide deve se obrigar por escrito a responder em 180 dias, com razões do que recusar, e um documento deve mostrá-lo. Itens sem esse dever: {items_unanswered|nenhum}."
}
},
{
"descriptor": {
"en": "For every item, the body that decides must table or adopt within 90 days, by agreement, resolution, decree or law, and a third party confirms it.",
"es": "En todos los puntos, la instancia que decide debe tramitar o adoptar en 90 días, por acuerdo, resolución, decreto o ley, y un tercero lo confirma.",
"pt": "Em todos os itens, a instância que decide deve encaminhar ou adotar em 90 dias, por acordo, resolução, decreto ou lei, e um terceiro o confirma."
},
"when": {"measure": "bound", "atLeast": "100 %"},
"origin": "case",
"note": {
"en": "In South Africa a statute obliges government to bring bills to NEDLAC before introducing them.",
"es": "En Sudáfrica una ley obliga al gobierno a llevar los proyectos al NEDLAC antes de presentarlos.",
"pt": "Na África do Sul, uma lei obriga o governo a levar os projetos ao NEDLAC antes de apresentá-los."
},
"advice": {
"en": "For every item, turn the duty to answer into a duty to table or adopt within 90 days, by agreement, resolution, decree or law, confirmed by a third party. Items without it: {items_unbound|none}.",
"es": "En todos los puntos, convierta el deber de responder en deber de tramitar o adoptar en 90 días, por acuerdo, resolución, decreto o ley, confirmado por un tercero. Puntos sin él: {items_unbound|ninguno}.",
"pt": "Em todos os itens, converta o dever de responder em dever de encaminhar ou adotar em 90 dias, por acordo, resolução, decreto ou lei, confirmado por um terceiro. Itens sem ele: {items_unbound|nenhum}."
}
}
]
},
{
"id": "L3-05",
"title": {
"en": "No surprise decisions meanwhile",
"es": "Sin decisiones paralelas",
"pt": "Sem decisões paralelas"
},
"question": {
"en": "Have the deciding bodies agreed to give notice, to consult, or to wait while the dialogue lasts?",
"es": "¿Acordaron las instancias que deciden avisar, consultar o esperar mientras dure el diálogo?",
"pt": "As instâncias que decidem combinaram avisar, consultar ou esperar enquanto durar o diálogo?"
},
"why": {
"en": "A decision taken behind the table's back ends it. In Mexico in August 2011 one vote in a committee broke off the talks.",
"es": "Una decisión tomada a espaldas de la mesa la termina. En México, en agosto de 2011, una votación en comisión rompió el diálogo.",
"pt": "Uma decisão tomada pelas costas da mesa acaba com ela. No México, em agosto de 2011, uma votação em comissão rompeu o diálogo."
},
"clauses": ["L3a"],
"weight": 1,
"limits": {
"en": "Nobody can see from a file whether a body will keep to its pause under pressure.",
"es": "Nadie puede ver en un archivo si una instancia mantendrá la pausa bajo presión.",
"pt": "Ninguém pode ver em um arquivo se uma instância manterá a pausa sob pressão."
},
"watch": {
"en": "A pause that ends before the last output protects nothing. A body that may not bind its calendar should say so and give notice in writing.",
"es": "Una pausa que termina antes del último producto no protege nada. Una instancia que no puede atar su calendario debe decirlo y avisar por escrito.",
"pt": "Uma pausa que termina antes do último produto não protege nada. Uma instância que não pode comprometer o seu calendário deve dizê-lo e avisar por escrito."
},
"judgeableWhen": {
"condition": {"count": "negotiable_items", "atLeast": 1},
"otherwise": {
"en": "The design has no agenda item open to negotiation that a parallel decision could touch.",
"es": "El diseño no tiene ningún punto de agenda abierto a negociación que una decisión paralela pueda afectar.",
"pt": "O desenho não tem nenhum item da pauta aberto à negociação que uma decisão paralela possa afetar."
}
},
"facts": {
"noticing_bodies": {
"in": "linked_bodies",
"where": {
"field": "standstill.type",
"in": ["notice", "consult_first", "no_decision_during_dialogue"]
}
},
"bodies_without_notice": {"difference": ["linked_bodies", "noticing_bodies"]},
"written_bodies": {
"in": "noticing_bodies",
"where": {
"allOf": [
{
"field": "standstill.instrument",
"in": ["letter", "agreement", "resolution", "decree", "law"]
},
{"field": "standstill.until", "onOrAfter": {"latest": "date", "of": "outputs"}}
]
}
},
"holding_bodies": {
"in": "written_bodies",
"where": {"field": "standstill.type", "in": ["consult_first", "no_decision_during_dialogue"]}
},
"pausing_bodies": {
"union": [
"holding_bodies",
{
"in": "written_bodies",
"where": {"field": "cannot_bind_calendar", "equals": true, "ifAbsent": false}
}
]
},
"items_paused": {
"in": "negotiable_items",
"where": {
"count": {
"intersection": [
{"follow": "@", "by": "formal_body_id"},
{"in": "pausing_bodies", "referring": "standstill.covers_agenda", "to": "@"}
]
},
"atLeast": 1
}
},
"items_held": {
"in": "negotiable_items",
"where": {
"count": {
"intersection": [
{"follow": "@", "by": "formal_body_id"},
{"in": "holding_bodies", "referring": "standstill.covers_agenda", "to": "@"}
]
},
"atLeast": 1
}
},
"items_not_paused": {"difference": ["negotiable_items", "items_paused"]},
"items_not_held": {"difference": ["negotiable_items", "items_held"]}
},
"measures": {
"noticing": {
"label": {
"en": "deciding bodies that give notice or more",
"es": "instancias que avisan o se obligan a más",
"pt": "instâncias que avisam ou se obrigam a mais"
},
"share": {"member": "noticing_bodies"},
"of": "linked_bodies"
},
"paused": {
"label": {
"en": "items protected in writing until the last output",
"es": "puntos protegidos por escrito hasta el último producto",
"pt": "itens protegidos por escrito até o último produto"
},
"share": {"member": "items_paused"},
"of": "negotiable_items"
},
"held": {
"label": {
"en": "items on which the body consults first or waits",
"es": "puntos en los que la instancia consulta antes o espera",
"pt": "itens em que a instância consulta antes ou espera"
},
"share": {"member": "items_held"},
"of": "negotiable_items"
}
},
"evidence": {
"of": {"in": "written_bodies", "select": "$.standstill"},
"atLevel3": "documented",
"atLevel4": "third_party"
},
"advice": {
"en": "Agree that the deciding bodies give notice before they decide. Without such a rule: {bodies_without_notice|none}.",
"es": "Acuerde que las instancias que deciden avisen antes de decidir. Sin esa regla: {bodies_without_notice|ninguna}.",
"pt": "Combine que as instâncias que decidem avisem antes de decidir. Sem essa regra: {bodies_without_notice|nenhuma}."
},
"place": "$.formal_bodies",
"levels": [
{
"descriptor": {
"en": "Any body may decide at any time without a word.",
"es": "Cualquier instancia puede decidir en cualquier momento sin avisar.",
"pt": "Qualquer instância pode decidir a qualquer momento sem avisar."
}
},
{
"descriptor": {
"en": "At least one deciding body gives notice.",
"es": "Al menos una instancia que decide avisa.",
"pt": "Ao menos uma instância que decide avisa."
},
"when": {"count": "noticing_bodies", "atLeast": 1},
"origin": "judgement"
},
{
"descriptor": {
"en": "Every deciding body gives notice or more.",
"es": "Todas las instancias que deciden avisan o se obligan a más.",
"pt": "Todas as instâncias que decidem avisam ou se obrigam a mais."
},
"when": {"measure": "noticing", "atLeast": "100 %"},
"origin": "judgement"
},
{
"descriptor": {
"en": "For at least four in five items the body consults first or waits, in writing and until the last output; a document shows it.",
"es": "En al menos cuatro de cada cinco puntos la instancia consulta antes o espera, por escrito y hasta el último producto; un documento lo muestra.",
"pt": "Em ao menos quatro de cada cinco itens a instância consulta antes ou espera, por escrito e até o último produto; um documento o mostra."
},
"when": {"measure": "paused", "atLeast": "80 %"},
"origin": "judgement",
"note": {
"en": "A body that cannot lawfully bind its calendar meets this level, and only this one, with a written rule of notice.",
"es": "Una instancia que legalmente no puede atar su calendario cumple este nivel, y solo este, con una regla escrita de aviso.",
"pt": "Uma instância que legalmente não pode comprometer o seu calendário cumpre este nível, e só este, com uma regra escrita de aviso."
},
"advice": {
"en": "For four items in five, agree in writing that the body consults first or waits until the last output, and attach the document. A body that cannot bind its calendar has to say so and give written notice. Items not protected: {items_not_paused|none}.",
"es": "En cuatro de cada cinco puntos, acuerde por escrito que la instancia consulte antes o espere hasta el último producto, y adjunte el documento. La que no pueda atar su calendario debe decirlo y avisar por escrito. Puntos sin proteger: {items_not_paused|ninguno}.",
"pt": "Em quatro de cada cinco itens, combine por escrito que a instância consulte antes ou espere até o último produto, e anexe o documento. A que não puder comprometer o seu calendário deve dizê-lo e avisar por escrito. Itens sem proteção: {items_not_paused|nenhum}."
}
},
{
"descriptor": {
"en": "This holds for every item, a rule says what follows when it is broken, and a third party confirms it.",
"es": "Esto vale para todos los puntos, una regla dice qué sigue si se incumple, y un tercero lo confirma.",
"pt": "Isso vale para todos os itens, uma regra diz o que se segue se for descumprido, e um terceiro o confirma."
},
"when": {
"allOf": [
{"measure": "held", "atLeast": "100 %"},
{"field": "$.process.suspension_rule.exists", "equals": true}
]
},
"origin": "judgement",
"advice": {
"en": "Every item needs a body that consults first or waits, a rule for suspending the talks when it is broken, and evidence by a third party. Items without such a body: {items_not_held|none}.",
"es": "Todos los puntos necesitan una instancia que consulte antes o espere, una regla para suspender el diálogo si se incumple y evidencia de un tercero. Puntos sin tal instancia: {items_not_held|ninguno}.",
"pt": "Todos os itens precisam de uma instância que consulte antes ou espere, de uma regra para suspender o diálogo em caso de descumprimento e de evidência de um terceiro. Itens sem tal instância: {items_not_held|nenhum}."
}
}
]
},
{
"id": "L3-06",
"title": {
"en": "Timing with decision windows",
"es": "Sincronía con las ventanas de decisión",
"pt": "Sincronia com as janelas de decisão"
},
"question": {
"en": "Do the outputs come before the decisions they are meant for, with time to spare, and clear of elections?",
"es": "¿Llegan los productos antes de las decisiones a las que se dirigen, con tiempo de sobra y lejos de elecciones?",
"pt": "Os produtos chegam antes das decisões a que se dirigem, com tempo de sobra e longe de eleições?"
},
"why": {
"en": "The best agreement is lost when the budget has been passed the week before, or when those who promised leave office the month after.",
"es": "El mejor acuerdo se pierde si el presupuesto se aprobó la semana anterior, o si quienes prometieron dejan el cargo al mes siguiente.",
"pt": "O melhor acordo se perde se o orçamento foi aprovado na semana anterior, ou se quem prometeu deixa o cargo no mês seguinte."
},
"clauses": ["L3a"],
"weight": 1,
"limits": {
"en": "Calendars shift, and windows open that nobody foresaw.",
"es": "Los calendarios se mueven, y se abren ventanas que nadie previó.",
"pt": "Os calendários se movem, e se abrem janelas que ninguém previu."
},
"watch": {
"en": "An election that is left out of the calendar cannot be seen. Look the dates up.",
"es": "Una elección que no figura en el calendario no puede verse. Verifique las fechas.",
"pt": "Uma eleição que não consta do calendário não pode ser vista. Verifique as datas."
},
"judgeableWhen": {
"condition": {"count": "negotiable_items", "atLeast": 1},
"otherwise": {
"en": "The design has no agenda item open to negotiation whose timing could be judged.",
"es": "El diseño no tiene ningún punto de agenda abierto a negociación cuyo momento pueda evaluarse.",
"pt": "O desenho não tem nenhum item da pauta aberto à negociação cujo momento possa ser avaliado."
}
},
"facts": {
"timely_items": {
"in": "negotiable_items",
"where": {
"allOf": [
{
"days": {
"from": {
"earliest": "date",
"of": {"in": "outputs", "referring": "agenda_item_ids", "to": "@"}
},
"to": {"earliest": "decision_date", "of": "@"}
},
"atLeast": 1
},
{
"field": "preparation_days",
"atMost": {
"days": {
"from": {
"earliest": "date",
"of": {"in": "outputs", "referring": "agenda_item_ids", "to": "@"}
},
"to": {"earliest": "decision_date", "of": "@"}
}
},
"ifAbsent": true
}
]
}
},
"items_with_margin": {
"in": "timely_items",
"where": {
"days": {
"from": {
"earliest": "date",
"of": {"in": "outputs", "referring": "agenda_item_ids", "to": "@"}
},
"to": {"earliest": "decision_date", "of": "@"}
},
"atLeast": 30
}
},
"late_items": {"difference": ["negotiable_items", "timely_items"]},
"items_without_margin": {"difference": ["negotiable_items", "items_with_margin"]},
"close_term_ends": {
"in": "term_ends",
"where": {
"days": {"from": {"latest": "date", "of": "outputs"}, "to": {"earliest": "date", "of": "@"}},
"atLeast": 0,
"atMost": 90
}
},
"bridging_signatories": {"follow": "follow_up", "by": "signatories_beyond_government"}
},
"measures": {
"windows": {
"label": {
"en": "dates in the calendar",
"es": "fechas en el calendario",
"pt": "datas no calendário"
},
"count": "calendar_events"
},
"timely": {
"label": {
"en": "items with an output before the decision",
"es": "puntos con un producto antes de la decisión",
"pt": "itens com um produto antes da decisão"
},
"share": {"member": "timely_items"},
"of": "negotiable_items"
},
"margin": {
"label": {
"en": "items with at least 30 days to spare",
"es": "puntos con al menos 30 días de margen",
"pt": "itens com ao menos 30 dias de margem"
},
"share": {"member": "items_with_margin"},
"of": "negotiable_items"
},
"last_output": {
"label": {
"en": "date of the last output",
"es": "fecha del último producto",
"pt": "data do último produto"
},
"latest": "date",
"of": "outputs"
}
},
"advice": {
"en": "Bring outputs forward, or aim at later decisions. Items whose output comes too late, or without dates: {late_items|none}.",
"es": "Adelante productos o apunte a decisiones posteriores. Puntos cuyo producto llega tarde, o sin fechas: {late_items|ninguno}.",
"pt": "Adiante produtos ou vise a decisões posteriores. Itens cujo produto chega tarde, ou sem datas: {late_items|nenhum}."
},
"place": "$.calendar",
"levels": [
{
"descriptor": {
"en": "There is no calendar of decisions and elections.",
"es": "No hay calendario de decisiones y elecciones.",
"pt": "Não há calendário de decisões e eleições."
}
},
{
"descriptor": {
"en": "At least one date is listed.",
"es": "Figura al menos una fecha.",
"pt": "Consta ao menos uma data."
},
"when": {"measure": "windows", "atLeast": 1},
"origin": "judgement",
"advice": {
"en": "List the dates that matter: budget, sessions, elections, ends of mandates.",
"es": "Enumere las fechas que importan: presupuesto, sesiones, elecciones, fines de mandato.",
"pt": "Liste as datas que importam: orçamento, sessões, eleições, fins de mandato."
}
},
{
"descriptor": {
"en": "For at least half of the items an output comes before the decision.",
"es": "En al menos la mitad de los puntos un producto llega antes de la decisión.",
"pt": "Em ao menos metade dos itens um produto chega antes da decisão."
},
"when": {"measure": "timely", "atLeast": "50 %"},
"origin": "judgement",
"note": {
"en": "Where an item states how long its preparation takes, the output has to come that much earlier.",
"es": "Si un punto declara cuánto dura su preparación, el producto debe llegar con esa antelación.",
"pt": "Se um item declara quanto dura a sua preparação, o produto deve chegar com essa antecedência."
}
},
{
"descriptor": {
"en": "For every item it does, with at least 30 days to spare.",
"es": "En todos los puntos llega, con al menos 30 días de margen.",
"pt": "Em todos os itens ele chega, com ao menos 30 dias de margem."
},
"when": {"measure": "margin", "atLeast": "100 %"},
"origin": "judgement",
"advice": {
"en": "Leave at least 30 days between the output and the decision. Items with less: {items_without_margin|none}.",
"es": "Deje al menos 30 días entre el producto y la decisión. Puntos con menos: {items_without_margin|ninguno}.",
"pt": "Deixe ao menos 30 dias entre o produto e a decisão. Itens com menos: {items_without_margin|nenhum}."
}
},
{
"descriptor": {
"en": "After the last output, 90 days pass without an election or an end of a mandate, or signatories beyond the government bridge it.",
"es": "Tras el último producto pasan 90 días sin elección ni fin de mandato, o lo salvan firmantes más allá del gobierno.",
"pt": "Depois do último produto passam 90 dias sem eleição nem fim de mandato, ou ele é salvo por signatários além do governo."
},
"when": {
"anyOf": [
{"count": "close_term_ends", "equals": 0},
{"count": "bridging_signatories", "atLeast": 1}
]
},
"origin": "judgement",
"advice": {
"en": "Move the last output ({last_output}) so that no election or end of a mandate follows within 90 days, or have parties beyond the government sign.",
"es": "Mueva el último producto ({last_output}) de modo que no le siga una elección o un fin de mandato en 90 días, o logre la firma de partidos más allá del gobierno.",
"pt": "Mova o último produto ({last_output}) de modo que não o sigam uma eleição ou um fim de mandato em 90 dias, ou consiga a assinatura de partidos além do governo."
}
}
]
},
{
"id": "L3-07",
"title": {
"en": "Clear decision rules",
"es": "Reglas de decisión claras",
"pt": "Regras de decisão claras"
},
"question": {
"en": "Is it settled before the start how the dialogue itself decides, and have the participants adopted it?",
"es": "¿Está resuelto antes de empezar cómo decide el propio diálogo, y lo adoptaron los participantes?",
"pt": "Está resolvido antes de começar como o próprio diálogo decide, e os participantes o adotaram?"
},
"why": {
"en": "A study of seventeen national dialogues found that the rules for choosing participants and for deciding settle whether a process is seen as legitimate. A rule written after a quarrel is part of it.",
"es": "Un estudio de diecisiete diálogos nacionales halló que las reglas para elegir participantes y para decidir resuelven si un proceso se ve como legítimo. Una regla escrita después de una disputa es parte de ella.",
"pt": "Um estudo de dezessete diálogos nacionais constatou que as regras para escolher participantes e para decidir definem se um processo é visto como legítimo. Uma regra escrita depois de uma disputa é parte dela."
},
"clauses": ["L1e"],
"weight": 2,
"limits": {
"en": "A rule may be clear and still be bent by the powerful.",
"es": "Una regla puede ser clara y aun así doblarse ante los poderosos.",
"pt": "Uma regra pode ser clara e ainda assim se dobrar diante dos poderosos."
},
"watch": {
"en": "“Consensus” without a definition means whatever the chair says.",
"es": "«Consenso» sin definición significa lo que diga quien preside.",
"pt": "“Consenso” sem definição significa o que disser quem preside."
},
"facts": {
"rule_parts": {
"union": [
{
"in": {"list": ["quorum"], "table": "rule_part"},
"where": {
"anyOf": [
{"field": "$.decision_rules.quorum_percent", "is": "stated"},
{"field": "$.decision_rules.consensus_definition", "is": "stated"}
]
}
},
{
"in": {"list": ["threshold"], "table": "rule_part"},
"where": {
"anyOf": [
{"field": "$.decision_rules.threshold_percent", "is": "stated"},
{"field": "$.decision_rules.consensus_definition", "is": "stated"}
]
}
},
{
"in": {"list": ["fallback"], "table": "rule_part"},
"where": {"field": "$.decision_rules.fallback.method", "is": "stated"}
},
{
"in": {"list": ["dissent"], "table": "rule_part"},
"where": {"field": "$.decision_rules.dissent_recording", "in": ["named", "unnamed"]}
}
]
},
"basic_parts_missing": {
"difference": [{"list": ["quorum", "threshold"], "table": "rule_part"}, "rule_parts"]
},
"parts_missing": {
"difference": [
{"list": ["quorum", "threshold", "fallback", "dissent"], "table": "rule_part"},
"rule_parts"
]
},
"adopting_participants": {
"in": "participants",
"referring": "actor_id",
"to": "decision_rule_adopters"
},
"participants_not_adopting": {"difference": ["participants", "adopting_participants"]},
"published_rules": {"in": "published_items", "where": {"field": "item", "equals": "decision_rules"}}
},
"measures": {
"adopting": {
"label": {
"en": "participants who adopted the rules",
"es": "participantes que adoptaron las reglas",
"pt": "participantes que adotaram as regras"
},
"share": {"member": "adopting_participants"},
"of": "participants"
}
},
"evidence": {"of": "decision_rules", "atLevel3": "documented"},
"advice": {
"en": "Define what the rules leave open: {parts_missing|nothing}.",
"es": "Defina lo que las reglas dejan abierto: {parts_missing|nada}.",
"pt": "Defina o que as regras deixam em aberto: {parts_missing|nada}."
},
"place": "$.decision_rules",
"levels": [
{
"descriptor": {
"en": "How the dialogue decides is not stated.",
"es": "No consta cómo decide el diálogo.",
"pt": "Não consta como o diálogo decide."
}
},
{
"descriptor": {"en": "The method is stated.", "es": "Consta el método.", "pt": "Consta o método."},
"when": {"field": "$.decision_rules.method", "is": "stated"},
"origin": "judgement",
"advice": {
"en": "State how the dialogue decides: by consensus, by vote, or not at all.",
"es": "Declare cómo decide el diálogo: por consenso, por votación o sin decidir.",
"pt": "Declare como o diálogo decide: por consenso, por votação ou sem decidir."
}
},
{
"descriptor": {
"en": "Quorum and threshold are stated as well; for consensus, what it means.",
"es": "Constan también el quórum y el umbral; para el consenso, qué significa.",
"pt": "Constam também o quórum e o limiar; para o consenso, o que ele significa."
},
"when": {"count": "basic_parts_missing", "equals": 0},
"origin": "case",
"note": {
"en": "Peru's National Agreement says what its consensus means: no voting, equal weight for each institution, a veto for each member. Where each can stop a decision, the definition stands for the quorum too.",
"es": "El Acuerdo Nacional del Perú dice qué significa su consenso: sin votación, igual peso para cada institución, veto de cada miembro. Donde cada quien puede frenar una decisión, la definición vale también por el quórum.",
"pt": "O Acuerdo Nacional do Peru diz o que significa o seu consenso: sem votação, peso igual para cada instituição, veto de cada membro. Onde cada um pode frear uma decisão, a definição vale também pelo quórum."
},
"advice": {
"en": "Define what is missing: {basic_parts_missing|nothing}.",
"es": "Defina lo que falta: {basic_parts_missing|nada}.",
"pt": "Defina o que falta: {basic_parts_missing|nada}."
}
},
{
"descriptor": {
"en": "A fallback and the recording of dissent are stated too, and three in five participants adopted the rules before the first session; a document shows it.",
"es": "Constan además una regla supletoria y el registro del disenso, y tres de cada cinco participantes adoptaron las reglas antes de la primera sesión; un documento lo muestra.",
"pt": "Constam além disso uma regra supletiva e o registro do dissenso, e três de cada cinco participantes adotaram as regras antes da primeira sessão; um documento o mostra."
},
"when": {
"allOf": [
{"count": "parts_missing", "equals": 0},
{"measure": "adopting", "atLeast": "60 %"},
{"field": "$.decision_rules.date", "before": {"earliest": "start", "of": "dialogue_phases"}}
]
},
"origin": "framework",
"note": {
"en": "Comparative research on seventeen national dialogues points to these rules. The first session is the start of the first phase of kind implementation.",
"es": "La investigación comparada sobre diecisiete diálogos nacionales señala estas reglas. La primera sesión es el inicio de la primera fase de tipo implementación.",
"pt": "A pesquisa comparada sobre dezessete diálogos nacionais aponta estas regras. A primeira sessão é o início da primeira fase do tipo implementação."
},
"advice": {
"en": "Define what is missing ({parts_missing|nothing}), date the rules before the first session, attach them, and have three participants in five adopt them. Not yet: {participants_not_adopting|none}.",
"es": "Defina lo que falta ({parts_missing|nada}), feche las reglas antes de la primera sesión, adjúntelas y logre que tres de cada cinco participantes las adopten. Aún no: {participants_not_adopting|ninguno}.",
"pt": "Defina o que falta ({parts_missing|nada}), date as regras antes da primeira sessão, anexe-as e consiga que três de cada cinco participantes as adotem. Ainda não: {participants_not_adopting|nenhum}."
}
},
{
"descriptor": {
"en": "All participants adopted them, and they are public.",
"es": "Las adoptaron todos los participantes, y son públicas.",
"pt": "Foram adotadas por todos os participantes, e são públicas."
},
"when": {
"allOf": [
{"measure": "adopting", "atLeast": "100 %"},
{
"anyOf": [
{"field": "$.decision_rules.public", "equals": true},
{"count": "published_rules", "atLeast": 1}
]
}
]
},
"origin": "judgement",
"note": {
"en": "The document asked for at level 3 is enough here.",
"es": "Aquí basta el documento que pide el nivel 3.",
"pt": "Aqui basta o documento que o nível 3 pede."
},
"advice": {
"en": "Publish the rules, and have every participant adopt them. Not yet: {participants_not_adopting|none}.",
"es": "Publique las reglas y logre que las adopten todos los participantes. Aún no: {participants_not_adopting|ninguno}.",
"pt": "Publique as regras e consiga que todos os participantes as adotem. Ainda não: {participants_not_adopting|nenhum}."
}
}
]
},
{
"id": "L3-08",
"title": {
"en": "Traceable chain from agenda to result",
"es": "Cadena trazable de la agenda al resultado",
"pt": "Cadeia rastreável da pauta ao resultado"
},
"question": {
"en": "Does every item lead to an output, the output to the body that decides, and from there to a result outside the dialogue?",
"es": "¿Cada punto lleva a un producto, el producto a la instancia que decide, y de ahí a un resultado fuera del diálogo?",
"pt": "Cada item leva a um produto, o produto à instância que decide, e daí a um resultado fora do diálogo?"
},
"why": {
"en": "This is the heart of the lesson: talk is tied to something concrete. Peru's National Agreement had breadth and long life, yet no mechanism that followed its policies to results.",
"es": "Es el corazón de la lección: lo conversado se vincula con algo concreto. El Acuerdo Nacional del Perú tuvo amplitud y larga vida, pero ningún mecanismo que siguiera sus políticas hasta los resultados.",
"pt": "É o coração da lição: o que se conversou se vincula a algo concreto. O Acuerdo Nacional do Peru teve amplitude e vida longa, mas nenhum mecanismo que seguisse as suas políticas até os resultados."
},
"clauses": ["L3d"],
"weight": 2,
"gate": true,
"limits": {
"en": "A chain on paper shows intention. It does not show that one thing causes the next.",
"es": "Una cadena en el papel muestra intención. No muestra que una cosa cause la siguiente.",
"pt": "Uma cadeia no papel mostra intenção. Não mostra que uma coisa cause a seguinte."
},
"watch": {
"en": "One report for everything, delivered to everyone, links all items at once. See how many items hang on one output.",
"es": "Un informe para todo, entregado a todos, enlaza todos los puntos de una vez. Vea cuántos puntos dependen de un mismo producto.",
"pt": "Um relatório para tudo, entregue a todos, liga todos os itens de uma vez. Veja quantos itens dependem de um mesmo produto."
},
"judgeableWhen": {
"condition": {"count": "negotiable_items", "atLeast": 1},
"otherwise": {
"en": "The design has no agenda item open to negotiation from which a chain could start.",
"es": "El diseño no tiene ningún punto de agenda abierto a negociación del que parta una cadena.",
"pt": "O desenho não tem nenhum item da pauta aberto à negociação de que parta uma cadeia."
}
},
"facts": {
"items_with_output": {
"intersection": ["negotiable_items", {"follow": "outputs", "by": "agenda_item_ids"}]
},
"outputs_with_result": {"intersection": ["outputs", {"follow": "results", "by": "output_id"}]},
"chained_items": {
"in": "negotiable_items",
"where": {
"count": {
"intersection": [
{"follow": "@", "by": "formal_body_id"},
{
"follow": {"in": "outputs_with_result", "referring": "agenda_item_ids", "to": "@"},
"by": "delivered_to"
}
]
},
"atLeast": 1
}
},
"broken_items": {"difference": ["negotiable_items", "chained_items"]},
"items_without_output": {"difference": ["negotiable_items", "items_with_output"]},
"outputs_without_body": {
"in": "outputs",
"where": {"not": {"count": {"follow": "@", "by": "delivered_to"}, "atLeast": 1}}
},
"outputs_without_result": {"difference": ["outputs", "outputs_with_result"]},
"linked_outputs": {
"in": {"in": "outputs", "referring": "agenda_item_ids", "to": "negotiable_items"},
"where": {"count": {"follow": "@", "by": "delivered_to"}, "atLeast": 1}
},
"orphan_results": {
"difference": ["results", {"in": "results", "referring": "output_id", "to": "linked_outputs"}]
},
"items_undelivered": {
"in": "negotiable_items",
"where": {
"not": {
"count": {
"intersection": [
{"follow": "@", "by": "formal_body_id"},
{
"follow": {"in": "outputs", "referring": "agenda_item_ids", "to": "@"},
"by": "delivered_to"
}
]
},
"atLeast": 1
}
}
}
},
"measures": {
"chained": {
"label": {
"en": "items whose chain reaches a result",
"es": "puntos cuya cadena llega a un resultado",
"pt": "itens cuja cadeia chega a um resultado"
},
"share": {"member": "chained_items"},
"of": "negotiable_items"
},
"orphans": {
"label": {
"en": "results that come from no item",
"es": "resultados que no vienen de ningún punto",
"pt": "resultados que não vêm de nenhum item"
},
"count": "orphan_results"
}
},
"advice": {
"en": "Chains that break: {broken_items|none}. Items without an output: {items_without_output|none}. Outputs that reach no body: {outputs_without_body|none}. Items whose own body receives nothing: {items_undelivered|none}. Outputs without a result: {outputs_without_result|none}.",
"es": "Cadenas que se cortan: {broken_items|ninguna}. Puntos sin producto: {items_without_output|ninguno}. Productos que no llegan a ninguna instancia: {outputs_without_body|ninguno}. Puntos cuya propia instancia no recibe nada: {items_undelivered|ninguno}. Productos sin resultado: {outputs_without_result|ninguno}.",
"pt": "Cadeias que se rompem: {broken_items|nenhuma}. Itens sem produto: {items_without_output|nenhum}. Produtos que não chegam a nenhuma instância: {outputs_without_body|nenhum}. Itens cuja própria instância não recebe nada: {items_undelivered|nenhum}. Produtos sem resultado: {outputs_without_result|nenhum}."
},
"place": "$.outputs",
"levels": [
{
"descriptor": {
"en": "No item leads to an output.",
"es": "Ningún punto lleva a un producto.",
"pt": "Nenhum item leva a um produto."
}
},
{
"descriptor": {
"en": "Some items lead to an output.",
"es": "Algunos puntos llevan a un producto.",
"pt": "Alguns itens levam a um produto."
},
"when": {"count": "items_with_output", "atLeast": 1},
"origin": "judgement",
"advice": {
"en": "Say which output each item is to produce. Items without one: {items_without_output|none}.",
"es": "Diga qué producto debe dar cada punto. Puntos sin él: {items_without_output|ninguno}.",
"pt": "Diga que produto cada item deve dar. Itens sem ele: {items_without_output|nenhum}."
}
},
{
"descriptor": {
"en": "For at least half of the items an output reaches the body that decides, and a result follows from it.",
"es": "En al menos la mitad de los puntos un producto llega a la instancia que decide, y de él sigue un resultado.",
"pt": "Em ao menos metade dos itens um produto chega à instância que decide, e dele segue um resultado."
},
"when": {"measure": "chained", "atLeast": "50 %"},
"origin": "judgement",
"note": {
"en": "The output has to reach the very body that the item names. Whether that body is competent is judged in L3-01.",
"es": "El producto debe llegar precisamente a la instancia que nombra el punto. Si esa instancia es competente se evalúa en L3-01.",
"pt": "O produto deve chegar precisamente à instância que o item cita. Se essa instância é competente se avalia em L3-01."
}
},
{
"descriptor": {
"en": "For at least four in five.",
"es": "En al menos cuatro de cada cinco.",
"pt": "Em ao menos quatro de cada cinco."
},
"when": {"measure": "chained", "atLeast": "80 %"},
"origin": "judgement"
},
{
"descriptor": {
"en": "For every item, and no result stands outside a chain.",
"es": "En todos los puntos, y ningún resultado queda fuera de una cadena.",
"pt": "Em todos os itens, e nenhum resultado fica fora de uma cadeia."
},
"when": {
"allOf": [{"measure": "chained", "atLeast": "100 %"}, {"measure": "orphans", "equals": 0}]
},
"origin": "judgement",
"advice": {
"en": "Chains that break: {broken_items|none}. Items whose own body receives nothing: {items_undelivered|none}. Outputs without a result: {outputs_without_result|none}. Results that come from no item: {orphan_results|none}.",
"es": "Cadenas que se cortan: {broken_items|ninguna}. Puntos cuya propia instancia no recibe nada: {items_undelivered|ninguno}. Productos sin resultado: {outputs_without_result|ninguno}. Resultados que no vienen de ningún punto: {orphan_results|ninguno}.",
"pt": "Cadeias que se rompem: {broken_items|nenhuma}. Itens cuja própria instância não recebe nada: {items_undelivered|nenhum}. Produtos sem resultado: {outputs_without_result|nenhum}. Resultados que não vêm de nenhum item: {orphan_results|nenhum}."
}
}
]
},
{
"id": "L3-09",
"title": {
"en": "Results measurable, owned and funded",
"es": "Resultados medibles, con responsable y fondos",
"pt": "Resultados mensuráveis, com responsável e recursos"
},
"question": {
"en": "Does every result say what is measured, who answers for it, and where the money comes from?",
"es": "¿Dice cada resultado qué se mide, quién responde por él y de dónde viene el dinero?",
"pt": "Cada resultado diz o que se mede, quem responde por ele e de onde vem o dinheiro?"
},
"why": {
"en": "A result without a number, a person and a budget line is a wish. In a study of 571 proposals in Spain, what they cost, how far they depart from current policy and who supports them decided more than the design of the process.",
"es": "Un resultado sin cifra, persona ni partida es un deseo. En un estudio de 571 propuestas en España, lo que cuestan, cuánto se apartan de la política vigente y quién las apoya pesó más que el diseño del proceso.",
"pt": "Um resultado sem número, pessoa nem dotação é um desejo. Em um estudo de 571 propostas na Espanha, o que elas custam, quanto se afastam da política vigente e quem as apoia pesou mais que o desenho do processo."
},
"clauses": ["L3d"],
"weight": 2,
"limits": {
"en": "Whether a target can be reached, the agency in charge has to say.",
"es": "Si una meta es alcanzable, debe decirlo la entidad responsable.",
"pt": "Se uma meta é alcançável, cabe à entidade responsável dizer."
},
"watch": {
"en": "Easy indicators are met easily. Look at the baseline: where it equals the target nothing changes.",
"es": "Los indicadores fáciles se cumplen fácilmente. Mire la línea de base: si es igual a la meta, nada cambia.",
"pt": "Indicadores fáceis se cumprem facilmente. Olhe a linha de base: se for igual à meta, nada muda."
},
"facts": {
"measured_results": {
"in": "results",
"where": {
"allOf": [
{"field": "indicator", "is": "stated"},
{"field": "unit", "is": "stated"},
{"field": "baseline", "is": "stated"},
{"field": "target", "is": "stated"},
{"field": "deadline", "is": "stated"}
]
}
},
"owned_results": {"in": "results", "where": {"field": "responsible_actor_id", "is": "stated"}},
"funded_results": {
"in": "results",
"where": {"field": "funding_status", "in": ["secured", "committed", "not_needed"]}
},
"results_unmeasured": {"difference": ["results", "measured_results"]},
"results_without_owner": {"difference": ["results", "owned_results"]},
"results_without_funds": {"difference": ["results", "funded_results"]},
"parts_missing": {
"union": [
{
"in": {"list": ["indicator"], "table": "result_part"},
"where": {
"count": {"in": "results", "where": {"not": {"field": "indicator", "is": "stated"}}},
"atLeast": 1
}
},
{
"in": {"list": ["unit"], "table": "result_part"},
"where": {
"count": {"in": "results", "where": {"not": {"field": "unit", "is": "stated"}}},
"atLeast": 1
}
},
{
"in": {"list": ["baseline"], "table": "result_part"},
"where": {
"count": {"in": "results", "where": {"not": {"field": "baseline", "is": "stated"}}},
"atLeast": 1
}
},
{
"in": {"list": ["target"], "table": "result_part"},
"where": {
"count": {"in": "results", "where": {"not": {"field": "target", "is": "stated"}}},
"atLeast": 1
}
},
{
"in": {"list": ["deadline"], "table": "result_part"},
"where": {
"count": {"in": "results", "where": {"not": {"field": "deadline", "is": "stated"}}},
"atLeast": 1
}
}
]
},
"bold_results": {
"in": "results",
"where": {"field": "departs_from_current_policy", "equals": "high"}
},
"bold_results_alone": {
"in": "bold_results",
"where": {
"not": {
"count": {"intersection": [{"follow": "@", "by": "political_support"}, "political_actors"]},
"atLeast": 1
}
}
}
},
"measures": {
"measured": {
"label": {
"en": "results with indicator, unit, baseline, target and deadline",
"es": "resultados con indicador, unidad, línea de base, meta y plazo",
"pt": "resultados com indicador, unidade, linha de base, meta e prazo"
},
"share": {"member": "measured_results"},
"of": "results"
},
"owned": {
"label": {
"en": "results that someone answers for",
"es": "resultados con responsable",
"pt": "resultados com responsável"
},
"share": {"member": "owned_results"},
"of": "results"
},
"funded": {
"label": {
"en": "results with funds, or without need of them",
"es": "resultados con fondos, o que no los necesitan",
"pt": "resultados com recursos, ou que não precisam deles"
},
"share": {"member": "funded_results"},
"of": "results"
}
},
"evidence": {"of": "results", "atLevel3": "documented"},
"advice": {
"en": "Name who answers for each result. Results without anyone: {results_without_owner|none}.",
"es": "Nombre a quien responde por cada resultado. Resultados sin responsable: {results_without_owner|ninguno}.",
"pt": "Indique quem responde por cada resultado. Resultados sem responsável: {results_without_owner|nenhum}."
},
"place": "$.results",
"levels": [
{
"descriptor": {
"en": "There is no result, or nobody answers for any.",
"es": "No hay resultados, o nadie responde por ninguno.",
"pt": "Não há resultados, ou ninguém responde por nenhum."
}
},
{
"descriptor": {
"en": "Someone answers for at least one result.",
"es": "Alguien responde por al menos un resultado.",
"pt": "Alguém responde por ao menos um resultado."
},
"when": {"count": "owned_results", "atLeast": 1},
"origin": "judgement",
"advice": {
"en": "Write the results that the dialogue is meant to bring about outside itself, and who answers for each.",
"es": "Escriba los resultados que el diálogo busca fuera de sí mismo y quién responde por cada uno.",
"pt": "Escreva os resultados que o diálogo busca fora de si mesmo e quem responde por cada um."
}
},
{
"descriptor": {
"en": "Half of the results can be measured, and three in four have someone who answers for them.",
"es": "La mitad de los resultados puede medirse, y tres de cada cuatro tienen responsable.",
"pt": "Metade dos resultados pode ser medida, e três de cada quatro têm responsável."
},
"when": {
"allOf": [{"measure": "measured", "atLeast": "50 %"}, {"measure": "owned", "atLeast": "75 %"}]
},
"origin": "judgement",
"advice": {
"en": "Half of the results have to be measurable (incomplete: {results_unmeasured|none}; missing: {parts_missing|nothing}), and three in four need someone who answers for them. Without anyone: {results_without_owner|none}.",
"es": "La mitad de los resultados debe ser medible (incompletos: {results_unmeasured|ninguno}; falta: {parts_missing|nada}), y tres de cada cuatro necesitan responsable. Sin responsable: {results_without_owner|ninguno}.",
"pt": "Metade dos resultados deve ser mensurável (incompletos: {results_unmeasured|nenhum}; falta: {parts_missing|nada}), e três de cada quatro precisam de responsável. Sem responsável: {results_without_owner|nenhum}."
}
},
{
"descriptor": {
"en": "Three in four can be measured, all have someone who answers, and half are funded or need no funds; a document shows it.",
"es": "Tres de cada cuatro pueden medirse, todos tienen responsable, y la mitad tiene fondos o no los necesita; un documento lo muestra.",
"pt": "Três de cada quatro podem ser medidos, todos têm responsável, e metade tem recursos ou não precisa deles; um documento o mostra."
},
"when": {
"allOf": [
{"measure": "measured", "atLeast": "75 %"},
{"measure": "owned", "atLeast": "100 %"},
{"measure": "funded", "atLeast": "50 %"}
]
},
"origin": "judgement",
"advice": {
"en": "Three results in four have to be measurable (incomplete: {results_unmeasured|none}; missing: {parts_missing|nothing}), all need someone who answers (without: {results_without_owner|none}), half need funds, and a document has to show it. Without funds: {results_without_funds|none}.",
"es": "Tres de cada cuatro resultados deben ser medibles (incompletos: {results_unmeasured|ninguno}; falta: {parts_missing|nada}), todos necesitan responsable (sin él: {results_without_owner|ninguno}), la mitad necesita fondos, y un documento debe mostrarlo. Sin fondos: {results_without_funds|ninguno}.",
"pt": "Três de cada quatro resultados devem ser mensuráveis (incompletos: {results_unmeasured|nenhum}; falta: {parts_missing|nada}), todos precisam de responsável (sem ele: {results_without_owner|nenhum}), metade precisa de recursos, e um documento deve mostrá-lo. Sem recursos: {results_without_funds|nenhum}."
}
},
{
"descriptor": {
"en": "All can be measured, three in four are funded, documents show each result, and those that depart far from current policy have support from parties or assemblies.",
"es": "Todos pueden medirse, tres de cada cuatro tienen fondos, hay documentos de cada resultado, y los que se apartan mucho de la política vigente tienen apoyo de partidos o asambleas.",
"pt": "Todos podem ser medidos, três de cada quatro têm recursos, há documentos de cada resultado, e os que se afastam muito da política vigente têm apoio de partidos ou assembleias."
},
"when": {
"allOf": [
{"measure": "measured", "atLeast": "100 %"},
{"measure": "funded", "atLeast": "75 %"},
{"count": "bold_results_alone", "equals": 0},
{"evidenced": "results", "by": "documented"}
]
},
"origin": "framework",
"note": {
"en": "In the study of 571 proposals, distance from current policy made them less likely to be carried out and political support more likely.",
"es": "En el estudio de 571 propuestas, la distancia con la política vigente hizo menos probable su puesta en práctica y el apoyo político, más probable.",
"pt": "No estudo de 571 propostas, a distância em relação à política vigente tornou menos provável pô-las em prática, e o apoio político, mais provável."
},
"advice": {
"en": "All results have to be measurable (incomplete: {results_unmeasured|none}; missing: {parts_missing|nothing}) and shown by a document, and three in four funded (without funds: {results_without_funds|none}). Far from current policy and without support of a party or assembly: {bold_results_alone|none}.",
"es": "Todos los resultados deben ser medibles (incompletos: {results_unmeasured|ninguno}; falta: {parts_missing|nada}) y constar en un documento, y tres de cada cuatro tener fondos (sin fondos: {results_without_funds|ninguno}). Lejos de la política vigente y sin apoyo de un partido o asamblea: {bold_results_alone|ninguno}.",
"pt": "Todos os resultados devem ser mensuráveis (incompletos: {results_unmeasured|nenhum}; falta: {parts_missing|nada}) e constar de um documento, e três de cada quatro devem ter recursos (sem recursos: {results_without_funds|nenhum}). Longe da política vigente e sem apoio de um partido ou assembleia: {bold_results_alone|nenhum}."
}
}
]
},
{
"id": "L3-10",
"title": {
"en": "Follow-up mechanism",
"es": "Mecanismo de seguimiento",
"pt": "Mecanismo de acompanhamento"
},
"question": {
"en": "Does somebody other than the convener watch what becomes of the results, and report on it?",
"es": "¿Alguien distinto del convocante vigila qué pasa con los resultados e informa de ello?",
"pt": "Alguém que não seja o convocante acompanha o que acontece com os resultados e presta contas disso?"
},
"why": {
"en": "Of the agreements that seventeen national dialogues reached, only half were carried out. A follow-up made before the signature, with people from several sectors, keeps an agreement awake.",
"es": "De los acuerdos que alcanzaron diecisiete diálogos nacionales, solo la mitad se llevó a la práctica. Un seguimiento creado antes de la firma, con personas de varios sectores, mantiene despierto un acuerdo.",
"pt": "Dos acordos alcançados por dezessete diálogos nacionais, só metade foi posta em prática. Um acompanhamento criado antes da assinatura, com pessoas de vários setores, mantém um acordo desperto."
},
"clauses": ["L3c", "L3d", "L1f"],
"weight": 2,
"limits": {
"en": "A committee that is named may never meet.",
"es": "Un comité nombrado puede no reunirse nunca.",
"pt": "Um comitê nomeado pode nunca se reunir."
},
"watch": {
"en": "A committee whose members all belong to the state watches itself.",
"es": "Un comité cuyos miembros son todos del Estado se vigila a sí mismo.",
"pt": "Um comitê cujos membros são todos do Estado vigia a si mesmo."
},
"facts": {
"follow_up_families": {"values": "follow_up_members", "of": "sector", "table": "family"},
"outside_families": {
"difference": ["follow_up_families", {"list": ["F1", "F2", "F3"], "table": "family"}]
},
"tracked_results": {"intersection": ["results", {"follow": "follow_up", "by": "tracks_result_ids"}]},
"results_untracked": {"difference": ["results", "tracked_results"]},
"triggers": {"select": "$.follow_up.triggers[*]"}
},
"measures": {
"families": {
"label": {
"en": "sector families in the follow-up",
"es": "familias de sectores en el seguimiento",
"pt": "famílias de setores no acompanhamento"
},
"count": "follow_up_families"
},
"tracked": {
"label": {
"en": "results that the follow-up tracks",
"es": "resultados que sigue el mecanismo",
"pt": "resultados que o mecanismo acompanha"
},
"share": {"member": "tracked_results"},
"of": "results"
},
"triggers": {
"label": {
"en": "triggers that lead to action",
"es": "condiciones que activan una acción",
"pt": "condições que acionam uma ação"
},
"count": "triggers"
}
},
"evidence": {"of": "follow_up", "atLevel3": "documented", "atLevel4": "third_party"},
"advice": {
"en": "Decide before signing who watches what becomes of the results.",
"es": "Decida antes de firmar quién vigila qué pasa con los resultados.",
"pt": "Decida antes de assinar quem acompanha o que acontece com os resultados."
},
"place": "$.follow_up",
"levels": [
{
"descriptor": {
"en": "There is no follow-up.",
"es": "No hay seguimiento.",
"pt": "Não há acompanhamento."
}
},
{
"descriptor": {
"en": "There is a follow-up, if only by the convener.",
"es": "Hay seguimiento, aunque sea solo del convocante.",
"pt": "Há acompanhamento, ainda que só do convocante."
},
"when": {
"field": "$.follow_up.mechanism",
"in": [
"convener_only", "joint_committee", "parliamentary_committee", "independent_observatory",
"ombudsman", "statutory_body"
]
},
"origin": "judgement"
},
{
"descriptor": {
"en": "A joint or parliamentary committee, or a stronger body, reports at least once a year.",
"es": "Un comité conjunto o parlamentario, o una instancia más fuerte, informa al menos una vez al año.",
"pt": "Um comitê conjunto ou parlamentar, ou uma instância mais forte, presta contas ao menos uma vez por ano."
},
"when": {
"allOf": [
{
"field": "$.follow_up.mechanism",
"in": [
"joint_committee", "parliamentary_committee", "independent_observatory", "ombudsman",
"statutory_body"
]
},
{"field": "$.follow_up.reporting_interval_months", "atMost": 12}
]
},
"origin": "case",
"note": {
"en": "Peru's National Agreement had no mechanism to follow compliance, and cabinets ignored it.",
"es": "El Acuerdo Nacional del Perú no tuvo mecanismo para seguir el cumplimiento, y los gabinetes lo ignoraron.",
"pt": "O Acuerdo Nacional do Peru não teve mecanismo para acompanhar o cumprimento, e os gabinetes o ignoraram."
},
"advice": {
"en": "Give the follow-up to a joint committee or a stronger body, and have it report at least every 12 months.",
"es": "Encargue el seguimiento a un comité conjunto o a una instancia más fuerte, con informes al menos cada 12 meses.",
"pt": "Entregue o acompanhamento a um comitê conjunto ou a uma instância mais forte, com relatórios ao menos a cada 12 meses."
}
},
{
"descriptor": {
"en": "Three families, one of them outside the state, belong to it; it reports in public every six months on three in four results; a document shows it.",
"es": "Lo integran tres familias, una de ellas fuera del Estado; informa en público cada seis meses sobre tres de cada cuatro resultados; un documento lo muestra.",
"pt": "Integram-no três famílias, uma delas fora do Estado; presta contas em público a cada seis meses sobre três de cada quatro resultados; um documento o mostra."
},
"when": {
"allOf": [
{"measure": "families", "atLeast": 3},
{"count": "outside_families", "atLeast": 1},
{"field": "$.follow_up.public_reports", "equals": true},
{"field": "$.follow_up.reporting_interval_months", "atMost": 6},
{"measure": "tracked", "atLeast": "75 %"}
]
},
"origin": "judgement",
"advice": {
"en": "Three families of sectors have to take part, one of them outside the state (now: {follow_up_families|none}), with public reports at least every 6 months on three results in four, and a document that shows it. Results not tracked: {results_untracked|none}.",
"es": "Deben participar tres familias de sectores, una de ellas fuera del Estado (hoy: {follow_up_families|ninguna}), con informes públicos al menos cada 6 meses sobre tres de cada cuatro resultados y un documento que lo muestre. Resultados sin seguimiento: {results_untracked|ninguno}.",
"pt": "Devem participar três famílias de setores, uma delas fora do Estado (hoje: {follow_up_families|nenhuma}), com relatórios públicos ao menos a cada 6 meses sobre três de cada quatro resultados e um documento que o mostre. Resultados sem acompanhamento: {results_untracked|nenhum}."
}
},
{
"descriptor": {
"en": "An independent or statutory body, created before the agreement, with its budget secured and a trigger that leads to action; a third party confirms it.",
"es": "Una instancia independiente o creada por ley, anterior al acuerdo, con presupuesto asegurado y una condición que activa una acción; un tercero lo confirma.",
"pt": "Uma instância independente ou criada por lei, anterior ao acordo, com orçamento assegurado e uma condição que aciona uma ação; um terceiro o confirma."
},
"when": {
"allOf": [
{
"field": "$.follow_up.mechanism",
"in": ["independent_observatory", "ombudsman", "statutory_body"]
},
{"field": "$.follow_up.created_before_agreement", "equals": true},
{"field": "$.follow_up.budget.status", "equals": "secured"},
{"measure": "triggers", "atLeast": 1}
]
},
"origin": "case",
"note": {
"en": "In Chile an independent observatory published how much had been carried out.",
"es": "En Chile un observatorio independiente publicó cuánto se había cumplido.",
"pt": "No Chile, um observatório independente publicou quanto tinha sido cumprido."
},
"advice": {
"en": "Needed: an independent or statutory body created before the agreement, a secured budget, a trigger that leads to action (now {triggers}), and evidence by a third party.",
"es": "Se necesita una instancia independiente o creada por ley, anterior al acuerdo, un presupuesto asegurado, una condición que active una acción (hoy {triggers}) y evidencia de un tercero.",
"pt": "São necessários uma instância independente ou criada por lei, anterior ao acordo, um orçamento assegurado, uma condição que acione uma ação (hoje {triggers}) e evidência de um terceiro."
}
}
]
},
{
"id": "L3-11",
"title": {
"en": "Lasting beyond the term",
"es": "Permanencia más allá del período",
"pt": "Permanência além do mandato"
},
"question": {
"en": "Does the arrangement outlive those who are in office now?",
"es": "¿Sobrevive el arreglo a quienes hoy ocupan los cargos?",
"pt": "O arranjo sobrevive a quem hoje ocupa os cargos?"
},
"why": {
"en": "Lasting effects need someone who keeps them up after the government changes: time, opposition signatures, a legal footing.",
"es": "Los efectos duraderos necesitan quien los sostenga cuando cambia el gobierno: tiempo, firmas de la oposición, una base legal.",
"pt": "Efeitos duradouros precisam de quem os sustente quando muda o governo: tempo, assinaturas da oposição, uma base legal."
},
"clauses": ["L3c", "L1f"],
"weight": 1,
"limits": {
"en": "No clause binds the next parliament. The file shows what was tried.",
"es": "Ninguna cláusula obliga al próximo congreso. El archivo muestra lo que se intentó.",
"pt": "Nenhuma cláusula obriga o próximo congresso. O arquivo mostra o que se tentou."
},
"watch": {
"en": "A far end date costs nothing. Compare it with the budget of the follow-up (L3-10).",
"es": "Una fecha de término lejana no cuesta nada. Compárela con el presupuesto del seguimiento (L3-10).",
"pt": "Uma data de término distante não custa nada. Compare-a com o orçamento do acompanhamento (L3-10)."
},
"facts": {
"mandate_ends": {
"in": "calendar_events",
"where": {
"allOf": [
{"field": "kind", "equals": "mandate_end"},
{"field": "date", "onOrAfter": {"earliest": "start", "of": "follow_up"}}
]
}
},
"near_mandate_ends": {
"in": "mandate_ends",
"where": {
"months": {
"from": {"earliest": "start", "of": "follow_up"},
"to": {"earliest": "date", "of": "@"}
},
"atMost": 36
}
},
"signatories": {"follow": "follow_up", "by": "signatories_beyond_government"},
"opposition_signatories": {
"in": {"intersection": ["signatories", "political_actors"]},
"where": {"field": "camp", "equals": "opposition"}
},
"opposition_not_signing": {
"difference": [
{"in": "political_actors", "where": {"field": "camp", "equals": "opposition"}},
"signatories"
]
}
},
"measures": {
"lasting": {
"label": {
"en": "months of follow-up",
"es": "meses de seguimiento",
"pt": "meses de acompanhamento"
},
"months": {
"from": {"earliest": "start", "of": "follow_up"},
"to": {"latest": "end", "of": "follow_up"}
}
},
"next_end": {
"label": {
"en": "next end of a mandate",
"es": "próximo fin de mandato",
"pt": "próximo fim de mandato"
},
"earliest": "date",
"of": "mandate_ends"
},
"beyond": {
"label": {
"en": "months of follow-up beyond it",
"es": "meses de seguimiento más allá de él",
"pt": "meses de acompanhamento além dele"
},
"months": {"from": {"measure": "next_end"}, "to": {"latest": "end", "of": "follow_up"}}
}
},
"evidence": {"of": "follow_up", "atLevel3": "documented"},
"advice": {
"en": "Write from when to when the follow-up runs, or that it is permanent.",
"es": "Escriba desde cuándo y hasta cuándo dura el seguimiento, o que es permanente.",
"pt": "Escreva desde quando e até quando dura o acompanhamento, ou que é permanente."
},
"place": "$.follow_up",
"levels": [
{
"descriptor": {
"en": "The follow-up has no duration.",
"es": "El seguimiento no tiene duración.",
"pt": "O acompanhamento não tem duração."
}
},
{
"descriptor": {
"en": "It lasts at least six months.",
"es": "Dura al menos seis meses.",
"pt": "Dura ao menos seis meses."
},
"when": {
"anyOf": [
{"field": "$.follow_up.permanent", "equals": true, "ifAbsent": false},
{"measure": "lasting", "atLeast": 6}
]
},
"origin": "judgement",
"note": {
"en": "A follow-up that is stated to be permanent meets every duration of this ladder.",
"es": "Un seguimiento que se declara permanente cumple todas las duraciones de esta escala.",
"pt": "Um acompanhamento declarado permanente cumpre todas as durações desta escala."
}
},
{
"descriptor": {
"en": "It lasts at least twelve months and past the next end of a mandate, or none is due within 36 months.",
"es": "Dura al menos doce meses y más allá del próximo fin de mandato, o no hay ninguno en 36 meses.",
"pt": "Dura ao menos doze meses e além do próximo fim de mandato, ou não há nenhum em 36 meses."
},
"when": {
"anyOf": [
{"field": "$.follow_up.permanent", "equals": true, "ifAbsent": false},
{
"allOf": [
{"measure": "lasting", "atLeast": 12},
{
"anyOf": [
{"count": "near_mandate_ends", "equals": 0},
{"field": "$.follow_up.end", "after": {"measure": "next_end"}}
]
}
]
}
]
},
"origin": "judgement",
"note": {
"en": "Counted from the start of the follow-up, with the ends of mandates that the calendar lists.",
"es": "Contado desde el inicio del seguimiento, con los fines de mandato que figuran en el calendario.",
"pt": "Contado desde o início do acompanhamento, com os fins de mandato que constam do calendário."
},
"advice": {
"en": "The follow-up has to last at least 12 months (now {lasting}) and beyond the next end of a mandate ({next_end}), unless the calendar shows none within 36 months.",
"es": "El seguimiento debe durar al menos 12 meses (hoy {lasting}) y pasar del próximo fin de mandato ({next_end}), salvo que el calendario no muestre ninguno en 36 meses.",
"pt": "O acompanhamento deve durar ao menos 12 meses (hoje {lasting}) e passar do próximo fim de mandato ({next_end}), a menos que o calendário não mostre nenhum em 36 meses."
}
},
{
"descriptor": {
"en": "It lasts twelve months past the next end of a mandate, and an opposition party has signed; a document shows it.",
"es": "Dura doce meses más allá del próximo fin de mandato, y firmó un partido de oposición; un documento lo muestra.",
"pt": "Dura doze meses além do próximo fim de mandato, e um partido de oposição assinou; um documento o mostra."
},
"when": {
"allOf": [
{
"anyOf": [
{"field": "$.follow_up.permanent", "equals": true, "ifAbsent": false},
{"measure": "beyond", "atLeast": 12}
]
},
{"count": "opposition_signatories", "atLeast": 1}
]
},
"origin": "case",
"note": {
"en": "In Peru candidates of all parties signed the governance agreement for 2016-2021 before the election. The next end of a mandate has to be in the calendar even when it is far off.",
"es": "En el Perú, candidatos de todos los partidos firmaron antes de la elección el acuerdo de gobernabilidad 2016-2021. El próximo fin de mandato debe figurar en el calendario aunque esté lejos.",
"pt": "No Peru, candidatos de todos os partidos assinaram antes da eleição o acordo de governabilidade 2016-2021. O próximo fim de mandato deve constar do calendário mesmo que esteja longe."
},
"advice": {
"en": "The follow-up has to last 12 months beyond the next end of a mandate ({next_end}; now {beyond}), an opposition party has to sign (not signed: {opposition_not_signing|none named}), and a document has to show it.",
"es": "El seguimiento debe durar 12 meses más allá del próximo fin de mandato ({next_end}; hoy {beyond}), debe firmar un partido de oposición (sin firmar: {opposition_not_signing|ninguno nombrado}), y un documento debe mostrarlo.",
"pt": "O acompanhamento deve durar 12 meses além do próximo fim de mandato ({next_end}; hoje {beyond}), um partido de oposição deve assinar (sem assinar: {opposition_not_signing|nenhum citado}), e um documento deve mostrá-lo."
}
},
{
"descriptor": {
"en": "It has a legal basis or is a statutory body, and the dialogue can be called together again.",
"es": "Tiene base legal o es una instancia creada por ley, y el diálogo puede volver a convocarse.",
"pt": "Tem base legal ou é uma instância criada por lei, e o diálogo pode voltar a ser convocado."
},
"when": {
"allOf": [
{
"anyOf": [
{"field": "$.follow_up.legal_basis", "is": "stated"},
{"field": "$.follow_up.mechanism", "equals": "statutory_body"}
]
},
{"field": "$.follow_up.reconvene_clause", "equals": true}
]
},
"origin": "case",
"note": {
"en": "Peru's anti-poverty round table rests on a decree that a law later confirmed. The document asked for at level 3 is enough here.",
"es": "La mesa contra la pobreza del Perú se apoya en un decreto que una ley confirmó después. Aquí basta el documento que pide el nivel 3.",
"pt": "A mesa contra a pobreza do Peru se apoia em um decreto que uma lei confirmou depois. Aqui basta o documento que o nível 3 pede."
},
"advice": {
"en": "Give the follow-up a legal basis, and agree on a clause to call the dialogue together again.",
"es": "Dé al seguimiento una base legal y acuerde una cláusula para volver a convocar el diálogo.",
"pt": "Dê ao acompanhamento uma base legal e combine uma cláusula para voltar a convocar o diálogo."
}
}
]
},
{
"id": "L3-12",
"title": {
"en": "Participants' own commitment",
"es": "Compromiso de los participantes",
"pt": "Compromisso dos participantes"
},
"question": {
"en": "Have those who take part confirmed, signed, and been authorised to commit the people behind them?",
"es": "¿Quienes participan confirmaron, firmaron y están autorizados a comprometer a quienes representan?",
"pt": "Quem participa confirmou, assinou e está autorizado a comprometer quem representa?"
},
"why": {
"en": "The lesson expects a meaningful agenda to bring people to commit themselves. Whether it has done so shows in confirmations, mandates and signatures.",
"es": "La lección espera que una agenda con peso lleve a las personas a comprometerse. Si lo ha hecho se ve en confirmaciones, mandatos y firmas.",
"pt": "A lição espera que uma pauta com peso leve as pessoas a se comprometer. Se levou, vê-se em confirmações, mandatos e assinaturas."
},
"clauses": ["L3b"],
"weight": 2,
"limits": {
"en": "A signature does not show conviction. In Uruguay about five in eight of the institutions invited stayed to the end, and the dialogue worked.",
"es": "Una firma no muestra convicción. En Uruguay, unas cinco de cada ocho instituciones convocadas siguieron hasta el final, y el diálogo funcionó.",
"pt": "Uma assinatura não mostra convicção. No Uruguai, cerca de cinco de cada oito instituições convocadas seguiram até o fim, e o diálogo funcionou."
},
"watch": {
"en": "Read together with L3-04: signatures of participants are hollow where no body owes an answer.",
"es": "Léase junto con L3-04: las firmas de los participantes son huecas donde ninguna instancia debe una respuesta.",
"pt": "Leia junto com L3-04: as assinaturas dos participantes são ocas onde nenhuma instância deve uma resposta."
},
"facts": {
"unconfirmed_participants": {"difference": ["participants", "confirmed_participants"]},
"signed_participants": {
"in": "participants",
"where": {"field": "commitment_signed.signed", "equals": true}
},
"unsigned_participants": {"difference": ["participants", "signed_participants"]},
"mandated_participants": {
"in": "participants",
"where": {"field": "mandate_to_commit", "equals": true}
},
"participants_without_mandate": {"difference": ["participants", "mandated_participants"]},
"reporting_participants": {
"in": "participants",
"where": {"field": "feedback_to_constituency", "is": "stated"}
},
"participants_not_reporting": {"difference": ["participants", "reporting_participants"]},
"positions_not_signing": {
"difference": [
"positions",
{
"in": "positions",
"referring": "held_by",
"to": {"follow": "signed_participants", "by": "actor_id"}
}
]
}
},
"measures": {
"confirmed": {
"label": {
"en": "participants who have confirmed",
"es": "participantes que confirmaron",
"pt": "participantes que confirmaram"
},
"share": {"member": "confirmed_participants"},
"of": "participants"
},
"signed": {
"label": {
"en": "participants who have signed",
"es": "participantes que firmaron",
"pt": "participantes que assinaram"
},
"share": {"member": "signed_participants"},
"of": "participants"
},
"mandated": {
"label": {
"en": "participants with a mandate to commit",
"es": "participantes con mandato para comprometerse",
"pt": "participantes com mandato para se comprometer"
},
"share": {"member": "mandated_participants"},
"of": "participants"
},
"reporting": {
"label": {
"en": "participants who report back to their people",
"es": "participantes que informan a los suyos",
"pt": "participantes que informam os seus"
},
"share": {"member": "reporting_participants"},
"of": "participants"
}
},
"evidence": {
"of": {"in": "signed_participants", "select": "$.commitment_signed"},
"atLevel3": "documented"
},
"attestation": {
"fromLevel": 3,
"by": ["participant"],
"question": {
"en": "Will you stay to the end, and may you commit those who sent you?",
"es": "¿Seguirá hasta el final, y puede comprometer a quienes le enviaron?",
"pt": "Você seguirá até o fim, e pode comprometer quem o enviou?"
}
},
"advice": {
"en": "Obtain confirmations. Not confirmed yet: {unconfirmed_participants|none}.",
"es": "Obtenga confirmaciones. Aún sin confirmar: {unconfirmed_participants|ninguno}.",
"pt": "Obtenha confirmações. Ainda sem confirmar: {unconfirmed_participants|nenhum}."
},
"place": "$.participants",
"levels": [
{
"descriptor": {
"en": "No participant has confirmed.",
"es": "Ningún participante ha confirmado.",
"pt": "Nenhum participante confirmou."
}
},
{
"descriptor": {
"en": "At least one has confirmed.",
"es": "Al menos uno ha confirmado.",
"pt": "Ao menos um confirmou."
},
"when": {"count": "confirmed_participants", "atLeast": 1},
"origin": "judgement"
},
{
"descriptor": {
"en": "At least three in five have confirmed, and there is a rule on attendance.",
"es": "Al menos tres de cada cinco confirmaron, y hay una regla de asistencia.",
"pt": "Ao menos três de cada cinco confirmaram, e há uma regra de presença."
},
"when": {
"allOf": [
{"measure": "confirmed", "atLeast": "60 %"},
{"field": "$.process.ground_rules.items", "includesAny": ["attendance"]}
]
},
"origin": "case",
"note": {
"en": "In Uruguay's dialogue on social security about 50 of 80 institutions, 62 %, took part throughout.",
"es": "En el diálogo uruguayo sobre seguridad social unas 50 de 80 instituciones, el 62 %, participaron de principio a fin.",
"pt": "No diálogo uruguaio sobre seguridade social, cerca de 50 de 80 instituições, 62 %, participaram do começo ao fim."
},
"advice": {
"en": "Three participants in five have to confirm, and the ground rules need a rule on attendance. Not confirmed yet: {unconfirmed_participants|none}.",
"es": "Tres de cada cinco participantes deben confirmar, y las reglas del diálogo necesitan una de asistencia. Aún sin confirmar: {unconfirmed_participants|ninguno}.",
"pt": "Três de cada cinco participantes devem confirmar, e as regras do diálogo precisam de uma de presença. Ainda sem confirmar: {unconfirmed_participants|nenhum}."
}
},
{
"descriptor": {
"en": "Three in five have signed, have a mandate and report back to their people; a document shows it, and participants confirm it.",
"es": "Tres de cada cinco firmaron, tienen mandato e informan a los suyos; un documento lo muestra, y los participantes lo confirman.",
"pt": "Três de cada cinco assinaram, têm mandato e informam os seus; um documento o mostra, e os participantes o confirmam."
},
"when": {
"allOf": [
{"measure": "signed", "atLeast": "60 %"},
{"measure": "mandated", "atLeast": "60 %"},
{"measure": "reporting", "atLeast": "60 %"}
]
},
"origin": "judgement",
"note": {
"en": "Reporting back is asked of the same share as the mandate; a single participant who does would show little.",
"es": "Informar a los suyos se pide en la misma proporción que el mandato; uno solo que lo haga mostraría poco.",
"pt": "Informar os seus é pedido na mesma proporção que o mandato; um só que o faça mostraria pouco."
},
"advice": {
"en": "Three in five have to sign (not signed: {unsigned_participants|none}), to hold a mandate (without: {participants_without_mandate|none}) and to report back (no plan: {participants_not_reporting|none}); the signed document has to be attached.",
"es": "Tres de cada cinco deben firmar (sin firmar: {unsigned_participants|ninguno}), tener mandato (sin él: {participants_without_mandate|ninguno}) e informar a los suyos (sin plan: {participants_not_reporting|ninguno}); debe adjuntarse el documento firmado.",
"pt": "Três de cada cinco devem assinar (sem assinar: {unsigned_participants|nenhum}), ter mandato (sem ele: {participants_without_mandate|nenhum}) e informar os seus (sem plano: {participants_not_reporting|nenhum}); deve ser anexado o documento assinado."
}
},
{
"descriptor": {
"en": "Nine in ten have signed, among them a holder of every position.",
"es": "Nueve de cada diez firmaron, entre ellos alguien de cada posición.",
"pt": "Nove de cada dez assinaram, entre eles alguém de cada posição."
},
"when": {
"allOf": [
{"measure": "signed", "atLeast": "90 %"},
{"count": "positions", "atLeast": 1},
{"count": "positions_not_signing", "equals": 0}
]
},
"origin": "judgement",
"note": {
"en": "The document and the word of participants asked for at level 3 are enough here.",
"es": "Aquí bastan el documento y la palabra de los participantes que pide el nivel 3.",
"pt": "Aqui bastam o documento e a palavra dos participantes que o nível 3 pede."
},
"advice": {
"en": "Nine in ten have to sign (not signed: {unsigned_participants|none}), among them a holder of every position. Positions without a signature: {positions_not_signing|none}.",
"es": "Nueve de cada diez deben firmar (sin firmar: {unsigned_participants|ninguno}), entre ellos alguien de cada posición. Posiciones sin firma: {positions_not_signing|ninguna}.",
"pt": "Nove de cada dez devem assinar (sem assinar: {unsigned_participants|nenhum}), entre eles alguém de cada posição. Posições sem assinatura: {positions_not_signing|nenhuma}."
}
}
]
}
]
}
"""#
}
