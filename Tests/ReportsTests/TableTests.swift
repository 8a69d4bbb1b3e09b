import Foundation
import JSONDocument
import Reports
import Rubric
import Testing

@Suite("Tables of results")
struct TableTests {
  private func csv(_ evaluation: Evaluation) throws -> [String] {
    String(decoding: try CSVReporter().report(evaluation, options: ReportOptions()), as: UTF8.self)
      .components(separatedBy: "\r\n").dropLast().map { $0 }
  }

  @Test("There is a row for each criterion and lesson in each reading", arguments: TestEvaluations.names)
  func rows(_ name: String) throws {
    let evaluation = try TestEvaluations.evaluation(name)
    let rows = try csv(evaluation).map { $0.components(separatedBy: ",") }
    #expect(rows.count == 1 + 3 * (35 + 3))
    #expect(rows.allSatisfy { $0.count == 15 })
    let first = try #require(evaluation.lessons.first?.criteria.first)
    for (row, reading) in zip(rows[1...3], Reading.allCases) {
      #expect(row[7...9] == [first.id, reading.rawValue, first.level[reading].map { String($0) } ?? ""])
    }
  }

  @Test("Lines of JSON have the same cells as the table")
  func sameCells() throws {
    let evaluation = try GoldenFiles.evaluation()
    let table = try csv(evaluation).map { $0.components(separatedBy: ",") }
    let text = String(
      decoding: try NDJSONReporter().report(evaluation, options: ReportOptions()), as: UTF8.self)
    let lines = text.split(separator: "\n")
    #expect(lines.count == table.count - 1)
    for (line, row) in zip(lines, table.dropFirst()) {
      let document = try JSONDocument(parsing: String(line))
      let members = document.members(of: document.root)
      #expect(members.map { document.string($0.name) } == table[0])
      let values = members.map { member -> String in
        switch document.kind(of: member.value) {
        case .null: return ""
        case .string: return document.string(member.value)
        default:
          return String(decoding: document.bytes[document.range(of: member.value).offsets], as: UTF8.self)
        }
      }
      #expect(values == row)
    }
  }

  @Test(
    "Names of files are quoted, and no spreadsheet takes one for a formula",
    arguments: [
      ("plain.json", "plain.json"), ("a,b.json", "\"a,b.json\""),
      ("say \"no\".json", "\"say \"\"no\"\".json\""),
      ("two\nlines.json", "\"two\nlines.json\""), ("=1+1.json", "./=1+1.json"), ("@x.json", "./@x.json"),
      ("-", "-"),
    ])
  func fileNames(name: String, cell: String) throws {
    var evaluation = try GoldenFiles.evaluation()
    evaluation.design.file = name
    let rows = try csv(evaluation)
    #expect(rows.dropFirst().allSatisfy { $0.hasPrefix(cell + ",") })
  }
}
