import Reports
import Testing

@Suite struct TerminalTests {
  @Test(
    "Characters that a terminal would obey, or that mislead readers, become visible",
    arguments: [
      ("\u{1B}[2J", "\\u{1B}[2J"), ("a\u{0}b", "a\\u{0}b"), ("\u{9B}31m", "\\u{9B}31m"),
      ("\u{7F}", "\\u{7F}"), ("a\nb\tc\r", "a\\u{A}b\\u{9}c\\u{D}"), ("\u{202E}cod", "\\u{202E}cod"),
      ("\u{2066}x\u{2069}", "\\u{2066}x\\u{2069}"),
      ("\u{200B}\u{200D}\u{FEFF}", "\\u{200B}\\u{200D}\\u{FEFF}"),
      ("\u{AD}", "\\u{AD}"), ("\u{2028}", "\\u{2028}"), ("\u{E0041}", "\\u{E0041}"), ("\u{61C}", "\\u{61C}"),
    ])
  func hazards(_ text: String, _ shown: String) {
    #expect(terminalSafe(text) == shown)
  }

  @Test(
    "All other text stays as it is",
    arguments: ["", "plain", "ñandú “así”", "日本語", "e\u{301}", "😀", "a\u{A0}b", "\\u{1B}"])
  func safe(_ text: String) {
    #expect(terminalSafe(text) == text)
  }

  @Test(
    "The width counts columns: combining marks none, wide characters two",
    arguments: [
      ("", 0), ("abc", 3), ("ñandú", 5), ("n\u{303}andu\u{301}", 5), ("日本", 4), ("😀", 2), ("한국", 4),
      ("…—█", 3), ("\u{AD}", 0),
    ])
  func widths(_ text: String, _ width: Int) {
    #expect(displayWidth(text) == width)
  }

  @Test(
    "Lines break at spaces, by columns",
    arguments: [
      ("one two three", 7, ["one two", "three"]), ("one", 2, ["one"]), ("", 10, []),
      ("  a \n b\tc ", 10, ["a b c"]), ("日本 日本 日本", 9, ["日本 日本", "日本"]),
      ("share of 60 % here", 11, ["share of", "60 % here"]), ("x a\u{A0}b c", 3, ["x", "a b", "c"]),
      ("word wide\u{A0}words", 6, ["word", "wide", "words"]), ("a\u{1B}b", 20, ["a\\u{1B}b"]),
    ] as [(String, Int, [String])])
  func wrapping(_ text: String, _ width: Int, _ lines: [String]) {
    #expect(TextWrapper.lines(of: text, width: width) == lines)
  }
}
