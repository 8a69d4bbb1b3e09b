/// Completion for bash 4 and later: one function that looks at the command and at the word before.
struct BashCompletion {
  let commands: Commands

  var text: String {
    """
    # bash completion for cabildo; written by `cabildo completions bash`
    _cabildo() {
      local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} command= words= i
      for ((i = 1; i < COMP_CWORD; i++)); do
        case ${COMP_WORDS[i]} in
          \(Self.pattern(valued(CommandDeclaration.commonOptions))) ((i++)) ;;
          -*) ;;
          *) command=${COMP_WORDS[i]}; break ;;
        esac
      done
      case "$command $prev" in
    \(values)  esac
      if [[ $cur == -* ]]; then
        case "$command" in
    \(options)      esac
        COMPREPLY=($(compgen -W "$words" -- "$cur"))
      elif [[ -z $command ]]; then
        COMPREPLY=($(compgen -W "\(commands.names.joined(separator: " "))" -- "$cur"))
      else
        COMPREPLY=($(compgen -f -- "$cur"))
        compopt -o filenames 2>/dev/null
      fi
    }
    complete -F _cabildo cabildo

    """
  }

  /// The options that something follows.
  private func valued(_ options: [OptionDeclaration]) -> [OptionDeclaration] {
    options.filter { if case .none = $0.value { false } else { true } }
  }

  private static func pattern(_ options: [OptionDeclaration], of command: String? = nil) -> String {
    let spellings = options.flatMap { $0.spellings }
    guard let command else { return spellings.joined(separator: " | ") + ")" }
    return spellings.map { "\"\(command) \($0)\"" }.joined(separator: " | ") + ")"
  }

  private var values: String {
    var text = ""
    for command in [commands.root] + commands.all {
      for option in valued(command.allOptions) {
        let name = command.name == commands.root.name ? "" : command.name
        text += "    " + Self.pattern([option], of: name) + " "
        switch CompletedValue(option.value) {
        case .none: break
        case .words(let words):
          text += "COMPREPLY=($(compgen -W \"\(words.joined(separator: " "))\" -- \"$cur\")); return ;;\n"
        case .file:
          text += "COMPREPLY=($(compgen -f -- \"$cur\")); compopt -o filenames 2>/dev/null; return ;;\n"
        }
      }
    }
    return text
  }

  private var options: String {
    var text = ""
    for command in [commands.root] + commands.all {
      let name = command.name == commands.root.name ? "" : command.name
      let words = command.allOptions.flatMap { $0.spellings }.joined(separator: " ")
      text += "      \"\(name)\") words=\"\(words)\" ;;\n"
    }
    return text
  }
}
