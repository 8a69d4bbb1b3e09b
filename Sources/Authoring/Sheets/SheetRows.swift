internal import Rubric

/// The rows of one sheet with what their cells say.
struct SheetRows {
  /// A row.
  struct Row {
    /// The line in the file.
    let line: Int
    /// For each column of the sheet the value and where it stands; what is not stated is not there.
    var values: [String: (value: SheetValue, column: Int, line: Int)] = [:]

    /// Returns the text of a column.
    func text(_ property: String) -> String? {
      guard case .text(let text)? = values[property]?.value else { return nil }
      return text
    }
  }

  let sheet: Sheet
  let file: String
  private(set) var rows: [Row] = []
  private(set) var faults: [SheetFault] = []

  /// Reads a sheet; what is wrong is in `faults`.
  init(_ sheet: Sheet, file: String, bytes: [UInt8], words: SheetWords) {
    self.sheet = sheet
    self.file = file
    do throws(SheetFault) {
      let values = try SeparatedValues(parsing: bytes, of: sheet, file: file)
      guard let header = values.rows.first else {
        throw SheetFault(kind: .noHeader, sheet: sheet, file: file, line: 1, column: 1)
      }
      let columns = self.columns(header, words)
      let names = [sheet.naming, "id"]
      if !columns.contains(where: { $0.map { names.contains($0.property) } ?? false }) && faults.isEmpty {
        throw SheetFault(
          kind: .missingColumn(names[0], or: names[1]), sheet: sheet, file: file, line: 1, column: 1)
      }
      for cells in values.rows.dropFirst() { read(cells, columns, words) }
    } catch {
      faults.append(error)
    }
  }

  private mutating func columns(_ header: [SeparatedValues.Cell], _ words: SheetWords) -> [SheetColumn?] {
    let known = sheet.columns
    let names = known.map { words.names(of: $0, in: sheet) }
    var found: [SheetColumn?] = []
    for cell in header {
      let folded = SheetWord.folded(SheetWord.unguarded(cell.text))
      guard
        let place = names.firstIndex(where: { $0.contains { SheetWord.folded($0) == folded } })
      else {
        found.append(nil)
        note(
          .unknownColumn(cell.text, suggestion: Self.similar(cell.text, among: names.flatMap { $0 })), cell)
        continue
      }
      if found.contains(where: { $0?.property == known[place].property }) {
        note(.repeatedColumn(cell.text), cell)
      }
      found.append(known[place])
    }
    return found
  }

  private mutating func read(
    _ cells: [SeparatedValues.Cell], _ columns: [SheetColumn?], _ words: SheetWords
  ) {
    guard let first = cells.first else { return }
    guard cells.count == columns.count else {
      note(.ragged(found: cells.count, expected: columns.count), first)
      return
    }
    var row = Row(line: first.line)
    var isBroken = false
    for (cell, column) in zip(cells, columns) {
      guard let column, !cell.text.isEmpty else { continue }
      switch value(cell, column, words) {
      case .success(let value?): row.values[column.property] = (value, cell.column, cell.line)
      case .success(nil): break
      case .failure(let fault):
        faults.append(fault)
        isBroken = true
      }
    }
    if !isBroken, row.text(sheet.naming) == nil, row.text("id") == nil {
      let place =
        columns.firstIndex { $0?.property == sheet.naming } ?? columns.firstIndex { $0?.property == "id" }
      note(.emptyCell(sheet.naming, or: "id"), cells[place ?? 0])
      return
    }
    rows.append(row)
  }

  private func value(
    _ cell: SeparatedValues.Cell, _ column: SheetColumn, _ words: SheetWords
  ) -> Result<SheetValue?, SheetFault> {
    let text = SheetWord.unguarded(cell.text)
    let word = SheetWord.trimmed(text)
    let fault = { (kind: SheetFault.Kind) -> Result<SheetValue?, SheetFault> in
      .failure(SheetFault(kind: kind, sheet: sheet, file: file, line: cell.line, column: cell.column))
    }
    if word.isEmpty, column.kind != .text { return .success(nil) }
    let special = SheetWords.special(word)
    switch column.kind {
    case .text: return .success(.text(text))
    case .identifier:
      return SheetWord.isIdentifier(word) ? .success(.text(word)) : fault(.notAnIdentifier(word))
    case .choice, .boolean:
      let choices = words.choices(of: column, in: sheet)
      guard let id = Self.choice(word, choices) else {
        return fault(
          .unknownValue(
            word, column: column.property,
            suggestion: Self.similar(word, among: choices.flatMap { $0.words }),
            known: choices.map { $0.id }))
      }
      return .success(column.kind == .boolean && id != "unknown" ? .raw(id) : .text(id))
    case .count, .number:
      if special == "unknown" { return .success(.text("unknown")) }
      let isWhole = column.kind == .count
      guard let number = Self.number(word, isWhole: isWhole) else {
        return fault(.notANumber(word, column: column.property, isWhole: isWhole))
      }
      return .success(.raw(number))
    case .date:
      if special == "unknown" { return .success(.text("unknown")) }
      return CivilDate(word.utf8) == nil ? fault(.notADate(word)) : .success(.text(word))
    case .body:
      return .success(.text(special == "unknown" || special == "none" ? special ?? word : word))
    case .texts, .actors:
      if let special, special == "unknown" || special == "none" { return .success(.text(special)) }
      var items: [String] = []
      for part in word.split(separator: "|") {
        let item = SheetWord.trimmed(String(part))
        if !item.isEmpty, !items.contains(item) { items.append(item) }
      }
      return .success(items.isEmpty ? nil : .texts(items))
    }
  }

  private mutating func note(_ kind: SheetFault.Kind, _ cell: SeparatedValues.Cell) {
    faults.append(SheetFault(kind: kind, sheet: sheet, file: file, line: cell.line, column: cell.column))
  }

  private static func choice(_ word: String, _ choices: [SheetWords.Choice]) -> String? {
    let folded = SheetWord.folded(word)
    for choice in choices {
      if choice.words.contains(where: { SheetWord.folded($0) == folded }) {
        return choice.id
      }
    }
    guard let id = SheetWords.otherWords.first(where: { $0.word == folded })?.id else { return nil }
    return choices.first { $0.id == id }?.id
  }

  /// Returns a number as JSON has it, or nil; a comma may stand for the point.
  private static func number(_ word: String, isWhole: Bool) -> String? {
    let parts = word.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    guard parts.count == 1 || parts.count == 2 && !isWhole, let whole = parts.first, isDigits(whole) else {
      return nil
    }
    guard whole == "0" || whole.utf8.first != UInt8(ascii: "0") else { return nil }
    guard parts.count == 2 else { return String(whole) }
    return isDigits(parts[1]) ? whole + "." + parts[1] : nil
  }

  private static func isDigits(_ text: Substring) -> Bool {
    (1...15).contains(text.utf8.count) && text.utf8.allSatisfy { $0 &- 0x30 < 10 }
  }

  private static func similar(_ word: String, among candidates: [String]) -> String? {
    let folded = candidates.map { SheetWord.folded($0) }
    guard let found = spellingSuggestion(for: SheetWord.folded(word), among: folded) else { return nil }
    return folded.firstIndex(of: found).map { candidates[$0] }
  }
}
