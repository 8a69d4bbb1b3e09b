internal import JSONDocument

/// Evaluates the rules of a scorecard on one design.
///
/// Facts are computed once and shared by all criteria. The evaluator counts its steps, and gives up with a
/// failure when the budget is spent.
final class Evaluator {
  /// The most steps that one evaluation may take: members visited, over all rules.
  static let standardBudget = 20_000_000

  let design: Design
  let document: JSONDocument
  let scorecard: Scorecard
  /// The languages in which texts are written.
  var languages: [String]
  /// The words that stand for a fact that is not known, and for one that is known not to be.
  let unknownWord: JSONName = "unknown"
  let noneWord: JSONName = "none"
  var symbols: SymbolTable
  private var facts: [ElementSet?]
  /// The texts of facts that others are compared with.
  var factTexts: [Texts?] = []
  /// The titles of fields, by shape, as far as they have been asked for; a field may have none.
  private var titles: [LocalizedText??] = []
  /// The labels of fields that are not stated, by shape, as far as they have been asked for.
  var fieldLabels: [(field: JSONName, label: LocalizedText)?] = []
  /// The names of fields that some node lacks, by the numbers that gaps have for them.
  var missingFields: [JSONName] = []
  /// The marks of these names.
  var missingMarks: [UInt16] = []
  /// The measures of the criterion at work.
  var measures: [Criterion.NamedMeasure] = []
  var measureValues: [MeasureValue?] = []
  /// The claimed levels of all criteria, known when contradictions are looked for.
  var claimedLevels: [Int] = []
  /// The levels that criteria are taken to reach, whatever the design says.
  var assumed: [AssumedLevel] = []
  /// The words for what the design says, where it may not be quoted.
  var roles: DesignRoles?
  /// What is being evaluated, for failures.
  var subject = ""
  /// Whether what counts and what is not stated is kept to be shown; levels do not depend on it.
  let explains: Bool
  private var stepsLeft: Int
  private let budget: Int

  init(_ design: Design, scorecard: Scorecard, explains: Bool, budget: Int = Evaluator.standardBudget) {
    self.design = design
    self.document = design.document
    self.scorecard = scorecard
    self.explains = explains
    languages = scorecard.languages
    self.symbols = scorecard.symbols
    self.facts = Array(repeating: nil, count: scorecard.facts.count)
    self.stepsLeft = budget
    self.budget = budget
  }

  /// Counts steps.
  func spend(_ steps: Int) throws(EvaluationFailure) {
    stepsLeft -= steps
    if stepsLeft < 0 { throw outOfSteps() }
  }

  func outOfSteps() -> EvaluationFailure {
    EvaluationFailure(kind: .outOfSteps(limit: budget), subject: subject)
  }

  func tooLarge() -> EvaluationFailure {
    EvaluationFailure(kind: .numberTooLarge, subject: subject)
  }

  /// Returns a fact, computing it when it is first asked for.
  func fact(_ slot: Int) throws(EvaluationFailure) -> ElementSet {
    if let known = facts[slot] { return known }
    let set = try set(scorecard.facts[slot].expression, at: nil)
    facts[slot] = set
    return set
  }

  /// Returns the title of a field, or nil where it has none.
  func title(of shape: FormatShape.ID) -> LocalizedText? {
    if titles.isEmpty { titles = Array(repeating: nil, count: scorecard.format.shapes.count) }
    if let known = titles[shape] { return known }
    let title = scorecard.format.title(of: shape)
    titles[shape] = .some(title)
    return title
  }

  /// Returns the level that a criterion is taken to reach; nil where nothing is assumed.
  func assumedLevel(of criterionID: String) -> Int? {
    var level: Int?
    for entry in assumed where entry.criterionID == criterionID { level = max(level ?? 0, entry.level) }
    return level
  }

  /// Begins a criterion: its measures are computed anew.
  func begin(_ subject: String, measures: [Criterion.NamedMeasure]) {
    self.subject = subject
    self.measures = measures
    measureValues = Array(repeating: nil, count: measures.count)
  }

  /// Returns a declared measure of the criterion at work, computing it when it is first asked for.
  func namedMeasure(_ slot: Int) throws(EvaluationFailure) -> MeasureValue {
    if let known = measureValues[slot] { return known }
    let value = try measure(measures[slot].measure, at: nil)
    measureValues[slot] = value
    return value
  }
}
