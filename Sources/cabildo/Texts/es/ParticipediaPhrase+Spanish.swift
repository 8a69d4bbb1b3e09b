extension ParticipediaPhrase {
  var spanish: String {
    switch self {
    case .assumption:
      "Supuesto: el estado. La exportación no dice que el caso siga en curso ni cuándo terminó."
    case .assumedStatus: "en {count} de los diseños se supuso el estado `launched`, y sus notas lo dicen"
    case .assumedStatusMend: "indique el estado de todos con `--status`, o cámbielo en los archivos"
    case .written: "{count} diseños escritos"
    case .noPlace: "{count} valores no tienen lugar en el formato de diseños: {columns}"
    case .noCounterpart: "{count} valores no tienen equivalente entre las palabras del formato: {columns}"
    case .several: "{count} valores se omitieron porque hay varios donde un diseño tiene uno: {columns}"
    case .nobodyNamed: "{count} valores dicen qué es alguien a quien ninguna otra columna nombra: {columns}"
    case .notReadable: "{count} valores no son lo que contiene su columna: {columns}"
    case .text: "{count} textos son para leer, no se interpreta su significado: {columns}"
    case .record: "{count} valores tratan de la ficha y no del caso: {columns}"
    case .silence:
      "{count} ceros pueden también significar que nadie dijo nada, y no se toman por un «no»: {columns}"
    case .unknownColumn: "{count} valores están en columnas que no se conocen: {columns}"
    case .unmappedMend: "`--unmapped ARCHIVO.csv` lista cada uno con su línea"
    case .noColumn: "no hay columna `{name}`"
    case .noValue: "la fila no tiene `{name}`"
    case .noCases: "no hay ningún caso en este archivo"
    case .otherOption: "`{option}` no sirve para esta clase de importación"
    case .oneFile: "indique un archivo, la exportación de casos"
    }
  }
}
