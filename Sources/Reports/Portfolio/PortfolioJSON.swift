internal import JSONDocument
internal import Rubric

/// Writes a portfolio as JSON, format `portfolio/1`.
package struct PortfolioJSON {
  /// The text.
  package let bytes: [UInt8]

  /// Writes it.
  package init(_ portfolio: Portfolio) {
    let statistics = PortfolioStatistics(portfolio)
    var json = JSONWriter(pretty: true)
    json.beginObject()
    json.name("format")
    json.string("portfolio/1")
    json.name("scorecard")
    json.string(portfolio.rules?.scorecardID ?? "")
    json.name("rules")
    if let hash = portfolio.rules?.hash { json.string(hash) } else { json.null() }
    json.name("designCount")
    json.integer(portfolio.designs.count)
    json.name("leftOut")
    json.integer(portfolio.leftOut)
    json.name("lessons")
    json.beginArray()
    for (lesson, counts) in zip(portfolio.rules?.lessons ?? [], statistics.verdicts) {
      json.beginObject()
      json.name("id")
      json.string(lesson.id)
      json.name("verdicts")
      json.beginObject()
      for (verdict, count) in zip(portfolio.rules?.verdicts ?? [], counts) {
        json.name(verdict.id)
        json.integer(count)
      }
      json.endObject()
      json.endObject()
    }
    json.endArray()
    json.name("criteria")
    json.beginArray()
    for spread in statistics.spreads.sorted(by: { $0.criterion < $1.criterion }) {
      let gap = statistics.gaps.first { $0.criterion == spread.criterion }
      json.beginObject()
      json.name("id")
      json.string(portfolio.rules?.criteria[spread.criterion].id ?? "")
      json.name("levels")
      json.beginArray()
      for count in spread.counts { json.integer(count) }
      json.endArray()
      json.name("without")
      json.integer(spread.without)
      json.name("mean")
      Self.number(spread.mean, &json)
      json.name("entropy")
      Self.number(spread.entropy, &json)
      json.name("gaps")
      json.integer(gap?.count ?? 0)
      json.endObject()
    }
    json.endArray()
    json.name("designs")
    json.beginArray()
    for design in portfolio.designs {
      json.beginObject()
      json.name("id")
      json.string(design.id)
      json.name("verdicts")
      json.beginArray()
      for verdict in design.verdicts { json.string(portfolio.rules?.verdicts[Int(verdict)].id ?? "") }
      json.endArray()
      json.name("levels")
      json.beginArray()
      for level in design.levels {
        if level == Portfolio.noLevel { json.null() } else { json.integer(Int(level)) }
      }
      json.endArray()
      json.endObject()
    }
    json.endArray()
    json.endObject()
    json.endText()
    bytes = json.bytes
  }

  private static func number(_ value: Double?, _ json: inout JSONWriter) {
    if let value { json.raw(DecimalText.text(value, places: 7)) } else { json.null() }
  }
}
