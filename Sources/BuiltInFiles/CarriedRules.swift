package import Rubric

extension ScorecardLoader.Options {
  /// Takes the rules and the schema that the program carries, for its own configuration or one that has just these.
  package mutating func takeCarriedRules() {
    rules = CompiledRules(
      RulesImage(structure: BuiltInFiles.rulesStructure, texts: BuiltInFiles.rulesTexts))
    schema = BuiltInFiles.text("Rubrics/dialogue-design.schema.json")
    rulesHash = BuiltInFiles.rulesHash
  }
}
