import Testing

@testable import cabildo

@Suite("Arguments")
struct ArgumentTests {
  private let declaration = CommandDeclaration(
    name: "try", summary: .tagline,
    operands: [
      OperandDeclaration(word: .kindWord, help: .tagline, count: 1...1),
      OperandDeclaration(word: .fileWord, help: .tagline, count: 0...1),
    ],
    options: [
      OptionDeclaration(
        "format", letter: "f", value: .choice(["text", "json"]), isRepeatable: true, help: .tagline),
      OptionDeclaration("width", value: .number(.numberWord, 40...100), help: .tagline),
      OptionDeclaration("force", help: .tagline),
    ]
  ) { _, _ in .done }

  private func parse(_ arguments: String...) throws(UsageError) -> ParsedArguments {
    try ArgumentParser(declaration: declaration).parse(arguments[...])
  }

  @Test("are options and operands in any order")
  func order() throws {
    let parsed = try parse("a", "--format", "json", "--width=50", "-ftext", "--", "--force")
    #expect(parsed.operands == ["a", "--force"])
    #expect(parsed.occurrences.map { $0.name } == ["format", "width", "format"])
    #expect(parsed.value(of: "format") == "text")
    #expect(parsed.number(of: "width") == 50)
    #expect(!parsed.has("force"))
    #expect(try parse("-").operands == ["-"])
  }

  @Test("need nothing else where help is asked for")
  func help() throws {
    #expect(try parse("--help").has("help"))
    #expect(try parse("-h", "--nonsense").has("help"))
  }

  @Test("that are wrong are named")
  func wrong() {
    #expect(throws: UsageError.unknownOption("--formt", suggestion: "--format")) {
      try parse("a", "--formt", "x")
    }
    #expect(throws: UsageError.unknownOption("-lang", suggestion: "--lang")) { try parse("a", "-lang") }
    #expect(throws: UsageError.missingValue(option: "--format")) { try parse("a", "--format") }
    #expect(throws: UsageError.missingValue(option: "--format")) { try parse("a", "--format=") }
    #expect(throws: UsageError.unwantedValue(option: "--force")) { try parse("a", "--force=yes") }
    #expect(throws: UsageError.repeatedOption("--width")) { try parse("a", "--width", "50", "--width", "60") }
    #expect(throws: UsageError.notANumber("39", option: "--width", range: 40...100)) {
      try parse("a", "--width", "39")
    }
    #expect(throws: UsageError.notANumber("x", option: "--width", range: 40...100)) {
      try parse("a", "--width", "x")
    }
    #expect(throws: UsageError.missingOperand(.kindWord)) { try parse() }
    #expect(throws: UsageError.tooManyOperands("c")) { try parse("a", "b", "c") }
    #expect(
      throws: UsageError.unknownValue(
        "jsno", option: "--format", known: ["text", "json"], suggestion: "json")
    ) { try parse("a", "-f", "jsno") }
  }

  @Test("may name the language before the command or behind it")
  func language() {
    #expect(cabildo("--lang", "es", "schema", "nada").errors.contains("no existe el esquema `nada`"))
    #expect(cabildo("schema", "nada", "--lang=es").errors.contains("no existe el esquema `nada`"))
    #expect(cabildo("--lang", "es", "--help").output.contains("Uso: cabildo COMANDO"))
  }

  @Test(
    "leave the language to the environment, in the order of POSIX",
    arguments: [
      (["LANG": "es_PE.UTF-8"], true), (["LANG": "es"], true), (["LANG": "est_EE"], false), ([:], false),
      (["LANG": "es_PE", "LC_ALL": "C"], false), (["LANG": "en_US", "LC_MESSAGES": "es_AR.UTF-8"], true),
      (["LANG": "es_PE", "LC_ALL": ""], true), (["LC_ALL": "de_DE", "LANG": "es_PE"], false),
    ])
  func environment(variables: [String: String], isSpanish: Bool) {
    #expect(cabildo("--help", environment: variables).output.contains("Opciones") == isSpanish)
    #expect(cabildo("--help", "--lang", "en", environment: variables).output.contains("Options"))
  }

  @Test("without a command are answered with help and code 2")
  func none() {
    let outcome = cabildo()
    #expect(outcome.code == .badRequest)
    #expect(outcome.output.isEmpty && outcome.errors.contains("Usage: cabildo COMMAND"))
  }

  @Test("with a wrong command are told what was probably meant")
  func wrongCommand() {
    #expect(cabildo("evalute", "x").errors.contains("did you mean `evaluate`?"))
    #expect(cabildo("design.json").errors.contains("did you mean `cabildo evaluate design.json`?"))
    #expect(cabildo("evalute").code == .badRequest)
  }
}
