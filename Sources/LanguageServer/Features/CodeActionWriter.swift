internal import JSONDocument

/// Writes actions as the protocol has them.
struct CodeActionWriter {
  let context: DocumentContext

  /// Writes a list of `CodeAction`.
  func write(_ actions: [CodeActions.Action], to json: inout JSONWriter) {
    let diagnostics = DiagnosticWriter(
      text: context.document.text, uri: context.document.uri, traits: context.traits, other: { _ in nil })
    json.beginArray()
    for action in actions {
      json.beginObject()
      json.name("title")
      json.string(action.title)
      json.name("kind")
      json.string("quickfix")
      json.name("diagnostics")
      json.beginArray()
      diagnostics.write(action.diagnostic, to: &json)
      json.endArray()
      if action.isPreferred {
        json.name("isPreferred")
        json.boolean(true)
      }
      json.name("edit")
      json.beginObject()
      json.name("changes")
      json.beginObject()
      json.name(context.document.uri)
      json.beginArray()
      for edit in action.edits { json.textEdit(context.range(edit.range), edit.text) }
      json.endArray()
      json.endObject()
      json.endObject()
      json.endObject()
    }
    json.endArray()
  }
}
