internal import JSONDocument
internal import Rubric

/// The lines of a design that a report points at, with those around them.
///
/// Neither a design nor a line of it is bounded, a listing is: of a line that is too long it has the parts around the
/// places, and where all of them would be too much, the places that come first.
final class SourceListing {
  /// A place, marked in its line.
  struct Mark {
    let line: Int
    let column: Int
    /// How many other places came first.
    fileprivate let rank: Int
    /// The bytes of the value that begins there, as far as it goes in this line; of an object or list that is long or
    /// has a place within only the bracket.
    fileprivate(set) var start = 0
    fileprivate(set) var end = 0
  }

  /// The places, by line and column.
  private(set) var marks: [Mark] = []
  /// The lines as items of a list.
  private(set) var items = HTMLWriter()
  /// The number of lines, of which some may be cut.
  private(set) var lineCount = 0
  /// Whether places are left out to keep the listing small.
  private(set) var isLimited = false
  private let bytes: [UInt8]
  private let lines: LineIndex

  /// The most bytes that a line has which is not cut.
  private static let width = 400
  /// The bytes in each part of a line that is cut, and how many of them stand before its first place.
  private static let cutWidth = 200
  private static let lead = 60
  /// A place is in an item when at least this much of it is.
  private static let leastSeen = 40
  /// The most bytes that all items take in a page, and the most places that are tried.
  private static let limit = 40_000
  private static let mostPlaces = 1_000

  /// Begins the listing of places in a text.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    lines = LineIndex(bytes)
  }

  /// Takes a place, those that matter most first.
  func add(_ place: Place) {
    let position = position(of: place)
    if position < marks.count, isAt(position, place) { return }
    if marks.count == Self.mostPlaces {
      isLimited = true
    } else {
      marks.insert(Mark(line: place.line, column: place.column, rank: marks.count), at: position)
    }
  }

  /// Finds the places in the text and writes their lines.
  func finish() {
    findMarks()
    writeItems()
    var most = marks.count
    while items.bytes.count > Self.limit, most > 1 {
      most = most * 3 / 4
      var kept: [Mark] = []
      for mark in marks where mark.rank < most { kept.append(mark) }
      marks = kept
      isLimited = true
      writeItems()
    }
  }

  /// Whether a place is in the listing.
  func holds(_ place: Place) -> Bool {
    let position = position(of: place)
    return position < marks.count && isAt(position, place)
  }

  /// The name of a place in the page.
  static func anchor(_ line: Int, _ column: Int) -> HTMLAnchor {
    HTMLAnchor("at-" + String(line) + "-" + String(column))
  }

  private func isAt(_ position: Int, _ place: Place) -> Bool {
    marks[position].line == place.line && marks[position].column == place.column
  }

  /// Returns where a place is among the others, or would be.
  private func position(of place: Place) -> Int {
    var low = 0
    var high = marks.count
    while low < high {
      let middle = (low + high) / 2
      let mark = marks[middle]
      if mark.line < place.line || (mark.line == place.line && mark.column < place.column) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }

  // MARK: - Places

  /// Finds where places begin and end; those that are not in the text are left out.
  private func findMarks() {
    var found: [Mark] = []
    var line = 0
    var column = 1
    var offset = 0
    var end = 0
    for mark in marks {
      if mark.line != line {
        let range = lines.range(ofLine: mark.line)
        line = mark.line
        column = 1
        offset = Int(range.start)
        end = Int(range.end)
      }
      while column < mark.column, offset < end {
        offset = boundary(offset + 1, before: end)
        column += 1
      }
      guard column == mark.column, offset < end else { continue }
      if let last = found.last, last.line == line, last.end > offset {
        guard isOpening(last.start) else { continue }
        found[found.count - 1].end = last.start + 1
      }
      var mark = mark
      mark.start = offset
      mark.end = valueEnd(offset, before: end)
      found.append(mark)
    }
    marks = found
  }

  /// Returns where a value ends that begins at an offset.
  private func valueEnd(_ start: Int, before end: Int) -> Int {
    switch bytes[start] {
    case UInt8(ascii: "{"), UInt8(ascii: "["): return closing(start, before: min(end, start + Self.width))
    case UInt8(ascii: "\""): return stringEnd(start, before: end)
    default:
      var offset = start + 1
      while offset < end {
        switch bytes[offset] {
        case 0x20, 0x09, UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"): return offset
        default: offset += 1
        }
      }
      return end
    }
  }

  /// Returns where a string ends that begins at an offset.
  private func stringEnd(_ start: Int, before end: Int) -> Int {
    var offset = start + 1
    while offset < end, bytes[offset] != UInt8(ascii: "\"") {
      offset += bytes[offset] == UInt8(ascii: "\\") ? 2 : 1
    }
    return boundary(offset + 1, before: end)
  }

  /// Returns where an object or list ends that begins at an offset; behind its bracket where it goes on beyond `end`.
  private func closing(_ start: Int, before end: Int) -> Int {
    var depth = 0
    var offset = start
    while offset < end {
      switch bytes[offset] {
      case UInt8(ascii: "\""):
        offset = stringEnd(offset, before: end)
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        if depth == 0 { return offset + 1 }
      default: break
      }
      offset += 1
    }
    return start + 1
  }

  private func isOpening(_ offset: Int) -> Bool {
    bytes[offset] == UInt8(ascii: "{") || bytes[offset] == UInt8(ascii: "[")
  }

  /// Returns the first place from an offset on at which a character begins.
  private func boundary(_ offset: Int, before end: Int) -> Int {
    var offset = min(offset, end)
    while offset < end, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    return offset
  }

  // MARK: - Lines

  /// Writes the lines of all places, or as many as show that they are too much.
  private func writeItems() {
    items = HTMLWriter()
    lineCount = 0
    var next = 0
    while next < marks.count, items.bytes.count <= Self.limit {
      // Lines that follow one another: one before and after each place, or the first members of what goes on.
      var line = max(marks[next].line - 1, 1)
      var last = marks[next].line
      var isApart = lineCount > 0
      repeat {
        let first = next
        while next < marks.count, marks[next].line == line {
          let mark = marks[next]
          last = max(last, line + (mark.end == mark.start + 1 && isOpening(mark.start) ? 3 : 1))
          next += 1
        }
        write(line, first, next, isApart: isApart)
        isApart = false
        lineCount += 1
        line += 1
        // A gap of one line is not worth a break.
      } while isLine(line) && items.bytes.count <= Self.limit
        && (line <= last || (next < marks.count && marks[next].line <= last + 3))
    }
  }

  /// Whether there is a line; what follows the last line feed is none.
  private func isLine(_ line: Int) -> Bool {
    if line == lines.lineCount { return lines.range(ofLine: line).start < bytes.count }
    return line < lines.lineCount
  }

  /// Writes a line with the places from `first` to before `end`, cut around them where it is long.
  private func write(_ line: Int, _ first: Int, _ end: Int, isApart: Bool) {
    let range = lines.range(ofLine: line)
    let (lineStart, lineEnd) = (Int(range.start), Int(range.end))
    var attributes: [HTMLAttribute] = [.value(String(line))]
    if isApart { attributes.append(.class("apart")) }
    var start = lineStart
    var next = first
    repeat {
      var stop = lineEnd
      if lineEnd - lineStart > Self.width {
        if next < end { start = boundary(max(marks[next].start - Self.lead, start), before: lineEnd) }
        stop = boundary(start + Self.cutWidth, before: lineEnd)
      }
      items.element(.li, attributes) { html in
        if start > lineStart { html.text("…") }
        while next < end, min(marks[next].end, marks[next].start + Self.leastSeen) <= stop {
          let mark = marks[next]
          html.text(text(start, mark.start))
          start = min(mark.end, stop)
          html.element(.mark, [.id(Self.anchor(line, mark.column))], text: text(mark.start, start))
          next += 1
        }
        html.text(text(start, stop))
        if stop < lineEnd { html.text("…") }
      }
      attributes = [.value(String(line))]
    } while next < end
  }

  private func text(_ start: Int, _ end: Int) -> String {
    String(decoding: bytes[start..<end], as: UTF8.self)
  }
}
