// Measures how long after a keystroke in a large design the language server has its diagnostics.
//
//     swift run -c release keystroke-benchmark [DESIGN] [LINES] [ROUNDS]
//
// The design (Designs/illustration-water-security.json where not given) is made larger until it has LINES lines
// (3,000). A keystroke is one `textDocument/didChange` with one character; what is measured is all that follows in
// the server until the bytes of `textDocument/publishDiagnostics` are there. Nothing of one keystroke is kept for
// the next but the scorecard. The pipe between an editor and the server is not part of it.

import BuiltInStrategies
import Glibc
import JSONDocument
import LanguageServer
import Reports
import Rubric
import Workspace

/// A place to type at, and what is typed there.
struct Scenario {
  let name: String
  /// What stands before the place.
  let before: String
  let keys: [String]
}

/// Talks to a server in the same process.
struct Session {
  private let server: LanguageServer
  private var version = 1
  private static let uri = "file:///large.json"

  init() {
    server = LanguageServer(
      ServerSettings(language: .english, registry: .builtIn, read: { _ in nil }))
    _ = send(
      #"{"jsonrpc": "2.0", "id": 0, "method": "initialize", "params": {"capabilities": {"general": {"positionEncodings": ["utf-16"]}, "textDocument": {"publishDiagnostics": {"relatedInformation": true}}}}}"#
    )
  }

  func send(_ body: String) -> Int {
    server.receive(Array("Content-Length: \(body.utf8.count)\r\n\r\n".utf8) + Array(body.utf8)).count
  }

  func open(_ text: [UInt8]) -> Int {
    var json = JSONWriter(pretty: false)
    json.string(String(decoding: text, as: UTF8.self))
    return send(
      #"{"jsonrpc": "2.0", "method": "textDocument/didOpen", "params": {"textDocument": {"uri": "\#(Self.uri)", "languageId": "json", "version": 1, "text": \#(json.text)}}}"#
    )
  }

  /// Replaces so many characters at a place by a text.
  mutating func type(_ text: String, at place: SourceLocation, over count: Int) -> Int {
    version += 1
    var json = JSONWriter(pretty: false)
    json.string(text)
    let (line, start) = (place.line - 1, place.utf16Column - 1)
    return send(
      #"{"jsonrpc": "2.0", "method": "textDocument/didChange", "params": {"textDocument": {"uri": "\#(Self.uri)", "version": \#(version)}, "contentChanges": [{"range": {"start": {"line": \#(line), "character": \#(start)}, "end": {"line": \#(line), "character": \#(start + count)}}, "text": \#(json.text)}]}}"#
    )
  }

  func ask(_ method: String, at place: SourceLocation) -> Int {
    send(
      #"{"jsonrpc": "2.0", "id": 1, "method": "textDocument/\#(method)", "params": {"textDocument": {"uri": "\#(Self.uri)"}, "position": {"line": \#(place.line - 1), "character": \#(place.utf16Column)}, "context": {"includeDeclaration": true}}}"#
    )
  }
}

func milliseconds(_ duration: Duration) -> Double {
  Double(duration.components.seconds) * 1e3 + Double(duration.components.attoseconds) / 1e15
}

/// Writes a number with two digits behind the point.
func text(_ value: Double) -> String {
  let hundredths = Int((value * 100).rounded())
  let rest = hundredths % 100
  return "\(hundredths / 100)." + (rest < 10 ? "0" : "") + "\(rest)"
}

func row(_ name: String, _ samples: [Double]) -> String {
  let sorted = samples.sorted()
  func quantile(_ share: Double) -> String {
    text(sorted[min(Int(Double(sorted.count) * share), sorted.count - 1)])
  }
  return "| \(name) | \(sorted.count) | \(quantile(0.5)) | \(quantile(0.95)) | \(quantile(1)) |"
}

let scenarios = [
  Scenario(
    name: "a word in a text: the design stays valid", before: #""title": ""#,
    keys: Array("water ").map { String($0) }),
  Scenario(
    name: "a new field, character by character: the text is broken, then breaks the schema",
    before: "\"participants\": [\n    {", keys: Array(#""note_": 1,"#).map { String($0) }),
  Scenario(
    name: "an id: its references dangle", before: "\"actors\": [\n    {\n      \"id\": \"",
    keys: ["x", "y", "z"]),
]

let arguments = Array(CommandLine.arguments.dropFirst())
let path = arguments.first ?? "Designs/illustration-water-security.json"
let lines = arguments.dropFirst().first.flatMap { Int($0) } ?? 3_000
let rounds = max(arguments.dropFirst(2).first.flatMap { Int($0) } ?? 40, 1)
let design = try LargeDesign.text(of: try InputFile.read(path), lines: lines)
let index = LineIndex(design)
print("\(path), made to \(index.lineCount) lines, \(design.count) bytes; \(rounds) rounds")
print()
print("| keystrokes | samples | median ms | p95 ms | longest ms |")
print("| --- | ---: | ---: | ---: | ---: |")

let clock = ContinuousClock()
var session = Session()
_ = session.open(design)
var all: [Double] = []
var output = 0
for scenario in scenarios {
  let pattern = Array(scenario.before.utf8)
  let found = design.indices.first { design[$0...].starts(with: pattern) }
  guard let found else {
    print("| \(scenario.name): no such place |")
    continue
  }
  var samples: [Double] = []
  for _ in 0..<rounds {
    var typed = 0
    for key in scenario.keys {
      let base = index.location(of: UInt32(found + pattern.count))
      let place = SourceLocation(
        line: base.line, column: base.column + typed, utf16Column: base.utf16Column + typed)
      let start = clock.now
      output += session.type(key, at: place, over: 0)
      samples.append(milliseconds(clock.now - start))
      typed += 1
    }
    // All is taken back at once, which is a change like any other.
    let start = clock.now
    output += session.type("", at: index.location(of: UInt32(found + pattern.count)), over: typed)
    samples.append(milliseconds(clock.now - start))
  }
  all += samples
  print(row(scenario.name, samples))
}
print(row("**all**", all))
let place = index.location(of: UInt32(design.count / 2))
for method in ["completion", "hover", "definition", "references", "documentSymbol"] {
  var samples: [Double] = []
  for _ in 0..<rounds {
    let start = clock.now
    output += session.ask(method, at: place)
    samples.append(milliseconds(clock.now - start))
  }
  print(row("`\(method)`, asked", samples))
}

// A rubric: every keystroke compiles it and checks it as `cabildo rubric check` does.
let rubric = try InputFile.read("Rubrics/lesson-1.json")
var author = Session()
_ = author.open(rubric)
let threshold = Array("\"atLeast\": 3".utf8)
if let found = rubric.indices.first(where: { rubric[$0...].starts(with: threshold) }) {
  let place = LineIndex(rubric).location(of: UInt32(found + threshold.count))
  var samples: [Double] = []
  for _ in 0..<rounds {
    for (text, count) in [("0", 0), ("", 1)] {
      let start = clock.now
      output += author.type(text, at: place, over: count)
      samples.append(milliseconds(clock.now - start))
    }
  }
  print(row("a threshold of a lesson (\(LineIndex(rubric).lineCount) lines)", samples))
}
let start = clock.now
var fresh = Session()
output += fresh.open(design)
print(
  row(
    "the first diagnostics after the start, the scorecard's loading included",
    [milliseconds(clock.now - start)]))
print()
print("bytes written in all: \(output)")
