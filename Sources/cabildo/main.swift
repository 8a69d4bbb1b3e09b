import BuiltInFiles
import FoundationEssentials
import JSONDocument
import JSONSchema
import LessonVerdict
import Rubric
import WeakestLink
import WeightedMean

let registry = StrategyRegistry([LessonVerdict.module, WeightedMean.module, WeakestLink.module])
func show(_ problems: [Problem], _ bytes: [UInt8]) {
  for problem in problems {
    let text =
      problem.file.hasSuffix("json")
      ? (BuiltInFiles.text(problem.file).map { Array($0.utf8) } ?? bytes) : bytes
    let location = LineIndex(text).location(of: problem.range.start)
    var detail = ""
    switch problem.detail {
    case .violation(let violation): detail = violation.description
    case .syntax(let error): detail = "\(error)"
    case .path(let error): detail = "\(error)"
    case .schema(let error): detail = "\(error)"
    case nil: break
    }
    print(
      problem.file, location.line, location.column, problem.code.rawValue,
      problem.arguments.map { $0.name + "=" + $0.text }, problem.suggestion ?? "",
      problem.text?.text(in: "en") ?? "", detail)
  }
}
do throws(Problems) {
  let config = Array((BuiltInFiles.text("config.json") ?? "").utf8)
  let scorecard = try ScorecardLoader(registry: registry) { BuiltInFiles.text($0).map { Array($0.utf8) } }
    .load(config, file: "config.json")
  for file in CommandLine.arguments.dropFirst() {
    let bytes = FileManager.default.contents(atPath: file).map { [UInt8]($0) } ?? []
    do throws(Problems) {
      let design = try scorecard.load(bytes, file: file)
      show(design.warnings, bytes)
      let evaluation: Evaluation
      do throws(EvaluationFailure) { evaluation = try scorecard.evaluate(design) } catch {
        print(error); continue
      }
      print("==", file)
      for lesson in evaluation.lessons {
        print(
          lesson.id,
          Reading.allCases.map {
            evaluation.verdicts[lesson.verdict[$0]].id + " " + "\(lesson.number?[$0] ?? -1)"
          })
        for c in lesson.criteria {
          print(
            "  ", c.id, c.level.shown.map(String.init) ?? "-", c.level.claimed.map(String.init) ?? "-",
            c.level.possible.map(String.init) ?? "-", c.outcome.rawValue, c.isGate ? "G" : "",
            c.measures.map { $0.name + "=" + $0.text.text(in: "en") }.joined(separator: "; "))
        }
      }
      print("contradictions", evaluation.contradictions.map { $0.id + ": " + $0.message.text(in: "es") })
    } catch { show(error.list, bytes) }
  }
} catch {
  show(error.list, [])
}
