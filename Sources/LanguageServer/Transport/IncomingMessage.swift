internal import JSONDocument

/// What a client sent (JSON-RPC 2.0).
enum IncomingMessage {
  case request(MessageID, method: String, Parameters)
  case notification(method: String, Parameters)
  /// An answer to a request of ours.
  case response
  /// Nothing that the protocol knows; the id where there is one.
  case fault(MessageID?, RequestFailure)

  /// Reads the body of a message.
  init(_ body: [UInt8]) {
    let document: JSONDocument
    do throws(JSONSyntaxError) {
      document = try Self.parse(body)
    } catch {
      self = .fault(
        nil,
        RequestFailure(
          code: .parseError, message: "the message is not JSON: fault at byte " + String(error.range.start)))
      return
    }
    let root = document.root
    guard document.kind(of: root) == .object else {
      // JSON-RPC has batches; LSP has none.
      self = .fault(nil, RequestFailure(code: .invalidRequest, message: "a message is a JSON object"))
      return
    }
    var id: MessageID?
    var hasBadID = false
    if let node = document.value(of: root, named: "id") {
      switch document.kind(of: node) {
      case .number, .string:
        let range = document.range(of: node).offsets
        id = MessageID(json: String(decoding: document.bytes[range], as: UTF8.self))
      default: hasBadID = true
      }
    }
    guard let name = document.value(of: root, named: "method") else {
      let isResponse =
        document.value(of: root, named: "result") != nil || document.value(of: root, named: "error") != nil
      self =
        isResponse
        ? .response : .fault(id, RequestFailure(code: .invalidRequest, message: "the message has no method"))
      return
    }
    guard document.kind(of: name) == .string, !hasBadID else {
      self = .fault(
        id,
        RequestFailure(
          code: .invalidRequest, message: "`method` is a text, `id` a number or a text"))
      return
    }
    let parameters = Parameters(document, document.value(of: root, named: "params"))
    if let id {
      self = .request(id, method: document.string(name), parameters)
    } else {
      self = .notification(method: document.string(name), parameters)
    }
  }

  /// Parses a message. Halves of surrogate pairs, which an editor may cut a text into, become U+FFFD: they are as
  /// long in UTF-16, and without them the edit and all behind it would be lost.
  private static func parse(_ body: [UInt8]) throws(JSONSyntaxError) -> JSONDocument {
    do throws(JSONSyntaxError) {
      return try JSONDocument(parsing: body)
    } catch {
      guard error.kind == .loneSurrogate else { throw error }
      return try JSONDocument(parsing: SurrogateMender.mended(body))
    }
  }
}
