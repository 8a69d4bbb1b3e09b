/// A language of reports, help and messages.
package enum Language: String, CaseIterable, Sendable {
  case english = "en"
  case spanish = "es"
  case portuguese = "pt"

  /// The language's name for itself.
  package var name: String {
    switch self {
    case .english: "English"
    case .portuguese: "Português"
    case .spanish: "Español"
    }
  }

  /// The BCP 47 tag.
  package var tag: String { rawValue }
}
