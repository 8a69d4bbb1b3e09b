import JSONDocument
import Testing

@testable import LanguageServer

@Suite("Messages, by the protocol's meta-model")
struct MessageModelTests {
  @Test("are told apart from what it does not allow", .enabled(if: MetaModel.exists, MetaModel.reason))
  func validator() throws {
    let model = try #require(MetaModel.shared)
    func faults(_ text: String, answering method: String? = nil) throws -> [String] {
      model.faults(in: try JSONDocument(parsing: text), answering: method)
    }
    let head = #""jsonrpc": "2.0", "#
    #expect(
      try faults(
        #"{\#(head)"id": 1, "result": {"contents": {"kind": "markdown", "value": ""}}}"#,
        answering: "textDocument/hover") == [])
    #expect(
      try faults(
        #"{\#(head)"id": 1, "result": {"contents": {"kind": "html", "value": ""}}}"#,
        answering: "textDocument/hover") != [])
    #expect(
      try faults(#"{\#(head)"id": 1, "result": {"content": ""}}"#, answering: "textDocument/hover") != [])
    #expect(
      try faults(
        #"{\#(head)"method": "textDocument/publishDiagnostics", "params": {"uri": "x", "diagnostics": [{"range": {"start": {"line": -1, "character": 0}, "end": {"line": 0, "character": 0}}, "message": "m"}]}}"#
      ) != [])
    #expect(
      try faults(#"{\#(head)"method": "textDocument/publishDiagnostics", "params": {"uri": "x"}}"#) != [])
    #expect(try faults(#"{\#(head)"id": 1, "error": {"code": -32601}}"#) != [])
  }
}
