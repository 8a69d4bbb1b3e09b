internal import JSONDocument

/// Something that can be written at a place.
struct CompletionItem {
  /// What it is, in the protocol's numbers.
  enum Kind: Int {
    case field = 5
    case variable = 6
    case property = 10
    case unit = 11
    case value = 12
    case `enum` = 13
    case keyword = 14
    case snippet = 15
    case file = 17
    case reference = 18
    case folder = 19
    case enumMember = 20
    case constant = 21
  }

  let label: String
  let kind: Kind
  /// A few words beside the label.
  var detail: String?
  /// More about it.
  var documentation: String?
  /// What stands in the text then.
  var newText: String
  /// Whether the new text has places to fill in.
  var isSnippet = false
  /// What the word that is being written is compared with.
  var filter: String?
  /// Whether it is among the first.
  var isFirst = false
}

/// Writes completions as the protocol has them.
struct CompletionWriter {
  let context: DocumentContext
  let slot: CursorPlace.Slot

  /// Writes a `CompletionList`, in the order of the items.
  func write(_ items: [CompletionItem], to json: inout JSONWriter) {
    json.beginObject()
    json.name("isIncomplete")
    json.boolean(false)
    json.name("items")
    json.beginArray()
    for (number, item) in items.enumerated() { write(item, number, to: &json) }
    json.endArray()
    json.endObject()
  }

  private func write(_ item: CompletionItem, _ number: Int, to json: inout JSONWriter) {
    json.beginObject()
    json.name("label")
    json.string(item.label)
    json.name("kind")
    json.integer(item.kind.rawValue)
    if let detail = item.detail {
      json.name("detail")
      json.string(detail)
    }
    if let documentation = item.documentation {
      json.name("documentation")
      json.string(documentation)
    }
    // The order of the schema says more than the alphabet.
    json.name("sortText")
    let digits = String(number)
    json.string((item.isFirst ? "0" : "1") + String(repeating: "0", count: max(5 - digits.count, 0)) + digits)
    json.name("filterText")
    json.string(item.filter ?? item.label)
    json.name("insertTextFormat")
    json.integer(item.isSnippet ? 2 : 1)
    json.name("textEdit")
    json.textEdit(context.range(slot.range), item.newText)
    if let comma = slot.commaBefore {
      json.name("additionalTextEdits")
      json.beginArray()
      json.textEdit(context.range(comma..<comma), ",")
      json.endArray()
    }
    json.endObject()
  }
}
