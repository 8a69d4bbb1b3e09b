import Foundation
import TestSupport
import Testing

/// A file that cannot be evaluated, and what is said about it.
struct BadInput: CustomTestStringConvertible, Sendable {
  let name: String
  /// Makes the file, from the text of a sound design.
  let make: @Sendable (TemporaryFolder, String) throws -> Void
  /// What is named as the place, behind the file's name; nil for messages without a place.
  let place: String?
  /// A part of the message in English and in Spanish.
  let english: String
  let spanish: String

  var testDescription: String { name }

  init(
    _ name: String, at place: String? = nil, _ english: String, _ spanish: String,
    make: @escaping @Sendable (TemporaryFolder, String) throws -> Void
  ) {
    self.name = name
    self.place = place
    self.english = english
    self.spanish = spanish
    self.make = make
  }

  /// Makes a file of a text.
  init(_ name: String, at place: String? = nil, _ english: String, _ spanish: String, text: String) {
    self.init(name, at: place, english, spanish) { folder, _ in try folder.write(text, to: name) }
  }

  /// Makes a file of a sound design with one change.
  init(
    _ name: String, replacing old: String, by new: String, at place: String? = nil, _ english: String,
    _ spanish: String
  ) {
    self.init(name, at: place, english, spanish) { folder, design in
      guard design.contains(old) else { throw CocoaError(.fileReadUnknown) }
      try folder.write(
        design.replacingOccurrences(of: old, with: new, range: design.range(of: old)), to: name)
    }
  }

  static let all: [BadInput] = [
    BadInput("no-json.json", at: "1:1", "expected a value, found `h`", "se esperaba", text: "hello\n"),
    BadInput("empty.json", at: "1:1", "the file is empty", "el archivo está vacío", text: ""),
    BadInput("truncated.json", "the file ends where", "el archivo termina donde") { folder, design in
      try folder.write(String(design.prefix(700)), to: "truncated.json")
    },
    BadInput("utf16.json", at: "1:1", "UTF-16 or UTF-32, not in UTF-8", "UTF-16 o UTF-32") { folder, design in
      try folder.write([UInt8](design.data(using: .utf16) ?? Data()), to: "utf16.json")
    },
    BadInput("bom.json", at: "1:1", "byte order mark", "marca de orden de bytes") { folder, design in
      try folder.write([0xEF, 0xBB, 0xBF] + Array(design.utf8), to: "bom.json")
    },
    BadInput("latin1.json", at: "1:13", "not UTF-8", "no son UTF-8") { folder, _ in
      try folder.write([UInt8](#"{"title": "d"#.utf8) + [0xED] + [UInt8](#"a"}"#.utf8), to: "latin1.json")
    },
    BadInput("deep.json", at: "1:513", "more than 512 lists and objects", "más de 512") { folder, _ in
      try folder.write(
        [UInt8](repeating: 0x5B, count: 100_000) + [UInt8](repeating: 0x5D, count: 100_000), to: "deep.json")
    },
    BadInput("folder", "this is a folder, not a file", "es una carpeta, no un archivo") { folder, _ in
      try folder.makeFolder("folder")
    },
    BadInput("pipe", "a pipe or a device", "una tubería o un dispositivo") { folder, _ in
      try folder.makePipe("pipe")
    },
    BadInput("desing.json", "did you mean `design.json`?", "¿quiso decir `design.json`?") { folder, design in
      try folder.write(design, to: "design.json")
    },
    BadInput("large.json", "larger than 64 MiB", "supera 64 MiB") { folder, _ in
      try folder.write("{", to: "large.json")
      try folder.setSize(of: "large.json", to: 1 << 30)
    },
    BadInput("array.json", at: "1:1", "this is a JSON array", "es un arreglo JSON", text: "[{}]"),
    BadInput(
      "other.json", at: "1:1", "nothing in it is of a design", "nada en él es propio de un diseño",
      text: #"{"name": "x"}"#),
    BadInput(
      "rubric.json", at: "1:12", "this is a rubric", "es una rúbrica", text: #"{"format": "rubric/1"}"#),
    BadInput(
      "result.json", at: "1:12", "`cabildo render`", "`cabildo render`", text: #"{"format": "evaluation/1"}"#),
    BadInput(
      "no-format.json", replacing: #""format": "dialogue-design/1","#, by: "", at: "1:1",
      "the document lacks “Format” (`format`)", "(`format`)"),
    BadInput(
      "unknown.json", replacing: #""note": "A starting"#, by: #""ntoe": "A starting"#, "did you mean `note`?",
      "¿quiso decir `note`?"),
    BadInput(
      "date.json", replacing: #""as_of": "2026-01-15""#, by: #""as_of": "2026-02-30""#,
      "is not a date of the calendar", "no es una fecha del calendario"),
    BadInput(
      "dangling.json", replacing: #""actor_id": ""#, by: #""actor_id": "no-such-"#,
      "is not in the list `actors`",
      "no está en la lista `actors`"),
  ]
}
