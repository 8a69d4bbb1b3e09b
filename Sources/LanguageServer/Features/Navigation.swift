internal import Authoring

/// Finds where what stands at a place is declared, and where else it is named.
struct Navigation {
  /// A place in a document, open or not.
  struct Site {
    let uri: String
    let text: DocumentText
    let range: Range<Int>
  }

  private let context: DocumentContext
  private let tree: SyntaxTree

  init(_ context: DocumentContext) {
    self.context = context
    tree = context.tree
  }

  // MARK: - Definitions

  /// Returns where the id, fact, measure, table, clause or file at a byte is declared, or nil.
  func definition(at offset: Int) -> Site? {
    guard let (node, parts) = context.subject(at: offset) else { return nil }
    switch context.kind {
    case .design:
      let references = DesignReferences(tree: tree, guide: context.guide)
      guard let use = references.use(node, parts),
        let entry = references.entries(of: use.list).first(where: { $0.id == use.id })
      else { return nil }
      return own(tree.range(of: entry.identity))
    case .rubric, .library:
      guard let scope = context.scope, let use = scope.use(at: offset),
        let declaration = scope.declaration(of: use, near: node), let uri = declaration.file.uri
      else { return nil }
      return Site(
        uri: uri, text: declaration.file.text, range: declaration.file.tree.range(of: declaration.nameNode))
    case .scorecard: return file(node)
    }
  }

  /// The file that a configuration names.
  private func file(_ node: Int) -> Site? {
    guard tree.nodes[node].kind == .string, let project = context.projects.project(of: context.document),
      let path = project.files.path(tree.text(of: node)), path.hasPrefix("/"),
      let bytes = context.projects.read(path)
    else { return nil }
    let uri = context.projects.openDocument(at: path)?.uri ?? FileURI.uri(path)
    return Site(uri: uri, text: DocumentText(bytes), range: 0..<0)
  }

  private func own(_ range: Range<Int>) -> Site {
    Site(uri: context.document.uri, text: context.document.text, range: range)
  }

  // MARK: - References

  /// Returns all places that name what is named at a byte.
  func references(at offset: Int, withDeclaration: Bool) -> [Site] {
    guard let (node, parts) = context.subject(at: offset) else { return [] }
    switch context.kind {
    case .design:
      let references = DesignReferences(tree: tree, guide: context.guide)
      guard let use = references.use(node, parts) else { return [] }
      return references.uses(of: use.id, in: use.list)
        .filter { withDeclaration || !$0.isDeclaration }.map { own(tree.range(of: $0.node)) }
    case .rubric, .library:
      guard let scope = context.scope, let use = scope.use(at: offset) else { return [] }
      return inAllFiles(use, scope, withDeclaration)
    case .scorecard: return []
    }
  }

  /// A fact or table of a library is named by the rubrics of its configuration, too.
  private func inAllFiles(_ use: RuleScope.Use, _ scope: RuleScope, _ withDeclaration: Bool) -> [Site] {
    var sites = scope.uses(of: use).filter { withDeclaration || !$0.isDeclaration }.map { own($0.range) }
    guard use.kind == .fact || use.kind == .table || use.kind == .criterion,
      let project = context.projects.project(of: context.document)
    else { return sites }
    for name in project.project.paths("libraries") + project.project.paths("rubrics")
    where name != project.own {
      guard let file = context.projects.file(name, of: project), let uri = file.uri else { continue }
      let other = RuleScope(own: file, bases: [], libraries: [], guide: scope.guide)
      for found in other.uses(of: use) where withDeclaration || !found.isDeclaration {
        sites.append(Site(uri: uri, text: file.text, range: found.range))
      }
    }
    return sites
  }
}
