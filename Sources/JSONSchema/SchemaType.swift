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

  /// The type that a word names, or nil.
  init?(named word: NodeID, in document: JSONDocument) {
    for (name, type) in Self.names where document.string(word, equals: name) {
      self = type
      return
    }
    return nil
  }

  // The most usual come first.
  private static let names: [(JSONName, SchemaType)] = [
    ("string", .string), ("object", .object), ("array", .array), ("boolean", .boolean),
    ("integer", .integer), ("number", .number), ("null", .null),
  ]

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
