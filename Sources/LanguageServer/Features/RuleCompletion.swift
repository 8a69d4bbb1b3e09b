internal import Reports

/// Finds what rules can name at a place.
struct RuleCompletion {
  private let context: DocumentContext
  private let scope: RuleScope
  private let offset: Int

  /// Makes a finder; nil where the document has no rules.
  init?(_ context: DocumentContext, at offset: Int) {
    guard let scope = context.scope else { return nil }
    self.context = context
    self.scope = scope
    self.offset = offset
  }

  /// Returns the names that a value can be.
  func items(_ parts: [SchemaGuide.Part], _ holder: Int, _ name: Int?) -> [CompletionItem] {
    let tree = context.tree
    let holders = context.guide.definitions(parts)
    let key = name.map { tree.text(of: $0) }
    let declarations = scope.declarations(at: holder)
    if holders.contains("set") {
      var items = declarations.filter { $0.kind == .fact }.map { item($0, .variable) }
      if isWithinSet(holder) {
        items.append(CompletionItem(label: "@", kind: .keyword, newText: "\"@\""))
      }
      return items
    }
    if key == "table" { return declarations.filter { $0.kind == .table }.map { item($0, .enum) } }
    if key == "measure" {
      return declarations.filter {
        if case .measure = $0.kind { return true }
        return false
      }.map { item($0, .unit) }
    }
    if key == "criterion", context.kind == .rubric {
      return declarations.filter { $0.kind == .criterion }.map { item($0, .constant) }
    }
    if key == nil, let list = tree.name(ofValue: holder), tree.text(of: list) == "clauses" {
      return declarations.filter { $0.kind == .clause }.map { item($0, .constant) }
    }
    if holders.contains("field") { return fields() }
    if key == "place" || holders.contains("path") { return paths() }
    return []
  }

  /// Returns what a placeholder that is being written can name; nil where the cursor is in none.
  func placeholders(in value: Int) -> (items: [CompletionItem], slot: CursorPlace.Slot)? {
    let tree = context.tree
    guard tree.nodes[value].kind == .string else { return nil }
    let parent = tree.nodes[value].parent
    guard parent >= 0,
      context.guide.definitions(context.guide.parts(of: parent, in: tree)).contains("template")
    else { return nil }
    let inner = tree.inner(of: value)
    var start = offset
    while start > inner.lowerBound, Self.isPartOfName(tree.bytes[start - 1]) { start -= 1 }
    guard start > inner.lowerBound, tree.bytes[start - 1] == UInt8(ascii: "{") else { return nil }
    var end = offset
    while end < inner.upperBound, Self.isPartOfName(tree.bytes[end]) { end += 1 }
    let isClosed =
      end < inner.upperBound
      && (tree.bytes[end] == UInt8(ascii: "}") || tree.bytes[end] == UInt8(ascii: "|"))
    let items = scope.declarations(at: value).filter { $0.isPlaceholder }.map {
      var item = self.item($0, $0.kind == .fact ? .variable : .unit)
      item.newText = $0.name + (isClosed ? "" : "}")
      item.filter = $0.name
      return item
    }
    return (items, CursorPlace.Slot(range: start..<end))
  }

  private func item(_ declaration: RuleScope.Declaration, _ kind: CompletionItem.Kind) -> CompletionItem {
    var item = CompletionItem(
      label: declaration.name, kind: kind, newText: JSONText.quoted(declaration.name))
    item.detail = RuleText.summary(of: declaration, in: context.language)
    return item
  }

  /// Whether a member is at hand: somewhere within `where`, `share` and the like.
  private func isWithinSet(_ node: Int) -> Bool {
    var current = node
    while current > 0 {
      if let name = context.tree.name(ofValue: current),
        ["where", "share", "by", "of", "sum", "minimum", "maximum", "unless"].contains(
          context.tree.text(of: name))
      {
        return true
      }
      current = context.tree.nodes[current].parent
    }
    return false
  }

  /// The names of all fields of the design format.
  private func fields() -> [CompletionItem] {
    guard let fields = FormatFields(context.projects) else { return [] }
    return fields.names.map { field in
      var item = CompletionItem(label: field.name, kind: .field, newText: JSONText.quoted(field.name))
      item.detail = field.title(context.language)
      return item
    }
  }

  /// The paths to the members and lists of the design format.
  private func paths() -> [CompletionItem] {
    guard let fields = FormatFields(context.projects) else { return [] }
    return fields.paths.map { path in
      var item = CompletionItem(label: path.name, kind: .field, newText: JSONText.quoted(path.name))
      item.detail = path.title(context.language)
      return item
    }
  }

  private static func isPartOfName(_ byte: UInt8) -> Bool {
    byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z") || byte &- 0x30 < 10
      || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") || byte >= 0x80
  }
}
