internal import Authoring
internal import Reports
internal import Rubric

/// Explains what stands at a place of a document.
struct Hover {
  private let context: DocumentContext
  private let evaluated: [OpenDocument]
  private let tree: SyntaxTree
  private var language: Language { context.language }

  /// So many criteria are told of one place.
  private static let criterionLimit = 6
  /// So many bytes of an expression are shown.
  private static let expressionLimit = 600

  /// Makes an explainer; `evaluated` are the open designs, those that came last first.
  init(_ context: DocumentContext, evaluated: [OpenDocument]) {
    self.context = context
    self.evaluated = evaluated
    tree = context.tree
  }

  /// Returns the explanation of the name or value at a byte, in paragraphs of Markdown, and what it is about.
  func text(at offset: Int) -> (text: String, range: Range<Int>)? {
    guard let (node, parts) = context.subject(at: offset) else { return nil }
    var paragraphs: [String] = []
    var range = tree.range(of: node)
    if let scope = context.scope, let use = scope.use(at: offset) {
      paragraphs += rule(use, scope, node)
      if !paragraphs.isEmpty { range = use.range }
    }
    if context.kind == .design {
      if let entry = reference(node, parts) { paragraphs.append(entry) }
      paragraphs += results(at: node)
    }
    if let page = criterionPage(node) { paragraphs.append(page) }
    if let strategy = strategy(node) { paragraphs.append(strategy) }
    if paragraphs.isEmpty || context.kind == .design { paragraphs = field(node, parts) + paragraphs }
    return paragraphs.isEmpty ? nil : (paragraphs.joined(separator: "\n\n"), range)
  }

  // MARK: - Fields

  /// The field's title and description, and what the value is called.
  private func field(_ node: Int, _ parts: [SchemaGuide.Part]) -> [String] {
    let isName = tree.nodes[node].kind == .name
    let nameNode = isName ? node : tree.name(ofValue: node)
    var head: [String] = []
    if let title = context.guide.title(parts, in: language) {
      head.append("**" + Markdown.escaped(title) + "**")
    }
    if let nameNode { head.append(Markdown.code(tree.text(of: nameNode))) }
    var paragraphs: [String] = []
    let form = isName ? RuleWords.text(of: tree.text(of: node), kind: context.kind, in: language) : nil
    // The schemas of rules are in English only; the forms are in the reader's language.
    if form == nil || language == .english,
      let description = context.guide.description(parts, in: language)
    {
      paragraphs.append(Markdown.escaped(description))
    }
    if let form { paragraphs.append(form) }
    let value = isName ? nil : Self.word(node, tree)
    if let value, let label = context.guide.label(of: value, parts, in: language) {
      paragraphs.append(Markdown.code(value) + ": " + Markdown.escaped(label))
    } else if isName {
      let words = context.guide.values(parts)
      if words.count > 1 {
        let list = words.prefix(24).map { Markdown.code(EscapedText.unquoted($0)) }.joined(separator: ", ")
        paragraphs.append(list + (words.count > 24 ? ", …" : ""))
      }
    }
    // A name without any words says nothing that is not to be seen.
    if paragraphs.isEmpty, head.count < 2 { return [] }
    return (head.isEmpty ? [] : [head.joined(separator: " · ")]) + paragraphs
  }

  private static func word(_ node: Int, _ tree: SyntaxTree) -> String? {
    switch tree.nodes[node].kind {
    case .string: tree.text(of: node)
    case .true: "true"
    case .false: "false"
    default: nil
    }
  }

  // MARK: - Designs

  /// What a reference points to.
  private func reference(_ node: Int, _ parts: [SchemaGuide.Part]) -> String? {
    let references = DesignReferences(tree: tree, guide: context.guide)
    guard let use = references.use(node, parts), !use.isDeclaration,
      let entry = references.entries(of: use.list).first(where: { $0.id == use.id }),
      let label = references.label(of: entry.node, in: language)
    else { return nil }
    return "→ " + Markdown.escaped(label)
  }

  /// What the criteria that look for their answer here come to.
  private func results(at node: Int) -> [String] {
    guard let analysis = context.document.evaluated, let evaluation = analysis.evaluation else { return [] }
    let pointer = Pointer.text(tree.path(to: node))
    guard tree.nodes[node].kind == .name else { return [] }
    var paragraphs: [String] = []
    for lesson in evaluation.lessons {
      for criterion in lesson.criteria where criterion.place.pointer == pointer {
        if paragraphs.count == Self.criterionLimit { break }
        var lines = [
          "**" + criterion.id + "** " + Markdown.escaped(criterion.title.text(in: language.tag)) + ": "
            + LevelText.text(of: criterion, in: language)
        ]
        for measure in criterion.measures {
          lines.append(
            "- " + Markdown.escaped(measure.label.text(in: language.tag)) + ": "
              + Markdown.escaped(measure.text.text(in: language.tag)))
        }
        paragraphs.append(lines.joined(separator: "\n"))
      }
    }
    return paragraphs
  }

  // MARK: - Rules

  /// What a fact, a measure, a table or a clause is, and what a measure came to in the design that is open.
  private func rule(_ use: RuleScope.Use, _ scope: RuleScope, _ node: Int) -> [String] {
    guard let declaration = scope.declaration(of: use, near: node) else { return [] }
    let phrase: ServerPhrase =
      switch use.kind {
      case .fact: .fact
      case .table: .table
      case .clause: .clause
      case .criterion: .criterion
      case .measure: .measure
      }
    var paragraphs = [phrase.text(in: language) + " " + Markdown.code(use.name)]
    let summary = RuleText.summary(of: declaration, in: language)
    switch use.kind {
    case .clause: paragraphs.append(Markdown.escaped(summary))
    // The page of a criterion says more.
    case .criterion: return []
    case .measure(let id):
      paragraphs[0] += ": " + Markdown.escaped(summary)
      if let value = value(of: use.name, in: id) { paragraphs.append(value) }
      fallthrough
    case .fact, .table:
      paragraphs.append(
        "```json\n" + RuleText.expression(declaration, limit: Self.expressionLimit) + "\n```")
    }
    if declaration.file.name != scope.own.name {
      paragraphs[0] += " · " + Markdown.code(declaration.file.name)
    }
    return paragraphs
  }

  /// What a measure came to in the design that was evaluated last.
  private func value(of measure: String, in criterion: String) -> String? {
    for document in evaluated {
      guard let evaluation = document.evaluated?.evaluation else { continue }
      for lesson in evaluation.lessons {
        for result in lesson.criteria where result.id == criterion {
          for value in result.measures where value.name == measure {
            return ServerPhrase.valueInDesign.text(
              in: language, ("file", FilePath.name(of: document.name)),
              ("value", value.text.text(in: language.tag)))
          }
        }
      }
    }
    return nil
  }

  /// The page of a criterion, where its id stands.
  private func criterionPage(_ node: Int) -> String? {
    guard tree.nodes[node].kind == .string, let name = tree.name(ofValue: node) else { return nil }
    let id = tree.text(of: node)
    switch (context.kind, tree.text(of: name)) {
    case (.design, "criterion_id"):
      guard let scorecard = try? context.projects.scorecard(for: context.document) else { return nil }
      return CriterionPages.text(id, in: scorecard, context.traits)
    case (.rubric, "id"), (.rubric, "criterion"):
      guard context.scope?.use(at: tree.nodes[node].start + 1)?.kind == .criterion else { return nil }
      guard let project = context.projects.project(of: context.document),
        let scorecard = try? project.project.scorecard(rubrics: project.rubrics)
      else { return nil }
      var text = CriterionPages.text(id, in: scorecard, context.traits)
      if let level = level(of: id) { text = level + "\n\n" + (text ?? "") }
      return text
    default: return nil
    }
  }

  private func level(of id: String) -> String? {
    for document in evaluated {
      if let result = document.evaluated?.evaluation?.criterion(id) {
        return ServerPhrase.valueInDesign.text(
          in: language, ("file", FilePath.name(of: document.name)),
          ("value", LevelText.text(of: result, in: language)))
      }
    }
    return nil
  }

  /// What a strategy does.
  private func strategy(_ node: Int) -> String? {
    guard context.kind == .scorecard, tree.nodes[node].kind == .string, let name = tree.name(ofValue: node),
      tree.text(of: name) == "strategy",
      let module = context.projects.strategies.first(where: { $0.id == tree.text(of: node) })
    else { return nil }
    return "**" + Markdown.escaped(module.title.text(in: language.tag)) + "**\n\n"
      + Markdown.escaped(module.summary.text(in: language.tag))
  }
}
