internal import JSONDocument
internal import Rubric

/// What a level's condition claims, as far as claims can be compared with each other without a design.
indirect enum LadderClaim {
  case all([LadderClaim])
  case any([LadderClaim])
  /// A number, known by the text of its measure, lies in a range.
  case number(NumberRange)
  /// A field is one of some words.
  case words(field: String, Set<String>, node: NodeID)
  /// Anything else, known by its text.
  case other(String, isNegated: Bool)

  /// What a condition says of one number.
  struct NumberRange {
    let measure: String
    /// The least value, and whether it is itself excluded.
    var least: (value: Ratio, isExcluded: Bool)?
    /// The most, likewise.
    var most: (value: Ratio, isExcluded: Bool)?
    let node: NodeID

    /// Whether no number lies in both.
    func excludes(_ other: NumberRange) -> Bool {
      Self.crosses(least, other.most) || Self.crosses(other.least, most)
    }

    private static func crosses(
      _ least: (value: Ratio, isExcluded: Bool)?, _ most: (value: Ratio, isExcluded: Bool)?
    ) -> Bool {
      guard let least, let most else { return false }
      return least.value > most.value
        || (least.value == most.value && (least.isExcluded || most.isExcluded))
    }

    /// Whether whatever lies in the other lies in this one.
    func contains(_ other: NumberRange) -> Bool {
      if let least {
        guard let theirs = other.least else { return false }
        if theirs.value < least.value { return false }
        if theirs.value == least.value, least.isExcluded, !theirs.isExcluded { return false }
      }
      if let most {
        guard let theirs = other.most else { return false }
        if theirs.value > most.value { return false }
        if theirs.value == most.value, most.isExcluded, !theirs.isExcluded { return false }
      }
      return true
    }
  }
}

/// Reads claims from conditions.
struct LadderClaimReader {
  let outline: RuleOutline
  private static let comparators = ["atLeast", "atMost", "moreThan", "lessThan", "equals"]

  func claim(_ node: NodeID) -> LadderClaim {
    let document = outline.document
    if let parts = document.value(of: node, named: "allOf") {
      return .all(document.elements(of: parts).map { claim($0) })
    }
    if let parts = document.value(of: node, named: "anyOf") {
      return .any(document.elements(of: parts).map { claim($0) })
    }
    if let inner = document.value(of: node, named: "not") {
      return .other(outline.quote(inner), isNegated: true)
    }
    if document.value(of: node, named: "of") != nil, document.value(of: node, named: "atLeast") != nil,
      document.kind(of: document.value(of: node, named: "of") ?? node) == .array
    {
      return .other(outline.quote(node), isNegated: false)
    }
    if let field = document.value(of: node, named: "field"),
      document.value(of: node, named: "ifAbsent") == nil
    {
      if let words = words(node) { return .words(field: document.string(field), words, node: node) }
    }
    if document.value(of: node, named: "evidenced") == nil, let range = range(node) { return .number(range) }
    return .other(outline.quote(node), isNegated: false)
  }

  private func words(_ node: NodeID) -> Set<String>? {
    let document = outline.document
    if let list = document.value(of: node, named: "in") {
      var words = Set<String>()
      for word in document.elements(of: list) { words.insert(document.string(word)) }
      return words
    }
    guard let value = document.value(of: node, named: "equals") else { return nil }
    switch document.kind(of: value) {
    case .string: return [document.string(value)]
    case .true: return ["true"]
    case .false: return ["false"]
    default: return nil
    }
  }

  private func range(_ node: NodeID) -> LadderClaim.NumberRange? {
    let document = outline.document
    var measure = JSONWriter(pretty: false)
    measure.beginObject()
    var thresholds: [(comparator: String, value: Ratio)] = []
    for member in document.members(of: node) {
      let name = document.string(member.name)
      guard Self.comparators.contains(name) else {
        measure.name(name)
        measure.value(member.value, of: document)
        continue
      }
      switch document.kind(of: member.value) {
      case .number:
        guard let value = Ratio(document.number(member.value)) else { return nil }
        thresholds.append((name, value))
      case .string:
        guard let value = Ratio(share: document.string(member.value)) else { return nil }
        thresholds.append((name, value))
      default: return nil
      }
    }
    measure.endObject()
    guard !thresholds.isEmpty else { return nil }
    var range = LadderClaim.NumberRange(measure: measure.text, node: node)
    for (comparator, value) in thresholds {
      switch comparator {
      case "atLeast": range.least = (value, false)
      case "moreThan": range.least = (value, true)
      case "atMost": range.most = (value, false)
      case "lessThan": range.most = (value, true)
      default:
        range.least = (value, false)
        range.most = (value, false)
      }
    }
    return range
  }
}
