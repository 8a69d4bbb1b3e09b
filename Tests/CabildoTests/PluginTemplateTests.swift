import Foundation
import TestSupport
import Testing

@testable import cabildo

/// What `cabildo new plugin` writes works as it stands, and so do the examples.
@Suite("New plugins and examples")
struct PluginTemplateTests {
  private static let needsPython: Comment = "needs the built command and /usr/bin/python3"
  private static let strategies = PluginTemplate.Kind.allCases.filter { $0 != .reporter && $0 != .measure }

  /// The compiler of the toolchain that runs the tests.
  private static let hasCompiler: Bool = {
    let outcome = try? BuiltCommand.shell("command -v swiftc && command -v swift")
    return outcome?.code == 0
  }()

  @Test(
    "A new process plugin of each kind keeps the laws as it is written",
    .enabled(if: TestPluginMachine.isUsable, needsPython),
    arguments: strategies)
  func python(kind: PluginTemplate.Kind) throws {
    let folder = try TemporaryFolder()
    let outcome = try BuiltCommand.shell(
      """
      cd "\(folder.path)" && PATH=/usr/bin:/bin
      "$CABILDO" new plugin my-own --kind \(kind.rawValue) --language python --lang es || exit 90
      hash=$("$CABILDO" plugins --plugin my-own --lang en | sed -n 's/.*sha256:/my-own@sha256:/p')
      "$CABILDO" plugins check my-own --plugin my-own --plugin-timeout 30 --allow-plugin "$hash" --lang en
      """)
    #expect(outcome.code == 0, "\(outcome.outputText)\(outcome.errorText)")
    #expect(outcome.outputText.contains("my-own keeps every law"))
  }

  @Test(
    "A new Swift module of each kind compiles without a warning and keeps the laws as it is written",
    .enabled(if: BuiltCommand.exists && hasCompiler, "needs the built command and a Swift compiler"))
  func swift() throws {
    let folder = try TemporaryFolder()
    for kind in PluginTemplate.Kind.allCases {
      let outcome = cabildo(
        "new", "plugin", folder.file("Plugins/My" + kind.rawValue.capitalized), "--language", "swift",
        "--kind",
        kind.rawValue)
      #expect(outcome.code == .done && outcome.errors.contains("Package.swift"), "\(outcome.errors)")
    }
    let modules = Self.strategies.map { "My\($0.rawValue.capitalized).module" }.joined(separator: ", ")
    try folder.write(
      """
      import Reports
      import Rubric
      import StrategyLaws

      for module in [\(modules)] {
        let broken = try StrategyLaws().violations(of: module, with: module.parameters())
        print(module.id, module.kind.rawValue, broken.count)
      }
      print(MyMeasure.module.id, StrategyLaws().violations(of: MyMeasure.module).count)
      print(MyReporter().format)
      """, to: "main.swift")
    let build = URL(fileURLWithPath: BuiltCommand.path).deletingLastPathComponent().path
    let modulesOfOurs = [
      "JSONDocument", "LinearRegex", "JSONPath", "JSONSchema", "Rubric", "Decisions", "Reports",
      "StrategyLaws",
    ]
    let outcome = try BuiltCommand.shell(
      """
      swiftc -swift-version 6 -warnings-as-errors -strict-memory-safety -module-name Scaffold \\
        -enable-upcoming-feature ExistentialAny -enable-upcoming-feature InternalImportsByDefault \\
        -enable-upcoming-feature MemberImportVisibility -I "\(build)/Modules" main.swift Plugins/*/Sources/*.swift \\
        \(modulesOfOurs.map { "\"\(build)/\($0).build\"/*.o" }.joined(separator: " ")) -lm -o scaffold || exit 90
      swift format lint --strict --configuration "\(SharedMaterial.checkout)/.swift-format" -r Plugins || exit 91
      ./scaffold
      """, in: folder.path)
    #expect(outcome.code == 0, "\(outcome.errorText)")
    let lines =
      Self.strategies.map { "my-\($0.rawValue) \($0.rawValue) 0" } + ["my-measure 0", "my-reporter", ""]
    #expect(outcome.outputText == lines.joined(separator: "\n"))
  }

  @Test("Names, kinds and languages that cannot be are refused, and nothing is replaced")
  func refusals() throws {
    let folder = try TemporaryFolder()
    for arguments in [
      ["My Mean"], ["my-mean", "--language", "swift"], ["MyMean"], ["my-mean", "--kind", "reporter"],
      ["my-mean", "--kind", "measure"],
      ["my-mean", "--kind", "ranker"], ["my-mean", "--language", "cobol"], ["Mean!", "--language", "swift"],
    ] {
      let console = TestConsole()
      let code = run(
        arguments: ["new", "plugin", folder.file(arguments[0])] + arguments.dropFirst(), environment: [:],
        console: console)
      #expect(code == .badRequest && !console.errorText.isEmpty, "\(arguments)")
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    for language in ["python", "swift"] {
      let file = folder.file(language == "swift" ? "MyMean" : "my-mean")
      #expect(cabildo("new", "plugin", file, "--language", language).code == .done)
      #expect(cabildo("new", "plugin", file, "--language", language).code == .badRequest)
    }
    #expect(cabildo("new", "design", "--kind", "scale").code == .badRequest)
  }

  @Test(
    "The example in Python keeps the laws that it declares",
    .enabled(if: TestPluginMachine.isUsable, needsPython))
  func pythonExample() throws {
    try check(TestPlugin(example: "trimmed-mean"))
  }

  @Test(
    "The example in Swift is built, scores, and keeps the laws that it declares",
    .enabled(if: BuiltCommand.exists && hasCompiler, "needs the built command and a Swift compiler"))
  func swiftExample() throws {
    let plugin = try TestPlugin(example: "median")
    let built = try BuiltCommand.shell(
      "swiftc -O median.swift -o median -warnings-as-errors", in: plugin.folder.file("plugin"))
    try #require(built.code == 0, "\(built.errorText)")
    try check(plugin)
    let (outcome, left) = try plugin.evaluate(seconds: 30)
    #expect(outcome.code == 0 && left.isEmpty, "\(outcome.errorText)")
  }

  private func check(_ plugin: TestPlugin) throws {
    let outcome = try BuiltCommand.shell(
      """
      PATH=/usr/bin:/bin "$CABILDO" plugins check \(plugin.name) --plugin "\(plugin.folder.file("plugin"))" \\
        --allow-plugin "\(try plugin.allowance())" --plugin-timeout 30 --lang en
      """)
    #expect(outcome.code == 0, "\(outcome.outputText)\(outcome.errorText)")
    #expect(outcome.outputText.contains("keeps every law"))
  }
}
