internal import Rubric

extension FindingMaker {
  /// Returns the lessons' scores as they are designed, in the reading of the baseline.
  func floors(_ evaluation: Evaluation) -> [(lesson: String, verdict: String, hundredths: Int?)] {
    let reading = exemptions?.baseline?.reading ?? gates.reading
    return evaluation.lessons.map { lesson in
      (
        lesson.id, evaluation.verdicts[lesson.verdict[reading]].id,
        lesson.number.map { HundredthsText.hundredths($0[reading]) }
      )
    }
  }

  /// Says of all findings how they stand to the baseline, and adds one for each lesson that is worse.
  func holdAgainstBaseline(
    _ result: inout DesignFindings, _ evaluation: Evaluation, _ places: FindingPlaces
  ) {
    guard let exemptions, let baseline = exemptions.baseline else { return }
    exemptions.compare(&result, with: baseline)
    if let entry = result.baselineEntry {
      result.movements = exemptions.movements(
        of: result.floors, verdicts: evaluation.verdicts.map { $0.id }, entry: entry)
    }
    for movement in result.movements where movement.isWorse && exemptions.forbidsRegressions {
      let title = evaluation.lessons.first { $0.id == movement.lesson }?.title
      let name = title.map(words) ?? movement.lesson
      func score(_ verdict: String, _ hundredths: Int?) -> String {
        let known = evaluation.verdicts.first { $0.id == verdict }
        let number = hundredths.map { ", " + HundredthsText.text($0) } ?? ""
        return (known.map { words($0.title) } ?? verdict) + number
      }
      let message = FindingPhrase.regressed.text(
        in: language, ("lesson", name), ("before", score(movement.verdictBefore, movement.before)),
        ("after", score(movement.verdict, movement.after)))
      var finding = Finding(
        ruleID: movement.lesson, kind: .regression, severity: .error, file: result.file,
        span: places.span(of: ""), pointer: "", message: message,
        help: FindingPhrase.regressedHelp.text(in: language), lessonID: movement.lesson, rank: 100,
        fingerprint: Fingerprint.text([movement.lesson, "regression", places.designID]))
      finding.baselineState = .new
      result.add(finding, title: name, group: movement.lesson)
    }
    // What was looked at names its findings as they stand now.
    for (position, check) in result.checks.enumerated() {
      guard case .found(let old) = check.result,
        let new = result.findings.first(where: {
          $0.fingerprint == old.fingerprint && $0.ruleID == old.ruleID && $0.kind == old.kind
        })
      else { continue }
      result.checks[position] = DesignFindings.Check(
        ruleID: check.ruleID, title: check.title, group: check.group, result: .found(new))
    }
  }
}
