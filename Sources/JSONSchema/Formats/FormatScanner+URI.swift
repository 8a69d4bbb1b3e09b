// URIs (RFC 3986), IRIs (RFC 3987), URI templates (RFC 6570), JSON pointers (RFC 6901 and its relative draft).

extension FormatScanner {
  /// Reads a reference, or with a scheme a URI, to the end.
  mutating func uriReference(isInternational: Bool, needsScheme: Bool) -> Bool {
    let hasScheme = scheme()
    if needsScheme, !hasScheme { return false }
    let start = position
    if skip(UInt8(ascii: "/")), skip(UInt8(ascii: "/")) {
      guard authority(isInternational) else { return false }
      if position < end, next != UInt8(ascii: "/"), next != UInt8(ascii: "?"), next != UInt8(ascii: "#") {
        return false
      }
    } else {
      position = start
    }
    // The first segment of a relative reference has no colon: it would read as a scheme.
    var isFirstSegment = !hasScheme && position == start
    while position < end, next != UInt8(ascii: "?"), next != UInt8(ascii: "#") {
      if next == UInt8(ascii: "/") { isFirstSegment = false }
      if isFirstSegment, next == UInt8(ascii: ":") { return false }
      if skip(UInt8(ascii: "/")) { continue }
      guard pathCharacter(isInternational) else { return false }
    }
    if skip(UInt8(ascii: "?")) {
      while position < end, next != UInt8(ascii: "#") {
        if skip(UInt8(ascii: "/")) || skip(UInt8(ascii: "?")) { continue }
        guard pathCharacter(isInternational, isQuery: true) else { return false }
      }
    }
    if skip(UInt8(ascii: "#")) {
      while position < end {
        if skip(UInt8(ascii: "/")) || skip(UInt8(ascii: "?")) { continue }
        guard pathCharacter(isInternational) else { return false }
      }
    }
    return isAtEnd
  }

  /// Reads a scheme with its colon, if there is one.
  private mutating func scheme() -> Bool {
    let start = position
    guard position < end, Self.isLetter(next) else { return false }
    while position < end {
      if skip(UInt8(ascii: ":")) { return true }
      let isAllowed =
        Self.isLetter(next) || Self.isDigit(next) || next == UInt8(ascii: "+") || next == UInt8(ascii: "-")
        || next == UInt8(ascii: ".")
      guard isAllowed else { break }
      position += 1
    }
    position = start
    return false
  }

  private mutating func authority(_ isInternational: Bool) -> Bool {
    // User information ends at an @, if there is one.
    let start = position
    var hasUser = false
    for offset in position..<end {
      if bytes[offset] == UInt8(ascii: "/") || bytes[offset] == UInt8(ascii: "?")
        || bytes[offset] == UInt8(ascii: "#")
      {
        break
      }
      if bytes[offset] == UInt8(ascii: "@") { hasUser = true }
    }
    if hasUser {
      while !skip(UInt8(ascii: "@")) {
        if skip(UInt8(ascii: ":")) { continue }
        guard plainCharacter(isInternational) else { return false }
      }
    } else {
      position = start
    }
    if skip(UInt8(ascii: "[")) {
      guard ipLiteral() else { return false }
    } else {
      while position < end, next != UInt8(ascii: ":"), next != UInt8(ascii: "/"), next != UInt8(ascii: "?"),
        next != UInt8(ascii: "#")
      {
        guard plainCharacter(isInternational) else { return false }
      }
    }
    if skip(UInt8(ascii: ":")) { _ = skipDigits() }
    return true
  }

  private mutating func ipLiteral() -> Bool {
    var close = position
    while close < end, bytes[close] != UInt8(ascii: "]") { close += 1 }
    guard close < end else { return false }
    var inner = FormatScanner(bytes, position..<close)
    position = close + 1
    guard inner.skip(letter: UInt8(ascii: "v")) else { return inner.ipv6() && inner.isAtEnd }
    let start = inner.position
    while hexadecimalValue(inner.next) != nil { inner.position += 1 }
    guard inner.position > start, inner.skip(UInt8(ascii: ".")), !inner.isAtEnd else { return false }
    while !inner.isAtEnd {
      if inner.skip(UInt8(ascii: ":")) { continue }
      guard inner.next != UInt8(ascii: "%"), inner.plainCharacter(false) else { return false }
    }
    return true
  }

  /// Reads a character of a path: a plain one, `:` or `@`.
  private mutating func pathCharacter(_ isInternational: Bool, isQuery: Bool = false) -> Bool {
    if skip(UInt8(ascii: ":")) || skip(UInt8(ascii: "@")) { return true }
    return plainCharacter(isInternational, isQuery: isQuery)
  }

  /// Reads an unreserved character, a delimiter within parts, or a percent-encoded byte.
  private mutating func plainCharacter(_ isInternational: Bool, isQuery: Bool = false) -> Bool {
    guard position < end else { return false }
    let byte = bytes[position]
    if byte >= 0x80 {
      guard isInternational else { return false }
      let scalar = scalar()
      return Self.isInternational(scalar) || (isQuery && Self.isPrivate(scalar))
    }
    position += 1
    if byte == UInt8(ascii: "%") {
      guard position + 1 < end, hexadecimalValue(bytes[position]) != nil,
        hexadecimalValue(bytes[position + 1]) != nil
      else { return false }
      position += 2
      return true
    }
    if Self.isLetter(byte) || Self.isDigit(byte) { return true }
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "!"),
      UInt8(ascii: "$"), UInt8(ascii: "&"), UInt8(ascii: "'"), UInt8(ascii: "("), UInt8(ascii: ")"),
      UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "="):
      return true
    default: return false
    }
  }

  /// Tells whether a character beyond ASCII may stand in an IRI (`ucschar` of RFC 3987).
  private static func isInternational(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xA0...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFEF: true
    case 0x1_0000...0xE_FFFD: scalar & 0xFFFF <= 0xFFFD && !(0xE_0000..<0xE_1000).contains(scalar)
    default: false
    }
  }

  /// Tells whether a character is for private use (`iprivate` of RFC 3987).
  private static func isPrivate(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xE000...0xF8FF, 0xF_0000...0xF_FFFD, 0x10_0000...0x10_FFFD: true
    default: false
    }
  }

  // MARK: - Templates

  mutating func uriTemplate() -> Bool {
    while position < end {
      if skip(UInt8(ascii: "{")) {
        guard templateExpression() else { return false }
      } else {
        guard templateLiteral() else { return false }
      }
    }
    return true
  }

  private mutating func templateLiteral() -> Bool {
    let byte = bytes[position]
    if byte >= 0x80 {
      let scalar = scalar()
      return Self.isInternational(scalar) || Self.isPrivate(scalar)
    }
    position += 1
    switch byte {
    case ...0x20, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"),
      UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "}"):
      return false
    case UInt8(ascii: "%"): return percentDigits()
    default: return true
    }
  }

  private mutating func templateExpression() -> Bool {
    switch next {
    case UInt8(ascii: "+"), UInt8(ascii: "#"), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: ";"),
      UInt8(ascii: "?"), UInt8(ascii: "&"), UInt8(ascii: "="), UInt8(ascii: ","), UInt8(ascii: "!"),
      UInt8(ascii: "@"), UInt8(ascii: "|"):
      // The last five are reserved: a template may not use them yet.
      guard position < end, next != UInt8(ascii: "="), next != UInt8(ascii: ","), next != UInt8(ascii: "!"),
        next != UInt8(ascii: "@"), next != UInt8(ascii: "|")
      else { return false }
      position += 1
    default: break
    }
    repeat {
      guard templateVariable() else { return false }
    } while skip(UInt8(ascii: ","))
    return skip(UInt8(ascii: "}"))
  }

  private mutating func templateVariable() -> Bool {
    repeat {
      let start = position
      while position < end {
        if Self.isLetter(next) || Self.isDigit(next) || next == UInt8(ascii: "_") {
          position += 1
        } else if next == UInt8(ascii: "%") {
          position += 1
          guard percentDigits() else { return false }
        } else {
          break
        }
      }
      if position == start { return false }
    } while skip(UInt8(ascii: "."))
    if skip(UInt8(ascii: ":")) {
      let start = position
      guard skipDigits(), position - start <= 4, bytes[start] != UInt8(ascii: "0") else { return false }
      return true
    }
    _ = skip(UInt8(ascii: "*"))
    return true
  }

  private mutating func percentDigits() -> Bool {
    guard position + 1 < end, hexadecimalValue(bytes[position]) != nil,
      hexadecimalValue(bytes[position + 1]) != nil
    else { return false }
    position += 2
    return true
  }

  // MARK: - JSON pointers

  mutating func jsonPointer() -> Bool {
    if position < end, next != UInt8(ascii: "/") { return false }
    while position < end {
      let byte = bytes[position]
      position += 1
      if byte == UInt8(ascii: "~"), !skip(UInt8(ascii: "0")), !skip(UInt8(ascii: "1")) { return false }
    }
    return true
  }

  mutating func relativeJSONPointer() -> Bool {
    let start = position
    guard skipDigits() else { return false }
    if position - start > 1, bytes[start] == UInt8(ascii: "0") { return false }
    if skip(UInt8(ascii: "#")) { return isAtEnd }
    return jsonPointer()
  }
}
