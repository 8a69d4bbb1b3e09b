import JSONDocument
import JSONSchema

extension Main {
  static var schemas: [Benchmark] {
    [
      Benchmark(name: "schema-check", arguments: "SCHEMA FILE") { arguments, least in
        let schema = try JSONSchema(JSONDocument(parsing: try read(arguments[0])))
        let documents = try documents(arguments[1]).map { try JSONDocument(parsing: $0) }
        var count = 0
        let seconds = Stopwatch.time(atLeast: least) {
          count = 0
          for document in documents where schema.isValid(document) { count += 1 }
        }
        return (seconds, count)
      },
      Benchmark(name: "schema-errors", arguments: "SCHEMA FILE") { arguments, least in
        let schema = try JSONSchema(JSONDocument(parsing: try read(arguments[0])))
        let documents = try documents(arguments[1]).map { try JSONDocument(parsing: $0) }
        var count = 0
        let seconds = Stopwatch.time(atLeast: least) {
          count = 0
          for document in documents where schema.validate(document).isValid { count += 1 }
        }
        return (seconds, count)
      },
      Benchmark(name: "schema-parse-check", arguments: "SCHEMA FILE") { arguments, least in
        let schema = try JSONSchema(JSONDocument(parsing: try read(arguments[0])))
        let lines = try documents(arguments[1])
        var count = 0
        let seconds = Stopwatch.time(atLeast: least) {
          count = 0
          for line in lines {
            if let document = try? JSONDocument(parsing: line), schema.isValid(document) { count += 1 }
          }
        }
        return (seconds, count)
      },
      Benchmark(name: "schema-compile", arguments: "SCHEMA") { arguments, least in
        let document = try JSONDocument(parsing: try read(arguments[0]))
        var count = 0
        let seconds = Stopwatch.time(atLeast: least) {
          count = (try? JSONSchema(document)) == nil ? 0 : 1
        }
        return (seconds, count)
      },
    ]
  }
}
