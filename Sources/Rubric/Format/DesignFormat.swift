package import JSONDocument
package import JSONSchema

/// The format of designs: its JSON Schema, and what the schema says about references between lists.
///
/// References are declared in the schema: `x-identity` on a list names the field that identifies its entries,
/// `x-refers-to` on a text names the list that it points into (a JSON Pointer into the design).
package struct DesignFormat: Sendable {
  /// The schema that designs are checked against.
  package let schema: JSONSchema
  /// The text that `format` must hold in a design; empty where the schema does not say.
  package let name: String
  /// What the schema says about places.
  let places: FormatShapes
  var shapes: [FormatShape] { places.shapes }
  var lists: [IdentifiedList] { places.lists }
  /// The shape of a whole design.
  var root: FormatShape.ID { 0 }

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

  /// Makes a format of its compiled schema; what that says about places may be known from before.
  init(_ compiled: JSONSchema, places known: FormatShapes? = nil) {
    schema = compiled
    let document = compiled.document
    let constant = document.node(at: JSONPointer(tokens: ["properties", "format", "const"]))
    name = constant.map { document.string($0) } ?? ""
    if let known, known.schemaNodes == document.nodeCount {
      places = known
    } else {
      places = FormatShapes(of: compiled)
    }
  }

  /// Returns the title of a field, in the languages in which the schema has one.
  func title(of shape: FormatShape.ID) -> LocalizedText? {
    let document = schema.document
    let node = shapes[shape].schema
    guard let english = document.value(of: node, named: "title") else { return nil }
    var entries = [(language: "en", text: document.string(english))]
    if let other = document.value(of: node, named: "x-es"),
      let spanish = document.value(of: other, named: "title")
    {
      entries.append(("es", document.string(spanish)))
    }
    return LocalizedText(entries)
  }

  /// Returns the values that the schema names at a place; none where it names none.
  func enumeration(of shape: FormatShape.ID) -> [String] {
    guard let labels = shapes[shape].labels else { return [] }
    var values: [String] = []
    for member in schema.document.members(of: labels) { values.append(schema.document.string(member.name)) }
    return values
  }

  /// Returns the name of an enumerated value, where the schema gives one.
  func label(of value: String, in shape: FormatShape.ID) -> LocalizedText? {
    guard let labels = shapes[shape].labels,
      let label = schema.document.value(of: labels, named: value)
    else { return nil }
    var entries: [(language: String, text: String)] = []
    for member in schema.document.members(of: label) {
      entries.append((schema.document.string(member.name), schema.document.string(member.value)))
    }
    return LocalizedText(entries)
  }
}
