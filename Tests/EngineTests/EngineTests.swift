import BuiltInFiles
import BuiltInStrategies
import Decisions
import Engine
import JSONDocument
import Reports
import Rubric
import TestSupport
import Testing

/// One function answers everything that the workbench asks.
@Suite struct EngineTests {
  /// An engine with the built-in scorecard.
  static func engine(rules: Bool = true) -> Engine {
    let engine = Engine()
    let answer = ask(engine, #"{"do":"load"}"#, String(decoding: bundle(rules: rules), as: UTF8.self))
    #expect(answer == "{\n  \"format\": \"problems/1\",\n  \"problems\": []\n}\n")
    return engine
  }

  static func bundle(rules: Bool = true) -> [UInt8] {
    var names = ["config.json", "Rubrics/dialogue-design.schema.json"]
    if !rules {
      names += ["common", "lesson-1", "lesson-2", "lesson-3"].map { "Rubrics/\($0).json" }
    }
    var writer = JSONWriter(pretty: false)
    EngineBundle(
      configuration: "config.json", files: names.map { ($0, BuiltInFiles.text($0) ?? "") },
      rules: rules
        ? EngineBundle.Rules(
          image: RulesImage(structure: BuiltInFiles.rulesStructure, texts: BuiltInFiles.rulesTexts),
          hash: BuiltInFiles.rulesHash,
          schema: BuiltInFiles.text("Rubrics/dialogue-design.schema.json") ?? "") : nil
    ).write(to: &writer)
    return writer.bytes
  }

  static func ask(_ engine: Engine, _ head: String, _ body: String) -> String {
    String(decoding: engine.answer(Array((head + "\n" + body).utf8)), as: UTF8.self)
  }

  static func design(_ name: String) -> String {
    String(decoding: SharedMaterial.checkoutBytes("Designs/\(name).json") ?? [], as: UTF8.self)
  }

  @Test(
    "An evaluation is just what the command writes",
    arguments: ["template", "peru-acuerdo-nacional-2002", "flawed-talk-shop"])
  func evaluates(_ name: String) throws {
    var options = ScorecardLoader.Options()
    options.makesHash = true
    let scorecard = try ScorecardLoader(registry: .builtIn, read: SharedMaterial.checkoutBytes).load(
      SharedMaterial.checkoutBytes("config.json") ?? [], file: "config.json", options: options)
    let evaluation = try scorecard.evaluate(
      scorecard.load(Array(Self.design(name).utf8), file: "design.json"))
    let wanted = try JSONReporter().report(evaluation, options: ReportOptions())
    let head = #"{"do":"evaluate","file":"design.json"}"#
    #expect(Self.ask(Self.engine(), head, Self.design(name)) == String(decoding: wanted, as: UTF8.self))
  }

  @Test("Rules that are not compiled give the same answers")
  func uncompiled() {
    let other = Engine()
    _ = other.answer(Array(#"{"do":"load"}"#.utf8) + [0x0A] + Self.bundle(rules: false))
    for action in ["evaluate", "check", "advise", "report"] {
      let head = #"{"do":"\#(action)","file":"d.json","language":"es"}"#
      let design = Self.design("flawed-everything-claimed")
      #expect(Self.ask(Self.engine(), head, design) == Self.ask(other, head, design))
    }
  }

  @Test(
    "What is wrong has a place as a pointer",
    arguments: [
      (#"{"format":"dialogue-design/1","actors":[{"id":"a","nam":3}]}"#, "/actors/0/nam"),
      (#"{"format":"dialogue-design/1","as_of":7}"#, "/as_of"),
    ])
  func places(_ design: String, _ pointer: String) throws {
    let text = Self.ask(Self.engine(), #"{"do":"check","file":"d.json","language":"es"}"#, design)
    let answer = try JSONDocument(parsing: text)
    let problems = try #require(answer.value(of: answer.root, named: "problems"))
    var pointers: [String] = []
    for problem in answer.elements(of: problems) {
      pointers.append(answer.value(of: problem, named: "pointer").map { answer.string($0) } ?? "")
    }
    #expect(pointers.contains(pointer))
  }

  @Test("References to nothing are told beside the faults of form")
  func references() {
    let design = #"{"format":"dialogue-design/1","actors":3,"participants":[{"actor_id":"nobody"}]}"#
    let text = Self.ask(Self.engine(), #"{"do":"check","file":"d.json"}"#, design)
    #expect(text.contains("nobody"))
  }

  @Test(
    "A request that makes no sense is answered, and the next one too",
    arguments: ["", "{", "[]", "{\"do\":7}\n{}", "{\"do\":\"load\"}\n{}", "{\"do\":\"load\"}"])
  func nonsense(_ request: String) {
    let engine = Self.engine()
    let text = String(decoding: engine.answer(Array(request.utf8)), as: UTF8.self)
    #expect(text.contains("problems/1") && text.contains("\"error\""))
    #expect(Self.ask(engine, #"{"do":"check"}"#, Self.design("template")).contains("problems/1"))
  }

  @Test("An engine without a scorecard says so")
  func empty() {
    #expect(Self.ask(Engine(), #"{"do":"evaluate"}"#, "{}").contains("no scorecard"))
  }

  // MARK: - Several texts

  /// A body of several texts.
  static func files(_ files: [(file: String, text: String)]) -> String {
    var writer = JSONWriter(pretty: false)
    writer.beginArray()
    for file in files {
      writer.beginObject()
      writer.member("file", file.file)
      writer.member("name", file.file)
      writer.member("text", file.text)
      writer.endObject()
    }
    writer.endArray()
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  static func scorecard() throws -> Scorecard {
    var options = ScorecardLoader.Options()
    options.makesHash = true
    return try ScorecardLoader(registry: .builtIn, read: SharedMaterial.checkoutBytes).load(
      SharedMaterial.checkoutBytes("config.json") ?? [], file: "config.json", options: options)
  }

  @Test("A ranking is just what the command writes")
  func ranks() throws {
    let scorecard = try Self.scorecard()
    let names = ["template", "peru-acuerdo-nacional-2002", "flawed-talk-shop"]
    let evaluations = try names.map { name in
      try scorecard.evaluate(scorecard.load(Array(Self.design(name).utf8), file: name))
    }
    let report = try RankingReport(
      evaluations, names: names, by: scorecard, sampling: LessonRanking.Sampling())
    let answer = Self.ask(
      Self.engine(), #"{"do":"rank"}"#, Self.files(names.map { ($0, Self.design($0)) }))
    #expect(answer == String(decoding: RankingJSON(report).bytes, as: UTF8.self))
  }

  @Test("A comparison is just what the command writes; different designs are refused")
  func compares() throws {
    let scorecard = try Self.scorecard()
    let old = Self.design("template")
    let new = old.replacing("\"affected\": true", with: "\"affected\": false")
    #expect(old != new)
    let (before, after) = (
      try scorecard.evaluate(scorecard.load(Array(old.utf8), file: "old")),
      try scorecard.evaluate(scorecard.load(Array(new.utf8), file: "new"))
    )
    let comparison = try EvaluationComparison(from: before, to: after, by: scorecard, middle: before)
    let engine = Self.engine()
    let answer = Self.ask(
      engine, #"{"do":"compare","language":"es"}"#, Self.files([("old", old), ("new", new)]))
    let wanted = ComparisonJSON(comparison, language: .spanish).bytes
    #expect(answer == String(decoding: wanted, as: UTF8.self))
    let other = Self.files([("old", old), ("new", Self.design("flawed-talk-shop"))])
    #expect(Self.ask(engine, #"{"do":"compare"}"#, other).contains("other-design"))
  }

  // MARK: - Weights

  @Test("Other weights come to what a rubric that extends with these weights comes to")
  func weighs() throws {
    let engine = Self.engine(rules: false)
    let design = Self.design("flawed-talk-shop")
    let head = #"{"do":"weigh","weights":{"L1-03":9,"L1-05":2}}"#
    let trial = try JSONDocument(parsing: Self.ask(engine, head, Self.files([("d", design)])))
    let words = #"{"en":"x","es":"x","pt":"x"}"#
    let override = """
      {"format":"rubric/1","id":"here","title":\(words),"extends":"builtin:Rubrics/lesson-1.json","changes":[
      {"criterion":"L1-03","weight":9,"reason":\(words)},{"criterion":"L1-05","weight":2,"reason":\(words)}]}
      """
    #expect(!Self.ask(engine, Self.override, Self.overriding(override)).contains("\"error\""))
    let evaluation = try JSONDocument(parsing: Self.ask(engine, #"{"do":"evaluate"}"#, design))
    for reading in ["shown", "claimed", "possible"] {
      for pointer in ["/lessons/0/number/", "/lessons/0/verdict/"] {
        let both = [trial, evaluation].map { document in
          JSONPointer(pointer + reading).flatMap { document.node(at: $0) }.map {
            String(decoding: document.bytes[document.range(of: $0).offsets], as: UTF8.self)
          }
        }
        #expect(both[0] != nil && both[0] == both[1])
      }
    }
  }

  @Test("A turning point is the least weight with another verdict, and a weight that cannot be is refused")
  func turns() throws {
    let engine = Self.engine()
    // Without rules of decision a criterion that may be heavy is at level 0.
    let complete = try JSONDocument(parsing: Self.design("illustration-water-security"))
    let patch = try JSONDocument(parsing: #"{"decision_rules":null}"#)
    let without = try complete.merging(patch.root, of: patch)
    let design = Self.files([("d", String(decoding: without.bytes, as: UTF8.self))])
    let trial = try JSONDocument(parsing: Self.ask(engine, #"{"do":"weigh"}"#, design))
    var seen = 0
    for lesson in trial.elements(of: try #require(trial.value(of: trial.root, named: "lessons"))) {
      for criterion in trial.elements(of: try #require(trial.value(of: lesson, named: "criteria"))) {
        let id = trial.string(try #require(trial.value(of: criterion, named: "id")))
        let turns = trial.elements(of: try #require(trial.value(of: criterion, named: "turns"))).map { turn in
          (
            from: Int(trial.value(of: turn, named: "from").flatMap { trial.int64($0) } ?? 0),
            verdict: trial.value(of: turn, named: "verdict").map { trial.string($0) } ?? ""
          )
        }
        for turn in turns.dropFirst() {
          seen += 1
          for (weight, verdict) in [(turn.from, turn.verdict), (turn.from - 1, turns[0].verdict)] {
            let head = #"{"do":"weigh","weights":{"\#(id)":\#(weight)}}"#
            let set = try JSONDocument(parsing: Self.ask(engine, head, design))
            let pointer = "/lessons/\(id.utf8.dropFirst().first.map { Int($0) - 49 } ?? 0)/verdict/shown"
            let node = try #require(JSONPointer(pointer).flatMap { set.node(at: $0) })
            #expect(set.string(node) == verdict)
          }
        }
      }
    }
    #expect(seen > 0)
    for weight in ["0", "101", "1.5", "\"2\""] {
      let head = #"{"do":"weigh","weights":{"L1-01":\#(weight)}}"#
      #expect(Self.ask(engine, head, design).contains("\"weights\""))
    }
  }

  @Test("Against another design it says which is ahead, as the numbers of both with that weight say")
  func order() throws {
    let engine = Self.engine()
    let both = ["peru-acuerdo-nacional-2002", "flawed-talk-shop"].map { ($0, Self.design($0)) }
    let trial = try JSONDocument(parsing: Self.ask(engine, #"{"do":"weigh"}"#, Self.files(both)))
    var seen = 0
    for position in 0..<12 {
      let criterion = try #require(
        JSONPointer("/lessons/0/criteria/\(position)").flatMap { trial.node(at: $0) })
      let id = trial.string(try #require(trial.value(of: criterion, named: "id")))
      let turns = trial.elements(of: try #require(trial.value(of: criterion, named: "order")))
      for turn in turns.dropFirst() {
        seen += 1
        let weight = trial.value(of: turn, named: "from").flatMap { trial.int64($0) } ?? 0
        let numbers = try both.map { design in
          let head = #"{"do":"weigh","weights":{"\#(id)":\#(weight)}}"#
          let set = try JSONDocument(parsing: Self.ask(engine, head, Self.files([design])))
          let node = try #require(JSONPointer("/lessons/0/number/shown").flatMap { set.node(at: $0) })
          return try #require(Double(String(decoding: set.bytes[set.range(of: node).offsets], as: UTF8.self)))
        }
        let ahead = numbers[0] == numbers[1] ? "neither" : numbers[0] > numbers[1] ? "this" : "other"
        #expect(trial.value(of: turn, named: "ahead").map { trial.string($0) } == ahead)
      }
    }
    #expect(seen > 0)
  }

  // MARK: - Authors of rubrics

  @Test("Tests run by the rubrics as they are, and by a change of these")
  func tests() throws {
    let engine = Self.engine(rules: false)
    let tests = #"""
      {"format":"rubric-tests/1","tests":[
      {"criterion":"L1-03","name":"holds","level":0},
      {"criterion":"L1-03","name":"fails","level":4},
      {"criterion":"L1-03","name":"not here","base":"nowhere","level":4}]}
      """#
    let body = Self.files([("mine.tests.json", tests)])
    let answer = Self.ask(engine, #"{"do":"test"}"#, body)
    #expect(answer.contains("\"total\": 3") && answer.contains("\"passed\": 1"))
    #expect(answer.contains("\"skipped\": 1") && answer.contains("\"line\": 3"))
    let words = #"{"en":"x","es":"x","pt":"x"}"#
    let dropped = """
      {"format":"rubric/1","id":"here","title":\(words),"extends":"builtin:Rubrics/lesson-1.json",
      "changes":[{"criterion":"L1-03","drop":true,"reason":\(words)}]}
      """
    #expect(Self.ask(engine, Self.override, Self.overriding(dropped)).contains("\"problems\": []"))
    #expect(Self.ask(engine, #"{"do":"test"}"#, body).contains("\"unknown\""))
    #expect(Self.ask(engine, #"{"do":"override"}"#, "[]").contains("\"problems\": []"))
    #expect(Self.ask(engine, #"{"do":"test"}"#, body) == answer)
  }

  @Test("A fault of a change has its file and line, and the rubrics stay what they were")
  func faultyOverride() throws {
    let engine = Self.engine(rules: false)
    let before = Self.ask(engine, #"{"do":"evaluate"}"#, Self.design("template"))
    let faulty = """
      {"format":"rubric/1","id":"here","title":{"en":"x","es":"x"},"extends":"builtin:Rubrics/lesson-1.json",
      "changes":[{"criterion":"L1-99","weight":3,"reason":{"en":"x","es":"x"}}]}
      """
    let answer = Self.ask(engine, Self.override, Self.overriding(faulty))
    #expect(answer.contains("\"file\": \"here.json\"") && answer.contains("\"line\": 2"))
    #expect(answer.contains("\"pointer\": \"/changes/0/criterion\""))
    #expect(Self.ask(engine, #"{"do":"evaluate"}"#, Self.design("template")) == before)
  }

  @Test("A change that compiles and cannot be meant is told beside the level")
  func idleOverride() {
    let words = #"{"en":"x","es":"x","pt":"x"}"#
    let idle = """
      {"format":"rubric/1","id":"here","title":\(words),"extends":"builtin:Rubrics/lesson-1.json","changes":[
      {"criterion":"L1-01","level":2,"measure":"families","atLeast":2,"origin":"judgement","descriptor":\(words),
      "reason":\(words)}]}
      """
    let answer = Self.ask(Self.engine(rules: false), Self.override, Self.overriding(idle))
    #expect(answer.contains("\"loweredThreshold\"") || answer.contains("\"idleLevel\""))
    #expect(answer.contains("\"line\": 2") && answer.contains("\"severity\": \"warning\""))
  }

  @Test("A level that a change further down makes idle is told, with its place in the lesson")
  func idleLevelAbove() throws {
    let words = #"{"en":"x","es":"x","pt":"x"}"#
    let high = """
      {"format":"rubric/1","id":"here","title":\(words),"extends":"builtin:Rubrics/lesson-1.json","changes":[
      {"criterion":"L1-01","level":2,"measure":"families","atLeast":9,"origin":"judgement","descriptor":\(words),
      "reason":\(words)}]}
      """
    let answer = Self.ask(Self.engine(rules: false), Self.override, Self.overriding(high))
    let document = try JSONDocument(parsing: answer)
    let problems = try #require(document.value(of: document.root, named: "problems"))
    let lesson = LineIndex(try #require(SharedMaterial.checkoutBytes("Rubrics/lesson-1.json")))
    var told = 0
    for problem in document.elements(of: problems) {
      func text(_ name: String) -> String {
        document.value(of: problem, named: name).map { document.string($0) } ?? ""
      }
      if text("file") == "here.json" { continue }
      #expect(["loweredThreshold", "idleLevel"].contains(text("code")), "\(answer)")
      #expect(text("file").hasSuffix("Rubrics/lesson-1.json"))
      let line = try #require(document.value(of: problem, named: "line"))
      let number = try #require(
        Int(String(decoding: document.bytes[document.range(of: line).offsets], as: UTF8.self)))
      #expect(lesson.text(ofLine: number).contains("families"))
      let pointer = try #require(document.value(of: problem, named: "pointer"))
      #expect(document.kind(of: pointer) == .null)
      told += 1
    }
    #expect(told > 0)
  }

  static let override = #"{"do":"override","file":"here.json"}"#

  static func overriding(_ rubric: String) -> String {
    let rubrics = #"["here.json","Rubrics/lesson-2.json","Rubrics/lesson-3.json"]"#
    let configuration = #"{"format":"scorecard/1","extends":"config.json","rubrics":\#(rubrics)}"#
    return files([("here.scorecard.json", configuration), ("here.json", rubric)])
  }
}
