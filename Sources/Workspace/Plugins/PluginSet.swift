internal import JSONDocument
package import Rubric

/// The process plugins that a configuration names.
package struct PluginSet: Sendable {
  /// The plugins, in the order of the configuration.
  package private(set) var connections: [PluginConnection] = []

  /// No plugins.
  package init() {}

  /// Reads the manifests in some folders; nothing runs.
  ///
  /// - Throws: `PluginFailure` for the first that cannot be used.
  package init(folders: [String], policy: PluginPolicy) throws(PluginFailure) {
    for folder in folders {
      connections.append(PluginConnection(try PluginManifest(folder: folder), policy: policy))
    }
  }

  /// Reads the manifests of the plugins that a configuration names as `plugins`, by paths relative to its folder; the
  /// allowances of the lock file beside it count too, where it is to be heeded. A text that is no configuration names none.
  ///
  /// - Throws: `PluginFailure` for the first that cannot be used.
  package init(
    configuration bytes: [UInt8], in folder: String, policy: PluginPolicy, heedsLockFile: Bool = true
  ) throws(PluginFailure) {
    let folders = Self.folders(named: bytes, in: folder)
    var policy = policy
    if !folders.isEmpty, heedsLockFile {
      do throws(FileFailure) { try policy.addLockFile(in: folder) } catch {
        throw PluginFailure(PluginPolicy.lockFile, .badManifest(error.path))
      }
    }
    try self.init(folders: folders, policy: policy)
  }

  private static func folders(named bytes: [UInt8], in folder: String) -> [String] {
    guard let document = try? JSONDocument(parsing: bytes),
      let list = document.value(of: document.root, named: "plugins"), document.kind(of: list) == .array
    else { return [] }
    var folders: [String] = []
    for element in document.elements(of: list) where document.kind(of: element) == .string {
      folders.append(Path.join(folder, document.string(element)))
    }
    return folders
  }

  /// Returns the plugin of a name, or nil.
  package subscript(name: String) -> PluginConnection? {
    connections.first { $0.manifest.id == name }
  }

  /// Why the first plugin that the user does not allow may not run; nil where all may.
  package var refused: PluginFailure? {
    for connection in connections {
      do throws(PluginFailure) { try connection.checkPermission() } catch { return error }
    }
    return nil
  }

  /// Returns the name and the content's hash of each plugin, in order.
  ///
  /// - Throws: `PluginFailure` for a folder that cannot be read whole.
  func contentHashes() throws(PluginFailure) -> [String] {
    var hashes: [String] = []
    for connection in connections {
      hashes.append(connection.manifest.id + "@sha256:" + (try connection.contentHash()))
    }
    return hashes
  }

  /// Ends the processes of all plugins.
  package func close() {
    for connection in connections { connection.close() }
  }

  /// Returns a registry with the plugins beside what it has; a name that is taken is refused.
  ///
  /// - Throws: `PluginFailure` for a name that is taken.
  package func added(to registry: StrategyRegistry) throws(PluginFailure) -> StrategyRegistry {
    if connections.isEmpty { return registry }
    var modules = registry.modules
    for connection in connections {
      let id = connection.manifest.id
      guard !modules.contains(where: { $0.id == id }) else {
        throw PluginFailure(id, .badManifest("`id`: \(id)"))
      }
      modules.append(connection.module)
    }
    return StrategyRegistry(modules, measures: registry.measures)
  }
}
