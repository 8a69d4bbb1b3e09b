/// An author's word on a kind of change that raises a criterion: why that is not mended.
package struct ExplainedIncentive: Sendable {
  /// The criterion that rises.
  package let criterion: String
  /// What is done, as its machine-readable word.
  package let change: String
  /// The parts of designs, as a JSON Pointer with `*` for the places of lists.
  package let part: String
  /// Why the rise is accepted.
  package let why: String

  /// Tells whether a rise is of this kind.
  package func matches(_ incentive: Incentive) -> Bool {
    criterion == incentive.criterion && change == incentive.change.rawValue && part == incentive.part
  }
}

extension Incentive {
  /// The part with `*` for the places of lists, so that what is true of one entry is said once.
  package var part: String {
    let steps = pointer.split(separator: "/", omittingEmptySubsequences: false)
    return steps.map { step in
      !step.isEmpty && step.utf8.allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
        ? "*" : step
    }.joined(separator: "/")
  }
}
