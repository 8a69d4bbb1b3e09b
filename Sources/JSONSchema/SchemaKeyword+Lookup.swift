internal import JSONDocument

extension SchemaKeyword {
  /// Returns the keyword that a member's name is, or nil.
  static func named(_ name: NodeID, in document: JSONDocument) -> SchemaKeyword? {
    if let range = document.plainText(name) { return named(document.bytes.span.extracting(range)) }
    return named(document.utf8(name).span)
  }

  /// Returns the keyword of a name in UTF-8, or nil.
  ///
  /// The length and a letter or two leave one candidate, if any; then all letters are compared.
  static func named(_ text: borrowing Span<UInt8>) -> SchemaKeyword? {
    guard let candidate = candidate(text), candidate.name.utf8Span.span.hasSameBytes(as: text) else {
      return nil
    }
    return candidate
  }

  private static func candidate(_ text: borrowing Span<UInt8>) -> SchemaKeyword? {
    switch text.count {
    case 2: .if
    case 3: text[0] == UInt8(ascii: "$") ? .id : .not
    case 4:
      switch text[1] {
      case UInt8(ascii: "r"): .ref
      case UInt8(ascii: "y"): .type
      case UInt8(ascii: "n"): .enum
      case UInt8(ascii: "h"): .then
      case UInt8(ascii: "l"): .else
      default: nil
      }
    case 5:
      switch text[0] {
      case UInt8(ascii: "i"): .items
      case UInt8(ascii: "c"): .const
      case UInt8(ascii: "a"): text[1] == UInt8(ascii: "l") ? .allOf : .anyOf
      case UInt8(ascii: "o"): .oneOf
      case UInt8(ascii: "$"): .defs
      default: nil
      }
    case 6: .format
    case 7:
      switch text[0] {
      case UInt8(ascii: "m"): text[1] == UInt8(ascii: "a") ? .maximum : .minimum
      case UInt8(ascii: "p"): .pattern
      case UInt8(ascii: "$"): text[1] == UInt8(ascii: "s") ? .schema : .anchor
      default: nil
      }
    case 8:
      switch text[1] {
      case UInt8(ascii: "e"): .required
      case UInt8(ascii: "a"): .maxItems
      case UInt8(ascii: "i"): .minItems
      case UInt8(ascii: "o"): .contains
      case UInt8(ascii: "c"): .comment
      default: nil
      }
    default: longCandidate(text)
    }
  }

  private static func longCandidate(_ text: borrowing Span<UInt8>) -> SchemaKeyword? {
    switch text.count {
    case 9: text[1] == UInt8(ascii: "a") ? .maxLength : .minLength
    case 10: text[0] == UInt8(ascii: "p") ? .properties : .multipleOf
    case 11:
      switch text[1] {
      case UInt8(ascii: "n"): .uniqueItems
      case UInt8(ascii: "r"): .prefixItems
      case UInt8(ascii: "a"): .maxContains
      case UInt8(ascii: "i"): .minContains
      case UInt8(ascii: "e"): .definitions
      case UInt8(ascii: "d"): .dynamicRef
      case UInt8(ascii: "v"): .vocabulary
      default: nil
      }
    case 12: .dependencies
    case 13:
      switch text[1] {
      case UInt8(ascii: "r"): .propertyNames
      case UInt8(ascii: "a"): .maxProperties
      case UInt8(ascii: "i"): .minProperties
      case UInt8(ascii: "o"): .contentSchema
      default: nil
      }
    case 14: .dynamicAnchor
    case 15: .contentEncoding
    case 16:
      switch text[11] {
      case UInt8(ascii: "x"): .exclusiveMaximum
      case UInt8(ascii: "n"): .exclusiveMinimum
      case UInt8(ascii: "h"): .dependentSchemas
      case UInt8(ascii: "I"): .unevaluatedItems
      case UInt8(ascii: "a"): .contentMediaType
      default: nil
      }
    case 17: text[0] == UInt8(ascii: "p") ? .patternProperties : .dependentRequired
    case 20: .additionalProperties
    case 21: .unevaluatedProperties
    default: nil
    }
  }
}
