internal import JSONDocument
internal import Rubric

/// What the server can do.
enum ServerCapabilities {
  /// Writes an `InitializeResult`.
  static func write(to json: inout JSONWriter, _ encoding: PositionEncoding) {
    json.beginObject()
    json.name("capabilities")
    json.beginObject()
    json.name("positionEncoding")
    json.string(encoding.rawValue)
    json.name("textDocumentSync")
    json.beginObject()
    json.name("openClose")
    json.boolean(true)
    json.name("change")
    json.integer(2)
    json.name("save")
    json.boolean(true)
    json.endObject()
    json.name("completionProvider")
    json.beginObject()
    json.name("triggerCharacters")
    json.beginArray()
    for character in ["\"", ":", "{"] { json.string(character) }
    json.endArray()
    json.endObject()
    for name in [
      "hoverProvider", "definitionProvider", "referencesProvider", "documentSymbolProvider",
    ] {
      json.name(name)
      json.boolean(true)
    }
    json.name("codeActionProvider")
    json.beginObject()
    json.name("codeActionKinds")
    json.beginArray()
    json.string("quickfix")
    json.endArray()
    json.endObject()
    json.endObject()
    json.name("serverInfo")
    json.beginObject()
    json.name("name")
    json.string("cabildo")
    json.name("version")
    json.string(Scorecard.engineVersion)
    json.endObject()
    json.endObject()
  }
}
