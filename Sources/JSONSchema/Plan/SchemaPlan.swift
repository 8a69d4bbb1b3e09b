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

  init(_ parts: consuming SchemaPlanParts) {
    self.parts = parts
  }

  var records: [SchemaRecord] { @inline(__always) get { parts.records } }
  var origins: [SchemaOrigin] { @inline(__always) get { parts.origins } }
  var instructions: [SchemaInstruction] { @inline(__always) get { parts.instructions } }
  var lists: [UInt32] { @inline(__always) get { parts.lists } }
  var objects: [ObjectPlan] { @inline(__always) get { parts.objects } }
  var arrays: [ArrayPlan] { @inline(__always) get { parts.arrays } }
  var contains: [ContainsPlan] { @inline(__always) get { parts.contains } }
  var dependents: [DependentPlan] { @inline(__always) get { parts.dependents } }
  var dynamicReferences: [DynamicReference] { @inline(__always) get { parts.dynamicReferences } }
  var bounds: [BoundPlan] { @inline(__always) get { parts.bounds } }
  var values: [ValueSet] { @inline(__always) get { parts.values } }
  var names: [JSONName] { @inline(__always) get { parts.names } }
  var tables: NameTables { @inline(__always) get { parts.tables } }
  var patterns: [CompiledPattern] { @inline(__always) get { parts.patterns } }
  var patternTexts: [String] { @inline(__always) get { parts.patternTexts } }
  var dynamicAnchors: DynamicAnchors { @inline(__always) get { parts.dynamicAnchors } }
  var documents: [JSONDocument] { @inline(__always) get { parts.documents } }
  var root: UInt32 { @inline(__always) get { parts.root } }
}

/// An index that is none.
let none = UInt32.max
