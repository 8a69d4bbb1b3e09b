/// An author's word that a mutant means the same as the original, so that no test can tell them apart.
package struct EquivalentMutant: Sendable {
  /// The rule that the mutant belongs to; empty for what several rules share.
  package let subject: String
  /// What stands there, in a line, as the list of survivors shows it.
  package let before: String
  /// What would stand there instead.
  package let after: String
  /// Why that makes no difference.
  package let why: String

  func matches(_ mutant: Mutant) -> Bool {
    subject == mutant.subject && before == mutant.before && after == mutant.after
  }
}
