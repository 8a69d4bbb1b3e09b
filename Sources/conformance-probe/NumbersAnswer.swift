internal import JSONDocument

/// Answers with the order of two numbers that are given as texts.
func answerNumbers(_ request: JSONDocument) -> String {
  guard let left = request.value(of: request.root, named: "left"),
    let right = request.value(of: request.root, named: "right")
  else { return failure("left and right are needed") }
  let leftNumber = ExactDecimal(parsing: request.string(left).utf8)
  let rightNumber = ExactDecimal(parsing: request.string(right).utf8)
  var writer = JSONWriter(pretty: false)
  writer.beginObject()
  writer.name("order")
  if leftNumber == rightNumber {
    writer.string("equal")
  } else {
    writer.string(leftNumber < rightNumber ? "less" : "greater")
  }
  writer.endObject()
  return writer.text
}
