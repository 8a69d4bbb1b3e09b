internal import JSONDocument
internal import JSONSchema

/// All that the schema of the design format says about places in a design.
struct FormatShapes: Sendable {
  /// The shapes; that of a whole design comes first.
  var shapes: [FormatShape] = []
  var lists: [IdentifiedList] = []
  /// The number of nodes of the schema: shapes name nodes, so they are of no use for a schema of another size.
  var schemaNodes = 0

  init() {}

  init(of schema: JSONSchema) {
    var builder = FormatShapeBuilder(schema)
    builder.build()
    shapes = builder.shapes
    lists = builder.lists
    schemaNodes = schema.document.nodeCount
  }
}
