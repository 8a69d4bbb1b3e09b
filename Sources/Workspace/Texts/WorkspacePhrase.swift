internal import Reports

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
  /// `{revision}` is what the user calls it.
  case notFoundAt
  case badName, badNameMend

  // Git. `{revision}` is what the user calls it, `{folder}` a path.
  case noGit, noGitMend, noRepository, noRepositoryMend, unknownRevision, unknownRevisionMend
  case shallowRepository, shallowRepositoryMend, gitRefuses, gitRefusesMend

  // Baselines.
  case otherRules, otherRulesMend
  /// `{then}` and `{now}` are readings.
  case otherReading, otherReadingMend
  case noBaseline, noBaselineMend
}
