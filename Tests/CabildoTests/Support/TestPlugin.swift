import Foundation
import TestSupport
import Testing
import Workspace

/// A process plugin in a folder of its own, with a configuration that names it.
struct TestPlugin {
  let folder: TemporaryFolder
  let name: String

  /// Writes a plugin whose program is a Python script; `plugin.json` says what it should be.
  init(
    _ name: String = "hostile", kind: String = "aggregator", program: String, run: [String]? = nil,
    traits: [String] = ["monotone"], strategy key: String = "number"
  ) throws {
    folder = try TemporaryFolder()
    self.name = name
    try FileManager.default.createDirectory(
      atPath: folder.file("plugin"), withIntermediateDirectories: true)
    let text = ["en": "A plugin of a test", "es": "Un complemento de una prueba"]
    let manifest: [String: Any] = [
      "format": "cabildo-plugin/1", "id": name, "kind": kind, "title": text, "summary": text,
      "reference": "a test", "traits": traits, "parameters": [],
      "run": run ?? ["/usr/bin/python3", "program.py"],
    ]
    try folder.write(
      [UInt8](JSONSerialization.data(withJSONObject: manifest, options: .sortedKeys)),
      to: "plugin/plugin.json")
    try folder.write(program, to: "plugin/program.py")
    try writeConfiguration(key)
  }

  /// Makes a copy of an example that comes with the project.
  init(example: String) throws {
    folder = try TemporaryFolder()
    name = example
    try FileManager.default.copyItem(
      atPath: SharedMaterial.checkout + "/Examples/Plugins/" + example, toPath: folder.file("plugin"))
    try writeConfiguration("number")
  }

  private func writeConfiguration(_ key: String) throws {
    var text = String(
      decoding: try #require(SharedMaterial.checkoutBytes("config.json")), as: UTF8.self)
    text = text.replacingOccurrences(of: "\"Rubrics/", with: "\"builtin:Rubrics/")
    text = text.replacingOccurrences(
      of: "\"number\": {\"strategy\": \"weighted-mean\"}", with: "\"number\": {\"strategy\": \"\(name)\"}")
    text = text.replacingOccurrences(
      of: "\"format\": \"scorecard/1\",", with: "\"format\": \"scorecard/1\", \"plugins\": [\"plugin\"],")
    try folder.write(text, to: "config.json")
  }

  /// The words that allow just this plugin with just this content.
  func allowance() throws -> String {
    do throws(PluginFailure) {
      let set = try PluginSet(folders: [folder.file("plugin")], policy: PluginPolicy())
      for connection in set.connections { try connection.checkPermission() }
    } catch {
      if case .notAllowed(let hash) = error.kind { return "\(name)@sha256:\(hash)" }
    }
    throw CocoaError(.fileReadUnknown)
  }

  /// Evaluates a design with the plugin in a process of its own, and returns what that left, the seconds it took and
  /// the processes of the plugin that are still there.
  func evaluate(
    allow: String? = nil, seconds: Int = 3, design: String = "Designs/flawed-talk-shop.json"
  ) throws -> (outcome: BuiltCommand.Outcome, left: [String]) {
    let allowed = try allow ?? allowance()
    let marker = "CABILDO_TEST_" + UUID().uuidString.prefix(8)
    let outcome = try BuiltCommand.shell(
      """
      PATH=/usr/bin:/bin timeout 60 "$CABILDO" evaluate "\(SharedMaterial.checkout)/\(design)" \\
        --config "\(folder.file("config.json"))" --allow-plugin "\(allowed)" --plugin-timeout \(seconds) \\
        --format json --lang en
      """, environment: ["MARKER": marker])
    return (outcome, Self.processes(in: folder.file("plugin")))
  }

  /// The processes that work in a folder.
  static func processes(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []).filter { name in
      Int(name) != nil
        && (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/\(name)/cwd")) == folder
    }
  }
}
