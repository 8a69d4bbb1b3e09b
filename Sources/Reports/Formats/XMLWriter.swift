/// Writes XML 1.0 text; whatever a file's texts hold, the result is well-formed.
///
/// Characters that XML 1.0 cannot hold become U+FFFD.
struct XMLWriter {
  /// The text so far.
  private(set) var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
  private var open: [String] = []

  /// Makes a writer of a new text.
  init() {}

  /// Makes a writer of what stands in an element.
  init(inside name: String) {
    begin(name)
    text = ""
  }

  /// Returns the text since the last call, and forgets it.
  mutating func drain() -> [UInt8] {
    defer { text = "" }
    return Array(text.utf8)
  }

  /// Writes a start tag on a line of its own.
  mutating func begin(_ name: String, _ attributes: [(name: String, value: String)] = []) {
    tag(name, attributes)
    text += ">\n"
    open.append(name)
  }

  /// Writes the end tag that is due.
  mutating func end() {
    guard let name = open.popLast() else { return }
    text += String(repeating: "  ", count: open.count) + "</" + name + ">\n"
  }

  /// Writes an element with a text, or an empty one.
  mutating func element(
    _ name: String, _ attributes: [(name: String, value: String)] = [], text content: String = ""
  ) {
    tag(name, attributes)
    text += content.isEmpty ? "/>\n" : ">" + Self.escaped(content, isAttribute: false) + "</" + name + ">\n"
  }

  private mutating func tag(_ name: String, _ attributes: [(name: String, value: String)]) {
    text += String(repeating: "  ", count: open.count) + "<" + name
    for attribute in attributes {
      text += " " + attribute.name + "=\"" + Self.escaped(attribute.value, isAttribute: true) + "\""
    }
  }

  static func escaped(_ text: String, isAttribute: Bool) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x26: result += "&amp;"
      case 0x3C: result += "&lt;"
      case 0x3E: result += "&gt;"
      case 0x22 where isAttribute: result += "&quot;"
      case 0x09, 0x0A: result += isAttribute ? "&#" + String(scalar.value) + ";" : String(Character(scalar))
      case 0x0D: result += "&#13;"
      case 0x20...0xD7FF, 0xE000...0xFFFD, 0x1_0000...0x10_FFFF: result.unicodeScalars.append(scalar)
      default: result += "\u{FFFD}"
      }
    }
    return result
  }

  /// Returns a text as an XML token: without line breaks, tabs and doubled spaces.
  static func token(_ text: String) -> String {
    var result = ""
    var needsSpace = false
    for scalar in text.unicodeScalars {
      if scalar.value == 0x20 || (scalar.value >= 0x09 && scalar.value <= 0x0D) {
        needsSpace = !result.isEmpty
      } else {
        if needsSpace { result += " " }
        needsSpace = false
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
