package import JSONDocument
package import LinearRegex

/// Why a document cannot be used as a schema, and where.
package struct JSONSchemaError: Error, Equatable, Sendable {
  /// What is wrong.
  package enum Kind: Equatable, Sendable {
    /// A schema is an object, `true` or `false`.
    case notASchema(found: SchemaType)
    /// A keyword has a value of the wrong form.
    case malformedKeyword(SchemaKeyword, expected: Expectation)
    /// `type` names a type that does not exist.
    case unknownType(String)
    /// A regular expression cannot be used.
    case malformedPattern(String, RegexSyntaxError)
    /// A reference leads nowhere; the URI that was looked for.
    case unresolvedReference(String)
    /// Two schemas of one document have the same `$id`.
    case duplicateIdentifier(String)
    /// Two schemas of one resource have the same `$anchor` or `$dynamicAnchor`.
    case duplicateAnchor(String)
    /// `$schema` names a dialect that is neither 2020-12 nor described by a resource.
    case unknownDialect(String)
    /// The dialect asks for a vocabulary that is not known.
    case unknownVocabulary(String)
    /// The schema has more of something than the limit.
    case tooLarge(Measure, limit: Int)
  }

  /// What a keyword's value should have been.
  package enum Expectation: Equatable, Sendable {
    case string, uriReference, anchorName, boolean, number, positiveNumber, count
    case schema, schemas, namedSchemas, values, names, namedNames, types, vocabularies
  }

  /// What a schema can have too much of.
  package enum Measure: Equatable, Sendable {
    case nodes, patterns, digits
  }

  /// What is wrong.
  package let kind: Kind
  /// The URI of the document at fault, empty for the schema itself where it has none.
  package let documentURI: String
  /// The place is in the schema itself, not in one of its resources.
  package let isInSchema: Bool
  /// The node at fault.
  package let node: NodeID
  /// The bytes of the node.
  package let range: ByteRange
}
