import Workspace

extension PluginTemplate {
  /// A process plugin: its manifest and its program.
  var pythonFiles: [(path: String, text: String)] {
    let program = String(name.map { $0 == "-" ? "_" : $0 }) + ".py"
    return [(PluginManifest.fileName, manifest(program)), (program, self.program)]
  }

  private func manifest(_ program: String) -> String {
    """
    {
      "format": "\(PluginManifest.format)",
      "id": "\(name)",
      "kind": "\(kind.rawValue)",
      "title": {"en": "\(name)", "es": "\(name)", "pt": "\(name)"},
      "summary": {
        "en": "The formula, when to use it, and its pitfalls.",
        "es": "La fórmula, cuándo usarla y sus riesgos.",
        "pt": "A fórmula, quando usá-la e os seus riscos."
      },
      "reference": "Where the formula comes from",
      "traits": [\(traits.map { "\"\($0)\"" }.joined(separator: ", "))],
      "parameters": [],\(classes)
      "run": ["python3", "\(program)"]
    }

    """
  }

  private var traits: [String] {
    switch kind {
    case .aggregator: ["monotone", "idempotent", "uses-weights"]
    case .classifier: ["monotone", "uses-weights"]
    case .scale: ["increasing"]
    case .comparator: ["monotone", "uses-weights", "independent-of-others"]
    case .measure, .reporter: []
    }
  }

  private var classes: String {
    guard kind == .classifier else { return "" }
    return """

        "classes": [
          {"id": "low", "title": {"en": "Low", "es": "Bajo", "pt": "Baixo"}},
          {"id": "high", "title": {"en": "High", "es": "Alto", "pt": "Alto"}}
        ],
      """
  }

  /// What the program computes, and how it answers.
  private var body: (function: String, results: String) {
    let mean = """
      def mean(parts):
          \"\"\"Returns the weighted mean of the parts' values.\"\"\"
          total = sum(part["weight"] for part in parts)
          return sum(part["weight"] * part["value"] for part in parts) / total
      """
    switch kind {
    case .aggregator:
      return (
        mean + """



          def score(parts, parameters):
              \"\"\"Returns the score of the whole, 0 to 1; here the weighted mean.\"\"\"
              return min(max(mean(parts), 0.0), 1.0)
          """, #"[score(parts, params["parameters"]) for parts in params["cases"]]"#
      )
    case .classifier:
      return (
        mean + """



          def classify(parts, parameters):
              \"\"\"Returns the position of the class, from 0 for the worst; here whether the mean reaches a half.\"\"\"
              return 1 if mean(parts) >= 0.5 - 1e-9 else 0
          """, #"[classify(parts, params["parameters"]) for parts in params["cases"]]"#
      )
    case .scale:
      return (
        """
        def value(measure, parameters):
            \"\"\"Returns the value of a measure, 0 to 1; here its part of 10.\"\"\"
            return min(max(measure / 10, 0.0), 1.0)
        """, #"[value(measure, params["parameters"]) for measure in params["measures"]]"#
      )
    case .comparator, .measure, .reporter:
      return (
        mean + """



          def compare(designs, parameters):
              \"\"\"Returns a number for each design, the larger the better; here the weighted mean.\"\"\"
              return [mean(design["parts"]) for design in designs]
          """, #"compare(params["designs"], params["parameters"])"#
      )
    }
  }

  private var program: String {
    """
    \"\"\"A scoring strategy for cabildo, in a process of its own.

    It reads a JSON-RPC 2.0 request a line and answers each with a line.
    \"\"\"
    import json
    import sys


    \(body.function)


    def answer(method, params):
        if method == "initialize":
            return {"protocol": 1, "plugin": "\(name)", "capabilities": ["\(kind.rawValue)"]}
        if method == "\(kind.rawValue)":
            return {"scores": \(body.results)}
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
