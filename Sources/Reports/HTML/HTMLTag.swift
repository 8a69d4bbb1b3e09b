/// The elements that a report consists of; there are no others, so none can come from a document.
enum HTMLTag: String {
  case html, head, body, header, main, footer, nav, section, article, div
  case h1, h2, h3, h4, p, ul, ol, li, dl, dt, dd, table, caption, thead, tbody, tr, th, td, details, summary
  case a, span, strong, em, small, code, time, mark
  case title, style, meta
  case fieldset, legend, label, input, select, option, output, script
  case svg, symbol, rect, circle, line, path, use, text

  /// Whether the element is one that has no content.
  var isVoid: Bool {
    switch self {
    case .meta, .input, .rect, .circle, .line, .path, .use: true
    default: false
    }
  }

  /// Whether a line ends behind the element, so that the text can be read and compared.
  var endsLine: Bool {
    switch self {
    case .a, .span, .strong, .em, .small, .code, .time, .mark, .label, .input, .svg, .symbol, .rect, .circle,
      .line,
      .path, .use,
      .text:
      false
    default: true
    }
  }
}
