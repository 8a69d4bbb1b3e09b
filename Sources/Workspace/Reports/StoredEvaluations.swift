internal import JSONDocument
package import Rubric

/// Reads reports of the format `json` back.
package enum StoredEvaluations {
  /// Reads one evaluation, or a JSON array of them.
  ///
  /// - Throws: `Problems` where the text is something else.
  package static func read(_ bytes: [UInt8], file: String) throws(Problems) -> [Evaluation] {
    let document = try ScorecardLoader.parse(bytes, file: file)
    guard document.kind(of: document.root) == .array else {
      return [try read(document, file: file, offset: 0)]
    }
    var evaluations: [Evaluation] = []
    for element in document.elements(of: document.root) {
      let range = document.range(of: element)
      let part = try ScorecardLoader.parse(Array(bytes[range.offsets]), file: file)
      evaluations.append(try read(part, file: file, offset: Int(range.start)))
    }
    return evaluations
  }

  private static func read(
    _ document: JSONDocument, file: String, offset: Int
  ) throws(Problems) -> Evaluation {
    do throws(EvaluationReadingError) { return try Evaluation(reading: document) } catch {
      let range = ByteRange(offset + Int(error.range.start), offset + Int(error.range.end))
      throw Problems(list: [problem(error.kind, file: file, range: range)])
    }
  }

  private static func problem(
    _ kind: EvaluationReadingError.Kind, file: String, range: ByteRange
  ) -> Problem {
    switch kind {
    case .wrongFormat(let found) where found.isEmpty:
      Problem(.missingKey, file: file, range: range, arguments: [("key", "format")])
    case .wrongFormat(let found):
      Problem(
        .wrongFormat, file: file, range: range,
        arguments: [("found", found), ("expected", Evaluation.storedFormat)])
    case .wrongType(let expected, let found):
      Problem(
        .wrongType, file: file, range: range,
        arguments: [("expected", expected.description), ("found", found.description)])
    case .missingMember(let name):
      Problem(.missingKey, file: file, range: range, arguments: [("key", name)])
    case .unknownMember(let name):
      Problem(.unknownKey, file: file, range: range, arguments: [("key", name)])
    case .duplicateMember(let name):
      Problem(.duplicateMember, file: file, range: range, arguments: [("name", name)])
    case .unknownWord(let word, let known):
      Problem(
        .unknownWord, file: file, range: range,
        arguments: [("word", word), ("known", known.joined(separator: ", "))],
        suggestion: spellingSuggestion(for: word, among: known))
    case .numberOutOfRange(let least, let most):
      Problem(
        .numberOutOfRange, file: file, range: range, arguments: [("least", "\(least)"), ("most", "\(most)")])
    case .wrongCount(_, let found):
      Problem(.fiveLevels, file: file, range: range, arguments: [("count", "\(found)")])
    }
  }
}
