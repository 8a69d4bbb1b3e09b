internal import Reports
internal import Rubric

/// Finds what can be written at a place of a document.
struct Completion {
  private let context: DocumentContext
  private let offset: Int
  private let tree: SyntaxTree
  private let guide: SchemaGuide
  private var language: Language { context.language }

  init(_ context: DocumentContext, at offset: Int) {
    self.context = context
    self.offset = offset
    tree = context.tree
    guide = context.guide
  }

  /// What can be written, and what it takes the place of; nil where there is nothing.
  var result: (items: [CompletionItem], slot: CursorPlace.Slot)? {
    switch CursorPlace(offset, in: tree) {
    case .nothing: return nil
    case .name(let slot, let object): return (names(slot, of: object), slot)
    case .value(let slot, let holder, let name, let value):
      if let value, let names = RuleCompletion(context, at: offset)?.placeholders(in: value) { return names }
      return (values(slot, holder: holder, name: name, value: value), slot)
    }
  }

  // MARK: - Names

  private func names(_ slot: CursorPlace.Slot, of object: Int) -> [CompletionItem] {
    let parts = guide.parts(of: object, in: tree)
    var present: [String] = []
    for member in tree.members(of: object) where tree.range(of: member.name) != slot.range {
      present.append(tree.text(of: member.name))
    }
    var items: [CompletionItem] = []
    for property in guide.properties(parts) where !present.contains(property.name) {
      let inner = guide.parts(ofMember: property.name, of: parts, value: nil, in: tree)
      items.append(item(property, inner, slot))
    }
    return items.filter { $0.isFirst } + items.filter { !$0.isFirst }
  }

  private func item(
    _ property: SchemaGuide.Property, _ parts: [SchemaGuide.Part], _ slot: CursorPlace.Slot
  ) -> CompletionItem {
    let quoted = JSONText.quoted(property.name)
    var item = CompletionItem(label: property.name, kind: .property, newText: quoted)
    item.detail = guide.title(parts, in: language)
    item.documentation =
      RuleWords.text(of: property.name, kind: context.kind, in: language)
      ?? guide.description(parts, in: language)
    item.filter = slot.isQuoted ? quoted : property.name
    item.isFirst = property.isRequired
    if !slot.hasColon {
      item.isSnippet = context.traits.takesSnippets
      let name = item.isSnippet ? Self.escaped(quoted) : quoted
      item.newText = name + ": " + start(parts, isSnippet: item.isSnippet)
      if slot.needsCommaBehind { item.newText += "," }
    }
    return item
  }

  /// Returns what a value begins with, with the cursor in it.
  private func start(_ parts: [SchemaGuide.Part], isSnippet: Bool) -> String {
    let cursor = isSnippet ? "$1" : ""
    let values = guide.values(parts)
    let types = guide.types(of: parts) ?? []
    if values.count == 1, types.count < 2 { return isSnippet ? Self.escaped(values[0]) : values[0] }
    if types.contains("array") { return "[" + cursor + "]" }
    if types.contains("object"), !types.contains("string") { return "{" + cursor + "}" }
    let isText = !values.isEmpty && values.allSatisfy { $0.utf8.first == UInt8(ascii: "\"") }
    if types == ["string"] || types.isEmpty && isText { return "\"" + cursor + "\"" }
    return cursor
  }

  private static func escaped(_ text: String) -> String {
    var result: [UInt8] = []
    for byte in text.utf8 {
      if byte == UInt8(ascii: "$") || byte == UInt8(ascii: "}") || byte == UInt8(ascii: "\\") {
        result.append(UInt8(ascii: "\\"))
      }
      result.append(byte)
    }
    return String(decoding: result, as: UTF8.self)
  }

  // MARK: - Values

  private func values(
    _ slot: CursorPlace.Slot, holder: Int, name: Int?, value: Int?
  ) -> [CompletionItem] {
    let parts = valueParts(holder, name, value)
    var items = ids(parts)
    if items.isEmpty { items = RuleCompletion(context, at: offset)?.items(parts, holder, name) ?? [] }
    if items.isEmpty { items = configurationItems(name, holder) }
    var seen = Set(items.map { $0.newText })
    for json in guide.values(parts) where seen.insert(json).inserted {
      let text = EscapedText.unquoted(json)
      var item = CompletionItem(label: text, kind: .enumMember, newText: json)
      item.detail = guide.label(of: text, parts, in: language)
      items.append(item)
    }
    // Other words that may stand where a list or a number is asked for say nothing new beside examples.
    if items.isEmpty {
      for json in guide.examples(parts) where seen.insert(json).inserted {
        items.append(CompletionItem(label: EscapedText.unquoted(json), kind: .value, newText: json))
      }
    }
    return items.map { finished($0, slot) }
  }

  /// Returns the parts of the schema that speak of a value that may not be there yet.
  private func valueParts(_ holder: Int, _ name: Int?, _ value: Int?) -> [SchemaGuide.Part] {
    if holder < 0 { return [] }
    let parts = guide.parts(of: holder, in: tree)
    if let name { return guide.parts(ofMember: tree.text(of: name), of: parts, value: nil, in: tree) }
    return guide.parts(ofElementsOf: parts, value: nil, in: tree)
  }

  private func finished(_ item: CompletionItem, _ slot: CursorPlace.Slot) -> CompletionItem {
    var item = item
    item.filter = slot.isQuoted ? item.newText : item.label
    if slot.needsCommaBehind { item.newText += "," }
    return item
  }

  /// The ids of the list that a reference points to, those that the list around it has not got yet first.
  private func ids(_ parts: [SchemaGuide.Part]) -> [CompletionItem] {
    guard context.kind == .design else { return [] }
    if let list = guide.text("x-refers-to", parts) {
      let references = DesignReferences(tree: tree, guide: guide)
      return references.entries(of: list).map { entry in
        var item = CompletionItem(
          label: entry.id, kind: .reference, newText: JSONText.quoted(entry.id))
        item.detail = references.label(of: entry.node, in: language)
        return item
      }
    }
    guard guide.definitions(parts).isEmpty, isCriterionID(),
      let scorecard = try? context.projects.scorecard(for: context.document)
    else { return [] }
    return scorecard.criterionPages.map { page in
      var item = CompletionItem(label: page.id, kind: .constant, newText: JSONText.quoted(page.id))
      item.detail = page.title.text(in: language.tag)
      return item
    }
  }

  private func isCriterionID() -> Bool {
    guard case .value(_, _, let name?, _) = CursorPlace(offset, in: tree) else { return false }
    return tree.text(of: name) == "criterion_id"
  }

  /// The strategies that a configuration may name.
  private func configurationItems(_ name: Int?, _ holder: Int) -> [CompletionItem] {
    guard context.kind == .scorecard, let name, tree.text(of: name) == "strategy" else { return [] }
    let role = tree.name(ofValue: holder).map { tree.text(of: $0) }
    let kind: StrategyModule.Kind? =
      switch role {
      case "verdict": .classifier
      case "scale": .scale
      case "number", "overall": .aggregator
      default: nil
      }
    return context.projects.strategies.filter { kind == nil || $0.kind == kind }.map { module in
      var item = CompletionItem(label: module.id, kind: .constant, newText: JSONText.quoted(module.id))
      item.detail = module.title.text(in: language.tag)
      item.documentation = module.summary.text(in: language.tag)
      return item
    }
  }
}
