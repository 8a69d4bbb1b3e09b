package import Authoring
internal import BuiltInFiles
internal import JSONDocument
package import Rubric

/// The files that the author of a rubric works on, found from what the command line names.
///
/// A file that the configuration names is known by the path that stands there; any other is a rubric of its own,
/// checked with the configuration's libraries.
package struct RubricFiles {
  /// The files as a project.
  package let project: RubricProject
  /// The files that the author asks about: those named, or all of the configuration.
  package let paths: [String]
  /// The rubrics to load; nil loads those of the configuration.
  package let rubrics: [String]?
  private let files: ReadFiles

  /// Finds the files.
  ///
  /// - Throws: `FileFailure` where the configuration or a file that is named cannot be read.
  package init(
    named operands: [String], configuration path: String?, registry: StrategyRegistry
  ) throws(FileFailure) {
    let configuration: [UInt8]
    let folder: String?
    let name: String
    if let path {
      configuration = try InputFile.read(path)
      folder = Path.folder(of: path)
      name = Path.name(of: path)
    } else if let own = Self.ownNames.first(where: { FileSystem.status(of: $0) != nil }) {
      // An author works in the folder of the rubrics' configuration.
      configuration = try InputFile.read(own)
      folder = "."
      name = own
    } else {
      configuration = Array((BuiltInFiles.text(Self.configurationName) ?? "").utf8)
      folder = nil
      name = Self.configurationName
    }
    for operand in operands where !Path.isBuiltIn(operand) { _ = try InputFile.read(operand) }
    let files = ReadFiles(folder: folder, own: operands)
    self.files = files
    project = RubricProject(
      configuration: configuration, file: name, registry: registry, read: files.read)
    let known = project.paths("libraries") + project.paths("rubrics")
    var paths: [String] = []
    var strangers: [String] = []
    for operand in operands {
      if let path = known.first(where: { Path.join(folder ?? ".", $0) == operand }) {
        paths.append(path)
      } else {
        paths.append(operand)
        strangers.append(operand)
      }
    }
    self.paths = operands.isEmpty ? known : paths
    // A rubric that the configuration does not name stands alone, so that it may be a changed copy of one it does.
    rubrics = strangers.isEmpty ? nil : strangers
  }

  /// Finds the files of a library that no configuration names: it stands alone, or on the libraries that the program
  /// carries.
  ///
  /// - Throws: `FileFailure` where it cannot be read.
  package init(library path: String, isAlone: Bool, registry: StrategyRegistry) throws(FileFailure) {
    _ = try InputFile.read(path)
    let files = ReadFiles(folder: nil, own: [path])
    let carried = Array((BuiltInFiles.text(Self.configurationName) ?? "").utf8)
    let libraries =
      isAlone
      ? []
      : RubricProject(
        configuration: carried, file: Self.configurationName, registry: registry, read: files.read
      ).paths("libraries")
    self.files = files
    project = RubricProject(
      configuration: RubricProject.configuration(carried, ofLibraries: libraries + [path]),
      file: Self.configurationName, registry: registry, read: files.read)
    paths = [path]
    rubrics = nil
  }

  /// Finds the files of several projects: those that the configuration names together, each other rubric by itself.
  ///
  /// Of a whole folder's files, those that are no rules stand aside: tests, schemas, scorecards.
  ///
  /// - Throws: `FileFailure` where the configuration or a file that is named cannot be read.
  package static func projects(
    named operands: [String], configuration path: String?, registry: StrategyRegistry
  ) throws(FileFailure) -> [RubricFiles] {
    var kept: [String] = []
    for operand in operands {
      if Path.isBuiltIn(operand) {
        kept.append(operand)
        continue
      }
      let bytes = try InputFile.read(operand)
      if operands.count == 1 || isRuleFile(operand, bytes) { kept.append(operand) }
    }
    let all = try RubricFiles(named: kept, configuration: path, registry: registry)
    guard let strangers = all.rubrics, kept.count > 1 else { return [all] }
    var projects: [RubricFiles] = []
    let known = kept.filter { !strangers.contains($0) }
    if !known.isEmpty {
      projects.append(try RubricFiles(named: known, configuration: path, registry: registry))
    }
    for stranger in strangers {
      projects.append(try RubricFiles(named: [stranger], configuration: path, registry: registry))
    }
    return projects
  }

  /// Tells whether a file may be meant as a rubric or a library; one that is no JSON is, so that it is reported.
  private static func isRuleFile(_ path: String, _ bytes: [UInt8]) -> Bool {
    if path.hasSuffix(".tests.json") { return false }
    guard let document = try? JSONDocument(parsing: bytes) else { return true }
    guard let format = document.value(of: document.root, named: "format") else {
      // A schema.
      return document.value(of: document.root, named: "properties") == nil
    }
    return document.string(format) != "scorecard/1"
  }

  private static let configurationName = "config.json"
  /// The names of configurations in the author's folder, the first that is there counts.
  private static let ownNames = [configurationName, ConfigurationSearch.name]

  /// Returns the test file beside a rule file, or nil where there is none.
  ///
  /// - Throws: `Problems` with what is wrong in it.
  package func tests(beside path: String) throws(Problems) -> RubricTestFile? {
    let file = RubricTestFile.path(beside: path)
    guard let bytes = project.read(file) else { return nil }
    return try RubricTestFile(bytes, file: file)
  }

  /// The texts read so far, for messages about them.
  package var sources: [SourceText] {
    [SourceText(name: project.file, bytes: project.configuration)] + files.sources
  }
}

/// Reads the files of a project, each once.
private final class ReadFiles {
  private let folder: String?
  private let own: [String]
  private var texts: [(path: String, bytes: [UInt8]?)] = []

  init(folder: String?, own: [String]) {
    self.folder = folder
    self.own = own + own.map { RubricTestFile.path(beside: $0) }
  }

  var sources: [SourceText] {
    texts.compactMap { text in text.bytes.map { SourceText(name: text.path, bytes: $0) } }
  }

  func read(_ path: String) -> [UInt8]? {
    for text in texts where text.path == path { return text.bytes }
    let bytes = fresh(path)
    texts.append((path, bytes))
    return bytes
  }

  private func fresh(_ path: String) -> [UInt8]? {
    if Path.isBuiltIn(path) {
      let name = String(path.dropFirst(Path.builtInPrefix.utf8.count))
      return BuiltInFiles.text(name).map { Array($0.utf8) }
    }
    if own.contains(path), let bytes = try? InputFile.read(path) { return bytes }
    if let folder { return try? InputFile.read(Path.join(folder, path)) }
    return BuiltInFiles.text(path).map { Array($0.utf8) } ?? (try? InputFile.read(path))
  }
}
