internal import Rubric

/// The fields of Participedia's export of cases and what their values mean in the design format.
///
/// The words of a field are those of Participedia's own lists of options.
enum ParticipediaFields {
  /// The fields whose values are several.
  static let lists: Set<String> = [
    "general_issues", "specific_topics", "scope_of_influence", "purposes", "approaches",
    "number_of_participants", "targeted_participants", "method_types", "tools_techniques_types",
    "participants_interactions", "learning_resources", "decision_methods", "if_voting", "insights_outcomes",
    "organizer_types", "funder_types", "change_types", "implementers_of_change",
  ]

  /// The reach of the policy.
  static let scopes = [
    "organization": "organization", "neighbourhood": "neighbourhood", "city/town": "city_town",
    "metropolitan": "metropolitan", "regional": "regional", "national": "national",
    "multinational": "multinational", "no_geo": "no_geo",
  ]

  /// The promise to participants.
  static let spectrum = [
    "inform": "inform", "consult": "consult", "involve": "involve", "collaborate": "collaborate",
    "empower": "empower",
  ]

  /// How participants are chosen; a captive sample is none of the format's ways.
  static let recruitment = [
    "random": "random", "stratified": "stratified_random", "appointment": "appointed_by_convener",
    "election": "election",
  ]

  /// Who may come: a call to all is a way of choosing, a limit to some is not one yet.
  static let access = ["open": "public_call", "open_to": "public_call"]

  /// How participants deal with each other, as methods of a phase.
  static let interactions = ["negotiation": "negotiation", "storytelling": "storytelling_testimony"]

  /// What helps participants to learn, in words.
  static let inputs = [
    "expert": "expert presentations", "participant": "participant presentations", "site": "site visits",
    "teachins": "teach-ins", "video": "video presentations", "written": "written briefing materials",
  ]

  /// How decisions are taken, without votes.
  static let decisions = ["general": "consensus", "idea": "no_decision", "dont": "unknown"]

  /// How decisions are taken by votes; a ranking or a plurality is none of the format's ways.
  static let votes = [
    "majoritarian": "simple_majority", "supermajoritarian": "supermajority", "unanimous": "unanimity",
  ]

  /// The kind and the sector of an organisation; a sector is left out where several could be meant.
  static let organisations: [String: (kind: String, sector: String?)] = [
    "academic": ("organisation", "academia"), "activist": ("network", "social_movement"),
    "community": ("organisation", "community_org"), "faithbased": ("organisation", "faith_community"),
    "forprofit": ("organisation", "company"), "governmentowned": ("public_body", "public_agency"),
    "individual": ("person", nil), "international": ("organisation", "international_organisation"),
    "local": ("public_body", "subnational_executive"), "national": ("public_body", "national_executive"),
    "nongovernmental": ("organisation", "ngo"), "philanthropic": ("organisation", "foundation"),
    "regional": ("public_body", "subnational_executive"), "social": ("network", "social_movement"),
    "labortrade": ("organisation", "trade_union"),
  ]

  /// Returns why a field that was not taken has no place.
  static func reason(for field: String) -> UnmappedValue.Reason {
    if records.contains(field) || field.hasSuffix("_count") { return .record }
    if texts.contains(field) { return .text }
    return others.contains(field) ? .noPlace : .unknownColumn
  }

  /// Returns the date that a text begins with; nil where that is none.
  static func date(_ text: String) -> String? {
    let date = text.utf8.prefix(10)
    let next = text.utf8.dropFirst(10).first
    guard CivilDate(Array(date)) != nil, next == nil || next == UInt8(ascii: "T") || next == 0x20 else {
      return nil
    }
    return String(decoding: Array(date), as: UTF8.self)
  }

  private static let records: Set<String> = [
    "type", "featured", "post_date", "updated_date", "creator_id", "creator_name", "creator_profile_url",
    "last_updated_by_id", "last_updated_by_name", "last_updated_by_profile_url", "original_language",
    "collections", "primary_organizer_id", "primary_organizer_url", "is_component_of_id",
    "is_component_of_url",
  ]

  private static let texts: Set<String> = ["body", "specific_methods_tools_techniques_titles"]

  private static let others: Set<String> = [
    "address1", "address2", "postal_code", "latitude", "longitude", "is_component_of_title",
    "has_components_titles", "specific_topics", "time_limited", "purposes", "approaches",
    "targeted_participants", "method_types", "tools_techniques_types", "legality", "facilitator_training",
    "facetoface_online_or_both", "open_limited", "staff", "volunteers", "impact_evidence", "change_types",
    "implementers_of_change", "formal_evaluation", "tags",
  ]
}
