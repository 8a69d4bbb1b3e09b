internal import JSONDocument

/// The structures of the protocol that many messages have.
extension JSONWriter {
  /// Writes a `Position`.
  mutating func position(_ position: TextPosition) {
    beginObject()
    name("line")
    integer(position.line)
    name("character")
    integer(position.character)
    endObject()
  }

  /// Writes a `Range`.
  mutating func range(_ range: TextRange) {
    beginObject()
    name("start")
    position(range.start)
    name("end")
    position(range.end)
    endObject()
  }

  /// Writes a `Location`.
  mutating func location(_ uri: String, _ range: TextRange) {
    beginObject()
    name("uri")
    string(uri)
    name("range")
    self.range(range)
    endObject()
  }

  /// Writes a `TextEdit`.
  mutating func textEdit(_ range: TextRange, _ text: String) {
    beginObject()
    name("range")
    self.range(range)
    name("newText")
    string(text)
    endObject()
  }
}
