internal import Glibc

/// The calls to the system that are not about one open file.
package enum FileSystem {
  /// Returns what a path leads to, following links.
  static func status(of path: String) -> FileStatus? {
    var status = stat()
    return unsafe stat(path, &status) == 0 ? FileStatus(status) : nil
  }

  /// Tells whether a path leads to a folder.
  package static func isFolder(_ path: String) -> Bool { status(of: path)?.kind == .folder }

  /// Returns what a path is itself, be it a link.
  static func ownStatus(of path: String) -> FileStatus? {
    var status = stat()
    return unsafe lstat(path, &status) == 0 ? FileStatus(status) : nil
  }

  /// The folder that the command runs in; nil where it is gone.
  package static var workingFolder: String? {
    guard let text = unsafe getcwd(nil, 0) else { return nil }
    defer { unsafe free(text) }
    return unsafe String(cString: text)
  }

  /// Returns a path from the file system's root.
  package static func absolute(_ path: String) -> String {
    Path.normalized(Path.join(workingFolder ?? "/", path))
  }

  /// Reads a descriptor to its end.
  ///
  /// - Throws: `FileFailure` where the system says so or there are more than `limit` bytes.
  static func readAll(
    _ descriptor: Int32, path: String, expecting size: Int, limit: Int
  ) throws(FileFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(size, limit) + 1)
    // One byte more than expected, so that the end shows in the same call.
    var buffer = [UInt8](repeating: 0, count: min(max(size + 1, 4096), 1 << 20))
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes { unsafe read(descriptor, $0.baseAddress, $0.count) }
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        if errno == EAGAIN, wait(for: descriptor) { continue }
        throw FileFailure(code: errno, path: path)
      }
      guard bytes.count + count <= limit else { throw FileFailure(.tooLarge(limit: limit), path: path) }
      bytes.append(contentsOf: buffer[..<count])
    }
  }

  /// Reads what a descriptor has, and waits where it has nothing yet; nothing at its end.
  ///
  /// - Throws: `FileFailure` with what the system says.
  static func readAvailable(
    _ descriptor: Int32, path: String, upTo most: Int = 1 << 16
  ) throws(FileFailure) -> [UInt8] {
    while true {
      var result = 0
      let bytes = unsafe [UInt8](unsafeUninitializedCapacity: most) { (buffer, count) in
        result = unsafe read(descriptor, buffer.baseAddress, buffer.count)
        count = max(result, 0)
      }
      if result >= 0 { return bytes }
      if errno == EINTR { continue }
      if errno == EAGAIN, wait(for: descriptor) { continue }
      throw FileFailure(code: errno, path: path)
    }
  }

  /// Writes all bytes to a descriptor.
  ///
  /// - Throws: `FileFailure` with what the system says.
  static func write(_ bytes: [UInt8], to descriptor: Int32, path: String) throws(FileFailure) {
    var start = 0
    while start < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[start...])
        return unsafe Glibc.write(descriptor, rest.baseAddress, rest.count)
      }
      if count < 0 {
        if errno == EINTR { continue }
        if errno == EAGAIN, wait(for: descriptor, toWrite: true) { continue }
        throw FileFailure(code: errno, path: path)
      }
      start += count
    }
  }

  /// Waits until a descriptor that does not block has or takes bytes.
  private static func wait(for descriptor: Int32, toWrite: Bool = false) -> Bool {
    var request = pollfd(fd: descriptor, events: Int16(toWrite ? POLLOUT : POLLIN), revents: 0)
    return unsafe poll(&request, 1, -1) >= 0 || errno == EINTR
  }

  /// The folder for files that nobody is to find.
  static var temporaryFolder: String {
    guard let text = unsafe getenv("TMPDIR") else { return "/tmp" }
    let folder = unsafe String(cString: text)
    return folder.isEmpty ? "/tmp" : folder
  }

  /// Opens a new file for reading and writing that has no name.
  ///
  /// - Throws: `FileFailure` with what the system says.
  static func openNameless() throws(FileFailure) -> Int32 {
    for attempt in 0..<1000 {
      let path = Path.join(temporaryFolder, ".cabildo-\(getpid())-\(attempt).spool")
      let flags = O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
      let descriptor = unsafe open(path, flags, 0o600)
      if descriptor >= 0 {
        remove(path)
        return descriptor
      }
      if errno != EEXIST && errno != EINTR { throw FileFailure(code: errno, path: temporaryFolder) }
    }
    throw FileFailure(.exists, path: temporaryFolder)
  }

  /// Gives a file another name, replacing what had that name.
  ///
  /// - Throws: `FileFailure` with what the system says.
  static func rename(_ old: String, to new: String) throws(FileFailure) {
    guard unsafe Glibc.rename(old, new) == 0 else { throw FileFailure(code: errno, path: new) }
  }

  /// Gives a file another name that must not be in use.
  ///
  /// - Throws: `FileFailure` with what the system says.
  static func renameToNew(_ old: String, to new: String) throws(FileFailure) {
    if unsafe link(old, new) == 0 {
      remove(old)
    } else if errno == EPERM || errno == EOPNOTSUPP {
      // A file system without hard links.
      try rename(old, to: new)
    } else {
      throw FileFailure(code: errno, path: new)
    }
  }

  /// Removes a file, if it is there.
  static func remove(_ path: String) {
    _ = unsafe unlink(path)
  }

  /// Makes a folder and those above it that are missing.
  ///
  /// - Throws: `FileFailure` with what the system says.
  package static func makeFolder(_ path: String) throws(FileFailure) {
    guard status(of: path)?.kind != .folder else { return }
    let parent = Path.folder(of: path)
    if parent != path { try makeFolder(parent) }
    guard unsafe mkdir(path, 0o777) == 0 || errno == EEXIST else {
      throw FileFailure(code: errno, path: path)
    }
    guard status(of: path)?.kind == .folder else { throw FileFailure(.badPath, path: path) }
  }

  /// Returns the names in a folder, sorted; none where it cannot be read.
  static func names(in folder: String) -> [String] {
    (try? entries(of: folder)) ?? []
  }

  /// Returns the names in a folder, sorted.
  ///
  /// - Throws: `FileFailure` where the folder cannot be read.
  static func entries(of folder: String) throws(FileFailure) -> [String] {
    guard let stream = unsafe opendir(folder) else { throw FileFailure(code: errno, path: folder) }
    defer { _ = unsafe closedir(stream) }
    var names: [String] = []
    // Entries are as long as their names, so the name is read where it lies and never copied with the whole record.
    let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
    while let entry = unsafe readdir(stream) {
      let start = unsafe UnsafeRawPointer(entry).advanced(by: offset)
      let name = unsafe String(cString: start.assumingMemoryBound(to: CChar.self))
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }
}
