/// Reads a report's HTML by a grammar much narrower than HTML's, in which only our own markup can be said.
///
/// Inputs carry tags and attributes with names of their own, so that markup which came from a document shows.
struct MarkupCheck {
  private let bytes: [UInt8]
  private var offset = 0
  private var open: [String] = []

  private static let tags: Set<String> = [
    "html", "head", "body", "header", "main", "footer", "nav", "section", "article", "div", "h1", "h2", "h3",
    "h4", "p", "ul", "ol", "li", "dl", "dt", "dd", "table", "caption", "thead", "tbody", "tr", "th", "td",
    "details", "summary", "a", "span", "strong", "em", "small", "code", "time", "mark", "title", "style",
    "meta",
    "fieldset", "legend", "label", "input", "select", "option", "output", "script",
    "svg", "symbol", "rect", "circle", "line", "path", "use", "text",
  ]
  private static let attributes: Set<String> = [
    "class", "lang", "charset", "name", "http-equiv", "content", "scope", "role", "aria-label", "datetime",
    "colspan", "aria-hidden", "aria-current", "tabindex", "open", "id", "href", "viewBox", "x", "y", "width",
    "height", "cx", "cy", "r", "x1", "x2", "y1", "y2", "d", "type", "value", "title", "for",
    "checked", "hidden", "data-text", "data-level", "data-outcome",
  ]

  /// Ends the process where a page has something that we did not write.
  static func check(_ page: [UInt8]) {
    var check = MarkupCheck(bytes: page)
    check.read()
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private mutating func read() {
    let start = Array("<!DOCTYPE html>\n".utf8)
    require(bytes.starts(with: start), "the page does not begin as a page")
    offset = start.count
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: "<"): tag()
      case UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"):
        fatalError("a bare quote or bracket at \(offset)")
      case UInt8(ascii: "&"): entity()
      case 0x0A, 0x09: offset += 1
      case 0x00..<0x20, 0x7F: fatalError("a control character at \(offset)")
      default: offset += 1
      }
    }
    require(open.isEmpty, "\(open) is left open")
  }

  private mutating func tag() {
    offset += 1
    if skip("/") {
      let name = word()
      require(open.popLast() == name, "</\(name)> closes something else")
      require(skip(">"), "no end of </\(name)>")
      return
    }
    let name = word()
    require(Self.tags.contains(name), "<\(name)> is none of ours")
    while skip(" ") {
      let attribute = word()
      require(Self.attributes.contains(attribute), "\(attribute)= is none of ours")
      require(skip("=") && skip("\""), "\(attribute) has no value in quotes")
      let value = offset
      while offset < bytes.count, bytes[offset] != UInt8(ascii: "\"") {
        switch bytes[offset] {
        case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "'"):
          fatalError("a bracket or quote in \(attribute)")
        case UInt8(ascii: "&"): entity()
        default: offset += 1
        }
      }
      require(attribute != "href" || bytes[value] == UInt8(ascii: "#"), "a link that leads away")
      require(skip("\""), "no end of \(attribute)")
    }
    if skip("/") {
      require(skip(">"), "no end of <\(name)/>")
      return
    }
    require(skip(">"), "no end of <\(name)>")
    open.append(name)
    // The style sheet and the script are ours and have brackets of their own; what ends them must be there.
    if name == "style" || name == "script" {
      while offset < bytes.count, !bytes[offset...].starts(with: "</".utf8) { offset += 1 }
    }
  }

  private mutating func entity() {
    for entity in ["&amp;", "&lt;", "&gt;", "&quot;", "&#39;"] where skip(entity) { return }
    fatalError("a bare ampersand at \(offset)")
  }

  private mutating func word() -> String {
    let start = offset
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"): offset += 1
      default: return String(decoding: bytes[start..<offset], as: UTF8.self)
      }
    }
    return ""
  }

  private mutating func skip(_ text: String) -> Bool {
    guard bytes[offset...].starts(with: text.utf8) else { return false }
    offset += text.utf8.count
    return true
  }
}
