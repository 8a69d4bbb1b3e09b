extension CommandPhrase {
  var spanish: String {
    switch self {
    case .error: "error"
    case .note: "nota"
    case .help: "ayuda"
    case .didYouMean: "¿quiso decir `{word}`?"
    case .knownWords: "se conocen: {known}"

    case .designWord: "DISEÑO"
    case .fileWord: "ARCHIVO"
    case .folderWord: "CARPETA"
    case .verdictWord: "VEREDICTO"
    case .numberWord: "N"
    case .criterionWord: "CRITERIO"
    case .nameWord: "NOMBRE"
    case .kindWord: "CLASE"
    case .reportWord: "INFORME"
    case .commandWord: "COMANDO"
    case .optionsWord: "OPCIONES"

    case .tagline:
      "cabildo evalúa con rúbricas diseños escritos de diálogos sobre políticas: lo que muestran, con la evidencia de ello"
    case .usage: "Uso: {line}"
    case .seeHelp: "`{line}` dice más"
    case .commandsHeading: "Comandos"
    case .argumentsHeading: "Argumentos"
    case .optionsHeading: "Opciones"
    case .examplesHeading: "Ejemplos"
    case .exitCodesHeading: "Códigos de salida"
    case .repeatable: "Se puede repetir."

    case .exitDone: "hecho; los requisitos se cumplen, o no se pidió ninguno"
    case .exitGateMissed: "evaluado, y no se cumple un requisito"
    case .exitBadRequest:
      "argumentos, configuración o rúbrica con errores, o un lugar donde no se puede escribir"
    case .exitNothingEvaluated:
      "sin evaluar: el archivo falta, no se puede leer, no es JSON o no es lo que debe ser"
    case .exitIncomplete: "la evaluación está incompleta: falló una regla, una estrategia o un informe"
    case .exitDefect: "un defecto del propio cabildo"
    case .exitInterrupted: "terminado por una interrupción (Ctrl-C); nada se escribe"
    case .exitSeveral:
      "De varios diseños cuenta el código más grave: 0 antes que 1, 3, 4, 2 y 70. Lo que no se pudo evaluar nunca se da por cumplido."

    case .langHelp:
      "Idioma de la ayuda, los mensajes y los informes; con varios (`en,es`), los informes sobre diseños van en todos. Si falta, el de LC_ALL, LC_MESSAGES o LANG; si tampoco, inglés."
    case .colorHelp: "Color en las terminales; `auto` respeta NO_COLOR."
    case .helpHelp: "Muestra esta ayuda."
    case .versionHelp: "Muestra la versión y la configuración incorporada."
    case .configHelp:
      "Configuración que se usa en lugar del `cabildo.json` más cercano hacia arriba desde el diseño, o de la incorporada si no lo hay. Sus rutas parten de su propia carpeta; `builtin:` antes de una ruta nombra un archivo incorporado, como en `builtin:Rubrics/lesson-1.json`."
    case .formatHelp: "Formato de un informe, por la salida estándar salvo que siga un `--output`."
    case .outputHelp:
      "Archivo para el formato nombrado justo antes; sin él, el formato se toma de la terminación del nombre. `-` es la salida estándar."
    case .outputFolderHelp:
      "Carpeta para los formatos sin `--output`: un archivo por diseño, con el nombre de este."
    case .lintJobsHelp: "Diseños que se evalúan a la vez; si falta, tantos como núcleos haya."
    case .widthHelp: "Columnas del texto; si falta, las de la terminal, hasta 100, u 80."
    case .verboseHelp: "Muestra todo lo que se sabe de cada criterio, y todos los errores de un archivo."

    case .unknownCommand: "no existe el comando `{name}`"
    case .unknownOption: "no existe la opción `{name}`"
    case .missingValue: "a `{option}` le falta un valor"
    case .unwantedValue: "`{option}` no lleva ningún valor"
    case .unknownValue: "`{option}` no admite `{value}`"
    case .repeatedOption: "`{option}` figura dos veces"
    case .notANumber: "`{option}` lleva un número entero de {least} a {most}, no `{value}`"
    case .missingOperand: "falta {word}"
    case .tooManyOperands: "`{operand}` es un argumento de más"

    case .unknownEnding: "la terminación de `{file}` no indica ningún formato"
    case .unknownEndingMend:
      "escriba `--format …` antes de `--output {file}`, o use una de estas terminaciones: {known}"
    case .severalOnOutput: "varios formatos para la salida estándar: {formats}"
    case .severalOnOutputMend: "escriba `--output ARCHIVO` después de todos menos uno"
    case .formatBehindFile: "`--format {format}` está después de `--output {file}`"
    case .formatBehindFileMend: "escriba `--format {format} --output {file}`"
    case .sameFile: "dos informes irían a `{file}`"
    case .sameFileMend: "dé a cada uno su propio archivo"
    case .sameName: "los informes sobre `{first}` y `{second}` tendrían el mismo nombre"
    case .sameNameMend: "evalúelos uno por uno, cada uno con su propio `--output`"
    case .oneDesignOnly: "un informe del formato `{format}` contiene un solo diseño, y hay varios"
    case .oneDesignOnlyMend: "escriba en su lugar `--output-dir CARPETA`, para un archivo por diseño"
    case .replacesInput: "el informe reemplazaría a `{file}`, que se lee"
    case .replacesInputMend: "elija otro archivo"

    case .evaluateSummary: "evalúa diseños e informa sobre ellos"
    case .evaluateDetails:
      "Un informe es una vista de un mismo resultado: los veredictos, los niveles con su evidencia y lo que los haría subir. Sin `--format` ni `--output` es texto por la salida estándar."
    case .evaluateSeveral:
      "Si hay varios diseños, los informes de texto van uno tras otro y los de JSON en un arreglo, cualesquiera que sean los diseños válidos, y los de CSV y NDJSON son una sola tabla; HTML pide `--output-dir`. Los diseños que no se pueden evaluar se nombran por la salida de errores y se dejan fuera."
    case .evaluateFiles:
      "Se leen archivos de hasta 64 MiB. Los informes se escriben junto a su lugar y después reciben su nombre, de modo que están completos o no están; un enlace se reemplaza, no se sigue. Si nada se pudo evaluar, no se escribe nada."
    case .evaluateGate:
      "El código de salida dice si hay un resultado, no qué tan bueno es, salvo que `--min-verdict` pida más."
    case .evaluateDesignHelp:
      "Un diseño, un archivo JSON del formato dialogue-design/1; `-` es la entrada estándar."
    case .minVerdictHelp:
      "Termina con 1 si una lección tiene un veredicto peor o no se puede evaluar: `not-satisfied`, `weak`, `partly`, `largely` o `satisfied`, salvo que la configuración nombre otros veredictos."
    case .readingHelp:
      "La lectura que `--min-verdict` considera: lo mostrado (shown), lo declarado (claimed) o lo posible (possible). Si falta, la de la configuración, que es lo mostrado."
    case .quietHelp: "Nada por la salida estándar, y sin advertencias."
    case .evaluateExampleText: "El informe como texto."
    case .evaluateExampleSeveral: "Texto en la terminal y una página en un archivo, de una vez."
    case .evaluateExampleGate: "Para guiones de la terminal: solo el código de salida y lo que está mal."
    case .evaluateStreamDetails:
      "Con `--stream`, cada línea de la entrada estándar es un diseño y cada línea de la salida estándar su resultado: veredictos, números y niveles en todas las lecturas, o lo que está mal. Una línea que no es un diseño no termina el flujo; el código de salida lo dice al final."
    case .streamHelp: "Evalúa un flujo de diseños, uno por línea."
    case .evaluateExampleStream: "Un lote de cualquier tamaño, una línea por diseño."
    case .streamAlone: "`--stream` responde con una línea de JSON por diseño; `{option}` no va con ello"
    case .streamAloneMend: "omita `{option}`, o evalúe archivos"
    case .resultsWord: "RESULTADOS"
    case .reportSummary: "escribe una página sobre muchos resultados"
    case .reportDetails:
      "La página dice cómo se reparten los veredictos entre los diseños, qué vacíos son los más comunes, qué criterios distinguen los diseños, por la entropía de sus niveles, y qué nivel tiene cada diseño en cada criterio."
    case .reportInputs:
      "Los resultados son lo que escriben `evaluate --format json` y `evaluate --stream`: una evaluación, un arreglo de ellas, o una línea por cada una. Las líneas se leen a medida que llegan y solo se guardan niveles y veredictos, de modo que un lote puede tener cualquier tamaño. Las líneas de un flujo se leen con las reglas de `--config` o con las incorporadas."
    case .reportFaults:
      "Todos los resultados tienen que venir de las mismas reglas, y ningún diseño puede venir dos veces. Lo que no se puede tomar se dice con su lugar y queda fuera; la página dice cuántos son, y el código de salida es 3."
    case .reportResultsHelp: "Un archivo de resultados; `-` es la entrada estándar."
    case .reportExampleStore: "Guardar las evaluaciones de algunos diseños."
    case .reportExample: "Una página sobre ellas."
    case .reportExampleStream: "Lo mismo para un lote de cualquier tamaño."
    case .reportNothing: "no hay ningún resultado en lo leído"
    case .reportInputsMend:
      "dé lo que escribió `cabildo evaluate --format json` o `cabildo evaluate --stream`"
    case .reportLongLine: "la línea supera 64 MiB"
    case .reportNoResult: "la línea no es un resultado"
    case .reportMoreFaults: "los demás errores se cuentan y no se dicen"
    case .reportOtherRules: "esto se hizo con otras reglas ({this}) que el primer resultado ({first})"
    case .reportOtherRulesMend: "evalúe los diseños de nuevo, todos con las mismas reglas"
    case .reportOtherScorecard:
      "esto se hizo con otras reglas ({this}) que aquellas con las que se leen las líneas ({first})"
    case .reportOtherScorecardMend:
      "nombre con `--config` la configuración con la que se evaluó el flujo, o evalúelo de nuevo"
    case .reportSameDesign: "el diseño `{id}` ya está, de {place}"
    case .reportSameDesignMend: "omita uno de los dos"
    case .reportLineLacks: "al resultado le falta `{member}`, o no es uno que las reglas conozcan"
    case .redactHelp:
      "No cita nada del diseño: las personas y organizaciones pasan a ser roles, para compartir."
    case .redactDetails:
      "Con `--redact` el informe se puede compartir: las personas y organizaciones pasan a ser roles (participante 3, crítico 1), los mismos en todo el informe, y todo lo que alguien escribió pasa a ser el nombre y el número de su lugar. Una evaluación guardada se hace reservada al evaluar, no al mostrarla."
    case .rankRedactDetails:
      "Con `--redact` los diseños son números, en el orden de los argumentos, y no se cita nada de ellos."
    case .redactedProblems:
      "no se dicen {count} errores o rarezas, porque citarían el diseño, en {places}"
    case .redactedProblemsMend: "léalos sin `--redact`"
    case .redactedFault: "no se dice, porque citaría el diseño"
    case .shellWord: "INTÉRPRETE"
    case .completionsSummary: "escribe lo que hace que un intérprete de comandos complete las líneas"
    case .completionsDetails:
      "El guion se hace de las mismas declaraciones que esta ayuda; escríbalo de nuevo después de actualizar."
    case .completionsShellHelp: "`bash`, `zsh` o `fish`."
    case .completionsExample:
      "Para bash; zsh busca en las carpetas de $fpath, fish en ~/.config/fish/completions."
    case .manualSummary: "escribe la página del manual"
    case .manualDetails: "Es texto para man(1), con todas las órdenes y opciones, en el idioma de `--lang`."
    case .manualExample: "Leerla sin instalarla."
    case .manualName: "Nombre"
    case .manualSynopsis: "Sinopsis"
    case .readingAlone: "`--reading` dice qué considera un requisito, y no hay ninguno"
    case .readingAloneMend: "agregue `--min-verdict VEREDICTO`"
    case .readingShown: "según lo mostrado"
    case .readingClaimed: "según lo declarado"
    case .readingPossible: "según lo posible"
    case .gateMissed: "requisito no cumplido: {lesson} «{title}» es «{verdict}» {reading}; se pide «{least}»"

    case .configSummary: "mostrar la configuración que cuenta para un diseño, y de dónde viene cada valor"
    case .configDetails:
      "Se imprime la configuración con todo lo que extiende: una línea por valor, con el archivo, la línea y la columna de donde viene. Con `--file`, lo que `overrides` dice del diseño está donde cuenta."
    case .configSearch:
      "Sin `--config`, la configuración de un diseño es el `cabildo.json` más cercano hacia arriba, hasta la raíz de su repositorio; si no hay ninguno, la incorporada."
    case .configFileHelp: "El diseño; si no, cuenta la carpeta en que se ejecuta el comando."
    case .configFormatHelp: "`text`, o `json` para programas."
    case .configExample: "Con qué se juzga este diseño."
    case .severalConfigurations:
      "los diseños tienen configuraciones distintas: {first} tiene {one}, {second} tiene {other}"
    case .severalConfigurationsMend:
      "ejecute el comando una vez para cada uno, o nombre una configuración con `--config`"

    case .lintSummary: "Buscar qué en los diseños está bajo los umbrales, se contradice o no está consignado"
    case .lintDetails:
      "Evalúa los diseños y lista hallazgos, cada uno con su lugar, por qué importa y qué hacer. Se pueden escribir varios `--format` en una ejecución, todos menos uno con su `--output` detrás."
    case .lintFound:
      "En las carpetas se toman los archivos cuyo nombre termina en .json y cuyo `format` es el de los diseños; se omiten los nombres que comienzan con punto y lo que nombra un .gitignore bajo la ruta. Las rúbricas, bibliotecas y configuraciones que haya se cargan, y lo que está mal en ellas es un hallazgo; `cabildo rubric check` dice más. Si no se encuentra nada, el código de salida es 3."
    case .lintGates:
      "Los umbrales son los de la configuración, salvo que `--min-verdict`, `--min-score` o `--reading` digan otra cosa."
    case .lintSeverities:
      "Es un error un umbral no cumplido, un criterio tan bajo que su lección no puede cumplir el umbral, o un archivo con fallas. Es una advertencia una contradicción, u otro criterio en nivel 0 o 1. Es una nota un criterio por encima de eso cuyo siguiente nivel no está consignado o espera a otros."
    case .lintExemptions:
      "Las dispensas y una línea de base, nombradas en la configuración o aquí, excusan hallazgos; los informes dicen cuántos. Con `--base`, estas, la configuración y las rúbricas se leen de esa revisión, para que un cambio no pueda excusarse a sí mismo."
    case .lintMemory:
      "Los hallazgos se escriben archivo por archivo, en su orden, y se muestran cuando todo está hecho; la memoria no crece con su número, sea cual sea su orden. Una interrupción (Ctrl-C) termina con 130 y nada se escribe."
    case .lintBaselineHelp: "Hallazgos y puntajes conocidos, como los escribe `cabildo baseline write`."
    case .lintNoRegressHelp:
      "Fallar donde el veredicto o el número de una lección es peor que en la línea de base; decir qué mejoró."
    case .lintWaiversHelp: "Hallazgos por los que alguien responde, en un archivo del formato waivers/1."
    case .lintNoWaiversHelp: "Pasar por alto las dispensas de la configuración."
    case .lintTodayHelp:
      "El día para el que cuentan las dispensas, como 2026-01-31; si no, el de SOURCE_DATE_EPOCH; si no, hoy en UTC."
    case .lintStrictHelp: "Fallar donde una dispensa o una entrada de la línea de base ya no excusa nada."
    case .lintBaseHelp:
      "Juzgar con la configuración, las rúbricas, las dispensas y la línea de base de una revisión de git, e informar de un cambio que edita diseños y estas."
    case .lintWatchHelp: "Ejecutar de nuevo cada vez que cambia un archivo, hasta Ctrl-C."
    case .lintProgress: "{done} de {total} diseños"
    case .lintImproved: "{lesson} de {design}: {before} → {after}"
    case .lintFloor: "mejor que la línea de base"
    case .lintImprovedMend:
      "`cabildo baseline write` hace de esto el nuevo piso; confirme en git lo que escriba"
    case .lintWatching: "código de salida {code}; se vigilan {count} archivos, Ctrl-C termina"
    case .dateWord: "FECHA"
    case .revisionWord: "REVISIÓN"
    case .notADate: "`{option}` admite un día como 2026-01-31, no `{value}`"

    case .baselineSummary: "escribir, comprobar y podar los hallazgos y puntajes de los que parte un equipo"
    case .baselineDetails:
      "`write` toma en el archivo todo lo que se halla ahora, y el veredicto y el número de cada lección; los diseños que no están entre las RUTAS quedan como están mientras existan sus archivos. `check` termina con 1 donde se halla algo que el archivo no tiene, una lección está peor o sobra una entrada. `prune` quita las entradas que sobran y nada añade."
    case .baselineKey:
      "Un hallazgo se conoce por su criterio, su lugar por nombres e identidades y lo que allí se juzgó, de modo que sigue siendo conocido cuando se reordenan listas, se renombran archivos o cambia su disposición. El que mejoró también se conoce; el que empeoró es nuevo."
    case .baselineActionHelp: "`write`, `check` o `prune`."
    case .baselineExample: "Partir de lo que hay y pedir solo que nada empeore."
    case .baselineWritten: "escrito: diseños {count}, hallazgos {findings}"
    case .baselinePruned: "entradas que sobraban, quitadas: {count}"

    case .lintPathHelp:
      "Archivo o carpeta; sin ninguno, la carpeta en que corre el comando. `-` es la entrada estándar."
    case .lintFormatHelp:
      "Formato de un informe: text, json, sarif, junit, gitlab, github, checkstyle, tap, markdown, github-summary. En la salida estándar, salvo que siga un `--output`."
    case .lintFailOnHelp: "Gravedad mínima que termina con código de salida 1; `error` sin esta opción."
    case .lintMinVerdictHelp: "Veredicto mínimo que debe tener cada lección."
    case .lintMinScoreHelp:
      "Número mínimo, de 0 a 100, que debe tener cada lección; `lesson-1=60` lo pide de una lección, `overall=60` del conjunto."
    case .lintOnlyHelp: "Criterio, contradicción, lección o clase de hallazgo que mostrar; varios con comas."
    case .lintSkipHelp: "Criterio, contradicción, lección o clase de hallazgo que omitir; varios con comas."
    case .lintMaxFindingsHelp: "Máximo de hallazgos que mostrar; el código de salida los cuenta todos."
    case .lintSortHelp: "Orden de los hallazgos; `place` (lugar) sin esta opción."
    case .lintExampleFolder: "Todos los diseños bajo una carpeta"
    case .lintExampleFormats: "Texto en la pantalla, SARIF en un archivo"
    case .lintExampleGates: "Otros umbrales que los de la configuración"
    case .lintNothing: "no se encontró ningún diseño"
    case .pathWord: "RUTA"
    case .scoreWord: "[LECCIÓN=]N"
    case .ruleWord: "REGLA"

    case .guessArray: "es un arreglo JSON, y un diseño es un objeto"
    case .guessString: "es un texto JSON, y un diseño es un objeto"
    case .guessNumber: "es un número JSON, y un diseño es un objeto"
    case .guessWord: "es una sola palabra JSON, y un diseño es un objeto"
    case .guessRubric: "es una rúbrica, no un diseño"
    case .guessLibrary: "es una biblioteca de hechos para rúbricas, no un diseño"
    case .guessScorecard: "es una configuración, no un diseño"
    case .guessEvaluation: "es el resultado de una evaluación, no un diseño"
    case .guessSchema: "es un esquema JSON, no un diseño"
    case .guessNothing: "es JSON, pero nada en él es propio de un diseño"
    case .guessOther: "el formato `{format}` no es el de los diseños"
    case .guessMend:
      "un diseño comienza con `\"format\": \"{format}\"`; `cabildo new design` escribe uno para empezar"
    case .guessEvaluationMend: "`cabildo render` lo convierte a otros formatos"
    case .guessScorecardMend: "nombre un diseño, y la configuración con `--config`"

    case .explainSummary: "muestra qué pide un criterio y por qué"
    case .explainDetails:
      "La página tiene la pregunta, las cláusulas de la lección, los cinco niveles con el origen de sus umbrales, la evidencia que se pide, la sugerencia y lo que una máquina no puede ver. Sin CRITERIO se listan todos los criterios."
    case .explainCriterionHelp: "El identificador de un criterio, por ejemplo L1-01."
    case .explainExample: "La página del primer criterio."
    case .explainList: "`cabildo explain` lista todos los criterios"
    case .unknownCriterion: "no existe el criterio `{id}`"

    case .newSummary: "escribe un archivo para empezar"
    case .newDetails: "Un archivo que existe nunca se reemplaza sin `--force`."
    case .newKindHelp:
      "Qué escribir: `design` (un diseño) o `plugin` (una carpeta con un complemento que cumple las leyes)."
    case .newFileHelp: "Dónde escribirlo; si falta, un diseño va a la salida estándar."
    case .forceHelp: "Reemplaza el archivo si existe."
    case .newExample: "Una plantilla en español."
    case .unknownKind: "no existe la plantilla `{kind}`"
    case .written: "escrito"
    case .evaluateNext: "complételo y después ejecute `{line}`"

    case .attestSummary: "imprime la huella de un diseño, para la palabra de otros sobre él"
    case .attestDetails:
      "Quien da su palabra sobre un criterio la da sobre lo que el diseño dice ese día. Escriba en `attestations` quién, en qué calidad, cuándo y esta huella como `document_hash`. Agregue antes a `actors` y a `evidence` lo que la constancia cita: la huella es de todo el diseño menos sus constancias. No cuentan los espacios ni el orden de los miembros."
    case .attestStale:
      "Cuando el diseño cambia, su acuerdo caduca: los informes lo muestran, y no cuenta como mostrado hasta que se pregunte de nuevo. Una objeción sigue contando. Un acuerdo sin huella no cuenta."
    case .attestExample: "Dice también qué constancias son de otra versión, o de ninguna."

    case .schemaSummary: "muestra el esquema JSON de un formato de archivo"
    case .schemaDetails:
      "Los editores completan y revisan archivos con él. Sin NOMBRE se listan todos los esquemas."
    case .schemaNameHelp:
      "design (diseño), rubric (rúbrica), library (biblioteca), scorecard o config (configuración), waivers (dispensas), baseline (línea de base), evaluation (evaluación)."
    case .schemaExample: "Para el ajuste `json.schemas` de un editor, por ejemplo."
    case .unknownSchema: "no existe el esquema `{name}`"

    case .renderSummary: "hace un informe a partir de un resultado guardado"
    case .renderDetails:
      "Nada se vuelve a evaluar: el resultado se lee de un informe del formato json, que contiene todos los textos en todos los idiomas."
    case .renderReportHelp: "Un informe del formato json; `-` es la entrada estándar."
    case .renderExample: "Una página en español a partir de un resultado."

    case .rubricSummary: "revisar, probar, empezar y documentar rúbricas"
    case .rubricCheckDetails:
      "`check` lee las rúbricas como lo haría una evaluación y busca después lo que no puede ser intencional: niveles inalcanzables o que no piden nada nuevo, umbrales que bajan, hechos y medidas sin uso, idiomas que dicen cosas distintas, ids repetidos, pesos sin efecto, reglas sin prueba. Código de salida 2 si hay un error."
    case .rubricTestDetails:
      "`test` ejecuta el archivo `.tests.json` junto a cada rúbrica. Una falla muestra los hechos y medidas que llevaron a ella. Código de salida 1 si falla una prueba."
    case .rubricNewDetails:
      "`new` escribe una rúbrica de un criterio con sus pruebas, que pasan, para cambiarla paso a paso."
    case .rubricDocsDetails:
      "`docs` escribe una página por criterio, en inglés y español, en Markdown y en una sola página HTML."
    case .actionWord: "ACCIÓN"
    case .rubricActionHelp: "check, test, new o docs."
    case .rubricFileHelp:
      "Rúbricas o bibliotecas; sin ninguna, todas las de la configuración: la de `--config`, si no `config.json` en esta carpeta, si no la incluida. Para `new`, el nombre de la rúbrica."
    case .rubricFormatHelp: "Para `check`: el formato de los hallazgos."
    case .rubricCoverageHelp:
      "Para `test`: enumera los niveles, condiciones, mensajes y contradicciones que ninguna prueba alcanza, y los campos de los diseños que ninguna regla lee."
    case .rubricMutateHelp:
      "Para `test`: introduce pequeñas fallas en la rúbrica, una por vez, y enumera las que ninguna prueba nota."
    case .rubricLeastHelp:
      "Con `--mutate`: terminar con 1 si en un archivo se detectan menos fallas de cada cien."
    case .rubricSuggestHelp: "Como `--mutate`, con pruebas que las notarían. Tarda unos minutos."
    case .rubricIncentivesHelp:
      "Para `test`: quita, vacía y duplica cada parte de un diseño, y enumera lo que con eso sube un nivel."
    case .rubricExtendsHelp:
      "Para `new`: la rúbrica que la nueva modifica, un archivo o `builtin:` y la ruta de una que el programa lleva consigo."
    case .rubricFolderHelp: "Para `docs`: la carpeta de las páginas; si no, `Documentation/Criteria`."
    case .rubricDocsCheckHelp: "Para `docs`: no escribe nada y termina con 1 si una página no está al día."
    case .rubricCheckExample: "La primera lección, como la querría su autor."
    case .rubricTestExample: "Sus pruebas, y lo que no alcanzan."
    case .rubricNewExample: "Una rúbrica nueva con sus pruebas."

    case .targetWord:
      "META"
    case .effortWord:
      "CRITERIO=N"
    case .pageFormatHelp:
      "Formato del informe; si falta, el que indica la terminación de `--output` (.txt, .json, .md, .html), y si no, texto."
    case .pageOutputHelp:
      "Archivo por escribir; si falta, la salida estándar."
    case .adviseSummary:
      "dice qué elevaría más un diseño y el camino menos costoso hacia una meta"
    case .adviseDetails:
      "Para cada lección: primero lo que no exige cambiar el diseño (documentar una afirmación, llenar un vacío, la palabra de otros) y después el nivel siguiente de cada criterio, cada uno con los puntos que aporta. Luego el conjunto menos costoso de cambios que lleva al veredicto siguiente o a la meta."
    case .adviseExactness:
      "Una ganancia es una promesa: una evaluación con el cambio tiene exactamente ese número. El conjunto menos costoso es exacto si la búsqueda termina dentro de su límite y las estrategias prometen que más nunca es peor; si no, dice `optimal: false`."
    case .adviseCodes:
      "Con `--target`, el código de salida 1 dice que alguna lección no puede alcanzarla."
    case .adviseTargetHelp:
      "Lo que debe alcanzar cada lección, según lo mostrado: un veredicto como `largely` o un número de 0 a 100. Si falta, el veredicto siguiente."
    case .adviseEffortHelp:
      "Lo que le cuesta un nivel más de un criterio, por ejemplo `L1-07=3`; 1 si no dice nada."
    case .adviseExample:
      "Qué hacer enseguida, lección por lección."
    case .adviseExampleTarget:
      "El camino menos costoso hacia un veredicto, con un esfuerzo propio."

    case .beforeWord:
      "ANTES"
    case .afterWord:
      "DESPUÉS"
    case .compareSummary:
      "dice qué cambió entre dos versiones de un diseño y por qué"
    case .compareDetails:
      "Lección por lección: el veredicto y el número antes y después, y qué hizo al número cada criterio que cambió. Los puntos de los criterios suman."
    case .compareParts:
      "La diferencia se divide en lo que hizo el diseño, las rúbricas y la configuración, y el motor. Dos diseños se evalúan ambos ahora; dé `--before-config` si el primero se juzgó con otras reglas. Una evaluación guardada se toma como está; con `--before-design` su diseño se evalúa de nuevo, lo que hace exacta la división."
    case .compareHonest:
      "Una proporción que bajó porque su lista es más larga, sin que se perdiera nada de lo que contaba, se señala como tal. Se rechazan cosas distintas: otros diseños, otras configuraciones."
    case .compareBeforeHelp:
      "Un diseño, o una evaluación que escribió `evaluate --format json`."
    case .compareAfterHelp:
      "El mismo diseño más tarde, o una evaluación posterior de él."
    case .compareConfigHelp:
      "La configuración con que se juzgó ANTES, si es otra."
    case .compareDesignHelp:
      "El diseño del que trata una evaluación guardada ANTES."
    case .compareExample:
      "Para una solicitud de fusión."
    case .compareExampleStored:
      "Qué hizo el diseño y qué hicieron reglas más nuevas."
    case .compareOtherScorecard:
      "las evaluaciones son de configuraciones distintas, {before} y {after}, y no se comparan"
    case .compareOtherDesign:
      "las evaluaciones son de diseños distintos, {before} y {after}, y no se comparan"
    case .compareOtherDesignMend:
      "`cabildo rank` pone lado a lado diseños distintos"
    case .compareNotThatDesign:
      "este no es el diseño que se evaluó: {before} entonces, {after} aquí"
    case .compareOtherRules:
      "la evaluación de después se hizo con otras reglas u otro motor que los disponibles"
    case .compareOtherRulesMend:
      "dé su diseño en lugar de la evaluación guardada, o su configuración con `--config`"

    case .pluginHashWord:
      "NOMBRE@sha256:HUELLA"
    case .allowPluginHelp:
      "Permite ejecutar un complemento que la configuración nombra, si su carpeta tiene justo este contenido; si falta, solo lo que permite `cabildo-plugins.lock` junto a la configuración."
    case .pluginTimeoutHelp:
      "Los segundos que puede tardar una respuesta de un complemento; si falta, 10."

    case .rankSummary: "pone varios diseños lado a lado y dice cuán robusto es su orden"
    case .rankDetails:
      "Lección por lección: los puestos según lo que muestran los diseños, cómo resisten cuando los pesos de los criterios se sortean, y los criterios de los que depende la delantera. Informa una elección y no la hace."
    case .rankDesignHelp: "Un diseño; dos o más."
    case .drawsHelp: "Cuántas veces se sortean los pesos; si falta, 10000."
    case .seedHelp: "La semilla de los sorteos; la misma da el mismo resultado. Si falta, 1."
    case .rankExample: "Dos diseños, lección por lección."

    case .rankRobust:
      "Primero se nombran los diseños que otro domina. Los pares son seguros, robustos, se inclinan o están demasiado parejos; lo que un diseño deja abierto se lleva como lo más que podría alcanzar. La misma semilla da los mismos bytes, con cualquier número de hilos."
    case .weightsHelp:
      "Los pesos alrededor de los cuales se sortea: los de la rúbrica (`rubric`), iguales (`equal`), o según el orden de importancia en la rúbrica (`roc`, `rank-sum`, `rank-reciprocal`)."
    case .threadsHelp:
      "Hilos para los sorteos; el resultado no depende de ellos. Si falta, 1."
    case .rankExamplePage:
      "Una página con dibujos."

    case .jsonWord:
      "PARÁMETROS"
    case .pluginsCheckDetails:
      "`cabildo plugins check NOMBRE` somete una estrategia a las leyes: acotada, determinista, indiferente al orden, con pesos relativos, sin puntaje cuando no hay nada que puntuar, y cada propiedad que declara. Lo que no declara se muestra con un ejemplo si lo hay. Código de salida 1: se incumple una ley. 4: no se pudo preguntar a un complemento."
    case .pluginsCheckHelp:
      "Con `check` delante: la estrategia que se somete a las leyes."
    case .pluginFolderHelp:
      "Carpeta de un complemento por listar o verificar junto a los incorporados. Cuenta un `cabildo-plugins.lock` junto a la carpeta."
    case .pluginsWithHelp:
      "Parámetros con que se verifica la estrategia; los ids de las partes son c1 a c5."
    case .pluginsCheckExample:
      "Las leyes, con parámetros propios."
    case .pluginsOrigin:
      "  de {folder}, sha256:{hash}"
    case .lawBroken:
      "incumplida: {law}"
    case .lawNotDeclared:
      "no se declara, y no se cumple: {law}"
    case .lawsKept:
      "{id} cumple todas las leyes y las propiedades que declara (incumplidas: {count})"
    case .lawsBroken:
      "{id} incumple leyes: {count}"
    case .needsParameters:
      "`{id}` no se puede crear con estos parámetros; dé otros con `--with`"
    case .badPluginName:
      "el nombre de un complemento tiene minúsculas, cifras y guiones, primero una letra"
    case .badModuleName:
      "el nombre de un módulo de Swift tiene letras y cifras, primero una mayúscula: `MyMean`"
    case .newPluginKindHelp: "Qué clase de complemento; un agregador si no se indica."
    case .newPluginLanguageHelp:
      "`python`: un programa en su propio proceso, que una configuración nombra. `swift`: un módulo con el que se compila el programa. Python si no se indica."
    case .newPluginExample: "Una estrategia como módulo de Swift, con una prueba que la somete a las leyes."
    case .noProcessReporter: "un informe no necesita un proceso propio"
    case .noProcessReporterMend:
      "escriba un programa que lea lo que imprime `cabildo evaluate --format json`, o un módulo de Swift con `--language swift`"
    case .registerStrategy:
      "agregue `{name}` a `plugins` en Package.swift y Fuzz/Package.swift, y `import {name}` y `{name}.module` a Sources/BuiltInStrategies/BuiltInStrategies.swift; `swift test --filter {name}` lo somete a las leyes"
    case .noProcessMeasure: "una medida decide niveles y no se deja a otro proceso"
    case .noProcessMeasureMend:
      "compóngala con las medidas del lenguaje de reglas, o escriba un módulo de Swift con `--language swift`"
    case .registerMeasure:
      "agregue `{name}` a `plugins` en Package.swift y Fuzz/Package.swift, y `import {name}` y, en `measures`, `{name}.module` a Sources/BuiltInStrategies/BuiltInStrategies.swift; `swift test --filter {name}` lo somete a las leyes"
    case .rankByHelp:
      "Da también los puestos según un comparador, de los que lista `cabildo plugins`; con sus parámetros predeterminados."
    case .registerReporter:
      "agregue `{name}` a `reporters` en Package.swift, y `import {name}` y `{name}()` a Sources/cabildo/Plugins.swift; `swift test --filter {name}` lo prueba"
    case .checkNext:
      "sométalo a las leyes con `{line}`"

    case .tableWord:
      "TABLA"
    case .calibrateSummary:
      "dice cuánto coinciden varios evaluadores, criterio por criterio"
    case .calibrateDetails:
      "Para cada criterio y en total: la proporción de pares con el mismo nivel y con niveles a lo sumo uno aparte, la kappa cuadrática y el sesgo de cada evaluador frente a uno de ellos; el alfa ordinal y el CCI(A,1) de todos. Lo indefinido se dice, con su razón, y es `null` en JSON."
    case .calibrateTable:
      "Una tabla es un texto de valores separados por comas, sin comillas, cuya primera línea nombra las columnas `design`, `criterion`, `rater` y `level`; un nivel va de 0 a 4, o queda vacío si se dejó abierto."
    case .calibrateTableHelp:
      "Las evaluaciones; `-` es la entrada estándar."
    case .calibrateReferenceHelp:
      "El evaluador con que se comparan los demás; si falta, el primero de la tabla."
    case .calibrateExample:
      "Para programas."
    case .ratingsNoHeader:
      "la primera línea no nombra las columnas `design`, `criterion`, `rater` y `level`"
    case .ratingsWrongCells:
      "la línea tiene otro número de celdas que la primera"
    case .ratingsWrongLevel:
      "un nivel va de 0 a 4, o queda vacío"
    case .ratingsRepeated:
      "el evaluador ya dio un nivel a este criterio de este diseño"
    case .ratingsTooFew:
      "para coincidir hacen falta dos evaluadores o más"

    case .sheetKindHelp:
      "`csv`: valores separados, como los escriben los programas de planillas."
    case .importKindHelp:
      "`csv`: valores separados, como los escriben los programas de planillas. `participedia`: la exportación pública de casos."
    case .importSummary:
      "Hace diseños a partir de planillas o de los casos de Participedia"
    case .importParticipedia:
      "`participedia` hace un diseño de cada caso de la exportación pública de Participedia: en la salida estándar uno por línea, como los toma `cabildo evaluate --stream`, o con `--output-dir` uno por archivo. Lo que no tiene lugar en un diseño se dice, columna por columna. El contenido de la exportación está bajo la licencia de Participedia."
    case .importFolderHelp:
      "La carpeta para los diseños de casos, uno por archivo."
    case .importUnmappedHelp:
      "Una tabla que se escribe, con cada valor de los casos que no tiene lugar en un diseño, su línea y la razón."
    case .importParticipediaExample:
      "De una exportación de casos, un archivo por caso."
    case .importDetails:
      "Las planillas son archivos de valores separados en UTF-8, con coma o punto y coma: `participantes.csv`, `mapa-de-actores.csv` y `agenda.csv`, o `participants.csv` y `stakeholders.csv`. Indique su carpeta o los archivos; basta uno."
    case .importColumns:
      "La primera línea nombra las columnas, en español, en inglés o como el formato, en cualquier orden; lo mismo vale para las celdas con palabras que el formato conoce. Cada fila necesita un nombre o un identificador. Lo que no se puede tomar se dice con archivo, línea y columna, y entonces no se escribe nada."
    case .importSilence:
      "Una celda vacía no dice nada, y nunca «no». Escriba «desconocido» si nadie lo sabe."
    case .importPathHelp:
      "Una carpeta con planillas, o planillas; para casos, el archivo de la exportación."
    case .importIDHelp:
      "El identificador del diseño; si falta, `imported`."
    case .importTitleHelp:
      "El título del diseño."
    case .importStatusHelp:
      "El estado del diseño; si falta, `proposed` con planillas y el que dice la exportación con casos."
    case .importAsOfHelp:
      "La fecha de referencia, como 2026-01-31. Si falta: con planillas la de SOURCE_DATE_EPOCH o, si no, hoy en UTC; con casos, el día del último cambio de la ficha."
    case .importOutputHelp:
      "El archivo que se escribe; si falta, el diseño va a la salida estándar."
    case .importExample:
      "De las planillas de una carpeta."
    case .exportSummary:
      "Escribe las listas de un diseño como planillas"
    case .exportDetails:
      "Participantes, mapa de actores y agenda, cada uno en un archivo de valores separados por comas en UTF-8 que `cabildo import csv` vuelve a leer; los nombres de columnas y las palabras son los del idioma. El resto del diseño no está en ellos."
    case .exportFormulas:
      "Una celda que una planilla podría tomar por fórmula empieza con un apóstrofo, que la importación vuelve a quitar."
    case .exportDesignHelp:
      "El diseño; `-` es la entrada estándar."
    case .exportFolderHelp:
      "La carpeta de las planillas; se crea si falta. Si no se indica, la actual."
    case .exportExample:
      "Tres planillas en una carpeta."
    case .pluginsSummary: "lista las estrategias de puntaje y muestra qué hace una"
    case .pluginsDetails:
      "Una configuración nombra estrategias para el veredicto de una lección, su número y el conjunto. La página de una tiene su fórmula, cuándo usarla, sus riesgos, sus parámetros y lo que se cumple de ella."
    case .pluginsStrategyHelp: "El identificador de una estrategia, por ejemplo `weighted-mean`."
    case .pluginsSchemaHelp: "Muestra en cambio el esquema JSON de los parámetros de la estrategia."
    case .pluginsExample: "La página de una estrategia."
    case .pluginsList: "`cabildo plugins` lista todas las estrategias"
    case .strategyWord: "ESTRATEGIA"
    case .unknownStrategyID: "no existe la estrategia `{id}`"
    case .schemaOfOne: "`--schema` va con una sola ESTRATEGIA"

    case .languageServerSummary: "ayuda a los editores con diseños, rúbricas y configuraciones (LSP)"
    case .languageServerDetails:
      "Habla el protocolo LSP 3.17 por la entrada y la salida estándar: lo inicia un editor. `Documentation/Editors.md` trae configuraciones para copiar."
    case .languageServerFeatures:
      "Muestra fallas y hallazgos mientras se escribe, explica campos, criterios y medidas, completa campos, palabras e identificadores, lleva a definiciones y referencias, lista los criterios con sus niveles y corrige lo que puede. Sus textos están en el idioma del editor."
    case .languageServerExample: "Lo que ejecuta un editor."
    case .languageServerExampleConfig: "Los diseños se juzgan con otra configuración."
    case .workbenchSummary: "escribe una página en la que se completan y evalúan diseños en un navegador"
    case .workbenchDetails:
      "Escribe un archivo HTML con un formulario para diseños, hecho a partir del formato de diseño, y con el motor, que muestra los veredictos mientras usted escribe. Ábralo en un navegador; no hace falta nada más, y los diseños se abren y se guardan como archivos."
    case .workbenchPrivate:
      "La página no hace ninguna solicitud a la red. El borrador queda en el navegador hasta que usted lo borre."
    case .workbenchExample: "La página, con las tres lecciones."
    case .workbenchExampleConfig: "La página en español, con sus propias rúbricas."
    case .workbenchOpen: "ábralo en un navegador"
    case .workbenchPlugins:
      "una página no puede ejecutar los plugins de proceso que nombra esta configuración"
    case .workbenchPluginsMend: "indique una configuración sin `plugins`"
    case .stdioHelp: "No cambia nada: algunos editores lo pasan a todo servidor."

    case .scorecardLine: "configuración {id}: {title} ({count} criterios)"
    case .defect: "la configuración incorporada no se carga: por favor, avise de este defecto"
    }
  }
}
