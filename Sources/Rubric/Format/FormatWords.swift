internal import JSONDocument

/// The values of the keywords of one subschema that say what may stand at a place.
struct FormatWords {
  private(set) var reference: NodeID?
  private(set) var properties: NodeID?
  private(set) var items: NodeID?
  private(set) var allOf: NodeID?
  private(set) var anyOf: NodeID?
  private(set) var oneOf: NodeID?
  private(set) var refersTo: NodeID?
  private(set) var also: NodeID?
  private(set) var identity: NodeID?
  private(set) var labels: NodeID?
  /// Whether there is nothing but a reference.
  private(set) var isPlainReference = false

  /// Reads a subschema.
  static func read(_ subschema: NodeID, in schema: JSONDocument) -> FormatWords {
    var words = FormatWords()
    words.read(subschema, in: schema)
    return words
  }

  private mutating func read(_ subschema: NodeID, in schema: JSONDocument) {
    var others = 0
    for member in schema.members(of: subschema) {
      // The length and the first letter tell most members apart from those that count here.
      guard let text = schema.plainText(member.name), !text.isEmpty else { continue }
      let word: Word
      switch (text.count, schema.bytes[text.lowerBound]) {
      case (4, UInt8(ascii: "$")): word = .reference
      case (5, UInt8(ascii: "i")): word = .items
      case (5, UInt8(ascii: "a")):
        word = schema.bytes[text.lowerBound + 1] == UInt8(ascii: "l") ? .allOf : .anyOf
      case (5, UInt8(ascii: "o")): word = .oneOf
      case (6, UInt8(ascii: "x")): word = .also
      case (8, UInt8(ascii: "x")): word = .labels
      case (10, UInt8(ascii: "x")): word = .identity
      case (10, UInt8(ascii: "p")): word = .properties
      case (11, UInt8(ascii: "x")): word = .refersTo
      default: continue
      }
      guard schema.string(member.name, isText: word.rawValue) else { continue }
      if word == .reference { reference = member.value } else { others += 1 }
      switch word {
      case .reference: break
      case .properties: properties = member.value
      case .items: items = member.value
      case .allOf: allOf = member.value
      case .anyOf: anyOf = member.value
      case .oneOf: oneOf = member.value
      case .refersTo: refersTo = member.value
      case .also: also = member.value
      case .identity: identity = member.value
      case .labels: labels = member.value
      }
    }
    isPlainReference = others == 0 && reference != nil
  }

  private enum Word: String {
    case reference = "$ref"
    case properties, items, allOf, anyOf, oneOf
    case refersTo = "x-refers-to"
    case also = "x-also"
    case identity = "x-identity"
    case labels = "x-labels"
  }
}
