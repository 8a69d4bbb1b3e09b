internal import JSONDocument

extension RubricChanges {
  /// Returns the whole rubric: the base with the changes, and what the rubric that extends adds.
  mutating func apply(to object: RuleObject) -> SplicedText {
    setNotes()
    let order = edits.enumerated().sorted {
      ($0.element.range.start, $0.offset) < ($1.element.range.start, $1.offset)
    }
    edits = order.map { $0.element }
    let lost = clausesLost()
    var text = SplicedText()
    var isFirst = true
    func begin(_ name: String, at node: NodeID) {
      text.write((isFirst ? "{" : ", ") + "\"" + name + "\": ", for: own.document.range(of: node), of: own)
      isFirst = false
    }
    let root = object.node
    for name in ["format", "id", "title", "lesson", "scope"] {
      if let node = object[name] {
        begin(name, at: node)
        text.copy(node, of: own)
      } else if name == "lesson" || name == "scope",
        let node = base.document.value(of: base.document.root, named: name)
      {
        begin(name, at: root)
        text.copy(node, of: base)
      }
    }
    for name in ["clauses", "facts"] {
      begin(name, at: object[name] ?? root)
      writeMembers(name, of: object, without: name == "clauses" ? lost : [], to: &text)
    }
    begin("criteria", at: root)
    writeCriteria(to: &text)
    if object.has("contradictions")
      || base.document.value(of: base.document.root, named: "contradictions") != nil
    {
      begin("contradictions", at: object["contradictions"] ?? root)
      writeElements("contradictions", of: object, to: &text)
    }
    text.write("}", for: own.document.range(of: root), of: own)
    return text
  }

  /// Writes an object with the members of the base and those of the rubric that extends.
  private func writeMembers(
    _ name: String, of object: RuleObject, without left: [String], to text: inout SplicedText
  ) {
    let place = own.document.range(of: object[name] ?? object.node)
    var taken: [String] = []
    text.write("{", for: place, of: own)
    func separate() {
      if !taken.isEmpty { text.write(", ", for: place, of: own) }
    }
    if let node = base.document.value(of: base.document.root, named: name) {
      for member in base.document.members(of: node) {
        let key = base.document.string(member.name)
        if left.contains(key) { continue }
        separate()
        taken.append(key)
        text.copy(span(member, in: base.document), of: base)
      }
    }
    if let node = object[name] {
      for member in own.document.members(of: node) {
        let key = own.document.string(member.name)
        if taken.contains(key) {
          compiler.report(.duplicateName, at: member.name, [("name", key)])
          continue
        }
        separate()
        taken.append(key)
        text.copy(span(member, in: own.document), of: own)
      }
    }
    text.write("}", for: place, of: own)
  }

  private func span(_ member: JSONDocument.Member, in document: JSONDocument) -> ByteRange {
    ByteRange(start: document.range(of: member.name).start, end: document.range(of: member.value).end)
  }

  private func writeElements(_ name: String, of object: RuleObject, to text: inout SplicedText) {
    let place = own.document.range(of: object[name] ?? object.node)
    var opening = "["
    if let node = base.document.value(of: base.document.root, named: name) {
      for element in base.document.elements(of: node) {
        text.write(opening, for: place, of: own)
        opening = ", "
        text.copy(element, of: base)
      }
    }
    if let node = object[name] {
      for element in own.document.elements(of: node) {
        text.write(opening, for: place, of: own)
        opening = ", "
        text.copy(element, of: own)
      }
    }
    text.write(opening == "[" ? "[]" : "]", for: place, of: own)
  }

  private func writeCriteria(to text: inout SplicedText) {
    let place = own.document.range(of: own.document.root)
    var opening = "["
    for (_, node) in criteria where !isDropped(node) {
      text.write(opening, for: place, of: own)
      opening = ", "
      writeCriterion(node, to: &text)
    }
    for node in added {
      text.write(opening, for: own.document.range(of: node), of: own)
      opening = ", "
      text.copy(node, of: own)
    }
    text.write(opening == "[" ? "[]" : "]", for: place, of: own)
  }

  private func isDropped(_ node: NodeID) -> Bool {
    dropped.contains { $0.node == node }
  }

  /// Writes a criterion of the base with the edits in it.
  private func writeCriterion(_ node: NodeID, to text: inout SplicedText) {
    let range = base.document.range(of: node)
    var position = range.start
    for edit in edits where edit.range.start >= range.start && edit.range.end <= range.end {
      // Of edits within each other, which have been reported, the first counts.
      if edit.range.start < position { continue }
      text.copy(ByteRange(start: position, end: edit.range.start), of: base)
      for piece in edit.pieces {
        switch piece {
        case .own(let node): text.copy(node, of: own)
        case .text(let words, let change): text.write(words, for: own.document.range(of: change), of: own)
        }
      }
      position = edit.range.end
    }
    text.copy(ByteRange(start: position, end: range.end), of: base)
  }

  /// The clauses of the base that only criteria served which are dropped; the reports say so.
  private mutating func clausesLost() -> [String] {
    var served: [String] = []
    for (_, node) in criteria where !isDropped(node) { served += clauses(of: node, in: base.document) }
    for node in added { served += clauses(of: node, in: own.document) }
    var lost: [String] = []
    for (node, override) in dropped {
      let gone = clauses(of: node, in: base.document).filter { !served.contains($0) }
      lost += gone
      if !gone.isEmpty { overrides[override].before = LocalizedText(verbatim: gone.joined(separator: ", ")) }
    }
    return lost
  }

  private func clauses(of criterion: NodeID, in document: JSONDocument) -> [String] {
    guard let list = document.value(of: criterion, named: "clauses") else { return [] }
    return document.elements(of: list).map { document.string($0) }
  }
}
