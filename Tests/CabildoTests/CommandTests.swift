import Reports
import TestSupport
import Testing
import Workspace

@testable import cabildo

@Suite("Commands")
struct CommandTests {
  private let folder: TemporaryFolder
  private let design = SharedMaterial.checkout + "/Designs/template.json"

  init() throws { folder = try TemporaryFolder() }

  @Test("evaluate exits with 0 whatever the verdict, unless a gate is asked for")
  func gates() {
    #expect(cabildo("evaluate", design, "--quiet").code == .done)
    #expect(cabildo("evaluate", design, "--quiet", "--min-verdict", "not-satisfied").code == .done)
    let missed = cabildo("evaluate", design, "--quiet", "--min-verdict", "weak")
    #expect(missed.code == .gateMissed)
    #expect(missed.output.isEmpty)
    #expect(missed.errors.contains("gate missed: lesson-1"))
    #expect(
      cabildo("evaluate", design, "-q", "--min-verdict", "partly", "--reading", "possible").code == .done)
  }

  @Test("evaluate refuses a verdict that does not exist, and a reading without a gate")
  func wrongGates() {
    let unknown = cabildo("evaluate", design, "--min-verdict", "prtly")
    #expect(unknown.code == .badRequest)
    #expect(unknown.output.isEmpty && unknown.errors.contains("did you mean `partly`?"))
    #expect(cabildo("evaluate", design, "--min-verdict", "not-judgeable").code == .badRequest)
    #expect(cabildo("evaluate", design, "--reading", "claimed").code == .badRequest)
  }

  @Test("evaluate reads a design from standard input")
  func standardInput() throws {
    let text = String(
      decoding: try #require(SharedMaterial.checkoutBytes("Designs/template.json")), as: UTF8.self)
    let outcome = cabildo("evaluate", "-", console: TestConsole(input: text))
    #expect(outcome.code == .done)
    #expect(outcome.output.contains("Name of the dialogue"))
  }

  @Test("evaluate shows colour on terminals that want it")
  func color() {
    func hasColor(_ arguments: String..., environment: [String: String] = [:], isTerminal: Bool = true)
      -> Bool
    {
      let console = TestConsole(screen: Screen(isTerminal: isTerminal))
      _ = run(arguments: ["evaluate", design] + arguments, environment: environment, console: console)
      return console.outputText.contains("\u{1B}[")
    }
    #expect(hasColor())
    #expect(!hasColor(isTerminal: false))
    #expect(!hasColor(environment: ["NO_COLOR": "1"]))
    #expect(!hasColor(environment: ["TERM": "dumb"]))
    #expect(hasColor("--color", "always", environment: ["NO_COLOR": "1"], isTerminal: false))
    #expect(!hasColor("--color", "never"))
  }

  @Test("explain shows the page of every criterion, in every language")
  func explain() {
    let list = cabildo("explain").output
    let ids = list.split(separator: "\n").filter { $0.hasPrefix("  L") }.map { $0.prefix(7).dropFirst(2) }
    #expect(ids.count == 35)
    for id in ids {
      let english = cabildo("explain", String(id))
      let spanish = cabildo("explain", id.lowercased(), "--lang", "es")
      #expect(english.code == .done && spanish.code == .done)
      #expect(english.output.contains("\nLadder\n") && spanish.output.contains("\nEscalera\n"))
      #expect(cabildo("explain", String(id), "--lang", "pt").output.contains("\nEscala\n"))
    }
  }

  @Test("explain says which criterion was probably meant")
  func explainUnknown() {
    let outcome = cabildo("explain", "l1-99")
    #expect(outcome.code == .badRequest)
    #expect(outcome.errors.contains("there is no criterion `l1-99`"))
    #expect(outcome.errors.contains("did you mean `L1-09`?"))
  }

  @Test("new writes a template that can be evaluated at once, and never replaces a file unasked")
  func new() throws {
    for (language, title) in [("en", "Name of the dialogue"), ("es", "Nombre del diálogo")] {
      let path = folder.file("\(language).json")
      #expect(cabildo("new", "design", path, "--lang", language).code == .done)
      let evaluated = cabildo("evaluate", path, "--lang", language)
      #expect(evaluated.code == .done && evaluated.output.contains(title))
      #expect(evaluated.errors.isEmpty)
    }
    let path = try folder.write("mine", to: "mine.json")
    let refused = cabildo("new", "design", path)
    #expect(refused.code == .badRequest)
    #expect(refused.errors.contains("--force"))
    #expect(folder.read("mine.json") == Array("mine".utf8))
    #expect(cabildo("new", "design", path, "--force").code == .done)
    #expect(folder.read("mine.json") != Array("mine".utf8))
    #expect(cabildo("new", "dseign").errors.contains("did you mean `design`?"))
    #expect(cabildo("new", "design").output.hasPrefix("{\n  \"format\": \"dialogue-design/1\""))
  }

  @Test("schema prints each published schema")
  func schema() {
    let names = cabildo("schema").output.split(separator: "\n").map { String($0) }
    #expect(names.contains("design"))
    for name in names + ["dialogue-design", "config"] {
      let outcome = cabildo("schema", name)
      #expect(outcome.code == .done)
      #expect(outcome.output.contains("\"$schema\""))
    }
    #expect(cabildo("schema", "desing").errors.contains("did you mean `design`?"))
    #expect(cabildo("schema", "desing").code == .badRequest)
  }

  @Test("render makes the same report as evaluate, from a stored result")
  func render() throws {
    let stored = folder.file("stored.json")
    #expect(cabildo("evaluate", design, "-f", "json", "-o", stored).code == .done)
    for language in ["en", "es", "pt"] {
      #expect(
        cabildo("render", stored, "--lang", language).output
          == cabildo("evaluate", design, "--lang", language).output)
    }
    let both = [design, SharedMaterial.checkout + "/Designs/flawed-talk-shop.json"]
    let several = cabildo("evaluate", both[0], both[1], "-f", "json").output
    #expect(
      cabildo("render", "-", console: TestConsole(input: several)).output
        == cabildo("evaluate", both[0], both[1]).output)
  }

  @Test("render refuses what is no stored result, with code 3")
  func renderRefuses() {
    let refused = cabildo("render", design)
    #expect(refused.code == .nothingEvaluated)
    #expect(refused.errors.contains("the format is `dialogue-design/1`, not `evaluation/1`"))
    #expect(
      cabildo("render", "-", console: TestConsole(input: "{}")).errors.contains("the key `format` is missing")
    )
    #expect(cabildo("render", "-", console: TestConsole(input: "[")).code == .nothingEvaluated)
    #expect(cabildo("render", folder.file("none")).code == .nothingEvaluated)
  }

  @Test("render names the place of a fault in the second of two results")
  func renderPlace() {
    let one = cabildo("evaluate", design, "-f", "json").output
    let two = "[\n" + one.dropLast() + ",\n" + one.replacing("\"engine\"", with: "\"engien\"") + "]\n"
    let lines = one.split(separator: "\n", omittingEmptySubsequences: false).count
    let outcome = cabildo("render", "-", console: TestConsole(input: two))
    #expect(outcome.code == .nothingEvaluated)
    #expect(outcome.errors.hasPrefix("-:\(lines + 3):3: error: "), "\(outcome.errors.prefix(80))")
  }

  @Test("a closed pipe is no failure of theirs, other failures are")
  func output() {
    #expect(cabildo("--version", console: TestConsole(outputFailure: .closedPipe)).code == .done)
    let full = cabildo("--version", console: TestConsole(outputFailure: .noSpace))
    #expect(full.code == .badRequest)
    #expect(full.errors == "standard output: error: there is no space left on the disk\n")
  }
}
