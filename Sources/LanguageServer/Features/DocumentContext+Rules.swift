extension DocumentContext {
  /// What the rules of the document may name; nil for a design or a configuration.
  var scope: RuleScope? {
    guard kind == .rubric || kind == .library else { return nil }
    let own = RuleFile(name: document.name, uri: document.uri, text: document.text, tree: tree)
    guard let project = projects.project(of: document) else {
      return RuleScope(own: own, bases: [], libraries: [], guide: guide)
    }
    let libraries = project.declaring.filter { $0 != project.own }.compactMap {
      projects.file($0, of: project)
    }
    return RuleScope(own: own, bases: bases(of: project), libraries: libraries, guide: guide)
  }

  /// The rubrics that the document extends, the nearest first.
  private func bases(of project: RuleProject) -> [RuleFile] {
    var bases: [RuleFile] = []
    var current = (name: project.own, tree: tree)
    while bases.count < Self.baseLimit, !current.tree.isEmpty,
      let written = current.tree.string(of: 0, named: "extends")
    {
      let name = project.files.name(written, from: current.name)
      guard name != project.own, !bases.contains(where: { $0.name == name }),
        let file = projects.file(name, of: project)
      else { break }
      bases.append(file)
      current = (name, file.tree)
    }
    return bases
  }

  /// So many rubrics may stand one on the other.
  private static let baseLimit = 8
}

extension Projects {
  /// Reads a file of a project, as it is open or on the disk; nil where there is none.
  func file(_ name: String, of project: RuleProject) -> RuleFile? {
    let path = project.files.path(name)
    if let path, let open = openDocument(at: path) {
      return RuleFile(name: name, uri: open.uri, text: open.text, tree: open.tree)
    }
    guard let bytes = project.files.bytes(name) else { return nil }
    return RuleFile(
      name: name, uri: path.map { FileURI.uri($0) }, text: DocumentText(bytes), tree: SyntaxTree(bytes))
  }
}
