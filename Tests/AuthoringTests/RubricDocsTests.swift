import Authoring
import Rubric
import Testing

@Suite struct RubricDocsTests {
  @Test("Each criterion has a page in each language, with its ladder, clauses, advice and contradictions")
  func pages() throws {
    let scorecard = try TestProject.scorecard.get()
    let pages = RubricDocs(scorecard).pages
    #expect(pages.count == 3 * (scorecard.criterionIDs.count + 2) + 1)
    let page = try #require(pages.first { $0.path == "L1-02.es.md" })
    for part in ["# L1-02", "## Escalera", "| 4 |", "L1a:", "`$.stakeholder_map`", "## Contradicciones"] {
      #expect(page.text.contains(part), "\(part)")
    }
  }

  @Test("The HTML page holds everything and asks for nothing from a network")
  func html() throws {
    let scorecard = try TestProject.scorecard.get()
    let html = try #require(RubricDocs(scorecard).pages.last { $0.path == "index.html" }).text
    for id in scorecard.criterionIDs {
      #expect(html.contains("id=\"en-\(id)\"") && html.contains("href=\"#es-\(id)\""))
      #expect(html.contains("id=\"pt-\(id)\""))
    }
    for part in ["http:", "https:", "src=", "<script", "@import"] { #expect(!html.contains(part)) }
  }

  @Test("Every example in the reference of the rule language compiles")
  func examplesCompile() throws {
    for form in RuleForm.sets + RuleForm.measures + RuleForm.conditions {
      for example in form.examples {
        let condition = form.kind == .set ? "{\"count\": \(example), \"atLeast\": 1}" : example
        let project = TestProject.scaffold(
          replacing: #"{"count": "sample-items", "atLeast": 3}"#, with: condition)
        #expect(throws: Never.self, "\(example)") {
          try project.scorecard(rubrics: [TestProject.scaffoldPath])
        }
      }
    }
    for form in RuleForm.placeholders {
      for example in form.examples {
        let project = TestProject.scaffold(
          replacing: "Name a body for {sample-orphans|every item} (today {addressed}).", with: example)
        #expect(throws: Never.self, "\(example)") {
          try project.scorecard(rubrics: [TestProject.scaffoldPath])
        }
      }
    }
    let page = try #require(
      RubricDocs(try TestProject.scorecard.get()).pages.first { $0.path == "language.en.md" })
    for form in RuleForm.sets + RuleForm.measures + RuleForm.conditions {
      for name in form.names { #expect(page.text.contains("`\(name)`")) }
    }
    for part in ["`{nodes}`", "`seated_families`", "`family`"] {
      #expect(page.text.contains(part), "\(part)")
    }
  }
}
