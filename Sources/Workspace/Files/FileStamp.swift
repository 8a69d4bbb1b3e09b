internal import Glibc

/// Tells whether a file is still as it was.
package struct FileStamp: Equatable, Sendable {
  private let identity: [UInt64]
  private let size: Int
  private let seconds: Int
  private let nanoseconds: Int

  /// Looks at a file; nil where there is none.
  package init?(_ path: String) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    identity = [UInt64(status.st_dev), UInt64(status.st_ino)]
    size = Int(clamping: status.st_size)
    seconds = Int(status.st_mtim.tv_sec)
    nanoseconds = Int(status.st_mtim.tv_nsec)
  }
}
