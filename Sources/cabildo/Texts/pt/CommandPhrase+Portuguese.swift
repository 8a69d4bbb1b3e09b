extension CommandPhrase {
  var portuguese: String {
    switch self {
    case .error: "erro"
    case .note: "nota"
    case .help: "ajuda"
    case .didYouMean: "você quis dizer `{word}`?"
    case .knownWords: "são conhecidos: {known}"

    case .designWord: "DESENHO"
    case .fileWord: "ARQUIVO"
    case .folderWord: "PASTA"
    case .verdictWord: "VEREDITO"
    case .numberWord: "N"
    case .criterionWord: "CRITÉRIO"
    case .nameWord: "NOME"
    case .kindWord: "TIPO"
    case .reportWord: "RELATÓRIO"
    case .commandWord: "COMANDO"
    case .optionsWord: "OPÇÕES"

    case .tagline:
      "cabildo avalia com rubricas desenhos escritos de diálogos sobre políticas: o que demonstram, com a evidência disso"
    case .usage: "Uso: {line}"
    case .seeHelp: "`{line}` diz mais"
    case .commandsHeading: "Comandos"
    case .argumentsHeading: "Argumentos"
    case .optionsHeading: "Opções"
    case .examplesHeading: "Exemplos"
    case .exitCodesHeading: "Códigos de saída"
    case .repeatable: "Pode ser repetida."

    case .exitDone: "feito; os requisitos são cumpridos, ou nenhum foi pedido"
    case .exitGateMissed: "avaliado, e um requisito não é cumprido"
    case .exitBadRequest:
      "argumentos, configuração ou rubrica com erros, ou um lugar onde não se pode escrever"
    case .exitNothingEvaluated:
      "não avaliado: o arquivo falta, não pode ser lido, não é JSON ou não é o que deve ser"
    case .exitIncomplete: "a avaliação está incompleta: uma regra, uma estratégia ou um relatório falhou"
    case .exitDefect: "um defeito do próprio cabildo"
    case .exitInterrupted: "terminado por uma interrupção (Ctrl-C); nada é escrito"
    case .exitSeveral:
      "Entre vários desenhos vale o código mais grave: 0 antes de 1, 3, 4, 2 e 70. O que não pôde ser avaliado nunca é dado como cumprido."

    case .langHelp:
      "Idioma da ajuda, das mensagens e dos relatórios; com vários (`en,pt`), os relatórios sobre desenhos vão em todos. Na falta, o de LC_ALL, LC_MESSAGES ou LANG; senão, inglês."
    case .colorHelp: "Cor nos terminais; `auto` respeita NO_COLOR."
    case .helpHelp: "Mostra esta ajuda."
    case .versionHelp: "Mostra a versão e a configuração embutida."
    case .configHelp:
      "Configuração usada no lugar do `cabildo.json` mais próximo, subindo a partir do desenho, ou da embutida se não houver. Os caminhos nela partem da sua própria pasta; `builtin:` antes de um caminho indica um arquivo embutido, como em `builtin:Rubrics/lesson-1.json`."
    case .formatHelp: "Formato de um relatório, pela saída padrão, salvo se um `--output` vier em seguida."
    case .outputHelp:
      "Arquivo para o formato indicado logo antes; sem ele, o formato vem da terminação do nome. `-` é a saída padrão."
    case .outputFolderHelp:
      "Pasta para os formatos sem `--output`: um arquivo por desenho, com o nome deste."
    case .lintJobsHelp: "Desenhos avaliados ao mesmo tempo; na falta, tantos quantos forem os núcleos."
    case .widthHelp: "Colunas do texto; na falta, as do terminal, até 100, ou 80."
    case .verboseHelp: "Mostra tudo o que se sabe de cada critério, e todos os erros de um arquivo."

    case .unknownCommand: "não existe o comando `{name}`"
    case .unknownOption: "não existe a opção `{name}`"
    case .missingValue: "falta um valor para `{option}`"
    case .unwantedValue: "`{option}` não recebe valor"
    case .unknownValue: "`{option}` não aceita `{value}`"
    case .repeatedOption: "`{option}` aparece duas vezes"
    case .notANumber: "`{option}` recebe um número inteiro de {least} a {most}, não `{value}`"
    case .missingOperand: "falta {word}"
    case .tooManyOperands: "`{operand}` é um argumento a mais"

    case .unknownEnding: "a terminação de `{file}` não indica nenhum formato"
    case .unknownEndingMend:
      "escreva `--format …` antes de `--output {file}`, ou use uma destas terminações: {known}"
    case .severalOnOutput: "vários formatos para a saída padrão: {formats}"
    case .severalOnOutputMend: "escreva `--output ARQUIVO` depois de todos menos um"
    case .formatBehindFile: "`--format {format}` está depois de `--output {file}`"
    case .formatBehindFileMend: "escreva `--format {format} --output {file}`"
    case .sameFile: "dois relatórios iriam para `{file}`"
    case .sameFileMend: "dê a cada um o seu próprio arquivo"
    case .sameName: "os relatórios sobre `{first}` e `{second}` teriam o mesmo nome"
    case .sameNameMend: "avalie-os um por um, cada um com o seu próprio `--output`"
    case .oneDesignOnly: "um relatório do formato `{format}` contém um só desenho, e há vários"
    case .oneDesignOnlyMend: "escreva em vez disso `--output-dir PASTA`, para um arquivo por desenho"
    case .replacesInput: "o relatório substituiria `{file}`, que é lido"
    case .replacesInputMend: "escolha outro arquivo"

    case .evaluateSummary: "avalia desenhos e relata sobre eles"
    case .evaluateDetails:
      "Um relatório é uma visão de um mesmo resultado: os vereditos, os níveis com a sua evidência e o que os elevaria. Sem `--format` nem `--output`, é texto pela saída padrão."
    case .evaluateSeveral:
      "Com vários desenhos, os relatórios de texto vêm um depois do outro, os de JSON em uma lista, quantos quer que sejam os desenhos válidos, e os de CSV e NDJSON são uma só tabela; HTML pede `--output-dir`. Os desenhos que não podem ser avaliados são citados na saída de erros e ficam de fora."
    case .evaluateFiles:
      "São lidos arquivos de até 64 MiB. Os relatórios são escritos ao lado do seu lugar e depois recebem o nome, de modo que estão completos ou não existem; um link é substituído, não seguido. Se nada pôde ser avaliado, nada é escrito."
    case .evaluateGate:
      "O código de saída diz se há um resultado, não quão bom ele é, a menos que `--min-verdict` peça mais."
    case .evaluateDesignHelp:
      "Um desenho, um arquivo JSON do formato dialogue-design/1; `-` é a entrada padrão."
    case .minVerdictHelp:
      "Termina com 1 se uma lição tem um veredito pior ou não é avaliável: `not-satisfied`, `weak`, `partly`, `largely` ou `satisfied`, a menos que a configuração cite outros vereditos."
    case .readingHelp:
      "A leitura que `--min-verdict` considera: o demonstrado (shown), o declarado (claimed) ou o possível (possible). Na falta, a da configuração, que é o demonstrado."
    case .quietHelp: "Nada pela saída padrão, e sem avisos."
    case .evaluateExampleText: "O relatório como texto."
    case .evaluateExampleSeveral: "Texto no terminal e uma página em um arquivo, de uma vez."
    case .evaluateExampleGate: "Para scripts: só o código de saída e o que está errado."
    case .evaluateStreamDetails:
      "Com `--stream`, cada linha da entrada padrão é um desenho e cada linha da saída padrão, o resultado dele: vereditos, números e níveis em todas as leituras, ou o que está errado. Uma linha que não é um desenho não encerra o fluxo; o código de saída informa no fim."
    case .streamHelp: "Avalia um fluxo de desenhos, um por linha."
    case .evaluateExampleStream: "Um lote de qualquer tamanho, uma linha por desenho."
    case .streamAlone:
      "`--stream` responde com uma linha de JSON por desenho; `{option}` não combina com isso"
    case .streamAloneMend: "omita `{option}`, ou avalie arquivos"
    case .shellWord: "SHELL"
    case .completionsSummary: "escreve o que faz um shell completar as linhas"
    case .completionsDetails:
      "O script é feito das mesmas declarações que esta ajuda; escreva-o de novo depois de atualizar."
    case .completionsShellHelp: "`bash`, `zsh` ou `fish`."
    case .completionsExample:
      "Para bash; zsh procura nas pastas de $fpath, fish em ~/.config/fish/completions."
    case .manualSummary: "escreve a página do manual"
    case .manualDetails: "É texto para man(1), com todos os comandos e opções, no idioma de `--lang`."
    case .manualExample: "Lê-la sem instalá-la."
    case .manualName: "Nome"
    case .manualSynopsis: "Sinopse"
    case .readingAlone: "`--reading` diz o que um requisito considera, e não há nenhum"
    case .readingAloneMend: "acrescente `--min-verdict VEREDITO`"
    case .readingShown: "na leitura demonstrada"
    case .readingClaimed: "na leitura declarada"
    case .readingPossible: "na leitura possível"
    case .gateMissed: "requisito não cumprido: {lesson} “{title}” é “{verdict}” {reading}; pede-se “{least}”"

    case .configSummary: "mostra a configuração que vale para um desenho, e de onde vem cada valor"
    case .configDetails:
      "É impressa a configuração com tudo o que ela estende: uma linha por valor, com o arquivo, a linha e a coluna de onde vem. Com `--file`, o que `overrides` diz do desenho está onde vale."
    case .configSearch:
      "Sem `--config`, a configuração de um desenho é o `cabildo.json` mais próximo, subindo até a raiz do seu repositório; se não houver, a embutida."
    case .configFileHelp: "O desenho; na falta, vale a pasta em que o comando é executado."
    case .configFormatHelp: "`text`, ou `json` para programas."
    case .configExample: "Com que este desenho é julgado."
    case .severalConfigurations:
      "os desenhos têm configurações diferentes: {first} tem {one}, {second} tem {other}"
    case .severalConfigurationsMend:
      "execute o comando uma vez para cada um, ou indique uma configuração com `--config`"

    case .lintSummary:
      "procura o que nos desenhos está abaixo dos limiares, se contradiz ou não está informado"
    case .lintDetails:
      "Avalia os desenhos e lista achados, cada um com o lugar, por que importa e o que fazer. Vários `--format` podem ser escritos em uma execução, todos menos um com o seu `--output` em seguida."
    case .lintFound:
      "Nas pastas são tomados os arquivos cujo nome termina em .json e cujo `format` é o dos desenhos; são omitidos os nomes que começam com ponto e o que um .gitignore abaixo do caminho cita. As rubricas e configurações que houver são carregadas, e o que está errado nelas é um achado; `cabildo rubric check` diz mais. Se nada for encontrado, o código de saída é 3."
    case .lintGates:
      "Os limiares são os da configuração, a menos que `--min-verdict`, `--min-score` ou `--reading` digam outra coisa."
    case .lintSeverities:
      "É erro um limiar não cumprido, um critério tão baixo que a lição dele não pode cumprir o limiar, ou um arquivo com falhas. É aviso uma contradição, ou outro critério no nível 0 ou 1. É nota um critério acima disso cujo próximo nível não está informado ou espera por outros."
    case .lintExemptions:
      "As dispensas e uma linha de base, citadas na configuração ou aqui, justificam achados; os relatórios dizem quantos. Com `--base`, elas, a configuração e as rubricas são lidas dessa revisão, para que uma mudança não possa justificar a si mesma."
    case .lintMemory:
      "Os achados são escritos arquivo por arquivo, em ordem, e mostrados quando tudo está pronto; a memória não cresce com o número deles, qualquer que seja a ordem. Uma interrupção (Ctrl-C) termina com 130 e nada é escrito."
    case .lintBaselineHelp: "Achados e pontuações conhecidos, como `cabildo baseline write` os escreve."
    case .lintNoRegressHelp:
      "Falhar onde o veredito ou o número de uma lição é pior que na linha de base; dizer o que melhorou."
    case .lintWaiversHelp: "Achados pelos quais alguém responde, em um arquivo do formato waivers/1."
    case .lintNoWaiversHelp: "Desconsiderar as dispensas da configuração."
    case .lintTodayHelp:
      "O dia para o qual valem as dispensas, como 2026-01-31; senão, o de SOURCE_DATE_EPOCH; senão, hoje em UTC."
    case .lintStrictHelp: "Falhar onde uma dispensa ou um item da linha de base não justifica mais nada."
    case .lintBaseHelp:
      "Julgar com a configuração, as rubricas, as dispensas e a linha de base de uma revisão do git, e apontar uma mudança que edita desenhos e elas."
    case .lintWatchHelp: "Executar de novo cada vez que um arquivo muda, até Ctrl-C."
    case .lintProgress: "{done} de {total} desenhos"
    case .lintImproved: "{lesson} de {design}: {before} → {after}"
    case .lintFloor: "melhor que a linha de base"
    case .lintImprovedMend:
      "`cabildo baseline write` faz disto o novo piso; registre no git o que ele escrever"
    case .lintWatching: "código de saída {code}; {count} arquivos sob observação, Ctrl-C termina"
    case .dateWord: "DATA"
    case .revisionWord: "REVISÃO"
    case .notADate: "`{option}` aceita um dia como 2026-01-31, não `{value}`"

    case .baselineSummary: "escreve, verifica e poda os achados e pontuações de que uma equipe parte"
    case .baselineDetails:
      "`write` toma no arquivo tudo o que se acha agora, e o veredito e o número de cada lição; os desenhos que não estão entre os CAMINHOS ficam como estão enquanto os arquivos existirem. `check` termina com 1 onde se acha algo que o arquivo não tem, uma lição está pior ou um item sobra. `prune` retira os itens que sobram e nada acrescenta."
    case .baselineKey:
      "Um achado é conhecido por seu critério, por seu lugar em nomes e identidades e pelo que ali foi julgado; por isso continua conhecido quando listas são reordenadas, arquivos mudam de nome ou de disposição. O que melhorou também é conhecido; o que piorou é novo."
    case .baselineActionHelp: "`write`, `check` ou `prune`."
    case .baselineExample: "Partir do que há e pedir só que nada piore."
    case .baselineWritten: "escrito: desenhos {count}, achados {findings}"
    case .baselinePruned: "itens que sobravam, retirados: {count}"

    case .lintPathHelp:
      "Arquivo ou pasta; sem nenhum, a pasta em que o comando roda. `-` é a entrada padrão."
    case .lintFormatHelp:
      "Formato de um relatório: text, json, sarif, junit, gitlab, github, checkstyle, tap, markdown, github-summary. Na saída padrão, a menos que um `--output` venha em seguida."
    case .lintFailOnHelp: "Gravidade mínima que termina com código de saída 1; `error` sem esta opção."
    case .lintMinVerdictHelp: "Veredito mínimo que cada lição deve ter."
    case .lintMinScoreHelp:
      "Número mínimo, de 0 a 100, que cada lição deve ter; `lesson-1=60` o pede de uma lição, `overall=60` do conjunto."
    case .lintOnlyHelp: "Critério, contradição, lição ou tipo de achado a mostrar; vários com vírgulas."
    case .lintSkipHelp: "Critério, contradição, lição ou tipo de achado a omitir; vários com vírgulas."
    case .lintMaxFindingsHelp: "Máximo de achados a mostrar; o código de saída conta todos."
    case .lintSortHelp: "Ordem dos achados; `place` (lugar) sem esta opção."
    case .lintExampleFolder: "Todos os desenhos abaixo de uma pasta"
    case .lintExampleFormats: "Texto na tela, SARIF em um arquivo"
    case .lintExampleGates: "Outros limiares que não os da configuração"
    case .lintNothing: "nenhum desenho foi encontrado"
    case .pathWord: "CAMINHO"
    case .scoreWord: "[LIÇÃO=]N"
    case .ruleWord: "REGRA"

    case .guessArray: "é uma lista JSON, e um desenho é um objeto"
    case .guessString: "é um texto JSON, e um desenho é um objeto"
    case .guessNumber: "é um número JSON, e um desenho é um objeto"
    case .guessWord: "é uma só palavra JSON, e um desenho é um objeto"
    case .guessRubric: "é uma rubrica, não um desenho"
    case .guessLibrary: "é uma biblioteca de fatos para rubricas, não um desenho"
    case .guessScorecard: "é uma configuração, não um desenho"
    case .guessEvaluation: "é o resultado de uma avaliação, não um desenho"
    case .guessSchema: "é um esquema JSON, não um desenho"
    case .guessNothing: "é JSON, mas nada nele é próprio de um desenho"
    case .guessOther: "o formato `{format}` não é o dos desenhos"
    case .guessMend:
      "um desenho começa com `\"format\": \"{format}\"`; `cabildo new design` escreve um para começar"
    case .guessEvaluationMend: "`cabildo render` o converte para outros formatos"
    case .guessScorecardMend: "indique um desenho, e a configuração com `--config`"

    case .explainSummary: "mostra o que um critério pede e por quê"
    case .explainDetails:
      "A página tem a pergunta, as cláusulas da lição, os cinco níveis com a origem dos limiares, a evidência pedida, a recomendação e o que uma máquina não pode ver. Sem CRITÉRIO, são listados todos os critérios."
    case .explainCriterionHelp: "O identificador de um critério, por exemplo L1-01."
    case .explainExample: "A página do primeiro critério."
    case .explainList: "`cabildo explain` lista todos os critérios"
    case .unknownCriterion: "não existe o critério `{id}`"

    case .newSummary: "escreve um arquivo para começar"
    case .newDetails: "Um arquivo que existe nunca é substituído sem `--force`."
    case .newKindHelp:
      "O que escrever: `design` (um desenho) ou `plugin` (uma pasta com um plugin que cumpre as leis)."
    case .newFileHelp: "Onde escrever; na falta, um desenho vai para a saída padrão."
    case .forceHelp: "Substitui o arquivo se ele existir."
    case .newExample: "Um modelo em português."
    case .unknownKind: "não existe o modelo `{kind}`"
    case .written: "escrito"
    case .evaluateNext: "preencha-o e depois execute `{line}`"

    case .attestSummary: "imprime o hash de um desenho, para a palavra de outros sobre ele"
    case .attestDetails:
      "Quem dá sua palavra sobre um critério a dá sobre o que o desenho diz naquele dia. Escreva em `attestations` quem, em que qualidade, quando e este hash como `document_hash`. Acrescente antes a `actors` e a `evidence` o que a atestação cita: o hash é de todo o desenho menos as atestações. Espaços e a ordem dos membros não contam."
    case .attestStale:
      "Quando o desenho muda, o acordo vence: os relatórios o mostram, e ele não conta como demonstrado até que se pergunte de novo. Uma objeção continua contando. Um acordo sem hash não conta."
    case .attestExample: "Diz também quais atestações são de outra versão, ou de nenhuma."

    case .schemaSummary: "mostra o esquema JSON de um formato de arquivo"
    case .schemaDetails:
      "Os editores completam e verificam arquivos com ele. Sem NOME, são listados todos os esquemas."
    case .schemaNameHelp:
      "design (desenho), rubric (rubrica), library (biblioteca), scorecard ou config (configuração), waivers (dispensas), baseline (linha de base), evaluation (avaliação)."
    case .schemaExample: "Para a configuração `json.schemas` de um editor, por exemplo."
    case .unknownSchema: "não existe o esquema `{name}`"

    case .renderSummary: "faz um relatório a partir de um resultado guardado"
    case .renderDetails:
      "Nada é avaliado de novo: o resultado é lido de um relatório do formato json, que contém todos os textos em todos os idiomas."
    case .renderReportHelp: "Um relatório do formato json; `-` é a entrada padrão."
    case .renderExample: "Uma página em português a partir de um resultado."

    case .rubricSummary: "verificar, testar, começar e documentar rubricas"
    case .rubricCheckDetails:
      "`check` lê as rubricas como uma avaliação faria e procura depois o que não pode ser intencional: níveis inalcançáveis ou que não pedem nada novo, limiares que descem, fatos e medidas sem uso, idiomas que dizem coisas diferentes, ids repetidos, pesos sem efeito, regras sem teste. Código de saída 2 se houver um erro."
    case .rubricTestDetails:
      "`test` executa o arquivo `.tests.json` ao lado de cada rubrica. Uma falha mostra os fatos e medidas que levaram a ela. Código de saída 1 se um teste falhar."
    case .rubricNewDetails:
      "`new` escreve uma rubrica de um critério com os seus testes, que passam, para mudá-la passo a passo."
    case .rubricDocsDetails:
      "`docs` escreve uma página por critério, em todos os idiomas das rubricas, em Markdown e em uma só página HTML."
    case .actionWord: "AÇÃO"
    case .rubricActionHelp: "check, test, new ou docs."
    case .rubricFileHelp:
      "Rubricas ou bibliotecas; sem nenhuma, todas as da configuração: a de `--config`, senão `config.json` nesta pasta, senão a embutida. Para `new`, o nome da rubrica."
    case .rubricFormatHelp: "Para `check`: o formato dos achados."
    case .rubricCoverageHelp:
      "Para `test`: lista os níveis, condições, mensagens e contradições que nenhum teste alcança, e os campos dos desenhos que nenhuma regra lê."
    case .rubricMutateHelp:
      "Para `test`: introduz pequenas falhas na rubrica, uma por vez, e lista as que nenhum teste nota."
    case .rubricLeastHelp:
      "Com `--mutate`: terminar com 1 se em um arquivo forem notadas menos falhas de cada cem."
    case .rubricSuggestHelp: "Como `--mutate`, com testes que as notariam. Leva alguns minutos."
    case .rubricIncentivesHelp:
      "Para `test`: retira, esvazia e duplica cada parte de um desenho, e lista o que com isso eleva um nível."
    case .rubricExtendsHelp:
      "Para `new`: a rubrica que a nova modifica, um arquivo ou `builtin:` e o caminho de uma que o programa traz consigo."
    case .rubricFolderHelp: "Para `docs`: a pasta das páginas; senão, `Documentation/Criteria`."
    case .rubricDocsCheckHelp:
      "Para `docs`: não escreve nada e termina com 1 se uma página não estiver em dia."
    case .rubricCheckExample: "A primeira lição, como o autor dela a quereria."
    case .rubricTestExample: "Os testes dela, e o que não alcançam."
    case .rubricNewExample: "Uma rubrica nova com os seus testes."

    case .targetWord:
      "META"
    case .effortWord:
      "CRITÉRIO=N"
    case .pageFormatHelp:
      "Formato do relatório; na falta, o que a terminação de `--output` indica (.txt, .json, .md, .html), e senão texto."
    case .pageOutputHelp:
      "Arquivo a escrever; na falta, a saída padrão."
    case .adviseSummary:
      "diz o que mais elevaria um desenho e o caminho menos custoso até uma meta"
    case .adviseDetails:
      "Para cada lição: primeiro o que não exige mudar o desenho (documentar uma afirmação, preencher uma lacuna, a palavra de outros) e depois o próximo nível de cada critério, cada um com os pontos que traz. Em seguida, o conjunto menos custoso de mudanças que leva ao próximo veredito ou à meta."
    case .adviseExactness:
      "Um ganho é uma promessa: uma avaliação com a mudança tem exatamente esse número. O conjunto menos custoso é exato se a busca terminar dentro do limite e as estratégias prometerem que mais nunca é pior; senão, diz `optimal: false`."
    case .adviseCodes:
      "Com `--target`, o código de saída 1 diz que alguma lição não pode alcançá-la."
    case .adviseTargetHelp:
      "O que cada lição deve alcançar, na leitura demonstrada: um veredito como `largely` ou um número de 0 a 100. Na falta, o próximo veredito."
    case .adviseEffortHelp:
      "Quanto custa um nível a mais de um critério, por exemplo `L1-07=3`; 1 se nada for dito."
    case .adviseExample:
      "O que fazer em seguida, lição por lição."
    case .adviseExampleTarget:
      "O caminho menos custoso até um veredito, com um esforço próprio."

    case .beforeWord:
      "ANTES"
    case .afterWord:
      "DEPOIS"
    case .compareSummary:
      "diz o que mudou entre duas versões de um desenho e por quê"
    case .compareDetails:
      "Lição por lição: o veredito e o número antes e depois, e o que cada critério que mudou fez com o número. Os pontos dos critérios somam."
    case .compareParts:
      "A diferença é dividida no que fizeram o desenho, as rubricas e a configuração, e o motor. Dois desenhos são ambos avaliados agora; informe `--before-config` se o primeiro foi julgado com outras regras. Uma avaliação guardada é tomada como está; com `--before-design` o desenho dela é avaliado de novo, o que torna a divisão exata."
    case .compareHonest:
      "Uma proporção que caiu porque a lista dela é mais longa, sem que nada do que contava se perdesse, é apontada como tal. Coisas distintas são recusadas: outros desenhos, outras configurações."
    case .compareBeforeHelp:
      "Um desenho, ou uma avaliação escrita por `evaluate --format json`."
    case .compareAfterHelp:
      "O mesmo desenho mais tarde, ou uma avaliação posterior dele."
    case .compareConfigHelp:
      "A configuração com que ANTES foi julgado, se for outra."
    case .compareDesignHelp:
      "O desenho de que trata uma avaliação guardada ANTES."
    case .compareExample:
      "Para um pedido de merge."
    case .compareExampleStored:
      "O que fez o desenho e o que fizeram regras mais novas."
    case .compareOtherScorecard:
      "as avaliações são de configurações diferentes, {before} e {after}, e não são comparadas"
    case .compareOtherDesign:
      "as avaliações são de desenhos diferentes, {before} e {after}, e não são comparadas"
    case .compareOtherDesignMend:
      "`cabildo rank` põe lado a lado desenhos diferentes"
    case .compareNotThatDesign:
      "este não é o desenho que foi avaliado: {before} então, {after} aqui"
    case .compareOtherRules:
      "a avaliação de depois foi feita com outras regras ou outro motor que não os disponíveis"
    case .compareOtherRulesMend:
      "informe o desenho dela em vez da avaliação guardada, ou a configuração com `--config`"

    case .pluginHashWord:
      "NOME@sha256:HASH"
    case .allowPluginHelp:
      "Permite executar um plugin que a configuração cita, se a pasta dele tiver exatamente este conteúdo; na falta, só o que `cabildo-plugins.lock` ao lado da configuração permite."
    case .pluginTimeoutHelp:
      "Os segundos que uma resposta de um plugin pode levar; na falta, 10."

    case .rankSummary: "põe vários desenhos lado a lado e diz quão robusta é a ordem"
    case .rankDetails:
      "Lição por lição: as posições pelo que os desenhos demonstram, como resistem quando os pesos dos critérios são sorteados, e os critérios de que depende a dianteira. Informa uma escolha e não a faz."
    case .rankDesignHelp: "Um desenho; dois ou mais."
    case .drawsHelp: "Quantas vezes os pesos são sorteados; na falta, 10000."
    case .seedHelp: "A semente dos sorteios; a mesma dá o mesmo resultado. Na falta, 1."
    case .rankExample: "Dois desenhos, lição por lição."

    case .rankRobust:
      "Primeiro são citados os desenhos que outro domina. Os pares são certos, robustos, tendência ou muito próximos; o que um desenho deixa em aberto é levado como o máximo que ele poderia alcançar. A mesma semente dá os mesmos bytes, com qualquer número de threads."
    case .weightsHelp:
      "Os pesos em torno dos quais se sorteia: os da rubrica (`rubric`), iguais (`equal`), ou pela ordem de importância na rubrica (`roc`, `rank-sum`, `rank-reciprocal`)."
    case .threadsHelp:
      "Threads para os sorteios; o resultado não depende deles. Na falta, 1."
    case .rankExamplePage:
      "Uma página com desenhos gráficos."

    case .jsonWord:
      "PARÂMETROS"
    case .pluginsCheckDetails:
      "`cabildo plugins check NOME` submete uma estratégia às leis: limitada, determinística, indiferente à ordem, com pesos relativos, sem pontuação quando não há nada a pontuar, e cada propriedade que ela declara. O que ela não declara é mostrado com um exemplo, se houver. Código de saída 1: uma lei é descumprida. 4: não foi possível perguntar a um plugin."
    case .pluginsCheckHelp:
      "Com `check` antes: a estratégia que é submetida às leis."
    case .pluginFolderHelp:
      "Pasta de um plugin a listar ou verificar junto aos embutidos. Vale um `cabildo-plugins.lock` ao lado da pasta."
    case .pluginsWithHelp:
      "Parâmetros com que a estratégia é verificada; os ids das partes são c1 a c5."
    case .pluginsCheckExample:
      "As leis, com parâmetros próprios."
    case .pluginsOrigin:
      "  de {folder}, sha256:{hash}"
    case .lawBroken:
      "descumprida: {law}"
    case .lawNotDeclared:
      "não é declarada, e não se cumpre: {law}"
    case .lawsKept:
      "{id} cumpre todas as leis e as propriedades que declara (descumpridas: {count})"
    case .lawsBroken:
      "{id} descumpre leis: {count}"
    case .needsParameters:
      "`{id}` não pode ser criada com estes parâmetros; dê outros com `--with`"
    case .badPluginName:
      "o nome de um plugin tem minúsculas, algarismos e hifens, começando por uma letra"
    case .badModuleName:
      "o nome de um módulo de Swift tem letras e algarismos, começando por uma maiúscula: `MyMean`"
    case .newPluginKindHelp: "Que tipo de plugin; um agregador se nada for dito."
    case .newPluginLanguageHelp:
      "`python`: um programa em processo próprio, que uma configuração cita. `swift`: um módulo com o qual o programa é compilado. Python se nada for dito."
    case .newPluginExample: "Uma estratégia como módulo de Swift, com um teste que a submete às leis."
    case .noProcessReporter: "um relatório não precisa de processo próprio"
    case .noProcessReporterMend:
      "escreva um programa que leia o que `cabildo evaluate --format json` imprime, ou um módulo de Swift com `--language swift`"
    case .registerStrategy:
      "acrescente `{name}` a `plugins` em Package.swift e Fuzz/Package.swift, e `import {name}` e `{name}.module` a Sources/BuiltInStrategies/BuiltInStrategies.swift; `swift test --filter {name}` o submete às leis"
    case .noProcessMeasure: "uma medida decide níveis e não é deixada a outro processo"
    case .noProcessMeasureMend:
      "monte-a com as medidas da linguagem de regras, ou escreva um módulo de Swift com `--language swift`"
    case .registerMeasure:
      "acrescente `{name}` a `plugins` em Package.swift e Fuzz/Package.swift, e `import {name}` e, em `measures`, `{name}.module` a Sources/BuiltInStrategies/BuiltInStrategies.swift; `swift test --filter {name}` o submete às leis"
    case .rankByHelp:
      "Dá também as posições por um comparador, dos que `cabildo plugins` lista; com os parâmetros padrão dele."
    case .registerReporter:
      "acrescente `{name}` a `reporters` em Package.swift, e `import {name}` e `{name}()` a Sources/cabildo/Plugins.swift; `swift test --filter {name}` o testa"
    case .checkNext:
      "submeta-o às leis com `{line}`"

    case .tableWord:
      "TABELA"
    case .calibrateSummary:
      "diz quanto coincidem vários avaliadores, critério por critério"
    case .calibrateDetails:
      "Para cada critério e no total: a proporção de pares com o mesmo nível e com níveis a no máximo um de distância, o kappa quadrático e o viés de cada avaliador diante de um deles; o alfa ordinal e o CCI(A,1) de todos. O que é indefinido é dito, com a razão, e é `null` em JSON."
    case .calibrateTable:
      "Uma tabela é um texto de valores separados por vírgulas, sem aspas, cuja primeira linha dá nome às colunas `design`, `criterion`, `rater` e `level`; um nível vai de 0 a 4, ou fica vazio se foi deixado em aberto."
    case .calibrateTableHelp:
      "As avaliações; `-` é a entrada padrão."
    case .calibrateReferenceHelp:
      "O avaliador com quem os demais são comparados; na falta, o primeiro da tabela."
    case .calibrateExample:
      "Para programas."
    case .ratingsNoHeader:
      "a primeira linha não dá nome às colunas `design`, `criterion`, `rater` e `level`"
    case .ratingsWrongCells:
      "a linha tem outro número de células que a primeira"
    case .ratingsWrongLevel:
      "um nível vai de 0 a 4, ou fica vazio"
    case .ratingsRepeated:
      "o avaliador já deu um nível a este critério deste desenho"
    case .ratingsTooFew:
      "para coincidir são precisos dois avaliadores ou mais"

    case .sheetKindHelp:
      "`csv`: valores separados, como os programas de planilhas escrevem."
    case .importKindHelp:
      "`csv`: valores separados, como os programas de planilhas escrevem. `participedia`: a exportação pública de casos."
    case .importSummary:
      "Faz desenhos a partir de planilhas ou dos casos da Participedia"
    case .importParticipedia:
      "`participedia` faz um desenho de cada caso da exportação pública da Participedia: na saída padrão um por linha, como `cabildo evaluate --stream` os recebe, ou com `--output-dir` um por arquivo. O que não tem lugar em um desenho é dito, coluna por coluna. O conteúdo da exportação está sob a licença da Participedia."
    case .importFolderHelp:
      "A pasta para os desenhos de casos, um por arquivo."
    case .importUnmappedHelp:
      "Uma tabela que é escrita, com cada valor dos casos que não tem lugar em um desenho, a linha dele e a razão."
    case .importParticipediaExample:
      "De uma exportação de casos, um arquivo por caso."
    case .importDetails:
      "As planilhas são arquivos de valores separados em UTF-8, com vírgula ou ponto e vírgula: `participantes.csv`, `mapa-de-atores.csv` e `pauta.csv`, ou `participants.csv`, `stakeholders.csv` e `agenda.csv`. Indique a pasta delas ou os arquivos; basta um."
    case .importColumns:
      "A primeira linha dá nome às colunas, em português, em espanhol, em inglês ou como o formato, em qualquer ordem; o mesmo vale para as células com palavras que o formato conhece. Cada linha precisa de um nome ou de um identificador. O que não pode ser aproveitado é dito com arquivo, linha e coluna, e então nada é escrito."
    case .importSilence:
      "Uma célula vazia não diz nada, e nunca “não”. Escreva “desconhecido” se ninguém souber."
    case .importPathHelp:
      "Uma pasta com planilhas, ou planilhas; para casos, o arquivo da exportação."
    case .importIDHelp:
      "O identificador do desenho; na falta, `imported`."
    case .importTitleHelp:
      "O título do desenho."
    case .importStatusHelp:
      "A situação do desenho; na falta, `proposed` com planilhas e a que a exportação informa com casos."
    case .importAsOfHelp:
      "A data de referência, como 2026-01-31. Na falta: com planilhas, a de SOURCE_DATE_EPOCH ou, senão, hoje em UTC; com casos, o dia da última mudança da ficha."
    case .importOutputHelp:
      "O arquivo que é escrito; na falta, o desenho vai para a saída padrão."
    case .importExample:
      "Das planilhas de uma pasta."
    case .exportSummary:
      "Escreve as listas de um desenho como planilhas"
    case .exportDetails:
      "Participantes, mapa de atores e pauta, cada um em um arquivo de valores separados por vírgulas em UTF-8 que `cabildo import csv` lê de volta; os nomes de colunas e as palavras são os do idioma. O resto do desenho não está neles."
    case .exportFormulas:
      "Uma célula que uma planilha poderia tomar por fórmula começa com um apóstrofo, que a importação retira de novo."
    case .exportDesignHelp:
      "O desenho; `-` é a entrada padrão."
    case .exportFolderHelp:
      "A pasta das planilhas; é criada se faltar. Na falta, a atual."
    case .exportExample:
      "Três planilhas em uma pasta."
    case .pluginsSummary: "lista as estratégias de pontuação e mostra o que uma faz"
    case .pluginsDetails:
      "Uma configuração cita estratégias para o veredito de uma lição, o número dela e o conjunto. A página de uma tem a fórmula, quando usá-la, os riscos, os parâmetros e o que se cumpre dela."
    case .pluginsStrategyHelp: "O identificador de uma estratégia, por exemplo `weighted-mean`."
    case .pluginsSchemaHelp: "Mostra em vez disso o esquema JSON dos parâmetros da estratégia."
    case .pluginsExample: "A página de uma estratégia."
    case .pluginsList: "`cabildo plugins` lista todas as estratégias"
    case .strategyWord: "ESTRATÉGIA"
    case .unknownStrategyID: "não existe a estratégia `{id}`"
    case .schemaOfOne: "`--schema` vai com uma só ESTRATÉGIA"

    case .languageServerSummary: "ajuda os editores com desenhos, rubricas e configurações (LSP)"
    case .languageServerDetails:
      "Fala o protocolo LSP 3.17 pela entrada e pela saída padrão: quem o inicia é um editor. `Documentation/Editors.md` traz configurações para copiar."
    case .languageServerFeatures:
      "Mostra falhas e achados enquanto se escreve, explica campos, critérios e medidas, completa campos, palavras e identificadores, leva a definições e referências, lista os critérios com os seus níveis e corrige o que pode. Os textos estão no idioma do editor."
    case .languageServerExample: "O que um editor executa."
    case .languageServerExampleConfig: "Os desenhos são julgados com outra configuração."
    case .workbenchSummary: "escreve uma página em que desenhos são preenchidos e avaliados em um navegador"
    case .workbenchDetails:
      "Escreve um arquivo HTML com um formulário para desenhos, feito a partir do formato dos desenhos, e com o motor, que mostra os vereditos enquanto você escreve. Abra-o em um navegador; nada mais é preciso, e os desenhos são abertos e salvos como arquivos."
    case .workbenchPrivate:
      "A página não faz nenhuma requisição à rede. O rascunho fica no navegador até que você o apague."
    case .workbenchExample: "A página, com as três lições."
    case .workbenchExampleConfig: "A página em português, com rubricas próprias."
    case .workbenchOpen: "abra-o em um navegador"
    case .workbenchPlugins:
      "uma página não pode executar os plugins de processo que esta configuração cita"
    case .workbenchPluginsMend: "indique uma configuração sem `plugins`"
    case .stdioHelp: "Não muda nada: alguns editores passam isso a todo servidor."

    case .scorecardLine: "configuração {id}: {title} ({count} critérios)"
    case .resultsWord: "RESULTADOS"
    case .reportSummary: "escreve uma página sobre muitos resultados"
    case .reportDetails:
      "A página diz como os vereditos se distribuem entre os desenhos, que lacunas são as mais comuns, que critérios distinguem os desenhos, pela entropia dos níveis, e que nível cada desenho tem em cada critério."
    case .reportInputs:
      "Os resultados são o que `evaluate --format json` e `evaluate --stream` escrevem: uma avaliação, uma lista delas, ou uma linha para cada uma. As linhas são lidas à medida que chegam e só se guardam níveis e vereditos, de modo que um lote pode ter qualquer tamanho. As linhas de um fluxo são lidas com as regras de `--config` ou com as embutidas."
    case .reportFaults:
      "Todos os resultados têm de vir das mesmas regras, e nenhum desenho pode vir duas vezes. O que não pode ser aproveitado é dito com o lugar e fica de fora; a página diz quantos são, e o código de saída é 3."
    case .reportResultsHelp: "Um arquivo de resultados; `-` é a entrada padrão."
    case .reportExampleStore: "Guardar as avaliações de alguns desenhos."
    case .reportExample: "Uma página sobre elas."
    case .reportExampleStream: "O mesmo para um lote de qualquer tamanho."
    case .reportNothing: "não há nenhum resultado no que foi lido"
    case .reportInputsMend:
      "informe o que `cabildo evaluate --format json` ou `cabildo evaluate --stream` escreveu"
    case .reportLongLine: "a linha passa de 64 MiB"
    case .reportNoResult: "a linha não é um resultado"
    case .reportMoreFaults: "os demais erros são contados e não ditos"
    case .reportOtherRules:
      "isto foi feito com outras regras ({this}) que não as do primeiro resultado ({first})"
    case .reportOtherRulesMend: "avalie os desenhos de novo, todos com as mesmas regras"
    case .reportOtherScorecard:
      "isto foi feito com outras regras ({this}) que não aquelas com que as linhas são lidas ({first})"
    case .reportOtherScorecardMend:
      "indique com `--config` a configuração com que o fluxo foi avaliado, ou avalie-o de novo"
    case .reportSameDesign: "o desenho `{id}` já está, de {place}"
    case .reportSameDesignMend: "omita um dos dois"
    case .reportLineLacks: "falta ao resultado `{member}`, ou não é um que as regras conheçam"
    case .redactHelp:
      "Não cita nada do desenho: pessoas e organizações passam a ser papéis, para compartilhar."
    case .redactDetails:
      "Com `--redact` o relatório pode ser compartilhado: pessoas e organizações passam a ser papéis (participante 3, crítico 1), os mesmos em todo o relatório, e tudo o que alguém escreveu passa a ser o nome e o número do seu lugar. Uma avaliação guardada se torna reservada ao avaliar, não ao mostrá-la."
    case .rankRedactDetails:
      "Com `--redact` os desenhos são números, na ordem dos argumentos, e nada deles é citado."
    case .redactedProblems:
      "não são ditos {count} erros ou estranhezas, porque citariam o desenho, em {places}"
    case .redactedProblemsMend: "leia-os sem `--redact`"
    case .redactedFault: "não é dito, porque citaria o desenho"
    case .defect: "a configuração embutida não carrega: por favor, comunique este defeito"
    }
  }
}
