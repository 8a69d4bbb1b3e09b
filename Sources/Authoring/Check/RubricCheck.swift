internal import JSONDocument
package import Rubric

/// Looks for what compiles but cannot be meant.
package struct RubricCheck {
  private let project: RubricProject
  private let scorecard: Scorecard
  private var findings: [RubricFinding] = []

  /// Checks files of a project: the rubrics named, and the libraries that they stand on.
  ///
  /// - Throws: `Problems` with all that keeps the files from being loaded; nothing else is looked for then.
  package static func findings(
    in project: RubricProject, rubrics: [String]? = nil
  ) throws(Problems) -> [RubricFinding] {
    let scorecard = try project.scorecard(rubrics: rubrics)
    var check = RubricCheck(project: project, scorecard: scorecard)
    try check.run(rubrics)
    return check.findings
  }

  private init(project: RubricProject, scorecard: Scorecard) {
    self.project = project
    self.scorecard = scorecard
  }

  private mutating func run(_ rubrics: [String]?) throws(Problems) {
    let wanted = rubrics ?? project.paths("rubrics")
    let libraries = project.paths("libraries")
    let others = project.paths("rubrics").filter { !wanted.contains($0) }
    var outlines: [RuleOutline] = []
    for path in libraries + others + wanted {
      if let outline = try RuleOutline(of: path, in: project, scorecard) { outlines.append(outline) }
    }
    // A library serves all rubrics: it is looked at where all of them are.
    let checked = rubrics == nil ? outlines : outlines.filter { wanted.contains($0.file) }
    checkIDs(outlines, reporting: checked.map { $0.file })
    for outline in checked {
      var found: [RubricFinding] = []
      for criterion in outline.criteria {
        var ladder = LadderCheck(criterion, of: outline)
        ladder.run()
        found += ladder.findings
        found += measures(of: criterion, in: outline)
        found += weight(of: criterion, in: outline)
      }
      var placeholders = PlaceholderCheck(outline)
      placeholders.run()
      found += placeholders.findings
      found += texts(of: outline.file)
      found += facts(of: outline.file)
      found += tests(beside: outline)
      findings += found.sorted { ($0.range.start, $0.code.rawValue) < ($1.range.start, $1.code.rawValue) }
    }
  }

  private mutating func checkIDs(_ outlines: [RuleOutline], reporting files: [String]) {
    var known: [(id: String, file: String)] = []
    let named = project.paths("rubrics") + project.paths("libraries")
    for outline in outlines {
      // A rubric that stands alone has the ids of the one that it extends.
      let isAlone = outline.whole != nil && !named.contains(outline.file)
      let rules =
        outline.criteria.map { ($0.id, $0.node) } + outline.contradictions.map { ($0.id, $0.node) }
        + outline.integrity.map { ($0.id, $0.node) }
      for (id, node) in rules {
        if let first = known.first(where: { $0.id == id }), files.contains(outline.file) {
          if isAlone, outline.site(node).file != outline.file { continue }
          let place = outline.document.value(of: node, named: "id") ?? node
          findings.append(.duplicateID(id, firstIn: first.file, at: outline.site(place)))
        } else {
          known.append((id, outline.file))
        }
      }
    }
  }

  /// The texts that lack a language which the scorecard declares.
  private func texts(of file: String) -> [RubricFinding] {
    scorecard.lackingTexts.filter { $0.file == file }.map { lack in
      .missingTranslation(
        lack.arguments.first { $0.name == "language" }?.text ?? "",
        at: RubricFinding.Site(file: file, range: lack.range))
    }
  }

  private func facts(of file: String) -> [RubricFinding] {
    var found: [RubricFinding] = []
    for fact in scorecard.declaredFacts where fact.file == file && !fact.isUsed {
      found.append(.unusedFact(fact.name, at: RubricFinding.Site(file: file, range: fact.range)))
    }
    return found
  }

  private func measures(
    of criterion: RuleOutline.Criterion, in outline: RuleOutline
  ) -> [RubricFinding] {
    let unused = scorecard.unusedMeasures(of: criterion.id)
    var found: [RubricFinding] = []
    for measure in criterion.measures where unused.contains(measure.name) {
      found.append(
        .unusedMeasure(measure.name, criterion: criterion.id, at: outline.site(measure.node)))
    }
    return found
  }

  private func weight(of criterion: RuleOutline.Criterion, in outline: RuleOutline) -> [RubricFinding] {
    guard let node = outline.document.value(of: criterion.node, named: "weight"),
      let weight = scorecard.weight(of: criterion.id), weight != 1,
      !scorecard.weightMatters(of: criterion.id)
    else { return [] }
    return [.idleWeight(criterion.id, weight: weight, at: outline.site(node))]
  }

  /// Every criterion, contradiction and integrity rule should have a test beside it.
  private func tests(beside outline: RuleOutline) -> [RubricFinding] {
    let path = RubricTestFile.path(beside: outline.file)
    var tested: [String] = []
    if let bytes = project.read(path), let file = try? RubricTestFile(bytes, file: path) {
      tested = file.tests.map { $0.subject.id }
    }
    var found: [RubricFinding] = []
    let rules =
      outline.criteria.map { ($0.id, $0.node) } + outline.contradictions.map { ($0.id, $0.node) }
      + outline.integrity.map { ($0.id, $0.node) }
    for (id, node) in rules where !tested.contains(id) && outline.isOwn(id) {
      let place = outline.document.value(of: node, named: "id") ?? node
      found.append(.missingTest(id, at: change(of: id, in: outline) ?? outline.site(place)))
    }
    return found
  }

  /// Returns the place where a rubric changes a criterion of the one that it extends.
  private func change(of id: String, in outline: RuleOutline) -> RubricFinding.Site? {
    guard outline.whole != nil, let bytes = project.read(outline.file),
      let document = try? JSONDocument(parsing: bytes),
      let changes = document.value(of: document.root, named: "changes")
    else { return nil }
    for change in document.elements(of: changes) {
      guard let node = document.value(of: change, named: "criterion"), document.string(node, isText: id)
      else {
        continue
      }
      return RubricFinding.Site(file: outline.file, range: document.range(of: node))
    }
    return nil
  }
}
