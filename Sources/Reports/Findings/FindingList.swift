/// A list of a report while it grows.
///
/// Rows are not sorted, but distributed: each key has a part of its own, and the parts are put in order in the end. What
/// is kept in memory are the keys, and where there is a limit, the lengths of the rows that may stand within it.
struct FindingList {
  private struct Bucket {
    let part: Int
    var bytes = 0
    var rows = 0
    /// The lengths of the rows; only where there is a limit.
    var lengths: [Int] = []
  }

  private let kind: FindingListKind
  private let mostRows: Int
  private var buckets: [String: Bucket] = [:]

  /// Makes a list that ends after some rows.
  init(_ kind: FindingListKind, mostRows: Int?) {
    self.kind = kind
    self.mostRows = mostRows ?? Int.max
  }

  private var hasLimit: Bool { mostRows < Int.max || kind.mostBytes < Int.max }

  /// Appends a row; `parts` is the number of parts of the report so far.
  mutating func append(_ row: FindingRow, to sink: any FindingSink, parts: inout Int) {
    if buckets[row.key] == nil {
      buckets[row.key] = Bucket(part: parts)
      parts += 1
    }
    guard let bucket = buckets[row.key] else { return }
    buckets[row.key]?.rows += 1
    // What does not stand within the limit among its like will not stand within it among all.
    if hasLimit {
      if bucket.rows >= mostRows || bucket.lengths.count < bucket.rows { return }
      if !row.bytes.isEmpty, bucket.bytes + row.bytes.count > kind.mostBytes { return }
      buckets[row.key]?.lengths.append(row.bytes.count)
    }
    buckets[row.key]?.bytes += row.bytes.count
    sink.write(row.bytes, part: bucket.part)
  }

  /// Returns where the list's rows are, in order, and what came of it.
  func end() -> (slices: [FindingSlice], end: FindingListEnd) {
    var slices: [FindingSlice] = []
    var rows = 0
    var bytes = 0
    var leftOut = 0
    for key in buckets.keys.sorted() {
      guard let bucket = buckets[key] else { continue }
      var length = bucket.bytes
      if hasLimit {
        length = 0
        let most = min(bucket.rows, mostRows - rows)
        for position in 0..<max(most, 0) {
          let row = position < bucket.lengths.count ? bucket.lengths[position] : nil
          if row == 0 { continue }
          // After the first row that there is no room for, none is shown.
          guard let row, leftOut == 0, bytes + length + row <= kind.mostBytes else {
            leftOut += 1
            continue
          }
          length += row
        }
        rows += bucket.rows
      }
      let start = slices.isEmpty ? min(kind.separator, length) : 0
      if length > start { slices.append(FindingSlice(part: bucket.part, range: start..<length)) }
      bytes += length
    }
    return (slices, FindingListEnd(isEmpty: slices.isEmpty, leftOut: leftOut))
  }
}
