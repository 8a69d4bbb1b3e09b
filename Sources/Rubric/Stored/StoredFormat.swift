/// What the writer and the reader of stored evaluations share.
enum StoredFormat {
  /// The marker that a stored evaluation begins with.
  static let marker = "evaluation/1"

  /// The decimals of scores: as many as the engine keeps, so that nothing is lost.
  static let places = 7
}

extension Evaluation {
  /// The `format` that a stored evaluation begins with.
  package static let storedFormat = StoredFormat.marker
}
