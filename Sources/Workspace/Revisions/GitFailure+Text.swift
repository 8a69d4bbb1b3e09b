package import Reports

extension GitFailure {
  /// Returns what went wrong, and what to do about it.
  package func text(in language: Language) -> (message: String, mend: String) {
    let (message, mend): (WorkspacePhrase, WorkspacePhrase) =
      switch kind {
      case .noGit: (.noGit, .noGitMend)
      case .noRepository: (.noRepository, .noRepositoryMend)
      case .unknown: (.unknownRevision, .unknownRevisionMend)
      case .shallow: (.shallowRepository, .shallowRepositoryMend)
      case .refused: (.gitRefuses, .gitRefusesMend)
      }
    return (message.text(in: language, ("revision", revision)), mend.text(in: language))
  }
}
