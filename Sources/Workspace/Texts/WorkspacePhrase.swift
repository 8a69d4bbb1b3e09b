package import Reports

/// What the edge has to say about files.
package enum WorkspacePhrase: Phrase, CaseIterable {
  case notFound, isFolder, isFolderMend, notAFile, notAFileMend, notPermitted, notPermittedMend
  /// `{limit}` is a size.
  case tooLarge, tooLargeMend
  case exists, existsMend, noFolder, noFolderMend, noSpace, readOnly, badPath, closedPipe
  case isAddress, isAddressMend
  /// `{code}` is the system's number.
  case system
  case standardInput, standardOutput

  package func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .spanish: spanish
    }
  }
}
