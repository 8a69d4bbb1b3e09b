import Workspace

/// What a run reads from and writes to; a test has its own.
protocol Console: AnyObject {
  /// The screen behind standard output.
  var output: Screen { get }
  /// The screen behind standard error.
  var errors: Screen { get }

  /// Reads standard input to its end.
  ///
  /// - Throws: `FileFailure` where this is not possible.
  func readInput() throws(FileFailure) -> [UInt8]

  /// Reads what has come in on standard input, and waits where nothing has; nothing at its end.
  ///
  /// - Throws: `FileFailure` where this is not possible.
  func readAvailable() throws(FileFailure) -> [UInt8]

  /// Writes to standard output.
  ///
  /// - Throws: `FileFailure` where this is not possible.
  func writeOutput(_ bytes: [UInt8]) throws(FileFailure)

  /// Writes to standard error; there is nobody to tell where this fails.
  func writeError(_ bytes: [UInt8])
}

extension Console {
  /// A console that no conversation is held with is at its end.
  func readAvailable() throws(FileFailure) -> [UInt8] { [] }
}

/// What is known about the reader of a stream.
struct Screen: Equatable, Sendable {
  /// Whether it is a terminal.
  var isTerminal = false
  /// Its columns, where it is a terminal that knows them.
  var width: Int?
}
