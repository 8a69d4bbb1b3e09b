internal import JSONDocument

/// What a cell says, as a value of the design format.
enum SheetValue: Hashable {
  case text(String)
  /// JSON as it is written: a number, true or false.
  case raw(String)
  case texts([String])

  /// Writes the value.
  func write(to writer: inout JSONWriter) {
    switch self {
    case .text(let text): writer.string(text)
    case .raw(let text): writer.raw(text)
    case .texts(let texts):
      writer.beginArray()
      for text in texts { writer.string(text) }
      writer.endArray()
    }
  }
}
