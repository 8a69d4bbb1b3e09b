import Foundation
import Reports
import TestSupport
import Testing

@testable import cabildo

@Suite("rank")
struct RankCommandTests {
  private let designs = [
    "flawed-captured-table", "flawed-talk-shop", "illustration-water-security",
    "uruguay-dialogo-seguridad-social-2007",
  ].map { SharedMaterial.checkout + "/Designs/\($0).json" }

  private func rank(_ arguments: String...) -> Outcome {
    let console = TestConsole()
    let code = run(
      arguments: ["rank", "--draws", "300"] + arguments + designs, environment: [:], console: console)
    return Outcome(code: code, output: console.outputText, errors: console.errorText)
  }

  @Test("Two runs, and runs on one thread and on several, give the same bytes")
  func threads() {
    let one = rank("--format", "json")
    #expect(one.code == .done && !one.output.isEmpty)
    #expect(one.output == rank("--format", "json").output)
    for threads in ["1", "2", "5"] {
      #expect(one.output == rank("--format", "json", "--threads", threads).output)
      #expect(rank().output == rank("--threads", threads).output)
    }
    #expect(one.output != rank("--format", "json", "--seed", "2").output)
  }

  @Test("JSON has acceptabilities that add up, pairs with their verdict, and who is dominated")
  func json() throws {
    let result = try #require(
      try JSONSerialization.jsonObject(with: Data(rank("-f", "json").output.utf8)) as? [String: Any])
    #expect(result["format"] as? String == "ranking/1" && result["seed"] as? String == "1")
    for lesson in try #require(result["lessons"] as? [[String: Any]]) {
      let ranks = try #require(lesson["ranks"] as? [[String: Any]])
      #expect(ranks.count == designs.count)
      for rank in ranks {
        let shares = try #require(rank["acceptability"] as? [Double])
        #expect((shares.reduce(0, +) - 1).magnitude < 1e-6)
      }
      let pairs = try #require(lesson["pairs"] as? [[String: Any]])
      #expect(pairs.count == designs.count * (designs.count - 1) / 2)
      let words = Set(pairs.compactMap { $0["verdict"] as? String })
      #expect(words.isSubset(of: ["certain", "robust", "leaning", "too-close-to-call"]))
      for pair in pairs where pair["verdict"] as? String == "certain" {
        #expect(pair["mostValuableCheck"] is NSNull && pair["winning"] as? Double == 1)
      }
    }
  }

  @Test("HTML has drawings inside and needs nothing from outside", arguments: Language.allCases)
  func html(language: Language) {
    let page = rank("-f", "html", "--lang", language.tag).output
    #expect(page.contains("<svg viewBox=") && page.contains("class=\"p0\""))
    #expect(!page.contains("<script") && !page.contains("http:") && !page.contains("https:"))
    let text = rank("--lang", language.tag).output
    #expect(text.contains(RankingPhrase.acceptability.text(in: language)))
  }

  @Test("Other weights are named, and change the draws")
  func weights() {
    let rubric = rank("-f", "json").output
    #expect(rubric == rank("-f", "json", "--weights", "rubric").output)
    for weights in ["equal", "roc", "rank-sum", "rank-reciprocal"] {
      let other = rank("-f", "json", "--weights", weights)
      #expect(other.code == .done && other.output != rubric)
      #expect(rank("--weights", weights).output.contains(weights))
    }
    #expect(rank("--weights", "entropy").code == .badRequest)
  }

  @Test("Comparators give their own ranks, which change nothing else")
  func comparators() throws {
    let plain = try #require(
      try JSONSerialization.jsonObject(with: Data(rank("-f", "json").output.utf8)) as? [String: Any])
    let text = rank("-f", "json", "--by", "promethee-ii", "--by", "topsis-fixed", "--by", "promethee-ii")
      .output
    let with = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let lessons = try #require(with["lessons"] as? [[String: Any]])
    for (before, after) in zip(try #require(plain["lessons"] as? [[String: Any]]), lessons) {
      var after = after
      let found = try #require(after["comparators"] as? [[String: Any]])
      #expect(found.map { $0["strategy"] as? String } == ["promethee-ii", "topsis-fixed"])
      #expect(found.map { $0["independentOfOthers"] as? Bool } == [false, true])
      for comparator in found {
        let ranks = try #require(comparator["ranks"] as? [[String: Any]])
        #expect(ranks.count == designs.count)
        #expect(ranks.contains { $0["rank"] as? Int == 1 })
      }
      #expect((before["comparators"] as? [Any])?.isEmpty == true)
      after["comparators"] = [Any]()
      #expect((before as NSDictionary).isEqual(to: after))
    }
    let page = rank("--by", "vikor")
    #expect(page.code == .done && page.output.contains("Ranks by other methods"))
    #expect(page.output.contains("change places"))
    #expect(!rank("--by", "topsis-fixed").output.contains("change places"))
  }

  @Test(
    "What is no comparator, or needs parameters, is refused",
    arguments: ["topsi", "weighted-mean", "lexicographic"])
  func noComparator(id: String) {
    let outcome = rank("--by", id)
    #expect(outcome.code == .badRequest && outcome.output.isEmpty && outcome.errors.contains("topsis"))
  }

  @Test("Every phrase is there in every language", arguments: RankingPhrase.all)
  func phrases(phrase: RankingPhrase) {
    let english = phrase.text(in: .english)
    for language in Language.allCases where language != .english {
      let text = phrase.text(in: language)
      #expect(!english.isEmpty)
      let faults = Translations.faults(
        of: text, in: language.tag, english: english, spanish: phrase.text(in: .spanish))
      #expect(faults == [], "\(text)")
    }
  }
}
