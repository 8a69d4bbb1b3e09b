import JSONDocument
import JSONPath

extension Main {
  static var paths: [Benchmark] {
    [
      Benchmark(name: "path", arguments: "FILE QUERY") { arguments, least in
        let documents = try documents(arguments[0]).map { try JSONDocument(parsing: $0) }
        let path = try JSONPath(arguments[1])
        var count = 0
        let seconds = Stopwatch.time(atLeast: least) {
          count = 0
          for document in documents {
            count += (try? path.nodes(in: document, from: document.root))?.count ?? 0
          }
        }
        return (seconds, count)
      }
    ]
  }
}
