internal import CProcess
internal import Glibc
internal import Synchronization

/// Ends plugins with all that they started, whatever these did to get away.
///
/// This process is made the one that orphans are handed to. When a plugin ends, its group is killed, then every process
/// that descends from it, and every orphan that came to this process meanwhile, until none is found.
package enum PluginReaper {
  private struct State {
    var isReady = false
    var plugins: [pid_t] = []
    /// The children of this process that it had before, or that others start: they are none of the plugins'.
    var ownsAllChildren = false
  }

  private static let state = Mutex(State())

  /// Tells that this process starts no other children than plugins, so that every other child is an orphan of one.
  package static func ownAllChildren() { state.withLock { $0.ownsAllChildren = true } }

  static func prepare() {
    state.withLock { state in
      if state.isReady { return }
      state.isReady = true
      _ = cabildo_become_reaper()
      // Writing to a plugin that is gone must be an error, not the end of this process.
      _ = signal(SIGPIPE, SIG_IGN)
    }
  }

  static func add(_ process: pid_t) { state.withLock { $0.plugins.append(process) } }

  /// Kills a plugin and all that descends from it, and reaps them.
  static func end(_ process: pid_t) {
    let (others, ownsAll) = state.withLock { state in
      (state.plugins.filter { $0 != process }, state.ownsAllChildren)
    }
    var doomed = descendants(of: process)
    _ = kill(-process, SIGKILL)
    _ = kill(process, SIGKILL)
    let end = PluginProcess.now() + 5000
    var isReaped = false
    while PluginProcess.now() < end {
      var status: Int32 = 0
      if !isReaped, unsafe waitpid(process, &status, WNOHANG) != 0 { isReaped = true }
      // A process that left the group was found as a descendant; one whose parent is gone came to this process.
      var found = doomed
      for child in children(of: getpid()) where child != process && !others.contains(child) {
        if ownsAll || doomed.contains(child) { found += [child] + descendants(of: child) }
      }
      var isLeft = false
      for victim in found where isAlive(victim) {
        isLeft = true
        doomed += descendants(of: victim)
        _ = kill(victim, SIGKILL)
        _ = unsafe waitpid(victim, &status, WNOHANG)
      }
      if isReaped, !isLeft { break }
      _ = kill(-process, SIGKILL)
      usleep(2000)
    }
    state.withLock { $0.plugins.removeAll { $0 == process } }
  }

  private static func isAlive(_ process: pid_t) -> Bool { kill(process, 0) == 0 }

  /// Returns the processes that descend from one, as far as their parents are there still.
  private static func descendants(of process: pid_t) -> [pid_t] {
    let table = parents()
    var found: [pid_t] = []
    var pending = [process]
    while let parent = pending.popLast() {
      for entry in table where entry.parent == parent && !found.contains(entry.process) {
        found.append(entry.process)
        pending.append(entry.process)
      }
    }
    return found
  }

  private static func children(of process: pid_t) -> [pid_t] {
    parents().filter { $0.parent == process }.map { $0.process }
  }

  /// Every process with its parent, as the system lists them.
  private static func parents() -> [(process: pid_t, parent: pid_t)] {
    var table: [(process: pid_t, parent: pid_t)] = []
    for name in FileSystem.names(in: "/proc") {
      guard let process = pid_t(name), let bytes = try? InputFile.read("/proc/\(name)/stat") else { continue }
      // The name in brackets may hold anything; the state and the parent stand behind the last bracket.
      guard let bracket = bytes.lastIndex(of: UInt8(ascii: ")")) else { continue }
      let fields = String(decoding: bytes[(bracket + 1)...], as: UTF8.self).split(separator: " ")
      if fields.count > 1, let parent = pid_t(fields[1]) { table.append((process, parent)) }
    }
    return table
  }
}
