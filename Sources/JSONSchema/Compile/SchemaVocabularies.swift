/// The vocabularies that a schema's dialect uses.
struct SchemaVocabularies: OptionSet, Sendable {
  let rawValue: UInt8
  static let core = SchemaVocabularies(rawValue: 1)
  static let applicator = SchemaVocabularies(rawValue: 2)
  static let unevaluated = SchemaVocabularies(rawValue: 4)
  static let validation = SchemaVocabularies(rawValue: 8)
  static let metaData = SchemaVocabularies(rawValue: 16)
  static let formatAnnotation = SchemaVocabularies(rawValue: 32)
  static let formatAssertion = SchemaVocabularies(rawValue: 64)
  static let content = SchemaVocabularies(rawValue: 128)

  /// Those of JSON Schema 2020-12.
  static let standard: SchemaVocabularies = [
    .core, .applicator, .unevaluated, .validation, .metaData, .formatAnnotation, .content,
  ]

  private static let prefix = "https://json-schema.org/draft/2020-12/vocab/"

  /// The vocabulary of a URI, or nil.
  init?(uri: String) {
    guard uri.hasPrefix(Self.prefix) else { return nil }
    switch String(uri.utf8.dropFirst(Self.prefix.utf8.count)) ?? "" {
    case "core": self = .core
    case "applicator": self = .applicator
    case "unevaluated": self = .unevaluated
    case "validation": self = .validation
    case "meta-data": self = .metaData
    case "format-annotation": self = .formatAnnotation
    case "format-assertion": self = .formatAssertion
    case "content": self = .content
    default: return nil
    }
  }

  init(rawValue: UInt8) {
    self.rawValue = rawValue
  }
}
