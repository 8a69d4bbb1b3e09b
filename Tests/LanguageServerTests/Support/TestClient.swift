import BuiltInStrategies
import JSONDocument
import Reports
import TestSupport
import Testing
import Workspace

@testable import LanguageServer

/// An editor, as far as the tests need one: it talks to a server in the same process, and holds every message that
/// comes back against the protocol's meta-model where that is there.
final class TestClient {
  let server: LanguageServer
  private let disk: Disk
  /// What came from the server, in order.
  private(set) var messages: [JSONDocument] = []
  /// What the meta-model has against it.
  private(set) var faults: [String] = []
  private var methods: [String: String] = [:]
  private var versions: [String: Int] = [:]

  /// Makes a client; `files` are on its disk besides those of the checkout.
  init(
    language: Language = .english, configuration: String? = nil, files: [String: String] = [:],
    limit: Int = 64 << 20
  ) {
    let disk = Disk(files: files)
    self.disk = disk
    server = LanguageServer(
      ServerSettings(
        language: language, registry: .builtIn, configuration: configuration,
        surroundings: ServerSettings.Surroundings(
          configuration: { path in
            var folder = FilePath.folder(of: path)
            while true {
              let candidate = FilePath.join(folder, ConfigurationSearch.name)
              if disk.files[candidate] != nil { return candidate }
              if folder.isEmpty || folder == "/" { return nil }
              folder = FilePath.folder(of: folder)
            }
          }, isNamed: { Path.matches($0, $1) }, today: { "2026-03-01" }),
        read: { path in disk.files[path].map { Array($0.utf8) } }), limit: limit)
  }

  /// The files on the client's disk.
  private final class Disk {
    var files: [String: String]

    init(files: [String: String]) { self.files = files }
  }

  /// The files on the client's disk, by their paths.
  var files: [String: String] {
    get { disk.files }
    set { disk.files = newValue }
  }

  /// Makes a client that has begun a conversation; `capabilities` is JSON.
  static func begun(
    locale: String? = nil, capabilities: String = everything, configuration: String? = nil,
    files: [String: String] = [:]
  ) -> TestClient {
    let client = TestClient(configuration: configuration, files: files)
    let locale = locale.map { #""locale": "\#($0)", "# } ?? ""
    client.request(
      "initialize", #"{"processId": null, "rootUri": null, \#(locale)"capabilities": \#(capabilities)}"#)
    client.notify("initialized", "{}")
    return client
  }

  /// The capabilities of a client that can do all that the server makes use of.
  static let everything = """
    {"textDocument": {
      "completion": {"completionItem": {"snippetSupport": true, "documentationFormat": ["markdown"]}},
      "hover": {"contentFormat": ["markdown", "plaintext"]},
      "documentSymbol": {"hierarchicalDocumentSymbolSupport": true},
      "codeAction": {"codeActionLiteralSupport": {"codeActionKind": {"valueSet": ["quickfix"]}}},
      "publishDiagnostics": {"relatedInformation": true}}}
    """

  // MARK: - Talking

  /// Sends bytes, and returns the messages that come back.
  @discardableResult
  func send(_ bytes: [UInt8]) -> [JSONDocument] {
    var reader = FrameReader()
    reader.append(server.receive(bytes))
    var received: [JSONDocument] = []
    while let frame = reader.next() {
      guard case .message(let body) = frame, let document = try? JSONDocument(parsing: body) else {
        faults.append("what came back is no message")
        continue
      }
      received.append(document)
      let id = document.value(of: document.root, named: "id").map {
        String(decoding: document.bytes[document.range(of: $0).offsets], as: UTF8.self)
      }
      faults += MetaModel.shared?.faults(in: document, answering: id.flatMap { methods[$0] }) ?? []
    }
    messages += received
    return received
  }

  /// Puts a body into a frame.
  static func frame(_ body: String) -> [UInt8] {
    Array("Content-Length: \(body.utf8.count)\r\n\r\n".utf8) + Array(body.utf8)
  }

  /// Asks for something, and returns what comes back with the request's id.
  @discardableResult
  func request(_ method: String, _ parameters: String) -> JSONView {
    let id = String(methods.count + 1)
    methods[id] = method
    let received = send(
      Self.frame(#"{"jsonrpc": "2.0", "id": \#(id), "method": "\#(method)", "params": \#(parameters)}"#))
    let answer = received.last { $0.value(of: $0.root, named: "id") != nil }
    return JSONView(answer)
  }

  /// Says something.
  func notify(_ method: String, _ parameters: String) {
    send(Self.frame(#"{"jsonrpc": "2.0", "method": "\#(method)", "params": \#(parameters)}"#))
  }

  // MARK: - Documents

  /// Opens a document.
  func open(_ text: String, as uri: String = TestClient.design) {
    versions[uri] = 1
    notify(
      "textDocument/didOpen",
      #"{"textDocument": {"uri": "\#(uri)", "languageId": "json", "version": 1, "text": \#(quoted(text))}}"#)
  }

  /// Changes a part of a document, or all of it.
  func change(
    _ range: (line: Int, start: Int, end: Int)?, to text: String, in uri: String = TestClient.design
  ) {
    let version = (versions[uri] ?? 1) + 1
    versions[uri] = version
    let place =
      range.map {
        #""range": {"start": {"line": \#($0.line), "character": \#($0.start)}, "#
          + #""end": {"line": \#($0.line), "character": \#($0.end)}}, "#
      } ?? ""
    notify(
      "textDocument/didChange",
      #"{"textDocument": {"uri": "\#(uri)", "version": \#(version)}, "#
        + #""contentChanges": [{\#(place)"text": \#(quoted(text))}]}"#)
  }

  /// Asks for something at a place.
  func ask(
    _ method: String, at place: MarkedText, in uri: String = TestClient.design, extra: String = ""
  ) -> JSONView {
    request(
      method,
      #"{"textDocument": {"uri": "\#(uri)"}, "position": {"line": \#(place.line), "#
        + #""character": \#(place.character)}\#(extra)}"#
    )["result"]
  }

  /// The diagnostics of a document that came last.
  func diagnostics(of uri: String = TestClient.design) -> [JSONView] {
    for message in messages.reversed() {
      let view = JSONView(message)
      guard view["method"].text == "textDocument/publishDiagnostics", view["params"]["uri"].text == uri else {
        continue
      }
      return view["params"]["diagnostics"].elements
    }
    return []
  }

  /// The address that tests use for a design.
  static let design = "file:///somewhere/design.json"
}

/// Writes a text as JSON.
func quoted(_ text: String) -> String {
  var writer = JSONWriter(pretty: false)
  writer.string(text)
  return writer.text
}
