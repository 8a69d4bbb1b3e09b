internal import Rubric

/// Something to tell about a place of a document.
struct LocatedDiagnostic {
  /// How bad it is, in the protocol's numbers.
  enum Severity: Int {
    case error = 1
    case warning, information, hint
  }

  /// Another place that belongs to it.
  struct Related {
    /// The address of the document; nil for the same one.
    var uri: String?
    let range: Range<Int>
    let message: String
  }

  /// Where it comes from, for what can be done about it.
  enum Origin {
    /// A fault, and what was probably meant.
    case problem(Problem, suggestion: String?)
    /// A criterion that could be higher.
    case criterion(String)
    case other
  }

  let range: Range<Int>
  let severity: Severity
  /// A stable name of what it is.
  let code: String
  /// What is the matter, and how to mend it.
  let message: String
  var related: [Related] = []
  var origin = Origin.other
}

extension LocatedDiagnostic {
  /// Joins what is the matter and how to mend it.
  static func text(_ message: String, _ help: String) -> String {
    help.isEmpty ? message : message + "\n" + help
  }
}
