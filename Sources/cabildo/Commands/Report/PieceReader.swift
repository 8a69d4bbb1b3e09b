import Workspace

/// Cuts what is read into lines, or keeps it whole where the first line is only the beginning of a text.
struct PieceReader {
  /// A line with its number, from 1.
  struct Line {
    let number: Int
    let text: LineReader.Line
  }

  /// What is left at the end.
  enum Rest {
    case lines([Line])
    case whole([UInt8])
  }

  private var reader = LineReader()
  private var start: [UInt8] = []
  private var isCut: Bool?
  private var count = 0

  /// Whether what has to be kept is not more than a file may have.
  var isSane: Bool { start.count <= InputFile.limit }

  /// Takes a piece, and returns the lines that it ends; none as long as nobody knows that there are lines.
  mutating func add(_ piece: [UInt8]) -> [Line] {
    if isCut == true { return number(reader.add(piece)) }
    let known = start.count
    start += piece
    guard isCut == nil else { return [] }
    guard let end = start[known...].firstIndex(of: 0x0A) else { return [] }
    isCut = Self.holdsMore(start[..<end])
    if isCut != true { return [] }
    defer { start = [] }
    return number(reader.add(start))
  }

  /// Returns what is left.
  mutating func finish() -> Rest {
    if isCut == nil { isCut = Self.holdsMore(start[...]) }
    guard isCut == true else { return .whole(start) }
    var lines = start.isEmpty ? [] : number(reader.add(start))
    if let last = reader.finish() { lines += number([last]) }
    return .lines(lines)
  }

  private mutating func number(_ lines: [LineReader.Line]) -> [Line] {
    lines.map { line in
      count += 1
      return Line(number: count, text: line)
    }
  }

  /// Whether a first line begins an object and goes on with it, as no file does that is written for people.
  private static func holdsMore(_ line: ArraySlice<UInt8>) -> Bool {
    let blank: [UInt8] = [0x20, 0x09, 0x0D]
    let text = line.drop { blank.contains($0) }
    return text.first == UInt8(ascii: "{") && text.dropFirst().contains { !blank.contains($0) }
  }
}
