internal import JSONDocument

/// The actors, or the formal bodies, that sheets speak of, each once.
struct SheetActors {
  /// One of them.
  struct Actor {
    let id: String
    /// What sheets say of it, with the place that says it.
    var values: [String: (value: SheetValue, file: String, line: Int)] = [:]
    /// The members in the order in which they are written.
    var order: [String] = []
  }

  private(set) var list: [Actor] = []
  private(set) var faults: [SheetFault] = []
  private let noun: String
  private var byID: [String: Int] = [:]
  private var byName: [String: Int] = [:]
  private var identifiers = FreeIdentifiers()
  private var ambiguous: Set<String> = []

  /// Begins a list; the noun stands for ids of names without letters.
  init(noun: String) { self.noun = noun }

  /// Takes the actors whose ids are written.
  mutating func takeIdentified(_ sheet: SheetRows) {
    for row in sheet.rows {
      guard let id = row.text("id") else { continue }
      let place = byID[id] ?? add(id)
      guard let name = row.text("name") else { continue }
      let folded = SheetWord.folded(name)
      if let other = byName[folded], other != place { ambiguous.insert(folded) }
      byName[folded] = place
    }
  }

  /// Takes what the rows of a sheet say of actors, and returns for each row the actor's place in the list.
  mutating func take(_ sheet: SheetRows, columns: [SheetColumn]) -> [Int] {
    var lines: [Int: Int] = [:]
    return sheet.rows.map { row in
      let name = row.text("name") ?? ""
      let cell = row.values["name"] ?? row.values["id"]
      let (line, column) = (cell?.line ?? row.line, cell?.column ?? 1)
      let place: Int
      if let id = row.text("id") {
        place = byID[id] ?? add(id)
      } else {
        let folded = SheetWord.folded(name)
        if ambiguous.contains(folded) {
          faults.append(
            SheetFault(
              kind: .ambiguous(name), sheet: sheet.sheet, file: sheet.file, line: line, column: column))
        }
        place = byName[folded] ?? add(identifiers.free(SheetWord.identifier(from: name, other: noun)))
        byName[folded] = place
      }
      if let first = lines[place] {
        faults.append(
          SheetFault(
            kind: .repeated(row.text("name") ?? list[place].id, line: first), sheet: sheet.sheet,
            file: sheet.file, line: line,
            column: column))
      }
      lines[place] = lines[place] ?? row.line
      for column in columns where column.owner == .actor && column.property != "id" {
        guard let cell = row.values[column.property] else { continue }
        if let old = list[place].values[column.property] {
          // A name without an id has been matched by that name, however it is written.
          let isSameName = column.property == "name" && row.text("id") == nil
          if old.value != cell.value, !isSameName {
            faults.append(
              SheetFault(
                kind: .conflict(
                  list[place].id, column: column.property, file: old.file, line: old.line),
                sheet: sheet.sheet, file: sheet.file, line: cell.line, column: cell.column))
          }
        } else {
          list[place].values[column.property] = (cell.value, sheet.file, cell.line)
          list[place].order.append(column.property)
        }
      }
      return place
    }
  }

  /// Returns the id of the one with an id or a name, and adds it where there is none.
  mutating func identifier(of word: String) -> String {
    let folded = SheetWord.folded(word)
    if let place = byID[word] ?? byName[folded] { return list[place].id }
    let id = SheetWord.isIdentifier(word) ? word : SheetWord.identifier(from: word, other: noun)
    let place = add(identifiers.free(id))
    list[place].values["name"] = (.text(word), "", 0)
    list[place].order = ["name"]
    byName[folded] = place
    return list[place].id
  }

  /// Writes the list.
  func write(to writer: inout JSONWriter) {
    writer.beginArray()
    for actor in list {
      writer.beginObject()
      writer.name("id")
      writer.string(actor.id)
      for property in actor.order {
        writer.name(property)
        actor.values[property]?.value.write(to: &writer)
      }
      writer.endObject()
    }
    writer.endArray()
  }

  private mutating func add(_ id: String) -> Int {
    identifiers.take(id)
    byID[id] = list.count
    list.append(Actor(id: id))
    return list.count - 1
  }
}
