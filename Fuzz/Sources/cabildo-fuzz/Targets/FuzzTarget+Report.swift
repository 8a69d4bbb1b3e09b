import JSONDocument
import Rubric

extension FuzzTarget {
  /// A stored evaluation. What is accepted is stored again as the same.
  static let report = FuzzTarget(name: "report", isJSON: true) { bytes in
    guard let document = try? JSONDocument(parsing: bytes) else { return }
    let evaluation: Evaluation
    do throws(EvaluationReadingError) {
      evaluation = try Evaluation(reading: document)
    } catch {
      require(Int(error.range.end) <= bytes.count, "an error beyond the text")
      return
    }
    FuzzScorecard.checkReports(evaluation, source: bytes)
    let stored = evaluation.storedText()
    guard let again = try? JSONDocument(parsing: stored), let reread = try? Evaluation(reading: again) else {
      fatalError("what is stored is not read")
    }
    require(reread.storedText() == stored, "what is stored is read as something else")
  }
}
