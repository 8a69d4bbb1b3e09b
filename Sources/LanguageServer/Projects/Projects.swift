internal import Authoring
internal import BuiltInFiles
internal import JSONDocument
internal import JSONSchema
internal import Rubric

/// Finds the files that belong to the open documents, and keeps what was loaded from them.
final class Projects {
  private let settings: ServerSettings
  private let documents: OpenDocuments
  private var loaded: Result<Scorecard, Problems>?
  /// The paths that the scorecard was made of.
  private var parts: [String] = []
  private var configurations: [String: String?] = [:]
  /// The formats that were compiled last.
  private var formats: [DesignFormat] = []

  private static let configurationNames = ["cabildo.json", "config.json"]
  private static let builtInName = "config.json"
  /// How many folders upward a configuration is looked for.
  private static let searchDepth = 12

  init(_ settings: ServerSettings, _ documents: OpenDocuments) {
    self.settings = settings
    self.documents = documents
  }

  /// Returns the open document of a path, or nil.
  func openDocument(at path: String) -> OpenDocument? { documents.document(at: path) }

  // MARK: - What designs are judged by

  /// The scorecard that designs are judged by.
  ///
  /// - Throws: `Problems` with what is wrong in its files.
  func scorecard() throws(Problems) -> Scorecard {
    let result = loaded ?? load()
    loaded = result
    return try result.get()
  }

  /// The strategies that a configuration may name.
  var strategies: [StrategyModule] { settings.registry.modules }

  /// The configuration's path; empty for the one that the program carries.
  var configurationName: String { settings.configuration ?? "" }

  private func load() -> Result<Scorecard, Problems> {
    parts = []
    let files: ProjectFiles
    let bytes: [UInt8]
    var options = ScorecardLoader.Options()
    if let path = settings.configuration.map({ FilePath.normalized($0) }) {
      files = ProjectFiles(folder: FilePath.folder(of: path)) { path in
        self.parts.append(path)
        return self.read(path)
      }
      parts.append(path)
      guard let found = read(path) else {
        return .failure(
          Problems(list: [
            Problem(.missingFile, file: path, range: ByteRange(0, 0), arguments: [("path", path)])
          ]))
      }
      bytes = found
    } else {
      files = ProjectFiles(folder: nil, read: read)
      bytes = builtInConfiguration
      options.takeCarriedRules()
    }
    let loader = ScorecardLoader(registry: settings.registry, read: files.bytes)
    return Result { () throws(Problems) in
      try loader.load(bytes, file: settings.configuration ?? Self.builtInName, options: options)
    }
  }

  // MARK: - Rules that are open

  /// Returns the files around a rubric, a library or a configuration; nil for other documents.
  func project(of document: OpenDocument) -> RuleProject? {
    guard let kind = document.kind, kind != .design else { return nil }
    let own = document.path
    if kind == .scorecard {
      let files = ProjectFiles(folder: own.map { FilePath.folder(of: $0) }, read: read)
      return RuleProject(
        project: project(document.text.bytes, document.name, files), files: files, own: document.name,
        isNamed: true, kind: kind)
    }
    if let own, let configuration = configuration(naming: own), let bytes = read(configuration) {
      let files = ProjectFiles(folder: FilePath.folder(of: configuration), read: read)
      let project = project(bytes, configuration, files)
      let names = project.paths("libraries") + project.paths("rubrics")
      if let name = names.first(where: { files.path($0) == own }) {
        return RuleProject(project: project, files: files, own: name, isNamed: true, kind: kind)
      }
    }
    // What no configuration names stands on the libraries that the program carries; a library stands alone.
    let files = ProjectFiles(folder: nil, read: read)
    let configuration =
      kind == .library
      ? RubricProject.configuration(builtInConfiguration, ofLibraries: [document.name]) : builtInConfiguration
    let project = project(
      configuration, Self.builtInName, files,
      read: { name in name == document.name ? document.text.bytes : files.bytes(name) })
    return RuleProject(project: project, files: files, own: document.name, isNamed: false, kind: kind)
  }

  /// Forgets what was loaded, because files may have changed; a path forgets only what was made of it.
  ///
  /// Returns whether designs have to be judged anew.
  func forget(_ path: String? = nil) -> Bool {
    if let path, !parts.contains(path) { return false }
    configurations = [:]
    loaded = nil
    return true
  }

  /// Returns the text of a file, as it is open or on the disk.
  func read(_ path: String) -> [UInt8]? {
    openDocument(at: path)?.text.bytes ?? settings.read(path)
  }

  private func project(
    _ bytes: [UInt8], _ name: String, _ files: ProjectFiles, read: ((String) -> [UInt8]?)? = nil
  ) -> RubricProject {
    let project = RubricProject(
      configuration: bytes, file: name, registry: settings.registry, read: read ?? files.bytes)
    return format(of: bytes, files).map { project.knowing($0) } ?? project
  }

  /// Returns the format that a configuration names, compiled once for each text of it; nil where it has faults, which
  /// whoever loads the project will tell.
  private func format(of configuration: [UInt8], _ files: ProjectFiles) -> DesignFormat? {
    guard let document = try? JSONDocument(parsing: configuration),
      let name = document.value(of: document.root, named: "schema"),
      let bytes = files.bytes(document.string(name))
    else { return nil }
    if let known = formats.first(where: { $0.schema.document.bytes == bytes }) { return known }
    guard let schema = try? ScorecardLoader.parse(bytes, file: document.string(name)),
      let format = try? DesignFormat(schema: schema)
    else { return nil }
    formats = [format] + formats.prefix(1)
    return format
  }

  /// Finds the nearest configuration upward that names a file.
  private func configuration(naming path: String) -> String? {
    if let known = configurations[path] { return known }
    var found: String?
    var folder = FilePath.folder(of: path)
    search: for _ in 0..<Self.searchDepth where !folder.isEmpty {
      for name in Self.configurationNames {
        let candidate = FilePath.join(folder, name)
        guard let bytes = read(candidate) else { continue }
        let files = ProjectFiles(folder: folder, read: read)
        let project = project(bytes, candidate, files)
        if (project.paths("libraries") + project.paths("rubrics")).contains(where: { files.path($0) == path })
        {
          found = candidate
          break search
        }
      }
      if folder == "/" { break }
      folder = FilePath.folder(of: folder)
    }
    configurations[path] = .some(found)
    return found
  }

  private var builtInConfiguration: [UInt8] {
    Array((BuiltInFiles.text(Self.builtInName) ?? "").utf8)
  }
}
