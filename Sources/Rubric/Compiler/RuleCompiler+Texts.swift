internal import JSONDocument

extension RuleCompiler {
  /// Reads a text, which must be there in the first language of the scorecard. Where another lacks, English stands for
  /// it, or else the first, and the lack is noted.
  func text(_ node: NodeID?) -> LocalizedText? {
    guard let node, let object = object(node) else { return nil }
    var entries: [LocalizedText.Entry] = []
    entries.reserveCapacity(languages.count)
    for member in document.members(of: object.node) {
      guard let text = string(member.value) else { continue }
      entries.append(
        LocalizedText.Entry(
          language: document.string(member.name), text: text,
          isPlain: document.plainText(member.value) != nil))
    }
    let text = LocalizedText(entries: entries)
    for language in languages where !text.has(language) {
      guard language != languages.first, let other = text.fallback(in: language) else {
        report(.missingTranslation, at: node, [("language", language)])
        continue
      }
      lacks(language, at: node)
      entries.append(LocalizedText.Entry(language: language, slice: other.slice, isPlain: other.isPlain))
    }
    return LocalizedText(entries: entries)
  }

  private func lacks(_ language: String, at node: NodeID) {
    let place = source.place(of: document.range(of: node))
    lackingTexts.append(
      Problem(
        .missingTranslation, file: place.file, range: place.range, arguments: [("language", language)],
        severity: .warning))
  }

  func text(_ name: String, in object: RuleObject) -> LocalizedText? {
    text(required(name, in: object))
  }

  func optionalText(_ name: String, in object: RuleObject) -> LocalizedText? {
    object[name].flatMap { text($0) }
  }

  /// Reads a text with placeholders.
  func template(_ node: NodeID?, scope: Scope) -> Template? {
    guard let node, let text = text(node) else { return nil }
    var template = Template(entries: [])
    for entry in text.entries {
      template.entries.append((entry.language, parts(of: entry.text, at: node, scope: scope)))
    }
    return template
  }

  private func parts(of text: String, at node: NodeID, scope: Scope) -> [Template.Part] {
    var rest = Array(text.utf8)[...]
    guard rest.contains(UInt8(ascii: "{")) else { return [.text(TextSlice(text))] }
    var parts: [Template.Part] = []
    var plain = ""
    while let brace = rest.firstIndex(of: UInt8(ascii: "{")) {
      plain += String(decoding: rest[..<brace], as: UTF8.self)
      rest = rest[rest.index(after: brace)...]
      if rest.first == UInt8(ascii: "{") {
        plain += "{"
        rest.removeFirst()
        continue
      }
      let end = rest.firstIndex(of: UInt8(ascii: "}")) ?? rest.endIndex
      if !plain.isEmpty { parts.append(.text(TextSlice(plain))) }
      plain = ""
      if let part = placeholder(Array(rest[..<end]), at: node, scope: scope) { parts.append(part) }
      rest = end < rest.endIndex ? rest[rest.index(after: end)...] : rest[end...]
    }
    plain += String(decoding: rest, as: UTF8.self)
    if !plain.isEmpty { parts.append(.text(TextSlice(plain))) }
    return parts
  }

  private func placeholder(_ inner: [UInt8], at node: NodeID, scope: Scope) -> Template.Part? {
    let halves = inner.split(separator: UInt8(ascii: "|"), maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(decoding: halves.first ?? [], as: UTF8.self)
    let ifEmpty = halves.count > 1 ? String(decoding: halves[1], as: UTF8.self) : nil
    if name == "nodes", scope.nodesType != nil { return .nodes(ifEmpty: ifEmpty) }
    for (slot, measure) in scope.measures.enumerated() where measure.name == name {
      measuresUsed.append(slot)
      return .measure(slot)
    }
    if let slot = scope.facts[name] {
      uses.append(slot)
      _ = type(ofFact: slot)
      return .fact(slot, ifEmpty: ifEmpty)
    }
    let known = scope.measures.map { $0.name } + scope.facts.allNames
    report(
      .unknownPlaceholder, at: node, [("name", name)],
      suggestion: spellingSuggestion(for: name, among: known))
    return nil
  }
}
