import JSONDocument
import JSONSchema
import TestSupport
import Testing
import Workspace

@testable import cabildo

@Suite("A cabildo.json")
struct ConfigurationFileTests {
  private let folder: TemporaryFolder
  private let design: String

  init() throws {
    folder = try TemporaryFolder()
    for name in [".git", "designs", "designs/pilots"] { try folder.makeFolder(name) }
    let template = try #require(SharedMaterial.checkoutBytes("Designs/template.json"))
    design = try folder.write(template, to: "designs/a.json")
    try folder.write(template, to: "designs/pilots/b.json")
  }

  private func write(_ members: String, to name: String = "cabildo.json") throws {
    try folder.write("{\n  \"format\": \"scorecard/1\",\n  \(members)\n}\n", to: name)
  }

  private static let whole = #""extends": "builtin:config.json""#

  @Test("is found upward from the design, and counts for lint and evaluate")
  func discovery() throws {
    #expect(cabildo("lint", design).code == .gateMissed)
    try write(Self.whole + #", "gates": {"verdict": null}"#)
    #expect(cabildo("lint", design).code == .done)
    try write(Self.whole + #", "id": "ours", "title": {"en": "Ours", "es": "Lo nuestro"}"#)
    #expect(cabildo("evaluate", design, "--format", "json").output.contains("\"id\": \"ours\""))
    // What is nearer counts, and what is named counts more.
    try write(Self.whole + #", "id": "nearer""#, to: "designs/cabildo.json")
    #expect(cabildo("evaluate", design, "--format", "json").output.contains("\"id\": \"nearer\""))
    let named = cabildo("evaluate", design, "--format", "json", "--config", "builtin:config.json")
    #expect(named.output.contains("\"id\": \"ella-2012\""))
  }

  @Test("is not looked for above the root of the repository")
  func root() throws {
    try folder.makeFolder("designs/.git")
    try write("\"extends\": 7")
    #expect(cabildo("lint", design, "--fail-on", "never").code == .done)
  }

  @Test("may extend others, whose paths are their own; gates are merged, everything else is replaced")
  func extends() throws {
    try folder.makeFolder("shared")
    try folder.makeFolder("shared/rules")
    let lesson = try #require(SharedMaterial.checkoutBytes("Rubrics/lesson-1.json"))
    try folder.write(lesson, to: "shared/rules/one.json")
    try write(
      Self.whole
        + #", "rubrics": ["rules/one.json"], "gates": {"verdict": "largely", "number": 90, "lessons": {"lesson-1": {"number": 95}}}"#,
      to: "shared/base.json")
    try write(#""extends": ["shared/base.json"], "gates": {"lessons": {"lesson-1": {"verdict": "weak"}}}"#)
    let listing = cabildo("config", "--file", design)
    #expect(listing.code == .done, "\(listing.errors)")
    for line in [
      #"rubrics[0] = "shared/rules/one.json""#, #"gates.verdict = "largely""#, "gates.number = 90",
      "gates.lessons.lesson-1.number = 95", #"gates.lessons.lesson-1.verdict = "weak""#,
    ] {
      #expect(listing.output.contains(line), "\(line)")
    }
    #expect(listing.output.contains(folder.file("shared/base.json") + ":3:"))
    #expect(listing.output.contains(folder.file("cabildo.json") + ":3:"))
    #expect(listing.output.contains("builtin:config.json:"))
    let lint = cabildo("lint", design, "--format", "json", "--only", "gate")
    #expect(lint.output.contains("the gate asks for “Weak”"), "\(lint.output)")
    #expect(lint.output.contains("the gate asks for 95"))
    #expect(!lint.output.contains("lesson-2"))
  }

  @Test("that extends itself is told where it does, in both languages")
  func cycle() throws {
    try write(#""extends": "b.json""#)
    try write(#""extends": "./sub/../cabildo.json""#, to: "b.json")
    for (language, words) in [("en", "extends itself"), ("es", "se extiende a sí mismo")] {
      let outcome = cabildo("lint", design, "--lang", language)
      #expect(outcome.code == .badRequest)
      #expect(outcome.errors.contains(words), "\(outcome.errors)")
      #expect(outcome.errors.hasPrefix(folder.file("b.json") + ":3:"), "\(outcome.errors)")
    }
    try write(#""extends": "cabildo.json""#)
    #expect(cabildo("lint", design).code == .badRequest)
  }

  @Test(
    "with a slip is told with the place and what was meant",
    arguments: [
      (#""gate": {}"#, "`gates`"), (#""gates": {"verdikt": "weak"}"#, "`verdict`"),
      (#""gates": {"verdict": "partli"}"#, "`partly`"),
      (#""gates": {"lessons": {"leson-1": {}}}"#, "`lesson-1`"),
      (#""gates": {"lessons": {"lesson-1": {"numbr": 3}}}"#, "`number`"),
      (#""overrides": [{"file": [], "gates": {}}]"#, "`files`"),
      (#""gates": {"overall": 3}"#, "`overall`"), (#""gates": {"number": 101}"#, "0 to 100"),
      (#""extends": "builtin:confg.json""#, "confg.json"), (#""extends": [7]"#, "not a number"),
    ])
  func slips(_ member: String, _ meant: String) throws {
    try write(member.hasPrefix("\"extends\"") ? member : Self.whole + ",\n  " + member)
    let outcome = cabildo("lint", design)
    #expect(outcome.code == .badRequest)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.hasPrefix(folder.file("cabildo.json") + ":"), "\(outcome.errors)")
    #expect(outcome.errors.contains(meant), "\(outcome.errors)")
  }

  @Test("with a slip in what it extends is told where that stands")
  func slipInBase() throws {
    try write(Self.whole + ",\n  \"judgable\": \"2/3\"", to: "base.json")
    try write(#""extends": "base.json""#)
    let outcome = cabildo("lint", design)
    #expect(outcome.errors.hasPrefix(folder.file("base.json") + ":4:3:"), "\(outcome.errors)")
    #expect(outcome.errors.contains("`judgeable`"))
  }

  @Test("asks other things of the files that overrides name")
  func overrides() throws {
    try write(
      Self.whole
        + #", "gates": {"verdict": "largely"}, "overrides": [{"files": ["designs/pilots/**"], "gates": {"verdict": null}}]"#
    )
    #expect(cabildo("lint", folder.file("designs/pilots/b.json")).code == .done)
    let outcome = cabildo("lint", folder.path, "--format", "json", "--only", "gate")
    #expect(outcome.code == .gateMissed)
    #expect(outcome.output.contains("a.json:1") == false)
    let document = try JSONDocument(parsing: outcome.output)
    let findings = try #require(document.value(of: document.root, named: "findings"))
    for finding in document.elements(of: findings) {
      #expect(document.value(of: finding, named: "file").map { document.string($0) } == design)
    }
    let listing = cabildo("config", "--file", folder.file("designs/pilots/b.json")).output
    #expect(listing.contains("gates.verdict = null"))
    #expect(!listing.contains("overrides"))
    #expect(cabildo("config", "--file", design).output.contains("gates.verdict = \"largely\""))
  }

  @Test("of one design is not taken for those of others; lint takes each design's own")
  func several() throws {
    try write(Self.whole + #", "gates": {"verdict": null}"#)
    try write(Self.whole + #", "gates": {"verdict": "largely"}"#, to: "designs/pilots/cabildo.json")
    let other = folder.file("designs/pilots/b.json")
    let outcome = cabildo("evaluate", design, other)
    #expect(outcome.code == .badRequest)
    #expect(outcome.errors.contains("different configurations"), "\(outcome.errors)")
    #expect(cabildo("lint", design).code == .done)
    let lint = cabildo("lint", folder.path, "--only", "gate")
    #expect(lint.code == .gateMissed)
    #expect(!lint.output.contains(design + ":"))
    #expect(lint.output.contains(other + ":"))
  }

  @Test("that was only found allows no plugin by the lock file beside it")
  func lock() throws {
    let plugin = try TestPlugin(example: "trimmed-mean")
    let own = plugin.folder
    try own.write("\(try plugin.allowance())\n", to: PluginPolicy.lockFile)
    try own.write(try #require(SharedMaterial.checkoutBytes("Designs/template.json")), to: "a.json")
    try own.write(try #require(own.read("config.json")), to: "cabildo.json")
    func evaluate(_ options: String) throws -> BuiltCommand.Outcome {
      try BuiltCommand.shell(
        "PATH=/usr/bin:/bin \"$CABILDO\" evaluate a.json --quiet --plugin-timeout 20 \(options)", in: own.path
      )
    }
    #expect(try evaluate("--config cabildo.json").code == 0)
    let found = try evaluate("")
    #expect(found.code == 2)
    #expect(found.errorText.contains("sha256:"), "\(found.errorText)")
    #expect(try evaluate("--allow-plugin \(plugin.allowance())").code == 0)
  }

  @Test("fits the published schema")
  func schema() throws {
    let schema = try JSONSchema(
      try JSONDocument(parsing: try #require(SharedMaterial.checkoutBytes("Rubrics/scorecard.schema.json"))))
    func isValid(_ text: String) throws -> Bool {
      try schema.validate(JSONDocument(parsing: text)).violations.isEmpty
    }
    #expect(try isValid(#"{"format": "scorecard/1", "extends": "a.json", "gates": {"verdict": null}}"#))
    #expect(try isValid(#"{"format": "scorecard/1"}"#) == false)
    #expect(
      try isValid(#"{"format": "scorecard/1", "extends": "a.json", "overrides": [{"files": ["*"]}]}"#)
        == false)
  }
}
