internal import JSONDocument
package import Rubric

/// What one design of a stream came to, as one line of JSON.
///
/// It holds verdicts, numbers and levels in all readings, and no texts: a line of a few kilobytes for each design of a
/// batch of any size.
package enum ResultLine {
  /// A fault of a line.
  package struct Fault {
    /// What kind of fault it is, a stable name.
    package let code: String
    /// The id of the integrity rule that is broken; nil for other faults.
    package let rule: String?
    /// Where in the line, from 1; nil where it has no place.
    package let column: Int?
    /// What is wrong.
    package let message: String
    /// How to mend it; may be empty.
    package let help: String

    /// Makes a fault.
    package init(code: String, rule: String? = nil, column: Int?, message: String, help: String) {
      self.code = code
      self.rule = rule
      self.column = column
      self.message = message
      self.help = help
    }
  }

  /// Returns the line for a design that was evaluated; `line` is its number in the stream, from 1.
  package static func text(_ evaluation: Evaluation, line: Int) -> [UInt8] {
    var json = JSONWriter(pretty: false)
    json.reserve(1 << 12)
    json.beginObject()
    json.name("line")
    json.integer(line)
    json.name("design")
    json.string(evaluation.design.id)
    json.name("asOf")
    json.string(evaluation.design.asOf)
    json.name("scorecard")
    json.string(evaluation.scorecardID)
    json.name("rules")
    if let hash = evaluation.scorecardHash { json.string(hash) } else { json.null() }
    json.name("overall")
    points(evaluation.overall, &json)
    json.name("lessons")
    json.beginObject()
    for lesson in evaluation.lessons {
      json.name(lesson.id)
      write(lesson, verdicts: evaluation.verdicts, &json)
    }
    json.endObject()
    json.name("contradictions")
    json.beginArray()
    for contradiction in evaluation.contradictions { json.string(contradiction.id) }
    json.endArray()
    json.endObject()
    json.endText()
    return json.bytes
  }

  /// Returns the line for one that could not be; of many faults the first are told.
  package static func text(_ faults: [Fault], line: Int) -> [UInt8] {
    var json = JSONWriter(pretty: false)
    json.beginObject()
    json.name("line")
    json.integer(line)
    json.name("faultCount")
    json.integer(faults.count)
    json.name("faults")
    json.beginArray()
    for fault in faults.prefix(20) {
      json.beginObject()
      json.name("code")
      json.string(fault.code)
      if let rule = fault.rule {
        json.name("rule")
        json.string(rule)
      }
      json.name("column")
      if let column = fault.column { json.integer(column) } else { json.null() }
      json.name("message")
      json.string(fault.message)
      json.name("help")
      json.string(fault.help)
      json.endObject()
    }
    json.endArray()
    json.endObject()
    json.endText()
    return json.bytes
  }

  private static func write(_ lesson: LessonResult, verdicts: [ScoreClass], _ json: inout JSONWriter) {
    json.beginObject()
    json.name("verdict")
    readings(&json) { json, reading in
      let index = lesson.verdict[reading]
      if verdicts.indices.contains(index) { json.string(verdicts[index].id) } else { json.null() }
    }
    json.name("number")
    points(lesson.number, &json)
    json.name("criteria")
    json.beginObject()
    for criterion in lesson.criteria {
      json.name(criterion.id)
      json.beginObject()
      for reading in Reading.allCases {
        json.name(reading.rawValue)
        if let level = criterion.level[reading] { json.integer(level) } else { json.null() }
      }
      json.name("outcome")
      json.string(criterion.outcome.rawValue)
      json.endObject()
    }
    json.endObject()
    json.endObject()
  }

  private static func points(_ scores: ByReading<Double>?, _ json: inout JSONWriter) {
    guard let scores else { return json.null() }
    readings(&json) { json, reading in json.raw(DecimalText.text(scores[reading], places: 7)) }
  }

  private static func readings(_ json: inout JSONWriter, _ write: (inout JSONWriter, Reading) -> Void) {
    json.beginObject()
    for reading in Reading.allCases {
      json.name(reading.rawValue)
      write(&json, reading)
    }
    json.endObject()
  }
}
