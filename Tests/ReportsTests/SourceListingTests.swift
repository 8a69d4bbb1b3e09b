import JSONDocument
import Rubric
import TestSupport
import Testing

@testable import Reports

@Suite("The lines of a design in its report") struct SourceListingTests {
  private static let hostile =
    "{\n  \"title\": \"<script>alert(1)</script>\u{202E}\u{2066}\",\n  \"id\": \"it's & \\\"so\\\"\"\n}\n"

  private static func place(_ line: Int, _ column: Int) -> Place {
    Place(pointer: "", line: line, column: column)
  }

  /// A listing with its items as they are in the page.
  private struct Listing {
    let listing: SourceListing
    /// The items' elements.
    let items: [MarkupScanner.Element]
    /// What is marked, by items.
    var marked: [[String]] = []
    var lines: [Int] { items.map { $0["value"].flatMap { Int($0) } ?? 0 } }
  }

  private static func listing(_ places: [Place], in text: String) -> Listing {
    let listing = SourceListing(Array(text.utf8))
    for place in places { listing.add(place) }
    listing.finish()
    let elements = MarkupScanner(String(decoding: listing.items.bytes, as: UTF8.self)).elements
    var result = Listing(listing: listing, items: elements.filter { $0.name == "li" })
    for element in elements {
      if element.name == "li" {
        result.marked.append([])
      } else {
        result.marked[result.marked.count - 1].append(element.text)
      }
    }
    return result
  }

  /// An evaluation whose first criterion rests on places, which come one after the other.
  private static func evaluation(_ places: [Place]) throws -> Evaluation {
    var evaluation = try GoldenFiles.evaluation()
    var item = try #require(evaluation.lessons.flatMap(\.criteria).flatMap(\.evidence).first)
    item.role = .counted
    for lesson in evaluation.lessons.indices {
      for criterion in evaluation.lessons[lesson].criteria.indices {
        evaluation.lessons[lesson].criteria[criterion].evidence = []
      }
    }
    evaluation.lessons[0].criteria[0].evidence = places.map { place in
      item.place = place
      return item
    }
    return evaluation
  }

  private static func report(
    _ evaluation: Evaluation, _ source: String?, _ languages: [String] = ["en"]
  ) throws -> String {
    let options = ReportOptions(
      language: languages[0], otherLanguages: Array(languages.dropFirst()),
      source: source.map { Array($0.utf8) })
    return String(decoding: try HTMLReporter().report(evaluation, options: options), as: UTF8.self)
  }

  // MARK: - The listing

  @Test("have what begins at a place marked, once, with lines around it")
  func marks() throws {
    let text = """
      {
        "a": "b \\" c",
        "d": -1.5e3, "e": [1, 2],
        "f": {"g": [true]},
        "h": [
          1,
          2
        ],
        "i": null,
        "j": 0,
        "k": 0,
        "l": 0
      }

      """
    let places = [
      Self.place(2, 8), Self.place(3, 8), Self.place(3, 21), Self.place(4, 8), Self.place(4, 14),
      Self.place(5, 8), Self.place(2, 8), Self.place(12, 8),
    ]
    let result = Self.listing(places, in: text)
    let listing = result.listing
    #expect(result.lines == Array(1...8) + Array(11...13))
    #expect(
      result.marked.filter { !$0.isEmpty } == [
        [#""b \" c""#], ["-1.5e3", "[1, 2]"], ["{", "[true]"], ["["], ["0"],
      ])
    #expect(listing.lineCount == 11 && !listing.isLimited)
    #expect(places.allSatisfy { listing.holds($0) })
    #expect(!listing.holds(Self.place(2, 9)))
  }

  @Test("leave out what nothing points at")
  func gaps() throws {
    let text = (1...40).map { "\($0)" }.joined(separator: "\n")
    let result = Self.listing([Self.place(30, 1), Self.place(5, 1), Self.place(9, 1)], in: text)
    #expect(result.lines == [4, 5, 6, 7, 8, 9, 10, 29, 30, 31])
    #expect(result.items.compactMap { $0["class"] == "apart" ? $0["value"] : nil } == ["29"])
  }

  @Test(
    "have no place that is not in the text",
    arguments: [place(0, 1), place(1, 0), place(1, 3), place(3, 1), place(-1, -1), place(.max, .max)])
  func noPlace(_ place: Place) {
    for text in ["{}\n", ""] {
      let result = Self.listing([place], in: text)
      #expect(result.items.isEmpty && !result.listing.holds(place))
    }
  }

  @Test("count columns in characters, and keep characters whole", arguments: ["é", "字", "😀"])
  func characters(_ character: Character) throws {
    let text = "\"" + String(repeating: character, count: 700) + "\", 7, \"" + String(character) + "\""
    let result = Self.listing([Self.place(1, 1), Self.place(1, 705), Self.place(1, 708)], in: text)
    #expect(result.marked.count == 2 && result.marked[1] == ["7", "\"\(character)\""])
    for item in result.items {
      #expect(item.text.utf8.count <= 410 && !item.text.contains("\u{FFFD}"))
    }
    #expect(result.items.map { $0.text.hasSuffix("…") } == [true, false])
    #expect(result.items.map { $0.text.hasPrefix("…") } == [false, true])
  }

  @Test(
    "hold every place of a design that is one line, in parts of bounded length",
    arguments: TestEvaluations.names)
  func minified(_ name: String) throws {
    let document = try JSONDocument(parsing: SharedMaterial.checkoutBytes("Designs/\(name).json") ?? [])
    var writer = JSONWriter(pretty: false)
    writer.value(document.root, of: document)
    let bytes = Array(writer.text.utf8)
    let scorecard = try TestEvaluations.scorecard.get()
    let evaluation = try scorecard.evaluate(scorecard.load(bytes, file: "design.json"))
    let listing = try #require(HTMLPage.listing(of: evaluation, in: bytes))
    #expect(listing.lineCount == 1)
    for criterion in evaluation.lessons.flatMap(\.criteria) {
      if criterion.advice != nil { #expect(listing.holds(criterion.place)) }
      for item in criterion.evidence { #expect(listing.isLimited || listing.holds(item.place)) }
    }
    let report = try HTMLReporter().report(evaluation, options: ReportOptions(source: bytes))
    #expect(report.count < 300_000)
    let scanner = MarkupScanner(String(decoding: report, as: UTF8.self))
    #expect(scanner.faults == [])
    #expect(HTMLRules.faults(scanner.elements, language: "en") == [])
    for item in scanner.elements where item.name == "li" && item["value"] != nil {
      #expect(item.text.utf8.count <= 410)
    }
  }

  @Test("stay small whatever the design, and then have the places that come first")
  func limit() throws {
    let line = "\"" + String(repeating: "'", count: 300) + "\""
    let text = Array(repeating: line, count: 3_000).joined(separator: ",\n")
    let places = (1...1_500).map { Self.place(3_001 - $0 * 2, 1) }
    let listing = Self.listing(places, in: text).listing
    #expect(listing.isLimited && !listing.marks.isEmpty && listing.items.bytes.count <= 40_000)
    #expect(places.prefix(listing.marks.count).allSatisfy { listing.holds($0) })
    #expect(!places.dropFirst(listing.marks.count).contains { listing.holds($0) })
    let report = try Self.report(Self.evaluation(places), text)
    #expect(report.contains("most important places are here, so that the page stays small."))
    let before = try Self.report(Self.evaluation(places), nil)
    #expect(report.utf8.count < before.utf8.count + 60_000)
    let one = "{\"a\": \"" + String(repeating: "x", count: 1_000_000) + "\"}"
    let short = try Self.report(Self.evaluation([Self.place(1, 7)]), one)
    #expect(short.utf8.count < (try Self.report(Self.evaluation([Self.place(1, 7)]), nil).utf8.count) + 5_000)
  }

  // MARK: - In the page

  @Test("are what the places in the report link to", arguments: TestEvaluations.names)
  func links(_ name: String) throws {
    let bytes = try #require(SharedMaterial.checkoutBytes("Designs/\(name).json"))
    let document = try JSONDocument(parsing: bytes)
    let evaluation = try TestEvaluations.evaluation(name)
    let elements = MarkupScanner(try Self.report(evaluation, String(decoding: bytes, as: UTF8.self))).elements
    var marks: [String: String] = [:]
    for mark in elements where mark.name == "mark" { marks[mark["id"] ?? ""] = mark.text }
    for criterion in evaluation.lessons.flatMap(\.criteria) {
      let article = try #require(elements.first { $0.name == "article" && $0["id"] == criterion.id })
      for item in criterion.evidence {
        let place = item.place
        let marked = try #require(marks["at-\(place.line)-\(place.column)"])
        let node = try #require(JSONPointer(place.pointer).flatMap { document.node(at: $0) })
        let value = String(decoding: bytes[document.range(of: node).offsets], as: UTF8.self)
        #expect(value.hasPrefix(marked), "\(place.pointer)")
        #expect(article.text.contains("\(place.line):\(place.column)"))
      }
    }
    let linked = Set(
      elements.compactMap { $0["href"] }.filter { $0.hasPrefix("#at-") }.map { String($0.dropFirst()) })
    #expect(linked == Set(marks.keys))
  }

  @Test("are text, whatever stands in them")
  func hostileText() throws {
    let places = [Self.place(2, 12), Self.place(3, 9)]
    let text = try Self.report(Self.evaluation(places), Self.hostile)
    let scanner = MarkupScanner(text)
    #expect(scanner.faults == [])
    #expect(HTMLRules.faults(scanner.elements, language: "en") == [])
    let marks = scanner.elements.filter { $0.name == "mark" }
    #expect(marks.map(\.text).contains(#""it's & \"so\"""#))
    #expect(marks.map(\.text).contains(#""<script>alert(1)</script>\u{202E}\u{2066}""#))
    #expect(scanner.elements.count { $0.name == "script" } == 1)
    #expect(!text.unicodeScalars.contains { HostileEvaluation.isHidden($0) })
  }

  @Test("stand once in a page of several languages, behind all of them")
  func languages() throws {
    let places = [Self.place(2, 12), Self.place(3, 9)]
    let elements = MarkupScanner(try Self.report(Self.evaluation(places), Self.hostile, ["es", "en", "pt"]))
      .elements
    #expect(HTMLRules.faults(elements, language: "es") == [])
    let sections = elements.filter { $0["id"] == "source" }
    #expect(sections.count == 1 && sections[0].ancestors.last == "main")
    let heading = try #require(elements.last { $0.name == "h2" })
    #expect(heading.text == "Líneas del diseño / Lines of the design / Linhas do desenho")
    #expect(elements.last { $0.name == "ol" }.map { $0.ancestors.suffix(2) } == ["section", "details"])
    #expect(elements.count { $0["href"] == "#at-2-12" } == 3)
  }

  @Test("are closed until they are asked for, with their numbers as those of a list")
  func closed() throws {
    let elements = MarkupScanner(try Self.report(Self.evaluation([Self.place(2, 12)]), Self.hostile)).elements
    let details = try #require(elements.last { $0.name == "details" })
    #expect(details["class"] == "trail" && details["open"] == nil)
    let rows = elements.filter { $0.name == "li" && $0.ancestors.last == "ol" && $0["value"] != nil }
    #expect(rows.map { $0["value"] } == ["1", "2", "3"])
    #expect(rows[0].text == "{")
    #expect(elements.contains { $0["href"] == "#source" })
  }

  @Test("are left out of a redacted report, and where the design is not at hand")
  func leftOut() throws {
    var evaluation = try Self.evaluation([Self.place(2, 12)])
    let without = try Self.report(evaluation, nil)
    #expect(!without.contains("id=\"source\"") && !without.contains("href=\"#at-"))
    #expect(without.contains("Designs/small.json:2:12"))
    evaluation.isRedacted = true
    #expect(try Self.report(evaluation, Self.hostile) == Self.report(evaluation, nil))
  }
}
