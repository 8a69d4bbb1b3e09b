/// Writes numbers for people; the one place where they are rounded.
enum NumberText {
  /// Returns points from 0 to 100 with one decimal at most, halves rounded up.
  static func points(_ value: Double) -> String {
    let tenths = Int64((value * 10).rounded(.toNearestOrAwayFromZero))
    let whole = String(tenths / 10)
    let rest = tenths % 10
    return rest == 0 ? whole : whole + "." + String(rest)
  }
}
