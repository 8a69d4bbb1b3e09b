internal import JSONDocument

extension Scorecard {
  /// The pages of all criteria, in order.
  package var criterionPages: [CriterionPage] {
    var pages: [CriterionPage] = []
    for rubric in rubrics {
      for criterion in rubric.criteria { pages.append(page(of: criterion, in: rubric)) }
    }
    return pages
  }

  /// The lessons' ids and names, in order.
  package var lessonTitles: [(id: String, title: LocalizedText)] {
    rubrics.map { (id: $0.id, title: $0.title) }
  }

  /// The contradictions, in order, with `<…>` for what depends on the design.
  package var contradictionPages:
    [(id: String, title: LocalizedText, message: LocalizedText, lessons: [String])]
  {
    contradictions.map {
      (id: $0.id, title: $0.title, message: outline(of: $0.message), lessons: $0.lessons)
    }
  }

  private func page(of criterion: Criterion, in rubric: RubricPlan) -> CriterionPage {
    var clauses: [CriterionPage.Clause] = []
    for clause in rubric.clauses where criterion.clauses.contains(clause.id) {
      clauses.append(CriterionPage.Clause(id: clause.id, text: clause.text))
    }
    var levels: [CriterionPage.Level] = []
    for (number, level) in criterion.levels.enumerated() {
      levels.append(
        CriterionPage.Level(
          descriptor: level.descriptor, origin: level.origin, note: level.note,
          advice: level.advice.map { outline(of: $0) },
          evidence: evidence(at: number, of: criterion)))
    }
    return CriterionPage(
      id: criterion.id, lessonID: rubric.id, lessonTitle: rubric.title, title: criterion.title,
      question: criterion.question, why: criterion.why, clauses: clauses, weight: criterion.weight,
      isGate: criterion.isGate, notJudgeable: criterion.judgeableWhen?.otherwise,
      notApplicable: criterion.appliesWhen?.otherwise,
      measures: criterion.measures.map { CriterionPage.Measure(name: $0.name, label: $0.label) },
      levels: levels,
      attestation: criterion.attestation.map {
        CriterionPage.Attestation(
          fromLevel: $0.fromLevel, capacities: $0.capacities.map(capacityLabel), question: $0.question)
      },
      advice: outline(of: criterion.advice), limits: criterion.limits, watch: criterion.watch,
      place: criterion.place?.text)
  }

  private func evidence(at level: Int, of criterion: Criterion) -> CriterionPage.Evidence? {
    guard let cap = criterion.evidence, level < cap.statusByLevel.count else { return nil }
    return switch cap.statusByLevel[level] {
    case .none: nil
    case .asserted: .asserted
    case .documented: .documented
    case .thirdParty: .thirdParty
    }
  }

  /// Returns the format's own name for a capacity.
  private func capacityLabel(_ capacity: String) -> LocalizedText {
    let list = format.shapes[format.root].property("attestations")
    if let entry = list.flatMap({ format.shapes[$0].items }),
      let field = format.shapes[entry].property("capacity"),
      let label = format.label(of: capacity, in: field)
    {
      return label
    }
    return LocalizedText(verbatim: capacity)
  }

  /// Returns a template with a mark for each placeholder.
  func outline(of template: Template) -> LocalizedText {
    var entries: [(language: String, text: String)] = []
    for entry in template.entries {
      var text = ""
      for part in entry.parts {
        switch part {
        case .text(let plain): text += plain.text
        case .measure, .fact, .nodes: text += "<…>"
        }
      }
      entries.append((entry.language, text))
    }
    return LocalizedText(entries)
  }
}
