// Written by Scripts/embed-files; change the file that it carries instead.
// swift-format-ignore-file

extension BuiltInFiles {
  /// The text of `Rubrics/lesson-2.json`.
  static let lesson2: String = #"""
{
"$schema": "rubric.schema.json",
"format": "rubric/1",
"id": "lesson-2",
"title": {
"en": "Coalitions that ask the question anew and find common ground",
"es": "Coaliciones que replantean la pregunta y construyen convergencias",
"pt": "Coalizões que reformulam a pergunta e constroem convergências"
},
"lesson": {
"en": "National policy on a complicated and divisive matter is made through a coalition. It has to be strong enough to ask the central questions in a new way, to change the words in which the matter is argued, and to bring the sides to new points that they share, so that the old quarrel no longer decides the talks.",
"es": "En un asunto complejo que divide al país, la política nacional se hace mediante una coalición. Debe tener la fuerza para plantear de otro modo las preguntas centrales, cambiar las palabras con que se discute el asunto y acercar a las partes a nuevos puntos compartidos, de modo que la vieja disputa deje de decidir la conversación.",
"pt": "Em um assunto complexo que divide o país, a política nacional se faz por meio de uma coalizão. Ela precisa ter força para colocar de outro modo as perguntas centrais, mudar as palavras com que se discute o assunto e aproximar as partes de novos pontos compartilhados, de modo que a velha disputa deixe de decidir a conversa."
},
"clauses": {
"L2a": {
"en": "The lesson is meant for national policy on complicated matters; public security is the example given.",
"es": "La lección se refiere a políticas nacionales sobre asuntos complejos; el ejemplo es la seguridad pública.",
"pt": "A lição se refere a políticas nacionais sobre assuntos complexos; o exemplo é a segurança pública."
},
"L2b": {
"en": "A coalition, and not a single actor, carries the work.",
"es": "El trabajo lo lleva una coalición y no un actor solo.",
"pt": "O trabalho é conduzido por uma coalizão e não por um ator sozinho."
},
"L2c": {
"en": "The coalition is truly able to ask the central questions in a new way.",
"es": "La coalición es realmente capaz de plantear de otro modo las preguntas centrales.",
"pt": "A coalizão é realmente capaz de colocar de outro modo as perguntas centrais."
},
"L2d": {
"en": "It moves the terms in which the matter is argued.",
"es": "Desplaza los términos en que se discute el asunto.",
"pt": "Ela desloca os termos em que se discute o assunto."
},
"L2e": {
"en": "It creates new points at which the sides meet.",
"es": "Crea nuevos puntos en los que las partes coinciden.",
"pt": "Ela cria novos pontos em que as partes coincidem."
},
"L2f": {
"en": "The talks get past the polarised quarrel that came before.",
"es": "La conversación supera la disputa polarizada anterior.",
"pt": "A conversa supera a disputa polarizada anterior."
}
},
"scope": {
"unless": {
"allOf": [
{"field": "$.problem_framing.complexity", "in": ["very_low", "low"]},
{"field": "$.problem_framing.polarization", "in": ["not", "low"]}
]
},
"text": {
"en": "This design states low complexity and low polarisation. The lesson speaks of matters that are complicated and divisive, so it says little here. It is evaluated all the same, and nothing is granted for it.",
"es": "Este diseño declara baja complejidad y baja polarización. La lección habla de asuntos complejos y divisivos, así que aquí dice poco. Se evalúa de todos modos y no se concede nada por ello.",
"pt": "Este desenho declara baixa complexidade e baixa polarização. A lição fala de assuntos complexos e divisivos, por isso aqui diz pouco. É avaliado mesmo assim e nada é concedido por isso."
}
},
"facts": {
"coalition_papers": {"union": ["coalition", {"select": "$.coalition.founding_document"}]},
"positions_in_coalition": {"in": "positions", "referring": "held_by", "to": "coalition_members"},
"positions_outside_coalition": {"difference": ["positions", "positions_in_coalition"]},
"spokesperson_positions": {"in": "positions", "referring": "held_by", "to": "joint_spokespersons"}
},
"criteria": [
{
"id": "L2-01",
"title": {
"en": "Diagnosis of complexity and polarisation",
"es": "Diagnóstico de complejidad y polarización",
"pt": "Diagnóstico de complexidade e polarização"
},
"question": {
"en": "Does the design say what is in dispute, who holds which position, and how the dispute came to be stuck?",
"es": "¿Dice el diseño qué está en disputa, quién sostiene cada posición y cómo se llegó al estancamiento?",
"pt": "O desenho diz o que está em disputa, quem sustenta cada posição e como se chegou ao impasse?"
},
"why": {
"en": "The lesson is about complicated and divisive matters. Without the positions and their holders nobody can tell whether a coalition crosses the divide or a question serves both sides, so the rest of the lesson stands on this criterion.",
"es": "La lección trata de asuntos complejos y divisivos. Sin las posiciones y quienes las sostienen nadie puede saber si una coalición cruza la división o si una pregunta sirve a ambas partes; por eso el resto de la lección se apoya en este criterio.",
"pt": "A lição trata de assuntos complexos e divisivos. Sem as posições e quem as sustenta, ninguém pode saber se uma coalizão atravessa a divisão ou se uma pergunta serve às duas partes; por isso o resto da lição se apoia neste critério."
},
"clauses": ["L2a"],
"weight": 2,
"limits": {
"en": "The file cannot show whether the positions are described as their holders would describe them, nor whether one is left out.",
"es": "El archivo no puede mostrar si las posiciones están descritas como lo harían quienes las sostienen, ni si falta alguna.",
"pt": "O arquivo não pode mostrar se as posições estão descritas como as descreveria quem as sustenta, nem se falta alguma."
},
"watch": {
"en": "Two mild positions may hide the one that blocks. Compare the positions with the critics and veto players of the stakeholder map (L1-06).",
"es": "Dos posiciones suaves pueden ocultar la que bloquea. Compare las posiciones con los críticos y los actores con poder de veto del mapa de actores (L1-06).",
"pt": "Duas posições brandas podem esconder a que bloqueia. Compare as posições com os críticos e os atores com poder de veto do mapa de atores (L1-06)."
},
"facts": {
"positions_without_holder": {
"in": "positions",
"where": {"not": {"count": {"follow": "@", "by": "held_by"}, "atLeast": 1}}
},
"explained_attempts": {"in": "prior_attempts", "where": {"field": "why_failed", "is": "stated"}},
"positions_without_red_lines": {
"in": "positions",
"where": {
"not": {
"anyOf": [{"field": "red_lines", "is": "stated"}, {"field": "red_lines", "equals": "none"}]
}
}
},
"diagnosis": {"select": "$.problem_framing.diagnosis"},
"diagnosis_authors": {"follow": "diagnosis", "by": "prepared_by"},
"positions_in_diagnosis": {"in": "positions", "referring": "held_by", "to": "diagnosis_authors"},
"outside_authors": {
"difference": ["diagnosis_authors", {"union": ["convener_actors", "position_holders"]}]
}
},
"measures": {
"positions": {
"label": {"en": "positions described", "es": "posiciones descritas", "pt": "posições descritas"},
"count": "positions"
},
"held": {
"label": {
"en": "positions with a named holder",
"es": "posiciones con quien las sostenga",
"pt": "posições com quem as sustente"
},
"share": {"count": {"follow": "@", "by": "held_by"}, "atLeast": 1},
"of": "positions"
},
"red_lines": {
"label": {
"en": "positions whose red lines are known",
"es": "posiciones con líneas rojas conocidas",
"pt": "posições com linhas vermelhas conhecidas"
},
"share": {
"anyOf": [{"field": "red_lines", "is": "stated"}, {"field": "red_lines", "equals": "none"}]
},
"of": "positions"
},
"in_diagnosis": {
"label": {
"en": "positions whose holders prepared the diagnosis",
"es": "posiciones cuyos actores prepararon el diagnóstico",
"pt": "posições cujos atores prepararam o diagnóstico"
},
"count": "positions_in_diagnosis"
}
},
"advice": {
"en": "Write each position in the dispute and the actors who hold it.",
"es": "Escriba cada posición en disputa y los actores que la sostienen.",
"pt": "Escreva cada posição em disputa e os atores que a sustentam."
},
"place": "$.problem_framing",
"levels": [
{
"descriptor": {
"en": "The dispute is not described, or no position is named.",
"es": "La disputa no está descrita o no se nombra ninguna posición.",
"pt": "A disputa não está descrita ou nenhuma posição é citada."
}
},
{
"descriptor": {
"en": "Complexity, polarisation and the question as it is put today are stated, and a position is named.",
"es": "Se declaran la complejidad, la polarización y la pregunta tal como se plantea hoy, y se nombra alguna posición.",
"pt": "São declaradas a complexidade, a polarização e a pergunta tal como se coloca hoje, e alguma posição é citada."
},
"when": {
"allOf": [
{"measure": "positions", "atLeast": 1},
{"field": "$.problem_framing.complexity", "is": "stated"},
{"field": "$.problem_framing.polarization", "is": "stated"},
{"field": "$.problem_framing.initial_question", "is": "stated"}
]
},
"origin": "judgement",
"note": {
"en": "One named position is asked for here already, because without any the position-based criteria cannot be judged.",
"es": "Ya aquí se pide una posición nombrada, porque sin ninguna no se pueden evaluar los criterios basados en posiciones.",
"pt": "Já aqui se pede uma posição citada, porque sem nenhuma não se podem avaliar os critérios baseados em posições."
},
"advice": {
"en": "State how complex and how polarised the matter is, the question as it is put today, and the positions in dispute.",
"es": "Declare qué tan complejo y polarizado es el asunto, la pregunta tal como se plantea hoy y las posiciones en disputa.",
"pt": "Declare quão complexo e polarizado é o assunto, a pergunta tal como se coloca hoje e as posições em disputa."
}
},
{
"descriptor": {
"en": "At least two positions are described, each with an actor who holds it.",
"es": "Se describen al menos dos posiciones, cada una con un actor que la sostiene.",
"pt": "São descritas ao menos duas posições, cada uma com um ator que a sustenta."
},
"when": {
"allOf": [{"measure": "positions", "atLeast": 2}, {"measure": "held", "atLeast": "100 %"}]
},
"origin": "judgement",
"advice": {
"en": "Two positions are needed, each with an actor who holds it. Positions without a holder: {positions_without_holder|none}.",
"es": "Se necesitan dos posiciones, cada una con un actor que la sostenga. Posiciones que nadie sostiene: {positions_without_holder|ninguna}.",
"pt": "São necessárias duas posições, cada uma com um ator que a sustente. Posições que ninguém sustenta: {positions_without_holder|nenhuma}."
}
},
{
"descriptor": {
"en": "It is also said why an earlier attempt failed, or that there was none, and the red lines of at least half of the positions are known.",
"es": "Se dice además por qué fracasó un intento anterior, o que no lo hubo, y se conocen las líneas rojas de al menos la mitad de las posiciones.",
"pt": "Diz-se além disso por que fracassou uma tentativa anterior, ou que não houve, e são conhecidas as linhas vermelhas de ao menos metade das posições."
},
"when": {
"allOf": [
{
"anyOf": [
{"count": "explained_attempts", "atLeast": 1},
{"count": "prior_attempts", "equals": 0}
]
},
{"measure": "red_lines", "atLeast": "50 %"}
]
},
"origin": "judgement",
"note": {
"en": "A position that is stated to have no red lines counts as known.",
"es": "Una posición de la que se declara que no tiene líneas rojas cuenta como conocida.",
"pt": "Uma posição da qual se declara que não tem linhas vermelhas conta como conhecida."
},
"advice": {
"en": "Say why an earlier attempt failed, or state that there was none. At least half of the red lines have to be known; not known yet for: {positions_without_red_lines|none}.",
"es": "Diga por qué fracasó un intento anterior, o declare que no lo hubo. Debe conocerse al menos la mitad de las líneas rojas; aún no se conocen las de: {positions_without_red_lines|ninguna}.",
"pt": "Diga por que fracassou uma tentativa anterior, ou declare que não houve. Deve ser conhecida ao menos metade das linhas vermelhas; ainda não se conhecem as de: {positions_without_red_lines|nenhuma}."
}
},
{
"descriptor": {
"en": "Holders of at least two positions, or an outside body, prepared the diagnosis, and a document shows it.",
"es": "El diagnóstico lo prepararon actores de al menos dos posiciones, o una entidad externa, y un documento lo muestra.",
"pt": "O diagnóstico foi preparado por atores de ao menos duas posições, ou por uma entidade externa, e um documento o mostra."
},
"when": {
"allOf": [
{
"anyOf": [
{"measure": "in_diagnosis", "atLeast": 2},
{"count": "outside_authors", "atLeast": 1}
]
},
{"evidenced": "diagnosis", "by": "documented"}
]
},
"origin": "judgement",
"note": {
"en": "An outside body is one that neither convenes nor holds a position.",
"es": "Una entidad externa es la que no convoca ni sostiene una posición.",
"pt": "Uma entidade externa é a que não convoca nem sustenta uma posição."
},
"advice": {
"en": "Let holders of two positions, or a body that neither convenes nor takes sides, prepare the diagnosis, and attach the document.",
"es": "Encargue el diagnóstico a actores de dos posiciones, o a una entidad que no convoque ni tome partido, y adjunte el documento.",
"pt": "Encarregue do diagnóstico atores de duas posições, ou uma entidade que não convoque nem tome partido, e anexe o documento."
}
}
]
},
{
"id": "L2-02",
"title": {
"en": "All positions are inside",
"es": "Todas las posiciones están dentro",
"pt": "Todas as posições estão dentro"
},
"question": {
"en": "Does every position in the dispute have someone at the table who holds it?",
"es": "¿Cada posición en disputa tiene en la mesa a alguien que la sostiene?",
"pt": "Cada posição em disputa tem na mesa alguém que a sustenta?"
},
"why": {
"en": "A quarrel is left behind by those who have it. Agreement among people who already agreed changes little. It is not a gate: the Argentine security agreement of 2009 worked as a coalition without the advocates of harsher punishment.",
"es": "Una disputa la superan quienes la tienen. El acuerdo entre quienes ya coincidían cambia poco. No es un criterio decisivo: el acuerdo argentino de seguridad de 2009 funcionó como coalición sin los partidarios de la mano dura.",
"pt": "Uma disputa é superada por quem a tem. O acordo entre quem já coincidia muda pouco. Não é um critério decisivo: o acordo argentino de segurança de 2009 funcionou como coalizão sem os partidários da mão dura."
},
"clauses": ["L2f"],
"weight": 2,
"limits": {
"en": "The file shows that a holder has a seat, not that the holder speaks for the others who think alike.",
"es": "El archivo muestra que alguien con esa posición tiene asiento, no que hable por los demás que piensan igual.",
"pt": "O arquivo mostra que alguém com essa posição tem assento, não que fale pelos demais que pensam igual."
},
"watch": {
"en": "A position may be given to a friendly actor who holds it only on paper. Read with who accepts the conveners (L1-07).",
"es": "Una posición puede asignarse a un actor amigo que la sostiene solo en el papel. Léase junto con quiénes aceptan a los convocantes (L1-07).",
"pt": "Uma posição pode ser atribuída a um ator amigo que só a sustenta no papel. Leia junto com quem aceita os convocantes (L1-07)."
},
"judgeableWhen": {
"condition": {"count": "positions", "atLeast": 1},
"otherwise": {
"en": "The design names no position, so it cannot be said whether all are at the table.",
"es": "El diseño no nombra ninguna posición; no puede decirse si todas están en la mesa.",
"pt": "O desenho não cita nenhuma posição; não se pode dizer se todas estão na mesa."
}
},
"facts": {
"senior_participants": {
"in": "participants",
"where": {"field": "delegate_rank", "in": ["top", "senior"]}
},
"positions_without_senior": {
"in": "positions",
"where": {
"not": {
"count": {
"in": "senior_participants",
"referring": "actor_id",
"to": {"follow": "@", "by": "held_by"}
},
"atLeast": 1
}
}
}
},
"measures": {
"seated_share": {
"label": {
"en": "positions with a holder at the table",
"es": "posiciones con alguien en la mesa",
"pt": "posições com alguém na mesa"
},
"share": {"member": "seated_positions"},
"of": "positions"
},
"fewest_seats": {
"label": {
"en": "seats of the position that has fewest",
"es": "asientos de la posición que menos tiene",
"pt": "assentos da posição que menos tem"
},
"minimum": {
"sum": "seats",
"of": {"in": "participants", "referring": "actor_id", "to": {"follow": "@", "by": "held_by"}}
},
"of": "positions"
},
"most_seats": {
"label": {
"en": "seats of the position that has most",
"es": "asientos de la posición que más tiene",
"pt": "assentos da posição que mais tem"
},
"maximum": {
"sum": "seats",
"of": {"in": "participants", "referring": "actor_id", "to": {"follow": "@", "by": "held_by"}}
},
"of": "positions"
}
},
"advice": {
"en": "Seat actors who hold the positions that nobody at the table holds: {absent_positions|none}.",
"es": "Dé asiento a actores que sostengan las posiciones que nadie sostiene en la mesa: {absent_positions|ninguna}.",
"pt": "Dê assento a atores que sustentem as posições que ninguém sustenta na mesa: {absent_positions|nenhuma}."
},
"place": "$.participants",
"levels": [
{
"descriptor": {
"en": "No position has a holder at the table.",
"es": "Ninguna posición tiene a alguien en la mesa.",
"pt": "Nenhuma posição tem alguém na mesa."
}
},
{
"descriptor": {
"en": "At least one position has a holder at the table.",
"es": "Al menos una posición tiene a alguien en la mesa.",
"pt": "Ao menos uma posição tem alguém na mesa."
},
"when": {"count": "seated_positions", "atLeast": 1},
"origin": "judgement"
},
{
"descriptor": {
"en": "At least three in five positions, and no fewer than two, have a holder at the table.",
"es": "Al menos tres de cada cinco posiciones, y no menos de dos, tienen a alguien en la mesa.",
"pt": "Ao menos três de cada cinco posições, e não menos de duas, têm alguém na mesa."
},
"when": {
"allOf": [
{"measure": "seated_share", "atLeast": "60 %"},
{"count": "seated_positions", "atLeast": 2}
]
},
"origin": "judgement",
"note": {
"en": "Low enough for a coalition that works without one side, as in Argentina in 2009.",
"es": "Suficientemente bajo para una coalición que trabaja sin una de las partes, como en Argentina en 2009.",
"pt": "Baixo o bastante para uma coalizão que trabalha sem uma das partes, como na Argentina em 2009."
}
},
{
"descriptor": {
"en": "Every position has a holder at the table.",
"es": "Todas las posiciones tienen a alguien en la mesa.",
"pt": "Todas as posições têm alguém na mesa."
},
"when": {"measure": "seated_share", "atLeast": "100 %"},
"origin": "judgement"
},
{
"descriptor": {
"en": "The position with fewest seats has at least a third of the seats of the one with most, and each sends a delegate of top or senior rank.",
"es": "La posición con menos asientos tiene al menos un tercio de los asientos de la que más tiene, y cada una envía un delegado de rango máximo o alto.",
"pt": "A posição com menos assentos tem ao menos um terço dos assentos da que mais tem, e cada uma envia um delegado de nível máximo ou alto."
},
"when": {
"allOf": [
{"ratio": {"measure": "fewest_seats"}, "to": {"measure": "most_seats"}, "atLeast": "1/3"},
{"count": "positions_without_senior", "equals": 0}
]
},
"origin": "judgement",
"advice": {
"en": "The position with fewest seats ({fewest_seats}) needs at least a third of those of the largest ({most_seats}). Positions that still lack a delegate of top or senior rank: {positions_without_senior|none}.",
"es": "La posición con menos asientos ({fewest_seats}) necesita al menos un tercio de los de la mayor ({most_seats}). Posiciones que aún no tienen un delegado de rango máximo o alto: {positions_without_senior|ninguna}.",
"pt": "A posição com menos assentos ({fewest_seats}) precisa de ao menos um terço dos da maior ({most_seats}). Posições que ainda não têm um delegado de nível máximo ou alto: {positions_without_senior|nenhuma}."
}
}
]
},
{
"id": "L2-03",
"title": {
"en": "Coalition across the divides",
"es": "Coalición que cruza las divisiones",
"pt": "Coalizão que atravessa as divisões"
},
"question": {
"en": "Does a coalition drive the matter whose members come from different sectors and from different sides of the dispute?",
"es": "¿Impulsa el asunto una coalición cuyos miembros vienen de distintos sectores y de distintos lados de la disputa?",
"pt": "O assunto é impulsionado por uma coalizão cujos membros vêm de setores diferentes e de lados diferentes da disputa?"
},
"why": {
"en": "The lesson asks for work through coalitions. Only a coalition that reaches across the divide can speak a new language to both sides; allies with different logos cannot.",
"es": "La lección pide trabajar mediante coaliciones. Solo una coalición que cruza la división puede hablar con un lenguaje nuevo a ambas partes; unos aliados con distintos logotipos no pueden.",
"pt": "A lição pede trabalhar por meio de coalizões. Só uma coalizão que atravessa a divisão pode falar em linguagem nova às duas partes; aliados com logotipos diferentes não podem."
},
"clauses": ["L2b"],
"weight": 2,
"gate": true,
"limits": {
"en": "The file shows who is listed as a member, not how much they trust one another.",
"es": "El archivo muestra quiénes figuran como miembros, no cuánto confían unos en otros.",
"pt": "O arquivo mostra quem consta como membro, não quanto uns confiam nos outros."
},
"watch": {
"en": "Many members of one side look broad. The count of positions bridged, not the count of members, tells. A file that names no party at all escapes the question about government and opposition.",
"es": "Muchos miembros de un mismo lado parecen amplitud. Lo que cuenta son las posiciones unidas, no el número de miembros. Un archivo que no nombra ningún partido elude la pregunta sobre gobierno y oposición.",
"pt": "Muitos membros de um mesmo lado parecem amplitude. O que conta são as posições unidas, não o número de membros. Um arquivo que não cita nenhum partido foge da pergunta sobre governo e oposição."
},
"judgeableWhen": {
"condition": {"count": "positions", "atLeast": 1},
"otherwise": {
"en": "The design names no position, so it cannot be said what a coalition would bridge.",
"es": "El diseño no nombra ninguna posición; no puede decirse qué uniría una coalición.",
"pt": "O desenho não cita nenhuma posição; não se pode dizer o que uma coalizão uniria."
}
},
"facts": {
"families_outside_coalition": {"difference": ["all_families", "coalition_families"]},
"coalition_parties": {"intersection": ["coalition_members", "political_actors"]},
"government_parties": {"in": "coalition_parties", "where": {"field": "camp", "equals": "government"}},
"opposition_parties": {"in": "coalition_parties", "where": {"field": "camp", "equals": "opposition"}}
},
"measures": {
"members": {
"label": {
"en": "members of the coalition",
"es": "miembros de la coalición",
"pt": "membros da coalizão"
},
"count": "coalition_members"
},
"families": {
"label": {
"en": "sector families in the coalition",
"es": "familias de sectores en la coalición",
"pt": "famílias de setores na coalizão"
},
"count": "coalition_families"
},
"bridged": {
"label": {
"en": "positions with a holder in the coalition",
"es": "posiciones con alguien en la coalición",
"pt": "posições com alguém na coalizão"
},
"share": {"member": "positions_in_coalition"},
"of": "positions"
}
},
"evidence": {"of": "coalition_papers", "atLevel3": "documented", "atLevel4": "third_party"},
"advice": {
"en": "Bring members of other sectors into the coalition; sectors that are not in it: {families_outside_coalition|none}.",
"es": "Sume a la coalición miembros de otros sectores; sectores que no están en ella: {families_outside_coalition|ninguno}.",
"pt": "Some à coalizão membros de outros setores; setores que não estão nela: {families_outside_coalition|nenhum}."
},
"place": "$.coalition",
"levels": [
{
"descriptor": {
"en": "There is no coalition, or hardly one.",
"es": "No hay coalición, o apenas la hay.",
"pt": "Não há coalizão, ou quase não há."
}
},
{
"descriptor": {
"en": "A coalition of at least three members is named.",
"es": "Se nombra una coalición de al menos tres miembros.",
"pt": "É citada uma coalizão de ao menos três membros."
},
"when": {"measure": "members", "atLeast": 3},
"origin": "judgement",
"advice": {
"en": "Form a coalition of at least three members (now {members}) and list them.",
"es": "Forme una coalición de al menos tres miembros (hoy {members}) y enumérelos.",
"pt": "Forme uma coalizão de ao menos três membros (hoje {members}) e liste-os."
}
},
{
"descriptor": {
"en": "Its members come from at least three sector families.",
"es": "Sus miembros vienen de al menos tres familias de sectores.",
"pt": "Os membros vêm de ao menos três famílias de setores."
},
"when": {"measure": "families", "atLeast": 3},
"origin": "judgement"
},
{
"descriptor": {
"en": "Four families and holders of two positions belong to it, and a document shows that they joined.",
"es": "La integran cuatro familias y actores de dos posiciones, y un documento muestra su adhesión.",
"pt": "Integram-na quatro famílias e atores de duas posições, e um documento mostra a adesão."
},
"when": {
"allOf": [
{"measure": "families", "atLeast": 4},
{"count": "positions_in_coalition", "atLeast": 2}
]
},
"origin": "case",
"note": {
"en": "South Africa's NEDLAC seats four families.",
"es": "El NEDLAC de Sudáfrica sienta a cuatro familias.",
"pt": "O NEDLAC da África do Sul reúne quatro famílias."
},
"advice": {
"en": "Four families of sectors are needed (now {families}), holders of two positions, and a document that shows who joined. Positions outside the coalition: {positions_outside_coalition|none}.",
"es": "Se necesitan cuatro familias de sectores (hoy {families}), actores de dos posiciones y un documento que muestre la adhesión. Posiciones fuera de la coalición: {positions_outside_coalition|ninguna}.",
"pt": "São necessárias quatro famílias de setores (hoje {families}), atores de duas posições e um documento que mostre a adesão. Posições fora da coalizão: {positions_outside_coalition|nenhuma}."
}
},
{
"descriptor": {
"en": "Five families and at least three positions (or all there are) belong to it, with parties of government and of opposition, and a third party confirms it.",
"es": "La integran cinco familias y al menos tres posiciones (o todas las que haya), con partidos de gobierno y de oposición, y un tercero lo confirma.",
"pt": "Integram-na cinco famílias e ao menos três posições (ou todas as que houver), com partidos do governo e da oposição, e um terceiro o confirma."
},
"when": {
"allOf": [
{"measure": "families", "atLeast": 5},
{
"anyOf": [
{"count": "positions_in_coalition", "atLeast": 3},
{"measure": "bridged", "atLeast": "100 %"}
]
},
{
"anyOf": [
{"count": "political_actors", "equals": 0},
{
"allOf": [
{"count": "government_parties", "atLeast": 1},
{"count": "opposition_parties", "atLeast": 1}
]
}
]
}
]
},
"origin": "case",
"note": {
"en": "The Argentine security agreement of 2009 joined six families, with blocs of government and opposition and two rival union centres. Where the design names no party or assembly among its actors, the positions bridged stand in for government and opposition.",
"es": "El acuerdo argentino de seguridad de 2009 unió seis familias, con bloques de gobierno y de oposición y dos centrales sindicales rivales. Donde el diseño no nombra partidos ni asambleas entre sus actores, las posiciones unidas hacen las veces de gobierno y oposición.",
"pt": "O acordo argentino de segurança de 2009 uniu seis famílias, com bancadas do governo e da oposição e duas centrais sindicais rivais. Onde o desenho não cita partidos nem assembleias entre os seus atores, as posições unidas fazem as vezes de governo e oposição."
},
"advice": {
"en": "Five families are needed (now {families}), holders of three positions or of all, a party of government (now: {government_parties|none}), one of opposition (now: {opposition_parties|none}), and evidence by a third party. Positions outside the coalition: {positions_outside_coalition|none}.",
"es": "Se necesitan cinco familias (hoy {families}), actores de tres posiciones o de todas, un partido de gobierno (hoy: {government_parties|ninguno}), uno de oposición (hoy: {opposition_parties|ninguno}) y evidencia de un tercero. Posiciones fuera de la coalición: {positions_outside_coalition|ninguna}.",
"pt": "São necessárias cinco famílias (hoje {families}), atores de três posições ou de todas, um partido do governo (hoje: {government_parties|nenhum}), um da oposição (hoje: {opposition_parties|nenhum}) e evidência de um terceiro. Posições fora da coalizão: {positions_outside_coalition|nenhuma}."
}
}
]
},
{
"id": "L2-04",
"title": {
"en": "Coalition able to act",
"es": "Coalición con capacidad de acción",
"pt": "Coalizão com capacidade de ação"
},
"question": {
"en": "Has the coalition what it needs to act as one: a founding paper, coordination, drafters, shared voices, means, rules of entry and time?",
"es": "¿Tiene la coalición lo necesario para actuar como una sola: documento fundacional, coordinación, capacidad de redacción, voces comunes, medios, reglas de ingreso y tiempo?",
"pt": "A coalizão tem o necessário para agir como uma só: documento fundador, coordenação, capacidade de redação, vozes comuns, meios, regras de ingresso e tempo?"
},
"why": {
"en": "The lesson wants coalitions that are able to do something. A list of signatures that can neither draft, nor speak, nor last cannot redefine anything.",
"es": "La lección quiere coaliciones capaces de hacer algo. Una lista de firmas que no puede redactar, ni hablar, ni durar no redefine nada.",
"pt": "A lição quer coalizões capazes de fazer algo. Uma lista de assinaturas que não pode redigir, nem falar, nem durar, não redefine nada."
},
"clauses": ["L2b"],
"weight": 1,
"limits": {
"en": "A capacity that is written down may never be used.",
"es": "Una capacidad escrita puede no usarse nunca.",
"pt": "Uma capacidade escrita pode nunca ser usada."
},
"watch": {
"en": "Each capacity costs one word in the file. The founding paper is the one that can be looked at.",
"es": "Cada capacidad cuesta una palabra en el archivo. El documento fundacional es la que puede comprobarse.",
"pt": "Cada capacidade custa uma palavra no arquivo. O documento fundador é a que pode ser verificada."
},
"facts": {
"capacities": {
"union": [
{
"in": {"list": ["founding_document"], "table": "coalition_capacity"},
"where": {"field": "$.coalition.founding_document.exists", "equals": true}
},
{
"in": {"list": ["coordination"], "table": "coalition_capacity"},
"where": {"field": "$.coalition.coordination", "is": "stated"}
},
{
"in": {"list": ["drafting_capacity"], "table": "coalition_capacity"},
"where": {"field": "$.coalition.drafting_capacity", "equals": true}
},
{
"in": {"list": ["joint_spokespersons"], "table": "coalition_capacity"},
"where": {"count": "spokesperson_positions", "atLeast": 2}
},
{
"in": {"list": ["resources_pooled"], "table": "coalition_capacity"},
"where": {"field": "$.coalition.resources_pooled", "equals": true}
},
{
"in": {"list": ["entry_rules"], "table": "coalition_capacity"},
"where": {"field": "$.coalition.entry_rules", "is": "stated"}
},
{
"in": {"list": ["duration"], "table": "coalition_capacity"},
"where": {
"field": "$.coalition.duration.to",
"onOrAfter": {"earliest": "start", "of": "follow_up"}
}
}
]
},
"capacities_missing": {
"difference": [
{
"list": [
"founding_document", "coordination", "drafting_capacity", "joint_spokespersons",
"resources_pooled", "entry_rules", "duration"
],
"table": "coalition_capacity"
},
"capacities"
]
}
},
"measures": {
"capacities_present": {
"label": {
"en": "capacities of the coalition, of seven",
"es": "capacidades de la coalición, de siete",
"pt": "capacidades da coalizão, de sete"
},
"count": "capacities"
}
},
"evidence": {"of": "coalition_papers", "atLevel3": "documented"},
"advice": {
"en": "Give the coalition what it lacks: {capacities_missing}.",
"es": "Dote a la coalición de lo que le falta: {capacities_missing}.",
"pt": "Dê à coalizão o que lhe falta: {capacities_missing}."
},
"place": "$.coalition",
"levels": [
{
"descriptor": {
"en": "The coalition has one of the seven capacities at most.",
"es": "La coalición tiene a lo sumo una de las siete capacidades.",
"pt": "A coalizão tem no máximo uma das sete capacidades."
}
},
{
"descriptor": {"en": "It has two.", "es": "Tiene dos.", "pt": "Tem duas."},
"when": {"measure": "capacities_present", "atLeast": 2},
"origin": "judgement"
},
{
"descriptor": {"en": "It has three.", "es": "Tiene tres.", "pt": "Tem três."},
"when": {"measure": "capacities_present", "atLeast": 3},
"origin": "judgement"
},
{
"descriptor": {
"en": "It has five, among them a founding document and the capacity to draft, and a document shows it.",
"es": "Tiene cinco, entre ellas un documento fundacional y capacidad de redacción, y un documento lo muestra.",
"pt": "Tem cinco, entre elas um documento fundador e capacidade de redação, e um documento o mostra."
},
"when": {
"allOf": [
{"measure": "capacities_present", "atLeast": 5},
{"field": "$.coalition.founding_document.exists", "equals": true},
{"field": "$.coalition.drafting_capacity", "equals": true}
]
},
"origin": "case",
"note": {
"en": "Coalitions that drafted their own bill were heard: Argentina 2009-10, and Mexico's transparency law of 2002.",
"es": "Las coaliciones que redactaron su propio proyecto fueron escuchadas: Argentina 2009-10 y la ley de transparencia de México de 2002.",
"pt": "As coalizões que redigiram o seu próprio projeto foram ouvidas: Argentina 2009-10 e a lei de transparência do México de 2002."
},
"advice": {
"en": "Five capacities are needed (now {capacities_present}), with a founding document, the capacity to draft, and a document that shows it. Missing: {capacities_missing|none}.",
"es": "Se necesitan cinco capacidades (hoy {capacities_present}), con documento fundacional, capacidad de redacción y un documento que lo muestre. Faltan: {capacities_missing|ninguna}.",
"pt": "São necessárias cinco capacidades (hoje {capacities_present}), com documento fundador, capacidade de redação e um documento que o mostre. Faltam: {capacities_missing|nenhuma}."
}
},
{
"descriptor": {
"en": "It has all seven, and the founding document itself is in evidence.",
"es": "Tiene las siete, y el propio documento fundacional consta como evidencia.",
"pt": "Tem as sete, e o próprio documento fundador consta como evidência."
},
"when": {
"allOf": [
{"measure": "capacities_present", "equals": 7},
{"evidenced": {"select": "$.coalition.founding_document"}, "by": "documented"}
]
},
"origin": "judgement",
"note": {
"en": "Its own documents are enough here: what a coalition can do is seen in its papers.",
"es": "Aquí bastan sus propios documentos: lo que una coalición puede hacer se ve en sus papeles.",
"pt": "Aqui bastam os seus próprios documentos: o que uma coalizão pode fazer se vê nos papéis dela."
},
"advice": {
"en": "All seven capacities are needed, and evidence attached to the founding document itself. Missing: {capacities_missing|none}.",
"es": "Se necesitan las siete capacidades y evidencia adjunta al propio documento fundacional. Faltan: {capacities_missing|ninguna}.",
"pt": "São necessárias as sete capacidades e evidência anexada ao próprio documento fundador. Faltam: {capacities_missing|nenhuma}."
}
}
]
},
{
"id": "L2-05",
"title": {
"en": "Redefinition of the key questions",
"es": "Redefinición de las preguntas clave",
"pt": "Redefinição das perguntas-chave"
},
"question": {
"en": "Has the central question been asked anew so that it serves more than one position, with the holders, and does the agenda hang on it?",
"es": "¿Se ha replanteado la pregunta central de modo que sirva a más de una posición, junto con quienes las sostienen, y depende de ella la agenda?",
"pt": "A pergunta central foi reformulada de modo que sirva a mais de uma posição, junto com quem as sustenta, e a pauta depende dela?"
},
"why": {
"en": "Where frames collide, more facts feed the collision. What moves is a question that each side can answer without giving itself up.",
"es": "Cuando los encuadres chocan, más datos alimentan el choque. Lo que mueve es una pregunta que cada parte puede responder sin renunciar a sí misma.",
"pt": "Quando os enquadramentos se chocam, mais dados alimentam o choque. O que move é uma pergunta a que cada parte pode responder sem renunciar a si mesma."
},
"clauses": ["L2c"],
"weight": 2,
"gate": true,
"limits": {
"en": "Whether the new question is a better one, only people can say. The file shows who made it, whom it serves and what hangs on it.",
"es": "Si la nueva pregunta es mejor, solo las personas pueden decirlo. El archivo muestra quién la hizo, a quién sirve y qué depende de ella.",
"pt": "Se a nova pergunta é melhor, só as pessoas podem dizer. O arquivo mostra quem a fez, a quem serve e o que depende dela."
},
"watch": {
"en": "A softer wording of one side's question can be called reframed. The word of participants from each position is the remedy.",
"es": "Una versión más suave de la pregunta de una parte puede llamarse reformulada. El remedio es la palabra de participantes de cada posición.",
"pt": "Uma versão mais branda da pergunta de uma parte pode ser chamada de reformulada. O remédio é a palavra de participantes de cada posição."
},
"judgeableWhen": {
"condition": {"count": "positions", "atLeast": 1},
"otherwise": {
"en": "The design names no position, so it cannot be said whom a new question serves.",
"es": "El diseño no nombra ninguna posición; no puede decirse a quién sirve una pregunta nueva.",
"pt": "O desenho não cita nenhuma posição; não se pode dizer a quem serve uma pergunta nova."
}
},
"facts": {
"new_questions": {
"in": "reframed_questions",
"where": {"not": {"field": "question", "sameTextAs": "initial_question"}}
},
"bridging_questions": {
"in": "new_questions",
"where": {"count": {"follow": "@", "by": "serves_positions"}, "atLeast": 2}
},
"tested_questions": {
"in": "bridging_questions",
"where": {
"allOf": [
{"field": "stage", "in": ["tested", "agreed"]},
{
"count": {
"in": "positions",
"referring": "held_by",
"to": {"follow": "@", "by": "tested_with"}
},
"atLeast": 2
}
]
}
},
"agreed_questions": {
"in": "tested_questions",
"where": {
"allOf": [
{"field": "stage", "equals": "agreed"},
{
"count": {
"difference": [
"positions",
{"in": "positions", "referring": "held_by", "to": {"follow": "@", "by": "developed_by"}}
]
},
"equals": 0
}
]
}
},
"items_on_tested": {
"in": "negotiable_items",
"referring": "reframed_question_id",
"to": "tested_questions"
},
"items_on_agreed": {
"in": "negotiable_items",
"referring": "reframed_question_id",
"to": "agreed_questions"
},
"items_off_question": {"difference": ["negotiable_items", "items_on_tested"]},
"items_off_agreed": {"difference": ["negotiable_items", "items_on_agreed"]},
"initial_question": {"select": "$.problem_framing.initial_question"},
"positions_unserved": {
"difference": ["positions", {"follow": "new_questions", "by": "serves_positions"}]
},
"positions_untested": {
"difference": [
"positions",
{
"in": "positions",
"referring": "held_by",
"to": {"follow": "new_questions", "by": "tested_with"}
}
]
},
"positions_not_developing": {
"difference": [
"positions",
{
"in": "positions",
"referring": "held_by",
"to": {"follow": "new_questions", "by": "developed_by"}
}
]
}
},
"measures": {
"bridging": {
"label": {
"en": "new questions that serve two positions or more",
"es": "preguntas nuevas que sirven a dos posiciones o más",
"pt": "perguntas novas que servem a duas posições ou mais"
},
"count": "bridging_questions"
},
"on_tested": {
"label": {
"en": "agenda items tied to a tested question",
"es": "puntos de agenda ligados a una pregunta probada",
"pt": "itens da pauta ligados a uma pergunta testada"
},
"share": {"member": "items_on_tested"},
"of": "negotiable_items"
},
"on_agreed": {
"label": {
"en": "agenda items tied to an agreed question",
"es": "puntos de agenda ligados a una pregunta acordada",
"pt": "itens da pauta ligados a uma pergunta acordada"
},
"share": {"member": "items_on_agreed"},
"of": "negotiable_items"
}
},
"attestation": {
"fromLevel": 4,
"by": ["participant"],
"question": {
"en": "Can you stand up for what you want inside this question?",
"es": "¿Puede defender lo que usted quiere dentro de esta pregunta?",
"pt": "Você consegue defender o que quer dentro desta pergunta?"
}
},
"advice": {
"en": "Ask “{initial_question|the question}” anew, together with holders of each position, and tie agenda items to the new question.",
"es": "Replantee «{initial_question|la pregunta}» con actores de cada posición y vincule los puntos de agenda a la nueva pregunta.",
"pt": "Reformule “{initial_question|a pergunta}” com atores de cada posição e vincule os itens da pauta à nova pergunta."
},
"place": "$.problem_framing.reframed_questions",
"levels": [
{
"descriptor": {
"en": "The question stays as it was.",
"es": "La pregunta sigue como estaba.",
"pt": "A pergunta continua como estava."
}
},
{
"descriptor": {
"en": "A new question is drafted, and its text is not that of the old one.",
"es": "Hay una nueva pregunta en borrador, y su texto no es el de la anterior.",
"pt": "Há uma nova pergunta em rascunho, e o texto dela não é o da anterior."
},
"when": {"count": "new_questions", "atLeast": 1},
"origin": "judgement",
"note": {
"en": "Only the texts are compared, and only for being the same. The old question has to be stated, otherwise nothing can be told.",
"es": "Solo se comparan los textos, y solo para saber si son iguales. La pregunta anterior debe constar; de lo contrario nada puede decirse.",
"pt": "Só se comparam os textos, e só para saber se são iguais. A pergunta anterior deve constar; do contrário nada se pode dizer."
},
"advice": {
"en": "State the question as it is put today and draft a new one beside it.",
"es": "Escriba la pregunta tal como se plantea hoy y redacte una nueva a su lado.",
"pt": "Escreva a pergunta tal como se coloca hoje e redija uma nova ao lado."
}
},
{
"descriptor": {
"en": "A new question serves at least two positions.",
"es": "Una nueva pregunta sirve al menos a dos posiciones.",
"pt": "Uma nova pergunta serve a ao menos duas posições."
},
"when": {"measure": "bridging", "atLeast": 1},
"origin": "judgement",
"advice": {
"en": "The new question has to serve a second position. Positions that no new question serves: {positions_unserved|none}.",
"es": "La nueva pregunta debe servir a una segunda posición. Posiciones a las que no sirve ninguna pregunta nueva: {positions_unserved|ninguna}.",
"pt": "A nova pergunta deve servir a uma segunda posição. Posições a que nenhuma pergunta nova serve: {positions_unserved|nenhuma}."
}
},
{
"descriptor": {
"en": "Such a question was tested with holders of two positions, and at least half of the agenda items hang on tested questions.",
"es": "Una pregunta así se probó con actores de dos posiciones, y al menos la mitad de los puntos de agenda depende de preguntas probadas.",
"pt": "Uma pergunta assim foi testada com atores de duas posições, e ao menos metade dos itens da pauta depende de perguntas testadas."
},
"when": {
"allOf": [
{"count": "tested_questions", "atLeast": 1},
{"measure": "on_tested", "atLeast": "50 %"}
]
},
"origin": "judgement",
"note": {
"en": "Items may hang on several tested questions; a broad matter seldom has only one.",
"es": "Los puntos pueden depender de varias preguntas probadas; un asunto amplio rara vez tiene una sola.",
"pt": "Os itens podem depender de várias perguntas testadas; um assunto amplo raramente tem uma só."
},
"advice": {
"en": "Test the new question with holders of two positions (not asked yet: {positions_untested|none}), and tie at least half of the agenda to it. Items that are not: {items_off_question|none}.",
"es": "Pruebe la nueva pregunta con actores de dos posiciones (aún sin consultar: {positions_untested|ninguna}) y vincule a ella al menos la mitad de la agenda. Puntos sin vincular: {items_off_question|ninguno}.",
"pt": "Teste a nova pergunta com atores de duas posições (ainda sem consultar: {positions_untested|nenhuma}) e vincule a ela ao menos metade da pauta. Itens sem vínculo: {items_off_question|nenhum}."
}
},
{
"descriptor": {
"en": "Holders of every position developed it and it is agreed, at least four in five agenda items hang on it, and participants confirm it.",
"es": "La elaboraron actores de todas las posiciones y está acordada, al menos cuatro de cada cinco puntos de agenda dependen de ella, y los participantes lo confirman.",
"pt": "Foi elaborada por atores de todas as posições e está acordada, ao menos quatro de cada cinco itens da pauta dependem dela, e os participantes o confirmam."
},
"when": {
"allOf": [
{"count": "agreed_questions", "atLeast": 1},
{"measure": "on_agreed", "atLeast": "80 %"}
]
},
"origin": "judgement",
"note": {
"en": "Every listed position counts as a main one.",
"es": "Toda posición listada cuenta como principal.",
"pt": "Toda posição listada conta como principal."
},
"advice": {
"en": "Holders of every position have to help write the question (not yet: {positions_not_developing|none}), it has to be agreed, and four in five items have to hang on it. Items that do not: {items_off_agreed|none}.",
"es": "Actores de todas las posiciones deben ayudar a redactar la pregunta (aún no: {positions_not_developing|ninguna}), debe acordarse, y cuatro de cada cinco puntos deben depender de ella. Puntos que no dependen: {items_off_agreed|ninguno}.",
"pt": "Atores de todas as posições devem ajudar a redigir a pergunta (ainda não: {positions_not_developing|nenhuma}), ela deve ser acordada, e quatro de cada cinco itens devem depender dela. Itens que não dependem: {items_off_agreed|nenhum}."
}
}
]
},
{
"id": "L2-06",
"title": {"en": "Terms of the debate", "es": "Términos del debate", "pt": "Termos do debate"},
"question": {
"en": "Does the design know which words divide, offer others, and measure how the matter is spoken of?",
"es": "¿Sabe el diseño qué palabras dividen, ofrece otras y mide cómo se habla del asunto?",
"pt": "O desenho sabe que palavras dividem, oferece outras e mede como se fala do assunto?"
},
"why": {
"en": "The lesson speaks of moving the terms of the debate. In Argentina in 2009 the call for a firm hand was answered with a different word, democratic security, and with a programme behind it.",
"es": "La lección habla de desplazar los términos del debate. En Argentina, en 2009, a la mano dura se respondió con otra palabra, seguridad democrática, y con un programa detrás.",
"pt": "A lição fala de deslocar os termos do debate. Na Argentina, em 2009, à mão dura se respondeu com outra palavra, segurança democrática, e com um programa por trás."
},
"clauses": ["L2d"],
"weight": 2,
"gate": true,
"limits": {
"en": "No text is read for its tone. The file shows that words were listed and measured, not that people use them.",
"es": "No se analiza el tono de ningún texto. El archivo muestra que las palabras se enumeraron y se midieron, no que la gente las use.",
"pt": "Não se analisa o tom de nenhum texto. O arquivo mostra que as palavras foram listadas e medidas, não que as pessoas as usem."
},
"watch": {
"en": "A new word for the same thing is easily proposed. Look at how many terms both sides agreed on, and at who speaks for the coalition.",
"es": "Proponer otra palabra para lo mismo es fácil. Mire cuántos términos acordaron ambas partes y quién habla por la coalición.",
"pt": "Propor outra palavra para o mesmo é fácil. Veja quantos termos as duas partes acordaram e quem fala pela coalizão."
},
"facts": {
"contested_terms": {"in": "key_terms", "where": {"field": "contested_term", "is": "stated"}},
"replaced_terms": {
"in": "contested_terms",
"where": {
"allOf": [
{"field": "proposed_term", "is": "stated"},
{"not": {"field": "proposed_term", "sameTextAs": {"in": "@", "select": "$.contested_term"}}}
]
}
},
"agreed_terms": {"in": "replaced_terms", "where": {"field": "status", "equals": "agreed"}},
"terms_not_replaced": {"difference": ["contested_terms", "replaced_terms"]},
"terms_not_agreed": {"difference": ["contested_terms", "agreed_terms"]},
"discourse_targets": {
"in": {"select": "$.communication.discourse_targets[*]"},
"where": {"allOf": [{"field": "indicator", "is": "stated"}, {"field": "target", "is": "stated"}]}
},
"positions_without_voice": {"difference": ["positions", "spokesperson_positions"]}
},
"measures": {
"contested": {
"label": {
"en": "contested terms listed",
"es": "términos en disputa enumerados",
"pt": "termos em disputa listados"
},
"count": "contested_terms"
},
"agreed": {
"label": {
"en": "contested terms with an agreed replacement",
"es": "términos en disputa con reemplazo acordado",
"pt": "termos em disputa com substituição acordada"
},
"share": {"member": "agreed_terms"},
"of": "contested_terms"
},
"voices": {
"label": {
"en": "positions among the joint spokespersons",
"es": "posiciones entre los voceros comunes",
"pt": "posições entre os porta-vozes comuns"
},
"count": "spokesperson_positions"
}
},
"attestation": {
"fromLevel": 4,
"by": ["participant"],
"question": {
"en": "Do you use the agreed terms yourself, also among your own people?",
"es": "¿Usa usted mismo los términos acordados, también entre los suyos?",
"pt": "Você mesmo usa os termos acordados, também entre os seus?"
}
},
"advice": {
"en": "List the words that divide, and propose others for {terms_not_replaced|them}.",
"es": "Enumere las palabras que dividen y proponga otras para {terms_not_replaced|ellas}.",
"pt": "Liste as palavras que dividem e proponha outras para {terms_not_replaced|elas}."
},
"place": "$.problem_framing.key_terms",
"levels": [
{
"descriptor": {
"en": "No contested term is listed.",
"es": "No se enumera ningún término en disputa.",
"pt": "Nenhum termo em disputa é listado."
}
},
{
"descriptor": {
"en": "At least one contested term is listed.",
"es": "Se enumera al menos un término en disputa.",
"pt": "É listado ao menos um termo em disputa."
},
"when": {"measure": "contested", "atLeast": 1},
"origin": "judgement",
"advice": {
"en": "List the words that divide, and who uses them.",
"es": "Enumere las palabras que dividen y quién las usa.",
"pt": "Liste as palavras que dividem e quem as usa."
}
},
{
"descriptor": {
"en": "Another word is agreed for at least one of them, or one is proposed and a protocol for dealing with the media is foreseen.",
"es": "Se acordó otra palabra para al menos uno de ellos, o se propone una y se prevé un protocolo para el trato con los medios.",
"pt": "Foi acordada outra palavra para ao menos um deles, ou se propõe uma e se prevê um protocolo para lidar com a mídia."
},
"when": {
"anyOf": [
{"count": "agreed_terms", "atLeast": 1},
{
"allOf": [
{"count": "replaced_terms", "atLeast": 1},
{"field": "$.communication.media_protocol", "equals": true}
]
}
]
},
"origin": "judgement",
"note": {
"en": "A word that both sides agreed on shows more than a plan for the media. A replacement with the same text as the contested term does not count.",
"es": "Una palabra que ambas partes acordaron muestra más que un plan para los medios. No cuenta un reemplazo con el mismo texto que el término en disputa.",
"pt": "Uma palavra que as duas partes acordaram mostra mais que um plano para a mídia. Não conta uma substituição com o mesmo texto do termo em disputa."
},
"advice": {
"en": "Needed: a protocol for the media, and another word for a contested term. Terms without one: {terms_not_replaced|none}.",
"es": "Se necesita un protocolo para los medios y otra palabra para un término en disputa. Términos sin ella: {terms_not_replaced|ninguno}.",
"pt": "São necessários um protocolo para a mídia e outra palavra para um termo em disputa. Termos sem ela: {terms_not_replaced|nenhum}."
}
},
{
"descriptor": {
"en": "How the matter is named today has been measured, and a target with an indicator is set.",
"es": "Se ha medido cómo se nombra hoy el asunto y se fija una meta con indicador.",
"pt": "Foi medido como se nomeia hoje o assunto e se fixa uma meta com indicador."
},
"when": {
"allOf": [
{"field": "$.communication.discourse_baseline.exists", "equals": true},
{"count": "discourse_targets", "atLeast": 1}
]
},
"origin": "judgement",
"advice": {
"en": "Measure how the matter is named today, for instance in the press, and set a target with an indicator.",
"es": "Mida cómo se nombra hoy el asunto, por ejemplo en la prensa, y fije una meta con indicador.",
"pt": "Meça como se nomeia hoje o assunto, por exemplo na imprensa, e fixe uma meta com indicador."
}
},
{
"descriptor": {
"en": "Spokespersons from two positions speak together, at least half of the contested terms have an agreed replacement, and participants confirm it.",
"es": "Voceros de dos posiciones hablan en conjunto, al menos la mitad de los términos en disputa tiene un reemplazo acordado, y los participantes lo confirman.",
"pt": "Porta-vozes de duas posições falam em conjunto, ao menos metade dos termos em disputa tem uma substituição acordada, e os participantes o confirmam."
},
"when": {"allOf": [{"measure": "voices", "atLeast": 2}, {"measure": "agreed", "atLeast": "50 %"}]},
"origin": "judgement",
"advice": {
"en": "Spokespersons of two positions have to speak together (without a voice now: {positions_without_voice|none}), and half of the contested terms need an agreed word. Terms without one: {terms_not_agreed|none}.",
"es": "Voceros de dos posiciones deben hablar en conjunto (hoy sin voz: {positions_without_voice|ninguna}), y la mitad de los términos en disputa necesita una palabra acordada. Términos sin ella: {terms_not_agreed|ninguno}.",
"pt": "Porta-vozes de duas posições devem falar em conjunto (hoje sem voz: {positions_without_voice|nenhuma}), e metade dos termos em disputa precisa de uma palavra acordada. Termos sem ela: {terms_not_agreed|nenhum}."
}
}
]
},
{
"id": "L2-07",
"title": {
"en": "Neutral framing of the task",
"es": "Formulación neutral de la tarea",
"pt": "Formulação neutra da tarefa"
},
"question": {
"en": "Is the question put to the dialogue one that every side has looked at and can live with?",
"es": "¿La pregunta que se plantea al diálogo es una que cada parte ha revisado y puede aceptar?",
"pt": "A pergunta que se faz ao diálogo é uma que cada parte revisou e pode aceitar?"
},
"why": {
"en": "A question that contains its answer sends one side home before it begins. Handbooks of deliberation ask for a neutral, plain question; here it is neutral when the sides say so.",
"es": "Una pregunta que contiene su respuesta aleja a una parte antes de empezar. Los manuales de deliberación piden una pregunta neutral y sencilla; aquí es neutral cuando las partes lo dicen.",
"pt": "Uma pergunta que contém a sua resposta afasta uma parte antes de começar. Os manuais de deliberação pedem uma pergunta neutra e simples; aqui ela é neutra quando as partes o dizem."
},
"clauses": ["L2d"],
"weight": 1,
"limits": {
"en": "Wording is not analysed: lists of good and bad words reward vocabulary. Only the people concerned can say that a question is fair.",
"es": "No se analiza la redacción: las listas de palabras buenas y malas premian el vocabulario. Solo las personas involucradas pueden decir que una pregunta es justa.",
"pt": "A redação não é analisada: listas de palavras boas e ruins premiam o vocabulário. Só as pessoas envolvidas podem dizer que uma pergunta é justa."
},
"watch": {
"en": "To have shown a question to someone is not to have changed it. See whether changes were recorded.",
"es": "Haber mostrado una pregunta a alguien no es haberla cambiado. Vea si se registraron cambios.",
"pt": "Ter mostrado uma pergunta a alguém não é tê-la mudado. Veja se foram registradas mudanças."
},
"judgeableWhen": {
"condition": {"count": "positions", "atLeast": 1},
"otherwise": {
"en": "The design names no position, so it cannot be said between whom the question is neutral.",
"es": "El diseño no nombra ninguna posición; no puede decirse entre quiénes es neutral la pregunta.",
"pt": "O desenho não cita nenhuma posição; não se pode dizer entre quem a pergunta é neutra."
}
},
"facts": {
"positions_reviewing": {
"in": "positions",
"referring": "held_by",
"to": {"follow": "purpose", "by": "tested_with"}
},
"positions_not_reviewing": {"difference": ["positions", "positions_reviewing"]},
"agreeing_words": {
"in": "attestations",
"where": {
"allOf": [{"field": "criterion_id", "equals": "L2-07"}, {"field": "agrees", "equals": true}]
}
},
"positions_not_attesting": {
"difference": [
"positions",
{
"in": "positions",
"referring": "held_by",
"to": {"follow": "agreeing_words", "by": "attested_by"}
}
]
}
},
"measures": {
"reviewing": {
"label": {
"en": "positions whose holders reviewed the question",
"es": "posiciones cuyos actores revisaron la pregunta",
"pt": "posições cujos atores revisaram a pergunta"
},
"share": {"member": "positions_reviewing"},
"of": "positions"
}
},
"attestation": {
"fromLevel": 3,
"by": ["participant", "outside_expert"],
"question": {
"en": "Does this question leave every answer open, yours included?",
"es": "¿Deja esta pregunta abiertas todas las respuestas, incluida la suya?",
"pt": "Esta pergunta deixa em aberto todas as respostas, inclusive a sua?"
}
},
"advice": {
"en": "Have the question reviewed by holders of each position; not reviewed yet by: {positions_not_reviewing|none}.",
"es": "Haga revisar la pregunta por actores de cada posición; aún no la revisaron: {positions_not_reviewing|ninguna}.",
"pt": "Faça atores de cada posição revisarem a pergunta; ainda não a revisaram: {positions_not_reviewing|nenhuma}."
},
"place": "$.purpose",
"levels": [
{
"descriptor": {
"en": "The dialogue has no question, or it takes over the words of one position.",
"es": "El diálogo no tiene pregunta, o esta toma las palabras de una posición.",
"pt": "O diálogo não tem pergunta, ou ela toma as palavras de uma posição."
}
},
{
"descriptor": {
"en": "A question is written that repeats none of the positions.",
"es": "Hay una pregunta escrita que no repite ninguna de las posiciones.",
"pt": "Há uma pergunta escrita que não repete nenhuma das posições."
},
"when": {
"allOf": [
{"field": "$.purpose.question", "is": "stated"},
{
"not": {
"field": "$.purpose.question",
"sameTextAs": {"in": "positions", "select": "$.statement"}
}
}
]
},
"origin": "framework",
"note": {
"en": "A clear task put as a question: OECD, good practice for deliberation (2020). Whether the sentence ends as a question is left to the reader, since punctuation differs between languages.",
"es": "Una tarea clara planteada como pregunta: OCDE, buenas prácticas de deliberación (2020). Si la frase termina como pregunta se deja al lector, pues la puntuación difiere entre idiomas.",
"pt": "Uma tarefa clara colocada como pergunta: OCDE, boas práticas de deliberação (2020). Se a frase termina como pergunta fica a cargo do leitor, pois a pontuação difere entre idiomas."
},
"advice": {
"en": "Write the question of the dialogue in words that are not those of one position.",
"es": "Escriba la pregunta del diálogo con palabras que no sean las de una posición.",
"pt": "Escreva a pergunta do diálogo com palavras que não sejam as de uma posição."
}
},
{
"descriptor": {
"en": "Holders of at least two positions have reviewed it.",
"es": "La han revisado actores de al menos dos posiciones.",
"pt": "Foi revisada por atores de ao menos duas posições."
},
"when": {"count": "positions_reviewing", "atLeast": 2},
"origin": "judgement"
},
{
"descriptor": {
"en": "A holder of every position has reviewed it, the changes are recorded, and some of them confirm it.",
"es": "La ha revisado alguien de cada posición, los cambios constan, y alguno de ellos lo confirma.",
"pt": "Foi revisada por alguém de cada posição, as mudanças constam, e algum deles o confirma."
},
"when": {
"allOf": [
{"measure": "reviewing", "atLeast": "100 %"},
{"field": "$.purpose.changes_recorded", "equals": true}
]
},
"origin": "judgement",
"advice": {
"en": "Record what the review changed, and complete it; not reviewed yet by holders of: {positions_not_reviewing|none}.",
"es": "Registre lo que cambió la revisión y complétela; aún no la revisó nadie de: {positions_not_reviewing|ninguna}.",
"pt": "Registre o que a revisão mudou e complete-a; ainda não a revisou ninguém de: {positions_not_reviewing|nenhuma}."
}
},
{
"descriptor": {
"en": "An outside expert and a holder of every position attest that the question is fair.",
"es": "Una persona experta externa y alguien de cada posición dan constancia de que la pregunta es justa.",
"pt": "Um especialista externo e alguém de cada posição atestam que a pergunta é justa."
},
"when": {
"attested": {
"allOf": [
{
"count": {
"in": "agreeing_words",
"where": {"field": "capacity", "equals": "outside_expert"}
},
"atLeast": 1
},
{"count": "positions_not_attesting", "equals": 0}
]
}
},
"origin": "judgement",
"advice": {
"en": "Ask an outside expert, and a holder of each position, to attest that the question is fair. Positions that have not: {positions_not_attesting|none}.",
"es": "Pida a una persona experta externa, y a alguien de cada posición, que den constancia de que la pregunta es justa. Posiciones que aún no: {positions_not_attesting|ninguna}.",
"pt": "Peça a um especialista externo, e a alguém de cada posição, que atestem que a pergunta é justa. Posições que ainda não: {positions_not_attesting|nenhuma}."
}
}
]
},
{
"id": "L2-08",
"title": {
"en": "Shared evidence base",
"es": "Base de evidencia compartida",
"pt": "Base de evidência compartilhada"
},
"question": {
"en": "Do the sides work from knowledge that several of them produced or accept, in time and in forms that all can use?",
"es": "¿Trabajan las partes con conocimiento que varias de ellas produjeron o aceptan, a tiempo y en formas que todas pueden usar?",
"pt": "As partes trabalham com conhecimento que várias delas produziram ou aceitam, a tempo e em formas que todas podem usar?"
},
"why": {
"en": "Facts found together help to ask a question anew; facts brought by one side become ammunition. It weighs little: a frame does not give way to one study more.",
"es": "Los hechos hallados en conjunto ayudan a replantear una pregunta; los que trae una parte se vuelven munición. Pesa poco: un encuadre no cede ante un estudio más.",
"pt": "Os fatos apurados em conjunto ajudam a reformular uma pergunta; os que uma parte traz viram munição. Pesa pouco: um enquadramento não cede diante de mais um estudo."
},
"clauses": ["L2c"],
"weight": 1,
"limits": {
"en": "The file shows who produced a study, not whether it is sound or was read.",
"es": "El archivo muestra quién produjo un estudio, no si es sólido ni si se leyó.",
"pt": "O arquivo mostra quem produziu um estudo, não se é sólido nem se foi lido."
},
"watch": {
"en": "A pile of studies from one side counts for little here, and should.",
"es": "Un montón de estudios de una sola parte cuenta poco aquí, y así debe ser.",
"pt": "Um monte de estudos de uma só parte conta pouco aqui, e assim deve ser."
},
"facts": {
"timely_evidence": {"in": "evidence_base", "where": {"field": "shared_before_days", "atLeast": 7}},
"late_evidence": {"difference": ["evidence_base", "timely_evidence"]},
"timely_families": {
"values": {"follow": "timely_evidence", "by": "produced_by"},
"of": "sector",
"table": "family"
},
"affected_actors": {
"union": [
{"follow": "affected_stakeholders", "by": "actor_id"},
{
"in": "actors",
"where": {
"field": "sector",
"in": [
"social_movement", "community_org", "victims", "indigenous_people", "afrodescendant",
"peasant", "women_org", "youth_org", "disability_org", "migrant", "lgbtiq", "elderly_org"
]
}
}
]
},
"joint_evidence": {
"in": "evidence_base",
"where": {
"anyOf": [
{"field": "commissioned_jointly", "equals": true},
{"field": "type", "equals": "joint_fact_finding"}
]
}
},
"testimony": {
"in": "evidence_base",
"where": {
"allOf": [
{"field": "type", "equals": "testimony"},
{
"count": {"intersection": [{"follow": "@", "by": "produced_by"}, "affected_actors"]},
"atLeast": 1
}
]
}
},
"shared_evidence": {
"union": [
"joint_evidence",
{
"in": "evidence_base",
"where": {
"count": {
"in": "positions",
"referring": "held_by",
"to": {"follow": "@", "by": "accepted_by"}
},
"atLeast": 2
}
}
]
},
"one_sided_evidence": {"difference": ["evidence_base", "shared_evidence"]},
"languages_without_access": {
"difference": [
"languages",
{
"values": {
"in": "evidence_base",
"where": {"count": {"in": "@", "select": "$.accessible_formats[*]"}, "atLeast": 1}
},
"of": "languages"
}
]
}
},
"measures": {
"pieces": {
"label": {"en": "pieces of evidence", "es": "piezas de evidencia", "pt": "peças de evidência"},
"count": "evidence_base"
},
"timely_families": {
"label": {
"en": "families whose evidence is shared a week ahead",
"es": "familias cuya evidencia se comparte con una semana de antelación",
"pt": "famílias cuja evidência é compartilhada com uma semana de antecedência"
},
"count": "timely_families"
},
"shared": {
"label": {
"en": "evidence made jointly or accepted by two positions",
"es": "evidencia hecha en conjunto o aceptada por dos posiciones",
"pt": "evidência feita em conjunto ou aceita por duas posições"
},
"share": {"member": "shared_evidence"},
"of": "evidence_base"
}
},
"evidence": {"of": "evidence_base", "atLevel3": "documented", "atLevel4": "third_party"},
"advice": {
"en": "Commission studies jointly, beginning with {one_sided_evidence|what is most disputed}.",
"es": "Encargue estudios en conjunto, empezando por {one_sided_evidence|lo más disputado}.",
"pt": "Encomende estudos em conjunto, começando por {one_sided_evidence|o mais disputado}."
},
"place": "$.problem_framing.evidence_base",
"levels": [
{
"descriptor": {
"en": "There is no evidence, or a single piece.",
"es": "No hay evidencia, o hay una sola pieza.",
"pt": "Não há evidência, ou há uma só peça."
}
},
{
"descriptor": {
"en": "At least two pieces are listed.",
"es": "Se enumeran al menos dos piezas.",
"pt": "São listadas ao menos duas peças."
},
"when": {"measure": "pieces", "atLeast": 2},
"origin": "judgement",
"advice": {
"en": "List at least two pieces of evidence on the matter.",
"es": "Enumere al menos dos piezas de evidencia sobre el asunto.",
"pt": "Liste ao menos duas peças de evidência sobre o assunto."
}
},
{
"descriptor": {
"en": "Pieces from at least two sector families are shared a week or more ahead.",
"es": "Piezas de al menos dos familias de sectores se comparten con una semana o más de antelación.",
"pt": "Peças de ao menos duas famílias de setores são compartilhadas com uma semana ou mais de antecedência."
},
"when": {"measure": "timely_families", "atLeast": 2},
"origin": "judgement",
"note": {
"en": "Only pieces shared seven days ahead count toward the two families.",
"es": "Para las dos familias solo cuentan las piezas compartidas con siete días de antelación.",
"pt": "Para as duas famílias só contam as peças compartilhadas com sete dias de antecedência."
},
"advice": {
"en": "Evidence of two families has to be shared at least seven days ahead (now {timely_families}). Shared later, or undated: {late_evidence|none}.",
"es": "La evidencia de dos familias debe compartirse con al menos siete días de antelación (hoy {timely_families}). Compartida más tarde o sin fecha: {late_evidence|ninguna}.",
"pt": "A evidência de duas famílias deve ser compartilhada com ao menos sete dias de antecedência (hoje {timely_families}). Compartilhada mais tarde ou sem data: {late_evidence|nenhuma}."
}
},
{
"descriptor": {
"en": "One piece is made jointly, affected people give testimony, and a document shows it.",
"es": "Una pieza se hace en conjunto, las personas afectadas dan testimonio, y un documento lo muestra.",
"pt": "Uma peça é feita em conjunto, as pessoas afetadas dão depoimento, e um documento o mostra."
},
"when": {
"allOf": [{"count": "joint_evidence", "atLeast": 1}, {"count": "testimony", "atLeast": 1}]
},
"origin": "judgement",
"note": {
"en": "Affected are the actors so marked in the stakeholder map and those of the affected and grassroots family.",
"es": "Afectados son los actores así marcados en el mapa de actores y los de la familia de afectados y bases.",
"pt": "Afetados são os atores assim marcados no mapa de atores e os da família de afetados e bases."
},
"advice": {
"en": "Needed: a piece commissioned jointly (now: {joint_evidence|none}), testimony of affected people (now: {testimony|none}), and a document that shows it.",
"es": "Se necesita una pieza encargada en conjunto (hoy: {joint_evidence|ninguna}), testimonio de personas afectadas (hoy: {testimony|ninguno}) y un documento que lo muestre.",
"pt": "São necessários uma peça encomendada em conjunto (hoje: {joint_evidence|nenhuma}), depoimento de pessoas afetadas (hoje: {testimony|nenhum}) e um documento que o mostre."
}
},
{
"descriptor": {
"en": "At least half of the evidence is made jointly or accepted by two positions, every language of the dialogue has an accessible form, and a third party confirms it.",
"es": "Al menos la mitad de la evidencia se hace en conjunto o la aceptan dos posiciones, cada idioma del diálogo tiene un formato accesible, y un tercero lo confirma.",
"pt": "Ao menos metade da evidência é feita em conjunto ou aceita por duas posições, cada idioma do diálogo tem um formato acessível, e um terceiro o confirma."
},
"when": {
"allOf": [
{"measure": "shared", "atLeast": "50 %"},
{"count": "languages", "atLeast": 1},
{"count": "languages_without_access", "equals": 0}
]
},
"origin": "judgement",
"advice": {
"en": "Half of the evidence has to be joint or accepted by two positions (one-sided: {one_sided_evidence|none}), confirmed by a third party, with an accessible form in every language. Languages without one: {languages_without_access|none}.",
"es": "La mitad de la evidencia debe ser conjunta o aceptada por dos posiciones (de una sola parte: {one_sided_evidence|ninguna}), confirmada por un tercero y con un formato accesible en cada idioma. Idiomas sin él: {languages_without_access|ninguno}.",
"pt": "Metade da evidência deve ser conjunta ou aceita por duas posições (de uma só parte: {one_sided_evidence|nenhuma}), confirmada por um terceiro e com um formato acessível em cada idioma. Idiomas sem ele: {languages_without_access|nenhum}."
}
}
]
},
{
"id": "L2-09",
"title": {"en": "Convergence points", "es": "Puntos de convergencia", "pt": "Pontos de convergência"},
"question": {
"en": "Does the design name points where positions may meet, who has explored them, and which agenda items they serve?",
"es": "¿Nombra el diseño puntos en los que las posiciones pueden coincidir, quién los ha explorado y a qué puntos de agenda sirven?",
"pt": "O desenho cita pontos em que as posições podem coincidir, quem os explorou e a que itens da pauta servem?"
},
"why": {
"en": "The lesson ends in new common points. A proposal can only suppose them, but it can say where it looks, test it quietly with each side, and tie it to the agenda.",
"es": "La lección termina en nuevos puntos comunes. Una propuesta solo puede suponerlos, pero puede decir dónde los busca, probarlos discretamente con cada parte y vincularlos a la agenda.",
"pt": "A lição termina em novos pontos comuns. Uma proposta só pode supô-los, mas pode dizer onde os busca, testá-los discretamente com cada parte e vinculá-los à pauta."
},
"clauses": ["L2e"],
"weight": 2,
"gate": true,
"limits": {
"en": "Whether a shared sentence means the same to both sides, the file cannot tell.",
"es": "El archivo no puede decir si una frase compartida significa lo mismo para ambas partes.",
"pt": "O arquivo não pode dizer se uma frase compartilhada significa o mesmo para as duas partes."
},
"watch": {
"en": "Points so general that nobody could object bridge everything and bind nobody.",
"es": "Puntos tan generales que nadie podría objetar unen todo y no obligan a nadie.",
"pt": "Pontos tão gerais que ninguém poderia objetar unem tudo e não obrigam ninguém."
},
"judgeableWhen": {
"condition": {"count": "positions", "atLeast": 1},
"otherwise": {
"en": "The design names no position, so it cannot be said what a point would bring together.",
"es": "El diseño no nombra ninguna posición; no puede decirse qué acercaría un punto.",
"pt": "O desenho não cita nenhuma posição; não se pode dizer o que um ponto aproximaria."
}
},
"facts": {
"bridging_points": {
"in": "convergence_points",
"where": {"count": {"follow": "@", "by": "bridges"}, "atLeast": 2}
},
"explored_points": {
"in": "bridging_points",
"where": {
"allOf": [
{"field": "stage", "in": ["explored", "agreed"]},
{
"count": {
"difference": [
{"follow": "@", "by": "bridges"},
{"in": "positions", "referring": "held_by", "to": {"follow": "@", "by": "explored_with"}}
]
},
"equals": 0
}
]
}
},
"settled_points": {
"in": "bridging_points",
"where": {
"anyOf": [
{"field": "stage", "equals": "agreed"},
{
"count": {
"in": "positions",
"referring": "held_by",
"to": {"follow": "@", "by": "endorsed_by"}
},
"atLeast": 2
}
]
}
},
"items_bridged": {
"intersection": ["negotiable_items", {"follow": "bridging_points", "by": "agenda_item_ids"}]
},
"items_without_point": {"difference": ["negotiable_items", "items_bridged"]},
"items_settled": {
"intersection": ["negotiable_items", {"follow": "settled_points", "by": "agenda_item_ids"}]
},
"items_unsettled": {"difference": ["negotiable_items", "items_settled"]},
"one_sided_points": {"difference": ["convergence_points", "bridging_points"]},
"unexplored_points": {"difference": ["bridging_points", "explored_points"]}
},
"measures": {
"bridging": {
"label": {
"en": "points that bridge two positions or more",
"es": "puntos que unen dos posiciones o más",
"pt": "pontos que unem duas posições ou mais"
},
"count": "bridging_points"
},
"covered": {
"label": {
"en": "agenda items with such a point",
"es": "puntos de agenda con una convergencia así",
"pt": "itens da pauta com uma convergência assim"
},
"share": {"member": "items_bridged"},
"of": "negotiable_items"
},
"settled": {
"label": {
"en": "agenda items with an agreed or endorsed point",
"es": "puntos de agenda con convergencia acordada o respaldada",
"pt": "itens da pauta com convergência acordada ou apoiada"
},
"share": {"member": "items_settled"},
"of": "negotiable_items"
}
},
"attestation": {
"fromLevel": 4,
"by": ["participant"],
"question": {
"en": "Could you sign this sentence today?",
"es": "¿Podría firmar hoy esta frase?",
"pt": "Você poderia assinar hoje esta frase?"
}
},
"advice": {
"en": "Suppose points of convergence and explore them with each side first. Agenda items without one: {items_without_point|none}.",
"es": "Suponga puntos de convergencia y explórelos antes con cada parte. Puntos de agenda sin uno: {items_without_point|ninguno}.",
"pt": "Suponha pontos de convergência e explore-os antes com cada parte. Itens da pauta sem um: {items_without_point|nenhum}."
},
"place": "$.problem_framing.convergence_points",
"levels": [
{
"descriptor": {
"en": "No point of convergence is named.",
"es": "No se nombra ningún punto de convergencia.",
"pt": "Nenhum ponto de convergência é citado."
}
},
{
"descriptor": {
"en": "At least one point is supposed.",
"es": "Se supone al menos un punto.",
"pt": "É suposto ao menos um ponto."
},
"when": {"count": "convergence_points", "atLeast": 1},
"origin": "judgement"
},
{
"descriptor": {
"en": "At least one bridges two positions.",
"es": "Al menos uno une dos posiciones.",
"pt": "Ao menos um une duas posições."
},
"when": {"measure": "bridging", "atLeast": 1},
"origin": "judgement",
"advice": {
"en": "A point has to bring two positions together. Points that name fewer: {one_sided_points|none}.",
"es": "Un punto debe unir dos posiciones. Puntos que nombran menos: {one_sided_points|ninguno}.",
"pt": "Um ponto deve unir duas posições. Pontos que citam menos: {one_sided_points|nenhum}."
}
},
{
"descriptor": {
"en": "At least three bridge positions, one of them is explored with holders of each position it bridges, and at least half of the agenda items have one.",
"es": "Al menos tres unen posiciones, uno de ellos se exploró con actores de cada posición que une, y al menos la mitad de los puntos de agenda tiene uno.",
"pt": "Ao menos três unem posições, um deles foi explorado com atores de cada posição que une, e ao menos metade dos itens da pauta tem um."
},
"when": {
"allOf": [
{"measure": "bridging", "atLeast": 3},
{"count": "explored_points", "atLeast": 1},
{"measure": "covered", "atLeast": "50 %"}
]
},
"origin": "judgement",
"note": {
"en": "Only points that bridge two positions are counted; the others are not points of convergence.",
"es": "Solo se cuentan los puntos que unen dos posiciones; los demás no son de convergencia.",
"pt": "Só se contam os pontos que unem duas posições; os demais não são de convergência."
},
"advice": {
"en": "Needed: three bridging points (now {bridging}), one of them explored with holders of each position it bridges (not explored: {unexplored_points|none}), and half of the agenda covered. Items not covered: {items_without_point|none}.",
"es": "Se necesitan tres puntos que unan posiciones (hoy {bridging}), uno de ellos explorado con actores de cada posición que une (sin explorar: {unexplored_points|ninguno}), y la mitad de la agenda cubierta. Puntos de agenda sin cubrir: {items_without_point|ninguno}.",
"pt": "São necessários três pontos que unam posições (hoje {bridging}), um deles explorado com atores de cada posição que une (sem explorar: {unexplored_points|nenhum}), e metade da pauta coberta. Itens da pauta sem cobertura: {items_without_point|nenhum}."
}
},
{
"descriptor": {
"en": "Every agenda item has a point that is agreed, or endorsed by holders of two positions; this is documented, and participants confirm it.",
"es": "Cada punto de agenda tiene un punto de convergencia acordado, o respaldado por actores de dos posiciones; está documentado, y los participantes lo confirman.",
"pt": "Cada item da pauta tem um ponto de convergência acordado, ou apoiado por atores de duas posições; está documentado, e os participantes o confirmam."
},
"when": {
"allOf": [
{"measure": "settled", "atLeast": "100 %"},
{"evidenced": "settled_points", "by": "documented"}
]
},
"origin": "judgement",
"advice": {
"en": "Every agenda item needs a point that is agreed, or endorsed by holders of two positions, with a document attached to each settled point. Items without one: {items_unsettled|none}.",
"es": "Cada punto de agenda necesita un punto de convergencia acordado, o respaldado por actores de dos posiciones, con un documento adjunto a cada uno. Puntos de agenda sin él: {items_unsettled|ninguno}.",
"pt": "Cada item da pauta precisa de um ponto de convergência acordado, ou apoiado por atores de duas posições, com um documento anexado a cada um. Itens da pauta sem ele: {items_unsettled|nenhum}."
}
}
]
},
{
"id": "L2-10",
"title": {
"en": "Method fits the polarisation",
"es": "Método acorde con la polarización",
"pt": "Método à altura da polarização"
},
"question": {
"en": "Are the methods, and the time given to them, equal to how divided the sides are?",
"es": "¿Están los métodos, y el tiempo que se les da, a la altura de la división entre las partes?",
"pt": "Os métodos, e o tempo que se dá a eles, estão à altura da divisão entre as partes?"
},
"why": {
"en": "Sides that are far apart do not begin in a plenary. Talks with each side first, methods that build something together, and enough hours make convergence possible.",
"es": "Las partes muy distantes no empiezan en una plenaria. Las conversaciones previas con cada una, los métodos que construyen algo juntos y las horas suficientes hacen posible la convergencia.",
"pt": "Partes muito distantes não começam em uma plenária. As conversas prévias com cada uma, os métodos que constroem algo juntos e as horas suficientes tornam possível a convergência."
},
"clauses": ["L2e"],
"weight": 1,
"limits": {
"en": "A method is only as good as the people who run it; the file cannot show that.",
"es": "Un método vale lo que valen quienes lo conducen; el archivo no puede mostrarlo.",
"pt": "Um método vale o que valem as pessoas que o conduzem; o arquivo não pode mostrar isso."
},
"watch": {
"en": "Method names are cheap. Compare the hours of the items with the hours of the phases.",
"es": "Los nombres de métodos son baratos. Compare las horas de los puntos con las horas de las fases.",
"pt": "Nomes de métodos custam pouco. Compare as horas dos itens com as horas das fases."
},
"facts": {
"methods": {"values": "phases", "of": "methods"},
"early_phases": {
"in": "phases",
"where": {
"allOf": [
{
"field": "methods",
"includesAny": ["bilateral_interviews", "pre_dialogue_by_sector", "shuttle"]
},
{
"field": "end",
"before": {
"earliest": "start",
"of": {"in": "phases", "where": {"field": "methods", "includesAny": ["plenary"]}}
}
}
]
}
},
"bridging_kinds": {
"list": [
"scenario_building", "joint_fact_finding", "single_negotiating_text", "storytelling_testimony",
"role_exchange"
],
"table": "bridging_method"
},
"bridging_methods": {"intersection": ["methods", "bridging_kinds"]},
"bridging_methods_unused": {"difference": ["bridging_kinds", "methods"]},
"items_short": {"in": "negotiable_items", "where": {"not": {"field": "hours", "atLeast": 8}}},
"items_short_when_divided": {
"in": "negotiable_items",
"where": {"not": {"field": "hours", "atLeast": 16}}
},
"positions_without_early_talk": {
"difference": [
"positions",
{
"in": "positions",
"referring": "held_by",
"to": {"follow": "early_phases", "by": "participating_actor_ids"}
}
]
}
},
"measures": {
"methods": {
"label": {"en": "different methods", "es": "métodos distintos", "pt": "métodos diferentes"},
"count": "methods"
},
"bridging": {
"label": {
"en": "bridging methods",
"es": "métodos que tienden puentes",
"pt": "métodos que constroem pontes"
},
"count": "bridging_methods"
},
"fewest_hours": {
"label": {
"en": "hours of the item that gets fewest",
"es": "horas del punto de agenda que menos recibe",
"pt": "horas do item da pauta que menos recebe"
},
"minimum": "hours",
"of": "negotiable_items"
}
},
"advice": {
"en": "Add methods that bring the sides to build something together, such as {bridging_methods_unused|others}.",
"es": "Agregue métodos que lleven a las partes a construir algo juntas, como {bridging_methods_unused|otros}.",
"pt": "Acrescente métodos que levem as partes a construir algo juntas, como {bridging_methods_unused|outros}."
},
"place": "$.process.phases",
"levels": [
{
"descriptor": {
"en": "The methods are not stated, or there is only one.",
"es": "Los métodos no constan, o hay uno solo.",
"pt": "Os métodos não constam, ou há um só."
}
},
{
"descriptor": {
"en": "At least two methods are stated.",
"es": "Constan al menos dos métodos.",
"pt": "Constam ao menos dois métodos."
},
"when": {"measure": "methods", "atLeast": 2},
"origin": "judgement",
"advice": {
"en": "State the methods of each phase.",
"es": "Declare los métodos de cada fase.",
"pt": "Declare os métodos de cada fase."
}
},
{
"descriptor": {
"en": "A phase of talks with each side ends before the first plenary.",
"es": "Una fase de conversaciones con cada parte termina antes de la primera plenaria.",
"pt": "Uma fase de conversas com cada parte termina antes da primeira plenária."
},
"when": {"count": "early_phases", "atLeast": 1},
"origin": "case",
"note": {
"en": "In Peru, the priest who was to preside over the anti-poverty round table first asked the organisations whether they were willing to take part.",
"es": "En el Perú, el sacerdote que luego presidió la mesa contra la pobreza preguntó antes a las organizaciones si estaban dispuestas a participar.",
"pt": "No Peru, o sacerdote que depois presidiu a mesa contra a pobreza perguntou antes às organizações se estavam dispostas a participar."
},
"advice": {
"en": "Add a phase of interviews, pre-dialogue by sector or shuttle talks that ends before the phase with the first plenary begins, and date both.",
"es": "Agregue una fase de entrevistas, prediálogo por sector o conversaciones de ida y vuelta que termine antes de la fase con la primera plenaria, y ponga fecha a ambas.",
"pt": "Acrescente uma fase de entrevistas, pré-diálogo por setor ou conversas de ida e volta que termine antes da fase com a primeira plenária, e ponha data nas duas."
}
},
{
"descriptor": {
"en": "At least two bridging methods are used, and every negotiable item has at least 8 hours of joint work.",
"es": "Se usan al menos dos métodos que tienden puentes, y cada punto negociable tiene al menos 8 horas de trabajo conjunto.",
"pt": "São usados ao menos dois métodos que constroem pontes, e cada item negociável tem ao menos 8 horas de trabalho conjunto."
},
"when": {
"allOf": [{"measure": "bridging", "atLeast": 2}, {"measure": "fewest_hours", "atLeast": 8}]
},
"origin": "judgement",
"note": {
"en": "The hours are those that the agenda gives to each item.",
"es": "Las horas son las que la agenda da a cada punto.",
"pt": "As horas são as que a pauta dá a cada item."
},
"advice": {
"en": "Two bridging methods are needed (now {bridging}; others: {bridging_methods_unused|none}), and 8 hours for every item. Items with less, or without hours: {items_short|none}.",
"es": "Se necesitan dos métodos que tiendan puentes (hoy {bridging}; otros: {bridging_methods_unused|ninguno}) y 8 horas para cada punto. Puntos con menos, o sin horas: {items_short|ninguno}.",
"pt": "São necessários dois métodos que construam pontes (hoje {bridging}; outros: {bridging_methods_unused|nenhum}) e 8 horas para cada item. Itens com menos, ou sem horas: {items_short|nenhum}."
}
},
{
"descriptor": {
"en": "If the matter is polarised: holders of every position are met before the plenary, three bridging methods are used, and every item has at least 16 hours.",
"es": "Si el asunto está polarizado: antes de la plenaria se habla con actores de todas las posiciones, se usan tres métodos que tienden puentes y cada punto tiene al menos 16 horas.",
"pt": "Se o assunto está polarizado: antes da plenária se fala com atores de todas as posições, são usados três métodos que constroem pontes e cada item tem ao menos 16 horas."
},
"when": {
"anyOf": [
{"field": "$.problem_framing.polarization", "in": ["not", "low", "moderate"]},
{
"allOf": [
{"count": "positions", "atLeast": 1},
{"count": "positions_without_early_talk", "equals": 0},
{"measure": "bridging", "atLeast": 3},
{"measure": "fewest_hours", "atLeast": 16}
]
}
]
},
"origin": "judgement",
"note": {
"en": "Where polarisation is stated as moderate or less, what level 3 asks is enough.",
"es": "Donde se declara una polarización moderada o menor, basta lo que pide el nivel 3.",
"pt": "Onde se declara uma polarização moderada ou menor, basta o que o nível 3 pede."
},
"advice": {
"en": "In a polarised matter, holders of every position have to be met before the plenary (not met: {positions_without_early_talk|none}), three bridging methods used (now {bridging}), and 16 hours given to every item. Items with less: {items_short_when_divided|none}.",
"es": "En un asunto polarizado, antes de la plenaria hay que hablar con actores de todas las posiciones (faltan: {positions_without_early_talk|ninguna}), usar tres métodos que tiendan puentes (hoy {bridging}) y dar 16 horas a cada punto. Puntos con menos: {items_short_when_divided|ninguno}.",
"pt": "Em um assunto polarizado, antes da plenária é preciso falar com atores de todas as posições (faltam: {positions_without_early_talk|nenhuma}), usar três métodos que construam pontes (hoje {bridging}) e dar 16 horas a cada item. Itens com menos: {items_short_when_divided|nenhum}."
}
}
]
},
{
"id": "L2-11",
"title": {
"en": "Disagreement and deadlock handled",
"es": "Gestión del disenso y del bloqueo",
"pt": "Gestão do dissenso e do bloqueio"
},
"question": {
"en": "Is it written what happens to dissent, and what is done when the talks are stuck?",
"es": "¿Está escrito qué pasa con el disenso y qué se hace cuando la conversación se bloquea?",
"pt": "Está escrito o que acontece com o dissenso e o que se faz quando a conversa trava?"
},
"why": {
"en": "Getting past a quarrel must not mean hiding it. Where dissent is recorded and one may leave and come back, agreement is worth something and critics are not swallowed up.",
"es": "Superar una disputa no debe significar esconderla. Donde el disenso consta y se puede salir y volver, el acuerdo vale algo y los críticos no quedan absorbidos.",
"pt": "Superar uma disputa não deve significar escondê-la. Onde o dissenso consta e se pode sair e voltar, o acordo vale algo e os críticos não são absorvidos."
},
"clauses": ["L2f"],
"weight": 1,
"limits": {
"en": "A procedure on paper may be too slow or too feared to be used.",
"es": "Un procedimiento en el papel puede ser demasiado lento o temido para usarse.",
"pt": "Um procedimento no papel pode ser lento ou temido demais para ser usado."
},
"watch": {
"en": "Read with the decision rules (L3-07): a veto without a way out of deadlock stops everything.",
"es": "Léase junto con las reglas de decisión (L3-07): un veto sin salida del bloqueo lo detiene todo.",
"pt": "Leia junto com as regras de decisão (L3-07): um veto sem saída do bloqueio para tudo."
},
"facts": {
"deadlock_steps": {"values": {"select": "$.process.deadlock_procedure"}, "of": "steps"},
"deadlock_lead": {"follow": {"select": "$.process.deadlock_procedure"}, "by": "responsible_actor_id"},
"published_minority_reports": {
"in": "published_items",
"where": {"field": "item", "equals": "minority_report"}
}
},
"measures": {
"steps": {
"label": {
"en": "different steps of the deadlock procedure",
"es": "pasos distintos del procedimiento ante un bloqueo",
"pt": "passos diferentes do procedimento diante de um bloqueio"
},
"count": "deadlock_steps"
}
},
"advice": {
"en": "Write what happens when no agreement is reached on an item.",
"es": "Escriba qué ocurre si no se llega a un acuerdo sobre un punto.",
"pt": "Escreva o que acontece se não se chegar a um acordo sobre um item."
},
"place": "$.process.deadlock_procedure",
"levels": [
{
"descriptor": {
"en": "Nothing is said about dissent.",
"es": "Nada se dice sobre el disenso.",
"pt": "Nada se diz sobre o dissenso."
}
},
{
"descriptor": {
"en": "Dissent is recorded.",
"es": "El disenso consta.",
"pt": "O dissenso consta."
},
"when": {
"anyOf": [
{"field": "$.decision_rules.dissent_recording", "in": ["named", "unnamed"]},
{"field": "$.process.ground_rules.items", "includesAny": ["record_of_dissent"]}
]
},
"origin": "framework",
"note": {
"en": "A ground rule that dissent is recorded counts as much as the decision rule.",
"es": "Una regla de convivencia que registra el disenso cuenta tanto como la regla de decisión.",
"pt": "Uma regra de convivência que registra o dissenso conta tanto quanto a regra de decisão."
},
"advice": {
"en": "State how dissent is recorded: with names or without.",
"es": "Declare cómo se registra el disenso: con nombres o sin ellos.",
"pt": "Declare como se registra o dissenso: com nomes ou sem eles."
}
},
{
"descriptor": {
"en": "A procedure of at least two steps says what is done in a deadlock.",
"es": "Un procedimiento de al menos dos pasos dice qué se hace ante un bloqueo.",
"pt": "Um procedimento de ao menos dois passos diz o que se faz diante de um bloqueio."
},
"when": {"measure": "steps", "atLeast": 2},
"origin": "framework",
"advice": {
"en": "Write at least two steps for the case of a deadlock (now {steps}).",
"es": "Escriba al menos dos pasos para el caso de bloqueo (hoy {steps}).",
"pt": "Escreva ao menos dois passos para o caso de bloqueio (hoje {steps})."
}
},
{
"descriptor": {
"en": "There is also a fallback rule or bracketed text, and someone named is in charge.",
"es": "Hay además una regla supletoria o texto entre corchetes, y alguien con nombre está a cargo.",
"pt": "Há além disso uma regra supletiva ou texto entre colchetes, e alguém com nome está encarregado."
},
"when": {
"allOf": [
{
"anyOf": [
{"field": "$.decision_rules.fallback.method", "is": "stated"},
{"field": "$.decision_rules.bracketed_text", "equals": true}
]
},
{"count": "deadlock_lead", "atLeast": 1}
]
},
"origin": "case",
"note": {
"en": "Peru's National Agreement decides by consensus and never votes, so that any member can stop it. Such a rule needs a way out.",
"es": "El Acuerdo Nacional del Perú decide por consenso y nunca vota, de modo que cualquier miembro puede detenerlo. Una regla así necesita una salida.",
"pt": "O Acuerdo Nacional do Peru decide por consenso e nunca vota, de modo que qualquer membro pode detê-lo. Uma regra assim precisa de uma saída."
},
"advice": {
"en": "Needed: a fallback rule or bracketed text, and somebody who leads the deadlock procedure (now: {deadlock_lead|nobody}).",
"es": "Se necesita una regla supletoria o texto entre corchetes, y alguien que conduzca el procedimiento ante un bloqueo (hoy: {deadlock_lead|nadie}).",
"pt": "São necessários uma regra supletiva ou texto entre colchetes, e alguém que conduza o procedimento diante de um bloqueio (hoje: {deadlock_lead|ninguém})."
}
},
{
"descriptor": {
"en": "Whoever suspends taking part may return, and a minority report is published.",
"es": "Quien suspende su participación puede volver, y se publica un informe de minoría.",
"pt": "Quem suspende a sua participação pode voltar, e se publica um relatório de minoria."
},
"when": {
"allOf": [
{"field": "$.process.suspension_rule.exists", "equals": true},
{"field": "$.process.suspension_rule.allows_return", "equals": true},
{
"anyOf": [
{"field": "$.decision_rules.minority_report_published", "equals": true},
{
"allOf": [
{"field": "$.decision_rules.minority_report", "equals": true},
{"count": "published_minority_reports", "atLeast": 1}
]
}
]
}
]
},
"origin": "judgement",
"advice": {
"en": "Write a suspension rule that allows return, and foresee that a minority report is published.",
"es": "Escriba una regla de suspensión que permita volver y prevea la publicación de un informe de minoría.",
"pt": "Escreva uma regra de suspensão que permita voltar e preveja a publicação de um relatório de minoria."
}
}
]
}
]
}
"""#
}
