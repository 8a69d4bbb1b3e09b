import Reports
import Rubric

/// The manual page of the program, in the language of man(7) macros.
struct ManualPage {
  let commands: Commands
  let session: Session

  private var language: Language { session.language }

  /// The page, with all commands on it.
  var text: String {
    let help = HelpRenderer(session: session)
    var text = ".TH CABILDO 1 \"\" \"cabildo \(Scorecard.engineVersion)\"\n"
    let tagline = commands.root.summary.text(in: language)
    let name = commands.root.name + " "
    text += heading(.manualName)
    text +=
      escaped(name + "- " + (tagline.hasPrefix(name) ? tagline.dropFirst(name.count) : tagline[...])) + "\n"
    text += heading(.manualSynopsis)
    text += commands.all.map { escaped(help.usageLine($0, withName: true)) + "\n" }.joined(separator: ".br\n")
    text += heading(.optionsHeading)
    for option in commands.root.allOptions { text += item(option, help) }
    text += heading(.commandsHeading)
    for command in commands.all { text += section(command, help) }
    text += heading(.exitCodesHeading)
    for code in ExitCode.allCases {
      text += ".TP\n.B \(code.rawValue)\n" + escaped(code.help) + "\n"
    }
    return text + ".P\n" + escaped(.exitSeveral) + "\n"
  }

  private func section(_ command: CommandDeclaration, _ help: HelpRenderer) -> String {
    var text = ".SS " + escaped(help.usageLine(command, withName: true)) + "\n"
    text += escaped(help.sentence(command.summary.text(in: language))) + "\n"
    for detail in command.details { text += ".P\n" + escaped(detail) + "\n" }
    for operand in command.operands {
      text += ".TP\n.I " + escaped(operand.word) + "\n" + escaped(operand.help) + "\n"
    }
    // What all commands have stands once, above.
    for option in command.options { text += item(option, help) }
    for example in command.examples {
      text += ".P\n.EX\n" + escaped(example.line) + "\n.EE\n.RS\n" + escaped(example.help) + "\n.RE\n"
    }
    return text
  }

  private func item(_ option: OptionDeclaration, _ help: HelpRenderer) -> String {
    let (head, text) = help.row(option)
    return ".TP\n.B " + escaped(String(head.drop { $0 == " " })) + "\n" + escaped(text) + "\n"
  }

  private func heading(_ phrase: CommandPhrase) -> String {
    let words = phrase.text(in: language)
    return ".SH " + escaped((words.last == ":" ? String(words.dropLast()) : words).uppercased()) + "\n"
  }

  private func escaped(_ phrase: CommandPhrase) -> String {
    escaped(phrase.text(in: language))
  }

  /// A text in which nothing is a macro or an escape; hyphens stay hyphens, so that options can be copied.
  private func escaped(_ text: String) -> String {
    var escaped = text.first == "." || text.first == "'" ? "\\&" : ""
    for character in text {
      switch character {
      case "\\": escaped += "\\e"
      case "-": escaped += "\\-"
      case "`": escaped += "\\(ga"
      case "\n": escaped += "\n.br\n"
      default: escaped.append(character)
      }
    }
    return escaped
  }
}
