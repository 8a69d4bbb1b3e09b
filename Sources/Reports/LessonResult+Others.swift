internal import Rubric

extension LessonResult {
  /// The required criteria that keep the lesson from its best verdict until others have spoken, whatever the file
  /// says.
  var criteriaAwaitingOthers: [String] {
    var ids: [String] = []
    for criterion in criteria where criterion.isGate && criterion.outcome != .notApplicable {
      guard let attestation = criterion.attestation, attestation.agreeing <= attestation.disagreeing,
        (criterion.level.shown ?? 0) < attestation.fromLevel, attestation.fromLevel <= 3
      else { continue }
      ids.append(criterion.id)
    }
    return ids
  }
}
