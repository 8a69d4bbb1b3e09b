// Addresses: RFC 2673 (IPv4), RFC 4291 (IPv6), RFC 5321 and 6531 (e-mail), RFC 4122 (UUID).

extension FormatScanner {
  /// Reads four numbers without leading zeros.
  mutating func ipv4() -> Bool {
    for part in 0..<4 {
      if part > 0, !skip(UInt8(ascii: ".")) { return false }
      let start = position
      guard skipDigits(), position - start <= 3 else { return false }
      if position - start > 1, bytes[start] == UInt8(ascii: "0") { return false }
      var value = 0
      for offset in start..<position { value = value * 10 + Int(bytes[offset] - 0x30) }
      if value > 255 { return false }
    }
    return true
  }

  /// Reads eight groups, `::` standing for one or more of them, the last two perhaps as an IPv4 address.
  mutating func ipv6() -> Bool {
    var groups = 0
    var hasGap = false
    let colon = UInt8(ascii: ":")
    if skip(colon) {
      guard skip(colon) else { return false }
      hasGap = true
    }
    while position < end, groups < 8 {
      let start = position
      while position < end, position - start < 4, hexadecimalValue(bytes[position]) != nil { position += 1 }
      if position == start { break }
      if next == UInt8(ascii: ".") {
        position = start
        guard groups <= 6, ipv4() else { return false }
        groups += 2
        break
      }
      groups += 1
      guard skip(colon) else { break }
      if skip(colon) {
        if hasGap { return false }
        hasGap = true
      } else if position == end || hexadecimalValue(next) == nil {
        return false
      }
    }
    return hasGap ? groups < 8 : groups == 8
  }

  mutating func uuid() -> Bool {
    guard end - position == 36 else { return false }
    for offset in 0..<36 {
      let byte = bytes[position + offset]
      switch offset {
      case 8, 13, 18, 23: if byte != UInt8(ascii: "-") { return false }
      default: if hexadecimalValue(byte) == nil { return false }
      }
    }
    return true
  }

  mutating func email(isInternational: Bool) -> Bool {
    let start = position
    if next == UInt8(ascii: "\"") {
      guard quotedLocalPart(isInternational: isInternational) else { return false }
    } else {
      guard dotString(isInternational: isInternational) else { return false }
    }
    guard position - start <= 64, skip(UInt8(ascii: "@")), position < end else { return false }
    if skip(UInt8(ascii: "[")) {
      guard bytes[end - 1] == UInt8(ascii: "]") else { return false }
      var literal = FormatScanner(bytes, position..<end - 1)
      for byte in "IPv6:".utf8 where !literal.skip(byte) {
        literal.position = position
        return literal.ipv4() && literal.isAtEnd
      }
      return literal.ipv6() && literal.isAtEnd
    }
    if isInternational { return internationalDomain() }
    return HostName.accepts(bytes, position..<end, isInternational: false)
  }

  /// Reads labels of letters, digits, hyphens and any character beyond ASCII but the full-width dots and signs.
  private mutating func internationalDomain() -> Bool {
    for byte in bytes[position..<end] where byte >= 0x80 {
      while position < end {
        let start = position
        while position < end, next != UInt8(ascii: ".") {
          guard next >= 0x80 || HostName.isLabelByte(next) else { return false }
          position += 1
        }
        let isEmpty = position == start
        guard !isEmpty, bytes[start] != UInt8(ascii: "-"), bytes[position - 1] != UInt8(ascii: "-") else {
          return false
        }
        if skip(UInt8(ascii: ".")), position == end { return false }
      }
      return true
    }
    return HostName.accepts(bytes, position..<end, isInternational: false)
  }

  private mutating func dotString(isInternational: Bool) -> Bool {
    repeat {
      let start = position
      while position < end, Self.isAtomByte(next) || (isInternational && next >= 0x80) { position += 1 }
      if position == start { return false }
    } while skip(UInt8(ascii: "."))
    return true
  }

  private mutating func quotedLocalPart(isInternational: Bool) -> Bool {
    position += 1
    while position < end {
      let byte = bytes[position]
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return true
      case UInt8(ascii: "\\"):
        guard position < end, bytes[position] >= 0x20, bytes[position] < 0x7F else { return false }
        position += 1
      case 0x20..<0x7F: break
      default: guard isInternational, byte >= 0x80 else { return false }
      }
    }
    return false
  }

  private static func isAtomByte(_ byte: UInt8) -> Bool {
    if isLetter(byte) || isDigit(byte) { return true }
    switch byte {
    case UInt8(ascii: "!"), UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "&"),
      UInt8(ascii: "'"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "/"),
      UInt8(ascii: "="), UInt8(ascii: "?"), UInt8(ascii: "^"), UInt8(ascii: "_"), UInt8(ascii: "`"),
      UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "}"), UInt8(ascii: "~"):
      return true
    default: return false
    }
  }
}
