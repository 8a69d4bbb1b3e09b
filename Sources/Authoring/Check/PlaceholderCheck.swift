internal import JSONDocument
internal import Rubric

/// Compares the placeholders of a text's languages.
struct PlaceholderCheck {
  private let outline: RuleOutline
  private(set) var findings: [RubricFinding] = []
  private static let keys = ["advice", "message"]

  init(_ outline: RuleOutline) {
    self.outline = outline
  }

  mutating func run() {
    visit(outline.document.root)
  }

  private mutating func visit(_ node: NodeID) {
    let document = outline.document
    for element in document.elements(of: node) { visit(element) }
    for member in document.members(of: node) {
      if Self.keys.contains(document.string(member.name)), document.kind(of: member.value) == .object {
        compare(member.value)
      } else {
        visit(member.value)
      }
    }
  }

  private mutating func compare(_ text: NodeID) {
    let document = outline.document
    var languages: [(name: String, placeholders: [String])] = []
    for member in document.members(of: text) {
      languages.append((document.string(member.name), placeholders(document.string(member.value))))
    }
    for ours in languages {
      for theirs in languages {
        for name in ours.placeholders where !theirs.placeholders.contains(name) {
          findings.append(
            .differingPlaceholders(
              name, inLanguage: ours.name, missingIn: theirs.name, at: outline.site(text)))
          return
        }
      }
    }
  }

  private func placeholders(_ text: String) -> [String] {
    var names: [String] = []
    var name: [UInt8]?
    var last: UInt8 = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "{"): name = last == byte ? nil : []
      case UInt8(ascii: "}"), UInt8(ascii: "|"):
        if let found = name, !found.isEmpty { names.append(String(decoding: found, as: UTF8.self)) }
        name = nil
      default: name?.append(byte)
      }
      last = byte
    }
    return names
  }
}
