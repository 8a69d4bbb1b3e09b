internal import JSONDocument

/// Turns rule files into plans, and collects all that is wrong with them.
///
/// Every function returns nil where something is wrong, after having reported it: one run finds all faults.
final class RuleCompiler {
  /// A rule file.
  struct Source {
    let file: String
    let document: JSONDocument
    /// Where the parts of the text come from, of a rubric that extends another.
    var places: SourcePlaces?

    /// Returns the file and the bytes there that a range of the text comes from.
    func place(of range: ByteRange) -> (file: String, range: ByteRange) {
      places?.place(of: range) ?? (file, range)
    }
  }

  /// A named fact, compiled when it is first used, so that facts may stand in any order.
  struct FactSlot {
    enum State { case declared, compiling, compiled }
    let name: String
    let source: Source
    let node: NodeID
    let scope: Scope
    var state = State.declared
    var expression: SetExpression?
    var type: ElementType?
    /// The slots of the facts that the expression itself names.
    var uses: [Int] = []
  }

  /// The names that an expression may use.
  struct Scope {
    /// Slots of facts.
    var facts = FactScope(within: nil)
    /// Slots of the criterion's measures.
    var measures: [(name: String, unit: MeasureUnit)] = []
    /// What `"@"` is, or nil where there is no member at hand.
    var current: ElementType?
    /// Whether `evidenced` and `attested` may stand here.
    var allowsBacking = false
    /// Whether `criteriaAt` may stand here.
    var allowsCriteria = false
    /// Whether `{nodes}` may stand in a text.
    var nodesType: ElementType?
  }

  let format: DesignFormat
  let languages: [String]
  var source: Source
  var problems: [Problem] = []
  /// The texts that lack a language of the scorecard beside the first.
  var lackingTexts: [Problem] = []
  var symbols = SymbolTable()
  var tables: [ValueTable] = []
  var facts: [FactSlot] = []
  /// The slots of the facts that are named by what is compiled at the moment.
  var uses: [Int] = []
  /// What rules read of the design format.
  var fieldsRead: FieldUses
  /// The slots of the criterion's measures that its rules or texts name.
  var measuresUsed: [Int] = []
  /// The conditions of the criterion at work, where they are kept.
  var probes: [Criterion.Probe] = []
  /// What `calculate` may name.
  var measureKinds: [MeasureModule] = []
  /// Whether the conditions of criteria are kept with their places.
  var keepsProbes = false

  init(format: DesignFormat, languages: [String], source: Source) {
    self.format = format
    fieldsRead = FieldUses(format)
    self.languages = languages
    self.source = source
  }

  var document: JSONDocument { source.document }

  // MARK: - Reporting

  func report(
    _ code: Problem.Code, at node: NodeID, _ arguments: [(name: String, text: String)] = [],
    suggestion: String? = nil
  ) {
    let place = source.place(of: document.range(of: node))
    problems.append(
      Problem(
        code, file: place.file, range: place.range, arguments: arguments, suggestion: suggestion))
  }

  /// Reports members that an object may not have.
  func check(_ object: RuleObject, allows allowed: [String]) {
    for node in object.names(notIn: allowed) {
      let name = document.string(node)
      report(
        .unknownKey, at: node, [("key", name)], suggestion: spellingSuggestion(for: name, among: allowed))
    }
  }

  // MARK: - Reading

  func object(_ node: NodeID) -> RuleObject? {
    guard document.kind(of: node) == .object else {
      wrongType(node, expected: .object)
      return nil
    }
    return RuleObject(node, in: document)
  }

  func required(_ name: String, in object: RuleObject) -> NodeID? {
    if let value = object[name] { return value }
    report(.missingKey, at: object.node, [("key", name)])
    return nil
  }

  func string(_ node: NodeID?) -> String? {
    guard let node else { return nil }
    guard document.kind(of: node) == .string else {
      wrongType(node, expected: .string)
      return nil
    }
    return document.string(node)
  }

  func string(_ name: String, in object: RuleObject) -> String? {
    string(required(name, in: object))
  }

  func integer(_ node: NodeID, in range: ClosedRange<Int64>) -> Int? {
    guard document.kind(of: node) == .number, let value = document.int64(node), range.contains(value) else {
      report(
        .numberOutOfRange, at: node,
        [("least", String(range.lowerBound)), ("most", String(range.upperBound))])
      return nil
    }
    return Int(value)
  }

  func boolean(_ node: NodeID) -> Bool? {
    switch document.kind(of: node) {
    case .true: return true
    case .false: return false
    default:
      wrongType(node, expected: .true)
      return nil
    }
  }

  func elements(_ node: NodeID) -> [NodeID]? {
    guard document.kind(of: node) == .array else {
      wrongType(node, expected: .array)
      return nil
    }
    return Array(document.elements(of: node))
  }

  func strings(_ node: NodeID) -> [String]? {
    guard let elements = elements(node) else { return nil }
    var texts: [String] = []
    for element in elements {
      guard let text = string(element) else { return nil }
      texts.append(text)
    }
    return texts
  }

  func wrongType(_ node: NodeID, expected: JSONKind) {
    report(
      .wrongType, at: node,
      [("expected", expected.description), ("found", document.kind(of: node).description)])
  }
}
