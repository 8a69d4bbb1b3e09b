/// A text with the place of a mark `‸` in it, counted as the protocol counts.
struct MarkedText {
  let text: String
  let line: Int
  /// In UTF-16 code units.
  let character: Int

  init(_ marked: String) {
    let parts = marked.split(separator: "‸", maxSplits: 1, omittingEmptySubsequences: false)
    text = parts.joined()
    let before = parts[0].split(separator: "\n", omittingEmptySubsequences: false)
    line = before.count - 1
    character = (before.last ?? "").utf16.count
  }
}
