/// Something to be fuzzed: a function that must neither trap nor run without end, whatever the bytes.
struct FuzzTarget: Sendable {
  let name: String
  /// Whether inputs are JSON, so that changes of values find more than changes of bytes.
  let isJSON: Bool
  let run: @Sendable ([UInt8]) -> Void

  static let all = [
    parser, path, regex, schema, design, evaluation, rubric, scorecard, report, sheets, participedia,
  ]

  /// The target of this process; set before libFuzzer starts.
  nonisolated(unsafe) static var chosen: FuzzTarget?
}

/// Ends the process, for libFuzzer to keep the input, where something that must always hold does not.
func require(_ condition: Bool, _ what: @autoclosure () -> String) {
  if !condition { fatalError(what()) }
}
