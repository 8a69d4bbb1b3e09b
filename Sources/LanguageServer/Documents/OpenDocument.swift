/// A document that the client has open.
final class OpenDocument {
  /// The address, as the client writes it.
  let uri: String
  /// The path, where it is a file.
  let path: String?
  /// The version that the client gave its text, as it is written; nil where it gave none.
  private(set) var version: String?
  private(set) var text: DocumentText
  /// What the text says of itself, broken or not.
  private(set) var kind: FileKind?
  /// What is known about the text; nil until it is asked for, and again with each change.
  var analysis: Analysis?
  /// The last analysis that came to an evaluation, for what is asked while the text is broken.
  var evaluated: Analysis?
  /// Whether the client has yet to be told about the diagnostics.
  var isDue = true
  private var parsed: SyntaxTree?

  init(uri: String, version: String?, text: String) {
    self.uri = uri
    path = FileURI.path(uri)
    self.version = version
    self.text = DocumentText(Array(text.utf8))
    kind = FileKind(tree)
  }

  /// The name for messages: the path, else the address.
  var name: String { path ?? uri }

  /// The values of the text.
  var tree: SyntaxTree {
    if let parsed { return parsed }
    let tree = SyntaxTree(text.bytes)
    parsed = tree
    return tree
  }

  /// Changes the text.
  func change(_ range: TextRange?, to text: String, _ encoding: PositionEncoding) {
    self.text.replace(range, with: text, encoding)
    parsed = nil
  }

  /// Takes a new version for what has changed.
  func didChange(to version: String?) {
    self.version = version
    parsed = nil
    kind = FileKind(tree) ?? kind
    outdate()
  }

  /// Forgets what is known, because the text or a file that it is judged by has changed.
  func outdate() {
    analysis = nil
    isDue = true
  }
}
