internal import JSONDocument
package import Rubric

/// A scorecard's files as its author works on them: loaded as they are, or with one text replaced.
package struct RubricProject {
  /// The bytes of the configuration.
  package let configuration: [UInt8]
  /// The configuration's name, for messages.
  package let file: String
  private let loader: (@escaping (String) -> [UInt8]?) -> ScorecardLoader
  private let readFile: (String) -> [UInt8]?
  private let format: DesignFormat?

  /// Makes a project; `read` returns the bytes of a file by its path as the configuration writes it.
  package init(
    configuration: [UInt8], file: String, registry: StrategyRegistry, read: @escaping (String) -> [UInt8]?
  ) {
    self.configuration = configuration
    self.file = file
    loader = { ScorecardLoader(registry: registry, read: $0) }
    readFile = read
    format = nil
  }

  private init(_ other: RubricProject, format: DesignFormat) {
    configuration = other.configuration
    file = other.file
    loader = other.loader
    readFile = other.readFile
    self.format = format
  }

  /// Returns the bytes of a file, or nil where it cannot be read.
  package func read(_ path: String) -> [UInt8]? {
    path == file ? configuration : readFile(path)
  }

  /// Returns the same project with the format of a scorecard that has been loaded, which then is not read again.
  package func knowing(_ scorecard: Scorecard) -> RubricProject {
    knowing(scorecard.format)
  }

  /// Returns the same project with a format that has been read, which then is not read again.
  package func knowing(_ format: DesignFormat) -> RubricProject {
    RubricProject(self, format: format)
  }

  /// Loads the scorecard, with the rubrics named instead of all, and with other texts for some files.
  ///
  /// - Throws: `Problems` with all that is wrong.
  package func scorecard(
    rubrics: [String]? = nil, replacing texts: [(path: String, bytes: [UInt8])] = [],
    keepingConditions: Bool = false
  ) throws(Problems) -> Scorecard {
    var options = ScorecardLoader.Options()
    options.format = format
    options.rubrics = rubrics
    options.keepsConditions = keepingConditions
    let readFile = readFile
    let loader = loader { path in
      for text in texts where text.path == path { return text.bytes }
      return readFile(path)
    }
    return try loader.load(configuration, file: file, options: options)
  }

  /// The paths of a kind of file that the configuration names, `libraries` or `rubrics`.
  package func paths(_ kind: String) -> [String] {
    let effective = try? EffectiveConfiguration(configuration, file: file, read: read)
    guard let document = effective?.document ?? (try? JSONDocument(parsing: configuration)),
      let list = document.value(of: document.root, named: kind)
    else { return [] }
    var paths: [String] = []
    for element in document.elements(of: list) {
      if document.kind(of: element) == .string {
        paths.append(document.string(element))
      } else if let path = document.value(of: element, named: "file") {
        paths.append(document.string(path))
      }
    }
    return paths
  }
}

extension RubricProject {
  /// Returns a configuration with other libraries and no rubrics, for libraries that no configuration names.
  package static func configuration(_ bytes: [UInt8], ofLibraries libraries: [String]) -> [UInt8] {
    guard let document = try? JSONDocument(parsing: bytes) else { return bytes }
    var json = JSONWriter(pretty: false)
    json.beginObject()
    for member in document.members(of: document.root) {
      let name = document.string(member.name)
      json.name(name)
      switch name {
      case "libraries":
        json.beginArray()
        for library in libraries { json.string(library) }
        json.endArray()
      case "rubrics":
        json.beginArray()
        json.endArray()
      default: json.value(member.value, of: document)
      }
    }
    json.endObject()
    return json.bytes
  }
}
