extension Scorecard {
  /// What a design must reach.
  package struct Gates: Sendable {
    /// The reading that the gates look at.
    package var reading = Reading.shown
    /// The id of the least verdict that every lesson must have; nil asks nothing.
    package var verdict: String?
    /// The least number, 0 to 100, that every lesson must have; nil asks nothing.
    package var number: Double?
    /// The least verdicts that are asked of single lessons; of several of one lesson the last counts.
    package var verdicts: [LeastVerdict] = []
    /// The least numbers that are asked of single lessons or of the whole; of several of one subject the last counts.
    package var numbers: [LeastNumber] = []

    /// Makes gates that ask nothing.
    package init() {}
  }

  /// What a configuration asks of the designs in some files instead of what it asks of all.
  package struct GateOverride: Sendable {
    /// Patterns of paths, seen from the configuration's folder.
    package let files: [String]
    let gates: Gates.Changes
  }

  /// Returns the gates of a design; `isNamed` tells whether a pattern of paths is about it. The last override wins.
  package func gates(where isNamed: (String) -> Bool) -> Gates {
    var gates = gates
    for override in gateOverrides where override.files.contains(where: isNamed) {
      gates.apply(override.gates)
    }
    return gates
  }
}

extension Scorecard.Gates {
  /// A verdict that is asked of one lesson.
  package struct LeastVerdict: Sendable {
    let lessonID: String
    /// The verdict's id; nil asks nothing.
    let verdict: String?
  }

  /// A number that is asked of one lesson, or of the whole.
  package struct LeastNumber: Sendable {
    let subject: String
    /// The number; nil asks nothing.
    let number: Double?

    /// Asks a number, 0 to 100, of the lesson with an id, or of the whole.
    package init(subject: String, number: Double?) {
      self.subject = subject
      self.number = number
    }
  }

  /// What is said about gates; what is not said stays as it was.
  struct Changes: Sendable {
    var reading: Reading?
    /// The verdict; the inner nil asks nothing.
    var verdict: String??
    var number: Double??
    var verdicts: [LeastVerdict] = []
    var numbers: [LeastNumber] = []
  }

  mutating func apply(_ changes: Changes) {
    if let reading = changes.reading { self.reading = reading }
    if let verdict = changes.verdict { self.verdict = verdict }
    if let number = changes.number { self.number = number }
    verdicts += changes.verdicts
    numbers += changes.numbers
  }

  /// The word for the whole in ``LeastNumber``.
  package static let overallID = "overall"

  /// Returns the id of the least verdict that a lesson must have; nil asks nothing.
  package func leastVerdict(of lessonID: String) -> String? {
    for least in verdicts.reversed() where least.lessonID == lessonID { return least.verdict }
    return verdict
  }

  /// Returns the least number that a lesson must have; nil asks nothing.
  package func leastNumber(of lessonID: String) -> Double? {
    for least in numbers.reversed() where least.subject == lessonID { return least.number }
    return lessonID == Self.overallID ? nil : number
  }

  /// Asks of every lesson a verdict, whatever was asked before.
  package mutating func ask(verdict: String) {
    self.verdict = verdict
    verdicts = []
  }

  /// Asks of every lesson a number, whatever was asked before; what is asked of the whole stays.
  package mutating func ask(number: Double) {
    self.number = number
    numbers.removeAll { $0.subject != Self.overallID }
  }
}
