internal import JSONDocument

/// Small changes of a test's patch: something less, another answer, one more or one fewer.
struct PatchVariants {
  struct Variant {
    let patch: JSONDocument
    let change: String
  }

  private let document: JSONDocument
  private let root: NodeID
  private static let otherWords: [(from: String, to: String)] = [
    ("third_party", "documented"), ("documented", "asserted"), ("participant", "convener"),
    ("confirmed", "planned"), ("agreed", "draft"), ("unknown", "none"),
  ]

  init(_ root: NodeID, of document: JSONDocument) {
    self.root = root
    self.document = document
  }

  /// Returns the variants, in the order of the text.
  func all() -> [Variant] {
    var variants: [Variant] = []
    visit(root) { node in
      let pointer = pointer(to: node)
      add("without " + pointer, replacing: node, by: nil, to: &variants)
      switch document.kind(of: node) {
      case .true: add(pointer + " false", replacing: node, by: "false", to: &variants)
      case .false: add(pointer + " true", replacing: node, by: "true", to: &variants)
      case .number:
        if let value = document.int64(node) {
          for other in [value - 1, value + 1] where other >= 0 {
            add(pointer + " " + String(other), replacing: node, by: String(other), to: &variants)
          }
        }
      case .string:
        let word = document.string(node)
        for pair in Self.otherWords where pair.from == word {
          add(pointer + " " + pair.to, replacing: node, by: "\"" + pair.to + "\"", to: &variants)
        }
      default: break
      }
    }
    return variants
  }

  private func pointer(to node: NodeID) -> String {
    let whole = document.pointer(to: node).description
    let base = document.pointer(to: root).description
    return String(decoding: Array(whole.utf8).dropFirst(base.utf8.count), as: UTF8.self)
  }

  private func visit(_ node: NodeID, _ body: (NodeID) -> Void) {
    for element in document.elements(of: node) {
      body(element)
      visit(element, body)
    }
    for member in document.members(of: node) {
      // Without its identity an entry is no entry.
      if document.string(member.name) == "id" { continue }
      body(member.value)
      visit(member.value, body)
    }
  }

  private func add(_ change: String, replacing node: NodeID, by text: String?, to variants: inout [Variant]) {
    var writer = JSONWriter(pretty: false)
    write(root, replacing: node, by: text, into: &writer)
    if let patch = try? JSONDocument(parsing: writer.bytes) {
      variants.append(Variant(patch: patch, change: change))
    }
  }

  private func write(
    _ node: NodeID, replacing target: NodeID, by text: String?, into writer: inout JSONWriter
  ) {
    if node == target {
      writer.raw(text ?? "null")
      return
    }
    guard document.node(target, isWithin: node) else {
      writer.value(node, of: document)
      return
    }
    if document.kind(of: node) == .object {
      writer.beginObject()
      for member in document.members(of: node) where text != nil || member.value != target {
        writer.name(document.string(member.name))
        write(member.value, replacing: target, by: text, into: &writer)
      }
      writer.endObject()
    } else {
      writer.beginArray()
      for element in document.elements(of: node) where text != nil || element != target {
        write(element, replacing: target, by: text, into: &writer)
      }
      writer.endArray()
    }
  }
}
