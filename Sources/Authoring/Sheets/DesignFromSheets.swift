internal import JSONDocument

/// A design made of sheets.
///
/// What no cell says is left out: it is not stated, and never “no”.
package struct DesignFromSheets {
  /// A sheet as it was read.
  package struct File: Sendable {
    let sheet: Sheet
    /// Its name for messages.
    package let name: String
    let bytes: [UInt8]

    /// Takes the bytes of a sheet's file.
    package init(_ sheet: Sheet, name: String, bytes: [UInt8]) {
      self.sheet = sheet
      self.name = name
      self.bytes = bytes
    }
  }

  /// What the format asks of a design and no sheet says.
  package struct Heading: Sendable {
    let id: String
    let title: String
    let status: String
    let asOf: String

    /// Takes the id, the title, the status and the date.
    package init(id: String, title: String, status: String, asOf: String) {
      self.id = id
      self.title = title
      self.status = status
      self.asOf = asOf
    }

    /// Tells whether a text can be the id of a design.
    package static func isIdentifier(_ text: String) -> Bool { SheetWord.isIdentifier(text) }
  }

  /// The design as JSON text; of use where there are no faults.
  package let bytes: [UInt8]
  /// What could not be taken over, sheet by sheet.
  package let faults: [SheetFault]

  /// Makes a design.
  package init(_ files: [File], heading: Heading, words: SheetWords) {
    let sheets = files.map { SheetRows($0.sheet, file: $0.name, bytes: $0.bytes, words: words) }
    var faults = sheets.flatMap { $0.faults }
    var actors = SheetActors(noun: "actor")
    var bodies = SheetActors(noun: "body")
    // Ids that are written come first, so that none made from a name takes their place.
    for sheet in sheets where sheet.sheet != .agenda { actors.takeIdentified(sheet) }
    var references: [[Int]] = []
    for sheet in sheets {
      references.append(sheet.sheet == .agenda ? [] : actors.take(sheet, columns: sheet.sheet.columns))
    }
    var items: [[String]] = []
    for sheet in sheets {
      items.append(sheet.sheet == .agenda ? Self.identifiers(sheet, &faults) : [])
    }
    var lists: [Sheet: JSONWriter] = [:]
    for (place, sheet) in sheets.enumerated() where !sheet.rows.isEmpty {
      var writer = JSONWriter(pretty: false)
      writer.beginArray()
      for (number, row) in sheet.rows.enumerated() {
        writer.beginObject()
        if sheet.sheet == .agenda {
          writer.name("id")
          writer.string(items[place][number])
        } else {
          writer.name("actor_id")
          writer.string(actors.list[references[place][number]].id)
        }
        for column in sheet.sheet.columns where column.owner == .row && column.property != "id" {
          guard let cell = row.values[column.property] else { continue }
          writer.name(column.property)
          switch (column.kind, cell.value) {
          case (.actors, .texts(let names)):
            var ids: [String] = []
            for name in names {
              let id = actors.identifier(of: name)
              if !ids.contains(id) { ids.append(id) }
            }
            SheetValue.texts(ids).write(to: &writer)
          case (.body, .text(let name)) where name != "unknown" && name != "none":
            writer.string(bodies.identifier(of: name))
          default: cell.value.write(to: &writer)
          }
        }
        writer.endObject()
      }
      writer.endArray()
      lists[sheet.sheet] = writer
    }
    faults += actors.faults
    self.faults = faults
    bytes = Self.design(heading, actors, bodies, lists)
  }

  private static func design(
    _ heading: Heading, _ actors: SheetActors, _ bodies: SheetActors, _ lists: [Sheet: JSONWriter]
  ) -> [UInt8] {
    var writer = JSONWriter(pretty: false)
    writer.beginObject()
    for (name, text) in [
      ("format", "dialogue-design/1"), ("id", heading.id), ("title", heading.title),
      ("status", heading.status), ("as_of", heading.asOf),
    ] {
      writer.name(name)
      writer.string(text)
    }
    writer.name("actors")
    // An empty list would state that there are none.
    if actors.list.isEmpty { writer.string("unknown") } else { actors.write(to: &writer) }
    if let entries = lists[.stakeholders] {
      writer.name("stakeholder_map")
      writer.beginObject()
      writer.name("entries")
      writer.raw(entries.text)
      writer.endObject()
    }
    for (name, sheet) in [("participants", Sheet.participants), ("agenda", Sheet.agenda)] {
      guard let list = lists[sheet] else { continue }
      writer.name(name)
      writer.raw(list.text)
    }
    if !bodies.list.isEmpty {
      writer.name("formal_bodies")
      bodies.write(to: &writer)
    }
    writer.endObject()
    // Written once more, for people to read.
    guard let document = try? JSONDocument(parsing: writer.bytes) else { return writer.bytes }
    var pretty = JSONWriter(pretty: true)
    pretty.value(document.root, of: document)
    pretty.endText()
    return pretty.bytes
  }

  /// Returns the ids of the items of an agenda, those that are written and those made from topics.
  private static func identifiers(_ sheet: SheetRows, _ faults: inout [SheetFault]) -> [String] {
    var lines: [String: Int] = [:]
    for row in sheet.rows {
      guard let id = row.text("id") else { continue }
      if let line = lines[id] {
        faults.append(
          SheetFault(
            kind: .repeated(id, line: line), sheet: sheet.sheet, file: sheet.file,
            line: row.values["id"]?.line ?? row.line,
            column: row.values["id"]?.column ?? 1))
      } else {
        lines[id] = row.line
      }
    }
    var identifiers = FreeIdentifiers(taken: Set(lines.keys))
    return sheet.rows.map { row in
      row.text("id") ?? identifiers.free(SheetWord.identifier(from: row.text("topic") ?? "", other: "item"))
    }
  }
}
