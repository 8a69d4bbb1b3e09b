// Answers questions about the lower floors, one JSON object a line, so that scripts in other languages can
// compare them with other implementations. It is a tool of the tests and no part of a release.
//
//     {"op": "jsonpath", "query": "$[*]", "document": [1]}        {"nodes": ["$[0]"]}
//     {"op": "jsonpath", "query": "$[", "document": [1]}          {"error": "…", "start": 2, "end": 2}
//     {"op": "schema", "schema": {…}, "document": 1, "formats": true}        {"valid": false, "errors": 1}
//     {"op": "compare-numbers", "left": "1e1", "right": "10"}     {"order": "equal"}

internal import JSONDocument

#if canImport(Glibc)
  internal import Glibc
#endif

/// Returns the answer to a line.
func answer(_ line: String) -> String {
  do throws(JSONSyntaxError) {
    let request = try JSONDocument(parsing: line)
    let op = request.value(of: request.root, named: "op").map { request.string($0) } ?? ""
    switch op {
    case "jsonpath": return answerJSONPath(request)
    case "schema": return answerSchema(request)
    case "compare-numbers": return answerNumbers(request)
    default: return failure("unknown operation \(op)")
    }
  } catch {
    return failure("\(error.kind)", error.range)
  }
}

/// Returns an answer that says what went wrong.
func failure(_ text: String, _ range: ByteRange? = nil) -> String {
  var writer = JSONWriter(pretty: false)
  writer.beginObject()
  writer.name("error")
  writer.string(text)
  if let range {
    writer.name("start")
    writer.integer(Int64(range.start))
    writer.name("end")
    writer.integer(Int64(range.end))
  }
  writer.endObject()
  return writer.text
}

while let line = readLine(strippingNewline: true) {
  print(answer(line))
}
