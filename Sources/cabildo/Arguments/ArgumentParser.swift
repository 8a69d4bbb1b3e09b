import Rubric

/// Reads the arguments of a command by its declaration.
///
/// `--name value`, `--name=value`, `-n value`, `-nvalue`; `--` ends the options, and `-` alone is an operand.
struct ArgumentParser {
  let declaration: CommandDeclaration

  /// Reads arguments.
  ///
  /// - Throws: `UsageError` for the first that is wrong.
  func parse(_ arguments: ArraySlice<String>) throws(UsageError) -> ParsedArguments {
    var result = ParsedArguments()
    var rest = arguments
    while let argument = rest.popFirst() {
      if argument == "--" {
        result.operands += rest
        break
      }
      guard argument.hasPrefix("-"), argument != "-" else {
        result.operands.append(argument)
        continue
      }
      let (option, spelling, attached) = try option(argument)
      guard option.isRepeatable || !result.has(option.name) else { throw .repeatedOption(option.spelling) }
      if case .none = option.value {
        guard attached == nil else { throw .unwantedValue(option: spelling) }
        result.occurrences.append(ParsedArguments.Occurrence(name: option.name, value: ""))
        // Whoever asks for help gets it, whatever else is missing.
        if option.name == "help" { return result }
        continue
      }
      guard let value = attached ?? rest.popFirst(), !value.isEmpty else {
        throw .missingValue(option: spelling)
      }
      try check(value, of: option)
      result.occurrences.append(ParsedArguments.Occurrence(name: option.name, value: value))
    }
    try check(result.operands)
    return result
  }

  private func option(
    _ argument: String
  ) throws(UsageError) -> (option: OptionDeclaration, spelling: String, attached: String?) {
    if argument.hasPrefix("--") {
      let parts = argument.dropFirst(2).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = parts.first.map { String($0) } ?? ""
      for option in declaration.allOptions where option.name == name {
        return (option, option.spelling, parts.count > 1 ? String(parts[1]) : nil)
      }
      let names = declaration.allOptions.map { $0.name }
      throw .unknownOption(
        "--" + name, suggestion: spellingSuggestion(for: name, among: names).map { "--" + $0 })
    }
    let letter = argument.dropFirst().first
    for option in declaration.allOptions where option.letter == letter {
      let attached = String(argument.dropFirst(2))
      return (option, String(argument.prefix(2)), attached.isEmpty ? nil : attached)
    }
    // `-lang` for `--lang` is a frequent slip.
    let name = String(argument.dropFirst())
    let names = declaration.allOptions.map { $0.name }
    throw .unknownOption(
      argument,
      suggestion: name.count > 1 ? spellingSuggestion(for: name, among: names).map { "--" + $0 } : nil)
  }

  private func check(_ value: String, of option: OptionDeclaration) throws(UsageError) {
    switch option.value {
    case .none, .text: break
    case .choice(let known):
      guard known.contains(value) else {
        throw .unknownValue(
          value, option: option.spelling, known: known,
          suggestion: spellingSuggestion(for: value, among: known))
      }
    case .list(let known):
      for part in value.split(separator: ",", omittingEmptySubsequences: false)
      where !known.contains(String(part)) {
        throw .unknownValue(
          String(part), option: option.spelling, known: known,
          suggestion: spellingSuggestion(for: String(part), among: known))
      }
    case .number(_, let range):
      guard let number = Int(value), range.contains(number) else {
        throw .notANumber(value, option: option.spelling, range: range)
      }
    }
  }

  private func check(_ operands: [String]) throws(UsageError) {
    var most = 0
    var least = 0
    for operand in declaration.operands {
      least += operand.count.lowerBound
      if operands.count < least { throw .missingOperand(operand.word) }
      most += min(operand.count.upperBound, Int.max - most)
    }
    if operands.count > most { throw .tooManyOperands(operands[most]) }
  }
}
