// Written by Scripts/embed-files; change the file that it carries instead.
// swift-format-ignore-file

extension BuiltInFiles {
  /// The text of `Designs/template.pt.json`.
  static let templatePt: String = #"""
{
  "$schema": "../Rubrics/dialogue-design.schema.json",
  "format": "dialogue-design/1",
  "id": "meu-dialogo",
  "title": "Nome do diálogo",
  "note": "Um ponto de partida: substitua os textos de exemplo, apague as notas de que não precisar mais e acrescente o que souber. Um campo omitido conta como não informado; escreva \"unknown\" se não se sabe e \"none\" se não há.",
  "status": "proposed",
  "as_of": "2026-01-15",
  "jurisdiction": {
    "country": "unknown",
    "scope": "national",
    "note": "Código de país de duas letras, por exemplo BR."
  },
  "policy_area": "área de política pública",
  "purpose": {
    "statement": "Para que serve o diálogo, em uma frase.",
    "question": "Que pergunta neutra o diálogo deve responder?",
    "participation_level": "involve",
    "decisiveness_sought": "non_binding",
    "note": "Escolha o nível que possa cumprir: ele é comparado com aquilo a que as instâncias formais se comprometeram."
  },
  "problem_framing": {
    "complexity": "unknown",
    "polarization": "unknown",
    "initial_question": "Como a controvérsia é colocada hoje?",
    "positions": [
      {
        "id": "position-a",
        "statement": "A primeira resposta que se defende.",
        "held_by": ["business", "workers"]
      },
      {"id": "position-b", "statement": "A resposta que se opõe a ela.", "held_by": ["affected-group", "ngo"]}
    ],
    "note": "Ao menos duas posições, cada uma com quem a sustenta. Depois: reframed_questions, key_terms, convergence_points."
  },
  "actors": [
    {
      "id": "ministry",
      "name": "Ministério responsável",
      "kind": "public_body",
      "sector": "national_executive"
    },
    {
      "id": "legislature",
      "name": "Comissão do Poder Legislativo",
      "kind": "public_body",
      "sector": "legislature"
    },
    {
      "id": "party-opposition",
      "name": "Partido de oposição",
      "kind": "organisation",
      "sector": "political_party",
      "camp": "opposition"
    },
    {"id": "business", "name": "Associação empresarial", "kind": "organisation", "sector": "business_association"},
    {"id": "workers", "name": "Sindicato", "kind": "organisation", "sector": "trade_union"},
    {"id": "ngo", "name": "Organização da sociedade civil", "kind": "organisation", "sector": "ngo"},
    {
      "id": "affected-group",
      "name": "Organização das pessoas afetadas",
      "kind": "organisation",
      "sector": "community_org"
    },
    {"id": "university", "name": "Universidade", "kind": "organisation", "sector": "academia"},
    {"id": "facilitator", "name": "Pessoa facilitadora", "kind": "person", "sector": "expert_individual"}
  ],
  "stakeholder_map": {
    "method": ["desk"],
    "note": "Quem importa, convidado ou não. Diga de cada um se é afetado, excluído no passado, poderoso, crítico, e o que o desenho faz com ele; dê a razão de quem fica de fora.",
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
        "reason": "Diga por quê."
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
        "note": "Lei, decreto, resolução, acordo das partes, convite ou próprio?"
      },
      "accepted_by": "unknown",
      "note": "Anote apenas quem disse que aceita o convocante."
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
      "note": "Que autoridade tem esta pessoa e quem a aceitou?"
    }
  ],
  "agenda": [
    {
      "id": "item-1",
      "topic": "Primeiro item",
      "question": "O que é preciso decidir?",
      "proposed_by": ["ministry"],
      "formal_body_id": "ministry-body",
      "decision_type": "public_policy",
      "body_has_competence": "unknown",
      "negotiable": true,
      "output_ids": ["output-1"],
      "note": "Indique a instância que pode decidir, a base legal dela e a data."
    }
  ],
  "decision_rules": {"method": "unknown", "note": "Como a mesa decide e o que acontece se não conseguir?"},
  "formal_bodies": [
    {
      "id": "ministry-body",
      "name": "Ministério responsável",
      "actor_id": "ministry",
      "branch": "executive",
      "participates_as": "member",
      "representative_rank": "unknown",
      "commitment": {
        "level": "unknown",
        "instrument": "unknown",
        "covers_agenda": ["item-1"],
        "note": "O que prometeu fazer com os produtos, de que forma e em quantos dias?"
      }
    }
  ],
  "outputs": [
    {
      "id": "output-1",
      "title": "Primeiro produto",
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
      "statement": "O que muda fora do diálogo.",
      "output_id": "output-1",
      "formal_body_id": "ministry-body",
      "kind": "unknown",
      "responsible_actor_id": "ministry",
      "deadline": "unknown",
      "funding_status": "unknown",
      "note": "Acrescente indicador, unidade, linha de base e meta."
    }
  ],
  "follow_up": {
    "mechanism": "unknown",
    "note": "Quem acompanha se os resultados chegam, com que frequência e até quando?"
  },
  "evidence": []
}
"""#
}
