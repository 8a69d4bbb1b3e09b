extension JSONDocument {
  /// Returns the text of a string or name; the empty text for other kinds.
  package func string(_ node: NodeID) -> String {
    let entry = nodes[Int(node.index)]
    guard entry.kind == .string || entry.kind == .name else { return "" }
    if entry.isComplex { return String(decoding: unescaped(entry), as: UTF8.self) }
    return String(decoding: bytes[Int(entry.start) + 1..<Int(entry.end) - 1], as: UTF8.self)
  }

  /// Returns the UTF-8 bytes of a string or name; nothing for other kinds.
  package func utf8(_ node: NodeID) -> [UInt8] {
    let entry = nodes[Int(node.index)]
    guard entry.kind == .string || entry.kind == .name else { return [] }
    if entry.isComplex { return unescaped(entry) }
    return Array(bytes[Int(entry.start) + 1..<Int(entry.end) - 1])
  }

  /// Returns where a string's text lies in the document's bytes, or nil when it has escapes to decode.
  @inlinable @inline(__always) public func plainText(_ node: NodeID) -> Range<Int>? {
    let entry = nodes[Int(node.index)]
    guard entry.kind == .string || entry.kind == .name, !entry.isComplex else { return nil }
    return Int(entry.start) + 1..<Int(entry.end) - 1
  }

  /// Tells whether a string or name has just this text.
  @inlinable public func string(_ node: NodeID, equals name: borrowing JSONName) -> Bool {
    let entry = nodes[Int(node.index)]
    guard entry.kind == .string || entry.kind == .name else { return false }
    return text(of: entry, equals: name)
  }

  /// Tells whether a string or name has just this text.
  @inlinable @inline(__always) func text(of entry: Node, equals name: borrowing JSONName) -> Bool {
    // Names that are borrowed are not counted: a mark that differs settles nearly all.
    (entry.mark == name.mark || entry.isComplex) && hasText(entry, name)
  }

  /// Tells whether a string or name has just this text.
  @usableFromInline @inline(never) func hasText(_ entry: Node, _ name: borrowing JSONName) -> Bool {
    if entry.isComplex { return unescaped(entry) == name.utf8 }
    return bytes.span.extracting(Int(entry.start) + 1..<Int(entry.end) - 1).hasSameBytes(as: name.utf8.span)
  }

  /// Returns the mark of a string or name, which equal texts share and most others do not; nil where the text has
  /// escapes, and for other kinds.
  @inlinable @inline(__always) public func mark(of node: NodeID) -> UInt16? {
    let entry = nodes[Int(node.index)]
    guard entry.kind == .string || entry.kind == .name, !entry.isComplex else { return nil }
    return entry.mark
  }

  /// Tells whether a string or name has just the UTF-8 bytes of a text.
  package func string(_ node: NodeID, isText text: String) -> Bool {
    let entry = nodes[Int(node.index)]
    guard entry.kind == .string || entry.kind == .name else { return false }
    if entry.isComplex { return unescaped(entry).elementsEqual(text.utf8) }
    return bytes.span.extracting(Int(entry.start) + 1..<Int(entry.end) - 1)
      .hasSameBytes(as: text.utf8Span.span)
  }

  /// Returns the length of a string in code points, counted on its bytes.
  package func codePointCount(_ node: NodeID) -> Int {
    let entry = nodes[Int(node.index)]
    guard entry.kind == .string || entry.kind == .name else { return 0 }
    if entry.isComplex { return escapedCodePointCount(entry) }
    let start = Int(entry.start) + 1
    let end = Int(entry.end) - 1
    let words = (end - start) / ByteWord.count
    var count = unsafe ByteWord.characters(of: bytes.span.bytes, at: start, words: words).codePoints
    for offset in start + words * ByteWord.count..<end where bytes[offset] & 0xC0 != 0x80 { count += 1 }
    return count
  }

  /// Counts without decoding: an escape is one code point, or half of one where it is a surrogate.
  private func escapedCodePointCount(_ entry: Node) -> Int {
    var count = 0
    var offset = Int(entry.start) + 1
    let end = Int(entry.end) - 1
    while offset < end {
      let byte = bytes[offset]
      if byte != UInt8(ascii: "\\") {
        if byte & 0xC0 != 0x80 { count += 1 }
        offset += 1
      } else if bytes[offset + 1] != UInt8(ascii: "u") {
        count += 1
        offset += 2
      } else {
        // The parser has seen to it that surrogates come in pairs: the first is left out.
        if hexadecimal(at: offset + 2) & 0xFC00 != 0xD800 { count += 1 }
        offset += 6
      }
    }
    return count
  }

  /// Decodes the escapes of a string that the parser has checked.
  @usableFromInline
  func unescaped(_ entry: Node) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(Int(entry.end) - Int(entry.start))
    var offset = Int(entry.start) + 1
    let end = Int(entry.end) - 1
    while offset < end {
      let byte = bytes[offset]
      offset += 1
      guard byte == UInt8(ascii: "\\"), offset < end else {
        text.append(byte)
        continue
      }
      let escape = bytes[offset]
      offset += 1
      switch escape {
      case UInt8(ascii: "b"): text.append(0x08)
      case UInt8(ascii: "f"): text.append(0x0C)
      case UInt8(ascii: "n"): text.append(0x0A)
      case UInt8(ascii: "r"): text.append(0x0D)
      case UInt8(ascii: "t"): text.append(0x09)
      case UInt8(ascii: "u"):
        var scalar = hexadecimal(at: offset)
        offset += 4
        if scalar & 0xFC00 == 0xD800 {
          scalar = 0x10000 + ((scalar & 0x3FF) << 10 | hexadecimal(at: offset + 2) & 0x3FF)
          offset += 6
        }
        text.append(contentsOf: Array(String(Unicode.Scalar(scalar) ?? "\u{FFFD}").utf8))
      default: text.append(escape)
      }
    }
    return text
  }

  private func hexadecimal(at offset: Int) -> UInt32 {
    var value: UInt32 = 0
    for position in offset..<min(offset + 4, bytes.count) {
      value = value << 4 | UInt32(hexadecimalDigit(bytes[position]) ?? 0)
    }
    return value
  }
}

/// Returns the value of a hexadecimal digit, or nil.
func hexadecimalDigit(_ byte: UInt8) -> UInt8? {
  switch byte {
  case 0x30...0x39: byte - 0x30
  case 0x41...0x46: byte - 0x41 + 10
  case 0x61...0x66: byte - 0x61 + 10
  default: nil
  }
}
