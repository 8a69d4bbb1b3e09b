internal import JSONDocument

/// Finds the designs below some paths, and the rubrics and configurations among them.
///
/// A file that is named is taken whatever it holds. In folders those files count whose name ends in `.json` and
/// whose text is an object with the `format` of designs; a text that is no JSON, but names that format, counts too,
/// so that a design with a missing comma is not passed over. A text is read only until it has said what it is. Names
/// that begin with a dot, and what a `.gitignore` below the path names, are left out. Links are followed, each folder
/// is entered once.
package struct DesignSearch {
  /// What was found.
  package struct Found: Sendable {
    /// The designs, sorted within each folder.
    package var inputs: [InputSource] = []
    /// The paths of configurations in the folders.
    package var configurations: [String] = []
    /// The paths of rubrics in the folders.
    package var rubrics: [String] = []
    /// The paths of libraries of rules in the folders.
    package var libraries: [String] = []
    /// What could not be looked at.
    package var failures: [FileFailure] = []
  }

  private let format: String

  /// Makes a search for designs of a format.
  package init(format: String) {
    self.format = format
  }

  /// Looks at files and below folders.
  package func find(_ words: [String]) -> Found {
    var found = Found()
    var walk = Walk()
    for word in words {
      let input = InputSource(word)
      if case .file(let path) = input, let status = FileSystem.status(of: path), status.kind == .folder {
        search(path, identity: status.identity, ignored: [], &walk, &found)
      } else if walk.inputs.insert(input).inserted {
        found.inputs.append(input)
      }
    }
    return found
  }

  private struct Walk {
    var folders: Set<[UInt64]> = []
    var inputs: Set<InputSource> = []
  }

  private func search(
    _ folder: String, identity: [UInt64], ignored: [(folder: String, rules: IgnoreRules)],
    _ walk: inout Walk, _ found: inout Found
  ) {
    guard walk.folders.insert(identity).inserted else { return }
    let names: [String]
    do throws(FileFailure) { names = try FileSystem.entries(of: folder) } catch {
      found.failures.append(error)
      return
    }
    var ignored = ignored
    if names.contains(".gitignore"), let bytes = try? InputFile.read(join(folder, ".gitignore")) {
      ignored.append((folder, IgnoreRules(bytes)))
    }
    for name in names where !name.hasPrefix(".") {
      let path = join(folder, name)
      // A link that leads nowhere is nothing to look at; what is not there by its own name has one that is not UTF-8.
      guard let status = FileSystem.status(of: path) else {
        if name.unicodeScalars.contains("\u{FFFD}"), FileSystem.ownStatus(of: path) == nil,
          !isIgnored(path, isFolder: false, by: ignored)
        {
          found.failures.append(FileFailure(.badName, path: path))
        }
        continue
      }
      let isFolder = status.kind == .folder
      if isIgnored(path, isFolder: isFolder, by: ignored) { continue }
      if isFolder {
        search(path, identity: status.identity, ignored: ignored, &walk, &found)
      } else if status.kind == .regular, Path.ending(of: name) == "json" {
        do throws(FileFailure) {
          switch try self.format(of: path) {
          case format: if walk.inputs.insert(.file(path)).inserted { found.inputs.append(.file(path)) }
          case "scorecard/1": found.configurations.append(path)
          case "rubric/1": found.rubrics.append(path)
          case "library/1": found.libraries.append(path)
          default: break
          }
        } catch {
          found.failures.append(error)
        }
      }
    }
  }

  private func isIgnored(
    _ path: String, isFolder: Bool, by ignored: [(folder: String, rules: IgnoreRules)]
  ) -> Bool {
    for (folder, rules) in ignored.reversed() {
      let below =
        folder == "." ? path : String(path.dropFirst(folder.hasSuffix("/") ? folder.count : folder.count + 1))
      if let answer = rules.ignores(below, isFolder: isFolder) { return answer }
    }
    return false
  }

  /// Returns what a file says that it is; nil where it says nothing.
  private func format(of path: String) throws(FileFailure) -> String? {
    var scanner = FormatScanner(format)
    try InputFile.scan(path) { piece in
      scanner.read(piece)
      return scanner.answer == nil
    }
    scanner.end()
    switch scanner.answer {
    case .format(let name): return name
    case .unclear: return format(of: try InputFile.read(path))
    case .nothing, nil: return nil
    }
  }

  /// Returns what a text says that it is; nil where it says nothing.
  private func format(of bytes: [UInt8]) -> String? {
    // Faults before the name of the format of designs.
    guard let document = try? JSONDocument(parsing: bytes) else {
      return names(format, in: bytes) ? format : nil
    }
    guard document.kind(of: document.root) == .object,
      let node = document.value(of: document.root, named: "format"), document.kind(of: node) == .string
    else { return nil }
    return document.string(node)
  }

  /// Tells whether a text holds the quoted name of a format.
  private func names(_ format: String, in bytes: [UInt8]) -> Bool {
    let word = Array("\"\(format)\"".utf8)
    guard bytes.count >= word.count else { return false }
    for start in 0...(bytes.count - word.count) where bytes[start] == word[0] {
      if bytes[start..<start + word.count].elementsEqual(word) { return true }
    }
    return false
  }

  private func join(_ folder: String, _ name: String) -> String { Path.join(folder, name) }
}
