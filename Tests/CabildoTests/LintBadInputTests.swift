import Foundation
import Glibc
import TestSupport
import Testing

@testable import cabildo

/// What can be wrong around designs: one clear message, the right code, and nothing half written.
@Suite("A lint among bad input", .enabled(if: BuiltCommand.exists, "needs the built command"))
struct LintBadInputTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.makeFolder("in")
    try folder.write(try #require(SharedMaterial.checkoutBytes("Designs/template.json")), to: "in/a.json")
  }

  private func shell(_ script: String) throws -> BuiltCommand.Outcome {
    try BuiltCommand.shell(script, in: folder.path)
  }

  private func checkNothingIsLeft(_ name: String = "out") {
    #expect(!folder.names.contains { $0.hasPrefix(name) || $0.hasSuffix(".tmp") || $0.hasSuffix(".spool") })
  }

  @Test("tells a configuration that is a folder, a broken link, a circle of links, or no JSON")
  func configurations() throws {
    for (make, message) in [
      ("mkdir in/cabildo.json", "this is a folder"), ("ln -s nowhere in/cabildo.json", "no such file"),
      ("ln -s cabildo.json in/cabildo.json", "circle of links"), ("mkfifo in/cabildo.json", "a pipe"),
      ("printf '{' > in/cabildo.json", "cabildo.json:1:"),
      ("printf '{\"format\": \"rubric/1\"}' > in/cabildo.json", "`rubric/1`"),
    ] {
      let outcome = try shell("\(make) && \"$CABILDO\" lint in --format json --output out.json")
      #expect(outcome.code == 2, "\(make)")
      #expect(outcome.output == [])
      #expect(outcome.errorText.contains(message), "\(outcome.errorText)")
      #expect(outcome.errorText.contains("in/cabildo.json"))
      checkNothingIsLeft()
      _ = try shell("rm -rf in/cabildo.json")
    }
  }

  @Test("goes round links that lead nowhere or in circles, and says what it cannot look at")
  func links() throws {
    _ = try shell("ln -s nowhere in/gone.json; ln -s . in/loop; ln -s b in/c; ln -s c in/b")
    let outcome = try shell("\"$CABILDO\" lint in --format json --fail-on never")
    #expect(outcome.code == 0, "\(outcome.errorText)")
    #expect(outcome.outputText.components(separatedBy: "\"title\":").count == 2)
  }

  @Test("says which folders and files its user may not read, and evaluates the others")
  func rights() throws {
    // Nothing is closed to root, who runs the command as somebody else.
    let user = getuid() == 0 ? "setpriv --reuid 65534 --clear-groups" : ""
    let closed = try shell(
      """
      chmod 755 . in; mkdir in/closed; cp in/a.json in/b.json; chmod 0 in/closed in/b.json
      \(user) "$CABILDO" version > /dev/null 2>&1 || exit 99
      \(user) "$CABILDO" lint in --only gate --format json; code=$?
      chmod 700 in/closed; exit $code
      """)
    // Where the command or `setpriv` is not there for others.
    if closed.code == 99 { return }
    #expect(closed.code == 3)
    for name in ["in/closed", "in/b.json"] {
      #expect(closed.errorText.contains(name + ": error: the file's access rights"), "\(closed.errorText)")
    }
    #expect(closed.outputText.contains("\"file\": \"in/a.json\""))
  }

  @Test("names files with line feeds in one line, and those whose name is not UTF-8 at all")
  func names() throws {
    let outcome = try shell("mv in/a.json 'in/a\nb.json' && \"$CABILDO\" lint in --only gate")
    #expect(outcome.code == 1)
    #expect(outcome.outputText.contains("in/a\\u{A}b.json:1:1: error: "), "\(outcome.outputText)")
    let json = try shell("\"$CABILDO\" lint in --only gate --format json")
    #expect(json.outputText.contains("\"file\": \"in/a\\nb.json\""))
    let bad = try shell(
      "cp in/a*b.json \"in/$(printf 'x\\377y').json\" && \"$CABILDO\" lint in --fail-on never")
    #expect(bad.code == 3)
    #expect(bad.errorText.contains("not UTF-8"), "\(bad.errorText)")
  }

  @Test("takes a design that is also a rubric for a design with a fault")
  func both() throws {
    let text = try #require(SharedMaterial.checkoutBytes("Designs/template.json"))
    try folder.write(
      String(decoding: text, as: UTF8.self).replacingOccurrences(
        of: "\"status\"", with: "\"criteria\": [], \"status\""),
      to: "in/a.json")
    let outcome = try shell("\"$CABILDO\" lint in")
    #expect(outcome.code == 3)
    #expect(outcome.outputText.contains("`criteria`"), "\(outcome.outputText)")
  }

  @Test("says that a report cannot be written, and leaves nothing half written")
  func fullDisk() throws {
    for script in [
      "\"$CABILDO\" lint in > /dev/full", "\"$CABILDO\" lint in --format sarif --output /dev/full",
    ] {
      let outcome = try shell(script)
      #expect(outcome.code == 2)
      #expect(outcome.errorText.contains("no space left"), "\(outcome.errorText)")
    }
    // A report that is not the last to be written stays away, too.
    let second = try shell(
      "\"$CABILDO\" lint in --format json --output out.json --format sarif --output no/such/folder.sarif")
    #expect(second.code == 2)
    checkNothingIsLeft()
    // What grows larger than memory holds is kept in a file without a name, in this folder.
    let spool = try shell(
      """
      for n in $(seq 40); do cp in/a.json in/$n.json; done
      TMPDIR=/nowhere "$CABILDO" lint in --format sarif --output out.sarif
      """)
    #expect(spool.code == 2 && spool.errorText.contains("/nowhere"), "\(spool.errorText)")
    checkNothingIsLeft()
  }

  @Test("is silent where nobody reads on")
  func closedPipe() throws {
    let outcome = try shell("{ \"$CABILDO\" lint in; echo $? > code; } | head -c 10 > /dev/null; cat code")
    #expect(outcome.outputText == "1\n")
    #expect(outcome.errors == [])
  }

  @Test("ends with 130 when it is interrupted, and writes nothing")
  func interrupt() throws {
    let outcome = try shell(
      """
      for n in $(seq 1500); do cp in/a.json in/$n.json; done
      "$CABILDO" lint in --jobs 1 --format sarif --output out.sarif --format text > text &
      sleep 0.7; kill -INT $!; wait $!; code=$?; cat text; exit $code
      """)
    #expect(outcome.code == 130, "\(outcome.errorText)")
    #expect(outcome.output == [])
    checkNothingIsLeft()
  }

  @Test("runs again when a file changes, until it is interrupted")
  func watch() throws {
    let outcome = try shell(
      """
      "$CABILDO" lint in --watch --fail-on never --only gate --format json > text 2> said &
      for n in $(seq 100); do grep -q watching said && break; sleep 0.1; done
      sed 's/"status"/"status" /' in/a.json > new; mv new in/a.json
      for n in $(seq 100); do [ "$(grep -c watching said)" = 2 ] && break; sleep 0.1; done
      kill -INT $!; wait $!; code=$?; grep -c '"format"' text; exit $code
      """)
    #expect(outcome.code == 130, "\(outcome.errorText)")
    #expect(outcome.outputText == "2\n")
  }
}
