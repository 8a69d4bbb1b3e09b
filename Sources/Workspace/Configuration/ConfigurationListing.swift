internal import BuiltInFiles
package import JSONDocument
internal import Rubric

/// The values of a configuration and of all that it extends, each with the place that it comes from.
package struct ConfigurationListing: Sendable {
  /// A value.
  package struct Value: Sendable {
    /// Where it stands in the effective configuration, as a JSON Pointer.
    package let pointer: String
    /// The value as JSON.
    package let json: String
    /// The file that it comes from.
    package let file: String
    /// Where it stands there.
    package let location: SourceLocation
  }

  /// The values, in the order of the effective configuration.
  package private(set) var values: [Value] = []

  /// Lists the values that hold for a design: what `overrides` say of it stands where it counts. Without a design
  /// `overrides` are listed as they are.
  ///
  /// - Throws: `ScorecardFailure` where the configuration cannot be read.
  package init(_ source: ScorecardSource, for input: InputSource?) throws(ScorecardFailure) {
    let path = source.path ?? Path.builtInPrefix + "config.json"
    let (effective, sources) = try ScorecardSource.file(path).effective()
    let document = effective.document
    var lines: [String: LineIndex] = [:]
    for source in sources { lines[source.name] = LineIndex(source.bytes) }
    func value(_ node: NodeID, _ pointer: String) -> Value {
      let place = effective.place(of: node)
      let folder = Path.folder(of: path)
      let names = [place.file, Path.join(folder, place.file)]
      let name = names.first { lines[$0] != nil } ?? place.file
      let json = String(decoding: document.bytes[document.range(of: node).offsets], as: UTF8.self)
      return Value(
        pointer: pointer, json: json, file: name,
        location: lines[name]?.location(of: place.range.start)
          ?? SourceLocation(line: 1, column: 1, utf16Column: 1))
    }
    func leaves(_ node: NodeID, _ tokens: [String]) -> [Value] {
      var found: [Value] = []
      for (index, element) in document.elements(of: node).enumerated() {
        found += leaves(element, tokens + [String(index)])
      }
      for member in document.members(of: node) {
        found += leaves(member.value, tokens + [document.string(member.name)])
      }
      return found.isEmpty ? [value(node, JSONPointer(tokens: tokens).description)] : found
    }
    for member in document.members(of: document.root) {
      let name = document.string(member.name)
      if name == "overrides", input != nil { continue }
      values += leaves(member.value, [name])
    }
    guard let input, let list = document.value(of: document.root, named: "overrides") else { return }
    let seen = Self.path(of: input, from: path)
    for element in document.elements(of: list) {
      guard let files = document.value(of: element, named: "files"),
        let gates = document.value(of: element, named: "gates"),
        document.elements(of: files).contains(where: {
          Path.matches(seen, Path.normalized(document.string($0)))
        })
      else { continue }
      for value in leaves(gates, ["gates"]) { set(value) }
    }
  }

  private mutating func set(_ value: Value) {
    if let index = values.firstIndex(where: { $0.pointer == value.pointer }) {
      values[index] = value
    } else {
      let last = values.lastIndex { $0.pointer.hasPrefix("/gates") }
      values.insert(value, at: last.map { $0 + 1 } ?? values.count)
    }
  }

  private static func path(of input: InputSource, from configuration: String) -> String {
    guard case .file(let file) = input else { return "-" }
    let folder = Path.isBuiltIn(configuration) ? "." : Path.folder(of: configuration)
    return Path.relative(FileSystem.absolute(file), to: FileSystem.absolute(folder))
  }
}

extension ScorecardSource {
  /// Reads the configuration and all that it extends.
  ///
  /// - Throws: `ScorecardFailure` with what is wrong.
  func effective() throws(ScorecardFailure) -> (EffectiveConfiguration, sources: [SourceText]) {
    let path = path ?? Path.builtInPrefix + "config.json"
    let files = ConfigurationFiles(folder: Path.folder(of: path))
    let bytes: [UInt8]
    do throws(FileFailure) { bytes = try Self.read(path) } catch {
      throw ScorecardFailure(source: self, sources: [], problems: [], failures: [error])
    }
    files.keep(bytes, of: path)
    do throws(Problems) {
      return (try EffectiveConfiguration(bytes, file: path, read: files.read), files.sources)
    } catch {
      throw ScorecardFailure(
        source: self, sources: files.sources, problems: files.located(error.list), failures: files.failures)
    }
  }
}
