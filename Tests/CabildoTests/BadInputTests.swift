import TestSupport
import Testing

@testable import cabildo

@Suite("A file that cannot be evaluated", .enabled(if: BuiltCommand.exists, "needs the built command"))
struct BadInputTests {
  private static let design = String(
    decoding: SharedMaterial.checkoutBytes("Designs/template.json") ?? [], as: UTF8.self)

  @Test("is told with its place and the mend, in both languages, with code 3", arguments: BadInput.all)
  func told(input: BadInput) throws {
    let folder = try TemporaryFolder()
    try input.make(folder, Self.design)
    for (language, essential) in [("en", input.english), ("es", input.spanish)] {
      let outcome = try BuiltCommand.shell(
        "\"$CABILDO\" evaluate \(input.name) --lang \(language) --format json --output report.json",
        in: folder.path)
      #expect(outcome.code == 3)
      #expect(outcome.output == [])
      #expect(outcome.errorText.contains(essential), "\(outcome.errorText)")
      #expect(outcome.errorText.hasPrefix(input.name + ":" + (input.place ?? "")), "\(outcome.errorText)")
      #expect(outcome.errorText.split(separator: "\n").count { $0.contains(": error: ") } == 1)
    }
    #expect(!folder.names.contains { $0.hasPrefix("report") || $0.hasSuffix(".tmp") })
  }

  @Test("is told in the same way when it comes through standard input")
  func standardInput() throws {
    let outcome = try BuiltCommand.shell("printf '{\"a\": ' | \"$CABILDO\" evaluate -")
    #expect(outcome.code == 3)
    #expect(outcome.errorText.hasPrefix("-:1:7: error: the file ends"), "\(outcome.errorText)")
    let endless = try BuiltCommand.shell("\"$CABILDO\" evaluate - < /dev/zero")
    #expect(endless.code == 3)
    #expect(endless.errorText.hasPrefix("standard input: error: the file is larger than 64 MiB"))
  }

  @Test("is told with its name made harmless")
  func harmlessName() throws {
    let outcome = try BuiltCommand.shell(#""$CABILDO" evaluate "$(printf 'a\033[31mb')""#)
    #expect(
      outcome.errorText.hasPrefix(#"a\u{1B}[31mb: error: there is no such file"#), "\(outcome.errorText)")
  }

  @Test("does not keep the others from being evaluated, and decides the code")
  func amongOthers() throws {
    let outcome = cabildo(
      "evaluate", SharedMaterial.checkout + "/Designs/template.json", "missing.json", "--format", "json",
      "--min-verdict", "satisfied")
    #expect(outcome.code == .nothingEvaluated)
    #expect(outcome.output.hasPrefix("[\n{") && outcome.output.hasSuffix("}\n]\n"))
    #expect(outcome.errors.contains("missing.json: error: there is no such file"))
    #expect(outcome.errors.contains("gate missed"))
  }
}
