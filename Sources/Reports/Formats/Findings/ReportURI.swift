/// Writes the paths of files as URI references (RFC 3986), relative ones with `/` between the parts.
package enum ReportURI {
  /// Returns the URI reference of a path; of one that begins with `/`, a `file:` URI.
  package static func text(_ path: String) -> String {
    var bytes = Array(path.utf8)
    if bytes == [UInt8(ascii: "-")] { return "stdin" }
    while bytes.count > 2, bytes[0] == UInt8(ascii: "."), bytes[1] == UInt8(ascii: "/") {
      bytes.removeFirst(2)
    }
    var result: [UInt8] = bytes.first == UInt8(ascii: "/") ? Array("file://".utf8) : []
    let digits = Array("0123456789ABCDEF".utf8)
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"):
        result.append(byte)
      default:
        result.append(UInt8(ascii: "%"))
        result.append(digits[Int(byte >> 4)])
        result.append(digits[Int(byte & 0xF)])
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Returns a path as tools beside a repository expect it: without `./` before it.
  static func plainPath(_ path: String) -> String {
    if path == "-" { return "stdin" }
    return path.utf8.starts(with: "./".utf8) && path.utf8.count > 2
      ? plainPath(String(path.dropFirst(2))) : path
  }
}
