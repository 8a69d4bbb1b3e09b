internal import Glibc

/// An open file, closed exactly once.
///
/// The few calls to the C library that take pointers are all in this file and in `FileSystem.swift`.
struct FileDescriptor: ~Copyable {
  private var number: Int32
  private let path: String

  /// Opens a file.
  ///
  /// - Throws: `FileFailure` with what the system says.
  init(opening path: String, flags: Int32, mode: mode_t = 0o666) throws(FileFailure) {
    // Without O_NONBLOCK, opening a pipe that nobody writes to would wait for ever.
    var number: Int32
    let flags = flags | O_CLOEXEC | O_NONBLOCK | O_NOCTTY
    repeat { number = unsafe open(path, flags, mode) } while number < 0 && errno == EINTR
    guard number >= 0 else { throw FileFailure(code: errno, path: path) }
    self.number = number
    self.path = path
  }

  deinit {
    if number >= 0 { _ = close(number) }
  }

  /// What the descriptor is, and how many bytes it holds.
  ///
  /// - Throws: `FileFailure` with what the system says.
  func status() throws(FileFailure) -> FileStatus {
    var status = stat()
    guard unsafe fstat(number, &status) == 0 else { throw FileFailure(code: errno, path: path) }
    return FileStatus(status)
  }

  /// Reads to the end.
  ///
  /// - Throws: `FileFailure` where the system says so or there are more than `limit` bytes.
  func readAll(expecting size: Int, limit: Int) throws(FileFailure) -> [UInt8] {
    try FileSystem.readAll(number, path: path, expecting: size, limit: limit)
  }

  /// Reads at most so many bytes; nothing at the end.
  ///
  /// - Throws: `FileFailure` with what the system says.
  func read(upTo count: Int) throws(FileFailure) -> [UInt8] {
    try FileSystem.readAvailable(number, path: path, upTo: count)
  }

  /// Writes all bytes.
  ///
  /// - Throws: `FileFailure` with what the system says.
  func write(_ bytes: [UInt8]) throws(FileFailure) {
    try FileSystem.write(bytes, to: number, path: path)
  }

  /// Gives the file other access rights.
  func setMode(_ mode: mode_t) {
    _ = fchmod(number, mode)
  }

  /// Waits until the bytes are on the disk.
  ///
  /// - Throws: `FileFailure` with what the system says; some kinds of file have no such thing.
  func synchronize() throws(FileFailure) {
    if fsync(number) != 0, errno != EINVAL, errno != EROFS { throw FileFailure(code: errno, path: path) }
  }

  /// Closes the file, and reports a failure that only shows then.
  ///
  /// - Throws: `FileFailure` with what the system says.
  consuming func finish() throws(FileFailure) {
    let number = self.number
    self.number = -1
    if close(number) != 0, errno != EINTR { throw FileFailure(code: errno, path: path) }
  }
}

/// What a path leads to.
struct FileStatus {
  /// The kind of a file.
  enum Kind { case regular, folder, link, other }

  let kind: Kind
  let size: Int
  let mode: mode_t
  /// The device and the number on it, which tell files apart.
  let identity: [UInt64]

  init(_ status: stat) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: kind = .regular
    case S_IFDIR: kind = .folder
    case S_IFLNK: kind = .link
    default: kind = .other
    }
    size = Int(clamping: status.st_size)
    mode = status.st_mode & 0o7777
    identity = [UInt64(status.st_dev), UInt64(status.st_ino)]
  }
}
