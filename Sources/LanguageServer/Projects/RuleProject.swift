internal import Authoring
internal import Rubric

/// A rubric, library or configuration that is open, with the files around it.
struct RuleProject {
  /// The files as those who write rubrics work on them.
  let project: RubricProject
  /// Where the files are.
  let files: ProjectFiles
  /// The open document, as problems name it.
  let own: String
  /// Whether a configuration names the document, so that other files may use what it declares.
  let isNamed: Bool
  let kind: FileKind

  /// The rubrics to look at; nil looks at all.
  var rubrics: [String]? { kind == .rubric ? [own] : nil }

  /// The files that declare what the document may use, itself included.
  var declaring: [String] {
    let libraries = project.paths("libraries")
    return libraries.contains(own) ? libraries : libraries + [own]
  }
}
