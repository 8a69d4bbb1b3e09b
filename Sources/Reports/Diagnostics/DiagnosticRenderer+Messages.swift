internal import JSONDocument
internal import JSONPath
internal import JSONSchema
internal import Rubric

extension DiagnosticRenderer {
  /// What is said of a problem.
  struct Texts {
    let message: String
    let help: String
    /// What was probably meant.
    let suggestion: String?
    /// The same for problems that are told together.
    let key: String

    init(message: String, help: String, suggestion: String? = nil, key: String? = nil) {
      self.message = message
      self.help = help
      self.suggestion = suggestion
      self.key = key ?? message
    }
  }

  /// Puts a problem into words.
  func diagnostic(_ problem: Problem, in file: SourceFile) -> Diagnostic {
    diagnostic(problem, texts(of: problem, in: file), in: file)
  }

  /// Puts places beside the words for a problem.
  func diagnostic(_ problem: Problem, _ texts: Texts, in file: SourceFile) -> Diagnostic {
    var related = problem.related.map { (range: $0, isOpening: problem.code == .invalidJSON) }
    if case .violation(let violation) = problem.detail, let document = file.document {
      switch violation.fact {
      case .duplicateElement(let first): related = (document.range(of: first), false)
      default: break
      }
    }
    return Diagnostic(
      code: problem.code, rule: problem.brokenRule, severity: problem.severity, file: problem.file,
      start: file.lines.location(of: problem.range.start), end: file.lines.location(of: problem.range.end),
      message: texts.message, help: texts.help, suggestion: texts.suggestion,
      related: related.map {
        Diagnostic.Related(start: file.lines.location(of: $0.range.start), isOpening: $0.isOpening)
      })
  }

  /// Puts a problem into words alone.
  func texts(of problem: Problem, in file: SourceFile) -> Texts {
    switch problem.detail {
    case .syntax(let error):
      let found = found(at: error.range.start, in: file)
      return Texts(
        message: SyntaxPhrase.message(error.kind, found: found).text(in: language),
        help: SyntaxPhrase.mend(error.kind, found: found).text(in: language))
    case .path(let error):
      return Texts(
        message: PathPhrase.message(error.kind).text(in: language),
        help: PathPhrase.mend(error.kind).text(in: language))
    case .schema(let error):
      return Texts(
        message: SchemaPhrase.message(error.kind).text(in: language),
        help: SchemaPhrase.mend(error.kind).text(in: language))
    case .violation(let violation): return texts(of: violation, in: file)
    case nil: return texts(ofCode: problem)
    }
  }

  private func texts(ofCode problem: Problem) -> Texts {
    var message = ProblemPhrase.message(problem.code)
    var mend = ProblemPhrase.mend(problem.code)
    switch problem.code {
    case .integrity:
      if let text = problem.text { return Self.parted(text.text(in: language.tag)) }
    case .badParameter where problem.argument("name").isEmpty: message = .strategyRefuses
    default: break
    }
    if problem.code == .badParameter, problem.argument("least").isEmpty { mend = .readStrategy }

    var arguments: [(name: String, text: String)] = []
    for argument in problem.arguments {
      arguments.append((argument.name, word(argument.text, for: argument.name, of: problem.code)))
    }
    var help = fillPlaceholders(of: mend.text(in: language), with: arguments)
    if let suggestion = problem.suggestion {
      help = didYouMean(suggestion)
    }
    return Texts(
      message: fillPlaceholders(of: message.text(in: language), with: arguments), help: help,
      suggestion: problem.suggestion)
  }

  /// Takes the first sentence of a rubric's message as what is wrong, the others as the mend.
  private static func parted(_ text: String) -> Texts {
    let bytes = Array(text.utf8)
    for index in bytes.indices.dropLast(2)
    where bytes[index] == UInt8(ascii: ".") && bytes[index + 1] == UInt8(ascii: " ") {
      return Texts(
        message: String(decoding: bytes[..<index], as: UTF8.self),
        help: String(decoding: bytes[(index + 2)...], as: UTF8.self))
    }
    return Texts(message: text, help: "")
  }

  /// Puts an argument into the reader's language where it is a word of the engine's.
  private func word(_ text: String, for name: String, of code: Problem.Code) -> String {
    switch (code, name) {
    case (.wrongType, "expected"), (.wrongType, "found"):
      if let type = SchemaType(rawValue: text) { return SchemaPhrase.type(type).text(in: language) }
      return text
    case (_, "list"), (_, "other"): return dotted(text)
    default: return text
    }
  }

  /// Writes the pointer of a list as rubric authors write fields: `problem_framing.positions`.
  private func dotted(_ pointer: String) -> String {
    pointer.split(separator: "/").joined(separator: ".")
  }

  func didYouMean(_ word: String) -> String {
    DiagnosticPhrase.didYouMean.text(in: language, ("word", word))
  }

  private func found(at offset: UInt32, in file: SourceFile) -> String {
    guard let scalar = file.character(at: offset) else {
      return DiagnosticPhrase.endOfText.text(in: language)
    }
    if scalar.value == 0xFFFD, Int(offset) < file.bytes.count {
      let byte = String(file.bytes[Int(offset)], radix: 16, uppercase: true)
      return DiagnosticPhrase.byte.text(in: language, ("byte", byte))
    }
    return PathPhrase.quote(scalar)
  }
}
