internal import JSONDocument

/// Hashes what a design is judged by, so that two stored evaluations tell whether it was the same.
///
/// Where files lie does not count, nor do gates and waivers, which change no evaluation: the configuration without these, the
/// schema of designs, the libraries and the rubrics, each as a whole where it extends another.
struct ScorecardHash {
  private var lines = ""

  /// The members of a configuration that are hashed by what they lead to, or change no evaluation.
  private static let leftOut = [
    "$schema", "schema", "libraries", "rubrics", "plugins", "extends", "gates", "overrides", "baseline",
    "waivers",
  ]

  /// Takes a schema, a library, or a rubric of a weight.
  mutating func add(_ document: JSONDocument, weight: Int = 1) {
    lines += DocumentHash.text(of: document) + " " + String(weight) + "\n"
  }

  /// The hash of all that was taken.
  var rules: String { Self.text(lines) }

  /// Returns the hash of a configuration whose files have a hash, with plugins in a process of their own.
  static func whole(configuration: JSONDocument, rules: String, plugins: [String]) -> String {
    var lines = DocumentHash.text(of: configuration, without: leftOut) + "\n" + rules + "\n"
    for plugin in plugins { lines += plugin + "\n" }
    return text(lines)
  }

  private static func text(_ lines: String) -> String {
    DocumentHash.prefix + SHA256.text(of: Array(lines.utf8))
  }
}
