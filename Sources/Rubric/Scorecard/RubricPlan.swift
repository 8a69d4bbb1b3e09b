/// One lesson: its criteria, and the clauses that they make operational; compiled.
struct RubricPlan: Sendable {
  let id: String
  let file: String
  let title: LocalizedText
  let lesson: LocalizedText
  let clauses: [(id: String, text: LocalizedText)]
  let scope: Criterion.Guard?
  let weight: Int
  let criteria: [Criterion]
  /// What it changes in the rubrics that it extends.
  var overrides: [RubricOverride] = []
  /// The whole text with its places, where it extends another.
  var whole: RuleCompiler.Source?
}

/// A flag beside the verdict, compiled.
struct Contradiction: Sendable {
  let id: String
  let title: LocalizedText
  let condition: Condition
  let nodes: SetExpression?
  let message: Template
  let lessons: [String]
}

/// Something that must hold in every design, compiled.
struct IntegrityRule: Sendable {
  let id: String
  let nodes: SetExpression
  let message: Template
  let severity: Problem.Severity
}
