import Workspace

extension OptionDeclaration {
  /// Another configuration than the built-in one.
  static let config = OptionDeclaration("config", value: .text(.fileWord), help: .configHelp)

  /// The width of text.
  static let width = OptionDeclaration("width", value: .number(.numberWord, 40...1000), help: .widthHelp)

  /// The formats of reports.
  static func format(_ plugins: Plugins) -> OptionDeclaration {
    OptionDeclaration(
      "format", letter: "f", value: .choice(plugins.reporters.formats), isRepeatable: true, help: .formatHelp)
  }

  /// Whether nothing of the designs may be quoted.
  static let redact = OptionDeclaration("redact", help: .redactHelp)

  /// The files of reports.
  static let output = OptionDeclaration(
    "output", letter: "o", value: .text(.fileWord), isRepeatable: true, help: .outputHelp)

  /// The folder of reports.
  static let outputFolder = OptionDeclaration(
    "output-dir", value: .text(.folderWord), help: .outputFolderHelp)

  /// More in the text report.
  static let verbose = OptionDeclaration("verbose", help: .verboseHelp)
}
