import Foundation
import Reports
import TestSupport
import Testing

@testable import cabildo

@Suite("import and export of sheets")
struct SheetTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func imports(_ arguments: String...) -> Outcome {
    let console = TestConsole()
    let code = run(
      arguments: ["import", "csv"] + arguments, environment: ["SOURCE_DATE_EPOCH": "1767225600"],
      console: console)
    return Outcome(code: code, output: console.outputText, errors: console.errorText)
  }

  private func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  private func list(_ design: [String: Any], _ name: String) -> [[String: Any]] {
    design[name] as? [[String: Any]] ?? []
  }

  @Test("Sheets in Spanish with semicolons become a valid design, and what is empty is left out")
  func spanish() throws {
    try folder.write(
      [0xEF, 0xBB, 0xBF]
        + Array(
          "Nombre;Sector;Asientos;Puede comprometer;Estado\r\n\"Unión de Caficultores; Sur\";Campesinos;2;sí;Confirmada\r\nMinisterio;;desconocido;;\r\n"
            .replacingOccurrences(of: "Campesinos", with: "peasant").utf8), to: "participantes.csv")
    try folder.write(
      "nombre;afectado;poder\nMINISTERIO;FALSO;no se conoce\n", to: "mapa-de-actores.csv")
    try folder.write(
      "Tema;Propuesto por;Tipo de decisión;Horas\nRiego;Ministerio | Cámara Agraria;Ley;2,5\nRiego;none;;\n",
      to: "agenda.csv")
    let outcome = imports(folder.path, "--lang", "es")
    #expect(outcome.code == .done, "\(outcome.errors)")
    let design = try object(outcome.output)
    #expect(design["as_of"] as? String == "2026-01-01" && design["status"] as? String == "proposed")
    #expect(
      list(design, "actors").map { $0["id"] as? String }
        == ["union-de-caficultores-sur", "ministerio", "camara-agraria"])
    let seats = list(design, "participants")
    #expect(seats[0]["seats"] as? Int == 2 && seats[0]["mandate_to_commit"] as? Bool == true)
    #expect(seats[1]["seats"] as? String == "unknown")
    #expect(Set(seats[1].keys) == ["actor_id", "seats"])
    let entries = list(design["stakeholder_map"] as? [String: Any] ?? [:], "entries")
    #expect(entries[0]["affected"] as? Bool == false && entries[0]["power"] as? String == "unknown")
    let agenda = list(design, "agenda")
    #expect(agenda.map { $0["id"] as? String } == ["riego", "riego-2"])
    #expect(agenda[0]["proposed_by"] as? [String] == ["ministerio", "camara-agraria"])
    #expect(agenda[0]["hours"] as? Double == 2.5 && agenda[0]["decision_type"] as? String == "law")
    #expect(agenda[1]["proposed_by"] as? String == "none")
    try folder.write(outcome.output, to: "design.json")
    #expect(cabildo("attest", folder.file("design.json")).code == .done)
  }

  @Test("An empty sheet states nothing, not that there are none")
  func empty() throws {
    try folder.write("name,seats\n,\n", to: "participants.csv")
    let design = try object(imports(folder.path).output)
    #expect(design["participants"] == nil && design["actors"] as? String == "unknown")
  }

  @Test("What is assumed is said, and given headings are taken")
  func heading() throws {
    try folder.write("topic\nWater\n", to: "agenda.csv")
    #expect(imports(folder.file("agenda.csv")).errors.contains("as of 2026-01-01"))
    let outcome = imports(
      folder.file("agenda.csv"), "--id", "x", "--title", "T", "--status", "launched", "--as-of", "2026-02-03")
    #expect(outcome.errors.isEmpty)
    #expect(try object(outcome.output)["id"] as? String == "x")
    #expect(imports(folder.file("agenda.csv"), "--as-of", "2026-02-30").code == .badRequest)
    #expect(imports(folder.file("agenda.csv"), "--id", "a b").code == .badRequest)
  }

  /// A sheet that cannot be taken over.
  struct Fault: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let bytes: [UInt8]
    let place: String
    let english: String
    let spanish: String

    init(_ name: String, _ text: String, at place: String, _ english: String, _ spanish: String) {
      self.init(name, Array(text.utf8), at: place, english, spanish)
    }

    init(_ name: String, _ bytes: [UInt8], at place: String, _ english: String, _ spanish: String) {
      testDescription = name
      self.bytes = bytes
      self.place = place
      self.english = english
      self.spanish = spanish
    }
  }

  static let faults = [
    Fault("no header", "", at: "1:1", "no line with the names", "falta la línea"),
    Fault("ragged", "name,seats\nA\n", at: "2:1", "has 1 cells, the first line has 2", "tiene 1 celdas"),
    Fault("unknown column", "name,saets\nA,1\n", at: "1:6", "did you mean `seats`?", "¿quiso decir `seats`?"),
    Fault("repeated column", "name,Nombre\nA,B\n", at: "1:6", "stands twice", "está dos veces"),
    Fault("missing column", "seats\n1\n", at: "1:1", "neither a column “Name”", "no hay columna «Nombre»"),
    Fault("empty name", "seats,name\n1,\n", at: "2:3", "neither “Name” nor “Id”", "no tiene «Nombre»"),
    Fault(
      "unknown value", "name,status\nÁ,confrimed\n", at: "2:3", "did you mean `confirmed`?",
      "¿quiso decir `confirmed`?"),
    Fault("no number", "name,seats\nA,-1\n", at: "2:3", "not a whole number", "no es un número entero"),
    Fault(
      "no boolean", "name,mandate_to_commit\nA,none\n", at: "2:3", "does not know “none”", "no conoce «none»"),
    Fault("no id", "id\na b\n", at: "2:1", "not an identifier", "no es un identificador"),
    Fault("same actor twice", "name\nÁna\nana\n", at: "3:1", "in line 2 already", "ya está en la línea 2"),
    Fault("same id twice", "id,name\na,A\na,A\n", at: "3:3", "in line 2 already", "ya está en la línea 2"),
    Fault(
      "unclosed", "name,note\nA,\"b\nc\n", at: "2:3", "no quotation mark closes", "ninguna comilla cierra"),
    Fault("stray", "name\nA\"b\n", at: "2:2", "a quotation mark or text stands", "hay una comilla"),
    Fault("behind quote", "name\n\"A\"b\n", at: "2:4", "a quotation mark or text stands", "hay una comilla"),
    Fault(
      "no UTF-8", Array("name\nEspa".utf8) + [0xF1] + Array("a\n".utf8), at: "2:1", "not UTF-8",
      "no está en UTF-8"),
    Fault(
      "too many cells", Array("name\n".utf8) + [UInt8](repeating: 0x2C, count: 1_000_010), at: "2:1000000",
      "more than 1000000 cells", "más de 1000000 celdas"),
  ]

  @Test("What cannot be taken over is said at its place in both languages", arguments: faults)
  func fault(_ fault: Fault) throws {
    try folder.write(fault.bytes, to: "participants.csv")
    let file = folder.file("participants.csv")
    for (language, text) in [("en", fault.english), ("es", fault.spanish)] {
      let outcome = imports(file, "--lang", language)
      #expect(outcome.code == .nothingEvaluated && outcome.output.isEmpty)
      #expect(outcome.errors.contains("\(file):\(fault.place): "), "\(outcome.errors)")
      #expect(outcome.errors.contains(text), "\(outcome.errors)")
    }
  }

  @Test("Two sheets that say different things of one actor are a fault")
  func conflict() throws {
    try folder.write("name,sector\nA,ngo\n", to: "participants.csv")
    try folder.write("name,sector\na,media\n", to: "stakeholders.csv")
    let outcome = imports(folder.path)
    #expect(outcome.code == .nothingEvaluated)
    #expect(
      outcome.errors.contains("stakeholders.csv:2:3: ") && outcome.errors.contains("participants.csv:2"))
  }

  @Test("Two actors of one name need ids")
  func ambiguous() throws {
    try folder.write("id,name\na,Same\nb,Same\n", to: "participants.csv")
    try folder.write("name\nsame\n", to: "stakeholders.csv")
    #expect(imports(folder.path).errors.contains("stakeholders.csv:2:1: "))
  }

  @Test("Files that are no sheets, and folders without any, are refused")
  func files() throws {
    try folder.write("name\nA\n", to: "other.csv")
    #expect(imports(folder.file("other.csv")).code == .badRequest)
    #expect(imports(folder.path).errors.contains("participantes.csv"))
    try folder.write("name\nA\n", to: "participants.csv")
    try folder.write("name\nA\n", to: "participantes.csv")
    #expect(imports(folder.path).code == .nothingEvaluated)
    #expect(cabildo("import", "xlsx", folder.path).code == .badRequest)
  }

  @Test("No cell begins a formula, and importing gives the text back")
  func formulas() throws {
    let topics = ["=1+1", "+x", "-x", "@x", "'=x", "'tis", " =x", "a|b", "say \"so\", then"]
    let items = topics.enumerated().map { ["id": "i\($0.offset)", "topic": $0.element] }
    let design: [String: Any] = [
      "format": "dialogue-design/1", "id": "d", "title": "T", "status": "proposed", "as_of": "2026-01-01",
      "actors": [[String: Any]](), "agenda": items,
    ]
    try folder.write(Array(try JSONSerialization.data(withJSONObject: design)), to: "d.json")
    #expect(cabildo("export", "csv", folder.file("d.json"), "--output-dir", folder.path).code == .done)
    let sheet = String(decoding: try #require(folder.read("agenda.csv")), as: UTF8.self)
    for line in sheet.split(separator: "\r\n").dropFirst() {
      let first = line.first { $0 != "\"" && $0 != " " }
      #expect(!"=+-@".contains(try #require(first)))
    }
    let back = try object(imports(folder.file("agenda.csv")).output)
    #expect(list(back, "agenda").map { $0["topic"] as? String } == topics)
  }

  @Test("A sheet is not replaced unless that is asked for")
  func replacing() throws {
    try folder.write("mine", to: "agenda.csv")
    let design = SharedMaterial.checkout + "/Designs/template.json"
    #expect(cabildo("export", "csv", design, "--output-dir", folder.path).code == .badRequest)
    #expect(folder.read("agenda.csv") == Array("mine".utf8) && folder.read("participants.csv") == nil)
    #expect(cabildo("export", "csv", design, "--output-dir", folder.path, "--force").code == .done)
  }

  static let designs: [String] = {
    let names =
      (try? FileManager.default.contentsOfDirectory(atPath: SharedMaterial.checkout + "/Designs")) ?? []
    return names.filter { $0.hasSuffix(".json") }.sorted()
  }()

  @Test("Sheets of a design, taken over again, say the same", arguments: designs, Language.allCases)
  func roundTrip(name: String, language: Language) throws {
    let path = SharedMaterial.checkout + "/Designs/" + name
    let first = folder.file("first")
    let exported = cabildo("export", "csv", path, "--output-dir", first, "--lang", language.tag)
    try #require(exported.code == .done, "\(exported.errors)")
    let imported = imports(first)
    try #require(imported.code == .done, "\(imported.errors)")
    try folder.write(imported.output, to: "back.json")
    let second = folder.file("second")
    #expect(
      cabildo("export", "csv", folder.file("back.json"), "--output-dir", second, "--lang", language.tag).code
        == .done)
    for sheet in ["participants", "stakeholders", "agenda"] {
      #expect(folder.read("first/\(sheet).csv") == folder.read("second/\(sheet).csv"), "\(sheet)")
    }
    let old = try object(String(decoding: Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self))
    let new = try object(imported.output)
    let map = { (design: [String: Any]) in
      list(design["stakeholder_map"] as? [String: Any] ?? [:], "entries")
    }
    // What the sheets have no column for.
    let beyond: Set = [
      "evidence", "commitment_signed", "territory", "prior_contact", "reframed_question_id", "output_ids",
    ]
    for (before, after) in [
      (list(old, "participants"), list(new, "participants")), (map(old), map(new)),
      (list(old, "agenda"), list(new, "agenda")),
    ] {
      #expect(before.count == after.count)
      for (before, after) in zip(before, after) {
        let kept = before.filter { !beyond.contains($0.key) }
        #expect(NSDictionary(dictionary: kept) == NSDictionary(dictionary: after))
      }
    }
  }
}
