/// The documents that the client has open, in the order in which they were opened.
final class OpenDocuments {
  private(set) var all: [OpenDocument] = []

  /// Returns the document of an address, or nil.
  subscript(_ uri: String) -> OpenDocument? {
    all.first { $0.uri == uri }
  }

  /// Returns the document of a path, or nil.
  func document(at path: String) -> OpenDocument? {
    all.first { $0.path == path }
  }

  /// Adds a document, in the place of one of the same address.
  func add(_ document: OpenDocument) {
    remove(document.uri)
    all.append(document)
  }

  /// Removes a document.
  func remove(_ uri: String) {
    all.removeAll { $0.uri == uri }
  }
}
