import Authoring
import Reports
import Rubric
import Workspace

extension RubricCommand {
  /// `cabildo rubric docs`
  func docs(_ files: RubricFiles) -> ExitCode {
    let folder = parsed.value(of: "output-dir") ?? "Documentation/Criteria"
    let pages: [RubricDocs.Page]
    do throws(Problems) {
      let scorecard = try files.project.scorecard(rubrics: files.rubrics)
      pages = RubricDocs(scorecard, example: ExplainCommand.example).pages
    } catch {
      return say(error, of: files)
    }
    if parsed.has("check") { return checkDocs(pages, in: folder) }
    do throws(FileFailure) {
      try FileSystem.makeFolder(folder)
      try OutputFile.write(pages.map { (Path.join(folder, $0.path), Array($0.text.utf8)) })
    } catch {
      session.say(error)
      return .badRequest
    }
    session.say(
      Message(
        subject: folder, severity: .note, text: words(.docsWritten, ("count", "\(pages.count)"))))
    return .done
  }

  private func checkDocs(_ pages: [RubricDocs.Page], in folder: String) -> ExitCode {
    var code = ExitCode.done
    for page in pages {
      let path = Path.join(folder, page.path)
      if (try? InputFile.read(path)) == Array(page.text.utf8) { continue }
      session.say(
        Message(
          text: words(
            .docsStale, ("file", path), ("line", "cabildo rubric docs --output-dir \(folder)"))))
      code = .gateMissed
    }
    if code == .done {
      session.say(Message(subject: folder, severity: .note, text: words(.docsFresh)))
    }
    return code
  }
}
