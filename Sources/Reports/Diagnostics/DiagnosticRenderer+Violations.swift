internal import JSONDocument
internal import JSONSchema
internal import Rubric

extension DiagnosticRenderer {
  /// Up to so many values or fields are listed in a message.
  private static let listLimit = 12
  /// Up to so many values are listed in the mend.
  private static let longListLimit = 60

  /// Puts a violation of the schema into words.
  func texts(of violation: SchemaViolation, in file: SourceFile) -> Texts {
    let trail = words?.trail(to: violation.keywordLocation) ?? SchemaWords.Trail()
    let subject = subject(of: violation, trail, in: file)
    var words = ViolationPhrase.Words(subject: subject.text)
    words.description = trail.description ?? ""
    var values: [String] = []
    var isLong = false
    switch violation.fact {
    case .missingMember(let name), .missingDependent(let name, _):
      let member = self.words?.words(ofMember: name, at: violation.schema)
      words.member = field(name, title: member?.title, isWritten: false)
      words.name = name
      words.description = member?.description ?? ""
    case .unknownMember:
      words.member = DiagnosticPhrase.fieldNamed.text(
        in: language, ("name", name(at: violation.range, in: file)))
    case .notInEnum(let texts), .unexpected(_, let texts, _): values = texts
    case .notConst(let text): values = [text]
    default: break
    }
    if !values.isEmpty {
      isLong = values.count > Self.listLimit
      let list =
        trail.types.map { SchemaPhrase.type($0).text(in: language) } + choices(values, at: violation.schema)
      if isLong {
        words.choices = ViolationPhrase.oneOfMany(values.count).text(in: language)
      } else if list.count == 1 || !trail.types.isEmpty {
        words.choices = ViolationPhrase.joined(list, in: language)
      } else {
        words.choices = ViolationPhrase.oneOf.text(
          in: language, ("choices", ViolationPhrase.joined(list, in: language)))
      }
    }

    let message = ViolationPhrase.message(violation.fact, words).text(in: language)
    var help = ViolationPhrase.mend(violation.fact, words).text(in: language)
    if case .noBranch(let branches) = violation.fact, let closest = branches.violations.first {
      help = texts(of: closest, in: file).message
    }
    if isLong, values.count <= Self.longListLimit {
      help = DiagnosticPhrase.knownWords.text(
        in: language, ("known", values.map { "`" + plain($0) + "`" }.joined(separator: ", ")))
    }
    let suggestion = suggestion(for: violation, values, in: file)
    if let suggestion {
      help = didYouMean(suggestion)
    } else if case .unknownMember(_, let known) = violation.fact, !known.isEmpty,
      known.count <= Self.listLimit
    {
      let fields = known.map { "`" + $0 + "`" }.joined(separator: ", ")
      help = DiagnosticPhrase.knownFields.text(in: language, ("fields", fields))
    }
    // Problems are told together where they say the same of entries of one list.
    words.subject = subject.kind
    var key = ViolationPhrase.message(violation.fact, words).text(in: language)
    if !values.isEmpty { key += file.text(at: violation.range) }
    return Texts(message: message, help: help, suggestion: suggestion, key: key)
  }

  /// Names the value at fault: a field by its title and name, an entry by its list, else the document; and what
  /// it has in common with others.
  private func subject(
    of violation: SchemaViolation, _ trail: SchemaWords.Trail, in file: SourceFile
  ) -> (text: String, kind: String) {
    let root = DiagnosticPhrase.document.text(in: language)
    guard let document = file.document, violation.instance.index < document.nodeCount else {
      return (trail.title.map { field("", title: $0) } ?? root, "")
    }
    var steps = document.steps(to: violation.instance)
    // A field that is not known is told of the object that has it.
    if case .unknownMember = violation.fact { steps = steps.dropLast() }
    switch steps.last {
    case .member(let name):
      let text = field(name, title: trail.title)
      return (text, text)
    case .element(let index):
      var list = root
      for step in steps.dropLast().reversed() {
        if case .member(let name) = step {
          list = field(name, title: trail.listTitle)
          break
        }
      }
      return (DiagnosticPhrase.entry.text(in: language, ("index", "\(index + 1)"), ("list", list)), list)
    case nil: return (root, root)
    }
  }

  /// Names a field by its title, and by its own name where that is not the same or not to be seen in the text.
  private func field(_ name: String, title: String?, isWritten: Bool = true) -> String {
    guard let title, !title.isEmpty else {
      return DiagnosticPhrase.fieldNamed.text(in: language, ("name", name))
    }
    let isSame = isWritten && title.lowercased().split(separator: " ").joined(separator: "_") == name
    let phrase = isSame || name.isEmpty ? DiagnosticPhrase.fieldAlone : .fieldTitled
    return phrase.text(in: language, ("title", title), ("name", name))
  }

  /// Returns the values as they are to be written, each with its label where that says more.
  private func choices(_ values: [String], at place: SchemaPlace) -> [String] {
    values.map { value in
      let text = plain(value)
      let written = "`" + text + "`"
      guard let label = words?.label(of: text, at: place) else { return written }
      let isSame =
        label.lowercased().split(separator: " ").joined(separator: "_") == text.lowercased()
      return isSame ? written : written + " (" + label + ")"
    }
  }

  /// Returns the value that was probably meant, of those that are allowed or of the fields that are known.
  private func suggestion(
    for violation: SchemaViolation, _ values: [String], in file: SourceFile
  ) -> String? {
    if case .unknownMember(_, let known) = violation.fact {
      return spellingSuggestion(for: name(at: violation.range, in: file), among: known)
    }
    guard !values.isEmpty, let document = file.document, violation.instance.index < document.nodeCount,
      document.kind(of: violation.instance) == .string
    else { return nil }
    let found = document.string(violation.instance)
    let texts = values.map { plain($0) }
    if let near = spellingSuggestion(for: found.lowercased(), among: texts) { return near }
    // Authors often write the label instead of the word, in their own language.
    for language in Language.allCases {
      for text in texts {
        guard let label = words?.label(of: text, at: violation.schema, in: language) else { continue }
        if label.lowercased() == found.lowercased() { return text }
      }
    }
    return nil
  }

  /// Returns the name at a range, without its quotes and escapes.
  private func name(at range: ByteRange, in file: SourceFile) -> String {
    plain(file.text(at: range))
  }

  /// Returns a JSON text as people write it in prose: a string without its quotes.
  private func plain(_ text: String) -> String {
    guard text.utf8.first == UInt8(ascii: "\""), let document = try? JSONDocument(parsing: text) else {
      return text
    }
    return document.string(document.root)
  }
}
