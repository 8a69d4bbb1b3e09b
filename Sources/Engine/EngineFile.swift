internal import JSONDocument

/// One of the texts of a request about several.
///
///     [{"file": "one.json", "text": "…"}, {"file": "folder/other.json", "name": "other", "text": "…"}]
struct EngineFile {
  /// The file's name, for messages.
  let file: String
  /// What it is called among the others.
  let name: String
  /// Its text, UTF-8.
  let bytes: [UInt8]

  /// Reads a list of files; nil where the text is none.
  static func list(_ bytes: [UInt8]) -> [EngineFile]? {
    guard let document = try? JSONDocument(parsing: bytes), document.kind(of: document.root) == .array else {
      return nil
    }
    var files: [EngineFile] = []
    for element in document.elements(of: document.root) {
      guard document.kind(of: element) == .object else { return nil }
      func text(_ name: String) -> NodeID? {
        guard let node = document.value(of: element, named: name), document.kind(of: node) == .string else {
          return nil
        }
        return node
      }
      guard let file = text("file"), let text = text("text") else { return nil }
      let name = document.value(of: element, named: "name").map { document.string($0) }
      files.append(
        EngineFile(
          file: document.string(file), name: name ?? document.string(file), bytes: document.utf8(text)))
    }
    return files
  }
}
