internal import Decisions

extension RankingPhrase {
  package var portuguese: String {
    switch self {
    case .title: "Desenhos lado a lado"
    case .heading: "{lesson}: {title}"
    case .rank: "Posição"
    case .design: "Desenho"
    case .verdict: "Veredito"
    case .shown: "Demonstrado"
    case .possible: "No máximo"
    case .range: "Posições em 9 de 10 sorteios"
    case .acceptability: "Com que frequência cada desenho ocupa cada posição"
    case .rankColumn: "Posição {rank}"
    case .dominated: "{design} não é melhor que {others} em nada, e em algo é pior."
    case .pairsHeading: "Dois a dois"
    case .pairVerdict(.certain): "certo"
    case .pairVerdict(.robust): "robusto"
    case .pairVerdict(.leaning): "tendência"
    case .pairVerdict(.tooCloseToCall): "muito próximos"
    case .wins: "Vence sorteios"
    case .switches: "Peso que os igualaria (agora)"
    case .better: "À frente"
    case .worse: "Atrás"
    case .howSure: "Grau de certeza"
    case .lead(.certain):
      "{first} supera {second} em todos os sorteios, mesmo que tudo o que {second} deixa em aberto dê certo."
    case .lead(.robust):
      "{first} supera {second} de forma robusta: vence {share} % dos sorteios, qualquer que seja o critério retirado."
    case .lead(.leaning):
      "{first} está à frente de {second}, sem robustez: vence {share} % dos sorteios."
    case .lead(.tooCloseToCall):
      "{first} e {second} estão muito próximos: o primeiro vence {share} % dos sorteios."
    case .flips: "Sem um destes critérios, outro fica à frente, ou há empate: {criteria}."
    case .leftOut: "Não são comparados, porque não se aplicam a todos os desenhos: {criteria}."
    case .check:
      "O que mais esclareceria: {criterion} de {design}, que está em aberto. Sozinho não inverte a ordem."
    case .checkTurns:
      "O que decidiria: {criterion} de {design}, que está em aberto. Se der certo, a ordem se inverte."
    case .notRanked: "Nenhum desenho é avaliado nesta lição."
    case .footnote:
      "Os desenhos são ordenados pelo que demonstram. Os pesos foram sorteados {draws} vezes, a {spread} do caminho entre os informados e pesos iguais (semente {seed}); as proporções ficam a no máximo {error} pontos do que dariam sorteios sem fim, em 19 de 20 amostras. Não há total geral: cada lição vale por si."
    case .comparators: "Posições por outros métodos"
    case .dependsOnOthers:
      "Por {strategies}, dois desenhos podem trocar de posição quando um terceiro chega ou sai."
    case .otherWeights: "Pesos: {weights}, em lugar dos da rubrica."
    }
  }
}
