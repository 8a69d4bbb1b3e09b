extension PortfolioPhrase {
  var portuguese: String {
    switch self {
    case .title: "Carteira de desenhos"
    case .counted:
      "{count} desenhos, julgados com {scorecard}. Todos os níveis e vereditos são os demonstrados."
    case .leftOut: "Ficam de fora {count} resultados, porque não puderam ser lidos ou avaliados."
    case .verdicts: "Vereditos, lição por lição"
    case .lesson: "Lição"
    case .matrix: "Níveis de todos os desenhos"
    case .matrixNote:
      "Uma linha por desenho, um algarismo para o nível, de 0 a 4, que ele demonstra alcançar em cada critério; – onde um critério não se aplica ou não é avaliável. Quanto mais forte a cor, mais alto o nível."
    case .matrixPart: "Os primeiros {count} de {total} desenhos; todos contam no resto."
    case .design: "Desenho"
    case .criterion: "Critério"
    case .spread: "Que critérios distinguem os desenhos"
    case .spreadNote:
      "Pela entropia dos níveis em bits (Shannon 1948): 0 onde todos os desenhos estão em um mesmo nível, 2,32 onde os cinco níveis são igualmente frequentes. Descreve estes desenhos e não diz que um critério seja bom."
    case .entropy: "Entropia"
    case .mean: "Média"
    case .without: "Nenhum"
    case .gaps: "As lacunas mais comuns"
    case .gapsNote:
      "Uma lacuna é um critério que se aplica e não passa do nível 1, ou que não é avaliável. A proporção é sobre os desenhos a que ele se aplica."
    case .noGaps: "Nenhum desenho tem uma."
    case .share: "Desenhos"
    case .heldBack: "Sobretudo"
    case .countOf: "{count} de {total}"
    }
  }
}
