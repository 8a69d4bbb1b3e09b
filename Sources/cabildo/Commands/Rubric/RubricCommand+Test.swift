import Authoring
import JSONDocument
import Reports
import Rubric
import Workspace

extension RubricCommand {
  /// `cabildo rubric test`
  func test(_ files: RubricFiles) -> ExitCode {
    do throws(Problems) {
      var tests: [RubricTestFile] = []
      for path in files.paths {
        if let file = try files.tests(beside: path) {
          tests.append(file)
        } else {
          session.say(Message(text: words(.noTests, ("file", RubricTestFile.path(beside: path)))))
          return .badRequest
        }
      }
      if parsed.has("incentives") { return try incentives(files, tests) }
      let scorecard = try files.project.scorecard(rubrics: files.rubrics)
      let runner = RubricTestRunner(scorecard: scorecard, read: files.project.read)
      var code = ExitCode.done
      var text = ""
      var passed = 0
      var total = 0
      for file in tests {
        let lines = LineIndex(file.document.bytes)
        for result in runner.run(file) {
          total += 1
          if result.holds {
            passed += 1
          } else {
            let line = lines.location(of: result.test.range.start).line
            text += failure(result, at: "\(file.file):\(line)")
            code = .gateMissed
          }
        }
      }
      text += words(.testTotal, ("passed", "\(passed)"), ("total", "\(total)")) + "\n"
      // What tests that fail reach or notice says nothing.
      if code == .done, parsed.has("coverage") {
        let report = try CoverageRun.report(
          on: files.paths, in: files.project, rubrics: files.rubrics, tests: tests)
        text += coverage(report, files)
        if !report.gaps.isEmpty { code = .gateMissed }
      }
      if passed == total, parsed.has("mutate") || parsed.has("suggest") {
        let (list, worst) = try mutation(files, tests)
        text += list
        if let least = parsed.number(of: "least"), worst < least { code = .gateMissed }
      }
      let written = session.write(terminalSafeLines(text))
      return code == .done ? written : code
    } catch {
      return say(error, of: files)
    }
  }

  /// Makes every line safe to print.
  private func terminalSafeLines(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { terminalSafe(String($0)) }
      .joined(separator: "\n")
  }

  // MARK: - Failures

  private func failure(_ result: RubricTestResult, at place: String) -> String {
    var text = "\(place): \(result.test.subject.id): \(result.test.name)\n"
    for failure in result.failures { text += "  " + self.text(failure) + "\n" }
    guard let trace = result.trace else { return text }
    let held = trace.holds.indices.filter { $0 > 0 && trace.holds[$0].shown }.map { "\($0)" }
    text += "  \(words(.levels)): \(held.isEmpty ? "–" : held.joined(separator: ", "))\n"
    let language = session.language.tag
    for measure in trace.measures {
      text += "  \(measure.name): \(measure.text.text(in: language)) (\(measure.label.text(in: language)))\n"
    }
    for fact in trace.facts { text += "  \(fact.name): \(members(of: fact))\n" }
    return text
  }

  private func members(of fact: Scorecard.FactMembers) -> String {
    let language = session.language.tag
    var parts = fact.certain.prefix(12).map { $0.text(in: language) }
    parts += fact.possible.prefix(12).map { "(\($0.text(in: language))?)" }
    if fact.isOpen { parts.append(words(.andMore)) }
    return parts.isEmpty ? words(.nobody) : parts.joined(separator: ", ")
  }

  private func text(_ failure: RubricTestResult.Failure) -> String {
    func pair(_ what: String, _ wanted: String, _ found: String) -> String {
      "\(what): \(words(.wanted)) \(wanted), \(words(.found)) \(found)"
    }
    func number(_ level: Int?) -> String { level.map { "\($0)" } ?? "–" }
    switch failure {
    case .unknownSubject(let id, let suggestion):
      let question = suggestion.map { " " + session.didYouMean($0) } ?? ""
      return words(.unknownSubject, ("id", id)) + question
    case .missingBase(let file): return words(.missingBase, ("file", file))
    case .notADesign(let problems):
      return words(.notADesign) + ": " + problems.map { $0.code.rawValue }.joined(separator: ", ")
    case .failed: return words(.failed)
    case .level(let reading, let wanted, let found):
      return pair("\(words(.level)) (\(reading.rawValue))", number(wanted), number(found))
    case .outcome(let wanted, let found): return pair("outcome", wanted, found)
    case .flagged(let isFlagged): return words(isFlagged ? .flagged : .notFlagged)
    case .missingPlace(let place, let shown):
      return words(
        .missingPlace, ("place", place), ("shown", shown.isEmpty ? "–" : shown.joined(separator: ", ")))
    case .message(let wanted, let found):
      return words(.missingMessage, ("text", wanted)) + ": " + found.text(in: session.language.tag)
    case .verdict(let wanted, let found):
      return pair("verdict", wanted.joined(separator: " / "), found)
    case .number(let reading, let wanted, let found):
      return pair(
        "number (\(reading.rawValue))", "\(wanted.lowerBound)–\(wanted.upperBound)",
        found.map { "\($0)" } ?? "–")
    }
  }

  // MARK: - Coverage

  private func coverage(_ report: CoverageReport, _ files: RubricFiles) -> String {
    var text = ""
    for (phrase, count) in [
      (RubricPhrase.coveredLevels, report.levels), (.coveredConditions, report.conditions),
      (.coveredMessages, report.messages), (.coveredFlags, report.flags),
    ] {
      text += words(phrase, ("reached", "\(count.reached)"), ("total", "\(count.total)")) + "\n"
    }
    for gap in report.gaps {
      let lines = LineIndex(files.project.read(gap.file) ?? [])
      text += "\(gap.file):\(lines.location(of: gap.range.start).line): \(gap.subject): \(words(gap.kind))\n"
    }
    text += words(.unreadFields, ("count", "\(report.unreadFields.count)")) + "\n"
    for field in report.unreadFields { text += "  \(field)\n" }
    return text
  }

  private func words(_ kind: CoverageReport.Gap.Kind) -> String {
    switch kind {
    case .level(let level): words(.gapLevel, ("level", "\(level)"))
    case .advice(let level): words(.gapAdvice, ("level", "\(level)"))
    case .neverTrue(let condition): words(.gapNeverTrue, ("condition", condition))
    case .neverFalse(let condition): words(.gapNeverFalse, ("condition", condition))
    case .cannotJudge: words(.gapCannotJudge)
    case .notApplicable: words(.gapNotApplicable)
    case .attestation: words(.gapAttestation)
    case .neverFlagged: words(.gapNeverFlagged)
    case .alwaysFlagged: words(.gapAlwaysFlagged)
    }
  }

  // MARK: - Mutation

  /// Returns the mutants that no test notices, and the lowest score of a file.
  private func mutation(
    _ files: RubricFiles, _ tests: [RubricTestFile]
  ) throws(Problems) -> (text: String, worst: Int) {
    var text = ""
    var worst = 100
    for path in files.paths {
      let report = try MutationRun(of: path, in: files.project, tests: tests).run()
      let lines = LineIndex(files.project.read(path) ?? [])
      for mutant in report.survivors {
        let line = lines.location(of: mutant.range.start).line
        let subject = mutant.subject.isEmpty ? "" : mutant.subject + ": "
        text += "\(path):\(line): \(subject)\(mutant.before) → \(mutant.after)\n"
      }
      text +=
        words(
          .mutationScore, ("file", path), ("noticed", "\(report.noticed.count)"),
          ("survived", "\(report.survivors.count)"), ("equivalent", "\(report.equivalent.count)"),
          ("score", "\(report.score)")) + "\n"
      worst = min(worst, report.score)
      guard parsed.has("suggest"), !report.survivors.isEmpty else { continue }
      text += words(.suggestionHeading) + "\n"
      let suggester = try TestSuggester(of: path, in: files.project, tests: tests)
      for suggestion in suggester.suggestions(for: report) { text += self.text(suggestion, tests) }
    }
    return (text, worst)
  }

  private func text(_ suggestion: TestSuggestion, _ tests: [RubricTestFile]) -> String {
    let file = tests.first { $0.file == suggestion.file }
    let name = file.flatMap { file in
      file.tests.indices.contains(suggestion.test) ? file.tests[suggestion.test].name : nil
    }
    let levels = suggestion.levels.map { level in level.map { "\($0)" } ?? "–" }.joined(separator: "/")
    var text =
      "  \(suggestion.criterion): "
      + words(.suggestion, ("test", name ?? ""), ("change", suggestion.change), ("levels", levels)) + "\n"
    if let patch = suggestion.patch { text += "    " + String(decoding: patch, as: UTF8.self) + "\n" }
    return text
  }

  // MARK: - Incentives

  private func incentives(
    _ files: RubricFiles, _ tests: [RubricTestFile]
  ) throws(Problems) -> ExitCode {
    let explained = tests.flatMap { $0.incentives }
    let scorecard = try files.project.scorecard(rubrics: files.rubrics)
    var text = ""
    var code = ExitCode.done
    for occurrence in parsed.occurrences where occurrence.name == "incentives" {
      let bytes: [UInt8]
      do throws(FileFailure) { bytes = try InputFile.read(occurrence.value) } catch {
        session.say(error)
        return .nothingEvaluated
      }
      let report: IncentiveRun.Report
      do throws(Problems) {
        report = try IncentiveRun(bytes, file: occurrence.value, scorecard: scorecard).run()
      } catch {
        session.say(
          error.list, sources: [SourceText(name: occurrence.value, bytes: bytes)], scorecard: scorecard)
        return .nothingEvaluated
      }
      var unexplained = 0
      for incentive in report.incentives {
        let why = explained.first { $0.matches(incentive) }?.why
        if why == nil { unexplained += 1 }
        text += self.text(incentive, why: why)
      }
      if unexplained > 0 { code = .gateMissed }
      let perverse = report.incentives.filter { !$0.isDenominatorEffect }.count
      text +=
        words(
          .incentiveTotal, ("file", occurrence.value), ("tried", "\(report.tried)"),
          ("perverse", "\(perverse)"), ("denominators", "\(report.incentives.count - perverse)"),
          ("unexplained", "\(unexplained)")) + "\n"
    }
    let written = session.write(terminalSafeLines(text))
    return code == .done ? written : code
  }

  private func text(_ incentive: Incentive, why: String?) -> String {
    let change: RubricPhrase =
      switch incentive.change {
      case .deleted: .deleted
      case .emptied: .emptied
      case .duplicated: .duplicated
      }
    let rise = words(
      .incentiveRises, ("criterion", incentive.criterion),
      ("before", incentive.before.map { "\($0)" } ?? "–"),
      ("after", incentive.after.map { "\($0)" } ?? "–"))
    var text = "\(incentive.file): \(words(change)) \(incentive.pointer): \(rise): "
    text += words(incentive.isDenominatorEffect ? .denominatorEffect : .perverse)
    let language = session.language.tag
    for denominator in incentive.denominators {
      text += "; \(denominator.label.text(in: language)): \(denominator.before.text(in: language))"
      text += " → \(denominator.after.text(in: language))"
    }
    return text + "\n  " + (why ?? words(.unexplained)) + "\n"
  }
}
