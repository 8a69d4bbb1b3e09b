internal import BuiltInFiles
internal import Rubric

/// The files that a configuration names, each read once and kept for the messages about it.
///
/// A path is relative to the file that names it. `builtin:` before a path, as in
/// `builtin:Rubrics/lesson-1.json`, names a file that the program carries. Addresses on a network are refused.
final class ConfigurationFiles {
  /// What came of a path.
  private struct Entry {
    let path: String
    let name: String
    let result: Result<[UInt8], FileFailure>
  }

  private let folder: String?
  private let reader: ConfigurationReader
  private var entries: [Entry] = []

  /// Makes the files of a configuration in a folder, or of the one that the program carries.
  init(folder: String?, reader: ConfigurationReader = .disk) {
    self.folder = folder
    self.reader = reader
  }

  /// Returns the bytes of a file, or nil where it cannot be read.
  func read(_ path: String) -> [UInt8]? {
    try? entry(path).result.get()
  }

  /// Keeps the bytes of the configuration itself.
  func keep(_ bytes: [UInt8], of path: String) {
    entries.append(Entry(path: path, name: path, result: .success(bytes)))
  }

  /// The texts read so far, by the names that problems have for them.
  var sources: [SourceText] {
    entries.compactMap { entry in
      (try? entry.result.get()).map { SourceText(name: entry.name, bytes: $0) }
    }
  }

  /// The texts read so far, by their paths as written.
  var texts: [SourceText] {
    entries.compactMap { entry in
      (try? entry.result.get()).map { SourceText(name: entry.path, bytes: $0) }
    }
  }

  /// Returns the problems with the files' names as a user can open them, and what a missing file may have meant.
  func located(_ problems: [Problem]) -> [Problem] {
    problems.map { problem in
      Problem(
        problem.code, file: name(of: problem.file), range: problem.range, related: problem.related,
        arguments: problem.arguments.map { ($0.name, $0.text) },
        suggestion: problem.suggestion ?? suggestion(for: problem), text: problem.text,
        severity: problem.severity, detail: problem.detail)
    }
  }

  /// What kept files from being read, apart from not being there.
  var failures: [FileFailure] {
    var failures: [FileFailure] = []
    for entry in entries {
      guard case .failure(let failure) = entry.result else { continue }
      if case .notFound = failure.kind { continue }
      failures.append(failure)
    }
    return failures
  }

  private func suggestion(for problem: Problem) -> String? {
    guard problem.code == .missingFile else { return nil }
    let path = problem.argument("path")
    guard case .failure(let failure) = entry(path).result, case .notFound(let neighbour?) = failure.kind
    else {
      return nil
    }
    // The neighbour as the configuration would write it.
    if path.hasPrefix(Path.builtInPrefix) { return Path.builtInPrefix + neighbour }
    // A rubric that extends another names it from its own folder.
    let written = problem.argument("written")
    if !written.isEmpty { return Path.join(Path.folder(of: written), Path.name(of: neighbour)) }
    return folder == nil ? neighbour : Path.join(Path.folder(of: path), Path.name(of: neighbour))
  }

  private func name(of path: String) -> String {
    for entry in entries where entry.path == path { return entry.name }
    return path
  }

  private func entry(_ path: String) -> Entry {
    for entry in entries where entry.path == path { return entry }
    let entry = load(path)
    entries.append(entry)
    return entry
  }

  /// Returns the path in the repository of a file that the program carries; nil for any other.
  private func builtInName(of path: String) -> String? {
    let prefix = Path.builtInPrefix.utf8.count
    if Path.isBuiltIn(path) { return String(path.dropFirst(prefix)) }
    guard let folder else { return path }
    return Path.isBuiltIn(folder) ? Path.join(String(folder.dropFirst(prefix)), path) : nil
  }

  private func load(_ path: String) -> Entry {
    if let name = builtInName(of: path) {
      if let text = BuiltInFiles.text(name) {
        return Entry(path: path, name: path, result: .success(Array(text.utf8)))
      }
      let suggestion = spellingSuggestion(for: name, among: BuiltInFiles.paths)
      let failure = FileFailure(.notFound(suggestion: suggestion), path: path)
      return Entry(path: path, name: path, result: .failure(failure))
    }
    if Path.isAddress(path) {
      return Entry(path: path, name: path, result: .failure(FileFailure(.isAddress, path: path)))
    }
    let name = Path.join(folder ?? ".", path)
    return Entry(
      path: path, name: name, result: Result { () throws(FileFailure) in try reader.read(name) })
  }
}
