/// Host names of RFC 1123, and with characters beyond ASCII those of RFC 5890 to 5893 (IDNA2008).
enum HostName {
  /// Tells whether a text is a host name.
  static func accepts(_ bytes: [UInt8], _ range: Range<Int>, isInternational: Bool) -> Bool {
    var labels: [[UInt32]] = [[]]
    var text = FormatScanner(bytes, range)
    while !text.isAtEnd {
      let scalar = text.scalar()
      if scalar == 0x2E || (isInternational && isDot(scalar)) {
        labels.append([])
      } else {
        if scalar >= 0x80, !isInternational { return false }
        labels[labels.count - 1].append(scalar)
      }
    }
    var length = labels.count - 1
    var decoded: [[UInt32]] = []
    for label in labels {
      guard let asciiLength = check(label, &decoded) else { return false }
      length += asciiLength
    }
    return length <= 253 && InternationalLabel.areDirectionsClear(decoded)
  }

  /// Tells whether a byte may stand in a label.
  static func isLabelByte(_ byte: UInt8) -> Bool {
    FormatScanner.isLetter(byte) || FormatScanner.isDigit(byte) || byte == UInt8(ascii: "-")
  }

  /// The characters that IDNA takes for a dot between labels (RFC 3490, section 3.1).
  private static func isDot(_ scalar: UInt32) -> Bool {
    scalar == 0x3002 || scalar == 0xFF0E || scalar == 0xFF61
  }

  /// Checks a label and decodes it; returns its length in ASCII, or nil where it is none.
  private static func check(_ label: [UInt32], _ decoded: inout [[UInt32]]) -> Int? {
    guard !label.isEmpty, label.first != 0x2D, label.last != 0x2D else { return nil }
    if label.contains(where: { $0 >= 0x80 }) {
      guard InternationalLabel.isValid(label), let encoded = Punycode.encode(label),
        encoded.count + 4 <= 63
      else { return nil }
      decoded.append(label)
      return encoded.count + 4
    }
    guard label.count <= 63 else { return nil }
    for scalar in label where !isLabelByte(UInt8(truncatingIfNeeded: scalar)) { return nil }
    let hasPrefix =
      label.count > 4 && label[0] | 0x20 == 0x78 && label[1] | 0x20 == 0x6E && label[2] == 0x2D
      && label[3] == 0x2D
    if hasPrefix {
      let encoded = label.dropFirst(4).map { UInt8(truncatingIfNeeded: $0) }
      guard let inner = Punycode.decode(encoded), inner.contains(where: { $0 >= 0x80 }),
        InternationalLabel.isValid(inner), let again = Punycode.encode(inner),
        again.elementsEqual(encoded.map { FormatScanner.isLetter($0) ? $0 | 0x20 : $0 })
      else { return nil }
      decoded.append(inner)
    } else {
      decoded.append(label)
    }
    return label.count
  }
}
