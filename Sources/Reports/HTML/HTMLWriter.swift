/// Writes HTML of which every text and every attribute's value is escaped.
///
/// There is no way to write markup but by ``HTMLTag`` and ``HTMLAttribute``, and none to leave an element open.
struct HTMLWriter {
  /// The text so far.
  private(set) var bytes: [UInt8] = Array("<!DOCTYPE html>\n".utf8)

  /// Writes an element and what `body` writes into it.
  mutating func element(
    _ tag: HTMLTag, _ attributes: [HTMLAttribute] = [], _ body: (inout HTMLWriter) -> Void = { _ in }
  ) {
    append("<")
    append(tag.rawValue)
    for attribute in attributes {
      append(" ")
      append(attribute.name)
      append("=\"")
      escape(attribute.value)
      append("\"")
    }
    if tag.isVoid {
      append("/>")
    } else {
      append(">")
      body(&self)
      append("</")
      append(tag.rawValue)
      append(">")
    }
    if tag.endsLine { append("\n") }
  }

  /// Writes an element with a text.
  mutating func element(_ tag: HTMLTag, _ attributes: [HTMLAttribute] = [], text: String) {
    element(tag, attributes) { $0.text(text) }
  }

  /// Writes a text.
  mutating func text(_ text: String) {
    escape(text)
  }

  /// Writes what another writer wrote.
  mutating func add(_ part: HTMLWriter) {
    bytes += part.bytes[HTMLWriter().bytes.count...]
  }

  /// Writes the style sheet, which is our own and the same for every report.
  mutating func styleSheet(hasSwitch: Bool = false) {
    element(.style) { $0.append(HTMLStyle.text + (hasSwitch ? "\n" + HTMLStyle.languageSwitch : "")) }
  }

  /// Writes the style sheet with more rules of our own behind it.
  mutating func styleSheet(and more: StaticString) {
    element(.style) { $0.append(HTMLStyle.text + "\n" + more.description) }
  }

  /// Writes the script, which is our own and the same for every report.
  mutating func script() {
    element(.script) { $0.append(HTMLScript.text) }
  }

  private mutating func append(_ markup: String) {
    bytes.append(contentsOf: markup.utf8)
  }

  private mutating func escape(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": append("&amp;")
      case "<": append("&lt;")
      case ">": append("&gt;")
      case "\"": append("&quot;")
      case "'": append("&#39;")
      case "\n", "\t": bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      default:
        if Self.isInvisible(scalar) {
          append(scalar.visibleEscape)
        } else {
          bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
      }
    }
  }

  /// Whether a character could mislead the reader, because it is not seen or turns the direction of writing: the
  /// controls C0 and C1, the bidirectional controls, other characters without width, and those that XML excludes.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x61C, 0x180E, 0x200B, 0x200E, 0x200F, 0x2028...0x202E,
      0x2060...0x206F,
      0xFEFF, 0xFFF9...0xFFFB, 0xFFFE, 0xFFFF, 0xE0000...0xE007F:
      true
    default: false
    }
  }
}
