package import JSONDocument
package import Rubric

/// The files of a scorecard in one text, so that an engine without a file system can load them.
///
///     {"configuration": "config.json", "files": {"config.json": "…", …},
///      "rules": {"structure": "…", "texts": "…", "hash": "…", "schema": "…"}}
///
/// `rules` holds the libraries and rubrics compiled, see ``RulesImage``, with the schema of designs; it is left out where
/// these are among the files.
package struct EngineBundle: Sendable {
  /// The name of the configuration among the files.
  package var configuration: String
  /// The files by the names that the configuration has for them.
  package var files: [(name: String, text: String)]
  /// The libraries and rubrics, compiled.
  package var rules: Rules?

  /// Libraries and rubrics, compiled.
  package struct Rules: Sendable {
    /// What they were compiled to.
    package var image: RulesImage
    /// The hash of what they were compiled from.
    package var hash: String
    /// The text of the schema of designs.
    package var schema: String

    /// Makes rules.
    package init(image: RulesImage, hash: String, schema: String) {
      self.image = image
      self.hash = hash
      self.schema = schema
    }
  }

  /// Makes a bundle.
  package init(configuration: String, files: [(name: String, text: String)], rules: Rules? = nil) {
    self.configuration = configuration
    self.files = files
    self.rules = rules
  }

  /// Reads a bundle; nil where the text is none.
  init?(_ bytes: [UInt8]) {
    guard let document = try? JSONDocument(parsing: bytes), document.kind(of: document.root) == .object,
      let name = document.value(of: document.root, named: "configuration"),
      let list = document.value(of: document.root, named: "files"), document.kind(of: list) == .object
    else { return nil }
    configuration = document.string(name)
    files = []
    for member in document.members(of: list) {
      files.append((document.string(member.name), document.string(member.value)))
    }
    if let image = document.value(of: document.root, named: "rules"), document.kind(of: image) == .object,
      let structure = document.value(of: image, named: "structure"),
      let texts = document.value(of: image, named: "texts"),
      let hash = document.value(of: image, named: "hash"),
      let schema = document.value(of: image, named: "schema")
    {
      rules = Rules(
        image: RulesImage(structure: document.string(structure), texts: document.string(texts)),
        hash: document.string(hash), schema: document.string(schema))
    }
  }

  /// Writes the bundle as a member's value.
  package func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.name("configuration")
    writer.string(configuration)
    writer.name("files")
    writer.beginObject()
    for file in files {
      writer.name(file.name)
      writer.string(file.text)
    }
    writer.endObject()
    if let rules {
      writer.name("rules")
      writer.beginObject()
      writer.name("structure")
      writer.string(rules.image.structure)
      writer.name("texts")
      writer.string(rules.image.texts)
      writer.name("hash")
      writer.string(rules.hash)
      writer.name("schema")
      writer.string(rules.schema)
      writer.endObject()
    }
    writer.endObject()
  }

  /// Returns a file's bytes, or nil where there is none of that name. What the program carries is among the files by its
  /// plain path.
  func bytes(_ name: String) -> [UInt8]? {
    for file in files where file.name == name { return Array(file.text.utf8) }
    let marker = "builtin:"
    return name.hasPrefix(marker) ? bytes(String(name.dropFirst(marker.utf8.count))) : nil
  }
}
