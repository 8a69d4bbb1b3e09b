internal import Reports
internal import Rubric

/// Lists what a document consists of.
struct DocumentSymbols {
  /// Something with a name in a document.
  struct Symbol {
    /// What it is, in the protocol's numbers.
    enum Kind: Int {
      case module = 2
      case namespace = 3
      case field = 8
      case `enum` = 10
      case function = 12
      case variable = 13
      case constant = 14
      case number = 16
      case array = 18
      case object = 19
      case key = 20
      case event = 24
    }

    let name: String
    var detail: String?
    let kind: Kind
    let range: Range<Int>
    let selection: Range<Int>
    var children: [Symbol] = []
  }

  private let context: DocumentContext
  private let evaluation: Evaluation?
  private let tree: SyntaxTree
  private var language: Language { context.language }

  /// Makes a list; `evaluation` is of the design, or for a rubric of the design that is open beside it.
  init(_ context: DocumentContext, evaluation: Evaluation?) {
    self.context = context
    self.evaluation = evaluation
    tree = context.tree
  }

  /// The symbols, in the order of the text.
  var symbols: [Symbol] {
    guard !tree.isEmpty else { return [] }
    switch context.kind {
    case .design: return designMembers()
    case .rubric, .library, .scorecard: return ruleMembers()
    }
  }

  // MARK: - Designs

  private func designMembers() -> [Symbol] {
    let guide = context.guide
    let references = DesignReferences(tree: tree, guide: guide)
    let root = guide.parts(of: 0, in: tree)
    var symbols: [Symbol] = []
    for member in tree.members(of: 0) {
      let name = tree.text(of: member.name)
      var symbol = self.symbol(member, name: name)
      symbol.detail = guide.title(
        guide.parts(ofMember: name, of: root, value: member.value, in: tree), in: language)
      for (index, element) in tree.elements(of: member.value).enumerated()
      where tree.nodes[element].kind == .object {
        symbol.children.append(entry(element, index, references))
      }
      for inner in tree.members(of: member.value) {
        symbol.children.append(self.symbol(inner, name: tree.text(of: inner.name)))
      }
      symbol.children += criteria(under: "/" + name, within: symbol.range)
      symbols.append(symbol)
    }
    return symbols + criteria(under: "", within: tree.range(of: 0))
  }

  private func entry(_ node: Int, _ index: Int, _ references: DesignReferences) -> Symbol {
    let label = references.label(of: node, in: language)
    var id: String?
    for member in tree.members(of: node) where id == nil {
      let name = tree.text(of: member.name)
      if name == "id" || name.hasSuffix("_id"), tree.nodes[member.value].kind == .string {
        id = tree.text(of: member.value)
      }
    }
    let name = [id, label, String(index + 1)].compactMap { $0 }.first { !$0.isEmpty } ?? String(index + 1)
    return Symbol(
      name: name, detail: id == nil ? nil : label, kind: .object, range: tree.range(of: node),
      selection: tree.nodes[node].start..<tree.nodes[node].start + 1)
  }

  /// The criteria that look for their answer under a member, with their levels; under the root, those that find
  /// nothing written yet.
  private func criteria(under pointer: String, within range: Range<Int>) -> [Symbol] {
    guard let evaluation else { return [] }
    var symbols: [Symbol] = []
    for lesson in evaluation.lessons {
      for criterion in lesson.criteria {
        let place = criterion.place.pointer
        guard pointer.isEmpty ? place.isEmpty : place == pointer || place.hasPrefix(pointer + "/") else {
          continue
        }
        symbols.append(
          Symbol(
            name: criterion.id + " " + criterion.title.text(in: language.tag),
            detail: LevelText.text(of: criterion, in: language), kind: .event,
            range: selection(of: place, within: range), selection: selection(of: place, within: range)))
      }
    }
    return symbols
  }

  private func selection(of pointer: String, within range: Range<Int>) -> Range<Int> {
    let path = pointer.split(separator: "/", omittingEmptySubsequences: true).map { String($0) }
    guard let found = tree.node(at: path) else { return range.lowerBound..<range.lowerBound }
    let start = tree.nodes[found.node].start
    guard range.contains(start) else { return range.lowerBound..<range.lowerBound }
    return start..<min(start + 1, range.upperBound)
  }

  // MARK: - Rules

  private func ruleMembers() -> [Symbol] {
    var symbols: [Symbol] = []
    for member in tree.members(of: 0) {
      let name = tree.text(of: member.name)
      var symbol = self.symbol(member, name: name)
      for inner in tree.members(of: member.value) {
        let kind: Symbol.Kind = name == "facts" ? .variable : name == "tables" ? .enum : .key
        var child = self.symbol(inner, name: tree.text(of: inner.name), kind: kind)
        child.detail = nil
        symbol.children.append(child)
      }
      for (index, element) in tree.elements(of: member.value).enumerated() {
        symbol.children.append(rule(element, index))
      }
      symbols.append(symbol)
    }
    return symbols
  }

  /// A criterion with its measures and levels, or another rule.
  private func rule(_ node: Int, _ index: Int) -> Symbol {
    let id = ["id", "file", "criterion"].compactMap { tree.string(of: node, named: $0) }.first
    let title = text(node, "title")
    var name = [id, title].compactMap { $0 }.joined(separator: " ")
    if name.isEmpty {
      name = tree.nodes[node].kind == .string ? tree.text(of: node) : String(index + 1)
    }
    let identity = tree.value(of: node, named: "id").map { tree.range(of: $0) }
    var symbol = Symbol(
      name: name.isEmpty ? "–" : name, kind: .function, range: tree.range(of: node),
      selection: identity ?? tree.nodes[node].start..<tree.nodes[node].end)
    symbol.detail = id.flatMap { evaluation?.criterion($0) }.map { LevelText.text(of: $0, in: language) }
    if let measures = tree.value(of: node, named: "measures") {
      for member in tree.members(of: measures) {
        var measure = self.symbol(member, name: tree.text(of: member.name), kind: .number)
        measure.detail = text(member.value, "label")
        symbol.children.append(measure)
      }
    }
    if let levels = tree.value(of: node, named: "levels") {
      for (number, level) in tree.elements(of: levels).enumerated() {
        symbol.children.append(
          Symbol(
            name: ServerPhrase.levelNumber.text(in: language, ("level", String(number))),
            detail: text(level, "descriptor"), kind: .constant, range: tree.range(of: level),
            selection: tree.nodes[level].start..<min(tree.nodes[level].start + 1, tree.nodes[level].end)))
      }
    }
    return symbol
  }

  /// Returns a text in the reader's language, else in English.
  private func text(_ node: Int, _ name: String) -> String? {
    guard let value = tree.value(of: node, named: name) else { return nil }
    return tree.string(of: value, named: language.tag) ?? tree.string(of: value, named: "en")
  }

  private func symbol(
    _ member: (name: Int, value: Int), name: String, kind: Symbol.Kind? = nil
  ) -> Symbol {
    let own: Symbol.Kind =
      switch tree.nodes[member.value].kind {
      case .array: .array
      case .object: .namespace
      default: .field
      }
    // A name without a value yet ends where the name does.
    let end = max(tree.nodes[member.value].end, tree.nodes[member.name].end)
    return Symbol(
      name: name.isEmpty ? "–" : name, kind: kind ?? own, range: tree.nodes[member.name].start..<end,
      selection: tree.range(of: member.name))
  }
}
