internal import Glibc
internal import Rubric

/// Reads whole files.
package enum InputFile {
  /// The most bytes that a file may have, 64 MiB: far more than any design or rubric.
  package static let limit = 64 << 20

  /// Reads a file; links are followed, pipes and devices are refused.
  ///
  /// - Throws: `FileFailure`; before reading anything where the file is too large.
  package static func read(_ path: String, limit: Int = limit) throws(FileFailure) -> [UInt8] {
    do throws(FileFailure) {
      let file = try FileDescriptor(opening: path, flags: O_RDONLY)
      return try file.readAll(expecting: try size(of: file, path, limit: limit), limit: limit)
    } catch {
      guard case .notFound = error.kind else { throw error }
      if Path.isAddress(path) { throw FileFailure(.isAddress, path: path) }
      throw FileFailure(.notFound(suggestion: neighbour(of: path)), path: path)
    }
  }

  /// Reads a file from its beginning, in pieces, as long as `take` wants more; only one piece is in memory.
  ///
  /// - Throws: `FileFailure` as when the whole is read.
  package static func scan(
    _ path: String, limit: Int = limit, _ take: ([UInt8]) -> Bool
  ) throws(FileFailure) {
    let file = try FileDescriptor(opening: path, flags: O_RDONLY)
    _ = try size(of: file, path, limit: limit)
    // Most files say at once what they are.
    var wanted = 2 << 10
    while true {
      let piece = try file.read(upTo: wanted)
      if piece.isEmpty || !take(piece) { return }
      wanted = 64 << 10
    }
  }

  /// Returns how many bytes a file has that can be read.
  private static func size(
    of file: borrowing FileDescriptor, _ path: String, limit: Int
  ) throws(FileFailure) -> Int {
    let status = try file.status()
    switch status.kind {
    case .regular: break
    case .folder: throw FileFailure(.isFolder, path: path)
    case .link, .other: throw FileFailure(.notAFile, path: path)
    }
    guard status.size <= limit else { throw FileFailure(.tooLarge(limit: limit), path: path) }
    return status.size
  }

  /// Reads standard input to its end.
  ///
  /// - Throws: `FileFailure` where the system says so or there are too many bytes.
  package static func readStandardInput(limit: Int = limit) throws(FileFailure) -> [UInt8] {
    try FileSystem.readAll(STDIN_FILENO, path: "-", expecting: 1 << 16, limit: limit)
  }

  /// Returns a file of the same folder with a similar name: the ending is compared apart, since sharing `.json` makes
  /// no two names similar.
  private static func neighbour(of path: String) -> String? {
    let folder = Path.folder(of: path)
    let (stem, ending) = (Path.stem(of: path), Path.ending(of: path))
    let names = FileSystem.names(in: folder)
    let alike = names.filter { Path.ending(of: $0) == ending }
    let similar = spellingSuggestion(for: stem, among: alike.map { Path.stem(of: $0) })
    guard
      let name = alike.first(where: { Path.stem(of: $0) == similar })
        ?? names.first(where: { Path.stem(of: $0) == stem })
    else { return nil }
    return folder == "." && !path.hasPrefix("./") ? name : Path.join(folder, name)
  }
}
