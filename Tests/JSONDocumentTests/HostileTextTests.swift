import JSONDocument
import Testing

/// Texts that are made to exhaust a parser, or what works on its tape.
@Suite("Hostile texts")
struct HostileTextTests {
  @Test("A text of 50 MB is read")
  func largeText() throws {
    let element = Array(
      #"{"id":"actor-1","note":"Ciudadanía, diálogo y acuerdos que duran","n":[1,2.5e3]},"#.utf8)
    var bytes = [UInt8(ascii: "[")]
    bytes.reserveCapacity(50_000_100)
    var count = 0
    while bytes.count + element.count < 50_000_000 {
      bytes += element
      count += 1
    }
    bytes[bytes.count - 1] = UInt8(ascii: "]")
    let document = try JSONDocument(parsing: bytes)
    #expect(document.nodeCount == 1 + count * 9)
    #expect(document.count(of: document.root) == count)
  }

  @Test("A text beyond the limit of bytes is refused before it is read")
  func tooLarge() {
    do throws(JSONSyntaxError) {
      _ = try JSONDocument(
        parsing: Array(repeating: 0xFF, count: 1_001), limits: JSONLimits(bytes: 1_000, depth: 8))
      Issue.record("a text of 1,001 bytes is accepted")
    } catch {
      #expect(error.kind == .tooLarge(limit: 1_000))
    }
  }

  @Test(
    "100,000 open containers are refused at the first that is too many",
    arguments: ["[", "{\"a\":", "[{\"\":"])
  func deepNesting(_ opening: String) {
    let text = String(repeating: opening, count: 100_000)
    do throws(JSONSyntaxError) {
      _ = try JSONDocument(parsing: text)
      Issue.record("so deep a nesting is accepted")
    } catch {
      #expect(error.kind == .tooDeep(limit: 512))
      #expect(error.range.end - error.range.start == 1)
    }
  }

  @Test("All that descends through a document manages the deepest that is read")
  func deepestNesting() throws {
    for (opening, closing) in [("[", "]"), ("{\"a\":", "}")] {
      let text =
        String(repeating: opening, count: 511) + "[1]" + String(repeating: closing, count: 511)
      let document = try JSONDocument(parsing: text)
      let innermost = NodeID(index: UInt32(document.nodeCount - 1))
      #expect(document.isEqual(document.root, to: document.root, in: document))
      var hasher = Hasher()
      document.hash(document.root, into: &hasher)
      #expect(document.duplicateNames().isEmpty)
      #expect(document.steps(to: innermost).count == 512)
      #expect(document.node(at: document.pointer(to: innermost)) == innermost)
      #expect(document.parent(of: innermost) != nil)
      var writer = JSONWriter(pretty: true)
      writer.value(document.root, of: document)
      #expect(try JSONDocument(parsing: writer.bytes).nodeCount == document.nodeCount)
      let merged = try document.merging(document.root, of: document)
      #expect(merged.nodeCount == document.nodeCount)
    }
  }

  @Test("Numbers of any size are compared without being written out")
  func hugeNumbers() throws {
    let digits = "1" + String(repeating: "0", count: 100_000)
    let document = try JSONDocument(
      parsing:
        "[1e1000000000,-1e1000000000,1e-1000000000,\(digits),1e100000,10e99999,1e999999999999999999999,0e9999999]"
    )
    let nodes = Array(document.elements(of: document.root))
    let numbers = nodes.map { document.number($0) }
    #expect(numbers[1] < numbers[2] && numbers[2] < numbers[3] && numbers[3] < numbers[0])
    #expect(numbers[3] == numbers[4] && numbers[4] == numbers[5])
    #expect(numbers[0] < numbers[6])
    #expect(nodes.map { document.int64($0) } == [nil, nil, nil, nil, nil, nil, nil, 0])
    #expect(nodes.map { document.isInteger($0) } == [true, true, false, true, true, true, true, true])
    #expect(document.isEqual(nodes[3], to: nodes[4], in: document))
  }

  @Test("An object of 100,000 members with one name, or with different ones, is searched for repetitions")
  func manyMembers() throws {
    let same = try JSONDocument(
      parsing: "{" + Array(repeating: "\"a\":0", count: 100_000).joined(separator: ",") + "}")
    #expect(same.duplicateNames().count == 1_000)
    #expect(same.duplicateNames(limit: 200_000).count == 99_999)
    let different = try JSONDocument(
      parsing: "{" + (0..<100_000).map { "\"\($0)\":0" }.joined(separator: ",") + "}")
    #expect(different.duplicateNames().isEmpty)
    #expect(different.isEqual(different.root, to: different.root, in: different))
  }
}
