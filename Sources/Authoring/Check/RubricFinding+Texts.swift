internal import JSONDocument
internal import Rubric

/// The findings, each with its texts.
extension RubricFinding {
  /// Where a finding is.
  struct Site {
    let file: String
    let range: ByteRange
    var related: ByteRange?
  }

  private init(
    _ code: Code, _ severity: Problem.Severity, _ site: Site, why: LocalizedText, mend: LocalizedText
  ) {
    self.init(
      code: code, severity: severity, file: site.file, range: site.range, related: site.related, why: why,
      mend: mend)
  }

  static func unusedFact(_ name: String, at site: Site) -> RubricFinding {
    RubricFinding(
      .unusedFact, .warning, site,
      why: LocalizedText(
        en: "the fact `\(name)` is not used by any condition, measure or text",
        es: "ninguna condición, medida ni texto usa el hecho `\(name)`",
        pt: "nenhuma condição, medida nem texto usa o fato `\(name)`"),
      mend: LocalizedText(
        en: "use it, or remove it", es: "úselo o elimínelo", pt: "use-o ou remova-o"))
  }

  static func unusedMeasure(_ name: String, criterion: String, at site: Site) -> RubricFinding {
    RubricFinding(
      .unusedMeasure, .warning, site,
      why: LocalizedText(
        en:
          "no level, advice or other measure of \(criterion) uses the measure `\(name)`: it is only printed",
        es: "ningún nivel, consejo ni otra medida de \(criterion) usa la medida `\(name)`: solo se imprime",
        pt:
          "nenhum nível, recomendação nem outra medida de \(criterion) usa a medida `\(name)`: ela só "
          + "é impressa"),
      mend: LocalizedText(
        en:
          "ask for it with `{\"measure\": \"\(name)\", \"atLeast\": …}`, quote it as `{\(name)}` in an advice, or remove it",
        es:
          "exíjala con `{\"measure\": \"\(name)\", \"atLeast\": …}`, cítela como `{\(name)}` en un consejo o elimínela",
        pt:
          "exija-a com `{\"measure\": \"\(name)\", \"atLeast\": …}`, cite-a como `{\(name)}` em uma recomendação ou remova-a"
      ))
  }

  static func unreachableLevel(
    _ level: Int, asks: String, against: String, ofLevel other: Int, at site: Site
  ) -> RubricFinding {
    let sameLevel = other == level
    return RubricFinding(
      .unreachableLevel, .error, site,
      why: LocalizedText(
        en: "level \(level) can never be reached: \(asks) contradicts \(against)"
          + (sameLevel ? "" : " of level \(other), which must hold too"),
        es: "el nivel \(level) nunca se alcanza: \(asks) contradice \(against)"
          + (sameLevel ? "" : " del nivel \(other), que también debe cumplirse"),
        pt:
          "o nível \(level) nunca é alcançado: \(asks) contradiz \(against)"
          + (sameLevel ? "" : " do nível \(other), que também deve ser cumprido")),
      mend: LocalizedText(
        en:
          "levels are cumulative: let level \(level) ask for more of the same, or drop one of the two conditions",
        es:
          "los niveles son acumulativos: pida en el nivel \(level) más de lo mismo o quite una de las dos condiciones",
        pt:
          "os níveis são cumulativos: peça no nível \(level) mais do mesmo ou retire uma das duas "
          + "condições"
      ))
  }

  static func idleLevel(_ level: Int, at site: Site) -> RubricFinding {
    RubricFinding(
      .idleLevel, .warning, site,
      why: LocalizedText(
        en:
          "level \(level) asks for nothing that the levels below do not ask for already: nobody stays at level \(level - 1)",
        es:
          "el nivel \(level) no pide nada que los niveles inferiores no pidan ya: nadie queda en el nivel \(level - 1)",
        pt:
          "o nível \(level) não pede nada que os níveis inferiores já não peçam: ninguém fica no nível "
          + "\(level - 1)"
      ),
      mend: LocalizedText(
        en: "raise a threshold or add a condition at level \(level)",
        es: "suba un umbral o añada una condición en el nivel \(level)",
        pt: "eleve um limiar ou acrescente uma condição no nível \(level)"))
  }

  static func loweredThreshold(
    _ level: Int, asks: String, below: String, ofLevel other: Int, at site: Site
  ) -> RubricFinding {
    RubricFinding(
      .loweredThreshold, .warning, site,
      why: LocalizedText(
        en: "level \(level) asks for \(asks), less than \(below) of level \(other): the ladder goes down",
        es: "el nivel \(level) pide \(asks), menos que \(below) del nivel \(other): la escalera baja",
        pt: "o nível \(level) pede \(asks), menos que \(below) do nível \(other): a escala desce"),
      mend: LocalizedText(
        en: "write a threshold above that of level \(other), or leave the condition out",
        es: "escriba un umbral mayor que el del nivel \(other) o quite la condición",
        pt: "escreva um limiar maior que o do nível \(other) ou retire a condição"))
  }

  static func moreIsLess(
    _ level: Int, cap: String, floor: String, ofLevel other: Int, at site: Site
  ) -> RubricFinding {
    RubricFinding(
      .moreIsLess, .warning, site,
      why: LocalizedText(
        en:
          "level \(other) asks for \(floor), level \(level) for \(cap): more of a good thing would lower the result",
        es:
          "el nivel \(other) pide \(floor) y el nivel \(level) pide \(cap): más de algo bueno bajaría el resultado",
        pt:
          "o nível \(other) pede \(floor) e o nível \(level) pede \(cap): mais de algo bom baixaria o "
          + "resultado"
      ),
      mend: LocalizedText(
        en:
          "decide which way is better; where both ends matter, put the upper limit into a measure of its own and say why in `note`",
        es:
          "decida qué sentido es mejor; si importan ambos extremos, lleve el límite superior a una medida propia y explíquelo en `note`",
        pt:
          "decida qual sentido é melhor; se os dois extremos importam, leve o limite superior a uma "
          + "medida própria e explique em `note`"
      ))
  }

  static func differingPlaceholders(
    _ name: String, inLanguage language: String, missingIn other: String, at site: Site
  ) -> RubricFinding {
    RubricFinding(
      .differingPlaceholders, .warning, site,
      why: LocalizedText(
        en:
          "the text in `\(language)` says `{\(name)}`, that in `\(other)` does not: readers are told different things",
        es:
          "el texto en `\(language)` dice `{\(name)}` y el de `\(other)` no: los lectores reciben información distinta",
        pt:
          "o texto em `\(language)` diz `{\(name)}` e o de `\(other)` não: os leitores recebem "
          + "informações diferentes"
      ),
      mend: LocalizedText(
        en: "use `{\(name)}` in both languages, or in neither",
        es: "use `{\(name)}` en ambos idiomas o en ninguno",
        pt: "use `{\(name)}` em todos os idiomas ou em nenhum"))
  }

  static func missingTranslation(_ language: String, at site: Site) -> RubricFinding {
    var finding = RubricFinding(
      .missingTranslation, .warning, site,
      why: LocalizedText(
        en: "the text for the language `\(language)` is missing: its readers are given the English one",
        es: "falta el texto en el idioma `\(language)`: sus lectores reciben el inglés",
        pt: "falta o texto no idioma `\(language)`: seus leitores recebem o inglês"),
      mend: LocalizedText(
        en: "add `\"\(language)\": \"…\"`, or take `\(language)` out of `languages` of the configuration",
        es: "agregue `\"\(language)\": \"…\"`, o quite `\(language)` de `languages` en la configuración",
        pt: "acrescente `\"\(language)\": \"…\"`, ou retire `\(language)` de `languages` na configuração"))
    finding.language = language
    return finding
  }

  static func duplicateID(_ id: String, firstIn file: String, at site: Site) -> RubricFinding {
    RubricFinding(
      .duplicateID, .error, site,
      why: LocalizedText(
        en: "the id `\(id)` is taken already in \(file)",
        es: "el id `\(id)` ya se usa en \(file)",
        pt: "o id `\(id)` já é usado em \(file)"),
      mend: LocalizedText(
        en: "give it another id: tests, waivers and attestations name rules by their ids",
        es: "déle otro id: las pruebas, las exenciones y las atestaciones nombran las reglas por su id",
        pt: "dê outro id: os testes, as dispensas e as atestações citam as regras pelo id"))
  }

  static func idleWeight(_ criterion: String, weight: Int, at site: Site) -> RubricFinding {
    RubricFinding(
      .idleWeight, .warning, site,
      why: LocalizedText(
        en:
          "the weight \(weight) of \(criterion) changes neither verdict nor number under the strategies of this scorecard",
        es:
          "el peso \(weight) de \(criterion) no cambia ni el veredicto ni el número con las estrategias de esta configuración",
        pt:
          "o peso \(weight) de \(criterion) não muda nem o veredito nem o número com as estratégias "
          + "desta configuração"
      ),
      mend: LocalizedText(
        en:
          "remove the weight, make the criterion a gate, or choose a strategy that weighs, such as `weighted-mean`",
        es:
          "quite el peso, haga del criterio una condición (`gate`) o elija una estrategia que pondere, como `weighted-mean`",
        pt:
          "retire o peso, faça do critério uma condição (`gate`) ou escolha uma estratégia que "
          + "pondere, como `weighted-mean`"
      ))
  }

  static func missingTest(_ id: String, at site: Site) -> RubricFinding {
    RubricFinding(
      .missingTest, .warning, site,
      why: LocalizedText(
        en: "no test tells what \(id) should come to",
        es: "ninguna prueba dice qué debe resultar de \(id)",
        pt: "nenhum teste diz o que deve resultar de \(id)"),
      mend: LocalizedText(
        en: "write one in the `.tests.json` file beside the rubric; see `cabildo rubric test --coverage`",
        es:
          "escriba una en el archivo `.tests.json` junto a la rúbrica; vea `cabildo rubric test --coverage`",
        pt:
          "escreva um no arquivo `.tests.json` ao lado da rubrica; veja `cabildo rubric test "
          + "--coverage`"
      ))
  }
}
