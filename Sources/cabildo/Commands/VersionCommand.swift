import Reports
import Rubric
import Workspace

/// `cabildo --version`
enum VersionCommand {
  static let declaration = CommandDeclaration(
    name: "cabildo", summary: .tagline,
    options: [OptionDeclaration("version", help: .versionHelp)]
  ) { _, session in
    guard let loaded = session.loadScorecard(nil) else { return .defect }
    let scorecard = loaded.scorecard
    return session.write(
      "cabildo \(Scorecard.engineVersion)\n"
        + CommandPhrase.scorecardLine.text(
          in: session.language, ("title", scorecard.title.text(in: session.language.tag)),
          ("id", scorecard.id), ("count", "\(scorecard.criterionIDs.count)")) + "\n")
  }
}
