extension ParticipediaPhrase {
  var portuguese: String {
    switch self {
    case .assumption:
      "Suposto: a situação. A exportação não diz que o caso continue em curso nem quando terminou."
    case .assumedStatus: "em {count} dos desenhos foi suposta a situação `launched`, e as notas deles o dizem"
    case .assumedStatusMend: "informe a situação de todos com `--status`, ou mude-a nos arquivos"
    case .written: "{count} desenhos escritos"
    case .noPlace: "{count} valores não têm lugar no formato de desenhos: {columns}"
    case .noCounterpart: "{count} valores não têm equivalente entre as palavras do formato: {columns}"
    case .several: "{count} valores foram omitidos porque há vários onde um desenho tem um: {columns}"
    case .nobodyNamed: "{count} valores dizem o que é alguém que nenhuma outra coluna cita: {columns}"
    case .notReadable: "{count} valores não são o que a coluna deles contém: {columns}"
    case .text: "{count} textos são para ler, o significado deles não é interpretado: {columns}"
    case .record: "{count} valores tratam da ficha e não do caso: {columns}"
    case .silence:
      "{count} zeros podem também significar que ninguém disse nada, e não são tomados por um “não”: {columns}"
    case .unknownColumn: "{count} valores estão em colunas que não se conhecem: {columns}"
    case .unmappedMend: "`--unmapped ARQUIVO.csv` lista cada um com a linha"
    case .noColumn: "não há coluna `{name}`"
    case .noValue: "a linha não tem `{name}`"
    case .noCases: "não há nenhum caso neste arquivo"
    case .otherOption: "`{option}` não serve para este tipo de importação"
    case .oneFile: "informe um arquivo, a exportação de casos"
    }
  }
}
