package import JSONDocument

/// Another document that a schema may refer to.
package struct SchemaResource: Sendable {
  /// The absolute URI it is known by; its own `$id` counts too.
  package let uri: String
  /// The document.
  package let document: JSONDocument

  /// Makes a resource.
  package init(uri: String, document: JSONDocument) {
    self.uri = uri
    self.document = document
  }
}
