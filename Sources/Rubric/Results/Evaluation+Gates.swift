extension Evaluation {
  /// A lesson that does not reach what is asked.
  package struct MissedGate: Sendable {
    /// The lesson's id.
    package let lessonID: String
    /// The lesson's name.
    package let lessonTitle: LocalizedText
    /// The verdict in the reading that was looked at.
    package let verdict: ScoreClass
    /// The least verdict asked for; nil where the number misses.
    package let leastVerdict: ScoreClass?
    /// The number in the reading that was looked at; nil where there is none.
    package let number: Double?
    /// The least number asked for; nil where the verdict misses.
    package let leastNumber: Double?
  }

  /// Returns the lessons that miss a gate, in order.
  ///
  /// A lesson that cannot be judged, or has no number where one is asked for, misses. So does every lesson where the
  /// verdict asked for is none of ``verdicts``.
  package func missedGates(_ gates: Scorecard.Gates) -> [MissedGate] {
    var missed: [MissedGate] = []
    for lesson in lessons {
      let position = lesson.verdict[gates.reading]
      let number = lesson.number?[gates.reading]
      if let asked = gates.leastVerdict(of: lesson.id) {
        let least = verdicts.firstIndex { $0.id == asked }
        if position < least ?? verdicts.count {
          let unknown = ScoreClass(id: asked, title: LocalizedText(verbatim: asked))
          missed.append(
            MissedGate(
              lessonID: lesson.id, lessonTitle: lesson.title, verdict: verdicts[position],
              leastVerdict: least.map { verdicts[$0] } ?? unknown, number: number, leastNumber: nil))
        }
      }
      if let least = gates.leastNumber(of: lesson.id), (number ?? -1) < least {
        missed.append(
          MissedGate(
            lessonID: lesson.id, lessonTitle: lesson.title, verdict: verdicts[position], leastVerdict: nil,
            number: number, leastNumber: least))
      }
    }
    if let least = gates.leastNumber(of: Scorecard.Gates.overallID) {
      let number = overall?[gates.reading]
      if (number ?? -1) < least, let worst = verdicts.first {
        missed.append(
          MissedGate(
            lessonID: Scorecard.Gates.overallID,
            lessonTitle: LocalizedText(
              en: "Over all lessons", es: "Sobre todas las lecciones",
              pt: "Sobre todas as lições"),
            verdict: worst,
            leastVerdict: nil, number: number, leastNumber: least))
      }
    }
    return missed
  }
}
