/// A look of text on a terminal (ECMA-48, SGR). It is never the only carrier of what it says.
enum AnsiStyle: Sendable {
  case plain, bold, dim, red, yellow, green, cyan, boldRed, boldYellow, boldGreen

  /// Returns a text in this look, or the text alone where there is no colour.
  func apply(to text: String, hasColor: Bool) -> String {
    guard hasColor, !text.isEmpty, let code else { return text }
    return "\u{1B}[" + code + "m" + text + "\u{1B}[0m"
  }

  /// The number of the look, nil for plain.
  var code: String? {
    switch self {
    case .plain: nil
    case .bold: "1"
    case .dim: "2"
    case .red: "31"
    case .yellow: "33"
    case .green: "32"
    case .cyan: "36"
    case .boldRed: "1;31"
    case .boldYellow: "1;33"
    case .boldGreen: "1;32"
    }
  }
}
