internal import JSONDocument
package import Rubric

/// What came of a rule file's mutants.
package struct MutationReport: Sendable {
  /// The file.
  package let file: String
  /// The mutants that some test noticed.
  package internal(set) var noticed: [Mutant] = []
  /// The mutants that no test noticed.
  package internal(set) var survivors: [Mutant] = []
  /// The mutants that the rubric's author declares to mean the same as the original, with the reason.
  package internal(set) var equivalent: [(mutant: Mutant, why: String)] = []
  /// How many mutants are no valid rules.
  package internal(set) var invalidCount = 0

  /// The share of mutants noticed, of those that are valid and mean something else, in percent rounded down; 100
  /// where there are none.
  package var score: Int {
    let total = noticed.count + survivors.count
    return total == 0 ? 100 : noticed.count * 100 / total
  }
}

/// Runs the tests beside rubrics against mutants of these.
package struct MutationRun {
  private let project: RubricProject
  private let path: String
  private let outline: RuleOutline?
  private let files: [RubricTestFile]
  private let isLibrary: Bool
  private let prepared: [(subject: RubricTest.Subject, test: RubricTestRunner.Prepared)]
  private let bytes: [UInt8]
  private let excerpts: RubricExcerpts

  /// Prepares a run on a rubric or a library of a project, with all test files that may notice something.
  ///
  /// - Throws: `Problems` with what keeps the files from being loaded.
  package init(
    of path: String, in project: RubricProject, tests files: [RubricTestFile]
  ) throws(Problems) {
    let isNamed = (project.paths("libraries") + project.paths("rubrics")).contains(path)
    let scorecard = try project.scorecard(rubrics: isNamed ? nil : [path])
    outline = try RuleOutline(of: path, in: project, scorecard)
    self.project = project.knowing(scorecard)
    self.path = path
    self.files = files
    isLibrary = project.paths("libraries").contains(path)
    bytes = project.read(path) ?? []
    excerpts = RubricExcerpts(
      of: isLibrary ? nil : outline, bytes: bytes,
      libraries: project.paths("libraries").compactMap { path in project.read(path).map { (path, $0) } })
    let runner = RubricTestRunner(scorecard: scorecard, read: project.read)
    let known = Set(scorecard.criterionIDs + scorecard.contradictionIDs + scorecard.integrityIDs)
    var prepared: [(subject: RubricTest.Subject, test: RubricTestRunner.Prepared)] = []
    for file in files {
      for test in file.tests {
        // What is not loaded here cannot notice anything.
        if case .lesson = test.subject { continue }
        if !known.contains(test.subject.id) { continue }
        prepared.append((test.subject, runner.prepare(test, of: file)))
      }
    }
    self.prepared = prepared
  }

  /// Makes the mutants and runs the tests; `progress` is told how many of how many are done.
  ///
  /// - Throws: `Problems` where the file itself cannot be read.
  package func run(progress: (Int, Int) -> Void = { _, _ in }) throws(Problems) -> MutationReport {
    let mutants = outline.map { MutantList($0).mutants } ?? []
    var report = MutationReport(file: path)
    for (position, mutant) in mutants.enumerated() {
      progress(position, mutants.count)
      if let why = files.reason(for: mutant) {
        report.equivalent.append((mutant, why))
        continue
      }
      switch isNoticed(mutant) {
      case true?: report.noticed.append(mutant)
      case false?: report.survivors.append(mutant)
      case nil: report.invalidCount += 1
      }
    }
    return report
  }

  /// Tells whether some test notices a mutant; nil where it is not a valid rule.
  private func isNoticed(_ mutant: Mutant) -> Bool? {
    let texts = excerpts.texts(of: mutant) ?? [(path, mutant.applied(to: bytes))]
    guard let scorecard = try? project.scorecard(rubrics: isLibrary ? nil : [path], replacing: texts)
    else { return nil }
    let runner = RubricTestRunner(scorecard: scorecard, read: project.read)
    for (subject, test) in prepared {
      if !mutant.subject.isEmpty, subject.id != mutant.subject { continue }
      let known = scorecard.criterionIDs + scorecard.contradictionIDs
      if !isLibrary, mutant.subject.isEmpty, !known.contains(subject.id) { continue }
      if !runner.runAgain(test).holds { return true }
    }
    return false
  }
}

extension [RubricTestFile] {
  /// Returns why a mutant means the same as the original, where an author says so.
  func reason(for mutant: Mutant) -> String? {
    for file in self {
      for entry in file.equivalents where entry.matches(mutant) { return entry.why }
    }
    return nil
  }
}
