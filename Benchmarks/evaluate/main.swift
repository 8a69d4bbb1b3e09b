// Measures how many designs a second one core evaluates.
//
//     swift run -c release evaluate-benchmark [COUNT]
//
// The scorecard that the binary carries is loaded once; then COUNT generated designs (2,000 where not given) of
// about 25 KB each are read and checked, evaluated on all criteria, and written as JSON reports.
// `evaluate-benchmark print NUMBER` prints one of the designs, `evaluate-benchmark report NUMBER` its JSON report.

import BuiltInFiles
import Glibc
import JSONDocument
import LessonVerdict
import Rubric
import WeakestLink
import WeightedMean

/// How far each design is taken.
enum Depth: String, CaseIterable {
  case load = "load"
  case evaluate = "load + evaluate"
  case report = "load + evaluate + JSON report"
}

func loadScorecard() throws(Problems) -> Scorecard {
  let registry = StrategyRegistry([LessonVerdict.module, WeightedMean.module, WeakestLink.module])
  let loader = ScorecardLoader(registry: registry) { BuiltInFiles.text($0).map { Array($0.utf8) } }
  return try loader.load(Array((BuiltInFiles.text("config.json") ?? "").utf8), file: "config.json")
}

/// Takes a design as far as asked; returns the size of what came out.
func run(_ bytes: [UInt8], _ scorecard: Scorecard, _ depth: Depth) throws -> Int {
  let design = try scorecard.load(bytes, file: "generated.json")
  if depth == .load { return design.document.nodeCount }
  let evaluation = try scorecard.evaluate(design)
  return depth == .evaluate ? evaluation.lessons.count : evaluation.storedText().count
}

func milliseconds(_ duration: Duration) -> Double {
  Double(duration.components.seconds) * 1e3 + Double(duration.components.attoseconds) / 1e15
}

func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }

let arguments = CommandLine.arguments.dropFirst()
let number = arguments.dropFirst().first.flatMap { Int($0) } ?? 0
if arguments.first == "print" {
  print(String(decoding: DesignGenerator.design(number), as: UTF8.self))
} else if arguments.first == "report" {
  let scorecard = try loadScorecard()
  let design = try scorecard.load(DesignGenerator.design(number), file: "generated.json")
  print(String(decoding: try scorecard.evaluate(design).storedText(), as: UTF8.self))
} else {
  let count = arguments.first.flatMap { Int($0) } ?? 2_000
  let clock = ContinuousClock()
  let start = clock.now
  let scorecard = try loadScorecard()
  print("scorecard loaded in", rounded(milliseconds(clock.now - start)), "ms")
  let designs = (0..<min(count, 64)).map { DesignGenerator.design($0) }
  let size = designs.reduce(0) { $0 + $1.count } / max(designs.count, 1)
  print(count, "designs of", size, "bytes on average,", scorecard.criterionIDs.count, "criteria")
  for depth in Depth.allCases {
    var output = 0
    let start = clock.now
    for number in 0..<count { output += try run(designs[number % designs.count], scorecard, depth) }
    let elapsed = milliseconds(clock.now - start)
    print(
      depth.rawValue + ":", Int(Double(count) / elapsed * 1e3), "designs/s,",
      rounded(elapsed * 1e3 / Double(max(count, 1))), "µs each, checksum", output)
  }
}
