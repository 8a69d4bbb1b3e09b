import Foundation
import Rubric
import Testing

@testable import Reports

@Suite("A report in several languages") struct EditionTests {
  private static func report(_ languages: [String], _ reporter: any Reporter = HTMLReporter()) throws
    -> String
  {
    let options = ReportOptions(language: languages[0], otherLanguages: Array(languages.dropFirst()))
    return String(decoding: try reporter.report(GoldenFiles.evaluation(), options: options), as: UTF8.self)
  }

  @Test(
    "is sound markup, with ids and links of its own in each language",
    arguments: [["en", "es"], ["es", "en"]])
  func markup(_ languages: [String]) throws {
    let scanner = MarkupScanner(try Self.report(languages))
    #expect(scanner.faults == [])
    #expect(HTMLRules.faults(scanner.elements, language: languages[0]) == [])
    let editions = scanner.elements.filter { $0["class"] == "edition" }
    #expect(editions.map { $0["lang"] } == languages)
    for (edition, language) in zip(editions, languages) {
      for phrase in [HTMLPhrase.guideReadings, .changes] {
        #expect(edition.text.contains(phrase.text(in: Language(rawValue: language) ?? .english)))
      }
    }
    let ids = scanner.elements.compactMap { $0["id"] }
    for criterion in try GoldenFiles.evaluation().lessons.flatMap(\.criteria) {
      #expect(ids.contains(criterion.id) && ids.contains(languages[1] + "-" + criterion.id))
    }
  }

  @Test("has a choice for each language, of which the first is taken, and a rule that hides the others")
  func choice() throws {
    let elements = MarkupScanner(try Self.report(["es", "en"])).elements
    let choices = elements.filter { $0.name == "input" && $0["type"] == "radio" }
    #expect(choices.map { $0["id"] } == ["language-es", "language-en"])
    #expect(choices.map { $0["checked"] != nil } == [true, false])
    let style = try #require(elements.first { $0.name == "style" }).text
    for language in Language.allCases {
      #expect(
        style.contains(
          "body:has(#language-\(language.tag):checked) .edition:not(#edition-\(language.tag)){display:none}"))
    }
    #expect(elements.filter { $0.name == "label" && $0["for"] != nil }.map(\.text) == ["Español", "English"])
  }

  @Test("has no switch where there is one language")
  func single() throws {
    #expect(try !Self.report(["en"]).contains("edition-"))
  }

  @Test("follows as text in each language")
  func text() throws {
    let text = try Self.report(["en", "es"], TextReporter())
    #expect(try text == Self.report(["en"], TextReporter()) + "\n\n" + Self.report(["es"], TextReporter()))
  }

  @Test("runs the script of its own that its policy names, and finds criteria by what they are")
  func script() throws {
    let elements = MarkupScanner(try Self.report(["en"])).elements
    let script = try #require(elements.first { $0.name == "script" }).text
    #expect(script == HTMLScript.text)
    let hex = Array(SHA256.text(of: Array(script.utf8)).suffix(64))
    let bytes = stride(from: 0, to: hex.count, by: 2).compactMap {
      UInt8(String(hex[$0...$0 + 1]), radix: 16)
    }
    let digest = Data(bytes).base64EncodedString()
    #expect(HTMLScript.hash == "sha256-" + digest)
    let policy = try #require(elements.first { $0["http-equiv"] == "Content-Security-Policy" })
    #expect(policy["content"]?.hasSuffix("script-src 'sha256-\(digest)'") == true)
    for word in ["http", "fetch", "innerHTML", "eval", "<"] { #expect(!script.contains(word), "\(word)") }
    let evaluation = try GoldenFiles.evaluation()
    for criterion in evaluation.lessons.flatMap(\.criteria) {
      let article = try #require(elements.first { $0.name == "article" && $0["id"] == criterion.id })
      #expect(article["data-level"] == criterion.level.shown.map { String($0) } ?? "none")
      #expect(article["data-outcome"] == criterion.outcome.rawValue)
    }
    #expect(elements.first { $0["class"] == "filters" }?["hidden"] != nil)
  }
}
