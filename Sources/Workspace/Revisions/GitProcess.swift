internal import CProcess
internal import Glibc

/// Runs git, without a shell, and returns what it writes.
enum GitProcess {
  /// How a run ended.
  struct Outcome {
    let isSuccess: Bool
    let output: [UInt8]
  }

  /// The program, found on the `PATH`; nil where there is none.
  static let program: String? = {
    guard let text = unsafe getenv("PATH") else { return nil }
    for folder in unsafe String(cString: text).split(separator: ":") where folder.hasPrefix("/") {
      let candidate = Path.join(String(folder), "git")
      if FileSystem.status(of: candidate)?.kind == .regular, unsafe access(candidate, X_OK) == 0 {
        return candidate
      }
    }
    return nil
  }()

  /// The variables that git may see: none that would lead it to another repository.
  private static let variables = [
    "HOME", "PATH", "XDG_CONFIG_HOME", "GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM",
  ]

  /// The most bytes that are read, 1 GiB.
  private static let limit = 1 << 30

  /// Runs git in a folder; nil where it cannot be started.
  static func run(_ arguments: [String], in folder: String) -> Outcome? {
    guard let program else { return nil }
    // Nothing that a repository's own settings name is started by what is asked here.
    let words =
      [program, "--no-pager", "--no-optional-locks", "--literal-pathspecs", "-c", "core.fsmonitor=false"]
      + arguments
    var environment = ["LC_ALL=C", "GIT_TERMINAL_PROMPT=0"]
    for name in variables {
      if let value = unsafe getenv(name) { environment.append(name + "=" + (unsafe String(cString: value))) }
    }
    var strings: [CChar] = []
    for string in [program, folder] + words + environment {
      guard !string.utf8.contains(0) else { return nil }
      strings += string.utf8.map { CChar(bitPattern: $0) } + [0]
    }
    var input: Int32 = -1
    var output: Int32 = -1
    let limits = cabildo_limits(cpu_seconds: 600, memory_bytes: 1 << 40, file_bytes: 1 << 30)
    let process = unsafe cabildo_spawn(
      strings, Int32(words.count), Int32(environment.count), limits, &input, &output)
    guard process > 0 else { return nil }
    _ = close(input)
    defer { _ = close(output) }
    let bytes = try? FileSystem.readAll(output, path: "git", expecting: 1 << 14, limit: limit)
    if bytes == nil { _ = kill(process, SIGKILL) }
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
    return Outcome(isSuccess: bytes != nil && status == 0, output: bytes ?? [])
  }
}
