import JSONDocument
import JSONPath
import Testing

@Suite("Structure of queries")
struct StructureTests {
  @Test("Segments and selectors can be read in order, with their places")
  func segments() throws {
    let path = try JSONPath("$.a[*]..['b',-1, 1:2] [?@.c]")
    let segments = Array(path.segments)
    #expect(segments.map { $0.isDescendant } == [false, false, true, false])
    #expect(segments.map { $0.range.offsets } == [1..<3, 3..<6, 6..<21, 22..<28])
    #expect(path.text == "$.a[*]..['b',-1, 1:2] [?@.c]")
    #expect(Array(path.selectors(of: segments[0])) == [.name(0)])
    #expect(path.names[0] == "a")
    #expect(Array(path.selectors(of: segments[1])) == [.wildcard])
    #expect(Array(path.selectors(of: segments[2])) == [.name(1), .index(-1), .slice(0)])
    #expect(path.slices.map { [$0.start, $0.end, $0.step] } == [[1, 2, 1]])
    #expect(Array(path.selectors(of: segments[3])) == [.filter(0)])
    #expect(Array(path.instructions(ofFilter: 0)) == [.exists(0)])
    #expect(path.queries[0].isRelative)
    #expect(path.segments(of: path.queries[0]).count == 1)
  }

  @Test("A filter is a run of instructions with jumps over what need not be asked")
  func filters() throws {
    let path = try JSONPath("$[?!@.a && @.b == 'x' || match(@.c, 'y')]")
    #expect(
      Array(path.instructions(ofFilter: 0)) == [
        .exists(0), .invert, .jumpIfFalse(4), .compare(.equal, .query(1), .literal(0)), .jumpIfTrue(6),
        .call(0),
      ])
    #expect(path.literals[0] == .string("x"))
    #expect(path.calls[0].function == .match)
    #expect(path.calls[0].arguments == [.query(2), .literal(1)])
    #expect(path.calls[0].range.offsets == 25..<40)
  }

  @Test("A query of names and indices alone is singular")
  func singular() throws {
    for query in ["$", "$.a", "$['a'][0]", "$[ 'a' ]", "$[-1].b"] {
      #expect(try JSONPath(query).isSingular, "\(query)")
    }
    for query in ["$.*", "$..a", "$[0,1]", "$[:1]", "$[?@.a]", "$['a','a']"] {
      #expect(try !JSONPath(query).isSingular, "\(query)")
    }
  }

  @Test("Normalized paths escape names in one way only")
  func normalized() {
    #expect(normalizedPath([]) == "$")
    #expect(normalizedPath([.member("a"), .element(0), .member("")]) == "$['a'][0]['']")
    #expect(
      normalizedPath([.member("'\\\"/\u{8}\u{C}\n\r\t\u{0}\u{B}\u{1F}\u{7F}é😀")])
        == "$['\\'\\\\\"/\\b\\f\\n\\r\\t\\u0000\\u000b\\u001f\u{7F}é😀']")
  }

  @Test("The normalized path of a node leads back to it")
  func roundTrip() throws {
    let document = try JSONDocument(parsing: #"{"a'b":[{"\\":1,"\n":[2]}],"é":{"":3}}"#)
    let all = try JSONPath("$..*").nodes(in: document, from: document.root)
    #expect(all.count == 7)
    for node in all {
      let path = try JSONPath(document.normalizedPath(of: node))
      #expect(path.isSingular)
      #expect(try path.nodes(in: document, from: document.root) == [node])
    }
  }
}
