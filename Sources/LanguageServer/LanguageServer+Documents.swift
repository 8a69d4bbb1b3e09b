extension LanguageServer {
  /// Takes a notification; those that are not known are passed over.
  func take(_ method: String, _ parameters: Parameters) {
    switch method {
    case "initialized":
      if traits.watchesFiles { FileWatching.ask(&outbox) }
    case "textDocument/didOpen": open(parameters["textDocument"])
    case "textDocument/didChange": change(parameters)
    case "textDocument/didClose": close(parameters["textDocument"])
    case "textDocument/didSave", "workspace/didChangeWatchedFiles": refresh(nil)
    default: break
    }
  }

  private func open(_ item: Parameters) {
    guard let uri = item["uri"].string, let text = item["text"].string else { return }
    let document = OpenDocument(uri: uri, version: item["version"].number, text: text)
    documents.add(document)
    refresh(document)
  }

  private func change(_ parameters: Parameters) {
    guard let document = document(parameters), let changes = parameters["contentChanges"].elements else {
      return
    }
    for change in changes {
      let range = TextRange(change["range"])
      // A range that makes no sense is not the whole text.
      guard let text = change["text"].string, range != nil || !change["range"].exists else { continue }
      document.change(range, to: text, traits.encoding)
    }
    document.didChange(to: parameters["textDocument"]["version"].number)
    refresh(document)
  }

  private func close(_ item: Parameters) {
    guard let uri = item["uri"].string, let document = documents[uri] else { return }
    documents.remove(uri)
    // What is closed has nothing to tell any more.
    publish(document, [])
    refresh(document)
  }

  /// Outdates what rests on a rule file that has changed; nil stands for any file.
  private func refresh(_ document: OpenDocument?) {
    if let document, document.kind == .design { return }
    // Of a configuration anything may change, and files on the disk may be any.
    let isAny = document == nil || document?.kind == .scorecard
    let designsAreStale = projects.forget(isAny ? nil : document?.path ?? "")
    for other in documents.all where other !== document {
      if other.kind != .design || designsAreStale { other.outdate() }
    }
  }

  /// Returns the open document that parameters name, or nil.
  func document(_ parameters: Parameters) -> OpenDocument? {
    parameters["textDocument"]["uri"].string.flatMap { documents[$0] }
  }
}
