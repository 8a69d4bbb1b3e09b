// Written by Scripts/embed-files; change the file that it carries instead.
// swift-format-ignore-file

extension BuiltInFiles {
  /// The text of `Rubrics/common.json`.
  static let common: String = #"""
{
"$schema": "library.schema.json",
"format": "library/1",
"tables": {
"family": {
"map": {
"national_executive": "F1",
"subnational_executive": "F1",
"public_agency": "F1",
"security_forces": "F1",
"legislature": "F2",
"political_party": "F2",
"subnational_council": "F2",
"judiciary": "F3",
"ombudsman": "F3",
"audit_body": "F3",
"electoral_body": "F3",
"business_association": "F4",
"company": "F4",
"cooperative": "F4",
"trade_union": "F5",
"professional_association": "F5",
"ngo": "F6",
"human_rights_org": "F6",
"think_tank_advocacy": "F6",
"foundation": "F6",
"social_movement": "F7",
"community_org": "F7",
"victims": "F7",
"indigenous_people": "F7",
"afrodescendant": "F7",
"peasant": "F7",
"women_org": "F7",
"youth_org": "F7",
"disability_org": "F7",
"migrant": "F7",
"lgbtiq": "F7",
"elderly_org": "F7",
"academia": "F8",
"expert_individual": "F8",
"research_centre": "F8",
"faith_community": "F9",
"cultural_figure": "F9",
"media": "F10",
"lay_citizens": "F10"
},
"labels": {
"F1": {"en": "executive branch", "es": "Poder Ejecutivo", "pt": "Poder Executivo"},
"F2": {
"en": "representative politics",
"es": "política representativa",
"pt": "política representativa"
},
"F3": {"en": "oversight and justice", "es": "control y justicia", "pt": "controle e justiça"},
"F4": {"en": "business", "es": "empresariado", "pt": "empresariado"},
"F5": {"en": "labour", "es": "mundo del trabajo", "pt": "mundo do trabalho"},
"F6": {
"en": "organised civil society",
"es": "sociedad civil organizada",
"pt": "sociedade civil organizada"
},
"F7": {
"en": "affected and grassroots groups",
"es": "grupos afectados y de base",
"pt": "grupos afetados e de base"
},
"F8": {
"en": "academia and experts",
"es": "academia y personas expertas",
"pt": "academia e especialistas"
},
"F9": {"en": "churches and culture", "es": "iglesias y cultura", "pt": "igrejas e cultura"},
"F10": {"en": "media and lay citizens", "es": "medios y ciudadanía", "pt": "mídia e cidadania"}
}
},
"open_communication": {
"map": {
"respect": "respect",
"equal_speaking_time": "speaking_time",
"confidentiality_or_chatham": "attribution",
"attribution_rule": "attribution",
"no_surprise_media": "media",
"record_of_dissent": "dissent",
"safety_non_retaliation": "safety",
"complaint_channel": "complaints",
"interpretation": "interpretation"
},
"labels": {
"respect": {"en": "a rule of respect", "es": "una regla de respeto", "pt": "uma regra de respeito"},
"speaking_time": {
"en": "equal speaking time",
"es": "igual tiempo de palabra",
"pt": "tempo de fala igual"
},
"attribution": {
"en": "a rule on confidentiality or on who may be quoted",
"es": "una regla de confidencialidad o de atribución",
"pt": "uma regra de confidencialidade ou de atribuição"
},
"media": {
"en": "a media protocol",
"es": "un protocolo de medios",
"pt": "um protocolo para a mídia"
},
"dissent": {
"en": "a record of dissent",
"es": "el registro del disenso",
"pt": "o registro do dissenso"
},
"safety": {
"en": "protection against retaliation",
"es": "protección frente a represalias",
"pt": "proteção contra represálias"
},
"complaints": {
"en": "a channel for complaints",
"es": "un canal de quejas",
"pt": "um canal de queixas"
},
"interpretation": {
"en": "interpretation between the languages",
"es": "interpretación entre los idiomas",
"pt": "interpretação entre os idiomas"
},
"materials": {
"en": "materials a week ahead",
"es": "materiales con una semana de anticipación",
"pt": "materiais com uma semana de antecedência"
},
"facilitator": {
"en": "a facilitator in every session",
"es": "facilitación en todas las sesiones",
"pt": "facilitação em todas as sessões"
}
}
},
"coalition_capacity": {
"labels": {
"founding_document": {
"en": "a founding document",
"es": "un documento fundacional",
"pt": "um documento fundador"
},
"coordination": {"en": "coordination", "es": "coordinación", "pt": "coordenação"},
"drafting_capacity": {
"en": "the capacity to draft",
"es": "capacidad de redacción",
"pt": "capacidade de redação"
},
"joint_spokespersons": {
"en": "joint spokespersons of two positions",
"es": "voceros comunes de dos posiciones",
"pt": "porta-vozes comuns de duas posições"
},
"resources_pooled": {"en": "pooled resources", "es": "recursos en común", "pt": "recursos em comum"},
"entry_rules": {"en": "rules of entry", "es": "reglas de ingreso", "pt": "regras de ingresso"},
"duration": {
"en": "a duration up to the follow-up",
"es": "una duración que llegue hasta el seguimiento",
"pt": "uma duração que chegue até o acompanhamento"
}
}
},
"bridging_method": {
"labels": {
"scenario_building": {
"en": "scenario building",
"es": "construcción de escenarios",
"pt": "construção de cenários"
},
"joint_fact_finding": {
"en": "joint fact finding",
"es": "indagación conjunta de hechos",
"pt": "apuração conjunta de fatos"
},
"single_negotiating_text": {
"en": "a single negotiating text",
"es": "un texto único de negociación",
"pt": "um texto único de negociação"
},
"storytelling_testimony": {"en": "testimony", "es": "testimonios", "pt": "depoimentos"},
"role_exchange": {"en": "exchange of roles", "es": "intercambio de roles", "pt": "troca de papéis"}
}
},
"rule_part": {
"labels": {
"quorum": {"en": "the quorum", "es": "el quórum", "pt": "o quórum"},
"threshold": {
"en": "the threshold, or what consensus means",
"es": "el umbral, o qué significa el consenso",
"pt": "o limiar, ou o que significa o consenso"
},
"fallback": {"en": "the fallback rule", "es": "la regla supletoria", "pt": "a regra supletiva"},
"dissent": {
"en": "how dissent is recorded",
"es": "cómo se registra el disenso",
"pt": "como se registra o dissenso"
}
}
},
"result_part": {
"labels": {
"indicator": {"en": "indicator", "es": "indicador", "pt": "indicador"},
"unit": {"en": "unit", "es": "unidad", "pt": "unidade"},
"baseline": {"en": "baseline", "es": "línea de base", "pt": "linha de base"},
"target": {"en": "target", "es": "meta", "pt": "meta"},
"deadline": {"en": "deadline", "es": "plazo", "pt": "prazo"}
}
}
},
"facts": {
"design": {"select": "$"},
"actors": {"select": "$.actors[*]"},
"executive_actors": {
"in": "actors",
"where": {
"field": "sector",
"in": ["national_executive", "subnational_executive", "public_agency", "security_forces"]
}
},
"political_actors": {
"in": "actors",
"where": {"field": "sector", "in": ["legislature", "political_party", "subnational_council"]}
},
"all_families": {
"list": ["F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9", "F10"],
"table": "family"
},
"all_participants": {"select": "$.participants[*]"},
"participants": {
"in": "all_participants",
"where": {"field": "status", "in": ["planned", "invited", "confirmed"]}
},
"confirmed_participants": {"in": "all_participants", "where": {"field": "status", "equals": "confirmed"}},
"absent_participants": {
"in": "all_participants",
"where": {"field": "status", "in": ["declined", "withdrawn"]}
},
"seated": {"follow": "participants", "by": "actor_id"},
"seated_families": {"values": "seated", "of": "sector", "table": "family"},
"missing_families": {"difference": ["all_families", "seated_families"]},
"conveners": {"select": "$.conveners[*]"},
"convener_actors": {"follow": "conveners", "by": "actor_id"},
"convener_families": {"values": "convener_actors", "of": "sector", "table": "family"},
"guests": {"difference": ["seated", "convener_actors"]},
"guest_families": {"values": "guests", "of": "sector", "table": "family"},
"stakeholders": {"select": "$.stakeholder_map.entries[*]"},
"seated_stakeholders": {"in": "stakeholders", "referring": "actor_id", "to": "seated"},
"affected_stakeholders": {"in": "stakeholders", "where": {"field": "affected", "equals": true}},
"excluded_stakeholders": {
"in": "stakeholders",
"where": {"field": "historically_excluded", "equals": true}
},
"veto_players": {"in": "stakeholders", "where": {"field": "veto_player", "equals": true}},
"critics": {"in": "stakeholders", "where": {"field": "stance", "in": ["critical", "opposed"]}},
"definitive_stakeholders": {
"in": "stakeholders",
"where": {
"allOf": [
{"field": "power", "equals": true},
{"field": "legitimacy", "equals": true},
{"field": "urgency", "equals": true}
]
}
},
"positions": {"select": "$.problem_framing.positions[*]"},
"position_holders": {"follow": "positions", "by": "held_by"},
"seated_positions": {"in": "positions", "referring": "held_by", "to": "seated"},
"absent_positions": {"difference": ["positions", "seated_positions"]},
"prior_attempts": {"select": "$.problem_framing.prior_attempts[*]"},
"key_terms": {"select": "$.problem_framing.key_terms[*]"},
"reframed_questions": {"select": "$.problem_framing.reframed_questions[*]"},
"convergence_points": {"select": "$.problem_framing.convergence_points[*]"},
"evidence_base": {"select": "$.problem_framing.evidence_base[*]"},
"purpose": {"select": "$.purpose"},
"coalition": {"select": "$.coalition"},
"coalition_members": {"follow": "coalition", "by": "members"},
"coalition_families": {"values": "coalition_members", "of": "sector", "table": "family"},
"joint_spokespersons": {"follow": "coalition", "by": "joint_spokespersons"},
"intermediaries": {"select": "$.intermediaries[*]"},
"facilitators": {
"in": "intermediaries",
"where": {"field": "function", "includesAny": ["facilitator", "mediator"]}
},
"guarantors": {
"in": "intermediaries",
"where": {"field": "function", "includesAny": ["guarantor", "honest_broker"]}
},
"agenda_items": {"select": "$.agenda[*]"},
"negotiable_items": {
"in": "agenda_items",
"where": {"not": {"field": "negotiable", "equals": false, "ifAbsent": false}}
},
"linked_items": {"in": "negotiable_items", "where": {"field": "formal_body_id", "is": "stated"}},
"competent_items": {"in": "linked_items", "where": {"field": "body_has_competence", "equals": true}},
"formal_bodies": {"select": "$.formal_bodies[*]"},
"linked_bodies": {"follow": "negotiable_items", "by": "formal_body_id"},
"committed_bodies": {
"in": "formal_bodies",
"where": {
"field": "commitment.level",
"in": ["respond_publicly", "table_or_initiate", "adopt_or_implement"]
}
},
"body_actors": {"follow": "formal_bodies", "by": "actor_id"},
"outputs": {"select": "$.outputs[*]"},
"results": {"select": "$.results[*]"},
"follow_up": {"select": "$.follow_up"},
"follow_up_members": {"follow": "follow_up", "by": "members"},
"calendar_events": {"select": "$.calendar[*]"},
"term_ends": {"in": "calendar_events", "where": {"field": "kind", "in": ["election", "mandate_end"]}},
"phases": {"select": "$.process.phases[*]"},
"exploration_phases": {"in": "phases", "where": {"field": "kind", "equals": "exploration"}},
"design_phases": {"in": "phases", "where": {"field": "kind", "equals": "design"}},
"dialogue_phases": {"in": "phases", "where": {"field": "kind", "equals": "implementation"}},
"ground_rules": {"select": "$.process.ground_rules"},
"rule_adopters": {"follow": "ground_rules", "by": "adopted_by"},
"decision_rules": {"select": "$.decision_rules"},
"decision_rule_adopters": {"follow": "decision_rules", "by": "adopted_by"},
"funding_sources": {"select": "$.resources.sources[*]"},
"support_items": {"select": "$.resources.participation_support[*]"},
"communication": {"select": "$.communication"},
"published_items": {"select": "$.communication.published_items[*]"},
"languages": {"values": "communication", "of": "languages"},
"risks": {"select": "$.risks[*]"},
"evidence_items": {"select": "$.evidence[*]"},
"attestations": {"select": "$.attestations[*]"},
"actor_mentions": {
"union": [
{
"select": "$..['actor_id','attested_by','contact_actor_id','evaluator_actor_id','first_actor_id','host_actor_id','issuer_actor_id','owner_actor_id','recipient_actor_id','responsible_actor_id','second_actor_id']"
},
{
"select": "$..['accepted_by','actor_ids','adopted_by','appointed_by','contested_by','developed_by','endorsed_by','explored_with','funded_by','held_by','joint_spokespersons','members','participating_actor_ids','political_support','prepared_by','produced_by','proposed_by','rejected_by','reviewed_by','signatories_beyond_government','signed_by','tested_with'][*]"
}
]
},
"evidence_mentions": {"select": "$[*]..evidence[*]"},
"convener_evidence": {"in": "evidence_items", "referring": "issuer_actor_id", "to": "convener_actors"},
"planned_participants": {"in": "participants", "where": {"field": "status", "equals": "planned"}},
"unasked_participants": {
"in": "all_participants",
"where": {"field": "status", "in": ["planned", "declined"]}
},
"unasked_actors": {"follow": "unasked_participants", "by": "actor_id"},
"one_seat_participants": {"in": "participants", "where": {"field": "seats", "equals": 1}},
"families_with_more_seats": {
"values": {
"follow": {"in": "participants", "where": {"field": "seats", "moreThan": 1}},
"by": "actor_id"
},
"of": "sector",
"table": "family"
},
"statements": {
"union": [
{"select": "$.purpose.statement"},
{"select": "$.problem_framing.positions[*].statement"},
{"select": "$.problem_framing.reframed_questions[*].question"},
{"select": "$.problem_framing.convergence_points[*].statement"},
{"select": "$.agenda[*].question"},
{"select": "$.results[*].statement"}
]
},
"lawmaking_items": {
"in": "agenda_items",
"where": {"field": "decision_type", "in": ["law", "constitutional_reform"]}
},
"captive_facilitators": {
"in": "facilitators",
"where": {
"anyOf": [
{"count": {"intersection": [{"follow": "@", "by": "actor_id"}, "convener_actors"]}, "atLeast": 1},
{
"allOf": [
{
"count": {"intersection": [{"follow": "@", "by": "appointed_by"}, "convener_actors"]},
"equals": 1
},
{
"count": {"difference": [{"follow": "@", "by": "appointed_by"}, "convener_actors"]},
"equals": 0
},
{
"count": {
"intersection": [{"follow": "@", "by": "funded_by"}, {"follow": "@", "by": "appointed_by"}]
},
"equals": 1
},
{
"count": {
"difference": [{"follow": "@", "by": "funded_by"}, {"follow": "@", "by": "appointed_by"}]
},
"equals": 0
}
]
}
]
}
},
"dominant_partisan_funders": {
"in": {"in": "funding_sources", "referring": "actor_id", "to": "position_holders"},
"where": {
"ratio": {"sum": "amount", "of": "@"},
"to": {"sum": "amount", "of": {"select": "$.resources.budget"}},
"moreThan": "80 %"
}
},
"acceptance_unasked": {
"union": [
{"in": "conveners", "referring": "accepted_by", "to": "unasked_actors"},
{"in": "intermediaries", "referring": "accepted_by", "to": "unasked_actors"}
]
},
"ghost_bodies": {
"in": "formal_bodies",
"where": {
"anyOf": [
{"field": "commitment.date", "after": {"latest": "as_of", "of": "design"}},
{
"allOf": [
{
"field": "commitment.level",
"in": ["respond_publicly", "table_or_initiate", "adopt_or_implement"]
},
{
"field": "commitment.instrument",
"in": ["letter", "agreement", "resolution", "decree", "law"]
},
{"count": {"follow": "@", "by": "commitment.signed_by"}, "equals": 0}
]
}
]
}
},
"bodiless_results": {
"in": "results",
"where": {
"anyOf": [
{"count": {"follow": "@", "by": "formal_body_id"}, "equals": 0},
{
"count": {
"intersection": [
{"follow": "@", "by": "formal_body_id"},
{
"follow": {
"in": {"follow": {"follow": "@", "by": "output_id"}, "by": "agenda_item_ids"},
"where": {"field": "body_has_competence", "equals": false}
},
"by": "formal_body_id"
}
]
},
"atLeast": 1
}
]
}
},
"unfunded_results": {
"in": "results",
"where": {"allOf": [{"field": "cost", "is": "stated"}, {"field": "funding_status", "equals": "none"}]}
}
},
"integrity": [
{
"id": "R3",
"nodes": {
"union": [
{"in": "actors", "where": {"not": {"field": "id", "sameTextAs": "actor_mentions"}}},
{"in": "evidence_items", "where": {"not": {"field": "id", "sameTextAs": "evidence_mentions"}}}
]
},
"severity": "warning",
"message": {
"en": "Nothing in the file refers to this entry. Give it a place (an actor in the map or at the table, a piece of evidence under “evidence” of what it backs) or take it out.",
"es": "Nada en el archivo se refiere a esta entrada. Asígnele un lugar (al actor, en el mapa o en la mesa; a la evidencia, en el campo «evidence» de lo que respalda) o retírela.",
"pt": "Nada no arquivo se refere a este elemento. Dê-lhe um lugar (ao ator, no mapa ou na mesa; à evidência, no campo “evidence” do que ela sustenta) ou retire-o."
}
},
{
"id": "R4",
"nodes": {
"union": [
{"in": "phases", "where": {"field": "end", "before": {"earliest": "start", "of": "@"}}},
{"in": "intermediaries", "where": {"field": "to", "before": {"earliest": "from", "of": "@"}}},
{
"in": {"select": "$.coalition.duration"},
"where": {"field": "to", "before": {"earliest": "from", "of": "@"}}
},
{"in": "follow_up", "where": {"field": "end", "before": {"earliest": "start", "of": "@"}}}
]
},
"severity": "error",
"message": {
"en": "This ends before it begins. Correct whichever of the two dates is mistyped.",
"es": "Esto termina antes de comenzar. Corrija la fecha que esté mal escrita.",
"pt": "Isto termina antes de começar. Corrija a data que estiver errada."
}
},
{
"id": "R5",
"nodes": {
"union": [
{
"in": "all_participants",
"where": {
"anyOf": [
{"field": "women_seats", "moreThan": {"sum": "seats", "of": "@"}},
{"field": "youth_seats", "moreThan": {"sum": "seats", "of": "@"}}
]
}
},
{
"in": {"select": "$.process.attendance"},
"where": {
"anyOf": [
{"field": "women", "moreThan": {"sum": "persons", "of": "@"}},
{"field": "youth", "moreThan": {"sum": "persons", "of": "@"}}
]
}
}
]
},
"severity": "error",
"message": {
"en": "The part is larger than the whole: more seats of women or young people than seats in all. Correct one of the counts.",
"es": "La parte supera al total: hay más asientos de mujeres o de jóvenes que asientos. Corrija una de las cifras.",
"pt": "A parte supera o total: há mais assentos de mulheres ou de jovens do que assentos. Corrija um dos números."
}
},
{
"id": "R8",
"nodes": {
"union": [
{
"in": "agenda_items",
"where": {
"count": {
"difference": [
{"follow": "@", "by": "output_ids"},
{"in": "outputs", "referring": "agenda_item_ids", "to": "@"}
]
},
"atLeast": 1
}
},
{
"in": "outputs",
"where": {
"count": {
"difference": [
{"follow": "@", "by": "agenda_item_ids"},
{"in": "agenda_items", "referring": "output_ids", "to": "@"}
]
},
"atLeast": 1
}
}
]
},
"severity": "error",
"message": {
"en": "This entry names a counterpart that does not name it back. An agenda item and its output have to name each other: complete “output_ids” or “agenda_item_ids”, or remove the link.",
"es": "Esta entrada nombra a otra que no la nombra a ella. El punto de agenda y su producto deben nombrarse mutuamente: complete «output_ids» o «agenda_item_ids», o elimine el vínculo.",
"pt": "Este elemento cita outro que não o cita. O item da pauta e o seu produto devem citar um ao outro: complete “output_ids” ou “agenda_item_ids”, ou elimine o vínculo."
}
},
{
"id": "R10",
"nodes": {
"union": [
{
"in": "conveners",
"where": {
"count": {
"intersection": [{"follow": "@", "by": "accepted_by"}, {"follow": "@", "by": "contested_by"}]
},
"atLeast": 1
}
},
{
"in": "intermediaries",
"where": {
"count": {
"intersection": [{"follow": "@", "by": "accepted_by"}, {"follow": "@", "by": "rejected_by"}]
},
"atLeast": 1
}
}
]
},
"severity": "error",
"message": {
"en": "Somebody appears here as accepting and as objecting at once. Keep the statement that holds.",
"es": "Alguien figura aquí a la vez como quien acepta y como quien objeta. Conserve lo que corresponda.",
"pt": "Alguém aparece aqui ao mesmo tempo como quem aceita e como quem objeta. Mantenha o que for correto."
}
},
{
"id": "R11",
"nodes": {
"in": "evidence_items",
"where": {
"allOf": [
{"field": "status", "equals": "third_party"},
{
"anyOf": [
{
"count": {
"intersection": [
{"follow": "@", "by": "issuer_actor_id"},
{"union": ["convener_actors", {"follow": "design", "by": "prepared_by"}]}
]
},
"atLeast": 1
},
{
"allOf": [
{"not": {"field": "issuer_actor_id", "is": "written"}},
{"not": {"field": "issuer", "is": "written"}}
]
}
]
}
]
}
},
"severity": "error",
"message": {
"en": "Evidence of a third party needs an issuer who neither convenes the dialogue nor wrote this file. Name the issuer, or lower the status to “documented” or “asserted”.",
"es": "La evidencia de un tercero necesita un emisor que no convoque el diálogo ni haya escrito este archivo. Nombre al emisor o baje la calidad a «documented» o «asserted».",
"pt": "A evidência de um terceiro precisa de um emissor que não convoque o diálogo nem tenha escrito este arquivo. Indique o emissor ou baixe a qualidade para “documented” ou “asserted”."
}
},
{
"id": "R12",
"nodes": {
"union": [
{
"in": "evidence_items",
"where": {
"allOf": [
{"field": "$.status", "equals": "proposed"},
{"field": "date", "after": {"latest": "as_of", "of": "design"}}
]
}
},
{
"in": "attestations",
"where": {
"allOf": [
{"field": "$.status", "equals": "proposed"},
{"field": "date", "after": {"latest": "as_of", "of": "design"}}
]
}
}
]
},
"severity": "error",
"message": {
"en": "In a proposed dialogue nothing can be shown with a date after “as_of”. Move “as_of” forward or correct the date.",
"es": "En un diálogo propuesto nada puede probarse con una fecha posterior a «as_of». Adelante «as_of» o corrija la fecha.",
"pt": "Em um diálogo proposto, nada pode ser provado com uma data posterior a “as_of”. Adiante “as_of” ou corrija a data."
}
},
{
"id": "R13",
"nodes": {
"union": [
{
"in": "conveners",
"where": {
"count": {
"intersection": [
{"follow": "@", "by": "accepted_by"},
{"follow": "absent_participants", "by": "actor_id"}
]
},
"atLeast": 1
}
},
{
"in": "intermediaries",
"where": {
"count": {
"intersection": [
{"follow": "@", "by": "accepted_by"},
{"follow": "absent_participants", "by": "actor_id"}
]
},
"atLeast": 1
}
}
]
},
"severity": "warning",
"message": {
"en": "Someone who declined or withdrew is listed under “accepted_by”. That acceptance is not counted; take it out or correct the status.",
"es": "Alguien que declinó o se retiró figura en «accepted_by». Esa aceptación no se cuenta; quítela o corrija el estado.",
"pt": "Alguém que recusou ou se retirou aparece em “accepted_by”. Essa aceitação não é contada; retire-a ou corrija a situação."
}
}
],
"contradictions": [
{
"id": "X1",
"title": {"en": "Overpromise", "es": "Promesa excesiva", "pt": "Promessa excessiva"},
"when": {
"allOf": [
{"field": "$.purpose.participation_level", "in": ["collaborate", "empower"]},
{"count": "committed_bodies", "equals": 0}
]
},
"nodes": {"union": [{"select": "$.purpose.participation_level"}, "formal_bodies"]},
"message": {
"en": "Participants are told that they will decide or shape the decision, but no formal body has promised more than to consider what they say. Lower the declared level, or obtain a commitment first.",
"es": "A quienes participan se les anuncia que decidirán o darán forma a la decisión, pero ninguna instancia formal prometió más que considerarlo. Baje el nivel declarado u obtenga antes un compromiso.",
"pt": "Anuncia-se aos participantes que decidirão ou darão forma à decisão, mas nenhuma instância formal prometeu mais do que considerar. Baixe o nível declarado ou obtenha antes um compromisso."
},
"lessons": ["lesson-3"]
},
{
"id": "X2",
"title": {"en": "Understated link", "es": "Vínculo subestimado", "pt": "Vínculo subestimado"},
"when": {
"allOf": [
{"field": "$.purpose.participation_level", "in": ["inform", "consult"]},
{"count": "lawmaking_items", "atLeast": 1}
]
},
"nodes": "lawmaking_items",
"message": {
"en": "The file announces information or consultation only, and yet {nodes} is meant to end in a law. Say which of the two is true.",
"es": "El archivo anuncia solo información o consulta, pero {nodes} debería terminar en una ley. Aclare cuál de las dos cosas es cierta.",
"pt": "O arquivo anuncia apenas informação ou consulta, mas {nodes} deveria terminar em uma lei. Esclareça qual das duas coisas é verdadeira."
},
"lessons": ["lesson-3"]
},
{
"id": "X3",
"title": {"en": "Captive facilitator", "es": "Facilitación cautiva", "pt": "Facilitação capturada"},
"when": {"count": "captive_facilitators", "atLeast": 1},
"nodes": "captive_facilitators",
"message": {
"en": "{nodes} facilitates and at the same time convenes, or was named and is paid by one convener alone. Have the appointment or the fee shared.",
"es": "{nodes} facilita y a la vez convoca, o fue designado y es pagado por un solo convocante. Comparta la designación o el pago.",
"pt": "{nodes} facilita e ao mesmo tempo convoca, ou foi designado e é pago por um único convocante. Compartilhe a designação ou o pagamento."
},
"lessons": ["lesson-1"]
},
{
"id": "X4",
"title": {
"en": "Sole funder with a position",
"es": "Financiador único con posición propia",
"pt": "Financiador único com posição própria"
},
"when": {"count": "dominant_partisan_funders", "atLeast": 1},
"nodes": "dominant_partisan_funders",
"message": {
"en": "{nodes} pays more than 80 % of the budget and holds one of the positions in dispute. Find other sources, or disclose how the funds are kept at arm's length.",
"es": "{nodes} aporta más del 80 % del presupuesto y sostiene una de las posiciones en disputa. Busque otras fuentes o explique cómo se resguarda la independencia de los fondos.",
"pt": "{nodes} fornece mais de 80 % do orçamento e sustenta uma das posições em disputa. Busque outras fontes ou explique como se resguarda a independência dos recursos."
},
"lessons": ["lesson-1", "lesson-2"]
},
{
"id": "X5",
"title": {"en": "Self-evidence", "es": "Evidencia propia", "pt": "Evidência própria"},
"when": {"share": {"member": "convener_evidence"}, "of": "evidence_items", "moreThan": "50 %"},
"nodes": "convener_evidence",
"message": {
"en": "More than half of the evidence was issued by the conveners themselves ({nodes}). Add documents from others.",
"es": "Más de la mitad de la evidencia proviene de los propios convocantes ({nodes}). Agregue documentos de otros actores.",
"pt": "Mais da metade da evidência vem dos próprios convocantes ({nodes}). Acrescente documentos de outros atores."
},
"lessons": ["lesson-1", "lesson-2", "lesson-3"]
},
{
"id": "X6",
"title": {"en": "Paper crowd", "es": "Mesa de papel", "pt": "Mesa de papel"},
"when": {
"allOf": [
{"share": {"member": "planned_participants"}, "of": "participants", "moreThan": "50 %"},
{
"days": {
"from": {"latest": "as_of", "of": "design"},
"to": {"earliest": "start", "of": "dialogue_phases"}
},
"atMost": 60
}
]
},
"nodes": "planned_participants",
"message": {
"en": "The first session is sixty days away or less, and more than half of the participants are only planned: {nodes}. Invite them, or move the date.",
"es": "Faltan sesenta días o menos para la primera sesión y más de la mitad de los participantes solo está prevista: {nodes}. Invítelos o cambie la fecha.",
"pt": "Faltam sessenta dias ou menos para a primeira sessão e mais da metade dos participantes está apenas prevista: {nodes}. Convide-os ou mude a data."
},
"lessons": ["lesson-1", "lesson-3"]
},
{
"id": "X7",
"title": {
"en": "Acceptance without asking",
"es": "Aceptación sin consulta",
"pt": "Aceitação sem consulta"
},
"when": {"count": "acceptance_unasked", "atLeast": 1},
"nodes": "acceptance_unasked",
"message": {
"en": "{nodes} is said to be accepted by actors who have not been invited yet or who declined. Ask them before recording their acceptance.",
"es": "Se afirma que a {nodes} lo aceptan actores que aún no fueron invitados o que declinaron. Consúltelos antes de registrar su aceptación.",
"pt": "Afirma-se que {nodes} é aceito por atores que ainda não foram convidados ou que recusaram. Consulte-os antes de registrar a aceitação."
},
"lessons": ["lesson-1"]
},
{
"id": "X8",
"title": {"en": "Ghost body", "es": "Compromiso fantasma", "pt": "Compromisso fantasma"},
"when": {"count": "ghost_bodies", "atLeast": 1},
"nodes": "ghost_bodies",
"message": {
"en": "The commitment of {nodes} is dated after the reference date, or nobody signed it. Record it when it exists.",
"es": "El compromiso de {nodes} tiene fecha posterior a la de referencia o no lo firmó nadie. Regístrelo cuando exista.",
"pt": "O compromisso de {nodes} tem data posterior à de referência ou não foi assinado por ninguém. Registre-o quando existir."
},
"lessons": ["lesson-3"]
},
{
"id": "X9",
"title": {"en": "Clone text", "es": "Texto clonado", "pt": "Texto clonado"},
"when": {"repeated": "statements", "atLeast": 3},
"message": {
"en": "The same sentence stands in three places or more. Statements that fit everything commit to nothing: write each one for its own case.",
"es": "La misma frase aparece en tres lugares o más. Lo que sirve para todo no compromete a nada: redacte cada enunciado para su caso.",
"pt": "A mesma frase aparece em três lugares ou mais. O que serve para tudo não compromete com nada: escreva cada enunciado para o seu caso."
},
"lessons": ["lesson-2", "lesson-3"]
},
{
"id": "X10",
"title": {"en": "All fours", "es": "Todo en cuatro", "pt": "Tudo em quatro"},
"when": {"allOf": [{"field": "$.status", "equals": "proposed"}, {"criteriaAt": 4, "atLeast": "100 %"}]},
"message": {
"en": "A dialogue that has not begun claims the highest level on every criterion. Real designs have weak spots: have somebody from outside read the file.",
"es": "Un diálogo que aún no comienza declara el nivel más alto en todos los criterios. Todo diseño real tiene puntos débiles: pida que alguien externo lea el archivo.",
"pt": "Um diálogo que ainda não começou declara o nível mais alto em todos os critérios. Todo desenho real tem pontos fracos: peça que alguém de fora leia o arquivo."
},
"lessons": ["lesson-1", "lesson-2", "lesson-3"]
},
{
"id": "X11",
"title": {
"en": "No critic on the map",
"es": "Mapa sin voces críticas",
"pt": "Mapa sem vozes críticas"
},
"when": {
"allOf": [
{"field": "$.problem_framing.polarization", "in": ["polarized", "high"]},
{"count": "stakeholders", "atLeast": 1},
{"count": "critics", "equals": 0}
]
},
"nodes": {"select": "$.stakeholder_map"},
"message": {
"en": "The issue is called polarised, but the stakeholder map knows no critic and no opponent. Look for those who are against it.",
"es": "El tema se declara polarizado, pero el mapa de actores no registra a nadie crítico ni opuesto. Identifique a quienes están en contra.",
"pt": "O tema é declarado polarizado, mas o mapa de atores não registra ninguém crítico nem contrário. Identifique quem está contra."
},
"lessons": ["lesson-1", "lesson-2"]
},
{
"id": "X12",
"title": {"en": "Late rules", "es": "Reglas tardías", "pt": "Regras tardias"},
"when": {"field": "$.decision_rules.date", "after": {"earliest": "start", "of": "dialogue_phases"}},
"nodes": "decision_rules",
"message": {
"en": "The decision rules are dated after the first session, so people sat down without knowing how decisions are taken. Adopt them before.",
"es": "Las reglas de decisión llevan fecha posterior a la primera sesión: la gente se sentó sin saber cómo se decide. Adóptelas antes.",
"pt": "As regras de decisão têm data posterior à primeira sessão: as pessoas se sentaram sem saber como se decide. Adote-as antes."
},
"lessons": ["lesson-3"]
},
{
"id": "X13",
"title": {"en": "Token seat", "es": "Asiento simbólico", "pt": "Assento simbólico"},
"when": {
"allOf": [
{"sum": "seats", "of": "participants", "atLeast": 20},
{
"smallestGroup": "participants",
"by": {"values": {"follow": "@", "by": "actor_id"}, "of": "sector", "table": "family"},
"sum": "seats",
"atMost": 1
}
]
},
"nodes": {
"in": "one_seat_participants",
"where": {
"count": {
"intersection": [
{"values": {"follow": "@", "by": "actor_id"}, "of": "sector", "table": "family"},
"families_with_more_seats"
]
},
"equals": 0
}
},
"message": {
"en": "At a table of twenty seats or more, a whole family of sectors has a single one. See {nodes}: give that family more voice or say why one seat is enough.",
"es": "En una mesa de veinte asientos o más, toda una familia de sectores tiene uno solo. Revise {nodes}: dele más voz o explique por qué basta un asiento.",
"pt": "Em uma mesa de vinte assentos ou mais, uma família inteira de setores tem um só. Reveja {nodes}: dê-lhe mais voz ou explique por que basta um assento."
},
"lessons": ["lesson-1"]
},
{
"id": "X14",
"title": {"en": "Impossible calendar", "es": "Calendario imposible", "pt": "Calendário impossível"},
"when": {"sum": "hours", "of": "agenda_items", "moreThan": {"sum": "hours", "of": "dialogue_phases"}},
"nodes": "dialogue_phases",
"message": {
"en": "The agenda asks for more hours than the sessions of the dialogue have. Shorten the agenda or add sessions.",
"es": "La agenda exige más horas que las que suman las sesiones del diálogo. Recorte la agenda o agregue sesiones.",
"pt": "A pauta exige mais horas do que as que somam as sessões do diálogo. Reduza a pauta ou acrescente sessões."
},
"lessons": ["lesson-2", "lesson-3"]
},
{
"id": "X15",
"title": {
"en": "Result without a body",
"es": "Resultado sin instancia",
"pt": "Resultado sem instância"
},
"when": {"count": "bodiless_results", "atLeast": 1},
"nodes": "bodiless_results",
"message": {
"en": "{nodes} is expected from no formal body, or from one that by the file's own account is not competent. Name the body that can bring it about.",
"es": "No se espera {nodes} de ninguna instancia formal, o se espera de una que, según el propio archivo, no es competente. Indique la instancia que puede concretarlo.",
"pt": "Não se espera {nodes} de nenhuma instância formal, ou se espera de uma que, segundo o próprio arquivo, não é competente. Indique a instância que pode concretizá-lo."
},
"lessons": ["lesson-3"]
},
{
"id": "X16",
"title": {"en": "Unfunded mandate", "es": "Mandato sin fondos", "pt": "Mandato sem recursos"},
"when": {"count": "unfunded_results", "atLeast": 1},
"nodes": "unfunded_results",
"message": {
"en": "{nodes} has a cost and no funding at all. Find a source, or change the result.",
"es": "{nodes} tiene un costo y ningún financiamiento. Consiga una fuente o modifique el resultado.",
"pt": "{nodes} tem um custo e nenhum financiamento. Consiga uma fonte ou modifique o resultado."
},
"lessons": ["lesson-3"]
}
]
}
"""#
}
