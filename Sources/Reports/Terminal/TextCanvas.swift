/// Lines of text for a terminal, with looks, margins and line breaks.
///
/// Whatever is written is made ``terminalSafe(_:)`` here, so that no text of a file can reach the terminal as a
/// control code. No-break spaces keep words together and are written as spaces.
struct TextCanvas {
  /// What has been written, in UTF-8.
  private(set) var bytes: [UInt8] = []
  /// The width in columns.
  let width: Int
  private let hasColor: Bool
  private var isAfterBlank = true

  /// A part of a line in one look.
  struct Span {
    let text: String
    let style: AnsiStyle
    /// The columns that the part fills up with spaces.
    let columns: Int

    /// Makes a part that fills up so many columns at least.
    init(_ text: String, _ style: AnsiStyle = .plain, columns: Int = 0) {
      self.text = terminalSafe(TextCanvas.spaced(text))
      self.style = style
      self.columns = columns
    }
  }

  init(width: Int, hasColor: Bool) {
    self.width = width
    self.hasColor = hasColor
    bytes.reserveCapacity(40_000)
  }

  /// Leaves one line empty, unless the last one is.
  mutating func blank() {
    if !isAfterBlank { bytes.append(UInt8(ascii: "\n")) }
    isAfterBlank = true
  }

  /// Writes one line of several parts.
  mutating func row(_ spans: [Span], indent: Int = 0) {
    let start = bytes.count
    spaces(indent)
    for (position, span) in spans.enumerated() {
      write(Array(span.text.utf8)[...], span.style, columns: position < spans.count - 1 ? span.columns : 0)
    }
    endLine(from: start)
  }

  /// Writes a text in as many lines as it takes; those behind the first are indented by `hanging` more.
  mutating func paragraph(
    _ body: String, style: AnsiStyle = .plain, indent: Int = 0, hanging: Int = 0
  ) {
    let wrapped = TextWrapper.wrap(body, width: width - indent - hanging)
    for number in 0..<wrapped.count {
      let start = bytes.count
      spaces(number == 0 ? indent : indent + hanging)
      write(wrapped.line(number), style)
      endLine(from: start)
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
    let hanging = items.count > 1 ? 2 : 0
    for item in items {
      let wrapped = TextWrapper.wrap(item, width: width - indent - margin - hanging)
      for number in 0..<wrapped.count {
        let start = bytes.count
        spaces(indent)
        if isFirst {
          let span = Span(label, .dim)
          write(Array(span.text.utf8)[...], span.style, columns: column)
        } else {
          spaces(margin + (number > 0 ? hanging : 0))
        }
        write(wrapped.line(number), style)
        endLine(from: start)
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

  // MARK: - Bytes

  /// Writes a safe text in a look, with spaces behind it up to so many columns.
  private mutating func write(_ text: ArraySlice<UInt8>, _ style: AnsiStyle, columns: Int = 0) {
    let code = hasColor && !text.isEmpty ? style.code : nil
    if let code { bytes += Array("\u{1B}[\(code)m".utf8) }
    bytes += text
    if columns > 0 { spaces(columns - displayWidth(String(decoding: text, as: UTF8.self))) }
    if code != nil { bytes += Array("\u{1B}[0m".utf8) }
  }

  private mutating func spaces(_ count: Int) {
    for _ in 0..<max(count, 0) { bytes.append(UInt8(ascii: " ")) }
  }

  /// Ends a line, without the spaces at its end.
  private mutating func endLine(from start: Int) {
    while bytes.count > start, bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
    bytes.append(UInt8(ascii: "\n"))
    isAfterBlank = false
  }

  private static func spaced(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard bytes.contains(0xC2) else { return text }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var position = 0
    while position < bytes.count {
      let isNoBreakSpace =
        bytes[position] == 0xC2 && position + 1 < bytes.count && bytes[position + 1] == 0xA0
      result.append(isNoBreakSpace ? UInt8(ascii: " ") : bytes[position])
      position += isNoBreakSpace ? 2 : 1
    }
    return String(decoding: result, as: UTF8.self)
  }
}
