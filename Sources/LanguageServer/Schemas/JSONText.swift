internal import JSONDocument

/// A value to be written into a text.
enum JSONText {
  /// Written as it is.
  case scalar(String)
  case array([JSONText])
  case object([Member])

  /// A member of an object.
  struct Member {
    let name: String
    var value: JSONText

    init(_ name: String, _ value: JSONText) {
      self.name = name
      self.value = value
    }
  }

  /// Returns the value in lines, as it stands behind some indentation.
  func text(indentation: String, step: String) -> String {
    switch self {
    case .scalar(let text): return text
    case .array(let elements):
      return Self.block(
        "[", elements.map { $0.text(indentation: indentation + step, step: step) }, "]", indentation, step)
    case .object(let members):
      return Self.block(
        "{",
        members.map {
          Self.quoted($0.name) + ": " + $0.value.text(indentation: indentation + step, step: step)
        }, "}", indentation, step)
    }
  }

  /// Returns a text as JSON.
  static func quoted(_ text: String) -> String {
    var json = JSONWriter(pretty: false)
    json.string(text)
    return json.text
  }

  private static func block(
    _ opening: String, _ parts: [String], _ closing: String, _ indentation: String, _ step: String
  ) -> String {
    if parts.isEmpty { return opening + closing }
    let lines = parts.map { "\n" + indentation + step + $0 }
    return opening + lines.joined(separator: ",") + "\n" + indentation + closing
  }
}
