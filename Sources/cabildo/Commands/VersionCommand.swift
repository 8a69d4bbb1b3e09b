import Reports
import Rubric
import Workspace

/// `cabildo --version`
enum VersionCommand {
  static let declaration = CommandDeclaration(
    name: "cabildo", summary: .tagline,
    options: [OptionDeclaration("version", help: .versionHelp)]
  ) { _, session in
    let scorecard: Scorecard
    do throws(Session.Stopped) { scorecard = try session.load(.builtIn).scorecard } catch {
      return error.code
    }
    return session.write(
      "cabildo \(Scorecard.engineVersion)\n"
        + CommandPhrase.scorecardLine.text(
          in: session.language, ("title", scorecard.title.text(in: session.language.tag)),
          ("id", scorecard.id), ("count", "\(scorecard.criterionIDs.count)")) + "\n")
  }
}
