/// A field of the design format that a rule reads: a member of the objects of one shape.
struct FieldUse: Hashable, Sendable {
  let shape: FormatShape.ID
  let name: String
}
