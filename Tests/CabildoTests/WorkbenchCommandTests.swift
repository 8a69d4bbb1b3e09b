import Foundation
import Reports
import TestSupport
import Testing

@testable import cabildo

@Suite("workbench")
struct WorkbenchCommandTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("The page is one file below a megabyte that may ask for nothing", arguments: Language.allCases)
  func writes(language: Language) throws {
    let file = folder.path + "/workbench.html"
    let outcome = cabildo("workbench", "-o", file, "--lang", language.tag)
    #expect(outcome.code == .done && outcome.output.isEmpty && outcome.errors.contains(file))
    let page = try String(contentsOfFile: file, encoding: .utf8)
    #expect(page.utf8.count < 1_000_000)
    #expect(page.hasPrefix("<!doctype html>\n<html lang=\"\(language.tag)\">"))
    #expect(page.contains("content=\"default-src 'none';"))
    // Beside the policy the page names no address, and nothing in it ends a script early.
    #expect(page.components(separatedBy: "http").count == 2)
    #expect(page.components(separatedBy: "</script>").count == page.components(separatedBy: "<script").count)
    #expect(!page.contains("{settings}") && !page.contains("{engine}"))
  }

  @Test("A configuration of one's own is carried with its files, and nothing in them is markup")
  func configuration() throws {
    let own = #"""
      {"format": "scorecard/1", "extends": "builtin:config.json", "id": "own", "title": {"en": "</script><b>", "es": "</script><b>"}}
      """#
    let file = try folder.write(own, to: "own.json")
    let outcome = cabildo("workbench", "--config", file)
    #expect(outcome.code == .done && outcome.errors.isEmpty)
    #expect(outcome.output.contains(#"\u003c/script>\u003cb>"#) && !outcome.output.contains("</script><b>"))
    #expect(outcome.output.contains(#"{"version":"#) && outcome.output.contains(#""isPacked":false"#))
  }

  @Test("A wrong configuration is told, and no page written")
  func wrong() throws {
    let file = folder.path + "/page.html"
    let outcome = cabildo("workbench", "--config", try folder.write("{", to: "bad.json"), "-o", file)
    #expect(outcome.code == .badRequest && outcome.errors.contains("bad.json"))
    #expect(!FileManager.default.fileExists(atPath: file))
  }
}
