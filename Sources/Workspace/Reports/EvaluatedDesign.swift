package import Rubric

/// A design's evaluation, on its way to reports.
package struct EvaluatedDesign: Sendable {
  /// Where the design, or the stored evaluation, was read from.
  package let input: InputSource
  package let evaluation: Evaluation
  /// The design as it was read; nil where it is not at hand or no report shows it.
  package let source: [UInt8]?

  package init(_ evaluation: Evaluation, input: InputSource, source: [UInt8]? = nil) {
    self.input = input
    self.evaluation = evaluation
    self.source = source
  }
}
