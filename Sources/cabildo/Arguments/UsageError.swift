/// What is wrong with the arguments.
enum UsageError: Error, Equatable, Sendable {
  case unknownCommand(String, suggestion: String?)
  case unknownOption(String, suggestion: String?)
  case missingValue(option: String)
  case unwantedValue(option: String)
  case unknownValue(String, option: String, known: [String], suggestion: String?)
  case notANumber(String, option: String, range: ClosedRange<Int>)
  case notADate(String, option: String)
  case repeatedOption(String)
  case missingOperand(CommandPhrase)
  case tooManyOperands(String)
}
