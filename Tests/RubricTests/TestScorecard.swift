import BuiltInStrategies
import JSONDocument
import JSONSchema
import Rubric
import TestSupport

/// The scorecard of this checkout, read from its files.
enum TestScorecard {
  static let registry = StrategyRegistry.builtIn

  static let standard = Result { () throws(Problems) -> Scorecard in
    try ScorecardLoader(registry: registry, read: SharedMaterial.checkoutBytes).load(
      SharedMaterial.checkoutBytes("config.json") ?? [], file: "config.json")
  }

  /// Says what is wrong, for test failures.
  static func describe(_ problems: Problems) -> String {
    var lines: [String] = []
    for problem in problems.list {
      var line = problem.file
      if let bytes = SharedMaterial.checkoutBytes(problem.file) {
        let location = LineIndex(bytes).location(of: problem.range.start)
        line += ":\(location.line):\(location.column)"
      }
      line += " " + problem.code.rawValue
      for argument in problem.arguments { line += " \(argument.name)=\(argument.text)" }
      if let suggestion = problem.suggestion { line += " did you mean \(suggestion)?" }
      if let text = problem.text { line += " " + text.text(in: "en") }
      if case .violation(let violation) = problem.detail { line += " \(violation.fact)" }
      lines.append(line)
    }
    return lines.joined(separator: "\n")
  }
}
