/// Lines of text for a terminal, with looks, margins and line breaks.
///
/// Whatever is written is made ``terminalSafe(_:)`` here, so that no text of a file can reach the terminal as a
/// control code. No-break spaces keep words together and are written as spaces.
struct TextCanvas {
  /// What has been written.
  private(set) var text = ""
  /// The width in columns.
  let width: Int
  private let hasColor: Bool
  private var isAfterBlank = true

  /// A part of a line in one look.
  struct Span {
    let text: String
    let style: AnsiStyle

    init(_ text: String, _ style: AnsiStyle = .plain) {
      self.text = terminalSafe(TextCanvas.spaced(text))
      self.style = style
    }

    /// Makes a part that fills up so many columns.
    init(_ text: String, _ style: AnsiStyle = .plain, columns: Int) {
      let text = terminalSafe(TextCanvas.spaced(text))
      self.text = text + String(repeating: " ", count: max(columns - Reports.displayWidth(text), 0))
      self.style = style
    }
  }

  init(width: Int, hasColor: Bool) {
    self.width = width
    self.hasColor = hasColor
  }

  /// Leaves one line empty, unless the last one is.
  mutating func blank() {
    if !isAfterBlank { text += "\n" }
    isAfterBlank = true
  }

  /// Writes one line of several parts.
  mutating func row(_ spans: [Span], indent: Int = 0) {
    var line = String(repeating: " ", count: indent)
    for (position, span) in spans.enumerated() {
      let shown = position == spans.count - 1 ? Self.withoutSpacesAtEnd(span.text) : span.text
      line += span.style.apply(to: shown, hasColor: hasColor)
    }
    text += Self.withoutSpacesAtEnd(line) + "\n"
    isAfterBlank = false
  }

  /// Writes a text in as many lines as it takes; those behind the first are indented by `hanging` more.
  mutating func paragraph(
    _ body: String, style: AnsiStyle = .plain, indent: Int = 0, hanging: Int = 0
  ) {
    let lines = TextWrapper.lines(of: body, width: width - indent - hanging)
    for (number, line) in lines.enumerated() {
      row([Span(line, style)], indent: number == 0 ? indent : indent + hanging)
    }
  }

  /// Writes items below each other, to the right of a label that takes `column` columns.
  ///
  /// Where that leaves too little room, the label has a line of its own.
  mutating func labelled(
    _ label: String, _ items: [String], column: Int, indent: Int, style: AnsiStyle = .plain
  ) {
    let isNarrow = width - indent - column < 30
    if isNarrow { row([Span(label, .dim)], indent: indent) }
    let margin = isNarrow ? 2 : column
    var isFirst = !isNarrow
    // What goes on is set in a little, where it could be taken for the next item.
    let hanging = items.count > 1 ? "  " : ""
    for item in items {
      let lines = TextWrapper.lines(of: item, width: width - indent - margin - hanging.utf8.count)
      for (number, line) in lines.enumerated() {
        let start = number > 0 ? hanging : ""
        if isFirst {
          row([Span(label, .dim, columns: column), Span(line, style)], indent: indent)
        } else {
          row([Span(start + line, style)], indent: indent + margin)
        }
        isFirst = false
      }
    }
  }

  /// Writes a heading with a rule below it.
  mutating func heading(_ title: String) {
    blank()
    row([Span(title.uppercased(), .bold)])
    row([Span(String(repeating: "─", count: width), .dim)])
  }

  private static func spaced(_ text: String) -> String {
    // The first byte of a no-break space.
    guard text.utf8.contains(0xC2) else { return text }
    var result = ""
    for scalar in text.unicodeScalars { result.unicodeScalars.append(scalar.value == 0xA0 ? " " : scalar) }
    return result
  }

  private static func withoutSpacesAtEnd(_ text: String) -> String {
    guard text.utf8.last == UInt8(ascii: " ") else { return text }
    var bytes = Array(text.utf8)
    while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
