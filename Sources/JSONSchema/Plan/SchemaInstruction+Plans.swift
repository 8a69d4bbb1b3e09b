internal import JSONDocument

// What the instructions refer to, where it does not fit into them.

/// All that is done in one pass over the members of an object.
struct ObjectPlan: Sendable {
  /// The table of the names in `properties` and `required`.
  var table: UInt32 = none
  /// The number of required names; the entries of the table have their numbers.
  var requiredCount: UInt32 = 0
  /// Pairs of pattern and record in `lists`.
  var patternStart: UInt32 = 0
  var patternCount: UInt32 = 0
  /// The record for all other members.
  var additional: UInt32 = none
  /// The record for the names.
  var names: UInt32 = none
}

/// What is done in one pass over the elements of an array.
struct ArrayPlan: Sendable {
  var prefixStart: UInt32 = 0
  var prefixCount: UInt32 = 0
  /// The record for all other elements.
  var items: UInt32 = none
}

/// `contains` with its bounds.
struct ContainsPlan: Sendable {
  var schema: UInt32
  var minimum: UInt32
  var maximum: UInt32
}

/// An entry of `dependentRequired`, `dependentSchemas` or `dependencies`.
struct DependentPlan: Sendable {
  var keyword: SchemaKeyword
  /// The name whose presence counts.
  var name: UInt32
  /// The record for the object, or `none`.
  var schema: UInt32 = none
  /// The names that must be present too, in `lists`.
  var namesStart: UInt32 = 0
  var namesCount: UInt32 = 0
}

/// A bound or divisor.
struct BoundPlan: Sendable {
  var keyword: SchemaKeyword
  var node: NodeID
  var document: UInt32
  var value: ExactDecimal
  /// The value, where it is a 64-bit integer.
  var integer: Int64?
}

/// A `$dynamicRef` whose target depends on the way there.
struct DynamicReference: Sendable {
  /// The number of the anchor's name.
  var name: UInt32
  /// The record that is meant where no resource on the way has the anchor.
  var initial: UInt32
}
