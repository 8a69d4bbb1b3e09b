import Reports
import TestSupport
import Testing

@testable import cabildo

@Suite("--lang with several languages")
struct LanguageListTests {
  private static let template = SharedMaterial.checkout + "/Designs/template.json"

  @Test("writes one HTML file with all of them, the first of which messages have too")
  func html() {
    let page = cabildo("evaluate", Self.template, "--lang", "es,en", "--format", "html").output
    #expect(page.contains("<html lang=\"es\">") && page.contains("id=\"edition-es\""))
    #expect(page.contains("id=\"edition-en\"") && page.contains("Levels at a glance"))
    #expect(page.contains("Los niveles de un vistazo"))
  }

  @Test("writes text reports one after the other, whole in each language")
  func text() {
    let both = cabildo("evaluate", Self.template, "--lang=en,es", "--width", "80").output
    let english = cabildo("evaluate", Self.template, "--lang=en", "--width", "80").output
    let spanish = cabildo("evaluate", Self.template, "--lang=es", "--width", "80").output
    #expect(both == english + "\n\n" + spanish)
    #expect(cabildo("evaluate", Self.template, "--lang=en,en", "--width", "80").output == english)
  }

  @Test("says which word is no language", arguments: ["en,xx", "xx", "en,", ",es"])
  func wrong(_ list: String) {
    let outcome = cabildo("evaluate", Self.template, "--lang", list)
    #expect(outcome.code == .badRequest && outcome.output.isEmpty)
    #expect(outcome.errors.contains("--lang"))
  }
}
