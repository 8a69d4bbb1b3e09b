import BuiltInStrategies
import JSONDocument
import Rubric
import TestSupport
import Testing

/// What a configuration may say about strategies, and how it is told what is wrong.
@Suite struct StrategyReaderTests {
  private static let plain = #""number": {"strategy": "weighted-mean"}"#

  /// Loads this checkout's configuration with other words for the number.
  private func load(_ number: String) throws(Problems) -> Scorecard {
    let config = String(decoding: SharedMaterial.checkoutBytes("config.json") ?? [], as: UTF8.self)
    let parts = config.components(around: Self.plain)
    let text = parts.joined(separator: number)
    return try ScorecardLoader(registry: .builtIn, read: SharedMaterial.checkoutBytes).load(
      Array(text.utf8), file: "config.json")
  }

  /// Returns the problems as codes with what they are at and what was probably meant.
  private func problems(_ number: String) -> [String] {
    do throws(Problems) {
      _ = try load(number)
      return []
    } catch {
      let config = String(decoding: SharedMaterial.checkoutBytes("config.json") ?? [], as: UTF8.self)
      let bytes = Array(config.components(around: Self.plain).joined(separator: number).utf8)
      return error.list.map { problem in
        let found = String(decoding: bytes[problem.range.offsets], as: UTF8.self)
        return "\(problem.code.rawValue) \(found)" + (problem.suggestion.map { " → \($0)" } ?? "")
      }
    }
  }

  @Test(
    "Numbers, shares, booleans, words, lists, tables, records and other strategies are read",
    arguments: [
      #""number": {"strategy": "weighted-mean", "with": {"p": 0, "floor": "1 %"}}"#,
      #""number": {"strategy": "weakest-link", "with": {"weighted": true}}"#,
      #""number": {"strategy": "weighted-owa", "with": {"positionWeights": [1, 2]}}"#,
      #""number": {"strategy": "pass-fraction", "with": {"thresholds": {"L1-01": 0.75, "L3-02": "1/2"}}}"#,
      #""number": {"strategy": "choquet-2-additive", "with": {"interactions": [{"pair": ["L1-01", "L1-02"], "value": 0.01}]}}"#,
      #""number": {"strategy": "gates", "with": {"base": {"strategy": "weighted-owa"}, "gates": [{"criterion": "L1-01", "min": 0.5, "effect": "cap", "cap": 0.4}, {"criterion": "L2-01", "min": 0.25}]}}"#,
      #""scale": {"strategy": "levels", "with": {"values": [0, 0.1, 0.4, 0.8, 1]}}, "number": {"strategy": "weighted-mean"}"#,
    ])
  func reads(_ number: String) {
    #expect(problems(number) == [])
  }

  @Test(
    "What is wrong is told at its place, with what was probably meant",
    arguments: [
      (#""number": {"strategy": "wheighted-mean"}"#, #"unknownStrategy "wheighted-mean" → weighted-mean"#),
      (#""number": {"strategy": "lesson-verdict"}"#, #"wrongStrategyKind "lesson-verdict""#),
      (#""number": {"strategy": "topsis-fixed"}"#, #"wrongStrategyKind "topsis-fixed""#),
      (#""number": {"strategy": "weighted-mean", "with": {"flor": 0}}"#, #"unknownParameter "flor" → floor"#),
      (#""number": {"strategy": "weighted-mean", "with": {"floor": 2}}"#, "badParameter 2"),
      (#""number": {"strategy": "weakest-link", "with": {"weighted": 1}}"#, "wrongType 1"),
      (
        #""number": {"strategy": "pass-fraction", "with": {"thresholds": {"L1-99": 0.5}}}"#,
        #"unknownWord "L1-99" → L1-09"#
      ),
      (#""number": {"strategy": "gates", "with": {"gates": []}}"#, #"missingKey {"gates": []}"#),
      (
        #""number": {"strategy": "gates", "with": {"base": {"strategy": "mr-sort", "with": {"profiles": [{"class": "a", "at": {}}]}}, "gates": []}}"#,
        #"wrongStrategyKind "mr-sort""#
      ),
      (
        #""number": {"strategy": "gates", "with": {"base": {"strategy": "weighted-mean"}, "gates": [{"criterion": "L1-01", "min": 0.5, "effect": "fall"}]}}"#,
        #"unknownWord "fall" → fail"#
      ),
      (
        #""number": {"strategy": "gates", "with": {"base": {"strategy": "weighted-mean"}, "gates": [{"criterium": "L1-01", "criterion": "L1-01", "min": 0.5}]}}"#,
        #"unknownKey "criterium" → criterion"#
      ),
      (#""number": {"strategy": "weighted-owa", "with": {"positionWeights": []}}"#, "emptyList []"),
      (
        #""scale": {"strategy": "weighted-mean"}, "number": {"strategy": "weighted-mean"}"#,
        #"wrongStrategyKind "weighted-mean""#
      ),
    ])
  func tells(_ number: String, _ problem: String) {
    #expect(problems(number) == [problem])
  }

  @Test("A strategy that refuses its parameters says why, in its own words")
  func refusal() throws {
    let number =
      #""number": {"strategy": "choquet-2-additive", "with": {"importance": {"L1-01": 0.1, "L1-02": 0.9}, "interactions": [{"pair": ["L1-01", "L1-02"], "value": 0.5}]}}"#
    do throws(Problems) {
      _ = try load(number)
      Issue.record("not refused")
    } catch {
      #expect(error.list.map { $0.code } == [.badParameter])
      #expect(error.list.first?.text?.text(in: "en").contains("L1-01") == true)
      #expect(error.list.first?.text?.text(in: "es").contains("L1-01") == true)
    }
  }

  @Test("A scale changes what a level counts")
  func scale() throws {
    let bytes = try #require(SharedMaterial.checkoutBytes("Designs/illustration-water-security.json"))
    func number(_ words: String) throws -> Double {
      let scorecard = try load(words)
      let design = try scorecard.load(bytes, file: "design")
      return try #require(try scorecard.evaluate(design).lessons.first?.number?.shown)
    }
    let plain = try number(Self.plain)
    let same = #""scale": {"strategy": "levels"}, "# + Self.plain
    #expect(try number(same) == plain)
    let steep =
      #""scale": {"strategy": "levels", "with": {"values": [0, 0, 0, 0, 1]}}, "# + Self.plain
    #expect(try number(steep) < plain)
  }
}

extension String {
  /// The texts before and after the first place of a text; itself where there is none.
  fileprivate func components(around text: String) -> [String] {
    let own = Array(utf8)
    let sought = Array(text.utf8)
    guard own.count >= sought.count else { return [self] }
    for start in 0...(own.count - sought.count) where Array(own[start..<start + sought.count]) == sought {
      return [
        String(decoding: own[..<start], as: UTF8.self),
        String(decoding: own[(start + sought.count)...], as: UTF8.self),
      ]
    }
    return [self]
  }
}
