import Reports

/// Completion for zsh, by its own `_arguments`.
struct ZshCompletion {
  let commands: Commands
  let session: Session

  var text: String {
    var text = """
      #compdef cabildo
      # zsh completion for cabildo; written by `cabildo completions zsh`
      _cabildo() {
        local context state state_descr line
        typeset -A opt_args
        _arguments -C \(arguments(commands.root)) \\
          '1:\(CommandPhrase.commandsHeading.text(in: session.language).filter { $0 != ":" }):->command' '*::argument:->arguments'
        case $state in
          command)
            local -a commands=(

      """
    for command in commands.all {
      text += "        '\(command.name):\(quoted(command.summary.text(in: session.language)))'\n"
    }
    text += """
            )
            _describe command commands ;;
          arguments)
            case $words[1] in

      """
    for command in commands.all {
      text += "        \(command.name)) _arguments \(arguments(command)) '*:file:_files' ;;\n"
    }
    return text + """
            esac ;;
        esac
      }
      if [ "$funcstack[1]" = "_cabildo" ]; then _cabildo "$@"; else compdef _cabildo cabildo; fi

      """
  }

  private func arguments(_ command: CommandDeclaration) -> String {
    command.allOptions.map { option in
      let value: String
      switch CompletedValue(option.value) {
      case .none: value = ""
      case .words(let words): value = ":value:(\(words.joined(separator: " ")))"
      case .file: value = ":file:_files"
      }
      let help = "[\(quoted(option.help.text(in: session.language)))]\(value)'"
      let repeats = option.isRepeatable ? "*" : ""
      guard let letter = option.letter else { return "'\(repeats)\(option.spelling)\(help)" }
      let excluded = option.isRepeatable ? "*" : "(-\(letter) \(option.spelling))"
      return "'\(excluded)'{-\(letter),\(option.spelling)}'\(help)"
    }.joined(separator: " ")
  }

  /// A text within single quotes and brackets of `_arguments`.
  private func quoted(_ text: String) -> String {
    var quoted = ""
    for character in text {
      switch character {
      case "'": quoted += "'\\''"
      case "[", "]", ":", "\\": quoted += "\\" + String(character)
      default: quoted.append(character)
      }
    }
    return quoted
  }
}
