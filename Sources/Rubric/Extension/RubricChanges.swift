internal import JSONDocument

/// The changes that a rubric makes to the one that it extends, as edits of that one's text.
struct RubricChanges {
  /// A piece of text that takes the place of another.
  enum Piece {
    /// A node of the rubric that extends, as it is.
    case own(NodeID)
    /// A text that the change at a node makes necessary.
    case text(String, NodeID)
  }

  /// A replacement in the base.
  struct Edit {
    let range: ByteRange
    let pieces: [Piece]
  }

  let compiler: RuleCompiler
  /// The rubric that is extended, itself perhaps put together.
  let base: RuleCompiler.Source
  /// The rubric that extends.
  let own: RuleCompiler.Source
  let baseID: String
  /// The criteria of the base.
  let criteria: [(id: String, node: NodeID)]
  var overrides: [RubricOverride] = []
  var edits: [Edit] = []
  var dropped: [(node: NodeID, override: Int)] = []
  var added: [NodeID] = []
  /// What has been changed, so that nothing is changed twice.
  var touched: [(object: NodeID, name: String)] = []
  /// The reasons beside the levels that are changed.
  var notes: [(level: NodeID, texts: [LocalizedText], change: NodeID)] = []

  static let comparators = [
    (name: "atLeast", sign: "≥"), (name: "atMost", sign: "≤"), (name: "moreThan", sign: ">"),
    (name: "lessThan", sign: "<"), (name: "equals", sign: "="),
  ]

  /// Prepares to read the changes of the compiler's source.
  init(_ compiler: RuleCompiler, base: RuleCompiler.Source) {
    self.compiler = compiler
    self.base = base
    own = compiler.source
    let document = base.document
    baseID = document.value(of: document.root, named: "id").map { document.string($0) } ?? ""
    var criteria: [(id: String, node: NodeID)] = []
    if let list = document.value(of: document.root, named: "criteria") {
      for node in document.elements(of: list) {
        if let id = document.value(of: node, named: "id") { criteria.append((document.string(id), node)) }
      }
    }
    self.criteria = criteria
  }

  // MARK: - Reading

  /// Reads one change.
  mutating func read(_ node: NodeID) {
    guard let object = compiler.object(node) else { return }
    let reason = compiler.text("reason", in: object) ?? LocalizedText([])
    if let criterion = object["add"] {
      compiler.check(object, allows: ["add", "reason"])
      return add(criterion, reason: reason)
    }
    guard let idNode = compiler.required("criterion", in: object), let id = compiler.string(idNode) else {
      return
    }
    guard let criterion = criteria.first(where: { $0.id == id })?.node else {
      compiler.report(
        .unknownCriterion, at: idNode, [("id", id), ("rubric", baseID)],
        suggestion: spellingSuggestion(for: id, among: criteria.map { $0.id }))
      return
    }
    var override = RubricOverride(
      kind: .dropped, baseID: baseID, criterionID: id, title: text("title", of: criterion), reason: reason)
    if touched.contains(where: { $0.object == criterion && $0.name.isEmpty }) {
      compiler.report(.repeatedChange, at: node)
    } else if object.has("level") {
      readLevel(object, of: criterion, &override)
    } else if object.has("drop") {
      compiler.check(object, allows: ["criterion", "drop", "reason"])
      guard let value = object["drop"], compiler.boolean(value) == true,
        !isTouched(within: criterion, at: node)
      else { return }
      touched.append((criterion, ""))
      dropped.append((criterion, overrides.count))
      overrides.append(override)
    } else {
      readWeight(object, of: criterion, &override)
    }
  }

  private mutating func add(_ criterion: NodeID, reason: LocalizedText) {
    guard let object = compiler.object(criterion), let id = compiler.string("id", in: object) else { return }
    added.append(criterion)
    overrides.append(
      RubricOverride(
        kind: .added, baseID: baseID, criterionID: id,
        title: object["title"].map { Self.text($0, in: own.document) } ?? LocalizedText([]), reason: reason))
  }

  private mutating func readWeight(
    _ object: RuleObject, of criterion: NodeID, _ override: inout RubricOverride
  ) {
    compiler.check(
      object,
      allows: ["criterion", "weight", "gate", "level", "measure", "when", "drop", "reason"])
    var isEmpty = true
    if let node = object["weight"] {
      isEmpty = false
      if let weight = compiler.integer(node, in: 1...100), touch(criterion, "weight", at: object.node) {
        override.kind = .weight
        override.before = LocalizedText(verbatim: value("weight", of: criterion) ?? "1")
        override.after = LocalizedText(verbatim: String(weight))
        overrides.append(override)
        set("weight", of: criterion, to: [.own(node)], for: object.node)
      }
    }
    if let node = object["gate"] {
      isEmpty = false
      if let isGate = compiler.boolean(node), touch(criterion, "gate", at: object.node) {
        override.kind = .gate
        override.before = Self.gateText(value("gate", of: criterion) == "true")
        override.after = Self.gateText(isGate)
        overrides.append(override)
        set("gate", of: criterion, to: [.own(node)], for: object.node)
      }
    }
    if isEmpty { compiler.report(.unknownChangeForm, at: object.node) }
  }

  private static func gateText(_ isGate: Bool) -> LocalizedText {
    isGate
      ? LocalizedText(en: "required", es: "requerido", pt: "obrigatório")
      : LocalizedText(en: "not required", es: "no requerido", pt: "não obrigatório")
  }

  // MARK: - The base's text

  /// Replaces the value of an object's member, or adds the member.
  mutating func set(_ name: String, of object: NodeID, to pieces: [Piece], for change: NodeID) {
    if let value = base.document.value(of: object, named: name) {
      edits.append(Edit(range: base.document.range(of: value), pieces: pieces))
    } else {
      let start = base.document.range(of: object).start + 1
      edits.append(
        Edit(
          range: ByteRange(start: start, end: start),
          pieces: [.text("\"" + name + "\": ", change)] + pieces + [.text(", ", change)]))
    }
  }

  /// Notes that a part of the base is changed; false, with a report, where it is changed already.
  mutating func touch(_ object: NodeID, _ name: String, at change: NodeID) -> Bool {
    for earlier in touched where earlier.object == object && earlier.name == name {
      compiler.report(.repeatedChange, at: change)
      return false
    }
    touched.append((object, name))
    return true
  }

  /// Tells whether a part of the base is changed already, with a report.
  func isTouched(within node: NodeID, at change: NodeID) -> Bool {
    let document = base.document
    for (object, name) in touched
    where document.node(object, isWithin: node) || (name.isEmpty && document.node(node, isWithin: object)) {
      compiler.report(.repeatedChange, at: change)
      return true
    }
    return false
  }

  func text(_ name: String, of object: NodeID) -> LocalizedText {
    base.document.value(of: object, named: name).map { Self.text($0, in: base.document) }
      ?? LocalizedText([])
  }

  private func value(_ name: String, of object: NodeID) -> String? {
    base.document.value(of: object, named: name).map { base.document.source(of: $0) }
  }

  /// Reads a text in several languages without looking for those that lack: the compiler does that.
  static func text(_ node: NodeID, in document: JSONDocument) -> LocalizedText {
    var entries: [(language: String, text: String)] = []
    for member in document.members(of: node) where document.kind(of: member.value) == .string {
      entries.append((document.string(member.name), document.string(member.value)))
    }
    return LocalizedText(entries)
  }
}

extension JSONDocument {
  /// Returns a node's bytes as they are written.
  func source(of node: NodeID) -> String {
    String(decoding: bytes[range(of: node).offsets], as: UTF8.self)
  }
}
