internal import Rubric

extension HTMLPhrase {
  var portuguese: String {
    switch self {
    case .skip: "Ir para os resultados"
    case .report: "Avaliação de um desenho de diálogo"
    case .languageChoice: "Idioma"
    case .languageName: "Português"
    case .filters: "Buscar critérios"
    case .filterAll: "todos"
    case .heldBack: "resultado"
    case .searchWords: "palavras"
    case .filterStatus: "{count} de {total} critérios"
    case .contents: "Conteúdo"
    case .date(let month): "{day} de " + Self.portugueseMonths[month - 1] + " de {year}"
    case .asOf: "na data de "
    case .lesson(let number): "Lição \(number)"
    case .lessonShort(let number): "L\(number)"

    case .scale(let count):
      "Escala de \(count) passos, de “{worst}” a “{best}”. Demonstrado: {shown}. Declarado: {claimed}. Possível: {possible}."
    case .lowestRequired: "Critérios obrigatórios mais baixos, no nível {level}:"
    case .requiredNotJudged: "Critérios obrigatórios não avaliáveis:"

    case .missing: "O que falta"
    case .missingCaption: "Número de critérios por lição e a parte deles no peso total"
    case .basis: "O nível está"
    case .weightShare: "Peso"
    case .missingCount(let open, let unproven, let total):
      Self.portugueseMissing(open: open, unproven: unproven, total: total)
    case .changes: "Todas as mudanças, primeiro as que mais valem a pena"
    case .changesNote:
      "Cada linha eleva um critério em um nível. Os pontos e o veredito são calculados de novo com essa mudança, não estimados. Primeiro vêm os critérios obrigatórios, depois os níveis mais baixos, depois aquilo a que menos falta."
    case .rank: "N.º"
    case .work: "Tarefa"
    case .points: "Pontos"
    case .verdictThen: "Veredito então"
    case .unchanged: "(como agora)"
    case .furtherChanges(let count): count == 1 ? "Mais uma mudança" : "Mais \(count) mudanças"

    case .profile: "Os níveis em um relance, de 0 a 4"
    case .outcome: "Resultado"
    case .here: "está aqui"
    case .measures: "O que foi contado"
    case .counted: "Medida"
    case .ask: "Pergunte:"
    case .writeAt: "Informar em"
    case .restsOn: "O resultado se apoia em"
    case .background: "Por que se pergunta e o que levar em conta"
    case .levelOfFour: "Nível {level} de 4: {name}"
    case .noLevel: "Sem nível"
    case .topReached: "O nível mais alto foi atingido."
    case .explained(let outcome): Self.portugueseExplanation(outcome)
    case .levelState(.shown): "cumprido"
    case .levelState(.claimed): "declarado, não demonstrado"
    case .levelState(.possible): "em aberto"
    case .levelState(.none): "não cumprido"
    case .weight: "peso {weight}"
    case .evidence: "Lugares do arquivo: {counted} contados, {missing} não informados"
    case .attestationFacts:
      "Conta a partir do nível {level}. Podem responder: {capacities}. Até agora, de acordo: {agreeing}; em desacordo: {disagreeing}."
    case .staleFacts:
      "Vencidas: {count} de acordo com outra versão do desenho. Não contam até que se pergunte de novo."
    case .unboundFacts:
      "{count} de acordo sem dizer com qual versão do desenho. Não contam até que digam."

    case .source: "Linhas do desenho"
    case .sourceNote:
      "O link de um lugar leva à sua linha, aqui. O lugar está marcado e acompanhado de algumas linhas vizinhas."
    case .sourceLines(let count): count == 1 ? "Mostrar uma linha" : "Mostrar \(count) linhas"
    case .sourceLimited:
      "Aqui estão só os {count} lugares mais importantes, para que a página continue pequena."

    case .guide: "Como ler este relatório"
    case .guideLevels: "Níveis"
    case .guideLevelsText:
      "Cada critério tem cinco níveis: 0 ausente, 1 nominal, 2 parcial, 3 substancial, 4 robusto. São cumulativos: um desenho está no nível mais alto para o qual se cumprem esse nível e todos os anteriores. Um nível superior pode ser cumprido sozinho e ainda não conta."
    case .guideReadings: "Três leituras"
    case .guideVerdicts: "Vereditos"
    case .guideVerdictsText:
      "Um critério obrigatório é aquele que consta literalmente da lição. O veredito depende primeiro desses critérios, e nada os compensa. Onde eles, ou uma parte grande demais do peso, não são avaliáveis, não há veredito."
    case .guideOrigins: "De onde vêm os limiares"
    case .originExplained(.case): "Um valor observado em diálogos documentados."
    case .originExplained(.framework): "Consta de um referencial publicado."
    case .originExplained(.judgement): "Foi escolhido por quem escreveu a rubrica. Pode ser discutido."
    }
  }

  private static let portugueseMonths = [
    "janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro",
    "novembro", "dezembro",
  ]

  private static func portugueseMissing(open: Int, unproven: Int, total: Int) -> String {
    if open == 0, unproven == 0 {
      return "Nenhuma lacuna do arquivo retém algum dos \(total) critérios."
    }
    var parts: [String] = []
    func are(_ count: Int) -> String { count == 1 ? "1 está retido" : "\(count) estão retidos" }
    if open > 0 { parts.append(are(open) + " pelo que o arquivo não informa") }
    if unproven > 0 {
      parts.append(are(unproven) + " pela falta de evidência ou da palavra de outros")
    }
    return "De \(total) critérios, " + parts.joined(separator: " e ") + "."
  }

  private static func portugueseExplanation(_ outcome: CriterionResult.Outcome) -> String {
    switch outcome {
    case .judged: "Avaliado pelo que foi informado: o desenho não cumpre o próximo nível."
    case .notStated: "Não informado: o arquivo não diz o que o próximo nível pede."
    case .statedNone: "Informado: nenhum. O arquivo diz que não há."
    case .needsEvidence: "Declarado, não demonstrado: o próximo nível pede evidência."
    case .awaitingAttestation:
      "À espera da palavra de outros: só eles podem dizer o que o próximo nível pede."
    case .cannotJudge: "Não avaliável: não há com que julgar."
    case .notApplicable: "Não se aplica a este desenho."
    }
  }
}
