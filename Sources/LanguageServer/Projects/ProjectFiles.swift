internal import BuiltInFiles

/// The files that a configuration names: those of its folder, open documents before what is on the disk, or those
/// that the program carries.
struct ProjectFiles {
  private static let builtInPrefix = "builtin:"

  /// The folder of the configuration; nil for the one that the program carries.
  let folder: String?
  /// Returns the bytes of a file by its path, as it is open or on the disk.
  let read: (String) -> [UInt8]?

  /// Returns the bytes of a file by its path as the configuration writes it.
  func bytes(_ name: String) -> [UInt8]? {
    if let path = path(name) { return read(path) }
    let plain =
      name.hasPrefix(Self.builtInPrefix) ? String(name.dropFirst(Self.builtInPrefix.count)) : name
    return BuiltInFiles.text(plain).map { Array($0.utf8) }
  }

  /// Returns the name of the file that another one means by a path that it writes: relative to its own folder.
  func name(_ written: String, from file: String) -> String {
    if written.hasPrefix(Self.builtInPrefix) || written.utf8.first == UInt8(ascii: "/") { return written }
    let isBuiltIn = file.hasPrefix(Self.builtInPrefix)
    let plain = isBuiltIn ? String(file.dropFirst(Self.builtInPrefix.count)) : file
    return (isBuiltIn ? Self.builtInPrefix : "") + FilePath.join(FilePath.folder(of: plain), written)
  }

  /// Returns where a file is on the disk; nil for what the program carries.
  func path(_ name: String) -> String? {
    guard !name.hasPrefix(Self.builtInPrefix), !name.utf8.contains(0) else { return nil }
    if name.utf8.first == UInt8(ascii: "/") { return FilePath.normalized(name) }
    return folder.map { FilePath.join($0, name) }
  }
}
