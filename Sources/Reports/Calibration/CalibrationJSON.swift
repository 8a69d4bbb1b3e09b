package import Decisions
internal import JSONDocument
internal import Rubric

/// Writes a calibration as JSON, format `calibration/1`: what is undefined is `null` beside its reason.
package struct CalibrationJSON {
  private let calibration: Calibration

  /// Makes a writer.
  package init(_ calibration: Calibration) { self.calibration = calibration }

  /// The text.
  package var bytes: [UInt8] {
    JSONWriter.report("calibration/1") { writer in
      writer.member("reference", calibration.reference)
      writer.object("overall") { write(calibration.overall, to: &$0) }
      writer.objects("criteria", calibration.parts) { write($1, to: &$0) }
    }
  }

  private func write(_ part: Calibration.Part, to writer: inout JSONWriter) {
    writer.member("criterion", part.criterion)
    writer.member("units", part.units)
    member("alpha", part.alpha, to: &writer)
    member("icc", part.intraclass, to: &writer)
    writer.objects("raters", part.comparisons) { writer, one in
      writer.member("rater", one.rater)
      writer.member("pairs", one.count)
      writer.member("tooFew", one.count < Calibration.fewPairs)
      member("exact", one.exact, to: &writer)
      member("adjacent", one.adjacent, to: &writer)
      member("quadraticKappa", one.quadraticKappa, to: &writer)
      member("bias", one.bias, to: &writer)
    }
  }

  private func member(_ name: String, _ statistic: Statistic, to writer: inout JSONWriter) {
    writer.name(name)
    if let value = statistic.value {
      writer.raw(DecimalText.text(value, places: 9))
    } else {
      writer.null()
      writer.member(name + "Reason", statistic.reason?.rawValue ?? "")
    }
  }
}
