internal import JSONDocument

/// Collects what can be drawn of a design.
///
/// All names are labels of the evaluator, so that a redacted evaluation has redacted maps.
struct DesignMapMaker {
  private let evaluator: Evaluator
  private let document: JSONDocument
  private let design: Design
  private var leftOut = 0

  init(_ evaluator: Evaluator) {
    self.evaluator = evaluator
    document = evaluator.document
    design = evaluator.design
  }

  /// Returns the maps.
  mutating func maps() -> DesignMaps {
    var table: ValueTable?
    for known in evaluator.scorecard.tables where known.name == "family" { table = known }
    let bodies = list(["formal_bodies"])
    let outputs = list(["outputs"])
    let results = list(["results"])
    let agenda = list(["agenda"])
    var items = agenda.map { item(of: $0, bodies: bodies, outputs: outputs) }
    var products = outputs.map { DesignMaps.Output(name: evaluator.label(of: $0), results: []) }
    for (position, output) in outputs.enumerated() {
      for item in targets("agenda_item_ids", of: output, in: agenda)
      where !items[item].outputs.contains(position) {
        items[item].outputs.append(position)
      }
    }
    for (position, result) in results.enumerated() {
      guard let output = target("output_id", of: result, in: outputs) else { continue }
      products[output].results.append(position)
    }
    let stakeholders = self.stakeholders(table)
    return DesignMaps(
      families: table.map { $0.labels.map { $0.label } } ?? [], stakeholders: stakeholders, agenda: items,
      bodies: bodies.map { evaluator.label(of: $0) }, outputs: products,
      results: results.map { evaluator.label(of: $0) }, leftOut: leftOut)
  }

  // MARK: - Stakeholders

  private mutating func stakeholders(_ table: ValueTable?) -> [DesignMaps.Stakeholder] {
    var found: [DesignMaps.Stakeholder] = []
    var seen: Set<UInt32> = []
    for entry in list(["participants"]) {
      let standing: DesignMaps.Standing =
        switch word("status", of: entry) {
        case "planned", "invited", "confirmed": .atTable
        case "observer": .observer
        case "declined", "withdrawn": .declined
        default: .notStated
        }
      add(entry, standing, table, &seen, to: &found)
    }
    for entry in list(["stakeholder_map", "entries"]) {
      let hasReason = document.value(of: entry, named: "reason").map { isStated($0) } ?? false
      // Whoever is said to take part and is not on the list of participants is not at the table.
      let standing: DesignMaps.Standing =
        switch word("handling", of: entry) {
        case "consulted": .consulted
        case "informed": .informed
        case "invited_declined": .declined
        case "deliberately_excluded", "not_contacted": hasReason ? .outsideWithReason : .outsideWithoutReason
        default: .notStated
        }
      add(entry, standing, table, &seen, to: &found)
    }
    return found
  }

  private mutating func add(
    _ entry: NodeID, _ standing: DesignMaps.Standing, _ table: ValueTable?, _ seen: inout Set<UInt32>,
    to found: inout [DesignMaps.Stakeholder]
  ) {
    let actor = document.value(of: entry, named: "actor_id").flatMap { design.target(of: $0) }
    if let actor, !seen.insert(actor.index).inserted { return }
    guard found.count < DesignMaps.limit else {
      leftOut += 1
      return
    }
    found.append(
      DesignMaps.Stakeholder(
        name: evaluator.label(of: actor ?? entry), family: actor.flatMap { family(of: $0, table) },
        standing: standing))
  }

  private func family(of actor: NodeID, _ table: ValueTable?) -> Int? {
    guard let table, let sector = document.value(of: actor, named: "sector") else { return nil }
    let symbols = evaluator.scorecard.symbols
    for pair in table.map where document.string(sector, equals: JSONName(symbols.text(pair.from))) {
      for (position, known) in table.labels.enumerated() where known.value == pair.to { return position }
    }
    return nil
  }

  // MARK: - Agenda

  private func item(of node: NodeID, bodies: [NodeID], outputs: [NodeID]) -> DesignMaps.AgendaItem {
    let negotiable = document.value(of: node, named: "negotiable")
    let body = document.value(of: node, named: "formal_body_id")
    let position = target("formal_body_id", of: node, in: bodies)
    var competence = DesignMaps.Competence.bodyNotStated
    if body.flatMap({ design.target(of: $0) }) != nil {
      let answer = document.value(of: node, named: "body_has_competence").map { document.kind(of: $0) }
      competence = answer == .true ? .competent : answer == .false ? .notCompetent : .notStated
    } else if let body, evaluator.isNoneWord(body) {
      competence = .noBody
    }
    return DesignMaps.AgendaItem(
      name: evaluator.label(of: node), isNegotiable: negotiable.map { document.kind(of: $0) } != .false,
      body: position, competence: competence, outputs: targets("output_ids", of: node, in: outputs))
  }

  // MARK: - Lists and references

  private mutating func list(_ path: [JSONName]) -> [NodeID] {
    var node = document.root
    for name in path {
      guard let next = document.value(of: node, named: name) else { return [] }
      node = next
    }
    guard document.kind(of: node) == .array else { return [] }
    var nodes: [NodeID] = []
    for element in document.elements(of: node) {
      if nodes.count < DesignMaps.limit { nodes.append(element) } else { leftOut += 1 }
    }
    return nodes
  }

  private func target(_ field: JSONName, of node: NodeID, in list: [NodeID]) -> Int? {
    guard let target = document.value(of: node, named: field).flatMap({ design.target(of: $0) }) else {
      return nil
    }
    return position(of: target, in: list)
  }

  private func targets(_ field: JSONName, of node: NodeID, in list: [NodeID]) -> [Int] {
    guard let references = document.value(of: node, named: field), document.kind(of: references) == .array
    else {
      return []
    }
    var found: [Int] = []
    for reference in document.elements(of: references) {
      guard let target = design.target(of: reference), let position = position(of: target, in: list),
        !found.contains(position)
      else { continue }
      found.append(position)
    }
    return found
  }

  /// Nodes have numbers in the order of the text, so that a list is sorted.
  private func position(of node: NodeID, in list: [NodeID]) -> Int? {
    var low = 0
    var high = list.count
    while low < high {
      let middle = (low + high) / 2
      if list[middle].index < node.index { low = middle + 1 } else { high = middle }
    }
    return low < list.count && list[low] == node ? low : nil
  }

  private func word(_ field: JSONName, of node: NodeID) -> String {
    document.value(of: node, named: field).map { document.string($0) } ?? ""
  }

  private func isStated(_ node: NodeID) -> Bool {
    document.kind(of: node) == .string && !document.string(node).isEmpty && !evaluator.isUnknownWord(node)
      && !evaluator.isNoneWord(node)
  }
}
