internal import JSONDocument

/// A type that the keyword `type` can name.
package enum SchemaType: String, CaseIterable, Sendable {
  case null, boolean, object, array, number, string, integer

  /// The type of a node; whole numbers are integers.
  init(_ node: NodeID, in document: JSONDocument) {
    switch document.kind(of: node) {
    case .null: self = .null
    case .true, .false: self = .boolean
    case .object: self = .object
    case .array: self = .array
    case .string, .name: self = .string
    case .number: self = document.isInteger(node) ? .integer : .number
    }
  }

  /// Returns the type that a word names, or nil.
  static func named(_ word: NodeID, in document: JSONDocument) -> SchemaType? {
    guard let text = document.plainText(word) else { return SchemaType(rawValue: document.string(word)) }
    let word = document.bytes.span.extracting(text)
    guard let candidate = candidate(word), candidate.rawValue.utf8Span.span.hasSameBytes(as: word) else {
      return nil
    }
    return candidate
  }

  private static func candidate(_ word: borrowing Span<UInt8>) -> SchemaType? {
    guard !word.isEmpty else { return nil }
    switch word[0] {
    case UInt8(ascii: "s"): return .string
    case UInt8(ascii: "o"): return .object
    case UInt8(ascii: "a"): return .array
    case UInt8(ascii: "b"): return .boolean
    case UInt8(ascii: "i"): return .integer
    case UInt8(ascii: "n"): return word.count == 4 ? .null : .number
    default: return nil
    }
  }

  /// The kinds of nodes of the type, one bit for each; `integer` has none, since the value decides.
  var kinds: UInt8 {
    switch self {
    case .null: JSONKind.null.bit
    case .boolean: JSONKind.true.bit | JSONKind.false.bit
    case .object: JSONKind.object.bit
    case .array: JSONKind.array.bit
    case .number: JSONKind.number.bit
    case .string: JSONKind.string.bit | JSONKind.name.bit
    case .integer: 0
    }
  }
}

extension SchemaType: CustomStringConvertible {
  /// The word that schemas use.
  package var description: String { rawValue }
}

extension JSONKind {
  /// A bit of its own for each kind.
  @inline(__always) var bit: UInt8 {
    switch self {
    case .object: 1
    case .array: 2
    case .string: 4
    case .number: 8
    case .true: 16
    case .false: 32
    case .null: 64
    case .name: 128
    }
  }
}
