internal import JSONDocument
internal import Reports
internal import Rubric

/// What is wrong with a design, or with the rubrics that it was to be evaluated by.
public struct DesignFaults: Error, CustomStringConvertible, Sendable {
  /// A single fault.
  public struct Fault: Sendable {
    /// What kind of fault it is, a stable name such as `danglingReference`.
    public let code: String
    /// The id of the integrity rule that is broken, such as `R4`; nil for other faults.
    public let rule: String?
    /// The file, as it was named.
    public let file: String
    /// The line, from 1.
    public let line: Int
    /// The column, from 1, in Unicode code points.
    public let column: Int
    /// What is wrong, in a phrase.
    public let message: String
    /// How to mend it; empty where the message says it all.
    public let help: String
  }

  /// The faults, by file and place; never empty.
  public let faults: [Fault]

  /// The faults as text, one a line: `design.json:3:7: …`.
  public var description: String {
    faults.map { "\($0.file):\($0.line):\($0.column): \($0.message)" }.joined(separator: "\n")
  }

  init(_ problems: Problems, language: Language, read: @escaping (String) -> [UInt8]?) {
    let renderer = DiagnosticRenderer(language: language, read: read)
    faults = renderer.diagnostics(problems.list).map { diagnostic in
      Fault(
        code: diagnostic.code.rawValue, rule: diagnostic.rule, file: diagnostic.file,
        line: diagnostic.start.line, column: diagnostic.start.column, message: diagnostic.message,
        help: diagnostic.help)
    }
  }

  init(_ failure: EvaluationFailure, file: String, language: Language) {
    let text = DiagnosticRenderer(language: language, read: { _ in nil }).diagnostic(failure)
    faults = [
      Fault(
        code: "incomplete", rule: nil, file: file, line: 1, column: 1, message: text.message,
        help: text.help)
    ]
  }
}
