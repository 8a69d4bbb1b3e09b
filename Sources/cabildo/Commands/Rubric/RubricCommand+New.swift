import Authoring
import Reports
import Rubric
import Workspace

extension RubricCommand {
  /// `cabildo rubric new NAME`
  func new() -> ExitCode {
    guard let path = operands.first else {
      session.say(Message(text: words(.noName)))
      return .badRequest
    }
    let folder = Path.folder(of: path)
    let name = path.hasSuffix(".json") ? Path.stem(of: path) : Path.name(of: path)
    if let base = parsed.value(of: "extends") {
      return write(name: name, folder: folder == "." ? "" : folder, extending: base)
    }
    guard let files = RubricScaffold.files(name: name, folder: folder == "." ? "" : folder) else {
      session.say(Message(text: words(.badName, ("name", name))))
      return .badRequest
    }
    return write(files)
  }

  private func write(name: String, folder: String, extending base: String) -> ExitCode {
    let files: RubricFiles
    do throws(FileFailure) {
      files = try RubricFiles(
        named: [base], configuration: parsed.value(of: "config"), registry: session.plugins.strategies)
    } catch {
      session.say(error)
      return .badRequest
    }
    do throws(Problems) {
      let written = Path.isBuiltIn(base) ? base : Path.relative(base, to: folder)
      let scorecard = try files.project.scorecard(rubrics: [base])
      guard
        let new = try RubricScaffold.files(name: name, folder: folder, extending: written, of: scorecard)
      else {
        session.say(Message(text: words(.badName, ("name", name))))
        return .badRequest
      }
      return write(new)
    } catch {
      return say(error, of: files)
    }
  }

  private func write(_ files: [RubricScaffold.File]) -> ExitCode {
    for file in files {
      do throws(FileFailure) {
        try OutputFile(file.bytes, for: file.path, replacing: parsed.has("force")).commit()
      } catch {
        session.say(error)
        return .badRequest
      }
      session.say(
        Message(
          subject: file.path, severity: .note, text: CommandPhrase.written.text(in: session.language),
          help: file.path == files.last?.path ? [words(.newNext, ("file", files.first?.path ?? ""))] : []))
    }
    return .done
  }
}
