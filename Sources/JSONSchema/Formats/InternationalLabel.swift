/// Labels with characters beyond ASCII (RFC 5891 to 5893).
///
/// The standard library knows the categories of characters but not their scripts, directions, joining types and
/// composed forms: the first three are taken from the blocks of the scripts that the rules name, the last is not
/// asked for.
enum InternationalLabel {
  /// Tells whether a decoded label is valid by itself.
  static func isValid(_ label: [UInt32]) -> Bool {
    guard let first = label.first, first != 0x2D, label.last != 0x2D else { return false }
    if label.count > 3, label[2] == 0x2D, label[3] == 0x2D { return false }
    if isMark(first) { return false }
    for index in label.indices {
      guard let isContextual = isContextual(label[index]) else { return false }
      if isContextual, !isAllowed(label, at: index) { return false }
    }
    return true
  }

  // MARK: - Characters (RFC 5892)

  /// Returns whether a character depends on its neighbours; nil where it is disallowed.
  private static func isContextual(_ value: UInt32) -> Bool? {
    switch value {
    case 0xDF, 0x3C2, 0x6FD, 0x6FE, 0xF0B, 0x3007, 0x2D, 0x30...0x39, 0x61...0x7A: return false
    case 0xB7, 0x375, 0x5F3, 0x5F4, 0x30FB, 0x660...0x669, 0x6F0...0x6F9, 0x200C, 0x200D: return true
    case 0x640, 0x7FA, 0x302E, 0x302F, 0x3031...0x3035, 0x303B: return nil
    case 0x1100...0x11FF, 0xA960...0xA97F, 0xD7B0...0xD7FF: return nil
    case 0x20D0...0x20FF, 0x1D100...0x1D24F: return nil
    default: break
    }
    guard let properties = Unicode.Scalar(value)?.properties, !properties.changesWhenNFKCCaseFolded,
      !properties.isDefaultIgnorableCodePoint, !properties.isWhitespace,
      !properties.isNoncharacterCodePoint
    else { return nil }
    switch properties.generalCategory {
    case .lowercaseLetter, .uppercaseLetter, .otherLetter, .modifierLetter, .decimalNumber,
      .nonspacingMark, .spacingMark:
      return false
    default: return nil
    }
  }

  /// The rules of RFC 5892, appendix A.
  private static func isAllowed(_ label: [UInt32], at index: Int) -> Bool {
    let before = index > 0 ? label[index - 1] : 0
    let after = index + 1 < label.count ? label[index + 1] : 0
    switch label[index] {
    case 0xB7: return before == 0x6C && after == 0x6C
    case 0x375: return isGreek(after)
    case 0x5F3, 0x5F4: return isHebrew(before)
    case 0x30FB: return label.contains { isJapanese($0) }
    case 0x660...0x669: return !label.contains { (0x6F0...0x6F9).contains($0) }
    case 0x6F0...0x6F9: return !label.contains { (0x660...0x669).contains($0) }
    case 0x200D: return isVirama(before)
    default: return isVirama(before) || isBetweenJoining(label, at: index)
    }
  }

  private static func isMark(_ value: UInt32) -> Bool {
    switch Unicode.Scalar(value)?.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }

  private static func isVirama(_ value: UInt32) -> Bool {
    Unicode.Scalar(value)?.properties.canonicalCombiningClass == .virama
  }

  private static func isGreek(_ value: UInt32) -> Bool {
    switch value {
    case 0x370...0x3E1, 0x3F0...0x3FF, 0x1F00...0x1FFF: true
    default: false
    }
  }

  private static func isHebrew(_ value: UInt32) -> Bool {
    (0x591...0x5F4).contains(value) || (0xFB1D...0xFB4F).contains(value)
  }

  /// Hiragana, Katakana and Han.
  private static func isJapanese(_ value: UInt32) -> Bool {
    switch value {
    case 0x3041...0x309F, 0x30A1...0x30FA, 0x30FD...0x30FF, 0x31F0...0x31FF, 0x3005, 0x3007,
      0x3021...0x3029, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x2_0000...0x3_FFFF:
      true
    default: false
    }
  }

  // MARK: - Joining

  /// Tells whether a zero width non-joiner parts two letters that would join.
  private static func isBetweenJoining(_ label: [UInt32], at index: Int) -> Bool {
    var before = index - 1
    while before >= 0, isMark(label[before]) { before -= 1 }
    var after = index + 1
    while after < label.count, isMark(label[after]) { after += 1 }
    guard before >= 0, after < label.count else { return false }
    return joinsBothWays(label[before]) && (joinsBothWays(label[after]) || joinsBackward(label[after]))
  }

  private static func joinsBothWays(_ value: UInt32) -> Bool {
    switch value {
    case 0x621, 0x674, 0x6DD...0x6E9, 0x6F0...0x6F9, 0x6FD...0x6FE: false
    case 0x620...0x64A, 0x66E...0x6FF, 0x750...0x77F: !joinsBackward(value)
    default: false
    }
  }

  private static func joinsBackward(_ value: UInt32) -> Bool {
    switch value {
    case 0x622...0x625, 0x627, 0x629, 0x62F...0x632, 0x648, 0x671...0x673, 0x675...0x677, 0x688...0x699,
      0x6C0, 0x6C3...0x6CB, 0x6CD, 0x6CF, 0x6D2...0x6D3, 0x6D5, 0x6EE...0x6EF, 0x759...0x75B,
      0x76B...0x76C, 0x771, 0x773...0x774, 0x778...0x779:
      true
    default: false
    }
  }

  // MARK: - Directions (RFC 5893)

  private enum Direction {
    case leftToRight, rightToLeft, europeanNumber, arabicNumber, mark, neutral
  }

  /// Tells whether the labels of a name keep the rules for mixed directions.
  static func areDirectionsClear(_ labels: [[UInt32]]) -> Bool {
    var hasRightToLeft = false
    for label in labels {
      for value in label {
        let direction = direction(value)
        if direction == .rightToLeft || direction == .arabicNumber { hasRightToLeft = true }
      }
    }
    guard hasRightToLeft else { return true }
    for label in labels where !isDirectionClear(label.map { direction($0) }) { return false }
    return true
  }

  private static func isDirectionClear(_ label: [Direction]) -> Bool {
    guard let first = label.first, let last = label.last(where: { $0 != .mark }) else { return false }
    switch first {
    case .leftToRight:
      return !label.contains(.rightToLeft) && !label.contains(.arabicNumber)
        && (last == .leftToRight || last == .europeanNumber)
    case .rightToLeft:
      let mixesNumbers = label.contains(.europeanNumber) && label.contains(.arabicNumber)
      return !label.contains(.leftToRight) && !mixesNumbers && last != .neutral
    default: return false
    }
  }

  private static func direction(_ value: UInt32) -> Direction {
    switch value {
    case 0x30...0x39, 0x6F0...0x6F9: return .europeanNumber
    case 0x660...0x669, 0x6DD, 0x8E2: return .arabicNumber
    case 0x2D, 0xB7, 0x375, 0x200C, 0x200D, 0x30FB: return .neutral
    default: break
    }
    switch Unicode.Scalar(value)?.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return .mark
    default: break
    }
    switch value {
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x1_0800...0x1_0FFF, 0x1_E800...0x1_EFFF:
      return .rightToLeft
    default: return .leftToRight
    }
  }
}
