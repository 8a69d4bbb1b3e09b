import Foundation
import JSONDocument
import TestSupport
import Testing

@testable import cabildo

@Suite("--redact")
struct RedactCommandTests {
  private static let peru = SharedMaterial.checkout + "/Designs/peru-acuerdo-nacional-2002.json"
  private static let argentina =
    SharedMaterial.checkout + "/Designs/argentina-acuerdo-seguridad-democratica-2009.json"

  @Test(
    "keeps the names of files, designs and actors out of the report",
    arguments: ["text", "html", "json", "csv"])
  func evaluate(_ format: String) {
    let open = cabildo("evaluate", Self.peru, "--format", format)
    let redacted = cabildo("evaluate", Self.peru, "--format", format, "--redact")
    #expect(open.code == .done && redacted.code == .done)
    #expect(open.output.contains("acuerdo-nacional") && !redacted.output.contains("acuerdo-nacional"))
    #expect(!redacted.output.contains("Designs/"))
  }

  @Test("numbers several designs in the order of the arguments")
  func several() {
    let output = cabildo("evaluate", Self.argentina, Self.peru, "--redact").output
    let first = output.range(of: "design-1"), second = output.range(of: "design-2")
    #expect(first != nil && second != nil && first!.lowerBound < second!.lowerBound)
    let ranking = cabildo("rank", "--draws", "100", Self.argentina, Self.peru, "--redact").output
    #expect(ranking.contains("design-1") && ranking.contains("design-2") && !ranking.contains("peru"))
  }

  @Test("tells where faults and oddities are, and quotes nothing", arguments: ["en", "es"])
  func faults(_ language: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(
      #"{"format": "dialogue-design/1", "id": "x", "secret": "Juana Quispe", "as_of": "soon"}"#,
      to: "broken.json")
    let file = folder.path + "/broken.json"
    #expect(cabildo("evaluate", file).errors.contains("Juana Quispe"))
    let outcome = cabildo("evaluate", file, "--redact", "--lang", language)
    #expect(outcome.code == .nothingEvaluated && outcome.output.isEmpty)
    #expect(outcome.errors.contains("1:") && outcome.errors.contains("--redact"))
    for word in ["Juana", "secret", "soon"] { #expect(!outcome.errors.contains(word)) }
    try folder.write(#"{"format": "Quispe/1"}"#, to: "other.json")
    #expect(!cabildo("evaluate", folder.path + "/other.json", "--redact").errors.contains("Quispe"))
  }

  @Test("names the lines of a stream by their numbers, and quotes nothing in their faults")
  func stream() throws {
    let document = try JSONDocument(
      parsing: try #require(SharedMaterial.checkoutBytes("Designs/template.json")))
    var writer = JSONWriter(pretty: false)
    writer.value(document.root, of: document)
    let input = writer.text + "\n" + #"{"format": "dialogue-design/1", "id": "Juana", "secret": "Quispe"}"#
    let outcome = cabildo("evaluate", "--stream", "--redact", console: TestConsole(input: input))
    #expect(outcome.output.contains(#""design":"design-1""#))
    #expect(outcome.output.split(separator: "\n").count == 2 && outcome.output.contains("schemaViolation"))
    for word in ["Juana", "Quispe", "secret", "my-dialogue"] { #expect(!outcome.output.contains(word)) }
  }
}
