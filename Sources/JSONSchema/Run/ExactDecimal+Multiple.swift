internal import JSONDocument

extension ExactDecimal {
  /// Tells whether the number is a whole multiple of a positive divisor, exactly.
  ///
  /// With value = a·10^p and divisor = b·10^q, where neither a nor b ends in 0:
  ///
  /// - p < q: a would have to be a multiple of 10, which it is not.
  /// - p ≥ q: b must divide a·10^(p−q). Powers of ten only help with the factors 2 and 5 of b, of which there are
  ///   fewer than four for each digit: so a larger p−q is cut to that, and huge exponents cost nothing.
  func isMultiple(of divisor: ExactDecimal) -> Bool {
    if isZero { return true }
    guard exponent >= divisor.exponent else { return false }
    let zeros = zerosThatCount(exponent - divisor.exponent, divisor)
    if divisor.digits.count <= 18 {
      var small: UInt64 = 0
      for digit in divisor.digits { small = small * 10 + UInt64(digit) }
      var rest: UInt64 = 0
      for digit in digits { rest = Self.next(rest, digit, small) }
      for _ in 0..<zeros where rest != 0 { rest = Self.next(rest, 0, small) }
      return rest == 0
    }
    return isMultiple(ofLarge: divisor, zeros: zeros)
  }

  /// The steps that ``isMultiple(of:)`` costs, roughly.
  func costOfDivision(by divisor: ExactDecimal) -> Int64 {
    guard exponent >= divisor.exponent else { return 1 }
    let length = Int64(digits.count + zerosThatCount(exponent - divisor.exponent, divisor))
    return length / 16 + (divisor.digits.count <= 18 ? 1 : length * Int64(divisor.digits.count / 9 + 1))
  }

  private func zerosThatCount(_ difference: Int64, _ divisor: ExactDecimal) -> Int {
    Int(min(difference, Int64(divisor.digits.count) * 4))
  }

  /// Returns (rest · 10 + digit) mod divisor, for a divisor below 10^18.
  private static func next(_ rest: UInt64, _ digit: UInt8, _ divisor: UInt64) -> UInt64 {
    let wide = rest.multipliedFullWidth(by: 10)
    let (low, isCarry) = wide.low.addingReportingOverflow(UInt64(digit))
    return divisor.dividingFullWidth((wide.high + (isCarry ? 1 : 0), low)).remainder
  }

  /// Long division digit by digit, with the rest in limbs of nine digits, the lowest first.
  private func isMultiple(ofLarge divisor: ExactDecimal, zeros: Int) -> Bool {
    var limbs: [UInt64] = []
    var end = divisor.digits.count
    while end > 0 {
      var limb: UInt64 = 0
      for digit in divisor.digits[max(0, end - 9)..<end] { limb = limb * 10 + UInt64(digit) }
      limbs.append(limb)
      end -= 9
    }
    limbs.append(0)
    let base: UInt64 = 1_000_000_000
    var rest = [UInt64](repeating: 0, count: limbs.count)
    for position in 0..<(digits.count + zeros) {
      var carry = position < digits.count ? UInt64(digits[position]) : 0
      for index in rest.indices {
        let sum = rest[index] * 10 + carry
        rest[index] = sum % base
        carry = sum / base
      }
      // The rest was below the divisor, so now it is below ten times that: at most nine subtractions.
      while Self.isAtLeast(rest, limbs) {
        var borrow: UInt64 = 0
        for index in rest.indices {
          let taken = limbs[index] + borrow
          borrow = rest[index] < taken ? 1 : 0
          rest[index] = rest[index] + borrow * base - taken
        }
      }
    }
    return !rest.contains { $0 != 0 }
  }

  private static func isAtLeast(_ left: [UInt64], _ right: [UInt64]) -> Bool {
    for index in left.indices.reversed() where left[index] != right[index] {
      return left[index] > right[index]
    }
    return true
  }
}
