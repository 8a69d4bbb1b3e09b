internal import JSONDocument

/// All that a design is judged by, compiled: the format, the rubrics, the strategies and the gates.
///
/// A scorecard is loaded once and evaluates any number of designs, from any number of threads.
package struct Scorecard: Sendable {
  /// The scorecard's id.
  package let id: String
  /// The scorecard's name.
  package let title: LocalizedText
  /// What an evaluation is and is not: the first line of every report.
  package let about: LocalizedText
  /// The languages of texts. Each has all of them: a text that lacks one says the same in English, or else in the first.
  package let languages: [String]
  /// The format of designs.
  package let format: DesignFormat
  /// What decides the exit code where a gate is asked for.
  package let gates: Gates
  /// Oddities found while loading.
  package let warnings: [Problem]

  /// The texts that lack a language beside the first; none of compiled rules, which do not know.
  package var lackingTexts: [Problem] = []
  /// What is asked of the designs in some files instead, in the order of the configuration.
  package var gateOverrides: [GateOverride] = []
  /// The path of the file of findings that are known, seen from the configuration's folder; nil where there is none.
  package var baseline: String?
  /// The path of the file of waivers, seen from the configuration's folder; nil where there is none.
  package var waivers: String?

  /// What the configuration says of strategies, as JSON.
  var strategies = ""

  let rubrics: [RubricPlan]
  let contradictions: [Contradiction]
  let integrity: [IntegrityRule]
  let facts: [Fact]
  /// The slots of the facts that contradictions, integrity rules and scopes name.
  let factsUsedElsewhere: [Int]
  /// What rules read of the design format.
  let fieldsRead: FieldUses
  let tables: [ValueTable]
  let symbols: SymbolTable
  let classifier: any Classifier
  /// What a level counts; a level counts its share of the highest where there is none.
  let scale: (any Scale)?
  let aggregator: any Aggregator
  let overall: (any Aggregator)?
  /// The share of a lesson's weight that must be judged for it to have a verdict.
  let judgeableShare: Ratio
  /// Whether a criterion one level up never lowers a verdict or number, as the strategies declare it.
  package let isMonotone: Bool
  /// The hash of the schema, the libraries and the rubrics, where it was asked for.
  package let rulesHash: String?
  /// The hash of all that decides an evaluation beside the design and the engine, where it was asked for.
  package let hash: String?

  /// A fact, compiled.
  struct Fact: Sendable {
    let name: String
    let expression: SetExpression
    let type: ElementType
    /// The file that declares it, and where.
    let file: String
    let range: ByteRange
    /// The slots of the facts that it names.
    let uses: [Int]
  }

  /// The classes of verdicts, the worst first.
  package var verdicts: [ScoreClass] { [.notJudgeable] + classifier.classes }

  /// The ids of the criteria that cap what is claimed without evidence.
  package var criteriaAskingForEvidence: [String] {
    var ids: [String] = []
    for rubric in rubrics {
      for criterion in rubric.criteria where criterion.evidence != nil { ids.append(criterion.id) }
    }
    return ids
  }

  /// The criteria's ids, in order.
  package var criterionIDs: [String] {
    var ids: [String] = []
    for rubric in rubrics { ids += rubric.criteria.map { $0.id } }
    return ids
  }
}

/// One of the three honest passes through the tree: shown ≤ claimed ≤ possible.
public enum Reading: String, CaseIterable, Sendable {
  /// What is certain, with the evidence and the word of others that a criterion asks for.
  case shown
  /// The file taken at its word.
  case claimed
  /// All that is not stated, or waits for others, turns out well.
  case possible
}

extension ScoreClass {
  /// The verdict on a lesson of which too much cannot be judged.
  package static let notJudgeable = ScoreClass(
    id: "not-judgeable", title: LocalizedText(en: "Not judgeable", es: "No evaluable", pt: "Não avaliável"))
}
