/// A file that declares facts, measures or tables, read for an editor.
struct RuleFile {
  /// The name as the configuration writes it.
  let name: String
  /// The address; nil for what the program carries.
  let uri: String?
  let text: DocumentText
  let tree: SyntaxTree
}
