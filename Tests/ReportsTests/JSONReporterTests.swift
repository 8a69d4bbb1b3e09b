import JSONDocument
import LessonVerdict
import Reports
import Rubric
import Testing
import WeightedMean

@Suite struct JSONReporterTests {
  private func report(_ name: String) throws -> [UInt8] {
    try JSONReporter().report(TestEvaluations.evaluation(name), options: ReportOptions())
  }

  @Test("Writing, reading and writing again gives the same bytes", arguments: TestEvaluations.names)
  func roundTrip(_ name: String) throws {
    let written = try report(name)
    let read = try Evaluation(reading: JSONDocument(parsing: written))
    #expect(try JSONReporter().report(read, options: ReportOptions()) == written)
  }

  @Test("The report is the same in every language and in every run")
  func isDeterministic() throws {
    let evaluation = try TestEvaluations.evaluation("template")
    let english = try JSONReporter().report(evaluation, options: ReportOptions(language: "en"))
    let spanish = try JSONReporter().report(
      try TestEvaluations.evaluation("template"), options: ReportOptions(language: "es", width: 40))
    #expect(english == spanish)
  }

  @Test("The levels in a report give its verdicts and numbers again", arguments: TestEvaluations.names)
  func partsRebuildTotals(_ name: String) throws {
    let document = try JSONDocument(parsing: report(name))
    let evaluation = try Evaluation(reading: document)
    for lesson in evaluation.lessons {
      for reading in Reading.allCases {
        #expect(
          try Self.verdict(lesson, reading) == evaluation.verdicts[lesson.verdict[reading]].id,
          "\(lesson.id) \(reading.rawValue)")
        #expect(
          try Self.number(lesson, reading) == lesson.number?[reading], "\(lesson.id) \(reading.rawValue)")
      }
    }
  }

  @Test(
    "No score says more than the one above it: shown ≤ claimed ≤ possible", arguments: TestEvaluations.names)
  func readingsAreOrdered(_ name: String) throws {
    let evaluation = try Evaluation(reading: JSONDocument(parsing: report(name)))
    for lesson in evaluation.lessons {
      #expect(lesson.verdict.shown <= lesson.verdict.claimed)
      #expect(lesson.verdict.claimed <= lesson.verdict.possible)
      for criterion in lesson.criteria {
        #expect(criterion.level.shown ?? 0 <= criterion.level.claimed ?? 0)
        #expect(criterion.level.claimed ?? 0 <= criterion.level.possible ?? 0)
      }
    }
  }

  private static func parts(_ lesson: LessonResult, _ reading: Reading) -> [ScorePart] {
    lesson.criteria.filter { $0.outcome != .notApplicable }.map { criterion in
      let level = criterion.level[reading] ?? 0
      return ScorePart(
        id: criterion.id, level: level, topLevel: 4, value: Double(level) / 4,
        weight: Double(criterion.weight), isGate: criterion.isGate)
    }
  }

  private static func verdict(_ lesson: LessonResult, _ reading: Reading) throws -> String {
    let applying = lesson.criteria.filter { $0.outcome != .notApplicable }
    let judged = applying.filter { $0.level[reading] != nil }.reduce(0) { $0 + $1.weight }
    let total = applying.reduce(0) { $0 + $1.weight }
    if applying.contains(where: { $0.isGate && $0.level[reading] == nil }) || judged * 3 < total * 2 {
      return "not-judgeable"
    }
    guard case .classifier(let make) = LessonVerdict.module.make else { return "" }
    let classifier = try make(LessonVerdict.module.parameters())
    return classifier.classes[try classifier.classify(parts(lesson, reading))].id
  }

  private static func number(_ lesson: LessonResult, _ reading: Reading) throws -> Double? {
    guard case .aggregator(let make) = WeightedMean.module.make, !parts(lesson, reading).isEmpty else {
      return nil
    }
    let aggregator = try make(WeightedMean.module.parameters())
    return (try aggregator.aggregate(parts(lesson, reading)) * 1e9).rounded() / 1e7
  }
}
