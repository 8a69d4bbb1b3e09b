/// A text with the place of a mark `‸` in it, counted as the protocol counts.
struct MarkedText {
  let text: String
  let line: Int
  /// In UTF-16 code units.
  let character: Int

  init(_ marked: String) {
    // Line ends count as bytes: CR LF would be one character.
    let parts = marked.split(separator: "‸", maxSplits: 1, omittingEmptySubsequences: false)
    text = parts.joined()
    let before = parts[0].utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    line = before.count - 1
    character = String(decoding: before.last.map { Array($0) } ?? [], as: UTF8.self).utf16.count
  }
}
