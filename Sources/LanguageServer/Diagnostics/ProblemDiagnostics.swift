internal import JSONDocument
internal import JSONSchema
internal import Reports
internal import Rubric

/// Turns faults into diagnostics.
struct ProblemDiagnostics {
  private let renderer: DiagnosticRenderer
  private let language: Language
  private let bytes: [UInt8]
  private let lines: LineIndex

  /// So many faults of one file are shown; more would only hide each other.
  private static let limit = 200

  /// Makes a renderer of the faults of one text; the schema's titles make messages clearer.
  init(_ text: DocumentText, schema: JSONSchema?, language: Language) {
    bytes = text.bytes
    lines = text.lines
    self.language = language
    renderer = DiagnosticRenderer(language: language, schema: schema) { [bytes = text.bytes] _ in bytes }
  }

  /// Returns the diagnostics of faults that are all in the text.
  func diagnostics(_ problems: [Problem]) -> [LocatedDiagnostic] {
    let sorted = Array(renderer.sorted(problems).prefix(Self.limit))
    var result: [LocatedDiagnostic] = []
    for (problem, texts) in zip(sorted, renderer.diagnostics(sorted)) {
      var related: [LocatedDiagnostic.Related] = []
      if let place = texts.related {
        let phrase: ServerPhrase = place.isOpening ? .beginsHere : .firstIsHere
        related.append(
          LocatedDiagnostic.Related(
            range: line(from: offset(of: place.start)), message: phrase.text(in: language)))
      }
      result.append(
        LocatedDiagnostic(
          range: shown(problem.range.offsets), severity: problem.severity == .error ? .error : .warning,
          code: problem.ruleID, message: LocatedDiagnostic.text(texts.message, texts.help),
          related: related, origin: .problem(problem, suggestion: texts.suggestion)))
    }
    return result
  }

  /// Shortens what is marked: of an object or list only the bracket, and never more than one line.
  private func shown(_ range: Range<Int>) -> Range<Int> {
    let start = min(range.lowerBound, bytes.count)
    if start < bytes.count, bytes[start] == UInt8(ascii: "{") || bytes[start] == UInt8(ascii: "["),
      range.count > 1
    {
      return start..<start + 1
    }
    let line = lines.location(of: UInt32(truncatingIfNeeded: start)).line
    return start..<max(start, min(range.upperBound, lines.range(ofLine: line).offsets.upperBound))
  }

  private func offset(of location: SourceLocation) -> Int {
    let range = lines.range(ofLine: location.line).offsets
    var offset = range.lowerBound
    var column = 1
    while offset < range.upperBound, column < location.column {
      offset += 1
      if offset == range.upperBound || bytes[offset] & 0xC0 != 0x80 { column += 1 }
    }
    return offset
  }

  private func line(from start: Int) -> Range<Int> {
    start..<min(start + 1, bytes.count)
  }
}
