import Authoring
import JSONDocument
import Rubric

extension FuzzTarget {
  /// Sheets of separated values, with a form feed between one and the next. What is refused lies in its sheet; what is
  /// accepted is a design, whose own sheets are accepted too and say the same.
  static let sheets = FuzzTarget(name: "sheets", isJSON: false) { bytes in
    let parts = bytes.split(
      separator: 0x0C, maxSplits: Sheet.allCases.count - 1, omittingEmptySubsequences: false)
    var texts: [Sheet: [UInt8]] = [:]
    for (sheet, part) in zip(Sheet.allCases, parts) where !part.isEmpty { texts[sheet] = Array(part) }
    let design = imported(texts)
    guard design.faults.isEmpty else {
      for fault in design.faults { check(fault, in: fault.sheet.flatMap { texts[$0] } ?? []) }
      return
    }
    let exported = sheets(of: design.bytes)
    let again = imported(exported)
    require(again.faults.isEmpty, "what is exported is not imported: \(again.faults[0].kind)")
    require(sheets(of: again.bytes) == exported, "a design that comes back from its sheets has others")
  }

  /// An export of Participedia's cases. What is refused lies in it; each case that is accepted is a design.
  static let participedia = FuzzTarget(name: "participedia", isJSON: false) { bytes in
    let options = ParticipediaImport.Options(status: nil, asOf: nil, assumption: "Assumed.")
    let found = ParticipediaImport(bytes, file: "cases.csv", options: options)
    for fault in found.faults { check(fault, in: bytes) }
    guard found.faults.isEmpty else { return }
    for entry in found.cases { _ = design(entry.bytes) }
  }

  private static let words: SheetWords = {
    guard let schema = try? JSONDocument(parsing: FuzzScorecard.bytes("Rubrics/dialogue-design.schema.json"))
    else {
      fatalError("the schema of designs is not JSON")
    }
    return SheetWords(schema: schema)
  }()

  private static func imported(_ texts: [Sheet: [UInt8]]) -> DesignFromSheets {
    var files: [DesignFromSheets.File] = []
    for sheet in Sheet.allCases {
      guard let text = texts[sheet] else { continue }
      files.append(DesignFromSheets.File(sheet, name: sheet.fileName + ".csv", bytes: text))
    }
    let heading = DesignFromSheets.Heading(id: "fuzz", title: "Fuzz", status: "proposed", asOf: "2026-01-15")
    return DesignFromSheets(files, heading: heading, words: words)
  }

  private static func sheets(of bytes: [UInt8]) -> [Sheet: [UInt8]] {
    let sheets = SheetsFromDesign(design(bytes), words: words, language: "en")
    var texts: [Sheet: [UInt8]] = [:]
    for sheet in Sheet.allCases { texts[sheet] = sheets.text(of: sheet) }
    return texts
  }

  /// Reads what an import made.
  private static func design(_ bytes: [UInt8]) -> JSONDocument {
    do throws(Problems) {
      return try FuzzScorecard.standard.load(bytes, file: "design.json").document
    } catch {
      fatalError("what was imported is no design: \(error.list.first.map { $0.code.rawValue } ?? "")")
    }
  }

  private static func check(_ fault: SheetFault, in text: [UInt8]) {
    var lines = 1
    for byte in text where byte == 0x0A || byte == 0x0D { lines += 1 }
    require(fault.line >= 1 && fault.column >= 1, "a fault before the first place")
    require(fault.line <= lines, "a fault beyond the last line")
    require(fault.column <= text.count + 1, "a fault beyond its line")
  }
}
