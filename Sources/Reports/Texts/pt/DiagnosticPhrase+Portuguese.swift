extension DiagnosticPhrase {
  var portuguese: String {
    switch self {
    case .error: "erro"
    case .warning: "aviso"
    case .help: "ajuda"
    case .note: "nota"
    case .didYouMean: "você quis dizer `{word}`?"
    case .firstIsHere: "o primeiro está aqui: {place}"
    case .beginsHere: "foi aberto aqui: {place}"
    case .sameAtLine: "o mesmo na linha {lines}"
    case .sameAtLines: "o mesmo nas linhas {lines}"
    case .sameInLine(let count):
      count == 1 ? "o mesmo mais uma vez nesta linha" : "o mesmo mais \(count) vezes nesta linha"
    case .andMoreLines(let count): "e mais \(count)"
    case .andMore(let count): count == 1 ? "… e mais 1 problema" : "… e mais \(count) problemas"
    case .errorCount(let count): count == 1 ? "1 erro" : "\(count) erros"
    case .warningCount(let count): count == 1 ? "1 aviso" : "\(count) avisos"
    case .knownFields: "os campos deste lugar são: {fields}"
    case .knownWords: "são conhecidos: {known}"
    case .document: "o documento"
    case .fieldTitled: "“{title}” (`{name}`)"
    case .fieldNamed: "`{name}`"
    case .fieldAlone: "“{title}”"
    case .entry: "o elemento {index} de {list}"
    case .or: "ou"
    case .byte: "o byte {byte}"
    case .endOfText: "o fim do arquivo"
    }
  }
}
