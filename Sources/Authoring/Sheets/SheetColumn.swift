/// A column of a sheet.
package struct SheetColumn: Sendable {
  /// What a cell holds.
  enum Kind: Sendable {
    /// An identifier, written or made from the name.
    case identifier
    /// Words for people.
    case text
    /// One of the words that the format knows.
    case choice
    /// Yes, no or unknown.
    case boolean
    /// A whole number from 0.
    case count
    /// A number from 0.
    case number
    /// A date.
    case date
    /// Words for people, with `|` between them.
    case texts
    /// Actors, by id or name, with `|` between them.
    case actors
    /// A formal body, by id or name.
    case body
  }

  /// Whose it is.
  enum Owner: Sendable {
    /// The actor of the row.
    case actor
    /// The row itself.
    case row
  }

  /// The member of the design.
  package let property: String
  let kind: Kind
  let owner: Owner

  init(_ property: String, _ kind: Kind, of owner: Owner = .row) {
    self.property = property
    self.kind = kind
    self.owner = owner
  }
}

/// A sheet.
package enum Sheet: CaseIterable, Sendable {
  case participants, stakeholders, agenda

  /// The name of its file in English, without the ending.
  package var fileName: String {
    switch self {
    case .participants: "participants"
    case .stakeholders: "stakeholders"
    case .agenda: "agenda"
    }
  }

  /// All names that its file may have, without the ending.
  package var fileNames: [String] {
    switch self {
    case .participants: ["participants", "participantes"]
    case .stakeholders: ["stakeholders", "mapa-de-actores", "mapa-de-atores"]
    case .agenda: ["agenda", "pauta"]
    }
  }

  /// The definition in the design format that its rows follow.
  var definition: String {
    switch self {
    case .participants: "participant"
    case .stakeholders: "stakeholder_entry"
    case .agenda: "agenda_item"
    }
  }

  /// The column by which people know a row, where it has no id.
  var naming: String { self == .agenda ? "topic" : "name" }

  /// The columns, in the order in which they are written.
  package var columns: [SheetColumn] {
    switch self {
    case .participants:
      Self.actor + [
        SheetColumn("seats", .count), SheetColumn("status", .choice),
        SheetColumn("selection_method", .choice), SheetColumn("mandate_to_commit", .boolean),
        SheetColumn("delegate_rank", .choice), SheetColumn("alternates", .count),
        SheetColumn("alternates_follow_balance", .boolean), SheetColumn("women_seats", .count),
        SheetColumn("youth_seats", .count), SheetColumn("feedback_to_constituency", .choice),
        SheetColumn("note", .text),
      ]
    case .stakeholders:
      Self.actor + [
        SheetColumn("affected", .boolean), SheetColumn("historically_excluded", .boolean),
        SheetColumn("power", .boolean), SheetColumn("legitimacy", .boolean),
        SheetColumn("urgency", .boolean), SheetColumn("veto_player", .boolean),
        SheetColumn("stance", .choice), SheetColumn("handling", .choice), SheetColumn("reason", .text),
        SheetColumn("note", .text),
      ]
    case .agenda:
      [
        SheetColumn("topic", .text), SheetColumn("id", .identifier), SheetColumn("question", .text),
        SheetColumn("proposed_by", .actors), SheetColumn("formal_body_id", .body),
        SheetColumn("decision_type", .choice), SheetColumn("body_has_competence", .boolean),
        SheetColumn("legal_basis", .text), SheetColumn("policy_stage", .choice),
        SheetColumn("decision_date", .date), SheetColumn("preparation_days", .count),
        SheetColumn("negotiable", .boolean), SheetColumn("hours", .number), SheetColumn("note", .text),
      ]
    }
  }

  private static let actor = [
    SheetColumn("name", .text, of: .actor), SheetColumn("id", .identifier, of: .actor),
    SheetColumn("kind", .choice, of: .actor), SheetColumn("sector", .choice, of: .actor),
    SheetColumn("camp", .choice, of: .actor), SheetColumn("represents_count", .count, of: .actor),
    SheetColumn("constituency_size", .count, of: .actor), SheetColumn("territory", .texts, of: .actor),
  ]
}
