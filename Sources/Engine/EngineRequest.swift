internal import JSONDocument

/// What an engine is asked: a line of JSON that says what to do, a line feed, and the text to do it with.
///
///     {"do": "evaluate", "file": "design.json", "language": "es"}
///     {"format": "dialogue-design/1", …}
struct EngineRequest {
  /// What to do.
  let action: String
  /// The name of the text's file, for messages.
  let file: String
  /// The language of the answer, a BCP 47 tag; nil asks for all of them.
  let language: String?
  /// Weights by the ids of criteria and lessons, where a request sets some; nil where one is no whole number of 1 to 100.
  let weights: [(id: String, weight: Int)]?
  /// The text, UTF-8.
  let body: [UInt8]

  /// Reads a request; nil where its first line is not an object of JSON.
  init?(_ bytes: [UInt8]) {
    let end = bytes.firstIndex(of: 0x0A) ?? bytes.count
    guard let head = try? JSONDocument(parsing: Array(bytes[..<end])), head.kind(of: head.root) == .object
    else { return nil }
    func text(_ name: String) -> String? {
      guard let node = head.value(of: head.root, named: name), head.kind(of: node) == .string else {
        return nil
      }
      return head.string(node)
    }
    action = text("do") ?? ""
    file = text("file") ?? ""
    language = text("language")
    weights = Self.weights(head.value(of: head.root, named: "weights"), in: head)
    body = end < bytes.count ? Array(bytes[(end + 1)...]) : []
  }

  private static func weights(_ node: NodeID?, in head: JSONDocument) -> [(id: String, weight: Int)]? {
    guard let node else { return [] }
    guard head.kind(of: node) == .object else { return nil }
    var weights: [(id: String, weight: Int)] = []
    for member in head.members(of: node) {
      guard head.kind(of: member.value) == .number, let weight = head.int64(member.value),
        (1...100).contains(weight)
      else { return nil }
      weights.append((head.string(member.name), Int(weight)))
    }
    return weights
  }
}
