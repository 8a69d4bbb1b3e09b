package import Decisions
internal import Rubric

/// Puts a calibration into words.
package struct CalibrationPage {
  private let calibration: Calibration
  private let language: Language

  /// Makes a page.
  package init(_ calibration: Calibration, language: Language) {
    self.calibration = calibration
    self.language = language
  }

  /// The page, ready to be laid out.
  package var page: ReportPage {
    var page = ReportPage(title: say(.title), about: "", language: language)
    page.add(.paragraph(say(.reference, ("reference", calibration.reference))))
    add(calibration.overall, to: &page)
    for part in calibration.parts { add(part, to: &page) }
    page.add(.note(say(.explained)))
    return page
  }

  private func add(_ part: Calibration.Part, to page: inout ReportPage) {
    page.add(.heading(part.criterion ?? say(.overall)))
    var rows: [[String]] = []
    var isFew = false
    for one in part.comparisons {
      if one.count < Calibration.fewPairs { isFew = true }
      rows.append([
        one.rater, String(one.count), text(one.exact), text(one.adjacent), text(one.quadraticKappa),
        text(one.bias),
      ])
    }
    page.add(
      .table(
        ReportPage.Table(
          [
            ReportPage.Table.Column(say(.rater)), ReportPage.Table.Column(say(.pairs), isNumber: true),
            ReportPage.Table.Column(say(.exact), isNumber: true),
            ReportPage.Table.Column(say(.adjacent), isNumber: true),
            ReportPage.Table.Column(say(.kappa), isNumber: true),
            ReportPage.Table.Column(say(.bias), isNumber: true),
          ], rows)))
    page.add(
      .paragraph(
        say(.agreementOfAll) + ": " + say(.alpha) + " " + text(part.alpha) + ", " + say(.intraclass) + " "
          + text(part.intraclass) + ", " + say(.units) + " " + String(part.units) + "."))
    if isFew { page.add(.note(say(.few, ("count", String(Calibration.fewPairs))))) }
  }

  private func text(_ statistic: Statistic) -> String {
    switch statistic {
    case .value(let value): DecimalText.text(value, places: 3)
    case .undefined(let reason): say(.undefined(reason))
    }
  }

  private func say(_ phrase: CalibrationPhrase, _ arguments: (name: String, text: String)...) -> String {
    fillPlaceholders(of: phrase.text(in: language), with: arguments)
  }
}
