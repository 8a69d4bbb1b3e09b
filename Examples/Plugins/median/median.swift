// A scoring strategy in a process of its own, in Swift: the lower median of the parts.
//
// Build it in its folder with `swiftc -O median.swift -o median`, then allow the folder's content. It needs nothing but
// what the toolchain brings; FoundationEssentials reads and writes JSON, and starts faster than all of Foundation.
import FoundationEssentials
import Glibc

struct Part: Decodable {
  let value: Double
}

struct Parameters: Decodable {
  let cases: [[Part]]?
}

struct Request: Decodable {
  let id: Int
  let method: String
  let params: Parameters
}

struct Greeting: Encodable {
  let `protocol` = 1
  let plugin = "median"
  let capabilities = ["aggregator"]
}

struct Scores: Encodable {
  let scores: [Double]
}

struct Response<Result: Encodable>: Encodable {
  let jsonrpc = "2.0"
  let id: Int
  let result: Result
}

struct Refusal: Encodable {
  struct Reason: Encodable {
    let code = -32000
    let message: String
  }

  let jsonrpc = "2.0"
  let id: Int
  let error: Reason
}

/// The lower median: half of the parts are at least as good.
func median(_ parts: [Part]) -> Double {
  let values = parts.map { $0.value }.sorted()
  return values.isEmpty ? 0 : values[(values.count - 1) / 2]
}

func answer(_ line: String) throws -> Data {
  let request = try JSONDecoder().decode(Request.self, from: Data(line.utf8))
  let encoder = JSONEncoder()
  switch request.method {
  case "initialize": return try encoder.encode(Response(id: request.id, result: Greeting()))
  case "aggregator":
    let scores = Scores(scores: (request.params.cases ?? []).map { median($0) })
    return try encoder.encode(Response(id: request.id, result: scores))
  default:
    let reason = Refusal.Reason(message: "there is no method \(request.method)")
    return try encoder.encode(Refusal(id: request.id, error: reason))
  }
}

while let line = readLine() {
  print(String(decoding: try answer(line), as: UTF8.self))
  // An answer must not wait in a buffer.
  fflush(nil)
}
