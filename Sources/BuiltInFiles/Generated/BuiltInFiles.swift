// Written by Scripts/embed-files.
// swift-format-ignore-file

/// The files that the binary carries, so that it needs nothing beside itself.
package enum BuiltInFiles {
  /// The files' paths in the repository.
  package static let paths: [String] = [
    "Designs/illustration-water-security.json",
    "Designs/template.es.json",
    "Designs/template.json",
    "Designs/template.pt.json",
    "Rubrics/baseline.schema.json",
    "Rubrics/common.json",
    "Rubrics/dialogue-design.schema.json",
    "Rubrics/evaluation.schema.json",
    "Rubrics/lesson-1.json",
    "Rubrics/lesson-2.json",
    "Rubrics/lesson-3.json",
    "Rubrics/library.schema.json",
    "Rubrics/rubric.schema.json",
    "Rubrics/scorecard.schema.json",
    "Rubrics/usip-2015.json",
    "Rubrics/usip-2015.scorecard.json",
    "Rubrics/waivers.schema.json",
    "config.json",
  ]

  /// Returns the text of a file by its path in the repository, or nil.
  package static func text(_ path: String) -> String? {
    switch path {
    case "Designs/illustration-water-security.json": illustrationWaterSecurity
    case "Designs/template.es.json": templateEs
    case "Designs/template.json": template
    case "Designs/template.pt.json": templatePt
    case "Rubrics/baseline.schema.json": baselineSchema
    case "Rubrics/common.json": common
    case "Rubrics/dialogue-design.schema.json": dialogueDesignSchema
    case "Rubrics/evaluation.schema.json": evaluationSchema
    case "Rubrics/lesson-1.json": lesson1
    case "Rubrics/lesson-2.json": lesson2
    case "Rubrics/lesson-3.json": lesson3
    case "Rubrics/library.schema.json": librarySchema
    case "Rubrics/rubric.schema.json": rubricSchema
    case "Rubrics/scorecard.schema.json": scorecardSchema
    case "Rubrics/usip-2015.json": usip2015
    case "Rubrics/usip-2015.scorecard.json": usip2015Scorecard
    case "Rubrics/waivers.schema.json": waiversSchema
    case "config.json": config
    default: nil
    }
  }
}
