import LessonVerdict
import Rubric
import TestSupport
import Testing
import WeakestLink
import WeightedMean
import Workspace

@Suite("Loading a scorecard")
struct ScorecardSourceTests {
  private let folder: TemporaryFolder
  private let registry = StrategyRegistry([LessonVerdict.module, WeightedMean.module, WeakestLink.module])

  init() throws { folder = try TemporaryFolder() }

  /// Writes a configuration that names the built-in files, changed.
  private func configuration(_ name: String = "cabildo.json", _ change: (String) -> String) throws -> String {
    let text = String(decoding: try #require(SharedMaterial.checkoutBytes("config.json")), as: UTF8.self)
    let parts = text.split(separator: "\"Rubrics/", omittingEmptySubsequences: false)
    return try folder.write(change(parts.joined(separator: "\"builtin:Rubrics/")), to: name)
  }

  private func failure(_ path: String) -> ScorecardFailure? {
    do throws(ScorecardFailure) {
      _ = try ScorecardSource.file(path).load(registry: registry)
      return nil
    } catch { return error }
  }

  @Test("takes the built-in one where no file is named")
  func builtIn() throws {
    let loaded = try ScorecardSource.choose(named: nil).load(registry: registry)
    #expect(loaded.scorecard.criterionIDs.count == 35)
    #expect(loaded.warnings.isEmpty)
  }

  @Test("lets a configuration name built-in files")
  func builtInFiles() throws {
    #expect(failure(try configuration { $0 }) == nil)
  }

  @Test("finds files relative to the configuration, and names them as the user can open them")
  func relative() throws {
    try folder.write(#"{"format": "rubric/1", "x": 1"#, to: "mine.json")
    let path = try configuration {
      $0.replacing("builtin:Rubrics/lesson-3.json", with: "../\(Path.name(of: folder.path))/mine.json")
    }
    let failure = try #require(self.failure(path))
    #expect(failure.problems.map(\.code) == [.invalidJSON])
    #expect(failure.problems[0].file == "\(folder.path)/../\(Path.name(of: folder.path))/mine.json")
    #expect(failure.sources.contains { $0.name == failure.problems[0].file })
  }

  @Test("says which file a missing one may mean")
  func missing() throws {
    try folder.write("{}", to: "lesson-3.json")
    let path = try configuration { $0.replacing("builtin:Rubrics/lesson-3.json", with: "lesson-33.json") }
    let failure = try #require(self.failure(path))
    #expect(failure.problems.map(\.code) == [.missingFile])
    #expect(failure.problems[0].suggestion == "lesson-3.json")
    #expect(failure.failures == [])

    let builtIn = try configuration("other.json") {
      $0.replacing("builtin:Rubrics/lesson-3.json", with: "builtin:Rubrics/leson-3.json")
    }
    #expect(self.failure(builtIn)?.problems.first?.suggestion == "builtin:Rubrics/lesson-3.json")
  }

  @Test("reads no addresses and no folders")
  func unreadable() throws {
    let address = try configuration {
      $0.replacing("builtin:Rubrics/lesson-3.json", with: "https://x.org/a.json")
    }
    #expect(failure(address)?.failures.map(\.kind) == [.isAddress])
    let here = try configuration { $0.replacing("builtin:Rubrics/lesson-3.json", with: ".") }
    #expect(failure(here)?.failures.map(\.kind) == [.isFolder])
  }

  @Test("refuses a file of another format with one message")
  func otherFormat() throws {
    let path = try folder.write(#"{"format": "rubric/1"}"#, to: "x.json")
    #expect(failure(path)?.problems.map(\.code) == [.wrongFormat])
    #expect(failure(try folder.write("[]", to: "y.json"))?.problems.map(\.code) == [.wrongType])
    #expect(failure(try folder.write("{}", to: "z.json"))?.problems.map(\.code) == [.missingKey])
  }

  @Test("says that the configuration itself is missing")
  func noConfiguration() {
    #expect(failure(folder.file("none.json"))?.failures.map(\.kind) == [.notFound(suggestion: nil)])
  }

  @Test("names an unknown strategy without complaining of what follows from it")
  func strategy() throws {
    let failure = try #require(
      failure(try configuration { $0.replacing("lesson-verdict", with: "leson-verdict") }))
    #expect(failure.problems.map(\.code) == [.unknownStrategy])
    #expect(failure.problems[0].suggestion == "lesson-verdict")
  }

  @Test("names a broken path in a library without complaining of what follows from it")
  func brokenPath() throws {
    let text = String(
      decoding: try #require(SharedMaterial.checkoutBytes("Rubrics/common.json")), as: UTF8.self)
    try folder.write(text.replacing("\"$.participants[*]\"", with: "\"$.participants[*\""), to: "common.json")
    let path = try configuration { $0.replacing("builtin:Rubrics/common.json", with: "common.json") }
    let failure = try #require(self.failure(path))
    #expect(Set(failure.problems.map(\.code)) == [.badPath])
  }
}
