extension FindingPhrase {
  var portuguese: String {
    switch self {
    case .gateMissed: "“{lesson}” chega a “{verdict}” ({reading}); o limiar exige “{least}”."
    case .gateNumberMissed: "“{lesson}” chega a {number} pontos ({reading}); o limiar exige {points}."
    case .gateHelp:
      "Eleve os critérios desta lição que estão abaixo do que o limiar exige; os erros indicam quais são."
    case .level: "nível {level} de 4, {name}"
    case .gateAsks: "; o limiar precisa do nível {level}"
    case .contradictionHelp:
      "Faça as afirmações concordarem, ou explique em uma nota por que ambas valem."
    case .contradictionRule: "As afirmações do arquivo concordam entre si?"
    case .faultRule: "Falha em um arquivo"
    case .faultRuleQuestion: "O arquivo é um desenho válido?"
    case .title: "Achados"
    case .file: "Arquivo"
    case .noFindings: "Nada foi encontrado."
    case .meetsGate: "cumprido"
    case .missesGate: "não cumprido"
    case .gateWord: "Limiar"
    case .verdict: "Veredito"
    case .severity: "Gravidade"
    case .place: "Lugar"
    case .rule: "Regra"
    case .finding: "Achado"
    case .whatToDo: "O que fazer"
    case .kind(let kind):
      switch kind {
      case .invalid: "não é um desenho válido"
      case .oddity: "estranho"
      case .gate: "limiar não cumprido"
      case .belowGate: "abaixo do que o limiar precisa"
      case .low: "nível baixo"
      case .open: "em aberto"
      case .contradiction: "contradição"
      case .regression: "pior que a linha de base"
      case .exemption: "dispensa ou linha de base"
      case .ownGate: "desenho e exigência mudados ao mesmo tempo"
      }
    case .severityWord(let severity):
      switch severity {
      case .error: "erro"
      case .warning: "aviso"
      case .note: "nota"
      }
    case .designs(let count): count == 1 ? "1 desenho" : "\(count) desenhos"
    case .errors(let count): count == 1 ? "1 erro" : "\(count) erros"
    case .warnings(let count): count == 1 ? "1 aviso" : "\(count) avisos"
    case .notes(let count): count == 1 ? "1 nota" : "\(count) notas"
    case .more(let count):
      count == 1 ? "Mais 1 achado não é mostrado." : "Mais \(count) achados não são mostrados."
    case .moreVerdicts(let count):
      count == 1
        ? "O veredito de mais 1 lição não é mostrado."
        : "Os vereditos de mais \(count) lições não são mostrados."
    case .waived(let count): count == 1 ? "1 dispensado" : "\(count) dispensados"
    case .known(let count): "\(count) na linha de base"
    case .waivedBecause: "dispensado, {reason}"
    case .knownInBaseline: "já está na linha de base"
    case .withWaivers: "com dispensas"
    case .waiverExpired:
      "A dispensa de {criterion} para {design} terminou em {expires}; não justifica mais nada."
    case .waiverUnknown: "Não há nenhum critério, contradição nem aviso {criterion} a dispensar."
    case .waiverBlanket:
      "Esta dispensa não cita um único critério de um único desenho: “{criterion}” para “{design}”. Não justifica nada."
    case .waiverSuperfluous: "Não se acha nada para {criterion} em {design} que esta dispensa justifique."
    case .waiverOfNoDesign:
      "Não foi avaliado nenhum desenho {design} de que esta dispensa de {criterion} pudesse tratar."
    case .waiverEnds:
      "A dispensa de {criterion} para {design} termina em {expires}; dias restantes: {days}."
    case .baselineStale: "A linha de base tem {rule} para {design}, que não se acha mais."
    case .baselineDesignGone: "A linha de base tem o desenho {design}, cujo arquivo não existe mais."
    case .baselineStaleHelp: "`cabildo baseline prune` retira isso."
    case .regressed: "“{lesson}” está pior que na linha de base: {before} lá, {after} agora."
    case .regressedHelp:
      "Desfaça o que a rebaixou ou, se foi de propósito, grave de novo a linha de base: `cabildo baseline write`."
    case .ownGate:
      "A mudança desde {base} edita desenhos e aquilo que os julga: {files}. Vale o julgamento de {base}."
    case .ownGateHelp:
      "Mude os desenhos e aquilo que os julga em dois passos, cada um revisado separadamente."
    }
  }

  var portugueseMend: String {
    switch self {
    case .waiverExpired: "Melhore o desenho, ou que {owner} dê à dispensa uma nova data e diga por quê."
    case .waiverUnknown: "Corrija o critério; `cabildo explain` lista todos."
    case .waiverBlanket: "Cite um critério e o id do desenho, uma dispensa para cada achado."
    case .waiverSuperfluous, .waiverOfNoDesign: "Retire a dispensa."
    case .waiverEnds: "Melhore o desenho até lá, ou que {owner} decida de novo."
    default: ""
    }
  }
}
