internal import JSONDocument

/// Collects the messages to send.
struct Outbox {
  private var bytes: [UInt8] = []

  /// Returns what is to be sent, and forgets it.
  mutating func take() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }

  /// Answers a request.
  mutating func respond(to id: MessageID, _ result: (inout JSONWriter) -> Void) {
    send { json in
      json.name("id")
      json.raw(id.json)
      json.name("result")
      result(&json)
    }
  }

  /// Answers a request with an error; without an id where it could not be read.
  mutating func fail(_ id: MessageID?, _ failure: RequestFailure) {
    send { json in
      json.name("id")
      if let id { json.raw(id.json) } else { json.null() }
      json.name("error")
      json.beginObject()
      json.name("code")
      json.integer(failure.code.rawValue)
      json.name("message")
      json.string(failure.message)
      json.endObject()
    }
  }

  /// Tells the client something.
  mutating func notify(_ method: String, _ parameters: (inout JSONWriter) -> Void) {
    send { json in
      json.name("method")
      json.string(method)
      json.name("params")
      parameters(&json)
    }
  }

  /// Asks the client for something whose answer does not matter.
  mutating func request(_ id: MessageID, _ method: String, _ parameters: (inout JSONWriter) -> Void) {
    send { json in
      json.name("id")
      json.raw(id.json)
      json.name("method")
      json.string(method)
      json.name("params")
      parameters(&json)
    }
  }

  private mutating func send(_ members: (inout JSONWriter) -> Void) {
    var json = JSONWriter(pretty: false)
    json.beginObject()
    json.name("jsonrpc")
    json.string("2.0")
    members(&json)
    json.endObject()
    bytes += Array(("Content-Length: " + String(json.bytes.count) + "\r\n\r\n").utf8)
    bytes += json.bytes
  }
}
