internal import JSONDocument
internal import Reports
internal import Rubric

/// A language server (LSP 3.17) as a pure machine: bytes of the client in, bytes for the client out.
///
/// Reading and writing are the business of the program around it. All messages that are there are handled before
/// diagnostics are made, so that a burst of keystrokes costs one analysis.
package final class LanguageServer {
  /// Where the conversation stands.
  private enum State {
    case begun, running, shutDown
    case ended(Int32)
  }

  let settings: ServerSettings
  var traits: ClientTraits
  let documents = OpenDocuments()
  let projects: Projects
  private let guides = SchemaGuides()
  var outbox = Outbox()
  private var frames: FrameReader
  private var state = State.begun

  /// Makes a server; a message may have at most `limit` bytes.
  package init(_ settings: ServerSettings, limit: Int = 64 << 20) {
    self.settings = settings
    traits = ClientTraits(language: settings.language)
    projects = Projects(settings, documents)
    frames = FrameReader(limit: limit)
  }

  /// The exit code, once the client has asked the server to end.
  package var exitCode: Int32? {
    if case .ended(let code) = state { return code }
    return nil
  }

  /// Takes what the client sent, and returns what to send back.
  package func receive(_ bytes: [UInt8]) -> [UInt8] {
    frames.append(bytes)
    var messages: [IncomingMessage] = []
    while let frame = frames.next() { messages.append(Self.message(frame)) }
    var cancelled: Set<MessageID> = []
    for case .notification("$/cancelRequest", let parameters) in messages {
      if let id = parameters["id"].messageID { cancelled.insert(id) }
    }
    for message in messages {
      if case .ended = state { break }
      handle(message, cancelled)
    }
    if case .running = state { publishDue() }
    return outbox.take()
  }

  private static func message(_ frame: FrameReader.Frame) -> IncomingMessage {
    switch frame {
    case .message(let body): IncomingMessage(body)
    case .badHeader:
      .fault(nil, RequestFailure(code: .parseError, message: "a header without a `Content-Length`"))
    case .tooLarge(let count):
      .fault(
        nil,
        RequestFailure(
          code: .invalidRequest, message: "a message of " + String(count) + " bytes is too large"))
    }
  }

  // MARK: - The life of a conversation

  private func handle(_ message: IncomingMessage, _ cancelled: Set<MessageID>) {
    switch message {
    case .response: break
    case .fault(let id, let failure): outbox.fail(id, failure)
    case .notification("exit", _):
      if case .shutDown = state { state = .ended(0) } else { state = .ended(1) }
    case .notification(let method, let parameters):
      if case .running = state { take(method, parameters) }
    case .request(let id, let method, let parameters):
      do throws(RequestFailure) {
        if cancelled.contains(id), method != "initialize", method != "shutdown" {
          throw RequestFailure(code: .requestCancelled, message: "cancelled by the client")
        }
        try answer(id, method, parameters)
      } catch {
        outbox.fail(id, error)
      }
    }
  }

  private func answer(_ id: MessageID, _ method: String, _ parameters: Parameters) throws(RequestFailure) {
    switch (state, method) {
    case (.begun, "initialize"):
      traits = ClientTraits(parameters, language: settings.language)
      state = .running
      outbox.respond(to: id) { ServerCapabilities.write(to: &$0, traits.encoding) }
    case (.begun, _):
      throw RequestFailure(code: .serverNotInitialized, message: "`initialize` comes first")
    case (.running, "initialize"):
      throw RequestFailure(code: .invalidRequest, message: "`initialize` comes once")
    case (.running, "shutdown"):
      state = .shutDown
      outbox.respond(to: id) { $0.null() }
    case (.running, _): try respond(to: id, method, parameters)
    case (.shutDown, _), (.ended, _):
      throw RequestFailure(code: .invalidRequest, message: "after `shutdown` only `exit` is expected")
    }
  }

  /// Returns a document of ours that parameters name, with all that helps to answer a question about it.
  func context(_ parameters: Parameters) -> DocumentContext? {
    guard let document = document(parameters), let kind = document.kind else { return nil }
    let format = kind == .design ? (try? projects.scorecard(for: document))?.format : nil
    guard let guide = guides[kind, format] else { return nil }
    return DocumentContext(
      document: document, kind: kind, tree: document.tree, guide: guide, traits: traits, projects: projects)
  }

  // MARK: - Diagnostics

  /// Tells the client about the documents that have changed.
  private func publishDue() {
    for document in documents.all where document.isDue {
      document.isDue = false
      publish(document, analysis(of: document).diagnostics)
    }
  }

  func publish(_ document: OpenDocument, _ diagnostics: [LocatedDiagnostic]) {
    let writer = DiagnosticWriter(text: document.text, uri: document.uri, traits: traits) {
      [documents, projects] uri in
      if let open = documents[uri] { return open.text }
      return FileURI.path(uri).flatMap { projects.read($0) }.map { DocumentText($0) }
    }
    outbox.notify("textDocument/publishDiagnostics") { json in
      json.beginObject()
      json.name("uri")
      json.string(document.uri)
      if let version = document.version {
        json.name("version")
        json.raw(version)
      }
      json.name("diagnostics")
      json.beginArray()
      for diagnostic in diagnostics { writer.write(diagnostic, to: &json) }
      json.endArray()
      json.endObject()
    }
  }
}
