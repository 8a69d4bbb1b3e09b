internal import Glibc

/// The process's own streams.
package enum StandardStreams {
  /// One of the two streams to write to.
  package enum Stream: Sendable {
    case output, errors

    fileprivate var descriptor: Int32 { self == .output ? STDOUT_FILENO : STDERR_FILENO }
  }

  /// Makes writing to a closed pipe an error instead of the process's end, and gives a stream that is closed from
  /// the start to nobody, so that no file that is opened later takes its place.
  package static func prepare() {
    _ = signal(SIGPIPE, SIG_IGN)
    for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(descriptor, F_GETFD) == -1 {
      _ = unsafe open("/dev/null", descriptor == STDIN_FILENO ? O_RDONLY : O_WRONLY)
    }
  }

  /// Writes all bytes.
  ///
  /// - Throws: `FileFailure` with what the system says.
  package static func write(_ bytes: [UInt8], to stream: Stream) throws(FileFailure) {
    try FileSystem.write(bytes, to: stream.descriptor, path: "-")
  }

  /// Reads what has come in on standard input, and waits where nothing has; nothing at its end.
  ///
  /// - Throws: `FileFailure` with what the system says.
  package static func readAvailable() throws(FileFailure) -> [UInt8] {
    try FileSystem.readAvailable(STDIN_FILENO, path: "-")
  }

  /// Tells whether a stream is a terminal.
  package static func isTerminal(_ stream: Stream) -> Bool {
    isatty(stream.descriptor) == 1
  }

  /// Returns the columns of the terminal that a stream is, or nil.
  package static func width(_ stream: Stream) -> Int? {
    var size = winsize()
    guard unsafe ioctl(stream.descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}
