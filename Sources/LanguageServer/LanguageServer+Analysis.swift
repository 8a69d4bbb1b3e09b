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
      let judge = try projects.judge(of: document)
      return DesignDiagnostics(judge, language: traits.language)
        .analysis(of: document.text, file: document.name)
    } catch {
      // A file of waivers, or what a configuration names from its folder.
      let file = error.list.first.map { $0.file }.flatMap { $0.hasPrefix("/") ? $0 : nil }
      let message = ServerPhrase.badConfiguration.text(
        in: traits.language, ("file", file ?? projects.configurationName(for: document)))
      return Analysis(diagnostics: [
        LocatedDiagnostic(
          range: 0..<min(1, document.text.bytes.count), severity: .warning, code: "bad-configuration",
          message: message)
      ])
    }
  }
}
