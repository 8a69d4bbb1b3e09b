/// A URI reference in its five parts (RFC 3986, section 3), percent encoding left as it is.
struct URIReference {
  var scheme: String?
  var authority: String?
  var path: String
  var query: String?
  var fragment: String?

  /// Takes a reference apart, as the expression of RFC 3986, appendix B, does; any text has parts.
  init(_ text: String) {
    var rest = Substring(text)[...]
    if let hash = rest.utf8.firstIndex(of: UInt8(ascii: "#")) {
      fragment = String(rest[rest.utf8.index(after: hash)...])
      rest = rest[..<hash]
    }
    if let mark = rest.utf8.firstIndex(of: UInt8(ascii: "?")) {
      query = String(rest[rest.utf8.index(after: mark)...])
      rest = rest[..<mark]
    }
    if let stop = rest.utf8.firstIndex(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "/") }),
      rest.utf8[stop] == UInt8(ascii: ":"), stop > rest.startIndex
    {
      scheme = String(rest[..<stop])
      rest = rest[rest.utf8.index(after: stop)...]
    }
    if rest.utf8.starts(with: [UInt8(ascii: "/"), UInt8(ascii: "/")]) {
      let afterSlashes = rest.utf8.index(rest.startIndex, offsetBy: 2)
      let end = rest.utf8[afterSlashes...].firstIndex(of: UInt8(ascii: "/")) ?? rest.endIndex
      authority = String(rest[afterSlashes..<end])
      rest = rest[end...]
    }
    path = String(rest)
  }

  /// The reference without its fragment.
  var withoutFragment: String {
    var text = ""
    if let scheme { text += scheme + ":" }
    if let authority { text += "//" + authority }
    text += path
    if let query { text += "?" + query }
    return text
  }

  /// Returns the reference resolved against a base (RFC 3986, section 5.2).
  func resolved(against base: URIReference) -> URIReference {
    var target = self
    if scheme != nil {
      target.path = Self.withoutDots(path)
      return target
    }
    target.scheme = base.scheme
    if authority != nil {
      target.path = Self.withoutDots(path)
      return target
    }
    target.authority = base.authority
    if path.isEmpty {
      target.path = base.path
      if query == nil { target.query = base.query }
      return target
    }
    if path.utf8.first == UInt8(ascii: "/") {
      target.path = Self.withoutDots(path)
    } else if base.authority != nil, base.path.isEmpty {
      target.path = Self.withoutDots("/" + path)
    } else {
      var folder = ""
      if let slash = base.path.utf8.lastIndex(of: UInt8(ascii: "/")) {
        folder = String(base.path[...slash])
      }
      target.path = Self.withoutDots(folder + path)
    }
    return target
  }

  /// Removes the segments `.` and `..` (RFC 3986, section 5.2.4).
  private static func withoutDots(_ path: String) -> String {
    guard path.utf8.contains(UInt8(ascii: ".")) else { return path }
    let isAbsolute = path.utf8.first == UInt8(ascii: "/")
    var kept: [Substring] = []
    var endsInFolder = false
    for segment in path.split(separator: "/", omittingEmptySubsequences: false).dropFirst(isAbsolute ? 1 : 0)
    {
      endsInFolder = false
      if segment == "." {
        endsInFolder = true
      } else if segment == ".." {
        if !kept.isEmpty { kept.removeLast() }
        endsInFolder = true
      } else {
        kept.append(segment)
      }
    }
    if endsInFolder { kept.append("") }
    return (isAbsolute ? "/" : "") + kept.joined(separator: "/")
  }

  /// Decodes percent encoding; nil where a `%` is not followed by two hexadecimal digits or no UTF-8 results.
  static func percentDecoded(_ text: String) -> String? {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
    var bytes: [UInt8] = []
    var pending = 0
    for byte in text.utf8 {
      if pending > 0 {
        guard let digit = hexadecimalValue(byte) else { return nil }
        bytes[bytes.count - 1] = bytes[bytes.count - 1] &<< 4 | digit
        pending -= 1
      } else if byte == UInt8(ascii: "%") {
        bytes.append(0)
        pending = 2
      } else {
        bytes.append(byte)
      }
    }
    return pending == 0 ? String(validating: bytes, as: UTF8.self) : nil
  }
}

/// Returns the value of a hexadecimal digit, or nil.
func hexadecimalValue(_ byte: UInt8) -> UInt8? {
  switch byte {
  case 0x30...0x39: byte - 0x30
  case 0x41...0x46: byte - 0x41 + 10
  case 0x61...0x66: byte - 0x61 + 10
  default: nil
  }
}
