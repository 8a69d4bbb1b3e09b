import BuiltInFiles
import Rubric
import TestSupport
import Testing

@Suite("The compiled rules that the program carries")
struct CarriedRulesTests {
  private let carried = RulesImage(structure: BuiltInFiles.rulesStructure, texts: BuiltInFiles.rulesTexts)

  @Test("They are what the compiler makes of the configuration and all that it names")
  func areCurrent() throws {
    #expect(try TestScorecard.standard.get().rulesImage == carried)
  }

  @Test("Their hash is that of the files that they were compiled from")
  func hash() throws {
    var options = ScorecardLoader.Options()
    options.makesHash = true
    let scorecard = try ScorecardLoader(
      registry: TestScorecard.registry, read: SharedMaterial.checkoutBytes
    ).load(SharedMaterial.checkoutBytes("config.json") ?? [], file: "config.json", options: options)
    #expect(scorecard.rulesHash == BuiltInFiles.rulesHash)
    #expect(scorecard.hash != nil && scorecard.hash != scorecard.rulesHash)
    #expect(try TestScorecard.standard.get().hash == nil)
  }

  @Test("Reading them and writing them again changes nothing")
  func roundTrip() throws {
    #expect(try load(carried).rulesImage == carried)
  }

  @Test("With them, no library and no rubric is read")
  func readsNoRules() throws {
    var options = ScorecardLoader.Options()
    options.rules = CompiledRules(carried)
    var read: [String] = []
    let loader = ScorecardLoader(registry: TestScorecard.registry) { path in
      read.append(path)
      return SharedMaterial.checkoutBytes(path)
    }
    _ = try loader.load(
      SharedMaterial.checkoutBytes("config.json") ?? [], file: "config.json", options: options)
    #expect(read == ["Rubrics/dialogue-design.schema.json"])
    read = []
    options.schema = BuiltInFiles.text("Rubrics/dialogue-design.schema.json")
    _ = try loader.load(
      SharedMaterial.checkoutBytes("config.json") ?? [], file: "config.json", options: options)
    #expect(read.isEmpty)
    options.format = try TestScorecard.standard.get().format
    let scorecard = try loader.load(
      SharedMaterial.checkoutBytes("config.json") ?? [], file: "config.json", options: options)
    #expect(read.isEmpty)
    #expect(scorecard.rulesImage == carried)
  }

  @Test("A damaged image is not used: the rules are compiled instead", arguments: [0, 1, 5, 100, 20_000])
  func damaged(length: Int) throws {
    let image = RulesImage(structure: String(carried.structure.prefix(length)), texts: carried.texts)
    #expect(try load(image).rulesImage == carried)
  }

  private func load(_ image: RulesImage) throws -> Scorecard {
    var options = ScorecardLoader.Options()
    options.rules = CompiledRules(image)
    options.schema = BuiltInFiles.text("Rubrics/dialogue-design.schema.json")
    return try ScorecardLoader(registry: TestScorecard.registry, read: SharedMaterial.checkoutBytes).load(
      SharedMaterial.checkoutBytes("config.json") ?? [], file: "config.json", options: options)
  }
}
