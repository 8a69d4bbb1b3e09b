/// Writes JSON text (RFC 8259), one token after the other.
///
/// The caller keeps the order of calls right; commas, colons and indentation are the writer's.
package struct JSONWriter: Sendable {
  /// The text so far.
  package private(set) var bytes: [UInt8] = []
  private let isPretty: Bool
  private var depth = 0
  private var needsComma = false
  private var followsName = false

  /// Makes room for a text of this many bytes.
  package mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  /// Ends the text with a line feed.
  package mutating func endText() { bytes.append(0x0A) }

  /// Returns the text since the last call, and forgets it; the layout goes on as if it were there.
  package mutating func drain() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  /// Makes a writer; a pretty one breaks lines and indents by two spaces.
  package init(pretty: Bool) {
    isPretty = pretty
  }

  /// The text so far as a string.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Writes `{`.
  package mutating func beginObject() { begin(UInt8(ascii: "{")) }

  /// Writes `}`.
  package mutating func endObject() { end(UInt8(ascii: "}")) }

  /// Writes `[`.
  package mutating func beginArray() { begin(UInt8(ascii: "[")) }

  /// Writes `]`.
  package mutating func endArray() { end(UInt8(ascii: "]")) }

  /// Writes a member's name.
  package mutating func name(_ name: String) {
    separate()
    append(quoted: name)
    bytes.append(UInt8(ascii: ":"))
    if isPretty { bytes.append(0x20) }
    followsName = true
  }

  /// Writes a string; one that is known to have nothing to escape is not looked through for it.
  package mutating func string(_ text: String, isPlain: Bool = false) {
    separate()
    append(quoted: text, isPlain: isPlain)
    needsComma = true
  }

  /// Writes an integer.
  package mutating func integer(_ value: Int64) {
    raw(String(value))
  }

  /// Writes an integer.
  package mutating func integer(_ value: Int) {
    raw(String(value))
  }

  /// Writes a boolean.
  package mutating func boolean(_ value: Bool) {
    raw(value ? "true" : "false")
  }

  /// Writes `null`.
  package mutating func null() {
    raw("null")
  }

  /// Writes a text that is JSON already, a number as written for example.
  package mutating func raw(_ text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
    needsComma = true
  }

  /// Writes a value of a document, numbers as written and strings with the fewest escapes.
  package mutating func value(_ node: NodeID, of document: JSONDocument) {
    switch document.kind(of: node) {
    case .object:
      beginObject()
      for member in document.members(of: node) {
        name(document.string(member.name))
        value(member.value, of: document)
      }
      endObject()
    case .array:
      beginArray()
      for element in document.elements(of: node) { value(element, of: document) }
      endArray()
    case .string, .name: string(document.string(node))
    case .number, .true, .false, .null:
      raw(String(decoding: document.bytes[document.range(of: node).offsets], as: UTF8.self))
    }
  }

  // MARK: - Layout

  private mutating func begin(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    depth += 1
    needsComma = false
  }

  private mutating func end(_ bracket: UInt8) {
    depth -= 1
    if needsComma { breakLine() }
    bytes.append(bracket)
    needsComma = true
  }

  private mutating func separate() {
    if followsName {
      followsName = false
    } else {
      let hasComma = needsComma
      let breaks = isPretty && depth > 0
      if hasComma || breaks { appendBreak(comma: hasComma, line: breaks) }
    }
    needsComma = false
  }

  private mutating func breakLine() {
    if isPretty { appendBreak(comma: false, line: true) }
  }

  private mutating func appendBreak(comma: Bool, line: Bool) {
    let indentation = depth * 2
    bytes.append(addingCapacity: indentation + 2) { (span: inout OutputSpan<UInt8>) in
      if comma { span.append(UInt8(ascii: ",")) }
      guard line else { return }
      span.append(0x0A)
      span.append(repeating: 0x20, count: indentation)
    }
  }

  private mutating func append(quoted text: String, isPlain: Bool = false) {
    bytes.append(UInt8(ascii: "\""))
    if isPlain || Self.isPlain(text.utf8Span.span) {
      bytes.append(contentsOf: text.utf8)
    } else {
      appendEscaped(text)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Tells whether a text has nothing to escape.
  private static func isPlain(_ text: borrowing Span<UInt8>) -> Bool {
    for position in text.indices {
      let byte = text[position]
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return false }
    }
    return true
  }

  private mutating func appendEscaped(_ text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case 0x0A: bytes.append(contentsOf: [UInt8(ascii: "\\"), UInt8(ascii: "n")])
      case 0x09: bytes.append(contentsOf: [UInt8(ascii: "\\"), UInt8(ascii: "t")])
      case 0x0D: bytes.append(contentsOf: [UInt8(ascii: "\\"), UInt8(ascii: "r")])
      case 0x00..<0x20:
        bytes.append(contentsOf: [UInt8(ascii: "\\"), UInt8(ascii: "u"), 0x30, 0x30])
        bytes.append(Self.hexadecimal[Int(byte >> 4)])
        bytes.append(Self.hexadecimal[Int(byte & 0xF)])
      default: bytes.append(byte)
      }
    }
  }

  private static let hexadecimal: [UInt8] = Array("0123456789abcdef".utf8)
}
