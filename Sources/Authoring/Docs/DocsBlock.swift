/// A piece of a page, before it is Markdown or HTML.
enum DocsBlock {
  case heading(Int, String, anchor: String)
  case paragraph(String)
  case list([String])
  /// A piece of JSON.
  case code(String)
  case table([String], [[String]])
  /// Words to other pages, each with the page and its anchor.
  case links([(text: String, page: String, anchor: String)])
}

/// Writes blocks as Markdown.
enum DocsMarkdown {
  static func text(_ blocks: [DocsBlock]) -> String {
    var parts: [String] = []
    for block in blocks {
      switch block {
      case .heading(let depth, let text, _):
        parts.append(String(repeating: "#", count: depth) + " " + escaped(text))
      case .paragraph(let text): parts.append(escaped(text))
      case .list(let items): parts.append(items.map { "- " + escaped($0) }.joined(separator: "\n"))
      case .code(let text): parts.append("```json\n" + text + "\n```")
      case .table(let head, let rows):
        var lines = [row(head), "|" + String(repeating: " --- |", count: head.count)]
        for cells in rows { lines.append(row(cells)) }
        parts.append(lines.joined(separator: "\n"))
      case .links(let links):
        parts.append(
          links.map { "- [" + escaped($0.text) + "](" + $0.page + ".md)" }.joined(separator: "\n"))
      }
    }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private static func row(_ cells: [String]) -> String {
    "| " + cells.map { escaped($0) }.joined(separator: " | ") + " |"
  }

  /// Escapes what Markdown would take for its own; what stands in backquotes stays.
  private static func escaped(_ text: String) -> String {
    var result: [UInt8] = []
    var isCode = false
    for byte in text.utf8 {
      if byte == UInt8(ascii: "`") { isCode.toggle() }
      switch byte {
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"):
        if !isCode { result.append(UInt8(ascii: "\\")) }
      case UInt8(ascii: "|"): result.append(UInt8(ascii: "\\"))
      case 0x0A:
        result.append(0x20)
        continue
      default: break
      }
      result.append(byte)
    }
    return String(decoding: result, as: UTF8.self)
  }
}

/// Writes blocks as HTML.
enum DocsHTML {
  static func text(_ blocks: [DocsBlock]) -> String {
    var html = ""
    for block in blocks {
      switch block {
      case .heading(let depth, let text, let anchor):
        let tag = "h" + String(depth)
        html += "<" + tag + (anchor.isEmpty ? "" : " id=\"" + escaped(anchor) + "\"") + ">"
        html += escaped(text) + "</" + tag + ">\n"
      case .paragraph(let text): html += "<p>" + escaped(text) + "</p>\n"
      case .list(let items):
        html += "<ul>\n" + items.map { "<li>" + escaped($0) + "</li>\n" }.joined() + "</ul>\n"
      case .code(let text): html += "<pre>" + escaped(text) + "</pre>\n"
      case .table(let head, let rows):
        html += "<table>\n<tr>" + head.map { "<th scope=\"col\">" + escaped($0) + "</th>" }.joined()
        html += "</tr>\n"
        for cells in rows {
          html += "<tr>" + cells.map { "<td>" + escaped($0) + "</td>" }.joined() + "</tr>\n"
        }
        html += "</table>\n"
      case .links(let links):
        html += "<ul>\n"
        for link in links {
          html += "<li><a href=\"#" + escaped(link.anchor) + "\">" + escaped(link.text) + "</a></li>\n"
        }
        html += "</ul>\n"
      }
    }
    return html
  }

  static func escaped(_ text: String) -> String {
    var result: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): result += Array("&amp;".utf8)
      case UInt8(ascii: "<"): result += Array("&lt;".utf8)
      case UInt8(ascii: ">"): result += Array("&gt;".utf8)
      case UInt8(ascii: "\""): result += Array("&quot;".utf8)
      case UInt8(ascii: "`"): continue
      default: result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}

/// Writes blocks for a terminal.
enum DocsText {
  /// Returns the text; `wrap` breaks a text into lines of at most so many columns.
  static func text(_ blocks: [DocsBlock], width: Int, wrap: (String, Int) -> [String]) -> String {
    var text = ""
    var depth = 1
    func add(_ words: String, indent: Int, mark: String = "") {
      let margin = String(repeating: " ", count: indent)
      let rest = String(repeating: " ", count: mark.utf8.count)
      for (number, line) in wrap(words, max(width - indent - mark.utf8.count, 20)).enumerated() {
        text += margin + (number == 0 ? mark : rest) + line + "\n"
      }
    }
    for block in blocks {
      switch block {
      case .heading(let level, let words, _):
        if !text.isEmpty { text += "\n" }
        depth = level
        add(words, indent: 0)
      case .paragraph(let words): add(words, indent: depth > 1 ? 2 : 0)
      case .list(let items):
        for item in items { add(item, indent: 2, mark: "- ") }
      case .links(let links):
        for link in links { add(link.text, indent: 2) }
      case .code(let code):
        for line in code.split(separator: "\n") { text += "    " + line + "\n" }
      case .table(let head, let rows):
        for cells in rows {
          add(cells.dropFirst().first ?? "", indent: 2, mark: (cells.first ?? "") + "  ")
          for (title, cell) in zip(head.dropFirst(2), cells.dropFirst(2)) where !cell.isEmpty {
            add(title + ": " + cell, indent: 5)
          }
        }
      }
    }
    return text
  }
}
