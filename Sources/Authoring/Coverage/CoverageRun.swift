internal import JSONDocument
package import Rubric

/// Runs tests beside rubrics and records what they reach.
package struct CoverageRun {
  private let scorecard: Scorecard
  private var report = CoverageReport()
  private var levels: [String: Set<Int>] = [:]
  private var advised: [String: Set<Int>] = [:]
  private var asked = Set<String>()
  private var outcomes: [String: Set<String>] = [:]
  private var truths: [String: [ByteRange: (isTrue: Bool, isFalse: Bool)]] = [:]
  private var flags: [String: (on: Bool, off: Bool)] = [:]

  /// Returns what the tests of some files reach of the rules of some files.
  ///
  /// - Throws: `Problems` with what keeps the files from being loaded.
  package static func report(
    on paths: [String], in project: RubricProject, rubrics: [String]? = nil, tests files: [RubricTestFile]
  ) throws(Problems) -> CoverageReport {
    let scorecard = try project.scorecard(rubrics: rubrics, keepingConditions: true)
    var run = CoverageRun(scorecard)
    let runner = RubricTestRunner(scorecard: scorecard, read: project.read)
    for file in files {
      for test in file.tests { run.record(runner.prepare(test, of: file), by: runner) }
    }
    for path in paths {
      if let outline = try RuleOutline(of: path, in: project, scorecard) { run.judge(outline) }
    }
    run.report.unreadFields = scorecard.unreadFields
    return run.report
  }

  private init(_ scorecard: Scorecard) {
    self.scorecard = scorecard
  }

  // MARK: - Recording

  private mutating func record(_ prepared: RubricTestRunner.Prepared, by runner: RubricTestRunner) {
    let result = runner.run(prepared)
    switch prepared.test.subject {
    case .criterion(let id):
      guard let design = prepared.design, let found = result.criterion else { return }
      if let level = found.level.shown { levels[id, default: []].insert(level) }
      outcomes[id, default: []].insert(found.outcome.rawValue)
      if let advice = found.advice {
        if let attestation = found.attestation, attestation.question == advice {
          asked.insert(id)
        } else {
          advised[id, default: []].insert((found.level.shown ?? 0) + 1)
        }
      }
      guard let conditions = try? scorecard.conditions(of: id, in: design) else { return }
      for condition in conditions {
        var truth = truths[id, default: [:]][condition.range] ?? (false, false)
        if condition.holds.shown { truth.isTrue = true } else { truth.isFalse = true }
        truths[id, default: [:]][condition.range] = truth
      }
    case .contradiction(let id), .integrity(let id):
      var flag = flags[id] ?? (false, false)
      let isFlagged = result.holds == prepared.test.isFlagged
      if isFlagged { flag.on = true } else { flag.off = true }
      flags[id] = flag
    case .lesson: break
    }
  }

  // MARK: - Judging

  private mutating func judge(_ outline: RuleOutline) {
    for criterion in outline.criteria where outline.isOwn(criterion.id) { judge(criterion, of: outline) }
    for rule in outline.contradictions + outline.integrity where outline.isOwn(rule.id) {
      let flag = flags[rule.id] ?? (false, false)
      report.flags.add(flag.on)
      report.flags.add(flag.off)
      if !flag.on { gap(rule.id, .neverFlagged, rule.node, outline) }
      if !flag.off { gap(rule.id, .alwaysFlagged, rule.node, outline) }
    }
  }

  private mutating func judge(_ criterion: RuleOutline.Criterion, of outline: RuleOutline) {
    let document = outline.document
    let id = criterion.id
    var nodes: [NodeID] = []
    if let list = document.value(of: criterion.node, named: "levels") {
      nodes = Array(document.elements(of: list))
    }
    for (number, node) in nodes.enumerated() {
      let isReached = levels[id]?.contains(number) ?? false
      report.levels.add(isReached)
      if !isReached { gap(id, .level(number), node, outline) }
      if number > 0 {
        let isAdvised = advised[id]?.contains(number) ?? false
        report.messages.add(isAdvised)
        if !isAdvised { gap(id, .advice(number), document.value(of: node, named: "advice") ?? node, outline) }
      }
    }
    let reached = outcomes[id] ?? []
    let messages: [(key: String, isReached: Bool, kind: CoverageReport.Gap.Kind)] = [
      ("judgeableWhen", reached.contains(CriterionResult.Outcome.cannotJudge.rawValue), .cannotJudge),
      ("appliesWhen", reached.contains(CriterionResult.Outcome.notApplicable.rawValue), .notApplicable),
      ("attestation", asked.contains(id), .attestation),
    ]
    for (key, isReached, kind) in messages {
      guard let node = document.value(of: criterion.node, named: key) else { continue }
      report.messages.add(isReached)
      if !isReached { gap(id, kind, node, outline) }
    }
    judgeConditions(criterion, of: outline)
  }

  /// Looks at the conditions of the levels, in the order of the text.
  private mutating func judgeConditions(_ criterion: RuleOutline.Criterion, of outline: RuleOutline) {
    let document = outline.document
    let found = truths[criterion.id] ?? [:]
    for index in criterion.node.index..<document.end(of: criterion.node).index {
      let node = NodeID(index: index)
      guard document.kind(of: node) == .object, let truth = found[document.range(of: node)] else { continue }
      report.conditions.add(truth.isTrue)
      report.conditions.add(truth.isFalse)
      if !truth.isTrue { gap(criterion.id, .neverTrue(outline.quote(node)), node, outline) }
      if !truth.isFalse { gap(criterion.id, .neverFalse(outline.quote(node)), node, outline) }
    }
  }

  private mutating func gap(
    _ subject: String, _ kind: CoverageReport.Gap.Kind, _ node: NodeID, _ outline: RuleOutline
  ) {
    let site = outline.site(node)
    report.gaps.append(CoverageReport.Gap(subject: subject, kind: kind, file: site.file, range: site.range))
  }
}
