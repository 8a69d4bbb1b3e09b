package import Decisions
internal import JSONDocument
internal import Rubric

/// Writes a calibration as JSON, format `calibration/1`: what is undefined is `null` beside its reason.
package struct CalibrationJSON {
  private let calibration: Calibration
  private var writer = JSONWriter(pretty: true)

  /// Makes a writer.
  package init(_ calibration: Calibration) { self.calibration = calibration }

  /// Returns the text.
  package mutating func bytes() -> [UInt8] {
    writer.beginObject()
    writer.member("format", "calibration/1")
    writer.member("reference", calibration.reference)
    writer.name("overall")
    write(calibration.overall)
    writer.name("criteria")
    writer.beginArray()
    for part in calibration.parts { write(part) }
    writer.endArray()
    writer.endObject()
    writer.endText()
    return writer.bytes
  }

  private mutating func write(_ part: Calibration.Part) {
    writer.beginObject()
    writer.name("criterion")
    if let criterion = part.criterion { writer.string(criterion) } else { writer.null() }
    writer.member("units", part.units)
    member("alpha", part.alpha)
    member("icc", part.intraclass)
    writer.name("raters")
    writer.beginArray()
    for one in part.comparisons {
      writer.beginObject()
      writer.member("rater", one.rater)
      writer.member("pairs", one.count)
      writer.name("tooFew")
      writer.boolean(one.count < Calibration.fewPairs)
      member("exact", one.exact)
      member("adjacent", one.adjacent)
      member("quadraticKappa", one.quadraticKappa)
      member("bias", one.bias)
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
  }

  private mutating func member(_ name: String, _ statistic: Statistic) {
    writer.name(name)
    if let value = statistic.value {
      writer.raw(DecimalText.text(value, places: 9))
    } else {
      writer.null()
      writer.member(name + "Reason", statistic.reason?.rawValue ?? "")
    }
  }
}
