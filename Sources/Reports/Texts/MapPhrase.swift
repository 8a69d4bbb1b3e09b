internal import Rubric

/// The words of the maps in the HTML report.
enum MapPhrase: Phrase {
  case maps, notKept
  /// `{count}` entries.
  case leftOut

  // Who is where.
  case stakeholders, stakeholdersNote, noStakeholders, family, noFamily
  /// `{total}` and what stands in each zone: `{atTable}`, `{heard}`, `{withReason}`, `{withoutReason}`, `{notStated}`.
  case stakeholderSummary
  case zone(Zone)
  case standing(DesignMaps.Standing)

  // From the agenda to results.
  case chain, chainNote, noAgenda, item, body, output, result, gaps, noGap, notNegotiable
  /// `{complete}` of `{total}`.
  case chainSummary
  /// The first `{count}` rows.
  case drawnRows
  case competence(DesignMaps.Competence)
  case noOutput, noResult, noItem

  /// Where stakeholders are, as a drawing and a table have room for.
  enum Zone: CaseIterable {
    case atTable, heard, withReason, withoutReason, notStated

    init(_ standing: DesignMaps.Standing) {
      switch standing {
      case .atTable: self = .atTable
      case .observer, .consulted, .informed: self = .heard
      case .declined, .outsideWithReason: self = .withReason
      case .outsideWithoutReason: self = .withoutReason
      case .notStated: self = .notStated
      }
    }
  }
}
