/// A text in several languages.
public struct LocalizedText: Hashable, Sendable {
  /// One language's text.
  public struct Entry: Hashable, Sendable {
    /// The language, a BCP 47 tag such as `en` or `es`.
    public let language: String
    /// The text, which is made of its bytes only where somebody reads it.
    let slice: TextSlice
    /// Whether the text is known to have nothing that JSON escapes: as most texts of rubrics are written without.
    let isPlain: Bool

    /// The text.
    public var text: String { slice.text }

    init(language: String, text: String, isPlain: Bool = false) {
      self.init(language: language, slice: TextSlice(text), isPlain: isPlain)
    }

    init(language: String, slice: TextSlice, isPlain: Bool) {
      self.language = language
      self.slice = slice
      self.isPlain = isPlain
    }

    /// Tells whether two entries have the same language and text.
    public static func == (left: Entry, right: Entry) -> Bool {
      left.language == right.language && left.text == right.text
    }

    /// Feeds language and text into a hasher.
    public func hash(into hasher: inout Hasher) {
      hasher.combine(language)
      hasher.combine(text)
    }
  }

  /// The texts, in the order in which they were written.
  public private(set) var entries: [Entry]

  /// Makes a text from its entries.
  init(entries: [Entry]) {
    self.entries = entries
  }

  /// Makes a text from pairs of language and text.
  public init(_ entries: [(language: String, text: String)]) {
    self.entries = entries.map { Entry(language: $0.language, text: $0.text) }
  }

  /// Makes a text in English and Spanish.
  public init(en english: String, es spanish: String) {
    self.init([("en", english), ("es", spanish)])
  }

  /// Makes a text in English, Spanish and Portuguese.
  public init(en english: String, es spanish: String, pt portuguese: String) {
    self.init([("en", english), ("es", spanish), ("pt", portuguese)])
  }

  /// Makes a text that is the same in every language, a name for example.
  public init(verbatim text: String) {
    self.init([("und", text)])
  }

  /// Returns the text in a language. Where there is none it falls back to English, else to the first: a text that holds
  /// for all languages is the only one.
  public func text(in language: String) -> String {
    fallback(in: language)?.text ?? ""
  }

  /// Returns the entry that stands for a language.
  func fallback(in language: String) -> Entry? {
    for entry in entries where entry.language == language { return entry }
    for entry in entries where entry.language == "en" { return entry }
    return entries.first
  }

  /// Tells whether there is a text in just this language.
  public func has(_ language: String) -> Bool {
    for entry in entries where entry.language == language { return true }
    return false
  }

  /// Whether no language has a text.
  public var isEmpty: Bool {
    for entry in entries where !entry.slice.isEmpty { return false }
    return true
  }
}
