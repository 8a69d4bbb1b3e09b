internal import JSONDocument
package import Rubric

/// Looks for tests that would notice mutants which none notices yet.
///
/// It tries the tests there are, wanting more of them, and then small changes of their patches.
package struct TestSuggester {
  private let project: RubricProject
  private let path: String
  private let files: [RubricTestFile]
  private let scorecard: Scorecard
  private let bytes: [UInt8]

  /// Makes a suggester for a rubric of a project.
  ///
  /// - Throws: `Problems` with what keeps the files from being loaded.
  package init(
    of path: String, in project: RubricProject, tests files: [RubricTestFile]
  ) throws(Problems) {
    scorecard = try project.scorecard(rubrics: [path])
    self.project = project.knowing(scorecard)
    self.path = path
    self.files = files
    bytes = project.read(path) ?? []
  }

  /// What can be seen of a criterion's result.
  private struct Observation {
    let levels: [Int?]
    let outcome: String
    let message: String
    let counted: [String]
  }

  private struct Living {
    let mutant: Mutant
    let scorecard: Scorecard
  }

  /// Returns suggestions for the mutants of a run that nobody noticed, the most useful of a criterion first.
  package func suggestions(
    for report: MutationReport, progress: (String) -> Void = { _ in }
  ) -> [TestSuggestion] {
    var suggestions: [TestSuggestion] = []
    var shared: [Living] = []
    for mutant in report.survivors where mutant.subject.isEmpty { shared += living(mutant) }
    for criterion in scorecard.criterionIDs {
      var alive = shared
      for mutant in report.survivors where mutant.subject == criterion { alive += living(mutant) }
      if alive.isEmpty { continue }
      progress(criterion)
      let found = search(criterion, alive)
      suggestions += found
      for suggestion in found {
        shared.removeAll { one in
          suggestion.mutants.contains { $0.range == one.mutant.range && $0.after == one.mutant.after }
        }
      }
    }
    return suggestions
  }

  private func living(_ mutant: Mutant) -> [Living] {
    guard
      let scorecard = try? project.scorecard(
        rubrics: [path], replacing: [(path, mutant.applied(to: bytes))])
    else { return [] }
    return [Living(mutant: mutant, scorecard: scorecard)]
  }

  private func search(_ criterion: String, _ alive: [Living]) -> [TestSuggestion] {
    var candidates: [(suggestion: TestSuggestion, kills: Set<Int>)] = []
    for file in files {
      for (number, test) in file.tests.enumerated() where test.subject == .criterion(criterion) {
        guard let patch = test.merge else { continue }
        let base = baseDocument(test)
        var tried: [(patch: JSONDocument?, change: String)] = [(nil, "")]
        for variant in PatchVariants(patch, of: file.document).all() {
          tried.append((variant.patch, variant.change))
        }
        for (variant, change) in tried {
          guard let base,
            let document = variant.map({ try? base.merging($0.root, of: $0) })
              ?? (try? base.merging(patch, of: file.document)),
            let design = try? scorecard.load(document.bytes, file: "", checksVersions: false),
            let now = observe(criterion, scorecard, design)
          else { continue }
          var kills = Set<Int>()
          var wanted: [TestSuggestion.Wanted] = []
          for (position, living) in alive.enumerated() {
            guard let then = observe(criterion, living.scorecard, design),
              let difference = difference(now, then)
            else { continue }
            kills.insert(position)
            wanted.append(difference)
          }
          if kills.isEmpty { continue }
          candidates.append(
            (
              TestSuggestion(
                criterion: criterion, test: number, file: file.file, patch: variant?.bytes, change: change,
                wanted: wanted, levels: now.levels, mutants: kills.sorted().map { alive[$0].mutant }),
              kills
            ))
        }
      }
    }
    return cover(candidates)
  }

  /// Chooses few suggestions that notice all that can be noticed; a test that is there already is better than a
  /// new one.
  private func cover(
    _ candidates: [(suggestion: TestSuggestion, kills: Set<Int>)]
  ) -> [TestSuggestion] {
    var chosen: [TestSuggestion] = []
    var done = Set<Int>()
    while true {
      var best: (position: Int, gain: Int)?
      for (position, candidate) in candidates.enumerated() {
        let gain = candidate.kills.subtracting(done).count * 2 + (candidate.suggestion.patch == nil ? 1 : 0)
        if gain < 2 { continue }
        if gain > best?.gain ?? 0 { best = (position, gain) }
      }
      guard let best else { return chosen }
      chosen.append(candidates[best.position].suggestion)
      done.formUnion(candidates[best.position].kills)
    }
  }

  private func baseDocument(_ test: RubricTest) -> JSONDocument? {
    guard let base = test.base else { return try? JSONDocument(parsing: RubricTestRunner.emptyDesign) }
    guard let bytes = project.read(base.hasSuffix(".json") ? base : "Designs/" + base + ".json") else {
      return nil
    }
    return try? JSONDocument(parsing: bytes)
  }

  private func observe(_ criterion: String, _ scorecard: Scorecard, _ design: Design) -> Observation? {
    guard let found = try? scorecard.judge(criterion, in: design) else { return nil }
    return Observation(
      levels: [found.level.shown, found.level.claimed, found.level.possible],
      outcome: found.outcome.rawValue,
      message: (found.outcomeText ?? found.advice)?.text(in: scorecard.languages.first ?? "en") ?? "",
      counted: found.evidence.filter { $0.role == .counted }.map { $0.place.pointer })
  }

  private func difference(_ now: Observation, _ then: Observation) -> TestSuggestion.Wanted? {
    if now.levels != then.levels { return .levels }
    if now.outcome != then.outcome { return .outcome(now.outcome) }
    if now.message != then.message, let part = part(of: now.message, notIn: then.message) {
      return .message(part)
    }
    for place in now.counted where !then.counted.contains(place) { return .evidence(place) }
    return nil
  }

  /// Returns a few words of a text that another does not contain.
  private func part(of text: String, notIn other: String) -> String? {
    let words = text.split(separator: " ")
    let others = other.split(separator: " ")
    var first = 0
    while first < words.count, first < others.count, words[first] == others[first] { first += 1 }
    if first >= words.count { first = words.count - 1 }
    var start = max(0, first - 1)
    while start >= 0 {
      for end in max(first, start)..<words.count {
        let part = words[start...end].joined(separator: " ")
        if !contains(other, part) { return part }
      }
      start -= 1
    }
    return nil
  }
}
