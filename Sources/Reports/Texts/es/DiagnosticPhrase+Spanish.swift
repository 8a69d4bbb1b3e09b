extension DiagnosticPhrase {
  var spanish: String {
    switch self {
    case .error: "error"
    case .warning: "advertencia"
    case .help: "ayuda"
    case .note: "nota"
    case .didYouMean: "¿quiso decir `{word}`?"
    case .firstIsHere: "el primero está aquí: {place}"
    case .beginsHere: "se abrió aquí: {place}"
    case .sameAtLine: "lo mismo en la línea {lines}"
    case .sameAtLines: "lo mismo en las líneas {lines}"
    case .sameInLine(let count):
      count == 1 ? "lo mismo una vez más en esta línea" : "lo mismo \(count) veces más en esta línea"
    case .andMoreLines(let count): "y \(count) más"
    case .andMore(let count): count == 1 ? "… y 1 problema más" : "… y \(count) problemas más"
    case .errorCount(let count): count == 1 ? "1 error" : "\(count) errores"
    case .warningCount(let count): count == 1 ? "1 advertencia" : "\(count) advertencias"
    case .knownFields: "los campos de este lugar son: {fields}"
    case .knownWords: "se conocen: {known}"
    case .document: "el documento"
    case .fieldTitled: "«{title}» (`{name}`)"
    case .fieldNamed: "`{name}`"
    case .fieldAlone: "«{title}»"
    case .entry: "el elemento {index} de {list}"
    case .or: "o"
    case .byte: "el byte {byte}"
    case .endOfText: "el final del archivo"
    }
  }
}
