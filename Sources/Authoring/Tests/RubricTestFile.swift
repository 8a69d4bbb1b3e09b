package import JSONDocument
package import Rubric

/// A file of tests beside a rubric or library (`rubric-tests/1`).
package struct RubricTestFile: Sendable {
  /// The file's name.
  package let file: String
  /// The file's document, which the tests' patches are nodes of.
  package let document: JSONDocument
  /// The tests, in order.
  package let tests: [RubricTest]
  /// The mutants that mean the same as the original, by the author's word.
  package let equivalents: [EquivalentMutant]
  /// The changes that raise a criterion and are accepted, by the author's word.
  package let incentives: [ExplainedIncentive]

  /// Reads a test file.
  ///
  /// - Throws: `Problems` with all that is wrong.
  package init(_ bytes: [UInt8], file: String) throws(Problems) {
    let document = try ScorecardLoader.parse(bytes, file: file)
    var reader = RubricTestReader(document, file: file)
    let tests = reader.tests()
    let equivalents = reader.equivalents()
    let incentives = reader.incentives()
    if !reader.problems.isEmpty { throw Problems(list: reader.problems) }
    self.file = file
    self.document = document
    self.tests = tests
    self.equivalents = equivalents
    self.incentives = incentives
  }

  /// The name of the test file beside a rule file: `a/b.json` has `a/b.tests.json`.
  package static func path(beside path: String) -> String {
    path.hasSuffix(".json") ? String(path.dropLast(5)) + ".tests.json" : path + ".tests.json"
  }
}
