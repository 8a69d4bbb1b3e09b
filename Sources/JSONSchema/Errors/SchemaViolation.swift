package import JSONDocument

/// One way in which a document breaks a schema, as facts.
package struct SchemaViolation: Equatable, Sendable {
  /// The value at fault; for a missing member the object that lacks it, for a member's name the name.
  package let instance: NodeID
  /// The bytes to point at: those of ``instance``, or of the name where a member should not be there.
  package let range: ByteRange
  /// The keyword that is not met; nil where the schema is `false`.
  package let keyword: SchemaKeyword?
  /// The way through the schema, references followed, to the keyword (or to the schema `false`).
  package let keywordLocation: JSONPointer
  /// The schema that holds the keyword: its `title` and `description` may help the reader.
  package let schema: SchemaPlace
  /// What is wrong.
  package let fact: Fact
}

extension SchemaViolation {
  /// What is wrong with a value.
  package indirect enum Fact: Equatable, Sendable {
    /// The object lacks a required member.
    case missingMember(String)
    /// The object lacks a member that another member asks for.
    case missingDependent(String, because: NodeID)
    /// The object has a member that the schema does not know.
    case unknownMember(name: NodeID, known: [String])
    /// The array has elements beyond those that the schema allows; the instance is the first that counts.
    case extraElement(allowed: Int)
    /// The schema allows no value here.
    case notAllowed
    /// The value is of another type.
    case wrongType(expected: [SchemaType], found: SchemaType)
    /// The value is none of those listed, given as JSON texts.
    case notInEnum([String])
    /// The value is not the only one allowed, given as JSON text.
    case notConst(String)
    /// The value is of none of these types and none of these values, given as JSON texts.
    case unexpected(types: [SchemaType], values: [String], found: SchemaType)
    /// No branch of an `anyOf` or `oneOf` is met.
    case noBranch(Branches)
    /// More than one branch of a `oneOf` is met; their indices.
    case severalBranches([Int])
    /// The value is what `not` rules out.
    case ruledOut
    /// The text does not match a regular expression.
    case pattern(String)
    /// The text is not of a format.
    case format(String)
    /// The text has too few code points.
    case tooShort(minimum: Int, found: Int)
    /// The text has too many code points.
    case tooLong(maximum: Int, found: Int)
    /// The number is below a bound (or equal to it, where it is exclusive), given as JSON text.
    case tooSmall(minimum: String, isExclusive: Bool)
    /// The number is above a bound (or equal to it, where it is exclusive), given as JSON text.
    case tooLarge(maximum: String, isExclusive: Bool)
    /// The number is no multiple of another, given as JSON text.
    case notMultiple(of: String)
    /// The array has too few elements.
    case tooFewElements(minimum: Int, found: Int)
    /// The array has too many elements.
    case tooManyElements(maximum: Int, found: Int)
    /// The object has too few members.
    case tooFewMembers(minimum: Int, found: Int)
    /// The object has too many members.
    case tooManyMembers(maximum: Int, found: Int)
    /// The element equals an earlier one.
    case duplicateElement(first: NodeID)
    /// Too few elements are what `contains` asks for.
    case tooFewMatches(minimum: Int, found: Int)
    /// Too many elements are what `contains` asks for.
    case tooManyMatches(maximum: Int, found: Int)
  }

  /// Why no branch of an `anyOf` or `oneOf` is met.
  package struct Branches: Equatable, Sendable {
    /// The number of branches.
    package let count: Int
    /// The index of the branch that comes closest.
    package let closest: Int
    /// What keeps the closest branch from being met.
    package let violations: [SchemaViolation]
    /// The types that other branches would take instead.
    package let otherTypes: [SchemaType]
    /// The values that other branches would take instead, as JSON texts.
    package let otherValues: [String]
  }
}
