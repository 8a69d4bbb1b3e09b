// Written by Scripts/embed-files; change the file that it carries instead.
// swift-format-ignore-file

extension BuiltInFiles {
  /// The text of `Designs/template.json`.
  static let template: String = #"""
{
  "$schema": "../Rubrics/dialogue-design.schema.json",
  "format": "dialogue-design/1",
  "id": "my-dialogue",
  "title": "Name of the dialogue",
  "note": "A starting point: replace the placeholder texts, delete the notes you no longer need, and add what you know. A field you leave out counts as not stated; write \"unknown\" where nobody knows, and \"none\" where there is none.",
  "status": "proposed",
  "as_of": "2026-01-15",
  "jurisdiction": {
    "country": "unknown",
    "scope": "national",
    "note": "Two-letter country code, for instance PE."
  },
  "policy_area": "policy area",
  "purpose": {
    "statement": "What the dialogue is for, in one sentence.",
    "question": "Which neutral question should the dialogue answer?",
    "participation_level": "involve",
    "decisiveness_sought": "non_binding",
    "note": "Choose the level you can keep: it is compared with what the formal bodies have committed to."
  },
  "problem_framing": {
    "complexity": "unknown",
    "polarization": "unknown",
    "initial_question": "How is the controversy put today?",
    "positions": [
      {"id": "position-a", "statement": "The first answer people defend.", "held_by": ["business", "workers"]},
      {"id": "position-b", "statement": "The answer that opposes it.", "held_by": ["affected-group", "ngo"]}
    ],
    "note": "At least two positions, each with those who hold it. Next: reframed_questions, key_terms, convergence_points."
  },
  "actors": [
    {"id": "ministry", "name": "Ministry in charge", "kind": "public_body", "sector": "national_executive"},
    {
      "id": "legislature",
      "name": "Committee of the legislature",
      "kind": "public_body",
      "sector": "legislature"
    },
    {
      "id": "party-opposition",
      "name": "Opposition party",
      "kind": "organisation",
      "sector": "political_party",
      "camp": "opposition"
    },
    {
      "id": "business",
      "name": "Business association",
      "kind": "organisation",
      "sector": "business_association"
    },
    {"id": "workers", "name": "Trade union", "kind": "organisation", "sector": "trade_union"},
    {"id": "ngo", "name": "Civil-society organisation", "kind": "organisation", "sector": "ngo"},
    {
      "id": "affected-group",
      "name": "Organisation of the people affected",
      "kind": "organisation",
      "sector": "community_org"
    },
    {"id": "university", "name": "University", "kind": "organisation", "sector": "academia"},
    {"id": "facilitator", "name": "Facilitator", "kind": "person", "sector": "expert_individual"}
  ],
  "stakeholder_map": {
    "method": ["desk"],
    "note": "Who matters, invited or not. Say of each whether it is affected, excluded in the past, powerful, critical, and what you do with it; give the reason for those left out.",
    "entries": [
      {"actor_id": "ministry", "power": true, "handling": "participant"},
      {
        "actor_id": "legislature",
        "power": true,
        "veto_player": true,
        "stance": "unknown",
        "handling": "informed"
      },
      {"actor_id": "party-opposition", "stance": "unknown", "handling": "not_contacted", "reason": "Say why."},
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
        "note": "Law, decree, resolution, agreement of the parties, invitation, or its own?"
      },
      "accepted_by": "unknown",
      "note": "List only those who have said that they accept the convener."
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
      "note": "What standing does this person have, and who has accepted them?"
    }
  ],
  "agenda": [
    {
      "id": "item-1",
      "topic": "First item",
      "question": "What has to be decided?",
      "proposed_by": ["ministry"],
      "formal_body_id": "ministry-body",
      "decision_type": "public_policy",
      "body_has_competence": "unknown",
      "negotiable": true,
      "output_ids": ["output-1"],
      "note": "Name the body that can decide, its legal basis and the date."
    }
  ],
  "decision_rules": {
    "method": "unknown",
    "note": "How does the table decide, and what happens when it cannot?"
  },
  "formal_bodies": [
    {
      "id": "ministry-body",
      "name": "Ministry in charge",
      "actor_id": "ministry",
      "branch": "executive",
      "participates_as": "member",
      "representative_rank": "unknown",
      "commitment": {
        "level": "unknown",
        "instrument": "unknown",
        "covers_agenda": ["item-1"],
        "note": "What has it promised to do with the outputs, in which form, within how many days?"
      }
    }
  ],
  "outputs": [
    {
      "id": "output-1",
      "title": "First output",
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
      "statement": "What changes outside the dialogue.",
      "output_id": "output-1",
      "formal_body_id": "ministry-body",
      "kind": "unknown",
      "responsible_actor_id": "ministry",
      "deadline": "unknown",
      "funding_status": "unknown",
      "note": "Add indicator, unit, baseline and target."
    }
  ],
  "follow_up": {
    "mechanism": "unknown",
    "note": "Who watches that the results come, how often, and until when?"
  },
  "evidence": []
}
"""#
}
