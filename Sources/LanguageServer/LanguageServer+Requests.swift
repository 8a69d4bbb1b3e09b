internal import JSONDocument

extension LanguageServer {
  /// Answers a request between `initialize` and `shutdown`.
  ///
  /// - Throws: `RequestFailure` where the method is not known or its parameters are wrong.
  func respond(to id: MessageID, _ method: String, _ parameters: Parameters) throws(RequestFailure) {
    switch method {
    case "textDocument/hover": try hover(id, parameters)
    case "textDocument/completion": try complete(id, parameters)
    case "textDocument/definition": try define(id, parameters)
    case "textDocument/references": try refer(id, parameters)
    case "textDocument/documentSymbol": try list(id, parameters)
    case "textDocument/codeAction": try act(id, parameters)
    default:
      throw RequestFailure(code: .methodNotFound, message: "there is no method `" + method + "`")
    }
  }

  /// Returns the document that a request is about; nil where it is open but none of ours, or not open.
  private func subject(_ parameters: Parameters) throws(RequestFailure) -> DocumentContext? {
    guard parameters["textDocument"]["uri"].string != nil else { throw .invalid("textDocument.uri") }
    return context(parameters)
  }

  private func position(_ parameters: Parameters) throws(RequestFailure) -> TextPosition {
    guard let position = TextPosition(parameters["position"]) else { throw .invalid("position") }
    return position
  }

  // MARK: - Requests

  private func hover(_ id: MessageID, _ parameters: Parameters) throws(RequestFailure) {
    let position = try position(parameters)
    guard let context = try subject(parameters) else { return outbox.respond(to: id) { $0.null() } }
    if context.kind == .design { _ = analysis(of: context.document) }
    guard
      let found = Hover(context, evaluated: evaluatedDesigns(near: context.document)).text(
        at: context.offset(position))
    else { return outbox.respond(to: id) { $0.null() } }
    outbox.respond(to: id) { json in
      json.beginObject()
      json.name("contents")
      json.beginObject()
      json.name("kind")
      json.string(context.traits.takesMarkdown ? "markdown" : "plaintext")
      json.name("value")
      json.string(context.traits.takesMarkdown ? found.text : Markdown.plain(found.text))
      json.endObject()
      json.name("range")
      json.range(context.range(found.range))
      json.endObject()
    }
  }

  private func complete(_ id: MessageID, _ parameters: Parameters) throws(RequestFailure) {
    let position = try position(parameters)
    guard let context = try subject(parameters) ?? unknown(parameters),
      let found = Completion(context, at: context.offset(position)).result
    else { return outbox.respond(to: id) { $0.null() } }
    outbox.respond(to: id) {
      CompletionWriter(context: context, slot: found.slot).write(found.items, to: &$0)
    }
  }

  private func define(_ id: MessageID, _ parameters: Parameters) throws(RequestFailure) {
    let position = try position(parameters)
    guard let context = try subject(parameters),
      let site = Navigation(context).definition(at: context.offset(position))
    else { return outbox.respond(to: id) { $0.null() } }
    outbox.respond(to: id) { $0.location(site.uri, site.text.range(of: site.range, traits.encoding)) }
  }

  private func refer(_ id: MessageID, _ parameters: Parameters) throws(RequestFailure) {
    let position = try position(parameters)
    guard let context = try subject(parameters) else { return outbox.respond(to: id) { $0.null() } }
    let sites = Navigation(context).references(
      at: context.offset(position), withDeclaration: parameters["context"]["includeDeclaration"].isTrue)
    outbox.respond(to: id) { json in
      json.beginArray()
      for site in sites { json.location(site.uri, site.text.range(of: site.range, traits.encoding)) }
      json.endArray()
    }
  }

  private func list(_ id: MessageID, _ parameters: Parameters) throws(RequestFailure) {
    guard let context = try subject(parameters) else { return outbox.respond(to: id) { $0.null() } }
    if context.kind == .design { _ = analysis(of: context.document) }
    let evaluation = evaluatedDesigns(near: context.document).first?.evaluated?.evaluation
    let symbols = DocumentSymbols(context, evaluation: evaluation).symbols
    outbox.respond(to: id) { SymbolWriter(context: context).write(symbols, to: &$0) }
  }

  private func act(_ id: MessageID, _ parameters: Parameters) throws(RequestFailure) {
    guard let range = TextRange(parameters["range"]) else { throw .invalid("range") }
    let asked = parameters["context"]["only"].elements?.compactMap { $0.string }
    let isAsked = asked?.contains { $0.isEmpty || $0 == "quickfix" } ?? true
    guard let context = try subject(parameters), traits.takesActions, isAsked else {
      return outbox.respond(to: id) { $0.null() }
    }
    let start = context.offset(range.start)
    let actions = CodeActions(context, analysis(of: context.document))
      .actions(in: start..<max(start, context.offset(range.end)))
    outbox.respond(to: id) { CodeActionWriter(context: context).write(actions, to: &$0) }
  }

  // MARK: - Documents

  /// Returns the open designs that have been evaluated, a certain one first.
  private func evaluatedDesigns(near document: OpenDocument) -> [OpenDocument] {
    if document.kind == .design { return document.evaluated == nil ? [] : [document] }
    return documents.all.reversed().filter { $0.kind == .design && $0.evaluated != nil }
  }
}
