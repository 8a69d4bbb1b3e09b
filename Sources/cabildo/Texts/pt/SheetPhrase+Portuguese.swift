extension SheetPhrase {
  var portuguese: String {
    switch self {
    case .notUTF8: "esta célula não está em UTF-8"
    case .notUTF8Mend: "salve a planilha como CSV em UTF-8"
    case .unclosedQuote: "nenhuma aspa fecha esta célula"
    case .unclosedQuoteMend: "feche-a, e escreva duas vezes as aspas que ficam dentro de uma célula"
    case .strayQuote: "há aspas ou texto onde deveria haver um separador ou o fim da linha"
    case .strayQuoteMend: "ponha a célula inteira entre aspas, e escreva duas vezes as que ficam dentro"
    case .tooManyCells: "há mais de {limit} células"
    case .noHeader: "falta a linha com os nomes das colunas"
    case .headerMend: "colunas: {known}"
    case .unknownColumn: "esta planilha não tem uma coluna “{word}”"
    case .repeatedColumn: "a coluna “{word}” aparece duas vezes"
    case .missingColumn: "não há coluna “{first}” nem coluna “{second}”"
    case .emptyCell: "a linha não tem “{first}” nem “{second}”"
    case .emptyCellMend: "preencha uma das duas ou apague a linha"
    case .ragged: "a linha tem {found} células; a primeira linha, {expected}"
    case .raggedMend: "ponha entre aspas as células que contêm o separador"
    case .unknownValue: "“{column}” não conhece “{word}”"
    case .emptyMend: "deixe a célula vazia se nada se diz, e escreva “desconhecido” se ninguém sabe"
    case .notANumber: "“{word}” não é um número a partir de 0 para “{column}”"
    case .notAWholeNumber: "“{word}” não é um número inteiro a partir de 0 para “{column}”"
    case .notADate: "“{word}” não é uma data do calendário"
    case .notADateMend: "escreva ano, mês e dia, como em 2026-03-15"
    case .notAnIdentifier: "“{word}” não é um identificador"
    case .notAnIdentifierMend:
      "use até 64 letras sem acento, dígitos, pontos, hifens e sublinhados, ou deixe a célula vazia: o identificador é formado a partir do nome"
    case .repeated: "“{word}” já está na linha {line}"
    case .repeatedMend: "junte as duas linhas ou dê a cada uma o seu próprio identificador"
    case .conflict: "em {place} há outro valor de “{column}” para `{word}`"
    case .conflictMend: "diga o mesmo nos dois lugares ou deixe um vazio"
    case .ambiguous: "vários atores com identificador se chamam “{word}”"
    case .ambiguousMend: "escreva o identificador também nesta linha"
    case .more: "e mais {count}"
    case .twice: "`{first}` e `{second}` são ambas a planilha `{sheet}`"
    case .otherFile: "o nome deste arquivo não é o de uma planilha"
    case .noSheets: "não há nenhuma planilha nesta pasta"
    case .fileMend: "as planilhas são arquivos com estes nomes: {known}"
    case .notAnOption: "`{word}` não serve para `{option}`"
    case .assumed:
      "as planilhas não dizem o que um desenho deve ter: identificador `{id}`, título “{title}”, situação `{status}`, na data {date}"
    case .assumedMend:
      "informe os seus com `--id`, `--title`, `--status` e `--as-of`, ou mude-os no arquivo"
    case .importedTitle: "Tirado de planilhas"
    case .nothingToWrite: "o desenho não tem lista de participantes, de atores do mapa nem pauta"
    case .nothingToWriteMend: "nada foi escrito"
    case .onlySheets:
      "as planilhas contêm participantes, mapa de atores e pauta; o resto do desenho não está nelas"
    }
  }
}
