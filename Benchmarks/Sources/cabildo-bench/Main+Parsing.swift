import Foundation
import JSONDocument

extension Main {
  /// A part of a design, for the typed decoder; the rest is skipped.
  private struct PartOfDesign: Decodable {
    struct Actor: Decodable {
      let id: String
      let sector: String?
    }
    struct Participant: Decodable {
      let actor_id: String
      let status: String?
    }
    let id: String
    let actors: [Actor]
    let participants: [Participant]?
  }

  static var parsing: [Benchmark] {
    [
      Benchmark(name: "parse", arguments: "FILE") { arguments, least in
        let bytes = try read(arguments[0])
        var nodes = 0
        let seconds = Stopwatch.time(atLeast: least) {
          nodes = (try? JSONDocument(parsing: bytes))?.nodeCount ?? 0
        }
        return (seconds, nodes)
      },
      Benchmark(name: "parse-lines", arguments: "FILE") { arguments, least in
        let lines = try documents(arguments[0])
        var count = 0
        let seconds = Stopwatch.time(atLeast: least) {
          count = 0
          for line in lines where (try? JSONDocument(parsing: line)) != nil { count += 1 }
        }
        return (seconds, count)
      },
      Benchmark(name: "utf8-only", arguments: "FILE") { arguments, least in
        let bytes = try read(arguments[0])
        var isValid = false
        let seconds = Stopwatch.time(atLeast: least) {
          isValid = (try? UTF8Span(validating: bytes.span)) != nil
        }
        return (seconds, isValid ? 1 : 0)
      },
      Benchmark(name: "JSONSerialization", arguments: "FILE") { arguments, least in
        let data = Data(try read(arguments[0]))
        var isRead = false
        let seconds = Stopwatch.time(atLeast: least) {
          isRead = (try? JSONSerialization.jsonObject(with: data)) != nil
        }
        return (seconds, isRead ? 1 : 0)
      },
      Benchmark(name: "JSONDecoder", arguments: "FILE") { arguments, least in
        let data = Data(try read(arguments[0]))
        var count = 0
        let seconds = Stopwatch.time(atLeast: least) {
          count = (try? JSONDecoder().decode([PartOfDesign].self, from: data))?.count ?? 0
        }
        return (seconds, count)
      },
    ]
  }
}
