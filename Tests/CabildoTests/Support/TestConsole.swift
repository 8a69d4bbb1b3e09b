import Workspace

@testable import cabildo

/// A console that keeps what is written.
final class TestConsole: Console {
  let output: Screen
  let errors: Screen
  private let input: [UInt8]
  /// What has come in and has not been read.
  private var pieces: [UInt8]
  private let outputFailure: FileFailure.Kind?
  private(set) var outputBytes: [UInt8] = []
  private(set) var errorBytes: [UInt8] = []

  init(input: String = "", screen: Screen = Screen(), outputFailure: FileFailure.Kind? = nil) {
    self.input = Array(input.utf8)
    pieces = self.input
    self.outputFailure = outputFailure
    output = screen
    errors = screen
  }

  func readInput() throws(FileFailure) -> [UInt8] { input }

  func readAvailable() throws(FileFailure) -> [UInt8] {
    defer { pieces = [] }
    return pieces
  }

  func writeOutput(_ bytes: [UInt8]) throws(FileFailure) {
    if let outputFailure { throw FileFailure(outputFailure, path: "-") }
    outputBytes += bytes
  }

  func writeError(_ bytes: [UInt8]) { errorBytes += bytes }

  /// What was written to standard output.
  var outputText: String { String(decoding: outputBytes, as: UTF8.self) }
  /// What was written to standard error.
  var errorText: String { String(decoding: errorBytes, as: UTF8.self) }
}

/// What a command line did.
struct Outcome: Equatable {
  let code: ExitCode
  let output: String
  let errors: String
}

/// Runs a command line without a process.
func cabildo(
  _ arguments: String..., environment: [String: String] = [:], console: TestConsole = TestConsole()
) -> Outcome {
  let code = run(arguments: arguments, environment: environment, console: console)
  return Outcome(code: code, output: console.outputText, errors: console.errorText)
}
