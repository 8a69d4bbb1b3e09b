internal import Rubric

/// What is known about a document.
struct Analysis {
  /// What there is to tell, by place.
  var diagnostics: [LocatedDiagnostic] = []
  /// The design, where the document is a valid one.
  var design: Design?
  /// What the design came to.
  var evaluation: Evaluation?
}
