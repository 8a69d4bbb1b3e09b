/// The rules of one `.gitignore`, as far as they matter for finding files: comments, `!`, `*`, `?`, `**`, `/` at
/// either end. Character classes are not known; a rule with one matches only itself.
struct IgnoreRules: Sendable {
  private struct Rule {
    let pattern: [UInt8]
    let isNegated: Bool
    let isFolderOnly: Bool
    /// Whether the pattern is about the whole path below the file's folder, and not about a name at any depth.
    let isAnchored: Bool
  }

  private let rules: [Rule]

  /// Reads a file's rules.
  init(_ bytes: [UInt8]) {
    var rules: [Rule] = []
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      var pattern = Array(line)
      while let last = pattern.last, last == UInt8(ascii: " ") || last == UInt8(ascii: "\r") {
        pattern.removeLast()
      }
      guard let first = pattern.first, first != UInt8(ascii: "#") else { continue }
      let isNegated = first == UInt8(ascii: "!")
      if isNegated || pattern.starts(with: "\\#".utf8) || pattern.starts(with: "\\!".utf8) {
        pattern.removeFirst()
      }
      let isFolderOnly = pattern.last == UInt8(ascii: "/")
      if isFolderOnly { pattern.removeLast() }
      let isAnchored = pattern.contains(UInt8(ascii: "/"))
      if pattern.first == UInt8(ascii: "/") { pattern.removeFirst() }
      guard !pattern.isEmpty else { continue }
      rules.append(
        Rule(pattern: pattern, isNegated: isNegated, isFolderOnly: isFolderOnly, isAnchored: isAnchored))
    }
    self.rules = rules
  }

  /// Tells whether a path below the file's folder is ignored; nil where no rule says anything. The last rule wins.
  func ignores(_ path: String, isFolder: Bool) -> Bool? {
    let whole = Array(path.utf8)
    let name = Array(Path.name(of: path).utf8)
    for rule in rules.reversed() where isFolder || !rule.isFolderOnly {
      if Self.matches(rule.isAnchored ? whole : name, rule.pattern) { return !rule.isNegated }
    }
    return nil
  }

  /// Matches by going back to the last star only, which takes at most the product of both lengths in steps.
  static func matches(_ text: [UInt8], _ pattern: [UInt8]) -> Bool {
    let slash = UInt8(ascii: "/")
    let star = UInt8(ascii: "*")
    var position = 0
    var index = 0
    /// Where the last `*` and the last `**` stand, and how far the text was then.
    var single: (index: Int, position: Int)?
    var double: (index: Int, position: Int)?
    while true {
      if index == pattern.count, position == text.count { return true }
      if index < pattern.count, pattern[index] == star {
        if index + 1 < pattern.count, pattern[index + 1] == star {
          index += 2
          // `**/` matches nothing, too.
          if index < pattern.count, pattern[index] == slash { index += 1 }
          double = (index, position)
          single = nil
        } else {
          index += 1
          single = (index, position)
        }
        continue
      }
      if index < pattern.count, position < text.count,
        pattern[index] == text[position] || pattern[index] == UInt8(ascii: "?") && text[position] != slash
      {
        index += 1
        position += 1
      } else if let last = single, last.position < text.count, text[last.position] != slash {
        (index, position) = (last.index, last.position + 1)
        single = (index, position)
      } else if let last = double, last.position < text.count {
        (index, position) = (last.index, last.position + 1)
        double = (index, position)
        single = nil
      } else {
        return false
      }
    }
  }
}
