internal import Rubric

extension ReportPhrase {
  package var portuguese: String {
    switch self {
    case .design: "Desenho"
    case .file: "Arquivo"
    case .asOf: "data de referência"
    case .status: "Situação"
    case .verdicts: "Vereditos, lição por lição"
    case .firstChanges: "O que mudar primeiro"
    case .contradictions: "Contradições no arquivo"
    case .criteria: "Critério por critério"
    case .noContradictions: "Nenhuma foi encontrada."
    case .shown: "demonstrado"
    case .claimed: "declarado"
    case .possible: "possível"
    case .shownLong: "com a evidência e a palavra de outros que há"
    case .claimedLong: "se o arquivo for tomado ao pé da letra"
    case .possibleLong: "se tudo o que não foi informado for favorável"
    case .level: "nível"
    case .required: "obrigatório"
    case .weight: "peso"
    case .clauses: "Cláusulas"
    case .counted: "Contagem"
    case .notStatedHere: "Não informado"
    case .evidence: "Onde"
    case .next: "Próximo nível"
    case .advice: "O que fazer"
    case .why: "Por quê"
    case .limits: "Limites"
    case .watch: "Atenção"
    case .question: "Pergunta"
    case .ladder: "Escala"
    case .askThem: "Pergunte"
    case .agreeing: "de acordo"
    case .disagreeing: "em desacordo"
    case .stale: "vencidas: de acordo com outra versão do desenho, não contam"
    case .unbound: "de acordo sem dizer com qual versão do desenho, não contam"
    case .attestation: "Palavra de outros"
    case .place: "Lugar"
    case .gain: "Ganho"
    case .overall: "Sobre todas as lições"
    case .lesson: "Lição"
    case .criterion: "Critério"
    case .measure: "Medida"
    case .value: "Valor"
    case .number: "Número"
    case .moreEvidence(let count): "e mais \(count)"
    case .moreChanges(let count):
      count == 1 ? "Há mais uma mudança possível." : "Há mais \(count) mudanças possíveis."
    case .gainPoints: "+{points} pontos"
    case .verdictThen: "passaria a “{verdict}”"
    case .readingsExplained:
      "Demonstrado conta o que é certo, com a evidência e a palavra de outros que cada critério pede; declarado toma o arquivo ao pé da letra; possível supõe que tudo o que não foi informado seja favorável."
    case .numberExplained: "O número, de 0 a 100, serve apenas para comparar versões de um mesmo desenho."
    case .bestNeedsOthers(let count):
      count == 1
        ? "“{verdict}” não se alcança só com a palavra de quem desenha: {criteria}, critério obrigatório, espera o que outros digam."
        : "“{verdict}” não se alcança só com a palavra de quem desenha: {criteria}, critérios obrigatórios, esperam o que outros digam."
    case .contradictionsExplained: "Acompanham os vereditos e não rebaixam nenhum nível."
    case .glance: "Os critérios em um relance"
    case .glanceExplained:
      "◆ obrigatório · quatro degraus: █ demonstrado, ▒ declarado, ░ possível · – não avaliável ou não se aplica"
    case .placesExplained: "Os lugares são dados como linha:coluna de {file}."
    case .ladderExplained:
      "Nas escalas: ✓ cumprido, ▒ cumprido só na leitura declarada, ? não informado, – não cumprido."
    case .toReach(let level): "Para o nível \(level)"
    case .scope: "Alcance"
    case .weightSplit(let total): "Peso \(total):"
    case .levelName(let level):
      switch level {
      case 0: "ausente"
      case 1: "nominal"
      case 2: "parcial"
      case 3: "substancial"
      default: "robusto"
      }
    case .outcome(let outcome):
      switch outcome {
      case .judged: "avaliado"
      case .notStated: "não informado"
      case .statedNone: "informado: nenhum"
      case .needsEvidence: "declarado, não demonstrado"
      case .awaitingAttestation: "à espera da palavra de outros"
      case .cannotJudge: "não avaliável"
      case .notApplicable: "não se aplica"
      }
    case .weightOf(let outcome):
      switch outcome {
      case .judged: "avaliado pelo que foi informado"
      case .notStated: "retido pelo que não foi informado"
      case .statedNone: "informado como nenhum"
      case .needsEvidence: "declarado sem a evidência pedida"
      case .awaitingAttestation: "à espera da palavra de outros"
      case .cannotJudge: "não avaliável"
      case .notApplicable: "não se aplica"
      }
    case .changeKind(let kind):
      switch kind {
      case .evidence: "documentar"
      case .attestation: "perguntar a outros"
      case .statement: "informar"
      case .design: "mudar o desenho"
      }
    case .origin(let origin):
      switch origin {
      case .case: "caso"
      case .framework: "referencial"
      case .judgement: "julgamento"
      }
    case .originLong(let origin):
      switch origin {
      case .case: "limiar tirado de casos documentados"
      case .framework: "limiar de um referencial publicado"
      case .judgement: "limiar fixado por quem escreveu a rubrica"
      }
    case .statusName(let status):
      switch status {
      case "proposed": "proposto"
      case "launched": "em andamento"
      case "concluded": "concluído"
      default: status
      }
    case .capacity(let capacity):
      switch capacity {
      case "convener": "convocantes"
      case "participant": "participantes"
      case "intermediary": "intermediários"
      case "formal_body": "instâncias formais"
      case "outside_expert": "especialistas externos"
      default: capacity
      }
    case .overrides: "Esta rubrica modifica “{base}”"
    case .overrideAdded: "acrescentado"
    case .overrideDropped: "omitido"
    case .overrideDroppedClauses: "omitido, e com ele as cláusulas {clauses}"
    case .reason: "Motivo"
    case .redacted:
      "Versão reservada para compartilhar: pessoas e organizações são papéis com número, os mesmos em todo o relatório; o resto do que o desenho diz é omitido."
    case .nothingToChange: "Todos os critérios que se aplicam estão no nível mais alto."
    }
  }
}
