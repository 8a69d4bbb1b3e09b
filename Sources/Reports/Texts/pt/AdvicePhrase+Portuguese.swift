extension AdvicePhrase {
  package var portuguese: String {
    switch self {
    case .title: "Recomendações para “{title}”"
    case .targetVerdict: "Meta: cada lição chega ao menos a “{verdict}”, na leitura demonstrada."
    case .targetNumber: "Meta: cada lição tem um número de {number} ou mais, na leitura demonstrada."
    case .targetNext:
      "Para cada lição: o que mais a elevaria e o caminho menos custoso até o próximo veredito."
    case .now: "Agora “{verdict}”, {shown} de 100; {claimed} na leitura declarada, {possible} na possível."
    case .nowWithoutNumber: "Agora “{verdict}”."
    case .met: "A meta já foi atingida."
    case .nothingApplies: "Nenhum critério desta lição se aplica ao desenho."
    case .outOfReach:
      "Fora de alcance: com todos os critérios no nível mais alto, a lição fica em “{verdict}”, {number} de 100."
    case .plan:
      "O conjunto menos custoso de mudanças que leva até lá eleva estes critérios: {criteria}, níveis no total: {levels}. Então a lição fica em “{verdict}”, {number} de 100."
    case .optimal: "Não existe conjunto menos custoso."
    case .notOptimal:
      "A busca foi interrompida; pode existir um conjunto menos custoso (optimal: false)."
    case .effortOfAll: "Esforço total: {effort}."
    case .effortOfOne: "Esforço: {effort}."
    case .movingSet:
      "Nenhuma mudança sozinha altera o número. O conjunto menos custoso que o altera: {steps}; então {number}."
    case .evidenceHeading: "Primeiro, o que não exige mudar o desenho"
    case .designHeading: "Depois, o próprio desenho"
    case .gain:
      "{criterion} {title}, nível {from} → {to} ({work}): {points} pontos, {full} no nível mais alto. {advice} ({place})"
    case .verdictThen: "Então “{verdict}”."
    case .step: "{from} → {to}"
    case .effort: "Esforço"
    case .more: "Há mais com --verbose: {count}."
    case .promise:
      "Os pontos são recalculados, não estimados: com a mudança, a avaliação tem exatamente esse número, se todo o resto continuar igual."
    case .stepsCount:
      "Cada nível de um critério conta como um passo; informe esforços próprios com --effort."
    }
  }
}
