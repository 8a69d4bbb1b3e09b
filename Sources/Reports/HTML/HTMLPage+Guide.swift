internal import Rubric

extension HTMLPage {
  /// Writes how the report is to be read.
  func writeGuide(_ html: inout HTMLWriter) {
    html.element(.section, [.class("guide"), .id(anchor("guide"))]) { html in
      html.element(.h2, text: say(.guide))
      html.element(.h3, text: say(.guideLevels))
      html.element(.p, text: say(.guideLevelsText))
      html.element(.h3, text: say(.guideReadings))
      html.element(.dl, [.class("background")]) { html in
        for reading in Reading.allCases {
          html.element(.div) { html in
            html.element(.dt) { html in
              mark(HTMLPhrase.Mark(reading), &html)
              html.element(.span, [.class("cap")], text: name(reading))
            }
            html.element(.dd, text: explanation(of: reading))
          }
        }
      }
      html.element(.h3, text: say(.guideVerdicts))
      html.element(.p, text: say(.guideVerdictsText))
      html.element(.h3, text: say(.guideOrigins))
      html.element(.dl, [.class("background")]) { html in
        for origin in Origin.allCases {
          html.element(.div) { html in
            html.element(.dt, text: word(.origin(origin)))
            html.element(.dd, text: say(.originExplained(origin)))
          }
        }
      }
    }
  }

  private func explanation(of reading: Reading) -> String {
    switch reading {
    case .shown: word(.shownLong)
    case .claimed: word(.claimedLong)
    case .possible: word(.possibleLong)
    }
  }
}
