/// Writes what a new value begins with: what the schema asks for, and nothing that claims anything.
struct Skeleton {
  let guide: SchemaGuide

  private static let depthLimit = 4
  private static let noTree = SyntaxTree([])

  /// Returns a value for a place as JSON; a list has an entry where `hasEntry` says so.
  func value(_ parts: [SchemaGuide.Part], hasEntry: Bool = true, depth: Int = 0) -> JSONText {
    let values = guide.values(parts)
    let types = guide.types(of: parts) ?? []
    if values.count == 1, types.count < 2 { return .scalar(values[0]) }
    if types.contains("array"), depth < Self.depthLimit {
      let entry = guide.parts(ofElementsOf: parts, value: nil, in: Self.noTree)
      return .array(hasEntry ? [value(entry, depth: depth + 1)] : [])
    }
    if types.contains("object"), !types.contains("string"), depth < Self.depthLimit {
      var members: [JSONText.Member] = []
      for property in guide.properties(parts) where property.isRequired {
        let inner = guide.parts(ofMember: property.name, of: parts, value: nil, in: Self.noTree)
        members.append(JSONText.Member(property.name, value(inner, depth: depth + 1)))
      }
      return .object(members)
    }
    // A word that says that nothing is known is the only honest one to begin with.
    if values.contains("\"unknown\"") { return .scalar("\"unknown\"") }
    if types.contains("string") { return .scalar("\"\"") }
    if let first = values.first { return .scalar(first) }
    if types.contains("integer") || types.contains("number") {
      return .scalar(guide.examples(parts).first ?? "0")
    }
    return .scalar("\"\"")
  }
}
