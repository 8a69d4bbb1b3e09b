/// Runs of code points that are alike in something.
enum CodePointRuns {
  /// Calls `visit` with the first code point of each run, in order, and what the run is alike in.
  ///
  /// A surrogate, which is no scalar, is shown as nil. Looking at a million scalars takes tens of milliseconds, so
  /// the planes that hold nothing but unassigned or private characters are looked at in blocks of 256, by the
  /// first and the last two of each (the last two of a plane are noncharacters).
  static func enumerate<Value: Equatable>(
    of value: (Unicode.Scalar?) -> Value, visit: (UInt32, Value) -> Void
  ) {
    var previous: Value?
    var codePoint: UInt32 = 0
    while codePoint <= CodePointSet.last {
      let current = value(Unicode.Scalar(codePoint))
      if current != previous {
        visit(codePoint, current)
        previous = current
      }
      codePoint += isUniform(codePoint) && codePoint & 0xFF < 0xFE ? step(from: codePoint) : 1
    }
  }

  /// Tells whether a code point is in a plane that holds no characters of its own, or is a surrogate.
  private static func isUniform(_ codePoint: UInt32) -> Bool {
    switch codePoint {
    case 0xD800...0xDFFF, 0x40000...0xDFFFF, 0xF0000...0x10FFFF: true
    default: false
    }
  }

  /// Leads from the first code point of a block to the last but one.
  private static func step(from codePoint: UInt32) -> UInt32 { 0xFE - codePoint & 0xFF }
}
