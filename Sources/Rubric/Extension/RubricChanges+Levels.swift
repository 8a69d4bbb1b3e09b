internal import JSONDocument

extension RubricChanges {
  /// Reads a change of what a level asks: a threshold, or the whole condition.
  mutating func readLevel(_ object: RuleObject, of criterion: NodeID, _ override: inout RubricOverride) {
    let names = Self.comparators.map { $0.name }
    compiler.check(
      object,
      allows: ["criterion", "level", "measure", "when", "origin", "descriptor", "advice", "note", "reason"]
        + names)
    guard let node = object["level"], let number = compiler.integer(node, in: 1...4),
      let level = level(number, of: criterion),
      let when = base.document.value(of: level, named: "when")
    else { return }
    override.level = number
    if let condition = object["when"] {
      // A new condition has new words.
      _ = compiler.required("descriptor", in: object)
      if isTouched(within: when, at: object.node) { return }
      touched.append((when, ""))
      override.kind = .condition
      override.before = text("descriptor", of: level)
      override.after = object["descriptor"].map { Self.text($0, in: own.document) }
      overrides.append(override)
      set("when", of: level, to: [.own(condition)], for: object.node)
    } else if object.has("measure") {
      readThreshold(object, in: when, of: criterion, override)
    } else {
      compiler.report(.unknownChangeForm, at: object.node)
      return
    }
    setWords(object, of: level, reason: override.reason)
  }

  private func level(_ number: Int, of criterion: NodeID) -> NodeID? {
    guard let list = base.document.value(of: criterion, named: "levels") else { return nil }
    for (position, node) in base.document.elements(of: list).enumerated() where position == number {
      return node
    }
    return nil
  }

  private mutating func readThreshold(
    _ object: RuleObject, in when: NodeID, of criterion: NodeID, _ draft: RubricOverride
  ) {
    guard let node = object["measure"], let measure = compiler.string(node) else { return }
    let known = thresholds(in: when)
    let given = Self.comparators.filter { object.has($0.name) }
    if given.isEmpty { compiler.report(.missingComparison, at: object.node) }
    var changed: [(object: NodeID, values: [(name: String, value: NodeID)])] = []
    for (name, sign) in given {
      guard let value = object[name] else { continue }
      guard isThreshold(value, in: own.document) else {
        compiler.report(.badThreshold, at: value, [("text", "")])
        continue
      }
      let found = known.filter { $0.measure == measure && $0.comparator == name }
      guard let threshold = found.first else {
        compiler.report(
          .unknownThreshold, at: node,
          [
            ("measure", measure), ("comparison", name), ("level", String(draft.level ?? 0)),
            ("criterion", draft.criterionID), ("known", list(known)),
          ], suggestion: suggestion(measure, among: known.map { $0.measure }))
        continue
      }
      if found.count > 1 {
        compiler.report(
          .unclearThreshold, at: node,
          [("measure", measure), ("comparison", name), ("level", String(draft.level ?? 0))])
        continue
      }
      if let index = changed.firstIndex(where: { $0.object == threshold.object }) {
        changed[index].values.append((name, value))
      } else {
        changed.append((threshold.object, [(name, value)]))
      }
      var override = draft
      override.kind = .threshold
      override.label = label(of: measure, in: criterion)
      override.before = LocalizedText(verbatim: sign + " " + scalar(threshold.value, in: base.document))
      override.after = LocalizedText(verbatim: sign + " " + scalar(value, in: own.document))
      overrides.append(override)
    }
    for (comparison, values) in changed {
      if isTouched(within: comparison, at: object.node) { continue }
      touched.append((comparison, ""))
      // The whole comparison is this change's, so that what is wrong with it is found here.
      edits.append(
        Edit(
          range: base.document.range(of: comparison),
          pieces: pieces(of: comparison, with: values, for: object.node)))
    }
  }

  private func list(
    _ known: [(object: NodeID, measure: String, comparator: String, value: NodeID)]
  ) -> String {
    if known.isEmpty { return "–" }
    return known.map { "`" + $0.measure + "` `" + $0.comparator + "`" }.joined(separator: ", ")
  }

  private func suggestion(_ measure: String, among known: [String]) -> String? {
    known.contains(measure) ? nil : spellingSuggestion(for: measure, among: known)
  }

  /// Writes a comparison with other values.
  private func pieces(
    of comparison: NodeID, with values: [(name: String, value: NodeID)], for change: NodeID
  ) -> [Piece] {
    var pieces: [Piece] = [.text("{", change)]
    for (position, member) in base.document.members(of: comparison).enumerated() {
      if position > 0 { pieces.append(.text(", ", change)) }
      pieces.append(.text(base.document.source(of: member.name) + ": ", change))
      let name = base.document.string(member.name)
      if let value = values.first(where: { $0.name == name })?.value {
        pieces.append(.own(value))
      } else {
        pieces.append(.text(base.document.source(of: member.value), change))
      }
    }
    pieces.append(.text("}", change))
    return pieces
  }

  private func isThreshold(_ node: NodeID, in document: JSONDocument) -> Bool {
    document.kind(of: node) == .number || document.kind(of: node) == .string
  }

  private func scalar(_ node: NodeID, in document: JSONDocument) -> String {
    document.kind(of: node) == .string ? document.string(node) : document.source(of: node)
  }

  /// The comparisons of named measures with numbers, anywhere in a condition.
  private func thresholds(
    in when: NodeID
  ) -> [(object: NodeID, measure: String, comparator: String, value: NodeID)] {
    var found: [(object: NodeID, measure: String, comparator: String, value: NodeID)] = []
    let document = base.document
    for index in when.index..<document.end(of: when).index {
      let node = NodeID(index: index)
      guard document.kind(of: node) == .object, let name = document.value(of: node, named: "measure"),
        document.kind(of: name) == .string
      else { continue }
      for (comparator, _) in Self.comparators {
        guard let value = document.value(of: node, named: comparator), isThreshold(value, in: document)
        else { continue }
        found.append((node, document.string(name), comparator, value))
      }
    }
    return found
  }

  private func label(of measure: String, in criterion: NodeID) -> LocalizedText? {
    guard let measures = base.document.value(of: criterion, named: "measures"),
      let declared = base.document.value(of: measures, named: measure)
    else { return nil }
    return text("label", of: declared)
  }

  // MARK: - Words

  /// Changes the words around a level: whoever changes a threshold says where the new one comes from.
  private mutating func setWords(_ object: RuleObject, of level: NodeID, reason: LocalizedText) {
    let origin = compiler.required("origin", in: object)
    if let origin, !touched.contains(where: { $0.object == level && $0.name == "origin" }) {
      touched.append((level, "origin"))
      set("origin", of: level, to: [.own(origin)], for: object.node)
    }
    for name in ["descriptor", "advice"] {
      guard let node = object[name], touch(level, name, at: object.node) else { continue }
      set(name, of: level, to: [.own(node)], for: object.node)
    }
    let note = object["note"].map { Self.text($0, in: own.document) } ?? reason
    if let index = notes.firstIndex(where: { $0.level == level }) {
      notes[index].texts.append(note)
    } else {
      notes.append((level, [note], object.node))
    }
  }

  /// Writes the reasons beside the levels that are changed.
  mutating func setNotes() {
    for (level, texts, change) in notes {
      var writer = JSONWriter(pretty: false)
      writer.beginObject()
      for entry in texts.first?.entries ?? [] {
        writer.name(entry.language)
        writer.string(texts.map { $0.text(in: entry.language) }.joined(separator: " "))
      }
      writer.endObject()
      set("note", of: level, to: [.text(writer.text, change)], for: change)
    }
    notes = []
  }
}
