internal import JSONDocument

/// A part of a design that is put together member by member; what is nil or has nothing in it is not written.
indirect enum DesignPart {
  case text(String)
  case count(Int)
  case boolean(Bool)
  case list([DesignPart])
  case members([(name: String, value: DesignPart?)])

  /// Makes a list of texts; nil where there are none.
  static func texts(_ texts: [String]) -> DesignPart? {
    texts.isEmpty ? nil : .list(texts.map { .text($0) })
  }

  /// Whether there is nothing to write.
  var isEmpty: Bool {
    switch self {
    case .list(let parts): parts.isEmpty
    case .members(let members): members.allSatisfy { $0.value?.isEmpty ?? true }
    case .text, .count, .boolean: false
    }
  }

  /// Writes the part.
  func write(to json: inout JSONWriter) {
    switch self {
    case .text(let text): json.string(text)
    case .count(let count): json.integer(count)
    case .boolean(let value): json.boolean(value)
    case .list(let parts):
      json.beginArray()
      for part in parts { part.write(to: &json) }
      json.endArray()
    case .members(let members):
      json.beginObject()
      for member in members {
        guard let value = member.value, !value.isEmpty else { continue }
        json.name(member.name)
        value.write(to: &json)
      }
      json.endObject()
    }
  }
}
