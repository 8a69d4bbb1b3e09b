internal import JSONDocument
internal import LinearRegex

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

/// A regular expression held by reference, so that using it copies none of its parts.
final class CompiledPattern: Sendable {
  private let regex: LinearRegex
  /// The steps that a match takes at most for each byte of the text.
  let stepsPerByte: Int64

  init(_ regex: LinearRegex) {
    self.regex = regex
    stepsPerByte = Int64(regex.stepsPerCharacter(whole: false))
  }

  /// Tells whether the expression matches somewhere in a range of some bytes.
  @inline(never)
  func matches(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    regex.matchesSomewhere(bytes, range)
  }
}

/// An index that is none.
let none = UInt32.max

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

/// Where a schema comes from.
struct SchemaOrigin: Sendable {
  var document: UInt32
  var node: NodeID
  /// The record of the schema around it, or `none`.
  var parent: UInt32
  /// The keyword of the parent that holds it.
  var keyword: SchemaKeyword
  /// The name or index under the keyword.
  var step: Step

  enum Step: Sendable {
    case none
    case name(NodeID)
    case index(UInt32)
  }
}

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

/// The records of dynamic anchors, by the numbers of their resource and name.
struct DynamicAnchors: Sendable {
  private struct Key: Hashable {
    let resource: UInt32
    let name: UInt32
  }

  private var records: [Key: UInt32] = [:]
  /// The records by name, in the order of the documents.
  private(set) var byName: [[UInt32]] = []

  mutating func add(_ record: UInt32, resource: UInt32, name: UInt32) {
    records[Key(resource: resource, name: name)] = record
    while byName.count <= name { byName.append([]) }
    byName[Int(name)].append(record)
  }

  /// Returns the record of an anchor, or `none`.
  func record(resource: UInt32, name: UInt32) -> UInt32 {
    records[Key(resource: resource, name: name)] ?? none
  }
}

/// The values of `enum` or `const`.
struct ValueSet: Sendable {
  var document: UInt32
  /// The nodes of the values, in `lists`.
  var start: UInt32
  var count: UInt32
  /// The table of those that are strings.
  var strings: UInt32 = none
  /// Which of null, true and false are among them: the bits of their kinds.
  var literals: UInt8 = 0
  /// The nodes of the numbers, arrays and objects, in `lists`.
  var othersStart: UInt32 = 0
  var othersCount: UInt32 = 0
  /// The same by hash, where there are many.
  var hashed: [Int: [UInt32]] = [:]
}
