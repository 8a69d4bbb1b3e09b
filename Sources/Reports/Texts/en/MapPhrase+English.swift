internal import Rubric

extension MapPhrase {
  var english: String {
    switch self {
    case .maps: "Maps"
    case .notKept:
      "The maps of stakeholders and of the agenda are left out: the evaluation was stored without what they are drawn from. Evaluate the design again to have them."
    case .leftOut: "{count} further entries are left out."

    case .stakeholders: "Who is where"
    case .stakeholdersNote:
      "Everybody on the list of participants or on the map of stakeholders, by family of sectors. Whether all who matter are on the map, no machine can see."
    case .noStakeholders: "The design names no participants and no stakeholders."
    case .family: "Family"
    case .noFamily: "No family, or sector not stated"
    case .stakeholderSummary:
      "Of {total} actors: at the table {atTable}; heard or told {heard}; outside with a reason or by their own choice {withReason}; outside without a reason {withoutReason}; not stated {notStated}."
    case .zone(.atTable): "At the table"
    case .zone(.heard): "Heard or told"
    case .zone(.withReason): "Outside, reason"
    case .zone(.withoutReason): "Outside, no reason"
    case .zone(.notStated): "Not stated"
    case .standing(.atTable): "at the table"
    case .standing(.observer): "observes"
    case .standing(.consulted): "consulted"
    case .standing(.informed): "informed"
    case .standing(.declined): "declined"
    case .standing(.outsideWithReason): "left out, with a reason"
    case .standing(.outsideWithoutReason): "left out, no reason given"
    case .standing(.notStated): "not stated"

    case .chain: "From the agenda to results"
    case .chainNote:
      "Each item of the agenda with the body that decides it, what the table delivers on it and the results that rest on this. The numbers are those of the design's lists; a dashed line with a cross is a gap."
    case .noAgenda: "The design has no agenda, outputs or results."
    case .item: "Agenda item"
    case .body: "Body"
    case .output: "Output"
    case .result: "Result"
    case .gaps: "Gaps"
    case .noGap: "none"
    case .notNegotiable: "not negotiable"
    case .chainSummary:
      "{complete} of {total} negotiable items lead without a gap to a competent body, an output and a result."
    case .drawnRows: "The drawing shows the first {count} rows; the table has all."
    case .competence(.competent): "competent"
    case .competence(.notCompetent): "the body is not competent"
    case .competence(.notStated): "competence not stated"
    case .competence(.noBody): "no body decides"
    case .competence(.bodyNotStated): "body not stated"
    case .noOutput: "no output"
    case .noResult: "no result"
    case .noItem: "no agenda item"
    }
  }
}
