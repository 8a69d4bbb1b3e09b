package import JSONDocument
package import Rubric

/// A test beside a rule: a small design, and what it should come to.
package struct RubricTest: Sendable {
  /// What is tested.
  package enum Subject: Hashable, Sendable {
    /// A criterion's place on its ladder.
    case criterion(String)
    /// Whether a contradiction is flagged.
    case contradiction(String)
    /// Whether an integrity rule objects.
    case integrity(String)
    /// The verdict and number of a whole lesson.
    case lesson(String)

    /// The id of the rule or lesson.
    package var id: String {
      switch self {
      case .criterion(let id), .contradiction(let id), .integrity(let id), .lesson(let id): id
      }
    }
  }

  /// A level that is wanted: a number, or that there is none.
  package enum WantedLevel: Hashable, Sendable {
    case level(Int)
    case none
  }

  /// A text that must be part of a message, in one language or in any.
  package struct WantedText: Hashable, Sendable {
    /// The language; nil asks for the text in any.
    package let language: String?
    /// The text.
    package let text: String
  }

  /// What is tested.
  package let subject: Subject
  /// What the test shows, in a sentence.
  package let name: String
  /// Where the test stands in its file.
  package let range: ByteRange
  /// The design that the patch is applied to; nil is the empty design.
  package var base: String?
  /// The patch (RFC 7396), a node of the test file.
  package var merge: NodeID?
  /// The level wanted in each reading, where one is.
  package var shown: WantedLevel?
  package var claimed: WantedLevel?
  package var possible: WantedLevel?
  /// The outcome wanted, as its machine-readable word.
  package var outcome: String?
  /// The pointers of places that must be among those counted, and among those missing.
  package var evidence: [String] = []
  package var missing: [String] = []
  /// Texts that the advice or message must contain.
  package var message: [WantedText] = []
  /// Whether a contradiction or an integrity rule must be flagged.
  package var isFlagged = true
  /// The verdicts allowed for a lesson; empty allows all.
  package var verdicts: [String] = []
  /// The numbers wanted for a lesson in some readings, from the least to the most allowed, 0 to 100.
  package var numbers: [(reading: Reading, interval: ClosedRange<Double>)] = []
}
