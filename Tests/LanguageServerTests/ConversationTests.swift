import JSONDocument
import Testing

@testable import LanguageServer

@Suite("A conversation")
struct ConversationTests {
  @Test("begins with initialize, and ends with shutdown and exit")
  func life() {
    let client = TestClient()
    let begin = client.request("initialize", #"{"processId": null, "rootUri": null, "capabilities": {}}"#)
    #expect(begin["result"]["serverInfo"]["name"].text == "cabildo")
    #expect(begin["result"]["capabilities"]["positionEncoding"].text == "utf-16")
    #expect(begin["result"]["capabilities"]["textDocumentSync"]["change"].number == 2)
    #expect(client.request("shutdown", "null")["result"].isNull)
    #expect(client.request("textDocument/hover", "{}")["error"]["code"].number == -32600)
    #expect(client.server.exitCode == nil)
    client.notify("exit", "null")
    #expect(client.server.exitCode == 0)
    #expect(client.faults == [])
  }

  @Test("that ends without shutdown has exit code 1")
  func abruptEnd() {
    let client = TestClient()
    client.notify("exit", "null")
    #expect(client.server.exitCode == 1)
    let other = TestClient.begun()
    other.notify("exit", "null")
    #expect(other.server.exitCode == 1)
  }

  @Test("takes no request before initialize, and no second one")
  func order() {
    let client = TestClient()
    #expect(client.request("textDocument/hover", "{}")["error"]["code"].number == -32002)
    #expect(client.request("shutdown", "null")["error"]["code"].number == -32002)
    client.open("{}")
    #expect(client.diagnostics().isEmpty)
    let begun = TestClient.begun()
    #expect(begun.request("initialize", "{}")["error"]["code"].number == -32600)
  }

  @Test("answers methods that are not known with an error, and passes over such notifications")
  func unknown() {
    let client = TestClient.begun()
    #expect(client.request("textDocument/somethingElse", "{}")["error"]["code"].number == -32601)
    #expect(client.request("$/somethingElse", "{}")["error"]["code"].number == -32601)
    let count = client.messages.count
    client.notify("textDocument/somethingElse", "{}")
    client.notify("$/setTrace", #"{"value": "off"}"#)
    #expect(client.messages.count == count)
    #expect(client.faults == [])
  }

  @Test(
    "answers what is no message with an error, and goes on",
    arguments: [
      ("", -32700), ("{", -32700), ("nonsense", -32700), ("\u{0}", -32700), ("[]", -32600), ("7", -32600),
      (#"[{"jsonrpc": "2.0", "id": 1, "method": "shutdown"}]"#, -32600), ("{}", -32600),
      (#"{"jsonrpc": "2.0", "id": 7}"#, -32600), (#"{"jsonrpc": "2.0", "id": 7, "method": 3}"#, -32600),
      (#"{"jsonrpc": "2.0", "id": null, "method": "shutdown"}"#, -32600),
      (#"{"jsonrpc": "2.0", "id": {}, "method": "shutdown"}"#, -32600),
      (String(repeating: "[", count: 100_000), -32700),
    ])
  func noMessage(body: String, code: Int) {
    let client = TestClient.begun()
    let answers = client.send(TestClient.frame(body))
    #expect(answers.map { JSONView($0)["error"]["code"].number } == [code])
    #expect(client.request("shutdown", "null")["result"].isNull)
  }

  @Test("refuses messages that are too large")
  func tooLarge() {
    let client = TestClient(limit: 1000)
    let answers = client.send(TestClient.frame(String(repeating: " ", count: 2000) + "{}"))
    #expect(answers.map { JSONView($0)["error"]["code"].number } == [-32600])
    #expect(client.request("initialize", "{}")["result"].exists)
  }

  @Test("passes over answers to requests that nobody made")
  func answers() {
    let client = TestClient.begun()
    #expect(client.send(TestClient.frame(#"{"jsonrpc": "2.0", "id": 9, "result": null}"#)).isEmpty)
  }

  @Test("cancels requests that are still waiting")
  func cancel() {
    let client = TestClient.begun()
    let request = #"{"jsonrpc": "2.0", "id": "a", "method": "textDocument/hover", "params": {}}"#
    let cancel = #"{"jsonrpc": "2.0", "method": "$/cancelRequest", "params": {"id": "a"}}"#
    let answers = client.send(TestClient.frame(request) + TestClient.frame(cancel))
    #expect(answers.map { JSONView($0)["error"]["code"].number } == [-32800])
    // Of a request that has been answered nothing is left to cancel.
    #expect(client.send(TestClient.frame(cancel)).isEmpty)
  }

  @Test("keeps the ids of requests as they are", arguments: ["0", "-5", "2147483647", #""x\u0041""#, #""""#])
  func ids(id: String) {
    let client = TestClient.begun()
    let answers = client.send(
      TestClient.frame(#"{"jsonrpc": "2.0", "id": \#(id), "method": "shutdown"}"#))
    #expect(answers.map { JSONView($0)["id"].description } == [id])
  }

  @Test(
    "is in the language that the client asks for", arguments: [("es", "es"), ("es-PE", "es"), ("est", "en")])
  func language(locale: String, expected: String) {
    let client = TestClient.begun(locale: locale)
    client.open(#"{"format": "dialogue-design/1", "actors": []"#)
    let message = client.diagnostics().first?["message"].text ?? ""
    #expect(message.contains(expected == "es" ? "el archivo termina" : "the file ends"), "\(message)")
  }

  @Test("counts in UTF-8 where the client offers it")
  func encoding() {
    for offered in [#"["utf-16"]"#, #"["utf-32", "utf-16"]"#, #"["utf-16", "utf-8"]"#] {
      let client = TestClient()
      let begin = client.request(
        "initialize", #"{"capabilities": {"general": {"positionEncodings": \#(offered)}}}"#)
      #expect(
        begin["result"]["capabilities"]["positionEncoding"].text
          == (offered.contains("utf-8") ? "utf-8" : "utf-16"))
    }
  }
}
