/// A keyword of JSON Schema 2020-12, with the two of its forerunners that stay in use.
package enum SchemaKeyword: UInt8, CaseIterable, Sendable {
  // Core.
  case id, schema, ref, anchor, dynamicRef, dynamicAnchor, vocabulary, comment, defs
  // Applicators.
  case allOf, anyOf, oneOf, not, `if`, then, `else`, dependentSchemas, prefixItems, items, contains
  case properties, patternProperties, additionalProperties, propertyNames
  case unevaluatedItems, unevaluatedProperties
  // Validation.
  case type, const, `enum`, multipleOf, maximum, exclusiveMaximum, minimum, exclusiveMinimum
  case maxLength, minLength, pattern, maxItems, minItems, uniqueItems, maxContains, minContains
  case maxProperties, minProperties, required, dependentRequired
  case format
  // Content: annotations only.
  case contentEncoding, contentMediaType, contentSchema
  // Of earlier drafts, which the meta-schema still describes.
  case definitions, dependencies

  /// The keyword as it is written.
  package var name: String {
    switch self {
    case .id: "$id"
    case .schema: "$schema"
    case .ref: "$ref"
    case .anchor: "$anchor"
    case .dynamicRef: "$dynamicRef"
    case .dynamicAnchor: "$dynamicAnchor"
    case .vocabulary: "$vocabulary"
    case .comment: "$comment"
    case .defs: "$defs"
    case .allOf: "allOf"
    case .anyOf: "anyOf"
    case .oneOf: "oneOf"
    case .not: "not"
    case .if: "if"
    case .then: "then"
    case .else: "else"
    case .dependentSchemas: "dependentSchemas"
    case .prefixItems: "prefixItems"
    case .items: "items"
    case .contains: "contains"
    case .properties: "properties"
    case .patternProperties: "patternProperties"
    case .additionalProperties: "additionalProperties"
    case .propertyNames: "propertyNames"
    case .unevaluatedItems: "unevaluatedItems"
    case .unevaluatedProperties: "unevaluatedProperties"
    case .type: "type"
    case .const: "const"
    case .enum: "enum"
    case .multipleOf: "multipleOf"
    case .maximum: "maximum"
    case .exclusiveMaximum: "exclusiveMaximum"
    case .minimum: "minimum"
    case .exclusiveMinimum: "exclusiveMinimum"
    case .maxLength: "maxLength"
    case .minLength: "minLength"
    case .pattern: "pattern"
    case .maxItems: "maxItems"
    case .minItems: "minItems"
    case .uniqueItems: "uniqueItems"
    case .maxContains: "maxContains"
    case .minContains: "minContains"
    case .maxProperties: "maxProperties"
    case .minProperties: "minProperties"
    case .required: "required"
    case .dependentRequired: "dependentRequired"
    case .format: "format"
    case .contentEncoding: "contentEncoding"
    case .contentMediaType: "contentMediaType"
    case .contentSchema: "contentSchema"
    case .definitions: "definitions"
    case .dependencies: "dependencies"
    }
  }
}

extension SchemaKeyword: CustomStringConvertible {
  /// The keyword as it is written.
  package var description: String { name }
}

extension SchemaKeyword {
  /// The vocabulary that defines the keyword.
  var home: SchemaVocabularies {
    switch self {
    case .id, .schema, .ref, .anchor, .dynamicRef, .dynamicAnchor, .vocabulary, .comment, .defs,
      .definitions:
      .core
    case .allOf, .anyOf, .oneOf, .not, .if, .then, .else, .dependentSchemas, .prefixItems, .items,
      .contains, .properties, .patternProperties, .additionalProperties, .propertyNames, .dependencies:
      .applicator
    case .unevaluatedItems, .unevaluatedProperties: .unevaluated
    case .type, .const, .enum, .multipleOf, .maximum, .exclusiveMaximum, .minimum, .exclusiveMinimum,
      .maxLength, .minLength, .pattern, .maxItems, .minItems, .uniqueItems, .maxContains, .minContains,
      .maxProperties, .minProperties, .required, .dependentRequired:
      .validation
    case .format: [.formatAnnotation, .formatAssertion]
    case .contentEncoding, .contentMediaType, .contentSchema: .content
    }
  }

  /// What the keyword's value holds.
  enum Shape {
    /// No schema.
    case plain
    /// A schema.
    case schema
    /// An array of schemas.
    case schemas
    /// An object whose values are schemas.
    case namedSchemas
    /// An object whose values are schemas or arrays of names.
    case namedSchemasOrNames
  }

  /// What the keyword's value holds.
  var shape: Shape {
    switch self {
    case .not, .if, .then, .else, .items, .contains, .additionalProperties, .propertyNames,
      .unevaluatedItems, .unevaluatedProperties, .contentSchema:
      .schema
    case .allOf, .anyOf, .oneOf, .prefixItems: .schemas
    case .defs, .definitions, .properties, .patternProperties, .dependentSchemas: .namedSchemas
    case .dependencies: .namedSchemasOrNames
    default: .plain
    }
  }
}
