/// A text of the program's own, in every language.
///
/// Each area has an enumeration of its phrases, and for each language one file with an exhaustive switch, so that
/// a missing translation does not compile. Phrases may hold placeholders, `{name}`.
package protocol Phrase: Sendable {
  /// The text in English.
  var english: String { get }
  /// The text in Portuguese, as it is used in Brazil.
  var portuguese: String { get }
  /// The text in Spanish.
  var spanish: String { get }
}

extension Phrase {
  /// Returns the text in a language.
  package func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .portuguese: portuguese
    case .spanish: spanish
    }
  }

  /// Returns the text in a language with its placeholders filled.
  package func text(in language: Language, _ arguments: (name: String, text: String)...) -> String {
    fillPlaceholders(of: text(in: language), with: arguments)
  }
}

/// Replaces `{name}` by the argument of that name; what has no argument stays as it is.
package func fillPlaceholders(of text: String, with arguments: [(name: String, text: String)]) -> String {
  var result: [UInt8] = []
  let bytes = Array(text.utf8)
  var position = 0
  scan: while position < bytes.count {
    if bytes[position] == UInt8(ascii: "{") {
      for argument in arguments {
        let name = Array(argument.name.utf8)
        let end = position + name.count + 1
        if end < bytes.count, bytes[end] == UInt8(ascii: "}"), bytes[position + 1..<end].elementsEqual(name) {
          result += Array(argument.text.utf8)
          position = end + 1
          continue scan
        }
      }
    }
    result.append(bytes[position])
    position += 1
  }
  return String(decoding: result, as: UTF8.self)
}
