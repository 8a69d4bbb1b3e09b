internal import CProcess
internal import Glibc

/// A running plugin: two pipes and a group of processes that is killed and reaped whole.
///
/// It has no access to this process's environment, descriptors or terminal; see `CProcess` for what is set before its
/// first instruction.
final class PluginProcess {
  private let process: pid_t
  private let input: Int32
  private let output: Int32
  private var pending: [UInt8] = []
  /// How many of the pending bytes are known to hold no end of a line.
  private var scanned = 0
  private var isOpen = true

  /// Why there is no answer.
  enum Trouble: Error {
    case ended, timedOut, tooMuch
    /// It answered before it was asked.
    case early
  }

  /// Starts a program; nil where the system does not.
  init?(_ path: String, arguments: [String], variables: [String], folder: String, policy: PluginPolicy) {
    PluginReaper.prepare()
    var strings: [CChar] = []
    for string in [path, folder] + arguments + variables {
      // A zero inside would be taken for the end.
      guard !string.utf8.contains(0) else { return nil }
      strings += string.utf8.map { CChar(bitPattern: $0) } + [0]
    }
    let limits = cabildo_limits(
      cpu_seconds: policy.cpuSeconds, memory_bytes: policy.memoryBytes, file_bytes: policy.outputBytes)
    var input: Int32 = -1
    var output: Int32 = -1
    let process = unsafe cabildo_spawn(
      strings, Int32(arguments.count), Int32(variables.count), limits, &input, &output)
    guard process > 0 else { return nil }
    self.process = process
    self.input = input
    self.output = output
    PluginReaper.add(process)
  }

  deinit { stop() }

  /// Writes a line and reads one, within so many seconds and bytes.
  func exchange(_ line: [UInt8], seconds: Int, limit: Int) throws(Trouble) -> [UInt8] {
    let end = Self.now() + Int64(seconds) * 1000
    var rest = line[...]
    while true {
      if let position = pending[scanned...].firstIndex(of: 0x0A) {
        scanned = 0
        let answer = Array(pending[..<position])
        pending.removeSubrange(...position)
        // An answer before the question is whole would be one to something else.
        guard rest.isEmpty else { throw .early }
        return answer
      }
      scanned = pending.count
      guard pending.count <= limit else { throw .tooMuch }
      let left = end - Self.now()
      guard left > 0 else { throw .timedOut }
      var requests = [
        pollfd(fd: output, events: Int16(POLLIN), revents: 0),
        pollfd(fd: rest.isEmpty ? -1 : input, events: Int16(POLLOUT), revents: 0),
      ]
      let ready = unsafe poll(&requests, 2, Int32(min(left, 1000)))
      if ready < 0, errno != EINTR { throw .ended }
      if ready <= 0 { continue }
      if requests[1].revents != 0 {
        let count = unsafe Array(rest.prefix(1 << 16)).withUnsafeBytes { buffer in
          unsafe write(input, buffer.baseAddress, buffer.count)
        }
        if count < 0, errno != EAGAIN, errno != EINTR { throw .ended }
        rest = rest.dropFirst(max(count, 0))
      }
      if requests[0].revents != 0 { try receive() }
    }
  }

  private func receive() throws(Trouble) {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = unsafe buffer.withUnsafeMutableBytes { unsafe read(output, $0.baseAddress, $0.count) }
    if count == 0 { throw .ended }
    if count < 0 {
      if errno == EAGAIN || errno == EINTR { return }
      throw .ended
    }
    pending += buffer[..<count]
  }

  /// Closes the pipes, kills the whole group and every orphan of it, and reaps them; nothing is left behind.
  func stop() {
    guard isOpen else { return }
    isOpen = false
    _ = close(input)
    _ = close(output)
    PluginReaper.end(process)
  }

  /// Milliseconds of a clock that never goes back.
  static func now() -> Int64 {
    var time = timespec()
    _ = unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }
}
