/// Writes the values of measures for people: shares with their parts, intervals with both ends.
enum MeasureFormatter {
  static func text(_ value: MeasureValue, unit: MeasureUnit, in language: String) -> String {
    let words = EngineWords.words(in: language)
    guard let interval = value.interval else { return words.noValue }
    if unit == .share, let counted = value.counted, let total = value.total {
      return share(interval, counted, total, words)
    }
    switch (interval.least, interval.most) {
    case (let least?, let most?) where least == most: return number(least, unit, words)
    case (let least?, let most?):
      return number(least, unit, words) + " " + words.to + " " + number(most, unit, words)
    case (let least?, nil):
      if least.numerator == 0, unit != .date { return words.notStated }
      return number(least, unit, words) + " " + words.orMore
    case (nil, let most?): return words.atMost + " " + number(most, unit, words)
    case (nil, nil): return words.notStated
    }
  }

  private static func share(
    _ interval: Interval, _ counted: Ratio, _ total: Ratio, _ words: EngineWords
  ) -> String {
    if total.numerator == 0 { return words.notStated }
    var text = plain(counted) + " " + words.of + " " + plain(total)
    if let exact = interval.exact {
      text += " (" + percent(exact) + ")"
    } else if let least = interval.least, let most = interval.most {
      text += " (" + percent(least) + " " + words.to + " " + percent(most) + ", " + words.notAllStated + ")"
    }
    return text
  }

  private static func number(_ value: Ratio, _ unit: MeasureUnit, _ words: EngineWords) -> String {
    switch unit {
    case .count: return plain(value)
    case .share: return percent(value)
    case .days: return plain(value) + " " + words.days
    case .months: return plain(value) + " " + words.months
    case .date: return CivilDate(dayNumber: value.numerator).description
    }
  }

  /// A percentage, rounded down so that a threshold which is missed never looks met.
  static func percent(_ value: Ratio) -> String {
    let (product, isOver) = value.numerator.multipliedReportingOverflow(by: 100)
    if isOver { return plain(value) }
    return String(product / value.denominator) + " %"
  }

  /// A number with at most two decimals, rounded down.
  static func plain(_ value: Ratio) -> String {
    if value.isWhole { return String(value.numerator / value.denominator) }
    let whole = value.numerator / value.denominator
    let rest = value.numerator % value.denominator
    let (hundred, isOver) = rest.magnitude.multipliedReportingOverflow(by: 100)
    if isOver { return String(whole) }
    var digits = String(hundred / UInt64(value.denominator))
    if digits.utf8.count == 1 { digits = "0" + digits }
    if digits.utf8.last == UInt8(ascii: "0") { digits.removeLast() }
    let sign = value.numerator < 0 && whole == 0 ? "-" : ""
    return sign + String(whole) + (digits == "0" ? "" : "." + digits)
  }
}
