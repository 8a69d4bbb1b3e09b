/// Why a pattern was refused, and where: facts only, the text is made by whoever reports it.
package struct RegexSyntaxError: Error, Equatable {
  /// What is wrong.
  package let kind: Kind

  /// The place, in UTF-8 bytes of the pattern; empty at its end if something is missing there.
  package let range: Range<Int>

  /// What would have been right at that place, where one thing would.
  package let expected: Expected?

  init(_ kind: Kind, at range: Range<Int>, expected: Expected? = nil) {
    self.kind = kind
    self.range = range
    self.expected = expected
  }
}
