import JSONDocument
import JSONSchema
import Testing

/// Compiles a schema that is written in a test.
func schema(
  _ text: String, resources: [String: String] = [:], formats: FormatMode = .annotate,
  limits: SchemaLimits = .standard
) throws -> JSONSchema {
  var documents: [SchemaResource] = []
  for (uri, text) in resources.sorted(by: { $0.key < $1.key }) {
    documents.append(SchemaResource(uri: uri, document: try JSONDocument(parsing: text)))
  }
  return try JSONSchema(
    try JSONDocument(parsing: text), resources: documents, formats: formats, limits: limits)
}

/// Returns the violations of a text, each as `instance pointer: plain English`.
func problems(
  _ schemaText: String, _ documentText: String, formats: FormatMode = .annotate
) throws -> [String] {
  let document = try JSONDocument(parsing: documentText)
  let result = try schema(schemaText, formats: formats).validate(document)
  return result.violations.map { "\(document.pointer(to: $0.instance)): \($0)" }
}

/// Returns the error of a schema that cannot be used, with the text at the place it names.
func refusal(
  _ text: String, resources: [String: String] = [:], limits: SchemaLimits = .standard
) throws -> (error: JSONSchemaError, place: String)? {
  do {
    _ = try schema(text, resources: resources, limits: limits)
    return nil
  } catch let error as JSONSchemaError {
    let bytes = Array((error.isInSchema ? text : resources[error.documentURI] ?? "").utf8)
    guard error.range.end <= bytes.count else { return (error, "") }
    return (error, String(decoding: bytes[error.range.offsets], as: UTF8.self))
  }
}
