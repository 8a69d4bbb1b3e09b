internal import JSONSchema

extension ViolationPhrase {
  var english: String {
    switch self {
    case .message(let fact, let words): Self.englishMessage(fact, words)
    case .mend(let fact, let words): Self.englishMend(fact, words)
    case .oneOf: "one of these: {choices}"
    case .oneOfMany(let count): "one of \(count) words"
    }
  }

  static func englishMessage(_ fact: SchemaViolation.Fact, _ words: Words) -> String {
    let subject = words.subject
    switch fact {
    case .missingMember: return "\(subject) lacks \(words.member)"
    case .missingDependent: return "\(subject) lacks \(words.member), which another field asks for"
    case .unknownMember: return "\(subject) has no field \(words.member)"
    case .extraElement(let allowed): return "\(subject) is one too many: at most \(allowed) are allowed"
    case .notAllowed: return "\(subject) may not be given here"
    case .wrongType(let expected, let found):
      return "\(subject) must be \(alternatives(expected, words, in: .english)), "
        + "not \(SchemaPhrase.english(found))"
    case .notInEnum: return "\(subject) must be \(words.choices)"
    case .notConst: return "\(subject) must be \(words.choices)"
    case .unexpected(let types, _, let found):
      return "\(subject) must be \(alternatives(types, words, in: .english)); "
        + "here is \(SchemaPhrase.english(found))"
    case .noBranch(let branches): return "\(subject) has none of the \(branches.count) forms that are allowed"
    case .severalBranches(let indices):
      return "\(subject) has \(indices.count) forms at once, and only one is allowed"
    case .ruledOut: return "\(subject) has a value that is reserved"
    case .pattern: return "\(subject) is not written as it has to be"
    case .format(let format): return "\(subject) is not \(english(format: format))"
    case .tooShort(let minimum, let found):
      if found == 0 { return "\(subject) is empty" }
      return "\(subject) has \(counted(found, "character")), fewer than \(minimum)"
    case .tooLong(let maximum, let found):
      return "\(subject) has \(counted(found, "character")), more than \(maximum)"
    case .tooSmall(let minimum, let isExclusive):
      return isExclusive ? "\(subject) must be above \(minimum)" : "\(subject) must be at least \(minimum)"
    case .tooLarge(let maximum, let isExclusive):
      return isExclusive ? "\(subject) must be below \(maximum)" : "\(subject) must be at most \(maximum)"
    case .notMultiple(let divisor): return "\(subject) must be a multiple of \(divisor)"
    case .tooFewElements(let minimum, let found):
      return "\(subject) has \(counted(found, "entry", "entries")), fewer than \(minimum)"
    case .tooManyElements(let maximum, let found):
      return "\(subject) has \(counted(found, "entry", "entries")), more than \(maximum)"
    case .tooFewMembers(let minimum, let found):
      return "\(subject) has \(counted(found, "field")), fewer than \(minimum)"
    case .tooManyMembers(let maximum, let found):
      return "\(subject) has \(counted(found, "field")), more than \(maximum)"
    case .duplicateElement: return "\(subject) repeats an earlier one"
    case .tooFewMatches(let minimum, let found):
      return
        "\(subject) has \(counted(found, "entry", "entries")) of the kind asked for, fewer than \(minimum)"
    case .tooManyMatches(let maximum, let found):
      return
        "\(subject) has \(counted(found, "entry", "entries")) of the kind asked for, more than \(maximum)"
    }
  }

  static func englishMend(_ fact: SchemaViolation.Fact, _ words: Words) -> String {
    let description = words.description
    switch fact {
    case .missingMember, .missingDependent:
      return "add `\(words.name)`" + (description.isEmpty ? "" : ": \(description)")
    case .unknownMember: return "correct the field's name, or take it out"
    case .extraElement, .tooManyElements: return "take out what is too many"
    case .notAllowed: return "take it out"
    case .notConst: return "write \(words.choices)"
    case .notInEnum: return description.isEmpty ? "choose one of the words" : description
    case .wrongType: return description.isEmpty ? "write a value of that type" : description
    case .unexpected: return description.isEmpty ? "write one of these" : description
    case .noBranch: return description.isEmpty ? "choose one of the forms" : description
    case .severalBranches: return "leave one form, and take out what belongs to the others"
    case .ruledOut: return description.isEmpty ? "choose another value" : description
    case .pattern(let pattern):
      return description.isEmpty ? "it has to match `\(pattern)`" : description
    case .format(let format): return "write \(english(format: format))"
    case .tooShort: return description.isEmpty ? "write more, or take the field out" : description
    case .tooLong: return "shorten the text"
    case .tooSmall: return description.isEmpty ? "write a larger number" : description
    case .tooLarge: return description.isEmpty ? "write a smaller number" : description
    case .notMultiple(let divisor): return "round it to a multiple of \(divisor)"
    case .tooFewElements, .tooFewMatches: return description.isEmpty ? "add what is lacking" : description
    case .tooFewMembers: return description.isEmpty ? "add a field" : description
    case .tooManyMembers: return "take fields out"
    case .duplicateElement: return "take out one of the two"
    case .tooManyMatches: return "take out entries of that kind"
    }
  }

  static func english(format: String) -> String {
    switch format {
    case "date": "a date of the calendar (year-month-day, as in 2026-03-15)"
    case "date-time": "a date and time (as in 2026-03-15T09:00:00Z)"
    case "time": "a time of day (as in 09:00:00Z)"
    case "email", "idn-email": "an e-mail address"
    case "uri", "iri": "a web address or other URI"
    case "uri-reference", "iri-reference": "a URI reference"
    case "regex": "a regular expression"
    default: "of the format `\(format)`"
    }
  }

  private static func counted(_ count: Int, _ one: String, _ many: String? = nil) -> String {
    count == 1 ? "1 \(one)" : "\(count) \(many ?? one + "s")"
  }
}
