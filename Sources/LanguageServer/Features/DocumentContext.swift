internal import Reports

/// A document with all that helps to answer a question about a place in it.
struct DocumentContext {
  let document: OpenDocument
  let kind: FileKind
  let tree: SyntaxTree
  let guide: SchemaGuide
  let traits: ClientTraits
  let projects: Projects

  /// The language of texts.
  var language: Language { traits.language }

  /// Returns the byte at a position.
  func offset(_ position: TextPosition) -> Int { document.text.offset(of: position, traits.encoding) }

  /// Returns the range of some bytes.
  func range(_ bytes: Range<Int>) -> TextRange { document.text.range(of: bytes, traits.encoding) }

  /// Returns the scalar or name at a byte, with the parts of the schema that speak of it; nil for anything else.
  func subject(at offset: Int) -> (node: Int, parts: [SchemaGuide.Part])? {
    guard let node = tree.node(at: offset), tree.nodes[node].kind != .object, tree.nodes[node].kind != .array
    else { return nil }
    return (node, guide.parts(of: node, in: tree))
  }
}
