import JSONDocument

/// Writes designs of some 25 KB that are all different and all valid: every list of the format has entries, and
/// most fields are stated, so that most rules have something to count.
struct DesignGenerator {
  private var json = JSONWriter(pretty: true)
  private var state: UInt32

  private static let sectors = [
    "national_executive", "subnational_executive", "political_party", "ombudsman", "business_association",
    "trade_union", "ngo", "indigenous_people", "academia", "faith_community", "international_organisation",
    "media",
  ]
  private static let actorCount = 20

  private init(number: Int) {
    state = UInt32(truncatingIfNeeded: number) &* 2_654_435_761 | 1
  }

  /// Returns the design of a number; the same number gives the same bytes.
  static func design(_ number: Int) -> [UInt8] {
    var generator = DesignGenerator(number: number)
    generator.write(number)
    return generator.json.bytes
  }

  /// The next of a sequence of numbers below a limit (xorshift).
  private mutating func next(_ limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 17
    state ^= state << 5
    return Int(state % UInt32(truncatingIfNeeded: limit))
  }

  // MARK: - Parts of a design

  private mutating func write(_ number: Int) {
    json.beginObject()
    text("format", "dialogue-design/1")
    text("id", "generated-\(number)")
    text("title", "Generated dialogue \(number)")
    text("status", "proposed")
    text("as_of", "2026-03-16")
    text("policy_area", "water")
    purpose()
    framing()
    list("actors", Self.actorCount) { generator, index in
      generator.text("id", "actor-\(index)")
      generator.text("name", "Association number \(index) of the basin")
      generator.text("sector", Self.sectors[generator.next(Self.sectors.count)])
    }
    map()
    list("conveners", 2) { $0.convener($1) }
    list("participants", 12) { $0.participant($1) }
    list("intermediaries", 2) { $0.intermediary($1) }
    list("agenda", 4) { $0.agendaItem($1) }
    process()
    rules()
    list("formal_bodies", 3) { $0.formalBody($1) }
    list("outputs", 4) { generator, index in
      generator.text("id", "output-\(index)")
      generator.text("title", "Text that comes out of item \(index)")
      generator.text("type", "policy_agreement")
      generator.strings("agenda_item_ids", ["item-\(index)"])
      generator.references("delivered_to", "body", 3, count: 1)
      generator.flag("public")
    }
    list("results", 4) { $0.result($1) }
    followUp()
    list("evidence", 10) { generator, index in
      generator.text("id", "source-\(index)")
      generator.text("type", "signed_agreement")
      generator.text("title", "Minutes of meeting \(index)")
      generator.text("issuer_actor_id", "actor-\(generator.next(Self.actorCount))")
      generator.text("date", generator.date())
      generator.text("status", generator.next(3) == 0 ? "asserted" : "documented")
    }
    list("attestations", 6) { generator, index in
      generator.text("id", "word-\(index)")
      generator.text("criterion_id", "L1-0\(generator.next(9) + 1)")
      generator.text("statement", "We know the design and agree with it on this point.")
      generator.text("attested_by", "actor-\(index)")
      generator.text("capacity", "participant")
      generator.text("date", generator.date())
      generator.flag("agrees")
    }
    json.endObject()
  }

  private mutating func purpose() {
    object("purpose") { generator in
      generator.text("statement", "Agree on how the basin shares water in dry years.")
      generator.text("question", "How can everyone who lives from this river have enough of it?")
      generator.references("tested_with", "actor", Self.actorCount, count: 4)
      generator.text("participation_level", "collaborate")
      generator.evidence()
    }
  }

  private mutating func framing() {
    object("problem_framing") { generator in
      generator.text("initial_question", "Who must give up water?")
      generator.list("positions", 4) { generator, index in
        generator.text("id", "position-\(index)")
        generator.text("statement", "Position \(index): first come those who were here first.")
        generator.references("held_by", "actor", Self.actorCount, count: 3)
        generator.text("red_lines", "No cut to drinking water.")
        generator.evidence()
      }
      generator.list("reframed_questions", 2) { generator, index in
        generator.text("id", "question-\(index)")
        generator.text("question", "Which shares would all accept in year \(index)?")
        generator.references("serves_positions", "position", 4, count: 3)
        generator.references("developed_by", "actor", Self.actorCount, count: 4)
        generator.text("stage", "agreed")
      }
      generator.list("convergence_points", 3) { generator, index in
        generator.text("id", "point-\(index)")
        generator.text("statement", "Cuts in dry years follow table \(index).")
        generator.references("bridges", "position", 4, count: 2)
        generator.references("endorsed_by", "actor", Self.actorCount, count: 3)
        generator.text("stage", "agreed")
        generator.references("agenda_item_ids", "item", 4, count: 1)
        generator.evidence()
      }
    }
  }

  private mutating func map() {
    object("stakeholder_map") { generator in
      generator.strings("method", ["interviews", "snowball"])
      generator.references("prepared_by", "actor", Self.actorCount, count: 1)
      generator.text("date", generator.date())
      generator.list("entries", 12) { generator, index in
        generator.text("actor_id", "actor-\(index)")
        for name in ["affected", "power", "legitimacy", "urgency", "veto_player"] { generator.flag(name) }
        generator.text("stance", "supportive")
        generator.text("handling", "participant")
      }
    }
  }

  private mutating func convener(_ index: Int) {
    text("actor_id", "actor-\(index)")
    text("role", "convener")
    references("accepted_by", "actor", Self.actorCount, count: 9)
    flag("stake_in_outcome")
    evidence()
  }

  private mutating func participant(_ index: Int) {
    text("actor_id", "actor-\(index)")
    integer("seats", next(3) + 1)
    integer("women_seats", next(2))
    integer("youth_seats", 0)
    text("status", next(3) == 0 ? "invited" : "confirmed")
    text("selection_method", "ex_officio")
    flag("mandate_to_commit")
    strings("territory", ["Headwaters"])
    evidence()
  }

  private mutating func intermediary(_ index: Int) {
    text("actor_id", "actor-\(18 + index)")
    strings("function", ["facilitator"])
    flag("independent_of_conveners")
    references("appointed_by", "actor", Self.actorCount, count: 3)
    references("accepted_by", "actor", Self.actorCount, count: 8)
    text("rejected_by", "none")
    references("access_to", "body", 3, count: 2)
    evidence()
  }

  private mutating func agendaItem(_ index: Int) {
    text("id", "item-\(index)")
    text("topic", "Shares in dry years, part \(index)")
    references("proposed_by", "actor", Self.actorCount, count: 2)
    text("reframed_question_id", "question-\(next(2))")
    text("formal_body_id", "body-\(next(3))")
    flag("body_has_competence")
    text("decision_date", date())
    flag("negotiable")
    strings("output_ids", ["output-\(index)"])
    integer("hours", next(30) + 2)
    evidence()
  }

  private mutating func process() {
    object("process") { generator in
      generator.list("phases", 3) { generator, index in
        generator.text("id", "phase-\(index)")
        generator.text("title", "Phase \(index)")
        generator.text("start", "2026-0\(index * 2 + 3)-01")
        generator.text("end", "2026-0\(index * 2 + 4)-01")
        generator.integer("sessions", generator.next(9) + 1)
        generator.integer("hours", generator.next(40) + 1)
        generator.references("participating_actor_ids", "actor", Self.actorCount, count: 9)
      }
      generator.object("ground_rules") { generator in
        generator.strings("items", ["respect", "equal_speaking_time"])
        generator.references("adopted_by", "actor", Self.actorCount, count: 10)
        generator.evidence()
      }
    }
  }

  private mutating func rules() {
    object("decision_rules") { generator in
      generator.text("method", "consensus")
      generator.text("consensus_definition", "Everyone has spoken and nobody objects.")
      generator.integer("quorum_percent", 50 + generator.next(40))
      generator.flag("equal_weight")
      generator.references("adopted_by", "actor", Self.actorCount, count: 10)
      generator.flag("public")
      generator.evidence()
    }
  }

  private mutating func formalBody(_ index: Int) {
    text("id", "body-\(index)")
    text("name", "Council number \(index)")
    text("actor_id", "actor-\(index)")
    text("branch", "executive")
    object("commitment") { generator in
      generator.text("level", "adopt_or_implement")
      generator.references("signed_by", "actor", Self.actorCount, count: 1)
      generator.text("date", generator.date())
      generator.integer("response_days", 60)
      generator.references("covers_agenda", "item", 4, count: 2)
      generator.evidence()
    }
    evidence()
  }

  private mutating func result(_ index: Int) {
    text("id", "result-\(index)")
    text("statement", "The plan shares water by the agreed table \(index).")
    text("output_id", "output-\(index)")
    text("formal_body_id", "body-\(next(3))")
    text("kind", "regulation")
    text("indicator", "Hamlets with water every day")
    integer("baseline", 29)
    integer("target", 30 + next(20))
    text("deadline", "2028-10-31")
    text("responsible_actor_id", "actor-\(next(Self.actorCount))")
    text("funding_status", "committed")
    evidence()
  }

  private mutating func followUp() {
    object("follow_up") { generator in
      generator.text("mechanism", "independent_observatory")
      generator.references("members", "actor", Self.actorCount, count: 5)
      generator.text("start", "2026-04-15")
      generator.text("end", "2029-12-31")
      generator.integer("reporting_interval_months", 6)
      generator.flag("public_reports")
      generator.references("tracks_result_ids", "result", 4, count: 2)
      generator.evidence()
    }
  }

  // MARK: - Members

  private mutating func text(_ name: String, _ value: String) {
    json.name(name)
    json.string(value)
  }

  private mutating func integer(_ name: String, _ value: Int) {
    json.name(name)
    json.integer(value)
  }

  /// A boolean, now and then one that is not known.
  private mutating func flag(_ name: String) {
    json.name(name)
    switch next(10) {
    case 0: json.string("unknown")
    case 1, 2: json.boolean(false)
    default: json.boolean(true)
    }
  }

  private mutating func date() -> String { "2026-0\(next(2) + 1)-1\(next(10))" }

  private mutating func evidence() { references("evidence", "source", 10, count: 1) }

  private mutating func strings(_ name: String, _ values: [String]) {
    json.name(name)
    json.beginArray()
    for value in values { json.string(value) }
    json.endArray()
  }

  /// Different references to some of the entries of a list.
  private mutating func references(_ name: String, _ kind: String, _ limit: Int, count: Int) {
    let first = next(limit)
    strings(name, (0..<count).map { "\(kind)-\((first + $0) % limit)" })
  }

  private mutating func object(_ name: String, _ body: (inout DesignGenerator) -> Void) {
    json.name(name)
    json.beginObject()
    body(&self)
    json.endObject()
  }

  private mutating func list(_ name: String, _ count: Int, _ body: (inout DesignGenerator, Int) -> Void) {
    json.name(name)
    json.beginArray()
    for index in 0..<count {
      json.beginObject()
      body(&self, index)
      json.endObject()
    }
    json.endArray()
  }
}
