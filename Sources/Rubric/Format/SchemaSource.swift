internal import JSONDocument
internal import JSONSchema
internal import Synchronization

/// The schema of the design format, compiled when somebody first asks for it.
///
/// A program that carries the format's check needs the schema itself only for what is wrong with a design.
final class SchemaSource: Sendable {
  private let text: String
  private let compiled = AtomicLazyReference<Compiled>()

  private final class Compiled: Sendable {
    let schema: JSONSchema

    init(_ schema: JSONSchema) { self.schema = schema }
  }

  /// Makes a source that has the schema.
  init(_ schema: JSONSchema) {
    text = ""
    _ = compiled.storeIfNil(Compiled(schema))
  }

  /// Makes a source of the text that a program carries: a schema that is known to compile.
  init(carried text: String) {
    self.text = text
  }

  /// The schema.
  var schema: JSONSchema {
    if let known = compiled.load() { return known.schema }
    guard let document = try? JSONDocument(parsing: Array(text.utf8)),
      let schema = try? DesignFormat.compile(document)
    else { preconditionFailure("the program carries a schema that is none") }
    // Two threads may compile it; both then use the one that came first.
    return compiled.storeIfNil(Compiled(schema)).schema
  }
}
