import Reports

/// Completion for fish: a line for each command and option.
struct FishCompletion {
  let commands: Commands
  let session: Session

  var text: String {
    var text = "# fish completion for cabildo; written by `cabildo completions fish`\n"
    for command in commands.all {
      text +=
        "complete -c cabildo -n __fish_use_subcommand -f -a \(command.name) -d \(quoted(command.summary))\n"
    }
    for option in commands.root.allOptions { text += line(option, when: "__fish_use_subcommand") }
    for command in commands.all {
      for option in command.allOptions {
        text += line(option, when: "'__fish_seen_subcommand_from \(command.name)'")
      }
    }
    return text
  }

  private func line(_ option: OptionDeclaration, when condition: String) -> String {
    var line = "complete -c cabildo -n \(condition) -l \(option.name)"
    if let letter = option.letter { line += " -s \(letter)" }
    switch CompletedValue(option.value) {
    case .none: break
    case .words(let words): line += words.isEmpty ? " -x" : " -x -a '\(words.joined(separator: " "))'"
    case .file: line += " -r"
    }
    return line + " -d \(quoted(option.help))\n"
  }

  private func quoted(_ phrase: CommandPhrase) -> String {
    var quoted = "'"
    for character in phrase.text(in: session.language) {
      if character == "'" || character == "\\" { quoted += "\\" }
      quoted.append(character)
    }
    return quoted + "'"
  }
}
