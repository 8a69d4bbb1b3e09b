/// One check.
enum SchemaInstruction: Sendable {
  // For any kind.
  case enumeration(UInt32)
  case constant(UInt32)
  case reference(UInt32)
  case dynamicReference(UInt32)
  /// A `$dynamicRef` that is no more than a `$ref`.
  case plainDynamicReference(UInt32)
  case allOf(start: UInt32, count: UInt32)
  case anyOf(start: UInt32, count: UInt32)
  case oneOf(start: UInt32, count: UInt32)
  case not(UInt32)
  /// Three entries of `lists`: if, then, else.
  case conditional(UInt32)
  // For objects.
  case object(UInt32)
  case minProperties(UInt32)
  case maxProperties(UInt32)
  case dependents(start: UInt32, count: UInt32)
  case unevaluatedProperties(UInt32)
  // For arrays.
  case array(UInt32)
  case contains(UInt32)
  case minItems(UInt32)
  case maxItems(UInt32)
  case uniqueItems
  case unevaluatedItems(UInt32)
  // For strings.
  case minLength(UInt32)
  case maxLength(UInt32)
  case pattern(UInt32)
  case format(StringFormat)
  // For numbers.
  case bound(UInt32)
  case multipleOf(UInt32)
}
