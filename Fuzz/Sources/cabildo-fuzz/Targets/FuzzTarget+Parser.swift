import JSONDocument

extension FuzzTarget {
  /// Any bytes. What is accepted can be printed and read again without loss, and every place lies in the text.
  static let parser = FuzzTarget(name: "parser", isJSON: false) { bytes in
    let document: JSONDocument
    do throws(JSONSyntaxError) {
      document = try JSONDocument(parsing: bytes)
    } catch {
      require(error.range.start <= error.range.end, "a range that ends before it starts")
      require(Int(error.range.end) <= bytes.count, "an error beyond the text")
      _ = LineIndex(bytes).location(of: error.range.start)
      return
    }
    let isRepeating = !document.duplicateNames().isEmpty
    checkPlaces(document, isRepeating)
    for isPretty in [false, true] {
      var writer = JSONWriter(pretty: isPretty)
      writer.value(document.root, of: document)
      guard let again = try? JSONDocument(parsing: writer.bytes) else {
        fatalError("what is written is not read")
      }
      require(again.nodeCount == document.nodeCount, "what is written has other nodes")
      // Members with the same name have no order among themselves, so that equality means nothing there.
      if !isRepeating {
        require(document.isEqual(document.root, to: again.root, in: again), "what is written is not equal")
        require(again.isEqual(again.root, to: document.root, in: document), "equality has a direction")
        require(hash(document) == hash(again), "equal values have different hashes")
      }
      var second = JSONWriter(pretty: isPretty)
      second.value(again.root, of: again)
      require(second.bytes == writer.bytes, "writing twice differs")
    }
  }

  private static func hash(_ document: JSONDocument) -> Int {
    var hasher = Hasher()
    document.hash(document.root, into: &hasher)
    return hasher.finalize()
  }

  private static func checkPlaces(_ document: JSONDocument, _ isRepeating: Bool) {
    let lines = LineIndex(document.bytes)
    for index in 0..<document.nodeCount {
      let node = NodeID(index: UInt32(index))
      let range = document.range(of: node)
      require(range.start < range.end && Int(range.end) <= document.bytes.count, "a node beyond the text")
      require(document.end(of: node) > node, "a node that ends before itself")
      if index < 40 {
        _ = lines.location(of: range.start)
        if document.kind(of: node) == .number {
          _ = document.int64(node)
          require(document.number(node) == document.number(node), "a number differs from itself")
        }
        // A pointer leads to the first of several members with the same name.
        if document.kind(of: node) != .name, !isRepeating {
          require(document.node(at: document.pointer(to: node)) == node, "a pointer that leads elsewhere")
        }
      }
    }
  }
}
