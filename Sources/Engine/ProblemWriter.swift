internal import Authoring
internal import JSONDocument
internal import JSONSchema
internal import Reports
internal import Rubric

/// Writes what is wrong as JSON, format `problems/1`: in words, with the place as a pointer, a line and a column.
struct ProblemWriter {
  private let file: String?
  private let read: @Sendable (String) -> [UInt8]?
  private let document: JSONDocument?
  private let renderer: DiagnosticRenderer
  private let language: String

  /// So many faults are told; more would only hide each other.
  private static let limit = 200

  /// Makes a writer for the problems of one text; a design's schema makes messages clearer.
  init(_ bytes: [UInt8], schema: JSONSchema?, language: Language) {
    file = nil
    read = { [bytes] _ in bytes }
    self.language = language.tag
    document = try? JSONDocument(parsing: bytes)
    renderer = DiagnosticRenderer(language: language, schema: schema, read: read)
  }

  /// Makes a writer for the problems of several files; pointers are those of the one named.
  init(file: String, language: Language, read: @escaping @Sendable (String) -> [UInt8]?) {
    self.file = file
    self.read = read
    self.language = language.tag
    document = try? JSONDocument(parsing: read(file) ?? [])
    renderer = DiagnosticRenderer(language: language, schema: nil, read: read)
  }

  /// Returns the problems, by place, and then what an author can hardly mean.
  func answer(_ problems: [Problem], findings: [RubricFinding] = []) -> [UInt8] {
    let sorted = Array(renderer.sorted(problems).prefix(Self.limit))
    return Self.text { writer in
      for (problem, texts) in zip(sorted, renderer.diagnostics(sorted)) {
        let isOwn = file == nil || file == problem.file
        write(
          Fault(
            code: problem.code.ruleID, severity: problem.severity, file: problem.file,
            pointer: isOwn ? pointer(to: problem.range) : nil, line: texts.start.line,
            column: texts.start.column, message: texts.message, help: texts.help), to: &writer)
      }
      for finding in findings {
        let place = LineIndex(read(finding.file) ?? []).location(of: finding.range.start)
        write(
          Fault(
            code: finding.code.rawValue, severity: finding.severity, file: finding.file,
            pointer: finding.file == file ? pointer(to: finding.range) : nil, line: place.line,
            column: place.column,
            message: finding.why.text(in: language), help: finding.mend.text(in: language)), to: &writer)
      }
    }
  }

  private struct Fault {
    let code: String
    let severity: Problem.Severity
    let file: String
    let pointer: String?
    let line: Int
    let column: Int
    let message: String
    let help: String
  }

  private func write(_ fault: Fault, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("code", fault.code)
    writer.member("severity", fault.severity == .error ? "error" : "warning")
    writer.member("file", fault.file)
    writer.member("pointer", fault.pointer)
    writer.member("line", fault.line)
    writer.member("column", fault.column)
    writer.member("message", fault.message)
    writer.member("help", fault.help)
    writer.endObject()
  }

  /// The answer that nothing is wrong.
  static var none: [UInt8] { text { _ in } }

  /// Returns why an evaluation is incomplete.
  func answer(_ failure: EvaluationFailure) -> [UInt8] {
    let texts = renderer.diagnostic(failure)
    return Self.text { writer in Self.write("incomplete", texts.message, texts.help, to: &writer) }
  }

  /// Returns why two designs are not compared.
  static func refusal(_ code: String) -> [UInt8] {
    text { writer in write(code, "", "", to: &writer) }
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
