/// A text of separated values (RFC 4180), cell by cell, with places.
///
/// The separator is a comma or a semicolon, whichever the first line has more of outside quotation marks.
struct SeparatedValues {
  /// A cell.
  struct Cell {
    /// The text, without the quotation marks around it; without white space around it where there are none.
    let text: String
    /// Where it begins.
    let line: Int
    let column: Int
  }

  /// The most cells that are read.
  static let limit = 1_000_000

  /// The rows that hold anything, the names of the columns first.
  private(set) var rows: [[Cell]] = []

  private let bytes: [UInt8]
  private let sheet: Sheet?
  private let file: String
  private var position = 0
  private var line = 1
  private var column = 1
  private var count = 0

  /// Reads a text; a byte order mark before it is passed over.
  ///
  /// - Throws: `SheetFault` with the first place that is no such text.
  init(parsing bytes: [UInt8], of sheet: Sheet?, file: String) throws(SheetFault) {
    self.bytes = bytes
    self.sheet = sheet
    self.file = file
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    let separator = Self.separator(bytes)
    var row: [Cell] = []
    while position < bytes.count {
      row.append(try cell(separator))
      if position < bytes.count, bytes[position] == separator {
        step()
        // A separator at the very end opens one more cell.
        if position < bytes.count { continue }
        row.append(Cell(text: "", line: line, column: column))
      }
      if row.contains(where: { !$0.text.isEmpty }) { rows.append(row) }
      row = []
      breakLine()
    }
  }

  private mutating func cell(_ separator: UInt8) throws(SheetFault) -> Cell {
    let (line, column) = (line, column)
    count += 1
    guard count <= Self.limit else { throw fault(.tooManyCells(limit: Self.limit), line, column) }
    var content: [UInt8] = []
    let isQuoted = position < bytes.count && bytes[position] == Self.quote
    if isQuoted {
      step()
      while true {
        guard position < bytes.count else { throw fault(.unclosedQuote, line, column) }
        if bytes[position] == Self.quote {
          step()
          guard position < bytes.count, bytes[position] == Self.quote else { break }
        }
        content.append(bytes[position])
        step()
      }
      while position < bytes.count, bytes[position] == 0x20 { step() }
      guard position == bytes.count || isEnd(bytes[position], separator) else {
        throw fault(.strayQuote, self.line, self.column)
      }
    } else {
      while position < bytes.count, !isEnd(bytes[position], separator) {
        if bytes[position] == Self.quote { throw fault(.strayQuote, self.line, self.column) }
        content.append(bytes[position])
        step()
      }
    }
    guard let text = String(validating: content, as: UTF8.self) else { throw fault(.notUTF8, line, column) }
    return Cell(text: isQuoted ? text : SheetWord.trimmed(text), line: line, column: column)
  }

  private func isEnd(_ byte: UInt8, _ separator: UInt8) -> Bool {
    byte == separator || byte == 0x0A || byte == 0x0D
  }

  /// Passes a byte, and counts code points and lines.
  private mutating func step() {
    let byte = bytes[position]
    position += 1
    if byte == 0x0A || byte == 0x0D && !(position < bytes.count && bytes[position] == 0x0A) {
      line += 1
      column = 1
    } else if byte & 0xC0 != 0x80 {
      column += 1
    }
  }

  private mutating func breakLine() {
    guard position < bytes.count else { return }
    let isReturn = bytes[position] == 0x0D
    step()
    if isReturn, position < bytes.count, bytes[position] == 0x0A { step() }
  }

  private func fault(_ kind: SheetFault.Kind, _ line: Int, _ column: Int) -> SheetFault {
    SheetFault(kind: kind, sheet: sheet, file: file, line: line, column: column)
  }

  private static let quote = UInt8(ascii: "\"")

  private static func separator(_ bytes: [UInt8]) -> UInt8 {
    var isInside = false
    var commas = 0
    var semicolons = 0
    for byte in bytes {
      if byte == quote { isInside.toggle() }
      if isInside { continue }
      if byte == 0x0A || byte == 0x0D { break }
      if byte == UInt8(ascii: ",") { commas += 1 }
      if byte == UInt8(ascii: ";") { semicolons += 1 }
    }
    return semicolons > commas ? UInt8(ascii: ";") : UInt8(ascii: ",")
  }
}
