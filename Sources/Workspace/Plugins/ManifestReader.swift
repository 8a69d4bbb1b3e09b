internal import JSONDocument
internal import Rubric

/// Reads the members of a manifest.
struct ManifestReader {
  let document: JSONDocument
  let plugin: String

  func wrong(_ name: String) -> PluginFailure {
    PluginFailure(plugin, .badManifest(PluginManifest.fileName + ": `" + name + "`"))
  }

  private func member(_ name: String) -> NodeID? { document.value(of: document.root, named: name) }

  func text(_ name: String) throws(PluginFailure) -> String {
    guard let node = member(name), document.kind(of: node) == .string else { throw wrong(name) }
    return document.string(node)
  }

  func texts(_ name: String) throws(PluginFailure) -> [String] {
    guard let node = member(name) else { return [] }
    guard document.kind(of: node) == .array else { throw wrong(name) }
    var texts: [String] = []
    for element in document.elements(of: node) {
      guard document.kind(of: element) == .string else { throw wrong(name) }
      texts.append(document.string(element))
    }
    return texts
  }

  func localized(_ name: String) throws(PluginFailure) -> LocalizedText {
    guard let node = member(name) else { throw wrong(name) }
    return try localized(node, name)
  }

  private func localized(_ node: NodeID, _ name: String) throws(PluginFailure) -> LocalizedText {
    guard document.kind(of: node) == .object else { throw wrong(name) }
    var entries: [(language: String, text: String)] = []
    for entry in document.members(of: node) {
      guard document.kind(of: entry.value) == .string else { throw wrong(name) }
      entries.append((document.string(entry.name), document.string(entry.value)))
    }
    let text = LocalizedText(entries)
    guard !text.isEmpty else { throw wrong(name) }
    return text
  }

  func classes() throws(PluginFailure) -> [ScoreClass] {
    guard let node = member("classes") else { return [] }
    var classes: [ScoreClass] = []
    for element in document.elements(of: node) {
      guard let id = document.value(of: element, named: "id"), document.kind(of: id) == .string,
        let title = document.value(of: element, named: "title")
      else { throw wrong("classes") }
      classes.append(ScoreClass(id: document.string(id), title: try localized(title, "classes")))
    }
    return classes
  }

  /// Numbers in a range, and yes or no.
  func parameters() throws(PluginFailure) -> [StrategyModule.Parameter] {
    guard let node = member("parameters") else { return [] }
    var parameters: [StrategyModule.Parameter] = []
    for element in document.elements(of: node) {
      guard let name = document.value(of: element, named: "name"), document.kind(of: name) == .string,
        let summary = document.value(of: element, named: "summary"),
        let value = document.value(of: element, named: "default")
      else { throw wrong("parameters") }
      let words = try localized(summary, "parameters")
      switch document.kind(of: value) {
      case .true, .false:
        parameters.append(
          StrategyModule.Parameter(
            name: document.string(name), summary: words, shape: .boolean,
            default: .boolean(document.kind(of: value) == .true)))
      case .number:
        guard let least = number(element, "least"), let most = number(element, "most"),
          let value = number(element, "default"), least <= value, value <= most
        else { throw wrong("parameters") }
        parameters.append(
          StrategyModule.Parameter(
            name: document.string(name), summary: words, default: value, least: least, most: most))
      case .object, .array, .string, .name, .null: throw wrong("parameters")
      }
    }
    return parameters
  }

  private func number(_ object: NodeID, _ name: String) -> Double? {
    guard let node = document.value(of: object, named: name), document.kind(of: node) == .number else {
      return nil
    }
    return Ratio(document.number(node))?.double
  }
}
