// Written by Scripts/embed-files; change the file that it carries instead.
// swift-format-ignore-file

extension BuiltInFiles {
  /// The text of `Designs/illustration-water-security.json`.
  static let illustrationWaterSecurity: String = #"""
{
  "$schema": "../Rubrics/dialogue-design.schema.json",
  "format": "dialogue-design/1",
  "id": "illustration-water-security",
  "title": {
    "en": "Illustration: water security in a dry basin",
    "es": "Ilustración: seguridad hídrica en una cuenca árida"
  },
  "note": "An invented example that shows a design with nearly everything in place. No country, organisation, person or document in it is real; actors appear by role only, and locators point to files that do not exist. XX is no country's code.",
  "status": "proposed",
  "as_of": "2026-03-16",
  "prepared_by": ["dialogue-foundation"],
  "jurisdiction": {
    "country": "XX",
    "scope": "regional",
    "territory": ["Headwaters", "Middle valley", "Lower valley"]
  },
  "policy_area": "water",
  "purpose": {
    "statement": "Agree on how the basin shares water in dry years, protects its headwaters, pays for both and measures use.",
    "question": "How can everyone who lives from this river have enough water in dry years?",
    "tested_with": [
      "basin-users", "highland-communities", "agro-exporters", "mining-chamber", "environment-network"
    ],
    "changes_recorded": true,
    "expected_output_types": ["policy_agreement", "draft_bill"],
    "participation_level": "collaborate",
    "policy_stage": ["formulation_and_decision", "implementation"],
    "decisiveness_sought": "binding",
    "dialogue_not_for": "Existing court rulings and the ownership of water are not on the table.",
    "evidence": ["exploration-minutes"]
  },
  "problem_framing": {
    "complexity": "high",
    "polarization": "polarized",
    "diagnosis": {"prepared_by": ["conflict-group"], "date": "2025-12-05", "evidence": ["conflict-study"]},
    "prior_attempts": [
      {
        "id": "round-2019",
        "title": "Emergency drought table",
        "period": "2019",
        "why_failed": "It met without the highland communities and its minutes went to no body that could decide.",
        "evidence": ["conflict-study"]
      }
    ],
    "initial_question": "Who must give up water: the farms and mines, or the villages?",
    "positions": [
      {
        "id": "people-first",
        "statement": "Households, villages and small plots come before any business use.",
        "held_by": ["basin-users", "highland-communities", "women-committees"],
        "red_lines": "No cut to drinking water while export wells run.",
        "evidence": ["exploration-minutes"]
      },
      {
        "id": "secure-production",
        "statement": "Farms and mines that give work need fixed shares they can plan with.",
        "held_by": ["agro-exporters", "mining-chamber"],
        "red_lines": "No change of rights without notice of one season.",
        "evidence": ["exploration-minutes"]
      },
      {
        "id": "river-first",
        "statement": "The river keeps a minimum flow, whoever has to use less.",
        "held_by": ["environment-network", "youth-river"],
        "red_lines": "No new wells in the headwaters.",
        "evidence": ["exploration-minutes"]
      }
    ],
    "key_terms": [
      {
        "id": "water-thieves",
        "contested_term": "water thieves",
        "used_by": ["people-first"],
        "proposed_term": "unmeasured use",
        "status": "agreed",
        "evidence": ["design-minutes"]
      },
      {
        "id": "anti-mining",
        "contested_term": "enemies of progress",
        "used_by": ["secure-production"],
        "proposed_term": "headwater neighbours",
        "status": "proposed"
      },
      {
        "id": "waste-to-sea",
        "contested_term": "water lost to the sea",
        "used_by": ["secure-production"],
        "proposed_term": "minimum flow",
        "status": "proposed"
      }
    ],
    "reframed_questions": [
      {
        "id": "sharing-scarcity",
        "question": "Which shares, flows and payments would all of us accept before we know who will be short?",
        "replaces": "initial",
        "serves_positions": ["people-first", "secure-production", "river-first"],
        "developed_by": [
          "basin-users", "highland-communities", "agro-exporters", "mining-chamber", "environment-network"
        ],
        "stage": "agreed",
        "tested_with": [
          "basin-users", "highland-communities", "women-committees", "agro-exporters", "mining-chamber",
          "environment-network", "youth-river"
        ],
        "date": "2026-02-18",
        "evidence": ["design-minutes"]
      }
    ],
    "convergence_points": [
      {
        "id": "cp-shares",
        "statement": "Cuts in dry years follow a table agreed in a wet one.",
        "bridges": ["people-first", "secure-production"],
        "explored_with": [
          "basin-users", "highland-communities", "women-committees", "agro-exporters", "mining-chamber"
        ],
        "endorsed_by": ["basin-users", "agro-exporters", "women-committees"],
        "stage": "agreed",
        "agenda_item_ids": ["dry-year-shares"],
        "evidence": ["design-minutes"]
      },
      {
        "id": "cp-headwaters",
        "statement": "Whoever uses water downstream helps to keep the springs alive.",
        "bridges": ["people-first", "river-first", "secure-production"],
        "explored_with": ["highland-communities", "environment-network", "mining-chamber"],
        "endorsed_by": ["highland-communities", "environment-network", "agro-exporters"],
        "stage": "agreed",
        "agenda_item_ids": ["headwaters"],
        "evidence": ["design-minutes"]
      },
      {
        "id": "cp-tariff",
        "statement": "The tariff rises with volume and the poorest households pay nothing.",
        "bridges": ["people-first", "secure-production"],
        "explored_with": ["women-committees", "agro-exporters"],
        "endorsed_by": ["women-committees", "agro-exporters"],
        "stage": "explored",
        "agenda_item_ids": ["tariff"],
        "evidence": ["design-minutes"]
      },
      {
        "id": "cp-measurement",
        "statement": "Every large intake has a meter that all can read.",
        "bridges": ["river-first", "secure-production"],
        "explored_with": ["environment-network", "mining-chamber", "agro-exporters"],
        "endorsed_by": ["environment-network", "mining-chamber"],
        "stage": "agreed",
        "agenda_item_ids": ["measurement"],
        "evidence": ["design-minutes"]
      }
    ],
    "evidence_base": [
      {
        "id": "flow-record",
        "title": "Joint reading of twenty years of flow records",
        "type": "joint_fact_finding",
        "produced_by": ["water-institute", "agro-exporters", "environment-network"],
        "commissioned_jointly": true,
        "accepted_by": ["basin-users", "agro-exporters", "environment-network"],
        "accessible_formats": ["plain_language", "infographic", "oral_presentation", "audio"],
        "languages": ["es", "qu"],
        "shared_before_days": 14,
        "evidence": ["flow-study"]
      },
      {
        "id": "dry-stories",
        "title": "Testimonies of the last drought from twelve hamlets",
        "type": "testimony",
        "produced_by": ["women-committees", "community-radios"],
        "commissioned_jointly": false,
        "accepted_by": ["highland-communities", "mining-chamber"],
        "accessible_formats": ["audio", "oral_presentation"],
        "languages": ["es", "qu"],
        "shared_before_days": 10
      },
      {
        "id": "tariff-law",
        "title": "What the law allows on tariffs",
        "type": "legal_analysis",
        "produced_by": ["engineers", "ombudsman"],
        "commissioned_jointly": true,
        "accessible_formats": ["plain_language", "oral_presentation"],
        "languages": ["es", "qu"],
        "shared_before_days": 14
      }
    ],
    "evidence": ["conflict-study"]
  },
  "actors": [
    {
      "id": "ministry-water",
      "name": "Ministry of Water",
      "kind": "public_body",
      "sector": "national_executive"
    },
    {
      "id": "regional-government",
      "name": "Regional government",
      "kind": "public_body",
      "sector": "subnational_executive"
    },
    {"id": "basin-authority", "name": "Basin authority", "kind": "public_body", "sector": "public_agency"},
    {
      "id": "assembly-majority",
      "name": "Governing caucus of the regional assembly",
      "kind": "organisation",
      "sector": "legislature",
      "camp": "government"
    },
    {
      "id": "assembly-opposition",
      "name": "Opposition caucus of the regional assembly",
      "kind": "organisation",
      "sector": "legislature",
      "camp": "opposition"
    },
    {"id": "ombudsman", "name": "Ombudsman's regional office", "kind": "public_body", "sector": "ombudsman"},
    {
      "id": "agro-exporters",
      "name": "Agro-exporters' chamber",
      "kind": "organisation",
      "sector": "business_association"
    },
    {
      "id": "mining-chamber",
      "name": "Mining chamber",
      "kind": "organisation",
      "sector": "business_association"
    },
    {
      "id": "utility-workers",
      "name": "Water utility workers' union",
      "kind": "organisation",
      "sector": "trade_union"
    },
    {
      "id": "engineers",
      "name": "College of engineers",
      "kind": "organisation",
      "sector": "professional_association"
    },
    {
      "id": "environment-network",
      "name": "Network of environmental organisations",
      "kind": "network",
      "sector": "ngo"
    },
    {"id": "basin-users", "name": "Basin users' federation", "kind": "organisation", "sector": "peasant"},
    {
      "id": "highland-communities",
      "name": "Council of highland communities",
      "kind": "organisation",
      "sector": "indigenous_people"
    },
    {
      "id": "women-committees",
      "name": "Association of rural women's water committees",
      "kind": "organisation",
      "sector": "women_org"
    },
    {"id": "youth-river", "name": "Young people for the river", "kind": "network", "sector": "youth_org"},
    {
      "id": "water-institute",
      "name": "Water institute of the public university",
      "kind": "organisation",
      "sector": "academia"
    },
    {"id": "interchurch", "name": "Inter-church council", "kind": "organisation", "sector": "faith_community"},
    {
      "id": "community-radios",
      "name": "Association of community radios",
      "kind": "organisation",
      "sector": "media"
    },
    {
      "id": "ministry-finance",
      "name": "Ministry of Finance",
      "kind": "public_body",
      "sector": "national_executive"
    },
    {
      "id": "developers",
      "name": "Real-estate developers of the lower valley",
      "kind": "aggregate",
      "sector": "business_association",
      "represents_count": 9
    },
    {
      "id": "former-judge",
      "name": "Former constitutional judge (facilitator)",
      "kind": "person",
      "sector": "expert_individual"
    },
    {
      "id": "former-speaker",
      "name": "Former speaker of the assembly (guarantor)",
      "kind": "person",
      "sector": "expert_individual"
    },
    {
      "id": "dialogue-foundation",
      "name": "Independent dialogue foundation (secretariat)",
      "kind": "organisation",
      "sector": "foundation"
    },
    {
      "id": "conflict-group",
      "name": "Conflict research group of another region",
      "kind": "organisation",
      "sector": "research_centre"
    },
    {
      "id": "survey-centre",
      "name": "Independent survey centre",
      "kind": "organisation",
      "sector": "research_centre"
    },
    {
      "id": "outside-expert",
      "name": "Expert in deliberation from another country",
      "kind": "person",
      "sector": "expert_individual"
    },
    {"id": "development-bank", "name": "Development bank", "kind": "organisation", "sector": "donor"},
    {"id": "observatory", "name": "Basin observatory", "kind": "organisation", "sector": "research_centre"},
    {"id": "regional-assembly", "name": "Regional assembly", "kind": "public_body", "sector": "legislature"}
  ],
  "stakeholder_map": {
    "method": ["interviews", "snowball", "conflict_analysis"],
    "prepared_by": ["conflict-group"],
    "reviewed_by": ["water-institute", "interchurch"],
    "date": "2025-12-05",
    "consulted_count": 64,
    "family_review": [
      {"family": "F1", "relevant": true, "reason": "Decides and pays."},
      {"family": "F2", "relevant": true, "reason": "Passes the ordinance and answers to voters."},
      {"family": "F3", "relevant": true, "reason": "Guards the rights at stake."},
      {"family": "F4", "relevant": true, "reason": "Farms and mines use most of the water."},
      {"family": "F5", "relevant": true, "reason": "Runs the taps."},
      {"family": "F6", "relevant": true, "reason": "Speaks for the river."},
      {"family": "F7", "relevant": true, "reason": "Lives from the water."},
      {"family": "F8", "relevant": true, "reason": "Measures the water."},
      {"family": "F9", "relevant": true, "reason": "Trusted in every valley."},
      {"family": "F10", "relevant": true, "reason": "Reaches the hamlets."}
    ],
    "entries": [
      {
        "actor_id": "ministry-water",
        "affected": false,
        "power": true,
        "legitimacy": true,
        "urgency": true,
        "veto_player": true,
        "stance": "supportive",
        "historically_excluded": false,
        "handling": "participant"
      },
      {
        "actor_id": "regional-government",
        "affected": false,
        "power": true,
        "legitimacy": true,
        "urgency": true,
        "veto_player": true,
        "stance": "supportive",
        "historically_excluded": false,
        "handling": "participant"
      },
      {
        "actor_id": "basin-authority",
        "affected": false,
        "power": true,
        "legitimacy": true,
        "urgency": true,
        "veto_player": true,
        "stance": "supportive",
        "historically_excluded": false,
        "handling": "participant"
      },
      {
        "actor_id": "assembly-majority",
        "affected": false,
        "power": true,
        "legitimacy": true,
        "urgency": false,
        "veto_player": true,
        "stance": "supportive",
        "historically_excluded": false,
        "handling": "participant"
      },
      {
        "actor_id": "assembly-opposition",
        "affected": false,
        "power": true,
        "legitimacy": true,
        "urgency": false,
        "veto_player": false,
        "stance": "critical",
        "historically_excluded": false,
        "handling": "participant"
      },
      {
        "actor_id": "ombudsman",
        "affected": false,
        "power": false,
        "legitimacy": true,
        "urgency": false,
        "veto_player": false,
        "stance": "supportive",
        "historically_excluded": false,
        "handling": "participant"
      },
      {
        "actor_id": "agro-exporters",
        "affected": true,
        "power": true,
        "legitimacy": true,
        "urgency": true,
        "veto_player": true,
        "stance": "critical",
        "historically_excluded": false,
        "handling": "participant"
      },
      {
        "actor_id": "mining-chamber",
        "affected": true,
        "power": true,
        "legitimacy": false,
        "urgency": true,
        "veto_player": true,
        "stance": "critical",
        "historically_excluded": false,
        "handling": "participant"
      },
      {
        "actor_id": "utility-workers",
        "affected": true,
        "power": false,
        "legitimacy": true,
        "urgency": true,
        "veto_player": false,
        "stance": "supportive",
        "historically_excluded": false,
        "handling": "participant"
      },
      {
        "actor_id": "engineers",
        "affected": false,
        "power": false,
        "legitimacy": true,
        "urgency": false,
        "veto_player": false,
        "stance": "supportive",
        "historically_excluded": false,
        "handling": "participant"
      },
      {
        "actor_id": "environment-network",
        "affected": true,
        "power": false,
        "legitimacy": true,
        "urgency": true,
        "veto_player": false,
        "stance": "critical",
        "historically_excluded": false,
        "handling": "participant"
      },
      {
        "actor_id": "basin-users",
        "affected": true,
        "power": true,
        "legitimacy": true,
        "urgency": true,
        "veto_player": true,
        "stance": "supportive",
        "historically_excluded": false,
        "handling": "participant"
      },
      {
        "actor_id": "highland-communities",
        "affected": true,
        "historically_excluded": true,
        "power": false,
        "legitimacy": true,
        "urgency": true,
        "veto_player": false,
        "stance": "critical",
        "handling": "participant",
        "prior_contact": {"made": true, "date": "2025-11-20", "evidence": ["exploration-minutes"]}
      },
      {
        "actor_id": "women-committees",
        "affected": true,
        "historically_excluded": true,
        "power": false,
        "legitimacy": true,
        "urgency": true,
        "veto_player": false,
        "stance": "supportive",
        "handling": "participant",
        "prior_contact": {"made": true, "date": "2025-11-20", "evidence": ["exploration-minutes"]}
      },
      {
        "actor_id": "youth-river",
        "affected": true,
        "historically_excluded": true,
        "power": false,
        "legitimacy": true,
        "urgency": false,
        "veto_player": false,
        "stance": "undecided",
        "handling": "participant",
        "prior_contact": {"made": true, "date": "2025-11-20", "evidence": ["exploration-minutes"]}
      },
      {
        "actor_id": "water-institute",
        "affected": false,
        "power": false,
        "legitimacy": true,
        "urgency": false,
        "veto_player": false,
        "stance": "supportive",
        "historically_excluded": false,
        "handling": "participant"
      },
      {
        "actor_id": "interchurch",
        "affected": false,
        "power": false,
        "legitimacy": true,
        "urgency": false,
        "veto_player": false,
        "stance": "supportive",
        "historically_excluded": false,
        "handling": "participant"
      },
      {
        "actor_id": "community-radios",
        "affected": false,
        "power": false,
        "legitimacy": true,
        "urgency": false,
        "veto_player": false,
        "stance": "supportive",
        "historically_excluded": false,
        "handling": "participant"
      },
      {
        "actor_id": "developers",
        "affected": false,
        "historically_excluded": false,
        "power": true,
        "legitimacy": false,
        "urgency": true,
        "veto_player": true,
        "stance": "opposed",
        "handling": "invited_declined",
        "reason": "Declined in writing; the guarantor keeps a channel open.",
        "evidence": ["developers-letter"]
      },
      {
        "actor_id": "regional-assembly",
        "affected": false,
        "historically_excluded": false,
        "power": true,
        "legitimacy": true,
        "urgency": false,
        "veto_player": true,
        "stance": "undecided",
        "handling": "participant",
        "reason": "Sits through its two caucuses."
      },
      {
        "actor_id": "ministry-finance",
        "affected": false,
        "historically_excluded": false,
        "power": true,
        "legitimacy": true,
        "urgency": false,
        "veto_player": false,
        "stance": "undecided",
        "handling": "consulted",
        "reason": "Certified the budget."
      }
    ],
    "evidence": ["conflict-study"]
  },
  "conveners": [
    {
      "actor_id": "ministry-water",
      "role": "convener",
      "mandate": {
        "type": "agreement_of_parties",
        "instrument": "Agreement to convene",
        "date": "2026-01-12",
        "published_before_launch": true,
        "evidence": ["convening-agreement"]
      },
      "legitimacy_basis": ["legal", "electoral"],
      "accepted_by": [
        "regional-government", "basin-authority", "assembly-majority", "assembly-opposition", "ombudsman",
        "agro-exporters", "mining-chamber", "utility-workers", "engineers", "environment-network",
        "basin-users", "highland-communities", "women-committees", "youth-river", "water-institute",
        "interchurch", "community-radios"
      ],
      "contested_by": "none",
      "stake_in_outcome": true,
      "stake_declared": "Answers for supply in dry years.",
      "evidence": ["acceptance-survey", "design-minutes"]
    },
    {
      "actor_id": "utility-workers",
      "role": "co_convener",
      "mandate": {
        "type": "agreement_of_parties",
        "instrument": "Agreement to convene",
        "date": "2026-01-12",
        "published_before_launch": true,
        "evidence": ["convening-agreement"]
      },
      "legitimacy_basis": ["representative", "track_record"],
      "accepted_by": [
        "ministry-water", "regional-government", "basin-authority", "assembly-majority",
        "assembly-opposition", "ombudsman", "agro-exporters", "mining-chamber", "engineers",
        "environment-network", "basin-users", "highland-communities", "women-committees", "youth-river",
        "water-institute", "interchurch", "community-radios"
      ],
      "contested_by": "none",
      "stake_in_outcome": true,
      "stake_declared": "Its members run the network and depend on the tariff.",
      "evidence": ["acceptance-survey", "design-minutes"]
    },
    {
      "actor_id": "basin-users",
      "role": "co_convener",
      "mandate": {
        "type": "agreement_of_parties",
        "instrument": "Agreement to convene",
        "date": "2026-01-12",
        "published_before_launch": true,
        "evidence": ["convening-agreement"]
      },
      "legitimacy_basis": ["representative", "moral"],
      "accepted_by": [
        "ministry-water", "regional-government", "basin-authority", "assembly-majority",
        "assembly-opposition", "ombudsman", "agro-exporters", "mining-chamber", "utility-workers",
        "engineers", "environment-network", "highland-communities", "women-committees", "youth-river",
        "water-institute", "interchurch", "community-radios"
      ],
      "contested_by": "none",
      "stake_in_outcome": true,
      "stake_declared": "Its members irrigate from the river.",
      "evidence": ["acceptance-survey", "design-minutes"]
    }
  ],
  "participants": [
    {
      "actor_id": "ministry-water",
      "seats": 2,
      "women_seats": 1,
      "youth_seats": 0,
      "status": "confirmed",
      "selection_method": "ex_officio",
      "mandate_to_commit": true,
      "delegate_rank": "senior",
      "alternates_follow_balance": true,
      "territory": ["Headwaters", "Middle valley", "Lower valley"],
      "commitment_signed": {"signed": true, "date": "2026-03-05", "evidence": ["signatures"]},
      "feedback_to_constituency": "meeting",
      "evidence": ["design-minutes"]
    },
    {
      "actor_id": "regional-government",
      "seats": 2,
      "women_seats": 1,
      "youth_seats": 0,
      "status": "confirmed",
      "selection_method": "ex_officio",
      "mandate_to_commit": true,
      "delegate_rank": "top",
      "alternates_follow_balance": true,
      "territory": ["Headwaters", "Middle valley", "Lower valley"],
      "commitment_signed": {"signed": true, "date": "2026-03-05", "evidence": ["signatures"]},
      "feedback_to_constituency": "meeting",
      "evidence": ["design-minutes"]
    },
    {
      "actor_id": "basin-authority",
      "seats": 2,
      "women_seats": 1,
      "youth_seats": 0,
      "status": "confirmed",
      "selection_method": "ex_officio",
      "mandate_to_commit": true,
      "delegate_rank": "top",
      "alternates_follow_balance": true,
      "territory": ["Headwaters", "Middle valley", "Lower valley"],
      "commitment_signed": {"signed": true, "date": "2026-03-05", "evidence": ["signatures"]},
      "feedback_to_constituency": "meeting",
      "evidence": ["design-minutes"]
    },
    {
      "actor_id": "assembly-majority",
      "seats": 2,
      "women_seats": 1,
      "youth_seats": 0,
      "status": "confirmed",
      "selection_method": "self_selected_by_sector",
      "mandate_to_commit": true,
      "delegate_rank": "top",
      "alternates_follow_balance": true,
      "territory": ["Headwaters", "Middle valley", "Lower valley"],
      "commitment_signed": {"signed": true, "date": "2026-03-05", "evidence": ["signatures"]},
      "feedback_to_constituency": "meeting",
      "evidence": ["design-minutes"]
    },
    {
      "actor_id": "assembly-opposition",
      "seats": 2,
      "women_seats": 1,
      "youth_seats": 0,
      "status": "confirmed",
      "selection_method": "self_selected_by_sector",
      "mandate_to_commit": true,
      "delegate_rank": "top",
      "alternates_follow_balance": true,
      "territory": ["Headwaters", "Middle valley", "Lower valley"],
      "commitment_signed": {"signed": true, "date": "2026-03-05", "evidence": ["signatures"]},
      "feedback_to_constituency": "meeting",
      "evidence": ["design-minutes"]
    },
    {
      "actor_id": "ombudsman",
      "seats": 2,
      "women_seats": 1,
      "youth_seats": 0,
      "status": "confirmed",
      "selection_method": "ex_officio",
      "mandate_to_commit": true,
      "delegate_rank": "senior",
      "alternates_follow_balance": true,
      "territory": ["Headwaters", "Middle valley", "Lower valley"],
      "commitment_signed": {"signed": true, "date": "2026-03-05", "evidence": ["signatures"]},
      "feedback_to_constituency": "meeting",
      "evidence": ["design-minutes"]
    },
    {
      "actor_id": "agro-exporters",
      "seats": 3,
      "women_seats": 1,
      "youth_seats": 0,
      "status": "confirmed",
      "selection_method": "self_selected_by_sector",
      "mandate_to_commit": true,
      "delegate_rank": "top",
      "alternates_follow_balance": true,
      "territory": ["Lower valley"],
      "commitment_signed": {"signed": true, "date": "2026-03-05", "evidence": ["signatures"]},
      "feedback_to_constituency": "meeting",
      "evidence": ["design-minutes"]
    },
    {
      "actor_id": "mining-chamber",
      "seats": 2,
      "women_seats": 1,
      "youth_seats": 0,
      "status": "confirmed",
      "selection_method": "self_selected_by_sector",
      "mandate_to_commit": true,
      "delegate_rank": "senior",
      "alternates_follow_balance": true,
      "territory": ["Headwaters"],
      "commitment_signed": {"signed": false, "note": "Will sign after its own assembly in April."},
      "feedback_to_constituency": "meeting",
      "evidence": ["design-minutes"]
    },
    {
      "actor_id": "utility-workers",
      "seats": 3,
      "women_seats": 1,
      "youth_seats": 1,
      "status": "confirmed",
      "selection_method": "election",
      "mandate_to_commit": true,
      "delegate_rank": "top",
      "alternates_follow_balance": true,
      "territory": ["Middle valley", "Lower valley"],
      "commitment_signed": {"signed": true, "date": "2026-03-05", "evidence": ["signatures"]},
      "feedback_to_constituency": "meeting",
      "evidence": ["design-minutes"]
    },
    {
      "actor_id": "engineers",
      "seats": 2,
      "women_seats": 1,
      "youth_seats": 0,
      "status": "confirmed",
      "selection_method": "self_selected_by_sector",
      "mandate_to_commit": false,
      "delegate_rank": "technical",
      "alternates_follow_balance": true,
      "territory": ["Headwaters", "Middle valley", "Lower valley"],
      "commitment_signed": {"signed": true, "date": "2026-03-05", "evidence": ["signatures"]},
      "feedback_to_constituency": "meeting",
      "evidence": ["design-minutes"]
    },
    {
      "actor_id": "environment-network",
      "seats": 3,
      "women_seats": 2,
      "youth_seats": 1,
      "status": "confirmed",
      "selection_method": "self_selected_by_sector",
      "mandate_to_commit": true,
      "delegate_rank": "top",
      "alternates_follow_balance": true,
      "territory": ["Headwaters", "Middle valley"],
      "commitment_signed": {"signed": true, "date": "2026-03-05", "evidence": ["signatures"]},
      "feedback_to_constituency": "report_and_meeting",
      "evidence": ["design-minutes"]
    },
    {
      "actor_id": "basin-users",
      "seats": 4,
      "women_seats": 2,
      "youth_seats": 0,
      "status": "confirmed",
      "selection_method": "election",
      "mandate_to_commit": true,
      "delegate_rank": "top",
      "alternates_follow_balance": true,
      "territory": ["Middle valley", "Lower valley"],
      "commitment_signed": {"signed": true, "date": "2026-03-05", "evidence": ["signatures"]},
      "feedback_to_constituency": "report_and_meeting",
      "evidence": ["design-minutes"]
    },
    {
      "actor_id": "highland-communities",
      "seats": 4,
      "women_seats": 2,
      "youth_seats": 0,
      "status": "confirmed",
      "selection_method": "election",
      "mandate_to_commit": true,
      "delegate_rank": "top",
      "alternates_follow_balance": true,
      "territory": ["Headwaters"],
      "commitment_signed": {"signed": true, "date": "2026-03-05", "evidence": ["signatures"]},
      "feedback_to_constituency": "report_and_meeting",
      "evidence": ["design-minutes"]
    },
    {
      "actor_id": "women-committees",
      "seats": 3,
      "women_seats": 3,
      "youth_seats": 0,
      "status": "confirmed",
      "selection_method": "election",
      "mandate_to_commit": true,
      "delegate_rank": "top",
      "alternates_follow_balance": true,
      "territory": ["Headwaters", "Middle valley", "Lower valley"],
      "commitment_signed": {"signed": true, "date": "2026-03-05", "evidence": ["signatures"]},
      "feedback_to_constituency": "report_and_meeting",
      "evidence": ["design-minutes"]
    },
    {
      "actor_id": "youth-river",
      "seats": 2,
      "women_seats": 1,
      "youth_seats": 2,
      "status": "confirmed",
      "selection_method": "election",
      "mandate_to_commit": true,
      "delegate_rank": "top",
      "alternates_follow_balance": true,
      "territory": ["Middle valley"],
      "commitment_signed": {"signed": true, "date": "2026-03-05", "evidence": ["signatures"]},
      "feedback_to_constituency": "report_and_meeting",
      "evidence": ["design-minutes"]
    },
    {
      "actor_id": "water-institute",
      "seats": 2,
      "women_seats": 1,
      "youth_seats": 0,
      "status": "confirmed",
      "selection_method": "self_selected_by_sector",
      "mandate_to_commit": false,
      "delegate_rank": "technical",
      "alternates_follow_balance": true,
      "territory": ["Headwaters", "Middle valley", "Lower valley"],
      "commitment_signed": {"signed": true, "date": "2026-03-05", "evidence": ["signatures"]},
      "feedback_to_constituency": "meeting",
      "evidence": ["design-minutes"]
    },
    {
      "actor_id": "interchurch",
      "seats": 2,
      "women_seats": 1,
      "youth_seats": 0,
      "status": "confirmed",
      "selection_method": "self_selected_by_sector",
      "mandate_to_commit": true,
      "delegate_rank": "top",
      "alternates_follow_balance": true,
      "territory": ["Headwaters", "Middle valley", "Lower valley"],
      "commitment_signed": {"signed": true, "date": "2026-03-05", "evidence": ["signatures"]},
      "feedback_to_constituency": "meeting",
      "evidence": ["design-minutes"]
    },
    {
      "actor_id": "community-radios",
      "seats": 2,
      "women_seats": 1,
      "youth_seats": 0,
      "status": "confirmed",
      "selection_method": "self_selected_by_sector",
      "mandate_to_commit": false,
      "delegate_rank": "senior",
      "alternates_follow_balance": true,
      "territory": ["Middle valley", "Headwaters"],
      "commitment_signed": {"signed": true, "date": "2026-03-05", "evidence": ["signatures"]},
      "feedback_to_constituency": "meeting",
      "evidence": ["design-minutes"]
    }
  ],
  "intermediaries": [
    {
      "actor_id": "former-judge",
      "function": ["facilitator"],
      "acceptance": {"accepted": true, "date": "2026-01-20", "evidence": ["appointment-letters"]},
      "independent_of_conveners": true,
      "independent_of_positions": true,
      "declared_interests": "none",
      "appointed_by": [
        "ministry-water", "utility-workers", "basin-users", "highland-communities", "agro-exporters",
        "environment-network"
      ],
      "capital": [
        {
          "kind": "former_high_office",
          "statement": "Sat on the constitutional court.",
          "evidence": ["judge-record"]
        },
        {
          "kind": "prior_mediation",
          "statement": "Mediated two earlier disputes over land.",
          "evidence": ["judge-record"]
        },
        {
          "kind": "cross_party_access",
          "statement": "Heard by both caucuses.",
          "evidence": ["acceptance-survey"]
        }
      ],
      "accepted_by": [
        "ministry-water", "regional-government", "basin-authority", "assembly-majority",
        "assembly-opposition", "ombudsman", "agro-exporters", "mining-chamber", "utility-workers",
        "engineers", "environment-network", "basin-users", "highland-communities", "women-committees",
        "youth-river", "water-institute", "interchurch", "community-radios"
      ],
      "rejected_by": "none",
      "access_to": ["assembly-body", "regional-body"],
      "from": "2026-01-20",
      "to": "2027-12-31",
      "role_in_follow_up": true,
      "training": "professional",
      "funded_by": ["development-bank"],
      "evidence": ["acceptance-survey", "design-minutes"]
    },
    {
      "actor_id": "former-speaker",
      "function": ["guarantor"],
      "acceptance": {"accepted": true, "date": "2026-01-20", "evidence": ["appointment-letters"]},
      "independent_of_conveners": true,
      "independent_of_positions": false,
      "declared_interests": "Owns a small orchard in the middle valley.",
      "appointed_by": ["assembly-majority", "assembly-opposition"],
      "capital": [
        {
          "kind": "cross_party_access",
          "statement": "Led the assembly by the votes of both caucuses.",
          "evidence": ["judge-record"]
        },
        {
          "kind": "moral_authority",
          "statement": "Asked for by the highland communities.",
          "evidence": ["exploration-minutes"]
        }
      ],
      "accepted_by": [
        "ministry-water", "regional-government", "basin-authority", "assembly-majority",
        "assembly-opposition", "ombudsman", "agro-exporters", "mining-chamber", "utility-workers",
        "engineers", "environment-network", "basin-users", "highland-communities", "women-committees",
        "youth-river", "water-institute", "interchurch", "community-radios"
      ],
      "rejected_by": "none",
      "access_to": ["assembly-body"],
      "from": "2026-01-20",
      "to": "2028-12-31",
      "role_in_follow_up": true,
      "evidence": ["design-minutes"]
    },
    {
      "actor_id": "dialogue-foundation",
      "function": ["technical_secretariat", "rapporteur"],
      "acceptance": {"accepted": true, "date": "2026-01-20", "evidence": ["appointment-letters"]},
      "independent_of_conveners": true,
      "declared_interests": "none",
      "appointed_by": ["ministry-water", "utility-workers", "basin-users"],
      "accepted_by": [
        "ministry-water", "regional-government", "basin-authority", "assembly-majority",
        "assembly-opposition", "ombudsman", "agro-exporters", "mining-chamber", "utility-workers",
        "engineers", "environment-network", "basin-users", "highland-communities", "women-committees",
        "youth-river", "water-institute", "interchurch", "community-radios"
      ],
      "rejected_by": "none",
      "from": "2026-01-20",
      "to": "2026-12-31",
      "training": "professional",
      "funded_by": ["development-bank"],
      "evidence": ["design-minutes"]
    }
  ],
  "coalition": {
    "name": "Pact for the river",
    "members": [
      "basin-users", "highland-communities", "agro-exporters", "environment-network", "assembly-majority",
      "assembly-opposition", "utility-workers", "water-institute", "interchurch"
    ],
    "rival_pairs": [
      {
        "first_actor_id": "assembly-majority",
        "second_actor_id": "assembly-opposition",
        "divide": "Government and opposition."
      },
      {
        "first_actor_id": "agro-exporters",
        "second_actor_id": "highland-communities",
        "divide": "A lawsuit over two wells."
      }
    ],
    "founding_document": {"exists": true, "date": "2026-02-18", "evidence": ["pact", "press-pact"]},
    "coordination": "rotating",
    "shared_principles": ["Nobody learns of a decision from the newspaper", "Figures are measured together"],
    "drafting_capacity": true,
    "joint_spokespersons": ["highland-communities", "agro-exporters", "environment-network"],
    "resources_pooled": true,
    "duration": {"from": "2026-02-18", "to": "2029-12-31"},
    "exit_rules": true,
    "entry_rules": "by_consensus",
    "evidence": ["pact", "press-pact"]
  },
  "agenda": [
    {
      "id": "dry-year-shares",
      "topic": "Shares in dry years",
      "question": "Who reduces how much, and when?",
      "proposed_by": ["basin-users", "agro-exporters"],
      "reframed_question_id": "sharing-scarcity",
      "formal_body_id": "authority-body",
      "decision_type": "regulation",
      "body_has_competence": true,
      "legal_basis": "Water act, article on drought plans",
      "policy_stage": "formulation_and_decision",
      "decision_date": "2027-01-15",
      "preparation_days": 45,
      "negotiable": true,
      "output_ids": ["shares-agreement"],
      "hours": 24,
      "evidence": ["legal-opinion"]
    },
    {
      "id": "headwaters",
      "topic": "Protection of the headwaters",
      "question": "Which springs are protected, and how are their neighbours repaid?",
      "proposed_by": ["highland-communities", "environment-network"],
      "reframed_question_id": "sharing-scarcity",
      "formal_body_id": "assembly-body",
      "decision_type": "law",
      "body_has_competence": true,
      "legal_basis": "Regional charter, chapter on natural areas",
      "policy_stage": "formulation_and_decision",
      "decision_date": "2027-02-26",
      "preparation_days": 45,
      "negotiable": true,
      "output_ids": ["headwaters-bill"],
      "hours": 24,
      "evidence": ["legal-opinion"]
    },
    {
      "id": "tariff",
      "topic": "Tariff by volume",
      "question": "What does each user pay?",
      "proposed_by": ["women-committees", "engineers"],
      "reframed_question_id": "sharing-scarcity",
      "formal_body_id": "water-ministry-body",
      "decision_type": "regulation",
      "body_has_competence": true,
      "legal_basis": "Water act, article on tariffs",
      "policy_stage": "formulation_and_decision",
      "decision_date": "2026-12-18",
      "preparation_days": 45,
      "negotiable": true,
      "output_ids": ["tariff-agreement"],
      "hours": 18,
      "evidence": ["legal-opinion"]
    },
    {
      "id": "measurement",
      "topic": "Meters on large intakes",
      "question": "Who measures, and who may read the figures?",
      "proposed_by": ["environment-network", "water-institute"],
      "reframed_question_id": "sharing-scarcity",
      "formal_body_id": "regional-body",
      "decision_type": "budget",
      "body_has_competence": true,
      "legal_basis": "Budget act of the region",
      "policy_stage": "formulation_and_decision",
      "decision_date": "2026-11-30",
      "preparation_days": 45,
      "negotiable": true,
      "output_ids": ["measurement-plan"],
      "hours": 18,
      "evidence": ["legal-opinion"]
    }
  ],
  "process": {
    "phases": [
      {
        "id": "exploration",
        "kind": "exploration",
        "title": "Listening in the valleys",
        "start": "2025-10-06",
        "end": "2025-12-12",
        "sessions": 31,
        "hours": 70,
        "methods": ["bilateral_interviews", "pre_dialogue_by_sector", "territorial_rounds"],
        "participating_actor_ids": [
          "ministry-water", "regional-government", "basin-authority", "assembly-majority",
          "assembly-opposition", "ombudsman", "agro-exporters", "mining-chamber", "utility-workers",
          "engineers", "environment-network", "basin-users", "highland-communities", "women-committees",
          "youth-river", "water-institute", "interchurch", "community-radios"
        ],
        "products": ["Conflict analysis", "Stakeholder map"],
        "evidence": ["exploration-minutes"]
      },
      {
        "id": "design",
        "kind": "design",
        "title": "Design with the sectors",
        "start": "2026-01-12",
        "end": "2026-02-27",
        "sessions": 6,
        "hours": 24,
        "methods": ["pre_dialogue_by_sector", "shuttle"],
        "participating_actor_ids": [
          "ministry-water", "regional-government", "basin-authority", "assembly-majority",
          "assembly-opposition", "ombudsman", "agro-exporters", "mining-chamber", "utility-workers",
          "engineers", "environment-network", "basin-users", "highland-communities", "women-committees",
          "youth-river", "water-institute", "interchurch", "community-radios"
        ],
        "products": ["Ground rules", "Decision rules", "Agenda"],
        "evidence": ["design-minutes"]
      },
      {
        "id": "table",
        "kind": "implementation",
        "title": "The table",
        "start": "2026-05-11",
        "end": "2026-09-25",
        "sessions": 16,
        "hours": 112,
        "methods": [
          "plenary", "thematic_working_group", "joint_fact_finding", "scenario_building",
          "single_negotiating_text", "storytelling_testimony"
        ],
        "participating_actor_ids": [
          "ministry-water", "regional-government", "basin-authority", "assembly-majority",
          "assembly-opposition", "ombudsman", "agro-exporters", "mining-chamber", "utility-workers",
          "engineers", "environment-network", "basin-users", "highland-communities", "women-committees",
          "youth-river", "water-institute", "interchurch", "community-radios"
        ],
        "products": ["Agreements and a draft bill"]
      },
      {
        "id": "watch",
        "kind": "follow_up",
        "title": "Follow-up",
        "start": "2026-09-28",
        "end": "2029-12-31",
        "sessions": 14,
        "methods": ["plenary"],
        "participating_actor_ids": ["observatory", "former-judge", "former-speaker"]
      }
    ],
    "facilitated": true,
    "materials_shared_before_days": 10,
    "ground_rules": {
      "items": [
        "respect", "equal_speaking_time", "confidentiality_or_chatham", "attribution_rule",
        "no_surprise_media", "interpretation", "right_to_amend_agenda", "record_of_dissent",
        "safety_non_retaliation", "conflict_of_interest", "attendance", "complaint_channel",
        "withdrawal_and_return"
      ],
      "adopted_by": [
        "ministry-water", "regional-government", "basin-authority", "assembly-majority",
        "assembly-opposition", "ombudsman", "agro-exporters", "mining-chamber", "utility-workers",
        "engineers", "environment-network", "basin-users", "highland-communities", "women-committees",
        "youth-river", "water-institute", "interchurch", "community-radios"
      ],
      "date": "2026-02-25",
      "evidence": ["design-minutes"]
    },
    "design_participation": [
      {"actor_id": "ministry-water", "stage": "design", "evidence": ["design-minutes"]},
      {"actor_id": "regional-government", "stage": "design", "evidence": ["design-minutes"]},
      {"actor_id": "basin-authority", "stage": "design", "evidence": ["design-minutes"]},
      {"actor_id": "assembly-majority", "stage": "design", "evidence": ["design-minutes"]},
      {"actor_id": "assembly-opposition", "stage": "design", "evidence": ["design-minutes"]},
      {"actor_id": "ombudsman", "stage": "design", "evidence": ["design-minutes"]},
      {"actor_id": "agro-exporters", "stage": "design", "evidence": ["design-minutes"]},
      {"actor_id": "mining-chamber", "stage": "design", "evidence": ["design-minutes"]},
      {"actor_id": "utility-workers", "stage": "design", "evidence": ["design-minutes"]},
      {"actor_id": "engineers", "stage": "design", "evidence": ["design-minutes"]},
      {"actor_id": "environment-network", "stage": "design", "evidence": ["design-minutes"]},
      {"actor_id": "basin-users", "stage": "design", "evidence": ["design-minutes"]},
      {"actor_id": "highland-communities", "stage": "design", "evidence": ["design-minutes"]},
      {"actor_id": "women-committees", "stage": "design", "evidence": ["design-minutes"]},
      {"actor_id": "youth-river", "stage": "design", "evidence": ["design-minutes"]},
      {"actor_id": "water-institute", "stage": "design", "evidence": ["design-minutes"]},
      {"actor_id": "interchurch", "stage": "design", "evidence": ["design-minutes"]},
      {"actor_id": "highland-communities", "stage": "exploration", "evidence": ["exploration-minutes"]}
    ],
    "learning_inputs": ["Walk along the river from spring to mouth", "Visit to a basin that shares by table"],
    "deadlock_procedure": {
      "exists": true,
      "steps": [
        "The point is set aside for one session", "The facilitator meets each side",
        "The guarantor proposes a text", "Open passages go to the body in brackets"
      ],
      "responsible_actor_id": "former-judge"
    },
    "suspension_rule": {
      "exists": true,
      "text": "If a body decides on an item without the notice agreed, the table pauses until the body explains itself; whoever leaves may return within 30 days.",
      "allows_return": true
    },
    "complaints": {"exists": true, "recipient_actor_id": "ombudsman", "days_to_answer": 10}
  },
  "decision_rules": {
    "method": "consensus",
    "consensus_definition": "Everyone has spoken and nobody objects, three times over.",
    "quorum_percent": 75,
    "per_sector_veto": false,
    "equal_weight": true,
    "fallback": {"method": "supermajority", "threshold_percent": 80},
    "dissent_recording": "named",
    "minority_report": true,
    "minority_report_published": true,
    "bracketed_text": true,
    "amendment_rule": "By consensus, with a week's notice.",
    "who_drafts": "The secretariat, with two members named by the table.",
    "adopted_by": [
      "ministry-water", "regional-government", "basin-authority", "assembly-majority", "assembly-opposition",
      "ombudsman", "agro-exporters", "mining-chamber", "utility-workers", "engineers", "environment-network",
      "basin-users", "highland-communities", "women-committees", "youth-river", "water-institute",
      "interchurch", "community-radios"
    ],
    "date": "2026-02-25",
    "public": true,
    "evidence": ["decision-rules-text"]
  },
  "formal_bodies": [
    {
      "id": "water-ministry-body",
      "name": "Ministry of Water",
      "actor_id": "ministry-water",
      "branch": "executive",
      "participates_as": "member",
      "representative_rank": "minister_or_committee_chair",
      "commitment": {
        "level": "adopt_or_implement",
        "instrument": "decree",
        "signed_by": ["ministry-water"],
        "date": "2026-03-02",
        "response_days": 60,
        "covers_agenda": ["tariff"],
        "reasons_required_if_rejected": true,
        "evidence": ["commitments", "notary-record"]
      },
      "standstill": {
        "type": "no_decision_during_dialogue",
        "covers_agenda": ["tariff"],
        "instrument": "resolution",
        "until": "2026-09-30",
        "evidence": ["commitments"]
      },
      "procedure_steps": [
        {"order": 1, "step": "Receives the output and registers it", "deadline": "2026-10-05"},
        {"order": 2, "step": "Answers in public, with reasons", "deadline": "2026-11-25"}
      ],
      "evidence": ["design-minutes", "commitments"]
    },
    {
      "id": "regional-body",
      "name": "Regional government",
      "actor_id": "regional-government",
      "branch": "subnational",
      "participates_as": "member",
      "representative_rank": "head",
      "commitment": {
        "level": "adopt_or_implement",
        "instrument": "resolution",
        "signed_by": ["regional-government"],
        "date": "2026-03-02",
        "response_days": 60,
        "covers_agenda": ["measurement"],
        "reasons_required_if_rejected": true,
        "evidence": ["commitments", "notary-record"]
      },
      "standstill": {
        "type": "no_decision_during_dialogue",
        "covers_agenda": ["measurement"],
        "instrument": "resolution",
        "until": "2026-09-30",
        "evidence": ["commitments"]
      },
      "procedure_steps": [
        {"order": 1, "step": "Receives the output and registers it", "deadline": "2026-10-05"},
        {"order": 2, "step": "Answers in public, with reasons", "deadline": "2026-11-25"}
      ],
      "evidence": ["design-minutes", "commitments"]
    },
    {
      "id": "assembly-body",
      "name": "Regional assembly",
      "actor_id": "regional-assembly",
      "branch": "legislative",
      "participates_as": "member",
      "representative_rank": "minister_or_committee_chair",
      "camps_present": ["government", "opposition"],
      "commitment": {
        "level": "table_or_initiate",
        "instrument": "resolution",
        "signed_by": ["assembly-majority", "assembly-opposition"],
        "date": "2026-03-02",
        "response_days": 60,
        "covers_agenda": ["headwaters"],
        "reasons_required_if_rejected": true,
        "evidence": ["commitments", "notary-record"]
      },
      "standstill": {
        "type": "notice",
        "covers_agenda": ["headwaters"],
        "instrument": "letter",
        "until": "2026-09-30",
        "evidence": ["commitments"]
      },
      "cannot_bind_calendar": true,
      "procedure_steps": [
        {"order": 1, "step": "Receives the output and registers it", "deadline": "2026-10-05"},
        {"order": 2, "step": "Answers in public, with reasons", "deadline": "2026-11-25"},
        {"order": 3, "step": "Vote in the chamber", "deadline": "2027-02-26"}
      ],
      "evidence": ["design-minutes", "commitments"]
    },
    {
      "id": "authority-body",
      "name": "Basin authority",
      "actor_id": "basin-authority",
      "branch": "autonomous",
      "participates_as": "member",
      "representative_rank": "head",
      "commitment": {
        "level": "adopt_or_implement",
        "instrument": "resolution",
        "signed_by": ["basin-authority"],
        "date": "2026-03-02",
        "response_days": 60,
        "covers_agenda": ["dry-year-shares"],
        "reasons_required_if_rejected": true,
        "evidence": ["commitments", "notary-record"]
      },
      "standstill": {
        "type": "no_decision_during_dialogue",
        "covers_agenda": ["dry-year-shares"],
        "instrument": "resolution",
        "until": "2026-09-30",
        "evidence": ["commitments"]
      },
      "procedure_steps": [
        {"order": 1, "step": "Receives the output and registers it", "deadline": "2026-10-05"},
        {"order": 2, "step": "Answers in public, with reasons", "deadline": "2026-11-25"}
      ],
      "evidence": ["design-minutes", "commitments"]
    }
  ],
  "outputs": [
    {
      "id": "shares-agreement",
      "title": "Table of shares in dry years",
      "type": "policy_agreement",
      "agenda_item_ids": ["dry-year-shares"],
      "date": "2026-09-25",
      "delivered_to": ["authority-body"],
      "public": true
    },
    {
      "id": "headwaters-bill",
      "title": "Draft ordinance on the headwaters",
      "type": "draft_bill",
      "agenda_item_ids": ["headwaters"],
      "date": "2026-09-25",
      "delivered_to": ["assembly-body"],
      "public": true
    },
    {
      "id": "tariff-agreement",
      "title": "Agreement on the tariff",
      "type": "policy_agreement",
      "agenda_item_ids": ["tariff"],
      "date": "2026-09-11",
      "delivered_to": ["water-ministry-body"],
      "public": true
    },
    {
      "id": "measurement-plan",
      "title": "Plan of meters",
      "type": "plan",
      "agenda_item_ids": ["measurement"],
      "date": "2026-08-28",
      "delivered_to": ["regional-body"],
      "public": true
    }
  ],
  "results": [
    {
      "id": "drought-rule",
      "statement": "The drought plan shares water by the agreed table.",
      "output_id": "shares-agreement",
      "formal_body_id": "authority-body",
      "kind": "regulation",
      "indicator": "Hamlets with water every day of the dry season",
      "unit": "hamlets of 48",
      "baseline": 29,
      "target": 46,
      "deadline": "2028-10-31",
      "responsible_actor_id": "basin-authority",
      "cost": {"amount": "400000", "currency": "USD"},
      "funding_status": "committed",
      "departs_from_current_policy": "high",
      "political_support": ["assembly-majority", "assembly-opposition"],
      "state": "planned",
      "evidence": ["budget-letter"]
    },
    {
      "id": "springs-law",
      "statement": "An ordinance protects the springs and repays their neighbours.",
      "output_id": "headwaters-bill",
      "formal_body_id": "assembly-body",
      "kind": "law",
      "indicator": "Springs under protection",
      "unit": "springs of 110",
      "baseline": 12,
      "target": 90,
      "deadline": "2028-06-30",
      "responsible_actor_id": "regional-government",
      "cost": {"amount": "1200000", "currency": "USD"},
      "funding_status": "secured",
      "departs_from_current_policy": "medium",
      "political_support": ["assembly-majority", "assembly-opposition"],
      "state": "planned",
      "evidence": ["budget-letter"]
    },
    {
      "id": "fair-tariff",
      "statement": "Households under the minimum pay nothing and large users pay by volume.",
      "output_id": "tariff-agreement",
      "formal_body_id": "water-ministry-body",
      "kind": "regulation",
      "indicator": "Households exempted",
      "unit": "households",
      "baseline": 0,
      "target": 21000,
      "deadline": "2027-12-31",
      "responsible_actor_id": "ministry-water",
      "cost": {"amount": "300000", "currency": "USD"},
      "funding_status": "secured",
      "departs_from_current_policy": "medium",
      "political_support": ["assembly-majority"],
      "state": "planned",
      "evidence": ["budget-letter"]
    },
    {
      "id": "open-meters",
      "statement": "Large intakes are metered and the readings are public.",
      "output_id": "measurement-plan",
      "formal_body_id": "regional-body",
      "kind": "budget_allocation",
      "indicator": "Large intakes with a public meter",
      "unit": "intakes of 340",
      "baseline": 41,
      "target": 320,
      "deadline": "2028-03-31",
      "responsible_actor_id": "regional-government",
      "cost": {"amount": "900000", "currency": "USD"},
      "funding_status": "secured",
      "departs_from_current_policy": "low",
      "political_support": ["assembly-majority", "assembly-opposition"],
      "state": "planned",
      "evidence": ["budget-letter"]
    }
  ],
  "resources": {
    "budget": {"amount": "480000", "currency": "USD", "status": "secured", "evidence": ["budget-letter"]},
    "sources": [
      {"actor_id": "development-bank", "amount": "240000", "currency": "USD", "status": "secured"},
      {"actor_id": "ministry-water", "amount": "140000", "currency": "USD", "status": "secured"},
      {"actor_id": "regional-government", "amount": "100000", "currency": "USD", "status": "committed"}
    ],
    "secretariat": {"exists": true, "host_actor_id": "dialogue-foundation", "fte": 3.5},
    "participation_support": [
      "travel", "per_diem", "childcare", "interpretation", "technical_advice_for_weak_groups", "lost_income"
    ],
    "implementation_budget": {
      "amount": "2800000",
      "currency": "USD",
      "status": "committed",
      "evidence": ["budget-letter"]
    }
  },
  "communication": {
    "published_items": [
      {"item": "announcement", "when": "before", "channel": "Web page and radios"},
      {"item": "terms_of_reference", "when": "before", "channel": "Web page"},
      {"item": "participant_list", "when": "before", "channel": "Web page"},
      {"item": "agenda", "when": "before", "channel": "Web page and radios"},
      {"item": "decision_rules", "when": "before", "channel": "Web page"},
      {"item": "funding", "when": "before", "channel": "Web page"},
      {"item": "minutes", "when": "during", "channel": "Web page"},
      {"item": "evidence", "when": "during", "channel": "Web page and radios"},
      {"item": "agreement", "when": "after", "channel": "Web page and assemblies"},
      {"item": "minority_report", "when": "after", "channel": "Web page"},
      {"item": "official_response", "when": "after", "channel": "Web page"},
      {"item": "progress_reports", "when": "after", "channel": "Web page and radios"},
      {"item": "evaluation", "when": "after", "channel": "Web page"}
    ],
    "languages": ["es", "qu"],
    "public_input_channels": ["community_meeting", "radio_or_phone", "online_form"],
    "media_protocol": true,
    "feedback_rounds": 2,
    "discourse_baseline": {
      "exists": true,
      "method": "Coding of six months of radio and press",
      "date": "2026-01-30",
      "evidence": ["discourse-study"]
    },
    "discourse_targets": [
      {"indicator": "Stories that name a side as the culprit", "baseline": "58 of 100", "target": "30 of 100"},
      {
        "indicator": "Stories that quote two or more positions",
        "baseline": "22 of 100",
        "target": "50 of 100"
      }
    ]
  },
  "follow_up": {
    "mechanism": "independent_observatory",
    "members": [
      "observatory", "highland-communities", "agro-exporters", "environment-network", "water-institute",
      "ombudsman"
    ],
    "created_before_agreement": true,
    "legal_basis": "Regional resolution that creates the observatory",
    "start": "2026-04-15",
    "end": "2029-12-31",
    "reporting_interval_months": 6,
    "public_reports": true,
    "tracks_result_ids": ["drought-rule", "springs-law", "fair-tariff", "open-meters"],
    "triggers": [
      {
        "condition": "A result is six months late",
        "action": "The responsible body explains itself before the assembly."
      },
      {"condition": "Flow falls below the minimum for ten days", "action": "The table meets within a week."}
    ],
    "reconvene_clause": true,
    "budget": {"amount": "180000", "currency": "USD", "status": "secured", "evidence": ["budget-letter"]},
    "signatories_beyond_government": ["assembly-opposition", "basin-users", "agro-exporters"],
    "evidence": ["observatory-resolution"]
  },
  "evaluation": {
    "independent": true,
    "evaluator_actor_id": "survey-centre",
    "methods": ["participant_survey", "observation", "document_review", "interviews"],
    "moments": ["baseline", "mid", "end", "after_12_months"],
    "published": true,
    "participant_survey": true
  },
  "risks": [
    {
      "id": "developers-stay-out",
      "description": "The developers stay away and go to court.",
      "category": "boycott",
      "actor_ids": ["developers"],
      "likelihood": 3,
      "impact": 3,
      "mitigation": "The guarantor meets them monthly and drafts are sent to them for comment.",
      "owner_actor_id": "former-speaker"
    },
    {
      "id": "drought-year",
      "description": "A drought begins while the table meets and each side looks after itself.",
      "category": "spoiler",
      "likelihood": 3,
      "impact": 5,
      "mitigation": "An interim rule for the season, agreed in the first session.",
      "owner_actor_id": "basin-authority"
    },
    {
      "id": "threats",
      "description": "Highland delegates are threatened.",
      "category": "security",
      "actor_ids": ["highland-communities"],
      "likelihood": 2,
      "impact": 5,
      "mitigation": "The ombudsman accompanies them and addresses are not published.",
      "owner_actor_id": "ombudsman"
    }
  ],
  "calendar": [
    {"id": "budget-2027", "kind": "budget_deadline", "date": "2026-11-30", "formal_body_id": "regional-body"},
    {
      "id": "session-opens",
      "kind": "legislative_session_start",
      "date": "2027-02-01",
      "formal_body_id": "assembly-body"
    },
    {"id": "tariff-window", "kind": "other", "date": "2026-12-18", "formal_body_id": "water-ministry-body"},
    {"id": "drought-plan", "kind": "other", "date": "2027-01-15", "formal_body_id": "authority-body"},
    {"id": "regional-election", "kind": "election", "date": "2028-04-09"},
    {"id": "mandate-ends", "kind": "mandate_end", "date": "2028-07-28", "formal_body_id": "regional-body"}
  ],
  "evidence": [
    {
      "id": "convening-agreement",
      "type": "signed_agreement",
      "title": "Agreement to convene",
      "issuer_actor_id": "ministry-water",
      "date": "2026-01-12",
      "locator": "annex/convening-agreement.pdf",
      "status": "documented"
    },
    {
      "id": "exploration-minutes",
      "type": "minutes",
      "title": "Minutes of 31 meetings",
      "issuer_actor_id": "dialogue-foundation",
      "date": "2025-12-12",
      "locator": "annex/exploration-minutes.pdf",
      "status": "documented"
    },
    {
      "id": "conflict-study",
      "type": "study",
      "title": "Conflict analysis and stakeholder map",
      "issuer_actor_id": "conflict-group",
      "date": "2025-12-05",
      "locator": "annex/conflict-analysis.pdf",
      "status": "third_party"
    },
    {
      "id": "acceptance-survey",
      "type": "survey",
      "title": "Survey on conveners and facilitator among all sectors",
      "issuer_actor_id": "survey-centre",
      "date": "2026-02-10",
      "locator": "annex/acceptance-survey.pdf",
      "status": "third_party"
    },
    {
      "id": "design-minutes",
      "type": "minutes",
      "title": "Minutes of the design sessions, signed by all sectors",
      "issuer_actor_id": "dialogue-foundation",
      "date": "2026-02-27",
      "locator": "annex/design-minutes.pdf",
      "status": "documented"
    },
    {
      "id": "appointment-letters",
      "type": "letter",
      "title": "Letters of acceptance of the intermediaries",
      "issuer_actor_id": "former-judge",
      "date": "2026-01-20",
      "locator": "annex/appointments.pdf",
      "status": "documented"
    },
    {
      "id": "judge-record",
      "type": "press",
      "title": "Profiles of the facilitator and the guarantor",
      "issuer_actor_id": "community-radios",
      "date": "2026-01-25",
      "locator": "annex/profiles.pdf",
      "status": "third_party"
    },
    {
      "id": "pact",
      "type": "signed_agreement",
      "title": "Pact for the river",
      "issuer_actor_id": "interchurch",
      "date": "2026-02-18",
      "locator": "annex/pact.pdf",
      "status": "documented"
    },
    {
      "id": "press-pact",
      "type": "press",
      "title": "Report on the signing of the pact",
      "issuer_actor_id": "community-radios",
      "date": "2026-02-19",
      "locator": "annex/press-pact.pdf",
      "status": "third_party"
    },
    {
      "id": "decision-rules-text",
      "type": "signed_agreement",
      "title": "Rules of decision",
      "issuer_actor_id": "dialogue-foundation",
      "date": "2026-02-25",
      "locator": "annex/decision-rules.pdf",
      "status": "documented"
    },
    {
      "id": "legal-opinion",
      "type": "study",
      "title": "Legal opinion on the competence of each body",
      "issuer_actor_id": "engineers",
      "date": "2026-02-06",
      "locator": "annex/legal-opinion.pdf",
      "status": "documented"
    },
    {
      "id": "commitments",
      "type": "signed_agreement",
      "title": "Commitments of the four bodies",
      "issuer_actor_id": "regional-government",
      "date": "2026-03-02",
      "locator": "annex/commitments.pdf",
      "status": "documented"
    },
    {
      "id": "notary-record",
      "type": "legal_text",
      "title": "Notary's record of the commitments",
      "issuer": "Public notary",
      "date": "2026-03-02",
      "locator": "annex/notary-record.pdf",
      "status": "third_party"
    },
    {
      "id": "signatures",
      "type": "signed_agreement",
      "title": "Signed commitments of the participants",
      "issuer_actor_id": "dialogue-foundation",
      "date": "2026-03-05",
      "locator": "annex/signatures.pdf",
      "status": "documented"
    },
    {
      "id": "budget-letter",
      "type": "budget_document",
      "title": "Budget certificate",
      "issuer_actor_id": "ministry-finance",
      "date": "2026-03-04",
      "locator": "annex/budget.pdf",
      "status": "documented"
    },
    {
      "id": "flow-study",
      "type": "study",
      "title": "Terms of the joint reading of flow records",
      "issuer_actor_id": "water-institute",
      "date": "2026-02-20",
      "locator": "annex/flow-terms.pdf",
      "status": "documented"
    },
    {
      "id": "discourse-study",
      "type": "study",
      "title": "How radio and press name the conflict",
      "issuer_actor_id": "survey-centre",
      "date": "2026-01-30",
      "locator": "annex/discourse.pdf",
      "status": "third_party"
    },
    {
      "id": "observatory-resolution",
      "type": "legal_text",
      "title": "Resolution that creates the observatory",
      "issuer_actor_id": "regional-government",
      "date": "2026-03-06",
      "locator": "annex/observatory.pdf",
      "status": "documented"
    },
    {
      "id": "developers-letter",
      "type": "letter",
      "title": "Letter of the developers",
      "issuer_actor_id": "developers",
      "date": "2026-02-03",
      "locator": "annex/developers.pdf",
      "status": "documented"
    }
  ],
  "attestations": [
    {
      "id": "att-01",
      "criterion_id": "L1-07",
      "statement": "We accept the three conveners.",
      "attested_by": "highland-communities",
      "capacity": "participant",
      "date": "2026-03-10",
      "document_hash": "sha256:571c152f082034efd81041b128a07a47cd240004f8ba4213072271afe9074229",
      "agrees": true,
      "comment": "As long as the federation stays among them."
    },
    {
      "id": "att-02",
      "criterion_id": "L1-07",
      "statement": "We accept the three conveners.",
      "attested_by": "agro-exporters",
      "capacity": "participant",
      "date": "2026-03-10",
      "document_hash": "sha256:571c152f082034efd81041b128a07a47cd240004f8ba4213072271afe9074229",
      "agrees": true
    },
    {
      "id": "att-03",
      "criterion_id": "L1-07",
      "statement": "We accept the three conveners.",
      "attested_by": "environment-network",
      "capacity": "participant",
      "date": "2026-03-10",
      "document_hash": "sha256:571c152f082034efd81041b128a07a47cd240004f8ba4213072271afe9074229",
      "agrees": true
    },
    {
      "id": "att-04",
      "criterion_id": "L1-11",
      "statement": "We accept the facilitator and the guarantor.",
      "attested_by": "highland-communities",
      "capacity": "participant",
      "date": "2026-03-10",
      "document_hash": "sha256:571c152f082034efd81041b128a07a47cd240004f8ba4213072271afe9074229",
      "agrees": true
    },
    {
      "id": "att-05",
      "criterion_id": "L1-11",
      "statement": "We accept the facilitator and the guarantor.",
      "attested_by": "mining-chamber",
      "capacity": "participant",
      "date": "2026-03-10",
      "document_hash": "sha256:571c152f082034efd81041b128a07a47cd240004f8ba4213072271afe9074229",
      "agrees": true
    },
    {
      "id": "att-06",
      "criterion_id": "L1-11",
      "statement": "We take the guarantor's calls on this matter.",
      "attested_by": "regional-assembly",
      "capacity": "formal_body",
      "date": "2026-03-10",
      "document_hash": "sha256:571c152f082034efd81041b128a07a47cd240004f8ba4213072271afe9074229",
      "agrees": true
    },
    {
      "id": "att-07",
      "criterion_id": "L2-05",
      "statement": "We can defend our interest inside the new question.",
      "attested_by": "basin-users",
      "capacity": "participant",
      "date": "2026-03-10",
      "document_hash": "sha256:571c152f082034efd81041b128a07a47cd240004f8ba4213072271afe9074229",
      "agrees": true
    },
    {
      "id": "att-08",
      "criterion_id": "L2-05",
      "statement": "We can defend our interest inside the new question.",
      "attested_by": "agro-exporters",
      "capacity": "participant",
      "date": "2026-03-10",
      "document_hash": "sha256:571c152f082034efd81041b128a07a47cd240004f8ba4213072271afe9074229",
      "agrees": true
    },
    {
      "id": "att-09",
      "criterion_id": "L2-05",
      "statement": "We can defend our interest inside the new question.",
      "attested_by": "environment-network",
      "capacity": "participant",
      "date": "2026-03-10",
      "document_hash": "sha256:571c152f082034efd81041b128a07a47cd240004f8ba4213072271afe9074229",
      "agrees": true
    },
    {
      "id": "att-10",
      "criterion_id": "L2-06",
      "statement": "The terms agreed are the ones we use on air.",
      "attested_by": "community-radios",
      "capacity": "participant",
      "date": "2026-03-10",
      "document_hash": "sha256:571c152f082034efd81041b128a07a47cd240004f8ba4213072271afe9074229",
      "agrees": true
    },
    {
      "id": "att-11",
      "criterion_id": "L2-07",
      "statement": "The question does not favour any side.",
      "attested_by": "basin-users",
      "capacity": "participant",
      "date": "2026-03-10",
      "document_hash": "sha256:571c152f082034efd81041b128a07a47cd240004f8ba4213072271afe9074229",
      "agrees": true
    },
    {
      "id": "att-12",
      "criterion_id": "L2-07",
      "statement": "The question does not favour any side.",
      "attested_by": "mining-chamber",
      "capacity": "participant",
      "date": "2026-03-10",
      "document_hash": "sha256:571c152f082034efd81041b128a07a47cd240004f8ba4213072271afe9074229",
      "agrees": true
    },
    {
      "id": "att-13",
      "criterion_id": "L2-07",
      "statement": "The question does not favour any side.",
      "attested_by": "youth-river",
      "capacity": "participant",
      "date": "2026-03-10",
      "document_hash": "sha256:571c152f082034efd81041b128a07a47cd240004f8ba4213072271afe9074229",
      "agrees": true
    },
    {
      "id": "att-14",
      "criterion_id": "L2-07",
      "statement": "The question is neutral and plain.",
      "attested_by": "outside-expert",
      "capacity": "outside_expert",
      "date": "2026-03-10",
      "document_hash": "sha256:571c152f082034efd81041b128a07a47cd240004f8ba4213072271afe9074229",
      "agrees": true
    },
    {
      "id": "att-15",
      "criterion_id": "L2-09",
      "statement": "We can sign the points we endorsed.",
      "attested_by": "women-committees",
      "capacity": "participant",
      "date": "2026-03-10",
      "document_hash": "sha256:571c152f082034efd81041b128a07a47cd240004f8ba4213072271afe9074229",
      "agrees": true
    },
    {
      "id": "att-16",
      "criterion_id": "L2-09",
      "statement": "We can sign the points we endorsed.",
      "attested_by": "agro-exporters",
      "capacity": "participant",
      "date": "2026-03-10",
      "document_hash": "sha256:571c152f082034efd81041b128a07a47cd240004f8ba4213072271afe9074229",
      "agrees": true
    },
    {
      "id": "att-17",
      "criterion_id": "L2-09",
      "statement": "We can sign the points we endorsed.",
      "attested_by": "environment-network",
      "capacity": "participant",
      "date": "2026-03-10",
      "document_hash": "sha256:571c152f082034efd81041b128a07a47cd240004f8ba4213072271afe9074229",
      "agrees": true
    },
    {
      "id": "att-18",
      "criterion_id": "L3-04",
      "statement": "The commitment binds us and an official is named for it.",
      "attested_by": "basin-authority",
      "capacity": "formal_body",
      "date": "2026-03-10",
      "document_hash": "sha256:571c152f082034efd81041b128a07a47cd240004f8ba4213072271afe9074229",
      "agrees": true
    },
    {
      "id": "att-19",
      "criterion_id": "L3-12",
      "statement": "We will stay to the end and report back.",
      "attested_by": "utility-workers",
      "capacity": "participant",
      "date": "2026-03-10",
      "document_hash": "sha256:571c152f082034efd81041b128a07a47cd240004f8ba4213072271afe9074229",
      "agrees": true
    },
    {
      "id": "att-20",
      "criterion_id": "L3-12",
      "statement": "We will stay to the end and report back.",
      "attested_by": "mining-chamber",
      "capacity": "participant",
      "date": "2026-03-10",
      "document_hash": "sha256:571c152f082034efd81041b128a07a47cd240004f8ba4213072271afe9074229",
      "agrees": false,
      "comment": "Our assembly has still to decide."
    }
  ]
}
"""#
}
