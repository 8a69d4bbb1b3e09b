import JSONDocument
import JSONPath

extension FuzzTarget {
  /// A query, and behind a line feed a document. A normalized path selects just the node that it was made for.
  static let path = FuzzTarget(name: "path", isJSON: false) { bytes in
    let parts = bytes.split(separator: 0x0A, maxSplits: 1, omittingEmptySubsequences: false)
    let text = String(decoding: parts.first ?? [], as: UTF8.self)
    let query: JSONPath
    do throws(JSONPathError) {
      query = try JSONPath(text)
    } catch {
      require(error.range.start <= error.range.end, "a range that ends before it starts")
      require(Int(error.range.end) <= text.utf8.count, "an error beyond the query")
      return
    }
    let given = parts.count > 1 ? try? JSONDocument(parsing: Array(parts[1])) : nil
    for document in [given, sample] {
      guard let document, document.duplicateNames().isEmpty else { continue }
      var budget = JSONPathBudget(visits: 50_000, nodes: 5_000)
      var nodes: [NodeID] = []
      var isComplete = true
      do throws(JSONPathBudgetError) {
        try query.appendNodes(to: &nodes, in: document, from: document.root, budget: &budget)
      } catch {
        isComplete = false
      }
      require(nodes.count <= 5_000, "more nodes than the budget")
      require(!query.isSingular || nodes.count <= 1, "a singular query with several nodes")
      for node in nodes.prefix(20) {
        require(document.kind(of: node) != .name, "a name is selected")
        let normalized = document.normalizedPath(of: node)
        guard let own = try? JSONPath(normalized) else { fatalError("\(normalized) is no query") }
        require(own.isSingular, "\(normalized) is not singular")
        require(
          (try? own.nodes(in: document, from: document.root)) == [node],
          "\(normalized) selects something else")
      }
      guard isComplete else { continue }
      // The same answer with the same costs, and the first node alone is the first.
      var again: [NodeID] = []
      var same = JSONPathBudget(visits: 50_000, nodes: 5_000)
      try? query.appendNodes(to: &again, in: document, from: document.root, budget: &same)
      require(again == nodes && same == budget, "a second evaluation differs")
    }
  }

  private static let sample = try? JSONDocument(
    parsing: """
      {"a": [1, 2.0, "x", null, true, {"b": {"c": [0, -1, 1e2]}, "d": "ab"}], "b": {"a": "a", "": [[], {}]},
       "é": "😀", "'": "\\"", "c": [[1, [2, [3]]], "1.0", 1]}
      """)
}
