/// Splits and joins the paths of open documents, as text.
enum FilePath {
  /// Returns a path without `.` and `..`.
  static func normalized(_ path: String) -> String {
    let isAbsolute = path.utf8.first == UInt8(ascii: "/")
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." {
        parts.removeLast()
      } else if part != ".." || !isAbsolute {
        parts.append(part)
      }
    }
    return (isAbsolute ? "/" : "") + parts.joined(separator: "/")
  }

  /// Returns the folder of a path; `/` or nothing at the top.
  static func folder(of path: String) -> String {
    let bytes = Array(path.utf8)
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return slash == 0 ? "/" : String(decoding: bytes[..<slash], as: UTF8.self)
  }

  /// Returns the last part of a path.
  static func name(of path: String) -> String {
    path.split(separator: "/").last.map { String($0) } ?? path
  }

  /// Returns where a path leads from a folder; what is not below the folder stays as it is.
  static func relative(_ path: String, to folder: String) -> String {
    let prefix = folder.utf8.last == UInt8(ascii: "/") || folder.isEmpty ? folder : folder + "/"
    return path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : path
  }

  /// Returns a path as seen from a folder.
  static func join(_ folder: String, _ path: String) -> String {
    if folder.isEmpty || path.utf8.first == UInt8(ascii: "/") { return normalized(path) }
    return normalized(folder + "/" + path)
  }
}
