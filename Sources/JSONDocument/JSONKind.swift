/// The kind of a node of a JSON text (RFC 8259, section 3); a member's name is a node of its own.
public enum JSONKind: UInt8, Sendable, Equatable {
  case object, array, string, number, `true`, `false`, null, name
}

extension JSONKind: CustomStringConvertible {
  /// The word that JSON Schema uses for the kind.
  public var description: String {
    switch self {
    case .object: "object"
    case .array: "array"
    case .string, .name: "string"
    case .number: "number"
    case .true, .false: "boolean"
    case .null: "null"
    }
  }
}
