internal import Glibc

/// Bytes of several parts that come bit by bit and are needed in the end: a few are kept in memory, many in a file without a
/// name, which is gone with the process, however that ends.
///
/// All parts share the file, so that there may be hundreds of them. What is remembered of the file is where each part
/// lies in it, a thousandth of what it holds.
final class Spool {
  /// How many bytes of a part are kept until they go to the file.
  private static let memory = 1 << 15

  private struct Part {
    var pending: [UInt8] = []
    var chunks: [(offset: Int, count: Int)] = []
  }

  private var parts: [Part] = []
  private var size = 0
  private var descriptor: Int32 = -1
  /// What went wrong; it is told when the bytes are needed.
  private var failure: FileFailure?

  deinit {
    if descriptor >= 0 { _ = close(descriptor) }
  }

  /// Appends bytes to a part, from 0.
  func append(_ bytes: [UInt8], to part: Int) {
    while parts.count <= part { parts.append(Part()) }
    parts[part].pending += bytes
    if parts[part].pending.count < Self.memory || failure != nil { return }
    do throws(FileFailure) {
      if descriptor < 0 { descriptor = try FileSystem.openNameless() }
      let count = parts[part].pending.count
      try FileSystem.write(parts[part].pending, to: descriptor, path: FileSystem.temporaryFolder)
      parts[part].pending.removeAll(keepingCapacity: true)
      if let last = parts[part].chunks.last, last.offset + last.count == size {
        parts[part].chunks[parts[part].chunks.count - 1].count += count
      } else {
        parts[part].chunks.append((size, count))
      }
      size += count
    } catch {
      failure = error
      for part in parts.indices { parts[part].pending = [] }
    }
  }

  /// Tells what went wrong so far.
  ///
  /// - Throws: `FileFailure` where bytes could not be kept.
  func check() throws(FileFailure) {
    if let failure { throw failure }
  }

  /// Hands over some bytes of a part, in pieces.
  ///
  /// - Throws: `FileFailure` where they could not be kept, or what `write` throws.
  func copy(
    _ range: Range<Int>, of part: Int, _ write: ([UInt8]) throws(FileFailure) -> Void
  ) throws(FileFailure) {
    try check()
    guard part < parts.count else { return }
    var start = 0
    for chunk in parts[part].chunks {
      let wanted = range.clamped(to: start..<start + chunk.count)
      if !wanted.isEmpty { try copy(chunk.offset + wanted.lowerBound - start, wanted.count, write) }
      start += chunk.count
    }
    let pending = parts[part].pending
    let wanted = range.clamped(to: start..<start + pending.count)
    if !wanted.isEmpty { try write(Array(pending[wanted.lowerBound - start..<wanted.upperBound - start])) }
  }

  /// Hands over some bytes of the file.
  private func copy(
    _ offset: Int, _ count: Int, _ write: ([UInt8]) throws(FileFailure) -> Void
  ) throws(FileFailure) {
    _ = lseek(descriptor, off_t(offset), SEEK_SET)
    var left = count
    while left > 0 {
      let piece = try FileSystem.readAvailable(
        descriptor, path: FileSystem.temporaryFolder, upTo: min(left, 1 << 16))
      // The file cannot be shorter than what was written to it.
      if piece.isEmpty { throw FileFailure(code: EIO, path: FileSystem.temporaryFolder) }
      try write(piece)
      left -= piece.count
    }
  }
}
