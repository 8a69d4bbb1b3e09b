import Authoring
import Rubric
import TestSupport

extension TestProject {
  static let scaffoldPath = "Rubrics/sample.json"

  /// A project with the files of a new rubric, in one of which a text is replaced.
  static func scaffold(
    replacing old: String = "", with new: String = "", adding files: [String: String] = [:]
  ) -> RubricProject {
    var texts = files
    for file in RubricScaffold.files(name: "sample", folder: "Rubrics") ?? [] {
      var text = String(decoding: file.bytes, as: UTF8.self)
      if file.path == scaffoldPath, !old.isEmpty, let range = text.firstRange(of: old) {
        text.replaceSubrange(range, with: new)
      }
      texts[file.path] = text
    }
    return RubricProject(
      configuration: SharedMaterial.checkoutBytes("config.json") ?? [], file: "config.json",
      registry: registry
    ) { path in
      texts[path].map { Array($0.utf8) } ?? SharedMaterial.checkoutBytes(path)
    }
  }
}
