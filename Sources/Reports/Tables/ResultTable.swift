internal import Rubric

/// The results of an evaluation as a long table: one row for each criterion, each lesson and the whole, in each
/// reading.
///
/// It is what programs for data take in without being told anything. No row has a text that somebody wrote for
/// people: ids lead to those.
struct ResultTable {
  /// The names of the columns, in order.
  static let columns = [
    "file", "design", "as_of", "status", "scorecard", "kind", "lesson", "criterion", "reading", "level",
    "verdict",
    "number", "outcome", "required", "weight",
  ]

  /// A value of a row.
  enum Cell {
    case text(String)
    case integer(Int)
    /// Points from 0 to 100.
    case points(Double)
    case boolean(Bool)
    /// Does not apply to rows of this kind, or is not known.
    case none

    init(_ text: String) { self = text.isEmpty ? .none : .text(text) }
    init(_ number: Int?) { self = number.map { .integer($0) } ?? .none }
  }

  /// The rows; each has a cell for each column.
  private(set) var rows: [[Cell]] = []
  private let head: [Cell]

  init(_ evaluation: Evaluation) {
    let design = evaluation.design
    head = [
      Cell(Self.fileName(design.file)), Cell(design.id), Cell(design.asOf), Cell(design.status),
      Cell(evaluation.scorecardID),
    ]
    for lesson in evaluation.lessons {
      for criterion in lesson.criteria { add(criterion, of: lesson.id) }
      for reading in Reading.allCases {
        let verdict = lesson.verdict[reading]
        add(
          kind: "lesson", lesson: lesson.id, reading: reading,
          verdict: evaluation.verdicts.indices.contains(verdict) ? evaluation.verdicts[verdict].id : "",
          number: lesson.number?[reading], weight: lesson.weight)
      }
    }
    guard let overall = evaluation.overall else { return }
    for reading in Reading.allCases { add(kind: "overall", reading: reading, number: overall[reading]) }
  }

  private mutating func add(_ criterion: CriterionResult, of lesson: String) {
    for reading in Reading.allCases {
      add(
        kind: "criterion", lesson: lesson, criterion: criterion.id, reading: reading,
        level: criterion.level[reading], outcome: criterion.outcome.rawValue, isRequired: criterion.isGate,
        weight: criterion.weight)
    }
  }

  private mutating func add(
    kind: String, lesson: String = "", criterion: String = "", reading: Reading, level: Int? = nil,
    verdict: String = "", number: Double? = nil, outcome: String = "", isRequired: Bool? = nil,
    weight: Int? = nil
  ) {
    rows.append(
      head + [
        .text(kind), Cell(lesson), Cell(criterion), .text(reading.rawValue), Cell(level), Cell(verdict),
        number.map { .points($0) } ?? .none, Cell(outcome), isRequired.map { .boolean($0) } ?? .none,
        Cell(weight),
      ])
  }

  /// Returns the name of a file so that no spreadsheet takes it for a formula: the same file, named from its folder.
  private static func fileName(_ name: String) -> String {
    guard let first = name.utf8.first, "=+-@\t\r".utf8.contains(first), name != "-" else { return name }
    return "./" + name
  }
}
