package import Reports

extension FileFailure {
  /// Returns what went wrong, in a few words.
  package func message(in language: Language) -> String {
    let phrase: WorkspacePhrase
    switch kind {
    case .notFound: phrase = .notFound
    case .notFoundAt(let revision):
      return WorkspacePhrase.notFoundAt.text(in: language, ("revision", revision))
    case .noFolder: phrase = .noFolder
    case .isFolder: phrase = .isFolder
    case .notAFile: phrase = .notAFile
    case .notPermitted: phrase = .notPermitted
    case .tooLarge(let limit):
      return WorkspacePhrase.tooLarge.text(in: language, ("limit", "\(limit >> 20) MiB"))
    case .exists: phrase = .exists
    case .noSpace: phrase = .noSpace
    case .readOnly: phrase = .readOnly
    case .badPath: phrase = .badPath
    case .badName: phrase = .badName
    case .closedPipe: phrase = .closedPipe
    case .isAddress: phrase = .isAddress
    case .system(let code): return WorkspacePhrase.system.text(in: language, ("code", "\(code)"))
    }
    return phrase.text(in: language)
  }

  /// Returns what to do about it, or nil.
  package func mend(in language: Language) -> String? {
    switch kind {
    case .noFolder: WorkspacePhrase.noFolderMend.text(in: language)
    case .isFolder: WorkspacePhrase.isFolderMend.text(in: language)
    case .notAFile: WorkspacePhrase.notAFileMend.text(in: language)
    case .notPermitted: WorkspacePhrase.notPermittedMend.text(in: language)
    case .tooLarge: WorkspacePhrase.tooLargeMend.text(in: language)
    case .exists: WorkspacePhrase.existsMend.text(in: language)
    case .badName: WorkspacePhrase.badNameMend.text(in: language)
    case .isAddress: WorkspacePhrase.isAddressMend.text(in: language)
    case .notFound, .notFoundAt, .noSpace, .readOnly, .badPath, .closedPipe, .system: nil
    }
  }
}
