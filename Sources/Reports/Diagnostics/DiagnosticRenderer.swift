internal import JSONDocument
package import JSONSchema
package import Rubric

/// Turns problems into text: what is wrong, where, and how to mend it, in the reader's language.
package struct DiagnosticRenderer {
  /// The language of the texts.
  package let language: Language
  /// The width of source lines in columns.
  package let width: Int
  /// Whether the terminal shows colour.
  package let hasColor: Bool
  /// How many problems of one list are shown.
  package let limit: Int
  let words: SchemaWords?
  private let read: (String) -> [UInt8]?

  /// Makes a renderer.
  ///
  /// - Parameters:
  ///   - language: The language of the texts.
  ///   - schema: The schema of designs, whose titles and descriptions make messages clearer.
  ///   - width: The width of source lines in columns.
  ///   - hasColor: Whether the terminal shows colour.
  ///   - limit: How many problems of one list are shown.
  ///   - read: Returns the bytes of a file, by the name that problems have for it.
  package init(
    language: Language, schema: JSONSchema? = nil, width: Int = 80, hasColor: Bool = false, limit: Int = 20,
    read: @escaping (String) -> [UInt8]?
  ) {
    self.language = language
    self.width = max(width, 40)
    self.hasColor = hasColor
    self.limit = max(limit, 1)
    self.read = read
    if let schema { words = SchemaWords(schema: schema, language: language) } else { words = nil }
  }

  /// Returns the problems in words and places, in the order of the list.
  package func diagnostics(_ problems: [Problem]) -> [Diagnostic] {
    var files: [SourceFile] = []
    return problems.map { problem in diagnostic(problem, in: file(problem.file, &files)) }
  }

  /// Returns the problems as text for a terminal, and their number.
  ///
  /// Problems that say the same of other places of a file are told once, and the list is cut at ``limit``.
  package func text(_ problems: [Problem]) -> String {
    var files: [SourceFile] = []
    var groups: [Group] = []
    for problem in problems {
      let source = file(problem.file, &files)
      let diagnostic = diagnostic(problem, in: source)
      if let index = groups.firstIndex(where: { $0.tellsTheSame(as: diagnostic) }) {
        groups[index].otherLines.append(diagnostic.start.line)
      } else {
        groups.append(Group(diagnostic: diagnostic, range: problem.range, source: source))
      }
    }
    var text = ""
    for group in groups.prefix(limit) { text += self.text(group) }
    if groups.count > limit {
      var hidden = 0
      for group in groups.dropFirst(limit) { hidden += 1 + group.otherLines.count }
      text += DiagnosticPhrase.andMore(hidden).text(in: language) + "\n"
    }
    return text + total(problems)
  }

  /// Returns why an evaluation is incomplete, as text for a terminal.
  package func text(_ failure: EvaluationFailure, file: String) -> String {
    let diagnostic = self.diagnostic(failure)
    let subject = terminalSafe(file) + ": "
    return headline(subject, .error, diagnostic.message) + help(diagnostic.help)
  }

  /// Returns why an evaluation is incomplete, and what to do.
  package func diagnostic(_ failure: EvaluationFailure) -> (message: String, help: String) {
    (
      FailurePhrase.incomplete.text(
        in: language, ("reason", FailurePhrase.reason(failure.kind).text(in: language)),
        ("subject", failure.subject)),
      FailurePhrase.mend(failure.kind).text(in: language)
    )
  }

  // MARK: - Parts of the text

  /// Problems of one file that say the same.
  private struct Group {
    let diagnostic: Diagnostic
    let range: ByteRange
    let source: SourceFile
    var otherLines: [Int] = []

    func tellsTheSame(as other: Diagnostic) -> Bool {
      diagnostic.code == other.code && diagnostic.file == other.file && diagnostic.message == other.message
        && diagnostic.severity == other.severity && diagnostic.related == nil && other.related == nil
    }
  }

  private func text(_ group: Group) -> String {
    let diagnostic = group.diagnostic
    var text = headline(
      place(diagnostic.start, in: diagnostic.file) + ": ", diagnostic.severity, diagnostic.message)
    if group.source.lines.range(ofLine: diagnostic.start.line).offsets.isEmpty == false {
      let number = "\(diagnostic.start.line)"
      let gutter = String(repeating: " ", count: max(5 - number.utf8.count, 0)) + number
      let blank = String(repeating: " ", count: gutter.utf8.count)
      let excerpt = SourceExcerpt(of: group.range, in: group.source, width: width - gutter.utf8.count - 3)
      let mark = String(repeating: "^", count: excerpt.length)
      text += paint(.dim, gutter + " | ") + excerpt.text + "\n"
      text += paint(.dim, blank + " | ") + String(repeating: " ", count: excerpt.indent)
      text += paint(diagnostic.severity == .error ? .boldRed : .boldYellow, mark) + "\n"
    }
    if let related = diagnostic.related {
      let phrase = related.isOpening ? DiagnosticPhrase.beginsHere : .firstIsHere
      text += line(.note, phrase.text(in: language, ("place", place(related.start, in: diagnostic.file))))
    }
    if !group.otherLines.isEmpty {
      let shown = group.otherLines.prefix(8).map { "\($0)" }.joined(separator: ", ")
      let phrase = group.otherLines.count == 1 ? DiagnosticPhrase.sameAtLine : .sameAtLines
      var note = phrase.text(in: language, ("lines", shown))
      if group.otherLines.count > 8 {
        note += " " + DiagnosticPhrase.andMoreLines(group.otherLines.count - 8).text(in: language)
      }
      text += line(.note, note)
    }
    return text + help(diagnostic.help)
  }

  private func headline(_ place: String, _ severity: Problem.Severity, _ message: String) -> String {
    let isError = severity == .error
    let word = (isError ? DiagnosticPhrase.error : .warning).text(in: language)
    return paint(.bold, place) + paint(isError ? .boldRed : .boldYellow, word + ":") + " "
      + paint(.bold, terminalSafe(message)) + "\n"
  }

  private func help(_ text: String) -> String {
    text.isEmpty ? "" : line(.help, text)
  }

  private func line(_ label: DiagnosticPhrase, _ text: String) -> String {
    let label = label.text(in: language) + ":"
    let indent = 2
    let lines = TextWrapper.lines(of: text, width: max(width, 60) - indent - displayWidth(label) - 1)
    var result = ""
    for (number, line) in lines.enumerated() {
      result += String(repeating: " ", count: indent)
      result +=
        number == 0 ? paint(.cyan, label) : String(repeating: " ", count: displayWidth(label))
      result += " " + line + "\n"
    }
    return result
  }

  private func total(_ problems: [Problem]) -> String {
    var errors = 0
    for problem in problems where problem.severity == .error { errors += 1 }
    let warnings = problems.count - errors
    var parts: [String] = []
    if errors > 0 { parts.append(DiagnosticPhrase.errorCount(errors).text(in: language)) }
    if warnings > 0 { parts.append(DiagnosticPhrase.warningCount(warnings).text(in: language)) }
    return parts.isEmpty ? "" : parts.joined(separator: ", ") + "\n"
  }

  private func place(_ location: SourceLocation, in file: String) -> String {
    terminalSafe(file) + ":\(location.line):\(location.column)"
  }

  private func paint(_ style: AnsiStyle, _ text: String) -> String {
    style.apply(to: text, hasColor: hasColor)
  }

  private func file(_ name: String, _ files: inout [SourceFile]) -> SourceFile {
    for file in files where file.name == name { return file }
    let file = SourceFile(name: name, bytes: read(name) ?? [])
    files.append(file)
    return file
  }
}
