import Foundation
import Reports
import TestSupport
import Testing

@testable import cabildo

@Suite("attest")
struct AttestCommandTests {
  private let folder: TemporaryFolder
  private let illustration = SharedMaterial.checkout + "/Designs/illustration-water-security.json"

  init() throws { folder = try TemporaryFolder() }

  /// The illustration with another title: its attestations are of the version before.
  private func changed() throws -> String {
    var text = String(
      decoding: try #require(SharedMaterial.checkoutBytes("Designs/illustration-water-security.json")),
      as: UTF8.self)
    let range = try #require(text.range(of: "\"status\": \"proposed\""))
    text.replaceSubrange(range, with: "\"status\": \"launched\"")
    return try folder.write(text, to: "changed.json")
  }

  @Test("The hash that the illustration's attestations name is the one that is printed")
  func prints() throws {
    let outcome = cabildo("attest", illustration)
    #expect(outcome.code == .done && outcome.errors.isEmpty)
    #expect(outcome.output.hasPrefix("sha256:") && outcome.output.utf8.count == 72)
    let text = String(
      decoding: try #require(SharedMaterial.checkoutBytes("Designs/illustration-water-security.json")),
      as: UTF8.self)
    #expect(text.contains("\"document_hash\": \"\(outcome.output.dropLast())\""))
  }

  @Test("Of a changed design it says who has to be asked again", arguments: Language.allCases)
  func stale(language: Language) throws {
    let outcome = cabildo("attest", try changed(), "--lang", language.tag)
    #expect(outcome.code == .done)
    #expect(outcome.output != cabildo("attest", illustration).output)
    #expect(outcome.errors.contains("att-01") && outcome.errors.contains("changed.json:"))
    #expect(outcome.errors.contains(String(outcome.output.dropLast()).suffix(20)))
  }

  @Test("Every report shows that the word of others is stale", arguments: Language.allCases)
  func reports(language: Language) throws {
    let file = try changed()
    let words = ReportPhrase.stale.text(in: language)
    let text = cabildo("evaluate", file, "--lang", language.tag, "--width", "1000")
    #expect(text.code == .done && text.output.contains(words))
    #expect(text.errors.contains("att-01"))
    #expect(
      !cabildo("evaluate", illustration, "--lang", language.tag, "--width", "1000").output.contains(words))
    let html = cabildo("evaluate", file, "--format", "html", "--lang", language.tag).output
    let stale =
      switch language {
      case .english: "Stale: 4 agreed"
      case .portuguese: "Vencidas: 4 de acordo"
      case .spanish: "Caducadas: 4 de acuerdo"
      }
    #expect(html.contains(stale))
    let json = cabildo("evaluate", file, "--format", "json").output
    #expect(json.contains("\"stale\": 4") && json.contains("\"agreeing\": 0"))
    for format in ["json", "sarif", "markdown", "text"] {
      let found = cabildo("lint", file, "--format", format, "--lang", language.tag)
      #expect(found.output.contains("stale-attestation"), "\(format)")
    }
    #expect(!cabildo("lint", illustration, "--format", "json").output.contains("stale-attestation"))
  }

  @Test("What is no design has no hash")
  func badInput() throws {
    for text in ["", "{}", "[1]", "{\"format\": \"dialogue-design/1\"}"] {
      let outcome = cabildo("attest", try folder.write(text, to: "bad.json"))
      #expect(outcome.code == .nothingEvaluated && outcome.output.isEmpty && !outcome.errors.isEmpty)
    }
    #expect(cabildo("attest", folder.file("none.json")).code == .nothingEvaluated)
    #expect(cabildo("attest").code == .badRequest)
    #expect(cabildo("attest", illustration, illustration).code == .badRequest)
  }
}
