// Written by Scripts/embed-files; change the file that it carries instead.
// swift-format-ignore-file

extension BuiltInFiles {
  /// The text of `Rubrics/lesson-1.json`.
  static let lesson1: String = #"""
{
"$schema": "rubric.schema.json",
"format": "rubric/1",
"id": "lesson-1",
"title": {
"en": "Legitimate promoters, wide participation, trusted intermediaries",
"es": "Promotores legítimos, participación amplia, intermediarios de confianza",
"pt": "Promotores legítimos, participação ampla, intermediários de confiança"
},
"lesson": {
"en": "Those who promote a dialogue need a wide range of stakeholders with them and have to earn the recognition of those who take part; then people talk openly and work together. Intermediaries with strong political capital, recognised by everybody, make weighty decisions possible and help to carry them out over the following years.",
"es": "Quienes promueven un diálogo necesitan reunir a un abanico amplio de actores y ganarse el reconocimiento de quienes participan; así se conversa con apertura y se colabora. Los intermediarios con fuerte capital político, reconocidos por todos, hacen posibles decisiones de fondo y ayudan a concretarlas en los años siguientes.",
"pt": "Quem promove um diálogo precisa reunir um leque amplo de atores e conquistar o reconhecimento de quem participa; assim se conversa com abertura e se colabora. Intermediários com forte capital político, reconhecidos por todos, tornam possíveis decisões de fundo e ajudam a concretizá-las nos anos seguintes."
},
"clauses": {
"L1a": {
"en": "The promoting core brings a wide range of stakeholders in, and is itself plural.",
"es": "El núcleo promotor incorpora a un abanico amplio de actores y es plural él mismo.",
"pt": "O núcleo promotor incorpora um leque amplo de atores e é, ele mesmo, plural."
},
"L1b": {
"en": "Those who take part see the promoters as legitimate.",
"es": "Quienes participan ven como legítimos a los promotores.",
"pt": "Quem participa vê os promotores como legítimos."
},
"L1c": {
"en": "People can communicate openly and work together.",
"es": "Las personas pueden comunicarse con apertura y colaborar.",
"pt": "As pessoas podem se comunicar com abertura e colaborar."
},
"L1d": {
"en": "Intermediaries with high political capital take part, and all participants recognise them.",
"es": "Intervienen intermediarios con alto capital político y todos los participantes los reconocen.",
"pt": "Participam intermediários com alto capital político, e todos os participantes os reconhecem."
},
"L1e": {
"en": "Decisions of substance become possible.",
"es": "Se vuelven posibles las decisiones de fondo.",
"pt": "Tornam-se possíveis as decisões de fundo."
},
"L1f": {
"en": "What is decided is carried out in the medium term.",
"es": "Lo decidido se lleva a la práctica en el mediano plazo.",
"pt": "O que se decide é posto em prática no médio prazo."
}
},
"scope": {
"unless": {"share": {"field": "sector", "equals": "lay_citizens"}, "of": "seated", "moreThan": "50 %"},
"text": {
"en": "Lesson 1 speaks of dialogues among organised actors. Here most participants are lay citizens, so its measure fits this design only in part.",
"es": "La lección 1 habla de diálogos entre actores organizados. Aquí la mayoría son ciudadanas y ciudadanos no organizados, de modo que su vara se ajusta solo en parte a este diseño.",
"pt": "A lição 1 fala de diálogos entre atores organizados. Aqui a maioria são cidadãs e cidadãos não organizados, de modo que a medida dela se ajusta só em parte a este desenho."
}
},
"facts": {
"vulnerable": {"union": ["affected_stakeholders", "excluded_stakeholders"]},
"vulnerable_participants": {
"in": "participants",
"referring": "actor_id",
"to": {"follow": "vulnerable", "by": "actor_id"}
},
"unseated_vulnerable": {"difference": ["vulnerable", "seated_stakeholders"]}
},
"criteria": [
{
"id": "L1-01",
"title": {"en": "Breadth of sectors", "es": "Amplitud de sectores", "pt": "Amplitude de setores"},
"question": {
"en": "How many of the ten families of sectors have somebody at the table?",
"es": "¿Cuántas de las diez familias de sectores tienen a alguien en la mesa?",
"pt": "Quantas das dez famílias de setores têm alguém na mesa?"
},
"why": {
"en": "A policy that only some sectors worked on is contested by those left out. Lesson 1 asks promoters for a wide range of stakeholders.",
"es": "Una política trabajada por unos pocos sectores la cuestionan los que quedaron fuera. La lección 1 pide que quienes promueven el diálogo reúnan un abanico amplio de actores.",
"pt": "Uma política trabalhada por poucos setores é contestada pelos que ficaram de fora. A lição 1 pede que quem promove o diálogo reúna um leque amplo de atores."
},
"clauses": ["L1a"],
"weight": 2,
"gate": true,
"limits": {
"en": "Presence is counted, not weight: a family with one silent delegate counts as much as one with ten.",
"es": "Se cuenta la presencia, no el peso: una familia con una sola voz callada vale lo mismo que otra con diez.",
"pt": "Conta-se a presença, não o peso: uma família com uma única voz calada vale o mesmo que outra com dez."
},
"watch": {
"en": "One token organisation for each family is enough on paper. Read it with L1-03 and L1-04 and with the flag on token seats.",
"es": "En el papel basta una organización simbólica por familia. Léase junto con L1-03, L1-04 y la alerta de asientos simbólicos.",
"pt": "No papel basta uma organização simbólica por família. Leia junto com L1-03, L1-04 e o alerta de assentos simbólicos."
},
"facts": {
"social_families": {"intersection": ["seated_families", {"list": ["F6", "F7"], "table": "family"}]},
"state_families": {"intersection": ["seated_families", {"list": ["F1", "F2"], "table": "family"}]},
"economic_families": {"intersection": ["seated_families", {"list": ["F4", "F5"], "table": "family"}]},
"weighty_stakeholders": {
"in": "stakeholders",
"where": {"anyOf": [{"field": "power", "equals": true}, {"field": "affected", "equals": true}]}
},
"weighty_families": {
"values": {"follow": "weighty_stakeholders", "by": "actor_id"},
"of": "sector",
"table": "family"
},
"weighty_families_missing": {"difference": ["weighty_families", "seated_families"]}
},
"measures": {
"families": {
"label": {
"en": "families of sectors at the table",
"es": "familias de sectores en la mesa",
"pt": "famílias de setores na mesa"
},
"count": "seated_families"
},
"weighty": {
"label": {
"en": "powerful or affected families on the map that are at the table",
"es": "familias poderosas o afectadas del mapa que están en la mesa",
"pt": "famílias poderosas ou afetadas do mapa que estão na mesa"
},
"share": {"member": "seated_families"},
"of": "weighty_families"
}
},
"advice": {
"en": "Invite at least one organisation of each missing family, beginning with those that matter most. Missing: {missing_families|none}.",
"es": "Incorpore al menos una organización de cada familia ausente, empezando por las más relevantes. Faltan: {missing_families|ninguna}.",
"pt": "Incorpore ao menos uma organização de cada família ausente, começando pelas mais relevantes. Faltam: {missing_families|nenhuma}."
},
"place": "$.participants",
"levels": [
{
"descriptor": {
"en": "Two families or fewer are at the table, or the file does not say.",
"es": "En la mesa hay dos familias o menos, o el archivo no lo dice.",
"pt": "Na mesa há duas famílias ou menos, ou o arquivo não diz."
}
},
{
"descriptor": {
"en": "At least three families are at the table.",
"es": "Hay al menos tres familias en la mesa.",
"pt": "Há ao menos três famílias na mesa."
},
"when": {"measure": "families", "atLeast": 3},
"origin": "judgement",
"advice": {
"en": "Bring at least three families to the table (today {families}). Missing: {missing_families|none}.",
"es": "Lleve a la mesa al menos tres familias (hoy {families}). Faltan: {missing_families|ninguna}.",
"pt": "Traga à mesa ao menos três famílias (hoje {families}). Faltam: {missing_families|nenhuma}."
}
},
{
"descriptor": {
"en": "At least four families, one of them organised civil society or affected and grassroots groups.",
"es": "Al menos cuatro familias, y entre ellas la sociedad civil organizada o los grupos afectados y de base.",
"pt": "Ao menos quatro famílias, e entre elas a sociedade civil organizada ou os grupos afetados e de base."
},
"when": {
"allOf": [{"measure": "families", "atLeast": 4}, {"count": "social_families", "atLeast": 1}]
},
"origin": "case",
"note": {
"en": "Four is the number of families in South Africa's NEDLAC: government, business, labour and community.",
"es": "Cuatro son las familias del NEDLAC de Sudáfrica: gobierno, empresas, trabajo y comunidad.",
"pt": "Quatro são as famílias do NEDLAC da África do Sul: governo, empresas, trabalho e comunidade."
},
"advice": {
"en": "Bring at least four families to the table (today {families}), with organised civil society or grassroots groups among them. Missing: {missing_families|none}.",
"es": "Lleve a la mesa al menos cuatro familias (hoy {families}), con la sociedad civil organizada o grupos de base entre ellas. Faltan: {missing_families|ninguna}.",
"pt": "Traga à mesa ao menos quatro famílias (hoje {families}), com a sociedade civil organizada ou grupos de base entre elas. Faltam: {missing_families|nenhuma}."
}
},
{
"descriptor": {
"en": "At least six families, among them state or politics, business or labour, and civil society or grassroots.",
"es": "Al menos seis familias, con Estado o política, empresa o trabajo, y sociedad civil o grupos de base.",
"pt": "Ao menos seis famílias, com Estado ou política, empresa ou trabalho, e sociedade civil ou grupos de base."
},
"when": {
"allOf": [
{"measure": "families", "atLeast": 6},
{"count": "state_families", "atLeast": 1},
{"count": "economic_families", "atLeast": 1}
]
},
"origin": "case",
"note": {
"en": "Argentina's Agreement for Democratic Security had signatories of six families. Civil society or grassroots is already asked for at level 2.",
"es": "El Acuerdo para la Seguridad Democrática de Argentina reunió firmas de seis familias. La sociedad civil o los grupos de base ya se exigen en el nivel 2.",
"pt": "O Acordo para a Segurança Democrática da Argentina reuniu assinaturas de seis famílias. A sociedade civil ou os grupos de base já são exigidos no nível 2."
},
"advice": {
"en": "Bring at least six families to the table (today {families}), with state or politics and with business or labour among them. Missing: {missing_families|none}.",
"es": "Lleve a la mesa al menos seis familias (hoy {families}), con el Estado o la política y con empresas o trabajadores entre ellas. Faltan: {missing_families|ninguna}.",
"pt": "Traga à mesa ao menos seis famílias (hoje {families}), com o Estado ou a política e com empresas ou trabalhadores entre elas. Faltam: {missing_families|nenhuma}."
}
},
{
"descriptor": {
"en": "At least seven families, and every family with power or affected members on the map is at the table.",
"es": "Al menos siete familias, y está en la mesa toda familia que en el mapa tenga poder o resulte afectada.",
"pt": "Ao menos sete famílias, e está na mesa toda família que no mapa tenha poder ou seja afetada."
},
"when": {
"allOf": [
{"measure": "families", "atLeast": 7},
{"measure": "weighty", "atLeast": "100 %"}
]
},
"origin": "case",
"note": {
"en": "Peru's National Agreement brings seven families together. A map that marks nobody as powerful or affected does not meet this level.",
"es": "El Acuerdo Nacional del Perú reúne siete familias. Un mapa que no marca a nadie como poderoso o afectado no alcanza este nivel.",
"pt": "O Acuerdo Nacional do Peru reúne sete famílias. Um mapa que não marca ninguém como poderoso ou afetado não alcança este nível."
},
"advice": {
"en": "Bring at least seven families to the table (today {families}), and all those that the map calls powerful or affected. Of these, missing: {weighty_families_missing|none}. Of all, missing: {missing_families|none}.",
"es": "Lleve a la mesa al menos siete familias (hoy {families}) y todas las que el mapa señala como poderosas o afectadas. De estas faltan: {weighty_families_missing|ninguna}. Del total faltan: {missing_families|ninguna}.",
"pt": "Traga à mesa ao menos sete famílias (hoje {families}) e todas as que o mapa marca como poderosas ou afetadas. Destas faltam: {weighty_families_missing|nenhuma}. Do total faltam: {missing_families|nenhuma}."
}
}
]
},
{
"id": "L1-02",
"title": {
"en": "Coverage of the stakeholder map",
"es": "Cobertura del mapa de actores",
"pt": "Cobertura do mapa de atores"
},
"question": {
"en": "Of everybody who matters for this policy, how many are at the table or have been consulted?",
"es": "De todos los que importan para esta política, ¿cuántos están en la mesa o fueron consultados?",
"pt": "De todos os que importam para esta política, quantos estão na mesa ou foram consultados?"
},
"why": {
"en": "Whether a range is wide depends on who has a stake in this policy. A map that explains its gaps lets others check that.",
"es": "Que el abanico sea amplio depende de quiénes tienen algo en juego en esta política. Un mapa que explica sus vacíos permite que otros lo verifiquen.",
"pt": "Se o leque é amplo depende de quem tem algo em jogo nesta política. Um mapa que explica as suas lacunas permite que outros o verifiquem."
},
"clauses": ["L1a"],
"weight": 2,
"gate": true,
"limits": {
"en": "Nobody can see in the file whom the map forgot.",
"es": "En el archivo no se ve a quién olvidó el mapa.",
"pt": "No arquivo não se vê quem o mapa esqueceu."
},
"watch": {
"en": "A short map is easy to cover, so the share is always shown with its denominator, all ten families must be reviewed, and the top level asks for a map that outsiders prepared or reviewed.",
"es": "Un mapa corto se cubre fácilmente; por eso la proporción se muestra con su denominador, se deben revisar las diez familias y el nivel más alto pide un mapa preparado o revisado por personas ajenas.",
"pt": "Um mapa curto é fácil de cobrir; por isso a proporção é mostrada com o seu denominador, as dez famílias devem ser revistas e o nível mais alto pede um mapa preparado ou revisado por pessoas de fora."
},
"facts": {
"uncovered": {
"in": "stakeholders",
"where": {
"not": {
"anyOf": [{"member": "seated_stakeholders"}, {"field": "handling", "equals": "consulted"}]
}
}
},
"unexplained": {
"in": "stakeholders",
"where": {
"allOf": [
{"field": "handling", "in": ["not_contacted", "deliberately_excluded"]},
{"not": {"field": "reason", "is": "written"}}
]
}
},
"reviewed": {
"in": {"select": "$.stakeholder_map.family_review[*]"},
"where": {
"anyOf": [
{"field": "relevant", "equals": true},
{"allOf": [{"field": "relevant", "equals": false}, {"field": "reason", "is": "written"}]}
]
}
},
"unreviewed_families": {"difference": ["all_families", {"values": "reviewed", "of": "family"}]},
"absent_definitive": {"difference": ["definitive_stakeholders", "seated_stakeholders"]},
"map_authors": {
"union": [
{"follow": {"select": "$.stakeholder_map"}, "by": "prepared_by"},
{"follow": {"select": "$.stakeholder_map"}, "by": "reviewed_by"}
]
}
},
"measures": {
"coverage": {
"label": {
"en": "entries of the map that take part or are consulted",
"es": "entradas del mapa que participan o son consultadas",
"pt": "elementos do mapa que participam ou são consultados"
},
"share": {
"anyOf": [{"member": "seated_stakeholders"}, {"field": "handling", "equals": "consulted"}]
},
"of": "stakeholders"
},
"definitive": {
"label": {
"en": "definitive stakeholders at the table",
"es": "actores definitivos en la mesa",
"pt": "atores definitivos na mesa"
},
"share": {"member": "seated_stakeholders"},
"of": "definitive_stakeholders"
}
},
"advice": {
"en": "Complete the map, and give a seat or a hearing to those outside: {uncovered|nobody}.",
"es": "Complete el mapa y dé asiento o consulta a quienes están fuera: {uncovered|nadie}.",
"pt": "Complete o mapa e dê assento ou consulta a quem está fora: {uncovered|ninguém}."
},
"place": "$.stakeholder_map",
"levels": [
{
"descriptor": {
"en": "There is no stakeholder map, or it has fewer than five entries.",
"es": "No hay mapa de actores o tiene menos de cinco entradas.",
"pt": "Não há mapa de atores ou ele tem menos de cinco elementos."
}
},
{
"descriptor": {
"en": "A map with at least five entries exists.",
"es": "Existe un mapa con al menos cinco entradas.",
"pt": "Existe um mapa com ao menos cinco elementos."
},
"when": {"count": "stakeholders", "atLeast": 5},
"origin": "judgement",
"advice": {
"en": "Draw a stakeholder map with at least five entries under “stakeholder_map”.",
"es": "Elabore un mapa de al menos cinco actores en «stakeholder_map».",
"pt": "Elabore um mapa de ao menos cinco atores em “stakeholder_map”."
}
},
{
"descriptor": {
"en": "At least 60 % of the entries take part or are consulted, every exclusion has a reason, and all ten families were reviewed.",
"es": "Al menos el 60 % de las entradas participa o es consultado, cada exclusión tiene su razón y se revisaron las diez familias.",
"pt": "Ao menos 60 % dos elementos participa ou é consultado, cada exclusão tem a sua razão e as dez famílias foram revistas."
},
"when": {
"allOf": [
{"measure": "coverage", "atLeast": "60 %"},
{"count": "unexplained", "equals": 0},
{"count": "unreviewed_families", "equals": 0}
]
},
"origin": "judgement",
"note": {
"en": "An entry counts as taking part when its actor is on the list of participants; the word “participant” in the map alone is not enough.",
"es": "Una entrada participa cuando su actor está en la lista de participantes; no basta la palabra «participant» en el mapa.",
"pt": "Um elemento participa quando o seu ator está na lista de participantes; não basta a palavra “participant” no mapa."
},
"advice": {
"en": "Seat or consult 60 % of the map (today {coverage}; outside: {uncovered|nobody}). Left out without a reason: {unexplained|nobody}. Families still to review: {unreviewed_families|none}.",
"es": "Incorpore o consulte al 60 % del mapa (hoy {coverage}; fuera: {uncovered|nadie}). Excluidos sin razón escrita: {unexplained|nadie}. Familias por revisar: {unreviewed_families|ninguna}.",
"pt": "Incorpore ou consulte 60 % do mapa (hoje {coverage}; fora: {uncovered|ninguém}). Excluídos sem razão escrita: {unexplained|ninguém}. Famílias a rever: {unreviewed_families|nenhuma}."
}
},
{
"descriptor": {
"en": "At least 80 %, everybody who has power, legitimacy and urgency is at the table, and the map rests on interviews, referrals or a conflict analysis.",
"es": "Al menos el 80 %, están en la mesa todos los que reúnen poder, legitimidad y urgencia, y el mapa se apoya en entrevistas, referencias en cadena o análisis de conflicto.",
"pt": "Ao menos 80 %, estão na mesa todos os que reúnem poder, legitimidade e urgência, e o mapa se apoia em entrevistas, referências em cadeia ou análise de conflito."
},
"when": {
"allOf": [
{"measure": "coverage", "atLeast": "80 %"},
{"measure": "definitive", "atLeast": "100 %"},
{
"field": "$.stakeholder_map.method",
"includesAny": ["interviews", "snowball", "conflict_analysis"]
}
]
},
"origin": "framework",
"note": {
"en": "Stakeholders with power, legitimacy and urgency at once are the ones that the salience model of Mitchell, Agle and Wood (1997) calls definitive. The shares are judgements.",
"es": "Quienes reúnen poder, legitimidad y urgencia son los que el modelo de prominencia de Mitchell, Agle y Wood (1997) llama definitivos. Los porcentajes son un juicio propio.",
"pt": "Quem reúne poder, legitimidade e urgência é o que o modelo de saliência de Mitchell, Agle e Wood (1997) chama de definitivo. As porcentagens são um julgamento próprio."
},
"advice": {
"en": "Seat or consult 80 % of the map (today {coverage}; outside: {uncovered|nobody}), and seat everybody with power, legitimacy and urgency (today {definitive}; not seated: {absent_definitive|nobody}). Say of each entry whether it has them, and base the map on interviews, referrals or a conflict analysis.",
"es": "Incorpore o consulte al 80 % del mapa (hoy {coverage}; fuera: {uncovered|nadie}) e incorpore a la mesa a todos los que tienen poder, legitimidad y urgencia (hoy {definitive}; sin asiento: {absent_definitive|nadie}). Indique de cada entrada si los tiene y apoye el mapa en entrevistas, referencias en cadena o análisis de conflicto.",
"pt": "Incorpore ou consulte 80 % do mapa (hoje {coverage}; fora: {uncovered|ninguém}) e traga à mesa todos os que têm poder, legitimidade e urgência (hoje {definitive}; sem assento: {absent_definitive|ninguém}). Indique de cada elemento se os tem e apoie o mapa em entrevistas, referências em cadeia ou análise de conflito."
}
},
{
"descriptor": {
"en": "At least 90 %, and somebody other than the conveners prepared or reviewed the map after asking ten people or more.",
"es": "Al menos el 90 %, y alguien distinto de los convocantes preparó o revisó el mapa tras consultar a diez personas o más.",
"pt": "Ao menos 90 %, e alguém que não convoca preparou ou revisou o mapa depois de consultar dez pessoas ou mais."
},
"when": {
"allOf": [
{"measure": "coverage", "atLeast": "90 %"},
{"count": {"difference": ["map_authors", "convener_actors"]}, "atLeast": 1},
{"field": "$.stakeholder_map.consulted_count", "atLeast": 10}
]
},
"origin": "judgement",
"advice": {
"en": "Seat or consult 90 % of the map (today {coverage}; outside: {uncovered|nobody}), ask at least ten people about it, and have it prepared or reviewed by somebody who does not convene.",
"es": "Incorpore o consulte al 90 % del mapa (hoy {coverage}; fuera: {uncovered|nadie}), pregunte por él al menos a diez personas y haga que lo prepare o revise alguien que no convoca.",
"pt": "Incorpore ou consulte 90 % do mapa (hoje {coverage}; fora: {uncovered|ninguém}), pergunte sobre ele a ao menos dez pessoas e faça com que seja preparado ou revisado por alguém que não convoca."
}
}
]
},
{
"id": "L1-03",
"title": {
"en": "Affected and historically excluded groups",
"es": "Grupos afectados e históricamente excluidos",
"pt": "Grupos afetados e historicamente excluídos"
},
"question": {
"en": "Do the groups that the policy touches, or that were always left out, sit at the table through people they chose?",
"es": "¿Se sientan en la mesa, con representantes propios, los grupos que la política toca o que siempre quedaron fuera?",
"pt": "Sentam-se à mesa, com representantes próprios, os grupos que a política atinge ou que sempre ficaram de fora?"
},
"why": {
"en": "A wide range without those who live with the consequences is a circle of insiders. Where exclusion is part of the problem, a seat alone does not help: people need support to use it.",
"es": "Un abanico amplio sin quienes viven las consecuencias es un círculo de conocidos. Donde la exclusión es parte del problema, no basta el asiento: hace falta apoyo para ocuparlo.",
"pt": "Um leque amplo sem quem vive as consequências é um círculo de conhecidos. Onde a exclusão é parte do problema, não basta o assento: é preciso apoio para ocupá-lo."
},
"clauses": ["L1a"],
"weight": 2,
"limits": {
"en": "Whether a delegate really speaks for the group can only be said by the group.",
"es": "Solo el propio grupo puede decir si su delegado lo representa.",
"pt": "Só o próprio grupo pode dizer se o seu delegado o representa."
},
"watch": {
"en": "A powerful body can be labelled “affected”: look at the list of names. A dialogue whose map knows no affected group does not pass, because a policy that affects nobody needs no dialogue.",
"es": "Se puede rotular como «afectado» a un actor poderoso: mire la lista de nombres. Un mapa sin grupos afectados no aprueba, porque una política que no afecta a nadie no necesita diálogo.",
"pt": "Um ator poderoso pode ser rotulado como “afetado”: olhe a lista de nomes. Um mapa sem grupos afetados não é aprovado, porque uma política que não afeta ninguém não precisa de diálogo."
},
"facts": {
"handpicked": {
"in": "vulnerable_participants",
"where": {"field": "selection_method", "equals": "appointed_by_convener"}
},
"contacts": {"in": "vulnerable", "select": "$.prior_contact"},
"uncontacted": {
"in": "vulnerable",
"where": {"not": {"field": "prior_contact.made", "equals": true}}
}
},
"measures": {
"included": {
"label": {
"en": "affected or excluded groups at the table",
"es": "grupos afectados o excluidos en la mesa",
"pt": "grupos afetados ou excluídos na mesa"
},
"share": {"member": "seated_stakeholders"},
"of": "vulnerable"
},
"own_delegates": {
"label": {
"en": "of these, represented by delegates the convener did not pick",
"es": "de ellos, con delegados que no eligió el convocante",
"pt": "deles, com delegados que o convocante não escolheu"
},
"share": {"not": {"field": "selection_method", "equals": "appointed_by_convener"}},
"of": "vulnerable_participants"
},
"support": {
"label": {
"en": "kinds of support for taking part",
"es": "tipos de apoyo para participar",
"pt": "tipos de apoio para participar"
},
"count": "support_items"
}
},
"evidence": {
"of": {"union": ["vulnerable", "contacts", "vulnerable_participants"]},
"atLevel3": "documented"
},
"advice": {
"en": "Seat the groups that are outside ({unseated_vulnerable|nobody}) through representatives they choose, and budget their support.",
"es": "Dé asiento a los grupos que están fuera ({unseated_vulnerable|nadie}) con representantes elegidos por ellos y presupueste sus apoyos.",
"pt": "Dê assento aos grupos que estão fora ({unseated_vulnerable|ninguém}) com representantes escolhidos por eles e preveja no orçamento os seus apoios."
},
"place": "$.stakeholder_map.entries",
"levels": [
{
"descriptor": {
"en": "No affected or excluded group is identified, or none is at the table.",
"es": "No se identifica ningún grupo afectado o excluido, o ninguno está en la mesa.",
"pt": "Nenhum grupo afetado ou excluído é identificado, ou nenhum está na mesa."
}
},
{
"descriptor": {
"en": "At least one such group is at the table.",
"es": "Al menos uno de esos grupos está en la mesa.",
"pt": "Ao menos um desses grupos está na mesa."
},
"when": {"count": {"intersection": ["vulnerable", "seated_stakeholders"]}, "atLeast": 1},
"origin": "judgement",
"advice": {
"en": "Mark in the map who is affected and who has been excluded, and give at least one such group a seat. Not at the table: {unseated_vulnerable|nobody}.",
"es": "Señale en el mapa quiénes son afectados y quiénes fueron excluidos, y dé asiento al menos a uno de esos grupos. Fuera de la mesa: {unseated_vulnerable|nadie}.",
"pt": "Indique no mapa quem é afetado e quem foi excluído, e dê assento a ao menos um desses grupos. Fora da mesa: {unseated_vulnerable|ninguém}."
}
},
{
"descriptor": {
"en": "At least half of these groups are at the table, and at least one kind of support is offered.",
"es": "Al menos la mitad de esos grupos está en la mesa y se ofrece al menos un tipo de apoyo.",
"pt": "Ao menos metade desses grupos está na mesa e se oferece ao menos um tipo de apoio."
},
"when": {
"allOf": [{"measure": "included", "atLeast": "50 %"}, {"measure": "support", "atLeast": 1}]
},
"origin": "judgement",
"advice": {
"en": "Seat at least half of the affected or excluded groups (today {included}; outside: {unseated_vulnerable|nobody}), and list the support offered under “resources.participation_support” (today {support}).",
"es": "Dé asiento al menos a la mitad de los grupos afectados o excluidos (hoy {included}; fuera: {unseated_vulnerable|nadie}) y registre los apoyos en «resources.participation_support» (hoy {support}).",
"pt": "Dê assento a ao menos metade dos grupos afetados ou excluídos (hoje {included}; fora: {unseated_vulnerable|ninguém}) e registre os apoios em “resources.participation_support” (hoje {support})."
}
},
{
"descriptor": {
"en": "At least three quarters, half of them through delegates not picked by the convener, with three kinds of support that include advice or interpretation.",
"es": "Al menos tres cuartas partes, la mitad con delegados que no eligió el convocante, y tres tipos de apoyo que incluyan asesoría o interpretación.",
"pt": "Ao menos três quartos, metade com delegados que o convocante não escolheu, e três tipos de apoio que incluam assessoria ou interpretação."
},
"when": {
"allOf": [
{"measure": "included", "atLeast": "75 %"},
{"measure": "own_delegates", "atLeast": "50 %"},
{"measure": "support", "atLeast": 3},
{
"field": "$.resources.participation_support",
"includesAny": ["technical_advice_for_weak_groups", "interpretation"]
}
]
},
"origin": "judgement",
"advice": {
"en": "Seat three quarters of the groups (today {included}; outside: {unseated_vulnerable|nobody}), let half of them choose their delegates (today {own_delegates}; picked by the convener: {handpicked|none}), offer three kinds of support with technical advice or interpretation among them (today {support}), and attach a document.",
"es": "Dé asiento a tres cuartas partes de los grupos (hoy {included}; fuera: {unseated_vulnerable|nadie}), deje que la mitad elija a sus delegados (hoy {own_delegates}; elegidos por el convocante: {handpicked|ninguno}), ofrezca tres tipos de apoyo, con asesoría técnica o interpretación entre ellos (hoy {support}), y adjunte un documento.",
"pt": "Dê assento a três quartos dos grupos (hoje {included}; fora: {unseated_vulnerable|ninguém}), deixe que metade escolha os seus delegados (hoje {own_delegates}; escolhidos pelo convocante: {handpicked|nenhum}), ofereça três tipos de apoio, com assessoria técnica ou interpretação entre eles (hoje {support}), e anexe um documento."
}
},
{
"descriptor": {
"en": "All of them, three quarters through delegates of their own, and the earlier contact with each group is documented.",
"es": "Todos, tres cuartas partes con delegados propios, y está documentado el contacto previo con cada grupo.",
"pt": "Todos, três quartos com delegados próprios, e está documentado o contato prévio com cada grupo."
},
"when": {
"allOf": [
{"measure": "included", "atLeast": "100 %"},
{"measure": "own_delegates", "atLeast": "75 %"},
{
"share": {"field": "prior_contact.made", "equals": true},
"of": "vulnerable",
"atLeast": "100 %"
},
{"evidenced": "contacts", "by": "documented"}
]
},
"origin": "judgement",
"note": {
"en": "Asks for documents on the contact itself instead of third-party evidence.",
"es": "Pide documentos sobre el contacto mismo en lugar de evidencia de terceros.",
"pt": "Pede documentos sobre o próprio contato em lugar de evidência de terceiros."
},
"advice": {
"en": "Seat all the groups (today {included}; outside: {unseated_vulnerable|nobody}), let three quarters choose their delegates (today {own_delegates}), and document the earlier contact under “prior_contact”. No contact recorded with: {uncontacted|nobody}.",
"es": "Dé asiento a todos los grupos (hoy {included}; fuera: {unseated_vulnerable|nadie}), deje que tres cuartas partes elijan a sus delegados (hoy {own_delegates}) y documente el contacto previo en «prior_contact». Sin contacto registrado: {uncontacted|nadie}.",
"pt": "Dê assento a todos os grupos (hoje {included}; fora: {unseated_vulnerable|ninguém}), deixe que três quartos escolham os seus delegados (hoje {own_delegates}) e documente o contato prévio em “prior_contact”. Sem contato registrado: {uncontacted|ninguém}."
}
}
]
},
{
"id": "L1-04",
"title": {"en": "Balance of seats", "es": "Equilibrio de asientos", "pt": "Equilíbrio de assentos"},
"question": {
"en": "Does any one family of sectors, or the side of the convener, outweigh the others?",
"es": "¿Alguna familia de sectores, o el lado convocante, pesa más que las demás?",
"pt": "Alguma família de setores, ou o lado convocante, pesa mais que as demais?"
},
"why": {
"en": "People speak openly when no side can outvote the rest. A broad table where one side holds most of the seats is broad in name.",
"es": "La gente habla con apertura cuando nadie puede imponerse por número. Una mesa amplia en la que un lado tiene la mayoría de los asientos es amplia solo de nombre.",
"pt": "As pessoas falam com abertura quando ninguém pode se impor pelo número. Uma mesa ampla em que um lado tem a maioria dos assentos só é ampla no nome."
},
"clauses": ["L1a", "L1c"],
"weight": 1,
"limits": {
"en": "Seats are formal weight. Who speaks, prepares papers and is listened to cannot be counted here.",
"es": "Los asientos son peso formal. Aquí no se puede contar quién habla, quién redacta y a quién se escucha.",
"pt": "Os assentos são peso formal. Aqui não se pode contar quem fala, quem redige e quem é ouvido."
},
"watch": {
"en": "Allies can be spread over several families. Compare with the positions that the members hold in lesson 2.",
"es": "Los aliados pueden repartirse entre varias familias. Compare con las posiciones que sostienen en la lección 2.",
"pt": "Os aliados podem se distribuir entre várias famílias. Compare com as posições que sustentam na lição 2."
},
"facts": {
"seatless": {"in": "participants", "where": {"not": {"field": "seats", "is": "stated"}}},
"convening_side": {
"in": "seated",
"where": {
"anyOf": [
{"member": "convener_actors"},
{
"allOf": [
{"member": "executive_actors"},
{"count": {"intersection": ["convener_actors", "executive_actors"]}, "atLeast": 1}
]
}
]
}
},
"convening_participants": {"in": "participants", "referring": "actor_id", "to": "convening_side"}
},
"measures": {
"largest": {
"label": {
"en": "share of the seats held by the largest family",
"es": "proporción de asientos de la familia más numerosa",
"pt": "proporção de assentos da família mais numerosa"
},
"ratio": {
"largestGroup": "participants",
"by": {"values": {"follow": "@", "by": "actor_id"}, "of": "sector", "table": "family"},
"sum": "seats"
},
"to": {"sum": "seats", "of": "participants"}
},
"convening": {
"label": {
"en": "share of the seats on the side of the convener",
"es": "proporción de asientos del lado convocante",
"pt": "proporção de assentos do lado convocante"
},
"ratio": {"sum": "seats", "of": "convening_participants"},
"to": {"sum": "seats", "of": "participants"}
}
},
"advice": {
"en": "Lower the weight of the largest family (today {largest} of the seats).",
"es": "Reduzca el peso de la familia más numerosa (hoy {largest} de los asientos).",
"pt": "Reduza o peso da família mais numerosa (hoje {largest} dos assentos)."
},
"place": "$.participants",
"levels": [
{
"descriptor": {
"en": "The seats are not stated for every participant, and no rule of one equal voice is either.",
"es": "No se consignan los asientos de todos los participantes ni una regla de igual voz por institución.",
"pt": "Não se informam os assentos de todos os participantes nem uma regra de voz igual por instituição."
}
},
{
"descriptor": {
"en": "The seats of every participant are stated, or each institution has one equal voice under consensus.",
"es": "Se consignan los asientos de cada participante, o cada institución tiene una voz igual bajo consenso.",
"pt": "São informados os assentos de cada participante, ou cada instituição tem uma voz igual sob consenso."
},
"when": {
"anyOf": [
{"allOf": [{"count": "participants", "atLeast": 1}, {"count": "seatless", "equals": 0}]},
{
"allOf": [
{
"field": "$.decision_rules.method",
"in": ["consensus", "consent_no_objection", "unanimity"]
},
{"field": "$.decision_rules.equal_weight", "equals": true}
]
}
]
},
"origin": "judgement",
"advice": {
"en": "Write the number of seats of every participant. Missing for: {seatless|nobody}.",
"es": "Escriba el número de asientos de cada participante. Faltan los de: {seatless|nadie}.",
"pt": "Escreva o número de assentos de cada participante. Faltam os de: {seatless|ninguém}."
}
},
{
"descriptor": {
"en": "No family holds more than half of the seats, or each institution has one equal voice and decisions need consensus.",
"es": "Ninguna familia tiene más de la mitad de los asientos, o cada institución tiene una voz igual y se decide por consenso.",
"pt": "Nenhuma família tem mais da metade dos assentos, ou cada instituição tem uma voz igual e se decide por consenso."
},
"when": {
"anyOf": [
{"measure": "largest", "atMost": "50 %"},
{
"allOf": [
{
"field": "$.decision_rules.method",
"in": ["consensus", "consent_no_objection", "unanimity"]
},
{"field": "$.decision_rules.equal_weight", "equals": true}
]
}
]
},
"origin": "judgement",
"note": {
"en": "With one equal voice for each institution and decisions by consensus, as in Peru's National Agreement, the number of seats gives no power; this alternative therefore holds for levels 1 to 3. It counts only where “equal_weight” is recorded.",
"es": "Con una voz igual por institución y decisión por consenso, como en el Acuerdo Nacional del Perú, el número de asientos no da poder; por eso la alternativa vale para los niveles 1 a 3. Solo cuenta si «equal_weight» está registrado.",
"pt": "Com voz igual por instituição e decisão por consenso, como no Acuerdo Nacional do Peru, o número de assentos não dá poder; por isso a alternativa vale para os níveis 1 a 3. Só conta se “equal_weight” estiver registrado."
},
"advice": {
"en": "Lower the share of the largest family to half of the seats (today {largest}).",
"es": "Reduzca a la mitad de los asientos la proporción de la familia más numerosa (hoy {largest}).",
"pt": "Reduza à metade dos assentos a proporção da família mais numerosa (hoje {largest})."
}
},
{
"descriptor": {
"en": "Neither the largest family nor the side of the convener holds more than 40 %, or each institution has one equal voice under consensus.",
"es": "Ni la familia más numerosa ni el lado convocante superan el 40 %, o cada institución tiene una voz igual bajo consenso.",
"pt": "Nem a família mais numerosa nem o lado convocante passam de 40 %, ou cada instituição tem uma voz igual sob consenso."
},
"when": {
"anyOf": [
{
"allOf": [
{"measure": "largest", "atMost": "40 %"},
{"measure": "convening", "atMost": "40 %"}
]
},
{
"allOf": [
{
"field": "$.decision_rules.method",
"in": ["consensus", "consent_no_objection", "unanimity"]
},
{"field": "$.decision_rules.equal_weight", "equals": true}
]
}
]
},
"origin": "judgement",
"note": {
"en": "The side of the convener includes the whole executive branch where a part of it convenes.",
"es": "El lado convocante incluye a todo el Poder Ejecutivo cuando convoca una parte de él.",
"pt": "O lado convocante inclui todo o Poder Executivo quando uma parte dele convoca."
},
"advice": {
"en": "Lower the share of the largest family (today {largest}) and that of the convening side (today {convening}) to 40 % of the seats. On the convening side: {convening_participants|nobody}.",
"es": "Reduzca al 40 % de los asientos la proporción de la familia más numerosa (hoy {largest}) y la del lado convocante (hoy {convening}). Del lado convocante: {convening_participants|nadie}.",
"pt": "Reduza a 40 % dos assentos a proporção da família mais numerosa (hoje {largest}) e a do lado convocante (hoje {convening}). Do lado convocante: {convening_participants|ninguém}."
}
},
{
"descriptor": {
"en": "Neither holds more than a third, and the decision rules give each sector a veto or equal weight.",
"es": "Ninguno supera un tercio, y las reglas de decisión dan a cada sector poder de veto o igual peso.",
"pt": "Nenhum passa de um terço, e as regras de decisão dão a cada setor poder de veto ou peso igual."
},
"when": {
"allOf": [
{"measure": "largest", "atMost": "1/3"},
{"measure": "convening", "atMost": "1/3"},
{
"anyOf": [
{"field": "$.decision_rules.per_sector_veto", "equals": true},
{"field": "$.decision_rules.equal_weight", "equals": true}
]
}
]
},
"origin": "judgement",
"note": {
"en": "A third exactly, so that three equal families pass.",
"es": "Un tercio exacto, para que aprueben tres familias iguales.",
"pt": "Um terço exato, para que três famílias iguais sejam aprovadas."
},
"advice": {
"en": "Lower the share of the largest family (today {largest}) and that of the convening side (today {convening}) to a third, and write equal weight or a veto for each sector into “decision_rules”.",
"es": "Reduzca a un tercio la proporción de la familia más numerosa (hoy {largest}) y la del lado convocante (hoy {convening}), y consigne en «decision_rules» el igual peso o el veto por sector.",
"pt": "Reduza a um terço a proporção da família mais numerosa (hoje {largest}) e a do lado convocante (hoje {convening}), e informe em “decision_rules” o peso igual ou o veto por setor."
}
}
]
},
{
"id": "L1-05",
"title": {
"en": "Gender, age and territorial balance",
"es": "Equilibrio de género, edad y territorio",
"pt": "Equilíbrio de gênero, idade e território"
},
"question": {
"en": "Who fills the seats: women and men, young people, all parts of the country?",
"es": "¿Quiénes ocupan los asientos: mujeres y hombres, jóvenes, todo el territorio?",
"pt": "Quem ocupa os assentos: mulheres e homens, jovens, todo o território?"
},
"why": {
"en": "A range of organisations can still send the same kind of person. The people at the table shape what is heard there.",
"es": "Un conjunto variado de organizaciones puede enviar siempre al mismo tipo de persona. Quienes están en la mesa determinan qué se escucha en ella.",
"pt": "Um conjunto variado de organizações pode enviar sempre o mesmo tipo de pessoa. Quem está na mesa determina o que se ouve nela."
},
"clauses": ["L1a"],
"weight": 1,
"limits": {
"en": "Numbers of seats say nothing about who chairs, speaks and drafts.",
"es": "El número de asientos no dice quién preside, habla y redacta.",
"pt": "O número de assentos não diz quem preside, fala e redige."
},
"watch": {
"en": "Seats for women that alternates fill with men pass on paper; the top level therefore asks that alternates keep the balance.",
"es": "En el papel bastan asientos de mujeres que luego ocupan suplentes varones; por eso el nivel más alto pide que los suplentes mantengan el equilibrio.",
"pt": "No papel bastam assentos de mulheres que depois são ocupados por suplentes homens; por isso o nível mais alto pede que os suplentes mantenham o equilíbrio."
},
"facts": {
"counted": {
"union": [
{"in": "participants", "where": {"field": "women_seats", "is": "stated"}},
{
"in": "design",
"where": {
"allOf": [
{"field": "status", "equals": "concluded"},
{"field": "process.attendance.women", "is": "stated"}
]
}
}
]
},
"uncounted_participants": {
"in": "participants",
"where": {"not": {"field": "women_seats", "is": "written"}}
},
"table_territories": {
"union": [{"values": "participants", "of": "territory"}, {"values": "seated", "of": "territory"}]
},
"territories_needed": {"values": {"select": "$.jurisdiction"}, "of": "territory"},
"missing_territories": {"difference": ["territories_needed", "table_territories"]},
"unbalanced_alternates": {
"in": "participants",
"where": {
"allOf": [
{"field": "alternates", "moreThan": 0},
{"not": {"field": "alternates_follow_balance", "equals": true}}
]
}
}
},
"measures": {
"women": {
"label": {
"en": "share of the seats held by women",
"es": "proporción de asientos ocupados por mujeres",
"pt": "proporção de assentos ocupados por mulheres"
},
"ratio": {"sum": "women_seats", "of": "participants"},
"to": {"sum": "seats", "of": "participants"}
},
"women_present": {
"label": {
"en": "share of women among those who attended",
"es": "proporción de mujeres entre las personas asistentes",
"pt": "proporção de mulheres entre as pessoas presentes"
},
"ratio": {"sum": "women", "of": {"select": "$.process.attendance"}},
"to": {"sum": "persons", "of": {"select": "$.process.attendance"}}
},
"youth": {
"label": {"en": "seats of young people", "es": "asientos de jóvenes", "pt": "assentos de jovens"},
"sum": "youth_seats",
"of": "participants"
},
"territories": {
"label": {
"en": "territories that are at the table",
"es": "territorios presentes en la mesa",
"pt": "territórios presentes na mesa"
},
"share": {"member": "table_territories"},
"of": "territories_needed"
}
},
"advice": {
"en": "State who holds the seats, and bring the share of women (today {women}) to between 40 % and 60 %.",
"es": "Consigne quiénes ocupan los asientos y lleve la proporción de mujeres (hoy {women}) a un valor entre el 40 % y el 60 %.",
"pt": "Informe quem ocupa os assentos e leve a proporção de mulheres (hoje {women}) a um valor entre 40 % e 60 %."
},
"place": "$.participants",
"levels": [
{
"descriptor": {
"en": "The file does not say how many seats women hold.",
"es": "El archivo no dice cuántos asientos ocupan las mujeres.",
"pt": "O arquivo não diz quantos assentos as mulheres ocupam."
}
},
{
"descriptor": {
"en": "The number of seats held by women, or of women who attended, is stated.",
"es": "Se consigna el número de asientos de mujeres o de mujeres asistentes.",
"pt": "É informado o número de assentos de mulheres ou de mulheres presentes."
},
"when": {"count": "counted", "atLeast": 1},
"origin": "judgement",
"note": {
"en": "A concluded dialogue may give head counts under “process.attendance” instead of seats, here and at levels 2 and 3.",
"es": "Un diálogo concluido puede dar el conteo de personas en «process.attendance» en lugar de asientos, aquí y en los niveles 2 y 3.",
"pt": "Um diálogo concluído pode dar a contagem de pessoas em “process.attendance” em lugar de assentos, aqui e nos níveis 2 e 3."
},
"advice": {
"en": "Write how many seats women hold for each participant.",
"es": "Consigne cuántos asientos de cada participante ocupan mujeres.",
"pt": "Informe quantos assentos de cada participante são ocupados por mulheres."
}
},
{
"descriptor": {
"en": "Women hold between 30 % and 70 % of the seats.",
"es": "Las mujeres ocupan entre el 30 % y el 70 % de los asientos.",
"pt": "As mulheres ocupam entre 30 % e 70 % dos assentos."
},
"when": {
"anyOf": [
{"measure": "women", "atLeast": "30 %", "atMost": "70 %"},
{
"allOf": [
{"field": "$.status", "equals": "concluded"},
{"measure": "women_present", "atLeast": "30 %", "atMost": "70 %"}
]
}
]
},
"origin": "case",
"note": {
"en": "Yemen's national dialogue set a quota of 30 %; at Colombia's agrarian forum of 2012 a third of those present were women. Seats whose holder is not stated count in the denominator.",
"es": "El diálogo nacional de Yemen fijó una cuota del 30 %; en el foro agrario de Colombia de 2012 un tercio de las personas presentes eran mujeres. Los asientos sin dato cuentan en el denominador.",
"pt": "O diálogo nacional do Iêmen fixou uma cota de 30 %; no fórum agrário da Colômbia de 2012, um terço das pessoas presentes eram mulheres. Os assentos sem dado contam no denominador."
},
"advice": {
"en": "Bring the share of women (today {women}) to between 30 % and 70 %. Seats of women not stated for: {uncounted_participants|nobody}.",
"es": "Lleve la proporción de mujeres (hoy {women}) a un valor entre el 30 % y el 70 %. Sin dato de asientos de mujeres: {uncounted_participants|nadie}.",
"pt": "Leve a proporção de mulheres (hoje {women}) a um valor entre 30 % e 70 %. Sem dado de assentos de mulheres: {uncounted_participants|ninguém}."
}
},
{
"descriptor": {
"en": "Between 40 % and 60 %, and young people hold seats.",
"es": "Entre el 40 % y el 60 %, y hay asientos de jóvenes.",
"pt": "Entre 40 % e 60 %, e há assentos de jovens."
},
"when": {
"allOf": [
{
"anyOf": [
{"measure": "women", "atLeast": "40 %", "atMost": "60 %"},
{
"allOf": [
{"field": "$.status", "equals": "concluded"},
{"measure": "women_present", "atLeast": "40 %", "atMost": "60 %"}
]
}
]
},
{
"anyOf": [
{"measure": "youth", "moreThan": 0},
{
"allOf": [
{"field": "$.status", "equals": "concluded"},
{"field": "$.process.attendance.youth", "moreThan": 0}
]
}
]
}
]
},
"origin": "judgement",
"advice": {
"en": "Bring the share of women (today {women}) to between 40 % and 60 %, and reserve seats for young people (today {youth}).",
"es": "Lleve la proporción de mujeres (hoy {women}) a un valor entre el 40 % y el 60 % y reserve asientos para jóvenes (hoy {youth}).",
"pt": "Leve a proporção de mulheres (hoje {women}) a um valor entre 40 % e 60 % e reserve assentos para jovens (hoje {youth})."
}
},
{
"descriptor": {
"en": "As before; three quarters of the territories are present (where the policy is national), and alternates keep the balance.",
"es": "Lo anterior; están presentes tres cuartas partes de los territorios (si la política es nacional) y los suplentes mantienen el equilibrio.",
"pt": "O anterior; estão presentes três quartos dos territórios (se a política for nacional) e os suplentes mantêm o equilíbrio."
},
"when": {
"allOf": [
{
"anyOf": [
{"measure": "territories", "atLeast": "75 %"},
{"not": {"field": "$.jurisdiction.scope", "equals": "national"}}
]
},
{"count": "unbalanced_alternates", "equals": 0}
]
},
"origin": "judgement",
"note": {
"en": "The territories are those listed under “jurisdiction”, not those of the map, so that leaving one off the map gains nothing. Where there are no alternates, write 0.",
"es": "Los territorios son los que enumera «jurisdiction», no los del mapa, para que omitir uno en el mapa no dé ventaja. Si no hay suplentes, escriba 0.",
"pt": "Os territórios são os que “jurisdiction” lista, não os do mapa, para que omitir um no mapa não dê vantagem. Se não houver suplentes, escreva 0."
},
"advice": {
"en": "Where the policy is national, bring in three quarters of the territories (today {territories}; missing: {missing_territories|none}). Alternates who need not keep the balance: {unbalanced_alternates|none}.",
"es": "Si la política es nacional, incorpore a tres cuartas partes de los territorios (hoy {territories}; faltan: {missing_territories|ninguno}). Con suplentes que no están obligados al equilibrio: {unbalanced_alternates|nadie}.",
"pt": "Se a política for nacional, incorpore três quartos dos territórios (hoje {territories}; faltam: {missing_territories|nenhum}). Com suplentes que não são obrigados ao equilíbrio: {unbalanced_alternates|ninguém}."
}
}
]
},
{
"id": "L1-06",
"title": {
"en": "Critics, opponents and veto players at the table",
"es": "Críticos, opositores y actores con poder de veto en la mesa",
"pt": "Críticos, opositores e atores com poder de veto na mesa"
},
"question": {
"en": "Are those who disagree, and those who can block the result, inside?",
"es": "¿Están adentro quienes discrepan y quienes pueden bloquear el resultado?",
"pt": "Estão dentro os que discordam e os que podem bloquear o resultado?"
},
"why": {
"en": "Agreements among friends fall when those who can stop them were not asked. In the national dialogues that Inclusive Peace compared, the attitude of elites mattered more than any other factor.",
"es": "Los acuerdos entre amigos caen cuando no se consultó a quienes pueden frenarlos. En los diálogos nacionales que comparó Inclusive Peace, la actitud de las élites pesó más que cualquier otro factor.",
"pt": "Os acordos entre amigos caem quando não se consultou quem pode freá-los. Nos diálogos nacionais comparados pela Inclusive Peace, a atitude das elites pesou mais que qualquer outro fator."
},
"clauses": ["L1a", "L2f"],
"weight": 2,
"limits": {
"en": "Good faith is not visible in a file: a veto player may sit down in order to delay.",
"es": "La buena fe no se ve en un archivo: un actor con poder de veto puede sentarse para demorar.",
"pt": "A boa-fé não se vê em um arquivo: um ator com poder de veto pode se sentar para atrasar."
},
"watch": {
"en": "Leaving veto players off the map makes this look easier; check that every formal body is on it. Ask an outsider what each of them loses if the dialogue succeeds.",
"es": "Omitir del mapa a quienes tienen poder de veto lo hace parecer más fácil; verifique que toda instancia formal figure en él. Pregunte a alguien externo qué pierde cada uno si el diálogo tiene éxito.",
"pt": "Omitir do mapa quem tem poder de veto o faz parecer mais fácil; verifique que toda instância formal conste nele. Pergunte a alguém de fora o que cada um perde se o diálogo tiver êxito."
},
"facts": {
"contenders": {"union": ["veto_players", "critics"]},
"absent_contenders": {"difference": ["contenders", "seated_stakeholders"]},
"engagement_plans": {
"in": "risks",
"where": {
"allOf": [
{"field": "category", "in": ["boycott", "spoiler"]},
{"field": "mitigation", "is": "written"}
]
}
},
"planned_for": {
"in": "stakeholders",
"referring": "actor_id",
"to": {"follow": "engagement_plans", "by": "actor_ids"}
},
"unplanned_absences": {"difference": ["absent_contenders", "planned_for"]},
"veto_participants": {
"in": "participants",
"referring": "actor_id",
"to": {"follow": "veto_players", "by": "actor_id"}
},
"contender_participants": {
"in": "participants",
"referring": "actor_id",
"to": {"follow": "contenders", "by": "actor_id"}
},
"unmapped_bodies": {"difference": ["body_actors", {"follow": "stakeholders", "by": "actor_id"}]}
},
"measures": {
"veto": {
"label": {
"en": "veto players engaged",
"es": "actores con poder de veto involucrados",
"pt": "atores com poder de veto envolvidos"
},
"share": {
"anyOf": [
{"member": "seated_stakeholders"},
{"allOf": [{"field": "handling", "equals": "invited_declined"}, {"member": "planned_for"}]}
]
},
"of": "veto_players"
},
"critical": {
"label": {
"en": "critics and opponents at the table",
"es": "críticos y opositores en la mesa",
"pt": "críticos e opositores na mesa"
},
"share": {"member": "seated_stakeholders"},
"of": "critics"
}
},
"evidence": {"of": {"union": ["contenders", "contender_participants"]}, "atLevel3": "documented"},
"advice": {
"en": "Engage those who can block the result or oppose it and are not at the table: {absent_contenders|nobody}.",
"es": "Involucre a quienes pueden bloquear el resultado u oponerse y no están en la mesa: {absent_contenders|nadie}.",
"pt": "Envolva quem pode bloquear o resultado ou se opor e não está na mesa: {absent_contenders|ninguém}."
},
"place": "$.stakeholder_map.entries",
"levels": [
{
"descriptor": {
"en": "No critic, opponent or veto player is identified, or none takes part.",
"es": "No se identifica a ningún crítico, opositor o actor con poder de veto, o ninguno participa.",
"pt": "Nenhum crítico, opositor ou ator com poder de veto é identificado, ou nenhum participa."
}
},
{
"descriptor": {
"en": "At least one of them takes part.",
"es": "Participa al menos uno de ellos.",
"pt": "Ao menos um deles participa."
},
"when": {"count": {"intersection": ["contenders", "seated_stakeholders"]}, "atLeast": 1},
"origin": "judgement",
"advice": {
"en": "Mark critics and veto players in the map, and bring at least one of them in. Not at the table: {absent_contenders|nobody}.",
"es": "Señale en el mapa a los críticos y a quienes tienen poder de veto, e incorpore al menos a uno. Fuera de la mesa: {absent_contenders|nadie}.",
"pt": "Indique no mapa os críticos e quem tem poder de veto, e incorpore ao menos um. Fora da mesa: {absent_contenders|ninguém}."
}
},
{
"descriptor": {
"en": "At least half of the veto players are engaged and a quarter of the critics take part.",
"es": "Está involucrada al menos la mitad de quienes tienen poder de veto y participa una cuarta parte de los críticos.",
"pt": "Está envolvida ao menos metade de quem tem poder de veto e participa um quarto dos críticos."
},
"when": {
"allOf": [{"measure": "veto", "atLeast": "50 %"}, {"measure": "critical", "atLeast": "25 %"}]
},
"origin": "judgement",
"note": {
"en": "A veto player who declined counts as engaged when a risk of boycott or spoiling names it and says how it is dealt with.",
"es": "Quien tiene poder de veto y declinó cuenta como involucrado si un riesgo de boicot o saboteo lo nombra y dice cómo se lo aborda.",
"pt": "Quem tem poder de veto e recusou conta como envolvido se um risco de boicote ou sabotagem o cita e diz como isso é enfrentado."
},
"advice": {
"en": "Engage half of the veto players (today {veto}) and seat a quarter of the critics (today {critical}). Not at the table: {absent_contenders|nobody}.",
"es": "Involucre a la mitad de quienes tienen poder de veto (hoy {veto}) y dé asiento a una cuarta parte de los críticos (hoy {critical}). Fuera de la mesa: {absent_contenders|nadie}.",
"pt": "Envolva metade de quem tem poder de veto (hoje {veto}) e dê assento a um quarto dos críticos (hoje {critical}). Fora da mesa: {absent_contenders|ninguém}."
}
},
{
"descriptor": {
"en": "At least 80 % of the veto players are engaged and half of the critics take part.",
"es": "Está involucrado al menos el 80 % de quienes tienen poder de veto y participa la mitad de los críticos.",
"pt": "Estão envolvidos ao menos 80 % de quem tem poder de veto e participa metade dos críticos."
},
"when": {
"allOf": [{"measure": "veto", "atLeast": "80 %"}, {"measure": "critical", "atLeast": "50 %"}]
},
"origin": "judgement",
"advice": {
"en": "Engage 80 % of the veto players (today {veto}), seat half of the critics (today {critical}) and attach a document. Not at the table: {absent_contenders|nobody}. Formal bodies that the map leaves out: {unmapped_bodies|none}.",
"es": "Involucre al 80 % de quienes tienen poder de veto (hoy {veto}), dé asiento a la mitad de los críticos (hoy {critical}) y adjunte un documento. Fuera de la mesa: {absent_contenders|nadie}. Instancias formales que el mapa omite: {unmapped_bodies|ninguna}.",
"pt": "Envolva 80 % de quem tem poder de veto (hoje {veto}), dê assento à metade dos críticos (hoje {critical}) e anexe um documento. Fora da mesa: {absent_contenders|ninguém}. Instâncias formais que o mapa omite: {unmapped_bodies|nenhuma}."
}
},
{
"descriptor": {
"en": "Every veto player is engaged with a documented acceptance of the invitation, 60 % of the critics take part, and for each one absent there is a plan.",
"es": "Todo actor con poder de veto está involucrado, con un documento de su aceptación; participa el 60 % de los críticos y hay un plan para cada ausente.",
"pt": "Todo ator com poder de veto está envolvido, com um documento da sua aceitação; participam 60 % dos críticos e há um plano para cada ausente."
},
"when": {
"allOf": [
{"measure": "veto", "atLeast": "100 %"},
{"measure": "critical", "atLeast": "60 %"},
{"count": "unplanned_absences", "equals": 0},
{"evidenced": "veto_participants", "by": "documented"}
]
},
"origin": "judgement",
"note": {
"en": "Asks for a document of each veto player's acceptance instead of third-party evidence.",
"es": "Pide un documento de aceptación de cada actor con poder de veto en lugar de evidencia de terceros.",
"pt": "Pede um documento de aceitação de cada ator com poder de veto em lugar de evidência de terceiros."
},
"advice": {
"en": "Engage every veto player (today {veto}) with a document of its acceptance, and seat 60 % of the critics (today {critical}). Absent without a mitigation under “risks” (boycott or spoiler): {unplanned_absences|nobody}.",
"es": "Involucre a todos los que tienen poder de veto (hoy {veto}), con un documento de su aceptación, y dé asiento al 60 % de los críticos (hoy {critical}). Ausentes sin mitigación en «risks» (boicot o saboteo): {unplanned_absences|nadie}.",
"pt": "Envolva todos os que têm poder de veto (hoje {veto}), com um documento da sua aceitação, e dê assento a 60 % dos críticos (hoje {critical}). Ausentes sem mitigação em “risks” (boicote ou sabotagem): {unplanned_absences|ninguém}."
}
}
]
},
{
"id": "L1-07",
"title": {
"en": "Legitimacy of promoters in the eyes of participants",
"es": "Legitimidad de los promotores ante los participantes",
"pt": "Legitimidade dos promotores perante os participantes"
},
"question": {
"en": "Whose acceptance of the conveners is on record, across families and positions?",
"es": "¿De quiénes consta que aceptan a los convocantes, en todas las familias y posiciones?",
"pt": "De quem consta que aceita os convocantes, em todas as famílias e posições?"
},
"why": {
"en": "Lesson 1 puts legitimacy in the eyes of those taking part. What the conveners say of themselves cannot establish it.",
"es": "La lección 1 sitúa la legitimidad en la mirada de quienes participan. Lo que los convocantes digan de sí mismos no la establece.",
"pt": "A lição 1 situa a legitimidade no olhar de quem participa. O que os convocantes dizem de si mesmos não a estabelece."
},
"clauses": ["L1b"],
"weight": 2,
"gate": true,
"limits": {
"en": "The file shows whose acceptance is recorded, not whether it is sincere or on which conditions.",
"es": "El archivo muestra de quién consta la aceptación, no si es sincera ni bajo qué condiciones.",
"pt": "O arquivo mostra de quem consta a aceitação, não se ela é sincera nem em que condições."
},
"watch": {
"en": "Acceptance can be written down without asking. Read it with the flag on acceptance without asking, and ask: do you accept this convener, and under what condition?",
"es": "La aceptación puede anotarse sin preguntar. Léase con la alerta de aceptación sin consulta y pregunte: ¿acepta a este convocante y bajo qué condición?",
"pt": "A aceitação pode ser anotada sem perguntar. Leia com o alerta de aceitação sem consulta e pergunte: você aceita este convocante, e sob que condição?"
},
"facts": {
"acceptors": {"intersection": [{"follow": "conveners", "by": "accepted_by"}, "guests"]},
"accepting_families": {"values": "acceptors", "of": "sector", "table": "family"},
"silent_families": {"difference": ["guest_families", "accepting_families"]},
"accepted_conveners": {"in": "conveners", "referring": "accepted_by", "to": "acceptors"},
"baseless": {"in": "conveners", "where": {"not": {"field": "legitimacy_basis", "is": "stated"}}},
"unanswered": {
"in": "conveners",
"where": {
"allOf": [
{"count": {"follow": "@", "by": "contested_by"}, "atLeast": 1},
{"not": {"field": "response_to_contest", "is": "written"}}
]
}
},
"convinced_positions": {
"in": "positions",
"referring": "held_by",
"to": {"union": ["acceptors", "convener_actors"]}
},
"unconvinced_positions": {"difference": ["positions", "convinced_positions"]},
"attestors": {
"intersection": [
"seated",
{
"follow": {
"in": "attestations",
"where": {
"allOf": [
{"field": "criterion_id", "equals": "L1-07"},
{"field": "capacity", "equals": "participant"},
{"field": "agrees", "equals": true}
]
}
},
"by": "attested_by"
}
]
},
"attesting_positions": {"in": "positions", "referring": "held_by", "to": "attestors"}
},
"measures": {
"acceptance": {
"label": {
"en": "families, other than those of the conveners alone, with somebody who accepts",
"es": "familias, sin las que solo convocan, con alguien que acepta",
"pt": "famílias, sem as que só convocam, com alguém que aceita"
},
"share": {"member": "accepting_families"},
"of": "guest_families"
},
"position_acceptance": {
"label": {
"en": "positions with a holder who accepts",
"es": "posiciones con alguien que acepta",
"pt": "posições com alguém que aceita"
},
"share": {"member": "convinced_positions"},
"of": "positions"
},
"answered": {
"label": {
"en": "conveners whom nobody contests, or who answered it",
"es": "convocantes a quienes nadie objeta, o que respondieron",
"pt": "convocantes a quem ninguém objeta, ou que responderam"
},
"share": {"not": {"member": "unanswered"}},
"of": "conveners"
}
},
"attestation": {
"fromLevel": 3,
"by": ["participant"],
"question": {
"en": "Do you accept those who convene this dialogue? Under what condition?",
"es": "¿Acepta a quienes convocan este diálogo? ¿Bajo qué condición?",
"pt": "Você aceita quem convoca este diálogo? Sob que condição?"
}
},
"advice": {
"en": "Record who accepts the conveners. Families without anybody who does: {silent_families|none}.",
"es": "Registre quién acepta a los convocantes. Familias en las que no consta nadie: {silent_families|ninguna}.",
"pt": "Registre quem aceita os convocantes. Famílias em que não consta ninguém: {silent_families|nenhuma}."
},
"place": "$.conveners",
"levels": [
{
"descriptor": {
"en": "There is no convener, or nobody's acceptance is recorded.",
"es": "No hay convocante o no consta la aceptación de nadie.",
"pt": "Não há convocante ou não consta a aceitação de ninguém."
}
},
{
"descriptor": {
"en": "Each convener states what its legitimacy rests on, and at least one participant accepts.",
"es": "Cada convocante indica en qué se basa su legitimidad y al menos un participante lo acepta.",
"pt": "Cada convocante indica em que se baseia a sua legitimidade e ao menos um participante o aceita."
},
"when": {"allOf": [{"count": "acceptors", "atLeast": 1}, {"count": "baseless", "equals": 0}]},
"origin": "judgement",
"note": {
"en": "A stated basis without any recorded acceptance stays at level 0.",
"es": "Una base declarada sin ninguna aceptación registrada queda en el nivel 0.",
"pt": "Uma base declarada sem nenhuma aceitação registrada fica no nível 0."
},
"advice": {
"en": "Record under “accepted_by” who accepts the conveners, and state what the legitimacy of each rests on. Not stated for: {baseless|nobody}.",
"es": "Registre en «accepted_by» quién acepta a los convocantes e indique en qué se basa la legitimidad de cada uno. Sin indicar: {baseless|nadie}.",
"pt": "Registre em “accepted_by” quem aceita os convocantes e indique em que se baseia a legitimidade de cada um. Sem indicar: {baseless|ninguém}."
}
},
{
"descriptor": {
"en": "At least half of the other families accept, and no objection is left without an answer.",
"es": "Acepta al menos la mitad de las demás familias y ninguna objeción queda sin respuesta.",
"pt": "Aceita ao menos metade das demais famílias e nenhuma objeção fica sem resposta."
},
"when": {
"allOf": [{"measure": "acceptance", "atLeast": "50 %"}, {"measure": "answered", "atLeast": "100 %"}]
},
"origin": "judgement",
"note": {
"en": "Counted over the families of participants who do not convene, since conveners accept themselves. Say “none” under “contested_by” where nobody objects.",
"es": "Se cuenta sobre las familias de participantes que no convocan, pues los convocantes se aceptan a sí mismos. Si nadie objeta, escriba «none» en «contested_by».",
"pt": "Conta-se sobre as famílias de participantes que não convocam, pois os convocantes aceitam a si mesmos. Se ninguém objeta, escreva “none” em “contested_by”."
},
"advice": {
"en": "Record acceptance by half of the families (today {acceptance}; silent: {silent_families|none}). Objections unanswered or not stated for: {unanswered|nobody}; where nobody objects, write “none” under “contested_by”.",
"es": "Registre la aceptación de la mitad de las familias (hoy {acceptance}; sin pronunciarse: {silent_families|ninguna}). Objeciones sin respuesta o sin consignar: {unanswered|ninguna}; si nadie objeta, escriba «none» en «contested_by».",
"pt": "Registre a aceitação de metade das famílias (hoje {acceptance}; sem se pronunciar: {silent_families|nenhuma}). Objeções sem resposta ou não informadas: {unanswered|nenhuma}; se ninguém objeta, escreva “none” em “contested_by”."
}
},
{
"descriptor": {
"en": "At least three quarters of the families and a holder of every position accept, with documents.",
"es": "Aceptan, con documentos, al menos tres cuartas partes de las familias y alguien de cada posición.",
"pt": "Aceitam, com documentos, ao menos três quartos das famílias e alguém de cada posição."
},
"when": {
"allOf": [
{"measure": "acceptance", "atLeast": "75 %"},
{"measure": "position_acceptance", "atLeast": "100 %"},
{"evidenced": "accepted_conveners", "by": "documented"}
]
},
"origin": "judgement",
"note": {
"en": "A position that a convener holds counts as accepting.",
"es": "La posición que sostiene un convocante cuenta como aceptación.",
"pt": "A posição que um convocante sustenta conta como aceitação."
},
"advice": {
"en": "Record and document acceptance by three quarters of the families (today {acceptance}; silent: {silent_families|none}) and by a holder of every position (today {position_acceptance}; missing: {unconvinced_positions|none}), or add a co-convener trusted there; then ask participants to attest it.",
"es": "Registre y documente la aceptación de tres cuartas partes de las familias (hoy {acceptance}; sin pronunciarse: {silent_families|ninguna}) y de alguien de cada posición (hoy {position_acceptance}; faltan: {unconvinced_positions|ninguna}), o sume un co-convocante confiable para ellas; luego pida la constancia de participantes.",
"pt": "Registre e documente a aceitação de três quartos das famílias (hoje {acceptance}; sem se pronunciar: {silent_families|nenhuma}) e de alguém de cada posição (hoje {position_acceptance}; faltam: {unconvinced_positions|nenhuma}), ou some um coconvocante em que elas confiem; depois peça a atestação de participantes."
}
},
{
"descriptor": {
"en": "All families accept, a third party shows it, and participants of at least two positions attest it.",
"es": "Aceptan todas las familias, un tercero lo muestra y lo atestiguan participantes de al menos dos posiciones.",
"pt": "Todas as famílias aceitam, um terceiro o mostra e participantes de ao menos duas posições o atestam."
},
"when": {
"allOf": [
{"measure": "acceptance", "atLeast": "100 %"},
{"evidenced": "accepted_conveners", "by": "third_party", "atLeast": 1},
{"attested": {"count": "attesting_positions", "atLeast": 2}}
]
},
"origin": "judgement",
"advice": {
"en": "Record acceptance by all families (today {acceptance}; silent: {silent_families|none}), add a survey or consultation report by a third party, and ask participants of two positions to attest it (positions so far: {attesting_positions|none}).",
"es": "Registre la aceptación de todas las familias (hoy {acceptance}; sin pronunciarse: {silent_families|ninguna}), sume una encuesta o un informe de consulta de un tercero y pida la constancia de participantes de dos posiciones (hasta ahora: {attesting_positions|ninguna}).",
"pt": "Registre a aceitação de todas as famílias (hoje {acceptance}; sem se pronunciar: {silent_families|nenhuma}), some uma pesquisa ou um relatório de consulta de um terceiro e peça a atestação de participantes de duas posições (até agora: {attesting_positions|nenhuma})."
}
}
]
},
{
"id": "L1-08",
"title": {
"en": "Plural promotion and mandate",
"es": "Promoción plural y mandato",
"pt": "Promoção plural e mandato"
},
"question": {
"en": "Do several sectors promote the dialogue, and does somebody other than themselves mandate it?",
"es": "¿Promueven el diálogo varios sectores y les dio el mandato alguien más que ellos mismos?",
"pt": "Vários setores promovem o diálogo, e o mandato foi dado por alguém além deles mesmos?"
},
"why": {
"en": "Lesson 1 can be read as asking that the promoting group itself be plural. A written mandate says what the dialogue is for and protects it when governments change.",
"es": "La lección 1 admite leerse como exigencia de que el propio grupo promotor sea plural. Un mandato escrito dice para qué es el diálogo y lo protege cuando cambian los gobiernos.",
"pt": "A lição 1 pode ser lida como exigência de que o próprio grupo promotor seja plural. Um mandato escrito diz para que serve o diálogo e o protege quando mudam os governos."
},
"clauses": ["L1a", "L1b"],
"weight": 1,
"limits": {
"en": "Whether the promoters act together or only lend their names is not visible here.",
"es": "Aquí no se ve si los promotores actúan juntos o solo prestan su nombre.",
"pt": "Aqui não se vê se os promotores agem juntos ou apenas emprestam o nome."
},
"watch": {
"en": "Sponsors can be listed as conveners to add families. Read it with L1-07.",
"es": "Se puede sumar auspiciantes como convocantes para agregar familias. Léase con L1-07.",
"pt": "Patrocinadores podem ser somados como convocantes para acrescentar famílias. Leia com L1-07."
},
"facts": {
"mandated": {
"in": "conveners",
"where": {
"field": "mandate.type",
"in": ["law", "decree", "resolution", "agreement_of_parties", "invitation"]
}
},
"mandates": {"in": "mandated", "select": "$.mandate"}
},
"measures": {
"families": {
"label": {
"en": "families among the conveners",
"es": "familias entre los convocantes",
"pt": "famílias entre os convocantes"
},
"count": "convener_families"
}
},
"evidence": {"of": "mandates", "atLevel4": "third_party"},
"advice": {
"en": "Convene jointly with another family, and put the mandate in writing.",
"es": "Convoque junto con otra familia y formalice el mandato por escrito.",
"pt": "Convoque junto com outra família e formalize o mandato por escrito."
},
"place": "$.conveners",
"levels": [
{
"descriptor": {
"en": "Nobody convenes, or the file does not say who.",
"es": "Nadie convoca o el archivo no dice quién.",
"pt": "Ninguém convoca ou o arquivo não diz quem."
}
},
{
"descriptor": {
"en": "At least one convener is named with its role.",
"es": "Se nombra al menos un convocante con su papel.",
"pt": "É indicado ao menos um convocante com o seu papel."
},
"when": {"count": {"in": "conveners", "where": {"field": "role", "is": "stated"}}, "atLeast": 1},
"origin": "judgement",
"advice": {
"en": "Name at least one convener and its role.",
"es": "Nombre al menos un convocante y su papel.",
"pt": "Indique ao menos um convocante e o seu papel."
}
},
{
"descriptor": {
"en": "At least one convener states the type of its mandate.",
"es": "Al menos un convocante indica el tipo de su mandato.",
"pt": "Ao menos um convocante indica o tipo do seu mandato."
},
"when": {
"count": {
"in": "conveners",
"where": {
"field": "mandate.type",
"in": ["law", "decree", "resolution", "agreement_of_parties", "invitation", "self_mandate"]
}
},
"atLeast": 1
},
"origin": "judgement",
"advice": {
"en": "State the mandate of the conveners under “mandate.type”.",
"es": "Indique el mandato de los convocantes en «mandate.type».",
"pt": "Indique o mandato dos convocantes em “mandate.type”."
}
},
{
"descriptor": {
"en": "Two families convene with a mandate that others gave, or one convener has a law or an agreement of the parties; the mandate is documented.",
"es": "Convocan dos familias con un mandato dado por otros, o un convocante cuenta con una ley o un acuerdo de las partes; el mandato está documentado.",
"pt": "Convocam duas famílias com um mandato dado por outros, ou um convocante conta com uma lei ou um acordo das partes; o mandato está documentado."
},
"when": {
"allOf": [
{
"anyOf": [
{"allOf": [{"measure": "families", "atLeast": 2}, {"count": "mandated", "atLeast": 1}]},
{
"count": {
"in": "mandated",
"where": {"field": "mandate.type", "in": ["law", "agreement_of_parties"]}
},
"atLeast": 1
}
]
},
{"evidenced": "mandates", "by": "documented", "atLeast": 1}
]
},
"origin": "judgement",
"note": {
"en": "From this level on a mandate given to oneself does not count.",
"es": "Desde este nivel no cuenta el mandato que uno se da a sí mismo.",
"pt": "A partir deste nível não conta o mandato que alguém dá a si mesmo."
},
"advice": {
"en": "Have two families among the conveners (today {families}) and a mandate given by others, or a law or an agreement of the parties for one of them; attach the document.",
"es": "Sume dos familias entre los convocantes (hoy {families}) y un mandato dado por otros, o bien una ley o un acuerdo de las partes para uno de ellos; adjunte el documento.",
"pt": "Some duas famílias entre os convocantes (hoje {families}) e um mandato dado por outros, ou então uma lei ou um acordo das partes para um deles; anexe o documento."
}
},
{
"descriptor": {
"en": "At least three families convene, by agreement of the parties, law or resolution, published before the launch.",
"es": "Convocan al menos tres familias, por acuerdo de las partes, ley o resolución, publicada antes del inicio.",
"pt": "Convocam ao menos três famílias, por acordo das partes, lei ou resolução, publicada antes do início."
},
"when": {
"allOf": [
{"measure": "families", "atLeast": 3},
{
"count": {
"in": "mandated",
"where": {
"allOf": [
{"field": "mandate.type", "in": ["agreement_of_parties", "law", "resolution"]},
{"field": "mandate.published_before_launch", "equals": true}
]
}
},
"atLeast": 1
}
]
},
"origin": "judgement",
"advice": {
"en": "Have three families among the conveners (today {families}), publish the agreement, law or resolution before the launch, and show it with evidence of a third party.",
"es": "Sume tres familias entre los convocantes (hoy {families}), publique el acuerdo, la ley o la resolución antes del inicio y respáldelo con evidencia de un tercero.",
"pt": "Some três famílias entre os convocantes (hoje {families}), publique o acordo, a lei ou a resolução antes do início e sustente-o com evidência de um terceiro."
}
}
]
},
{
"id": "L1-09",
"title": {
"en": "Joint ownership of the design",
"es": "Apropiación compartida del diseño",
"pt": "Apropriação compartilhada do desenho"
},
"question": {
"en": "Did the participants shape the agenda and the rules, or were they handed them?",
"es": "¿Dieron forma los participantes a la agenda y a las reglas, o las recibieron hechas?",
"pt": "Os participantes deram forma à pauta e às regras, ou as receberam prontas?"
},
"why": {
"en": "People defend what they helped to design. Whoever fixes guests, agenda and rules alone keeps power over the outcome, and others notice.",
"es": "La gente defiende lo que ayudó a diseñar. Quien fija por sí solo invitados, agenda y reglas conserva el poder sobre el resultado, y los demás lo notan.",
"pt": "As pessoas defendem o que ajudaram a desenhar. Quem fixa sozinho convidados, pauta e regras conserva o poder sobre o resultado, e os demais percebem."
},
"clauses": ["L1b", "L1c"],
"weight": 1,
"limits": {
"en": "Being listed in the design stage does not show that a contribution changed anything.",
"es": "Figurar en la etapa de diseño no prueba que un aporte haya cambiado algo.",
"pt": "Constar na etapa de desenho não prova que uma contribuição tenha mudado algo."
},
"watch": {
"en": "A single meeting can be recorded as participation in design. Look for items that others proposed.",
"es": "Una sola reunión puede registrarse como participación en el diseño. Busque los puntos propuestos por otros.",
"pt": "Uma única reunião pode ser registrada como participação no desenho. Procure os itens propostos por outros."
},
"facts": {
"designers": {"select": "$.process.design_participation[*]"},
"design_families": {
"values": {"intersection": ["guests", {"follow": "designers", "by": "actor_id"}]},
"of": "sector",
"table": "family"
},
"absent_designers": {"difference": ["guest_families", "design_families"]}
},
"measures": {
"designing": {
"label": {
"en": "families, other than those of the conveners alone, that took part in the design",
"es": "familias, sin las que solo convocan, que participaron en el diseño",
"pt": "famílias, sem as que só convocam, que participaram do desenho"
},
"share": {"member": "design_families"},
"of": "guest_families"
},
"items": {
"label": {
"en": "agenda items proposed by actors other than the conveners",
"es": "puntos de agenda propuestos por actores que no convocan",
"pt": "itens da pauta propostos por atores que não convocam"
},
"share": {
"count": {"difference": [{"follow": "@", "by": "proposed_by"}, "convener_actors"]},
"atLeast": 1
},
"of": "agenda_items"
},
"adoption": {
"label": {
"en": "participants who adopted the ground rules",
"es": "participantes que adoptaron las reglas del diálogo",
"pt": "participantes que adotaram as regras do diálogo"
},
"share": {"member": "rule_adopters"},
"of": "seated"
}
},
"evidence": {
"of": {"union": ["designers", "design_phases", "exploration_phases", "ground_rules"]},
"atLevel3": "documented"
},
"advice": {
"en": "Open the design stage before the agenda is fixed. Families that took no part: {absent_designers|none}.",
"es": "Abra la etapa de diseño antes de fijar la agenda. Familias que no participaron: {absent_designers|ninguna}.",
"pt": "Abra a etapa de desenho antes de fixar a pauta. Famílias que não participaram: {absent_designers|nenhuma}."
},
"place": "$.process.design_participation",
"levels": [
{
"descriptor": {
"en": "The conveners designed the dialogue without asking, or the file does not say.",
"es": "Los convocantes diseñaron el diálogo sin consultar, o el archivo no lo dice.",
"pt": "Os convocantes desenharam o diálogo sem consultar, ou o arquivo não diz."
}
},
{
"descriptor": {
"en": "An exploration phase with bilateral interviews or pre-dialogues by sector is foreseen.",
"es": "Hay una fase de exploración con entrevistas bilaterales o prediálogos por sector.",
"pt": "Há uma fase de exploração com entrevistas bilaterais ou pré-diálogos por setor."
},
"when": {
"count": {
"in": "exploration_phases",
"where": {
"field": "methods",
"includesAny": ["bilateral_interviews", "pre_dialogue_by_sector"]
}
},
"atLeast": 1
},
"origin": "framework",
"note": {
"en": "Exploration is the first stage in the practical guide to democratic dialogue of OAS and UNDP.",
"es": "La exploración es la primera etapa en la guía práctica de diálogo democrático de la OEA y el PNUD.",
"pt": "A exploração é a primeira etapa no guia prático de diálogo democrático da OEA e do PNUD."
},
"advice": {
"en": "Add an exploration phase with bilateral interviews or pre-dialogues by sector.",
"es": "Agregue una fase de exploración con entrevistas bilaterales o prediálogos por sector.",
"pt": "Acrescente uma fase de exploração com entrevistas bilaterais ou pré-diálogos por setor."
}
},
{
"descriptor": {
"en": "At least 40 % of the other families took part in exploration or design.",
"es": "Participó en la exploración o el diseño al menos el 40 % de las demás familias.",
"pt": "Participaram da exploração ou do desenho ao menos 40 % das demais famílias."
},
"when": {"measure": "designing", "atLeast": "40 %"},
"origin": "judgement",
"note": {
"en": "Counted over the families of participants who do not convene, since the conveners design anyway.",
"es": "Se cuenta sobre las familias de participantes que no convocan, ya que los convocantes diseñan de todos modos.",
"pt": "Conta-se sobre as famílias de participantes que não convocam, já que os convocantes desenham de qualquer modo."
},
"advice": {
"en": "Involve 40 % of the families in exploration or design (today {designing}). No part so far: {absent_designers|none}.",
"es": "Involucre al 40 % de las familias en la exploración o el diseño (hoy {designing}). Aún no participaron: {absent_designers|ninguna}.",
"pt": "Envolva 40 % das famílias na exploração ou no desenho (hoje {designing}). Ainda não participaram: {absent_designers|nenhuma}."
}
},
{
"descriptor": {
"en": "At least 60 %, three in ten agenda items come from actors other than the conveners, and 60 % of the participants adopted the ground rules.",
"es": "Al menos el 60 %, tres de cada diez puntos de agenda provienen de actores que no convocan y el 60 % de los participantes adoptó las reglas del diálogo.",
"pt": "Ao menos 60 %, três de cada dez itens da pauta vêm de atores que não convocam e 60 % dos participantes adotaram as regras do diálogo."
},
"when": {
"allOf": [
{"measure": "designing", "atLeast": "60 %"},
{"measure": "items", "atLeast": "30 %"},
{"measure": "adoption", "atLeast": "60 %"}
]
},
"origin": "judgement",
"advice": {
"en": "Involve 60 % of the families in the design (today {designing}; no part so far: {absent_designers|none}), take three in ten items from others (today {items}), have the ground rules adopted by 60 % of the participants (today {adoption}), and attach a document.",
"es": "Involucre al 60 % de las familias en el diseño (hoy {designing}; aún no participaron: {absent_designers|ninguna}), tome tres de cada diez puntos de otros (hoy {items}), logre que adopte las reglas el 60 % de los participantes (hoy {adoption}) y adjunte un documento.",
"pt": "Envolva 60 % das famílias no desenho (hoje {designing}; ainda não participaram: {absent_designers|nenhuma}), tome três de cada dez itens de outros (hoje {items}), consiga que 60 % dos participantes adotem as regras (hoje {adoption}) e anexe um documento."
}
},
{
"descriptor": {
"en": "At least 80 %, participants may amend the agenda, and minutes of the design work exist.",
"es": "Al menos el 80 %, los participantes pueden modificar la agenda y existen actas del trabajo de diseño.",
"pt": "Ao menos 80 %, os participantes podem modificar a pauta e existem atas do trabalho de desenho."
},
"when": {
"allOf": [
{"measure": "designing", "atLeast": "80 %"},
{"field": "$.process.ground_rules.items", "includesAny": ["right_to_amend_agenda"]},
{
"evidenced": {"union": ["designers", "design_phases", "exploration_phases"]},
"by": "documented",
"atLeast": 1
}
]
},
"origin": "judgement",
"note": {
"en": "Asks for minutes instead of third-party evidence.",
"es": "Pide actas en lugar de evidencia de terceros.",
"pt": "Pede atas em lugar de evidência de terceiros."
},
"advice": {
"en": "Involve 80 % of the families in the design (today {designing}; no part so far: {absent_designers|none}), give participants the right to amend the agenda, and attach minutes of the design meetings.",
"es": "Involucre al 80 % de las familias en el diseño (hoy {designing}; aún no participaron: {absent_designers|ninguna}), otorgue a los participantes el derecho a modificar la agenda y adjunte actas de las reuniones de diseño.",
"pt": "Envolva 80 % das famílias no desenho (hoje {designing}; ainda não participaram: {absent_designers|nenhuma}), dê aos participantes o direito de modificar a pauta e anexe atas das reuniões de desenho."
}
}
]
},
{
"id": "L1-10",
"title": {
"en": "Conditions for open communication",
"es": "Condiciones de comunicación abierta",
"pt": "Condições de comunicação aberta"
},
"question": {
"en": "Do the rules let people speak freely and safely, and with the same chances?",
"es": "¿Permiten las reglas hablar con libertad, con seguridad y en igualdad de condiciones?",
"pt": "As regras permitem falar com liberdade, com segurança e em igualdade de condições?"
},
"why": {
"en": "Lesson 1 expects legitimacy to create an open and collaborative climate. A design cannot produce the climate, but it can protect it.",
"es": "La lección 1 espera que la legitimidad genere un clima abierto y de colaboración. Un diseño no puede producir ese clima, pero sí protegerlo.",
"pt": "A lição 1 espera que a legitimidade gere um clima aberto e de colaboração. Um desenho não pode produzir esse clima, mas pode protegê-lo."
},
"clauses": ["L1c"],
"weight": 2,
"limits": {
"en": "The climate itself only shows during the sessions; here only its safeguards are checked.",
"es": "El clima mismo solo se ve en las sesiones; aquí se revisan únicamente sus resguardos.",
"pt": "O próprio clima só se vê nas sessões; aqui são verificadas apenas as suas salvaguardas."
},
"watch": {
"en": "A long list of rules that nobody adopted protects nobody. The higher levels ask who adopted them and who receives complaints.",
"es": "Una larga lista de reglas que nadie adoptó no protege a nadie. Los niveles altos preguntan quién las adoptó y quién recibe las quejas.",
"pt": "Uma longa lista de regras que ninguém adotou não protege ninguém. Os níveis altos perguntam quem as adotou e quem recebe as queixas."
},
"facts": {
"needed_safeguards": {
"in": {
"list": [
"respect", "speaking_time", "attribution", "media", "dissent", "safety", "complaints",
"interpretation", "materials", "facilitator"
],
"table": "open_communication"
},
"where": {
"anyOf": [
{"not": {"member": {"list": ["interpretation"]}}},
{"count": "languages", "moreThan": 1}
]
}
},
"safeguards_in_place": {
"union": [
{"values": "ground_rules", "of": "items", "table": "open_communication"},
{
"in": {"list": ["media"], "table": "open_communication"},
"where": {"field": "$.communication.media_protocol", "equals": true}
},
{
"in": {"list": ["dissent"], "table": "open_communication"},
"where": {"field": "$.decision_rules.dissent_recording", "in": ["named", "unnamed"]}
},
{
"in": {"list": ["complaints"], "table": "open_communication"},
"where": {"field": "$.process.complaints.exists", "equals": true}
},
{
"in": {"list": ["interpretation"], "table": "open_communication"},
"where": {"field": "$.resources.participation_support", "includesAny": ["interpretation"]}
},
{
"in": {"list": ["materials"], "table": "open_communication"},
"where": {"field": "$.process.materials_shared_before_days", "atLeast": 7}
},
{
"in": {"list": ["facilitator"], "table": "open_communication"},
"where": {"field": "$.process.facilitated", "equals": true}
}
]
},
"missing_safeguards": {"difference": ["needed_safeguards", "safeguards_in_place"]}
},
"measures": {
"safeguards": {
"label": {
"en": "safeguards of open communication in place",
"es": "resguardos de la comunicación abierta previstos",
"pt": "salvaguardas da comunicação aberta previstas"
},
"share": {"member": "safeguards_in_place"},
"of": "needed_safeguards"
},
"adoption": {
"label": {
"en": "participants who adopted the ground rules",
"es": "participantes que adoptaron las reglas del diálogo",
"pt": "participantes que adotaram as regras do diálogo"
},
"share": {"member": "rule_adopters"},
"of": "seated"
}
},
"attestation": {
"fromLevel": 4,
"by": ["participant"],
"question": {
"en": "After the second session: could you say what you think without fear, and were you heard?",
"es": "Después de la segunda sesión: ¿pudo decir lo que piensa sin temor y se le escuchó?",
"pt": "Depois da segunda sessão: você pôde dizer o que pensa sem temor e foi ouvido?"
}
},
"advice": {
"en": "Add to the ground rules. Missing: {missing_safeguards|nothing}.",
"es": "Complete las reglas. Faltan: {missing_safeguards|nada}.",
"pt": "Complete as regras. Faltam: {missing_safeguards|nada}."
},
"place": "$.process.ground_rules",
"levels": [
{
"descriptor": {
"en": "There are no ground rules.",
"es": "No hay reglas del diálogo.",
"pt": "Não há regras do diálogo."
}
},
{
"descriptor": {
"en": "At least two ground rules are written.",
"es": "Hay al menos dos reglas escritas.",
"pt": "Há ao menos duas regras escritas."
},
"when": {"count": {"select": "$.process.ground_rules.items[*]"}, "atLeast": 2},
"origin": "judgement",
"advice": {
"en": "Write at least two ground rules. Worth having: {missing_safeguards|all are there}.",
"es": "Escriba al menos dos reglas. Convendrían: {missing_safeguards|ya están todas}.",
"pt": "Escreva ao menos duas regras. Conviriam: {missing_safeguards|já estão todas}."
}
},
{
"descriptor": {
"en": "At least half of the safeguards are in place.",
"es": "Está prevista al menos la mitad de los resguardos.",
"pt": "Está prevista ao menos metade das salvaguardas."
},
"when": {"measure": "safeguards", "atLeast": "50 %"},
"origin": "framework",
"note": {
"en": "The list joins rules that dialogue handbooks and the deliberation principles of the OECD name: respect, equal speaking time, confidentiality or attribution, media, dissent, safety, complaints, materials a week ahead, facilitation, and interpretation where there is more than one language.",
"es": "La lista reúne reglas que mencionan los manuales de diálogo y los principios deliberativos de la OCDE: respeto, igual tiempo, confidencialidad o atribución, medios, disenso, seguridad, quejas, materiales con una semana de anticipación, facilitación e interpretación si hay más de un idioma.",
"pt": "A lista reúne regras citadas pelos manuais de diálogo e pelos princípios deliberativos da OCDE: respeito, tempo igual, confidencialidade ou atribuição, mídia, dissenso, segurança, queixas, materiais com uma semana de antecedência, facilitação e interpretação se houver mais de um idioma."
},
"advice": {
"en": "Provide half of the safeguards (today {safeguards}). Missing: {missing_safeguards|none}.",
"es": "Prevea la mitad de los resguardos (hoy {safeguards}). Faltan: {missing_safeguards|ninguno}.",
"pt": "Preveja metade das salvaguardas (hoje {safeguards}). Faltam: {missing_safeguards|nenhuma}."
}
},
{
"descriptor": {
"en": "At least three quarters, 60 % of the participants adopted the rules, and complaints go to somebody who does not convene.",
"es": "Al menos tres cuartas partes, el 60 % de los participantes adoptó las reglas y las quejas llegan a alguien que no convoca.",
"pt": "Ao menos três quartos, 60 % dos participantes adotaram as regras e as queixas chegam a alguém que não convoca."
},
"when": {
"allOf": [
{"measure": "safeguards", "atLeast": "75 %"},
{"measure": "adoption", "atLeast": "60 %"},
{
"count": {
"difference": [
{"follow": {"select": "$.process.complaints"}, "by": "recipient_actor_id"},
"convener_actors"
]
},
"atLeast": 1
}
]
},
"origin": "judgement",
"advice": {
"en": "Provide three quarters of the safeguards (today {safeguards}; missing: {missing_safeguards|none}), have the rules adopted by 60 % of the participants (today {adoption}), and let complaints go to somebody who does not convene.",
"es": "Prevea tres cuartas partes de los resguardos (hoy {safeguards}; faltan: {missing_safeguards|ninguno}), logre que adopte las reglas el 60 % de los participantes (hoy {adoption}) y encargue las quejas a alguien que no convoca.",
"pt": "Preveja três quartos das salvaguardas (hoje {safeguards}; faltam: {missing_safeguards|nenhuma}), consiga que 60 % dos participantes adotem as regras (hoje {adoption}) e entregue as queixas a alguém que não convoca."
}
},
{
"descriptor": {
"en": "All safeguards are in place, and participants are surveyed midway and at the end.",
"es": "Están previstos todos los resguardos y se encuesta a los participantes a mitad del proceso y al final.",
"pt": "Todas as salvaguardas estão previstas e os participantes são ouvidos em pesquisa no meio do processo e no fim."
},
"when": {
"allOf": [
{"measure": "safeguards", "atLeast": "100 %"},
{
"anyOf": [
{"field": "$.evaluation.participant_survey", "equals": true},
{"field": "$.evaluation.methods", "includesAny": ["participant_survey"]}
]
},
{"field": "$.evaluation.moments", "includesAll": ["mid", "end"]}
]
},
"origin": "framework",
"note": {
"en": "Anonymous evaluation by participants is among the OECD principles (2020).",
"es": "La evaluación anónima por participantes figura entre los principios de la OCDE (2020).",
"pt": "A avaliação anônima pelos participantes está entre os princípios da OCDE (2020)."
},
"advice": {
"en": "Provide all safeguards (today {safeguards}; missing: {missing_safeguards|none}), and plan a survey of participants midway and at the end.",
"es": "Prevea todos los resguardos (hoy {safeguards}; faltan: {missing_safeguards|ninguno}) y una encuesta a participantes a mitad del proceso y al final.",
"pt": "Preveja todas as salvaguardas (hoje {safeguards}; faltam: {missing_safeguards|nenhuma}) e uma pesquisa com participantes no meio do processo e no fim."
}
}
]
},
{
"id": "L1-11",
"title": {
"en": "Intermediaries with political capital accepted by all",
"es": "Intermediarios con capital político legitimado por todos",
"pt": "Intermediários com capital político legitimado por todos"
},
"question": {
"en": "Is there an intermediary other than the conveners, with standing, whom all sides accept?",
"es": "¿Hay un intermediario distinto de los convocantes, con peso propio, a quien acepten todas las partes?",
"pt": "Há um intermediário que não seja dos convocantes, com peso próprio, aceito por todas as partes?"
},
"why": {
"en": "Lesson 1 trusts intermediaries with high political capital to open the way to substantive decisions. Its Spanish text adds that all participants recognise that capital, so acceptance is measured over everybody.",
"es": "La lección 1 confía en que intermediarios con alto capital político abran el camino a decisiones sustantivas. Su texto en español agrega que todos los participantes reconocen ese capital, así que la aceptación se mide sobre el conjunto.",
"pt": "A lição 1 confia que intermediários com alto capital político abram o caminho para decisões substantivas. O texto dela em espanhol acrescenta que todos os participantes reconhecem esse capital; por isso a aceitação é medida sobre o conjunto."
},
"clauses": ["L1d", "L1e"],
"weight": 2,
"gate": true,
"limits": {
"en": "Real standing shows when somebody picks up the phone; a file can only name its grounds.",
"es": "El peso real se ve cuando alguien atiende el teléfono; un archivo solo puede decir en qué se funda.",
"pt": "O peso real se vê quando alguém atende o telefone; um arquivo só pode dizer em que ele se funda."
},
"watch": {
"en": "Famous names who never agreed can be listed, so the intermediary's own acceptance is asked for. Neutrality is not: somebody close to one side may be trusted by all. If nobody is, a pair from both sides is a way to begin, but the ladder asks for one person or body accepted by all.",
"es": "Se puede anotar a figuras conocidas que nunca aceptaron; por eso se pide su propia aceptación. No se pide neutralidad: alguien cercano a una parte puede tener la confianza de todas. Si no existe, una dupla de ambos lados sirve para empezar, pero la escala pide una persona o entidad aceptada por todos.",
"pt": "Figuras conhecidas que nunca aceitaram podem ser anotadas; por isso se pede a própria aceitação delas. Não se pede neutralidade: alguém próximo de uma parte pode ter a confiança de todas. Se não existir, uma dupla dos dois lados serve para começar, mas a escala pede uma pessoa ou entidade aceita por todos."
},
"facts": {
"outside": {
"in": "intermediaries",
"where": {
"count": {"difference": [{"follow": "@", "by": "actor_id"}, "convener_actors"]},
"atLeast": 1
}
},
"named": {"in": "outside", "where": {"field": "function", "is": "stated"}},
"trusted": {
"in": "named",
"where": {
"allOf": [
{"count": {"in": "@", "select": "$.capital[*]"}, "atLeast": 1},
{
"ratio": {
"count": {
"values": {"intersection": ["seated", {"follow": "@", "by": "accepted_by"}]},
"of": "sector",
"table": "family"
}
},
"to": {"count": "seated_families"},
"atLeast": "50 %"
},
{
"anyOf": [
{"count": {"follow": "@", "by": "rejected_by"}, "equals": 0},
{"field": "response_to_rejection", "is": "written"}
]
}
]
}
},
"strong": {
"in": "trusted",
"where": {
"allOf": [
{"count": {"in": "@", "select": "$.capital[*]"}, "atLeast": 2},
{
"ratio": {
"count": {
"values": {"intersection": ["seated", {"follow": "@", "by": "accepted_by"}]},
"of": "sector",
"table": "family"
}
},
"to": {"count": "seated_families"},
"atLeast": "75 %"
},
{
"ratio": {
"count": {
"in": "positions",
"referring": "held_by",
"to": {"intersection": ["seated", {"follow": "@", "by": "accepted_by"}]}
}
},
"to": {"count": "positions"},
"atLeast": "100 %"
},
{"field": "acceptance.accepted", "equals": true}
]
}
},
"complete": {
"in": "strong",
"where": {
"allOf": [
{
"count": {
"difference": [
"seated",
{"union": [{"follow": "@", "by": "accepted_by"}, {"follow": "@", "by": "actor_id"}]}
]
},
"equals": 0
},
{
"count": {"intersection": [{"follow": "@", "by": "access_to"}, "linked_bodies"]},
"atLeast": 1
}
]
}
},
"unconvinced": {"difference": ["seated", {"follow": "outside", "by": "accepted_by"}]},
"attestors": {
"intersection": [
"seated",
{
"follow": {
"in": "attestations",
"where": {
"allOf": [
{"field": "criterion_id", "equals": "L1-11"},
{"field": "capacity", "equals": "participant"},
{"field": "agrees", "equals": true}
]
}
},
"by": "attested_by"
}
]
}
},
"measures": {
"acceptance": {
"label": {
"en": "participants who accept some intermediary",
"es": "participantes que aceptan a algún intermediario",
"pt": "participantes que aceitam algum intermediário"
},
"share": {"member": {"follow": "outside", "by": "accepted_by"}},
"of": "seated"
}
},
"attestation": {
"fromLevel": 3,
"by": ["participant", "formal_body"],
"question": {
"en": "If this intermediary called you tomorrow about this matter, would you take the call?",
"es": "Si este intermediario le llamara mañana por este asunto, ¿atendería la llamada?",
"pt": "Se este intermediário telefonasse amanhã por causa deste assunto, você atenderia?"
}
},
"advice": {
"en": "Find an intermediary whom everybody accepts (today {acceptance}). Have not accepted any yet: {unconvinced|nobody}.",
"es": "Busque un intermediario al que acepten todos (hoy {acceptance}). Aún no aceptaron a ninguno: {unconvinced|nadie}.",
"pt": "Busque um intermediário que todos aceitem (hoje {acceptance}). Ainda não aceitaram nenhum: {unconvinced|ninguém}."
},
"place": "$.intermediaries",
"levels": [
{
"descriptor": {
"en": "Nobody mediates except the conveners, or the file does not say.",
"es": "Nadie intermedia fuera de los convocantes, o el archivo no lo dice.",
"pt": "Ninguém intermedia além dos convocantes, ou o arquivo não diz."
}
},
{
"descriptor": {
"en": "At least one intermediary who does not convene is named with a function.",
"es": "Se nombra con su función al menos a un intermediario que no convoca.",
"pt": "É indicado, com a sua função, ao menos um intermediário que não convoca."
},
"when": {"count": "named", "atLeast": 1},
"origin": "judgement",
"advice": {
"en": "Name an intermediary who does not convene, with a function.",
"es": "Nombre a un intermediario que no convoque, con su función.",
"pt": "Indique um intermediário que não convoque, com a sua função."
}
},
{
"descriptor": {
"en": "One has at least one kind of political capital, is accepted in half of the families, and no rejection is left without an answer.",
"es": "Uno tiene al menos un tipo de capital político, es aceptado en la mitad de las familias y ningún rechazo queda sin respuesta.",
"pt": "Um deles tem ao menos um tipo de capital político, é aceito em metade das famílias e nenhuma rejeição fica sem resposta."
},
"when": {"count": "trusted", "atLeast": 1},
"origin": "judgement",
"note": {
"en": "Say “none” under “rejected_by” where nobody rejects the intermediary.",
"es": "Si nadie rechaza al intermediario, escriba «none» en «rejected_by».",
"pt": "Se ninguém rejeita o intermediário, escreva “none” em “rejected_by”."
},
"advice": {
"en": "For one intermediary, state the political capital, record acceptance in half of the families, and answer every rejection or write “none” under “rejected_by”. Have not accepted any yet: {unconvinced|nobody}.",
"es": "Para un intermediario, indique el capital político, registre la aceptación en la mitad de las familias y responda todo rechazo o escriba «none» en «rejected_by». Aún no aceptaron a ninguno: {unconvinced|nadie}.",
"pt": "Para um intermediário, indique o capital político, registre a aceitação em metade das famílias e responda a toda rejeição ou escreva “none” em “rejected_by”. Ainda não aceitaram nenhum: {unconvinced|ninguém}."
}
},
{
"descriptor": {
"en": "The same one has at least two documented kinds of capital, agreed to serve, and is accepted by a holder of every position and in three quarters of the families.",
"es": "El mismo tiene al menos dos tipos de capital documentados, aceptó el encargo, y lo aceptan alguien de cada posición y tres cuartas partes de las familias.",
"pt": "O mesmo tem ao menos dois tipos de capital documentados, aceitou o encargo, e é aceito por alguém de cada posição e por três quartos das famílias."
},
"when": {
"allOf": [
{"count": "strong", "atLeast": 1},
{"evidenced": {"in": "strong", "select": "$.capital[*]"}, "by": "documented", "atLeast": 2}
]
},
"origin": "judgement",
"note": {
"en": "The intermediary's own agreement (“acceptance”) is asked for here, so that no name is used without asking.",
"es": "Aquí se pide la propia aceptación del intermediario («acceptance»), para que no se use ningún nombre sin preguntar.",
"pt": "Aqui se pede a própria aceitação do intermediário (“acceptance”), para que nenhum nome seja usado sem perguntar."
},
"advice": {
"en": "For one intermediary, document two kinds of political capital, record that it agreed to serve, and win three quarters of the families and a holder of every position; then ask others to attest it. Nearest so far: {trusted|none}. Have not accepted any yet: {unconvinced|nobody}.",
"es": "Para un intermediario, documente dos tipos de capital político, registre que aceptó el encargo y gane a tres cuartas partes de las familias y a alguien de cada posición; luego pida constancia a otros. Más cerca hasta ahora: {trusted|ninguno}. Aún no aceptaron a ninguno: {unconvinced|nadie}.",
"pt": "Para um intermediário, documente dois tipos de capital político, registre que ele aceitou o encargo e conquiste três quartos das famílias e alguém de cada posição; depois peça a atestação de outros. Mais perto até agora: {trusted|nenhum}. Ainda não aceitaram nenhum: {unconvinced|ninguém}."
}
},
{
"descriptor": {
"en": "Every participant accepts it, it has access to a body that decides, a third party confirms its standing, and participants attest it.",
"es": "Lo aceptan todos los participantes, tiene acceso a una instancia que decide, un tercero confirma su peso y los participantes lo atestiguan.",
"pt": "É aceito por todos os participantes, tem acesso a uma instância que decide, um terceiro confirma o seu peso e os participantes o atestam."
},
"when": {
"allOf": [
{"count": "complete", "atLeast": 1},
{
"evidenced": {
"union": [
"complete",
{"in": "complete", "select": "$.capital[*]"},
{"in": "complete", "select": "$.acceptance"}
]
},
"by": "third_party",
"atLeast": 1
},
{"attested": {"count": "attestors", "atLeast": 1}}
]
},
"origin": "framework",
"note": {
"en": "All participants: the Spanish text of the lesson says so. The intermediary itself is not counted among those who have to accept.",
"es": "Todos los participantes: así lo dice el texto en español de la lección. El propio intermediario no se cuenta entre quienes deben aceptar.",
"pt": "Todos os participantes: assim diz o texto da lição em espanhol. O próprio intermediário não conta entre os que devem aceitar."
},
"advice": {
"en": "For one intermediary, win every participant, record its access to a body that decides, add evidence of a third party, and ask participants to attest it. Nearest so far: {strong|none}. Have not accepted any yet: {unconvinced|nobody}.",
"es": "Para un intermediario, gane a todos los participantes, registre su acceso a una instancia que decide, sume evidencia de un tercero y pida la constancia de participantes. Más cerca hasta ahora: {strong|ninguno}. Aún no aceptaron a ninguno: {unconvinced|nadie}.",
"pt": "Para um intermediário, conquiste todos os participantes, registre o acesso dele a uma instância que decide, some evidência de um terceiro e peça a atestação de participantes. Mais perto até agora: {strong|nenhum}. Ainda não aceitaram nenhum: {unconvinced|ninguém}."
}
}
]
},
{
"id": "L1-12",
"title": {
"en": "Functions separated and continued to implementation",
"es": "Funciones separadas y continuidad hasta la implementación",
"pt": "Funções separadas e continuidade até a implementação"
},
"question": {
"en": "Are facilitation, guarantee and secretariat in different hands, and does somebody stay on until implementation?",
"es": "¿Están en manos distintas la facilitación, la garantía y la secretaría, y permanece alguien hasta la implementación?",
"pt": "Estão em mãos diferentes a facilitação, a garantia e a secretaria, e alguém permanece até a implementação?"
},
"why": {
"en": "Lesson 1 looks to implementation in the medium term. Agreements are lost when those who brokered them leave on the day of the signature.",
"es": "La lección 1 mira a la implementación en el mediano plazo. Los acuerdos se pierden cuando quienes los tejieron se van el día de la firma.",
"pt": "A lição 1 olha para a implementação no médio prazo. Os acordos se perdem quando quem os teceu vai embora no dia da assinatura."
},
"clauses": ["L1e", "L1f"],
"weight": 1,
"limits": {
"en": "Staying on paper is not staying with time and money; see the follow-up budget in lesson 3.",
"es": "Permanecer en el papel no es permanecer con tiempo y dinero; vea el presupuesto de seguimiento en la lección 3.",
"pt": "Permanecer no papel não é permanecer com tempo e dinheiro; veja o orçamento de acompanhamento na lição 3."
},
"watch": {
"en": "One body under two names can fill two functions. Compare who appointed and who pays them.",
"es": "Un mismo ente con dos nombres puede ocupar dos funciones. Compare quién los designó y quién los paga.",
"pt": "Um mesmo ente com dois nomes pode ocupar duas funções. Compare quem os designou e quem os paga."
},
"facts": {
"facilitator_actors": {"follow": "facilitators", "by": "actor_id"},
"secretariats": {
"in": "intermediaries",
"where": {"field": "function", "includesAny": ["technical_secretariat"]}
},
"secretariat_actors": {
"union": [
{"follow": "secretariats", "by": "actor_id"},
{
"follow": {
"in": {"select": "$.resources.secretariat"},
"where": {"field": "host_actor_id", "is": "written"}
},
"by": "host_actor_id"
}
]
},
"undeclared": {
"in": {"union": ["facilitators", "secretariats"]},
"where": {
"not": {
"anyOf": [
{"field": "declared_interests", "is": "written"},
{"field": "declared_interests", "equals": "none"}
]
}
}
},
"continuing": {"in": "intermediaries", "where": {"field": "role_in_follow_up", "equals": true}}
},
"measures": {
"months": {
"label": {
"en": "months from the last output to the end of service of the intermediary in follow-up",
"es": "meses desde el último producto hasta el fin del encargo del intermediario de seguimiento",
"pt": "meses desde o último produto até o fim do encargo do intermediário de acompanhamento"
},
"months": {"from": {"latest": "date", "of": "outputs"}, "to": {"latest": "to", "of": "continuing"}}
}
},
"advice": {
"en": "Separate the functions, and keep an intermediary for twelve months with a role in follow-up.",
"es": "Separe las funciones y mantenga a un intermediario por doce meses con un papel en el seguimiento.",
"pt": "Separe as funções e mantenha um intermediário por doze meses com um papel no acompanhamento."
},
"place": "$.intermediaries",
"levels": [
{
"descriptor": {
"en": "Nobody is named to facilitate or mediate.",
"es": "No se nombra a nadie para facilitar o mediar.",
"pt": "Ninguém é indicado para facilitar ou mediar."
}
},
{
"descriptor": {
"en": "Facilitation or mediation is covered.",
"es": "La facilitación o mediación está cubierta.",
"pt": "A facilitação ou mediação está coberta."
},
"when": {"count": "facilitators", "atLeast": 1},
"origin": "framework",
"note": {
"en": "Facilitator, guarantor and secretariat are distinct roles in handbooks of democratic dialogue.",
"es": "Facilitador, garante y secretaría son papeles distintos en los manuales de diálogo democrático.",
"pt": "Facilitador, garantidor e secretaria são papéis distintos nos manuais de diálogo democrático."
},
"advice": {
"en": "Name a facilitator or mediator.",
"es": "Nombre a un facilitador o mediador.",
"pt": "Indique um facilitador ou mediador."
}
},
{
"descriptor": {
"en": "Secretariat and facilitation are in different hands, and both declare their interests.",
"es": "La secretaría está en manos distintas de la facilitación y ambas declaran sus intereses.",
"pt": "A secretaria está em mãos diferentes das da facilitação e ambas declaram os seus interesses."
},
"when": {
"allOf": [
{"count": {"difference": ["secretariat_actors", "facilitator_actors"]}, "atLeast": 1},
{"count": "undeclared", "equals": 0}
]
},
"origin": "judgement",
"note": {
"en": "The host named under “resources.secretariat” counts as secretariat. “none” is a declaration of interests too.",
"es": "El anfitrión consignado en «resources.secretariat» cuenta como secretaría. «none» también es una declaración de intereses.",
"pt": "O anfitrião informado em “resources.secretariat” conta como secretaria. “none” também é uma declaração de interesses."
},
"advice": {
"en": "Give the technical secretariat to somebody who does not facilitate, and have both declare their interests. Not declared by: {undeclared|nobody}.",
"es": "Encargue la secretaría técnica a quien no facilita y pida a ambas que declaren sus intereses. Sin declarar: {undeclared|nadie}.",
"pt": "Entregue a secretaria técnica a quem não facilita e peça a ambas que declarem os seus interesses. Sem declarar: {undeclared|ninguém}."
}
},
{
"descriptor": {
"en": "A guarantor is named too, a facilitator is independent of the conveners, and an intermediary has a role in follow-up.",
"es": "También hay un garante, un facilitador es independiente de los convocantes y un intermediario tiene papel en el seguimiento.",
"pt": "Há também um garantidor, um facilitador é independente dos convocantes e um intermediário tem papel no acompanhamento."
},
"when": {
"allOf": [
{"count": "guarantors", "atLeast": 1},
{
"count": {
"in": "facilitators",
"where": {"field": "independent_of_conveners", "equals": true}
},
"atLeast": 1
},
{"count": "continuing", "atLeast": 1}
]
},
"origin": "judgement",
"advice": {
"en": "Name a guarantor or honest broker (today: {guarantors|nobody}), secure a facilitator independent of the conveners (today: {facilitators|nobody}), and give an intermediary a role in follow-up (today: {continuing|nobody}).",
"es": "Nombre a un garante (hoy: {guarantors|nadie}), asegure una facilitación independiente de los convocantes (hoy: {facilitators|nadie}) y dé a un intermediario un papel en el seguimiento (hoy: {continuing|nadie}).",
"pt": "Indique um garantidor (hoje: {guarantors|ninguém}), assegure uma facilitação independente dos convocantes (hoje: {facilitators|ninguém}) e dê a um intermediário um papel no acompanhamento (hoje: {continuing|ninguém})."
}
},
{
"descriptor": {
"en": "That intermediary stays at least twelve months after the last output.",
"es": "Ese intermediario permanece al menos doce meses después del último producto.",
"pt": "Esse intermediário permanece ao menos doze meses depois do último produto."
},
"when": {"measure": "months", "atLeast": 12},
"origin": "judgement",
"advice": {
"en": "Keep an intermediary with a role in follow-up (today: {continuing|nobody}) until twelve months after the last output (today {months}).",
"es": "Mantenga a un intermediario con papel en el seguimiento (hoy: {continuing|nadie}) hasta doce meses después del último producto (hoy {months}).",
"pt": "Mantenha um intermediário com papel no acompanhamento (hoje: {continuing|ninguém}) até doze meses depois do último produto (hoje {months})."
}
}
]
}
]
}
"""#
}
