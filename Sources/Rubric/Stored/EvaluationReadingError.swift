package import JSONDocument

/// Why a text is not a stored evaluation.
package struct EvaluationReadingError: Error, Hashable, Sendable {
  /// What is wrong.
  package enum Kind: Hashable, Sendable {
    /// The text is of another format; what `format` says, if anything.
    case wrongFormat(found: String)
    /// A value is of another kind than it should be.
    case wrongType(expected: JSONKind, found: JSONKind)
    /// A member is not there.
    case missingMember(name: String)
    /// A member is none that the format has.
    case unknownMember(name: String)
    /// A member is there twice.
    case duplicateMember(name: String)
    /// A word is none of those that may stand here.
    case unknownWord(word: String, known: [String])
    /// A number is out of range, or has more decimals than are written.
    case numberOutOfRange(least: Int64, most: Int64)
    /// A list has not as many entries as it must.
    case wrongCount(expected: Int, found: Int)
  }

  /// What is wrong.
  package let kind: Kind
  /// The bytes at fault.
  package let range: ByteRange
}
