internal import JSONDocument
package import Rubric

/// What `plugin.json` says of a process plugin.
package struct PluginManifest: Sendable {
  /// The name, which a configuration uses for the strategy.
  package let id: String
  /// What the plugin is.
  package let kind: StrategyModule.Kind
  /// The classes of a classifier, the worst first; empty for others.
  package let classes: [ScoreClass]
  /// The name for people.
  package let title: LocalizedText
  /// The formula, when to use it and its pitfalls.
  package let summary: LocalizedText
  /// Where the formula comes from.
  package let reference: String
  /// What holds of the strategy.
  package let traits: StrategyTraits
  /// The parameters.
  package let parameters: [StrategyModule.Parameter]
  /// The program and its arguments.
  package let run: [String]
  /// The folder.
  package let folder: String

  /// The name of the file.
  package static let fileName = "plugin.json"
  /// The format that the file names.
  package static let format = "cabildo-plugin/1"

  /// The words for traits in a manifest.
  package static let traitWords: [(word: String, trait: StrategyTraits)] = [
    ("monotone", .monotone), ("idempotent", .idempotent), ("annihilated-by-zero", .annihilatedByZero),
    ("uses-weights", .usesWeights), ("increasing", .increasing), ("decreasing", .decreasing),
    ("absolute-weights", .absoluteWeights), ("independent-of-others", .independentOfOthers),
  ]

  /// Reads the manifest in a folder.
  ///
  /// - Throws: `PluginFailure` with what is wrong, named by the folder until the name is known.
  package init(folder: String) throws(PluginFailure) {
    let named = Path.name(of: folder)
    let reader = ManifestReader(document: try Self.document(in: folder, named), plugin: named)
    guard try reader.text("format") == Self.format else { throw reader.wrong("format") }
    id = try reader.text("id")
    guard Self.isName(id) else { throw reader.wrong("id") }
    guard let kind = StrategyModule.Kind(rawValue: try reader.text("kind")) else {
      throw reader.wrong("kind")
    }
    self.kind = kind
    title = try reader.localized("title")
    summary = try reader.localized("summary")
    reference = try reader.text("reference")
    run = try reader.texts("run")
    guard !run.isEmpty else { throw reader.wrong("run") }
    var traits: StrategyTraits = []
    for word in try reader.texts("traits") {
      guard let known = Self.traitWords.first(where: { $0.word == word }) else { throw reader.wrong(word) }
      traits.insert(known.trait)
    }
    self.traits = traits
    parameters = try reader.parameters()
    classes = kind == .classifier ? try reader.classes() : []
    guard kind != .classifier || classes.count > 1 else { throw reader.wrong("classes") }
    self.folder = folder
  }

  private static func document(in folder: String, _ named: String) throws(PluginFailure) -> JSONDocument {
    let path = Path.join(folder, fileName)
    guard let bytes = try? InputFile.read(path) else { throw PluginFailure(named, .badManifest(path)) }
    do throws(JSONSyntaxError) { return try JSONDocument(parsing: bytes) } catch {
      throw PluginFailure(named, .badManifest(fileName + ": JSON"))
    }
  }

  /// Small letters, digits and hyphens, a letter first.
  package static func isName(_ text: String) -> Bool {
    guard let first = text.utf8.first, (0x61...0x7A).contains(first), text.utf8.count <= 64 else {
      return false
    }
    return text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
  }
}
