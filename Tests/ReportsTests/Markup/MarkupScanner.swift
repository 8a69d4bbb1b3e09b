/// Reads the elements and texts of markup that an `HTMLWriter` wrote; stricter than a browser, so that a fault shows.
struct MarkupScanner {
  /// An element, where it begins.
  struct Element: Equatable {
    var name: String
    var attributes: [(name: String, value: String)]
    /// The names of the elements around it.
    var ancestors: [String]
    /// The text within, of all elements in it, entities decoded.
    var text = ""

    /// Tells whether two elements are the same but for their texts and the values of their attributes.
    static func == (left: Element, right: Element) -> Bool {
      left.name == right.name && left.ancestors == right.ancestors
        && left.attributes.map(\.name) == right.attributes.map(\.name)
    }

    /// The value of an attribute, or nil.
    subscript(_ name: String) -> String? {
      attributes.first { $0.name == name }?.value
    }
  }

  /// The elements in the order of the text.
  private(set) var elements: [Element] = []
  /// What is not as it should be.
  private(set) var faults: [String] = []
  private var open: [(index: Int, start: Int)] = []
  /// All texts so far, decoded.
  private var buffer: [UInt8] = []

  private static let documentType = Array("<!DOCTYPE html>\n".utf8)
  private static let entities: [(String, UInt8)] = [
    ("amp", 0x26), ("lt", 0x3C), ("gt", 0x3E), ("quot", 0x22), ("#39", 0x27),
  ]

  init(_ markup: String) {
    // Bytes, not characters: a combining mark must not hide a bracket.
    var rest = Array(markup.utf8)[...]
    if !rest.starts(with: Self.documentType) { faults.append("no document type") }
    rest = rest.dropFirst(Self.documentType.count)
    while let bracket = rest.firstIndex(of: UInt8(ascii: "<")) {
      add(rest[..<bracket])
      rest = rest[(bracket + 1)...]
      guard let end = rest.firstIndex(of: UInt8(ascii: ">")) else {
        faults.append("a tag without end")
        return
      }
      let tag = rest[..<end]
      rest = rest[(end + 1)...]
      if tag.first == UInt8(ascii: "/") { close(tag.dropFirst()) } else { begin(tag) }
    }
    add(rest)
    if !open.isEmpty { faults.append("\(open.count) elements are left open") }
  }

  private mutating func close(_ name: ArraySlice<UInt8>) {
    let name = String(decoding: name, as: UTF8.self)
    guard let last = open.popLast(), elements[last.index].name == name else {
      faults.append("</\(name)> closes another element")
      return
    }
    elements[last.index].text = String(decoding: buffer[last.start...], as: UTF8.self)
  }

  private mutating func begin(_ tag: ArraySlice<UInt8>) {
    let isVoid = tag.last == UInt8(ascii: "/")
    var rest = isVoid ? tag.dropLast() : tag
    let name = rest.prefix { $0 != 0x20 }
    rest = rest.dropFirst(name.count)
    var element = Element(
      name: String(decoding: name, as: UTF8.self), attributes: [],
      ancestors: open.map { elements[$0.index].name })
    while !rest.isEmpty {
      guard rest.first == 0x20, let equals = rest.firstIndex(of: UInt8(ascii: "=")),
        rest[(equals + 1)...].first == UInt8(ascii: "\""),
        let quote = rest[(equals + 2)...].firstIndex(of: UInt8(ascii: "\""))
      else {
        faults.append("<\(String(decoding: tag, as: UTF8.self))> is malformed")
        break
      }
      element.attributes.append(
        (
          String(decoding: rest[..<equals].dropFirst(), as: UTF8.self),
          String(decoding: decode(rest[(equals + 2)..<quote]), as: UTF8.self)
        ))
      rest = rest[(quote + 1)...]
    }
    elements.append(element)
    if !isVoid { open.append((elements.count - 1, buffer.count)) }
  }

  private mutating func add(_ text: ArraySlice<UInt8>) {
    if text.isEmpty { return }
    if let last = open.last {
      buffer += ["style", "script"].contains(elements[last.index].name) ? Array(text) : decode(text)
    } else if text.contains(where: { $0 != 0x0A }) {
      faults.append("text outside: \(String(decoding: text, as: UTF8.self))")
    }
  }

  private mutating func decode(_ text: ArraySlice<UInt8>) -> [UInt8] {
    if text.contains(where: { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
    ) {
      faults.append("unescaped: \(String(decoding: text, as: UTF8.self))")
    }
    var result: [UInt8] = []
    var rest = text
    while let ampersand = rest.firstIndex(of: UInt8(ascii: "&")) {
      result += rest[..<ampersand]
      rest = rest[(ampersand + 1)...]
      guard let end = rest.firstIndex(of: UInt8(ascii: ";")),
        let entity = Self.entities.first(where: { rest[..<end].elementsEqual($0.0.utf8) })
      else {
        faults.append("a bare ampersand before \(String(decoding: rest.prefix(12), as: UTF8.self))")
        continue
      }
      result.append(entity.1)
      rest = rest[(end + 1)...]
    }
    return result + rest
  }
}
