package import Authoring
internal import JSONDocument
package import Reports
internal import Rubric

/// Something that is wrong with a rubric, in words and places.
package struct RubricMessage: Sendable {
  /// A stable name of what is wrong.
  package let code: String
  /// Whether it is an error, rather than a warning.
  package let isError: Bool
  /// The file.
  package let file: String
  /// Lines and columns, from 1; the end is behind the last character.
  package let line: Int
  package let column: Int
  package let endLine: Int
  package let endColumn: Int
  /// What is wrong, and why that matters.
  package let why: String
  /// How to mend it.
  package let mend: String
  /// The language that a text lacks (BCP 47), where that is what is wrong.
  package let language: String?

  /// Puts a problem into words.
  package init(_ diagnostic: Diagnostic) {
    code = diagnostic.code.rawValue
    isError = diagnostic.severity == .error
    file = diagnostic.file
    line = diagnostic.start.line
    column = diagnostic.start.column
    endLine = diagnostic.end.line
    endColumn = diagnostic.end.column
    why = diagnostic.message
    mend = diagnostic.help
    language = nil
  }

  /// Puts a finding into words.
  package init(_ finding: RubricFinding, in files: RubricFiles, language: Language) {
    let lines = LineIndex(files.project.read(finding.file) ?? [])
    let start = lines.location(of: finding.range.start)
    let end = lines.location(of: finding.range.end)
    code = finding.code.rawValue
    isError = finding.severity == .error
    file = finding.file
    line = start.line
    column = start.column
    endLine = end.line
    endColumn = end.column
    why = finding.why.text(in: language.tag)
    mend = finding.mend.text(in: language.tag)
    self.language = finding.language
  }
}

/// Writes messages for machines.
package enum RubricMessageWriter {
  /// Returns the messages as a JSON array.
  package static func json(_ messages: [RubricMessage]) -> [UInt8] {
    var writer = JSONWriter(pretty: true)
    writer.beginArray()
    for message in messages {
      writer.beginObject()
      for (name, text) in [
        ("code", message.code), ("severity", message.isError ? "error" : "warning"), ("file", message.file),
      ] {
        writer.name(name)
        writer.string(text)
      }
      for (name, number) in [
        ("line", message.line), ("column", message.column), ("endLine", message.endLine),
        ("endColumn", message.endColumn),
      ] {
        writer.name(name)
        writer.integer(number)
      }
      writer.name("why")
      writer.string(message.why)
      writer.name("mend")
      writer.string(message.mend)
      writer.endObject()
    }
    writer.endArray()
    return writer.bytes + [0x0A]
  }

  /// Returns the messages as a SARIF 2.1.0 log.
  package static func sarif(_ messages: [RubricMessage]) -> [UInt8] {
    var writer = JSONWriter(pretty: true)
    func text(_ name: String, _ text: String) {
      writer.name(name)
      writer.string(text)
    }
    writer.beginObject()
    text("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
    text("version", "2.1.0")
    writer.name("runs")
    writer.beginArray()
    writer.beginObject()
    writer.name("tool")
    writer.beginObject()
    writer.name("driver")
    writer.beginObject()
    text("name", "cabildo rubric check")
    text("version", Scorecard.engineVersion)
    writer.name("rules")
    writer.beginArray()
    var known: [String] = []
    for message in messages where !known.contains(message.code) {
      known.append(message.code)
      writer.beginObject()
      text("id", message.code)
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
    writer.endObject()
    // Columns count code points, as everywhere.
    text("columnKind", "unicodeCodePoints")
    writer.name("results")
    writer.beginArray()
    for message in messages {
      writer.beginObject()
      text("ruleId", message.code)
      text("level", message.isError ? "error" : "warning")
      writer.name("message")
      writer.beginObject()
      text("text", message.mend.isEmpty ? message.why : message.why + ": " + message.mend)
      writer.endObject()
      writer.name("locations")
      writer.beginArray()
      writer.beginObject()
      writer.name("physicalLocation")
      writer.beginObject()
      writer.name("artifactLocation")
      writer.beginObject()
      text("uri", message.file)
      writer.endObject()
      writer.name("region")
      writer.beginObject()
      for (name, number) in [
        ("startLine", message.line), ("startColumn", message.column), ("endLine", message.endLine),
        ("endColumn", message.endColumn),
      ] {
        writer.name(name)
        writer.integer(number)
      }
      writer.endObject()
      writer.endObject()
      writer.endObject()
      writer.endArray()
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
    writer.endArray()
    writer.endObject()
    return writer.bytes + [0x0A]
  }
}
