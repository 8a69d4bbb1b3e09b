package import JSONDocument
package import JSONPath
package import JSONSchema

/// Something that is wrong with an input file, as facts: the text is made by a renderer, in the reader's language.
package struct Problem: Error, Sendable {
  /// How bad it is.
  package enum Severity: Hashable, Sendable {
    case warning, error
  }

  /// A named part of the message.
  package struct Argument: Hashable, Sendable {
    /// The placeholder's name.
    package let name: String
    /// What stands in for it.
    package let text: String
  }

  /// What a lower floor found, where it was one.
  package enum Detail: Sendable {
    case syntax(JSONSyntaxError)
    case path(JSONPathError)
    case schema(JSONSchemaError)
    case violation(SchemaViolation)
  }

  /// What is wrong.
  package let code: Code
  /// The file, as the user named it.
  package let file: String
  /// The bytes at fault.
  package let range: ByteRange
  /// Another place of the same file that belongs to it, the first of two duplicates for example.
  package let related: ByteRange?
  /// The parts of the message.
  package let arguments: [Argument]
  /// What the user probably meant.
  package let suggestion: String?
  /// A message that the rubric's author wrote, which stands in for the code's own.
  package let text: LocalizedText?
  /// How bad it is.
  package let severity: Severity
  /// What a lower floor found.
  package let detail: Detail?

  /// Makes a problem.
  package init(
    _ code: Code, file: String, range: ByteRange, related: ByteRange? = nil,
    arguments: [(name: String, text: String)] = [], suggestion: String? = nil, text: LocalizedText? = nil,
    severity: Severity = .error, detail: Detail? = nil
  ) {
    self.code = code
    self.file = file
    self.range = range
    self.related = related
    self.arguments = arguments.map { Argument(name: $0.name, text: $0.text) }
    self.suggestion = suggestion
    self.text = text
    self.severity = severity
    self.detail = detail
  }

  /// Returns a part of the message, or nothing.
  package func argument(_ name: String) -> String {
    for argument in arguments where argument.name == name { return argument.text }
    return ""
  }
}

/// The problems for which something could not be loaded, in the order of the text.
package struct Problems: Error, Sendable {
  /// What was found; at least one is an error.
  package let list: [Problem]

  /// Whether a budget ended the check, so that there is no answer.
  package var isIncomplete: Bool { list.contains { $0.code == .unchecked } }

  /// Makes the problems.
  package init(list: [Problem]) {
    self.list = list
  }
}
