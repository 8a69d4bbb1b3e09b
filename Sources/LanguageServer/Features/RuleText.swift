internal import Reports

/// Puts declarations of rules into a few words.
enum RuleText {
  /// So many bytes of an expression are shown.
  private static let limit = 120

  /// Returns what a declaration stands for: its label or text, else its expression on one line.
  static func summary(of declaration: RuleScope.Declaration, in language: Language) -> String {
    let tree = declaration.file.tree
    let holder =
      tree.value(of: declaration.value, named: declaration.kind == .criterion ? "title" : "label")
      ?? declaration.value
    if let text = tree.string(of: holder, named: language.tag) ?? tree.string(of: holder, named: "en") {
      return text
    }
    return expression(declaration, limit: limit)
  }

  /// Returns the expression that a declaration stands for, on one line.
  static func expression(_ declaration: RuleScope.Declaration, limit: Int) -> String {
    let bytes = declaration.file.tree.bytes[declaration.file.tree.range(of: declaration.value)]
    var line: [UInt8] = []
    var isText = false
    var wasSpace = false
    for byte in bytes {
      if byte == UInt8(ascii: "\"") { isText.toggle() }
      let isSpace = byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
      if isSpace, !isText {
        if !wasSpace { line.append(0x20) }
      } else {
        line.append(byte)
      }
      wasSpace = isSpace && !isText
    }
    guard line.count > limit else { return String(decoding: line, as: UTF8.self) }
    var end = limit
    while end > 0, line[end] & 0xC0 == 0x80 { end -= 1 }
    return String(decoding: line[..<end], as: UTF8.self) + " …"
  }
}
