import CabildoKit
import Rubric
import TestSupport
import Testing

@Suite("The library")
struct DesignEvaluatorTests {
  private func bytes(_ path: String) throws -> [UInt8] {
    try #require(SharedMaterial.checkoutBytes(path))
  }

  @Test("It evaluates by the three lessons that it carries")
  func builtIn() throws {
    let evaluation = try DesignEvaluator().evaluate(bytes("Designs/illustration-water-security.json"))
    #expect(evaluation.lessons.map { $0.id } == ["lesson-1", "lesson-2", "lesson-3"])
    #expect(evaluation.lessons.map { evaluation.verdicts[$0.verdict.shown].id }.first == "satisfied")
  }

  @Test("It evaluates by rubrics of one's own")
  func own() throws {
    let evaluator = try DesignEvaluator(configuration: "Rubrics/usip-2015.scorecard.json") { path in
      SharedMaterial.checkoutBytes("Rubrics/" + path) ?? SharedMaterial.checkoutBytes(path)
    }
    let evaluation = try evaluator.evaluate(bytes("Designs/peru-acuerdo-nacional-2002.json"))
    #expect(evaluation.lessons.count == 1)
  }

  @Test("What is wrong has a place, in the language that was asked for", arguments: ["en", "es", "pt"])
  func faults(language: String) throws {
    let evaluator = try DesignEvaluator(language: language)
    let error = try #require(throws: DesignFaults.self) {
      try evaluator.evaluate(Array("{\n  \"format\" 1}".utf8), file: "mine.json")
    }
    let fault = try #require(error.faults.first)
    #expect(error.faults.count == 1)
    #expect(fault.code == "invalidJSON" && fault.file == "mine.json" && fault.line == 2 && fault.column == 12)
    let words = ["en": "expected", "es": "se esperaba", "pt": "esperava-se"]
    #expect(fault.message.contains(words[language] ?? ""))
    #expect(error.description == "mine.json:2:12: \(fault.message)")
  }

  @Test("A configuration that is not there is a fault and no trap")
  func noConfiguration() {
    #expect(throws: DesignFaults.self) {
      try DesignEvaluator(configuration: "none.json") { _ in nil }
    }
  }
}
