/// Splits and joins paths as text; nothing here looks at the disk.
package enum Path {
  /// Returns the folder of a path, as it is written; `.` for a bare name.
  package static func folder(of path: String) -> String {
    let bytes = Array(trimmed(path).utf8)
    guard let slash = bytes.lastIndex(of: separator) else {
      return isBuiltIn(path) ? builtInPrefix + "." : "."
    }
    return slash == 0 ? "/" : trimmed(String(decoding: bytes[..<slash], as: UTF8.self))
  }

  /// Returns the last part of a path.
  package static func name(of path: String) -> String {
    let bytes = Array(trimmed(path).utf8)
    guard let slash = bytes.lastIndex(of: separator), bytes.count > 1 else { return trimmed(path) }
    return String(decoding: bytes[(slash + 1)...], as: UTF8.self)
  }

  /// Returns the last part of a path without its ending.
  package static func stem(of path: String) -> String {
    let name = Array(name(of: path).utf8)
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > 0 else { return Self.name(of: path) }
    return String(decoding: name[..<dot], as: UTF8.self)
  }

  /// Returns the ending of a path, without the dot and in lower case; empty where there is none.
  package static func ending(of path: String) -> String {
    let name = Array(name(of: path).utf8)
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > 0 else { return "" }
    return String(decoding: name[(dot + 1)...], as: UTF8.self).lowercased()
  }

  /// Returns a path as seen from a folder; a path that begins with `/` stays as it is.
  package static func join(_ folder: String, _ path: String) -> String {
    if path.utf8.first == separator || folder == "." || folder.isEmpty { return path }
    return folder.utf8.last == separator ? folder + path : folder + "/" + path
  }

  /// Returns a path as a file in a folder writes it; both are seen from the same place.
  package static func relative(_ path: String, to folder: String) -> String {
    let isAbsolute = path.utf8.first == separator
    if isAbsolute != (folder.utf8.first == separator) { return path }
    func parts(_ text: String) -> [String] {
      text.split(separator: "/").filter { $0 != "." }.map { String($0) }
    }
    var rest = parts(path)[...]
    var steps = parts(folder)[...]
    while let first = rest.first, rest.count > 1, first == steps.first {
      rest.removeFirst()
      steps.removeFirst()
    }
    // Where a folder above has no name, there is no way back down.
    if steps.contains("..") { return path }
    return (steps.map { _ in ".." } + rest).joined(separator: "/")
  }

  /// Returns a path without `.`, `..` and double slashes, as far as the text alone can tell.
  package static func normalized(_ path: String) -> String {
    let isAbsolute = path.utf8.first == separator
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." {
        parts.removeLast()
      } else if part != ".." || !isAbsolute {
        parts.append(part)
      }
    }
    let text = parts.joined(separator: "/")
    return isAbsolute ? "/" + text : text.isEmpty ? "." : text
  }

  /// Tells whether a path is a folder or below it; both are absolute and normalized.
  package static func isWithin(_ path: String, _ folder: String) -> Bool {
    path == folder || folder == "/" || path.hasPrefix(folder + "/")
  }

  /// Tells whether a file is named by a pattern of paths, both seen from the same folder: `*` and `?` stand for what is
  /// within a name, `**` for any number of folders.
  package static func matches(_ path: String, _ pattern: String) -> Bool {
    IgnoreRules.matches(Array(path.utf8), Array(pattern.utf8))
  }

  /// Tells whether a path names a file that the program carries.
  package static func isBuiltIn(_ path: String) -> Bool { path.hasPrefix(builtInPrefix) }

  /// What stands before the path of a file that the program carries.
  package static let builtInPrefix = "builtin:"

  /// Tells whether a path is an address on a network, `https://…` for example.
  package static func isAddress(_ path: String) -> Bool {
    let bytes = Array(path.utf8)
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon > 1, bytes.count > colon + 2,
      bytes[colon + 1] == separator, bytes[colon + 2] == separator
    else { return false }
    return bytes[..<colon].allSatisfy { $0 | 0x20 >= UInt8(ascii: "a") && $0 | 0x20 <= UInt8(ascii: "z") }
  }

  private static let separator = UInt8(ascii: "/")

  /// Drops slashes at the end.
  private static func trimmed(_ path: String) -> String {
    var bytes = Array(path.utf8)
    while bytes.count > 1, bytes.last == separator { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
