/// One case of the export: what its columns say, and what of that is left over.
///
/// Exports come in two shapes. A list is one cell with commas, or spread over columns with numbers behind their name
/// (`purposes_1`, `purposes_2`); both are read.
struct ParticipediaRow {
  /// A value with its place.
  struct Value: Hashable {
    let text: String
    let column: String
    let line: Int
    let position: Int
  }

  /// The number of the case.
  let id: String
  /// What has no place in the design.
  private(set) var unmapped: [UnmappedValue] = []

  /// For each field, without numbers, what is left of its values.
  private var rest: [String: [Value]] = [:]
  /// The fields in the order of the file.
  private let fields: [String]

  /// Reads a row; nil where it has no number.
  init?(_ cells: [SeparatedValues.Cell], header: [SeparatedValues.Cell]) {
    var fields: [String] = []
    for (cell, column) in zip(cells, header) {
      let field = Self.field(column.text)
      let isList = ParticipediaFields.lists.contains(field)
      let texts = isList ? cell.text.split(separator: ",").map(String.init) : [cell.text]
      for text in texts.map({ SheetWord.trimmed($0) }) where !text.isEmpty {
        if rest[field] == nil { fields.append(field) }
        rest[field, default: []].append(
          Value(text: text, column: column.text, line: cell.line, position: cell.column))
      }
    }
    self.fields = fields
    guard let id = rest["id"]?.first?.text else { return nil }
    // Programs for tables write whole numbers with a decimal.
    self.id = id.hasSuffix(".0") ? String(id.dropLast(2)) : id
    rest["id"] = nil
  }

  /// Returns the name of a field: that of the column, without a number behind it.
  private static func field(_ column: String) -> String {
    var bytes = Array(SheetWord.trimmed(column).utf8)
    let count = bytes.count
    while let last = bytes.last, last &- 0x30 < 10 { bytes.removeLast() }
    guard bytes.count < count, bytes.last == UInt8(ascii: "_") else { return SheetWord.trimmed(column) }
    return String(decoding: bytes.dropLast(), as: UTF8.self)
  }

  // MARK: - Taking

  /// Returns the values of a field, which are then no longer left over.
  mutating func takeAll(_ field: String) -> [Value] {
    rest.removeValue(forKey: field) ?? []
  }

  /// Returns the first value of a field, which has but one.
  mutating func take(_ field: String) -> Value? {
    let values = takeAll(field)
    for value in values.dropFirst() { leave(value, .several) }
    return values.first
  }

  /// Returns the values of a field as words of the format; those without a counterpart are left over.
  mutating func takeAll(_ field: String, _ words: [String: String]) -> [String] {
    var found: [String] = []
    for value in takeAll(field) {
      guard let word = words[value.text] else {
        leave(value, .noCounterpart)
        continue
      }
      if !found.contains(word) { found.append(word) }
    }
    return found
  }

  /// Returns the value of a field as a word of the format; nil where it has no counterpart.
  mutating func take(_ field: String, _ words: [String: String]) -> String? {
    guard let value = take(field) else { return nil }
    if let word = words[value.text] { return word }
    leave(value, .noCounterpart)
    return nil
  }

  /// Returns yes or no. A number 0 stands also where nobody said anything, so only the word is a “no”.
  mutating func takeBoolean(_ field: String) -> Bool? {
    guard let value = take(field) else { return nil }
    switch value.text {
    case "1", "1.0", "yes", "true": return true
    case "no": return false
    case "0", "0.0", "false": leave(value, .silence)
    case "not_applicable": leave(value, .noCounterpart)
    default: leave(value, .notReadable)
    }
    return nil
  }

  /// Returns a date as year, month and day; a time behind it is passed over.
  mutating func takeDate(_ field: String) -> String? {
    guard let value = take(field) else { return nil }
    if let date = ParticipediaFields.date(value.text) { return date }
    leave(value, .notReadable)
    return nil
  }

  /// Returns a whole number from 0, also where it is written with decimals that are none.
  mutating func takeCount(_ field: String) -> Int? {
    guard let value = take(field) else { return nil }
    let digits = value.text.hasSuffix(".0") ? String(value.text.dropLast(2)) : value.text
    if digits.utf8.allSatisfy({ $0 &- 0x30 < 10 }), let count = Int(digits) { return count }
    leave(value, .notReadable)
    return nil
  }

  // MARK: - What is left over

  /// Notes that a value has no place.
  mutating func leave(_ value: Value, _ reason: UnmappedValue.Reason) {
    unmapped.append(
      UnmappedValue(
        reason: reason, caseID: id, field: Self.field(value.column), column: value.column, value: value.text,
        line: value.line,
        position: value.position))
  }

  /// Notes that all values of a field have no place.
  mutating func leave(_ field: String, _ reason: UnmappedValue.Reason) {
    for value in takeAll(field) { leave(value, reason) }
  }

  /// Notes all that nobody took, in the order of the file.
  mutating func leaveRest() {
    for field in fields { leave(field, ParticipediaFields.reason(for: field)) }
  }
}
