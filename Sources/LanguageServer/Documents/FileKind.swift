/// The kinds of files that the server knows.
enum FileKind: String, CaseIterable {
  case design = "dialogue-design"
  case rubric
  case library
  case scorecard

  /// What `format` holds in a file of this kind.
  var format: String { rawValue + "/1" }

  /// Names that tell a kind where a file has no `format` yet.
  private var marks: [String] {
    switch self {
    case .design:
      ["as_of", "actors", "stakeholder_map", "conveners", "participants", "agenda", "purpose", "status"]
    case .rubric: ["lesson", "criteria", "clauses"]
    case .library: ["tables", "integrity", "facts"]
    case .scorecard: ["rubrics", "libraries", "verdict"]
    }
  }

  /// Tells the kind of a text: by its `format`, else by two names that only that kind has; nil for other JSON.
  init?(_ tree: SyntaxTree) {
    guard !tree.isEmpty else { return nil }
    if let format = tree.string(of: 0, named: "format"), !format.isEmpty {
      guard let kind = FileKind(rawValue: String(format.prefix { $0 != "/" })) else { return nil }
      self = kind
      return
    }
    var names: [String] = []
    for member in tree.members(of: 0) { names.append(tree.text(of: member.name)) }
    for kind in Self.allCases where kind.marks.filter(names.contains).count >= 2 {
      self = kind
      return
    }
    return nil
  }
}
