/// A language of reports, help and messages.
package enum Language: String, CaseIterable, Sendable {
  case english = "en"
  case spanish = "es"

  /// The BCP 47 tag.
  package var tag: String { rawValue }
}
