internal import JSONDocument

/// What the schema of the design format says about one kind of place, compiled for quick descent.
///
/// All branches of a schema (`$ref`, `allOf`, `anyOf`, `oneOf`) are merged: a shape tells what may stand at a
/// place, not what must.
struct FormatShape: Sendable {
  /// A shape's place in ``DesignFormat/shapes``.
  typealias ID = Int

  /// A member that objects of this shape may have.
  struct Property: Sendable {
    let name: JSONName
    let shape: ID
  }

  /// The name of a field: `title`, which is English, and `title` in members such as `x-es`.
  struct Title: Sendable {
    /// The name in another language.
    struct Translation: Sendable {
      let language: TextSlice
      let text: TextSlice
    }

    let english: TextSlice
    let translations: [Translation]
  }

  /// The title of the subschema nearest to the place.
  var title: Title?
  /// The members, in the order of the schema.
  var properties: [Property] = []
  /// The shape of an array's elements.
  var items: ID?
  /// The list that a reference points into, an index of ``DesignFormat/lists``.
  var refersTo: Int?
  /// Words that may stand in the place of a reference.
  var otherWords: [JSONName] = []
  /// The list whose entries have identities, an index of ``DesignFormat/lists``.
  var list: Int?
  /// The schema's names of enumerated values, an index of ``FormatShapes/labels``.
  var labels: Int?
  /// Whether references or lists lie at this place or below it.
  var leadsToReferences = false

  /// Returns the shape of a member, or nil.
  func property(_ name: JSONName) -> ID? {
    position(of: name).map { properties[$0].shape }
  }

  /// Returns the position of a member among the properties, or nil.
  func position(of name: JSONName) -> Int? {
    properties.firstIndex { $0.name == name }
  }
}

/// A list of the design format whose entries are identified by a field.
struct IdentifiedList: Sendable {
  /// The steps from the root, member names only.
  let path: [String]
  /// The identifying field.
  let identity: JSONName

  /// The list as a JSON Pointer.
  var pointer: String { JSONPointer(tokens: path).description }
}
