import Testing

@testable import Workspace

@Suite("What is kept until it is needed")
struct SpoolTests {
  private static func bytes(_ spool: Spool, _ range: Range<Int>, of part: Int) throws -> [UInt8] {
    var bytes: [UInt8] = []
    try spool.copy(range, of: part) { bytes += $0 }
    return bytes
  }

  @Test(
    "Parts that grow side by side come back whole, and any bytes of them", arguments: [10, 1_000, 40_000])
  func parts(_ length: Int) throws {
    let spool = Spool()
    var expected = [[UInt8]](repeating: [], count: 5)
    for round in 0..<40 {
      for part in [3, 0, 3, 4] where (round + part) % 3 != 0 {
        let row = [UInt8](repeating: UInt8(round * 5 + part), count: length + round)
        spool.append(row, to: part)
        expected[part] += row
      }
    }
    try spool.check()
    for (part, whole) in expected.enumerated() {
      #expect(try Self.bytes(spool, 0..<whole.count, of: part) == whole)
      #expect(try Self.bytes(spool, 0..<Int.max, of: part) == whole)
      for range in [1..<whole.count / 2 + 1, whole.count / 3..<max(whole.count - 1, whole.count / 3)] {
        #expect(try Self.bytes(spool, range, of: part) == Array(whole[range.clamped(to: 0..<whole.count)]))
      }
    }
    #expect(try Self.bytes(spool, 0..<10, of: 99) == [])
  }
}
