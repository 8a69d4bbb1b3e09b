internal import JSONDocument
internal import Rubric

/// What the page of the workbench is given beside the engine: the scorecard's files, and designs to begin with.
package struct WorkbenchData: Sendable {
  private let bundle: EngineBundle
  private let templates: [(language: String, text: String)]
  private let example: String

  /// Makes the data; the templates and the example are texts of designs.
  package init(bundle: EngineBundle, templates: [(language: String, text: String)], example: String) {
    self.bundle = bundle
    self.templates = templates.map { ($0.language, Self.withoutSchemaLine($0.text)) }
    self.example = Self.withoutSchemaLine(example)
  }

  /// The data as JSON, with no `<` in it, so that it may stand in a page as it is.
  package var json: [UInt8] {
    var writer = JSONWriter(pretty: false)
    writer.beginObject()
    writer.name("bundle")
    bundle.write(to: &writer)
    writer.name("schema")
    writer.string(schemaName)
    writer.name("templates")
    writer.beginObject()
    for template in templates {
      writer.name(template.language)
      writer.string(template.text)
    }
    writer.endObject()
    writer.name("example")
    writer.string(example)
    writer.endObject()
    var safe: [UInt8] = []
    safe.reserveCapacity(writer.bytes.count)
    for byte in writer.bytes {
      if byte == UInt8(ascii: "<") { safe += Array("\\u003c".utf8) } else { safe.append(byte) }
    }
    return safe
  }

  /// The name of the design format's schema among the files.
  private var schemaName: String {
    let bytes = bundle.bytes(bundle.configuration) ?? []
    guard
      let configuration = try? EffectiveConfiguration(
        bytes, file: bundle.configuration, read: bundle.bytes
      ).document,
      let name = configuration.value(of: configuration.root, named: "schema")
    else { return "" }
    return configuration.string(name)
  }

  /// Returns a design without `$schema`, which leads to a file of the repository that the reader may not have, and
  /// with a line feed at its end.
  package static func withoutSchemaLine(_ text: String) -> String {
    var result: [UInt8] = []
    for line in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if String(decoding: line, as: UTF8.self).hasPrefix("  \"$schema\":") { continue }
      result += Array(line)
      result.append(0x0A)
    }
    while result.count > 1, result[result.count - 2] == 0x0A { result.removeLast() }
    return String(decoding: result, as: UTF8.self)
  }
}
