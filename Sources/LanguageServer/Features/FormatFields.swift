internal import JSONSchema
internal import Reports
internal import Rubric

/// The fields of the design format, for those who write rules about it.
struct FormatFields {
  /// A field, by its name or its path.
  struct Field {
    let name: String
    let title: (Language) -> String?
  }

  /// All fields by their names, each once.
  let names: [Field]
  /// The paths to members and lists from the root, down to the members of entries.
  let paths: [Field]

  private static let depthLimit = 4

  /// Reads the fields of the format that designs are judged by; nil where that does not load.
  init?(_ projects: Projects) {
    guard let format = (try? projects.scorecard())?.format else { return nil }
    let guide = SchemaGuide(format.schema.document)
    let none = SyntaxTree([])
    var names: [Field] = []
    var paths: [Field] = []
    var known: Set<String> = []
    func visit(_ parts: [SchemaGuide.Part], _ path: String, depth: Int) {
      for property in guide.properties(parts) where !property.name.hasPrefix("$") {
        let inner = guide.parts(ofMember: property.name, of: parts, value: nil, in: none)
        let title = { (language: Language) in guide.title(inner, in: language) }
        if known.insert(property.name).inserted { names.append(Field(name: property.name, title: title)) }
        let isList = guide.types(of: inner)?.contains("array") ?? false
        let own = path + "." + property.name + (isList ? "[*]" : "")
        paths.append(Field(name: own, title: title))
        if depth < Self.depthLimit {
          visit(
            isList ? guide.parts(ofElementsOf: inner, value: nil, in: none) : inner, own, depth: depth + 1)
        }
      }
    }
    visit(guide.parts(at: [], in: none), "$", depth: 0)
    self.names = names
    self.paths = paths
  }
}
