internal import Rubric

/// Writes the numbers of evaluations for people.
package enum NumberText {
  /// Returns points from 0 to 100 with one decimal at most; rounded by `DecimalText`, as everywhere.
  package static func points(_ value: Double) -> String {
    DecimalText.text(value, places: 1)
  }

  /// Returns points with just one decimal, so that columns of them align.
  package static func alignedPoints(_ value: Double) -> String {
    let text = points(value)
    return text.utf8.contains(UInt8(ascii: ".")) ? text : text + ".0"
  }
}
