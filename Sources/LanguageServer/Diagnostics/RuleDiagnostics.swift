internal import Authoring
internal import JSONDocument
internal import Reports
internal import Rubric

/// Finds what there is to tell about a rubric, a library or a configuration while it is written.
struct RuleDiagnostics {
  private let project: RuleProject
  private let text: DocumentText
  private let language: Language

  init(_ project: RuleProject, _ text: DocumentText, language: Language) {
    self.project = project
    self.text = text
    self.language = language
  }

  /// What there is to tell.
  var analysis: Analysis {
    do throws(Problems) {
      if project.kind == .scorecard {
        let scorecard = try project.project.scorecard()
        return Analysis(diagnostics: diagnostics(scorecard.warnings))
      }
      let findings = try RubricCheck.findings(in: project.project, rubrics: project.rubrics)
      return Analysis(diagnostics: findings.compactMap { diagnostic($0) })
    } catch {
      return Analysis(diagnostics: diagnostics(error.list))
    }
  }

  private func diagnostic(_ finding: RubricFinding) -> LocatedDiagnostic? {
    guard finding.file == project.own else { return nil }
    // Nobody knows who will use the facts of a library that no configuration names.
    if !project.isNamed, project.kind == .library, finding.code == .unusedFact { return nil }
    let range = finding.range.offsets
    return LocatedDiagnostic(
      range: shown(range), severity: finding.severity == .error ? .error : .warning,
      code: Problem.Code.ruleID(finding.code.rawValue),
      message: LocatedDiagnostic.text(
        finding.why.text(in: language.tag), finding.mend.text(in: language.tag)),
      related: (finding.related.map { [$0] } ?? []).map {
        LocatedDiagnostic.Related(
          range: shown($0.offsets), message: ServerPhrase.belongsToIt.text(in: language))
      })
  }

  /// Marks no more than one line.
  private func shown(_ range: Range<Int>) -> Range<Int> {
    let start = min(range.lowerBound, text.bytes.count)
    let line = text.lines.location(of: UInt32(truncatingIfNeeded: start)).line
    let end = text.lines.range(ofLine: line).offsets.upperBound
    return start..<max(start, min(range.upperBound, end))
  }

  private func diagnostics(_ problems: [Problem]) -> [LocatedDiagnostic] {
    let own = problems.filter { $0.file == project.own }
    let others = problems.filter { $0.file != project.own && $0.severity == .error }
    var result = ProblemDiagnostics(text, schema: nil, language: language).diagnostics(own)
    // Where this file has faults of its own, those of others can wait.
    if own.allSatisfy({ $0.severity != .error }), let first = others.first {
      result.append(diagnostic(first))
    }
    return result
  }

  /// Tells that another file keeps this one from being checked, at the place that names it.
  private func diagnostic(_ problem: Problem) -> LocatedDiagnostic {
    let bytes = project.files.bytes(problem.file) ?? project.files.read(problem.file) ?? []
    let other = DocumentText(bytes)
    let told = ProblemDiagnostics(other, schema: nil, language: language).diagnostics([problem])
    let line = other.lines.location(of: problem.range.start).line
    let message = ServerPhrase.faultInOther.text(
      in: language, ("file", problem.file), ("line", String(line)), ("message", told.first?.message ?? ""))
    var place = text.bytes.isEmpty ? 0..<0 : 0..<1
    let tree = SyntaxTree(text.bytes)
    for node in tree.nodes.indices
    where tree.nodes[node].kind == .string && tree.text(of: node) == problem.file {
      place = tree.range(of: node)
      break
    }
    var related: [LocatedDiagnostic.Related] = []
    if let path = project.files.path(problem.file), path.hasPrefix("/"), let found = told.first {
      related.append(
        LocatedDiagnostic.Related(uri: FileURI.uri(path), range: found.range, message: found.message))
    }
    return LocatedDiagnostic(
      range: place, severity: project.kind == .scorecard ? .error : .warning, code: problem.code.ruleID,
      message: message, related: related)
  }
}
