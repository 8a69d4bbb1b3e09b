import JSONDocument

/// A part of a message, to be looked at in tests; what is not there is nothing.
struct JSONView: CustomStringConvertible {
  private let document: JSONDocument?
  private let node: NodeID?

  init(_ document: JSONDocument?) {
    self.document = document
    node = document?.root
  }

  private init(_ document: JSONDocument?, _ node: NodeID?) {
    self.document = document
    self.node = node
  }

  subscript(_ name: String) -> JSONView {
    guard let document, let node else { return self }
    return JSONView(document, document.value(of: node, named: name))
  }

  subscript(_ index: Int) -> JSONView {
    elements.indices.contains(index) ? elements[index] : JSONView(document, nil)
  }

  var elements: [JSONView] {
    guard let document, let node else { return [] }
    return document.elements(of: node).map { JSONView(document, $0) }
  }

  /// The names of an object's members.
  var names: [String] {
    guard let document, let node else { return [] }
    return document.members(of: node).map { document.string($0.name) }
  }

  /// The text; empty for what is none.
  var text: String {
    guard let document, let node else { return "" }
    return document.string(node)
  }

  /// The number; nil for what is none.
  var number: Int? { Int(description) }

  var isNull: Bool { description == "null" }
  var exists: Bool { node != nil }

  /// `line:character-line:character` of a range.
  var range: String {
    func place(_ view: JSONView) -> String { "\(view["line"]):\(view["character"])" }
    return place(self["start"]) + "-" + place(self["end"])
  }

  var description: String {
    guard let document, let node else { return "nothing" }
    return String(decoding: document.bytes[document.range(of: node).offsets], as: UTF8.self)
  }
}
