internal import Rubric

extension HTMLPage {
  private static let labelWidth = 210
  private static let zoneWidth = 136
  private static let marksInARow = 5
  private static let mostMarks = 15

  /// Writes the maps of the design, or why there are none.
  func writeMaps(_ html: inout HTMLWriter) {
    guard let maps = evaluation.maps else {
      html.element(.section, [.id(anchor("maps"))]) { html in
        html.element(.h2, text: say(.maps))
        html.element(.p, text: say(.notKept))
      }
      return
    }
    html.element(.section, [.id(anchor("stakeholders"))]) { html in
      html.element(.h2, text: say(.stakeholders))
      if maps.stakeholders.isEmpty {
        html.element(.p, text: say(.noStakeholders))
        return
      }
      let summary = stakeholderSummary(maps)
      html.element(.p, text: summary)
      html.element(.p, [.class("note")], text: say(.stakeholdersNote))
      // The family of those without one comes last.
      let rows = (0...maps.families.count).filter { row in
        row < maps.families.count || maps.stakeholders.contains { $0.family == nil }
      }
      scrollable(say(.stakeholders), &html) { html in
        drawStakeholders(maps, rows, summary, &html)
        stakeholderTable(maps, rows, &html)
      }
      if maps.leftOut > 0 {
        html.element(.p, [.class("note")], text: say(.leftOut, ("count", String(maps.leftOut))))
      }
    }
    writeChain(maps, &html)
  }

  private func stakeholderSummary(_ maps: DesignMaps) -> String {
    func count(_ zone: MapPhrase.Zone) -> String {
      String(maps.stakeholders.filter { MapPhrase.Zone($0.standing) == zone }.count)
    }
    return say(
      .stakeholderSummary, ("total", String(maps.stakeholders.count)), ("atTable", count(.atTable)),
      ("heard", count(.heard)), ("withReason", count(.withReason)), ("withoutReason", count(.withoutReason)),
      ("notStated", count(.notStated)))
  }

  private func family(_ row: Int, of maps: DesignMaps) -> String {
    guard row < maps.families.count else { return say(.noFamily) }
    var bytes = Array(maps.families[row].text(in: tag).utf8)
    if let first = bytes.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) {
      bytes[0] = first - 32
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func members(_ row: Int, _ zone: MapPhrase.Zone, of maps: DesignMaps) -> [DesignMaps.Stakeholder] {
    let family = row < maps.families.count ? row : nil
    return maps.stakeholders.filter { $0.family == family && MapPhrase.Zone($0.standing) == zone }
  }

  /// Draws a mark for each stakeholder: a row for each family, a column for each zone. Marks differ in shape.
  private func drawStakeholders(
    _ maps: DesignMaps, _ rows: [Int], _ summary: String, _ html: inout HTMLWriter
  ) {
    var heights: [Int] = []
    for row in rows {
      var most = 1
      for zone in MapPhrase.Zone.allCases { most = max(most, members(row, zone, of: maps).count) }
      heights.append(12 + 20 * ((min(most, Self.mostMarks) + Self.marksInARow - 1) / Self.marksInARow))
    }
    let width = Self.labelWidth + Self.zoneWidth * MapPhrase.Zone.allCases.count
    html.element(
      .svg, [.class("map"), .viewBox(width, 30 + heights.reduce(0, +)), .role("img"), .label(summary)]
    ) { html in
      for (column, zone) in MapPhrase.Zone.allCases.enumerated() {
        html.element(
          .text, [.class("soft"), .x(Self.labelWidth + column * Self.zoneWidth), .y(18)],
          text: say(.zone(zone)))
      }
      var top = 30
      for (position, row) in rows.enumerated() {
        html.element(.line, [.class("rule"), .x1(0), .x2(width), .y1(top), .y2(top)])
        html.element(.text, [.x(0), .y(top + 20)], text: family(row, of: maps))
        for (column, zone) in MapPhrase.Zone.allCases.enumerated() {
          marks(
            members(row, zone, of: maps).count, zone, x: Self.labelWidth + column * Self.zoneWidth,
            y: top + 8, &html)
        }
        top += heights[position]
      }
    }
  }

  private func marks(_ count: Int, _ zone: MapPhrase.Zone, x: Int, y: Int, _ html: inout HTMLWriter) {
    for index in 0..<min(count, Self.mostMarks) {
      let left = x + index % Self.marksInARow * 20
      let top = y + index / Self.marksInARow * 20
      if index == Self.mostMarks - 1, count > Self.mostMarks {
        html.element(.text, [.x(left), .y(top + 12)], text: "+" + String(count - index))
        return
      }
      switch zone {
      case .atTable: use("mark-shown", left, top, &html)
      case .heard: use("mark-claimed", left, top, &html)
      case .withReason: use("mark-possible", left, top, &html)
      case .withoutReason: use("mark-none", left, top, &html)
      case .notStated: html.element(.text, [.x(left + 4), .y(top + 13)], text: "?")
      }
    }
  }

  func use(_ symbol: String, _ x: Int, _ y: Int, _ html: inout HTMLWriter) {
    html.element(.use, [.link(HTMLAnchor(symbol)), .x(x), .y(y), .width(16), .height(16)])
  }

  private func stakeholderTable(_ maps: DesignMaps, _ rows: [Int], _ html: inout HTMLWriter) {
    html.element(.table, [.class("wide")]) { html in
      html.element(.thead) { html in
        html.element(.tr) { html in
          html.element(.th, [.scope("col")], text: say(.family))
          for zone in MapPhrase.Zone.allCases {
            html.element(.th, [.scope("col")]) { html in
              switch zone {
              case .atTable: mark(.shown, &html)
              case .heard: mark(.claimed, &html)
              case .withReason: mark(.possible, &html)
              case .withoutReason: mark(.none, &html)
              case .notStated: break
              }
              html.text(say(.zone(zone)))
            }
          }
        }
      }
      html.element(.tbody) { html in
        for row in rows {
          html.element(.tr) { html in
            html.element(.th, [.scope("row")], text: family(row, of: maps))
            for zone in MapPhrase.Zone.allCases {
              html.element(.td) { names(members(row, zone, of: maps), zone, &$0) }
            }
          }
        }
      }
    }
  }

  private func names(
    _ members: [DesignMaps.Stakeholder], _ zone: MapPhrase.Zone, _ html: inout HTMLWriter
  ) {
    if members.isEmpty { return html.text("–") }
    for (position, member) in members.enumerated() {
      if position > 0 { html.text("; ") }
      write(member.name, &html)
      switch member.standing {
      case .atTable, .outsideWithoutReason, .notStated, .outsideWithReason: break
      case .observer, .consulted, .informed, .declined:
        html.text(" (" + say(.standing(member.standing)) + ")")
      }
    }
  }
}
