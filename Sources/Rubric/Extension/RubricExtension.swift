internal import JSONDocument

/// Makes one text of a rubric and the one that it extends, before anything is compiled.
///
/// All that is asked of a rubric is asked of the whole; each part of it keeps its place in the file that it was
/// written in.
struct RubricExtension {
  let compiler: RuleCompiler
  let read: (String) -> [UInt8]?

  private static let keys = [
    "$schema", "format", "id", "title", "extends", "lesson", "clauses", "scope", "facts", "changes",
    "contradictions",
  ]

  /// Returns the whole rubric that a file stands for, with what it changes; nil where the base cannot be read,
  /// which is reported.
  ///
  /// - Throws: `Problems` where the base is not JSON.
  func resolve(
    _ source: RuleCompiler.Source, within chain: [String] = []
  ) throws(Problems) -> (source: RuleCompiler.Source, overrides: [RubricOverride])? {
    let document = source.document
    guard let node = document.value(of: document.root, named: "extends") else { return (source, []) }
    compiler.source = source
    guard let object = compiler.object(document.root), let written = compiler.string(node) else { return nil }
    for key in object.names(notIn: Self.keys) {
      let name = document.string(key)
      let meant = name == "criteria" ? "changes" : spellingSuggestion(for: name, among: Self.keys)
      compiler.report(.unknownKey, at: key, [("key", name)], suggestion: meant)
    }
    compiler.checkFormat(object, "rubric/1")
    let path = Self.path(written, from: source.file)
    if source.file == path || chain.contains(path) {
      compiler.report(.cyclicExtension, at: node, [("path", path)])
      return nil
    }
    guard let bytes = read(path) else {
      compiler.report(.missingFile, at: node, [("path", path), ("written", written)])
      return nil
    }
    let file = RuleCompiler.Source(file: path, document: try ScorecardLoader.parse(bytes, file: path))
    compiler.source = file
    let count = compiler.problems.count
    if let rules = compiler.object(file.document.root) { compiler.checkFormat(rules, "rubric/1") }
    // All else that is wrong with another kind of file would follow from that.
    if compiler.problems.count > count { return nil }
    guard let base = try resolve(file, within: chain + [source.file]) else { return nil }
    compiler.source = source
    var changes = RubricChanges(compiler, base: base.source)
    for change in object["changes"].flatMap({ compiler.elements($0) }) ?? [] { changes.read(change) }
    let whole = changes.apply(to: object)
    let text = RuleCompiler.Source(
      file: source.file, document: try ScorecardLoader.parse(whole.bytes, file: source.file),
      places: whole.places)
    return (text, base.overrides + changes.overrides)
  }

  /// Returns the path that a file means by one that it names: relative to its own folder.
  static func path(_ written: String, from file: String) -> String {
    let marker = "builtin:"
    if written.hasPrefix(marker) || written.hasPrefix("/") { return written }
    let isBuiltIn = file.hasPrefix(marker)
    var parts = (isBuiltIn ? String(file.dropFirst(marker.utf8.count)) : file)
      .split(separator: "/", omittingEmptySubsequences: false).dropLast().map { String($0) }
    for part in written.split(separator: "/") {
      switch part {
      case ".": continue
      case ".." where parts.last != nil && parts.last != "" && parts.last != "..": parts.removeLast()
      default: parts.append(String(part))
      }
    }
    return (isBuiltIn ? marker : "") + parts.joined(separator: "/")
  }
}
