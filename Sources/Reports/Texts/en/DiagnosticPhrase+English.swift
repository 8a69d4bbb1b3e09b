extension DiagnosticPhrase {
  var english: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .help: "help"
    case .note: "note"
    case .didYouMean: "did you mean `{word}`?"
    case .firstIsHere: "the first is here: {place}"
    case .beginsHere: "opened here: {place}"
    case .sameAtLine: "the same at line {lines}"
    case .sameAtLines: "the same at lines {lines}"
    case .sameInLine(let count):
      count == 1 ? "the same once more in this line" : "the same \(count) times more in this line"
    case .andMoreLines(let count): "and \(count) more"
    case .andMore(let count): count == 1 ? "… and 1 more problem" : "… and \(count) more problems"
    case .errorCount(let count): count == 1 ? "1 error" : "\(count) errors"
    case .warningCount(let count): count == 1 ? "1 warning" : "\(count) warnings"
    case .knownFields: "the fields here are: {fields}"
    case .knownWords: "known: {known}"
    case .document: "the document"
    case .fieldTitled: "“{title}” (`{name}`)"
    case .fieldNamed: "`{name}`"
    case .fieldAlone: "“{title}”"
    case .entry: "entry {index} of {list}"
    case .or: "or"
    case .byte: "the byte {byte}"
    case .endOfText: "the end of the file"
    }
  }
}
