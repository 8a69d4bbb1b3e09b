import Authoring
import Reports
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
    guard let files = RubricScaffold.files(name: name, folder: folder == "." ? "" : folder) else {
      session.say(Message(text: words(.badName, ("name", name))))
      return .badRequest
    }
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
