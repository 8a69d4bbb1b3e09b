import Workspace

/// The formats of reports that are not on one evaluation alone.
enum PageFormat: String, CaseIterable, Sendable {
  case text, json, markdown, html

  /// The ending of the format's files, without the dot.
  var ending: String {
    switch self {
    case .text: "txt"
    case .json: "json"
    case .markdown: "md"
    case .html: "html"
    }
  }

  /// The format that a command line asks for: by name, else by the ending of the file to write, else text.
  init(_ parsed: ParsedArguments) {
    let output = parsed.value(of: "output") ?? ""
    let named = parsed.value(of: "format").flatMap { PageFormat(rawValue: $0) }
    self = named ?? Self.allCases.first { output.hasSuffix("." + $0.ending) } ?? .text
  }
}

extension OptionDeclaration {
  /// What every command takes that writes such a report.
  static let page: [OptionDeclaration] = [.pageFormat, .pageOutput, .width]

  /// The format of such a report.
  static let pageFormat = OptionDeclaration(
    "format", letter: "f", value: .choice(PageFormat.allCases.map { $0.rawValue }), help: .pageFormatHelp)

  /// The file of such a report.
  static let pageOutput = OptionDeclaration(
    "output", letter: "o", value: .text(.fileWord), help: .pageOutputHelp)
}
