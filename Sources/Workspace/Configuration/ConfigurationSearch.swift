/// Finds the `cabildo.json` that designs are judged by.
///
/// It is the nearest upward from a design, up to the repository's root, which is the folder with `.git`. Outside a
/// repository the search ends at the folder that the command runs in, or, where the design is not below that, at the
/// design's own folder: what lies further up may be anybody's.
package struct ConfigurationSearch {
  /// The name of the file.
  package static let name = "cabildo.json"

  private var known: [String: String?] = [:]
  private let reader: ConfigurationReader

  /// Makes a search; what it has found it does not look for again.
  package init(_ reader: ConfigurationReader = .disk) {
    self.reader = reader
  }

  /// Returns the path of the configuration for an input, as a user would write it; nil where there is none.
  package mutating func nearest(to input: InputSource) -> String? {
    guard case .file(let path) = input else { return nearest(inFolder: ".") }
    return nearest(inFolder: Path.folder(of: path))
  }

  /// Returns the path of the configuration for what lies in a folder.
  package mutating func nearest(inFolder folder: String) -> String? {
    if let found = known[folder] { return found }
    let found = search(folder)
    known[folder] = .some(found)
    return found
  }

  private func search(_ folder: String) -> String? {
    guard let working = FileSystem.workingFolder else { return nil }
    let start = Path.normalized(Path.join(working, folder))
    let top = Self.top(of: start, working: working)
    var current = start
    while true {
      let candidate = Path.join(current, Self.name)
      // A link that leads nowhere is found, too, and told when it is read.
      if reader.exists(candidate) {
        return folder.utf8.first == UInt8(ascii: "/") ? candidate : Path.relative(candidate, to: working)
      }
      if current == top || current == "/" { return nil }
      current = Path.folder(of: current)
    }
  }

  /// Returns the last folder to look into.
  private static func top(of start: String, working: String) -> String {
    if let root = repository(of: start) { return root }
    return Path.isWithin(start, working) ? working : start
  }

  /// Returns the root of the repository that a folder belongs to; nil where there is none. Paths are absolute.
  package static func repository(of folder: String) -> String? {
    var current = folder
    while true {
      if FileSystem.ownStatus(of: Path.join(current, ".git")) != nil { return current }
      if current == "/" { return nil }
      current = Path.folder(of: current)
    }
  }
}
