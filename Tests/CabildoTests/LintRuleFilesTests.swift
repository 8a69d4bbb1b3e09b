import Foundation
import TestSupport
import Testing

@testable import cabildo

@Suite("lint among rubrics and configurations")
struct LintRuleFilesTests {
  private let folder: TemporaryFolder
  private let rubric: String

  init() throws {
    folder = try TemporaryFolder()
    rubric = String(
      decoding: try #require(SharedMaterial.checkoutBytes("Rubrics/usip-2015.json")), as: UTF8.self)
    try folder.write(
      try #require(SharedMaterial.checkoutBytes("Designs/template.json")), to: "design.json")
  }

  private func lint(_ arguments: String...) -> Outcome {
    let console = TestConsole()
    let code = run(
      arguments: ["lint", folder.path, "--fail-on", "never"] + arguments, environment: [:], console: console)
    return Outcome(code: code, output: console.outputText, errors: console.errorText)
  }

  @Test("A sound rubric and a sound configuration are no finding")
  func sound() throws {
    let before = lint()
    try folder.write(rubric, to: "usip-2015.json")
    let scorecard = try #require(SharedMaterial.checkoutBytes("Rubrics/usip-2015.scorecard.json"))
    try folder.write(
      String(decoding: scorecard, as: UTF8.self)
        .replacingOccurrences(of: "dialogue-design.schema.json", with: "schema.json"),
      to: "own.json")
    try folder.write(
      try #require(SharedMaterial.checkoutBytes("Rubrics/dialogue-design.schema.json")), to: "schema.json")
    try folder.write(try #require(SharedMaterial.checkoutBytes("Rubrics/common.json")), to: "common.json")
    let after = lint()
    #expect(after.code == before.code)
    #expect(after.output == before.output, "\(after.output.suffix(600))")
    #expect(after.errors == before.errors)
  }

  @Test("A fault in a rubric is a finding at its place", arguments: ["en", "es", "pt"])
  func brokenRubric(language: String) throws {
    let measure = "\"measure\":"
    let place = try #require(rubric.range(of: measure))
    try folder.write(rubric.replacingCharacters(in: place, with: "\"mesure\":"), to: "broken.json")
    let line = rubric[..<place.lowerBound].split(separator: "\n", omittingEmptySubsequences: false).count
    let outcome = lint("--lang", language)
    #expect(outcome.code == .badRequest)
    #expect(outcome.output.contains("broken.json:\(line):"), "\(outcome.output.suffix(800))")
    #expect(outcome.output.contains("mesure"))
  }

  @Test("A library that no configuration names is looked at, and a fault in it is a finding at its place")
  func library() throws {
    let text = String(
      decoding: try #require(SharedMaterial.checkoutBytes("Rubrics/common.json")), as: UTF8.self)
    let before = lint()
    try folder.write(text, to: "library.json")
    #expect(lint() == before)
    // One that stands on what the program carries is as sound.
    try folder.write(
      #"""
      {"format": "library/1",
       "facts": {"our_companies": {"in": "actors", "where": {"field": "sector", "in": ["company"]}}}}
      """#, to: "library.json")
    #expect(lint() == before)
    let place = try #require(text.range(of: "\"tables\":"))
    try folder.write(text.replacingCharacters(in: place, with: "\"tabels\":"), to: "library.json")
    let line = text[..<place.lowerBound].split(separator: "\n", omittingEmptySubsequences: false).count
    let outcome = lint()
    #expect(outcome.code == .badRequest)
    #expect(outcome.output.contains("library.json:\(line):"), "\(outcome.output.suffix(800))")
    #expect(outcome.output.contains("tabels"))
  }

  @Test("A rubric with a missing comma is not passed over")
  func brokenText() throws {
    let place = try #require(rubric.range(of: ",", options: .backwards))
    try folder.write(rubric.replacingCharacters(in: place, with: ""), to: "broken.json")
    let outcome = lint()
    #expect(outcome.code == .badRequest)
    #expect(outcome.output.contains("broken.json:"), "\(outcome.output.suffix(800))")
  }

  @Test("A configuration that names a file that is not there is a finding")
  func brokenConfiguration() throws {
    try folder.write(try #require(SharedMaterial.checkoutBytes("config.json")), to: "other.json")
    let outcome = lint("--format", "json")
    #expect(outcome.code == .badRequest)
    #expect(
      outcome.output.contains("other.json") && outcome.output.contains("Rubrics/dialogue-design.schema.json"))
  }

  @Test("Where there are rubrics alone, there was something to look at")
  func rubricsAlone() throws {
    try FileManager.default.removeItem(atPath: folder.file("design.json"))
    #expect(lint().code == .nothingEvaluated)
    try folder.write(rubric, to: "usip-2015.json")
    #expect(lint().code == .done)
  }
}
