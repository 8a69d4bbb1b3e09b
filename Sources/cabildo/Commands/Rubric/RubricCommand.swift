import Authoring
import Reports
import Rubric
import Workspace

/// `cabildo rubric check|test|new|docs`
struct RubricCommand {
  static let declaration = CommandDeclaration(
    name: "rubric", summary: .rubricSummary,
    details: [.rubricCheckDetails, .rubricTestDetails, .rubricNewDetails, .rubricDocsDetails],
    operands: [
      OperandDeclaration(word: .actionWord, help: .rubricActionHelp, count: 1...1),
      OperandDeclaration(word: .fileWord, help: .rubricFileHelp, count: 0...Int.max),
    ],
    options: [
      .config, .verbose,
      OptionDeclaration("format", letter: "f", value: .choice(formats), help: .rubricFormatHelp),
      OptionDeclaration("coverage", help: .rubricCoverageHelp),
      OptionDeclaration("mutate", help: .rubricMutateHelp),
      OptionDeclaration("least", value: .number(.numberWord, 0...100), help: .rubricLeastHelp),
      OptionDeclaration("suggest", help: .rubricSuggestHelp),
      OptionDeclaration(
        "incentives", value: .text(.designWord), isRepeatable: true, help: .rubricIncentivesHelp),
      OptionDeclaration("extends", value: .text(.fileWord), help: .rubricExtendsHelp),
      OptionDeclaration("output-dir", value: .text(.folderWord), help: .rubricFolderHelp),
      OptionDeclaration("check", help: .rubricDocsCheckHelp), OptionDeclaration("force", help: .forceHelp),
    ],
    examples: [
      CommandDeclaration.Example(
        line: "cabildo rubric check Rubrics/lesson-1.json", help: .rubricCheckExample),
      CommandDeclaration.Example(
        line: "cabildo rubric test Rubrics/lesson-1.json --coverage", help: .rubricTestExample),
      CommandDeclaration.Example(line: "cabildo rubric new my-lesson", help: .rubricNewExample),
    ]
  ) { parsed, session in
    RubricCommand(parsed: parsed, session: session).run()
  }

  private static let formats = ["text", "json", "sarif"]
  private static let actions = ["check", "test", "new", "docs"]

  let parsed: ParsedArguments
  let session: Session

  /// The files that the command line names, after the action.
  var operands: [String] { Array(parsed.operands.dropFirst()) }

  private func run() -> ExitCode {
    let action = parsed.operands.first ?? ""
    if action == "new" { return new() }
    guard Self.actions.contains(action) else {
      let suggestion = spellingSuggestion(for: action, among: Self.actions)
      session.say(
        Message(
          text: words(.unknownAction, ("action", action)),
          help: (suggestion.map { [session.didYouMean($0)] } ?? [])
            + [
              CommandPhrase.knownWords.text(
                in: session.language, ("known", Self.actions.joined(separator: ", ")))
            ]))
      return .badRequest
    }
    let projects: [RubricFiles]
    do throws(FileFailure) {
      projects = try RubricFiles.projects(
        named: operands, configuration: parsed.value(of: "config"), registry: session.plugins.strategies)
    } catch {
      session.say(error)
      return .badRequest
    }
    if action == "check" { return check(projects) }
    var code = ExitCode.done
    for files in projects { code.worsen(to: action == "test" ? test(files) : docs(files)) }
    return code
  }

  // MARK: - Words

  func words(_ phrase: RubricPhrase, _ arguments: (name: String, text: String)...) -> String {
    fillPlaceholders(of: phrase.text(in: session.language), with: arguments)
  }

  func say(_ problems: Problems, of files: RubricFiles) -> ExitCode {
    session.say(problems.list, sources: files.sources)
    return .badRequest
  }
}
