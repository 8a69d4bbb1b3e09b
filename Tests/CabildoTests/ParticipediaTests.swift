import Foundation
import Reports
import TestSupport
import Testing

@testable import Authoring
@testable import cabildo

@Suite("import of Participedia's cases")
struct ParticipediaTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func imports(_ arguments: String...) -> Outcome {
    let console = TestConsole()
    let code = run(arguments: ["import", "participedia"] + arguments, environment: [:], console: console)
    return Outcome(code: code, output: console.outputText, errors: console.errorText)
  }

  private func designs(_ ndjson: String) throws -> [[String: Any]] {
    try ndjson.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
  }

  /// Makes a design of a case with a few columns beside those that are needed.
  private func design(_ columns: String, _ values: String) throws -> [String: Any] {
    try folder.write(
      "id,title,updated_date,\(columns)\n7,Case,2020-02-03,\(values)\n", to: "cases.csv")
    let outcome = imports(folder.file("cases.csv"))
    #expect(outcome.code == .done, "\(outcome.errors)")
    return try designs(outcome.output)[0]
  }

  private func part(_ design: [String: Any], _ name: String) -> [String: Any] {
    design[name] as? [String: Any] ?? [:]
  }

  @Test("Lists are read in one cell and over several columns")
  func lists() throws {
    for (columns, values) in [
      ("decision_methods,if_voting", "\"opinion, voting\",majoritarian"),
      ("decision_methods_1,decision_methods_2,if_voting_1", "opinion, voting,majoritarian"),
    ] {
      let design = try design(columns, values)
      #expect(part(design, "decision_rules")["method"] as? String == "simple_majority")
    }
  }

  @Test("What is not stated stays so: no zero becomes “no”, and no empty cell anything")
  func silence() throws {
    let silent = try design("facilitators,ongoing,learning_resources,public_spectrum", "0.0,0,,")
    #expect(Set(silent.keys) == ["format", "id", "title", "note", "status", "as_of", "actors", "evidence"])
    #expect(silent["actors"] as? String == "unknown" && silent["status"] as? String == "launched")
    #expect((silent["note"] as? String)?.hasPrefix("Assumption:") == true)
    let stated = try design("facilitators,ongoing,learning_resources,decision_methods", "no,1,no_info,dont")
    #expect(part(stated, "process")["facilitated"] as? Bool == false)
    #expect(part(stated, "process")["learning_inputs"] as? String == "none")
    #expect(part(stated, "decision_rules")["method"] as? String == "unknown")
    #expect(stated["note"] == nil)
  }

  @Test("Several ways of deciding are none, and each is told")
  func several() throws {
    let design = try design("decision_methods_1,decision_methods_2,if_voting_1", "general,voting,unanimous")
    #expect(design["decision_rules"] == nil)
    let outcome = imports(folder.file("cases.csv"), "--unmapped", folder.file("rest.csv"))
    #expect(outcome.code == .done)
    let rest = String(decoding: try #require(folder.read("rest.csv")), as: UTF8.self)
    for line in ["decision_methods_1,general,several", "if_voting_1,unanimous,several"] {
      #expect(rest.contains(line), "\(rest)")
    }
  }

  @Test("The type of an organisation counts where it is one and somebody is named")
  func organisations() throws {
    let named = try design(
      "primary_organizer_title,organizer_types_1,funder,funder_types", "Casa,philanthropic,casa,individual")
    #expect(
      named["actors"] as? [[String: String]] == [
        ["id": "casa", "name": "Casa", "kind": "organisation", "sector": "foundation"]
      ])
    #expect(part(named, "resources")["sources"] as? [[String: Any]] != nil)
    let unnamed = try design("organizer_types_1", "philanthropic")
    #expect(unnamed["actors"] as? String == "unknown")
  }

  @Test("Each design goes to a file of its own, and none replaces another without being asked")
  func files() throws {
    try folder.write("id,title,post_date\n1,A,2020-02-03T04:05:06.000Z\n2.0,B,2021-01-01\n", to: "cases.csv")
    let target = folder.file("designs")
    #expect(imports(folder.file("cases.csv"), "--output-dir", target).code == .done)
    #expect(cabildo("attest", target + "/participedia-2.json").code == .done)
    #expect(imports(folder.file("cases.csv"), "--output-dir", target).code == .badRequest)
    let both = imports(
      folder.file("cases.csv"), "--output-dir", target, "--force", "-o", folder.file("all.ndjson"))
    #expect(both.code == .done && both.output.isEmpty)
    let lines = String(decoding: try #require(folder.read("all.ndjson")), as: UTF8.self)
    #expect(try designs(lines).count == 2)
  }

  /// An export that cannot be read.
  struct Fault: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String
    let place: String
    let message: String
  }

  static let faults = [
    Fault(testDescription: "empty", text: "", place: "1:1", message: "no line with the names"),
    Fault(testDescription: "no id column", text: "title\nA\n", place: "1:1", message: "no column `id`"),
    Fault(
      testDescription: "no id", text: "id,title,post_date\n,A,2020-01-01\n", place: "2:1",
      message: "the row has no `id`"),
    Fault(
      testDescription: "no title", text: "id,title,post_date\n1,,2020-01-01\n", place: "2:1",
      message: "the row has no `title`"),
    Fault(
      testDescription: "no date", text: "id,title,post_date\n1,A,soon\n", place: "2:1",
      message: "neither “updated_date” nor “post_date”"),
    Fault(
      testDescription: "same id", text: "id,title,post_date\n1,A,2020-01-01\n1.0,B,2020-01-01\n",
      place: "3:1",
      message: "in line 2 already"),
    Fault(
      testDescription: "no identifier", text: "id,title,post_date\n1/2,A,2020-01-01\n", place: "2:1",
      message: "not an identifier"),
    Fault(testDescription: "ragged", text: "id,title\n1\n", place: "2:1", message: "has 1 cells"),
    Fault(
      testDescription: "two columns", text: "id,title,id\n1,A,1\n", place: "1:10", message: "stands twice"),
  ]

  @Test("What cannot be read is said at its place, and nothing is written", arguments: faults)
  func fault(_ fault: Fault) throws {
    try folder.write(fault.text, to: "cases.csv")
    let file = folder.file("cases.csv")
    let outcome = imports(file, "--output-dir", folder.file("designs"))
    #expect(outcome.code == .nothingEvaluated && outcome.output.isEmpty)
    #expect(outcome.errors.contains("\(file):\(fault.place): "), "\(outcome.errors)")
    #expect(outcome.errors.contains(fault.message), "\(outcome.errors)")
    #expect(!FileManager.default.fileExists(atPath: folder.file("designs")))
  }

  @Test("Options of the other kind, and more than one file, are refused")
  func usage() throws {
    try folder.write("id,title,post_date\n", to: "cases.csv")
    let file = folder.file("cases.csv")
    #expect(imports(file, "--id", "x").code == .badRequest)
    #expect(imports(file, file).code == .badRequest)
    #expect(imports(file, "--as-of", "2020-02-30").code == .badRequest)
    #expect(imports(file).code == .nothingEvaluated)
    #expect(cabildo("import", "csv", file, "--unmapped", "x").code == .badRequest)
    #expect(cabildo("import", "cvs", file).errors.contains("did you mean `csv`?"))
  }

  @Test(
    "Each case of a real export is a valid design, and each of its values is taken over or told",
    .enabled(
      if: SharedMaterial.exists(ParticipediaTests.sampleFile),
      "the shared material is not beside this checkout"))
  func sample() throws {
    let file = SharedMaterial.folder + "/" + Self.sampleFile
    let outcome = imports(file, "--unmapped", folder.file("rest.csv"))
    #expect(outcome.code == .done, "\(outcome.errors)")
    let designs = try designs(outcome.output)
    #expect(designs.count == 10)
    for (number, line) in outcome.output.split(separator: "\n").enumerated() {
      try folder.write(String(line), to: "\(number).json")
      let evaluation = cabildo("evaluate", folder.file("\(number).json"), "--quiet")
      #expect(evaluation.code == .done && evaluation.errors.isEmpty, "\(evaluation.errors)")
    }
    #expect(designs.compactMap { part($0, "jurisdiction")["country"] as? String }.count == 10)
    #expect(!outcome.errors.contains("columns that are not known"), "\(outcome.errors)")
    let told = Set(
      String(decoding: try #require(folder.read("rest.csv")), as: UTF8.self).split(separator: "\r\n").map {
        $0.split(separator: ",", omittingEmptySubsequences: false).dropFirst().prefix(2).joined(
          separator: ",")
      })
    let rows = try SeparatedValues(
      parsing: try #require(SharedMaterial.bytes(Self.sampleFile)), of: nil, file: file
    ).rows
    for row in rows.dropFirst() {
      for (cell, column) in zip(row, rows[0]) where !cell.text.isEmpty && !Self.taken.contains(column.text) {
        let field = column.text.hasSuffix("_1") ? String(column.text.dropLast(2)) : column.text
        if Self.takenWords[field]?.contains(cell.text) == true { continue }
        let isTold = told.contains("\(cell.line),\(cell.column)")
        #expect(isTold, "\(column.text): \(cell.text)")
      }
    }
  }

  private static let sampleFile = "cases/participedia-export-sample.csv"
  /// The columns of the sample that are taken over whole.
  private static let taken: Set<String> = [
    "id", "title", "url", "description", "updated_date", "city", "province", "country", "general_issues_1",
    "general_issues_2", "general_issues_3", "scope_of_influence_1", "start_date", "end_date",
    "public_spectrum", "number_of_participants_1", "primary_organizer_title", "funder",
  ]
  /// The words of other columns that may have been taken over; that they have been is for the other tests.
  private static let takenWords: [String: Set<String>] = [
    "facilitators": ["1.0"], "ongoing": ["1"], "recruitment_method": ["stratified", "random"],
    "open_limited": ["open"],
    "learning_resources": ["video", "written", "expert"], "learning_resources_2": ["expert", "written"],
    "learning_resources_3": ["expert"], "participants_interactions_2": ["negotiation"],
    "decision_methods": ["general", "voting"], "decision_methods_2": ["voting"],
    "if_voting": ["majoritarian"],
    "insights_outcomes": ["public"], "organizer_types": ["nongovernmental", "academic"],
    "funder_types": ["local", "nongovernmental"],
  ]
}
