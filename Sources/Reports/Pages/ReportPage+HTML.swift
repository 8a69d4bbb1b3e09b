extension ReportPage {
  /// Returns the page as HTML that needs nothing beside itself: no network, no scripts, no fonts.
  package func html() -> [UInt8] {
    var html = HTMLWriter()
    html.element(.html, [.lang(language)]) { html in
      html.element(.head) { html in
        html.element(.meta, [.charset("utf-8")])
        html.element(
          .meta,
          [
            .httpEquiv("Content-Security-Policy"),
            .content("default-src 'none'; style-src 'unsafe-inline'; img-src data:"),
          ])
        html.element(.meta, [.name("viewport"), .content("width=device-width, initial-scale=1")])
        html.element(.meta, [.name("color-scheme"), .content("light dark")])
        html.element(.meta, [.name("referrer"), .content("no-referrer")])
        html.element(.title, text: title)
        html.styleSheet(and: Self.style)
      }
      html.element(.body) { html in
        html.element(.header, [.class("masthead")]) { html in
          if !about.isEmpty { html.element(.p, [.class("about")], text: about) }
          html.element(.h1, text: title)
        }
        html.element(.main) { html in
          for block in blocks { write(block, &html) }
        }
      }
    }
    return html.bytes
  }

  private func write(_ block: Block, _ html: inout HTMLWriter) {
    switch block {
    case .heading(let text): html.element(.h2, [.class("part")], text: text)
    case .subheading(let text): html.element(.h3, [.class("part")], text: text)
    case .paragraph(let text): html.element(.p, [.class("said")], text: text)
    case .note(let text): html.element(.p, [.class("note")], text: text)
    case .items(let items):
      html.element(.ul, [.class("bullets")]) { html in
        for item in items { html.element(.li, text: item) }
      }
    case .table(let table): table.write(&html)
    case .shares(let shares):
      shares.draw(&html)
      shares.table.write(&html)
    case .spans(let spans): draw(spans, &html)
    case .matrix(let matrix): matrix.write(&html)
    }
  }

  private func draw(_ spans: [Span], _ html: inout HTMLWriter) {
    html.element(.dl, [.class("plot"), .hidden]) { html in
      for span in spans {
        html.element(.dt, text: span.name)
        html.element(.dd) { html in
          html.element(.svg, [.viewBox(1000, 24)]) { html in
            let start = Int(span.least * 10)
            let end = Int(span.most * 10)
            html.element(.line, [.class("axis"), .x1(0), .x2(1000), .y1(12), .y2(12)])
            html.element(
              .rect, [.class("open"), .x(start), .y(6), .width(max(end - start, 0)), .height(12)])
            html.element(.rect, [.class("p0"), .x(max(start - 4, 0)), .y(2), .width(8), .height(20)])
          }
        }
      }
    }
  }

  /// What such a page has beside the style sheet of all reports.
  private static let style: StaticString = """
    h2.part{margin:2.6rem 0 .6rem;padding-top:1rem;border-top:2px solid var(--ink)}
    h3.part{margin:1.6rem 0 .4rem}
    .said{margin:.5rem 0;max-width:46rem}
    ul.bullets{margin:.5rem 0;padding-left:1.2rem;list-style:disc;max-width:46rem}
    table.plain{border-collapse:collapse;margin:.8rem 0;font-size:.9rem}
    table.plain th,table.plain td{text-align:left;vertical-align:top;padding:.3rem .9rem .3rem 0;border-bottom:1px solid var(--line)}
    table.plain .figure{text-align:right;font-variant-numeric:tabular-nums}
    dl.plot{display:grid;grid-template-columns:minmax(8rem,max-content) 1fr;gap:.35rem 1rem;margin:1rem 0;align-items:center}
    dl.plot dt{font-size:.88rem;overflow-wrap:anywhere}
    dl.plot svg{display:block;width:100%;height:1.4rem}
    dl.plot .axis{stroke:var(--line);stroke-width:2}
    dl.plot .open{fill:var(--tint);stroke:var(--edge);stroke-width:1}
    dl.plot rect{stroke:var(--paper);stroke-width:2}
    .p0{fill:var(--accent)}.p1{fill:var(--accent);fill-opacity:.66}.p2{fill:var(--accent);fill-opacity:.42}
    .matrix{width:auto;font-size:.86rem;margin:.8rem 0}.matrix td{text-align:center;padding:.2rem 0;min-width:1.28rem;
    border:1px solid var(--paper);font-variant-numeric:tabular-nums}
    .matrix tbody th{white-space:nowrap;padding:.2rem .8rem .2rem 0}.matrix thead th{vertical-align:bottom}
    .matrix .group{border-left:3px solid var(--paper);padding:.2rem .4rem;text-align:left}
    .matrix .upright{writing-mode:vertical-rl;padding:.3rem .1rem;font:500 .8rem var(--mono);text-align:right}
    .v0{background:var(--wash)}.v1{background:color-mix(in srgb,var(--accent) 12%,var(--paper))}
    .v2{background:color-mix(in srgb,var(--accent) 22%,var(--paper))}
    .v3{background:color-mix(in srgb,var(--accent) 33%,var(--paper))}
    .v4{background:color-mix(in srgb,var(--accent) 44%,var(--paper))}.vn{color:var(--soft)}
    .p3{fill:var(--accent);fill-opacity:.25}.p4{fill:var(--accent);fill-opacity:.12}
    @media print{.matrix{font-size:.7rem}.matrix td{min-width:1.1rem}}
    """
}

extension ReportPage.Table {
  fileprivate func write(_ html: inout HTMLWriter) {
    let columns = columns
    html.element(.div, [.class("scroll"), .focusable]) { html in
      html.element(.table, [.class("plain")]) { html in
        html.element(.thead) { html in
          html.element(.tr) { html in
            for column in columns {
              html.element(
                .th, [.scope("col"), column.isNumber ? .class("figure") : .class("words")],
                text: column.title)
            }
          }
        }
        html.element(.tbody) { html in
          for row in rows {
            html.element(.tr) { html in
              for (position, cell) in row.enumerated() {
                let isNumber = columns[position].isNumber
                html.element(
                  .td, [isNumber ? .class("figure") : .class("words")], text: cell)
              }
            }
          }
        }
      }
    }
  }
}

extension ReportPage.Shares {
  /// Draws a bar for each row, a segment for each share; the table beside it says the same in numbers.
  fileprivate func draw(_ html: inout HTMLWriter) {
    html.element(.dl, [.class("plot"), .hidden]) { html in
      for row in rows {
        html.element(.dt, text: row.name)
        html.element(.dd) { html in
          html.element(.svg, [.viewBox(1000, 24)]) { html in
            var start = 0.0
            for (position, share) in row.shares.enumerated() {
              let end = start + share
              let left = Int((start * 1000).rounded())
              let right = Int((end * 1000).rounded())
              if right > left {
                html.element(
                  .rect, [Self.name(position), .x(left), .y(1), .width(right - left), .height(22)])
              }
              start = end
            }
          }
        }
      }
    }
  }

  private static func name(_ position: Int) -> HTMLAttribute {
    switch position {
    case 0: .class("p0")
    case 1: .class("p1")
    case 2: .class("p2")
    case 3: .class("p3")
    default: .class("p4")
    }
  }
}
