internal import JSONDocument

/// The parameters of a message, or an object or list within them.
struct Parameters {
  private let document: JSONDocument
  private let node: NodeID?

  /// Makes the parameters of a message; nil stands for none.
  init(_ document: JSONDocument, _ node: NodeID?) {
    self.document = document
    self.node = node
  }

  /// What stands under a name; nothing where there is no such thing.
  subscript(_ name: String) -> Parameters {
    Parameters(document, node.flatMap { document.value(of: $0, named: name) })
  }

  /// Whether there is anything.
  var exists: Bool { node != nil }

  /// The text, or nil for anything else.
  var string: String? {
    guard let node, document.kind(of: node) == .string else { return nil }
    return document.string(node)
  }

  /// The whole number from 0 to 2^31 − 1, or nil for anything else.
  var index: Int? {
    guard let node, document.kind(of: node) == .number,
      let value = Int(String(decoding: document.bytes[document.range(of: node).offsets], as: UTF8.self)),
      0...Int(Int32.max) ~= value
    else { return nil }
    return value
  }

  /// The number as it is written, or nil for anything else.
  var number: String? {
    guard let node, document.kind(of: node) == .number else { return nil }
    return String(decoding: document.bytes[document.range(of: node).offsets], as: UTF8.self)
  }

  /// Whether there is `true`.
  var isTrue: Bool { node.map { document.kind(of: $0) == .true } ?? false }

  /// The elements of a list, or nil for anything else.
  var elements: [Parameters]? {
    guard let node, document.kind(of: node) == .array else { return nil }
    return document.elements(of: node).map { Parameters(document, $0) }
  }

  /// The id of a request, or nil for anything else.
  var messageID: MessageID? {
    guard let node, document.kind(of: node) == .number || document.kind(of: node) == .string else {
      return nil
    }
    return MessageID(json: String(decoding: document.bytes[document.range(of: node).offsets], as: UTF8.self))
  }
}
