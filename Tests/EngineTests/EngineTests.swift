import BuiltInFiles
import BuiltInStrategies
import Engine
import JSONDocument
import Reports
import Rubric
import TestSupport
import Testing

/// One function answers everything that the workbench asks.
@Suite struct EngineTests {
  /// An engine with the built-in scorecard.
  static func engine() -> Engine {
    let engine = Engine()
    let answer = ask(engine, #"{"do":"load"}"#, String(decoding: bundle(), as: UTF8.self))
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
}
