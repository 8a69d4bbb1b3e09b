import JSONDocument
import TestSupport
import Testing
import Workspace

@testable import cabildo

@Suite("evaluate --stream")
struct StreamTests {
  /// A design of the repository on one line.
  private static func line(_ name: String) throws -> String {
    let document = try JSONDocument(
      parsing: try #require(SharedMaterial.checkoutBytes("Designs/\(name).json")))
    var writer = JSONWriter(pretty: false)
    writer.value(document.root, of: document)
    return writer.text
  }

  private func lines(_ outcome: Outcome) throws -> [JSONDocument] {
    try outcome.output.split(separator: "\n").map { try JSONDocument(parsing: String($0)) }
  }

  private func text(_ document: JSONDocument, _ tokens: String...) -> String {
    document.node(at: JSONPointer(tokens: tokens)).map {
      String(decoding: document.bytes[document.range(of: $0).offsets], as: UTF8.self)
    } ?? "missing"
  }

  @Test("Each line has its answer, in order; a bad one tells what is wrong and the rest goes on")
  func answers() throws {
    let input =
      try Self.line("template") + "\n\n{\"format\": 1\n" + Self.line("illustration-water-security") + "\r\n[]"
    let outcome = cabildo("evaluate", "--stream", console: TestConsole(input: input))
    #expect(outcome.code == .nothingEvaluated)
    #expect(outcome.errors.isEmpty)
    let answers = try lines(outcome)
    #expect(answers.map { text($0, "line") } == ["1", "3", "4", "5"])
    #expect(
      answers.map { text($0, "design") } == [
        "\"my-dialogue\"", "missing", "\"illustration-water-security\"", "missing",
      ])
    #expect(text(answers[1], "faults", "0", "code") == "\"invalidJSON\"")
    #expect(text(answers[1], "faults", "0", "column") == "13")
    #expect(text(answers[2], "lessons", "lesson-1", "verdict", "shown") == "\"satisfied\"")
    #expect(text(answers[3], "faults", "0", "code") == "\"wrongFormat\"")
  }

  @Test("The levels and verdicts are those of the report on the file")
  func agreesWithReport() throws {
    let name = "peru-acuerdo-nacional-2002"
    let answer = try lines(
      cabildo("evaluate", "--stream", console: TestConsole(input: Self.line(name))))[0]
    let report = try JSONDocument(
      parsing: cabildo("evaluate", SharedMaterial.checkout + "/Designs/\(name).json", "--format", "json")
        .output)
    var count = 0
    for lesson in report.elements(of: try #require(report.value(of: report.root, named: "lessons"))) {
      let lessonID = report.string(try #require(report.value(of: lesson, named: "id")))
      for criterion in report.elements(of: try #require(report.value(of: lesson, named: "criteria"))) {
        let id = report.string(try #require(report.value(of: criterion, named: "id")))
        let level = try #require(report.value(of: criterion, named: "level"))
        for reading in report.members(of: level) {
          count += 1
          #expect(
            text(answer, "lessons", lessonID, "criteria", id, report.string(reading.name))
              == String(decoding: report.bytes[report.range(of: reading.value).offsets], as: UTF8.self))
        }
      }
    }
    #expect(count == 105)
  }

  @Test("In Spanish what is wrong is told in Spanish")
  func spanish() {
    let outcome = cabildo("evaluate", "--stream", "--lang", "es", console: TestConsole(input: "{}\n"))
    #expect(outcome.output.contains("nada en él es propio de un diseño"))
  }

  @Test("Without anything on standard input there is nothing to say")
  func empty() {
    let outcome = cabildo("evaluate", "--stream", console: TestConsole(input: " \n\n"))
    #expect(outcome.code == .done)
    #expect(outcome.output.isEmpty)
  }

  @Test(
    "What does not go with a stream is refused",
    arguments: [["--format", "json"], ["design.json"], ["--quiet"]])
  func refused(arguments: [String]) {
    let console = TestConsole(input: "{}\n")
    #expect(
      run(arguments: ["evaluate", "--stream"] + arguments, environment: [:], console: console) == .badRequest)
    #expect(console.outputText.isEmpty)
    #expect(console.errorText.contains(arguments[0]))
  }

  @Test("A reader that has gone away ends the stream; a full disk is an error")
  func closedOutput() throws {
    let input = try Self.line("template")
    func code(_ failure: FileFailure.Kind) -> ExitCode {
      run(
        arguments: ["evaluate", "--stream"], environment: [:],
        console: TestConsole(input: input, outputFailure: failure))
    }
    #expect(code(.closedPipe) == .done)
    #expect(code(.noSpace) == .badRequest)
  }
}
