package import Rubric

extension LoadedScorecard {
  /// Returns the gates of a design: those of the configuration, with the overrides for its path.
  package func gates(for input: InputSource) -> Scorecard.Gates {
    guard let path = pathFromConfiguration(of: input) else { return scorecard.gates }
    return scorecard.gates { Path.matches(path, Path.normalized($0)) }
  }

  /// Returns the indexes of the overrides that are about a design.
  package func overrides(for input: InputSource) -> [Int] {
    guard !scorecard.gateOverrides.isEmpty, let path = pathFromConfiguration(of: input) else { return [] }
    return scorecard.gateOverrides.indices.filter { index in
      scorecard.gateOverrides[index].files.contains { Path.matches(path, Path.normalized($0)) }
    }
  }

  /// Returns the path of a file as the configuration's folder sees it; nil for what is no file.
  package func pathFromConfiguration(of input: InputSource) -> String? {
    guard case .file(let file) = input else { return nil }
    return Path.relative(FileSystem.absolute(file), to: folder)
  }

  /// The folder of the configuration, from the file system's root; of the one that the program carries, the folder that
  /// the command runs in.
  package var folder: String {
    guard let path, !Path.isBuiltIn(path) else { return FileSystem.absolute(".") }
    return FileSystem.absolute(Path.folder(of: path))
  }
}
