import JSONDocument
import Reports
import Workspace

/// `cabildo new plugin FOLDER`: a process plugin in Python that keeps the laws, to be changed into another one.
struct NewPlugin {
  let session: Session

  /// Writes the folder, which must not hold a plugin yet; its name becomes the plugin's.
  func write(to folder: String?) -> ExitCode {
    guard let folder else {
      session.say(.missingOperand(.folderWord), command: "new")
      return .badRequest
    }
    let name = Path.name(of: folder)
    guard PluginManifest.isName(name) else {
      session.say(Message(subject: folder, text: CommandPhrase.badPluginName.text(in: session.language)))
      return .badRequest
    }
    let program = String(name.map { $0 == "-" ? "_" : $0 }) + ".py"
    do throws(FileFailure) {
      try FileSystem.makeFolder(folder)
      for (file, text) in [
        (PluginManifest.fileName, Self.manifest(name, program)), (program, Self.program(name)),
      ] {
        try OutputFile(Array(text.utf8), for: Path.join(folder, file), replacing: false).commit()
      }
    } catch {
      session.say(error)
      return .badRequest
    }
    let line = "cabildo plugins check \(name) --plugin \(folder)"
    session.say(
      Message(
        subject: folder, severity: .note, text: CommandPhrase.written.text(in: session.language),
        help: [CommandPhrase.checkNext.text(in: session.language, ("line", line))]))
    return .done
  }

  private static func manifest(_ name: String, _ program: String) -> String {
    """
    {
      "format": "\(PluginManifest.format)",
      "id": "\(name)",
      "kind": "aggregator",
      "title": {"en": "\(name)", "es": "\(name)"},
      "summary": {
        "en": "The formula, when to use it, and its pitfalls.",
        "es": "La fórmula, cuándo usarla y sus riesgos."
      },
      "reference": "Where the formula comes from",
      "traits": ["monotone", "idempotent", "uses-weights"],
      "parameters": [],
      "run": ["python3", "\(program)"]
    }

    """
  }

  private static func program(_ name: String) -> String {
    """
    \"\"\"A scoring strategy for cabildo, in a process of its own.

    It reads a JSON-RPC 2.0 request a line and answers each with a line.
    \"\"\"
    import json
    import sys


    def score(parts, parameters):
        \"\"\"Returns the score of the whole, 0 to 1; here the weighted mean of the parts' values.\"\"\"
        total = sum(part["weight"] for part in parts)
        mean = sum(part["weight"] * part["value"] for part in parts) / total
        return min(max(mean, 0.0), 1.0)


    def answer(method, params):
        if method == "initialize":
            return {"protocol": 1, "plugin": "\(name)", "capabilities": ["aggregator"]}
        if method == "aggregator":
            return {"scores": [score(parts, params["parameters"]) for parts in params["cases"]]}
        raise ValueError("there is no method " + str(method))


    for line in sys.stdin:
        request = json.loads(line)
        response = {"jsonrpc": "2.0", "id": request["id"]}
        try:
            response["result"] = answer(request["method"], request["params"])
        except Exception as error:
            response["error"] = {"code": -32000, "message": str(error)}
        print(json.dumps(response), flush=True)

    """
  }
}
