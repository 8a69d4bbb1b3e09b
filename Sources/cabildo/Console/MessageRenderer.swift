import Reports

/// Lays a message out as the faults in files are laid out.
struct MessageRenderer {
  let session: Session

  /// Returns the message as text for a terminal.
  func text(_ message: Message) -> String {
    let severity: CommandPhrase = message.severity == .error ? .error : .note
    var text = "\(terminalSafe(message.subject)): \(severity.text(in: session.language)): "
    text += terminalSafe(message.text) + "\n"
    let label = "  " + CommandPhrase.help.text(in: session.language) + ": "
    for help in message.help {
      let width = max(session.width(session.console.errors), 60) - displayWidth(label)
      for (number, line) in TextWrapper.lines(of: help, width: width).enumerated() {
        text += (number == 0 ? label : String(repeating: " ", count: displayWidth(label))) + line + "\n"
      }
    }
    return text
  }
}
