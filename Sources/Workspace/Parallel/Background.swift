internal import Glibc

/// Something that is made on a thread of its own while the caller goes on.
///
/// It may be handed from thread to thread, but one thread at a time uses it: nobody else waits meanwhile.
package final class Background<Value: Sendable>: @unchecked Sendable {
  /// The work, and what came of it; the thread writes, and only who has waited for its end reads.
  private final class Work: @unchecked Sendable {
    let body: @Sendable () -> Value
    var value: Value?

    init(_ body: @escaping @Sendable () -> Value) { self.body = body }
  }

  private let work: Work
  private var thread: pthread_t?

  /// Begins.
  package init(_ body: @escaping @Sendable () -> Value) {
    let work = Work(body)
    self.work = work
    thread = Thread.start { work.value = work.body() }
  }

  /// Waits for the end and returns what was made.
  package func wait() -> Value {
    if let thread { Thread.join(thread) }
    thread = nil
    // Without a thread the work is done here.
    return work.value ?? work.body()
  }

  deinit {
    if let thread { Thread.join(thread) }
  }
}
