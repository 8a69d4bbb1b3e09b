internal import JSONDocument
internal import JSONSchema

/// Answers whether `document` meets `schema`; `formats` makes formats checks.
func answerSchema(_ request: JSONDocument) -> String {
  guard let schemaNode = request.value(of: request.root, named: "schema"),
    let document = request.value(of: request.root, named: "document")
  else { return failure("schema and document are needed") }
  let formats = request.value(of: request.root, named: "formats").map { request.kind(of: $0) == .true }
  var text = JSONWriter(pretty: false)
  text.value(schemaNode, of: request)
  guard let schemaDocument = try? JSONDocument(parsing: text.bytes) else {
    return failure("schema cannot be written")
  }
  let schema: JSONSchema
  do throws(JSONSchemaError) {
    schema = try JSONSchema(schemaDocument, formats: formats == true ? .assert : .annotate)
  } catch {
    return failure("\(error.kind)", error.range)
  }
  let result = schema.validate(request, at: document)
  if case .exhausted(let exhaustion) = result.outcome { return failure("exhausted: \(exhaustion.reason)") }
  guard schema.isValid(request, at: document) == result.isValid else {
    return failure("the quick check and the report differ")
  }
  var writer = JSONWriter(pretty: false)
  writer.beginObject()
  writer.name("valid")
  writer.boolean(result.isValid)
  writer.name("errors")
  writer.integer(result.violations.count)
  writer.name("texts")
  writer.beginArray()
  for violation in result.violations {
    writer.string("\(request.pointer(to: violation.instance)) \(violation.keywordLocation) \(violation)")
  }
  writer.endArray()
  writer.endObject()
  return writer.text
}
