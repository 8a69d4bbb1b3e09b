// Dates and times of RFC 3339, durations of its appendix A.

extension FormatScanner {
  mutating func dateTime() -> Bool {
    date() && skip(letter: UInt8(ascii: "t")) && time()
  }

  mutating func date() -> Bool {
    guard let year = digits(4), skip(UInt8(ascii: "-")), let month = digits(2), skip(UInt8(ascii: "-")),
      let day = digits(2)
    else { return false }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let length =
      switch month {
      case 1, 3, 5, 7, 8, 10, 12: 31
      case 4, 6, 9, 11: 30
      case 2: isLeap ? 29 : 28
      default: 0
      }
    return day >= 1 && day <= length
  }

  /// Reads a time with its offset; a leap second only at the end of a day of UTC.
  mutating func time() -> Bool {
    let colon = UInt8(ascii: ":")
    guard let hour = digits(2), skip(colon), let minute = digits(2), skip(colon), let second = digits(2),
      hour < 24, minute < 60, second <= 60
    else { return false }
    if skip(UInt8(ascii: ".")), !skipDigits() { return false }
    var offset = 0
    if !skip(letter: UInt8(ascii: "z")) {
      let isAhead = skip(UInt8(ascii: "+"))
      guard isAhead || skip(UInt8(ascii: "-")) else { return false }
      guard let hours = digits(2), skip(colon), let minutes = digits(2), hours < 24, minutes < 60 else {
        return false
      }
      offset = (isAhead ? 1 : -1) * (hours * 60 + minutes)
    }
    let minuteOfDay = (hour * 60 + minute - offset + 2 * 1_440) % 1_440
    return second < 60 || minuteOfDay == 1_439
  }

  /// Reads a duration: units follow each other without a gap, and weeks stand alone.
  mutating func duration() -> Bool {
    guard skip(UInt8(ascii: "P")) else { return false }
    if next == UInt8(ascii: "T") { return clockDuration() }
    guard let first = unit("YMWD") else { return false }
    var last = first
    if first == UInt8(ascii: "W") { return isAtEnd }
    while !isAtEnd, next != UInt8(ascii: "T") {
      guard let unit = unit(last == UInt8(ascii: "Y") ? "M" : last == UInt8(ascii: "M") ? "D" : "") else {
        return false
      }
      last = unit
    }
    return isAtEnd || clockDuration()
  }

  private mutating func clockDuration() -> Bool {
    guard skip(UInt8(ascii: "T")), var last = unit("HMS") else { return false }
    while !isAtEnd {
      guard let unit = unit(last == UInt8(ascii: "H") ? "M" : last == UInt8(ascii: "M") ? "S" : "") else {
        return false
      }
      last = unit
    }
    return true
  }

  /// Reads a number with one of some units.
  private mutating func unit(_ units: StaticString) -> UInt8? {
    guard skipDigits(), position < end else { return nil }
    let unit = bytes[position]
    position += 1
    for candidate in units.description.utf8 where candidate == unit { return unit }
    return nil
  }
}
