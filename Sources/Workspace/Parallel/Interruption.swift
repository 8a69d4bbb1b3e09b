internal import Glibc
internal import Synchronization

/// The wish of a person at the keyboard that the command end, which comes as the signal SIGINT.
package enum Interruption {
  private static let flag = Atomic<Bool>(false)

  /// Whether the command is asked to end.
  package static var isRequested: Bool { flag.load(ordering: .relaxed) }

  /// From now on the first such wish is only noted; the second ends the process as ever.
  package static func note() {
    flag.store(false, ordering: .relaxed)
    _ = signal(SIGINT) { _ in
      Interruption.flag.store(true, ordering: .relaxed)
      _ = signal(SIGINT, SIG_DFL)
    }
    // Who starts the command may have held the signal back, and that is inherited.
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    unsafe sigaddset(&signals, SIGINT)
    _ = unsafe pthread_sigmask(SIG_UNBLOCK, &signals, nil)
  }

  /// From now on such a wish ends the process again.
  package static func stopNoting() { _ = signal(SIGINT, SIG_DFL) }
}
