import Reports

extension Session {
  /// Says what is wrong with the arguments, and where help is.
  func say(_ error: UsageError, command: String?) {
    var help: [String] = []
    let text: String
    switch error {
    case .unknownCommand(let name, let suggestion):
      text = CommandPhrase.unknownCommand.text(in: language, ("name", name))
      if let suggestion {
        help.append(didYouMean(suggestion))
      } else if name.hasSuffix(".json") {
        help.append(didYouMean("cabildo evaluate \(name)"))
      }
    case .unknownOption(let name, let suggestion):
      text = CommandPhrase.unknownOption.text(in: language, ("name", name))
      if let suggestion { help.append(didYouMean(suggestion)) }
    case .missingValue(let option):
      text = CommandPhrase.missingValue.text(in: language, ("option", option))
    case .unwantedValue(let option):
      text = CommandPhrase.unwantedValue.text(in: language, ("option", option))
    case .unknownValue(let value, let option, let known, let suggestion):
      text = CommandPhrase.unknownValue.text(in: language, ("value", value), ("option", option))
      if let suggestion { help.append(didYouMean(suggestion)) }
      help.append(CommandPhrase.knownWords.text(in: language, ("known", known.joined(separator: ", "))))
    case .notANumber(let value, let option, let range):
      text = CommandPhrase.notANumber.text(
        in: language, ("value", value), ("option", option), ("least", "\(range.lowerBound)"),
        ("most", "\(range.upperBound)"))
    case .notADate(let value, let option):
      text = CommandPhrase.notADate.text(in: language, ("value", value), ("option", option))
    case .repeatedOption(let option):
      text = CommandPhrase.repeatedOption.text(in: language, ("option", option))
    case .missingOperand(let word):
      text = CommandPhrase.missingOperand.text(in: language, ("word", word.text(in: language)))
    case .tooManyOperands(let operand):
      text = CommandPhrase.tooManyOperands.text(in: language, ("operand", operand))
    }
    let line = command.map { "cabildo \($0) --help" } ?? "cabildo --help"
    help.append(CommandPhrase.seeHelp.text(in: language, ("line", line)))
    say(Message(text: text, help: help))
  }

  /// Returns the question whether something else was meant.
  func didYouMean(_ word: String) -> String {
    CommandPhrase.didYouMean.text(in: language, ("word", word))
  }
}
