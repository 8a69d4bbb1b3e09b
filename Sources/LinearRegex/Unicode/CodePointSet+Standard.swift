extension CodePointSet {
  /// Every code point.
  static let all: CodePointSet = CodePointSet([0...last])

  /// `\d` of ECMA-262: the ASCII digits.
  static let digits: CodePointSet = CodePointSet([0x30...0x39])

  /// `\w` of ECMA-262: ASCII letters, digits and the low line.
  static let wordCharacters: CodePointSet = CodePointSet([
    0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A,
  ])

  /// The line terminators of ECMA-262.
  static let lineTerminators: CodePointSet = CodePointSet([0x0A...0x0A, 0x0D...0x0D, 0x2028...0x2029])

  /// `\s` of ECMA-262: its white space (category Zs among it) and its line terminators.
  static let whiteSpace: CodePointSet = CodePointSet([
    0x09...0x0D, 0x20...0x20, 0xA0...0xA0, 0x1680...0x1680, 0x2000...0x200A, 0x2028...0x2029,
    0x202F...0x202F, 0x205F...0x205F, 0x3000...0x3000, 0xFEFF...0xFEFF,
  ])

  /// `.` of ECMA-262 without the `s` flag.
  static let ecmaDot: CodePointSet = lineTerminators.inverted

  /// `.` of I-Regexp.
  static let iRegexpDot: CodePointSet = CodePointSet([0x0A...0x0A, 0x0D...0x0D]).inverted
}
