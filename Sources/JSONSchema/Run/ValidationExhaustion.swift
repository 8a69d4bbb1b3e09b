package import JSONDocument

/// Why and where a validation was given up.
package struct ValidationExhaustion: Equatable, Sendable {
  /// What ran out.
  package enum Reason: Equatable, Sendable {
    /// The steps of the budget.
    case steps
    /// The levels of the budget: schemas within schemas within values.
    case depth
    /// Nothing: a schema refers to itself for the same value without end.
    case endlessReference
  }

  /// What ran out.
  package let reason: Reason
  /// The value under validation.
  package let instance: NodeID
  /// The bytes of the value.
  package let range: ByteRange
  /// The schema in use.
  package let schema: SchemaPlace
}
