import JSONDocument
import Rubric
import StrategyLaws
import TestSupport
import Testing

/// A measure of a module's: the engine gives it complete numbers only.
@Suite("Measures that a module calculates")
struct MeasureKindTests {
  /// The lower median.
  private final class Median: MeasureKind {
    func measure(of numbers: [Ratio]) -> Ratio? { numbers.sorted()[(numbers.count - 1) / 2] }
  }

  /// How far the largest number is from the smallest.
  private final class Span: MeasureKind {
    func measure(of numbers: [Ratio]) -> Ratio? {
      guard let least = numbers.min(), let most = numbers.max() else { return nil }
      return most.subtracting(least)
    }
  }

  /// No measure at all: it looks at the order.
  private final class First: MeasureKind {
    func measure(of numbers: [Ratio]) -> Ratio? { numbers[0] }
  }

  /// Never has a value.
  private final class Nothing: MeasureKind {
    func measure(of numbers: [Ratio]) -> Ratio? { nil }
  }

  private static func module(_ id: String, _ kind: any MeasureKind, isMonotone: Bool) -> MeasureModule {
    let text = LocalizedText(en: id, es: id)
    return MeasureModule(
      id: id, title: text, summary: text, reference: "a test", unit: .count, isMonotone: isMonotone,
      kind: kind)
  }

  private static let median = module("median", Median(), isMonotone: true)
  private static let span = module("span", Span(), isMonotone: false)
  private static let nothing = module("nothing", Nothing(), isMonotone: true)

  /// The three lessons, with another measure in the place of the first one of the first criterion.
  private func scorecard(_ measure: String) throws(Problems) -> Scorecard {
    let registry = StrategyRegistry(
      TestScorecard.registry.modules, measures: [Self.median, Self.span, Self.nothing])
    let loader = ScorecardLoader(registry: registry) { path in
      guard let bytes = SharedMaterial.checkoutBytes(path), path == "Rubrics/lesson-1.json" else {
        return SharedMaterial.checkoutBytes(path)
      }
      let text = String(decoding: bytes, as: UTF8.self)
      let old = "\"count\": \"seated_families\""
      let parts = text.split(separator: old, maxSplits: 1, omittingEmptySubsequences: false)
      return Array((parts.first ?? "").utf8) + Array(measure.utf8) + Array((parts.last ?? "").utf8)
    }
    return try loader.load(SharedMaterial.checkoutBytes("config.json") ?? [], file: "config.json")
  }

  /// What a measure over the participants' seats comes to, where these are so many.
  private func result(_ id: String, seats: [String]) throws -> MeasureResult {
    let base = try JSONDocument(
      parsing: try #require(SharedMaterial.checkoutBytes("Designs/illustration-water-security.json")))
    let actors = ["highland-communities", "agro-exporters", "irrigators", "ombudsman", "regional-government"]
    let known = base.value(of: base.root, named: "actors").map { list in
      base.elements(of: list).compactMap { base.value(of: $0, named: "id").map { base.string($0) } }
    }
    let entries = zip(known ?? actors, seats).map {
      #"{"actor_id": "\#($0)", "status": "confirmed"\#($1.isEmpty ? "" : ", \"seats\": " + $1)}"#
    }
    let patch = try JSONDocument(parsing: #"{"participants": [\#(entries.joined(separator: ", "))]}"#)
    let document = try base.merging(patch.root, of: patch)
    let scorecard = try scorecard(#""calculate": "\#(id)", "over": "seats", "of": "participants""#)
    let evaluation = try scorecard.evaluate(
      try scorecard.load(document.bytes, file: "d.json", checksVersions: false))
    return try #require(evaluation.lessons[0].criteria[0].measures.first { $0.name == "families" })
  }

  @Test("Of numbers that are all known the measure is exact")
  func exact() throws {
    let median = try result("median", seats: ["5", "1", "3"])
    #expect(median.least == Ratio(3) && median.most == Ratio(3) && median.unit == .count)
    #expect(try result("span", seats: ["5", "1", "3"]).least == Ratio(4))
  }

  @Test(
    "Of a number that is not stated nothing follows", arguments: ["median", "span"], ["", "\"unknown\""])
  func unknown(id: String, seats: String) throws {
    let found = try result(id, seats: ["5", seats, "3"])
    #expect(found.hasValue && found.least == nil && found.most == nil)
  }

  @Test("Of no numbers there is no measure, nor where the module has none")
  func none() throws {
    #expect(!(try result("median", seats: [])).hasValue)
    #expect(!(try result("nothing", seats: ["1", "2"])).hasValue)
  }

  @Test(
    "A rule that asks for what no module has is refused, with what was probably meant",
    arguments: [
      (#""calculate": "medain", "over": "seats", "of": "participants""#, Problem.Code.unknownMeasureKind),
      (#""calculate": "median", "over": "seat", "of": "participants""#, .unknownField),
      (#""calculate": "median", "of": "participants""#, .missingKey),
      (#""calculate": "median", "over": "seats", "of": "participants", "by": "seats""#, .unknownKey),
      (#""calculate": 1, "over": "seats", "of": "participants""#, .wrongType),
    ])
  func faults(measure: String, code: Problem.Code) {
    do throws(Problems) {
      _ = try scorecard(measure)
      Issue.record("\(measure) is taken")
    } catch {
      #expect(error.list.contains { $0.code == code }, "\(error.list.map { $0.code })")
      if code == .unknownMeasureKind { #expect(error.list.contains { $0.suggestion == "median" }) }
    }
  }

  @Test("The kit tells a measure from what is none")
  func laws() {
    #expect(StrategyLaws().violations(of: Self.median).isEmpty)
    #expect(StrategyLaws().violations(of: Self.span).isEmpty)
    func broken(_ kind: any MeasureKind, isMonotone: Bool) -> [StrategyLaws.Law] {
      StrategyLaws().violations(of: Self.module("m", kind, isMonotone: isMonotone)).map { $0.law }
    }
    #expect(broken(First(), isMonotone: true) == [.orderIndependent])
    #expect(broken(Span(), isMonotone: true) == [.monotone])
    #expect(broken(Nothing(), isMonotone: true) == [.scoresSomething])
  }

  @Test("Rules that ask for a module are compiled anew: an image does not hold them")
  func image() throws {
    let measure = #""calculate": "median", "over": "seats", "of": "participants""#
    #expect(CompiledRules(try scorecard(measure).rulesImage) == nil)
  }
}
