internal import JSONDocument
internal import JSONSchema
internal import Reports
internal import Rubric

/// Writes what is wrong as JSON, format `problems/1`: in words, with the place as a pointer, a line and a column.
struct ProblemWriter {
  private let bytes: [UInt8]
  private let document: JSONDocument?
  private let renderer: DiagnosticRenderer

  /// So many faults are told; more would only hide each other.
  private static let limit = 200

  /// Makes a writer for the problems of one text; a design's schema makes messages clearer.
  init(_ bytes: [UInt8], schema: JSONSchema?, language: Language) {
    self.bytes = bytes
    document = try? JSONDocument(parsing: bytes)
    renderer = DiagnosticRenderer(language: language, schema: schema) { [bytes] _ in bytes }
  }

  /// Returns the problems, by place.
  func answer(_ problems: [Problem]) -> [UInt8] {
    let sorted = Array(renderer.sorted(problems).prefix(Self.limit))
    return Self.text { writer in
      for (problem, texts) in zip(sorted, renderer.diagnostics(sorted)) {
        writer.beginObject()
        writer.name("code")
        writer.string(problem.code.ruleID)
        writer.name("severity")
        writer.string(problem.severity == .error ? "error" : "warning")
        writer.name("pointer")
        if let pointer = pointer(to: problem.range) { writer.string(pointer) } else { writer.null() }
        writer.name("line")
        writer.integer(texts.start.line)
        writer.name("column")
        writer.integer(texts.start.column)
        writer.name("message")
        writer.string(texts.message)
        writer.name("help")
        writer.string(texts.help)
        writer.endObject()
      }
    }
  }

  /// The answer that nothing is wrong.
  static var none: [UInt8] { text { _ in } }

  /// Returns why an evaluation is incomplete.
  func answer(_ failure: EvaluationFailure) -> [UInt8] {
    let texts = renderer.diagnostic(failure)
    return Self.text { writer in Self.write("incomplete", texts.message, texts.help, to: &writer) }
  }

  /// Returns that the request itself makes no sense: a defect of whoever asks.
  static func failure(_ what: String) -> [UInt8] {
    text { writer in write("defect", what, "", to: &writer) }
  }

  private static func write(_ code: String, _ message: String, _ help: String, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.name("code")
    writer.string(code)
    writer.name("severity")
    writer.string("error")
    writer.name("pointer")
    writer.null()
    writer.name("message")
    writer.string(message)
    writer.name("help")
    writer.string(help)
    writer.endObject()
  }

  private static func text(_ problems: (inout JSONWriter) -> Void) -> [UInt8] {
    var writer = JSONWriter(pretty: true)
    writer.beginObject()
    writer.name("format")
    writer.string("problems/1")
    writer.name("problems")
    writer.beginArray()
    problems(&writer)
    writer.endArray()
    writer.endObject()
    writer.endText()
    return writer.bytes
  }

  /// Returns the pointer of the innermost value around a place; of a member where the place is its name.
  private func pointer(to range: ByteRange) -> String? {
    guard let document else { return nil }
    var found: UInt32 = 0
    var index: UInt32 = 0
    while Int(index) < document.nodeCount {
      let place = document.range(of: NodeID(index: index))
      if place.start > range.start { break }
      if place.end >= range.end { found = index }
      index += 1
    }
    // A member's value comes right behind its name.
    if document.kind(of: NodeID(index: found)) == .name { found += 1 }
    return document.pointer(to: NodeID(index: found)).description
  }
}
