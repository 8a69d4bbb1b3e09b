/// Punycode (RFC 3492): code points as letters, digits and hyphens.
enum Punycode {
  private static let base = 36
  private static let lowest = 1
  private static let highest = 26

  /// Decodes a text of ASCII, without the prefix `xn--`; nil where it is malformed.
  static func decode(_ text: [UInt8]) -> [UInt32]? {
    var output: [UInt32] = []
    var position = 0
    if let hyphen = text.lastIndex(of: UInt8(ascii: "-")) {
      output = text[..<hyphen].map { UInt32($0) }
      position = hyphen + 1
      if hyphen == 0 { return nil }
    }
    var scalar: Int64 = 128
    var index: Int64 = 0
    var bias = 72
    while position < text.count {
      let start = index
      var weight: Int64 = 1
      var step = base
      while true {
        guard position < text.count, let digit = value(text[position]) else { return nil }
        position += 1
        index += Int64(digit) * weight
        let threshold = min(max(step - bias, lowest), highest)
        if digit < threshold { break }
        weight *= Int64(base - threshold)
        // A label has at most 63 characters, so larger numbers can only be wrong.
        guard weight < 1 << 28, index < 1 << 28 else { return nil }
        step += base
      }
      let count = output.count + 1
      bias = adapt(Int(index - start), count, isFirst: start == 0)
      scalar += index / Int64(count)
      index %= Int64(count)
      guard scalar <= 0x10_FFFF, !(0xD800...0xDFFF).contains(scalar), count <= 63 else { return nil }
      output.insert(UInt32(scalar), at: Int(index))
      index += 1
    }
    return output
  }

  /// Encodes code points, without the prefix; nil where the result is longer than any label.
  static func encode(_ label: [UInt32]) -> [UInt8]? {
    guard label.count <= 63 else { return nil }
    var output = label.filter { $0 < 128 }.map { UInt8(truncatingIfNeeded: $0) }
    for index in output.indices where FormatScanner.isLetter(output[index]) { output[index] |= 0x20 }
    var handled = output.count
    let basic = handled
    if basic > 0 { output.append(UInt8(ascii: "-")) }
    var scalar = 128
    var delta = 0
    var bias = 72
    while handled < label.count {
      var smallest = Int.max
      for candidate in label where Int(candidate) >= scalar { smallest = min(smallest, Int(candidate)) }
      delta += (smallest - scalar) * (handled + 1)
      scalar = smallest
      for candidate in label {
        if Int(candidate) < scalar { delta += 1 }
        guard Int(candidate) == scalar else { continue }
        var rest = delta
        var step = base
        while true {
          let threshold = min(max(step - bias, lowest), highest)
          if rest < threshold { break }
          output.append(digit(threshold + (rest - threshold) % (base - threshold)))
          rest = (rest - threshold) / (base - threshold)
          step += base
        }
        output.append(digit(rest))
        bias = adapt(delta, handled + 1, isFirst: handled == basic)
        delta = 0
        handled += 1
      }
      delta += 1
      scalar += 1
    }
    return output
  }

  private static func adapt(_ delta: Int, _ count: Int, isFirst: Bool) -> Int {
    var delta = isFirst ? delta / 700 : delta / 2
    delta += delta / count
    var steps = 0
    while delta > (base - lowest) * highest / 2 {
      delta /= base - lowest
      steps += base
    }
    return steps + (base - lowest + 1) * delta / (delta + 38)
  }

  private static func value(_ byte: UInt8) -> Int? {
    switch byte {
    case 0x30...0x39: Int(byte) - 0x30 + 26
    case 0x41...0x5A: Int(byte) - 0x41
    case 0x61...0x7A: Int(byte) - 0x61
    default: nil
    }
  }

  private static func digit(_ value: Int) -> UInt8 {
    UInt8(truncatingIfNeeded: value < 26 ? value + 0x61 : value - 26 + 0x30)
  }
}
