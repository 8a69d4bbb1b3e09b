package import JSONDocument
internal import Rubric

/// What the reports in JSON have in common.
extension JSONWriter {
  /// Returns the text of a report: an object that begins with its format.
  static func report(_ format: String, _ members: (inout JSONWriter) -> Void) -> [UInt8] {
    var writer = JSONWriter(pretty: true)
    writer.beginObject()
    writer.member("format", format)
    members(&writer)
    writer.endObject()
    writer.endText()
    return writer.bytes
  }

  /// Writes a number with at most seven decimals, as numbers of lessons have.
  mutating func raw(number: Double) { raw(DecimalText.text(number, places: 7)) }

  /// Writes a member that is a text, or `null`.
  package mutating func member(_ name: String, _ text: String?) {
    self.name(name)
    if let text { string(text) } else { null() }
  }

  /// Writes a member that is a whole number, or `null`.
  package mutating func member(_ name: String, _ number: Int?) {
    self.name(name)
    if let number { integer(number) } else { null() }
  }

  /// Writes a member that is a number with at most seven decimals, or `null`.
  mutating func member(_ name: String, points number: Double?) {
    self.name(name)
    if let number { raw(number: number) } else { null() }
  }

  /// Writes a member that is true or false.
  mutating func member(_ name: String, _ value: Bool) {
    self.name(name)
    boolean(value)
  }

  /// Writes a member that is a list of texts.
  mutating func member(_ name: String, _ texts: [String]) {
    list(name, texts) { $0.string($1) }
  }

  /// Writes a member that is an object.
  mutating func object(_ name: String, _ members: (inout JSONWriter) -> Void) {
    self.name(name)
    beginObject()
    members(&self)
    endObject()
  }

  /// Writes a member that is an object made of a value; `null` where there is none.
  mutating func object<Value>(_ name: String, _ value: Value?, _ members: (inout JSONWriter, Value) -> Void) {
    guard let value else {
      self.name(name)
      return null()
    }
    object(name) { members(&$0, value) }
  }

  /// Writes a member that is a list.
  mutating func list<Element>(
    _ name: String, _ elements: [Element], _ write: (inout JSONWriter, Element) -> Void
  ) {
    self.name(name)
    beginArray()
    for element in elements { write(&self, element) }
    endArray()
  }

  /// Writes a member that is a list of objects.
  mutating func objects<Element>(
    _ name: String, _ elements: [Element], _ members: (inout JSONWriter, Element) -> Void
  ) {
    list(name, elements) { writer, element in
      writer.beginObject()
      members(&writer, element)
      writer.endObject()
    }
  }
}
