/// A calendar date (ISO 8601, YYYY-MM-DD) of the Gregorian calendar.
package struct CivilDate: Hashable, Sendable {
  let year: Int64
  let month: Int64
  let day: Int64

  /// Reads a date, or nil where the text is none or the day does not exist.
  package init?(_ text: some Collection<UInt8>) {
    guard text.count == 10 else { return nil }
    var parts: (Int64, Int64, Int64) = (0, 0, 0)
    var position = 0
    for byte in text {
      if position == 4 || position == 7 {
        guard byte == UInt8(ascii: "-") else { return nil }
      } else {
        guard byte &- 0x30 < 10 else { return nil }
        let digit = Int64(byte - 0x30)
        switch position {
        case 0..<4: parts.0 = parts.0 * 10 + digit
        case 5..<7: parts.1 = parts.1 * 10 + digit
        default: parts.2 = parts.2 * 10 + digit
        }
      }
      position += 1
    }
    guard (1...12).contains(parts.1), parts.2 >= 1, parts.2 <= Self.days(inMonth: parts.1, of: parts.0) else {
      return nil
    }
    (year, month, day) = parts
  }

  /// Makes the date of a day number.
  ///
  /// The years are counted from March, so that the leap day is the last; 400 years have 146,097 days.
  package init(dayNumber: Int64) {
    let shifted = dayNumber + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// The days since 1 January 1970.
  package var dayNumber: Int64 {
    let marchYear = month <= 2 ? year - 1 : year
    let era = (marchYear >= 0 ? marchYear : marchYear - 399) / 400
    let yearOfEra = marchYear - era * 400
    let monthFromMarch = month > 2 ? month - 3 : month + 9
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// Returns the whole calendar months from this date to another, negative when it lies before.
  func months(to other: CivilDate) -> Int64 {
    if other.dayNumber < dayNumber { return -other.months(to: self) }
    let months = (other.year - year) * 12 + other.month - month
    // The last day of a shorter month completes the month.
    let isComplete = other.day >= min(day, Self.days(inMonth: other.month, of: other.year))
    return isComplete ? months : months - 1
  }

  private static func days(inMonth month: Int64, of year: Int64) -> Int64 {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension CivilDate: CustomStringConvertible {
  /// The date as YYYY-MM-DD.
  package var description: String {
    Self.padded(year, 4) + "-" + Self.padded(month, 2) + "-" + Self.padded(day, 2)
  }

  private static func padded(_ value: Int64, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
