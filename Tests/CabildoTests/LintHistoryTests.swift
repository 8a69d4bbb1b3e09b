import Foundation
import TestSupport
import Testing

@testable import cabildo

/// A repository of designs over time: what the lint says at each commit, and what changes cannot do to it.
@Suite(
  "A repository of designs", .enabled(if: BuiltCommand.exists, "needs the built command"),
  .enabled(if: ScratchRepository.hasGit, "needs git"))
struct LintHistoryTests {
  private let repository: ScratchRepository

  private static let configuration = """
    {
      "format": "scorecard/1",
      "extends": "builtin:config.json",
      "gates": {"verdict": "largely"},
      "waivers": "waivers.json",
      "baseline": "baseline.json"
    }
    """

  private static func waivers(_ waivers: String) -> String {
    "{\"format\": \"waivers/1\", \"waivers\": [\(waivers)]}\n"
  }

  private static let risk = """
    {"criterion": "L3-10", "design": "illustration-water-security", "kind": "accepted-risk",
     "reason": "The follow-up is agreed in June.", "owner": "secretariat", "expires": "2026-06-30"}
    """

  init() throws {
    repository = try ScratchRepository()
    let folder = repository.folder
    try folder.write(Self.configuration, to: "cabildo.json")
    try folder.write(Self.waivers(""), to: "waivers.json")
    try repository.writeDesign("designs/water.json")
    #expect(try repository.cabildo("baseline write designs --quiet --today 2026-01-01").code == 0)
  }

  private func lint(_ words: String = "", today: String = "2026-01-01") throws -> BuiltCommand.Outcome {
    try repository.cabildo("lint designs --today \(today) \(words)")
  }

  private func rules(_ outcome: BuiltCommand.Outcome, kind: String? = nil) throws -> [String] {
    try repository.findings(outcome).compactMap { finding in
      kind == nil || finding["kind"] as? String == kind ? finding["rule"] as? String : nil
    }
  }

  private func dropFollowUp() throws {
    try repository.writeDesign("designs/water.json") { $0["follow_up"] = nil }
  }

  @Test("passes while it is good, fails where it gets worse, and says what and where in each format")
  func regression() throws {
    try repository.commit("A good design")
    let good = try lint("--no-regress --strict")
    #expect(good.code == 0, "\(good.outputText)\(good.errorText)")
    #expect(good.outputText.contains("3 known in the baseline"))

    try dropFollowUp()
    try repository.commit("Without a follow-up")
    let text = try lint("--no-regress")
    #expect(text.code == 1)
    #expect(text.outputText.contains("designs/water.json:1:1: error: "))
    #expect(text.outputText.contains("is worse than in the baseline: Satisfied, 91.25 there"))
    let json = try lint("--no-regress --format json")
    #expect(try rules(json, kind: "regression").contains("lesson-3"))
    #expect(try rules(json, kind: "below-gate") == ["L3-10"])
    let sarif = try lint("--format sarif").outputText
    #expect(
      sarif.contains("\"baselineState\": \"new\"") && sarif.contains("\"baselineState\": \"unchanged\""))
    #expect(try lint("--format junit").outputText.contains("<failure message="))
    #expect(try lint("--format tap").outputText.contains("not ok "))
    #expect(try lint("--format gitlab").outputText.contains("\"check_name\": \"L3-10\""))
    #expect(try lint("--format github").outputText.contains("::error file=designs/water.json,line=1"))
    #expect(try lint("--format checkstyle").outputText.contains("source=\"cabildo.L3-10\""))
    #expect(try lint("--format markdown").outputText.contains("✗ missed"))
  }

  @Test("passes with a waiver until the day on which it ends, and shows both scores")
  func waiver() throws {
    try dropFollowUp()
    try repository.folder.write(Self.waivers(Self.risk), to: "waivers.json")
    try repository.commit("A risk that somebody takes")
    let day = try lint("--format json", today: "2026-06-30")
    #expect(day.code == 0, "\(day.outputText)\(day.errorText)")
    #expect(day.outputText.contains("\"withWaivers\": {"))
    let waived = try repository.findings(day).filter { $0["waiver"] != nil }
    #expect(waived.map { $0["rule"] as? String } == ["L3-10"])
    // Fourteen days ahead it is told.
    #expect(try rules(day, kind: "exemption") == ["waiver-ends"])
    #expect(try rules(try lint("--format json", today: "2026-06-01"), kind: "exemption") == [])
    let sarif = try lint("--format sarif", today: "2026-06-01").outputText
    #expect(
      sarif.contains("\"justification\": \"accepted-risk: The follow-up is agreed in June. (secretariat"))
    #expect(sarif.contains("\"suppressions\": []"))
    let junit = try lint("--format junit", today: "2026-06-01").outputText
    #expect(junit.contains("<skipped message=\"waived, accepted-risk"))
    let late = try lint("--format json", today: "2026-07-01")
    #expect(late.code == 1)
    #expect(try rules(late, kind: "exemption") == ["waiver-expired"])
    #expect(try rules(late, kind: "below-gate") == ["L3-10"])
    #expect(try lint("--no-waivers").code == 1)
    let clock = try repository.shell(
      "SOURCE_DATE_EPOCH=1782864000 \"$CABILDO\" lint designs --format json")
    #expect(try rules(clock, kind: "exemption") == ["waiver-expired"])
  }

  @Test(
    "cannot excuse itself: against a base, a change is judged as the base would, and that it edits both is told",
    arguments: ["waiver", "gate", "baseline", "rubric"])
  func selfExemption(_ way: String) throws {
    let base = try repository.commit("A good design")
    try dropFollowUp()
    let folder = repository.folder
    switch way {
    case "waiver": try folder.write(Self.waivers(Self.risk), to: "waivers.json")
    case "gate":
      try folder.write(
        Self.configuration.replacingOccurrences(of: "largely", with: "not-satisfied"), to: "cabildo.json")
    case "baseline":
      #expect(try repository.cabildo("baseline write designs --quiet").code == 0)
    default:
      try folder.write(
        Self.configuration.replacingOccurrences(
          of: "\"gates\"", with: "\"rubrics\": [\"builtin:Rubrics/lesson-1.json\"],\n  \"gates\""
        )
        .replacingOccurrences(of: "\"baseline\": \"baseline.json\"", with: "\"languages\": [\"en\", \"es\"]"),
        to: "cabildo.json")
    }
    try repository.commit("A change that excuses itself")
    #expect(try lint().code == 0)
    let judged = try lint("--base \(base) --format json")
    #expect(judged.code == 1, "\(judged.errorText)")
    #expect(try rules(judged, kind: "below-gate") == ["L3-10"])
    #expect(try rules(judged, kind: "own-gate") == ["own-gate"])
    #expect(try rules(try lint("--base HEAD --format json"), kind: "own-gate") == [])
  }

  @Test("knows a design again whose file has another name, and other order and layout")
  func rename() throws {
    // What others have said of a design is about it as it was, in just this order: here it is left out.
    try repository.writeDesign("designs/water.json") { $0["attestations"] = [Any]() }
    #expect(try repository.cabildo("baseline write designs --quiet").code == 0)
    try repository.commit("A good design")
    try repository.git("mv designs/water.json designs/agua.json")
    try repository.writeDesign("designs/agua.json") { design in
      design["attestations"] = [Any]()
      for key in ["actors", "participants", "conveners", "evidence", "agenda", "results"] {
        design[key] = (design[key] as? [Any]).map { Array($0.reversed()) }
      }
    }
    let name = repository.folder.file("designs/agua.json")
    let text = String(decoding: try #require(FileManager.default.contents(atPath: name)), as: UTF8.self)
    try repository.folder.write(text.replacingOccurrences(of: "\n", with: "\n   "), to: "designs/agua.json")
    try repository.commit("Another name")
    let outcome = try lint("--no-regress --strict --format json")
    #expect(outcome.code == 0, "\(outcome.outputText)\(outcome.errorText)")
    let states = try repository.findings(outcome).map { $0["baseline"] as? String }
    #expect(states.count > 5 && states.allSatisfy { $0 == "unchanged" })
  }

  @Test("says what got better and is to be the new floor; what is found no more is stale, and pruned")
  func improvement() throws {
    try dropFollowUp()
    #expect(try repository.cabildo("baseline write designs --quiet").code == 0)
    try repository.commit("A start")
    #expect(try lint("--no-regress --strict").code == 0)
    try repository.writeDesign("designs/water.json")
    try repository.commit("A follow-up")
    let better = try lint("--no-regress")
    #expect(better.code == 0)
    #expect(
      better.errorText.contains("lesson-3 of illustration-water-security: partly 78.75 → satisfied 91.25"))
    #expect(better.errorText.contains("cabildo baseline write"))
    let strict = try lint("--strict --format json")
    #expect(strict.code == 1)
    #expect(Set(try rules(strict, kind: "exemption")) == ["baseline-stale"])
    #expect(try repository.cabildo("baseline check designs --quiet").code == 1)
    let pruned = try repository.cabildo("baseline prune designs")
    #expect(pruned.code == 0 && pruned.errorText.contains("taken out: "))
    #expect(try lint("--strict").code == 0)
    #expect(try repository.cabildo("baseline write designs --quiet").code == 0)
    #expect(try repository.cabildo("baseline check designs").code == 0)
    // A design that is gone is stale, too.
    try repository.git("rm --quiet -f designs/water.json")
    try repository.writeDesign("designs/other.json") { $0["id"] = "other" }
    #expect(try lint("--strict --format json").outputText.contains("whose file is there no more"))
  }

  @Test("tells what is the matter with waivers")
  func waiverFaults() throws {
    let design = "\"design\": \"illustration-water-security\", \"owner\": \"o\", \"reason\": \"r\""
    try repository.folder.write(
      Self.waivers(
        [
          "{\"criterion\": \"L3-10\", \(design), \"kind\": \"rule-wrong\"}",
          "{\"criterion\": \"L9-10\", \(design), \"kind\": \"example\"}",
          "{\"criterion\": \"lesson-1\", \(design), \"kind\": \"example\"}",
          "{\"criterion\": \"L1-03\", \"owner\": \"o\", \"reason\": \"r\", \"kind\": \"example\"}",
          "{\"criterion\": \"L1-03\", \(design), \"place\": \"stakeholder_map\", \"kind\": \"example\"}",
          "{\"criterion\": \"L1-10\", \(design), \"place\": \"actors\", \"kind\": \"met-elsewhere\"}",
        ].joined(separator: ",\n")), to: "waivers.json")
    let outcome = try lint("--format json")
    #expect(outcome.code == 1)
    #expect(
      try rules(outcome, kind: "exemption") == [
        "waiver-superfluous", "waiver-unknown", "waiver-blanket", "waiver-blanket", "waiver-superfluous",
      ])
    #expect(outcome.outputText.contains("\"waived\": 1"))
  }

  @Test("tells a slip in a file of waivers or a baseline with its place, with code 2, in both languages")
  func slips() throws {
    let folder = repository.folder
    for (text, meant) in [
      ("{\"criterion\": \"L3-10\", \"reson\": \"r\", \"owner\": \"o\", \"kind\": \"example\"}", "`reason`"),
      ("{\"criterion\": \"L3-10\", \"reason\": \" \", \"owner\": \"o\", \"kind\": \"example\"}", "1:"),
      ("{\"criterion\": \"L3-10\", \"reason\": \"r\", \"owner\": \"o\", \"kind\": \"exampel\"}", "`example`"),
      (
        "{\"criterion\": \"L3-10\", \"reason\": \"r\", \"owner\": \"o\", \"kind\": \"accepted-risk\"}",
        "expires"
      ),
      (
        "{\"criterion\": \"L3-10\", \"reason\": \"r\", \"owner\": \"o\", \"kind\": \"example\", \"expires\": \"2026-02-30\"}",
        "2026-02-30"
      ),
    ] {
      try folder.write(Self.waivers(text), to: "waivers.json")
      for language in ["en", "es", "pt"] {
        let outcome = try lint("--lang \(language) --format sarif --output out.sarif")
        #expect(outcome.code == 2)
        #expect(outcome.errorText.hasPrefix("waivers.json:1:"), "\(outcome.errorText)")
        #expect(outcome.errorText.contains(meant), "\(outcome.errorText)")
      }
    }
    try folder.write(Self.waivers(""), to: "waivers.json")
    let baseline = String(decoding: try #require(folder.read("baseline.json")), as: UTF8.self)
    let start = try #require(baseline.range(of: "\"rules\": \""))
    try folder.write(
      baseline.replacingCharacters(
        in: start.upperBound..<baseline.index(start.upperBound, offsetBy: 4), with: "0000"),
      to: "baseline.json")
    let other = try lint()
    #expect(other.code == 2)
    #expect(other.errorText.contains("written by other rules"), "\(other.errorText)")
    #expect(other.errorText.split(separator: "\n").count { $0.contains(": error: ") } == 1)
    try folder.write("{", to: "baseline.json")
    #expect(try lint().code == 2)
    #expect(try lint("--reading claimed").code == 2)
    #expect(!folder.names.contains { $0.hasPrefix("out") || $0.hasSuffix(".tmp") })
    try folder.write(
      Self.configuration.replacingOccurrences(of: "waivers.json", with: "wavers.json"), to: "cabildo.json")
    #expect(try lint().errorText.contains("waivers.json"))
  }

  @Test("says what stands in the way of a base: no git, no repository, no such revision, a shallow clone")
  func base() throws {
    try repository.commit("A good design")
    try repository.writeDesign("designs/water.json") { $0["as_of"] = "2026-02-01" }
    try repository.commit("Another day")
    let noGit = try repository.shell("PATH=/nowhere \"$CABILDO\" lint designs --base HEAD")
    #expect(noGit.code == 2 && noGit.errorText.contains("there is none on the PATH"), "\(noGit.errorText)")
    let unknown = try lint("--base v9")
    #expect(unknown.code == 2 && unknown.errorText.contains("has no revision v9"), "\(unknown.errorText)")
    for hostile in ["--output=/tmp/x", "HEAD:cabildo.json", "-"] {
      #expect(try lint("--base '\(hostile)'").code == 2)
    }
    let shallow = try repository.shell(
      """
      first=$(git rev-list --max-parents=0 HEAD) && git clone --quiet --depth 1 "file://$PWD" clone 2>/dev/null
      cd clone && "$CABILDO" lint designs --base "$first"
      """)
    #expect(shallow.code == 2 && shallow.errorText.contains("shallow clone"), "\(shallow.errorText)")
    let outside = try TemporaryFolder()
    try outside.write(try #require(SharedMaterial.checkoutBytes("Designs/template.json")), to: "a.json")
    let nowhere = try repository.cabildo("lint \(outside.path) --base HEAD")
    #expect(nowhere.code == 2 && nowhere.errorText.contains("no repository"), "\(nowhere.errorText)")
  }
}
