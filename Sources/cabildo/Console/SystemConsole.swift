import Workspace

/// The process's own streams.
final class SystemConsole: Console {
  let output: Screen
  let errors: Screen

  init() {
    output = Screen(
      isTerminal: StandardStreams.isTerminal(.output), width: StandardStreams.width(.output))
    errors = Screen(
      isTerminal: StandardStreams.isTerminal(.errors), width: StandardStreams.width(.errors))
  }

  func readInput() throws(FileFailure) -> [UInt8] {
    try InputFile.readStandardInput()
  }

  func readAvailable() throws(FileFailure) -> [UInt8] {
    try StandardStreams.readAvailable()
  }

  func writeOutput(_ bytes: [UInt8]) throws(FileFailure) {
    try StandardStreams.write(bytes, to: .output)
  }

  func writeError(_ bytes: [UInt8]) {
    try? StandardStreams.write(bytes, to: .errors)
  }
}
