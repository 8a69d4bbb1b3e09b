import JSONDocument
import TestSupport
import Testing

@testable import LanguageServer

@Suite("The tree of a text that is being typed")
struct SyntaxTreeTests {
  /// Writes a tree on one line: names with their values, `_` for what is missing.
  private func outline(_ text: String) -> String {
    let tree = SyntaxTree(Array(text.utf8))
    func write(_ node: Int) -> String {
      switch tree.nodes[node].kind {
      case .object:
        "{"
          + tree.members(of: node).map { tree.text(of: $0.name) + ":" + write($0.value) }
          .joined(separator: ",") + "}"
      case .array: "[" + tree.elements(of: node).map(write).joined(separator: ",") + "]"
      case .string, .name: "'" + tree.text(of: node) + "'"
      case .missing: "_"
      default: String(decoding: tree.bytes[tree.range(of: node)], as: UTF8.self)
      }
    }
    return tree.isEmpty ? "" : write(0)
  }

  @Test("is that of the parser for a text that is JSON")
  func sameAsParser() throws {
    for name in ["Designs/peru-acuerdo-nacional-2002.json", "Rubrics/lesson-2.json", "config.json"] {
      let bytes = try #require(SharedMaterial.checkoutBytes(name))
      let document = try JSONDocument(parsing: bytes)
      let tree = SyntaxTree(bytes)
      #expect(tree.nodes.count == document.nodeCount)
      for index in tree.nodes.indices {
        let node = NodeID(index: UInt32(index))
        #expect(tree.range(of: index) == document.range(of: node).offsets)
        #expect(tree.nodes[index].next == Int(document.end(of: node).index))
        if tree.nodes[index].kind == .string { #expect(tree.text(of: index) == document.string(node)) }
      }
    }
  }

  @Test(
    "is there for a text that is broken",
    arguments: [
      ("", ""), ("  ", ""), ("{", "{}"), ("}", ""), ("[1, 2", "[1,2]"), (#"{"a"#, "{a:_}"),
      (#"{"a":"#, "{a:_}"), (#"{"a": , "b": 2}"#, "{a:_,b:2}"), (#"{"a": 1 "b": 2}"#, "{a:1,b:2}"),
      (#"{"a": "b": 2}"#, "{a:_,b:2}"), (#"{"a": tru, "b": [1,]}"#, "{a:_,b:[1]}"),
      ("{\"a\": \"x,\n\"b\": 2}", "{a:'x',b:2}"), ("{\"a\n\"b\": 2}", "{a:_,b:2}"),
      (#"{"l": [{"id": "a", {"id": "b"}]}"#, "{l:[{id:'a'},{id:'b'}]}"),
      (#"{"l": [{"id": "a" , "m": 1}"#, "{l:[{id:'a',m:1}]}"),
      (#"{"l": ["x", "m": 1, "n": 2}"#, "{l:['x'],m:1,n:2}"),
      (#"{"l": [1, {"a": 2], "m": 3}"#, "{l:[1,{a:2}],m:3}"),
      (#"{a: 1, "b" 2}"#, "{a:1,b:_,2:_}"), (#"{{"a": 1}}"#, "{:{a:1}}"), (#"{: 1}"#, "{:1}"),
      (#"["\ud83d\ude00\u00e9\q\"", "x\"#, "['😀éq\"','x\\']"), ("nonsense", "_"), ("{} trailing", "{}"),
      (#"{"a": 1}}, "b": 2"#, "{a:1}"),
    ])
  func broken(text: String, expected: String) {
    #expect(outline(text) == expected)
  }

  @Test("is made of every cut of a design, and of every design with a byte left out, without fail")
  func cuts() throws {
    let bytes = Array(try #require(SharedMaterial.checkoutBytes("config.json")))
    for end in bytes.indices {
      let tree = SyntaxTree(Array(bytes[..<end]))
      #expect(tree.nodes.allSatisfy { $0.end <= end && $0.start <= $0.end })
      var without = bytes
      without.remove(at: end)
      let other = SyntaxTree(without)
      for node in other.nodes.indices { _ = other.path(to: node) }
      _ = CursorPlace(end, in: other)
    }
  }

  @Test("stops counting where brackets are nested without end")
  func depth() {
    let tree = SyntaxTree(Array(String(repeating: "[{\"a\":", count: 50_000).utf8))
    let depth = tree.nodes.indices.last.map { tree.path(to: $0).count } ?? 0
    #expect(0..<600 ~= depth)
  }
}
