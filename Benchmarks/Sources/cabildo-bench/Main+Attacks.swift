import JSONDocument
import JSONPath
import LinearRegex

extension Main {
  static var attacks: [Benchmark] {
    [
      // A text of `a`s with a `!` behind, which no attacked pattern matches.
      Benchmark(name: "attack-regex", arguments: "PATTERN LENGTH") { arguments, least in
        let regex = try LinearRegex(arguments[0], dialect: .ecma262)
        let text = Array(repeating: UInt8(ascii: "a"), count: Int(arguments[1]) ?? 0) + [UInt8(ascii: "!")]
        var isFound = false
        let seconds = Stopwatch.time(atLeast: least) {
          isFound = regex.matchesSomewhere(text, text.indices)
        }
        return (seconds, isFound ? 1 : 0)
      },
      // `(((a*)*)*…)*`, so deep, compiled and matched with a thousand `a`s.
      Benchmark(name: "attack-nesting", arguments: "DEPTH") { arguments, least in
        let depth = Int(arguments[0]) ?? 0
        let pattern =
          "^" + String(repeating: "(", count: depth) + "a*" + String(repeating: ")*", count: depth) + "$"
        let text = Array(repeating: UInt8(ascii: "a"), count: 1_000) + [UInt8(ascii: "!")]
        var isFound = false
        let seconds = Stopwatch.time(atLeast: least) {
          guard let regex = try? LinearRegex(pattern, dialect: .ecma262) else { return }
          isFound = regex.matchesSomewhere(text, text.indices)
        }
        return (seconds, isFound ? 1 : 0)
      },
      // `$..*..*..*` on arrays nested so deep: the nodes grow with the cube of the depth, until the budget ends it.
      Benchmark(name: "attack-path", arguments: "QUERY DEPTH") { arguments, least in
        let depth = Int(arguments[1]) ?? 0
        let document = try JSONDocument(
          parsing: String(repeating: "[", count: depth) + String(repeating: "]", count: depth))
        let path = try JSONPath(arguments[0])
        var count = 0
        let seconds = Stopwatch.time(atLeast: least) {
          count = (try? path.nodes(in: document, from: document.root))?.count ?? -1
        }
        return (seconds, count)
      },
    ]
  }
}
