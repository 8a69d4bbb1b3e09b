/// A text made ready to be compared with the strings of documents.
package struct JSONName: Hashable, Sendable {
  /// The text.
  package let text: String
  /// Its UTF-8 bytes.
  package let utf8: [UInt8]

  /// Makes a name.
  package init(_ text: String) {
    self.text = text
    self.utf8 = Array(text.utf8)
  }

  /// Makes a name from UTF-8 bytes.
  package init(utf8: [UInt8]) {
    self.text = String(decoding: utf8, as: UTF8.self)
    self.utf8 = utf8
  }

  package static func == (left: JSONName, right: JSONName) -> Bool {
    left.utf8 == right.utf8
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(utf8)
  }
}

extension JSONName: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) {
    self.init(text)
  }
}
