internal import Rubric

extension ProblemPhrase {
  var portuguese: String {
    switch self {
    case .message(let code): Self.portugueseMessage(code)
    case .mend(let code): Self.portugueseMend(code)
    case .strategyRefuses: "a estratégia `{strategy}` recusa estes parâmetros"
    case .readStrategy: "dê um valor que a estratégia `{strategy}` aceite"
    }
  }

  static func portugueseMessage(_ code: Problem.Code) -> String {
    switch code {
    case .invalidJSON: "isto não é JSON"
    case .duplicateMember: "`{name}` aparece duas vezes em um mesmo objeto"
    case .unknownKey: "`{key}` não é uma chave aceita neste lugar"
    case .missingKey: "falta a chave `{key}`"
    case .wrongType: "aqui deve estar {expected}, não {found}"
    case .wrongFormat: "o formato é `{found}` e não `{expected}`"
    case .missingFile: "o arquivo `{path}` não existe ou não pode ser lido"

    case .schemaViolation: "isto não segue o formato dos desenhos"
    case .duplicateIdentity: "`{id}` aparece duas vezes como `{field}` em `{list}`"
    case .danglingReference: "`{id}` não está na lista `{list}`"
    case .referenceToWrongList: "`{id}` está em `{other}`, mas este campo remete a `{list}`"
    case .unchecked: "não foi possível verificar `{subject}` dentro do limite de passos"
    case .integrity: "isto contradiz outra parte do arquivo"
    case .staleAttestation: "`{id}` é a palavra de outros sobre outra versão deste desenho"
    case .unboundAttestation: "acordos que não dizem com qual versão do desenho: {count}"

    case .unknownSetForm: "isto não corresponde a nenhuma forma de conjunto"
    case .unknownMeasureForm: "isto não corresponde a nenhuma forma de medida"
    case .unknownConditionForm: "isto não corresponde a nenhuma forma de condição"
    case .missingComparison: "aqui há uma medida sem nada com que compará-la"
    case .severalTests: "`{second}` é um segundo teste do mesmo campo, ao lado de `{first}`"
    case .emptyList: "esta lista não pode ficar vazia"
    case .unknownFact: "não existe o fato `{name}`"
    case .unknownMeasure: "este critério não tem a medida `{name}`"
    case .unknownMeasureKind: "o programa não tem o tipo de medida `{name}`"
    case .unknownTable: "não existe a tabela `{name}`"
    case .unknownField: "os desenhos não têm o campo `{name}` neste lugar"
    case .unknownPlaceholder: "não existe fato nem medida `{name}` para completar o texto"
    case .unknownWord: "`{word}` não é uma palavra aceita neste lugar"
    case .noMemberAtHand: "não há aqui um membro de que `@` ou um campo possam falar"
    case .valuesHaveNoFields: "estes são valores, não nós do desenho: não têm campos"
    case .notAReference: "o campo `{name}` não remete a nenhuma lista"
    case .notADate: "esta medida não é uma data"
    case .mixedSet: "um conjunto contém nós ou valores, não as duas coisas"
    case .differenceOfTwo: "uma diferença se faz entre dois conjuntos"
    case .cyclicFact: "o fato `{name}` é definido por meio de si mesmo"
    case .duplicateName: "o nome `{name}` já está em uso"
    case .duplicateID: "o identificador `{id}` já está em uso"
    case .missingTranslation: "falta o texto no idioma `{language}`"
    case .unknownClause:
      "o critério `{criterion}` cita a cláusula `{clause}`, que esta lição não tem"
    case .uncoveredClause: "nenhum critério põe em prática a cláusula `{clause}`"
    case .badPath: "este caminho não pode ser usado"
    case .badThreshold: "isto não é um limiar"
    case .badDate: "`{text}` não é uma data"
    case .numberOutOfRange: "aqui deve estar um número inteiro de {least} a {most}"
    case .fiveLevels: "uma escala tem cinco níveis, de 0 a 4, e aqui há {count}"
    case .backingNotAllowed: "neste lugar não se pode pedir evidência nem a palavra de outros"
    case .criteriaOnlyInContradictions: "só uma contradição pode olhar os resultados dos critérios"
    case .badSchema: "este esquema não pode ser usado"

    case .cyclicExtension: "este arquivo estende a si mesmo por meio de `{path}`"
    case .unknownCriterion: "a rubrica `{rubric}` não tem nenhum critério `{id}`"
    case .unknownThreshold:
      "o nível {level} de {criterion} não compara a medida `{measure}` com `{comparison}`"
    case .unclearThreshold:
      "o nível {level} compara a medida `{measure}` com `{comparison}` em vários lugares"
    case .repeatedChange: "outra alteração modifica a mesma coisa"
    case .unknownChangeForm: "isto não diz nada que possa ser alterado"

    case .unknownStrategy: "não existe a estratégia `{strategy}`"
    case .wrongStrategyKind: "a estratégia `{strategy}` não faz o que `{key}` pede"
    case .unknownParameter: "a estratégia `{strategy}` não tem o parâmetro `{name}`"
    case .badParameter: "a estratégia `{strategy}` não aceita este valor para `{name}`"
    case .gateWithoutOverall: "não há pontuação sobre todas as lições à qual pedir um número"
    case .emptyText: "aqui não se diz nada"
    }
  }

  static func portugueseMend(_ code: Problem.Code) -> String {
    switch code {
    case .invalidJSON:
      "escreva o arquivo em JSON (RFC 8259); um editor que reconheça JSON mostra o lugar"
    case .duplicateMember: "deixe um dos dois, ou reúna os dois valores em uma lista"
    case .unknownKey: "corrija ou remova a chave"
    case .missingKey: "acrescente `\"{key}\"`"
    case .wrongType: "escreva aqui {expected}"
    case .wrongFormat: "use um arquivo do formato `{expected}`, ou corrija `format`"
    case .missingFile: "corrija o caminho; ele parte da pasta do arquivo que o cita"

    case .schemaViolation: "veja a descrição do campo no esquema dos desenhos"
    case .duplicateIdentity: "dê a cada elemento de `{list}` o seu próprio `{field}`"
    case .danglingReference:
      "acrescente um elemento `{id}` a `{list}`, corrija a referência ou escreva `\"unknown\"`"
    case .referenceToWrongList: "indique um elemento de `{list}` ou acrescente um"
    case .unchecked: "encurte as listas do arquivo ou aninhe-as menos; nada foi dado como cumprido"
    case .integrity: "corrija uma parte ou a outra"
    case .staleAttestation:
      "pergunte de novo e escreva `{hash}`; até lá um acordo não conta, e uma objeção conta"
    case .unboundAttestation:
      "acrescente o `document_hash` que `cabildo attest` imprime a quem viu esta versão; até lá não contam"

    case .unknownSetForm:
      "use o nome de um fato, ou um objeto com `select`, `in`, `follow`, `union`, `values`…"
    case .unknownMeasureForm: "use um objeto com `count`, `share`, `sum`, `minimum`, `days`, `ratio`…"
    case .unknownConditionForm: "use uma medida com uma comparação, um `field`, `allOf`, `anyOf`, `not`…"
    case .missingComparison: "acrescente `atLeast`, `atMost`, `moreThan`, `lessThan` ou `equals`"
    case .severalTests: "escreva uma condição para cada teste e junte-as com `allOf` ou `anyOf`"
    case .emptyList: "acrescente ao menos um elemento"
    case .unknownFact: "declare-o em `facts`, neste arquivo ou em uma biblioteca"
    case .unknownMeasureKind:
      "monte-a com as medidas da linguagem de regras, ou compile o programa com um módulo que a tenha"
    case .unknownMeasure: "declare-a em `measures` do critério"
    case .unknownTable: "declare-a em `tables` de uma biblioteca"
    case .unknownField: "indique um campo do esquema dos desenhos"
    case .unknownPlaceholder:
      "indique um fato ou uma medida; uma chave que deve aparecer se escreve duas vezes, `{{`"
    case .unknownWord: "use uma destas: {known}"
    case .noMemberAtHand: "use-o dentro de `where`, `share`, `minimum` e semelhantes, que percorrem membros"
    case .valuesHaveNoFields: "parta do conjunto de nós anterior a `values`"
    case .notAReference: "indique um campo que o esquema marque com `x-refers-to`"
    case .notADate: "use `earliest`, `latest`, uma medida de datas ou uma data como \"2026-01-31\""
    case .mixedSet: "converta antes os nós em valores com `values`"
    case .differenceOfTwo: "escreva dois conjuntos: de qual se parte e o que se retira"
    case .cyclicFact: "rompa o círculo: um fato pode usar outros, mas nunca a si mesmo por meio deles"
    case .duplicateName: "escolha outro nome"
    case .duplicateID: "escolha outro identificador"
    case .missingTranslation: "acrescente `\"{language}\": \"…\"`"
    case .unknownClause: "corrija a cláusula ou acrescente-a em `clauses`"
    case .uncoveredClause: "cite-a em `clauses` de um critério"
    case .badPath: "escreva o caminho conforme a RFC 9535, por exemplo `$.participants[*]`"
    case .badThreshold: "escreva um número, ou uma proporção como \"60 %\" ou \"1/3\""
    case .badDate: "escreva ano-mês-dia, por exemplo 2026-01-31"
    case .numberOutOfRange: "escreva um número inteiro de {least} a {most}"
    case .fiveLevels: "descreva os níveis 0, 1, 2, 3 e 4, nesta ordem"
    case .backingNotAllowed:
      "use `evidenced` e `attested` para um nível inteiro, não dentro de `where`, `share` ou `not`"
    case .criteriaOnlyInContradictions: "leve `criteriaAt` para uma contradição"
    case .badSchema: "corrija o esquema neste lugar"

    case .cyclicExtension: "estenda um arquivo que não estenda este"
    case .unknownCriterion: "indique um critério dessa rubrica ou use `add` para um novo"
    case .unknownThreshold:
      "este nível compara: {known}; para pedir outra coisa, escreva a condição inteira como `when`"
    case .unclearThreshold: "escreva a condição inteira como `when`"
    case .repeatedChange: "deixe um dos dois"
    case .unknownChangeForm:
      "acrescente `weight`, `gate`, `\"drop\": true`, ou um `level` com `measure` e uma comparação ou com `when`"

    case .unknownStrategy: "use uma destas: {known}"
    case .wrongStrategyKind:
      "indique uma estratégia do outro tipo: umas dão vereditos e outras dão números"
    case .unknownParameter: "corrija ou remova o parâmetro"
    case .badParameter: "dê um número de {least} a {most}"
    case .gateWithoutOverall: "indique uma estratégia como `overall`, ou peça o número a lições"
    case .emptyText: "escreva uma palavra ou uma frase em que outros possam se apoiar"
    }
  }
}
