/// A schema made ready.
struct SchemaRecord: Sendable {
  struct Flags: OptionSet, Sendable {
    let rawValue: UInt8
    /// Numbers without a fraction are taken, though numbers are not.
    static let takesIntegers = Flags(rawValue: 1)
    /// There is nothing to check but the kind.
    static let isPlain = Flags(rawValue: 2)
    /// The schema can come back to itself without stepping down into the value.
    static let isCyclic = Flags(rawValue: 4)
    /// The schema has `unevaluatedItems` or `unevaluatedProperties`.
    static let hasUnevaluated = Flags(rawValue: 8)
    /// The schema has `const` or `enum`, which say more than `type`.
    static let hasValues = Flags(rawValue: 16)
    /// The schema is `false`.
    static let isFalse = Flags(rawValue: 32)
    /// There is no schema within the schema, nor one that it refers to.
    static let isLeaf = Flags(rawValue: 64)
  }

  /// The kinds that are taken, one bit each.
  var kinds: UInt8 = 0xFF
  var flags: Flags = []
  /// The record that the schema is no more than a reference to, or `none`.
  var alias: UInt32 = none
  /// The number of the resource among those with dynamic anchors, from 1; 0 where it has none.
  var dynamicResource: UInt32 = 0
  /// Where the groups of instructions begin.
  var any: UInt32 = 0
  var object: UInt32 = 0
  var array: UInt32 = 0
  var string: UInt32 = 0
  var number: UInt32 = 0
  var end: UInt32 = 0
}
