internal import BuiltInFiles
internal import JSONDocument
package import Rubric

/// Where the scorecard comes from.
package enum ScorecardSource: Equatable, Sendable {
  /// The one that the program carries.
  case builtIn
  /// A configuration file that the user names.
  case file(String)
  /// A configuration file that was found near the designs. Nobody has vouched for it, so that the lock file beside it
  /// allows no plugin.
  case found(String)

  /// Returns the source for a run: the file that the user names, else the one near the designs, else the one that the
  /// program carries.
  package static func choose(named file: String?, near found: String? = nil) -> ScorecardSource {
    file.map { .file($0) } ?? found.map { .found($0) } ?? .builtIn
  }

  /// The path of the file; nil for the one that the program carries.
  package var path: String? {
    switch self {
    case .builtIn: nil
    case .file(let path), .found(let path): path
    }
  }

  /// Reads a configuration: a file, or `builtin:` and the path of one that the program carries.
  static func read(
    _ path: String, from reader: ConfigurationReader = .disk
  ) throws(FileFailure) -> [UInt8] {
    guard Path.isBuiltIn(path) else { return try reader.read(path) }
    let name = String(path.dropFirst(Path.builtInPrefix.utf8.count))
    if let text = BuiltInFiles.text(name) { return Array(text.utf8) }
    let suggestion = spellingSuggestion(for: name, among: BuiltInFiles.paths)
    throw FileFailure(.notFound(suggestion: suggestion.map { Path.builtInPrefix + $0 }), path: path)
  }

  /// Loads the scorecard, with the process plugins that it names and the policy allows.
  ///
  /// With `makesHash`, the scorecard and what it evaluates say what its hash is.
  ///
  /// - Throws: `ScorecardFailure` with all that is wrong.
  package func load(
    registry: StrategyRegistry, policy: PluginPolicy = PluginPolicy(), makesHash: Bool = false,
    reader: ConfigurationReader = .disk
  ) throws(ScorecardFailure) -> LoadedScorecard {
    let name: String
    let bytes: [UInt8]
    let files: ConfigurationFiles
    var options = ScorecardLoader.Options()
    options.makesHash = makesHash
    switch self {
    case .builtIn:
      options.takeCarriedRules()
      name = "config.json"
      bytes = Array((BuiltInFiles.text(name) ?? "").utf8)
      files = ConfigurationFiles(folder: nil)
    case .file(let path), .found(let path):
      name = path
      do throws(FileFailure) { bytes = try Self.read(path, from: reader) } catch {
        throw ScorecardFailure(source: self, sources: [], problems: [], failures: [error])
      }
      files = ConfigurationFiles(folder: Path.folder(of: path), reader: reader)
    }
    files.keep(bytes, of: name)
    var plugins = PluginSet()
    var registry = registry
    if let path {
      let effective: EffectiveConfiguration
      do throws(Problems) {
        effective = try EffectiveConfiguration(bytes, file: name, read: files.read)
      } catch {
        throw ScorecardFailure(
          source: self, sources: files.sources, problems: files.located(error.list),
          failures: files.failures)
      }
      if Self.hasBuiltInRules(effective.document) {
        options.takeCarriedRules()
      }
      do throws(PluginFailure) {
        // A change could bring a plugin and what allows it.
        var isVouchedFor = reader.isDisk
        if case .found = self { isVouchedFor = false }
        plugins = try PluginSet(
          configuration: effective.document.bytes, in: Path.folder(of: path), policy: policy,
          heedsLockFile: isVouchedFor)
        registry = try plugins.added(to: registry)
        if makesHash { options.pluginHashes = try plugins.contentHashes() }
      } catch {
        throw ScorecardFailure(source: self, sources: [], problems: [], failures: [], plugin: error)
      }
    }
    do throws(Problems) {
      let scorecard = try ScorecardLoader(registry: registry, read: files.read).load(
        bytes, file: name, options: options)
      return LoadedScorecard(
        scorecard: scorecard, path: path, warnings: files.located(scorecard.warnings), sources: files.sources,
        files: files.texts, hasBuiltInRules: options.rules != nil, plugins: plugins)
    } catch {
      throw ScorecardFailure(
        source: self, sources: files.sources, problems: files.located(error.list), failures: files.failures,
        plugin: plugins.refused)
    }
  }
}

extension ScorecardSource {
  /// Tells whether a configuration has just the rules of the one that the program carries, which are compiled already.
  private static func hasBuiltInRules(_ document: JSONDocument) -> Bool {
    guard let own = try? JSONDocument(parsing: Array((BuiltInFiles.text("config.json") ?? "").utf8)) else {
      return false
    }
    func words(_ node: NodeID, _ document: JSONDocument, prefix: String) -> [String] {
      var words: [String] = []
      for element in [node] + Array(document.elements(of: node)) {
        if document.kind(of: element) == .string { words.append(prefix + document.string(element)) }
        if let file = document.value(of: element, named: "file") {
          words.append(prefix + document.string(file))
          words.append(
            document.value(of: element, named: "weight").map {
              String(decoding: document.bytes[document.range(of: $0).offsets], as: UTF8.self)
            } ?? "1")
        }
      }
      return words
    }
    for key in ["schema", "libraries", "rubrics", "languages"] {
      guard let ours = document.value(of: document.root, named: key),
        let theirs = own.value(of: own.root, named: key)
      else { return false }
      let prefix = key == "languages" ? "" : Path.builtInPrefix
      if words(ours, document, prefix: "") != words(theirs, own, prefix: prefix) { return false }
    }
    return true
  }
}

/// A scorecard that is ready for use.
package struct LoadedScorecard: Sendable {
  /// The scorecard.
  package let scorecard: Scorecard
  /// The path of its configuration; nil for the one that the program carries.
  package let path: String?
  /// Oddities found while loading, with the files' names as a user can open them.
  package let warnings: [Problem]
  /// The files that it was made of.
  package let sources: [SourceText]
  /// The same files by the names that the configuration has for them.
  package let files: [SourceText]
  /// Whether its rules are those that the program carries, which are not among the files.
  package let hasBuiltInRules: Bool
  /// The process plugins that it names; they run until they are closed.
  package let plugins: PluginSet
}

/// Why there is no scorecard.
package struct ScorecardFailure: Error {
  /// What should have been loaded.
  package let source: ScorecardSource
  /// The files read so far.
  package let sources: [SourceText]
  /// What is wrong in the files.
  package let problems: [Problem]
  /// Files that could not be read.
  package let failures: [FileFailure]
  /// What is wrong with a process plugin.
  package var plugin: PluginFailure?
}
