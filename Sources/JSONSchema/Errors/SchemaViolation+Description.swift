extension SchemaViolation: CustomStringConvertible {
  /// The fact in plain English, for debugging and tests.
  package var description: String { fact.description }
}

extension SchemaViolation.Fact: CustomStringConvertible {
  /// The fact in plain English, for debugging and tests.
  package var description: String {
    switch self {
    case .missingMember(let name): return "member \"\(name)\" is missing"
    case .missingDependent(let name, _): return "member \"\(name)\" is missing, which another member asks for"
    case .unknownMember(_, let known):
      return known.isEmpty ? "unknown member" : "unknown member; known: " + list(known.map { "\"\($0)\"" })
    case .extraElement(let allowed): return "at most \(allowed) elements are allowed"
    case .notAllowed: return "no value is allowed here"
    case .wrongType(let expected, let found):
      return "expected " + alternatives(types: expected, values: []) + ", found \(found)"
    case .notInEnum(let values): return "expected " + alternatives(types: [], values: values)
    case .notConst(let value): return "expected \(value)"
    case .unexpected(let types, let values, _):
      return "expected " + alternatives(types: types, values: values)
    case .noBranch(let branches):
      let others = alternatives(types: branches.otherTypes, values: branches.otherValues)
      return (others.isEmpty ? "" : "expected \(others), or: ")
        + list(branches.violations.map { $0.description }, separator: "; ")
    case .severalBranches(let indices):
      return "more than one branch is met: " + list(indices.map { "\($0)" })
    case .ruledOut: return "the value is ruled out"
    case .pattern(let pattern): return "the text does not match \(pattern)"
    case .format(let format): return "the text is not of the format \(format)"
    case .tooShort(let minimum, let found): return "expected at least \(minimum) characters, found \(found)"
    case .tooLong(let maximum, let found): return "expected at most \(maximum) characters, found \(found)"
    case .tooSmall(let minimum, let isExclusive):
      return isExclusive ? "expected more than \(minimum)" : "expected at least \(minimum)"
    case .tooLarge(let maximum, let isExclusive):
      return isExclusive ? "expected less than \(maximum)" : "expected at most \(maximum)"
    case .notMultiple(let divisor): return "expected a multiple of \(divisor)"
    case .tooFewElements(let minimum, let found):
      return "expected at least \(minimum) elements, found \(found)"
    case .tooManyElements(let maximum, let found):
      return "expected at most \(maximum) elements, found \(found)"
    case .tooFewMembers(let minimum, let found): return "expected at least \(minimum) members, found \(found)"
    case .tooManyMembers(let maximum, let found): return "expected at most \(maximum) members, found \(found)"
    case .duplicateElement: return "the element equals an earlier one"
    case .tooFewMatches(let minimum, let found):
      return "expected at least \(minimum) matching elements, found \(found)"
    case .tooManyMatches(let maximum, let found):
      return "expected at most \(maximum) matching elements, found \(found)"
    }
  }

  private func alternatives(types: [SchemaType], values: [String]) -> String {
    let named = types.map { $0.description }
    guard !values.isEmpty else { return list(named, separator: " or ") }
    let listed = values.count == 1 && named.isEmpty ? values[0] : "one of: " + list(values)
    return named.isEmpty ? listed : list(named, separator: " or ") + " or " + listed
  }

  private func list(_ parts: [String], separator: String = ", ") -> String {
    parts.joined(separator: separator)
  }
}
