internal import JSONDocument
internal import JSONPath

/// Answers with the normalized paths of the nodes that `query` selects in `document`.
func answerJSONPath(_ request: JSONDocument) -> String {
  guard let query = request.value(of: request.root, named: "query"),
    let document = request.value(of: request.root, named: "document")
  else { return failure("query and document are needed") }
  let path: JSONPath
  do throws(JSONPathError) {
    path = try JSONPath(request.string(query))
  } catch {
    return failure("\(error.kind)", error.range)
  }
  do throws(JSONPathBudgetError) {
    let nodes = try path.nodes(in: request, from: document)
    var writer = JSONWriter(pretty: false)
    writer.beginObject()
    writer.name("nodes")
    writer.beginArray()
    for node in nodes {
      // The first step leads from the request to the document.
      writer.string(normalizedPath(Array(request.steps(to: node).dropFirst())))
    }
    writer.endArray()
    writer.endObject()
    return writer.text
  } catch {
    return failure("exhausted: \(error)")
  }
}
