extension ParticipediaPhrase {
  var english: String {
    switch self {
    case .assumption:
      "Assumption: the status. The export says neither that the case goes on nor when it ended."
    case .assumedStatus: "the status `launched` was assumed in {count} of the designs, and their notes say so"
    case .assumedStatusMend: "give the status of all with `--status`, or change it in the files"
    case .written: "{count} designs written"
    case .noPlace: "{count} values have no place in the design format: {columns}"
    case .noCounterpart: "{count} values have no counterpart among the words of the format: {columns}"
    case .several: "{count} values were left out because several stand where a design has one: {columns}"
    case .nobodyNamed: "{count} values say what somebody is whom no other column names: {columns}"
    case .notReadable: "{count} values are not what their column holds: {columns}"
    case .text: "{count} texts are for reading, no meaning is taken from them: {columns}"
    case .record: "{count} values are about the entry and not about the case: {columns}"
    case .silence:
      "{count} zeros can also mean that nobody said anything, and are not taken for “no”: {columns}"
    case .unknownColumn: "{count} values stand in columns that are not known: {columns}"
    case .unmappedMend: "`--unmapped FILE.csv` lists each of them with its line"
    case .noColumn: "there is no column `{name}`"
    case .noValue: "the row has no `{name}`"
    case .noCases: "there is no case in this file"
    case .otherOption: "`{option}` does not go with this kind of import"
    case .oneFile: "give one file, the export of cases"
    }
  }
}
