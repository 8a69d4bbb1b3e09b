extension DocumentContext {
  /// What the rules of the document may name; nil for a design or a configuration.
  var scope: RuleScope? {
    guard kind == .rubric || kind == .library else { return nil }
    let own = RuleFile(name: document.name, uri: document.uri, text: document.text, tree: tree)
    var files = [own]
    if let project = projects.project(of: document) {
      for name in project.declaring where name != project.own {
        if let file = projects.file(name, of: project) { files.append(file) }
      }
    }
    return RuleScope(own: own, files: files, guide: guide)
  }
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
