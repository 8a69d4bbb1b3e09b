internal import JSONDocument

extension EvaluationReader {
  func error(_ kind: EvaluationReadingError.Kind, _ node: NodeID) -> EvaluationReadingError {
    EvaluationReadingError(kind: kind, range: document.range(of: node))
  }

  func object(
    _ node: NodeID, _ members: [String], others: [String] = []
  ) throws(EvaluationReadingError) -> StoredObject {
    try StoredObject(node, in: document, members: members, others: others)
  }

  func elements(_ node: NodeID) throws(EvaluationReadingError) -> [NodeID] {
    try expect(.array, node)
    return Array(document.elements(of: node))
  }

  func string(_ node: NodeID) throws(EvaluationReadingError) -> String {
    try expect(.string, node)
    return document.string(node)
  }

  func strings(_ node: NodeID) throws(EvaluationReadingError) -> [String] {
    var texts: [String] = []
    for element in try elements(node) { texts.append(try string(element)) }
    return texts
  }

  func boolean(_ node: NodeID) throws(EvaluationReadingError) -> Bool {
    if document.kind(of: node) == .false { return false }
    try expect(.true, node)
    return true
  }

  func isNull(_ node: NodeID) -> Bool { document.kind(of: node) == .null }

  func text(_ node: NodeID) throws(EvaluationReadingError) -> LocalizedText {
    try expect(.object, node)
    var entries: [(language: String, text: String)] = []
    for member in document.members(of: node) {
      entries.append((document.string(member.name), try string(member.value)))
    }
    return LocalizedText(entries)
  }

  func optionalText(_ node: NodeID) throws(EvaluationReadingError) -> LocalizedText? {
    isNull(node) ? nil : try text(node)
  }

  func integer(_ node: NodeID, in range: ClosedRange<Int64>) throws(EvaluationReadingError) -> Int {
    try expect(.number, node)
    guard let value = document.int64(node), range.contains(value), let integer = Int(exactly: value) else {
      throw error(.numberOutOfRange(least: range.lowerBound, most: range.upperBound), node)
    }
    return integer
  }

  /// Reads a number of things, lines for example.
  func count(_ node: NodeID) throws(EvaluationReadingError) -> Int {
    try integer(node, in: 0...Int64(Int32.max))
  }

  func optionalLevel(_ node: NodeID) throws(EvaluationReadingError) -> Int? {
    isNull(node) ? nil : try integer(node, in: 0...4)
  }

  func ratio(_ node: NodeID) throws(EvaluationReadingError) -> Ratio? {
    if isNull(node) { return nil }
    let entry = try object(node, ["numerator", "denominator"])
    return Ratio(
      try whole(entry["numerator"], in: Int64.min...Int64.max),
      try whole(entry["denominator"], in: 1...Int64.max))
  }

  private func whole(_ node: NodeID, in range: ClosedRange<Int64>) throws(EvaluationReadingError) -> Int64 {
    try expect(.number, node)
    guard let value = document.int64(node), range.contains(value) else {
      throw error(.numberOutOfRange(least: range.lowerBound, most: range.upperBound), node)
    }
    return value
  }

  func points(_ node: NodeID, in range: ClosedRange<Int64>) throws(EvaluationReadingError) -> Double {
    try expect(.number, node)
    guard let value = DecimalText.value(of: document.number(node), places: StoredFormat.places),
      value >= Double(range.lowerBound), value <= Double(range.upperBound)
    else { throw error(.numberOutOfRange(least: range.lowerBound, most: range.upperBound), node) }
    return value
  }

  func scores(_ node: NodeID) throws(EvaluationReadingError) -> ByReading<Double>? {
    if isNull(node) { return nil }
    let entry = try readings(node)
    return ByReading(
      shown: try points(entry.shown, in: 0...100), claimed: try points(entry.claimed, in: 0...100),
      possible: try points(entry.possible, in: 0...100))
  }

  func readings(_ node: NodeID) throws(EvaluationReadingError) -> ByReading<NodeID> {
    let entry = try object(node, Reading.allCases.map { $0.rawValue })
    return ByReading(
      shown: try entry[Reading.shown.rawValue], claimed: try entry[Reading.claimed.rawValue],
      possible: try entry[Reading.possible.rawValue])
  }

  /// Reads one of the words of an enumeration.
  func word<Word: RawRepresentable<String>>(
    _ node: NodeID, _ words: [Word]
  ) throws(EvaluationReadingError) -> Word {
    let text = try string(node)
    for word in words where word.rawValue == text { return word }
    throw error(.unknownWord(word: text, known: words.map { $0.rawValue }), node)
  }

  /// Reads a name that is declared elsewhere in the text.
  func known(_ node: NodeID, of names: [String]) throws(EvaluationReadingError) -> String {
    let text = try string(node)
    guard names.contains(text) else { throw error(.unknownWord(word: text, known: names), node) }
    return text
  }

  private func expect(_ kind: JSONKind, _ node: NodeID) throws(EvaluationReadingError) {
    let found = document.kind(of: node)
    guard found == kind else { throw error(.wrongType(expected: kind, found: found), node) }
  }
}
