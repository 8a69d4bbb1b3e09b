internal import Glibc

/// Bytes that come bit by bit and are needed in the end: a few are kept in memory, many in a file without a name, which
/// is gone with the process, however that ends.
final class Spool {
  private static let memory = 1 << 16

  private var pending: [UInt8] = []
  private var descriptor: Int32 = -1
  /// What went wrong; it is told when the bytes are needed.
  private var failure: FileFailure?

  deinit {
    if descriptor >= 0 { _ = close(descriptor) }
  }

  /// Appends bytes.
  func append(_ bytes: [UInt8]) {
    pending += bytes
    if pending.count < Self.memory || failure != nil { return }
    do throws(FileFailure) {
      if descriptor < 0 { descriptor = try FileSystem.openNameless() }
      try FileSystem.write(pending, to: descriptor, path: FileSystem.temporaryFolder)
      pending.removeAll(keepingCapacity: true)
    } catch {
      failure = error
      pending = []
    }
  }

  /// Tells what went wrong so far.
  ///
  /// - Throws: `FileFailure` where bytes could not be kept.
  func check() throws(FileFailure) {
    if let failure { throw failure }
  }

  /// Hands over all bytes, in pieces.
  ///
  /// - Throws: `FileFailure` where they could not be kept, or what `write` throws.
  func copy(_ write: ([UInt8]) throws(FileFailure) -> Void) throws(FileFailure) {
    try check()
    if descriptor >= 0 {
      _ = lseek(descriptor, 0, SEEK_SET)
      while true {
        let piece = try FileSystem.readAvailable(descriptor, path: FileSystem.temporaryFolder)
        if piece.isEmpty { break }
        try write(piece)
      }
    }
    if !pending.isEmpty { try write(pending) }
  }
}
