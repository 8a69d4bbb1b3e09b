import Rubric
import TestSupport
import Testing

@testable import cabildo

@Suite("plugins check")
struct PluginCheckTests {
  /// Strategies that need parameters of their own, with such as name the kit's parts.
  private static let parameters = [
    "gates":
      #"{"base": {"strategy": "weighted-mean"}, "gates": [{"criterion": "c1", "min": 0.5, "effect": "cap", "cap": 0.6}]}"#,
    "weighted-mean": #"{"p": 0, "floor": 0.01}"#,
  ]

  @Test(
    "Every strategy that can be made from its defaults, or from given parameters, keeps the laws",
    arguments: Plugins.builtIn.strategies.modules.map { $0.id })
  func builtIn(id: String) {
    var outcome = cabildo("plugins", "check", id)
    if outcome.code == .badRequest {
      guard let given = Self.parameters[id] else {
        // Nothing has been checked, and the answer says so.
        #expect(outcome.output.isEmpty && outcome.errors.contains("--with"))
        return
      }
      outcome = cabildo("plugins", "check", id, "--with", given)
    }
    #expect(outcome.code == .done, "\(outcome.output)\(outcome.errors)")
    #expect(outcome.output.contains("keeps every law"))
  }

  @Test("What is not declared is shown by an example, and wrong parameters are refused")
  func details() {
    #expect(cabildo("plugins", "check", "topsis").output.contains("not declared"))
    #expect(cabildo("plugins", "check", "weighted-mean", "--with", "{\"q\": 1}").code == .badRequest)
    #expect(cabildo("plugins", "check", "weighted-mean", "--with", "[]").code == .badRequest)
    #expect(cabildo("plugins", "check").code == .badRequest)
    #expect(cabildo("plugins", "check", "weihted-mean").errors.contains("weighted-mean"))
    #expect(cabildo("plugins", "topsis", "vikor").code == .badRequest)
  }

  @Test("The list names the traits that a strategy promises")
  func list() {
    let output = cabildo("plugins").output.split(whereSeparator: { $0.isWhitespace }).joined(separator: " ")
    #expect(output.contains("weighted-mean: Weighted mean (monotone"))
  }

  @Test(
    "A new plugin keeps the laws as it is written, and an honest trait is held to",
    .enabled(if: TestPluginMachine.isUsable, "needs the built command and /usr/bin/python3"))
  func scaffold() throws {
    let folder = try TemporaryFolder()
    let outcome = try BuiltCommand.shell(
      """
      cd "\(folder.path)" && PATH=/usr/bin:/bin && "$CABILDO" new plugin my-mean --lang en || exit 90
      hash=$("$CABILDO" plugins --plugin my-mean --lang en | sed -n 's/.*sha256:/my-mean@sha256:/p')
      "$CABILDO" plugins check my-mean --plugin my-mean --lang en && exit 91
      echo "$hash" > cabildo-plugins.lock
      "$CABILDO" plugins check my-mean --plugin my-mean --plugin-timeout 30 --lang en || exit 92
      sed -i 's/"idempotent"/"idempotent", "annihilated-by-zero"/' my-mean/plugin.json
      hash=$("$CABILDO" plugins --plugin my-mean --lang en | sed -n 's/.*sha256:/my-mean@sha256:/p')
      "$CABILDO" plugins check my-mean --plugin my-mean --plugin-timeout 30 --allow-plugin "$hash" --lang en
      """)
    #expect(outcome.code == 1, "\(outcome.outputText)\(outcome.errorText)")
    #expect(outcome.outputText.contains("my-mean keeps every law"))
    #expect(outcome.outputText.contains("broken: annihilated-by-zero"))
    #expect(outcome.errorText.contains("--allow-plugin"))
    #expect(cabildo("new", "plugin", folder.file("My Mean")).code == .badRequest)
    #expect(cabildo("new", "plugin", folder.file("my-mean")).code == .badRequest)
  }
}
