internal import JSONDocument

/// A case of Participedia as a design.
struct ParticipediaDesign {
  /// The design, in one line.
  let bytes: [UInt8]
  /// Whether nothing says if the case goes on or has ended.
  let hasAssumedStatus: Bool

  /// Takes what has a place in a design out of a row.
  init(
    id: String, title: String, asOf: String, entryDate: String?, row: inout ParticipediaRow,
    options: ParticipediaImport.Options
  ) {
    let start = row.takeDate("start_date")
    let end = row.takeDate("end_date")
    let stated = Self.status(end: end, asOf: asOf, &row)
    hasAssumedStatus = options.status == nil && stated == nil
    let notes =
      (row.take("description").map { [$0.text] } ?? []) + (hasAssumedStatus ? [options.assumption] : [])
    var actors = Actors()
    let jurisdiction = Self.jurisdiction(&row)
    let conveners = Self.conveners(&row, &actors)
    let participants = Self.participants(&row, &actors)
    let source = Self.source(&row, &actors)
    let process = Self.process(start: start, end: end, &row)
    let outcomes = row.takeAll("insights_outcomes", ["minority": "minority", "public": "public"])
    let report = Self.sourced([
      ("id", .text("public-report")), ("title", .text("Public report")), ("public", .boolean(true)),
    ])
    let evidence = DesignPart.members([
      ("id", .text(Self.sourceID)), ("type", .text("website")), ("title", .text(title)),
      ("issuer", .text("Participedia")), ("date", entryDate.map { .text($0) }),
      ("locator", row.take("url").map { .text($0.text) }),
    ])
    let design = DesignPart.members([
      ("format", .text("dialogue-design/1")), ("id", .text(id)), ("title", .text(title)),
      ("note", notes.isEmpty ? nil : .text(notes.joined(separator: "\n"))),
      ("status", .text(options.status ?? stated ?? "launched")), ("as_of", .text(asOf)),
      ("jurisdiction", jurisdiction),
      ("policy_area", Self.joined(row.takeAll("general_issues"))),
      (
        "purpose",
        Self.sourced([
          (
            "participation_level",
            row.take("public_spectrum", ParticipediaFields.spectrum).map { .text($0) }
          )
        ])
      ),
      // An empty list would state that there are none.
      ("actors", actors.list.isEmpty ? .text("unknown") : .list(actors.list.map { $0.part })),
      ("conveners", conveners), ("participants", participants), ("process", process),
      (
        "decision_rules",
        Self.sourced([
          ("method", Self.decision(&row).map { .text($0) }),
          ("minority_report", outcomes.contains("minority") ? .boolean(true) : nil),
        ])
      ),
      ("outputs", outcomes.contains("public") ? .list([report].compactMap { $0 }) : nil),
      ("resources", .members([("sources", source)])),
      ("evidence", .list([evidence])),
    ])
    var json = JSONWriter(pretty: false)
    design.write(to: &json)
    bytes = json.bytes
  }

  // MARK: - Actors

  /// The actors that a row names.
  private struct Actors {
    struct Actor {
      let id: String
      let name: String?
      var kind: String?
      var sector: String?

      var part: DesignPart {
        .members([
          ("id", .text(id)), ("name", name.map { .text($0) }), ("kind", kind.map { .text($0) }),
          ("sector", sector.map { .text($0) }),
        ])
      }
    }

    private(set) var list: [Actor] = []
    private var identifiers = FreeIdentifiers()

    /// Returns the id of the actor with a name, and adds it where there is none.
    mutating func identifier(of name: String, kind: String?, sector: String?) -> String {
      let folded = SheetWord.folded(name)
      if let place = list.firstIndex(where: { $0.name.map { SheetWord.folded($0) } == folded }) {
        list[place].kind = list[place].kind ?? kind
        list[place].sector = list[place].sector ?? sector
        return list[place].id
      }
      return add(SheetWord.identifier(from: name, other: "actor"), name: name, kind: kind, sector: sector)
    }

    /// Adds an actor; its id is the wished one or like it.
    mutating func add(_ id: String, name: String?, kind: String?, sector: String? = nil) -> String {
      let id = identifiers.free(id)
      list.append(Actor(id: id, name: name, kind: kind, sector: sector))
      return id
    }
  }

  /// Returns the id of the organisation that a column names; what another column says of its type counts only where it
  /// is one thing and somebody is named.
  private static func organisation(
    _ name: String, types: String, _ row: inout ParticipediaRow, _ actors: inout Actors
  ) -> String? {
    let named = row.take(name)
    let values = row.takeAll(types)
    var type: (kind: String, sector: String?)?
    if named != nil, values.count == 1 { type = ParticipediaFields.organisations[values[0].text] }
    if type == nil {
      for value in values {
        row.leave(value, named == nil ? .nobodyNamed : values.count > 1 ? .several : .noCounterpart)
      }
    }
    return named.map { actors.identifier(of: $0.text, kind: type?.kind, sector: type?.sector) }
  }

  private static func conveners(_ row: inout ParticipediaRow, _ actors: inout Actors) -> DesignPart? {
    organisation("primary_organizer_title", types: "organizer_types", &row, &actors)
      .map { .list([sourced([("actor_id", .text($0))])].compactMap { $0 }) }
  }

  private static func source(_ row: inout ParticipediaRow, _ actors: inout Actors) -> DesignPart? {
    organisation("funder", types: "funder_types", &row, &actors)
      .map { .list([sourced([("actor_id", .text($0))])].compactMap { $0 }) }
  }

  /// All who took part as one actor, where it is said how they were chosen.
  private static func participants(_ row: inout ParticipediaRow, _ actors: inout Actors) -> DesignPart? {
    var method = row.take("recruitment_method", ParticipediaFields.recruitment)
    if method == nil { method = row.take("open_limited", ParticipediaFields.access) }
    guard let method else { return nil }
    let actor = actors.add("participants", name: nil, kind: "aggregate")
    return .list(
      [sourced([("actor_id", .text(actor)), ("selection_method", .text(method))])].compactMap { $0 })
  }

  // MARK: - The rest

  /// Returns the status of the case; nil where nothing says it. A box for “ongoing” that is not ticked says nothing.
  private static func status(end: String?, asOf: String, _ row: inout ParticipediaRow) -> String? {
    let ongoing = row.take("ongoing")
    if let ongoing, ["1", "1.0", "yes", "true"].contains(ongoing.text) { return "launched" }
    if let ongoing { row.leave(ongoing, .silence) }
    guard let end else { return nil }
    return end <= asOf ? "concluded" : "launched"
  }

  private static func jurisdiction(_ row: inout ParticipediaRow) -> DesignPart {
    var code: String?
    if let country = row.take("country") {
      code = CountryCodes.code(of: country.text)
      if code == nil { row.leave(country, .noCounterpart) }
    }
    let places = ["city", "province"].compactMap { row.take($0)?.text }
    return .members([
      ("country", code.map { .text($0) }),
      ("scope", row.take("scope_of_influence", ParticipediaFields.scopes).map { .text($0) }),
      ("territory", places.isEmpty ? nil : .list([.text(places.joined(separator: ", "))])),
    ])
  }

  private static func process(start: String?, end: String?, _ row: inout ParticipediaRow) -> DesignPart? {
    let methods = row.takeAll("participants_interactions", ParticipediaFields.interactions)
    let phase = DesignPart.members([
      ("id", .text("case")), ("start", start.map { .text($0) }), ("end", end.map { .text($0) }),
      ("methods", .texts(methods)),
    ])
    let hasPhase = start != nil || end != nil || !methods.isEmpty
    let resources = row.takeAll("learning_resources")
    // “No information was provided” is stated, and a list without entries says so.
    let hasNone = resources.count == 1 && resources[0].text == "no_info"
    var inputs: [String] = []
    for resource in resources where !hasNone {
      if let words = ParticipediaFields.inputs[resource.text] {
        inputs.append(words)
      } else {
        row.leave(resource, .noCounterpart)
      }
    }
    return sourced([
      ("phases", hasPhase ? .list([phase]) : nil),
      ("facilitated", row.takeBoolean("facilitators").map { .boolean($0) }),
      ("learning_inputs", hasNone ? .text("none") : .texts(inputs)),
      ("attendance", .members([("persons", row.takeCount("number_of_participants").map { .count($0) })])),
    ])
  }

  /// Returns how decisions are taken; nil where several ways are named, or one that the format does not have.
  private static func decision(_ row: inout ParticipediaRow) -> String? {
    let methods = row.takeAll("decision_methods")
    let votes = row.takeAll("if_voting")
    var found: [(word: String, value: ParticipediaRow.Value)] = []
    for method in methods where method.text != "voting" {
      if let word = ParticipediaFields.decisions[method.text] {
        found.append((word, method))
      } else {
        row.leave(method, .noCounterpart)
      }
    }
    for vote in votes {
      if let word = ParticipediaFields.votes[vote.text] {
        found.append((word, vote))
      } else {
        row.leave(vote, .noCounterpart)
      }
    }
    // That there is a vote is said by its kind; without one the format has no word for it.
    if let voting = methods.first(where: { $0.text == "voting" }),
      !found.contains(where: { votes.contains($0.value) })
    {
      row.leave(voting, .noCounterpart)
    }
    if found.count == 1 { return found[0].word }
    for way in found { row.leave(way.value, .several) }
    return nil
  }

  /// The id of the entry among the evidence.
  private static let sourceID = "participedia"

  /// Makes a part of members that rest on the entry; nil where nothing is stated.
  private static func sourced(_ members: [(name: String, value: DesignPart?)]) -> DesignPart? {
    DesignPart.members(members).isEmpty
      ? nil : .members(members + [("evidence", .list([.text(sourceID)]))])
  }

  private static func joined(_ values: [ParticipediaRow.Value]) -> DesignPart? {
    values.isEmpty ? nil : .text(values.map { $0.text }.joined(separator: ", "))
  }
}
