package import Rubric

/// Why a file is not evaluated.
package struct DesignFailure: Error {
  /// What went wrong.
  package enum Kind {
    /// It could not be read.
    case file(FileFailure)
    /// It is not a design, but something else.
    case otherFormat(FormatGuess)
    /// It is a design with faults, or no JSON.
    case problems([Problem])
  }

  /// What went wrong.
  package let kind: Kind
  /// Whether a budget ended the check, so that there is no answer.
  package var isIncomplete: Bool {
    if case .problems(let list) = kind { return Problems(list: list).isIncomplete }
    return false
  }

  /// The text, for messages.
  package let bytes: [UInt8]
}
