import Foundation
import JSONDocument
import TestSupport
import Testing
import Workspace

@testable import cabildo

/// Plugins are programs of others: whatever they do, the evaluation ends, says so, and leaves no process behind.
@Suite(
  "Process plugins", .enabled(if: TestPluginMachine.isUsable, "needs the built command and /usr/bin/python3"))
struct PluginTests {
  static let honest = """
    import json, sys
    for line in sys.stdin:
      request = json.loads(line)
      if request["method"] == "initialize":
        result = {"protocol": 1, "plugin": "hostile", "capabilities": ["aggregator"]}
      else:
        result = {"scores": [sum(p["value"] for p in parts) / len(parts) for parts in request["params"]["cases"]]}
      print(json.dumps({"jsonrpc": "2.0", "id": request["id"], "result": result}), flush=True)
    """

  @Test(
    "that misbehave end with exit code 4, a message that names them, and no process left",
    arguments: HostilePlugin.all)
  func hostile(_ hostile: HostilePlugin) throws {
    let plugin = try TestPlugin(program: hostile.program)
    let (outcome, left) = try plugin.evaluate()
    #expect(outcome.code == 4, "\(hostile.name): \(outcome.errorText)")
    #expect(outcome.output.isEmpty)
    #expect(outcome.errorText.contains("`hostile`"), "\(outcome.errorText)")
    #expect(outcome.errorText.split(separator: "\n").joined(separator: " ").contains("plugin"))
    let words = outcome.errorText.split(whereSeparator: { $0.isWhitespace }).joined(separator: " ")
    #expect(words.contains(hostile.message), "\(hostile.name): \(outcome.errorText)")
    #expect(left.isEmpty, "\(hostile.name)")
  }

  @Test("that are honest score, and are gone when the command ends")
  func honestPlugin() throws {
    let plugin = try TestPlugin(program: Self.honest)
    let (outcome, left) = try plugin.evaluate(seconds: 20)
    #expect(outcome.code == 0, "\(outcome.errorText)")
    #expect(left.isEmpty)
    let document = try JSONDocument(parsing: outcome.output)
    #expect(document.value(of: document.root, named: "lessons") != nil)
  }

  @Test("run only if they are allowed, with the very content that was allowed")
  func permission() throws {
    let plugin = try TestPlugin(program: Self.honest)
    let refused = try BuiltCommand.shell(
      "\"$CABILDO\" evaluate Designs/template.json --config \"\(plugin.folder.file("config.json"))\" --lang en"
    )
    #expect(refused.code == 2 && refused.output.isEmpty)
    let allowance = try plugin.allowance()
    let words = refused.errorText.split(whereSeparator: { $0.isWhitespace }).joined(separator: " ")
    #expect(words.contains("--allow-plugin"), "\(refused.errorText)")
    // One byte more, and it is another plugin.
    try plugin.folder.write(Self.honest + "\n", to: "plugin/program.py")
    let (changed, left) = try plugin.evaluate(allow: allowance)
    #expect(changed.code == 4 && left.isEmpty)
    #expect(changed.errorText.contains("changed"), "\(changed.errorText)")
    // So is a folder with one file more.
    try plugin.folder.write(Self.honest, to: "plugin/program.py")
    #expect(try plugin.allowance() == allowance)
    try plugin.folder.write("", to: "plugin/more.py")
    #expect(try plugin.allowance() != allowance)
  }

  @Test("can be allowed by a lock file beside the configuration")
  func lockFile() throws {
    let plugin = try TestPlugin(program: Self.honest)
    try plugin.folder.write("# reviewed\n\(try plugin.allowance())\n", to: PluginPolicy.lockFile)
    let outcome = try BuiltCommand.shell(
      """
      PATH=/usr/bin:/bin "$CABILDO" evaluate Designs/template.json --plugin-timeout 20 \\
        --config "\(plugin.folder.file("config.json"))" --quiet
      """)
    #expect(outcome.code == 0, "\(outcome.errorText)")
  }

  @Test("see neither the environment nor the open files of the command")
  func surroundings() throws {
    let plugin = try TestPlugin(
      program: """
        import json, os, sys
        for line in sys.stdin:
          request = json.loads(line)
          if request["method"] == "initialize":
            result = {"protocol": 1, "plugin": "hostile", "capabilities": ["aggregator"]}
            print(json.dumps({"jsonrpc": "2.0", "id": request["id"], "result": result}), flush=True)
            continue
          names = sorted(n for n in os.environ if n != "LC_CTYPE")
          files = sorted(int(n) for n in os.listdir("/proc/self/fd"))[:4]
          words = "%s %s %s" % (",".join(names), files[:3], os.getpgrp() == os.getpid())
          print(json.dumps({"jsonrpc": "2.0", "id": request["id"],
                            "error": {"code": 1, "message": words}}), flush=True)
        """)
    let outcome = try BuiltCommand.shell(
      """
      exec 7< /etc/hostname
      SECRET=value PATH=/usr/bin:/bin "$CABILDO" evaluate Designs/template.json --plugin-timeout 20 \\
        --config "\(plugin.folder.file("config.json"))" --allow-plugin "\(try plugin.allowance())" --lang en
      """)
    let words = outcome.errorText.split(whereSeparator: { $0.isWhitespace }).joined(separator: " ")
    #expect(outcome.code == 4)
    #expect(
      words.contains("CABILDO_PLUGIN,LANG,PATH,PYTHONDONTWRITEBYTECODE [0, 1, 2] True"), "\(words)")
  }

  @Test("with a manifest that cannot be used are refused, each with its reason")
  func manifests() throws {
    for (old, new) in [
      ("cabildo-plugin/1", "cabildo-plugin/2"), ("\"hostile\"", "\"No Name\""), ("aggregator", "ranker"),
      ("aggregator", "comparator"),
      ("monotone", "monoton"), ("\"es\"", "\"xx\""), ("\"format\"", "format"), ("hostile", "weighted-mean"),
    ] {
      let plugin = try TestPlugin(program: Self.honest)
      let text = String(decoding: try #require(plugin.folder.read("plugin/plugin.json")), as: UTF8.self)
      try plugin.folder.write(text.replacingOccurrences(of: old, with: new), to: "plugin/plugin.json")
      let outcome = cabildo(
        "evaluate", SharedMaterial.checkout + "/Designs/template.json", "--config",
        plugin.folder.file("config.json"))
      #expect(outcome.code == .badRequest, "\(new): \(outcome.errors)")
      #expect(!outcome.errors.isEmpty)
    }
  }

  @Test(
    "that compare give a number for each design",
    arguments: [("[1e9] * count", 4), ("['1'] * count", 4), ("[0.5] * (count - 1)", 4), ("[0.5] * count", 0)])
  func comparators(scores: String, code: Int32) throws {
    let plugin = try TestPlugin(
      kind: "comparator",
      program: """
        import json, sys
        for line in sys.stdin:
          request = json.loads(line)
          if request["method"] == "initialize":
            result = {"protocol": 1, "plugin": "hostile", "capabilities": ["comparator"]}
          else:
            count = len(request["params"]["designs"])
            result = {"scores": \(scores)}
          print(json.dumps({"jsonrpc": "2.0", "id": request["id"], "result": result}), flush=True)
        """)
    let outcome = try BuiltCommand.shell(
      """
      PATH=/usr/bin:/bin "$CABILDO" plugins check hostile --plugin "\(plugin.folder.file("plugin"))" \\
        --allow-plugin "\(try plugin.allowance())" --plugin-timeout 20 --lang en
      """)
    #expect(outcome.code == code, "\(outcome.outputText)\(outcome.errorText)")
    // A configuration brings it, and `rank` asks it.
    let config = String(decoding: try #require(plugin.folder.read("config.json")), as: UTF8.self)
    try plugin.folder.write(
      config.replacingOccurrences(
        of: "{\"strategy\": \"hostile\"}", with: "{\"strategy\": \"weighted-mean\"}"),
      to: "config.json")
    let ranking = try BuiltCommand.shell(
      """
      PATH=/usr/bin:/bin "$CABILDO" rank Designs/template.json Designs/flawed-talk-shop.json --by hostile --draws 100 \\
        --config "\(plugin.folder.file("config.json"))" --allow-plugin "\(try plugin.allowance())" \\
        --plugin-timeout 20 --lang en
      """)
    #expect(ranking.code == code, "\(ranking.outputText)\(ranking.errorText)")
    #expect(ranking.output.isEmpty == (code != 0))
    #expect(TestPlugin.processes(in: plugin.folder.file("plugin")).isEmpty)
  }

  @Test("that come as examples score, and keep the laws that they declare")
  func examples() throws {
    let plugin = try TestPlugin(example: "trimmed-mean")
    let (outcome, left) = try plugin.evaluate(seconds: 20)
    #expect(outcome.code == 0, "\(outcome.errorText)")
    #expect(left.isEmpty)
  }
}

/// Whether plugins can be tested here.
enum TestPluginMachine {
  static let isUsable =
    BuiltCommand.exists && FileManager.default.isExecutableFile(atPath: "/usr/bin/python3")
}
