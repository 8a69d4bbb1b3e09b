import Foundation
import JSONDocument

/// Measures one thing and prints a line of JSON: `{"seconds": …, "check": …}`.
///
/// `check` is what came out (nodes, selected nodes, violations), which must be the same for all who are compared.
/// Benchmarks/run calls this and the Python side in turn.
@main
enum Main {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let name = arguments.first, let benchmark = Self.all.first(where: { $0.name == name }) else {
      for benchmark in Self.all { print(benchmark.name, benchmark.arguments) }
      exit(2)
    }
    let least = Double(ProcessInfo.processInfo.environment["BENCH_SECONDS"] ?? "") ?? 0.3
    let (seconds, check) = try benchmark.run(Array(arguments.dropFirst()), least)
    print("{\"seconds\": \(seconds), \"check\": \(check)}")
  }

  struct Benchmark {
    let name: String
    let arguments: String
    let run: (_ arguments: [String], _ least: Double) throws -> (seconds: Double, check: Int)
  }

  static var all: [Benchmark] { parsing + paths + schemas + attacks }

  static func read(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
  }

  /// Reads the documents of a file with one on each line.
  static func documents(_ path: String) throws -> [[UInt8]] {
    try read(path).split(separator: 0x0A).map { Array($0) }
  }
}
