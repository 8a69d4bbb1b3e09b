import TestSupport
import Testing

@testable import cabildo

@Suite("Reports on their way", .enabled(if: BuiltCommand.exists, "needs the built command"))
struct DestinationTests {
  private let folder: TemporaryFolder
  private let design = SharedMaterial.checkout + "/Designs/template.json"

  init() throws { folder = try TemporaryFolder() }

  @Test("go to several places in one run")
  func several() throws {
    let outcome = cabildo(
      "evaluate", design, "--format", "text", "--format", "json", "--output", folder.file("a.json"), "-o",
      folder.file("b.txt"), "-o", folder.file("c.html"))
    #expect(outcome.code == .done)
    #expect(outcome.errors.isEmpty)
    #expect(folder.names == ["a.json", "b.txt", "c.html"])
    #expect(folder.read("c.html")?.starts(with: Array("<!DOCTYPE html>".utf8)) == true)
    #expect(folder.read("b.txt") == Array(outcome.output.utf8))
    #expect(folder.read("a.json") == Array(cabildo("evaluate", design, "-fjson").output.utf8))
  }

  @Test("go into a folder, one for each design and format")
  func outputFolder() {
    let outcome = cabildo(
      "evaluate", design, SharedMaterial.checkout + "/Designs/flawed-talk-shop.json", "-f", "json", "-f",
      "text",
      "--output-dir", folder.file("new/folder"))
    #expect(outcome.code == .done)
    #expect(outcome.output.isEmpty)
    #expect(
      folder.read("new/folder/template.json") == Array(cabildo("evaluate", design, "-f", "json").output.utf8))
    #expect(folder.read("new/folder/flawed-talk-shop.txt")?.isEmpty == false)
  }

  @Test("stop without a word where nobody reads on")
  func closedPipe() throws {
    let code = folder.file("code")
    let outcome = try BuiltCommand.shell(
      "{ \"$CABILDO\" evaluate \(design) --min-verdict weak; echo $? > \(code); } | true")
    #expect(folder.read("code") == Array("1\n".utf8))
    #expect(!outcome.errorText.contains("standard output"), "\(outcome.errorText)")
  }

  @Test("stop without a word where standard output is closed from the start")
  func closedOutput() throws {
    let outcome = try BuiltCommand.shell("\"$CABILDO\" evaluate \(design) >&-")
    #expect(outcome.code == 0)
    #expect(outcome.errors == [])
  }

  @Test("are a failure where the disk is full")
  func fullDisk() throws {
    let outcome = try BuiltCommand.shell("\"$CABILDO\" evaluate \(design) > /dev/full")
    #expect(outcome.code == 2)
    #expect(outcome.errorText == "standard output: error: there is no space left on the disk\n")
    let spanish = try BuiltCommand.shell("\"$CABILDO\" evaluate \(design) --lang es -f json -o /dev/full")
    #expect(spanish.code == 2)
    #expect(spanish.errorText == "/dev/full: error: no queda espacio en el disco\n")
    let help = try BuiltCommand.shell("\"$CABILDO\" --help > /dev/full")
    #expect(help.code == 2)
  }

  @Test("are the same bytes in another run, another folder and another language of the system")
  func sameBytes() throws {
    try folder.write(
      try #require(SharedMaterial.checkoutBytes("Designs/illustration-water-security.json")), to: "d.json")
    let other = try TemporaryFolder()
    try other.write(try #require(folder.read("d.json")), to: "d.json")
    for format in ["text", "json", "html"] {
      let script = "\"$CABILDO\" evaluate d.json --lang es --format \(format)"
      let first = try BuiltCommand.shell(script, in: folder.path)
      #expect(first.code == 0 && !first.output.isEmpty)
      #expect(try BuiltCommand.shell(script, in: folder.path).output == first.output)
      let elsewhere = try BuiltCommand.shell(
        script, in: other.path, environment: ["LANG": "de_DE.UTF-8", "TZ": "Asia/Tokyo"])
      #expect(elsewhere.output == first.output)
    }
  }

  @Test("never replace the design")
  func replacesInput() throws {
    let path = try folder.write(
      try #require(SharedMaterial.checkoutBytes("Designs/template.json")), to: "d.json")
    let outcome = cabildo("evaluate", path, "--output", path)
    #expect(outcome.code == .badRequest)
    #expect(folder.read("d.json") == SharedMaterial.checkoutBytes("Designs/template.json"))
  }
}
