internal import BuiltInFiles
package import Rubric

/// Where the scorecard comes from.
package enum ScorecardSource: Equatable, Sendable {
  /// The one that the program carries.
  case builtIn
  /// A configuration file.
  case file(String)

  /// Returns the source for a run: the file that the user names, else the one that the program carries.
  ///
  /// This is the one place that decides; a search for a `cabildo.json` near the designs belongs here.
  package static func choose(named file: String?) -> ScorecardSource {
    file.map { .file($0) } ?? .builtIn
  }

  /// Reads a configuration: a file, or `builtin:` and the path of one that the program carries.
  private static func read(_ path: String) throws(FileFailure) -> [UInt8] {
    guard Path.isBuiltIn(path) else { return try InputFile.read(path) }
    let name = String(path.dropFirst(Path.builtInPrefix.utf8.count))
    if let text = BuiltInFiles.text(name) { return Array(text.utf8) }
    let suggestion = spellingSuggestion(for: name, among: BuiltInFiles.paths)
    throw FileFailure(.notFound(suggestion: suggestion.map { Path.builtInPrefix + $0 }), path: path)
  }

  /// Loads the scorecard, with the process plugins that it names and the policy allows.
  ///
  /// - Throws: `ScorecardFailure` with all that is wrong.
  package func load(
    registry: StrategyRegistry, policy: PluginPolicy = PluginPolicy()
  ) throws(ScorecardFailure) -> LoadedScorecard {
    let name: String
    let bytes: [UInt8]
    let files: ConfigurationFiles
    var options = ScorecardLoader.Options()
    switch self {
    case .builtIn:
      // The rules are read on a thread of their own while the design format is compiled here.
      let rules = Background {
        CompiledRules(RulesImage(structure: BuiltInFiles.rulesStructure, texts: BuiltInFiles.rulesTexts))
      }
      options.rules = { rules.wait() }
      name = "config.json"
      bytes = Array((BuiltInFiles.text(name) ?? "").utf8)
      files = ConfigurationFiles(folder: nil)
    case .file(let path):
      name = path
      do throws(FileFailure) { bytes = try Self.read(path) } catch {
        throw ScorecardFailure(source: self, sources: [], problems: [], failures: [error])
      }
      files = ConfigurationFiles(folder: Path.folder(of: path))
    }
    files.keep(bytes, of: name)
    var plugins = PluginSet()
    var registry = registry
    if case .file(let path) = self {
      do throws(PluginFailure) {
        plugins = try PluginSet(configuration: bytes, in: Path.folder(of: path), policy: policy)
        registry = try plugins.added(to: registry)
      } catch {
        throw ScorecardFailure(source: self, sources: [], problems: [], failures: [], plugin: error)
      }
    }
    do throws(Problems) {
      let scorecard = try ScorecardLoader(registry: registry, read: files.read).load(
        bytes, file: name, options: options)
      return LoadedScorecard(
        scorecard: scorecard, warnings: files.located(scorecard.warnings), sources: files.sources,
        plugins: plugins)
    } catch {
      throw ScorecardFailure(
        source: self, sources: files.sources, problems: files.located(error.list), failures: files.failures,
        plugin: plugins.refused)
    }
  }
}

/// A scorecard that is ready for use.
package struct LoadedScorecard: Sendable {
  /// The scorecard.
  package let scorecard: Scorecard
  /// Oddities found while loading, with the files' names as a user can open them.
  package let warnings: [Problem]
  /// The files that it was made of.
  package let sources: [SourceText]
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
