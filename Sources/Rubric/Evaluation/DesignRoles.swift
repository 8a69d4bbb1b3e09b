internal import JSONDocument

/// The words for what a design says where it may not be quoted.
///
/// People and organisations become roles, “participant 3, business”; everything else becomes the name and the number of
/// its place, “Agenda item 2”. The words are those of the schema, of tables and of the engine, and the numbers are
/// positions in lists: no text of the design is read into a label, whatever it is.
final class DesignRoles {
  /// What an actor does in the design; of several the first counts.
  private enum Role {
    case participant, convener, intermediary, critic, stakeholder, actor
  }

  private let design: Design
  private let document: JSONDocument
  private let scorecard: Scorecard
  private let places: NodePlaces
  private let languages: [String]
  /// The roles of the entries of the list of actors.
  private var roles: [UInt32: (role: Role, number: Int)] = [:]

  init(_ design: Design, scorecard: Scorecard, languages: [String], places: NodePlaces) {
    self.design = design
    document = design.document
    self.scorecard = scorecard
    self.languages = languages
    self.places = places
    let stakeholders = list(["stakeholder_map", "entries"])
    assign(.participant, to: list(["participants"]))
    assign(.convener, to: list(["conveners"]))
    assign(.intermediary, to: list(["intermediaries"]))
    assign(.critic, to: stakeholders.filter { isCritical($0) })
    assign(.stakeholder, to: stakeholders)
    for (position, actor) in list(["actors"]).enumerated() where roles[actor.index] == nil {
      roles[actor.index] = (.actor, position + 1)
    }
  }

  private func list(_ path: [JSONName]) -> [NodeID] {
    var node = document.root
    for name in path {
      guard let next = document.value(of: node, named: name) else { return [] }
      node = next
    }
    guard document.kind(of: node) == .array else { return [] }
    return Array(document.elements(of: node))
  }

  private func assign(_ role: Role, to entries: [NodeID]) {
    for (position, entry) in entries.enumerated() {
      guard let actor = document.value(of: entry, named: "actor_id").flatMap({ design.target(of: $0) }) else {
        continue
      }
      if roles[actor.index] == nil { roles[actor.index] = (role, position + 1) }
    }
  }

  private func isCritical(_ entry: NodeID) -> Bool {
    guard let stance = document.value(of: entry, named: "stance") else { return false }
    return document.string(stance, equals: "critical") || document.string(stance, equals: "opposed")
  }

  // MARK: - Labels

  /// Returns the words for a node.
  func label(of node: NodeID) -> LocalizedText {
    if roles[node.index] != nil { return role(of: node) }
    switch document.kind(of: node) {
    case .object:
      if let actor = document.value(of: node, named: "actor_id").flatMap({ design.target(of: $0) }),
        roles[actor.index] != nil
      {
        return role(of: actor)
      }
    case .number, .true, .false, .null:
      return LocalizedText(
        verbatim: String(decoding: document.bytes[document.range(of: node).offsets], as: UTF8.self))
    case .string, .name, .array:
      if let target = design.target(of: node) {
        return roles[target.index] == nil ? place(target) : role(of: target)
      }
    }
    return place(node)
  }

  /// The words for a value that neither the schema nor a table has a name for.
  var omitted: LocalizedText { text { EngineWords.words(in: $0).omitted } }

  /// Returns what stands for the design.
  func summary(_ redaction: Redaction) -> DesignSummary {
    func text(_ name: JSONName) -> String {
      document.value(of: document.root, named: name).map { document.string($0) } ?? ""
    }
    var status = text("status")
    let shape = scorecard.format.shapes[scorecard.format.root].property("status")
    if shape.flatMap({ scorecard.format.label(of: status, in: $0) }) == nil { status = "" }
    let asOf = text("as_of")
    let number = redaction.number.map { String($0) }
    return DesignSummary(
      file: number.map { "design-" + $0 } ?? "design", id: number.map { "design-" + $0 } ?? "design",
      title: self.text { EngineWords.words(in: $0).design + (number.map { " " + $0 } ?? "") }, status: status,
      asOf: CivilDate(asOf.utf8) == nil ? "" : asOf)
  }

  private func role(of actor: NodeID) -> LocalizedText {
    guard let known = roles[actor.index] else { return omitted }
    let family = family(of: actor)
    return text { language in
      let words = EngineWords.words(in: language)
      let word =
        switch known.role {
        case .participant: words.participant
        case .convener: words.convener
        case .intermediary: words.intermediary
        case .critic: words.critic
        case .stakeholder: words.stakeholder
        case .actor: words.actor
        }
      return word + " " + String(known.number)
        + (family.map { ", " + Self.withSmallInitial($0.text(in: language)) } ?? "")
    }
  }

  /// Returns the family of an actor's sector by the table of that name.
  private func family(of actor: NodeID) -> LocalizedText? {
    guard let sector = document.value(of: actor, named: "sector").map({ document.string($0) }) else {
      return nil
    }
    for table in scorecard.tables where table.name == "family" {
      for pair in table.map where scorecard.symbols.text(pair.from) == sector {
        for entry in table.labels where entry.value == pair.to { return entry.label }
      }
    }
    return nil
  }

  /// Returns the names of a place: the nearest entry of a list with its number, then the field.
  private func place(_ node: NodeID) -> LocalizedText {
    var entry = node
    while entry != document.root, document.kind(of: places.parent(of: entry)) != .array {
      entry = places.parent(of: entry)
    }
    let field = entry == node ? nil : places.shape(of: node).flatMap { scorecard.format.title(of: $0) }
    // A list has a name where its entries have none.
    let list = (entry == document.root ? [] : [entry, places.parent(of: entry)]).lazy
      .compactMap { self.places.shape(of: $0).flatMap { self.scorecard.format.title(of: $0) } }.first
    return text { language in
      let omitted = EngineWords.words(in: language).omitted
      let field = field.map { $0.text(in: language) }
      if entry == self.document.root { return field ?? omitted }
      let entry = (list.map { $0.text(in: language) } ?? omitted) + " " + String(places.position(of: entry))
      return field.map { entry + ": " + $0 } ?? entry
    }
  }

  private func text(_ words: (String) -> String) -> LocalizedText {
    LocalizedText(languages.map { (language: $0, text: words($0)) })
  }

  private static func withSmallInitial(_ text: String) -> String {
    var bytes = Array(text.utf8)
    if let first = bytes.first, (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first) {
      bytes[0] = first + 32
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
