package import JSONDocument
package import JSONSchema

/// The format of designs: its JSON Schema, and what the schema says about references between lists.
///
/// References are declared in the schema: `x-identity` on a list names the field that identifies its entries,
/// `x-refers-to` on a text names the list that it points into (a JSON Pointer into the design).
package struct DesignFormat: Sendable {
  /// The text that `format` must hold in a design; empty where the schema does not say.
  package var name: String { places.formatName }
  /// Tells whether a design meets the schema.
  let check: SchemaCheck
  /// What the schema says about places.
  let places: FormatShapes
  private let source: SchemaSource
  var shapes: [FormatShape] { places.shapes }
  var lists: [IdentifiedList] { places.lists }
  /// The shape of a whole design.
  var root: FormatShape.ID { 0 }

  /// The schema that designs are checked against.
  package var schema: JSONSchema { source.schema }

  /// The names of a design's own members, in the order of the schema.
  package var memberNames: [String] { shapes[root].properties.map { $0.name.text } }

  /// Compiles the format from its schema.
  ///
  /// - Throws: `JSONSchemaError` where the schema is not a valid one.
  package init(schema document: JSONDocument) throws(JSONSchemaError) {
    self.init(try Self.compile(document))
  }

  static func compile(_ document: JSONDocument) throws(JSONSchemaError) -> JSONSchema {
    try JSONSchema(document, formats: .assert)
  }

  /// Makes a format of its compiled schema.
  init(_ compiled: JSONSchema) {
    source = SchemaSource(compiled)
    check = compiled.quickCheck
    places = FormatShapes(of: compiled)
  }

  /// Makes a format of what was compiled before; the schema's text is read only where a design breaks it.
  init(check: SchemaCheck, places: FormatShapes, carried text: String) {
    source = SchemaSource(carried: text)
    self.check = check
    self.places = places
  }

  /// Returns the title of a field, in the languages in which the schema has one.
  func title(of shape: FormatShape.ID) -> LocalizedText? {
    guard let title = shapes[shape].title else { return nil }
    var entries = [(language: "en", text: title.english.text)]
    for other in title.translations { entries.append((other.language.text, other.text.text)) }
    return LocalizedText(entries)
  }

  /// Returns the values that the schema names at a place; none where it names none.
  func enumeration(of shape: FormatShape.ID) -> [String] {
    labels(of: shape).map { $0.value.text }
  }

  /// Returns the name of an enumerated value, where the schema gives one.
  func label(of value: String, in shape: FormatShape.ID) -> LocalizedText? {
    let value = JSONName(value)
    for known in labels(of: shape) where known.value == value { return known.label }
    return nil
  }

  private func labels(of shape: FormatShape.ID) -> [ValueLabel] {
    shapes[shape].labels.map { places.labels[$0] } ?? []
  }
}
