internal import JSONDocument

/// A line of a file as a terminal shows it, with the columns to underline.
///
/// Tabs become two spaces, control and format characters visible escapes; a line that is too long is cut around
/// the place.
struct SourceExcerpt {
  /// The line's text.
  let text: String
  /// The number of columns before the place.
  let indent: Int
  /// The number of columns that the place takes, at least 1.
  let length: Int

  /// Makes the excerpt of the line on which a range begins, at most `width` columns wide.
  init(of range: ByteRange, in file: SourceFile, width: Int) {
    let width = max(width, 20)
    let line = file.lines.range(ofLine: file.lines.location(of: range.start).line)
    let start = min(max(Int(range.start), Int(line.start)), Int(line.end))
    // Of an object or list, and of what goes on over several lines, only the beginning is marked.
    let isLong =
      Int(range.end) > Int(line.end) || (start < Int(line.end) && [0x5B, 0x7B].contains(file.bytes[start]))
    let end = isLong ? start + 1 : max(Int(range.end), start)
    // A line may be as long as the file: what is far from the place is not looked at.
    let lineStart = Self.boundary(start - width * 8, in: file.bytes, from: Int(line.start))
    let lineEnd = Self.boundary(start + width * 8, in: file.bytes, from: lineStart, to: Int(line.end))

    var cells: [Cell] = []
    if lineStart > Int(line.start) { cells.append(Cell("…", isMarked: false)) }
    var position = lineStart
    while position < lineEnd {
      let (scalar, count) = Self.scalar(at: position, of: file.bytes, before: lineEnd)
      cells.append(Cell(scalar, isMarked: position >= start && position < end))
      position += count
    }
    // The place may be the very end of the line.
    if start == lineEnd { cells.append(Cell(" ", isMarked: true)) }
    if !cells.contains(where: { $0.isMarked }) {
      var offset = lineStart
      for index in cells.indices.dropFirst(lineStart > Int(line.start) ? 1 : 0) {
        let count = Self.scalar(at: offset, of: file.bytes, before: lineEnd).count
        if offset + count > start {
          cells[index].isMarked = true
          break
        }
        offset += count
      }
    }
    if lineEnd < Int(line.end) { cells.append(Cell("…", isMarked: false)) }
    (text, indent, length) = Self.cut(cells, width: width)
  }

  /// Returns the first place from an offset on at which a character begins, within bounds.
  private static func boundary(_ offset: Int, in bytes: [UInt8], from start: Int, to end: Int = .max) -> Int {
    if offset <= start { return start }
    let end = min(end, bytes.count)
    var offset = min(offset, end)
    while offset < end, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    return offset
  }

  /// A character of the line.
  private struct Cell {
    let text: String
    let width: Int
    var isMarked: Bool

    init(_ scalar: Unicode.Scalar, isMarked: Bool) {
      if scalar.value == 0x09 {
        text = "  "
      } else if scalar.isTerminalHazard {
        text = scalar.visibleEscape
      } else {
        text = String(Character(scalar))
      }
      width = displayWidth(text)
      self.isMarked = isMarked
    }
  }

  /// Takes the part of a line that shows the place.
  private static func cut(_ cells: [Cell], width: Int) -> (text: String, indent: Int, length: Int) {
    var before = 0
    var marked = 0
    var total = 0
    for cell in cells {
      if cell.isMarked { marked += cell.width } else if marked == 0 { before += cell.width }
      total += cell.width
    }
    // Columns to leave out at the beginning, so that a third of the width stands before the place.
    var skip = 0
    if total > width, before + min(marked, width / 2) > width - 2 { skip = max(before - width / 3, 0) }
    var text = skip > 0 ? "…" : ""
    var used = skip > 0 ? 1 : 0
    var position = 0
    var indent = 0
    var length = 0
    for cell in cells {
      defer { position += cell.width }
      if position < skip { continue }
      if used + cell.width > (position + cell.width < total ? width - 1 : width) {
        text += "…"
        break
      }
      text += cell.text
      if cell.isMarked { length += cell.width } else if length == 0 { indent = used + cell.width }
      used += cell.width
    }
    if length == 0 { return (text, min(indent, max(used - 1, 0)), 1) }
    return (text, skip > 0 ? max(indent, 1) : indent, length)
  }

  /// Returns the character at a place and its number of bytes; U+FFFD and 1 where the bytes are not UTF-8.
  static func scalar(
    at position: Int, of bytes: [UInt8], before end: Int
  ) -> (scalar: Unicode.Scalar, count: Int) {
    let lead = bytes[position]
    let count = lead < 0x80 ? 1 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1
    guard position + count <= end else { return ("\u{FFFD}", 1) }
    let text = String(decoding: bytes[position..<position + count], as: UTF8.self)
    guard let scalar = text.unicodeScalars.first, text.utf8.count == count,
      scalar.value != 0xFFFD, text.unicodeScalars.count == 1
    else { return ("\u{FFFD}", 1) }
    return (scalar, count)
  }
}
