internal import JSONDocument

/// Lays one configuration over another.
struct ConfigurationMerge {
  /// What is extended; nil where there is nothing.
  let base: RuleCompiler.Source?
  /// What extends it.
  let own: RuleCompiler.Source
  /// The path of the file that extends; nil where its paths have been rewritten already.
  let path: String?

  /// Keys that are said for one file only.
  private static let ownKeys = ["$schema", "extends"]

  /// Returns the one text.
  func merged(file: String) throws(Problems) -> RuleCompiler.Source {
    var text = SplicedText()
    let root = own.document.range(of: own.document.root)
    var opening = "{"
    func write(_ name: NodeID, of source: RuleCompiler.Source) {
      text.write(opening, for: source.document.range(of: name), of: source)
      text.copy(name, of: source)
      text.write(": ", for: source.document.range(of: name), of: source)
      opening = ", "
    }
    if let base {
      for member in base.document.members(of: base.document.root) {
        let name = base.document.string(member.name)
        if Self.ownKeys.contains(name) { continue }
        guard let value = own.document.value(of: own.document.root, named: name) else {
          write(member.name, of: base)
          text.copy(member.value, of: base)
          continue
        }
        write(nameNode(name), of: own)
        if name == "gates" {
          merge(member.value, value, of: base, into: &text)
        } else {
          copy(value, named: name, into: &text)
        }
      }
    }
    for member in own.document.members(of: own.document.root) {
      let name = own.document.string(member.name)
      let isKept = path == nil || !Self.ownKeys.contains(name)
      guard isKept, base?.document.value(of: base?.document.root ?? own.document.root, named: name) == nil
      else { continue }
      write(member.name, of: own)
      copy(member.value, named: name, into: &text)
    }
    text.write(opening == "{" ? "{}" : "}", for: root, of: own)
    return RuleCompiler.Source(
      file: file, document: try ScorecardLoader.parse(text.bytes, file: file), places: text.places)
  }

  /// Returns the node of the name of one of our members.
  private func nameNode(_ name: String) -> NodeID {
    let members = own.document.members(of: own.document.root)
    for member in members where own.document.string(member.name, isText: name) { return member.name }
    return own.document.root
  }

  /// Writes an object with the members of both; of two of the same name objects are merged, and of others ours counts.
  private func merge(
    _ theirs: NodeID, _ ours: NodeID, of base: RuleCompiler.Source, into text: inout SplicedText
  ) {
    guard base.document.kind(of: theirs) == .object, own.document.kind(of: ours) == .object else {
      return text.copy(ours, of: own)
    }
    let place = own.document.range(of: ours)
    var opening = "{"
    for member in base.document.members(of: theirs) {
      text.write(opening, for: place, of: own)
      opening = ", "
      text.copy(member.name, of: base)
      text.write(": ", for: place, of: own)
      let name = base.document.string(member.name)
      if let value = own.document.value(of: ours, named: name) {
        merge(member.value, value, of: base, into: &text)
      } else {
        text.copy(member.value, of: base)
      }
    }
    for member in own.document.members(of: ours)
    where base.document.value(of: theirs, named: own.document.string(member.name)) == nil {
      text.write(opening, for: place, of: own)
      opening = ", "
      text.copy(member.name, of: own)
      text.write(": ", for: place, of: own)
      text.copy(member.value, of: own)
    }
    text.write(opening == "{" ? "{}" : "}", for: place, of: own)
  }

  // MARK: - Paths

  /// Copies a value of ours, with its paths as they are seen from the folder of the configuration asked for.
  private func copy(_ node: NodeID, named name: String, into text: inout SplicedText) {
    let range = own.document.range(of: node)
    var position = range.start
    for written in paths(in: node, named: name) {
      guard let path else { break }
      let word = own.document.string(written)
      let seen = RubricExtension.path(word, from: path)
      if seen == word { continue }
      let place = own.document.range(of: written)
      text.copy(ByteRange(start: position, end: place.start), of: own)
      var json = JSONWriter(pretty: false)
      json.string(seen)
      text.write(json.text, for: place, of: own)
      position = place.end
    }
    text.copy(ByteRange(start: position, end: range.end), of: own)
  }

  /// Returns the strings in a value that are paths, in their order.
  private func paths(in node: NodeID, named name: String) -> [NodeID] {
    let document = own.document
    func isText(_ node: NodeID) -> Bool { document.kind(of: node) == .string }
    switch name {
    case "schema", "baseline", "waivers": return isText(node) ? [node] : []
    case "libraries", "rubrics", "plugins":
      var paths: [NodeID] = []
      for element in document.elements(of: node) {
        if isText(element) {
          paths.append(element)
        } else if let file = document.value(of: element, named: "file"), isText(file) {
          paths.append(file)
        }
      }
      return paths
    case "overrides":
      var paths: [NodeID] = []
      for element in document.elements(of: node) {
        guard let files = document.value(of: element, named: "files") else { continue }
        for file in document.elements(of: files) where isText(file) { paths.append(file) }
      }
      return paths
    default: return []
    }
  }
}
