extension SheetPhrase {
  var english: String {
    switch self {
    case .notUTF8: "this cell is not UTF-8"
    case .notUTF8Mend: "save the sheet as CSV in UTF-8"
    case .unclosedQuote: "no quotation mark closes this cell"
    case .unclosedQuoteMend: "close it, and write a quotation mark within a cell twice"
    case .strayQuote: "a quotation mark or text stands where a separator or the end of the line should"
    case .strayQuoteMend: "put the whole cell between quotation marks, and write those within it twice"
    case .tooManyCells: "there are more than {limit} cells"
    case .noHeader: "there is no line with the names of the columns"
    case .headerMend: "columns: {known}"
    case .unknownColumn: "there is no column “{word}” in this sheet"
    case .repeatedColumn: "the column “{word}” stands twice"
    case .missingColumn: "neither a column “{first}” nor a column “{second}” is there"
    case .emptyCell: "the row has neither “{first}” nor “{second}”"
    case .emptyCellMend: "fill one of them, or delete the row"
    case .ragged: "the row has {found} cells, the first line has {expected}"
    case .raggedMend: "put cells that hold the separator between quotation marks"
    case .unknownValue: "“{column}” does not know “{word}”"
    case .emptyMend: "leave the cell empty where nothing is stated, and write “unknown” where nobody knows"
    case .notANumber: "“{word}” is not a number from 0 for “{column}”"
    case .notAWholeNumber: "“{word}” is not a whole number from 0 for “{column}”"
    case .notADate: "“{word}” is not a date of the calendar"
    case .notADateMend: "write year, month and day, as in 2026-03-15"
    case .notAnIdentifier: "“{word}” is not an identifier"
    case .notAnIdentifierMend:
      "use up to 64 letters, digits, dots, hyphens and underscores, or leave the cell empty: an id is made from the name"
    case .repeated: "“{word}” stands in line {line} already"
    case .repeatedMend: "put both rows together, or give each an id of its own"
    case .conflict: "another “{column}” of `{word}` stands in {place}"
    case .conflictMend: "say the same in both places, or leave one empty"
    case .ambiguous: "several actors with ids have the name “{word}”"
    case .ambiguousMend: "write the id in this row too"
    case .more: "and {count} more"
    case .twice: "`{first}` and `{second}` are both the sheet `{sheet}`"
    case .otherFile: "the name of this file is not that of a sheet"
    case .noSheets: "there is no sheet in this folder"
    case .fileMend: "sheets are files with these names: {known}"
    case .notAnOption: "`{word}` does not go with `{option}`"
    case .assumed:
      "the sheets do not say what a design must: id `{id}`, title “{title}”, status `{status}`, as of {date}"
    case .assumedMend:
      "give your own with `--id`, `--title`, `--status` and `--as-of`, or change them in the file"
    case .importedTitle: "Taken from spreadsheets"
    case .nothingToWrite: "the design has no list of participants, of stakeholders or of the agenda"
    case .nothingToWriteMend: "nothing was written"
    case .onlySheets:
      "the sheets hold participants, stakeholder map and agenda; the rest of the design is not in them"
    }
  }
}
