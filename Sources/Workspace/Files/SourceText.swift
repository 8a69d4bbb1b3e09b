/// A text that was read, for messages about it.
package struct SourceText: Sendable {
  /// The name that problems have for it.
  package let name: String
  /// The text.
  package let bytes: [UInt8]

  /// Makes a text.
  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}
