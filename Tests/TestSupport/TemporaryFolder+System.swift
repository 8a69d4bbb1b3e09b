import FoundationEssentials
import Glibc

/// What a call to the system was refused for.
public struct SystemError: Error {
  /// The system's number for it.
  public let code: Int32
}

extension TemporaryFolder {
  /// Makes a named pipe.
  public func makePipe(_ name: String) throws {
    try check(unsafe mkfifo(file(name), 0o600))
  }

  /// Makes a symbolic link.
  public func makeLink(_ name: String, to target: String) throws {
    try check(unsafe symlink(target, file(name)))
  }

  /// Makes a folder.
  public func makeFolder(_ name: String) throws {
    try check(unsafe mkdir(file(name), 0o700))
  }

  /// Gives a file a size, without writing that many bytes.
  public func setSize(of name: String, to size: Int) throws {
    try check(unsafe truncate(file(name), size))
  }

  /// Gives a file access rights.
  public func setRights(of name: String, to rights: UInt32) throws {
    try check(unsafe chmod(file(name), rights))
  }

  /// Returns the access rights of a file.
  public func rights(of name: String) throws -> UInt32 {
    var status = stat()
    try check(unsafe stat(file(name), &status))
    return status.st_mode & 0o7777
  }

  private func check(_ result: Int32) throws {
    guard result == 0 else { throw SystemError(code: errno) }
  }
}
