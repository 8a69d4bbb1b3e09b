import TestSupport
import Testing

@testable import cabildo

@Suite("A wrong configuration")
struct ConfigurationTests {
  private let folder: TemporaryFolder
  private let design = SharedMaterial.checkout + "/Designs/template.json"

  init() throws { folder = try TemporaryFolder() }

  private func evaluate(_ change: (String) -> String, language: String = "en") throws -> Outcome {
    let text = String(decoding: try #require(SharedMaterial.checkoutBytes("config.json")), as: UTF8.self)
    let path = try folder.write(
      change(text.replacing("\"Rubrics/", with: "\"builtin:Rubrics/")), to: "cabildo.json")
    return cabildo("evaluate", design, "--config", path, "--lang", language)
  }

  @Test("is told with its place and the mend, in both languages, with code 2")
  func strategy() throws {
    let bytes = try #require(SharedMaterial.checkoutBytes("config.json"))
    let lines = String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    let line = try #require(lines.firstIndex { $0.contains("weighted-mean") }) + 1
    for (language, text) in [("en", "there is no strategy"), ("es", "no existe la estrategia")] {
      let outcome = try evaluate({ $0.replacing("weighted-mean", with: "weighted-maen") }, language: language)
      #expect(outcome.code == .badRequest)
      #expect(outcome.output.isEmpty)
      #expect(outcome.errors.hasPrefix(folder.file("cabildo.json") + ":\(line):"), "\(outcome.errors)")
      #expect(outcome.errors.contains(text))
      #expect(outcome.errors.contains("`weighted-mean`"))
    }
  }

  @Test("may name a file that is missing or may not be read")
  func files() throws {
    let missing = try evaluate { $0.replacing("builtin:Rubrics/lesson-1.json", with: "lesson-1.json") }
    #expect(missing.code == .badRequest)
    #expect(missing.errors.contains("there is no file `lesson-1.json`"), "\(missing.errors)")
    let address = try evaluate {
      $0.replacing("builtin:Rubrics/lesson-1.json", with: "https://example.org/a.json")
    }
    #expect(address.code == .badRequest)
    #expect(address.errors.contains("addresses on the network are not read"), "\(address.errors)")
  }

  @Test("may itself be missing")
  func missing() throws {
    try folder.write("{}", to: "cabildo.json")
    let outcome = cabildo("evaluate", design, "--config", folder.file("cabilod.json"))
    #expect(outcome.code == .badRequest)
    #expect(outcome.errors.contains("`\(folder.file("cabildo.json"))`?"), "\(outcome.errors)")
  }

  @Test("lets a right one be used, in another folder, with the built-in rubrics")
  func right() throws {
    let outcome = try evaluate { $0 }
    #expect(outcome.code == .done)
    #expect(outcome.output == cabildo("evaluate", design).output)
  }

  @Test("shows a broken path of a rubric where it stands")
  func brokenPath() throws {
    let text = String(
      decoding: try #require(SharedMaterial.checkoutBytes("Rubrics/common.json")), as: UTF8.self)
    try folder.write(text.replacing("\"$.participants[*]\"", with: "\"$.participants[*\""), to: "common.json")
    let outcome = try evaluate { $0.replacing("builtin:Rubrics/common.json", with: "common.json") }
    #expect(outcome.code == .badRequest)
    #expect(outcome.errors.contains(folder.file("common.json") + ":"), "\(outcome.errors)")
    #expect(outcome.errors.contains("the path ends where"), "\(outcome.errors)")
  }
}
