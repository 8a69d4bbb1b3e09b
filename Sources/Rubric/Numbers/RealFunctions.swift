/// Functions of real numbers that give the same bits on every platform.
///
/// The C library's may differ in the last place from one system to the next, and a browser engine has none. These
/// use only addition, multiplication, division and square root, which IEEE 754 defines to the bit. The relative
/// error of ``exp(_:)`` and ``log(_:)`` is below 4·10⁻¹⁶, that of ``pow(_:_:)`` below 4·10⁻¹⁶·(1 + |y·ln x|), and the
/// absolute error of ``erfc(_:)`` is below 1·10⁻¹⁵; tests compare them with the C library's.
public enum RealFunctions {
  // ln 2 in two parts: products of the first with small integers are exact.
  private static let ln2High = 0x1.62e42feep-1
  private static let ln2Low = 0x1.a39ef35793c76p-33

  /// Returns e to a power.
  public static func exp(_ x: Double) -> Double {
    guard x.isFinite else { return x > 0 ? x : (x.isNaN ? x : 0) }
    if x > 709.79 { return .infinity }
    if x < -745.2 { return 0 }
    let scaled = x / (ln2High + ln2Low)
    let steps = Int(scaled < 0 ? scaled - 0.5 : scaled + 0.5)
    let rest = (x - Double(steps) * ln2High) - Double(steps) * ln2Low
    // Taylor's series, from the smallest term; |rest| is at most 0.35.
    var sum = 1.0
    var divisor = 16.0
    while divisor >= 1 {
      sum = 1 + rest * sum / divisor
      divisor -= 1
    }
    return power(ofTwo: steps / 2) * sum * power(ofTwo: steps - steps / 2)
  }

  /// Returns the natural logarithm; minus infinity for 0 and NaN below.
  public static func log(_ x: Double) -> Double {
    guard x > 0 else { return x == 0 ? -.infinity : .nan }
    guard x.isFinite else { return x }
    var mantissa = x.significand
    var exponent = Int(x.exponent)
    if mantissa > 1.4142135623730951 {
      mantissa /= 2
      exponent += 1
    }
    // ln m = 2 artanh((m − 1)/(m + 1)); the quotient is at most 0.172.
    let quotient = (mantissa - 1) / (mantissa + 1)
    let square = quotient * quotient
    var sum = 0.0
    var divisor = 25.0
    while divisor >= 3 {
      sum = (sum + 1 / divisor) * square
      divisor -= 2
    }
    let part = 2 * quotient * sum + Double(exponent) * ln2Low
    return Double(exponent) * ln2High + (2 * quotient + part)
  }

  /// Returns a power of a number that is not below 0.
  public static func pow(_ x: Double, _ y: Double) -> Double {
    if y == 0 || x == 1 { return 1 }
    if y == 1 { return x }
    if y == 2 { return x * x }
    if y == -1 { return 1 / x }
    if y == 0.5 { return x.squareRoot() }
    if x == 0 { return y > 0 ? 0 : .infinity }
    return exp(y * log(x))
  }

  /// Returns the complementary error function, 2/√π·∫ₓ^∞ exp(−t²) dt.
  public static func erfc(_ x: Double) -> Double {
    if x.isNaN { return x }
    if x < 0 { return 2 - erfc(-x) }
    if x > 27.3 { return 0 }
    let inverseRoot = 0.5641895835477563  // 1/√π
    let factor = exp(-x * x)
    if x < 2.5 {
      // erf x = 2/√π·exp(−x²)·Σ 2ⁿ·x²ⁿ⁺¹/(1·3·…·(2n + 1)), all terms above 0.
      var term = x
      var sum = x
      var odd = 1.0
      while term > sum * 1e-17 {
        odd += 2
        term *= 2 * x * x / odd
        sum += term
      }
      return 1 - 2 * inverseRoot * factor * sum
    }
    // Laplace's continued fraction, from its end.
    var tail = x
    var depth = 60.0
    while depth >= 1 {
      tail = x + depth / 2 / tail
      depth -= 1
    }
    return inverseRoot * factor / tail
  }

  private static func power(ofTwo exponent: Int) -> Double {
    Double(sign: .plus, exponent: exponent, significand: 1)
  }
}
