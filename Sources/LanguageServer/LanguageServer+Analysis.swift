internal import Reports
internal import Rubric

extension LanguageServer {
  /// Returns what is known about a document, and finds it out where it is not.
  func analysis(of document: OpenDocument) -> Analysis {
    if let known = document.analysis { return known }
    let analysis = freshAnalysis(of: document)
    document.analysis = analysis
    if analysis.evaluation != nil { document.evaluated = analysis }
    return analysis
  }

  private func freshAnalysis(of document: OpenDocument) -> Analysis {
    guard let kind = document.kind else { return Analysis() }
    guard kind == .design else {
      guard let project = projects.project(of: document) else { return Analysis() }
      return RuleDiagnostics(project, document.text, language: traits.language).analysis
    }
    do throws(Problems) {
      let scorecard = try projects.scorecard()
      return DesignDiagnostics(scorecard, language: traits.language)
        .analysis(of: document.text, file: document.name)
    } catch {
      let message = ServerPhrase.badConfiguration.text(
        in: traits.language, ("file", projects.configurationName))
      return Analysis(diagnostics: [
        LocatedDiagnostic(
          range: 0..<min(1, document.text.bytes.count), severity: .warning, code: "bad-configuration",
          message: message)
      ])
    }
  }
}
