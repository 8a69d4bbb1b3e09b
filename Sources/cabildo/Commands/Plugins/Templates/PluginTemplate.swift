import Workspace

/// A plugin to start from, which keeps the laws as it stands.
struct PluginTemplate {
  /// What the plugin is.
  enum Kind: String, CaseIterable {
    case aggregator, classifier, scale, comparator, measure, reporter
  }

  /// What it is written in.
  enum ProgrammingLanguage: String, CaseIterable {
    /// A program in a process of its own, for a configuration to name.
    case python
    /// A module of this project, for the command to be built with.
    case swift
  }

  let kind: Kind
  let language: ProgrammingLanguage
  /// The name of the folder, and of the module or the plugin.
  let name: String

  /// Whether the name can be one: the id of a process plugin, or the name of a Swift type.
  var hasName: Bool {
    switch language {
    case .python: PluginManifest.isName(name)
    case .swift: Self.isTypeName(name)
    }
  }

  /// The name in configurations and on command lines: `weighted-mean` of a type `WeightedMean`.
  var id: String {
    guard language == .swift else { return name }
    var id = ""
    var wasUpper = true
    for character in name {
      if character.isUppercase, !wasUpper { id += "-" }
      id += character.lowercased()
      wasUpper = character.isUppercase
    }
    return id
  }

  /// The files by their paths in the folder; nil where a plugin of this kind cannot be written so.
  var files: [(path: String, text: String)]? {
    switch (language, kind) {
    case (.python, .reporter), (.python, .measure): nil
    case (.python, _): pythonFiles
    case (.swift, _): [("Sources/\(name).swift", swiftSource), ("Tests/\(name)Tests.swift", swiftTests)]
    }
  }

  /// A large letter, then letters and digits.
  private static func isTypeName(_ text: String) -> Bool {
    guard let first = text.utf8.first, (0x41...0x5A).contains(first), text.utf8.count <= 64 else {
      return false
    }
    return text.utf8.allSatisfy {
      (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) || (0x30...0x39).contains($0)
    }
  }
}
