package import JSONDocument

/// A configuration and those that it extends, as one text; each part of it keeps its place in the file that it was
/// written in.
///
/// Of two files the one that extends wins: `gates` are merged member by member, everything else is replaced whole. The
/// paths in the text are seen from the folder of the configuration that was asked for.
package struct EffectiveConfiguration: Sendable {
  let source: RuleCompiler.Source
  /// The files that it was made of, by the paths they were read by, the one asked for first.
  package let files: [String]

  /// The text, parsed.
  package var document: JSONDocument { source.document }

  /// Reads a configuration; `read` returns the bytes of a file by its path from the configuration's folder.
  ///
  /// - Throws: `Problems` where a file is missing, is no configuration or extends itself.
  package init(
    _ bytes: [UInt8], file: String, read: (String) -> [UInt8]?
  ) throws(Problems) {
    var files = [file]
    source = try Self.resolve(bytes, file: file, path: Self.name(of: file), chain: [], &files, read)
    self.files = files
  }

  /// Returns the file and the bytes there that a node comes from.
  package func place(of node: NodeID) -> (file: String, range: ByteRange) {
    source.place(of: document.range(of: node))
  }

  /// How many files may extend each other; links can make a circle in which no path comes back.
  private static let depth = 32

  /// The last part of a path, by which a configuration is seen from its own folder.
  private static func name(of file: String) -> String {
    let parts = file.split(separator: "/", omittingEmptySubsequences: false)
    return file.hasPrefix("builtin:") ? file : parts.last.map { String($0) } ?? file
  }

  private static func resolve(
    _ bytes: [UInt8], file: String, path: String, chain: [String], _ files: inout [String],
    _ read: (String) -> [UInt8]?
  ) throws(Problems) -> RuleCompiler.Source {
    let own = RuleCompiler.Source(file: file, document: try ScorecardLoader.parse(bytes, file: file))
    try checkFormat(own.document, file: file)
    let bases = try self.bases(of: own)
    // Most configurations extend nothing, and are their own effective text.
    if bases.isEmpty, chain.isEmpty { return own }
    var whole: RuleCompiler.Source?
    for node in bases {
      let written = own.document.string(node)
      let base = RubricExtension.path(written, from: path)
      let range = own.document.range(of: node)
      let isRepeated = base == path || chain.contains(base) || chain.count >= depth
      let found = isRepeated ? nil : read(base)
      guard let found else {
        throw Problems(list: [
          Problem(
            isRepeated ? .cyclicExtension : .missingFile, file: file, range: range,
            arguments: [("path", base), ("written", written)])
        ])
      }
      files.append(base)
      let resolved = try resolve(found, file: base, path: base, chain: chain + [path], &files, read)
      whole = try ConfigurationMerge(base: whole, own: resolved, path: nil).merged(file: file)
    }
    return try ConfigurationMerge(base: whole, own: own, path: path).merged(file: file)
  }

  /// Returns the strings that name what a configuration extends.
  private static func bases(of own: RuleCompiler.Source) throws(Problems) -> [NodeID] {
    let document = own.document
    guard let node = document.value(of: document.root, named: "extends") else { return [] }
    var bases: [NodeID] = []
    switch document.kind(of: node) {
    case .string: bases = [node]
    case .array: bases = Array(document.elements(of: node))
    default: bases = [node]
    }
    for base in bases where document.kind(of: base) != .string {
      throw Problems(list: [wrongType(base, expected: .string, in: document, file: own.file)])
    }
    return bases
  }

  /// Refuses a file of another format at once: all else that is wrong with it would follow from that.
  private static func checkFormat(_ document: JSONDocument, file: String) throws(Problems) {
    let expected = "scorecard/1"
    let root = document.root
    guard document.kind(of: root) == .object else {
      throw Problems(list: [wrongType(root, expected: .object, in: document, file: file)])
    }
    guard let node = document.value(of: root, named: "format") else {
      throw Problems(list: [
        Problem(.missingKey, file: file, range: document.range(of: root), arguments: [("key", "format")])
      ])
    }
    let found = document.kind(of: node) == .string ? document.string(node) : ""
    guard found != expected else { return }
    throw Problems(list: [
      Problem(
        .wrongFormat, file: file, range: document.range(of: node),
        arguments: [("expected", expected), ("found", found)])
    ])
  }

  private static func wrongType(
    _ node: NodeID, expected: JSONKind, in document: JSONDocument, file: String
  ) -> Problem {
    Problem(
      .wrongType, file: file, range: document.range(of: node),
      arguments: [("expected", expected.description), ("found", document.kind(of: node).description)])
  }
}
