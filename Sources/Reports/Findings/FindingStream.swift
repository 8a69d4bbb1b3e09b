/// A report that is being written. It has lists that grow file by file, side by side, and texts around them that are
/// known only in the end.
package protocol FindingStream: AnyObject {
  /// The lists that the report has, in no order yet.
  var lists: [FindingListKind] { get }

  /// Takes a file with those of its findings that are shown, and returns what writes its rows. Files are taken in order, on
  /// one thread; what is returned runs on any.
  func take(_ design: DesignFindings, shown: [Finding]) -> @Sendable () -> [FindingRow]

  /// Takes what is known only in the end, and returns the report's parts in order.
  func end(_ totals: FindingTotals, _ lists: [FindingListEnd]) -> [FindingPart]
}

/// What a list of a report takes.
package struct FindingListKind: Sendable {
  /// Whether it has a row for each finding that is shown, in their order. Else it has the order of the files.
  var isOfFindings = true
  /// How many bytes before each row the first has not.
  var separator = 0
  /// The most bytes of the rows together; others are left out.
  var mostBytes = Int.max
}

/// A row of a list in a report.
package struct FindingRow: Sendable {
  /// The index of the list.
  let list: Int
  /// Where it stands in the list, before all with a greater key; among the same key, rows stand as they come.
  let key: String
  /// The text; empty where a finding is not shown in this format.
  let bytes: [UInt8]

  /// Makes a row of a list that has the order of the files.
  init(list: Int = 0, key: String = "", _ bytes: [UInt8]) {
    self.list = list
    self.key = key
    self.bytes = bytes
  }
}

/// What came of a list.
package struct FindingListEnd: Sendable {
  /// Whether it has no rows.
  let isEmpty: Bool
  /// How many rows there was no room for.
  let leftOut: Int
}

/// A part of a finished report.
package enum FindingPart: Sendable {
  case text([UInt8])
  /// The list of this index.
  case list(Int)

  static func text(_ text: String) -> FindingPart { .text(Array(text.utf8)) }
}

/// Keeps a report's bytes until it is put together.
package protocol FindingSink: AnyObject {
  /// Appends bytes to a part, from 0.
  func write(_ bytes: [UInt8], part: Int)

  /// Says what the whole report is: these bytes of these parts.
  func arrange(_ slices: [FindingSlice])
}

/// Some bytes of a part.
package struct FindingSlice: Sendable {
  /// The part.
  package let part: Int
  /// The bytes of it.
  package let range: Range<Int>
}
