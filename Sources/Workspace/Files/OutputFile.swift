internal import Glibc

/// A file that is written whole or not at all.
///
/// The bytes go to a temporary file in the same folder, which takes the file's name only when everything is on the
/// disk. A link of that name is replaced, not followed. Devices and pipes, and all in `/dev` and `/proc`, are
/// written in place, because there is nothing to replace.
package final class OutputFile {
  private let path: String
  /// The temporary file; empty where there is none, or none any more.
  private var temporary: String
  private let isReplacing: Bool

  /// Writes the bytes beside the file.
  ///
  /// - Throws: `FileFailure`; then nothing is left behind.
  package convenience init(
    _ bytes: [UInt8], for path: String, replacing: Bool = true
  ) throws(FileFailure) {
    try self.init(for: path, replacing: replacing) { (file) throws(FileFailure) in try file.write(bytes) }
  }

  /// Writes beside the file what a closure writes.
  ///
  /// - Throws: `FileFailure`; then nothing is left behind.
  init(
    for path: String, replacing: Bool = true, write: (borrowing FileDescriptor) throws(FileFailure) -> Void
  ) throws(FileFailure) {
    temporary = try Self.prepare(for: path, replacing: replacing, write)
    self.path = path
    isReplacing = replacing
  }

  deinit {
    if !temporary.isEmpty { FileSystem.remove(temporary) }
  }

  /// Gives the file its name.
  ///
  /// - Throws: `FileFailure`; then the temporary file is removed and the old one is as it was.
  package func commit() throws(FileFailure) {
    if temporary.isEmpty { return }
    if isReplacing {
      try FileSystem.rename(temporary, to: path)
    } else {
      try FileSystem.renameToNew(temporary, to: path)
    }
    temporary = ""
    if let folder = try? FileDescriptor(opening: Path.folder(of: path), flags: O_RDONLY) {
      // The name, too, has to reach the disk; where a folder cannot be synchronized, the file is there all the same.
      _ = try? folder.synchronize()
    }
  }

  /// Returns the temporary file's path, empty for what is written in place.
  private static func prepare(
    for path: String, replacing: Bool, _ write: (borrowing FileDescriptor) throws(FileFailure) -> Void
  ) throws(FileFailure) -> String {
    let status = FileSystem.status(of: path)
    if status?.kind == .folder { throw FileFailure(.isFolder, path: path) }
    if !replacing, status != nil { throw FileFailure(.exists, path: path) }
    if status?.kind == .other || path.hasPrefix("/dev/") || path.hasPrefix("/proc/") {
      let file = try FileDescriptor(opening: path, flags: O_WRONLY)
      try write(file)
      try file.finish()
      return ""
    }
    return try stage(beside: path, mode: status?.mode, write)
  }

  /// Writes several files: all are on the disk before the first takes its name.
  ///
  /// - Throws: `FileFailure` of the first that fails; then files without their names yet are removed.
  package static func write(_ files: [(path: String, bytes: [UInt8])]) throws(FileFailure) {
    var staged: [OutputFile] = []
    for file in files { staged.append(try OutputFile(file.bytes, for: file.path)) }
    for file in staged { try file.commit() }
  }

  private static func stage(
    beside path: String, mode: mode_t?, _ write: (borrowing FileDescriptor) throws(FileFailure) -> Void
  ) throws(FileFailure) -> String {
    for attempt in 0..<10_000 {
      let temporary = Path.join(Path.folder(of: path), ".cabildo-\(getpid())-\(attempt).tmp")
      do throws(FileFailure) {
        let file = try FileDescriptor(opening: temporary, flags: O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW)
        do throws(FileFailure) {
          if let mode { file.setMode(mode) }
          try write(file)
          try file.synchronize()
          try file.finish()
          return temporary
        } catch {
          FileSystem.remove(temporary)
          throw error
        }
      } catch {
        switch error.kind {
        case .exists: continue
        case .notFound: throw FileFailure(.noFolder, path: path)
        default: throw FileFailure(error.kind, path: path)
        }
      }
    }
    throw FileFailure(.exists, path: path)
  }
}
