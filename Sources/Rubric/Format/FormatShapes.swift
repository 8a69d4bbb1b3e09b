internal import JSONDocument
internal import JSONSchema

/// All that the schema of the design format says about places in a design.
struct FormatShapes: Sendable {
  /// The shapes; that of a whole design comes first.
  var shapes: [FormatShape] = []
  var lists: [IdentifiedList] = []
  /// The names of enumerated values, by list.
  var labels: [[ValueLabel]] = []
  /// The text that `format` must hold in a design.
  var formatName = ""

  init() {}

  init(of schema: JSONSchema) {
    var builder = FormatShapeBuilder(schema)
    builder.build()
    shapes = builder.shapes
    lists = builder.lists
    labels = builder.labels
    let document = schema.document
    let constant = document.node(at: JSONPointer(tokens: ["properties", "format", "const"]))
    formatName = constant.map { document.string($0) } ?? ""
  }
}

/// The name of an enumerated value.
struct ValueLabel: Sendable {
  let value: JSONName
  let label: LocalizedText
}
