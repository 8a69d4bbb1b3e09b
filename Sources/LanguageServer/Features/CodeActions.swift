internal import JSONDocument
internal import JSONSchema
internal import Reports
internal import Rubric

/// Finds what the server can do about diagnostics.
struct CodeActions {
  /// A change that mends something.
  struct Action {
    let title: String
    let edits: [TextInsertion.Edit]
    let diagnostic: LocatedDiagnostic
    /// Whether it is most likely what the user wants.
    var isPreferred = false
  }

  private let context: DocumentContext
  private let analysis: Analysis
  private let tree: SyntaxTree
  private let insertion: TextInsertion
  private var language: Language { context.language }

  /// So many fields that are not stated are added at once.
  private static let gapLimit = 40

  init(_ context: DocumentContext, _ analysis: Analysis) {
    self.context = context
    self.analysis = analysis
    tree = context.tree
    insertion = TextInsertion(context.tree)
  }

  /// Returns what can be done about the diagnostics that touch some bytes.
  func actions(in range: Range<Int>) -> [Action] {
    var actions: [Action] = []
    for diagnostic in analysis.diagnostics
    where diagnostic.range.lowerBound <= range.upperBound && range.lowerBound <= diagnostic.range.upperBound {
      switch diagnostic.origin {
      case .problem(let problem, let suggestion):
        actions += self.actions(problem, suggestion, diagnostic)
      case .criterion(let id): actions += self.actions(criterion: id, diagnostic)
      case .other: break
      }
    }
    return actions
  }

  // MARK: - Faults

  private func actions(
    _ problem: Problem, _ suggestion: String?, _ diagnostic: LocatedDiagnostic
  ) -> [Action] {
    var actions: [Action] = []
    if let suggestion, let edit = replacement(of: problem.range.offsets, by: suggestion) {
      let title = ServerPhrase.replaceBy.text(in: language, ("word", suggestion))
      actions.append(Action(title: title, edits: [edit], diagnostic: diagnostic, isPreferred: true))
    }
    if let name = missingName(problem), let object = container(at: problem.range.offsets.lowerBound),
      let edit = addition(of: name, to: object)
    {
      let title = ServerPhrase.addField.text(in: language, ("name", name))
      actions.append(
        Action(title: title, edits: [edit], diagnostic: diagnostic, isPreferred: actions.isEmpty))
    }
    if problem.code == .danglingReference || problem.code == .referenceToWrongList,
      let edit = entry(problem.argument("id"), in: problem.argument("list"))
    {
      let title = ServerPhrase.addEntry.text(
        in: language, ("id", problem.argument("id")), ("list", listName(problem.argument("list"))))
      actions.append(Action(title: title, edits: [edit], diagnostic: diagnostic))
    }
    return actions
  }

  /// Puts a word in the place of the string, name or key at some bytes.
  private func replacement(of range: Range<Int>, by word: String) -> TextInsertion.Edit? {
    for node in tree.nodes.indices where tree.range(of: node) == range {
      switch tree.nodes[node].kind {
      case .string, .name: return TextInsertion.Edit(range: range, text: JSONText.quoted(word))
      default: continue
      }
    }
    return nil
  }

  private func missingName(_ problem: Problem) -> String? {
    if problem.code == .missingKey { return problem.argument("key") }
    guard case .violation(let violation) = problem.detail else { return nil }
    switch violation.fact {
    case .missingMember(let name), .missingDependent(let name, _): return name
    default: return nil
    }
  }

  private func container(at offset: Int) -> Int? {
    tree.nodes.indices.first { tree.nodes[$0].start == offset && tree.nodes[$0].kind == .object }
  }

  private func addition(of name: String, to object: Int) -> TextInsertion.Edit? {
    let parts = context.guide.parts(
      ofMember: name, of: context.guide.parts(of: object, in: tree), value: nil, in: tree)
    return insertion.add([JSONText.Member(name, Skeleton(guide: context.guide).value(parts))], to: object)
  }

  // MARK: - Entries

  /// Adds an entry with an id to a list, and the list where it is not there.
  private func entry(_ id: String, in list: String) -> TextInsertion.Edit? {
    let path = list.split(separator: "/").map { String($0) }
    let parts = context.guide.parts(at: path.map { .member($0) }, in: tree)
    guard let field = context.guide.text("x-identity", parts),
      case .array(let entries) = Skeleton(guide: context.guide).value(parts), let skeleton = entries.first,
      case .object(var members) = skeleton
    else { return nil }
    let identity = JSONText.scalar(JSONText.quoted(id))
    if let position = members.firstIndex(where: { $0.name == field }) {
      members[position].value = identity
    } else {
      members.insert(JSONText.Member(field, identity), at: 0)
    }
    return write(.object(members), asEntryAt: path)
  }

  /// Writes a value at the end of a list, or writes all of the way to it that is not there.
  private func write(_ value: JSONText, asEntryAt path: [String]) -> TextInsertion.Edit? {
    guard let found = tree.node(at: path) else { return nil }
    if found.depth == path.count {
      guard tree.nodes[found.node].kind == .array else {
        // A list that says "unknown" or "none" becomes one with an entry.
        guard tree.nodes[found.node].kind == .string else { return nil }
        return TextInsertion.Edit(
          range: tree.range(of: found.node), text: JSONText.array([value]).text(indentation: "  ", step: "  ")
        )
      }
      return insertion.add(value, to: found.node)
    }
    return add(.array([value]), at: path, found)
  }

  private func add(
    _ value: JSONText, at path: [String], _ found: (node: Int, depth: Int)
  ) -> TextInsertion.Edit? {
    guard tree.nodes[found.node].kind == .object else { return nil }
    var value = value
    for name in path[(found.depth + 1)...].reversed() { value = .object([JSONText.Member(name, value)]) }
    return insertion.add([JSONText.Member(path[found.depth], value)], to: found.node)
  }

  private func listName(_ pointer: String) -> String {
    pointer.split(separator: "/").joined(separator: ".")
  }

  // MARK: - Advice

  /// Writes down what a criterion looks for, to be filled in.
  private func actions(criterion id: String, _ diagnostic: LocatedDiagnostic) -> [Action] {
    guard let scorecard = try? context.projects.scorecard(for: context.document),
      let page = scorecard.criterionPages.first(where: { $0.id == id })
    else { return [] }
    var actions: [Action] = []
    if let place = page.place, let edit = skeleton(at: place) {
      let title = ServerPhrase.insertSkeleton.text(
        in: language, ("place", String(place.dropFirst(2))), ("id", id))
      actions.append(Action(title: title, edits: [edit], diagnostic: diagnostic))
    }
    let gaps = gapEdits(id)
    if !gaps.edits.isEmpty {
      let title = ServerPhrase.addNotStated.text(
        in: language, ("names", gaps.names.joined(separator: ", ")), ("id", id))
      actions.append(Action(title: title, edits: gaps.edits, diagnostic: diagnostic))
    }
    return actions
  }

  /// Returns an entry for a list, or the way to a place that is not there yet.
  private func skeleton(at place: String) -> TextInsertion.Edit? {
    let path = place.split(separator: ".").dropFirst().map { String($0) }
    guard let found = tree.node(at: path) else { return nil }
    let parts = context.guide.parts(at: path.map { .member($0) }, in: tree)
    let value = Skeleton(guide: context.guide).value(parts)
    if found.depth < path.count { return add(value, at: path, found) }
    if case .array(let entries) = value, let entry = entries.first, tree.nodes[found.node].kind == .array {
      return insertion.add(entry, to: found.node)
    }
    return nil
  }

  /// Returns the fields that a criterion misses, as members that say that nothing is known yet.
  private func gapEdits(_ id: String) -> (edits: [TextInsertion.Edit], names: [String]) {
    guard let criterion = analysis.evaluation?.criterion(id) else { return ([], []) }
    var found: [(object: Int, names: [String])] = []
    var names: [String] = []
    for evidence in criterion.evidence.prefix(Self.gapLimit) where evidence.role == .notStated {
      let path = evidence.place.pointer.split(separator: "/").map { String($0) }
      guard let place = tree.node(at: path), place.depth == path.count,
        tree.nodes[place.node].kind == .object,
        let name = field(evidence.label.text(in: language.tag), of: place.node)
      else { continue }
      if !names.contains(name) { names.append(name) }
      if let index = found.firstIndex(where: { $0.object == place.node }) {
        if !found[index].names.contains(name) { found[index].names.append(name) }
      } else {
        found.append((place.node, [name]))
      }
    }
    let edits = found.compactMap { object, names in
      let parts = context.guide.parts(of: object, in: tree)
      return insertion.add(
        names.map { name in
          JSONText.Member(
            name, unknown(context.guide.parts(ofMember: name, of: parts, value: nil, in: tree)))
        }, to: object)
    }
    return (edits, names)
  }

  /// Returns a value that says that nothing is known; an empty list would say that there is nothing.
  private func unknown(_ parts: [SchemaGuide.Part]) -> JSONText {
    let word = JSONText.quoted("unknown")
    return context.guide.values(parts).contains(word) || context.guide.isReference(parts)
      ? .scalar(word) : Skeleton(guide: context.guide).value(parts, hasEntry: false)
  }

  /// Returns the name of the field that a label ends with, in backquotes, where the object may have it and has not.
  private func field(_ label: String, of object: Int) -> String? {
    let parts = label.split(separator: "`", omittingEmptySubsequences: false)
    guard parts.count >= 3, parts.last == "" else { return nil }
    let name = String(parts[parts.count - 2])
    let known = context.guide.properties(context.guide.parts(of: object, in: tree))
    return known.contains { $0.name == name } && tree.value(of: object, named: name) == nil ? name : nil
  }
}
