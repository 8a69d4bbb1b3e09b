import JSONDocument
import JSONPath
import Testing

@Suite("Budgets of evaluations")
struct BudgetTests {
  private func deep(_ depth: Int) throws -> JSONDocument {
    try JSONDocument(
      parsing: String(repeating: "[", count: depth) + String(repeating: "]", count: depth))
  }

  private func wide(_ count: Int, _ element: String) throws -> JSONDocument {
    try JSONDocument(
      parsing: "[" + Array(repeating: element, count: count).joined(separator: ",") + "]")
  }

  /// Checks that a query uses up a budget of visits, and returns nothing in its place.
  private func expectExhaustion(
    _ query: String, _ document: JSONDocument, _ location: Testing.SourceLocation = #_sourceLocation
  ) throws {
    let path = try JSONPath(query)
    var budget = JSONPathBudget(visits: 20_000, nodes: 1_000_000)
    #expect(throws: JSONPathBudgetError.visits, "\(query)", sourceLocation: location) {
      var nodes: [NodeID] = []
      try path.appendNodes(to: &nodes, in: document, from: document.root, budget: &budget)
    }
    #expect(budget.visits == 0, "\(query)", sourceLocation: location)
  }

  @Test("Repeated descendants over a deep document end when the budget is used up")
  func repeatedDescendants() throws {
    let document = try deep(512)
    var budget = JSONPathBudget(visits: 100_000, nodes: 10_000)
    var nodes: [NodeID] = []
    #expect(throws: JSONPathBudgetError.nodes) {
      try JSONPath("$..*..*..*..*").appendNodes(
        to: &nodes, in: document, from: document.root, budget: &budget)
    }
    #expect(nodes.count == 10_000)
    try expectExhaustion("$[?count($..*..*..*..*) == 1]", document)
    try expectExhaustion("$..*..*..*..*.none", document)
    try expectExhaustion("$..[?@..[?@..none]]", document)
  }

  @Test("A filter that looks through the whole document for each node ends when the budget is used up")
  func quadraticFilters() throws {
    let document = try wide(1_000, "0")
    for filter in [
      "$[?@ == 1]", "$[-1] == 1", "$[999] == 1", "count($.*) == 1", "$ != $", "length($) == 1", "$[::2][0]",
      "$..a",
    ] {
      try expectExhaustion("$[?\(filter) || @.none]", document)
    }
  }

  @Test(
    "A filter that asks nothing of the node is answered once for all",
    arguments: [
      ("$[?$[-1] == 1]", 0), ("$[?count($.*) == 1000]", 1_000), ("$[?length($) < 1 || $[0] == 0]", 1_000),
    ])
  func constantFilters(_ query: String, _ count: Int) throws {
    let document = try wide(1_000, "0")
    var budget = JSONPathBudget(visits: 5_000, nodes: 2_000)
    var nodes: [NodeID] = []
    try JSONPath(query).appendNodes(to: &nodes, in: document, from: document.root, budget: &budget)
    #expect(nodes.count == count)
  }

  @Test("Looking for a name among many members costs what it takes")
  func manyMembers() throws {
    var text = "{\"list\":[" + Array(repeating: "0", count: 1_000).joined(separator: ",") + "]"
    for number in 0..<1_000 { text += ",\"m\(number)\":0" }
    let document = try JSONDocument(parsing: text + "}")
    try expectExhaustion("$.list[?$.none == 1 || @.none]", document)
  }

  @Test("Long texts cost more than short ones")
  func longTexts() throws {
    let long = String(repeating: "a", count: 20_000)
    let number = "1" + String(repeating: "0", count: 20_000)
    let list = Array(repeating: "0", count: 1_000).joined(separator: ",")
    let document = try JSONDocument(
      parsing: "{\"list\":[\(list)],\"s\":\"\(long)\",\"e\":\"\\u0061\(long)\",\"n\":\(number)}")
    for filter in [
      "$.s == $.e", "$.s < $.e", "length($.s) == 1", "$.n < 1", "search($.s, 'b')", "$.e == 'a'",
      "match('b', $.s)",
    ] {
      try expectExhaustion("$.list[?\(filter) || @.none]", document)
    }
  }

  @Test("Patterns that the document gives cost what compiling them takes, and large ones what matching takes")
  func patterns() throws {
    let patterns = (0..<100).map { "\"a{\($0)}\"" }.joined(separator: ",")
    try expectExhaustion("$[?match('b', @)]", try JSONDocument(parsing: "[\(patterns)]"))
    let long = String(repeating: "a", count: 2_000)
    let document = try JSONDocument(parsing: "[\"\(long)\"]")
    try expectExhaustion("$[?search(@, '.{0,200}x.{0,200}y')]", document)
  }

  @Test("The nodes that are selected have a limit of their own, and those found before it are kept")
  func nodes() throws {
    let document = try wide(10, "0")
    let path = try JSONPath("$[*]")
    var budget = JSONPathBudget(visits: 1_000, nodes: 10)
    var nodes: [NodeID] = []
    try path.appendNodes(to: &nodes, in: document, from: document.root, budget: &budget)
    #expect(nodes.count == 10)
    #expect(budget == JSONPathBudget(visits: 990, nodes: 0))
    budget.nodes = 4
    #expect(throws: JSONPathBudgetError.nodes) {
      try path.appendNodes(to: &nodes, in: document, from: document.root, budget: &budget)
    }
    #expect(nodes.count == 14)
  }

  @Test("One budget serves several evaluations until it is used up")
  func shared() throws {
    let document = try wide(100, "0")
    let path = try JSONPath("$[*]")
    var budget = JSONPathBudget(visits: 250, nodes: 1_000)
    var nodes: [NodeID] = []
    try path.appendNodes(to: &nodes, in: document, from: document.root, budget: &budget)
    try path.appendNodes(to: &nodes, in: document, from: document.root, budget: &budget)
    #expect(budget.visits == 50)
    #expect(throws: JSONPathBudgetError.visits) {
      try path.appendNodes(to: &nodes, in: document, from: document.root, budget: &budget)
    }
    #expect(budget.visits == 0)
  }
}
