import Reports
import Workspace

/// Lints anew whenever a file changes, until a person ends it.
struct LintWatch {
  let session: Session
  let parsed: ParsedArguments

  /// How often files are looked at, in milliseconds.
  private static let pause = 300

  /// Does it.
  func run(_ run: LintRun) -> ExitCode {
    while true {
      let (code, files) = run.run()
      if code == .interrupted || Interruption.isRequested { return .interrupted }
      // What is wrong may be mended while this runs, wherever the file is.
      let watched = watched(files)
      session.say(
        Message(
          severity: .note,
          text: CommandPhrase.lintWatching.text(
            in: session.language, ("count", String(files.count)), ("code", String(code.rawValue)))))
      let before = watched.map { FileStamp($0) }
      repeat {
        Clock.wait(milliseconds: Self.pause)
        if Interruption.isRequested { return .interrupted }
      } while watched.map({ FileStamp($0) }) == before
    }
  }

  /// The files, their folders, in which new ones may turn up, and what the user named.
  private func watched(_ files: [String]) -> [String] {
    var watched: [String] = []
    var known: Set<String> = []
    for path in files + files.map({ Path.folder(of: $0) }) + parsed.operands + ["."]
    where known.insert(path).inserted {
      watched.append(path)
    }
    return watched
  }
}
