internal import JSONDocument

extension StrategyModule {
  /// Returns a JSON Schema (2020-12) for the object `with` that a configuration gives this strategy.
  ///
  /// Names of criteria and lessons are any text here; a scorecard knows which there are.
  public func parameterSchema(in language: String) -> String {
    var writer = JSONWriter(pretty: true)
    writer.beginObject()
    writer.name("$schema")
    writer.string("https://json-schema.org/draft/2020-12/schema")
    writer.name("title")
    writer.string(title.text(in: language))
    writer.name("description")
    writer.string(summary.text(in: language))
    Self.write(fields: parameters, to: &writer, language)
    writer.endObject()
    return writer.text
  }

  private static func write(fields: [Parameter], to writer: inout JSONWriter, _ language: String) {
    writer.name("type")
    writer.string("object")
    writer.name("additionalProperties")
    writer.boolean(false)
    writer.name("properties")
    writer.beginObject()
    for field in fields {
      writer.name(field.name)
      writer.beginObject()
      writer.name("description")
      writer.string(field.summary.text(in: language))
      write(field.shape, to: &writer, language)
      if let value = field.defaultValue { write(default: value, to: &writer) }
      writer.endObject()
    }
    writer.endObject()
    let required = fields.filter { $0.isRequired }
    guard !required.isEmpty else { return }
    writer.name("required")
    writer.beginArray()
    for field in required { writer.string(field.name) }
    writer.endArray()
  }

  /// Writes the keywords of a shape into the object at hand.
  private static func write(_ shape: Shape, to writer: inout JSONWriter, _ language: String) {
    switch shape {
    case .number(let least, let most):
      // A share may be written as text, "60 %" or "2/3".
      writer.name("type")
      writer.beginArray()
      writer.string("number")
      writer.string("string")
      writer.endArray()
      if least > -Double.greatestFiniteMagnitude {
        writer.name("minimum")
        writer.raw(StrategyParameters.Value.number(least).json)
      }
      if most < Double.greatestFiniteMagnitude {
        writer.name("maximum")
        writer.raw(StrategyParameters.Value.number(most).json)
      }
    case .boolean:
      writer.name("type")
      writer.string("boolean")
    case .text(let words):
      writer.name("type")
      writer.string("string")
      guard !words.isEmpty else { return }
      writer.name("enum")
      writer.beginArray()
      for word in words { writer.string(word) }
      writer.endArray()
    case .part:
      writer.name("type")
      writer.string("string")
    case .list(let element, let least):
      writer.name("type")
      writer.string("array")
      writer.name("minItems")
      writer.integer(least)
      writer.name("items")
      writer.beginObject()
      write(element, to: &writer, language)
      writer.endObject()
    case .table(let value):
      writer.name("type")
      writer.string("object")
      writer.name("additionalProperties")
      writer.beginObject()
      write(value, to: &writer, language)
      writer.endObject()
    case .record(let fields):
      write(fields: fields, to: &writer, language)
    case .aggregator:
      writer.name("type")
      writer.string("object")
      writer.name("required")
      writer.beginArray()
      writer.string("strategy")
      writer.endArray()
      writer.name("additionalProperties")
      writer.boolean(false)
      writer.name("properties")
      writer.beginObject()
      for (name, type) in [("strategy", "string"), ("with", "object")] {
        writer.name(name)
        writer.beginObject()
        writer.name("type")
        writer.string(type)
        writer.endObject()
      }
      writer.endObject()
    }
  }

  private static func write(default value: StrategyParameters.Value, to writer: inout JSONWriter) {
    if case .aggregator = value { return }
    writer.name("default")
    writer.raw(value.json)
  }
}
