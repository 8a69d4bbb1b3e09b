internal import JSONDocument
internal import Rubric

/// What the page of the workbench is given beside the engine: the scorecard's files, and designs to begin with.
package struct WorkbenchData: Sendable {
  private let bundle: EngineBundle
  private let tests: [(file: String, text: String)]
  private let templates: [(language: String, text: String)]
  private let example: String

  /// Makes the data; the templates and the example are texts of designs, the tests those beside rubrics and libraries.
  package init(
    bundle: EngineBundle, tests: [(file: String, text: String)],
    templates: [(language: String, text: String)], example: String
  ) {
    self.bundle = bundle
    self.tests = tests
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
    writer.string(named("schema").first?.file ?? "")
    writer.name("rubrics")
    writer.beginArray()
    for rubric in named("rubrics") {
      writer.beginObject()
      writer.name("file")
      writer.string(rubric.file)
      writer.name("weight")
      writer.integer(rubric.weight)
      writer.endObject()
    }
    writer.endArray()
    writer.name("tests")
    writer.beginObject()
    for test in tests {
      writer.name(test.file)
      writer.string(test.text)
    }
    writer.endObject()
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

  /// Returns the files that the configuration names under a key, with their weights.
  private func named(_ key: String) -> [(file: String, weight: Int)] {
    let bytes = bundle.bytes(bundle.configuration) ?? []
    guard
      let configuration = try? EffectiveConfiguration(
        bytes, file: bundle.configuration, read: bundle.bytes
      ).document,
      let value = configuration.value(of: configuration.root, named: key)
    else { return [] }
    var named: [(file: String, weight: Int)] = []
    for node in configuration.kind(of: value) == .array ? Array(configuration.elements(of: value)) : [value] {
      let file = configuration.kind(of: node) == .object ? configuration.value(of: node, named: "file") : node
      guard let file else { continue }
      let weight = configuration.value(of: node, named: "weight").flatMap { configuration.int64($0) } ?? 1
      named.append((configuration.string(file), Int(weight)))
    }
    return named
  }

  /// Returns a text of JSON without its indentation: lines stay what they are.
  package static func withoutIndentation(_ text: String) -> String {
    var result: [UInt8] = []
    for line in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      result += Array(line.drop { $0 == 0x20 })
      result.append(0x0A)
    }
    result.removeLast()
    return String(decoding: result, as: UTF8.self)
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
