// Written by Scripts/embed-files; change the file that it carries instead.
// swift-format-ignore-file

extension BuiltInFiles {
  /// The text of `Designs/template.es.json`.
  static let templateEs: String = #"""
{
  "$schema": "../Rubrics/dialogue-design.schema.json",
  "format": "dialogue-design/1",
  "id": "mi-dialogo",
  "title": "Nombre del diálogo",
  "note": "Un punto de partida: reemplace los textos de ejemplo, borre las notas que ya no necesite y agregue lo que sepa. Un campo omitido cuenta como no consignado; escriba \"unknown\" si no se conoce y \"none\" si no hay.",
  "status": "proposed",
  "as_of": "2026-01-15",
  "jurisdiction": {
    "country": "unknown",
    "scope": "national",
    "note": "Código de país de dos letras, por ejemplo PE."
  },
  "policy_area": "área de política",
  "purpose": {
    "statement": "Para qué es el diálogo, en una oración.",
    "question": "¿Qué pregunta neutral debe responder el diálogo?",
    "participation_level": "involve",
    "decisiveness_sought": "non_binding",
    "note": "Elija el nivel que pueda cumplir: se compara con lo que comprometieron las instancias formales."
  },
  "problem_framing": {
    "complexity": "unknown",
    "polarization": "unknown",
    "initial_question": "¿Cómo se plantea hoy la controversia?",
    "positions": [
      {
        "id": "position-a",
        "statement": "La primera respuesta que se defiende.",
        "held_by": ["business", "workers"]
      },
      {"id": "position-b", "statement": "La respuesta que se le opone.", "held_by": ["affected-group", "ngo"]}
    ],
    "note": "Al menos dos posiciones, cada una con quienes la sostienen. Después: reframed_questions, key_terms, convergence_points."
  },
  "actors": [
    {
      "id": "ministry",
      "name": "Ministerio responsable",
      "kind": "public_body",
      "sector": "national_executive"
    },
    {
      "id": "legislature",
      "name": "Comisión del poder legislativo",
      "kind": "public_body",
      "sector": "legislature"
    },
    {
      "id": "party-opposition",
      "name": "Partido de oposición",
      "kind": "organisation",
      "sector": "political_party",
      "camp": "opposition"
    },
    {"id": "business", "name": "Gremio empresarial", "kind": "organisation", "sector": "business_association"},
    {"id": "workers", "name": "Sindicato", "kind": "organisation", "sector": "trade_union"},
    {"id": "ngo", "name": "Organización de la sociedad civil", "kind": "organisation", "sector": "ngo"},
    {
      "id": "affected-group",
      "name": "Organización de las personas afectadas",
      "kind": "organisation",
      "sector": "community_org"
    },
    {"id": "university", "name": "Universidad", "kind": "organisation", "sector": "academia"},
    {"id": "facilitator", "name": "Persona facilitadora", "kind": "person", "sector": "expert_individual"}
  ],
  "stakeholder_map": {
    "method": ["desk"],
    "note": "Quién importa, invitado o no. Diga de cada uno si es afectado, excluido en el pasado, poderoso, crítico, y qué hace el diseño con él; dé la razón de quienes quedan fuera.",
    "entries": [
      {"actor_id": "ministry", "power": true, "handling": "participant"},
      {
        "actor_id": "legislature",
        "power": true,
        "veto_player": true,
        "stance": "unknown",
        "handling": "informed"
      },
      {
        "actor_id": "party-opposition",
        "stance": "unknown",
        "handling": "not_contacted",
        "reason": "Diga por qué."
      },
      {"actor_id": "business", "stance": "unknown", "handling": "participant"},
      {"actor_id": "workers", "stance": "unknown", "handling": "participant"},
      {"actor_id": "ngo", "stance": "unknown", "handling": "participant"},
      {
        "actor_id": "affected-group",
        "affected": true,
        "historically_excluded": "unknown",
        "handling": "participant"
      },
      {"actor_id": "university", "handling": "consulted"}
    ]
  },
  "conveners": [
    {
      "actor_id": "ministry",
      "role": "convener",
      "mandate": {
        "type": "unknown",
        "note": "¿Ley, decreto, resolución, acuerdo de las partes, invitación o propio?"
      },
      "accepted_by": "unknown",
      "note": "Anote solo a quienes hayan dicho que aceptan al convocante."
    }
  ],
  "participants": [
    {"actor_id": "ministry", "seats": 2, "women_seats": "unknown", "status": "planned"},
    {"actor_id": "business", "seats": 2, "women_seats": "unknown", "status": "planned"},
    {"actor_id": "workers", "seats": 2, "women_seats": "unknown", "status": "planned"},
    {"actor_id": "ngo", "seats": 2, "women_seats": "unknown", "status": "planned"},
    {"actor_id": "affected-group", "seats": 3, "women_seats": "unknown", "status": "planned"}
  ],
  "intermediaries": [
    {
      "actor_id": "facilitator",
      "function": ["facilitator"],
      "accepted_by": "unknown",
      "note": "¿Qué autoridad tiene esta persona y quién la ha aceptado?"
    }
  ],
  "agenda": [
    {
      "id": "item-1",
      "topic": "Primer punto",
      "question": "¿Qué hay que decidir?",
      "proposed_by": ["ministry"],
      "formal_body_id": "ministry-body",
      "decision_type": "public_policy",
      "body_has_competence": "unknown",
      "negotiable": true,
      "output_ids": ["output-1"],
      "note": "Indique la instancia que puede decidir, su base legal y la fecha."
    }
  ],
  "decision_rules": {"method": "unknown", "note": "¿Cómo decide la mesa y qué ocurre si no puede?"},
  "formal_bodies": [
    {
      "id": "ministry-body",
      "name": "Ministerio responsable",
      "actor_id": "ministry",
      "branch": "executive",
      "participates_as": "member",
      "representative_rank": "unknown",
      "commitment": {
        "level": "unknown",
        "instrument": "unknown",
        "covers_agenda": ["item-1"],
        "note": "¿Qué prometió hacer con los productos, en qué forma y en cuántos días?"
      }
    }
  ],
  "outputs": [
    {
      "id": "output-1",
      "title": "Primer producto",
      "type": "policy_agreement",
      "agenda_item_ids": ["item-1"],
      "date": "unknown",
      "delivered_to": ["ministry-body"],
      "public": true
    }
  ],
  "results": [
    {
      "id": "result-1",
      "statement": "Qué cambia fuera del diálogo.",
      "output_id": "output-1",
      "formal_body_id": "ministry-body",
      "kind": "unknown",
      "responsible_actor_id": "ministry",
      "deadline": "unknown",
      "funding_status": "unknown",
      "note": "Agregue indicador, unidad, línea de base y meta."
    }
  ],
  "follow_up": {
    "mechanism": "unknown",
    "note": "¿Quién vigila que lleguen los resultados, cada cuánto y hasta cuándo?"
  },
  "evidence": []
}
"""#
}
