internal import Authoring
internal import BuiltInFiles
internal import JSONDocument
internal import JSONSchema
internal import Reports
internal import Rubric

/// Finds the files that belong to the open documents, and keeps what was loaded from them.
final class Projects {
  private let settings: ServerSettings
  private let documents: OpenDocuments
  /// What was loaded, by the paths of the configurations; by nothing for the one that the program carries.
  private var loaded: [String: Result<DesignJudge, Problems>] = [:]
  /// The paths of the files that it was made of.
  private var parts: Set<String> = []
  /// The nearest configurations, by folders.
  private var nearest: [String: String] = [:]
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

  /// The scorecard that a design is judged by; without a design, the one for all that have none nearer.
  ///
  /// - Throws: `Problems` with what is wrong in its files.
  func scorecard(for document: OpenDocument? = nil) throws(Problems) -> Scorecard {
    try judge(configurationName(for: document)).scorecard
  }

  /// What a design is judged by.
  ///
  /// - Throws: `Problems` with what is wrong in the files of its configuration.
  func judge(of document: OpenDocument) throws(Problems) -> DesignJudge {
    let name = configurationName(for: document)
    var judge = try judge(name)
    guard let path = document.path, !name.isEmpty else { return judge }
    let own = FilePath.relative(path, to: FilePath.folder(of: name))
    judge.gates = judge.scorecard.gates { settings.surroundings.isNamed(own, FilePath.normalized($0)) }
    return judge
  }

  /// The strategies that a configuration may name.
  var strategies: [StrategyModule] { settings.registry.modules }

  /// The path of the configuration for a design; empty for the one that the program carries.
  func configurationName(for document: OpenDocument?) -> String {
    if let path = settings.configuration { return FilePath.normalized(path) }
    guard let document, document.kind == .design, let path = document.path else { return "" }
    let folder = FilePath.folder(of: path)
    if let known = nearest[folder] { return known }
    let found = settings.surroundings.configuration(path).map { FilePath.normalized($0) } ?? ""
    nearest[folder] = found
    return found
  }

  private func judge(_ configuration: String) throws(Problems) -> DesignJudge {
    let result = loaded[configuration] ?? Result { () throws(Problems) in try load(configuration) }
    loaded[configuration] = result
    return try result.get()
  }

  private func load(_ path: String) throws(Problems) -> DesignJudge {
    var options = ScorecardLoader.Options()
    guard !path.isEmpty else {
      options.takeCarriedRules()
      let loader = ScorecardLoader(
        registry: settings.registry, read: ProjectFiles(folder: nil, read: read).bytes)
      let scorecard = try loader.load(builtInConfiguration, file: Self.builtInName, options: options)
      return DesignJudge(scorecard: scorecard, gates: scorecard.gates, exemptions: nil, baselineFolder: nil)
    }
    let folder = FilePath.folder(of: path)
    let files = ProjectFiles(folder: folder, read: readPart)
    let bytes = try part(path)
    let loader = ScorecardLoader(registry: settings.registry, read: files.bytes)
    let scorecard = try loader.load(bytes, file: path, options: options)
    return try judge(scorecard, folder)
  }

  /// Reads what may excuse findings.
  private func judge(_ scorecard: Scorecard, _ folder: String) throws(Problems) -> DesignJudge {
    var waivers: Waivers?
    if let path = scorecard.waivers.map({ FilePath.join(folder, $0) }) {
      waivers = try Waivers(try part(path), file: path)
    }
    var baseline: Baseline?
    let path = scorecard.baseline.map { FilePath.join(folder, $0) }
    if let path {
      let found = try Baseline(try part(path), file: path)
      // What a lint would refuse excuses nothing here.
      if found.rules == scorecard.rulesDigest, found.reading == scorecard.gates.reading { baseline = found }
    }
    var check: ExemptionCheck?
    if waivers != nil || baseline != nil {
      check = ExemptionCheck(
        waivers: waivers, baseline: baseline, scorecard: scorecard, today: settings.surroundings.today(),
        isStrict: false)
    }
    return DesignJudge(
      scorecard: scorecard, gates: scorecard.gates, exemptions: check,
      baselineFolder: baseline == nil ? nil : path.map { FilePath.folder(of: $0) })
  }

  /// Returns the text of a file that designs are judged by, which is then watched.
  ///
  /// - Throws: `Problems` where it is not there.
  private func part(_ path: String) throws(Problems) -> [UInt8] {
    if let bytes = readPart(path) { return bytes }
    throw Problems(list: [
      Problem(.missingFile, file: path, range: ByteRange(0, 0), arguments: [("path", path)])
    ])
  }

  private func readPart(_ path: String) -> [UInt8]? {
    parts.insert(path)
    return read(path)
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
    loaded = [:]
    nearest = [:]
    parts = []
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
