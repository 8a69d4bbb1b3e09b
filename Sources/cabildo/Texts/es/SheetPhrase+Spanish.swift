extension SheetPhrase {
  var spanish: String {
    switch self {
    case .notUTF8: "esta celda no está en UTF-8"
    case .notUTF8Mend: "guarde la planilla como CSV en UTF-8"
    case .unclosedQuote: "ninguna comilla cierra esta celda"
    case .unclosedQuoteMend: "ciérrela, y escriba dos veces las comillas que van dentro de una celda"
    case .strayQuote: "hay una comilla o texto donde debería haber un separador o el fin de la línea"
    case .strayQuoteMend: "ponga toda la celda entre comillas, y escriba dos veces las que van dentro"
    case .tooManyCells: "hay más de {limit} celdas"
    case .noHeader: "falta la línea con los nombres de las columnas"
    case .headerMend: "columnas: {known}"
    case .unknownColumn: "esta planilla no tiene una columna «{word}»"
    case .repeatedColumn: "la columna «{word}» está dos veces"
    case .missingColumn: "no hay columna «{first}» ni columna «{second}»"
    case .emptyCell: "la fila no tiene «{first}» ni «{second}»"
    case .emptyCellMend: "llene una de las dos o borre la fila"
    case .ragged: "la fila tiene {found} celdas; la primera línea, {expected}"
    case .raggedMend: "ponga entre comillas las celdas que contienen el separador"
    case .unknownValue: "«{column}» no conoce «{word}»"
    case .emptyMend: "deje la celda vacía si no se dice nada, y escriba «desconocido» si nadie lo sabe"
    case .notANumber: "«{word}» no es un número desde 0 para «{column}»"
    case .notAWholeNumber: "«{word}» no es un número entero desde 0 para «{column}»"
    case .notADate: "«{word}» no es una fecha del calendario"
    case .notADateMend: "escriba año, mes y día, como en 2026-03-15"
    case .notAnIdentifier: "«{word}» no es un identificador"
    case .notAnIdentifierMend:
      "use hasta 64 letras sin tilde, dígitos, puntos, guiones y guiones bajos, o deje la celda vacía: el identificador se forma del nombre"
    case .repeated: "«{word}» ya está en la línea {line}"
    case .repeatedMend: "junte las dos filas o dé a cada una su propio identificador"
    case .conflict: "en {place} hay otro valor de «{column}» para `{word}`"
    case .conflictMend: "diga lo mismo en los dos lugares o deje uno vacío"
    case .ambiguous: "varios actores con identificador se llaman «{word}»"
    case .ambiguousMend: "escriba el identificador también en esta fila"
    case .more: "y {count} más"
    case .twice: "`{first}` y `{second}` son ambas la planilla `{sheet}`"
    case .otherFile: "el nombre de este archivo no es el de una planilla"
    case .noSheets: "no hay ninguna planilla en esta carpeta"
    case .fileMend: "las planillas son archivos con estos nombres: {known}"
    case .notAnOption: "`{word}` no sirve para `{option}`"
    case .assumed:
      "las planillas no dicen lo que un diseño debe tener: identificador `{id}`, título «{title}», estado `{status}`, a la fecha {date}"
    case .assumedMend:
      "indique los suyos con `--id`, `--title`, `--status` y `--as-of`, o cámbielos en el archivo"
    case .importedTitle: "Tomado de planillas"
    case .nothingToWrite: "el diseño no tiene lista de participantes, de actores del mapa ni de agenda"
    case .nothingToWriteMend: "no se escribió nada"
    case .onlySheets:
      "las planillas contienen participantes, mapa de actores y agenda; el resto del diseño no está en ellas"
    }
  }
}
