internal import JSONDocument

// The plan.
//
// A schema is compiled into flat arrays that refer to each other by index, so that a validation neither
// allocates nor counts references:
//
//     records        one for each schema: the kinds it takes, and its instructions in groups, those for any
//                    kind first, then those for objects, arrays, strings and numbers
//     instructions   12 bytes each; what does not fit lies in one of the side tables
//     lists          indices of records, names and nodes, side by side; an instruction knows a range
//     origins        where a record comes from, for messages
//
// `none` stands for "no index".

/// The parts of a plan, which the compiler fills.
struct SchemaPlanParts: Sendable {
  var records: [SchemaRecord] = []
  var origins: [SchemaOrigin] = []
  var instructions: [SchemaInstruction] = []
  var lists: [UInt32] = []
  var objects: [ObjectPlan] = []
  var arrays: [ArrayPlan] = []
  var contains: [ContainsPlan] = []
  var dependents: [DependentPlan] = []
  var dynamicReferences: [DynamicReference] = []
  var bounds: [BoundPlan] = []
  var values: [ValueSet] = []
  var names: [JSONName] = []
  var tables = NameTables()
  var patterns: [CompiledPattern] = []
  var patternTexts: [String] = []
  /// The records of all dynamic anchors that some reference names.
  var dynamicAnchors = DynamicAnchors()
  var documents: [JSONDocument] = []
  /// For each node of the schema's own document that is a `$ref`, the node that it leads to, if that is within
  /// the document; `none` for all others. Empty where there is none.
  var targets: [UInt32] = []
  var root: UInt32 = 0
}

/// A compiled schema.
///
/// It is a class so that a validation holds one reference to all arrays: as a structure it would be copied, array by
/// array, wherever an element is read while the validation goes on.
final class SchemaPlan: Sendable {
  let parts: SchemaPlanParts
  let records: [SchemaRecord]
  let origins: [SchemaOrigin]
  let instructions: [SchemaInstruction]
  let lists: [UInt32]
  let objects: [ObjectPlan]
  let arrays: [ArrayPlan]
  let contains: [ContainsPlan]
  let dependents: [DependentPlan]
  let dynamicReferences: [DynamicReference]
  let bounds: [BoundPlan]
  let values: [ValueSet]
  let names: [JSONName]
  let tables: NameTables
  let patterns: [CompiledPattern]
  let patternTexts: [String]
  let dynamicAnchors: DynamicAnchors
  let documents: [JSONDocument]
  let root: UInt32

  init(_ parts: SchemaPlanParts) {
    self.parts = parts
    records = parts.records
    origins = parts.origins
    instructions = parts.instructions
    lists = parts.lists
    objects = parts.objects
    arrays = parts.arrays
    contains = parts.contains
    dependents = parts.dependents
    dynamicReferences = parts.dynamicReferences
    bounds = parts.bounds
    values = parts.values
    names = parts.names
    tables = parts.tables
    patterns = parts.patterns
    patternTexts = parts.patternTexts
    dynamicAnchors = parts.dynamicAnchors
    documents = parts.documents
    root = parts.root
  }
}

/// An index that is none.
let none = UInt32.max
