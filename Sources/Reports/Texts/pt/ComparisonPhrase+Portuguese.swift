extension ComparisonPhrase {
  package var portuguese: String {
    switch self {
    case .title: "O que mudou em “{title}”"
    case .sides: "Antes: {before}, em {old}. Depois: {after}, em {new}."
    case .causeNothing: "As regras e o motor são os mesmos: o que mudou foi o desenho."
    case .causeRules: "Também mudaram as rubricas ou a configuração."
    case .causeEngine: "Também mudou o motor: {before} antes, {after} depois."
    case .causeBoth:
      "Também mudaram as rubricas ou a configuração, e o motor: {before} antes, {after} depois."
    case .reevaluated:
      "O desenho de antes foi avaliado de novo com as regras e o motor da avaliação de depois; por isso as partes são exatas."
    case .notReevaluated:
      "A avaliação de antes foi tomada como está guardada: uma mudança na condição de uma regra por trás dos mesmos textos contaria como do desenho. Para ter certeza, informe o desenho dela com `--before-design`."
    case .sameHash:
      "As duas avaliações citam o mesmo hash de rubricas e configuração: nenhuma condição mudou sem que se veja."
    case .verdict: "Veredito: “{before}” → “{after}”."
    case .verdictSame: "Veredito: “{after}”, como antes."
    case .number: "Número: {before} → {after} ({difference})."
    case .noNumber: "Não há número antes ou depois."
    case .cause: "Disso, {parts}."
    case .byDesign: "pelo desenho {points}"
    case .byRules: "pelas rubricas e pela configuração {points}"
    case .byEngine: "pelo motor {points}"
    case .byRulesAndEngine: "por rubricas, configuração e motor em conjunto {points}"
    case .notSplit:
      "Não é possível dizer quanto disso vem do desenho: informe o desenho de antes com `--before-design`."
    case .noShares: "Não é possível dizer o que cada critério fez com o número."
    case .sampled: "As partes vêm de 2000 ordens dos critérios, com semente fixa."
    case .nothingMoved: "Nenhum critério mudou."
    case .before: "Antes"
    case .after: "Depois"
    case .points: "Pontos"
    case .overallPoints: "Pontos do total"
    case .change: "O que o retém"
    case .honest:
      "{label}: {before} → {after}. A proporção caiu porque a lista ficou mais longa, e nada do que contava se perdeu."
    case .honestHeading: "Mais baixo por honestidade"
    case .contradictionsGone: "Contradições que não existem mais"
    case .contradictionsNew: "Contradições novas"
    case .otherLessons: "Não são comparadas, porque só uma das avaliações as tem: {lessons}."
    case .onlyBefore: "não está mais na rubrica"
    case .onlyAfter: "novo na rubrica"
    case .sharesExplained:
      "Os pontos dos critérios somam a parte do desenho: cada um é a média do que um critério traz em todas as ordens em que os critérios poderiam ter mudado (valor de Shapley; sobre todas as lições, valor de Owen)."
    }
  }
}
