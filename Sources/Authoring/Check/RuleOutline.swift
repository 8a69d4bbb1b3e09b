internal import JSONDocument
internal import Rubric

/// The parts of a rule file with their places, as the checks and mutators walk it.
struct RuleOutline {
  /// A criterion's nodes.
  struct Criterion {
    let id: String
    let node: NodeID
    /// Its measures by name.
    let measures: [(name: String, node: NodeID)]
    /// The conditions of levels 1 to 4, where they are there.
    let levels: [(number: Int, when: NodeID)]
  }

  /// A contradiction or an integrity rule.
  struct Rule {
    let id: String
    let node: NodeID
  }

  let file: String
  let document: JSONDocument
  let criteria: [Criterion]
  let contradictions: [Rule]
  let integrity: [Rule]
  /// The whole, of a rubric that extends another.
  let whole: Scorecard.WholeRubric?

  /// Outlines a rule file of a project; nil where it cannot be read.
  ///
  /// A rubric that extends another is outlined as a whole, where the scorecard knows it.
  init?(
    of path: String, in project: RubricProject, _ scorecard: Scorecard
  ) throws(Problems) {
    if let whole = scorecard.whole(of: path) {
      self.init(whole.document, file: path, whole: whole)
    } else if let bytes = project.read(path) {
      self.init(try ScorecardLoader.parse(bytes, file: path), file: path)
    } else {
      return nil
    }
  }

  private init(_ document: JSONDocument, file: String, whole: Scorecard.WholeRubric? = nil) {
    self.file = file
    self.document = document
    self.whole = whole
    var criteria: [Criterion] = []
    for node in Self.list("criteria", document.root, document) {
      var measures: [(name: String, node: NodeID)] = []
      if let declared = document.value(of: node, named: "measures") {
        for member in document.members(of: declared) {
          measures.append((document.string(member.name), member.value))
        }
      }
      var levels: [(number: Int, when: NodeID)] = []
      for (number, level) in Self.list("levels", node, document).enumerated() {
        if let when = document.value(of: level, named: "when") { levels.append((number, when)) }
      }
      criteria.append(
        Criterion(id: Self.id(of: node, document), node: node, measures: measures, levels: levels))
    }
    self.criteria = criteria
    contradictions = Self.list("contradictions", document.root, document).map {
      Rule(id: Self.id(of: $0, document), node: $0)
    }
    integrity = Self.list("integrity", document.root, document).map {
      Rule(id: Self.id(of: $0, document), node: $0)
    }
  }

  private static func list(_ name: String, _ node: NodeID, _ document: JSONDocument) -> [NodeID] {
    guard let list = document.value(of: node, named: name) else { return [] }
    return Array(document.elements(of: list))
  }

  private static func id(of node: NodeID, _ document: JSONDocument) -> String {
    document.value(of: node, named: "id").map { document.string($0) } ?? ""
  }

  /// Returns a site for findings.
  func site(_ node: NodeID) -> RubricFinding.Site {
    let range = document.range(of: node)
    guard let place = whole?.places.place(of: range) else {
      return RubricFinding.Site(file: file, range: range)
    }
    return RubricFinding.Site(file: place.file, range: place.range)
  }

  /// Whether a rule is of this file, and not just as another that is extended has it.
  func isOwn(_ id: String) -> Bool {
    guard let whole else { return true }
    if whole.overrides.contains(where: { $0.criterionID == id }) { return true }
    let rules = contradictions + integrity
    guard let rule = rules.first(where: { $0.id == id }) else { return false }
    return site(rule.node).file == file
  }

  /// Returns a node's text in one line, as it is quoted in messages.
  func quote(_ node: NodeID) -> String {
    var writer = JSONWriter(pretty: false)
    writer.value(node, of: document)
    return writer.text
  }
}
