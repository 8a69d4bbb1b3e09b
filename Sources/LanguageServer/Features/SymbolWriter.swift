internal import JSONDocument

/// Writes symbols as the protocol has them.
struct SymbolWriter {
  let context: DocumentContext

  /// Writes a list of `DocumentSymbol`, or of `SymbolInformation` for clients that know no trees.
  func write(_ symbols: [DocumentSymbols.Symbol], to json: inout JSONWriter) {
    json.beginArray()
    for symbol in symbols {
      if context.traits.takesSymbolTrees {
        writeTree(symbol, to: &json)
      } else {
        writeFlat(symbol, container: nil, to: &json)
      }
    }
    json.endArray()
  }

  private func writeTree(_ symbol: DocumentSymbols.Symbol, to json: inout JSONWriter) {
    json.beginObject()
    begin(symbol, &json)
    if let detail = symbol.detail {
      json.name("detail")
      json.string(detail)
    }
    json.name("range")
    json.range(context.range(symbol.range))
    json.name("selectionRange")
    json.range(context.range(symbol.selection))
    if !symbol.children.isEmpty {
      json.name("children")
      json.beginArray()
      for child in symbol.children { writeTree(child, to: &json) }
      json.endArray()
    }
    json.endObject()
  }

  private func writeFlat(_ symbol: DocumentSymbols.Symbol, container: String?, to json: inout JSONWriter) {
    json.beginObject()
    begin(symbol, &json)
    if let container {
      json.name("containerName")
      json.string(container)
    }
    json.name("location")
    json.location(context.document.uri, context.range(symbol.range))
    json.endObject()
    for child in symbol.children { writeFlat(child, container: symbol.name, to: &json) }
  }

  private func begin(_ symbol: DocumentSymbols.Symbol, _ json: inout JSONWriter) {
    json.name("name")
    json.string(symbol.name)
    json.name("kind")
    json.integer(symbol.kind.rawValue)
  }
}
