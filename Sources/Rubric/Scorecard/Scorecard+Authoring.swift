package import JSONDocument

/// What the authors of rubrics ask of a scorecard.
extension Scorecard {
  /// A fact with its place.
  package struct DeclaredFact: Sendable {
    /// The fact's name.
    package let name: String
    /// The file that declares it.
    package let file: String
    /// Where its expression stands.
    package let range: ByteRange
    /// Whether a criterion, a contradiction, an integrity rule or a scope rests on it.
    package let isUsed: Bool
  }

  /// A fact's members on a design.
  package struct FactMembers: Sendable {
    /// The fact's name.
    package let name: String
    /// The certain members, in words.
    package let certain: [LocalizedText]
    /// The possible members, in words.
    package let possible: [LocalizedText]
    /// Whether there may be others that the design does not state.
    package let isOpen: Bool
  }

  /// A condition of a criterion on a design.
  package struct ConditionResult: Sendable {
    /// Where the condition stands in its rubric's file.
    package let range: ByteRange
    /// In which readings it holds.
    package let holds: ByReading<Bool>
  }

  /// The named facts, in the order of their files.
  package var declaredFacts: [DeclaredFact] {
    var isUsed = Array(repeating: false, count: facts.count)
    var pending = factsUsedElsewhere
    for rubric in rubrics {
      for criterion in rubric.criteria { pending += criterion.facts }
    }
    while let slot = pending.popLast() {
      if isUsed[slot] { continue }
      isUsed[slot] = true
      pending += facts[slot].uses
    }
    var declared: [DeclaredFact] = []
    for (slot, fact) in facts.enumerated() where !fact.name.isEmpty {
      declared.append(
        DeclaredFact(name: fact.name, file: fact.file, range: fact.range, isUsed: isUsed[slot]))
    }
    return declared
  }

  /// The names of the facts that all rubrics may use, in the order of their files.
  package var sharedFactNames: [String] {
    let files = rubrics.map { $0.file }
    return declaredFacts.filter { !files.contains($0.file) }.map { $0.name }
  }

  /// The names of the tables.
  package var tableNames: [String] { tables.map { $0.name } }

  /// A rubric that extends another, as a whole.
  package struct WholeRubric: Sendable {
    /// The text, put together.
    package let document: JSONDocument
    /// Where its parts come from.
    package let places: SourcePlaces
    /// What it changes.
    package let overrides: [RubricOverride]
  }

  /// Returns the whole of the rubric in a file, where it extends another.
  package func whole(of file: String) -> WholeRubric? {
    for rubric in rubrics where rubric.file == file {
      guard let whole = rubric.whole, let places = whole.places else { return nil }
      return WholeRubric(document: whole.document, places: places, overrides: rubric.overrides)
    }
    return nil
  }

  /// What the scorecard's rubrics change in those that they extend, by lesson.
  package var overrides: [(lessonID: String, list: [RubricOverride])] {
    rubrics.map { (lessonID: $0.id, list: $0.overrides) }
  }

  /// Returns the names of a criterion's measures that neither its conditions nor its texts name.
  package func unusedMeasures(of criterionID: String) -> [String] {
    criterion(criterionID)?.unusedMeasures ?? []
  }

  /// The ids of the contradictions, in order.
  package var contradictionIDs: [String] { contradictions.map { $0.id } }

  /// The ids of the integrity rules, in order.
  package var integrityIDs: [String] { integrity.map { $0.id } }

  /// The ids of the integrity rules that are no errors, in order.
  package var integrityWarningIDs: [String] {
    integrity.filter { $0.severity == .warning }.map { $0.id }
  }

  /// The fields of the design format that no rule reads, as paths such as `$.actors[*].name`.
  ///
  /// What stands below such a field is not listed besides.
  package var unreadFields: [String] {
    var paths: [String] = []
    var open: [FormatShape.ID] = []
    func visit(_ id: FormatShape.ID, _ path: String) {
      if open.contains(id) { return }
      open.append(id)
      let shape = format.shapes[id]
      if let items = shape.items { visit(items, path + "[*]") }
      for (position, property) in shape.properties.enumerated() {
        let inner = path + "." + property.name.text
        if fieldsRead.contains(position, of: id) {
          visit(property.shape, inner)
        } else {
          paths.append(inner)
        }
      }
      open.removeLast()
    }
    visit(format.root, "$")
    return paths
  }

  /// Judges a design on one criterion alone; nil where there is none of this id.
  ///
  /// - Throws: `EvaluationFailure` where a rule fails or the budget is spent.
  package func judge(
    _ criterionID: String, in design: Design, budget: Int = standardBudget
  ) throws(EvaluationFailure) -> CriterionResult? {
    guard let criterion = criterion(criterionID) else { return nil }
    let evaluator = Evaluator(design, scorecard: self, explains: true, budget: budget)
    let judgement = try evaluator.judge(criterion)
    return try evaluator.result(criterion, judgement, places: NodePlaces(design.document, format: format))
  }

  /// Returns the levels shown by a design on all criteria, in order, and nothing of how they came about.
  ///
  /// - Throws: `EvaluationFailure` where a rule fails or the budget is spent.
  package func shownLevels(of design: Design) throws(EvaluationFailure) -> [Int?] {
    let evaluator = Evaluator(design, scorecard: self, explains: true)
    var levels: [Int?] = []
    for rubric in rubrics {
      for criterion in rubric.criteria { levels.append(try evaluator.judge(criterion).level.shown) }
    }
    return levels
  }

  /// Returns the facts that a criterion names, with their members on a design.
  ///
  /// - Throws: `EvaluationFailure` where a rule fails or the budget is spent.
  package func facts(
    of criterionID: String, in design: Design
  ) throws(EvaluationFailure) -> [FactMembers] {
    guard let criterion = criterion(criterionID) else { return [] }
    let evaluator = Evaluator(design, scorecard: self, explains: true)
    evaluator.begin(criterionID, measures: criterion.measures)
    var found: [FactMembers] = []
    for slot in criterion.facts {
      let set = try evaluator.fact(slot)
      var certain: [LocalizedText] = []
      var possible: [LocalizedText] = []
      for element in set.elements {
        let label = evaluator.label(of: element, type: facts[slot].type)
        if element.isCertain { certain.append(label) } else { possible.append(label) }
      }
      found.append(
        FactMembers(name: facts[slot].name, certain: certain, possible: possible, isOpen: set.isOpen))
    }
    return found
  }

  /// Returns the conditions of a criterion about the design as a whole, with the readings in which they hold.
  ///
  /// Only a scorecard that was loaded with ``ScorecardLoader/Options/keepsConditions`` knows them.
  ///
  /// - Throws: `EvaluationFailure` where a rule fails or the budget is spent.
  package func conditions(
    of criterionID: String, in design: Design
  ) throws(EvaluationFailure) -> [ConditionResult] {
    guard let criterion = criterion(criterionID) else { return [] }
    let evaluator = Evaluator(design, scorecard: self, explains: true)
    evaluator.begin(criterionID, measures: criterion.measures)
    var results: [ConditionResult] = []
    for probe in criterion.probes {
      results.append(
        ConditionResult(range: probe.range, holds: try evaluator.readings(probe.condition)))
    }
    return results
  }

  /// Returns the contradictions that a design shows, without judging its criteria unless one of them asks for it.
  ///
  /// - Throws: `EvaluationFailure` where a rule fails or the budget is spent.
  package func contradiction(
    _ id: String, in design: Design
  ) throws(EvaluationFailure) -> ContradictionResult? {
    let evaluator = Evaluator(design, scorecard: self, explains: true)
    let places = NodePlaces(design.document, format: format)
    for rule in contradictions where rule.id == id {
      if rule.condition.asksForCriteria {
        for rubric in rubrics {
          for criterion in rubric.criteria {
            evaluator.claimedLevels.append(try evaluator.judge(criterion).level.claimed ?? 0)
          }
        }
      }
      return try contradiction(rule, evaluator: evaluator, places: places)
    }
    return nil
  }

  /// Tells whether a criterion's weight can make a difference to its lesson's verdict or number.
  ///
  /// Both are computed for a range of results, with the criterion's weight as it is and with another.
  package func weightMatters(of criterionID: String) -> Bool {
    guard let rubric = rubrics.first(where: { $0.criteria.contains { $0.id == criterionID } }),
      rubric.criteria.count > 1
    else { return true }
    for own in 0...4 {
      for others in 0...4 {
        let now = parts(of: rubric, criterionID, own: own, others: others, isDoubled: false)
        let then = parts(of: rubric, criterionID, own: own, others: others, isDoubled: true)
        do throws(ScoringFailure) {
          if try classifier.classify(now) != classifier.classify(then) { return true }
          let difference = try aggregator.aggregate(now) - aggregator.aggregate(then)
          if difference.magnitude > 1e-9 { return true }
        } catch {
          return true
        }
      }
    }
    return false
  }

  private func parts(
    of rubric: RubricPlan, _ id: String, own: Int, others: Int, isDoubled: Bool
  ) -> [ScorePart] {
    rubric.criteria.map { criterion in
      let isOwn = criterion.id == id
      let level = isOwn ? own : others
      return ScorePart(
        id: criterion.id, level: level, topLevel: 4, value: Double(level) / 4,
        weight: Double(criterion.weight * (isOwn && isDoubled ? 2 : 1)), isGate: criterion.isGate)
    }
  }

  /// Whether the scorecard has a score over all lessons, so that the lessons' weights matter.
  package var hasOverallScore: Bool { overall != nil }

  /// Returns a criterion's weight, 1 or more; nil where there is none of this id.
  package func weight(of criterionID: String) -> Int? { criterion(criterionID)?.weight }

  private func criterion(_ id: String) -> Criterion? {
    for rubric in rubrics {
      for criterion in rubric.criteria where criterion.id == id { return criterion }
    }
    return nil
  }
}

extension Condition {
  /// Whether the condition looks at the levels of criteria, as those of contradictions may.
  fileprivate var asksForCriteria: Bool {
    switch self {
    case .compare(.criteriaAt, _): return true
    case .compare(let measure, let comparisons):
      if case .ratio(.criteriaAt, _) = measure { return true }
      for comparison in comparisons {
        if case .criteriaAt = comparison.operand { return true }
      }
      return false
    case .all(let parts), .any(let parts), .atLeast(_, let parts):
      for part in parts where part.asksForCriteria { return true }
      return false
    case .not(let part), .attested(let part): return part.asksForCriteria
    case .field, .member, .evidenced: return false
    }
  }
}
