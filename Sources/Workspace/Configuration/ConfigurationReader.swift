/// Where configurations, and the files that they name, are read from: the disk, or a revision.
package struct ConfigurationReader {
  /// Returns the bytes of a file.
  let read: (String) throws(FileFailure) -> [UInt8]
  /// Tells whether there is something of a name.
  let exists: (String) -> Bool
  /// Whether this is the disk, and not a revision.
  let isDisk: Bool

  /// The disk.
  package static var disk: ConfigurationReader {
    ConfigurationReader(
      read: { path throws(FileFailure) in try InputFile.read(path) },
      exists: { FileSystem.ownStatus(of: $0) != nil }, isDisk: true)
  }

  /// Reads a file.
  ///
  /// - Throws: `FileFailure` where this is not possible.
  package func bytes(of path: String) throws(FileFailure) -> [UInt8] { try read(path) }
}
