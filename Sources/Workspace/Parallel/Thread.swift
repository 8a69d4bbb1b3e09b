internal import Glibc

/// A thread of the system.
enum Thread {
  /// What a thread is to do, on its way there.
  private final class Task {
    let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }

  /// The stack of a thread, in bytes: that of a main thread, so that a deep document is read on any thread that can
  /// be read on one.
  private static let stackSize = 8 << 20

  /// Starts a thread, or returns nil where the system has none to give; it must be joined.
  static func start(_ body: @escaping @Sendable () -> Void) -> pthread_t? {
    var thread = pthread_t()
    var attributes = pthread_attr_t()
    unsafe pthread_attr_init(&attributes)
    defer { unsafe pthread_attr_destroy(&attributes) }
    unsafe pthread_attr_setstacksize(&attributes, stackSize)
    let task = unsafe Unmanaged.passRetained(Task(body))
    let code = unsafe pthread_create(&thread, &attributes, run, task.toOpaque())
    if code == 0 { return thread }
    unsafe task.release()
    return nil
  }

  private static let run: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = {
    guard let task = unsafe $0 else { return nil }
    unsafe Unmanaged<Task>.fromOpaque(task).takeRetainedValue().body()
    return nil
  }

  /// Waits for the end of a thread.
  static func join(_ thread: pthread_t) {
    pthread_join(thread, nil)
  }
}
