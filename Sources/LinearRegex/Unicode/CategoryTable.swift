/// The general category of every code point, as runs.
///
/// It is computed from the standard library's properties on first use, which takes tens of milliseconds; patterns
/// without `\p` never pay for it.
struct CategoryTable: Sendable {
  /// The table of the Unicode version that the standard library has.
  static let shared: CategoryTable = CategoryTable()

  private struct Run: Sendable {
    let start: UInt32
    let category: UInt8
  }

  private let runs: [Run]

  private init() {
    var runs: [Run] = []
    CodePointRuns.enumerate(of: { CategoryMask.index($0?.properties.generalCategory ?? .surrogate) }) {
      runs.append(Run(start: $0, category: $1))
    }
    self.runs = runs
  }

  /// Returns the code points whose category is in a mask.
  func codePoints(in mask: CategoryMask) -> CodePointSet {
    var ranges: [ClosedRange<UInt32>] = []
    for index in runs.indices where mask.contains(CategoryMask(index: runs[index].category)) {
      let end = index + 1 < runs.count ? runs[index + 1].start - 1 : CodePointSet.last
      ranges.append(runs[index].start...end)
    }
    return CodePointSet(ranges)
  }
}
