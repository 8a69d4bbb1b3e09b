internal import JSONDocument

extension LanguageServer {
  /// Returns a guide through files that do not say yet what they are, so that `format` can be completed.
  func unknown(_ parameters: Parameters) -> DocumentContext? {
    guard let document = document(parameters), document.kind == nil,
      let schema = try? JSONDocument(parsing: Self.unknownSchema)
    else { return nil }
    return DocumentContext(
      document: document, kind: .design, tree: document.tree, guide: SchemaGuide(schema), traits: traits,
      projects: projects)
  }

  private static var unknownSchema: String {
    let formats = FileKind.allCases.map { JSONText.quoted($0.format) }.joined(separator: ", ")
    return #"{"type": "object", "properties": {"format": {"enum": ["# + formats
      + #"]}}, "required": ["format"]}"#
  }
}
