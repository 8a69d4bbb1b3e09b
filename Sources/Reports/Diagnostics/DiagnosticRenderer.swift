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

  /// Returns the problems in words and places, ordered by file and place.
  package func diagnostics(_ problems: [Problem]) -> [Diagnostic] {
    var files: [SourceFile] = []
    return sorted(problems).map { problem in diagnostic(problem, in: file(problem.file, &files)) }
  }

  /// Returns the problems as text for a terminal, ordered by file and place, and their number.
  ///
  /// Problems that say the same of other places of a file are told once, and the list is cut at ``limit``.
  package func text(_ problems: [Problem]) -> String {
    var files: [SourceFile] = []
    var groups: [Group] = []
    // Where the problems that may be told together stand among the groups.
    var places: [String: Int] = [:]
    for problem in sorted(problems) {
      let source = file(problem.file, &files)
      let texts = texts(of: problem, in: source)
      let diagnostic = diagnostic(problem, texts, in: source)
      let group = Group(diagnostic: diagnostic, range: problem.range, source: source)
      let key = "\(problem.code.rawValue) \(problem.severity == .error) \(source.name) \(texts.key)"
      if diagnostic.related == nil, let index = places[key] {
        groups[index].others.append(diagnostic.start.line)
      } else {
        if diagnostic.related == nil { places[key] = groups.count }
        groups.append(group)
      }
    }
    var text = ""
    var told = ""
    for group in groups.prefix(limit) {
      // A long list of words is not told twice.
      let help = group.diagnostic.help
      text += self.text(group, isHelpTold: help == told && help.utf8.count > 200)
      told = help
    }
    if groups.count > limit {
      var hidden = 0
      for group in groups.dropFirst(limit) { hidden += 1 + group.others.count }
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
    /// The lines of the others.
    var others: [Int] = []
  }

  private func text(_ group: Group, isHelpTold: Bool) -> String {
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
    if !group.others.isEmpty { text += line(.note, others(of: group)) }
    return text + (isHelpTold ? "" : help(diagnostic.help))
  }

  /// Says where else the same is wrong.
  private func others(of group: Group) -> String {
    var lines: [Int] = []
    for line in group.others where line != group.diagnostic.start.line && lines.last != line {
      lines.append(line)
    }
    if lines.isEmpty { return DiagnosticPhrase.sameInLine(group.others.count).text(in: language) }
    let phrase = lines.count == 1 ? DiagnosticPhrase.sameAtLine : .sameAtLines
    let shown = lines.prefix(8).map { "\($0)" }.joined(separator: ", ")
    let note = phrase.text(in: language, ("lines", shown))
    if lines.count <= 8 { return note }
    return note + " " + DiagnosticPhrase.andMoreLines(lines.count - 8).text(in: language)
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

  /// Orders problems by their files, in the order in which these come up, and by place.
  package func sorted(_ problems: [Problem]) -> [Problem] {
    var files: [String] = []
    for problem in problems where !files.contains(problem.file) { files.append(problem.file) }
    var keyed: [(file: Int, start: UInt32, position: Int)] = []
    for (position, problem) in problems.enumerated() {
      keyed.append((files.firstIndex(of: problem.file) ?? 0, problem.range.start, position))
    }
    keyed.sort { ($0.file, $0.start, $0.position) < ($1.file, $1.start, $1.position) }
    return keyed.map { problems[$0.position] }
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
