import Reports

/// Makes help from declarations, so that it cannot say anything else than what is parsed.
struct HelpRenderer {
  let session: Session

  private var language: Language { session.language }
  private var width: Int { session.width(session.console.output) }

  /// Returns the help of the program.
  func text(for commands: Commands) -> String {
    var text = wrapped(CommandPhrase.tagline.text(in: language)) + "\n"
    text += usage("cabildo \(word(.commandWord)) [\(word(.optionsWord))]")
    text += section(.commandsHeading)
    text += rows(commands.all.map { (usageLine($0, withName: false), $0.summary.text(in: language)) })
    text += section(.optionsHeading)
    text += rows(commands.root.allOptions.map(row))
    text += exitCodes() + "\n"
    text += wrapped(
      CommandPhrase.seeHelp.text(in: language, ("line", "cabildo \(word(.commandWord)) --help")))
    return text
  }

  /// Returns the help of a command.
  func text(for declaration: CommandDeclaration) -> String {
    var text = usage(usageLine(declaration, withName: true)) + "\n"
    text += wrapped(sentence(declaration.summary.text(in: language)))
    for detail in declaration.details { text += "\n" + wrapped(detail.text(in: language)) }
    if !declaration.operands.isEmpty {
      text += section(.argumentsHeading)
      text += rows(declaration.operands.map { (word($0.word), $0.help.text(in: language)) })
    }
    text += section(.optionsHeading)
    text += rows(declaration.allOptions.map(row))
    if !declaration.examples.isEmpty {
      text += section(.examplesHeading)
      for example in declaration.examples {
        text += "  \(example.line)\n"
        for line in TextWrapper.lines(of: example.help.text(in: language), width: width - 6) {
          text += "      \(line)\n"
        }
      }
    }
    if declaration.name == "evaluate" { text += exitCodes() }
    return text
  }

  /// Returns a usage line: `cabildo evaluate [OPTIONS] DESIGN…`.
  func usageLine(_ declaration: CommandDeclaration, withName: Bool) -> String {
    var line = withName ? "cabildo \(declaration.name) [\(word(.optionsWord))]" : declaration.name
    for operand in declaration.operands {
      var text = word(operand.word)
      if operand.count.upperBound > 1 { text += "…" }
      line += operand.count.lowerBound == 0 ? " [\(text)]" : " \(text)"
    }
    return line
  }

  // MARK: - Parts

  private func usage(_ line: String) -> String {
    CommandPhrase.usage.text(in: language, ("line", line)) + "\n"
  }

  private func section(_ heading: CommandPhrase) -> String {
    "\n" + heading.text(in: language) + "\n"
  }

  /// Returns how an option is written, and what it does.
  func row(_ option: OptionDeclaration) -> (String, String) {
    var head = option.letter.map { "-\($0), " } ?? "    "
    head += option.spelling
    switch option.value {
    case .none: break
    case .text(let phrase), .number(let phrase, _): head += " " + word(phrase)
    case .choice(let words): head += " " + words.joined(separator: "|")
    case .list(let words): head += " " + words.joined(separator: ",")
    }
    var help = option.help.text(in: language)
    if option.isRepeatable { help += " " + CommandPhrase.repeatable.text(in: language) }
    return (head, help)
  }

  private func exitCodes() -> String {
    section(.exitCodesHeading)
      + rows(
        ExitCode.allCases.map { code in
          ("\(code.rawValue)", code.help.text(in: language))
        }) + "\n" + wrapped(CommandPhrase.exitSeveral.text(in: language))
  }

  /// Lays out pairs in two columns; a first part that is too wide stands on a line of its own.
  private func rows(_ rows: [(String, String)]) -> String {
    let column = min(rows.map { displayWidth($0.0) }.max() ?? 0, 26)
    var text = ""
    for (head, help) in rows {
      var start = "  " + head
      if displayWidth(head) > column {
        text += start + "\n"
        start = ""
      }
      for line in TextWrapper.lines(of: help, width: width - column - 4) {
        text += start + String(repeating: " ", count: column + 4 - displayWidth(start)) + line + "\n"
        start = ""
      }
    }
    return text
  }

  private func wrapped(_ text: String) -> String {
    TextWrapper.lines(of: text, width: width).joined(separator: "\n") + "\n"
  }

  /// Makes a phrase a sentence.
  func sentence(_ phrase: String) -> String {
    phrase.prefix(1).uppercased() + phrase.dropFirst() + "."
  }

  private func word(_ phrase: CommandPhrase) -> String {
    phrase.text(in: language)
  }
}

extension ExitCode {
  /// What the code means, for help.
  var help: CommandPhrase {
    switch self {
    case .done: .exitDone
    case .gateMissed: .exitGateMissed
    case .badRequest: .exitBadRequest
    case .nothingEvaluated: .exitNothingEvaluated
    case .incomplete: .exitIncomplete
    case .defect: .exitDefect
    case .interrupted: .exitInterrupted
    }
  }
}
