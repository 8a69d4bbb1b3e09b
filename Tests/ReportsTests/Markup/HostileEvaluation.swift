import JSONDocument
import Rubric

/// An evaluation whose every text tries to break out of the report that shows it.
enum HostileEvaluation {
  private static let attack =
    #"'"><script>alert(1)</script><img src=x onerror=alert(1)><!-- ]]> &lt; "#
    + "\u{202E}\u{2066}\u{7}\u{1B}[31m\u{9B}\u{85}\u{2028}\u{FEFF}\u{0}"

  /// The members that hold words of the format, which no document writes.
  private static let fixed = [
    "format", "unit", "kind", "outcome", "origin", "role", "standing", "competence",
  ]

  /// Appends the attack to every text and every name of a language.
  static func make(from evaluation: Evaluation) throws -> Evaluation {
    let document = try JSONDocument(parsing: evaluation.storedText())
    var json = JSONWriter(pretty: false)
    write(document.root, of: document, name: "", to: &json)
    return try Evaluation(reading: JSONDocument(parsing: json.bytes))
  }

  private static func write(
    _ node: NodeID, of document: JSONDocument, name: String, to json: inout JSONWriter
  ) {
    switch document.kind(of: node) {
    case .object:
      json.beginObject()
      for member in document.members(of: node) {
        let name = document.string(member.name)
        json.name(name)
        write(member.value, of: document, name: name, to: &json)
        if name == "en" {
          json.name("x" + attack)
          json.string(attack)
        }
      }
      json.endObject()
    case .array:
      json.beginArray()
      for element in document.elements(of: node) { write(element, of: document, name: name, to: &json) }
      json.endArray()
    case .string where !fixed.contains(name) && !document.string(node).isEmpty:
      json.string(document.string(node) + attack)
    default: json.value(node, of: document)
    }
  }

  /// Whether a character is a control or turns the direction of writing, line ends aside.
  static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control: scalar != "\n"
    case .format, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}
