internal import Rubric

/// The folder of a process plugin, and the hash of all that is in it.
struct PluginFolder {
  let path: String

  /// The most files, and the most bytes of all of them, that a plugin may consist of.
  private static let mostFiles = 1000
  private static let mostBytes = 64 << 20

  /// Returns the SHA-256 of the folder: of each file, in the order of the paths' bytes, the path, its length, the
  /// content and its length. Links are refused, since what they lead to could change unseen.
  ///
  /// - Throws: `PluginFailure` where the folder cannot be read whole.
  func hash(of plugin: String) throws(PluginFailure) -> String {
    var paths: [String] = []
    try collect("", plugin, into: &paths)
    paths.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    var hash = SHA256()
    var total = 0
    for relative in paths {
      let bytes: [UInt8]
      do throws(FileFailure) { bytes = try InputFile.read(Path.join(path, relative)) } catch {
        throw PluginFailure(plugin, .badManifest(relative))
      }
      total += bytes.count
      guard total <= Self.mostBytes else {
        throw PluginFailure(plugin, .badManifest("> \(Self.mostBytes >> 20) MiB"))
      }
      hash.add(Self.length(relative.utf8.count) + Array(relative.utf8))
      hash.add(Self.length(bytes.count) + bytes)
    }
    return hash.text()
  }

  private func collect(
    _ relative: String, _ plugin: String, into paths: inout [String]
  ) throws(PluginFailure) {
    let folder = relative.isEmpty ? path : Path.join(path, relative)
    let names: [String]
    do throws(FileFailure) { names = try FileSystem.entries(of: folder) } catch {
      throw PluginFailure(plugin, .badManifest(folder))
    }
    for name in names {
      let inner = relative.isEmpty ? name : relative + "/" + name
      switch FileSystem.ownStatus(of: Path.join(path, inner))?.kind {
      case .regular: paths.append(inner)
      // What Python leaves behind is no part of what was allowed, and is not used: bytecode is never written nor read.
      case .folder where name == "__pycache__": throw PluginFailure(plugin, .badManifest(inner))
      case .folder: try collect(inner, plugin, into: &paths)
      case .link, .other, nil: throw PluginFailure(plugin, .badManifest(inner))
      }
      guard paths.count <= Self.mostFiles else {
        throw PluginFailure(plugin, .badManifest("> \(Self.mostFiles)"))
      }
    }
  }

  /// Eight bytes, the highest first.
  private static func length(_ count: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    for shift in stride(from: 56, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: count >> shift))
    }
    return bytes
  }
}
