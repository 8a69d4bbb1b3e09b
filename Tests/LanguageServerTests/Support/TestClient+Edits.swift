@testable import LanguageServer

extension TestClient {
  /// Returns a text with the edits of an action in it.
  func applying(_ edits: [JSONView], to text: String) -> String {
    func place(_ view: JSONView) -> TextPosition {
      TextPosition(line: view["line"].number ?? 0, character: view["character"].number ?? 0)
    }
    var result = DocumentText(Array(text.utf8))
    let original = result
    let ordered = edits.sorted {
      original.offset(of: place($0["range"]["start"]), .utf16)
        > original.offset(of: place($1["range"]["start"]), .utf16)
    }
    for edit in ordered {
      result.replace(
        TextRange(start: place(edit["range"]["start"]), end: place(edit["range"]["end"])),
        with: edit["newText"].text, .utf16)
    }
    return String(decoding: result.bytes, as: UTF8.self)
  }

  /// The actions for a range of a document.
  func actions(_ range: JSONView, in uri: String = TestClient.design) -> [JSONView] {
    request(
      "textDocument/codeAction",
      #"{"textDocument": {"uri": "\#(uri)"}, "range": \#(range), "context": {"diagnostics": []}}"#
    )["result"].elements
  }

  /// What can be completed at the mark of a text, which is opened.
  func completions(_ marked: String, as uri: String = TestClient.design) -> [JSONView] {
    let place = MarkedText(marked)
    open(place.text, as: uri)
    return ask("textDocument/completion", at: place, in: uri)["items"].elements
  }

  /// Returns a text with a completion in it.
  func completing(_ marked: String, _ label: String) -> String? {
    let items = completions(marked)
    guard let item = items.first(where: { $0["label"].text == label }) else { return nil }
    return applying(
      [item["textEdit"]] + item["additionalTextEdits"].elements, to: MarkedText(marked).text)
  }
}
