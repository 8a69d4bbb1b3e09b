internal import LinearRegex

/// A regular expression held by reference, so that using it copies none of its parts.
final class CompiledPattern: Sendable {
  private let regex: LinearRegex
  /// The steps that a match takes at most for each byte of the text.
  let stepsPerByte: Int64

  init(_ regex: LinearRegex) {
    self.regex = regex
    stepsPerByte = Int64(regex.stepsPerCharacter(whole: false))
  }

  /// Tells whether the expression matches somewhere in a range of some bytes.
  @inline(never)
  func matches(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    regex.matchesSomewhere(bytes, range)
  }
}
