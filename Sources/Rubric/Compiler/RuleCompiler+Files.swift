internal import JSONDocument

extension RuleCompiler {
  /// What a library adds to the scorecard, besides tables and facts.
  struct Library {
    var integrity: [IntegrityRule] = []
    var contradictions: [Contradiction] = []
  }

  /// Compiles a library; its tables and facts are seen by all that comes after.
  func library(_ file: Source, scope: inout Scope) -> Library {
    source = file
    var library = Library()
    guard let object = object(document.root) else { return library }
    check(object, allows: ["format", "$schema", "tables", "facts", "integrity", "contradictions"])
    checkFormat(object, "library/1")
    if let node = object["tables"], let tables = self.object(node) {
      for member in tables.members { table(member.name, member.value) }
    }
    scope = declareFacts(object["facts"], in: scope)
    for node in object["integrity"].flatMap({ elements($0) }) ?? [] {
      if let rule = integrityRule(node, scope: scope) { library.integrity.append(rule) }
    }
    library.contradictions = contradictions(object["contradictions"], scope: scope)
    return library
  }

  /// Compiles a rubric.
  func rubric(_ file: Source, weight: Int, scope outer: Scope) -> (
    rubric: RubricPlan, contradictions: [Contradiction]
  )? {
    source = file
    guard let object = object(document.root) else { return nil }
    check(
      object,
      allows: [
        "format", "$schema", "id", "title", "lesson", "clauses", "scope", "facts", "criteria",
        "contradictions",
      ])
    checkFormat(object, "rubric/1")
    let scope = declareFacts(object["facts"], in: outer)
    let clauses = clauses(required("clauses", in: object))
    var criteria: [Criterion] = []
    let nodes = required("criteria", in: object).flatMap { elements($0) } ?? []
    for node in nodes {
      guard let criterion = criterion(node, scope: scope) else { continue }
      checkClauses(criterion, node: node, known: clauses.map { $0.id })
      for earlier in criteria where earlier.id == criterion.id {
        report(.duplicateID, at: node, [("id", criterion.id)])
      }
      criteria.append(criterion)
    }
    // A criterion that could not be read may serve any clause.
    if criteria.count == nodes.count {
      checkCoverage(of: clauses.map { $0.id }, by: criteria, at: object["clauses"] ?? document.root)
    }
    let contradictions = contradictions(object["contradictions"], scope: scope)
    let limit = guardCondition(object["scope"], scope: scope, key: "unless")
    guard let id = string("id", in: object), let title = text("title", in: object),
      let lesson = text("lesson", in: object)
    else { return nil }
    return (
      RubricPlan(
        id: id, file: file.file, title: title, lesson: lesson, clauses: clauses, scope: limit,
        weight: weight, criteria: criteria), contradictions
    )
  }

  /// Reports a file that is of another format than it should be.
  func checkFormat(_ object: RuleObject, _ format: String) {
    guard let node = required("format", in: object), let text = string(node), text != format else { return }
    report(.wrongFormat, at: node, [("expected", format), ("found", text)])
  }

  private func clauses(_ node: NodeID?) -> [(id: String, text: LocalizedText)] {
    guard let node, let object = object(node) else { return [] }
    var clauses: [(id: String, text: LocalizedText)] = []
    for member in object.members {
      if let text = text(member.value) { clauses.append((member.name, text)) }
    }
    return clauses
  }

  /// Clauses of other lessons may be named too: a criterion can serve two lessons.
  private func checkClauses(_ criterion: Criterion, node: NodeID, known: [String]) {
    if criterion.clauses.isEmpty { report(.missingKey, at: node, [("key", "clauses")]) }
    for clause in criterion.clauses where !known.contains(clause) {
      var isOfThisLesson = false
      for other in known where other.utf8.dropLast().elementsEqual(clause.utf8.dropLast()) {
        isOfThisLesson = true
      }
      guard isOfThisLesson else { continue }
      report(
        .unknownClause, at: node, [("clause", clause), ("criterion", criterion.id)],
        suggestion: spellingSuggestion(for: clause, among: known))
    }
  }

  private func checkCoverage(of clauses: [String], by criteria: [Criterion], at node: NodeID) {
    for clause in clauses {
      var isCovered = false
      for criterion in criteria where criterion.clauses.contains(clause) { isCovered = true }
      if !isCovered { report(.uncoveredClause, at: node, [("clause", clause)]) }
    }
  }

  private func table(_ name: String, _ node: NodeID) {
    guard let object = object(node) else { return }
    check(object, allows: ["map", "labels"])
    var table = ValueTable(name: name, map: [], labels: [])
    if let mapNode = object["map"], let map = self.object(mapNode) {
      for member in map.members {
        guard let value = string(member.value) else { continue }
        table.map.append((symbols.intern(JSONName(member.name)), symbols.intern(JSONName(value))))
      }
    }
    if let labelsNode = object["labels"], let labels = self.object(labelsNode) {
      for member in labels.members {
        guard let label = text(member.value) else { continue }
        table.labels.append((symbols.intern(JSONName(member.name)), label))
      }
    }
    table.map.sort { $0.from < $1.from }
    tables.append(table)
  }

  private func integrityRule(_ node: NodeID, scope: Scope) -> IntegrityRule? {
    guard let object = object(node) else { return nil }
    check(object, allows: ["id", "nodes", "message", "severity"])
    guard let id = string("id", in: object), let nodesNode = required("nodes", in: object),
      let nodes = set(nodesNode, scope: scope)
    else { return nil }
    var textScope = scope
    textScope.nodesType = nodes.type
    guard let message = template(required("message", in: object), scope: textScope) else { return nil }
    var severity = Problem.Severity.error
    if let node = object["severity"], let word = string(node) {
      switch word {
      case "error": severity = .error
      case "warning": severity = .warning
      default:
        report(
          .unknownWord, at: node, [("word", word), ("known", "error, warning")],
          suggestion: spellingSuggestion(for: word, among: ["error", "warning"]))
      }
    }
    return IntegrityRule(id: id, nodes: nodes.expression, message: message, severity: severity)
  }

  private func contradictions(_ node: NodeID?, scope: Scope) -> [Contradiction] {
    guard let node, let elements = elements(node) else { return [] }
    var contradictions: [Contradiction] = []
    for element in elements {
      if let contradiction = contradiction(element, scope: scope) { contradictions.append(contradiction) }
    }
    return contradictions
  }

  private func contradiction(_ node: NodeID, scope: Scope) -> Contradiction? {
    guard let object = object(node) else { return nil }
    check(object, allows: ["id", "title", "when", "nodes", "message", "lessons"])
    var scope = scope
    scope.allowsCriteria = true
    guard let id = string("id", in: object), let title = text("title", in: object),
      let when = required("when", in: object), let condition = condition(when, scope: scope)
    else { return nil }
    var nodes: SetExpression?
    if let nodesNode = object["nodes"] {
      guard let set = set(nodesNode, scope: scope) else { return nil }
      nodes = set.expression
      scope.nodesType = set.type
    }
    guard let message = template(required("message", in: object), scope: scope) else { return nil }
    let lessons = object["lessons"].flatMap { strings($0) } ?? []
    return Contradiction(
      id: id, title: title, condition: condition, nodes: nodes, message: message, lessons: lessons)
  }
}
