/// How much of an evaluation is wanted: what nobody looks at need not be found out.
public enum EvaluationExtent: Int, Comparable, Sendable {
  /// Levels, verdicts, numbers and contradictions.
  case levels
  /// Also what explains them: measures, evidence, advice, places and what could be done next.
  case reasons
  /// Also the maps of stakeholders and of the agenda.
  case whole

  /// Orders by how much is wanted.
  public static func < (left: EvaluationExtent, right: EvaluationExtent) -> Bool {
    left.rawValue < right.rawValue
  }
}
