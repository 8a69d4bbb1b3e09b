import JSONDocument
import JSONPath
import Testing

@Suite("Evaluation of queries")
struct EvaluationTests {
  private func paths(_ query: String, _ text: String) throws -> [String] {
    let document = try JSONDocument(parsing: text)
    return try JSONPath(query).nodes(in: document, from: document.root)
      .map { document.normalizedPath(of: $0) }
  }

  @Test("Nodes come in the order of the document for each selector, and as often as they are selected")
  func order() throws {
    #expect(try paths("$[1,0,0]", "[1,2]") == ["$[1]", "$[0]", "$[0]"])
    #expect(try paths("$['b','a',*]", #"{"a":1,"b":2}"#) == ["$['b']", "$['a']", "$['a']", "$['b']"])
    #expect(
      try paths("$..[0,*]", "[[1],2]") == ["$[0]", "$[0]", "$[1]", "$[0][0]", "$[0][0]"])
    #expect(try paths("$..*..*", "[[[1]]]") == ["$[0][0]", "$[0][0][0]", "$[0][0][0]"])
  }

  @Test("Segments follow each other through several forks")
  func forks() throws {
    let text = #"{"a":[{"b":[1,2]},{"c":0},{"b":[3]}],"b":[9]}"#
    #expect(
      try paths("$.a[*].b[*]", text) == ["$['a'][0]['b'][0]", "$['a'][0]['b'][1]", "$['a'][2]['b'][0]"])
    #expect(
      try paths("$..b[-1]", text) == ["$['b'][0]", "$['a'][0]['b'][1]", "$['a'][2]['b'][0]"])
    #expect(try paths("$.a[::-1]..[?@ > 1]", text) == ["$['a'][2]['b'][0]", "$['a'][0]['b'][1]"])
    #expect(try paths("$.a[0:3:2][?@[1:]]", text) == ["$['a'][0]['b']"])
  }

  @Test("The root can be any node, and `$` is that node in filters too")
  func otherRoot() throws {
    let document = try JSONDocument(parsing: #"{"x":{"want":2,"list":[1,2,3]},"want":3}"#)
    let inner = try #require(document.value(of: document.root, named: "x"))
    let nodes = try JSONPath("$.list[?@ == $.want]").nodes(in: document, from: inner)
    #expect(nodes.map { document.normalizedPath(of: $0) } == ["$['x']['list'][1]"])
  }

  @Test("Names are compared by code points, whatever escapes either side has")
  func names() throws {
    #expect(try paths("$.é", #"{"\u00e9":1,"é":2}"#) == ["$['é']"])
    #expect(try paths("$['\\u0065\\u0301']", "{\"\u{E9}\":1}") == [])
    #expect(try paths(#"$["\uD83D\uDE00"]"#, #"{"😀":1}"#) == ["$['😀']"])
    #expect(try paths(#"$['\'\/']"#, #"{"'/":1}"#) == [#"$['\'/']"#])
    #expect(try paths("$.a", "[1]") == [])
    #expect(try paths("$[0]", #"{"0":1}"#) == [])
  }

  @Test("Of members with one name, a name selects the first and a wildcard all")
  func duplicateNames() throws {
    let document = try JSONDocument(parsing: #"{"a":1,"a":2}"#)
    let named = try JSONPath("$.a").nodes(in: document, from: document.root)
    #expect(named.map { document.int64($0) } == [1])
    #expect(try JSONPath("$.*").nodes(in: document, from: document.root).count == 2)
  }

  @Test("Slices take bounds beyond the array and go backwards")
  func slices() throws {
    #expect(try paths("$[-100:100]", "[1,2]") == ["$[0]", "$[1]"])
    #expect(try paths("$[100:-100:-1]", "[1,2]") == ["$[1]", "$[0]"])
    #expect(try paths("$[::9007199254740991]", "[1,2]") == ["$[0]"])
    #expect(try paths("$[::-9007199254740991]", "[1,2]") == ["$[1]"])
    #expect(try paths("$[1:1]", "[1,2]") == [])
    #expect(try paths("$[::0]", "[1,2]") == [])
    #expect(try paths("$[::-1]", "[]") == [])
    #expect(try paths("$[:]", #"{"a":1}"#) == [])
  }

  @Test("Numbers are compared exactly")
  func numbers() throws {
    let text = "[9007199254740992, 9007199254740993, 1, 1.0, 10e-1, 0.1, 1e400, -0, 0]"
    #expect(try paths("$[?@ == 9007199254740993]", text) == ["$[1]"])
    #expect(try paths("$[?@ == 1]", text) == ["$[2]", "$[3]", "$[4]"])
    #expect(try paths("$[?@ > 9007199254740992]", text) == ["$[1]", "$[6]"])
    #expect(try paths("$[?@ == 0.10]", text) == ["$[5]"])
    #expect(try paths("$[?@ == 1e400]", text) == ["$[6]"])
    #expect(try paths("$[?@ == -0]", text) == ["$[7]", "$[8]"])
    #expect(try paths("$[?@ <= 0.1]", text) == ["$[5]", "$[7]", "$[8]"])
    #expect(try paths("$[?@ == $[0]]", text) == ["$[0]"])
    #expect(try paths("$[?@ < $[1] && @ > $[2]]", text) == ["$[0]"])
  }

  @Test("Strings are ordered by code points")
  func strings() throws {
    // U+FF5E comes before U+1F600, though its UTF-16 form does not.
    #expect(try paths("$[?@ < '😀']", "[\"\u{FF5E}\", \"😀\", \"a\", \"\\ud83d\\ude01\"]") == ["$[0]", "$[2]"])
    #expect(try paths("$[?@ >= 'b']", #"["a","b","ba","",1,"\u0062"]"#) == ["$[1]", "$[2]", "$[5]"])
    #expect(try paths("$[?@ == 'b']", #"["a","\u0062"]"#) == ["$[1]"])
    #expect(try paths("$[?'a' < 'b']", "[1]") == ["$[0]"])
    #expect(try paths("$[?'a' == \"a\"]", "[1]") == ["$[0]"])
  }

  @Test("Nothing equals nothing alone, and only numbers and strings have an order")
  func nothing() throws {
    let text = #"[{"a":null},{},{"a":[1]},{"a":true}]"#
    #expect(try paths("$[?@.a == @.b]", text) == ["$[1]"])
    #expect(try paths("$[?@.a != @.b]", text) == ["$[0]", "$[2]", "$[3]"])
    #expect(try paths("$[?@.a <= @.b]", text) == ["$[1]"])
    #expect(try paths("$[?@.a < @.b]", text) == [])
    #expect(try paths("$[?@.a == null]", text) == ["$[0]"])
    #expect(try paths("$[?@.a <= true]", text) == ["$[3]"])
    #expect(try paths("$[?@.a <= @.a]", text).count == 4)
    #expect(try paths("$[?@.a < @.a]", text) == [])
    #expect(try paths("$[?length(@.z) == @.z]", text).count == 4)
  }

  @Test("And binds closer than or, and parentheses closer than both")
  func precedence() throws {
    let text = #"[{"a":1},{"b":1},{"b":1,"c":1},{"c":1}]"#
    #expect(try paths("$[?@.a || @.b && @.c]", text) == ["$[0]", "$[2]"])
    #expect(try paths("$[?(@.a || @.b) && @.c]", text) == ["$[2]"])
    #expect(try paths("$[?!@.a && !(@.b && @.c)]", text) == ["$[1]", "$[3]"])
    #expect(try paths("$[?!(@.a || @.b) || @.b && @.c || @.a]", text) == ["$[0]", "$[2]", "$[3]"])
  }

  @Test("Filters and functions nest")
  func nested() throws {
    let text = #"{"p":[{"id":"x","in":["a","b"]},{"id":"y","in":["b"]},{"id":"zz"}],"ok":["b","x"]}"#
    #expect(try paths("$.p[?@.in[?@ == 'a']].id", text) == ["$['p'][0]['id']"])
    #expect(try paths("$.p[?count(@.in[?@ == $.ok[0]]) == 1]", text) == ["$['p'][0]", "$['p'][1]"])
    #expect(try paths("$.p[?length(value(@.*)) == 2]", text) == ["$['p'][2]"])
    #expect(try paths("$.p[?length(value(@['id'])) == 2]", text) == ["$['p'][2]"])
    #expect(try paths("$.p[?count(@[?length(@) == count(@.*)]) == 1]", text) == ["$['p'][0]", "$['p'][1]"])
    #expect(try paths("$.p[?value(@.in[?@ == value($.ok[?@ == 'b'])]) == 'b']", text).count == 2)
    #expect(try paths("$..[?@[?@[?@ == 'a']]]", text) == ["$['p'][0]"])
  }

  @Test("The value of several nodes, or of none, is nothing")
  func value() throws {
    #expect(try paths("$[?value(@.*) == 1]", "[[1],[1,1],[]]") == ["$[0]"])
    #expect(try paths("$[?value(@.*) == value($.none)]", "[[1],[1,1],[]]") == ["$[1]", "$[2]"])
  }

  @Test("Lengths are counted in code points, elements and members")
  func length() throws {
    let text = #"["é","e\u0301","😀","\ud83d\ude00",[1],{"a":1},1,true,null,""]"#
    #expect(
      try paths("$[?length(@) == 1]", text) == ["$[0]", "$[2]", "$[3]", "$[4]", "$[5]"])
    #expect(try paths("$[?length(@) == 2]", text) == ["$[1]"])
    #expect(try paths("$[?length('😀a') == 2]", "[1]") == ["$[0]"])
    #expect(try paths("$[?length(1) == length(true)]", "[1]") == ["$[0]"])
  }

  @Test("Patterns match the whole text or some part of it; what is no pattern matches nothing")
  func patterns() throws {
    let text = #"["ab","xab","a\u0062","a(",1,null]"#
    #expect(try paths("$[?match(@, 'a.')]", text) == ["$[0]", "$[2]", "$[3]"])
    #expect(try paths("$[?search(@, 'a.')]", text) == ["$[0]", "$[1]", "$[2]", "$[3]"])
    #expect(try paths("$[?match(@, 'a(')]", text) == [])
    #expect(try paths("$[?!match(@, 'a(')]", text).count == 6)
    #expect(try paths("$[?match(@, 1)]", text) == [])
    #expect(try paths("$[?match(@, '\\\\d')]", text) == [])
    #expect(try paths("$[?match('abc', 'a.c')]", "[1]") == ["$[0]"])
  }

  @Test("Patterns can come from the document, each node its own")
  func documentPatterns() throws {
    var text = "["
    for number in 0..<40 {
      text += "{\"p\":\"a\(number)*\",\"s\":\"a\(number)\(number % 2 == 0 ? "" : "x")\"},"
    }
    text += #"{"p":"(","s":"("},{"p":3,"s":"3"},{"s":"a"}]"#
    #expect(try paths("$[?match(@.s, @.p)]", text).count == 20)
    #expect(try paths("$[?search(@.s, @.p)]", text).count == 40)
    #expect(try paths("$[?search(@.s, $[0].p)]", text).count == 41)
  }

  @Test("Equality of arrays and objects goes to the bottom")
  func deepEquality() throws {
    let text = #"[{"a":[1,{"b":2,"c":3}]},{"a":[1.0,{"c":3,"b":2}]},{"a":[1,{"b":2}]}]"#
    #expect(try paths("$[?@ == $[0]]", text) == ["$[0]", "$[1]"])
    #expect(try paths("$[?@.a[1] != $[0].a[1]]", text) == ["$[2]"])
  }

  @Test("A document as deep as the parser takes is walked to the bottom")
  func deep() throws {
    let text = String(repeating: "[", count: 512) + String(repeating: "]", count: 512)
    let document = try JSONDocument(parsing: text)
    #expect(try JSONPath("$..*").nodes(in: document, from: document.root).count == 511)
    #expect(try JSONPath("$..*..*").nodes(in: document, from: document.root).count == 511 * 510 / 2)
    let straight = try JSONPath("$" + String(repeating: "[0]", count: 511))
    #expect(try straight.nodes(in: document, from: document.root).count == 1)
    #expect(try JSONPath("$[?@ == @]").nodes(in: document, from: document.root).count == 1)
    let forks = try JSONPath("$" + String(repeating: "[*]", count: 511))
    #expect(try forks.nodes(in: document, from: document.root).count == 1)
    let filters = try JSONPath("$" + String(repeating: "[?@ == @]", count: 200))
    #expect(try filters.nodes(in: document, from: document.root).count == 1)
    let nested = String(repeating: "[?@", count: 64) + String(repeating: "]", count: 64)
    #expect(try JSONPath("$\(nested)").nodes(in: document, from: document.root).count == 1)
  }

  @Test("A reader can stop early, and ask for the first node alone")
  func early() throws {
    let document = try JSONDocument(parsing: "[[1,2,3],[4]]")
    let path = try JSONPath("$[*][::-1]")
    var seen: [Int64?] = []
    var budget = JSONPathBudget.standard
    try path.forEachNode(in: document, from: document.root, budget: &budget) { node in
      seen.append(document.int64(node))
      return seen.count < 2
    }
    #expect(seen == [3, 2])
    #expect(try path.firstNode(in: document, from: document.root).map { document.int64($0) } == 3)
    #expect(try JSONPath("$.a").firstNode(in: document, from: document.root) == nil)
  }
}
