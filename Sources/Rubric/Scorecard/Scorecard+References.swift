package import JSONDocument

extension Scorecard {
  /// Returns what is wrong with the references and identities of a text, whether it meets the schema or not.
  ///
  /// ``load(_:file:)`` looks at them only where the schema is met; an editor shows all at once.
  package func referenceProblems(in document: JSONDocument, file: String) -> [Problem] {
    var resolver = ReferenceResolver(document, format: format, file: file)
    resolver.resolve()
    return resolver.problems
  }
}
