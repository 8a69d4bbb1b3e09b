import JSONDocument
import TestSupport
import Testing

/// Rubrics, schema and configuration speak to a reader of one language in that language only.
@Suite struct TranslationTests {
  static let files = [
    "config.json", "Rubrics/common.json", "Rubrics/lesson-1.json", "Rubrics/lesson-2.json",
    "Rubrics/lesson-3.json", "Rubrics/dialogue-design.schema.json", "Rubrics/evaluation.schema.json",
  ]

  /// Words that are common in one language and are none in the other.
  private static let english: Set<String> = [
    "the", "of", "and", "with", "is", "are", "that", "which", "for", "from", "by", "who", "what", "have",
    "has",
    "this", "not", "or", "at", "to", "it",
  ]
  private static let spanish: Set<String> = [
    "el", "los", "las", "y", "con", "que", "para", "por", "quien", "una", "este", "esta", "del", "al", "su",
    "es", "son", "lo",
  ]

  @Test("No text is in the other language", arguments: files)
  func textsAreInTheirLanguage(_ name: String) throws {
    let document = try JSONDocument(parsing: try #require(SharedMaterial.checkoutBytes(name)))
    var count = 0
    func check(_ node: NodeID, against foreign: Set<String>, _ language: String) {
      guard document.kind(of: node) == .string else { return }
      count += 1
      let found = words(of: document.string(node)).filter { foreign.contains($0) }
      if !found.isEmpty {
        Issue.record(
          "\(name) \(document.pointer(to: node)) (\(language)) has \(found): \(document.string(node))")
      }
    }
    func checkPortuguese(_ node: NodeID) {
      // `for` is a word of both.
      check(node, against: Self.english.subtracting(["for"]), "pt")
      guard document.kind(of: node) == .string else { return }
      let text = document.string(node)
      let found = Translations.spanishWords(in: text)
      if !found.isEmpty {
        Issue.record("\(name) \(document.pointer(to: node)) (pt) has \(found): \(text)")
      }
    }
    func visit(_ node: NodeID) {
      for element in document.elements(of: node) { visit(element) }
      for member in document.members(of: node) {
        switch document.string(member.name) {
        case "es": check(member.value, against: Self.english, "es")
        case "en": check(member.value, against: Self.spanish, "en")
        case "pt": checkPortuguese(member.value)
        case "x-es":
          for text in document.members(of: member.value) { check(text.value, against: Self.english, "es") }
        case "x-pt":
          for text in document.members(of: member.value) { checkPortuguese(text.value) }
        default: break
        }
        visit(member.value)
      }
    }
    visit(document.root)
    #expect(count > 2)
  }

  @Test(
    "Every text that is there in one language is there in each, with the same placeholders", arguments: files)
  func textsComeInPairs(_ name: String) throws {
    let document = try JSONDocument(parsing: try #require(SharedMaterial.checkoutBytes(name)))
    func visit(_ node: NodeID) {
      for element in document.elements(of: node) { visit(element) }
      let texts = ["en", "es", "pt"].map { document.value(of: node, named: $0) }
      if texts.contains(nil), texts.contains(where: { $0 != nil }) {
        Issue.record("\(name) \(document.pointer(to: node))")
      }
      let words = texts.compactMap { $0 }.filter { document.kind(of: $0) == .string }.map {
        document.string($0)
      }
      if words.count == 3 {
        let wanted = placeholders(of: words[0])
        for text in words where placeholders(of: text) != wanted {
          Issue.record("\(name) \(document.pointer(to: node)): \(text)")
        }
        if words[1] == words[2], Translations.isLong(words[1]), !Self.sameInBoth.contains(words[1]) {
          Issue.record("\(name) \(document.pointer(to: node)) is Spanish: \(words[1])")
        }
      }
      for member in document.members(of: node) { visit(member.value) }
    }
    visit(document.root)
  }

  /// Texts that Spanish and Portuguese write alike.
  private static let sameInBoth: Set<String> = []

  /// The names of the placeholders of a text, sorted, without the words for nothing to list.
  private func placeholders(of text: String) -> [String] {
    Translations.placeholders(of: text).map { String($0.prefix { $0 != "|" }) }.sorted()
  }

  /// The words outside of quotation marks, placeholders and names of fields.
  private func words(of text: String) -> [String] {
    var words: [String] = []
    var word = ""
    var depth = 0
    for character in text.lowercased() {
      switch character {
      case "«", "“", "{", "(": depth += 1
      case "»", "”", "}", ")": depth = max(0, depth - 1)
      default: break
      }
      if character.isLetter || character == "_" {
        word.append(character)
      } else {
        if !word.isEmpty, depth == 0 { words.append(word) }
        word = ""
      }
    }
    if !word.isEmpty, depth == 0 { words.append(word) }
    return words
  }
}
