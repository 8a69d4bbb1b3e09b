internal import Reports

/// Turns the addresses of files into paths and back (RFC 8089).
enum FileURI {
  /// Returns the path of a `file:` URI, or nil for other addresses.
  static func path(_ uri: String) -> String? {
    let bytes = Array(uri.utf8)
    let scheme = Array("file://".utf8)
    guard bytes.count > scheme.count,
      zip(bytes, scheme).allSatisfy({ $0 == $1 || $0 | 0x20 == $1 })
    else { return nil }
    // What stands between the slashes is a host: ours, whatever its name.
    guard let slash = bytes[scheme.count...].firstIndex(of: UInt8(ascii: "/")) else { return nil }
    var path: [UInt8] = []
    var position = slash
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "%"), position + 2 < bytes.count,
        let value = UInt8(String(decoding: bytes[position + 1...position + 2], as: UTF8.self), radix: 16)
      {
        path.append(value)
        position += 3
      } else if byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#") {
        break
      } else {
        path.append(byte)
        position += 1
      }
    }
    guard !path.contains(0) else { return nil }
    return FilePath.normalized(String(decoding: path, as: UTF8.self))
  }

  /// Returns the `file:` URI of a path that begins with `/`.
  static func uri(_ path: String) -> String { ReportURI.text(path) }
}
